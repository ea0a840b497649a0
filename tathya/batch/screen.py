"""What a person sees of a batch and of a merge: a bar with an estimate, a line a minute elsewhere, and the summary."""

from __future__ import annotations

import time
from collections.abc import Iterator

from rich.console import Console
from rich.progress import TimeElapsedColumn, TimeRemainingColumn

from tathya.bar import Bar
from tathya.batch.merging import Merged
from tathya.batch.plan import Plan
from tathya.batch.run import BatchTotals, failures
from tathya.screen import plain

LINE_EVERY = 60  # seconds, where there is no terminal
MAX_TOLD = 50  # failures of a summary; all of them stand in the sets


class _Bar(Bar):
    """A bar on a terminal, a line now and then elsewhere, nothing when quiet."""

    def __init__(self, console: Console, *, quiet: bool) -> None:
        super().__init__(console, TimeElapsedColumn(), TimeRemainingColumn(), quiet=quiet)
        self.began = self.last = time.monotonic()

    def show(self, standing: str, done: float, total: float) -> None:
        """Draw or print how far it is."""
        super().show(standing, done, total)
        if self.bar is None and not self.quiet and time.monotonic() - self.last >= LINE_EVERY:
            self.last = time.monotonic()
            left = (self.last - self.began) * (total - done) / done if done else 0
            estimate = f", about {left / 60:.0f} minutes left" if done else ""
            self.console.print(plain(f"{standing}{estimate}"), soft_wrap=True)

    def told(self, line: str) -> None:
        """Print a line that must not be missed."""
        if not self.quiet:
            self.console.print(plain(line), soft_wrap=True)


class BatchProgress(_Bar):
    """Shows how far a batch is: by bytes where all files are on this machine, else by ranks."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        super().__init__(console, quiet=quiet)
        self.before: tuple[int, int] | None = None  # ranks and pages of earlier runs

    def saw(self, totals: BatchTotals) -> None:
        """Show the totals; the estimate and the rate count what this run does only."""
        if self.before is None:
            self.before = totals.ranks_done, totals.pages
        ranks_before, pages_before = self.before
        # A rank that is tried again takes its pages back.
        rate = max(0, totals.pages - pages_before) / max(time.monotonic() - self.began, 0.001)
        standing = (
            f"{totals.files_done}/{totals.files} files, {totals.pages} pages, {totals.articles} articles, "
            f"{totals.facts} facts, {sum(totals.failures.values()) + len(totals.lost)} failed, {rate:.0f} pages/s"
        )
        if totals.bytes:
            self.show(standing, totals.bytes_done - totals.bytes_before, totals.bytes - totals.bytes_before)
        else:
            self.show(standing, totals.ranks_done - ranks_before, totals.ranks - ranks_before)


def batch_summary(totals: BatchTotals, plan: Plan, out: str) -> Iterator[str]:
    """Yield the lines that end a batch: what was read, what was left out and why, what was lost."""
    yield (
        f"files: {totals.files_done} of {totals.files} read; pages: {totals.pages}, of which {totals.hindi} may be Hindi"
    )
    yield f"articles: {totals.articles} with {totals.facts} facts, in {out}"
    for what, reasons in (("left out", totals.refused), ("no article", totals.no_article)):
        for why, count in reasons.most_common():
            yield plain(f"{what} {count}: {why}")
    for line in totals.retried:
        yield plain(f"tried twice: {line}")
    for stage, count in sorted(totals.failures.items()):
        yield f"failures: {count} at {stage}"
    for number, (stage, line) in enumerate(failures(plan) if totals.failures else ()):
        if number == MAX_TOLD:
            yield f"failed and {sum(totals.failures.values()) - number} more: read {out}/sets/*/failures.parquet"
            break
        yield plain(f"failed {stage}: {line}")
    for line in totals.lost:
        yield plain(f"failed {line}")


class MergeProgress(_Bar):
    """Shows how many articles have gone into the database."""

    def saw(self, merged: Merged) -> None:
        """Show the totals."""
        standing = f"{merged.articles} articles, {merged.new} new or changed, {merged.facts} facts"
        self.show(standing, merged.articles, merged.total)


def merge_summary(merged: Merged, db: str) -> Iterator[str]:
    """Yield the lines that end a merge."""
    yield (
        f"sets: {merged.sets}; articles: {merged.articles}, of which {merged.new} new or changed "
        f"with {merged.facts} facts, in {db}"
    )
    for folder, count in merged.unread.items():
        if count:
            yield plain(
                f"not read yet: {count} ranks of {folder}; go on with: tathya batch --out {folder}, and merge again"
            )
    for why, count in merged.left_out.most_common():
        yield plain(f"left out {count}: {why}")
    if merged.checks is not None:
        found, standing = merged.checks.found, merged.checks.standing
        yield f"checks: {found} new findings, {standing} in all" + (
            f"; see: tathya check --db {db}" if standing else ""
        )
        for line in merged.checks.failures:
            yield plain(f"failed check: {line}")
    for line in merged.failures:
        yield plain(f"failed {line}")
