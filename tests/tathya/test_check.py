"""`tathya check` in its formats and languages, and the checks at the end of a crawl."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from store import Store, StoreError
from tathya import checking
from tathya.server import SiteServer

SAID = {
    "https://news.example/b1": ("पहला", "सीतापुर में 3,890 आवेदनों में से 4,212 का निस्तारण कर दिया गया है।"),
    "https://news.example/s2": ("पहला", "आईजीआरएस की सितंबर 2023 की रैंकिंग में सीतापुर जिला प्रदेश में 45वें स्थान पर रहा।"),
    "https://news.example/s3": ("पहला", "आईजीआरएस की सितंबर 2023 की रैंकिंग में सीतापुर जिला प्रदेश में 54वें स्थान पर रहा।"),
}


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A database with a part above its whole, and one outlet with two ranks."""
    extractor = Extractor()
    with Store.open(tmp_path / "facts.db") as store:
        for url, (outlet, text) in SAID.items():
            article = Article(id=url, url=url, outlet=outlet, title="[bold]खबर", text=text, published="2023-10-07")
            store.save(article, extractor.read(article))
            store.db.execute("INSERT OR IGNORE INTO unchecked SELECT id FROM articles")
        store.db.conn.commit()
    return tmp_path / "facts.db"


def test_the_table_shows_message_quotes_and_article(run: Any, filled: Path) -> None:
    shown = run("check").stdout
    assert "[bold]खबर" in shown
    assert "54वें स्थान पर" in shown
    assert "is more than the whole" in " ".join(shown.split())
    assert "checked: 3 articles; findings: 2 new, 0 gone, 2 standing" in shown
    assert "checked: 0 articles; findings: 0 new, 0 gone, 2 standing" in run("check").stdout
    assert "checked: 3 articles" in run("check", "--all").stdout


def test_a_severity_takes_the_graver_ones_too(run_here: Any, filled: Path) -> None:
    lines = run_here("check", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["check"] for line in lines] == ["part-above-whole", "changed-later"]
    assert len(run_here("check", "--format", "jsonl", "--severity", "medium").stdout.splitlines()) == 2
    assert len(run_here("check", "--format", "jsonl", "--severity", "high").stdout.splitlines()) == 1


def test_json_lines_hold_both_languages_and_every_fact(run_here: Any, filled: Path) -> None:
    done = run_here("check", "--format", "jsonl", "--severity", "high")
    (finding,) = map(json.loads, done.stdout.splitlines())
    assert finding["message"] == "“3,890 आवेदनों में से 4,212”: the part (4,212) is more than the whole (3,890)."
    assert finding["message_hi"] == "“3,890 आवेदनों में से 4,212”: हिस्सा (4,212) कुल (3,890) से बड़ा है।"
    assert finding["facts"][0]["url"] == "https://news.example/b1"
    assert finding["facts"][0]["value"] == 4212
    assert "checked: 3 articles" in done.stderr


def test_csv_says_it_in_hindi(run_here: Any, filled: Path) -> None:
    text = run_here("check", "--format", "csv", "--language", "hi").stdout
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["check"] for row in rows] == ["part-above-whole", "changed-later"]
    assert "से बड़ा है" in rows[0]["message"]
    assert rows[1]["urls"] == "https://news.example/s2 | https://news.example/s3"
    assert rows[1]["quotes"] == "45वें स्थान पर | 54वें स्थान पर"


def test_a_database_that_is_not_there_is_not_made(run_here: Any, tmp_path: Path) -> None:
    assert "expected a database, found no file" in run_here("check", "--db", "none.db", code=2).stderr
    assert not (tmp_path / "none.db").exists()


def test_a_crawl_ends_with_the_checks(run: Any, tmp_path: Path, site: SiteServer) -> None:
    done = run("crawl", *site.start_urls, "--allow-private", "--delay", "0", "--quiet", code=1)
    assert "checks: 1 new findings, 1 in all; see: tathya check --db facts.db" in done.stdout
    with Store.open(tmp_path / "facts.db", create=False) as store:
        assert store.rows("SELECT check_name FROM checks") == [{"check_name": "percent-of-two-figures"}]
        assert store.rows("SELECT * FROM unchecked") == []


def test_checks_that_cannot_run_cost_a_crawl_nothing_else(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(store: Store) -> None:
        raise StoreError("facts.db: another program kept it locked")

    monkeypatch.setattr(checking, "run_checks", locked)
    with Store.open(filled, create=False) as store:
        summary = checking.check_crawled(store)
        (issue,) = store.rows("SELECT stage, level, message FROM issues")
    assert (issue["stage"], issue["level"]) == ("check", "error")
    assert summary.failures == [issue["message"]]
    assert "go on with: tathya check --db" in issue["message"]
