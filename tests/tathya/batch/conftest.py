"""Batches run in this process's own name: their ranks and workers are real processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tathya.batch.inputs import read_inputs
from tathya.batch.plan import Plan, make_plan
from tathya.batch.run import BatchTotals, run_batch
from tathya.batch.work import MakeReader
from tathya.reading import make_reader

Batch = Callable[..., tuple[BatchTotals, Plan]]


class Nobody:
    """Looks on, and keeps the lines that it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def saw(self, totals: object) -> None:
        """Nothing."""

    def told(self, line: str) -> None:
        self.lines.append(line)


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    """Run a batch over files into the folder `out` of the test's own, and give back its totals and plan."""

    def run(
        files: Sequence[Path],
        *,
        workers: int = 2,
        seconds: float = 60.0,
        reader: MakeReader = make_reader,
        out: str = "out",
    ) -> tuple[BatchTotals, Plan]:
        plan = make_plan(read_inputs(map(str, files)), tmp_path / out, seconds=seconds)
        return run_batch(plan, workers=workers, watcher=Nobody(), reader=reader), plan

    return run
