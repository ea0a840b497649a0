"""What the extractor tells of a text, in the few fields that tests of whose figure it is compare."""

from __future__ import annotations

from extract.extractor import Extractor
from extract.fact import Fact
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
