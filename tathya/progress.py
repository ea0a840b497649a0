"""What a person sees of a crawl: a bar on a terminal, a line an article elsewhere, and the summary."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from scraper.events import ArticleFound, Discovered, Event
from tathya.pipeline import Totals, changed_templates
from tathya.screen import plain


class CrawlProgress:
    """Shows a crawl on `console` (standard error): a bar on a terminal, plain lines elsewhere, nothing when quiet."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        self.console = console
        self.quiet = quiet
        self.started = time.monotonic()
        self.bar: Progress | None = None
        if console.is_terminal and not quiet:
            columns = (SpinnerColumn(), BarColumn(bar_width=24), TextColumn("{task.description}", markup=False))
            self.bar = Progress(*columns, TimeElapsedColumn(), console=console, transient=True)
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

    def saw(self, event: Event, totals: Totals) -> None:
        """Show one event."""
        if self.bar is not None:
            self.bar.update(
                self.task,
                description=self.standing(event, totals),
                completed=totals.done,
                total=max(totals.found, totals.done) or None,
            )
        elif not self.quiet and (line := told(event)):
            self.console.print(line, soft_wrap=True)

    def standing(self, event: Event, totals: Totals) -> str:
        """Return pages, facts, failures, rate and the host that was waited for last, on one line."""
        minutes = max(time.monotonic() - self.started, 0.001) / 60
        return plain(
            f"{totals.done} pages, {totals.facts} facts, {len(totals.failures)} failed, "
            f"{totals.done / minutes:.0f} pages/min, {host(event)}"
        )


def address(event: Event) -> str:
    """Return the URL that an event is about."""
    return event.article.url if isinstance(event, ArticleFound) else event.url


def host(event: Event) -> str:
    """Return the host that an event came from; "" for a file."""
    return urlsplit(address(event)).netloc


def told(event: Event) -> str:
    """Return the plain line for an event that is worth one, else "". Failures come with the summary."""
    match event:
        case Discovered():
            return plain(f"{event.kind} {event.url}: pages to fetch: {event.count}")
        case ArticleFound():
            return plain(f"article {event.article.url}: {event.article.title}")
        case _:
            return ""


def summary(totals: Totals, db: str) -> Iterator[str]:
    """Yield the lines that end a crawl: what was fetched, what was stored, what was left out, what failed."""
    skipped, failed = sum(totals.skipped.values()), len(totals.failures)
    yield f"pages: {totals.fetched} fetched, {totals.unchanged} unchanged, {skipped} skipped, {failed} failed"
    yield f"articles: {totals.articles} ({totals.new} new or changed) with {totals.facts} facts, in {db}"
    for why, count in totals.skipped.most_common():
        yield plain(f"skipped {count}: {why}")
    for line in changed_templates(totals):
        yield plain(f"template: {line}")
    for line in totals.failures:
        yield plain(f"failed {line}")
