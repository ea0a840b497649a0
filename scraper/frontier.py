"""What is to be fetched, is being fetched, was fetched or failed: one SQLite file that survives a kill.

Each step is a transaction of its own, so at any moment the file says the truth or a little less: a URL that
was in flight when the process died is waiting again at the next opening, and the same command goes on with
it. Plain sqlite3 in WAL mode: the frontier holds no facts, and nothing else reads it.

    waiting -> in flight -> done | failed | skipped

A URL that is met again is fetched again only after `revisit_seconds` (it may have been updated; the remembered
etag and last-modified make that cheap), a failed one too, save that a passing failure is tried again by the
next crawl, three times in all.
"""

from __future__ import annotations

import fcntl
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from scraper.errors import FrontierError, FrontierLocked

MAX_TRIES = 3  # of a URL that fails in passing: one a crawl
SCHEMA = """
CREATE TABLE IF NOT EXISTS urls (
  url        TEXT PRIMARY KEY,          -- canonical
  asked      TEXT NOT NULL,             -- as it was met, and as it is asked
  host       TEXT NOT NULL,
  source     TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('waiting', 'in_flight', 'done', 'failed', 'skipped')),
  tries      INTEGER NOT NULL DEFAULT 0,
  transient  INTEGER NOT NULL DEFAULT 0,
  published  TEXT NOT NULL DEFAULT '',  -- as the feed or sitemap says
  added_at   REAL NOT NULL,             -- seconds since the epoch
  ended_at   REAL,
  status     INTEGER NOT NULL DEFAULT 0,
  error      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS urls_by_source ON urls (source, state, host, added_at);
CREATE TABLE IF NOT EXISTS validators (
  url           TEXT PRIMARY KEY,
  etag          TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  sha256        TEXT NOT NULL           -- of the body they were given for
) STRICT;
CREATE TABLE IF NOT EXISTS articles (
  url     TEXT PRIMARY KEY,             -- canonical URL of an article that was handed on
  sha256  TEXT NOT NULL,                -- of its title and text
  seen_at REAL NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS left_out (
  warc        TEXT NOT NULL,            -- where a page stands in the archive whose article the crawl did not hand on
  warc_offset INTEGER NOT NULL,
  why         TEXT NOT NULL,
  PRIMARY KEY (warc, warc_offset)
) STRICT, WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A URL that a source names; `published` is ISO 8601 or ""."""

    url: str  # canonical
    asked: str
    published: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A URL taken from the frontier, now in flight."""

    url: str
    asked: str
    host: str
    source: str


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said about a body last time, and that body's sha256; each "" where unknown."""

    etag: str = ""
    last_modified: str = ""
    sha256: str = ""


class Frontier:
    """The frontier in one file; one crawl at a time. ":memory:" is a frontier that nobody goes on with."""

    def __init__(self, path: Path | str, *, revisit_seconds: float = 6 * 3600) -> None:
        """Open it, make it if need be, and set what was in flight to waiting.

        Raises FrontierLocked where another crawl has it open.
        """
        self._revisit_seconds = revisit_seconds
        self._lock: IO[bytes] | None = None
        if str(path) != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(Path(path))
        self._db = sqlite3.connect(path, isolation_level=None, factory=_Connection)
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;")
        self._db.executescript(SCHEMA)
        self._db.execute("UPDATE urls SET state = 'waiting' WHERE state = 'in_flight'")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what is in flight will be waiting at the next opening."""
        self._db.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes of the block, or none of them."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:  # a full disk ends it by itself
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def add(self, source: str, candidates: Iterable[Candidate]) -> int:
        """Put the URLs in line for `source`; how many of them are now waiting (new, or due again)."""
        now = time.time()
        count = 0
        with self.transaction():
            for candidate in candidates:
                count += self._add_one(source, candidate, now)
        return count

    def take(self, sources: Sequence[str], busy_hosts: Iterable[str] = ()) -> Task | None:
        """The next URL of these sources whose host is not busy, now in flight; None where there is none.

        The newest by its source's word first, then in the order met.
        """
        busy = list(busy_hosts)
        row = self._db.execute(
            f"""UPDATE urls SET state = 'in_flight', tries = tries + 1 WHERE url = (
                  SELECT url FROM urls WHERE state = 'waiting' AND source IN ({_marks(sources)})
                  AND host NOT IN ({_marks(busy)}) ORDER BY published DESC, added_at, rowid LIMIT 1)
                RETURNING url, asked, host, source""",  # noqa: S608 - only question marks are put in
            [*sources, *busy],
        ).fetchone()
        return Task(*row) if row else None

    def begin(self, source: str, candidate: Candidate) -> Task | None:
        """Put one URL in flight at once, whatever stands in line; None where it was fetched too lately."""
        with self.transaction():
            if not self._add_one(source, candidate, time.time()):
                return None
            self._db.execute("UPDATE urls SET state = 'in_flight', tries = tries + 1 WHERE url = ?", (candidate.url,))
        return Task(candidate.url, candidate.asked, _host(candidate.asked), source)

    def is_fresh(self, url: str) -> bool:
        """Whether the URL was read so lately that it is not due again."""
        row = self._db.execute("SELECT state, tries, transient, ended_at FROM urls WHERE url = ?", (url,)).fetchone()
        if row is None or row[0] in ("waiting", "in_flight"):
            return False
        state, tries, transient, ended_at = row
        return not self._is_due(state, tries, transient, ended_at, time.time())

    def holds(self, url: str) -> bool:
        """Whether the URL is in the frontier at all, in whatever state."""
        return self._db.execute("SELECT 1 FROM urls WHERE url = ?", (url,)).fetchone() is not None

    def finish(self, url: str, state: str, *, status: int = 0, error: str = "", transient: bool = False) -> None:
        """Set the URL to done, failed or skipped; `transient` failures are tried again by the next crawl."""
        self._db.execute(
            "UPDATE urls SET state = ?, status = ?, error = ?, transient = ?, ended_at = ? WHERE url = ?",
            (state, status, error, int(transient), time.time(), url),
        )

    def validators(self, url: str) -> Validators:
        """What is remembered of the URL's last answer."""
        row = self._db.execute("SELECT etag, last_modified, sha256 FROM validators WHERE url = ?", (url,)).fetchone()
        return Validators(*row) if row else Validators()

    def remember(self, url: str, validators: Validators) -> None:
        """Keep what the server said about the URL's body, for asking "changed since?" next time."""
        self._db.execute(
            "INSERT OR REPLACE INTO validators VALUES (?, ?, ?, ?)",
            (url, validators.etag, validators.last_modified, validators.sha256),
        )

    def article_hash(self, url: str) -> str:
        """The sha256 under which the article of that canonical URL was last handed on; "" where it never was."""
        row = self._db.execute("SELECT sha256 FROM articles WHERE url = ?", (url,)).fetchone()
        return str(row[0]) if row else ""

    def handed_on(self, url: str, sha256: str) -> None:
        """Remember that the article, with that hash, was handed to the consumer and stored by it."""
        self._db.execute("INSERT OR REPLACE INTO articles VALUES (?, ?, ?)", (url, sha256, time.time()))

    def leave_out(self, warc: str, warc_offset: int, why: str) -> None:
        """Remember of an archived page that its article was not wanted: too old, no word of it, known by another address."""
        self._db.execute("INSERT OR REPLACE INTO left_out VALUES (?, ?, ?)", (warc, warc_offset, why))

    def counts(self) -> dict[str, int]:
        """How many URLs are in each state."""
        return dict(self._db.execute("SELECT state, count(*) FROM urls GROUP BY state").fetchall())

    def _add_one(self, source: str, candidate: Candidate, now: float) -> int:
        row = self._db.execute(
            "SELECT state, tries, transient, ended_at FROM urls WHERE url = ?", (candidate.url,)
        ).fetchone()
        if row is None:
            self._db.execute(
                "INSERT INTO urls (url, asked, host, source, state, published, added_at) VALUES (?,?,?,?,?,?,?)",
                (candidate.url, candidate.asked, _host(candidate.asked), source, "waiting", candidate.published, now),
            )
            return 1
        state, tries, transient, ended_at = row
        if state in ("waiting", "in_flight"):
            self._db.execute("UPDATE urls SET source = ? WHERE url = ? AND state = 'waiting'", (source, candidate.url))
            return int(state == "waiting")
        if not self._is_due(state, tries, transient, ended_at, now):
            return 0
        passing = state == "failed" and transient and tries < MAX_TRIES
        self._db.execute(
            "UPDATE urls SET state = 'waiting', source = ?, tries = ?, asked = ?, published = ?, added_at = ?"
            " WHERE url = ?",
            (source, tries if passing else 0, candidate.asked, candidate.published, now, candidate.url),
        )
        return 1

    def _is_due(self, state: str, tries: int, transient: int, ended_at: float | None, now: float) -> bool:
        passing = state == "failed" and bool(transient) and tries < MAX_TRIES
        return passing or now - (ended_at or 0.0) >= self._revisit_seconds


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What crawls have fetched and not wanted: pages of the archive by file and byte, and, of crawls before such were kept, URLs."""

    pages: frozenset[tuple[str, int]] = frozenset()
    urls: frozenset[str] = frozenset()


_UNWANTED = ("none of the words %", "published %, before %", "the same article came under another address%")


def left_out(path: Path) -> LeftOut:
    """What the crawls of a frontier have left out; also while a crawl runs. Nothing where there is no frontier.

    Raises FrontierError for a file that cannot be read.
    """
    if not path.is_file():
        return LeftOut()
    with _explained(), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as db:
        rows = db.execute(
            "SELECT url FROM urls WHERE state = 'skipped' AND (error LIKE ? OR error LIKE ? OR error LIKE ?)", _UNWANTED
        )
        urls = frozenset(url for (url,) in rows)
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'left_out'").fetchone():
            return LeftOut(urls=urls)
        return LeftOut(frozenset(db.execute("SELECT warc, warc_offset FROM left_out")), urls)


class _Cursor(sqlite3.Cursor):
    """A cursor whose errors are ours: a full disk is no fault of the program. SQLite meets it at any of these."""

    def execute(self, sql: str, parameters: Any = ()) -> Self:
        with _explained():
            return super().execute(sql, parameters)

    def executescript(self, sql: str) -> sqlite3.Cursor:
        with _explained():
            return super().executescript(sql)

    def fetchone(self) -> Any:
        with _explained():
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with _explained():
            return super().fetchall()


class _Connection(sqlite3.Connection):
    """A connection whose own short ways go through such a cursor; in the library they do not."""

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        return self.cursor(_Cursor).execute(sql, parameters)

    def executescript(self, sql: str) -> sqlite3.Cursor:
        return self.cursor(_Cursor).executescript(sql)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise FrontierError(
            "to write the list of what is to be fetched",
            str(error),
            "the frontier file",
            "free the disk, close other programs that have the file open, and run the same command again",
        ) from error


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].lower()


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _locked(path: Path) -> IO[bytes]:
    lock = path.with_name(path.name + ".lock").open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise FrontierLocked(
            "to be the only crawl", "another one running", str(path), "wait for it or use another data folder"
        ) from None
    return lock
