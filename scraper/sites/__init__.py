"""Outlets: whose host it is, where its news is listed, and how its article pages were built when one was saved.

Data in outlets.yml; this module looks up and applies. An outlet without an entry works as well: its name is
its host, and its pages are read the generic way, as are those of an outlet that has changed its template.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from lxml import html as lxml_html
from lxml.cssselect import CSSSelector

from scraper.fold import fold
from scraper.lines import Element
from scraper.tables import load_table

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """How an outlet's article pages were built from a month on ("2020-04").

    `marks` are CSS selectors that all find something on such a page, `drop` those of boxes in it that are not the article.
    """

    since: str
    marks: tuple[str, ...]
    drop: tuple[str, ...] = ()

    def fits(self, tree: Element) -> bool:
        """Whether every mark stands on the page."""
        return all(_selector(mark)(tree) for mark in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One outlet. `templates` are newest first."""

    key: str
    name: str
    hosts: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    templates: tuple[Template, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Where its news is listed: feeds, sitemaps, sections; in the order in which they are asked."""
        return (*self.feeds, *self.sitemaps, *self.sections)


@functools.cache
def outlets() -> tuple[Outlet, ...]:
    """All outlets of the table, in its order. Raises ValueError where two claim one host or name."""
    found: list[Outlet] = []
    taken: dict[str, str] = {}
    for key, row in load_table("sites/outlets.yml").items():
        lists = {name: tuple(row.get(name, ())) for name in ("hosts", "aliases", "feeds", "sitemaps", "sections")}
        templates = tuple(
            Template(since=one["since"], marks=tuple(one["marks"]), drop=tuple(one.get("drop", ())))
            for one in row.get("templates", ())
        )
        outlet = Outlet(key=key, name=row["name"], templates=templates, **lists)
        for claim in {*outlet.hosts, *(_bare(name) for name in (key, outlet.name, *outlet.aliases))}:
            if taken.setdefault(claim, key) != key:
                raise ValueError(
                    f"scraper/sites/outlets.yml: {claim!r} is claimed by {taken[claim]} and {key}; keep one"
                )
        found.append(outlet)
    return tuple(found)


def find_outlet(name: str) -> Outlet | None:
    """The outlet of that key, name or alias, spelled in any case; None where there is none.

    >>> find_outlet("Amar Ujala").key, find_outlet("दैनिक भास्कर").key, find_outlet("nowhere")
    ('amarujala', 'bhaskar', None)
    """
    wanted = _bare(name)
    return next((o for o in outlets() if wanted in {_bare(n) for n in (o.key, o.name, *o.aliases)}), None)


def outlet_of(url: str) -> str:
    """The outlet's name for the host of a URL; the host itself (without www.) where the table has none.

    >>> outlet_of("https://m.jagran.com/lite/x"), outlet_of("https://www.example.com/")
    ('दैनिक जागरण', 'example.com')
    """
    profile = _profile(url)
    return profile.name if profile else (urlsplit(url).hostname or "").removeprefix("www.")


def template_of(tree: Element, url: str) -> Template | None:
    """The newest template of the URL's outlet whose marks stand on the page; None where none does, or none is known."""
    profile = _profile(url)
    return next((one for one in profile.templates if one.fits(tree)), None) if profile else None


def template_name(template: Template | None, url: str) -> str:
    """How an article says what its page was built like: the template's month, UNKNOWN where its outlet has others, else ""."""
    profile = _profile(url)
    return template.since if template else UNKNOWN if profile and profile.templates else ""


def tidied(node: Element, template: Template | None) -> Element | None:
    """A copy of the cut-out article without the boxes that its template drops; None where nothing goes.

    The selectors are CSS and Beautiful Soup answers them, on the cut-out article only: on a whole page
    building its tree costs more than all the rest of parsing.
    """
    if template is None or not template.drop:
        return None
    soup = BeautifulSoup(lxml_html.tostring(node, encoding="unicode", with_tail=False), "lxml")
    boxes = soup.select(", ".join(template.drop))
    for box in boxes:
        box.decompose()
    return lxml_html.document_fromstring(str(soup)).find("body") if boxes and soup.get_text(strip=True) else None


@functools.cache
def _selector(mark: str) -> CSSSelector:
    return CSSSelector(mark, translator="html")


def _profile(url: str) -> Outlet | None:
    host = urlsplit(url).hostname or ""
    return next((o for o in outlets() if any(host == own or host.endswith("." + own) for own in o.hosts)), None)


def _bare(name: str) -> str:
    return fold(name).replace(" ", "")
