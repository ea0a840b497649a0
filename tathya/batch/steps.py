"""A rank as steps of a datatrove pipeline: read records, read articles, write the set.

What goes from step to step is datatrove's Document; ours carry one thing each under EVENT: a page to be read, an outcome,
a loss. The steps hold nothing of a rank, so that one pipeline serves any number of them, here or on a cluster.
"""

from __future__ import annotations

import re
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from scraper.page import Page
from tathya.batch.plan import Plan
from tathya.batch.records import Loss, Records
from tathya.batch.sink import Report, Sink
from tathya.batch.work import MakeReader, Outcome
from tathya.batch.worker import Worker
from tathya.reading import make_reader

EVENT = "event"
BATCH_PAGES = 16  # handed to a worker at once: what they hold is in memory twice
BATCH_BYTES = 4 << 20
TELL_EVERY = 0.5  # seconds

Tell = Callable[[Report], None]


def steps(
    plan: Plan, *, reader: MakeReader = make_reader, tell: Tell | None = None, forked: bool = False
) -> list[PipelineStep]:
    """The pipeline of a plan. `tell` is given the rank's report as it grows, at most every TELL_EVERY seconds.

    `forked` says that the process has all loaded and no threads (worker.py).
    """
    return [ReadRecords(plan), ReadArticles(plan, reader, forked=forked), WriteSet(plan, tell)]


class ReadRecords(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """The pages of a rank's files that may be Hindi; for each file at its end, what it held."""

    name = "WARC records"
    type = "READER"

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan

    def run(self, data: Iterator[Document] | None = None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield a Document a page, a loss, and a count. Raises Unreadable for a file that cannot be reached."""
        if self.plan.set_folder(rank).is_dir():  # written whole, and killed before datatrove marked it
            return
        for place in self.plan.ranks[rank]:
            losses: list[Loss] = []
            records = Records(place, losses.append)
            for page in records:
                events: list[Page | Loss] = [*losses, page]
                for event in events:
                    yield _document(event, at=records.position, pages=records.pages)
                losses.clear()
                self.stat_update("pages that may be Hindi")
            for loss in losses:
                yield _document(loss, at=records.position, pages=records.pages)
            self.stat_update("pages", value=records.pages)
            yield _document(records)


class ReadArticles(PipelineStep):  # type: ignore[misc]
    """Each page's outcome in its place; pages are read by a worker, in batches."""

    name = "articles and facts"
    type = "EXTRACTOR"

    def __init__(self, plan: Plan, reader: MakeReader = make_reader, *, forked: bool = False) -> None:
        super().__init__()
        self.plan = plan
        self.reader = reader
        self.forked = forked

    def run(self, data: Iterator[Document] | None = None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield what comes, with pages turned into their outcomes. Raises WorkerError."""
        with Worker(seconds=self.plan.seconds, reader=self.reader, forked=self.forked) as worker:
            held: list[Document] = []
            size = 0
            for document in data or ():
                held.append(document)
                event = document.metadata[EVENT]
                size += len(event.body) if isinstance(event, Page) else 0
                if len(held) >= BATCH_PAGES or size >= BATCH_BYTES:
                    yield from self._read(worker, held)
                    held, size = [], 0
            yield from self._read(worker, held)

    def _read(self, worker: Worker, held: list[Document]) -> Iterator[Document]:
        pages = [document.metadata[EVENT] for document in held if isinstance(document.metadata[EVENT], Page)]
        outcomes = worker.read(pages)
        for document in held:
            page = document.metadata[EVENT]
            if isinstance(page, Page):
                with self.track_time():
                    outcome = next(outcomes)
                document.metadata[EVENT] = outcome
                if outcome.stage:  # the page itself goes no further: its bytes would be held
                    document.metadata["loss"] = Loss(
                        warc=page.warc,
                        offset=page.warc_offset,
                        url=page.final_url,
                        stage=outcome.stage,
                        message=outcome.message,
                    )
            yield document


class WriteSet(PipelineStep):  # type: ignore[misc]
    """The rank's set of Parquet files."""

    name = "Parquet"
    type = "WRITER"

    def __init__(self, plan: Plan, tell: Tell | None = None) -> None:
        super().__init__()
        self.plan = plan
        self.tell = tell

    def run(self, data: Iterator[Document] | None = None, rank: int = 0, world_size: int = 1) -> None:
        """Write all that comes. Raises OSError where the disk refuses; then nothing is left of it."""
        folder = self.plan.set_folder(rank)
        if folder.is_dir():
            return
        began = told = time.monotonic()
        report = Report(rank=rank, files=list(self.plan.ranks[rank]))
        finished_bytes = finished_pages = 0  # of files that are read to their end
        with Sink(folder) as sink:
            for document in data or ():
                event = document.metadata[EVENT]
                if isinstance(event, Records):
                    finished_bytes += size_of(event.place)
                    finished_pages += event.pages
                    report.refused += event.refused
                else:
                    self._take(event, document, sink, report)
                report.bytes = finished_bytes + document.metadata["at"]
                report.pages = finished_pages + document.metadata["pages"]
                if self.tell is not None and time.monotonic() - told >= TELL_EVERY:
                    self.tell(report)
                    told = time.monotonic()
            report.seconds = round(time.monotonic() - began, 1)
            # By now the steps before have ended, and their processes been waited for.
            used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
            report.cpu = round(sum(one.ru_utime + one.ru_stime for one in used), 2)
            report.peak = max(one.ru_maxrss for one in used) // 1024
            sink.keep(report)
        if self.tell is not None:
            self.tell(report)

    def _take(self, event: Outcome | Loss, document: Document, sink: Sink, report: Report) -> None:
        loss = event if isinstance(event, Loss) else document.metadata.get("loss")
        if loss is not None:
            report.failures[loss.stage] += 1
            sink.add({"failures": [(loss.warc, loss.offset, loss.url, loss.stage, loss.message)]})
        if isinstance(event, Loss):
            return
        report.hindi += 1
        if event.no_article:
            report.no_article[reason_kind(event.no_article)] += 1
        for row in event.rows.get("articles", ()):
            report.articles += 1
            fetched_at = row[4]
            report.first = fetched_at if report.articles == 1 else min(report.first, fetched_at)
        report.facts += len(event.rows.get("facts", ()))
        sink.add(event.rows)
        self.stat_update("articles", value=len(event.rows.get("articles", ())))
        self.stat_update("facts", value=len(event.rows.get("facts", ())))


def _document(event: Page | Loss | Records, *, at: int = 0, pages: int = 0) -> Document:
    """A Document that carries one thing; `at` and `pages` are how far its file has been read, unless that is at its end."""
    name = event.place if isinstance(event, Records) else event.warc
    return Document(text="", id=name, metadata={EVENT: event, "at": at, "pages": pages})


def size_of(place: str) -> int:
    """The bytes of a file of this machine; 0 for one elsewhere, which is not asked."""
    try:
        return Path(place).stat().st_size
    except OSError:
        return 0


def reason_kind(reason: str) -> str:
    """A reason without what differs from page to page, so that pages can be counted by it.

    >>> reason_kind("a gate: 37 letters of running Hindi text"), reason_kind("12 % of the letters in Devanagari")
    ('a gate: few letters of running Hindi text', 'few of the letters in Devanagari')
    >>> reason_kind("too few Hindi function words (3 of 80)")
    'too few Hindi function words'
    """
    return re.sub(r"\d+( %)?", "few", re.sub(r" \([^)]*\d[^)]*\)$", "", reason))
