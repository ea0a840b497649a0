"""The order in which facts come up: compared with a slow one that looks at every fact, and searched in indexes only."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from review.queue import _SQL, START, Place, Wanted, next_places, place_of
from store import Store
from store.reviews import add_review, retract_review

ALL = Wanted()


@pytest.fixture
def store(demo_db: Path) -> Iterator[Store]:
    """The demo with findings of all severities, verdicts of two people, some taken back, and facts read anew since."""
    draw = random.Random(8)
    with Store.open(demo_db) as store:
        facts = [row["id"] for row in store.rows("SELECT id FROM facts")]
        with store.transaction() as db:
            db.execute("DELETE FROM check_facts")
            db.execute("DELETE FROM checks")
            for check in range(1, 31):
                severity, withdrawn = draw.choice(("high", "medium", "low")), int(draw.random() < 0.2)
                db.execute(
                    "INSERT INTO checks (id, key, check_name, severity, message, message_hi, at, withdrawn) "
                    "VALUES (?, ?, 'S2', ?, 'm', 'm', '2023-10-08', ?)",
                    (check, f"S2 {check}", severity, withdrawn),
                )
                db.conn.executemany(
                    "INSERT INTO check_facts VALUES (?, ?)", [(check, f) for f in draw.sample(facts, 4)]
                )
                if draw.random() < 0.3:
                    db.execute(
                        "INSERT INTO finding_reviews (check_id, judgement, note, reviewer, at, message) VALUES (?, ?, '', 'x', '', 'm')",
                        (check, draw.choice(("noise", "explained", "worth_a_look"))),
                    )
            for fact in facts:
                db.execute("UPDATE facts SET confidence = ? WHERE id = ?", (draw.choice((0.5, 0.7, 0.9)), fact))
        for fact in draw.sample(facts, 90):
            for reviewer in draw.choice((("asha",), ("asha", "ravi"))):
                review = add_review(store, fact, draw.choice(("right", "wrong", "unsure")), reviewer=reviewer)
                if draw.random() < 0.3:
                    retract_review(store, review, reviewer=reviewer)
        judged = [row["fact_id"] for row in store.rows("SELECT DISTINCT fact_id FROM reviews")]
        with store.transaction() as db:
            for fact in draw.sample(judged, 15):  # read anew, as a better extractor does
                db.execute(
                    "INSERT INTO readings (fact_id, article_id, key, reading, quote, sentence, rule, extractor, until) "
                    "SELECT fact_id, article_id, key, reading, quote, sentence, rule, extractor, '2023-10-09' "
                    "FROM fact_history WHERE fact_id = ?",
                    (fact,),
                )
                db.execute("UPDATE facts SET value = value + 1 WHERE id = ?", (fact,))
        yield store


def walked(conn: sqlite3.Connection, wanted: Wanted = ALL, reviewer: str = "") -> list[Place]:
    """The whole queue, one step after the other."""
    places, after = [], START
    while found := next_places(conn, after, wanted, reviewer):
        after = found[0]
        places.append(after)
    return places


def unsure(store: Store, reviewer: str) -> set[int]:
    """The facts of which all who judged them were unsure, and the reviewer has said nothing."""
    said: dict[int, set[tuple[str, str]]] = {}
    for row in store.rows("SELECT fact_id, reviewer, verdict FROM verdicts"):
        said.setdefault(row["fact_id"], set()).add((row["reviewer"], row["verdict"]))
    return {
        fact
        for fact, verdicts in said.items()
        if all(verdict == "unsure" and name != reviewer for name, verdict in verdicts)
    }


def looked_up(store: Store, reviewer: str) -> list[Place]:
    """The same by looking at every fact."""
    waits = unsure(store, reviewer)
    waiting = store.rows(
        """SELECT fact_id, (reread OR disputed) AS again, fact_id IN (SELECT fact_id FROM verdicts) AS judged
           FROM fact_history WHERE NOT withdrawn AND NOT superseded"""
    )
    places = [
        place_of(store.db.conn, row["fact_id"], reviewer)
        for row in waiting
        if row["again"] or not row["judged"] or row["fact_id"] in waits
    ]
    return sorted(places, key=lambda place: (place.tier, place.order, place.fact_id))


@pytest.mark.parametrize("reviewer", ["", "asha", "ravi"])
def test_each_fact_comes_once_in_the_order_of_its_need(reviewer: str, store: Store) -> None:
    places = walked(store.db.conn, reviewer=reviewer)
    assert places == looked_up(store, reviewer)
    assert {place.tier for place in places} == {0, 1, 2, 3}
    assert len({place.fact_id for place in places}) == len(places) > 100


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(kind="rank"),
        Wanted(words="कानपुर"),
        Wanted(measure="संपत्ति कर"),
        Wanted(again="1"),
        Wanted(kind="coverage", words="घर*"),
    ],
)
def test_what_is_wanted_comes_in_the_same_order(wanted: Wanted, store: Store) -> None:
    conn = store.db.conn
    places = walked(conn, wanted)
    assert places
    assert places == [place for place in walked(conn) if place in places]
    if wanted.kind:
        kinds = {
            conn.execute("SELECT kind FROM facts WHERE id = ?", (place.fact_id,)).fetchone()[0] for place in places
        }
        assert kinds == {wanted.kind}
    if wanted.measure:  # the papers of the demo print another of its names
        facts = ", ".join(str(place.fact_id) for place in places)
        found = conn.execute(f"SELECT DISTINCT measure FROM facts WHERE id IN ({facts})").fetchall()
        assert found == [("हाउस टैक्स",)]


def test_severe_findings_come_first_and_those_of_one_together(store: Store) -> None:
    severities = []
    for place in [place for place in walked(store.db.conn) if place.tier == 0]:
        severities.append(int(place.order) >> 50)
    assert severities == sorted(severities)
    assert set(severities) == {0, 1, 2}


def test_a_fact_of_which_one_person_is_unsure_waits_for_another(store: Store) -> None:
    conn = store.db.conn
    fact = next(place.fact_id for place in walked(conn) if place.tier == 3)
    add_review(store, fact, "unsure", reviewer="asha")
    assert fact not in {place.fact_id for place in walked(conn, reviewer="asha")}
    assert Place(tier=1, order=0.0, fact_id=fact) in walked(conn, reviewer="ravi")
    add_review(store, fact, "right", reviewer="ravi")
    assert fact not in {place.fact_id for place in walked(conn, reviewer="meena")}


def test_no_statement_sorts_or_looks_at_every_fact(store: Store) -> None:
    """However many facts there are, the next one is a step in an index."""
    for statements in _SQL.values():
        for statement in statements:
            plan = store.db.conn.execute(
                f"EXPLAIN QUERY PLAN {statement.format(where='')}", {"o": 0.5, "id": 1, "limit": 1, "reviewer": "asha"}
            )
            steps = [row[3] for row in plan]
            assert [step for step in steps if "TEMP B-TREE" in step or step.startswith("SCAN")] == []
