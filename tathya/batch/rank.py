"""One rank in a process of its own: datatrove runs the steps and marks it as done.

datatrove's local executor would run all ranks in a pool of its own, which stops at the first rank that fails and waits for
ever for one that was killed. So each rank has an executor that runs it alone, in the process that it is called in.
"""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from datatrove.executor.local import LocalPipelineExecutor

from tathya.batch.plan import Plan
from tathya.batch.sink import Report
from tathya.batch.steps import steps
from tathya.batch.work import MakeReader
from tathya.errors import TathyaError


class OneRank(LocalPipelineExecutor):  # type: ignore[misc]  # datatrove has no types
    """Runs the one rank that it was made for, without a pool, a manager or a line on standard error."""

    def run(self) -> Any:
        """Run it, unless it is marked as done. Raises what its steps raise."""
        return self._run_for_rank(self.local_rank_offset, local_rank=1)


def run_rank(plan: Plan, rank: int, pipe: Connection, reader: MakeReader) -> None:
    """Run a rank and say through the pipe how it goes: Reports, then None when it is done, or what went wrong as a text."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's matter
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def tell(report: Report) -> None:
        try:
            pipe.send(report)
        except OSError:  # nobody waits for this rank any more: the parent is gone
            os._exit(1)

    errors = plan.logs / "errors" / f"rank-{rank:05}.txt"
    message: str | None = None
    try:
        errors.parent.mkdir(parents=True, exist_ok=True)
        # datatrove prints its log's errors, with traceback, and libraries print as they like: none of it on the screen.
        with errors.open("w", encoding="utf-8") as stream:
            os.dup2(stream.fileno(), sys.stderr.fileno())
        executor = OneRank(
            pipeline=steps(plan, reader=reader, tell=tell, forked=True),
            tasks=len(plan.ranks),
            workers=1,
            local_tasks=1,
            local_rank_offset=rank,
            logging_dir=str(plan.logs),
        )
        executor.run()
        if not errors.stat().st_size:
            errors.unlink()
    except TathyaError as error:
        message = str(error)
    except OSError as error:
        message = f"{error.filename or plan.out}: {error.strerror or error}; check the disk and its rights"
    except Exception as error:  # noqa: BLE001 -- one rank must not cost the others
        message = f"{type(error).__name__}: {error}; its log is {_log(plan, rank)}"
    try:
        pipe.send(message)
    except OSError:
        os._exit(1)
    sys.exit(0 if message is None else 1)


def _log(plan: Plan, rank: int) -> Path:
    return plan.logs / "logs" / f"task_{rank:05}.log"
