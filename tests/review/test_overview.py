"""How far a rule can be trusted: what counts as right, what does not count, and that the page never waits for a count."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Mention, Reading
from review.background import Kept
from review.overview_page import BANDS, band_of, overview, summed, tallied
from review.precision import Tally, wilson
from scraper.article import Article
from store import Store, add_review, retract_review
from store.finding_reviews import judge_finding
from store.trust import checks_found, facts_by_kin, judged_facts

TEXT = "सीतापुर 45 पर, हरदोई 46 पर, बहराइच 47 पर और गोंडा 48 पर रहा।"
ARTICLE = Article(
    id="a", url="https://news.example/a", outlet="अमर उजाला", title="शीर्षक", text=TEXT, published="2023-10-07"
)


def fact(value: int, **more: Any) -> Fact:
    start = TEXT.index(str(value))
    mention = Mention(role="value", field="text", start=start, end=start + 2, quote=str(value))
    fields: dict[str, Any] = {
        "rule": "rank.ordinal",
        "confidence": 0.85,
        "subject": "सीतापुर",
        "measure": "आईजीआरएस",
    } | more
    return Fact(kind="rank", unit="rank", value=value, quote=str(value), sentence=TEXT, mentions=(mention,), **fields)


READING = Reading(facts=(fact(45), fact(46), fact(47), fact(48, rule="rank.other", confidence=1.0)))


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with Store.open(tmp_path / "news.db") as opened:
        opened.save(ARTICLE, READING)
        yield opened


def outcomes(store: Store) -> list[str]:
    return [outcome for _, outcome in judged_facts(store)]


def test_each_fact_has_one_outcome_by_the_latest_verdict(store: Store) -> None:
    add_review(store, 1, "wrong", reviewer="asha")
    add_review(store, 1, "right", reviewer="asha")
    add_review(store, 2, "corrected", reviewer="asha", correction={"period": "2023"})
    add_review(store, 3, "unsure", reviewer="asha")
    assert outcomes(store) == ["right", "corrected", "unsure"]


def test_unsure_takes_nothing_from_anothers_verdict(store: Store) -> None:
    add_review(store, 1, "right", reviewer="asha")
    add_review(store, 1, "unsure", reviewer="vikram")
    assert outcomes(store) == ["right"]


def test_where_people_disagree_neither_counts(store: Store) -> None:
    add_review(store, 1, "right", reviewer="asha")
    last = add_review(store, 1, "wrong", reviewer="vikram")
    assert outcomes(store) == ["disputed"]
    retract_review(store, last, reviewer="vikram")
    assert outcomes(store) == ["right"]


def test_a_fact_read_otherwise_since_counts_again_only_once_it_is_read_as_corrected(store: Store) -> None:
    add_review(store, 1, "corrected", reviewer="asha", correction={"period": "2023-09"})
    add_review(store, 2, "right", reviewer="asha")
    other = tuple(replace(one, period="2023-08") for one in READING.facts[:2])
    store.save(ARTICLE, replace(READING, facts=(*other, *READING.facts[2:])))
    assert outcomes(store) == ["reread", "reread"]
    learnt = tuple(replace(one, period=period) for one, period in zip(READING.facts, ("2023-09", ""), strict=False))
    store.save(ARTICLE, replace(READING, facts=(*learnt, *READING.facts[2:])))
    assert outcomes(store) == ["right", "right"]


def test_withdrawn_facts_and_earlier_versions_do_not_count(store: Store) -> None:
    for number in (1, 2, 3, 4):
        add_review(store, number, "right", reviewer="asha")
    store.save(ARTICLE, replace(READING, facts=READING.facts[1:]))
    assert len(outcomes(store)) == sum(facts_by_kin(store)["kind"].values()) == 3


def test_facts_are_counted_by_each_field(store: Store) -> None:
    assert facts_by_kin(store) == {
        "outlet": {"अमर उजाला": 4},
        "kind": {"rank": 4},
        "measure": {"आईजीआरएस": 4},
        "rule": {"rank.ordinal": 3, "rank.other": 1},
        "tenth": {8: 3, 9: 1},
    }


def test_the_page_adds_up(store: Store) -> None:
    for number, verdict in ((1, "right"), (2, "right"), (3, "wrong"), (4, "unsure")):
        add_review(store, number, verdict, reviewer="asha")
    page = overview(1, [], tallied(judged_facts(store)), (summed(facts_by_kin(store)), "2023-10-08T00:00:00Z"))
    assert page.all is not None
    assert (page.facts, page.all.reviewed, page.all.precision.hits, page.all.precision.tries) == (4, 4, 2, 3)
    for table in page.tables:
        assert sum(row.facts or 0 for row in table.rows) == sum(row.reviewed for row in table.rows) == 4
    rules = {row.name: (row.facts, row.precision.percent) for row in page.tables[0].rows}
    assert rules == {"rank.ordinal": (3, 67), "rank.other": (1, None)}


def test_spellings_of_one_measure_are_one_row(store: Store) -> None:
    counted = summed(facts_by_kin(store) | {"measure": {"आईजीआरएस": 2, "आइजीआरएस": 3}})
    assert list(counted["measure"].values()) == [5]


def test_bands_cover_all_confidences() -> None:
    assert [band_of(tenth) for tenth in range(10)] == ["0"] * 6 + ["6", "7", "8", "9"]
    assert sorted(BANDS, reverse=True) == list(BANDS)


@pytest.mark.parametrize(("hits", "tries"), [(0, 0), (0, 5), (3, 3), (29, 30), (500, 1000)])
def test_the_interval_holds_the_share_and_narrows_with_more(hits: int, tries: int) -> None:
    low, high = wilson(hits, tries)
    assert 0 <= low <= (hits / tries if tries else 0.5) <= high <= 1
    more_low, more_high = wilson(10 * hits, 10 * tries)
    assert more_high - more_low <= high - low


def test_what_waits_for_a_second_look_is_reviewed_and_no_part_of_precision() -> None:
    row = Tally("r")
    row.outcomes.update({"right": 3, "disputed": 2, "reread": 1, "unsure": 4})
    assert (row.reviewed, row.again, row.precision.tries) == (10, 3, 3)


def test_checks_are_counted_by_the_latest_judgement(store: Store) -> None:
    with store.transaction() as db:
        for number in (1, 2, 3):
            row = (number, str(number), "changed-later", "medium", "m", "म", "2023-11-01T00:00:00Z", number == 3)
            db.execute("INSERT INTO checks VALUES (?,?,?,?,?,?,?,?)", row)
    judge_finding(store, 1, "noise", reviewer="asha")
    judge_finding(store, 2, "noise", reviewer="asha")
    judge_finding(store, 2, "worth_a_look", reviewer="vikram")
    assert checks_found(store) == [
        {"check_name": "changed-later", "open": 1, "worth_a_look": 1, "explained": 0, "noise": 1}
    ]


def _counted(anyone: Any) -> str:
    """The page once both of its counts are made, which a machine with other work may take longer for than a page waits."""
    page = str(anyone.get("/-/overview").text)
    for _ in range(100):
        if "Still counting" not in page:
            break
        time.sleep(0.1)
        page = anyone.get("/-/overview").text
    return page


def test_the_page_shows_the_counts_and_leads_into_the_queue(store: Store, reader: Callable[..., Any]) -> None:
    add_review(store, 1, "right", reviewer="asha")
    page = _counted(reader())
    assert "21–100%, 1 of 1" in page
    for link in ("/-/check?kind=rank", "/-/check?outlet=", "/news/claims?rule=rank.other", "/-/check?measure="):
        assert f'href="{link}' in page
    assert "Still counting" not in page
    hindi = reader().get("/-/overview?lang=hi").text
    assert "1 में 1" in hindi
    assert "नियम के हिसाब से" in hindi


def test_the_count_of_second_looks_leads_to_as_many_facts(store: Store, reader: Callable[..., Any]) -> None:
    """Those on which people disagree, and those read anew since."""
    add_review(store, 1, "right", reviewer="asha")
    add_review(store, 1, "wrong", reviewer="vikram")
    add_review(store, 2, "right", reviewer="asha")
    add_review(store, 4, "unsure", reviewer="vikram")
    again = replace(READING.facts[1], period="2023-08")
    store.save(ARTICLE, replace(READING, facts=(READING.facts[0], again, *READING.facts[2:])))
    anyone = reader()
    assert '<a href="/-/check?again=1">2</a>' in _counted(anyone)
    path, seen = anyone.get("/-/check?again=1").headers["location"], []
    while path:
        seen.append(path)
        following = re.search(r'id="next"[^>]*href="([^"]+)"', anyone.get(path).text)
        path = following[1] if following else ""
    assert seen == ["/-/check/1?again=1", "/-/check/2?again=1"]


def test_an_empty_database_has_a_page(tmp_path: Path, reader: Callable[..., Any]) -> None:
    Store.open(tmp_path / "news.db").close()
    answer = reader().get("/-/overview")
    assert answer.status_code == 200
    assert "nothing yet" in answer.text


def test_a_slow_count_keeps_nobody_waiting_and_is_there_afterwards() -> None:
    async def asked() -> list[Any]:
        kept: Kept[int] = Kept(patience=0.01)
        go, made = asyncio.Event(), []

        async def slow() -> int:
            made.append(1)
            await go.wait()
            return len(made)

        before = [await kept.get(slow), await kept.get(slow)]
        go.set()
        after = await kept.get(slow)
        again = await kept.get(slow)  # it rests
        return [*before, after and after[0], again and again[0], len(made)]

    assert asyncio.run(asked()) == [None, None, 1, 1, 1]


def test_a_quick_count_is_always_of_now_and_one_that_fails_is_tried_again() -> None:
    async def asked() -> list[Any]:
        kept: Kept[int] = Kept(patience=60)
        answers = iter([1, 2, sqlite3.OperationalError("locked"), 3])

        async def make() -> int:
            answer = next(answers)
            if isinstance(answer, Exception):
                raise answer
            return answer

        found: list[Any] = []
        for _ in range(4):
            try:
                kept_now = await kept.get(make)
                found.append(kept_now and kept_now[0])
            except sqlite3.OperationalError:
                found.append("failed")
        return found

    assert asyncio.run(asked()) == [1, 2, "failed", 3]


def test_nothing_but_verdicts_is_read_for_what_people_found(store: Store, tmp_path: Path) -> None:
    """With a million facts and few verdicts, the plan starts at the reviews and finds each fact by its number."""
    from store import trust

    with closing(sqlite3.connect(tmp_path / "news.db")) as conn:
        plan = [row[3] for row in conn.execute(f"EXPLAIN QUERY PLAN {trust._JUDGED}")]
    assert not [line for line in plan if line.startswith(("SCAN f", "SCAN a"))], plan


def test_a_count_that_its_loop_took_along_is_made_again() -> None:
    kept: Kept[int] = Kept(patience=0.01)

    async def never() -> int:
        await asyncio.Event().wait()
        return 0

    async def at_once() -> int:
        return 7

    assert asyncio.run(kept.get(never)) is None
    found = asyncio.run(kept.get(at_once))
    assert found is not None
    assert found[0] == 7
