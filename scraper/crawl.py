"""The crawl: sources in, events out; stopped at any moment, the same call goes on where it was.

A scheduler keeps at most one job a host running and `hosts_at_once` hosts; jobs are sources to be read and
URLs taken from the frontier. Jobs put steps on a short queue; the generator hands each step's event to the
consumer and, **only when the consumer asks for the next event**, does what must follow it: marks the URL
done, remembers validators. So a consumer that stores an event before it asks on can be killed anywhere: what
it had not stored is fetched again, and what it stored just before the kill may come once more, under the same
article id and the same text. A store with a unique key over those two stores nothing twice.

HTML pages are archived before they are parsed; feeds and sitemaps, from which no fact is read, are not.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from scraper.archive import Archive
from scraper.article import Article
from scraper.discover import Source, page_kind, read_source, section_articles
from scraper.errors import (
    ArchiveError,
    FetchError,
    FrontierError,
    NotAnArticle,
    ParseError,
    RecordDamaged,
    ScraperError,
    SourceError,
)
from scraper.events import ArticleFound, Discovered, Event, Failed, Fetched, Skipped, Unchanged
from scraper.feeds import Listing, read_feed, read_sitemap
from scraper.fetch import Fetcher, FetchSettings
from scraper.fold import fold
from scraper.frontier import Candidate, Frontier, Task, Validators
from scraper.local import html_file_page, warc_pages
from scraper.pace import OnWait
from scraper.page import Page
from scraper.parse import read_article, read_tree
from scraper.urls import canonical_url, host_of, with_other_scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlSettings:
    """What to crawl of the sources. `max_pages` 0 is no limit; it counts pages asked for, not sources.

    `match` keeps articles that hold one of the words (folded, as part of a word: थान finds थाने) in title or
    text. `since` is an ISO date: older articles are left out where their date is known, before fetching if
    the source gives it. `max_sitemaps` and `max_sitemap_depth` bound a sitemap index.
    """

    fetch: FetchSettings = field(default_factory=FetchSettings)
    max_pages: int = 0
    match: tuple[str, ...] = ()
    since: str = ""
    hosts_at_once: int = 8
    max_sitemaps: int = 50
    max_sitemap_depth: int = 3


@dataclass(frozen=True, slots=True)
class _Step:
    """An event, what follows once the consumer has stored it, the error that ends the crawl, or its plain end."""

    event: Event | None = None
    after: Callable[[], None] | None = None
    error: Exception | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class _SourceJob:
    source: str  # as typed: the frontier's key for what it leads to
    url: str
    depth: int = 0


async def crawl(
    sources: Sequence[str],
    *,
    settings: CrawlSettings,
    archive: Archive,
    frontier: Frontier,
    on_wait: OnWait | None = None,
) -> AsyncGenerator[Event, None]:
    """Crawl the sources, telling all that happens; `on_wait` is told when a host must be waited for, and how long.

    Ends by itself when nothing is left to fetch. Raises ArchiveError where a page cannot be stored (going
    on would mean reading what nobody can check), FrontierError where nothing can be remembered. Everything
    else is a Failed event.
    """
    async with Fetcher(settings.fetch, on_wait) as fetcher:
        run = _Crawl(settings, archive, frontier, fetcher)
        worker = asyncio.create_task(run.work(sources))
        try:
            while True:
                step = await run.steps.get()
                if step.error is not None:
                    raise step.error
                if step.last:
                    return
                if step.event is not None:
                    yield step.event
                if step.after is not None:
                    step.after()
        finally:
            worker.cancel()
            await asyncio.gather(worker, return_exceptions=True)


class _Crawl:
    def __init__(self, settings: CrawlSettings, archive: Archive, frontier: Frontier, fetcher: Fetcher) -> None:
        self._settings = settings
        self._archive = archive
        self._frontier = frontier
        self._fetcher = fetcher
        self._words = tuple(fold(word) for word in settings.match)
        self._claimed: set[str] = set()  # canonical URLs of articles handed on in this run
        self._sources_seen: set[str] = set()
        self._sitemaps = 0
        self._pages = 0
        self._jobs: deque[_SourceJob] = deque()
        # Short: what stands in it is fetched and not yet stored, and would be fetched again after a kill.
        self.steps: asyncio.Queue[_Step] = asyncio.Queue(maxsize=2)

    async def work(self, sources: Sequence[str]) -> None:
        """Run all jobs; the last step says how it ended."""
        try:
            for name in dict.fromkeys(sources):
                await self._open_source(name)
            await self._schedule(list(dict.fromkeys(sources)))
            await self.steps.put(_Step(last=True))
        except Exception as error:  # noqa: BLE001 - handed to the consumer, who sees it raised
            await self.steps.put(_Step(error=error))

    async def _open_source(self, name: str) -> None:
        try:
            source = read_source(name)
        except ScraperError as error:
            await self._fail(name, "source", error)
            return
        if source.kind == "html":
            await self._read_file(source)
        elif source.kind == "warc":
            await self._read_warc(source)
        else:
            self._jobs.extend(_SourceJob(name, url) for url in source.urls)

    async def _schedule(self, names: list[str]) -> None:
        running: dict[str, asyncio.Task[None]] = {}
        try:
            while True:
                while len(running) < self._settings.hosts_at_once and (job := self._next_job(names, running)):
                    host, coroutine = job
                    running[host] = asyncio.create_task(coroutine)
                if not running:
                    return
                await asyncio.wait(running.values(), return_when=asyncio.FIRST_COMPLETED)
                for host in [host for host, task in running.items() if task.done()]:
                    running.pop(host).result()
        finally:
            for task in running.values():
                task.cancel()
            await asyncio.gather(*running.values(), return_exceptions=True)

    def _next_job(self, names: list[str], running: Iterable[str]) -> tuple[str, Coroutine[None, None, None]] | None:
        busy = set(running)
        for index, job in enumerate(self._jobs):
            if host_of(job.url) not in busy:
                del self._jobs[index]
                return host_of(job.url), self._read_source(job)
        if self._full():
            return None
        task = self._frontier.take(names, busy)
        if task is None:
            return None
        self._pages += 1
        return task.host, self._read_page(task)

    def _full(self) -> bool:
        return bool(self._settings.max_pages) and self._pages >= self._settings.max_pages

    async def _read_source(self, job: _SourceJob) -> None:
        """Fetch a source and do what its content asks for."""
        url = canonical_url(job.url)
        if url in self._sources_seen:
            return
        self._sources_seen.add(url)
        if self._frontier.is_fresh(url):
            await self._tell(Skipped(url=job.url, why="fetched a short while ago"))
            return
        known = self._frontier.validators(url)
        began = time.monotonic()
        try:
            page = await self._fetcher.get(job.url, etag=known.etag, last_modified=known.last_modified)
            kind = page_kind(page)
            if page.status == 304 or (kind == "html" and page.sha256 == known.sha256 and self._frontier.holds(url)):
                await self._tell(
                    Unchanged(url=job.url, status=page.status, ms=_ms(began)),
                    lambda: self._frontier.finish(url, "done", status=page.status),
                )
            elif kind == "html":
                await self._read_html(Candidate(url, job.url), page, began, job)
            else:
                listing = (read_feed if kind == "feed" else read_sitemap)(page.body, page.final_url)
                self._add_sitemaps(job, listing)
                # An index is asked for anew each time: its sitemaps wait in memory only.
                await self._discovered(job, kind, listing.candidates, None if listing.sitemaps else page)
        except (ArchiveError, FrontierError):
            raise
        except ScraperError as error:
            await self._fail(job.url, "source", error, ms=_ms(began))

    def _add_sitemaps(self, job: _SourceJob, listing: Listing) -> None:
        if job.depth >= self._settings.max_sitemap_depth:
            return
        for sitemap in listing.sitemaps:
            if self._sitemaps >= self._settings.max_sitemaps:
                return
            if not self._too_old(sitemap.published):
                self._sitemaps += 1
                self._jobs.append(_SourceJob(job.source, sitemap.asked, job.depth + 1))

    async def _discovered(self, job: _SourceJob, kind: str, candidates: Sequence[Candidate], page: Page | None) -> None:
        """Put the candidates in line, then remember the validators: never the other way round, or a kill loses them."""
        count = self._frontier.add(job.source, [c for c in candidates if not self._too_old(c.published)])
        if page is not None:
            self._frontier.remember(canonical_url(job.url), _validators(page))
        await self._tell(Discovered(source=job.source, url=job.url, kind=kind, count=count))

    async def _read_html(self, candidate: Candidate, page: Page, began: float, job: _SourceJob) -> None:
        """A source that is a page: an article is read, anything else is searched for links to articles."""
        page = self._store(page)
        await self._tell(_fetched(candidate.asked, page, began))
        try:
            article = read_article(page)
        except NotAnArticle:
            candidates = section_articles(read_tree(page), page.final_url)
            if not candidates:
                raise
            await self._discovered(job, "section", candidates, page)
            return
        task = self._frontier.begin(job.source, candidate)
        if task is not None:
            await self._hand_on(article, page, task)

    async def _read_page(self, task: Task) -> None:
        """Fetch, archive and parse one URL of the frontier."""
        if task.url in self._claimed:
            await self._skip(task, "the same article came under another address")
            return
        known = self._frontier.validators(task.url)
        began = time.monotonic()
        try:
            page = await self._fetcher.get(task.asked, etag=known.etag, last_modified=known.last_modified)
        except ScraperError as error:
            failed = partial(
                self._frontier.finish,
                task.url,
                "failed",
                status=error.status,
                error=str(error),
                transient=isinstance(error, FetchError) and error.transient,
            )
            await self._fail(task.asked, "fetch", error, error.status, _ms(began), failed)
            return
        if page.status == 304 or page.sha256 == known.sha256:
            await self._tell(
                Unchanged(url=task.asked, status=page.status, ms=_ms(began)),
                lambda: self._frontier.finish(task.url, "done", status=page.status),
            )
            return
        page = self._store(page)
        await self._tell(_fetched(task.asked, page, began))
        try:
            article = read_article(page)
        except NotAnArticle as error:
            await self._skip(task, error.reason, page)
        except ParseError as error:
            await self._fail(task.asked, "parse", error, page.status, _ms(began), self._ended(task, page, "failed"))
        else:
            await self._hand_on(article, page, task)

    async def _hand_on(self, article: Article, page: Page, task: Task) -> None:
        """Yield the article, unless it is known under this or another address, too old or without the words."""
        digest = hashlib.sha256(f"{article.title}\n{article.text}".encode()).hexdigest()
        if self._frontier.article_hash(article.id) == digest and article.id not in self._claimed:
            await self._skip(task, "its text is as it was at the last crawl", page)
            return
        if why := self._unwanted(article, digest):
            await self._skip(task, why, page, leave_out=True)
            return
        self._claimed.add(article.id)

        def stored() -> None:
            with self._frontier.transaction():
                self._frontier.handed_on(article.id, digest)
                self._ended(task, page, "done")()

        await self._tell(ArticleFound(article=article, page=page), stored)

    async def _read_file(self, source: Source) -> None:
        assert source.path is not None
        began = time.monotonic()
        try:
            page = html_file_page(source.path, self._settings.fetch.max_bytes)
            if page.sha256 == self._frontier.validators(page.final_url).sha256:
                await self._tell(Unchanged(url=source.name, status=200, ms=_ms(began)))
                return
            page = self._archive.write(page)  # no request brought it
            await self._tell(_fetched(source.name, page, began))
            await self._hand_on(read_article(page), page, Task(page.final_url, source.name, "", source.name))
        except (ArchiveError, FrontierError):
            raise
        except ScraperError as error:
            await self._fail(source.name, "parse", error, ms=_ms(began))

    async def _read_warc(self, source: Source) -> None:
        """The articles of a WARC file; how far it was read is kept, so that a kill costs one record at most.

        Each page is copied to the archive, unless it stands there already, in a place where it is found again.
        """
        assert source.path is not None
        path = source.path.resolve()
        mark = f"warc:{path}:{path.stat().st_size}"
        reached = self._frontier.validators(mark).etag
        damaged: list[RecordDamaged] = []
        ours = path.parent == self._archive.folder.resolve()
        empty = not reached
        for page, behind in warc_pages(path, reached, damaged.append):
            empty = False
            if self._full():
                return
            self._pages += 1
            began = time.monotonic()
            stored = page if ours and page.warc_offset is not None else self._archive.write(page)
            await self._tell(_fetched(page.url, stored, began))
            try:
                article = read_article(stored)
            except NotAnArticle as error:
                await self._tell(Skipped(url=page.url, why=error.reason))
            except ParseError as error:
                await self._fail(page.url, "parse", error, page.status, _ms(began))
            else:
                await self._hand_on(article, stored, Task(canonical_or_same(page.url), page.url, "", source.name))
            # Behind the record's own events in the queue, so done once they are stored.
            await self._tell(None, partial(self._frontier.remember, mark, Validators(etag=behind)))
        for damage in damaged:
            await self._fail(source.name, "parse", damage)
        if empty and not damaged:
            came = "records without one" if path.stat().st_size else "an empty file"
            todo = "fetch the file again, or leave it out (WET and WAT files hold no pages)"
            await self._fail(source.name, "source", SourceError("a WARC file with HTML pages", came, source.name, todo))

    def _store(self, page: Page) -> Page:
        """The page, archived with the request that brought it."""
        return self._archive.write(page, request_headers=self._fetcher.request_headers())

    def _too_old(self, published: str) -> bool:
        """Whether the day of the moment is before `since`; not where either is unknown."""
        return bool(self._settings.since and published) and published[:10] < self._settings.since[:10]

    def _ended(self, task: Task, page: Page, state: str) -> Callable[[], None]:
        def end() -> None:
            self._frontier.remember(task.url, _validators(page))
            self._frontier.finish(task.url, state, status=page.status)

        return end

    def _unwanted(self, article: Article, digest: str) -> str:
        """Why the article is not to be handed on: known by another address, or not what was asked for. "" if it is."""
        if article.id in self._claimed:
            return f"the same article came under another address: {article.id}"
        if self._frontier.article_hash(twin := with_other_scheme(article.id)) == digest:
            return f"the same article came under another address: {twin}"
        if self._too_old(article.published):
            return f"published {article.published}, before {self._settings.since}"
        if self._words and not any(word in fold(f"{article.title} {article.text}") for word in self._words):
            return f"none of the words {', '.join(self._settings.match)}"
        return ""

    async def _skip(self, task: Task, why: str, page: Page | None = None, *, leave_out: bool = False) -> None:
        def end() -> None:
            if leave_out and page is not None and page.warc:
                self._frontier.leave_out(page.warc, page.warc_offset or 0, why)
            if page is not None:
                self._frontier.remember(task.url, _validators(page))
            self._frontier.finish(task.url, "skipped", error=why)

        await self._tell(Skipped(url=task.asked, why=why), end)

    async def _fail(
        self,
        url: str,
        stage: str,
        error: ScraperError,
        status: int = 0,
        ms: int = 0,
        after: Callable[[], None] | None = None,
    ) -> None:
        event = Failed(
            url=url, stage=stage, kind=type(error).__name__, error=str(error), status=status or error.status, ms=ms
        )
        await self._tell(event, after)

    async def _tell(self, event: Event | None, after: Callable[[], None] | None = None) -> None:
        await self.steps.put(_Step(event, after))


def canonical_or_same(url: str) -> str:
    """The canonical form of a web URL; a file's URI as it is."""
    return canonical_url(url) if url.startswith("http") else url


def _fetched(url: str, page: Page, began: float) -> Fetched:
    return Fetched(page=page, url=url, canonical_url=canonical_or_same(page.final_url), ms=_ms(began))


def _validators(page: Page) -> Validators:
    return Validators(page.header("etag"), page.header("last-modified"), page.sha256)


def _ms(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
