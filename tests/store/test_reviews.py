"""Verdicts: validated, kept for ever, and never mixed up with the machine's reading."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Reading
from scraper.article import Article
from store import BadReview, Store, add_review, retract_review


@pytest.fixture
def filled(store: Store, article: Article, reading: Reading) -> Store:
    store.save(article, reading)
    return store


def test_a_correction_stands_beside_the_value_it_corrects(filled: Store) -> None:
    assert (
        add_review(filled, 1, "corrected", reviewer="asha", correction={"value": 61, "period": "2023-08-31"}, note="n")
        == 1
    )
    row = filled.rows(
        "SELECT value, corrected_value, status, correction, reviewer, note FROM claims WHERE fact_id = 1"
    )[0]
    assert row.pop("correction") == '{"period":"2023-08-31","value":61.0}'
    assert row == {"value": 62.0, "corrected_value": 61.0, "status": "corrected", "reviewer": "asha", "note": "n"}


def test_the_latest_verdict_counts_and_the_earlier_stays(filled: Store) -> None:
    add_review(filled, 2, "right", reviewer="asha")
    add_review(filled, 2, "wrong", reviewer="vikram")
    assert filled.rows("SELECT status, reviewer FROM claims WHERE fact_id = 2") == [
        {"status": "wrong", "reviewer": "vikram"}
    ]
    assert filled.rows("SELECT verdict FROM reviews ORDER BY id") == [{"verdict": "right"}, {"verdict": "wrong"}]


def test_a_fact_read_differently_since_its_verdict_is_marked(filled: Store, article: Article, reading: Reading) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    assert filled.rows("SELECT reread FROM claims WHERE fact_id IN (1, 2) ORDER BY fact_id") == [
        {"reread": 0},
        {"reread": 0},
    ]
    facts = (replace(reading.facts[0], period="2023-07"), *reading.facts[1:])
    filled.save(article, replace(reading, facts=facts))
    assert filled.rows("SELECT status, reread FROM claims WHERE fact_id = 1") == [{"status": "right", "reread": 1}]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE reviews SET verdict = 'wrong'",
        "DELETE FROM reviews",
        "INSERT OR REPLACE INTO reviews SELECT id, fact_id, 'wrong', NULL, note, reviewer, at, reading FROM reviews",
        "DELETE FROM facts WHERE id = 1",
    ],
)
def test_no_program_can_change_a_review(filled: Store, db_path: Path, sql: str) -> None:
    """Through another connection, with SQLite's defaults."""
    add_review(filled, 1, "right", reviewer="asha")
    other = sqlite3.connect(db_path)
    other.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(sql)
    other.close()
    assert filled.rows("SELECT id, verdict FROM reviews") == [{"id": 1, "verdict": "right"}]


@pytest.mark.parametrize(
    ("fact_id", "verdict", "more", "message"),
    [
        (1, "maybe", {}, "expected one of right, wrong, corrected, unsure"),
        (99, "right", {}, "expected the id of a fact in"),
        (1, "right", {"reviewer": " "}, "expected the reviewer's name"),
        (1, "corrected", {}, "expected a correction with 'corrected'"),
        (1, "right", {"correction": {"value": 1}}, "expected a correction with 'corrected' and with no other"),
        (1, "corrected", {"correction": {"value": "62"}}, "value: expected a number in base units, found '62'"),
        (1, "corrected", {"correction": {"value": None}}, "value: expected a number"),
        (1, "corrected", {"correction": {"value": True}}, "value: expected a number"),
        (1, "corrected", {"correction": {"value": float("nan")}}, "value: expected a number"),
        (1, "corrected", {"correction": {"kind": "rumour"}}, "kind: expected one of rank"),
        (1, "corrected", {"correction": {"subject": ""}}, "subject: expected a text"),
        (1, "corrected", {"correction": {"sentence": "x"}}, "'sentence' cannot be corrected"),
        (
            1,
            "corrected",
            {"correction": {"value": 62, "scope": " "}},
            "says what is read already; expected another value",
        ),
        (1, "corrected", {"correction": {"subject": "क\0"}}, "subject: expected a text, found one with a NUL"),
        (1, "corrected", {"correction": {"value": 7.5}}, "expected a rank of 1, 2, 3 and so on, found 7.5"),
        (1, "corrected", {"correction": {"value": 0}}, "expected a rank of 1, 2, 3 and so on, found 0"),
        (3, "corrected", {"correction": {"kind": "rank"}}, "found 82.73; correct the value or the kind"),
        (
            3,
            "corrected",
            {"correction": {"value_max": 80}},
            "expected a value_max of at least the value, found 80 and 82.73",
        ),
        (1, "right", {"note": "\ud800"}, "note: expected a text, found one with a NUL or half"),
        (1, "right", {"reviewer": "a\0"}, "reviewer: expected a text"),
        (1, "right", {"seen": "{}"}, "expected a verdict on how the fact is read now, found one on an earlier reading"),
    ],
)
def test_a_verdict_that_means_nothing_is_not_written(
    filled: Store, fact_id: int, verdict: str, more: dict[str, Any], message: str
) -> None:
    with pytest.raises(BadReview, match=message):
        add_review(filled, fact_id, verdict, **({"reviewer": "asha"} | more))
    assert filled.rows("SELECT count(*) AS n FROM reviews") == [{"n": 0}]
    assert filled.rows("SELECT article_id FROM unchecked") == [{"article_id": 1}]  # as the article's own saving left it


@pytest.mark.parametrize(
    ("correction", "written"),
    [
        ({"value": 61, "period": "2023-07"}, '{"period":"2023-07","value":61.0}'),
        ({"period": " 2023-07 ", "value": 61.0}, '{"period":"2023-07","value":61.0}'),
        ({"value": 140000000000000000}, '{"value":1.4e+17}'),
        ({"kind": "score", "value": -0.0}, '{"kind":"score","value":0.0}'),
        ({"value": 62, "out_of": 75, "subject_type": "commissionerate"}, '{"out_of":75.0}'),  # what differs, no more
        ({"scope": 'क "ख" \\'}, '{"scope":"क \\"ख\\" \\\\"}'),
    ],
)
def test_equal_corrections_are_equal_texts(filled: Store, correction: dict[str, Any], written: str) -> None:
    """Written by SQLite itself, as it writes the readings that they are compared with."""
    add_review(filled, 1, "corrected", reviewer="asha", correction=correction)
    assert filled.rows("SELECT correction FROM reviews") == [{"correction": written}]


def test_a_verdict_sets_the_checks_to_work_again(filled: Store) -> None:
    filled.db.execute("DELETE FROM unchecked")
    review = add_review(filled, 1, "right", reviewer="asha")
    assert filled.rows("SELECT * FROM unchecked") == [{"article_id": 1}]
    add_review(filled, 2, "right", reviewer="asha")  # the article stands there already
    filled.db.execute("DELETE FROM unchecked")
    retract_review(filled, review, reviewer="asha")
    assert filled.rows("SELECT * FROM unchecked") == [{"article_id": 1}]


def test_a_verdict_on_what_was_seen_is_taken(filled: Store) -> None:
    (seen,) = filled.rows("SELECT reading FROM fact_history WHERE fact_id = 1")
    add_review(filled, 1, "right", reviewer="asha", seen=seen["reading"])
    assert filled.rows("SELECT reading FROM reviews") == [seen]
