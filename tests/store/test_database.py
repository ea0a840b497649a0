"""Opening: what is made, what is refused, and how a lock is met. All with real files and connections."""

from __future__ import annotations

import sqlite3
import threading
import time
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


def test_two_programs_may_make_the_same_database_at_once(db_path: Path) -> None:
    failures: list[Exception] = []

    def make() -> None:
        try:
            Store.open(db_path).close()
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
