"""What may be stored: an article that a row can hold, and a reading each span of which cuts its words out of the article."""

from __future__ import annotations

import re

from extract.fact import Reading
from scraper.article import Article
from store.errors import UnfitArticle, UntraceableReading
from store.keys import field_text, first_value

_UNFIT = re.compile("[\0\ud800-\udfff]")  # ends a text for SQLite's own functions; has no bytes in UTF-8


def check_article(article: Article) -> None:
    """Raise UnfitArticle for an article that no row can hold: one without a name, or with characters that UTF-8 has no bytes for."""
    if not (article.url or article.id):
        raise UnfitArticle(f"article {article.title!r}: expected a url or an id, found neither; give it one")
    for name in ("url", "id", "title", "text", "author", "standfirst", "section"):
        value = getattr(article, name)
        if _UNFIT.search(value):
            raise UnfitArticle(
                f"{article.url or article.id!r}: {name} holds a NUL or half of a surrogate pair, which SQLite cannot "
                "hold; read the page again with its right charset"
            )


def check_reading(article: Article, reading: Reading) -> None:
    """Raise UntraceableReading unless every span cuts its words out of the article and every fact says where it stands."""
    check_spans(article, reading)
    for fact in reading.facts:
        first_value(fact)


def check_spans(article: Article, reading: Reading) -> None:
    """Raise UntraceableReading unless every span cuts its quote, and every station a name, out of the article."""
    where = article.url or article.id
    spans = [(f"mention of {f.rule}", m.field, m.start, m.end, m.quote) for f in reading.facts for m in f.mentions]
    spans += [(f"refusal {r.rule}", r.field, r.start, r.end, r.quote) for r in reading.refusals]
    for what, field, start, end, quote in spans:
        found = cut(article, field, start, end)
        if not found or found != quote:
            raise UntraceableReading(
                f"{where}: {what}: expected {quote!r} at {field}[{start}:{end}], found {found!r}; "
                "offsets are code points of the article as it was read"
            )
    for station in reading.stations:
        if not cut(article, station.field, station.start, station.end):
            raise UntraceableReading(
                f"{where}: station {station.name!r}: {station.field}[{station.start}:{station.end}] lies outside the "
                "article; offsets are code points of the article as it was read"
            )


def cut(article: Article, field: str, start: int, end: int) -> str:
    """The words at a span; "" where it leaves the article."""
    text = field_text(article, field)
    return text[start:end] if 0 <= start < end <= len(text) else ""
