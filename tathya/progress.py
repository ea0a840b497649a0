"""What a person sees of a crawl: a bar on a terminal, a line an article elsewhere, and the summary."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import ProgressColumn, SpinnerColumn, Task, TimeElapsedColumn
from rich.text import Text

from scraper.events import ArticleFound, Discovered, Event
from store.checks import CheckSummary
from tathya.bar import Bar
from tathya.pipeline import Totals, changed_templates
from tathya.screen import plain

LONG_WAIT = 5  # seconds


class CrawlProgress(Bar):
    """Shows a crawl on `console` (standard error): a bar on a terminal, plain lines elsewhere, nothing when quiet."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        self.started = time.monotonic()
        self.waiting: dict[str, float] = {}  # host -> time.monotonic() until which it is waited for
        behind = (_Waiting(self.waited_for), TimeElapsedColumn())
        super().__init__(console, *behind, before=(SpinnerColumn(),), quiet=quiet)

    def saw(self, event: Event, totals: Totals) -> None:
        """Show one event."""
        if self.bar is not None:
            self.bar.update(
                self.task,
                description=self.standing(totals),
                completed=totals.done,
                total=max(totals.found, totals.done) or None,
            )
        elif not self.quiet and (line := told(event)):
            self.console.print(line, soft_wrap=True)

    def waits(self, host: str, seconds: float) -> None:
        """Show that a host is waited for; where lines are printed, only a wait that a person would wonder about."""
        self.waiting[host] = time.monotonic() + seconds
        if self.bar is None and not self.quiet and seconds >= LONG_WAIT:
            self.console.print(plain(f"waiting {seconds:.0f} s for {host}"), soft_wrap=True)

    def standing(self, totals: Totals) -> str:
        """Return pages, facts, failures and rate, on one line."""
        minutes = max(time.monotonic() - self.started, 0.001) / 60
        return plain(
            f"{totals.done} pages, {totals.facts} facts, {len(totals.failures)} failed, "
            f"{totals.done / minutes:.0f} pages/min"
        )

    def waited_for(self) -> str:
        """Return "waiting 37 s for HOST" for the host that must be waited for longest, "" for none."""
        now = time.monotonic()
        waiting = {host: until for host, until in self.waiting.copy().items() if until > now}  # drawn by another thread
        if not waiting:
            return ""
        host, until = max(waiting.items(), key=lambda item: item[1])
        return plain(f"waiting {math.ceil(until - now)} s for {host}")


class _Waiting(ProgressColumn):
    """The host waited for, counted down each time the bar is drawn."""

    def __init__(self, waited_for: Callable[[], str]) -> None:
        super().__init__()
        self._waited_for = waited_for

    def render(self, task: Task) -> Text:
        return Text(self._waited_for())


def told(event: Event) -> str:
    """Return the plain line for an event that is worth one, else "". Failures come with the summary."""
    match event:
        case Discovered():
            return plain(f"{event.kind} {event.url}: pages to fetch: {event.count}")
        case ArticleFound():
            return plain(f"article {event.article.url}: {event.article.title}")
        case _:
            return ""


def check_lines(checks: CheckSummary | None, db: str) -> Iterator[str]:
    """Yield what the checks found at the end of a run; nothing where they did not run."""
    if checks is None:
        return
    see = f"; see: tathya check --db {db}" if checks.standing else ""
    yield f"checks: {checks.found} new findings, {checks.standing} in all{see}"
    for line in checks.failures:
        yield plain(f"failed check: {line}")


def summary(totals: Totals, db: str) -> Iterator[str]:
    """Yield the lines that end a crawl: what was fetched, what was stored, what was left out, what failed."""
    skipped, failed = sum(totals.skipped.values()), len(totals.failures)
    yield f"pages: {totals.fetched} fetched, {totals.unchanged} unchanged, {skipped} skipped, {failed} failed"
    yield f"articles: {totals.articles} ({totals.new} new or changed) with {totals.facts} facts, in {db}"
    yield from check_lines(totals.checks, db)
    for why, count in totals.skipped.most_common():
        yield plain(f"skipped {count}: {why}")
    for line in changed_templates(totals):
        yield plain(f"template: {line}")
    for line in totals.failures:
        yield plain(f"failed {line}")
