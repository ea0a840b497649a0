"""Title, moment of publication and hints for the body: what a page says about its article outside the body.

Measured on eleven Hindi pages: the one <h1> is the true headline on all of them, og:title and <title> are not
(slug or city appended, "Gahu", "title"); a machine-readable time is on all of them, in JSON-LD first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import regex
from htmldate import find_date

from scraper import jsonld
from scraper.body import Hints
from scraper.boilerplate import STAMP_LETTERS
from scraper.dates import date_in_url, read_moment
from scraper.fold import key
from scraper.lines import Element, Line, cell_text, clean, is_hidden
from scraper.links import is_front_page

PUBLISHED_META = (
    "article:published_time",
    "article:published_date",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publish-date",
    "publish_date",
    "publishdate",
    "published_time",
    "published_date",
    "publication_date",
    "pubdate",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "cxenseparse:recs:publishtime",
    "parsely-pub-date",
    "sailthru.date",
    "date",
    "created_time",
)
MODIFIED_META = (
    "article:modified_time",
    "article:modified_date",
    "article:modified",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
    "last_modified",
    "lastmod",
    "updated_time",
    "modified_time",
)
SECTION_META = (
    "article:section",
    "og:section",
    "og:article:section",
    "articlesection",
    "cxenseparse:section",
    "section",
)
MIN_HEADLINE = 15  # letters
OWN_HEADLINE = 0.6  # how much of a headline must be the page's for an object to speak of the page
ABOVE, BELOW = 8, 12  # lines about the headline in which a page prints its date
_SUFFIX = regex.compile(r"\s+[-|–—:]\s+[^-|–—]{2,60}$")


@dataclass(frozen=True, slots=True)
class PageData:
    """The page's metas by lower-case name (first one wins) and its JSON-LD articles."""

    metas: dict[str, str]
    items: list[dict[str, Any]]

    @property
    def marked(self) -> bool:
        """Whether the page calls itself an article."""
        return bool(self.items) or self.metas.get("og:type", "").lower() == "article"


def read_page_data(tree: Element) -> PageData:
    """Metas and JSON-LD articles of the page."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = clean(meta.get("content") or "")
        if name and content:
            metas.setdefault(name, content)
    return PageData(metas, jsonld.articles(tree))


def read_title(tree: Element, data: PageData) -> str:
    """The headline as printed: the <h1>; of several the one that the page's data repeats; without any that data."""
    told = [jsonld.text_of(item.get("headline")) for item in data.items]
    told += [data.metas.get("og:title", ""), data.metas.get("twitter:title", "")]
    told = [title for title in told if title]
    heads = [text for head in tree.iter("h1") if not _is_hidden_deep(head) and (text := cell_text(head))]
    if len(heads) <= 1 and (headline := _headline_below(tree, heads)):
        return headline
    if len(heads) == 1 and (not told or key(heads[0])):
        return heads[0]
    if heads:
        return max(heads, key=lambda head: max((_likeness(head, title) for title in told), default=0.0))
    whole = [title for title in told if not title.endswith(("...", "…"))]
    if whole:
        return whole[0] if data.items else _SUFFIX.sub("", whole[0])
    title = tree.find(".//title")
    return _SUFFIX.sub("", clean(title.text or "")) if title is not None else ""


def _headline_below(tree: Element, heads: list[str]) -> str:
    """The headline as a lower heading, where the only <h1> is the site's name: it links to the front page (Blogger).

    It is the longest heading that the page's <title> repeats; "" where there is none.
    """
    if heads:
        links = [
            link.get("href", "") for head in tree.iter("h1") for link in [*head.iter("a"), *head.iterancestors("a")]
        ]
        if not any(is_front_page(link) or link == "/" for link in links):
            return ""
    whole = tree.find(".//title")
    told = key(whole.text or "") if whole is not None else ""
    found = [cell_text(head) for name in ("h2", "h3", "h4") for head in tree.iter(name)]
    return max((text for text in found if len(key(text)) >= MIN_HEADLINE and key(text) in told), key=len, default="")


def read_published(
    tree: Element, data: PageData, url: str, title: str, text: str, printed: Iterable[str] = ()
) -> tuple[str, str]:
    """When the article came out and where that was read: json-ld, meta, time, url, page, guess; two "" where nothing is.

    The first of these that gives a time wins; a bare date is taken only where none gives more. `printed` are moments
    that stand about the headline (moments_about), asked only where the page's data gives no time.
    """
    found = _told_in_data(data, title, "datePublished", PUBLISHED_META)
    found += [(read_moment(raw), "time") for raw in _time_elements(tree, "datePublished")]
    found.append((date_in_url(url), "url"))
    best = _most_precise(found)
    if best is None or "T" not in best[0]:
        shown = [(moment, "page") for moment in printed if best is None or moment.startswith(best[0])]
        best = _most_precise([*shown, *([best] if best else [])])
    if best is not None:
        return best
    guess = find_date(tree, extensive_search=False, original_date=True) if text else None
    return (guess, "guess") if guess else ("", "")


def moments_about(lines: list[Line], title: str, text: str) -> list[str]:
    """The dates and times in the short lines about the headline, else about the start of the text; in order."""
    head, first = key(title), key(text[:80])
    heads = [index for index, line in enumerate(lines) if line.kind == "heading" and key(line.text) == head]
    starts = heads or [index for index, line in enumerate(lines) if first and key(line.text).startswith(first[:40])]
    if not starts:
        return []
    near = lines[max(0, starts[0] - ABOVE) : starts[0] + BELOW]
    found = [read_moment(line.text) for line in near if not line.is_prose and line.letters <= STAMP_LETTERS]
    return [moment for moment in found if moment]


def read_modified(tree: Element, data: PageData, title: str) -> tuple[str, str]:
    """When the article was last changed and where that was read: json-ld, meta, time; two "" where the page does not say."""
    found = _told_in_data(data, title, "dateModified", MODIFIED_META)
    found += [(read_moment(raw), "time") for raw in _marked_times(tree, "dateModified")]
    return _most_precise(found) or ("", "")


def read_section(tree: Element, data: PageData, title: str) -> str:
    """Where the outlet files the article, as it says: the article's section, else the last step before it in the breadcrumbs."""
    told = [jsonld.text_of(item.get("articleSection")) for item in _own_items_first(data.items, title)]
    told += [data.metas.get(name, "") for name in SECTION_META]
    if named := next((section for section in told if section), ""):
        return named
    for item in jsonld.objects(tree):
        if "BreadcrumbList" in jsonld.types_of(item):
            listed = item.get("itemListElement")
            steps = [
                _step_name(step) for step in (listed if isinstance(listed, list) else []) if isinstance(step, dict)
            ]
            between = [step for step in steps[1:] if step and likeness(key(step), key(title)) < 0.5]
            if between:
                return between[-1]
    return ""


def _told_in_data(data: PageData, title: str, name: str, metas: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each moment that JSON-LD and metas give, with its source, the page's own article first."""
    told = [jsonld.text_of(item.get(name)) for item in _own_items_first(data.items, title)]
    found = [(read_moment(raw), "json-ld") for raw in told]
    return found + [(read_moment(data.metas[meta]), "meta") for meta in metas if meta in data.metas]


def _most_precise(found: list[tuple[str, str]]) -> tuple[str, str] | None:
    """The first that gives a time, else the first that gives a date."""
    found = [(moment, source) for moment, source in found if moment]
    return next((pair for pair in found if "T" in pair[0]), found[0] if found else None)


def _step_name(step: dict[str, Any]) -> str:
    return jsonld.text_of(step.get("name")) or jsonld.text_of(step.get("item"))


def read_hints(tree: Element, data: PageData, title: str, url: str) -> Hints:
    """What body.py wants to know: title, description, alt texts of the pictures, whether it is marked, its address."""
    description = data.metas.get("og:description") or data.metas.get("description", "")
    captions = [clean(image.get("alt") or image.get("title") or "") for image in tree.iter("img", "amp-img")]
    return Hints(
        title=title,
        description=description,
        captions=tuple({c for c in captions if len(c) > 5}),
        marked=data.marked,
        described=any(_likeness(jsonld.text_of(item.get("headline")), title) >= OWN_HEADLINE for item in data.items),
        url=url,
    )


def organisations(data: PageData, outlet: str, host: str) -> set[str]:
    """The names by which the page's publisher goes, the parts of its host's name too: those are not its writers."""
    names = {outlet, data.metas.get("og:site_name", ""), *host.split(".")}
    names |= {jsonld.text_of(item.get("publisher")) for item in data.items}
    for item in data.items:
        author = item.get("author")
        for one in author if isinstance(author, list) else [author]:
            if isinstance(one, dict) and any("Organization" in kind for kind in jsonld.types_of(one)):
                names.add(jsonld.text_of(one))
    return {name for name in names if name}


def _own_items_first(items: list[dict[str, Any]], title: str) -> list[dict[str, Any]]:
    """The article objects, those whose headline is this page's before others (a page may list more articles)."""
    own = key(title)
    return sorted(items, key=lambda item: -likeness(key(jsonld.text_of(item.get("headline"))), own))


def _time_elements(tree: Element, name: str) -> list[str]:
    """Machine-readable times on the page: itemprop first, then <time datetime>, in order."""
    plain = [element.get("datetime", "") for element in tree.iter("time")]
    printed = [cell_text(element)[:80] for element in tree.iter("time")]
    return [raw for raw in (*_marked_times(tree, name), *plain, *printed) if raw]


def _marked_times(tree: Element, name: str) -> list[str]:
    marked = tree.iterfind(f".//*[@itemprop='{name}']")
    return [raw for element in marked if (raw := element.get("content") or element.get("datetime") or "")]


def _is_hidden_deep(element: Element) -> bool:
    return is_hidden(element) or any(is_hidden(a) for a in element.iterancestors() if a.tag not in ("body", "html"))


def _likeness(one: str, other: str) -> float:
    return likeness(key(one), key(other))


def likeness(one: str, other: str) -> float:
    """How much of the longer of two keys (fold.py) the shared start makes out, 0 to 1."""
    if not one or not other:
        return 0.0
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared / max(len(one), len(other))
