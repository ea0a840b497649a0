"""What a person did or a file held that a command cannot use, each as one line.

TathyaError      the command cannot go on; its exit code is 2
├── BadInput     one file or one line of it; the rest still runs, and the exit code is 1
├── Unreadable   a file of a batch that cannot be reached for now; its rank fails and is done later (batch/records.py)
└── WorkerError  no process to read pages can be started; the same (batch/worker.py)
"""

# ruff: noqa: N818 - the names say what happened; an Error after BadInput says nothing more

from __future__ import annotations


class TathyaError(Exception):
    """An argument that cannot be used, or a surrounding in which the command cannot run."""


class BadInput(TathyaError):
    """A file, or a line of one, from which no article can be read. `where` is file or file:line."""

    def __init__(self, where: str, expected: str, came: str, todo: str) -> None:
        super().__init__(f"{where}: expected {expected}, found {came}; {todo}")
        self.where = where
