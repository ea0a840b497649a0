"""An article that is new is written all at once, and its rows are those that asking for each of them would have made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Reading
from scraper.article import Article
from scraper.page import Page
from store import Store, StoreError

Dump = Callable[[Store], dict[str, list[dict[str, Any]]]]
MakeFact = Callable[..., Fact]


@pytest.fixture
def other(tmp_path: Path) -> Any:
    with Store.open(tmp_path / "other.db") as opened:
        yield opened


def doubled(reading: Reading) -> Reading:
    """Mentions, stations and refusals that stand in it twice, facts that share their words or their question."""
    first = reading.facts[0]
    return Reading(
        facts=(replace(first, mentions=first.mentions * 2), replace(first, subject="लखनऊ"), *reading.facts, first),
        stations=reading.stations * 2,
        refusals=reading.refusals * 2,
    )


def empty(_reading: Reading) -> Reading:
    return Reading()


def same(reading: Reading) -> Reading:
    return reading


@pytest.mark.parametrize("change", [same, doubled, empty])
def test_both_ways_write_the_same_rows(
    change: Callable[[Reading], Reading],
    store: Store,
    other: Store,
    article: Article,
    reading: Reading,
    page: Page,
    dump: Dump,
) -> None:
    reading = change(reading)
    at_once = store.save(article, reading, page, extractor="1")
    other.save(article, None, page, extractor="1")  # from here on the article is there, and each row is asked for
    one_by_one = other.save(article, reading, page, extractor="1")
    rows, expected = dump(store), dump(other)
    for left_out in ("_sqlite_migrations", "unchecked"):  # when; that the second save changed something
        del rows[left_out], expected[left_out]
    assert rows == expected
    assert at_once.changes == one_by_one.changes
    assert (at_once.new, one_by_one.new) == (True, False)
    before = store.db.conn.total_changes
    store.save(article, reading, page, extractor="1")
    assert store.db.conn.total_changes == before


def test_articles_share_the_questions_that_are_there(store: Store, article: Article, make_fact: MakeFact) -> None:
    text = "62वीं रैंक और 45वें स्थान की बात."
    for n in range(3):
        told = replace(article, id=f"{n}", url=f"https://p{n}.example/", text=text, posts=())
        facts = [make_fact(told, "rank", 62, "62वीं रैंक", period="2023-08")]
        facts += [make_fact(told, "rank", 45, "45वें स्थान", period=f"2023-{n + 8:02}")]
        store.save(told, Reading(facts=tuple(facts)))
    asked = store.rows(
        "SELECT q.period, group_concat(f.id) AS facts FROM questions AS q "
        "JOIN (SELECT * FROM facts ORDER BY id) AS f ON f.question_id = q.id GROUP BY q.id ORDER BY q.id"
    )
    assert asked == [
        {"period": "2023-08", "facts": "1,2,3,5"},
        {"period": "2023-09", "facts": "4"},
        {"period": "2023-10", "facts": "6"},
    ]


def test_two_programs_that_write_by_turns_never_take_the_same_numbers(
    store: Store, db_path: Path, article: Article, reading: Reading
) -> None:
    with Store.open(db_path) as second:
        for n, one in enumerate([store, second, store, second, second]):
            told = replace(article, id=f"{n}", url=f"https://p{n}.example/")
            one.save(told, reading)
    assert store.rows("SELECT count(*) AS n, count(DISTINCT article_id) AS a FROM facts") == [{"n": 25, "a": 5}]
    assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert store.rows("SELECT count(*) AS n FROM questions") == [{"n": 5}]


def test_a_failure_in_the_last_table_leaves_no_part_of_the_article(
    store: Store, article: Article, reading: Reading, dump: Dump
) -> None:
    before = dump(store)
    store.db.execute(
        "CREATE TEMP TRIGGER fail BEFORE INSERT ON main.refusals BEGIN SELECT RAISE(ABORT, 'disk on fire'); END"
    )
    with pytest.raises(StoreError, match="disk on fire"):
        store.save(article, reading)
    assert dump(store) == before
    store.db.execute("DROP TRIGGER temp.fail")
    store.save(article, reading)
    assert store.rows("SELECT count(*) AS n FROM claims") == [{"n": 5}]
