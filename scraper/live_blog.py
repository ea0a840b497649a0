"""A live blog's entries, each with its time.

A live blog's JSON-LD (LiveBlogPosting) names its entries with their times; the page prints the same text. An entry
is found again in the article's text by its words, so that its facts can be dated by it and nothing is read twice.
Where the page itself holds less than the entries do (it loads them by script), the entries are the text.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Any

import regex

from scraper import jsonld
from scraper.article import Post
from scraper.dates import read_moment
from scraper.fold import key
from scraper.lines import clean, count_hindi

_TAG = regex.compile(r"</?[a-zA-Z][^>]*>")
_BREAK = regex.compile(r"</p>|<br\s*/?>|</li>|</div>|\n\s*\n", regex.IGNORECASE)
FOUND_BY = 40  # letters of an entry's start by which it is known in the text


def read_posts(items: list[dict[str, Any]], text: str) -> tuple[str, tuple[Post, ...]]:
    """The article's text and its entries in the text's order; the text as it was where no entry is told.

    Entries without a time are left out: they say nothing that the text does not.
    """
    told = [_entry(update) for item in items for update in _updates(item)]
    entries = [entry for entry in told if entry.pieces and entry.published]
    if len(entries) < 2:
        return text, ()
    letters = sum(count_hindi(piece) for entry in entries for piece in entry.pieces)
    return _as_text(entries) if letters > 2 * count_hindi(text) else (text, _found_in(text, entries))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry as JSON-LD tells it: its headline ("" for none), the paragraphs behind it, its time."""

    headline: str
    body: tuple[str, ...]
    published: str

    @property
    def pieces(self) -> tuple[str, ...]:
        own = (self.headline,) if self.headline else ()
        return own + tuple(piece for piece in self.body if piece != self.headline)


def _updates(item: dict[str, Any]) -> list[dict[str, Any]]:
    updates = item.get("liveBlogUpdate") or []
    return [one for one in (updates if isinstance(updates, list) else [updates]) if isinstance(one, dict)]


def _entry(update: dict[str, Any]) -> _Entry:
    headline, body = (_paragraphs(jsonld.printable(_string(update.get(name)))) for name in ("headline", "articleBody"))
    return _Entry(" ".join(headline), tuple(body), read_moment(jsonld.text_of(update.get("datePublished"))))


def _string(value: Any) -> str:
    """A text, or the texts of a list of them, a blank line between two."""
    return "\n\n".join(one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))


def _paragraphs(raw: str) -> list[str]:
    """The paragraphs of a text, markup and entities undone."""
    pieces = [clean(_TAG.sub(" ", piece)) for piece in _BREAK.split(html.unescape(raw))]
    return [piece for piece in pieces if piece]


def _as_text(entries: list[_Entry]) -> tuple[str, tuple[Post, ...]]:
    text, posts = "", []
    for entry in entries:
        own = "\n\n".join(entry.pieces)
        text += "\n\n" if text else ""
        posts.append(Post(start=len(text), end=len(text) + len(own), published=entry.published))
        text += own
    return text, tuple(posts)


def _found_in(text: str, entries: list[_Entry]) -> tuple[Post, ...]:
    """The entries where their words stand in the text; one runs up to the next.

    An entry is known by its first paragraph, since entries share headlines ("बड़ी खबर"), and begins with its headline where
    that stands right before; one without a paragraph is known by its headline.
    """
    paragraphs = [(match.start(), key(match.group())) for match in regex.finditer(r"[^\n]+", text)]
    taken: set[int] = set()
    starts: list[tuple[int, str]] = []
    for entry in entries:
        first = key((entry.body or entry.pieces)[0])[:FOUND_BY]
        at = next(
            (i for i, (_, own) in enumerate(paragraphs) if first and i not in taken and own.startswith(first)), None
        )
        if at is None:
            continue
        taken.add(at)
        headed = entry.headline and at and at - 1 not in taken and paragraphs[at - 1][1] == key(entry.headline)
        starts.append((paragraphs[at - 1 if headed else at][0], entry.published))
    starts.sort()
    ends = [start for start, _ in starts[1:]] + [len(text)]
    spans = [(start, end, moment) for (start, moment), end in zip(starts, ends, strict=True) if end > start]
    return tuple(
        Post(start=start, end=start + len(text[start:end].rstrip()), published=moment) for start, end, moment in spans
    )
