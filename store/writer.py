"""Writing what was read: an article with its facts, whole or not at all, and twice like once.

Every row has a natural key, and every write is an insert that on a clash updates only
where something differs. So the same crawl run again changes no row but `fetches`, a
better rule changes the rows that it reads better, and a fact that is no longer read is
marked withdrawn and keeps its reviews.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from extract.fact import Reading
from scraper.article import Article
from scraper.page import Page
from store.database import BUSY_TIMEOUT_S, explained, immediately, open_database
from store.fact_rows import Changes, save_reading, withdraw
from store.fitness import check_article, check_reading
from store.rows import now
from store.versions import promote, save_article, version_of, versions_shown_last


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveResult:
    """What became of one article: its row, whether that row is new, how many facts were read, and what that changed.

    `recut` says that the words were cut out of an archived page that an earlier Tathya cut differently.
    """

    article_id: int
    new: bool
    facts: int
    recut: bool = False
    changes: Changes = field(default_factory=Changes, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """How many facts a page that is no article took along, and the versions that are current in its place, to be read again."""

    facts: int
    again: tuple[int, ...] = ()


def leave_to_check(db: Database, *articles: int) -> None:
    """Leave articles to the checks: what they say, or which of them is current, has changed."""
    db.conn.executemany("INSERT OR IGNORE INTO unchecked VALUES (?)", [(one,) for one in articles])


class Store:
    """One open database. Use it as a context manager, from one thread; other programs may have it open too."""

    def __init__(self, db: Database, path: Path, busy_timeout_s: float) -> None:
        self.db = db
        self.path = path
        self.busy_timeout_s = busy_timeout_s

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Self:
        """The database at `path`, made or brought up to date first; see `open_database` for what is refused."""
        path = Path(path)
        return cls(open_database(path, create=create, busy_timeout_s=busy_timeout_s), path, busy_timeout_s)

    @classmethod
    def over(cls, connection: sqlite3.Connection, path: Path) -> Self:
        """The store's functions on a connection to a Tathya database that somebody else opened and will close."""
        return cls(Database(connection, strict=True), path, BUSY_TIMEOUT_S)

    def close(self) -> None:
        """Close the connection. What was saved is on disk already."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """The database inside one write transaction; SQLite's errors come out as StoreError."""
        with explained(self.path, self.busy_timeout_s), immediately(self.db):
            yield self.db

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[dict[str, Any]]:
        """All rows that a SELECT gives, as dicts."""
        with explained(self.path, self.busy_timeout_s):
            return list(self.db.query(sql, parameters))

    def save(
        self, article: Article, reading: Reading | None, page: Page | None = None, *, extractor: str = ""
    ) -> SaveResult:
        """Write one article and all that was read from it, in one transaction.

        `page` is the page it was cut from, archived (its `warc` and `warc_offset` are kept);
        None for an article that came as text. A `reading` of None says that the article could
        not be read: it is kept, to be read again by a later version, and facts that an earlier
        one read from it stay. Raises UntraceableReading, and writes nothing, when a span does
        not cut its quote out of the article.
        """
        check_article(article)
        if reading is not None:
            check_reading(article, reading)
        changes = Changes()
        with self.transaction() as db:
            version = save_article(db, article, page, extractor)
            if reading is not None:
                changes = save_reading(db, version, article, reading, extractor)
            if version.changed or changes.rows:
                leave_to_check(db, version.id, *version.recut, *version.others)
        return SaveResult(
            article_id=version.id,
            new=version.new,
            facts=len(reading.facts) if reading else 0,
            recut=bool(version.recut),
            changes=changes,
        )

    def save_again(self, article_id: int, article: Article, reading: Reading, *, extractor: str = "") -> SaveResult:
        """Write what was read anew from an article as it is stored (`versions.stored_article`); its row stays as it is.

        Raises UntraceableReading, and writes nothing, as `save` does.
        """
        check_reading(article, reading)
        with self.transaction() as db:
            version = version_of(db, article_id)
            changes = save_reading(db, version, article, reading, extractor)
            if changes.rows:
                leave_to_check(db, version.id, *version.others)
        return SaveResult(article_id=article_id, new=False, facts=len(reading.facts), changes=changes)

    def withdraw_page(self, page: Page, url: str = "") -> Withdrawn:
        """Say of an archived page that it is no article any more: its facts are withdrawn, and it is current no longer.

        `url` is the page's canonical address: a version whose words this page was the last to show is meant as well; one
        that a later page has shown since is left alone. Nothing is deleted: reviews stay, and a later reading finds its rows.
        """
        with self.transaction() as db:
            rows = versions_shown_last(db, page, url)
            withdrawn, changed = 0, []
            for row_id, row_url in rows:
                before = db.conn.total_changes
                withdrawn += withdraw(db, row_id)
                db.execute("UPDATE articles SET current = 0 WHERE id = ? AND current = 1", (row_id,))
                if db.conn.total_changes > before:
                    changed.append((row_id, row_url))
            gone = [row_id for row_id, _ in rows]
            promoted = [promote(db, row_url, but=gone) for _, row_url in changed]
            again = [row_id for row_id in promoted if row_id is not None]
            leave_to_check(db, *(row_id for row_id, _ in changed), *again)
        return Withdrawn(facts=withdrawn, again=tuple(again))

    def log_fetch(
        self,
        url: str,
        *,
        status: int | None,
        error: str = "",
        etag: str = "",
        last_modified: str = "",
        size: int | None = None,
        ms: int | None = None,
        at: str = "",
    ) -> None:
        """Write down one try at a URL; `size` is the body's bytes, `status` None when no answer came."""
        row = (url, at or now(), status, error, etag, last_modified, size, ms)
        with self.transaction() as db:
            db.execute(
                "INSERT INTO fetches (url, at, status, error, etag, last_modified, bytes, ms) VALUES (?,?,?,?,?,?,?,?)",
                row,
            )

    def log_issue(self, url: str, stage: str, message: str, *, level: str = "error", at: str = "") -> None:
        """Write down what a run could not do; `level` is info, warning or error, `stage` the step that failed."""
        with self.transaction() as db:
            db.execute(
                "INSERT INTO issues (at, url, stage, level, message) VALUES (?,?,?,?,?)",
                (at or now(), url, stage, level, message),
            )
