"""What a page says of itself in JSON-LD, read leniently.

Hindi news pages put it in one object, in a list, in a @graph, several scripts deep, with raw newlines in
strings, HTML entities and trailing commas. What cannot be read is passed over; the page's meta tags say the
same things again.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import Any

import regex

from scraper.lines import Element

MAX_SCRIPT = 1_000_000  # characters
MAX_DEPTH = 12
ARTICLE_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReviewNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
    }
)
_TRAILING_COMMA = regex.compile(r",(\s*[}\]])")


def articles(tree: Element) -> list[dict[str, Any]]:
    """The article objects of the page, in order, those with a headline or a date first met first."""
    return [item for item in objects(tree) if ARTICLE_TYPES & types_of(item)]


def objects(tree: Element) -> Iterator[dict[str, Any]]:
    """Every typed object in the page's JSON-LD, nested ones after the one that holds them."""
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", "").lower():
            yield from _typed(_loaded(script.text or ""), 0)


def types_of(item: dict[str, Any]) -> frozenset[str]:
    """The names under @type, without schema.org's address."""
    kinds = item.get("@type", [])
    return frozenset(str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]))


def text_of(value: Any) -> str:
    """The string in a value that may be a string, a list of them or an object with a name; entities resolved."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("@id") or ""
    return " ".join(printable(html.unescape(value)).split()) if isinstance(value, str) else ""


def printable(text: str) -> str:
    r"""The text without what JSON can escape and no page can print: NUL and halves of surrogate pairs.

    >>> printable("आगरा \ud83d"), printable("\0क")
    ('आगरा ', 'क')
    """
    return _UNPRINTABLE.sub("", text)


_UNPRINTABLE = regex.compile("[\0\ud800-\udfff]")


def _loaded(text: str) -> Any:
    text = (
        text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>").strip()
    )
    if not text or len(text) > MAX_SCRIPT:
        return None
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)  # raw newlines in strings
        except (ValueError, RecursionError):
            continue
    return None


def _typed(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _typed(item, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for name, item in value.items():
            # Articles inside a page, a list or a graph; not the articles that this one only mentions.
            if name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"):
                yield from _typed(item, depth + 1)
