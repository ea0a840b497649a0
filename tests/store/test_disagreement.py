"""Several people judge one fact: who agrees, who changes their mind, who takes a verdict back, and what is settled."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Reading
from scraper.article import Article
from store import BadReview, NoFact, Store, add_review, fact_story, find_facts, retract_review

ReadAnew = Callable[..., None]


@pytest.fixture
def filled(store: Store, article: Article, reading: Reading) -> Store:
    store.save(article, reading)
    return store


@pytest.fixture
def read_anew(filled: Store, article: Article, reading: Reading) -> ReadAnew:
    """Save the same article with the first fact read otherwise: rank 62 of the commissionerate in August 2023."""

    def read(**changes: Any) -> None:
        filled.save(article, replace(reading, facts=(replace(reading.facts[0], **changes), *reading.facts[1:])))

    return read


def judged(store: Store, fact_id: int = 1) -> dict[str, Any]:
    """What `claims` and `settled` say of a fact."""
    (row,) = store.rows("SELECT status, reviewers, disputed, reread FROM claims WHERE fact_id = ?", (fact_id,))
    return row | {"settled": len(store.rows("SELECT * FROM settled WHERE fact_id = ?", (fact_id,)))}


def says(status: str, reviewers: int, *, disputed: int = 0, reread: int = 0, settled: int = 0) -> dict[str, Any]:
    return {"status": status, "reviewers": reviewers, "disputed": disputed, "reread": reread, "settled": settled}


Verdict = tuple[str, str] | tuple[str, str, dict[str, Any]]


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([], says("unreviewed", 0)),
        ([("asha", "right")], says("right", 1, settled=1)),
        ([("asha", "wrong")], says("wrong", 1)),
        ([("asha", "unsure")], says("unsure", 1)),
        ([("asha", "right"), ("vikram", "right")], says("right", 2, settled=1)),
        ([("asha", "wrong"), ("vikram", "wrong")], says("wrong", 2)),
        ([("asha", "right"), ("vikram", "wrong")], says("wrong", 2, disputed=1)),
        ([("asha", "wrong"), ("vikram", "right")], says("right", 2, disputed=1)),
        ([("asha", "right"), ("vikram", "unsure")], says("unsure", 2, settled=1)),
        ([("asha", "unsure"), ("vikram", "right")], says("right", 2, settled=1)),
        ([("asha", "wrong"), ("vikram", "unsure")], says("unsure", 2)),
        ([("asha", "right"), ("vikram", "corrected", {"value": 61})], says("corrected", 2, disputed=1)),
        ([("asha", "wrong"), ("vikram", "corrected", {"value": 61})], says("corrected", 2, disputed=1)),
        ([("asha", "corrected", {"value": 61}), ("vikram", "corrected", {"value": 60})], says("corrected", 2, disputed=1)),
        (
            [
                ("asha", "corrected", {"value": 61, "period": "2023-07", "out_of": 75}),
                ("vikram", "corrected", {"out_of": 75.0, "period": "2023-07 ", "value": 61.0, "subject": "कानपुर पुलिस कमिश्नरेट"}),
            ],
            says("corrected", 2, settled=1),
        ),
        ([("asha", "corrected", {"subject_type": "city"}), ("vikram", "right")], says("right", 2, disputed=1)),
        ([("asha", "right"), ("vikram", "right"), ("meena", "wrong")], says("wrong", 3, disputed=1)),
        ([("asha", "right"), ("vikram", "right"), ("meena", "unsure")], says("unsure", 3, settled=1)),
        ([("asha", "right"), ("vikram", "right"), ("meena", "right")], says("right", 3, settled=1)),
        ([("asha", "right"), ("vikram", "wrong"), ("vikram", "right")], says("right", 2, settled=1)),  # changed his mind
        ([("asha", "right"), ("vikram", "right"), ("vikram", "wrong")], says("wrong", 2, disputed=1)),
        ([("asha", "right"), ("asha", "wrong")], says("wrong", 1)),  # one person is no disagreement
        ([("asha", "right"), ("vikram", "wrong"), ("vikram", "unsure")], says("unsure", 2, settled=1)),
        ([("asha", "right"), (" asha ", "right")], says("right", 1, settled=1)),
    ],
)  # fmt: skip
def test_what_several_verdicts_make_of_a_fact(filled: Store, verdicts: list[Verdict], expected: dict[str, Any]) -> None:
    for reviewer, verdict, *correction in verdicts:
        add_review(filled, 1, verdict, reviewer=reviewer, correction=correction[0] if correction else None)
    assert judged(filled) == expected
    assert len(filled.rows("SELECT * FROM reviews")) == len(verdicts)  # all are kept
    assert len(filled.rows("SELECT * FROM disagreements")) == expected["disputed"]


def test_a_disagreement_shows_the_verdicts_side_by_side(filled: Store) -> None:
    add_review(filled, 1, "right", reviewer="आशा")
    add_review(filled, 1, "corrected", reviewer="vikram", correction={"value": 61})
    add_review(filled, 2, "right", reviewer="आशा")
    (row,) = filled.rows("SELECT fact_id, value, verdicts, reviewers, url FROM disagreements")
    assert row == {
        "fact_id": 1, "value": 62, "verdicts": 'आशा: right; vikram: corrected {"value":61.0}', "reviewers": 2,
        "url": "https://news.example/kanpur-igrs",
    }  # fmt: skip


def test_a_correction_stays_one_when_the_machine_reads_other_fields_better(filled: Store, read_anew: ReadAnew) -> None:
    add_review(filled, 1, "corrected", reviewer="asha", correction={"value": 61})
    read_anew(period="2023-07")
    assert judged(filled) == says("corrected", 1, reread=1)
    add_review(filled, 1, "right", reviewer="vikram")  # overlooks that the value is still 62
    assert judged(filled) == says("right", 2, disputed=1)


@pytest.mark.parametrize(
    ("correction", "learnt"),
    [
        ({"value": 61, "period": "2023-07"}, {"value": 61.0, "period": "2023-07"}),
        ({"out_of": 75}, {"out_of": 75.0}),
        ({"subject_type": "department"}, {"subject_type": "department"}),
        ({"subject": "कानपुर नगर", "subject_type": "city"}, {"subject": "कानपुर नगर", "subject_type": "city"}),
        ({"value": 1.4e17}, {"value": 1.4e17}),
        ({"out_of": 100 / 3}, {"out_of": 100 / 3}),
    ],
)
def test_a_machine_that_has_learnt_what_a_person_put_in_its_place_is_not_judged_again(
    filled: Store, read_anew: ReadAnew, correction: dict[str, Any], learnt: dict[str, Any]
) -> None:
    add_review(filled, 1, "corrected", reviewer="asha", correction=correction)
    read_anew(**learnt)
    assert judged(filled) == says("corrected", 1, settled=1)
    add_review(filled, 1, "right", reviewer="vikram")  # of one mind with asha, on the later reading
    assert judged(filled) == says("right", 2, settled=1)
    add_review(filled, 1, "wrong", reviewer="meena")
    assert judged(filled) == says("wrong", 3, disputed=1)
    read_anew()  # and forgets it
    assert judged(filled)["settled"] == 0


def test_a_field_that_a_person_emptied_and_the_machine_learnt_to_leave_empty(
    filled: Store, read_anew: ReadAnew
) -> None:
    read_anew(out_of=75.0, out_of_role="field")
    add_review(filled, 1, "corrected", reviewer="asha", correction={"out_of": None})
    settled = "SELECT out_of, out_of_role, verdict FROM settled"
    assert filled.rows(settled) == [{"out_of": None, "out_of_role": "", "verdict": "corrected"}]
    read_anew()
    assert judged(filled) == says("corrected", 1, settled=1)
    read_anew(out_of=76.0)
    assert judged(filled) == says("corrected", 1, reread=1)


def test_verdicts_on_an_earlier_reading(filled: Store, read_anew: ReadAnew) -> None:
    add_review(filled, 1, "wrong", reviewer="asha")
    read_anew(value=61.0)
    assert judged(filled) == says("wrong", 1, reread=1)
    add_review(filled, 1, "right", reviewer="vikram")
    assert judged(filled) == says("right", 2, settled=1)  # what asha called wrong is not read any more
    read_anew()
    assert judged(filled)["settled"] == 0
    add_review(filled, 1, "right", reviewer="meena")
    assert judged(filled) == says("right", 3, disputed=1)  # with asha, and with vikram's 61


def test_two_who_found_different_readings_right_disagree(filled: Store, read_anew: ReadAnew) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    read_anew(value=61.0)
    add_review(filled, 1, "right", reviewer="vikram")
    assert judged(filled) == says("right", 2, disputed=1)
    add_review(filled, 1, "right", reviewer="asha")
    assert judged(filled) == says("right", 2, settled=1)


def test_unsure_of_an_earlier_reading_leaves_a_fact_to_be_looked_at(filled: Store, read_anew: ReadAnew) -> None:
    add_review(filled, 1, "corrected", reviewer="asha", correction={"value": 61})
    add_review(filled, 1, "unsure", reviewer="vikram")
    read_anew(value=61.0)
    assert judged(filled) == says("unsure", 2, reread=1)


def test_a_settled_fact_has_every_field_as_corrected(filled: Store) -> None:
    correction = {
        "kind": "score", "subject": "कानपुर देहात", "subject_type": "district", "measure": "जनसुनवाई", "value": 126,
        "value_max": 128, "unit": "marks", "out_of": 130, "scope": "प्रदेश", "period": "2023-09", "modality": "target",
        "approx": "about", "speaker": "डीएम",
    }  # fmt: skip
    filled.db.execute("UPDATE facts SET subject_code = '161'")
    add_review(filled, 1, "corrected", reviewer="asha", correction=correction)
    add_review(filled, 1, "corrected", reviewer="vikram", correction=dict(reversed(correction.items())))
    add_review(filled, 1, "unsure", reviewer="meena")
    (row,) = filled.rows("SELECT * FROM settled")
    assert {name: row[name] for name in correction} == correction
    assert row["subject_code"] == ""  # it was the code of the subject as read
    assert (row["verdict"], row["settled_by"]) == ("corrected", "asha; vikram")
    (claim,) = filled.rows("SELECT * FROM claims WHERE fact_id = 1")
    assert claim["value"] == 62
    assert claim["subject_code"] == "161"
    kept = (
        "key",
        "article_id",
        "quote",
        "sentence",
        "aspect",
        "story_id",
        "url",
        "title",
        "outlet",
        "author",
        "published",
    )
    kept += ("fetched_at", "sha256", "warc", "warc_offset", "fact_id", "out_of_role")
    assert {name: row[name] for name in kept} == {name: claim[name] for name in kept}


def test_a_fact_that_was_right_is_settled_as_read(filled: Store) -> None:
    add_review(filled, 3, "right", reviewer="asha")
    (row,) = filled.rows("SELECT * FROM settled")
    (claim,) = filled.rows("SELECT * FROM claims WHERE fact_id = 3")
    assert {name: row[name] for name in row if name in claim} == {name: claim[name] for name in row if name in claim}
    assert row["value"] == 82.73


def test_a_fact_that_is_no_longer_read_or_of_an_older_version_is_not_settled(
    filled: Store, article: Article, reading: Reading
) -> None:
    for fact_id in (1, 2):
        add_review(filled, fact_id, "right", reviewer="asha")
    filled.save(article, replace(reading, facts=reading.facts[1:]))
    assert filled.rows("SELECT fact_id FROM settled") == [{"fact_id": 2}]
    filled.save(replace(article, text="दूसरी बात."), Reading(facts=()))
    assert filled.rows("SELECT fact_id FROM settled") == []


def test_who_takes_a_verdict_back_stands_by_the_one_before(filled: Store) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    slip = add_review(filled, 1, "wrong", reviewer="asha")
    before = filled.rows("SELECT * FROM reviews")
    assert retract_review(filled, slip, reviewer=" asha") == 1
    assert judged(filled) == says("right", 1, settled=1)
    assert filled.rows("SELECT * FROM reviews") == before
    assert filled.rows("SELECT review_id, reviewer FROM retractions") == [{"review_id": slip, "reviewer": "asha"}]


def test_with_the_only_verdict_taken_back_a_fact_is_unreviewed(filled: Store) -> None:
    review = add_review(filled, 1, "corrected", reviewer="asha", correction={"value": 61}, note="n")
    retract_review(filled, review, reviewer="asha")
    assert judged(filled) == says("unreviewed", 0)
    (row,) = filled.rows(
        "SELECT corrected_value, correction, note, reviewer, judged_reading FROM claims WHERE fact_id = 1"
    )
    assert len(find_facts(filled, status="unreviewed")) == 5
    assert find_facts(filled, status="corrected") == []
    assert row == {"corrected_value": None, "correction": None, "note": "", "reviewer": "", "judged_reading": None}
    add_review(filled, 1, "wrong", reviewer="asha")
    assert judged(filled) == says("wrong", 1)


def test_a_retraction_ends_a_disagreement(filled: Store) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    review = add_review(filled, 1, "wrong", reviewer="vikram")
    retract_review(filled, review, reviewer="vikram")
    assert judged(filled) == says("right", 1, settled=1)


@pytest.mark.parametrize(
    ("review_id", "reviewer", "message"),
    [
        (99, "asha", "review 99: expected the id of a review in"),
        (
            1,
            "vikram",
            "review 1: only asha can take it back, vikram was given; who sees the fact otherwise adds a review",
        ),
        (1, " ", "only asha can take it back, nobody was given"),
        (2, "asha", "review 2: taken back already at 2"),
    ],
)
def test_a_retraction_that_means_nothing_is_not_written(
    filled: Store, review_id: int, reviewer: str, message: str
) -> None:
    for _ in range(2):
        add_review(filled, 1, "right", reviewer="asha")
    retract_review(filled, 2, reviewer="asha")
    before = filled.rows("SELECT * FROM retractions")
    with pytest.raises(BadReview, match=message):
        retract_review(filled, review_id, reviewer=reviewer)
    assert filled.rows("SELECT * FROM retractions") == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE retractions SET reviewer = 'vikram'",
        "DELETE FROM retractions",
        "INSERT OR REPLACE INTO retractions VALUES (1, 'asha', '')",
        "INSERT INTO retractions VALUES (2, 'asha', '')",  # vikram's
        "INSERT INTO retractions VALUES (99, 'asha', '')",
        "DELETE FROM reviews WHERE id = 1",
    ],
)
def test_no_program_can_change_a_retraction_or_take_back_anothers_verdict(
    filled: Store, db_path: Path, sql: str
) -> None:
    """Through another connection, with SQLite's defaults: foreign keys are off."""
    for reviewer in ("asha", "vikram"):
        add_review(filled, 1, "right", reviewer=reviewer)
    retract_review(filled, 1, reviewer="asha")
    before = filled.rows("SELECT * FROM retractions")
    other = sqlite3.connect(db_path)
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(sql)
    other.close()
    assert filled.rows("SELECT * FROM retractions") == before


def test_a_facts_story_has_all_that_was_read_and_said(filled: Store, read_anew: ReadAnew) -> None:
    add_review(filled, 1, "right", reviewer="asha", note="देखा")
    read_anew(value=61.0)
    slip = add_review(filled, 1, "wrong", reviewer="asha")
    add_review(filled, 1, "corrected", reviewer="vikram", correction={"out_of": 75, "period": ""})
    retract_review(filled, slip, reviewer="asha")
    story = fact_story(filled, 1)
    assert [row["reading"]["value"] for row in story["readings"]] == [62.0]
    assert story["readings"][0]["until"]
    shown = ("reviewer", "verdict", "correction", "note", "stands")
    assert [tuple(row[name] for name in shown) for row in story["reviews"]] == [
        ("asha", "right", None, "देखा", True),
        ("asha", "wrong", None, "", False),
        ("vikram", "corrected", {"out_of": 75.0, "period": ""}, "", True),
    ]
    assert [bool(row["retracted_at"]) for row in story["reviews"]] == [False, True, False]
    assert [row["reading"]["value"] for row in story["reviews"]] == [62.0, 61.0, 61.0]
    now = story["now"]
    assert (now["reading"]["value"], now["status"], now["disputed"], now["withdrawn"]) == (
        61.0,
        "corrected",
        True,
        False,
    )
    assert json.loads(now["seen"]) == now["reading"]
    add_review(filled, 1, "right", reviewer="meena", seen=now["seen"])
    with pytest.raises(NoFact, match="fact 99: expected the id of a fact in"):
        fact_story(filled, 99)


JUDGE = """
import sys
from store import Store, add_review, retract_review
path, reviewer, verdict = sys.argv[1:]
with Store.open(path, create=False) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for i in range(40):
        for fact_id in (1, 2, 3):
            review = add_review(store, fact_id, verdict, reviewer=reviewer, note=str(i))
            if i % 4 == 3:
                retract_review(store, review, reviewer=reviewer)
"""


def test_three_people_who_judge_the_same_facts_at_once_lose_nothing(filled: Store, db_path: Path) -> None:
    people = {"asha": "right", "vikram": "wrong", "meena": "unsure"}
    command = [sys.executable, "-c", JUDGE, str(db_path)]
    judges = [
        subprocess.Popen([*command, *one], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
        for one in people.items()
    ]  # fmt: skip
    for judge in judges:
        assert judge.stdout
        assert judge.stdout.readline() == "ready\n"
    for judge in judges:  # all start at once
        assert judge.stdin
        judge.stdin.write("\n")
        judge.stdin.flush()
    for judge in judges:
        judge.communicate(timeout=60)
        assert judge.returncode == 0
    counts = filled.rows(
        "SELECT r.reviewer, r.fact_id, count(*) AS n, count(t.at) AS back FROM reviews AS r "
        "LEFT JOIN retractions AS t ON t.review_id = r.id GROUP BY 1, 2"
    )
    assert [(row["n"], row["back"]) for row in counts] == [(40, 10)] * 9
    for fact_id in (1, 2, 3):
        notes = filled.rows(
            "SELECT reviewer, verdict, note FROM verdicts WHERE fact_id = ? ORDER BY reviewer", (fact_id,)
        )
        assert notes == [{"reviewer": name, "verdict": people[name], "note": "38"} for name in sorted(people)]
        assert judged(filled, fact_id)["disputed"] == 1
