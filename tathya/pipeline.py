"""From a source to facts in a database: the only place that knows all rooms.

Crawling tells what happens, one event at a time, and marks a page as done only when it is
asked for the next one. So each event is stored here before the next is asked for, and a
crawl that is killed at any moment goes on where it was. The archive and the list of what is
to be fetched stand beside the database, under its name.
"""

from __future__ import annotations

import asyncio
import re
import signal
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from scraper.archive import Archive
from scraper.crawl import CrawlSettings
from scraper.crawl import crawl as crawl_sources
from scraper.discover import read_source
from scraper.errors import BadUrl, SourceError
from scraper.events import ArticleFound, Discovered, Event, Failed, Fetched, Skipped, Unchanged
from scraper.frontier import Frontier
from scraper.sites import UNKNOWN
from store import Store, UnfitArticle, UnfitReading
from store.checks import CheckSummary
from tathya import __version__
from tathya.checking import check_crawled
from tathya.errors import TathyaError
from tathya.reading import Reader, defect, make_reader


def archive_folder(db: Path) -> Path:
    """Return the folder of WARC files that belongs to a database: facts.warc/ beside facts.db."""
    return db.with_name(f"{db.stem}.warc")


def frontier_file(db: Path) -> Path:
    """Return the file that keeps what is to be fetched for a database: facts.frontier.db beside facts.db."""
    return db.with_name(f"{db.stem}.frontier.db")


@dataclass(slots=True, kw_only=True)
class Totals:
    """What a crawl has done so far. `waiting` is how many found pages have not been asked for yet."""

    found: int = 0
    fetched: int = 0
    unchanged: int = 0
    articles: int = 0
    new: int = 0
    facts: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    checks: CheckSummary | None = None  # None until the crawl ends
    templates: Counter[tuple[str, str]] = field(default_factory=Counter)  # (outlet, template) of articles read

    @property
    def done(self) -> int:
        """How many pages have been dealt with, whatever became of them."""
        return self.fetched + self.unchanged + sum(self.skipped.values()) + len(self.failures)


class Watcher(Protocol):
    """Whoever looks on while a crawl runs."""

    def saw(self, event: Event, totals: Totals) -> None:
        """Take note of an event that has been stored, and of the totals with it."""

    def waits(self, host: str, seconds: float) -> None:
        """Take note that a host is waited for from now on: its pause, or as long as it asked to be left alone."""


def check_sources(sources: Sequence[str]) -> None:
    """Raise TathyaError for a source that names nothing, before anything is made or fetched."""
    for name in sources:
        try:
            read_source(name)
        except (SourceError, BadUrl) as error:
            raise TathyaError(str(error)) from error


def crawl(
    sources: Sequence[str], *, db: Path, settings: CrawlSettings, watcher: Watcher, totals: Totals | None = None
) -> Totals:
    """Crawl the sources into the database at `db` and return what was done; `totals` is kept up to date on the way.

    Raises TathyaError for a source that names nothing, StoreError and ArchiveError where
    nothing more can be written; all else costs one page and is listed in the totals.
    """
    check_sources(sources)
    totals = totals if totals is not None else Totals()
    with Store.open(db) as store, Archive(archive_folder(db)) as archive, Frontier(frontier_file(db)) as frontier:
        reader = make_reader()

        async def run() -> None:
            main = asyncio.current_task()
            assert main is not None
            with suppress(RuntimeError, ValueError):  # not in the main thread: whoever runs it there stops it otherwise
                asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, main.cancel)
            events = crawl_sources(
                sources, settings=settings, archive=archive, frontier=frontier, on_wait=watcher.waits
            )
            async with aclosing(events):
                async for event in events:
                    keep(event, store, reader, totals)
                    watcher.saw(event, totals)

        before = signal.getsignal(signal.SIGTERM)
        try:
            asyncio.run(run())
        except asyncio.CancelledError:  # SIGTERM, taken between two steps and not within one
            raise KeyboardInterrupt from None
        finally:
            with suppress(ValueError):
                signal.signal(signal.SIGTERM, before)
        for line in changed_templates(totals):
            store.log_issue("", "template", line, level="warning")
        totals.checks = check_crawled(store)
    return totals


ENOUGH_PAGES = 3  # of one outlet, before a crawl says anything about its template


def changed_templates(totals: Totals) -> list[str]:
    """A line for each outlet most of whose pages were built with no template that is known of it."""
    lines = []
    for outlet in sorted({outlet for outlet, _ in totals.templates}):
        pages = sum(count for (name, _), count in totals.templates.items() if name == outlet)
        unknown = totals.templates[outlet, UNKNOWN]
        if pages >= ENOUGH_PAGES and unknown * 2 > pages:
            lines.append(
                f"{outlet}: {unknown} of {pages} article pages are built with no template known of it and were read the "
                "generic way; look at some of them (articles.template = 'unknown') and add the new template to "
                "scraper/sites/outlets.yml"
            )
    return lines


def keep(event: Event, store: Store, reader: Reader, totals: Totals) -> None:
    """Store what an event brings, and count it."""
    match event:
        case Discovered():
            totals.found += event.count
            if event.kind != "section":  # a section page is fetched and archived like an article
                store.log_fetch(event.url, status=200)
        case Fetched():
            totals.fetched += 1
            page = event.page
            store.log_fetch(
                event.url,
                status=page.status,
                etag=page.header("etag"),
                last_modified=page.header("last-modified"),
                size=len(page.body),
                ms=event.ms,
            )
        case Unchanged():
            totals.unchanged += 1
            store.log_fetch(event.url, status=event.status, ms=event.ms)
        case Skipped():
            totals.skipped[reason_class(event.why)] += 1
        case Failed():
            if event.stage != "parse":  # a page that came, and was logged when it did
                store.log_fetch(event.url, status=event.status or None, error=event.error, ms=event.ms)
            fail(store, totals, event.url, event.stage, event.error)
        case ArticleFound():
            keep_article(event, store, reader, totals)


def keep_article(event: ArticleFound, store: Store, reader: Reader, totals: Totals) -> None:
    """Read an article and store it with its facts; where reading fails, store the article and list the failure."""
    article, page = event.article, event.page
    totals.articles += 1
    if article.template:
        totals.templates[article.outlet, article.template] += 1
    reading = None
    try:
        reading = reader.read(article)
    except Exception as error:  # noqa: BLE001 -- one article must not cost the others
        fail(store, totals, article.url, "extract", f"{article.url}: {defect(error)}")
    try:
        result = store.save(article, reading, page, extractor=__version__)
    except UnfitArticle as error:
        fail(store, totals, article.url, "store", str(error))
        return
    except UnfitReading as error:
        fail(store, totals, article.url, "store", str(error))
        result = store.save(article, None, page, extractor=__version__)
    totals.new += result.new
    totals.facts += result.facts


def fail(store: Store, totals: Totals, url: str, stage: str, line: str) -> None:
    """Write a failure down and list it."""
    store.log_issue(url, stage, line)
    totals.failures.append(f"{stage}: {line}")


def reason_class(why: str) -> str:
    """Return a reason without what differs from page to page, so that reasons can be counted.

    >>> reason_class("the same article came under another address: https://news.example/a")
    'the same article came under another address'
    >>> reason_class("published 2023-10-07T15:01:00+05:30, before 2024-01-01")
    'published before 2024-01-01'
    """
    return re.sub(r"^published \S+, ", "published ", why).partition(": ")[0]
