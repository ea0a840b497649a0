"""What the checks found, side by side: what is shown, in which order, and how a person judges it. Real requests and rows."""

from __future__ import annotations

import html
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from review.conflicts_page import PAGE, Asked, read
from review.way_back import way_back
from store import Store, add_review
from store.checks import run_checks
from store.errors import BadReview
from store.finding_reviews import judge_finding

SENTENCE = "सितंबर की रैंकिंग में सीतापुर जिला प्रदेश में {}वें स्थान पर रहा।"


@pytest.fixture
def db(tmp_path: Path, tell: Callable[..., list[int]]) -> Path:
    """Two outlets, two ranks; the later one is saved first."""
    tell("दैनिक जागरण", "2023-10-08", SENTENCE.format(54), ("सीतापुर", 54))
    tell("अमर उजाला", "2023-10-07", SENTENCE.format(45), ("सीतापुर", 45))
    with Store.open(tmp_path / "news.db") as store:
        assert run_checks(store).standing == 1
    return tmp_path / "news.db"


def add_findings(db: Path, severities: list[str], check: str = "changed-later") -> None:
    """Further findings about the same two facts."""
    conn = sqlite3.connect(db)
    with conn:
        for severity in severities:
            number = conn.execute("SELECT max(id) + 1 FROM checks").fetchone()[0]
            row = (
                number,
                f"{check}|{number}",
                check,
                severity,
                f"No. {number}",
                f"सं. {number}",
                "2023-10-09T00:00:00Z",
            )
            conn.execute("INSERT INTO checks VALUES (?,?,?,?,?,?,?,0)", row)
            conn.executemany("INSERT INTO check_facts VALUES (?,?)", [(number, 1), (number, 2)])
    conn.close()


def pages(db: Path, **asked: str) -> list[int]:
    """The ids of all findings, page by page."""
    found: list[int] = []
    conn = sqlite3.connect(db)
    after = ""
    while True:
        page = read(conn, db, Asked.read(asked | {"after": after}))
        assert len(page.findings) <= PAGE
        found += [finding.row["id"] for finding in page.findings]
        if not (after := page.after):
            conn.close()
            return found


def rows(db: Path, sql: str) -> list[tuple[Any, ...]]:
    conn = sqlite3.connect(db)
    try:
        return conn.execute(sql).fetchall()
    finally:
        conn.close()


def test_both_sides_stand_in_the_order_of_publication_with_their_sentences_marked(db: Path) -> None:
    conn = sqlite3.connect(db)
    (finding,) = read(conn, db, Asked()).findings
    conn.close()
    assert [(s.fact["outlet"], s.fact["value"], s.first) for s in finding.sides] == [
        ("अमर उजाला", 45.0, True),
        ("दैनिक जागरण", 54.0, False),
    ]
    for side, rank in zip(finding.sides, ("45", "54"), strict=True):
        assert "".join(run.text for run in side.sentence) == SENTENCE.format(rank)
        assert [run.text for run in side.sentence if "value" in run.roles] == [rank]
        assert [run.text for run in side.sentence if "subject" in run.roles] == ["सीतापुर"]
    assert not finding.one_article
    assert not finding.waiting


def test_grave_findings_come_first_then_the_newest_and_no_page_repeats_or_skips_one(db: Path) -> None:
    add_findings(db, ["low", "high", "medium"] * 17)
    order = {"high": 0, "medium": 1, "low": 2}
    expected = sorted(rows(db, "SELECT id, severity FROM checks"), key=lambda row: (order[row[1]], -row[0]))
    assert pages(db) == [number for number, _ in expected]
    assert pages(db, severity="medium") == [number for number, severity in expected if severity == "medium"]
    assert pages(db, check="outlets-disagree") == [1]
    assert pages(db, check="no-such-check", severity="'", state="x", after="high:x") == pages(db)


def test_the_page_speaks_both_languages(db: Path, reader: Callable[..., Any]) -> None:
    anyone = reader()
    english, hindi = (anyone.get(f"/-/conflicts?lang={language}").text for language in ("en", "hi"))
    for text, words in (
        (
            english,
            ["Two outlets, two figures on सीतापुर", "published first", "rank 45", "Sep 2023", "7 Oct 2023", "noise"],
        ),
        (hindi, ["दो अखबारों के आंकड़े अलग हैं", "पहले छपा", "रैंक 45", "सितंबर 2023", "7 अक्टूबर 2023", "बेवजह"]),
    ):
        assert [word for word in words if word not in text] == []


def form(page: str, action: str) -> dict[str, str]:
    """The hidden fields of the page's form with this action."""
    inside = page.partition(f'action="{action}"')[2].partition("</form>")[0]
    return {
        name: html.unescape(value) for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', inside)
    }


def test_a_verdict_on_one_side_is_on_disk_and_its_writer_back_at_the_finding(
    db: Path, reader: Callable[..., Any]
) -> None:
    asha = reader()
    sent = form(asha.get("/-/conflicts?severity=high").text, "/-/check/1/verdict")
    answer = asha.send("/-/check/1/verdict", seen=sent["seen"], back=sent["back"], verdict="wrong")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/-/conflicts?severity=high&done=1%3Awrong#finding-1"
    assert rows(db, "SELECT fact_id, verdict, reviewer FROM reviews") == [(1, "wrong", "asha")]
    page = asha.get(answer.headers["location"]).text
    assert "a fact has changed; the next run of the checks looks again" in page
    assert ">undo</button>" in page
    answer = asha.send("/-/undo", back="/-/conflicts?severity=high")
    assert answer.headers["location"] == "/-/conflicts?severity=high&done=1%3Aundone"
    assert rows(db, "SELECT count(*) FROM verdicts") == [(0,)]


@pytest.mark.parametrize(
    "back",
    [
        "https://evil.example/-/conflicts",
        "//evil.example/-/conflicts",
        "/\\evil.example",
        "javascript:alert(1)",
        "/-/conflicts\r\nset-cookie: a=b",
        "/-/logout",
        "/-/conflicts/../../evil",
        "http:///-/conflicts",
        "//[/-/conflicts",
    ],
)
def test_nobody_is_sent_anywhere_else(db: Path, reader: Callable[..., Any], back: str) -> None:
    answer = reader().send("/-/check/1/verdict", verdict="right", back=back)
    assert answer.status_code == 303
    assert re.fullmatch(r"/-/(check/\d+|check|conflicts)\?done=1%3Aright", answer.headers["location"])
    assert "set-cookie: a=b" not in str(answer.headers)


def test_a_way_back_keeps_what_is_known_and_nothing_else() -> None:
    found = way_back("/-/conflicts?check=outlets-disagree&lang=hi&next=//evil.example&after=low%3A3#finding-2")
    assert found is not None
    assert (found.query, found.place) == ({"check": "outlets-disagree", "after": "low:3"}, "finding-2")
    for place in ("finding-", "finding-२", 'finding-1"><script>', "top"):
        other = way_back(f"/-/conflicts#{place}")
        assert other is not None
        assert other.place == ""


def test_what_is_explained_or_noise_leaves_the_list_and_can_be_brought_back(
    db: Path, reader: Callable[..., Any]
) -> None:
    add_findings(db, ["low"])
    asha = reader()
    sent = form(asha.get("/-/conflicts").text, "/-/finding/1")
    answer = asha.send("/-/finding/1", seen=sent["seen"], back=sent["back"], judgement="noise", note="एक ही")
    assert answer.headers["location"] == "/-/conflicts?judged=1%3Anoise#finding-2"  # the next one on the page
    assert rows(db, "SELECT check_id, judgement, note, reviewer FROM finding_reviews") == [
        (1, "noise", "एक ही", "asha")
    ]
    assert (pages(db), pages(db, state="noise")) == ([2], [1])
    shown = asha.get("/-/conflicts?state=noise").text
    assert "एक ही" in shown
    asha.send("/-/finding/1", seen=sent["seen"], judgement="worth_a_look")
    assert (pages(db), pages(db, state="noise"), pages(db, state="worth_a_look")) == ([1, 2], [], [1])


def test_a_finding_that_has_changed_since_it_was_shown_is_not_judged(db: Path, reader: Callable[..., Any]) -> None:
    asha = reader()
    for seen, judgement in (("something else", "noise"), ("", "noise"), (None, "maybe")):
        more = {} if seen is None else {"seen": seen}
        answer = asha.send("/-/finding/1", judgement=judgement, **more)
        assert answer.headers["location"] == "/-/conflicts?judged=1%3Arefused"
    assert "nothing was written" in asha.get("/-/conflicts?judged=1:refused").text
    assert asha.send("/-/finding/99", judgement="noise").headers["location"] == "/-/conflicts?judged=99%3Arefused"
    assert rows(db, "SELECT count(*) FROM finding_reviews") == [(0,)]


def test_whoever_only_reads_sees_no_buttons_and_writes_nothing(db: Path, reader: Callable[..., Any]) -> None:
    nobody = reader(reviewer="")
    assert 'name="judgement"' not in nobody.get("/-/conflicts").text
    assert nobody.send("/-/finding/1", judgement="noise").status_code == 403
    assert nobody.get("/-/finding/1").status_code == 404
    assert rows(db, "SELECT count(*) FROM finding_reviews") == [(0,)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE finding_reviews SET judgement = 'noise'",
        "DELETE FROM finding_reviews",
        "INSERT OR REPLACE INTO finding_reviews SELECT id, check_id, 'noise', note, reviewer, at, message FROM finding_reviews",
        "DELETE FROM checks",
    ],
)
def test_no_program_can_change_what_a_person_said_of_a_finding(db: Path, sql: str) -> None:
    with Store.open(db) as store:
        judge_finding(store, 1, "explained", reviewer="asha")
    other = sqlite3.connect(db)
    other.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(sql)
    other.close()
    assert rows(db, "SELECT judgement FROM finding_reviews") == [("explained",)]


def test_a_finding_that_no_longer_holds_is_neither_shown_nor_judged(db: Path) -> None:
    with Store.open(db) as store:
        add_review(store, 1, "wrong", reviewer="asha")
        run_checks(store)
        with pytest.raises(BadReview, match="no longer holds"):
            judge_finding(store, 1, "noise", reviewer="asha")
    assert pages(db) == []


def test_a_strangers_words_stay_words(
    tmp_path: Path, tell: Callable[..., list[int]], reader: Callable[..., Any]
) -> None:
    text = "<script>alert(1)</script> सीतापुर {}वें स्थान पर रहा।"
    for outlet, rank in (("<b>क</b>", 45), ("ख", 54)):
        tell(outlet, "2023-10-07", text.format(rank), ("सीतापुर", rank))
    with Store.open(tmp_path / "news.db") as store:
        run_checks(store)
    page = reader().get("/-/conflicts").text
    assert "<script>alert" not in page
    assert "<b>क</b>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_finding_of_many_facts_shows_some_and_says_how_many_more(
    tmp_path: Path, tell: Callable[..., list[int]], reader: Callable[..., Any]
) -> None:
    for day, rank in enumerate(range(40, 50), start=10):
        tell("अमर उजाला", f"2023-10-{day}", SENTENCE.format(rank), ("सीतापुर", rank))
    db = tmp_path / "news.db"
    with Store.open(db) as store, store.transaction() as conn:
        conn.execute(
            "INSERT INTO checks VALUES (1, 'k', 'changed-later', 'medium', 'm', 'म', '2023-11-01T00:00:00Z', 0)"
        )
        conn.execute("INSERT INTO check_facts SELECT 1, id FROM facts")
    page = reader().get("/-/conflicts").text
    assert page.count('class="side"') == 6
    assert "further facts: 4" in page
