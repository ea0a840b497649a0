"""Finding facts by words and by fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from extract.fact import Fact, Reading
from scraper.article import Article
from store import Store, StoreError, add_review, counts, find_facts


@pytest.fixture
def filled(store: Store, article: Article, reading: Reading, make_fact: Callable[..., Fact]) -> Store:
    """The article with five facts, and a later one with one."""
    store.save(article, reading)
    later = Article(
        id="b", url="https://other.example/b", published="2023-11-01", title="उन्नाव को मिला सम्मान",
        text="उन्नाव को १२वां स्थान मिला. थानों की रैंकिंग जारी.",
    )  # fmt: skip
    fact = make_fact(later, "rank", 12, "१२वां स्थान", subject="उन्नाव", subject_type="district", measure="मिलान सर्वे")
    store.save(later, Reading(facts=(fact,)))
    return store


def values(store: Store, words: str = "", **conditions: Any) -> list[float]:
    return [row["value"] for row in find_facts(store, words, **conditions)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("फीसदी", [82.73]),  # printed with a nukta
        ("फ़ीसदी", [82.73]),
        ("कमिश्नरेट 45वें", [62.0, 45.0, 82.73, 1.0, 1.0]),  # the title, which all of the article share, has both
        ("उछलकर 45वें", [62.0, 45.0]),
        ("12वां", [12.0]),  # printed in Devanagari digits
        ("मिला", [12.0]),  # a whole word: neither मिल nor मिले
        ("मिल", []),
        ("स्था", []),
        ("स्था*", [12.0, 62.0, 45.0, 82.73, 1.0, 1.0]),
        ('"सम्मान मिला"', []),
        ('"मिला सम्मान"', [12.0]),
        ("उन्नाव OR", []),  # an operator is a word like others
        ("कानपुर - उन्नाव", []),
    ],
)
def test_words(filled: Store, words: str, expected: list[float]) -> None:
    assert values(filled, words) == expected


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({}, [12.0, 62.0, 45.0, 82.73, 1.0, 1.0]),
        ({"limit": 2}, [12.0, 62.0]),
        ({"limit": 0}, []),
        ({"kind": "coverage"}, [82.73]),
        ({"subject": "कानपुर"}, [62.0, 45.0, 82.73]),
        ({"subject": "पुलिस", "kind": "rank"}, [62.0, 45.0]),
        ({"station": "चकेरी"}, [1.0]),
        ({"station": "उन्नाव"}, []),  # a district, no station
        ({"measure": "जल"}, [82.73]),
        ({"since": "2023-10-08"}, [12.0]),
        ({"since": "2023-11-01"}, [12.0]),
        ({"since": "2023-11-02"}, []),
        ({"since": "2023-10-07"}, [12.0, 62.0, 45.0, 82.73, 1.0, 1.0]),
        ({"status": "unreviewed", "limit": 1}, [12.0]),
        ({"status": "right"}, []),
    ],
)
def test_conditions(filled: Store, conditions: dict[str, Any], expected: list[float]) -> None:
    assert values(filled, **conditions) == expected


def test_an_article_without_a_date_comes_last_and_counts_as_of_the_day_it_was_fetched(
    filled: Store, make_fact: Callable[..., Fact]
) -> None:
    undated = Article(id="c", title="बिना तारीख", text="कानपुर 3वें स्थान पर.")
    filled.save(undated, Reading(facts=(make_fact(undated, "rank", 3, "3वें स्थान"),)))
    assert values(filled)[-1] == 3.0
    assert values(filled, since="2024-01-01") == [3.0]


def test_status_follows_the_latest_verdict(filled: Store) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    add_review(filled, 1, "unsure", reviewer="vikram")
    assert values(filled, status="right") == []
    assert values(filled, status="unsure") == [62.0]


def test_a_search_follows_a_changed_reading(filled: Store, article: Article, reading: Reading) -> None:
    facts = (replace(reading.facts[0], subject="लखनऊ"), *reading.facts[1:])
    filled.save(article, replace(reading, facts=facts))
    assert values(filled, "लखनऊ") == [62.0]


@pytest.mark.parametrize(
    ("words", "conditions", "message"),
    [
        ("- ()", {}, "expected at least one word or number, found only signs"),
        ("*", {}, "expected at least one word"),
        ("", {"kind": "rumour"}, "expected one of rank, score, coverage, count, amount"),
        ("", {"status": "maybe"}, "expected one of unreviewed, right, wrong, corrected, unsure"),
    ],
)
def test_a_question_that_cannot_be_answered_is_no_empty_answer(
    filled: Store, words: str, conditions: dict[str, Any], message: str
) -> None:
    with pytest.raises(StoreError, match=message.replace("(", r"\(")):
        find_facts(filled, words, **conditions)


@pytest.mark.parametrize("words", ["a'b", "NEAR(क ख)", "title:कानपुर", "^लखनऊ", "लखनऊ)", "क" * 5000, "{x}", 'लखनऊ"'])
def test_no_words_are_taken_for_query_syntax(filled: Store, words: str) -> None:
    assert find_facts(filled, words) == []


def test_counts(filled: Store) -> None:
    assert counts(filled) == {
        "articles": 2, "facts": 6, "rank": 5, "score": 0, "coverage": 1, "count": 0, "amount": 0,
        "stations": 2, "reviewed": 0, "issues": 0,
    }  # fmt: skip


def test_facts_of_one_subject_over_time_use_the_index(filled: Store) -> None:
    plan = filled.rows(
        "EXPLAIN QUERY PLAN SELECT value FROM facts WHERE subject = 'कानपुर' AND measure = 'x' ORDER BY period"
    )
    assert [row["detail"] for row in plan] == [
        "SEARCH facts USING INDEX facts_subject_measure_period (subject=? AND measure=?)"
    ]
