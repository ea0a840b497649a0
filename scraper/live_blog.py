"""A live blog's entries, each with its time.

A live blog's JSON-LD (LiveBlogPosting) names its entries with their times; the page prints the same text. An entry
is found again in the article's text by its words, so that its facts can be dated by it and nothing is read twice.
Where the page itself holds less than the entries do (it loads them by script), the entries are the text.
"""

from __future__ import annotations

import html
from typing import Any

import regex

from scraper import jsonld
from scraper.article import Post
from scraper.dates import read_moment
from scraper.fold import key
from scraper.lines import clean, count_hindi

_TAG = regex.compile(r"<[^>]+>")
_BREAK = regex.compile(r"</p>|<br\s*/?>|</li>|</div>|\n\s*\n", regex.IGNORECASE)
FOUND_BY = 40  # letters of an entry's start by which it is known in the text


def read_posts(items: list[dict[str, Any]], text: str) -> tuple[str, tuple[Post, ...]]:
    """The article's text and its entries in the text's order; the text as it was where no entry is told.

    Entries without a time are left out: they say nothing that the text does not.
    """
    told = [update for item in items for update in _updates(item)]
    bodies = [(_body(update), read_moment(jsonld.text_of(update.get("datePublished")))) for update in told]
    bodies = [(body, moment) for body, moment in bodies if body and moment]
    if len(bodies) < 2:
        return text, ()
    letters = sum(count_hindi(body) for body, _ in bodies)
    if letters > 2 * count_hindi(text):
        return _as_text(bodies)
    return text, _found_in(text, bodies)


def _updates(item: dict[str, Any]) -> list[dict[str, Any]]:
    updates = item.get("liveBlogUpdate") or []
    return [one for one in (updates if isinstance(updates, list) else [updates]) if isinstance(one, dict)]


def _body(update: dict[str, Any]) -> str:
    """Headline and body of an entry, a blank line between paragraphs, markup and entities undone."""
    raw = [str(update.get(name) or "") for name in ("headline", "articleBody")]
    pieces = [clean(_TAG.sub(" ", piece)) for part in raw for piece in _BREAK.split(html.unescape(part))]
    kept = list(dict.fromkeys(piece for piece in pieces if piece))
    return "\n\n".join(kept)


def _as_text(bodies: list[tuple[str, str]]) -> tuple[str, tuple[Post, ...]]:
    text, posts = "", []
    for body, moment in bodies:
        text += "\n\n" if text else ""
        posts.append(Post(start=len(text), end=len(text) + len(body), published=moment))
        text += body
    return text, tuple(posts)


def _found_in(text: str, bodies: list[tuple[str, str]]) -> tuple[Post, ...]:
    """The entries where their words stand in the text; one runs up to the next."""
    starts: list[tuple[int, str]] = []
    paragraphs = [(match.start(), key(match.group())) for match in regex.finditer(r"[^\n]+", text)]
    for body, moment in bodies:
        firsts = [key(piece)[:FOUND_BY] for piece in body.split("\n\n")]
        at = next((start for start, own in paragraphs for first in firsts if first and own.startswith(first)), None)
        if at is not None:
            starts.append((at, moment))
    starts.sort()
    ends = [start for start, _ in starts[1:]] + [len(text)]
    spans = [(start, end, moment) for (start, moment), end in zip(starts, ends, strict=True) if end > start]
    return tuple(
        Post(start=start, end=start + len(text[start:end].rstrip()), published=moment) for start, end, moment in spans
    )
