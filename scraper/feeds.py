"""Feeds and sitemaps -> the article URLs they name, newest first, within limits.

Feeds go through fastfeedparser, which survives broken XML and reads IST rightly. It is given bytes, never a
string: a string that looks like a URL it would fetch itself, past robots, pace and limits. Sitemaps go
through lxml's iterparse, entities off: a billion laughs is a sitemap without URLs.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import fastfeedparser
from lxml import etree

from scraper.dates import read_moment
from scraper.errors import BadUrl, SourceError
from scraper.frontier import Candidate
from scraper.inflate import Damaged, LimitReached, inflate
from scraper.urls import canonical_url, join_url

MAX_ENTRIES = 50_000  # of one sitemap, by the protocol; feeds hold a hundred
MAX_INFLATED = 52_428_800  # bytes of a gzipped sitemap, by the protocol


@dataclass(frozen=True, slots=True)
class Listing:
    """What a feed or sitemap names: articles, and further sitemaps with the date of their last change."""

    candidates: tuple[Candidate, ...] = ()
    sitemaps: tuple[Candidate, ...] = ()


def read_feed(body: bytes, base: str) -> Listing:
    """The entries of an RSS, Atom, RDF or JSON feed. Raises SourceError where it is none."""
    try:
        feed = fastfeedparser.parse(
            body, include_content=False, include_tags=False, include_media=False, include_enclosures=False
        )
    except (ValueError, TypeError, KeyError, AttributeError, etree.LxmlError) as error:
        raise SourceError("a feed", str(error)[:200], base, "check the address in a browser") from error
    found = [
        _candidate(
            entry.get("link") or entry.get("id") or "", entry.get("published") or entry.get("updated") or "", base
        )
        for entry in feed["entries"][:MAX_ENTRIES]
    ]
    return Listing(candidates=_distinct(found))


def read_sitemap(body: bytes, base: str) -> Listing:
    """The URLs of a sitemap or a sitemap index, plain or gzipped; what stands before a break in the XML counts.

    Raises SourceError where nothing in it can be read.
    """
    if body.startswith(b"\x1f\x8b"):
        try:
            body = inflate(body, "gzip", MAX_INFLATED)
        except (Damaged, LimitReached) as error:
            raise SourceError("a gzipped sitemap", str(error) or "too large", base, "check the address") from error
    pages: list[Candidate | None] = []
    sitemaps: list[Candidate | None] = []
    for kind, address, moment in _entries(body):
        if len(pages) + len(sitemaps) >= MAX_ENTRIES:
            break
        (sitemaps if kind == "sitemap" else pages).append(_candidate(address, moment, base))
    if not pages and not sitemaps:
        raise SourceError("a sitemap with URLs", "none", base, "check the address in a browser")
    return Listing(candidates=_distinct(pages), sitemaps=_distinct(sitemaps))


def _entries(body: bytes) -> Iterator[tuple[str, str, str]]:
    """Kind (url or sitemap), address and date of each entry, as far as the XML holds."""
    walk = etree.iterparse(
        io.BytesIO(body),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
    )
    address = moment = news = ""
    try:
        for _, element in walk:
            name = etree.QName(element).localname if isinstance(element.tag, str) else ""
            text = (element.text or "").strip()
            if name == "loc" and not address:  # an image's own loc comes later
                address = text
            elif name == "lastmod":
                moment = text
            elif name == "publication_date":
                news = text
            elif name in ("url", "sitemap"):
                if address:
                    yield name, address, news or moment
                address = moment = news = ""
                element.clear()
                while element.getprevious() is not None:  # else the root keeps every entry
                    parent = element.getparent()
                    if parent is None:
                        break
                    del parent[0]
    except etree.XMLSyntaxError:
        return


def _candidate(address: str, moment: str, base: str) -> Candidate | None:
    try:
        asked = join_url(base, address) if address.strip() else ""
        return Candidate(canonical_url(asked), asked, read_moment(moment)) if asked else None
    except BadUrl:
        return None


def _distinct(found: list[Candidate | None]) -> tuple[Candidate, ...]:
    kept: dict[str, Candidate] = {}
    for candidate in found:
        if candidate is not None:
            kept.setdefault(candidate.url, candidate)
    # Newest first; stable, so that a list without dates keeps its order.
    return tuple(sorted(kept.values(), key=lambda candidate: candidate.published, reverse=True))
