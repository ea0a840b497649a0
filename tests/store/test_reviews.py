"""Verdicts: validated, kept for ever, and never mixed up with the machine's reading."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Reading
from scraper.article import Article
from store import BadReview, Store, add_review


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
    assert json.loads(row.pop("correction")) == {"value": 61, "period": "2023-08-31"}
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
    ],
)
def test_a_verdict_that_means_nothing_is_not_written(
    filled: Store, fact_id: int, verdict: str, more: dict[str, Any], message: str
) -> None:
    with pytest.raises(BadReview, match=message):
        add_review(filled, fact_id, verdict, **({"reviewer": "asha"} | more))
    assert filled.rows("SELECT count(*) AS n FROM reviews") == [{"n": 0}]
