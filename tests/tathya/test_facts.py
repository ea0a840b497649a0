"""`tathya facts` in its four formats, and `tathya demo` as `make demo` runs it."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Mention, Reading
from scraper.article import Article
from store import FACT_COLUMNS, Store, add_review

TEXT = "सितंबर में कानपुर 45वें स्थान पर रहा. 1.40 लाख घरों को कनेक्शन मिला."


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A database with a rank and a coverage of one article."""

    def fact(kind: str, value: float, quote: str, **more: Any) -> Fact:
        start = TEXT.index(quote)
        mention = Mention(role="value", field="text", start=start, end=start + len(quote), quote=quote)
        return Fact(
            kind=kind, subject="कानपुर", subject_type="city", value=value, quote=quote, sentence=TEXT,
            confidence=0.9, rule=f"{kind}.test", mentions=(mention,), **more,
        )  # fmt: skip

    facts = (
        fact("rank", 45, "45वें स्थान", unit="rank", out_of=75.0, out_of_role="field", period="2023-09"),
        fact("coverage", 140000, "1.40 लाख घरों", unit="households", approx="about"),
    )
    article = Article(id="a", url="https://news.example/a", outlet="news", title="[bold]शीर्षक", text=TEXT,
                      published="2023-10-07T15:01:00+05:30")  # fmt: skip
    with Store.open(tmp_path / "facts.db") as store:
        store.save(article, Reading(facts=facts))
    return tmp_path / "facts.db"


@pytest.mark.usefixtures("filled")
def test_a_table_reads_as_a_person_notes_facts_down(run: Any) -> None:
    out = run("facts").stdout
    assert "45 of 75" in out
    assert "~1,40,000 households" in out
    assert "2023-10-07" in out
    assert out.splitlines()[-1] == "facts: 2"


@pytest.mark.usefixtures("filled")
def test_json_lines_hold_one_fact_a_line_with_plain_numbers(run_here: Any) -> None:
    rows = [
        json.loads(line)
        for line in run_here("facts", "कानपुर", "--kind", "rank", "--format", "jsonl").stdout.splitlines()
    ]
    assert len(rows) == 1
    assert tuple(rows[0]) == FACT_COLUMNS
    assert [rows[0][key] for key in ("kind", "value", "out_of", "period", "title")] == [
        "rank",
        45,
        75,
        "2023-09",
        "[bold]शीर्षक",
    ]
    assert '"value": 45,' in run_here("facts", "--kind", "rank", "--format", "jsonl").stdout


@pytest.mark.usefixtures("filled")
def test_json_is_one_array_and_csv_has_the_mark_that_excel_needs(run_here: Any) -> None:
    assert [row["value"] for row in json.loads(run_here("facts", "--format", "json").stdout)] == [45, 140000]
    assert json.loads(run_here("facts", "--subject", "लखनऊ", "--format", "json").stdout) == []
    text = run_here("facts", "--format", "csv").stdout
    assert text.startswith("\ufefffact_id,kind,")
    assert [row["value"] for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))] == ["45", "140000"]


@pytest.mark.parametrize(
    ("arguments", "n"),
    [
        (("--kind", "coverage"), 1),
        (("--since", "2023-10-08"), 0),
        (("--status", "unreviewed"), 2),
        (("--status", "right"), 0),
        (("--limit", "1"), 1),
        (("--limit", "0"), 2),
        (("--station", "कानपुर"), 0),
        (("लखनऊ",), 0),
        (("कान*", "घर*"), 2),
    ],
)
@pytest.mark.usefixtures("filled")
def test_conditions_reach_the_database(run_here: Any, arguments: tuple[str, ...], n: int) -> None:
    assert len(run_here("facts", *arguments, "--format", "jsonl").stdout.splitlines()) == n


@pytest.fixture
def spelt(tmp_path: Path) -> Path:
    """A database of five articles, each with a sentence whose words are spelt or cut like others."""
    sentences = {
        "स्थान": "पहले स्थान पर 7 गांव रहे",
        "थाना": "सितम्बर में थाना चकेरी में 7 मामले दर्ज हुए",
        "मिला": "ज\N{DEVANAGARI SIGN NUKTA}िले को मिला 7 करोड़",
        "माला": "\N{DEVANAGARI LETTER ZA}िले में 7 लोगों ने माला पहनाई",
        "140": "कुल १४० में 7 पास",
    }
    with Store.open(tmp_path / "facts.db") as store:
        for name, sentence in sentences.items():
            start = sentence.index("7")
            mention = Mention(role="value", field="text", start=start, end=start + 1, quote="7")
            fact = Fact(
                kind="count", subject=f"{name} नगर", subject_type="police_station", measure="मासिक गिनती", value=7,
                quote="7", sentence=sentence, confidence=0.9, rule="count.test", mentions=(mention,),
            )  # fmt: skip
            store.save(Article(id=name, title="खबर", text=sentence), Reading(facts=(fact,)))
    return tmp_path / "facts.db"


@pytest.mark.parametrize(
    ("arguments", "subjects"),
    [
        (("थाना",), {"थाना नगर"}),
        (("मिला",), {"मिला नगर"}),
        (("मिल",), set()),
        (("सितंबर",), {"थाना नगर"}),
        (("जिले",), {"मिला नगर", "माला नगर"}),
        (("ज\N{DEVANAGARI SIGN NUKTA}िले", "लोगों"), {"माला नगर"}),
        (("140",), {"140 नगर"}),
        (("१४०",), {"140 नगर"}),
        (("7", "--subject", "थाना"), {"थाना नगर"}),
        (("खबर", "--station", "माला नगर", "--kind", "count"), {"माला नगर"}),
        (("जिले", "--measure", "गिन*", "--limit", "1"), {"माला नगर"}),
        (("--measure", "गिन"), set()),
    ],
)
@pytest.mark.usefixtures("spelt")
def test_words_and_filters_find_every_spelling_and_no_part_of_a_word(
    run_here: Any, arguments: tuple[str, ...], subjects: set[str]
) -> None:
    rows = [json.loads(line) for line in run_here("facts", *arguments, "--format", "jsonl").stdout.splitlines()]
    assert {row["subject"] for row in rows} == subjects


@pytest.mark.usefixtures("filled")
def test_a_search_for_signs_only_is_an_error(run_here: Any) -> None:
    done = run_here("facts", "()", code=2)
    assert done.stderr == "search for '()': expected at least one word or number, found only signs; try: कानपुर\n"


def test_a_file_that_is_no_database_is_one_line(run_here: Any, tmp_path: Path) -> None:
    (tmp_path / "facts.db").write_text("यह डेटाबेस नहीं है " * 100, encoding="utf-8")
    done = run_here("facts", code=2)
    assert done.stderr.startswith("facts.db: expected a SQLite database, found something else")
    assert done.stderr.count("\n") == 1


def test_the_demo_ends_with_facts_in_a_database_and_what_to_type_next(run: Any, tmp_path: Path) -> None:
    started = time.monotonic()
    done = run("demo")
    assert time.monotonic() - started < 90  # a hang, not a slow machine
    db = sqlite3.connect(tmp_path / "demo" / "facts.db")
    articles, facts = db.execute("SELECT count(DISTINCT article_id), count(*) FROM claims").fetchone()
    total = db.execute("SELECT count(*) FROM articles").fetchone()[0]
    assert facts > 20
    assert articles > 4
    assert f"articles: {total} ({total} new or changed) with {facts} facts, in demo/facts.db" in done.stdout
    query = "SELECT subject, value, out_of, period, sentence FROM claims WHERE kind = 'rank'"
    assert f'sqlite3 demo/facts.db "{query}"' in done.stdout
    assert len(db.execute(query).fetchall()) > 3
    db.close()
    again = run("demo")
    assert [line for line in again.stdout.splitlines() if line.startswith("in the database")] == [
        line for line in done.stdout.splitlines() if line.startswith("in the database")
    ]
    assert run("facts", "--db", "demo/facts.db", "--kind", "rank", "--format", "csv").stdout.count("\n") > 3


def test_the_demo_never_overwrites_another_database(run: Any, tmp_path: Path, filled: Path) -> None:
    before = filled.read_bytes()
    done = run("demo", "--db", "facts.db", code=2)
    assert done.stderr.startswith("facts.db: expected the name of a new file")
    assert filled.read_bytes() == before


def test_export_writes_files_and_names_them(run: Any, tmp_path: Path, filled: Path) -> None:
    done = run("export", "out", "--db", str(filled), "--format", "datapackage")
    assert done.stdout.splitlines()[-1] == "out/verdicts.csv"
    assert (tmp_path / "out" / "datapackage.json").is_file()
    rows = (tmp_path / "out" / "claims.csv").read_text("utf-8")
    assert "कानपुर" in rows
    assert run("export", "other", "--db", "missing.db", code=2).stdout == ""
    assert not (tmp_path / "other").exists()


def test_facts_on_which_people_disagree_are_found_and_marked(run_here: Any, filled: Path) -> None:
    with Store.open(filled) as store:
        add_review(store, 1, "right", reviewer="asha")
        add_review(store, 1, "wrong", reviewer="vikram")
    (row,) = [
        json.loads(line) for line in run_here("facts", "--status", "disputed", "--format", "jsonl").stdout.splitlines()
    ]
    assert [row[name] for name in ("fact_id", "status", "reviewers", "disputed", "reread")] == [1, "wrong", 2, 1, 0]
    assert run_here("facts", "--status", "reread", "--format", "csv").stdout.count("\n") == 1
    assert "wrong, disputed" in " ".join(run_here("facts").stdout.replace("│", " ").split())


def test_claimreviews_name_the_newsroom_and_its_pages(run_here: Any, tmp_path: Path, filled: Path) -> None:
    with Store.open(filled) as store:
        add_review(store, 1, "right", reviewer="asha")
    done = run_here(
        "export", "out", "--format", "claimreview", "--publisher", "नमूना", "--base-url", "https://p.example/facts/"
    )
    assert (done.stdout, done.stderr) == ("out/claimreviews.jsonl\n", "")
    (line,) = (tmp_path / "out" / "claimreviews.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["url"] == "https://p.example/facts/1"
    assert json.loads(line)["author"]["name"] == "नमूना"
    assert "no --base-url was given" in run_here("export", "out", "--format", "claimreview").stderr
    wrong = run_here("export", "out", "--format", "claimreview", "--base-url", "p.example", code=2).stderr
    assert wrong.startswith("--base-url 'p.example': expected an address")
    assert "go with --format claimreview only" in run_here("export", "out", "--publisher", "नमूना", code=2).stderr
