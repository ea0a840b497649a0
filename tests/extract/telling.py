"""What the extractor tells of a text, in the few fields that tests of whose figure it is compare."""

from __future__ import annotations

from collections.abc import Iterable

from extract.extractor import Extractor
from extract.fact import Fact
from extract.text import fold_text
from scraper.article import Article

READER = Extractor()
PUBLISHED = "2024-11-13"


def facts(text: str, title: str = "", published: str = PUBLISHED) -> tuple[Fact, ...]:
    """The facts of an article of this title and text, in the order in which they stand."""
    return READER.read(Article(id="", title=title, text=text, published=published)).facts


def told(text: str, title: str = "", published: str = PUBLISHED) -> set[tuple[str, str, float]]:
    """Kind, subject and value of each."""
    return {(f.kind, f.subject, f.value) for f in facts(text, title, published)}


def told_of_totals(text: str, title: str = "") -> set[tuple[str, str, float, float | None]]:
    """Kind, subject, value and what it is out of."""
    return {(f.kind, f.subject, f.value, f.out_of) for f in facts(text, title)}


Told = tuple[str, float, str]  # a kind ("count|coverage" for either), a value, and a subject by its first word


def lost(frames: Iterable[tuple[str, tuple[Told, ...]]], opening: str = "") -> list[str]:
    """What was not read of frames, each a text behind the opening and the facts that it tells."""
    missing = []
    for text, wanted in frames:
        found = facts(opening + text)
        for kinds, value, subject in wanted:
            first = fold_text(subject).split()[0] if subject else ""
            if not any(
                f.kind in kinds.split("|") and f.value == value and first in fold_text(f.subject) for f in found
            ):
                missing.append(f"{text} | {kinds} {value} {subject}")
    return missing
