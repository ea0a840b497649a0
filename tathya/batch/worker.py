"""The process that parses and reads pages. It may die of one: that page is set aside by name, and another goes on.

A stranger's page can make a parser run for ever, take all memory, or crash a library in C, where no `except` reaches.
So a rank never reads a page itself. It hands a list of pages to its worker and takes an outcome a page back, in order:
the first page without an outcome is the one that the worker died of. No heartbeat and no bisection is needed.

The time limit is the kernel's: the worker sets two alarms before each page, of CPU time and of the clock, and never
handles them, so that they also end a loop in C, and a worker whose rank is gone. A page whose worker dies of anything else
is given to another once more: it may have been a person's kill. A page that kills twice is set aside. Workers are replaced
every so many pages, because spaCy keeps each new word that it meets.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import socket
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from types import TracebackType
from typing import Any, Self

from scraper.page import Page
from tathya.batch.nursery import CLOCK_TIMES, READY, nursery
from tathya.batch.plan import SECONDS
from tathya.batch.work import MakeReader, Outcome
from tathya.errors import TathyaError
from tathya.reading import make_reader

RECYCLE = 2000  # pages of one worker


class WorkerError(TathyaError):
    """No worker can be started, or none lives."""


def forking() -> ForkServerContext:
    """Where the ranks of this machine come from: forked from a process that has all loaded and no threads."""
    # A worker is one core's: ranks, not the threads of a matrix library, are what fills a machine.
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    os.environ.setdefault("JE_ARROW_MALLOC_CONF", "background_thread:false")  # pyarrow's memory would have one as well
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tathya.batch.preload"])
    return context


class Worker:
    """One worker at a time, replaced when it dies; use it as a context manager.

    `forked` says that this process has all loaded and no threads yet, so that the nursery may be forked from it.
    """

    def __init__(
        self,
        *,
        seconds: float = SECONDS,
        reader: MakeReader = make_reader,
        recycle: int = RECYCLE,
        forked: bool = False,
    ) -> None:
        self.seconds = seconds
        self.recycle = recycle
        self.given = 0  # pages, to the process that runs now
        self.pipe: Connection | None = None
        context: Any = multiprocessing.get_context("fork" if forked else "spawn")
        self.control, theirs = socket.socketpair()
        self.answers, answering = context.Pipe(duplex=False)
        self.nursery = context.Process(
            target=nursery, args=(theirs, answering, reader, seconds), kwargs={"forked": forked}
        )
        self.nursery.start()
        theirs.close()
        answering.close()
        self.ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.pipe is not None:
            self.pipe.close()  # the worker ends when it next looks for pages, and the nursery behind it
        self.control.close()
        self.answers.close()
        if error is None:
            self.nursery.join()

    def read(self, pages: Sequence[Page]) -> Iterator[Outcome]:
        """An outcome a page, in order. Raises WorkerError where no worker lives."""
        waiting = list(pages)
        while waiting:
            done = 0
            for outcome in self._read(waiting):
                done += 1
                yield outcome
            waiting = waiting[done:]
            if waiting:  # died of the first of these, or was killed while it read it
                code = self._ended()
                if not _is_limit(code):
                    again = next(iter(self._read(waiting[:1])), None)
                    code = code if again else self._ended()
                else:
                    again = None
                yield again or self._set_aside(code)
                waiting = waiting[1:]

    def _read(self, pages: Sequence[Page]) -> Iterator[Outcome]:
        """Outcomes until the worker dies or all pages are read."""
        pipe = self._running()
        self.given += len(pages)
        try:
            pipe.send_bytes(pickle.dumps(list(pages), protocol=5))
            for _ in pages:
                yield pipe.recv()
        except (EOFError, OSError, pickle.UnpicklingError):
            return

    def _running(self) -> Connection:
        """The pipe to a worker that is up."""
        if self.pipe is not None and self.given >= self.recycle:
            self._ended()
        if self.pipe is None:
            self._wait_for_nursery()
            self.pipe, theirs = multiprocessing.Pipe()
            socket.send_fds(self.control, [b"w"], [theirs.fileno()])
            theirs.close()
            self.given = 0
        return self.pipe

    def _wait_for_nursery(self) -> None:
        if not self.ready:
            answer = self._answer()
            if answer != READY:
                raise WorkerError(str(answer))
            self.ready = True

    def _answer(self) -> str | int:
        try:
            answer: str | int = self.answers.recv()
        except (EOFError, OSError) as error:
            raise WorkerError(
                "expected the process that starts workers, found that it has ended; look whether memory was short"
            ) from error
        return answer

    def _ended(self) -> int:
        """Let go of the worker and wait for its end; its exit code, below 0 for a signal."""
        if self.pipe is not None:
            self.pipe.close()
            self.pipe = None
        return int(self._answer())

    def _set_aside(self, code: int) -> Outcome:
        if _is_limit(code):
            limit = f"{self.seconds:g} s of CPU" if code == -signal.SIGPROF else f"{self.seconds * CLOCK_TIMES:g} s"
            return Outcome(stage="worker", message=f"expected to be read within {limit}, was not; set aside")
        how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        return Outcome(stage="worker", message=f"expected to be read, ended its worker twice ({how}); set aside")


def _is_limit(code: int) -> bool:
    return code in (-signal.SIGPROF, -signal.SIGALRM)
