"""All ranks of a batch on this machine: so many at once, each a process; one that dies is named and tried once more.

Ranks are forked from a process that has all loaded (worker.forking). A rank says through its pipe how far it is, and
ends by itself when nobody listens, so that nothing goes on after a parent that was killed. What was done stands in the
sets that were written: the summary is made from them, on the first run as on the tenth.
"""

from __future__ import annotations

import fcntl
import resource
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Protocol

from tathya.batch.inputs import file_name, is_url
from tathya.batch.plan import Plan
from tathya.batch.rank import run_rank
from tathya.batch.sink import Report, read_report
from tathya.batch.steps import size_of
from tathya.batch.work import MakeReader
from tathya.batch.worker import forking
from tathya.errors import TathyaError
from tathya.reading import make_reader

ATTEMPTS = 2  # at one rank in one run
FILES = 64  # open without any worker
FILES_OF_WORKER = 6  # pipes and signs of life; three were counted
LOOK_EVERY = 1.0  # seconds without news from any rank, after which the watcher is told all the same


@dataclass(slots=True, kw_only=True)
class BatchTotals:
    """What a batch has done, in this run and in those before it; `bytes` are 0 unless all files are of this machine.

    `retried` are the ranks that died once, `lost` those that this run gave up, each as a line.
    """

    ranks: int = 0
    ranks_done: int = 0
    files: int = 0
    files_done: int = 0
    bytes: int = 0
    bytes_done: int = 0
    bytes_before: int = 0  # of them, what earlier runs had done
    pages: int = 0
    hindi: int = 0
    articles: int = 0
    facts: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    no_article: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    retried: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def anything_lost(self) -> bool:
        """Whether something of the files was not read."""
        return bool(self.lost or self.failures or self.ranks_done < self.ranks)


class BatchWatcher(Protocol):
    """Whoever looks on."""

    def saw(self, totals: BatchTotals) -> None:
        """Take note of the totals; called every second or so."""

    def told(self, line: str) -> None:
        """Take note of something out of the ordinary."""


@dataclass(slots=True)
class _Running:
    process: Any
    pipe: Connection
    message: str = "it ended without a word"
    ended: bool = False  # it has said its last word


def run_batch(plan: Plan, *, workers: int, watcher: BatchWatcher, reader: MakeReader = make_reader) -> BatchTotals:
    """Run the ranks of the plan that are not done yet, `workers` at once; returns what the whole batch has done.

    Raises TathyaError where another run is at work in the folder.
    """
    with _only_run(plan.out):
        return _Run(plan, watcher, reader).run(workers)


class _Run:
    def __init__(self, plan: Plan, watcher: BatchWatcher, reader: MakeReader) -> None:
        self.plan = plan
        self.watcher = watcher
        self.reader = reader
        # Of files elsewhere the size is not known: with one of them, only ranks are counted.
        here = not any(map(is_url, plan.files))
        self.sizes = [sum(map(size_of, files)) if here else 0 for files in plan.ranks]
        self.reports: dict[int, Report] = {}
        self.done: set[int] = set()
        self.totals = BatchTotals()

    def run(self, workers: int) -> BatchTotals:
        self.plan.unmark()
        for rank in range(len(self.plan.ranks)):
            if self.plan.is_done(rank):
                self.finished(rank)
        wished = min(workers, len(self.plan.ranks))
        workers = _room_for_files(wished)
        if workers < wished:
            self.watcher.told(
                f"expected room for {wished} workers, found open files for {workers}; raise it with: ulimit -n"
            )
        self.totals.bytes_before = sum(self.sizes[rank] for rank in self.done)
        waiting = [rank for rank in range(len(self.plan.ranks)) if rank not in self.done]
        attempts: Counter[int] = Counter()
        running: dict[int, _Running] = {}
        looked = 0.0
        try:
            while waiting or running:
                while waiting and len(running) < workers:
                    rank = waiting.pop(0)
                    attempts[rank] += 1
                    running[rank] = self.started(rank)
                self.listen(running)
                for rank in [rank for rank, one in running.items() if one.ended]:
                    if not self.ended(rank, running.pop(rank), attempts[rank]):
                        waiting.append(rank)
                if time.monotonic() - looked >= LOOK_EVERY:
                    self.watcher.saw(self.summed())
                    looked = time.monotonic()
        finally:
            for one in running.values():
                one.process.terminate()
            for one in running.values():
                one.process.join()
        return self.summed()

    def started(self, rank: int) -> _Running:
        context = forking()
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=run_rank, args=(self.plan, rank, theirs, self.reader), name=f"rank {rank}")
        process.start()
        theirs.close()
        return _Running(process, ours)

    def listen(self, running: dict[int, _Running]) -> None:
        """Take in what ranks say, until there is something or a second is over."""
        ready = wait([sign for one in running.values() for sign in (one.pipe, one.process.sentinel)], LOOK_EVERY)
        for rank, one in running.items():
            if one.pipe not in ready and one.process.sentinel not in ready:
                continue
            try:
                if not one.pipe.poll():  # it died without a word, and the pipe is held open by a process of its
                    raise EOFError
                said = one.pipe.recv()
            except (EOFError, OSError):
                one.ended = True
                continue
            if isinstance(said, Report):
                self.reports[rank] = said
            else:
                one.message = said or ""

    def ended(self, rank: int, one: _Running, attempt: int) -> bool:
        """Count a rank whose process is gone; False where it is to be tried again."""
        one.process.join()
        code = one.process.exitcode
        one.pipe.close()
        one.process.close()
        if code == 0 and self.plan.is_done(rank):
            self.finished(rank)
            return True
        self.reports.pop(rank, None)
        how = one.message or f"it ended with code {code}, its set unwritten"
        if code is not None and code < 0:
            how = f"its process was ended by signal {-code}"
        files = self.plan.ranks[rank]
        named = files[0] if len(files) == 1 else f"{files[0]} and {len(files) - 1} more files"
        line = f"rank {rank} ({named}): {how}"
        if attempt < ATTEMPTS:
            self.totals.retried.append(line)
            self.watcher.told(f"{line}; it is tried once more")
            return False
        self.totals.lost.append(f"{line}; run the same command again")
        return True

    def finished(self, rank: int) -> None:
        self.reports[rank] = read_report(self.plan.set_folder(rank))
        self.done.add(rank)

    def summed(self) -> BatchTotals:
        """The totals of all ranks, with those under way as far as they have come."""
        totals = BatchTotals(
            ranks=len(self.plan.ranks),
            ranks_done=len(self.done),
            files=len(self.plan.files),
            files_done=sum(len(self.plan.ranks[rank]) for rank in self.done),
            bytes=sum(self.sizes),
            bytes_before=self.totals.bytes_before,
            retried=self.totals.retried,
            lost=self.totals.lost,
        )
        for rank, report in self.reports.items():
            totals.bytes_done += self.sizes[rank] if rank in self.done else min(report.bytes, self.sizes[rank])
            for name in ("pages", "hindi", "articles", "facts", "refused", "no_article", "failures"):
                setattr(totals, name, getattr(totals, name) + getattr(report, name))
        return totals


def _room_for_files(workers: int) -> int:
    """How many of the workers this process may have files open for, once it has asked for as many as they need.

    The process that ranks are forked from has the same limit, and does not outlive that it is reached.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES + FILES_OF_WORKER * workers
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return workers
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
    return max(1, (max(soft, most) - FILES) // FILES_OF_WORKER)


@contextmanager
def _only_run(out: Path) -> Iterator[None]:
    """Hold the batch's lock. Raises TathyaError where another run has it."""
    with (out / "batch.lock").open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise TathyaError(
                f"{out}: expected to be the only run of this batch, found another at work; wait for it or stop it"
            ) from None
        yield


def failures(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield stage and line of each thing that was lost, by rank and place."""
    import pyarrow.parquet as pq

    for rank in range(len(plan.ranks)):
        folder = plan.set_folder(rank)
        if not folder.is_dir() or not read_report(folder).failures:
            continue
        places = {file_name(file): file for file in plan.ranks[rank]}
        for row in pq.ParquetFile(folder / "failures.parquet").read().to_pylist():
            where = f"{places.get(row['warc'], row['warc'])}@{row['warc_offset']}"
            message = row["message"] if where in row["message"] else f"{where} {row['url']}: {row['message']}"
            yield row["stage"], message
