"""What a source is, told by its content and never by its address, and which articles it leads to.

A source is what a user may type: an outlet's name, a URL (feed, sitemap, section page, article), a saved
.html, a .warc or .warc.gz. A feed may live at /news and an article at /rss/123, so a URL is fetched first
and looked at then.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import regex

from scraper.errors import BadUrl, SourceError
from scraper.frontier import Candidate
from scraper.inflate import Damaged, Inflater, LimitReached
from scraper.lines import HEADINGS, Element, count_hindi
from scraper.links import anchors, is_front_page
from scraper.page import Page
from scraper.sites import find_outlet
from scraper.tables import load_table
from scraper.urls import asked_url, canonical_url, same_site

MAX_SECTION_LINKS = 300
HEADLINE_LETTERS = 18  # Devanagari letters from which a link's text is a headline; menus are shorter
HEADLINE_IN_HEADING = 10  # the same for a link inside <h2> and the like
_XML_ROOT = regex.compile(
    rb"^(?:\s|<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<\s*(?:[\w.-]+:)?([A-Za-z]+)", regex.DOTALL
)
_ARTICLE_PATH = regex.compile(r"\d{4,}|(?:[^-/]+-){3,}|\.(?:html?|cms|shtml|php|aspx|ece)$")


@dataclass(frozen=True, slots=True)
class Source:
    """A source as typed (`name`) and what to do with it: `kind` is url, outlet, html or warc."""

    name: str
    kind: str
    urls: tuple[str, ...] = ()
    path: Path | None = None


def read_source(name: str) -> Source:
    """What the user's words name. Raises SourceError where they name nothing, BadUrl for an impossible URL.

    A file is told by its first bytes: a saved page called x.warc is still a page. Where they are torn, or there
    are none, it is what its name says.
    """
    text = name.strip()
    if text.lower().startswith(("http://", "https://")):
        return Source(text, "url", (asked_url(text),))
    path = Path(text).expanduser()
    if path.is_file():
        return Source(text, "warc" if _is_warc(path) else "html", path=path)
    outlet = find_outlet(text)
    if outlet is not None:
        return Source(text, "outlet", outlet.sources)
    if path.suffix.lower() in (".html", ".htm", ".warc", ".gz"):
        raise SourceError("a file", "nothing there", text, "check the path")
    if regex.fullmatch(r"[\w.-]+\.[a-z]{2,}(?:/\S*)?", text.lower()):
        return Source(text, "url", (asked_url(f"https://{text}"),))
    raise SourceError(
        "a URL, a file or an outlet's name", repr(text), "the command line", "give https://..., a path or a name"
    )


def page_kind(page: Page) -> str:
    """The kind "feed", "sitemap", or "html" (anything else), by the first element of the body.

    >>> from scraper.page import Page
    >>> def kind(body): return page_kind(Page(url="", final_url="", status=200, headers=(), body=body, fetched_at=""))
    >>> kind(b'<?xml version="1.0"?><rss version="2.0">'), kind(b"<urlset>"), kind(b"<!DOCTYPE html><html>")
    ('feed', 'sitemap', 'html')
    """
    start = _opening(page.body)
    if start.lstrip().startswith(b"{") and b"jsonfeed.org" in start:
        return "feed"
    match = _XML_ROOT.match(start.removeprefix(b"\xef\xbb\xbf"))
    root = match.group(1).lower() if match else b""
    if root in (b"rss", b"feed", b"rdf"):
        return "feed"
    if root in (b"urlset", b"sitemapindex"):
        return "sitemap"
    return "html"


def section_articles(tree: Element, page_url: str) -> tuple[Candidate, ...]:
    """The links of a section page that look like headlines, in the page's order, each article once.

    A headline link stays on the site, reads like one (long enough Hindi, less inside a heading) and leads
    to a path that reads like an article's (a number, a slug of words, .html).
    """
    own = canonical_url(page_url)
    found: dict[str, Candidate] = {}
    for anchor in anchors(tree, page_url):
        letters = count_hindi(anchor.text) or count_hindi(_image_text(anchor.element))
        if letters < HEADLINE_IN_HEADING or (letters < HEADLINE_LETTERS and not _in_heading(anchor.element)):
            continue
        try:
            url = canonical_url(anchor.url)
        except BadUrl:
            continue
        if url == own or is_front_page(url) or not same_site(url, own) or not _is_article_path(url):
            continue
        found.setdefault(url, Candidate(url, anchor.url))
        if len(found) >= MAX_SECTION_LINKS:
            break
    return tuple(found.values())


def _opening(body: bytes) -> bytes:
    """The first bytes of a body, of what it unpacks to where it is a gzipped file."""
    if not body.startswith(b"\x1f\x8b"):
        return body[:8192]
    try:
        return Inflater("gzip", 1_000_000).feed(body[:8192])
    except (Damaged, LimitReached):
        return b""


def _is_article_path(url: str) -> bool:
    path = urlsplit(url).path.lower()
    return _no_article().isdisjoint(path.split("/")) and (
        _ARTICLE_PATH.search(path) is not None or regex.search(r"\d{4,}", urlsplit(url).query) is not None
    )


def _in_heading(element: Element) -> bool:
    if element.find(".//h2") is not None or element.find(".//h3") is not None:
        return True
    for depth, ancestor in enumerate(element.iterancestors()):
        if ancestor.tag in HEADINGS:
            return True
        if depth >= 2:
            break
    return False


def _image_text(element: Element) -> str:
    return " ".join(image.get("alt", "") for image in element.iter("img"))


def _is_warc(path: Path) -> bool:
    with path.open("rb") as stream:
        start = stream.read(4096)
    if start.startswith(b"\x1f\x8b"):
        try:
            start = Inflater("gzip", 1_000_000).feed(start)
        except (Damaged, LimitReached):
            start = b""
    if start.startswith(b"WARC/"):
        return True
    is_page = start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
    return not is_page and path.name.lower().endswith((".warc", ".warc.gz"))


@functools.cache
def _no_article() -> frozenset[str]:
    return frozenset(load_table("words/section_links.yml")["no_article"])
