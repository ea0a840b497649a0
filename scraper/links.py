"""Where a page points: its own canonical address, its AMP twin, and the links on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.errors import BadUrl
from scraper.lines import Element, cell_text
from scraper.urls import canonical_url, join_url, same_site

MAX_LINKS = 5000  # read of one page


@dataclass(frozen=True, slots=True)
class Anchor:
    """One link: the address as it may be asked, its text as shown, the element that holds it."""

    url: str
    text: str
    element: Element


def rel_link(tree: Element, rel: str, base: str) -> str:
    """The address of <link rel=...>, made absolute; "" where there is none that can be asked."""
    for link in tree.iter("link"):
        if rel in link.get("rel", "").lower().split() and link.get("href"):
            try:
                return join_url(base, link.get("href", ""))
            except BadUrl:
                continue
    return ""


def page_url(tree: Element, final_url: str) -> str:
    """The canonical URL of the page: what rel=canonical says, where that is on the same site, else its own address.

    A canonical link to another site is not believed (it would let one site take another's articles), nor is
    one to the front page, which templates put there by mistake. A saved file has no address of its own: there
    the canonical link is believed, and the file's URI stands where there is none.
    """
    if not final_url.startswith(("http://", "https://")):
        named = rel_link(tree, "canonical", "")
        return canonical_url(named) if named else final_url
    own = canonical_url(final_url)
    named = rel_link(tree, "canonical", final_url)
    if not named or not same_site(named, own):
        return own
    named = canonical_url(named)
    return own if is_front_page(named) and not is_front_page(own) else named


def is_front_page(url: str) -> bool:
    """Whether the URL is a site's root.

    >>> is_front_page("https://example.com/"), is_front_page("https://example.com/?id=1")
    (True, False)
    """
    _, _, rest = url.partition("://")
    return bool(rest) and rest.partition("/")[2] in ("", "index.html", "index.php", "home", "hindi", "hindi/")


def anchors(tree: Element, base: str) -> Iterator[Anchor]:
    """The links of the page in document order, those that can be asked, at most MAX_LINKS."""
    base = _base(tree, base)
    for count, element in enumerate(tree.iter("a")):
        if count >= MAX_LINKS:
            return
        href = element.get("href")
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:", "whatsapp:")):
            continue
        try:
            yield Anchor(join_url(base, href), cell_text(element), element)
        except BadUrl:
            continue


def _base(tree: Element, url: str) -> str:
    """The address that relative links start from: <base href> or the page's own."""
    for element in tree.iter("base"):
        if element.get("href"):
            try:
                return join_url(url, element.get("href", ""))
            except BadUrl:
                break
    return url
