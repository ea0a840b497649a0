"""One subject over time, and questions that articles answer differently."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from extract.fact import Fact, Reading
from scraper.article import Article
from store import Store, add_review, conflicts, subject_over_time
from store.comparisons import ANSWER_COLUMNS, SERIES_COLUMNS

Tell = Callable[..., int]


@pytest.fixture
def tell(store: Store, make_fact: Callable[..., Fact]) -> Tell:
    """Save an article of one fact, a rank in the ranking unless told otherwise; its fact's id."""

    def told(value: float, *, published: str = "2024-03-01", **fields: Any) -> int:
        n = 1 + store.rows("SELECT count(*) AS n FROM articles")[0]["n"]
        outlet = f"p{n}.example"
        article = Article(
            id=f"{n}",
            url=f"https://{outlet}/{n}",
            outlet=outlet,
            title="खबर",
            text=f"{value:g} है.",
            published=published,
        )
        given = {
            "subject": "कानपुर नगर",
            "subject_type": "city",
            "measure": "आईजीआरएस रैंकिंग",
            "period": "2024-01",
            **fields,
        }
        store.save(article, Reading(facts=(make_fact(article, "rank", value, f"{value:g}", **given),)))
        return int(store.rows("SELECT max(id) AS id FROM facts")[0]["id"])

    return told


def series(store: Store, subject: str, measure: str = "") -> list[tuple[str, float]]:
    return [(row["period"], row["value"]) for row in subject_over_time(store, subject, measure)]


def test_a_subject_over_time_goes_by_period_then_by_publication(store: Store, tell: Tell) -> None:
    tell(5, period="2024-02")
    tell(9, period="")
    tell(4, period="2024-01", published="2024-03-02")
    tell(3, period="2024-01", published="2024-03-01")
    tell(2, period="2023")
    assert series(store, "कानपुर नगर") == [("2023", 2), ("2024-01", 3), ("2024-01", 4), ("2024-02", 5), ("", 9)]
    assert tuple(subject_over_time(store, "कानपुर नगर")[0]) == SERIES_COLUMNS


def test_a_subject_is_the_whole_name_in_any_spelling(store: Store, tell: Tell) -> None:
    tell(1, subject="फ़तेहपुर")
    tell(2, subject="फतेहपुर", period="2024-02")
    tell(3, subject="फतेहपुर देहात")
    assert series(store, " फ़तेहपुर") == [("2024-01", 1), ("2024-02", 2)]
    assert series(store, "फतेह") == []


def test_a_measure_goes_by_all_its_names(store: Store, tell: Tell) -> None:
    tell(1, measure="आईजीआरएस रैंकिंग")
    tell(2, measure="आइजीआरएस रैंकिंग", period="2024-02")
    tell(3, measure="स्वच्छ सर्वेक्षण")
    assert series(store, "कानपुर नगर", "आइजीआरएस रैंकिंग") == [("2024-01", 1), ("2024-02", 2)]
    assert series(store, "कानपुर नगर", "रैंकिंग") == []
    assert len(series(store, "कानपुर नगर")) == 3


def test_what_is_withdrawn_or_superseded_is_in_no_series(store: Store, tell: Tell) -> None:
    tell(1)
    tell(2, period="2024-02")
    article = Article(id="1", url="https://p1.example/1", title="खबर", text="बदल गया.")
    store.save(article, Reading())
    store.save(
        Article(
            id="2", url="https://p2.example/2", outlet="p2.example", title="खबर", text="2 है.", published="2024-03-01"
        ),
        Reading(),
    )
    assert series(store, "कानपुर नगर") == []


def test_two_values_for_one_question_are_a_conflict(store: Store, tell: Tell) -> None:
    ids = [tell(45, published="2024-03-02"), tell(44), tell(45, subject="कानपुर  नगर")]
    tell(12, period="2024-02")
    tell(12, period="2024-02")
    (found,) = conflicts(store)
    assert {name: found[name] for name in ("subject", "measure", "period", "unit", "modality")} == {
        "subject": "कानपुर नगर", "measure": "आईजीआरएस रैंकिंग", "period": "2024-01", "unit": "rank", "modality": "actual",
    }  # fmt: skip
    assert found["values"] == [44, 45]
    assert [row["fact_id"] for row in found["facts"]] == [ids[1], ids[2], ids[0]]
    assert tuple(found["facts"][0]) == ANSWER_COLUMNS


def test_conflicts_of_one_measure_by_any_of_its_names_the_latest_first(store: Store, tell: Tell) -> None:
    for value in (1, 2):
        tell(value)
        tell(value, measure="आइजीआरएस रैंकिंग", period="2024-02")
        tell(value, measure="स्वच्छ सर्वेक्षण")
    assert [row["period"] for row in conflicts(store, "आइजीआरएस रैंकिंग")] == ["2024-02", "2024-01"]
    assert len(conflicts(store)) == 3
    assert [row["measure"] for row in conflicts(store, limit=1)] == ["स्वच्छ सर्वेक्षण"]
    assert conflicts(store, limit=0) == []
    assert conflicts(store, "रैंकिंग") == []


def test_facts_that_are_no_longer_current_contradict_nothing(store: Store, tell: Tell) -> None:
    tell(1)
    tell(2)
    store.save(Article(id="1", url="https://p1.example/1", title="खबर", text="बदल गया."), Reading())
    assert conflicts(store) == []


def test_what_people_found_counts_for_more_than_what_was_read(store: Store, tell: Tell) -> None:
    first, second = tell(1), tell(2)
    add_review(store, first, "corrected", correction={"value": 2}, reviewer="asha")
    assert conflicts(store) == []
    add_review(store, second, "corrected", correction={"value": 3}, reviewer="asha")
    assert [row["values"] for row in conflicts(store)] == [[2, 3]]
    add_review(store, second, "wrong", reviewer="asha")
    assert conflicts(store) == []


def test_a_correction_can_be_what_makes_a_conflict(store: Store, tell: Tell) -> None:
    first = tell(1)
    tell(1)
    add_review(store, first, "corrected", correction={"value": 7}, reviewer="asha")
    assert [row["values"] for row in conflicts(store)] == [[1, 7]]
    assert [row["values"] for row in conflicts(store, "आईजीआरएस रैंकिंग")] == [[1, 7]]


def test_a_fact_that_people_moved_to_another_question_contradicts_nothing(store: Store, tell: Tell) -> None:
    first = tell(1)
    tell(2)
    add_review(store, first, "corrected", correction={"period": "2023-12"}, reviewer="asha")
    assert conflicts(store) == []


def test_many_conflicts_come_in_batches_and_none_is_lost(
    store: Store, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.comparisons._AT_ONCE", 2)
    for month in range(1, 6):
        for value in (1, 2):
            tell(value, period=f"2024-{month:02}")
    assert [row["period"] for row in conflicts(store)] == [f"2024-{month:02}" for month in (5, 4, 3, 2, 1)]
    assert [row["period"] for row in conflicts(store, limit=3)] == ["2024-05", "2024-04", "2024-03"]
