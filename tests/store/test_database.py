"""Opening: what is made, what is refused, and how a lock is met. All with real files and connections."""

from __future__ import annotations

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlite_utils import Database

from extract.fact import APPROXES, KINDS, MODALITIES, ROLES, SUBJECT_TYPES
from store import DatabaseLocked, ForeignDatabase, NewerDatabase, NoDatabase, NotADatabase, Store, StoreError
from store.migrations import MIGRATIONS, migration_names
from store.schema import MEANINGS, fresh_database, meaning


def test_a_new_database_is_set_up_as_documented(store: Store) -> None:
    pragmas = {name: store.db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "foreign_keys")}
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1}
    assert store.db.execute("PRAGMA synchronous").fetchone()[0] == 1
    assert [step.name for step in MIGRATIONS.applied(store.db)] == migration_names()


def test_every_own_table_is_strict() -> None:
    db = fresh_database()
    strict = {row[0]: row[1] for row in db.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")}
    db.close()
    assert {name for name in MEANINGS if not strict.get(name, 1)} == set()


def test_every_column_is_explained_and_no_explanation_is_stale() -> None:
    db = fresh_database()
    own = {
        name
        for name in (*db.table_names(), *db.view_names())
        if not name.startswith(("_sqlite", "sqlite_", "search_fts"))
    }
    assert own == set(MEANINGS)
    for table in own:
        columns = {column.name for column in db[table].columns}
        assert all(meaning(table, column) for column in columns)
        assert set(MEANINGS[table]) - {""} <= columns
    db.close()


@pytest.mark.parametrize(
    ("table", "column", "allowed"),
    [
        ("facts", "kind", KINDS),
        ("facts", "subject_type", SUBJECT_TYPES),
        ("facts", "modality", MODALITIES),
        ("facts", "approx", APPROXES),
        ("mentions", "role", ROLES),
    ],
)
def test_a_checked_column_allows_what_the_extractor_may_say_and_nothing_else(
    table: str, column: str, allowed: tuple[str, ...]
) -> None:
    db = fresh_database()
    checks = [check.check for check in db.table(table).column_checks[column]]
    db.close()
    assert len(checks) == 1
    inside = checks[0].partition("IN (")[2].rstrip(") \n")
    assert tuple(word.strip().strip("'") for word in inside.split(",")) == allowed


def test_opening_twice_changes_nothing(db_path: Path) -> None:
    Store.open(db_path).close()
    before = db_path.read_bytes()
    Store.open(db_path).close()
    assert db_path.read_bytes() == before


def test_a_missing_database_is_not_made_when_it_should_be_there(tmp_path: Path) -> None:
    with pytest.raises(NoDatabase, match=r"found no file; make one with: tathya crawl"):
        Store.open(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoDatabase, match=r"the folder .*/nowhere does not exist; make it with: mkdir -p"):
        Store.open(tmp_path / "nowhere" / "facts.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(NotADatabase, match="found a folder"):
        Store.open(tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("यह कोई डेटाबेस नहीं है\n" * 100, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(NotADatabase, match="expected a SQLite database"):
        Store.open(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE moz_places (id INTEGER)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(ForeignDatabase, match="moz_places"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_database_of_a_later_version_is_refused_in_one_line(db_path: Path) -> None:
    with Store.open(db_path) as store:
        store.db.table("_sqlite_migrations").insert(
            {"migration_set": "tathya", "name": "0042_later", "applied_at": "2030-01-01"}
        )
    with pytest.raises(
        NewerDatabase, match=r"later version of Tathya \(it ran 0042_later; this version ends at"
    ) as caught:
        Store.open(db_path)
    assert "\n" not in str(caught.value)


def test_a_database_stopped_between_migrations_is_brought_up_to_date(db_path: Path) -> None:
    db = Database(db_path)
    MIGRATIONS.apply(db, stop_before="0002_search")
    db.close()
    with Store.open(db_path) as store:
        assert store.rows("SELECT count(*) AS n FROM search_fts") == [{"n": 0}]
        assert store.rows("SELECT count(*) AS n FROM claims") == [{"n": 0}]


def older_database(path: Path, stop_before: str) -> None:
    """A database as the version made it that knew the steps before one, with an article and a fact in it."""
    db = Database(path)
    MIGRATIONS.apply(db, stop_before=stop_before)
    article = {
        "id": 1, "url": "https://news.example/a", "outlet": "news.example", "title": "शीर्षक", "author": "",
        "published": "2023-10-07", "published_source": "meta", "text": "कानपुर 45वें स्थान पर रहा।", "content_sha256": "0" * 64,
        "current": 1, "fetched_at": "2023-10-08T00:00:00Z", "sha256": "", "warc": "", "warc_offset": None, "extractor": "0.0.1",
    }  # fmt: skip
    question = dict.fromkeys(("measure", "aspect", "period", "scope", "unit"), "")
    question |= {"id": 1, "subject": "कानपुर", "modality": "actual"}
    texts = ("subject_code", "measure", "out_of_role", "scope", "period", "speaker", "aspect")
    fact = {
        "id": 1, "key": "k", "question_id": 1, "article_id": 1, "kind": "rank", "subject": "कानपुर", "subject_type": "city",
        "value": 45.0, "unit": "rank", "modality": "actual", "approx": "exact", "quote": "45वें स्थान",
        "sentence": "कानपुर 45वें स्थान पर रहा।", "confidence": 0.9, "rule": "rank.test", "extractor": "0.0.1",
    } | dict.fromkeys(texts, "")  # fmt: skip
    if db.table("articles").columns_dict.get("story_id"):
        article["story_id"] = 1
    if "key" in db.table("questions").columns_dict:
        question["key"] = "कानपुर|||||rank|actual"
    for table, row in (("articles", article), ("questions", question), ("facts", fact)):
        db.table(table).insert(row)
    db.close()


@pytest.mark.parametrize("step", migration_names()[1:])
def test_every_earlier_schema_is_brought_up_to_date_and_kept_beside(db_path: Path, step: str) -> None:
    older_database(db_path, step)
    with Store.open(db_path) as store:
        (claim,) = store.rows("SELECT subject, value, story_id, status FROM claims")
        assert claim == {"subject": "कानपुर", "value": 45, "story_id": 1, "status": "unreviewed"}
        assert store.rows("SELECT page_type, truncated FROM articles") == [{"page_type": "article", "truncated": 0}]
        assert store.rows("SELECT subject, key LIKE 'कानपुर|%' AS keyed FROM questions") == [
            {"subject": "कानपुर", "keyed": 1}
        ]
        assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
        assert store.rows("PRAGMA foreign_key_check") == []
    kept = Database(db_path.with_name(f"{db_path.stem}.before-{step}.db"))
    assert MIGRATIONS.pending(kept)[0].name == step
    assert kept.execute("SELECT subject, value FROM facts").fetchall() == [("कानपुर", 45.0)]
    assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    kept.close()


def test_a_copy_that_is_there_is_never_written_over(db_path: Path) -> None:
    older_database(db_path, "0006_stories")
    kept = db_path.with_name(f"{db_path.stem}.before-0006_stories.db")
    kept.write_bytes(b"mine")
    Store.open(db_path).close()
    assert kept.read_bytes() == b"mine"
    assert not list(db_path.parent.glob("*.part"))


def test_an_older_database_is_copied_once_by_many_programs(db_path: Path) -> None:
    older_database(db_path, "0005_pages")
    with ThreadPoolExecutor(5) as pool:
        # Long: that it is done once is asked here, not how soon on a machine with other work.
        for opened in [pool.submit(lambda: Store.open(db_path, busy_timeout_s=120).close()) for _ in range(5)]:
            opened.result()
    kept = Database(db_path.with_name(f"{db_path.stem}.before-0005_pages.db"))
    assert MIGRATIONS.pending(kept)[0].name == "0005_pages"
    kept.close()
    assert not list(db_path.parent.glob("*.part"))


def test_two_programs_may_make_the_same_database_at_once(db_path: Path) -> None:
    failures: list[Exception] = []

    def make() -> None:
        try:
            Store.open(db_path, busy_timeout_s=120).close()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the test shows it
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with Store.open(db_path) as store:
        assert [step.name for step in MIGRATIONS.applied(store.db)] == migration_names()


def test_a_locked_database_is_waited_for_and_then_named_in_one_line(db_path: Path) -> None:
    with Store.open(db_path, busy_timeout_s=0.3) as store:
        other = sqlite3.connect(db_path)
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(DatabaseLocked, match=r"kept the database locked for 0\.3 s; close that program") as caught:
            store.log_issue("https://news.example/", "fetch", "no answer")
        assert 0.25 < time.monotonic() - started < 20
        assert "\n" not in str(caught.value)
        other.rollback()
        other.close()
        store.log_issue("https://news.example/", "fetch", "no answer")
        assert store.rows("SELECT message FROM issues") == [{"message": "no answer"}]


def test_a_lock_shorter_than_the_timeout_costs_only_time(db_path: Path) -> None:
    with Store.open(db_path, busy_timeout_s=5) as store:
        other = sqlite3.connect(db_path, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(0.3, other.rollback)
        timer.start()
        store.log_fetch("https://news.example/", status=200)
        timer.join()
        other.close()
        assert store.rows("SELECT url, status FROM fetches") == [{"url": "https://news.example/", "status": 200}]


def test_a_reader_is_not_kept_waiting_by_a_writer(store: Store, db_path: Path) -> None:
    with store.transaction(), Store.open(db_path, busy_timeout_s=0.1) as reader:
        assert reader.rows("SELECT count(*) AS n FROM articles") == [{"n": 0}]


def test_a_text_in_a_number_column_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="cannot store TEXT value in INTEGER column"):
        store.log_fetch("https://news.example/", status="many")  # type: ignore[arg-type]
