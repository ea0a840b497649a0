"""Where a rank's workers come from: a process with one thread and all loaded that does nothing but fork them.

A rank cannot fork them itself (Parquet and file systems run threads, and a fork of a process with threads may hang), and
starting Python anew takes two seconds. So the rank has this process beside it, forked before there are threads where the rank
itself came from a process that had all loaded (run.py), started anew elsewhere. It is given one end of a pipe for each
worker, forks, waits for the worker's end, and says how it ended.
"""

from __future__ import annotations

import os
import pickle
import signal
import socket
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from tathya.batch.work import MakeReader, read_page
from tathya.errors import TathyaError
from tathya.reading import Reader

READY = "ready"
CLOCK_TIMES = 5  # so many times the CPU limit by the clock: for a page that waits, on a machine with other work


def nursery(control: socket.socket, answers: Connection, reader: MakeReader, seconds: float, *, forked: bool) -> None:
    """Fork a worker for each descriptor that comes through `control`, until that is closed.

    Says through `answers` that it is ready (READY, or what went wrong), and then each worker's exit code, below 0 for a
    signal. `forked` says that the process has descriptors of its rank open, which it must not hold.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's matter
    if forked:
        _close_all_but(control.fileno(), answers.fileno())
    try:
        from tathya.batch import preload

        del preload
        made = reader()
    except Exception as error:  # noqa: BLE001 -- the rank is to say what it was
        answers.send(str(error) if isinstance(error, TathyaError) else f"no reader: {type(error).__name__}: {error}")
        os._exit(1)
    try:
        answers.send(READY)
        while True:
            _, descriptors, _, _ = socket.recv_fds(control, 1, 1)
            if not descriptors:
                break
            child = os.fork()
            if not child:
                control.close()
                answers.close()
                _live(descriptors[0], made, seconds)
            os.close(descriptors[0])
            _, status = os.waitpid(child, 0)
            answers.send(os.waitstatus_to_exitcode(status))
    except OSError:  # the rank is gone
        pass
    os._exit(0)  # what is open here was inherited: nothing of it is this process's to flush


def _close_all_but(*kept: int) -> None:
    """Close what a fork has left open, above standard error."""
    open_now = [int(path.name) for path in Path("/dev/fd").iterdir()]  # the limit can be a thousand million
    for descriptor in open_now:
        if descriptor > 2 and descriptor not in kept:
            with suppress(OSError):  # the listing's own
                os.close(descriptor)


def _live(descriptor: int, reader: Reader, seconds: float) -> None:
    """A worker's life; ends with its pipe."""
    try:
        serve(Connection(descriptor), reader, seconds)
    except BaseException:  # noqa: BLE001 -- a fork must never return into its parent's code
        os._exit(1)
    os._exit(0)


def serve(pipe: Connection, reader: Reader, seconds: float) -> None:
    """Read the pages that come through the pipe, in lists, and send back an Outcome a page, until the pipe is closed.

    The alarms are never handled: the kernel ends the process, whatever it is doing.
    """
    for number in (signal.SIGTERM, signal.SIGALRM, signal.SIGPROF):
        signal.signal(number, signal.SIG_DFL)
    try:
        while True:
            for page in pickle.loads(pipe.recv_bytes()):  # noqa: S301 -- from our own rank
                signal.setitimer(signal.ITIMER_PROF, seconds)
                signal.setitimer(signal.ITIMER_REAL, seconds * CLOCK_TIMES)
                outcome = read_page(page, reader)
                signal.setitimer(signal.ITIMER_PROF, 0)
                signal.setitimer(signal.ITIMER_REAL, 0)
                pipe.send(outcome)
    except (EOFError, OSError):  # the rank is done, or gone
        return
