"""What `tathya batch` and `tathya merge` do, between the command line and the parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from rich.console import Console

from tathya.batch.inputs import read_inputs
from tathya.batch.merging import Merged, merge
from tathya.batch.plan import make_plan
from tathya.batch.run import run_batch
from tathya.batch.screen import BatchProgress, MergeProgress, batch_summary, merge_summary

Tell = Callable[[str], None]


def run_command(
    inputs: Sequence[str], *, out: Path, workers: int, seconds: float, console: Console, quiet: bool, tell: Tell
) -> int:
    """Run or go on with the batch in `out` and tell its summary; 1 where anything was lost, else 0.

    Raises TathyaError for inputs that cannot be used.
    """
    plan = make_plan(read_inputs(inputs), out, seconds=seconds)
    with BatchProgress(console, quiet=quiet) as progress:
        totals = run_batch(plan, workers=workers, watcher=progress)
    for line in batch_summary(totals, plan, str(out)):
        tell(line)
    return 1 if totals.anything_lost else 0


def merge_command(folders: Sequence[Path], *, db: Path, console: Console, quiet: bool, tell: Tell) -> int:
    """Merge the batches in `folders` into the database and tell the summary; 1 where an article failed, else 0."""
    merged = Merged()
    ended = False
    try:
        with MergeProgress(console, quiet=quiet) as progress:
            merge(folders, db, watcher=progress, merged=merged)
        ended = True
    finally:
        if ended or merged.articles:  # one that is stopped says what it did as well
            for line in merge_summary(merged, str(db)):
                tell(line)
    return 1 if merged.failures else 0
