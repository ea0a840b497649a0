"""Opening the database file: what it may be, how it is set, and SQLite's errors in our words.

WAL lets a reviewer read and write while a crawl runs; `synchronous = NORMAL` is safe under
WAL against a killed process (a power cut may lose the last transactions, never the file).
Foreign keys are off in SQLite unless each connection turns them on.
"""

from __future__ import annotations

import os
import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from store.errors import (
    DatabaseLocked,
    ForeignDatabase,
    NewerDatabase,
    NoDatabase,
    NotADatabase,
    StoreError,
    UnfitReading,
)
from store.migrations import MIGRATIONS, migration_names

# How long a write waits for another program's write before it gives up. A loader that commits every
# 1,000 rows keeps a reviewer waiting for 0.1 s at most; five seconds leaves room for a slow disk.
BUSY_TIMEOUT_S = 5.0


def open_database(path: Path, *, create: bool, busy_timeout_s: float) -> Database:
    """A connection to the Tathya database at `path`, at today's schema.

    Makes the file where there is none and `create` allows it; the folder must exist.
    Carries out pending migrations in one transaction, so that two programs that open a
    new file at once do not both create it; a database that an earlier version made is copied
    first (`backup_file`). Raises a StoreError for a file that is something else or comes from
    a later version; such a file is left as it was.
    """
    if path.is_dir():
        raise NotADatabase(f"{path}: expected a database file, found a folder; name a file, as in {path / 'facts.db'}")
    if not path.exists():
        if not create:
            raise NoDatabase(
                f"{path}: expected a database, found no file; make one with: tathya crawl SOURCE --db {path}"
            )
        if not path.parent.is_dir():
            raise NoDatabase(f"{path}: the folder {path.parent} does not exist; make it with: mkdir -p {path.parent}")
    with explained(path, busy_timeout_s):
        connection = sqlite3.connect(path, timeout=busy_timeout_s)
        try:
            db = Database(connection, strict=True)
            check_whose(db, path)
            db.execute("PRAGMA foreign_keys = ON")
            db.enable_wal()
            db.execute("PRAGMA synchronous = NORMAL")
            if pending := MIGRATIONS.pending(db):
                if MIGRATIONS.applied(db):
                    back_up(db, backup_file(path, pending[0].name))
                with immediately(db):
                    MIGRATIONS.apply(db)
        except BaseException:
            connection.close()
            raise
        return db


def backup_file(path: Path, step: str) -> Path:
    """Where a database is kept as it was before a step.

    >>> backup_file(Path("news/facts.db"), "0005_pages").name
    'facts.before-0005_pages.db'
    """
    return path.with_name(f"{path.stem}.before-{step}{path.suffix}")


def back_up(db: Database, kept: Path) -> None:
    """Copy the database, whole, to a file that nobody has written before; a copy that is there already stays.

    The copy is a database by itself (no WAL beside it) and is there under its name only once it is complete.
    """
    if kept.exists():
        return
    half = kept.with_name(f"{kept.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        db.execute("VACUUM INTO ?", (str(half),))
        try:
            os.link(half, kept)
        except FileExistsError:
            return  # another program that opened the file at the same time was first
        except OSError:
            half.replace(kept)  # a file system without hard links
    except OSError as error:
        raise StoreError(
            f"{kept}: expected to keep a copy before the database is brought up to date, found "
            f"{error.strerror or error}; free the disk and open it again: nothing was changed"
        ) from error
    finally:
        half.unlink(missing_ok=True)


def check_whose(db: Database, path: Path) -> None:
    """Raise unless the database is empty or was made by this version of Tathya or an earlier one."""
    applied = [step.name for step in MIGRATIONS.applied(db)]
    tables = [name for name in db.table_names() if not name.startswith(("_sqlite_", "sqlite_"))]
    if tables and not applied:
        raise ForeignDatabase(
            f"{path}: expected a Tathya database, found one with other tables ({', '.join(tables[:3])}); "
            "name another file with --db"
        )
    unknown = [name for name in applied if name not in migration_names()]
    if unknown:
        raise NewerDatabase(
            f"{path}: made by a later version of Tathya (it ran {', '.join(unknown)}; this version ends at "
            f"{migration_names()[-1]}); update Tathya with: git pull && make test, or name another file with --db"
        )


@contextmanager
def immediately(db: Database) -> Iterator[None]:
    """One transaction that takes the write lock at once; all of the block is written, or nothing.

    A deferred BEGIN that first reads and then writes fails without waiting when another
    connection wrote in between, whatever the busy timeout; BEGIN IMMEDIATE waits.
    """
    take_write_lock(db)
    try:
        yield
    except BaseException:
        db.rollback()
        raise
    try:
        db.commit()
    except BaseException:
        db.rollback()
        raise


def take_write_lock(db: Database) -> None:
    """Begin a transaction that may write, as soon as no other program writes; give up after the connection's busy timeout.

    Left to itself SQLite soon tries only once in 0.1 s, and a busy crawl has given the lock back and taken it again thirty times
    between two tries: a reviewer would wait for seconds (benchmarks/load_database.py).
    """
    wait_ms = db.execute("PRAGMA busy_timeout").fetchone()[0]
    until = time.monotonic() + wait_ms / 1000
    db.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                db.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                    raise
            time.sleep(random.uniform(0.0005, 0.003))  # noqa: S311 -- so that two who wait do not go on in step
    finally:
        db.execute(f"PRAGMA busy_timeout = {wait_ms}")


@contextmanager
def at_one_moment(db: Database) -> Iterator[None]:
    """All that is read inside the block is as of one moment, whatever other programs write meanwhile; nobody is kept waiting."""
    if db.conn.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.rollback()


@contextmanager
def explained(path: Path, busy_timeout_s: float) -> Iterator[None]:
    """SQLite's own errors inside the block, raised as ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise in_our_words(error, path, busy_timeout_s) from error


def in_our_words(error: sqlite3.Error, path: Path, busy_timeout_s: float) -> StoreError:
    """The StoreError that says what a SQLite error means for whoever runs Tathya."""
    if isinstance(error, sqlite3.IntegrityError):
        return UnfitReading(
            f"{path}: expected rows that the tables admit, found otherwise: {error}; see docs/schema.md"
        )
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseLocked(
            f"{path}: expected to write, but another program kept the database locked for {busy_timeout_s:g} s; "
            "close that program (an open sqlite3 shell or a running crawl) and try again"
        )
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return NotADatabase(
            f"{path}: expected a SQLite database, found something else or a damaged one ({error}); "
            "name another file with --db"
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return StoreError(f"{path}: cannot be opened for writing ({error}); check who owns the file and its folder")
    if code == sqlite3.SQLITE_FULL:
        return StoreError(f"{path}: the disk is full; nothing of the last article was written; free some space")
    return StoreError(f"{path}: SQLite refused: {error}")
