"""The archive read again: with other rules and another parser, killed half way, without its pages; no verdict is lost."""

from __future__ import annotations

import gzip
import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import scraper.parse
from extract.extractor import Extractor
from extract.fact import Fact, Mention, Reading
from scraper.article import Article
from scraper.crawl import CrawlSettings
from scraper.errors import NotAnArticle
from scraper.fetch import FetchSettings
from scraper.page import Page
from store import Store, add_review
from tathya.pipeline import archive_folder, crawl
from tathya.progress import CrawlProgress
from tathya.reextract import Rereading, reextract
from tathya.server import SiteServer
from tests.tathya.conftest import COMMAND, Run

VERDICTS = ("right", "wrong", "corrected", "unsure")


class Nobody:
    """Looks on and says nothing."""

    def read(self, totals: Rereading) -> None:
        """Nothing."""


@pytest.fixture(scope="session")
def crawled(site: SiteServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site, crawled; each test works on a copy."""
    from rich.console import Console

    folder = tmp_path_factory.mktemp("crawled")
    settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0.0))
    with CrawlProgress(Console(), quiet=True) as watcher:
        crawl(site.start_urls, db=folder / "facts.db", settings=settings, watcher=watcher)
    return folder


@pytest.fixture
def db(crawled: Path, tmp_path: Path) -> Path:
    shutil.copytree(crawled, tmp_path, dirs_exist_ok=True)
    return tmp_path / "facts.db"


@pytest.fixture
def reviewed(db: Path) -> Iterator[Store]:
    """Every fact judged, by two people in turn, each verdict as often as the others."""
    with Store.open(db) as store:
        for number, row in enumerate(store.rows("SELECT fact_id FROM claims ORDER BY fact_id")):
            verdict = VERDICTS[number % 4]
            correction = {"measure": "एक और सूची"} if verdict == "corrected" else None
            add_review(store, row["fact_id"], verdict, reviewer=("asha", "vikram")[number % 2], correction=correction)
        yield store


def dump(store: Store) -> dict[str, list[dict[str, Any]]]:
    """All that stands in the tables, but for what a run logs, when an earlier reading ended, and which version read it."""
    skipped = ("fetches", "issues", "unchecked", "readings")
    names = [
        name
        for name in store.db.table_names()
        if not name.startswith(("search_fts", "_sqlite", "check")) and name not in skipped
    ]
    rows = {name: store.rows(f'SELECT * FROM "{name}"') for name in names}
    for row in rows["articles"] + rows["facts"]:
        row.pop("extractor")
    return {name: sorted(found, key=repr) for name, found in rows.items()}


CUT = """SELECT count(*) AS n FROM mentions AS m JOIN facts AS f ON f.id = m.fact_id JOIN articles AS a ON a.id = f.article_id
         WHERE substr(CASE field WHEN 'title' THEN a.title ELSE a.text END, start + 1, "end" - start) = m.quote"""


def all_cut(store: Store) -> bool:
    return store.rows(CUT) == store.rows("SELECT count(*) AS n FROM mentions")


def test_the_same_rules_change_nothing(reviewed: Store, db: Path) -> None:
    before = dump(reviewed)
    totals = reextract(db, onlooker=Nobody())
    assert (totals.added, totals.reread, totals.withdrawn, totals.new, totals.recut) == (0, 0, 0, 0, 0)
    assert totals.facts == reviewed.rows("SELECT count(*) AS n FROM claims")[0]["n"]
    assert totals.articles == reviewed.rows("SELECT count(*) AS n FROM articles")[0]["n"]
    assert totals.failures == []
    assert dump(reviewed) == before
    assert reviewed.rows("SELECT * FROM unchecked") == []
    assert reviewed.rows("SELECT count(*) AS n FROM readings") == [{"n": 0}]


def cut_otherwise(page: Page, parse: Callable[[Page], Article] = scraper.parse.parse) -> Article:
    """Another parser: a kicker stands before the text, the last two paragraphs are one, long articles lose their second."""
    article = parse(page)
    parts = article.text.split("\n\n")
    if len(parts) > 4:
        del parts[1]
    if len(parts) > 2:
        parts[-2:] = [" ".join(parts[-2:])]
    return replace(article, text="\n\n".join(["ताज़ा ख़बर", *parts]), posts=())


class OtherRules:
    """Other rules: counts are no longer read, ranks are of another year, scores are quoted to the end of the word, one more is read."""

    def __init__(self) -> None:
        self.extractor = Extractor()

    def read(self, article: Article) -> Reading:
        reading = self.extractor.read(article)
        facts = [self.changed(fact, article) for fact in reading.facts if fact.kind != "count"]
        return replace(reading, facts=(*facts, self.further(article)))

    def changed(self, fact: Fact, article: Article) -> Fact:
        if fact.kind == "rank":
            return replace(fact, period="1999", subject=f"{fact.subject} (नया)")
        if fact.kind == "score":
            first = next(m for m in fact.mentions if m.role == "value")
            whole = article.title if first.field == "title" else article.text
            if first.end < len(whole):
                longer = replace(first, end=first.end + 1, quote=whole[first.start : first.end + 1])
                rest = tuple(m for m in fact.mentions if m is not first)
                return replace(fact, quote=longer.quote, mentions=(longer, *rest))
        return fact

    def further(self, article: Article) -> Fact:
        start = article.text.index("ताज़ा ख़बर") if "ताज़ा ख़बर" in article.text else 0
        quote = article.text[start : start + 5]
        mention = Mention(role="value", field="text", start=start, end=start + 5, quote=quote)
        fact = {
            "subject": "शहर",
            "value": 1,
            "quote": quote,
            "sentence": quote,
            "confidence": 0.5,
            "rule": "amount.other",
        }
        return Fact(kind="amount", **fact, mentions=(mention,))  # type: ignore[arg-type]


def test_other_rules_and_another_parser_lose_no_verdict(
    reviewed: Store, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = reviewed.rows("SELECT * FROM reviews ORDER BY id")
    before = {row["fact_id"]: row for row in reviewed.rows("SELECT * FROM claims")}
    first = dump(reviewed)

    with monkeypatch.context() as other:
        other.setattr(scraper.parse, "parse", cut_otherwise)
        other.setattr("tathya.reextract.make_reader", OtherRules)
        totals = reextract(db, onlooker=Nobody())
    assert totals.failures == []
    assert totals.recut == len(first["articles"])
    assert reviewed.rows("SELECT * FROM reviews ORDER BY id") == judged
    after = {row["fact_id"]: row for row in reviewed.rows("SELECT * FROM fact_history")}
    assert set(before) < set(after)
    added = [row for fact_id, row in after.items() if fact_id not in before and row["rule"] != "amount.other"]
    assert len(added) < 5  # what the other cut makes of a sentence that it changed
    assert all_cut(reviewed)

    texts = {
        row["id"]: row["title"] + "\n" + row["text"] for row in reviewed.rows("SELECT * FROM articles WHERE current")
    }
    newest = {row["url"]: row["id"] for row in reviewed.rows("SELECT url, id FROM articles WHERE current")}
    moved = lost = 0
    for fact_id, old in before.items():
        new, text = after[fact_id], texts[newest[old["url"]]]
        assert (new["status"], new["reviewer"], new["reviewed_at"]) == (
            old["status"],
            old["reviewer"],
            old["reviewed_at"],
        )
        if old["kind"] == "count" or old["sentence"] not in text:
            lost += new["withdrawn"]
        if new["withdrawn"]:
            again = [row["quote"] for row in added if (row["kind"], row["sentence"]) == (old["kind"], old["sentence"])]
            assert old["quote"] not in again
        moved += not new["withdrawn"]
        if old["kind"] == "rank" and not new["withdrawn"]:
            assert (new["reread"], json.loads(new["judged_reading"])["period"]) == (1, old["period"])
            assert (new["period"], new["subject"].endswith(" (नया)")) == ("1999", True)
            readings = reviewed.rows("SELECT reading FROM readings WHERE fact_id = ?", (fact_id,))
            assert [json.loads(row["reading"])["period"] for row in readings] == [old["period"]]
    assert moved > 120
    assert lost > 30
    assert totals.second_look == len(reviewed.rows("SELECT 1 FROM claims WHERE reread")) > 60

    # Back with the rules and the parser of before: each fact in its place, read and judged as it was.
    reextract(db, onlooker=Nobody())
    again = {row["fact_id"]: row for row in reviewed.rows("SELECT * FROM claims")}
    asked_anew = {fact_id: row | {"question_id": again[fact_id]["question_id"]} for fact_id, row in before.items()}
    assert again == asked_anew
    facts = {row["id"]: row for row in dump(reviewed)["facts"]}
    assert all(facts[row["id"]] == row | {"question_id": facts[row["id"]]["question_id"]} for row in first["facts"])
    assert reviewed.rows("SELECT count(*) AS n FROM claims WHERE reread") == [{"n": 0}]
    assert all_cut(reviewed)


def test_killed_at_any_moment_it_is_simply_run_again(reviewed: Store, db: Path, tmp_path: Path) -> None:
    wanted = dump(reviewed)
    reviewed.db.execute("UPDATE facts SET period = '1999', confidence = 0.1")
    reviewed.db.execute("DELETE FROM mentions WHERE role <> 'value'")
    open_ones = "SELECT count(*) AS n FROM facts WHERE confidence = 0.1"
    left = reviewed.rows(open_ones)[0]["n"]
    for share in (0.9, 0.6, 0.3):
        command = subprocess.Popen([COMMAND, "reextract", "--db", str(db)], stdout=subprocess.DEVNULL)
        while command.poll() is None and reviewed.rows(open_ones)[0]["n"] > left * share:
            time.sleep(0.001)
        command.send_signal(signal.SIGKILL)
        command.wait()
        assert reviewed.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        assert all_cut(reviewed)
    reextract(db, onlooker=Nobody())
    found = dump(reviewed)
    del found["questions"], wanted["questions"]  # their numbers depend on what was asked in between
    assert [{**row, "question_id": 0} for row in found.pop("facts")] == [
        {**row, "question_id": 0} for row in wanted.pop("facts")
    ]
    assert found == wanted


def test_a_damaged_archive_costs_the_damaged_page_and_its_article_is_read_from_its_text(
    reviewed: Store, db: Path
) -> None:
    (path,) = archive_folder(db).glob("*.warc.gz")
    row = reviewed.rows(
        "SELECT warc_offset, text FROM articles WHERE warc <> '' ORDER BY warc_offset LIMIT 1 OFFSET 3"
    )[0]
    data = bytearray(path.read_bytes())
    data[row["warc_offset"] + 200 : row["warc_offset"] + 260] = b"\0" * 60
    path.write_bytes(data)
    before = dump(reviewed)
    totals = reextract(db, onlooker=Nobody())
    assert totals.from_text == 1
    assert len(totals.failures) == 1
    assert "expected a whole record" in totals.failures[0]
    assert dump(reviewed) == before


def test_a_file_of_packed_records_is_named_and_its_pages_make_no_articles(reviewed: Store, db: Path) -> None:
    """A copy of the archive as tools write it that compress several records at once, put beside our own."""
    (path,) = archive_folder(db).glob("*.warc.gz")
    before = dump(reviewed)
    (archive_folder(db) / "a-packed.warc.gz").write_bytes(gzip.compress(gzip.decompress(path.read_bytes())))
    totals = reextract(db, onlooker=Nobody())
    assert len(totals.failures) == 1
    assert "warcio recompress a-packed.warc.gz" in totals.failures[0]
    assert dump(reviewed) == before


def test_without_its_archive_everything_is_read_from_the_stored_texts(reviewed: Store, db: Path) -> None:
    shutil.rmtree(archive_folder(db))
    before = dump(reviewed)
    totals = reextract(db, onlooker=Nobody())
    assert (totals.pages, totals.from_text) == (0, len(before["articles"]))
    assert dump(reviewed) == before


def test_what_the_crawl_left_out_stays_out(site: SiteServer, tmp_path: Path) -> None:
    from rich.console import Console

    db = tmp_path / "facts.db"
    settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0.0), match=("ई-केवाईसी",))
    with CrawlProgress(Console(), quiet=True) as watcher:
        totals = crawl(site.start_urls, db=db, settings=settings, watcher=watcher)
    assert totals.articles > 0
    assert sum(count for why, count in totals.skipped.items() if why.startswith("none of the words")) > 5
    again = reextract(db, onlooker=Nobody())
    assert (again.articles, again.new) == (totals.articles, 0)
    assert again.left_out > 5


def test_a_page_that_is_no_article_any_more_is_named_and_keeps_its_verdicts(
    reviewed: Store, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = reviewed.rows("SELECT url, count(*) AS n FROM claims GROUP BY url ORDER BY n DESC LIMIT 1")[0]
    judged = reviewed.rows("SELECT * FROM reviews ORDER BY id")
    real = scraper.parse.parse

    def stricter(page: Page) -> Article:
        article = real(page)
        if article.url == gone["url"]:
            raise NotAnArticle("a Hindi article", "a horoscope", page.final_url, "nothing")
        return article

    with monkeypatch.context() as other:
        other.setattr(scraper.parse, "parse", stricter)
        totals = reextract(db, onlooker=Nobody())
    assert (totals.no_article, totals.withdrawn) == (1, gone["n"])
    assert reviewed.rows("SELECT level, message FROM issues WHERE stage = 'reextract'")[0]["message"].endswith(
        f"found today: a horoscope; facts withdrawn: {gone['n']}"
    )
    assert reviewed.rows("SELECT count(*) AS n FROM claims WHERE url = ?", (gone["url"],)) == [{"n": 0}]
    assert reviewed.rows("SELECT * FROM reviews ORDER BY id") == judged
    reextract(db, onlooker=Nobody())
    assert reviewed.rows("SELECT count(*) AS n FROM claims WHERE url = ?", (gone["url"],)) == [{"n": gone["n"]}]


def test_an_extractor_that_fails_on_one_article_costs_that_article(
    reviewed: Store, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fails(OtherRules):
        def read(self, article: Article) -> Reading:
            if article.url == url:
                raise RecursionError("too deep")
            return self.extractor.read(article)

    url = reviewed.rows("SELECT url FROM claims LIMIT 1")[0]["url"]
    before = dump(reviewed)
    monkeypatch.setattr("tathya.reextract.make_reader", Fails)
    totals = reextract(db, onlooker=Nobody())
    assert len(totals.failures) >= 1
    assert all("RecursionError: too deep" in line and url in line for line in totals.failures)
    assert dump(reviewed) == before


def test_the_command_says_what_it_did(run: Run, reviewed: Store, db: Path) -> None:
    reviewed.db.execute("UPDATE facts SET subject = 'कोई और' WHERE id = 1")
    reviewed.db.execute("UPDATE facts SET withdrawn = 1 WHERE id = 2")
    shown = run("reextract", "--db", str(db)).stdout
    assert "facts: 0 new, 1 read differently, 0 withdrawn" in shown
    assert "read again: 16 pages: 13 articles" in shown
    assert "second look" not in shown  # what is now read is what was judged


def test_a_database_that_is_not_there_is_named(run: Run) -> None:
    assert "expected a database, found no file" in run("reextract", "--db", "none.db", code=2).stderr
