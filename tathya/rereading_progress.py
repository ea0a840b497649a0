"""What a person sees while the archive is read again: a bar by bytes on a terminal, and the summary."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from tathya.progress import check_lines
from tathya.reextract import Rereading
from tathya.screen import plain


class RereadingProgress:
    """Shows how far it is on `console` (standard error) where that is a terminal; nothing elsewhere or when quiet."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        self.bar: Progress | None = None
        if console.is_terminal and not quiet:
            text = TextColumn("{task.description}", markup=False)
            columns = (BarColumn(bar_width=24), text, TimeElapsedColumn(), TimeRemainingColumn())
            self.bar = Progress(*columns, console=console, transient=True)
            self.task = self.bar.add_task("starting", total=None)

    def __enter__(self) -> Self:
        if self.bar is not None:
            self.bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    def read(self, totals: Rereading) -> None:
        """Show the totals."""
        if self.bar is not None:
            standing = (
                f"{totals.pages} pages, {totals.articles} articles, {totals.facts} facts, {len(totals.failures)} failed"
            )
            self.bar.update(
                self.task, description=plain(standing), completed=totals.bytes_done, total=totals.bytes or None
            )


def rereading_summary(totals: Rereading, db: str) -> Iterator[str]:
    """Yield the lines that end it: what was read, what is new, what is read differently, what failed."""
    texts = f" and {totals.from_text} stored texts" if totals.from_text else ""
    yield f"read again: {totals.pages} pages{texts}: {totals.articles} articles with {totals.facts} facts, in {db}"
    yield f"facts: {totals.added} new, {totals.reread} read differently, {totals.withdrawn} withdrawn"
    if totals.new or totals.recut or totals.no_article:
        yield (
            f"articles: {totals.new} new, {totals.recut} cut differently ({totals.moved} facts moved with them), "
            f"{totals.no_article} no longer taken for articles"
        )
    if totals.left_out:
        yield f"left out as the crawl left them out (another date, topic or address): {totals.left_out}"
    yield from check_lines(totals.checks, db)
    if totals.second_look:
        yield (
            f"second look: {totals.second_look} judged facts are now read differently; "
            f"see: tathya facts --db {db} --status reread"
        )
    for line in totals.failures:
        yield plain(f"failed {line}")
