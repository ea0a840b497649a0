"""Writing what was read: an article with its facts, whole or not at all, and twice like once.

Every row has a natural key, and every write is an insert that on a clash updates only
where something differs. So the same crawl run again changes no row but `fetches`, a
better rule changes the rows that it reads better, and a fact that is no longer read is
marked withdrawn and keeps its reviews.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from extract.fact import FACT_FIELDS, Fact, Reading
from extract.text import fold_text
from scraper.article import Article
from scraper.page import Page
from store.database import BUSY_TIMEOUT_S, explained, immediately, open_database
from store.errors import UnfitArticle, UntraceableReading
from store.keys import content_sha256, fact_keys, field_text
from store.stories import place

QUESTION_FIELDS = ("subject", "measure", "aspect", "period", "scope", "unit", "modality")

INDIAN_TIME = timezone(timedelta(hours=5, minutes=30))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveResult:
    """What became of one article: its row, whether that row is new, and how many facts it now has (none withdrawn)."""

    article_id: int
    new: bool
    facts: int


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
        keys: list[str] = []
        if reading is not None:
            check_spans(article, reading)
            keys = fact_keys(article, reading.facts)
        with self.transaction() as db:
            article_id, new = save_article(db, article, page, extractor)
            if reading is not None:
                save_reading(db, article_id, article, reading, keys, extractor)
        return SaveResult(article_id=article_id, new=new, facts=len(keys))

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


def now() -> str:
    """The time in UTC to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def indian_time(published: str) -> str:
    """The publication time in Indian time, so that texts sort as times do; a bare date or "" stays as it is.

    >>> indian_time("2023-10-06T20:31:00Z")
    '2023-10-07T02:01:00+05:30'
    >>> indian_time("2023-10-07T15:01:00")
    '2023-10-07T15:01:00+05:30'
    >>> indian_time("2023-10-07")
    '2023-10-07'
    """
    if "T" not in published:
        return published
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=INDIAN_TIME)
    return moment.astimezone(INDIAN_TIME).isoformat(timespec="seconds")


def check_article(article: Article) -> None:
    """Raise UnfitArticle for an article that no row can hold: one without a name, or with characters that UTF-8 has no bytes for."""
    if not (article.url or article.id):
        raise UnfitArticle(f"article {article.title!r}: expected a url or an id, found neither; give it one")
    for name in ("url", "id", "title", "text", "author", "standfirst", "section"):
        value = getattr(article, name)
        if "\0" in value or any("\ud800" <= char <= "\udfff" for char in value):
            raise UnfitArticle(
                f"{article.url or article.id!r}: {name} holds a NUL or half of a surrogate pair, which SQLite cannot "
                "hold; read the page again with its right charset"
            )


def check_spans(article: Article, reading: Reading) -> None:
    """Raise UntraceableReading unless every span cuts its quote, and every station a name, out of the article."""
    where = article.url or article.id
    spans = [(f"mention of {f.rule}", m.field, m.start, m.end, m.quote) for f in reading.facts for m in f.mentions]
    spans += [(f"refusal {r.rule}", r.field, r.start, r.end, r.quote) for r in reading.refusals]
    for what, field, start, end, quote in spans:
        found = cut(article, field, start, end)
        if not found or found != quote:
            raise UntraceableReading(
                f"{where}: {what}: expected {quote!r} at {field}[{start}:{end}], found {found!r}; "
                "offsets are code points of the article as it was read"
            )
    for station in reading.stations:
        if not cut(article, station.field, station.start, station.end):
            raise UntraceableReading(
                f"{where}: station {station.name!r}: {station.field}[{station.start}:{station.end}] lies outside the "
                "article; offsets are code points of the article as it was read"
            )


def cut(article: Article, field: str, start: int, end: int) -> str:
    """The words at a span; "" where it leaves the article."""
    text = field_text(article, field)
    return text[start:end] if 0 <= start < end <= len(text) else ""


def save_article(db: Database, article: Article, page: Page | None, extractor: str) -> tuple[int, bool]:
    """The row of this version of the article, and whether it is new; it becomes the current one unless older.

    `fetched_at`, `sha256` and `warc` stay those of the page from which this version was first
    read: they belong together, and a later page with other advertisements says nothing new.
    They are filled in when the version was first saved without a page.
    """
    url, content = article.url or article.id, content_sha256(article)
    fetched_at = page.fetched_at if page else now()
    found = db.execute("SELECT id FROM articles WHERE url = ? AND content_sha256 = ?", (url, content)).fetchone()
    newest = db.execute(
        "SELECT id FROM articles WHERE url = ? AND current = 1 AND (content_sha256 = ? OR fetched_at > ?)",
        (url, content, fetched_at),
    ).fetchone()
    if newest is None:
        db.execute("UPDATE articles SET current = 0 WHERE url = ? AND current = 1", (url,))
    row = {
        "url": url,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "published": indian_time(article.published),
        "published_source": article.published_source,
        "text": article.text,
        "content_sha256": content,
        "current": int(newest is None or (found is not None and newest[0] == found[0])),
        "fetched_at": fetched_at,
        "sha256": page.sha256 if page else "",
        "warc": page.warc if page else "",
        "warc_offset": page.warc_offset if page else None,
        "extractor": extractor,
        "standfirst": article.standfirst,
        "modified": indian_time(article.modified),
        "modified_source": article.modified_source,
        "section": article.section,
        "page_type": article.page_type,
        "access": article.access,
        "template": article.template,
        "truncated": int(article.truncated),
    }
    upsert(db, "articles", ("url", "content_sha256"), row, keep=("fetched_at", "sha256", "warc", "warc_offset"))
    if page and page.warc:
        db.execute(
            "UPDATE articles SET fetched_at = ?, sha256 = ?, warc = ?, warc_offset = ? "
            "WHERE url = ? AND content_sha256 = ? AND warc = ''",
            (page.fetched_at, page.sha256, page.warc, page.warc_offset, url, content),
        )
    row_id = db.execute("SELECT id FROM articles WHERE url = ? AND content_sha256 = ?", (url, content)).fetchone()[0]
    posts = [(post.start, post.end, indian_time(post.published)) for post in article.posts]
    sync_rows(db, "posts", "article_id", row_id, ("start", "end", "published"), posts)
    place(db, row_id)
    return row_id, found is None


def save_reading(
    db: Database, article_id: int, article: Article, reading: Reading, keys: Sequence[str], extractor: str
) -> None:
    """Make the rows of a saved article those of this reading; what is no longer read is withdrawn or removed."""
    asked = {row[0] for row in db.execute("SELECT question_id FROM facts WHERE article_id = ?", (article_id,))}
    for key, fact in zip(keys, reading.facts, strict=True):
        save_fact(db, article_id, article, key, fact, extractor)
    withdraw_others(db, article_id, keys)
    forget_unasked_questions(db, asked)
    sync_rows(db, "stations", "article_id", article_id, STATION_COLUMNS, station_rows(article, reading))
    sync_rows(db, "refusals", "article_id", article_id, REFUSAL_COLUMNS, refusal_rows(reading))


def save_fact(db: Database, article_id: int, article: Article, key: str, fact: Fact, extractor: str) -> None:
    """Write one fact, its question, its mentions and its folded copy for the search."""
    row = {name: getattr(fact, name) for name in FACT_FIELDS}
    row |= {"key": key, "article_id": article_id, "question_id": question_id(db, fact)}
    row |= {"extractor": extractor, "withdrawn": 0}
    # `extractor` is the version that first read the fact as it stands now; by itself it is no change.
    upsert(db, "facts", ("key",), row, ignore=("extractor",))
    fact_id = db.execute("SELECT id FROM facts WHERE key = ?", (key,)).fetchone()[0]
    mentions = [(m.role, m.field, m.start, m.end, m.quote) for m in fact.mentions]
    sync_rows(db, "mentions", "fact_id", fact_id, ("role", "field", "start", "end", "quote"), mentions)
    folded = {"title": article.title, "sentence": fact.sentence, "subject": fact.subject, "measure": fact.measure}
    upsert(db, "search", ("fact_id",), {"fact_id": fact_id} | {name: fold_text(text) for name, text in folded.items()})


def question_id(db: Database, fact: Fact) -> int:
    """The row of the question that the fact answers, made where it is new."""
    values = [getattr(fact, name) for name in QUESTION_FIELDS]
    where = " AND ".join(f"{name} = ?" for name in QUESTION_FIELDS)
    found = db.execute(f"SELECT id FROM questions WHERE {where}", values).fetchone()  # noqa: S608 -- our own names
    if found:
        return int(found[0])
    marks = ", ".join("?" * len(values))
    cursor = db.execute(f"INSERT INTO questions ({', '.join(QUESTION_FIELDS)}) VALUES ({marks})", values)  # noqa: S608
    return int(cursor.lastrowid or 0)


def withdraw_others(db: Database, article_id: int, keys: Sequence[str]) -> None:
    """Mark the article's facts that are not among `keys` as no longer read."""
    marks = ", ".join("?" * len(keys))
    db.execute(
        f"UPDATE facts SET withdrawn = 1 WHERE article_id = ? AND withdrawn = 0 AND key NOT IN ({marks})",  # noqa: S608
        (article_id, *keys),
    )


def forget_unasked_questions(db: Database, asked: set[int]) -> None:
    """Remove those of the questions that no fact answers any more, because all that did are now read differently."""
    for question in sorted(asked):
        db.execute(
            "DELETE FROM questions WHERE id = ? AND NOT EXISTS (SELECT 1 FROM facts WHERE question_id = questions.id)",
            (question,),
        )


def upsert(
    db: Database,
    table: str,
    key: tuple[str, ...],
    row: dict[str, Any],
    *,
    keep: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
) -> None:
    """Insert a row, or update the one with the same key where a column differs; an equal row is not touched.

    Columns in `keep` are written on insert only; columns in `ignore` are written, but are no
    reason to write. sqlite-utils' own upsert writes the row in either case.
    """
    columns = [name for name in row if name not in key and name not in keep]
    changed = [name for name in columns if name not in ignore]
    names = ", ".join(f'"{name}"' for name in row)
    sql = (
        f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in row)}) "  # noqa: S608 -- our own names
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {', '.join(f'{n} = excluded.{n}' for n in columns)} "
        f"WHERE {' OR '.join(f'excluded.{n} IS NOT {table}.{n}' for n in changed)}"
    )
    db.execute(sql, row)


STATION_COLUMNS = ("name", "district", "code", "field", "start", "end", "quote", "known")
REFUSAL_COLUMNS = ("rule", "reason", "field", "start", "end", "quote")


def station_rows(article: Article, reading: Reading) -> list[tuple[Any, ...]]:
    """The rows of `stations`, each with the words that stand at its span."""
    return [
        (s.name, s.district, s.code, s.field, s.start, s.end, cut(article, s.field, s.start, s.end), int(s.known))
        for s in reading.stations
    ]


def refusal_rows(reading: Reading) -> list[tuple[Any, ...]]:
    """The rows of `refusals`; of two by one rule at one place, the first."""
    rows = {(r.field, r.start, r.end, r.rule): r for r in reversed(reading.refusals)}
    return [(r.rule, r.reason, r.field, r.start, r.end, r.quote) for r in rows.values()]


def sync_rows(
    db: Database, table: str, owner: str, owner_id: int, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Make the owner's rows in a table those in `rows`, by deleting and inserting only what differs."""
    names = ", ".join(f'"{name}"' for name in columns)
    wanted = set(rows)
    present = set(db.execute(f"SELECT {names} FROM {table} WHERE {owner} = ?", (owner_id,)))  # noqa: S608 -- our own names
    same = " AND ".join(f'"{name}" = ?' for name in columns)
    for row in sorted(present - wanted):
        db.execute(f"DELETE FROM {table} WHERE {owner} = ? AND {same}", (owner_id, *row))  # noqa: S608
    marks = ", ".join("?" * (len(columns) + 1))
    for row in sorted(wanted - present):
        db.execute(f"INSERT INTO {table} ({owner}, {names}) VALUES ({marks})", (owner_id, *row))  # noqa: S608
