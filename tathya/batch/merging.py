"""Parquet into SQLite: the sets of one or more batches, in the order in which their pages were fetched.

Each article goes through Store.save, like one that was just crawled: pages met twice become versions, facts whose sentence
stayed keep their row and their verdicts, and what is there already changes nothing. So a merge that was stopped is run
again, and so is one that was not. What a newer Tathya has read meanwhile (`tathya reextract`) stays as that read it.

Sets are opened when their first page is due and closed after their last, so that memory holds those that overlap in time,
as columns, and one article as objects.
"""

from __future__ import annotations

import heapq
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from extract.fact import FACT_FIELDS, Fact, Mention, Reading, Refusal, StationMention
from scraper.article import Article, Post
from scraper.page import Page
from scraper.urls import with_other_scheme
from store import Store, UnfitArticle, UnfitReading
from store.checks import CheckSummary
from store.keys import content_sha256
from tathya.batch.rows import ARTICLE_FIELDS
from tathya.batch.sink import SCHEMAS, Report, read_report
from tathya.checking import check_crawled
from tathya.errors import TathyaError

TWIN = "the same article came under another address"
KNOWN = "known already, as it is"
NEWER = "a newer Tathya has read the page"
PARTS = ("posts", "facts", "mentions", "stations", "refusals")


@dataclass(slots=True, kw_only=True)
class Merged:
    """What a merge has done: `articles` of `total` have been looked at, `new` of them are new or changed; `facts` are theirs.

    `unread` counts the ranks that a batch has yet to read, by its folder.
    """

    sets: int = 0
    total: int = 0
    articles: int = 0
    new: int = 0
    facts: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    checks: CheckSummary | None = None


class MergeWatcher(Protocol):
    """Whoever looks on."""

    def saw(self, merged: Merged) -> None:
        """Take note of the totals after one more article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOfBatch(Page):
    """A page whose bytes stay in the WARC that the batch read: `sha256` is what the batch took of them, `body` is empty."""

    digest: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", self.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article of a set, ready for Store.save; a `reading` of None says that it could not be read."""

    article: Article
    reading: Reading | None
    page: Page
    extractor: str


def merge(folders: Sequence[Path], db: Path, *, watcher: MergeWatcher, merged: Merged | None = None) -> Merged:
    """Write the sets of the batches in `folders` into the database at `db`; `merged` is kept up to date on the way.

    Raises TathyaError for a folder that holds no set and for a page that cannot be told from another of the database,
    StoreError where nothing can be written.
    """
    merged = merged if merged is not None else Merged()
    sets: list[Path] = []
    for folder in dict.fromkeys(folders):
        found = sets_of(folder)
        merged.unread[str(folder)] = max(0, ranks_of(folder) - len(found))
        sets += found
    merged.sets = len(sets)
    reports = [(path, read_report(path)) for path in sets]
    merged.total = sum(report.articles for _, report in reports)
    with Store.open(db) as store:
        for item in in_time_order(reports):
            keep(store, item, merged)
            watcher.saw(merged)
        merged.checks = check_crawled(store)
    return merged


def sets_of(folder: Path) -> list[Path]:
    """The whole sets of a batch, by rank. Raises TathyaError where there is none."""
    found = sorted(path for path in (folder / "sets").glob("rank-*") if path.is_dir())
    if not found:
        raise TathyaError(
            f"{folder}: expected a folder that `tathya batch --out` wrote, found no set of a finished rank in it; check the path"
        )
    return found


def ranks_of(folder: Path) -> int:
    """How many ranks the batch has by its plan, of whichever version; 0 where that cannot be read."""
    try:
        return len(json.loads((folder / "plan.json").read_text(encoding="utf-8"))["ranks"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def keep(store: Store, item: Item, merged: Merged) -> None:
    """Store one article, unless the database says all of it already. Raises TathyaError for a page of another file."""
    merged.articles += 1
    why, item = reason_to_leave(store, item)
    if why:
        merged.left_out[why] += 1
        return
    try:
        result = store.save(item.article, item.reading, item.page, extractor=item.extractor)
    except (UnfitArticle, UnfitReading) as error:  # a file that somebody has written into
        merged.failures.append(f"store: {error}")
        return
    if result.new or result.changes.rows:
        merged.new += 1
        merged.facts += result.facts


def reason_to_leave(store: Store, item: Item) -> tuple[str, Item]:
    """Why an article is not saved, "" if it is to be; and the article, without its reading where a newer Tathya has read it.

    Raises TathyaError where another page stands in the database under the name of this one: its file has the name of
    another, and the store would take the two pages for one.
    """
    article, page = item.article, item.page
    sql = "SELECT url, sha256, extractor FROM articles WHERE warc = ? AND warc_offset = ?"
    for row in store.rows(sql, (page.warc, page.warc_offset)):
        if row["sha256"] != page.sha256:
            raise TathyaError(
                f"{page.warc}@{page.warc_offset}: expected the page of {article.url}, found that the database has another "
                f"under this name ({row['url']}), of a file of the same name; rename the file and read it in a new batch"
            )
        if _is_newer(row["extractor"], item.extractor):
            return NEWER, item
    sql = "SELECT seen_at, extractor, warc FROM articles WHERE url = ? AND content_sha256 = ?"
    digest = content_sha256(article)
    for row in store.rows(sql, (article.url, digest)):
        newer = _is_newer(row["extractor"], item.extractor)
        if row["seen_at"] >= page.fetched_at and row["warc"] and (newer or row["extractor"] == item.extractor):
            return KNOWN, item
        if newer:  # the words were met again later: that is told, and their facts stay
            return "", replace(item, reading=None, extractor=row["extractor"])
    if store.rows(sql, (with_other_scheme(article.url), digest)) and not store.rows(
        "SELECT 1 FROM articles WHERE url = ?", (article.url,)
    ):
        return TWIN, item
    return "", item


def _is_newer(version: str, other: str) -> bool:
    """Whether a version of Tathya came after another.

    >>> _is_newer("0.10.0", "0.9.1"), _is_newer("", "0.1.0")
    (True, False)
    """
    one, two = ([int(number) for number in re.findall(r"\d+", text)] for text in (version, other))
    return one > two


def in_time_order(reports: Sequence[tuple[Path, Report]]) -> Iterator[Item]:
    """Yield the articles of all sets by the time of their fetching; of one second, by file and place."""
    waiting = sorted((report.first, str(path)) for path, report in reports if report.articles)
    heap: list[tuple[tuple[str, str, int], int, Iterator[tuple[tuple[str, str, int], Item]], Item]] = []
    opened = 0
    while heap or waiting:
        while waiting and (not heap or waiting[0][0] <= heap[0][0][0]):
            opened += 1
            items = SetOfRank(Path(waiting.pop(0)[1])).items()
            for key, item in items:
                heapq.heappush(heap, (key, opened, items, item))
                break
        key, number, items, item = heapq.heappop(heap)
        yield item
        for key, item in items:
            heapq.heappush(heap, (key, number, items, item))
            break


class SetOfRank:
    """One set, as columns, with the rows of each page found by where they stand."""

    def __init__(self, folder: Path) -> None:
        self.tables: dict[str, pa.Table] = {}
        for table in ("articles", *PARTS):
            path = folder / f"{table}.parquet"
            try:
                self.tables[table] = pq.ParquetFile(path).read()  # read_table would look for columns in the path
            except (OSError, pa.ArrowInvalid) as error:
                raise TathyaError(
                    f"{path}: expected a Parquet file of a batch, found: {error}; delete its folder and run the batch again"
                ) from error
            missing = set(SCHEMAS[table].names) - set(self.tables[table].column_names)
            if missing:
                raise TathyaError(f"{path}: expected the columns {sorted(missing)}, found none; run the batch again")
        # Rows of a page stand together, in the order of pages: where each page's begin and end.
        self.spans = {table: _spans(self.tables[table]) for table in PARTS}

    def items(self) -> Iterator[tuple[tuple[str, str, int], Item]]:
        """Yield each article with what it is sorted by, in that order."""
        articles = self.tables["articles"]
        columns = (articles.column(name).to_pylist() for name in ("fetched_at", "warc", "warc_offset"))
        for key, number in sorted((key, number) for number, key in enumerate(zip(*columns, strict=True))):
            yield key, self._item(articles.slice(number, 1).to_pylist()[0])

    def _item(self, row: dict[str, Any]) -> Item:
        posts, facts, mentions, stations, refusals = (self._rows(table, row) for table in PARTS)
        article = Article(
            id=row["url"],
            url=row["url"],
            truncated=bool(row["truncated"]),
            posts=tuple(Post(**_only(post, ("start", "end", "published"))) for post in posts),
            **_only(row, ARTICLE_FIELDS),
        )
        spans: dict[str, list[Mention]] = {}
        for mention in mentions:
            spans.setdefault(mention["key"], []).append(
                Mention(**_only(mention, ("role", "field", "start", "end", "quote")))
            )
        reading = Reading(
            facts=tuple(Fact(**_only(fact, FACT_FIELDS), mentions=tuple(spans.get(fact["key"], ()))) for fact in facts),
            stations=tuple(
                StationMention(
                    known=bool(station["known"]),
                    **_only(station, ("name", "field", "start", "end", "district", "code")),
                )
                for station in stations
            ),
            refusals=tuple(
                Refusal(**_only(refusal, ("rule", "reason", "field", "start", "end", "quote"))) for refusal in refusals
            ),
        )
        page = PageOfBatch(
            url=row["url"],
            final_url=row["url"],
            status=200,
            headers=(),
            body=b"",
            fetched_at=row["fetched_at"],
            warc=row["warc"],
            warc_offset=row["warc_offset"],
            digest=row["sha256"],
        )
        return Item(article=article, reading=reading if row["read"] else None, page=page, extractor=row["extractor"])

    def _rows(self, table: str, row: dict[str, Any]) -> list[dict[str, Any]]:
        start, end = self.spans[table].get((row["warc"], row["warc_offset"]), (0, 0))
        found: list[dict[str, Any]] = self.tables[table].slice(start, end - start).to_pylist() if end > start else []
        return found


def _spans(table: pa.Table) -> dict[tuple[str, int], tuple[int, int]]:
    """Where the rows of each page begin and end."""
    spans: dict[tuple[str, int], tuple[int, int]] = {}
    pages = zip(table.column("warc").to_pylist(), table.column("warc_offset").to_pylist(), strict=True)
    for number, page in enumerate(pages):
        start, _ = spans.get(page, (number, number))
        spans[page] = (start, number + 1)
    return spans


def _only(row: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: row[name] for name in names}
