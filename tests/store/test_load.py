"""A crawl, a reviewer and ten readers at once, and a crawl that is killed: nothing acknowledged is lost, nothing is torn.

The processes are those of benchmarks/load_database.py. What they waited is printed and never asserted.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import DatabaseLocked, Store

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "benchmarks" / "load_database.py"


def run(folder: Path, *options: str) -> str:
    """What the program printed; it must have found no fault."""
    done = subprocess.run(
        [sys.executable, str(PROGRAM), "--folder", str(folder), *options],
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip
    sys.stdout.write(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


def said(folder: Path, what: str) -> list[dict[str, object]]:
    """The lines that processes wrote after a call of that sort had come back."""
    logs = [line for log in folder.glob("*.log") for line in log.read_text("utf-8").splitlines(keepends=True)]
    whole = [json.loads(line) for line in logs if line.endswith("\n")]
    return [line for line in whole if line["what"] == what]


def test_a_crawl_a_reviewer_and_ten_readers_lose_nothing_and_meet_no_lock(tmp_path: Path) -> None:
    out = run(tmp_path, "--seconds", "8", "--readers", "10", "--pause", "0.01")
    assert "nothing lost, torn or locked" in out
    assert said(tmp_path, "error") == []
    articles = {str(line["url"]) for line in said(tmp_path, "saved")}
    reviews = {(line["id"], line["fact"], line["verdict"]) for line in said(tmp_path, "reviewed")}
    assert len(list(tmp_path.glob("reader*.log"))) == 10
    assert articles
    assert reviews
    assert said(tmp_path, "read claims")
    with closing(sqlite3.connect(tmp_path / "facts.db")) as db:
        assert articles <= {url for (url,) in db.execute("SELECT url FROM articles WHERE current = 1")}
        assert reviews == set(db.execute("SELECT id, fact_id, verdict FROM reviews"))
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_killed_crawl_leaves_whole_articles_only_and_can_go_on(tmp_path: Path) -> None:
    assert "nothing lost, torn or locked" in run(tmp_path, "--kills", "10")
    assert said(tmp_path, "error") == []
    assert len(list(tmp_path.glob("writer*.log"))) == 10
    with closing(sqlite3.connect(tmp_path / "facts.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = {url for (url,) in db.execute("SELECT url FROM articles")}
    assert {str(line["url"]) for line in said(tmp_path, "saved")} <= stored


def test_what_finds_faults_does_find_them(tmp_path: Path) -> None:
    """Half an article, a lost review and a search that is out of step are seen."""
    run(tmp_path, "--seconds", "4", "--readers", "1", "--pause", "0.01")  # time for a review on a busy machine
    with closing(sqlite3.connect(tmp_path / "facts.db")) as db:
        db.executescript(
            """DROP TRIGGER reviews_are_kept; DELETE FROM reviews;
            DELETE FROM mentions WHERE fact_id = (SELECT min(id) FROM facts);
            INSERT INTO search_fts (search_fts, rowid, title, sentence, subject, measure)
            SELECT 'delete', fact_id, title, sentence, subject, measure FROM search LIMIT 1;"""
        )
    done = subprocess.run(
        [sys.executable, str(PROGRAM), "--folder", str(tmp_path), "--seconds", "0"],
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    for fault in ("search_fts: ", "lost: review", "of facts, mentions, searched, stations, refusals, found"):
        assert fault in done.stdout


def test_waiting_for_the_lock_leaves_the_connections_own_timeout_as_it_was(tmp_path: Path) -> None:
    with Store.open(tmp_path / "facts.db", busy_timeout_s=0.25) as store, Store.open(tmp_path / "facts.db") as other:
        with other.transaction(), pytest.raises(DatabaseLocked, match=r"for 0\.25 s"), store.transaction():
            pass
        assert store.db.execute("PRAGMA busy_timeout").fetchone() == (250,)
        with store.transaction():
            assert store.db.execute("PRAGMA busy_timeout").fetchone() == (250,)
