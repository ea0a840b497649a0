"""The bar that a long command shows on a terminal: shown while the work runs, gone when it ends, absent elsewhere."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, TextColumn

from tathya.screen import plain


class Bar:
    """A bar on `console` with these columns behind it, where that is a terminal and nobody asked for quiet; `bar` is None elsewhere."""

    def __init__(
        self, console: Console, *behind: ProgressColumn, before: tuple[ProgressColumn, ...] = (), quiet: bool = False
    ) -> None:
        self.console = console
        self.quiet = quiet
        self.bar: Progress | None = None
        if console.is_terminal and not quiet:
            text = TextColumn("{task.description}", markup=False)
            columns = (*before, BarColumn(bar_width=24), text, *behind)
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

    def show(self, standing: str, done: float, total: float) -> None:
        """Draw how far the work is; a total of 0 is unknown."""
        if self.bar is not None:
            self.bar.update(self.task, description=plain(standing), completed=done, total=total or None)
