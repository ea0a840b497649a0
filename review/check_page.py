"""What the check page shows of one fact: its words, its fields, where each came from, what people and checks said of it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from review.evidence import Passage, Span, carried_over, passage
from store.database import at_one_moment
from store.history import fact_story
from store.reviews import CORRECTABLE
from store.writer import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class FactPage:
    """One fact for a reviewer.

    `fact` is its row of `fact_history`; `passages` the places where it
    stands, the first one first; `elsewhere` what it was given from farther away, `unsaid` the fields for which no words were
    kept; `findings` the open checks that concern it, each with the other facts; `story` is store.fact_story.
    """

    fact: dict[str, Any]
    passages: list[Passage]
    elsewhere: list[tuple[Span, str]]
    unsaid: list[str]
    findings: list[dict[str, Any]]
    story: dict[str, Any]


SHOWN_PASSAGES = 5
SHOWN_OTHERS = 8  # facts of a finding; its own page has more


def fact_page(conn: sqlite3.Connection, path: Path, fact_id: int) -> FactPage:
    """All that the page shows of a fact. Raises NoFact for an id that no fact has."""
    store = Store.over(conn, path)
    with at_one_moment(store.db):  # a crawl may write meanwhile, and each span has to be one of this text
        return _fact_page(store, fact_id)


def _fact_page(store: Store, fact_id: int) -> FactPage:
    story = fact_story(store, fact_id)
    fact = store.rows("SELECT * FROM fact_history WHERE fact_id = ?", (fact_id,))[0]
    article = store.rows("SELECT title, text FROM articles WHERE id = ?", (fact["article_id"],))[0]
    mentions = store.rows(
        """SELECT role, field, start, "end", quote FROM mentions WHERE fact_id = ? ORDER BY field, start""", (fact_id,)
    )
    spans = [Span(role=m["role"], field=m["field"], start=m["start"], end=m["end"]) for m in mentions]
    quotes = {(m["role"], m["field"], m["start"]): m["quote"] for m in mentions}
    values = [span for span in spans if span.role == "value"]
    # Two spans of one sentence are one passage.
    found = {
        (shown.field, shown.start, shown.end): shown
        for shown in (passage(article[span.field], span.field, span, spans) for span in values[:SHOWN_PASSAGES])
    }
    passages = list(found.values())
    elsewhere = [
        (span, quotes[span.role, span.field, span.start])
        for span in (carried_over(passages[0], spans) if passages else [])
    ]
    said = {span.role for span in spans}
    unsaid = [
        name
        for name in ("subject", "measure", "period", "scope", "out_of", "speaker")
        if name not in said and fact[name]
    ]
    return FactPage(
        fact=fact,
        passages=passages,
        elsewhere=elsewhere,
        unsaid=unsaid,
        findings=findings_of(store, fact_id),
        story=story,
    )


def findings_of(store: Store, fact_id: int) -> list[dict[str, Any]]:
    """The open findings that concern a fact, severe ones first: each with "others", some of the other facts' numbers and words."""
    findings = store.rows(
        """SELECT k.id, k.check_name, k.severity, k.message, k.message_hi FROM check_facts AS c JOIN checks AS k ON k.id = c.check_id
           WHERE c.fact_id = ? AND k.withdrawn = 0 ORDER BY k.severity = 'low', k.severity = 'medium', k.id""",
        (fact_id,),
    )
    for finding in findings:
        finding["others"] = store.rows(
            """SELECT f.id AS fact_id, f.quote, a.outlet FROM check_facts AS c JOIN facts AS f ON f.id = c.fact_id
               JOIN articles AS a ON a.id = f.article_id WHERE c.check_id = ? AND c.fact_id <> ? ORDER BY c.fact_id LIMIT ?""",
            (finding["id"], fact_id, SHOWN_OTHERS),
        )
    return findings


def reading_of(store: Store, fact_id: int) -> dict[str, Any]:
    """How a fact's correctable fields read now, and its `reading`. Raises KeyError for an id that no fact has."""
    columns = ", ".join((*CORRECTABLE, "reading"))
    rows = store.rows(f"SELECT {columns} FROM fact_history WHERE fact_id = ?", (fact_id,))  # noqa: S608
    if not rows:
        raise KeyError(fact_id)
    return rows[0]


def last_review(store: Store, reviewer: str) -> int | None:
    """The reviewer's last verdict that was not taken back; None if there is none."""
    rows = store.rows(
        """SELECT id FROM reviews AS r WHERE reviewer = ? AND NOT EXISTS (SELECT 1 FROM retractions WHERE review_id = r.id)
           ORDER BY id DESC LIMIT 1""",
        (reviewer,),
    )
    return int(rows[0]["id"]) if rows else None
