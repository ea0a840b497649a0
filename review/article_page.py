"""A whole article with its facts in place, and on demand the numbers that no fact was made of, with the reason.

Where a reader comes from a fact, all that this one stands on is marked as well: what was carried over into its sentence
stands somewhere else, and the fact's page links there.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from review.evidence import Run, Span, marked
from store.database import at_one_moment
from store.writer import Store

SHOWN = 200_000  # code points of a text; a longer one is shown up to here


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """An article for a reader: title and paragraphs as runs that know which facts and refusals stand on them."""

    article: dict[str, Any]
    title: tuple[Run, ...]
    text: tuple[Run, ...]
    facts: dict[int, dict[str, Any]]
    refusals: dict[int, dict[str, Any]]
    stations: list[dict[str, Any]]
    cut: bool


def read(conn: sqlite3.Connection, path: Path, article_id: int, fact_id: int | None = None) -> ArticlePage:
    """All that the page shows of an article's version, and what a fact of it stands on. Raises KeyError for a number that none has."""
    store = Store.over(conn, path)
    with at_one_moment(store.db):  # a crawl may write meanwhile, and each fact has to be the one of its span
        return _read(store, article_id, fact_id)


def _read(store: Store, article_id: int, fact_id: int | None) -> ArticlePage:
    rows = store.rows("SELECT * FROM articles WHERE id = ?", (article_id,))
    if not rows:
        raise KeyError(article_id)
    article = rows[0]
    facts = store.rows(
        """SELECT fact_id, kind, subject, value, value_max, unit, out_of, period, measure, status, rule, quote
           FROM fact_history WHERE article_id = ? AND NOT withdrawn ORDER BY fact_id""",
        (article_id,),
    )
    mentions = store.rows(
        """SELECT m.fact_id, m.role, m.field, m.start, m."end" FROM mentions AS m JOIN facts AS f ON f.id = m.fact_id
           WHERE f.article_id = ? AND (f.withdrawn = 0 AND m.role = 'value' OR f.id = ?) ORDER BY m.start""",
        (article_id, fact_id),
    )
    refusals = store.rows(
        """SELECT rule, reason, field, start, "end", quote FROM refusals WHERE article_id = ? ORDER BY field, start""",
        (article_id,),
    )
    spans = [(m["fact_id"], Span(role=m["role"], field=m["field"], start=m["start"], end=m["end"])) for m in mentions]
    refused = [
        (number, Span(role="value", field=r["field"], start=r["start"], end=r["end"]))
        for number, r in enumerate(refusals)
    ]
    text = article["text"][:SHOWN]
    spans = [(number, span) for number, span in spans if span.field == "title" or span.end <= len(text)]
    shown = {fact["fact_id"] for fact in facts}
    values = [(number, span) for number, span in spans if span.role == "value" and number in shown]
    parts = [span for number, span in spans if number == fact_id]
    refused = [(number, span) for number, span in refused if span.field == "title" or span.end <= len(text)]
    return ArticlePage(
        article=article,
        title=marked(article["title"], "title", values, refused, parts),
        text=marked(text, "text", values, refused, parts),
        facts={fact["fact_id"]: fact for fact in facts},
        refusals=dict(enumerate(refusals)),
        stations=store.rows(
            "SELECT name, district, known FROM stations WHERE article_id = ? ORDER BY start", (article_id,)
        ),
        cut=len(article["text"]) > SHOWN,
    )


def where(conn: sqlite3.Connection, article_id: int) -> tuple[str, int | None, str] | None:
    """Where an article's page stands in the archive: file, byte offset and address; None for a number that none has."""
    row = conn.execute("SELECT warc, warc_offset, url FROM articles WHERE id = ?", (article_id,)).fetchone()
    return (row[0], row[1], row[2]) if row else None
