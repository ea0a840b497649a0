"""What a person sees while the archive is read again: a bar by bytes on a terminal, and the summary."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.progress import TimeElapsedColumn, TimeRemainingColumn

from tathya.bar import Bar
from tathya.progress import check_lines
from tathya.reextract import Rereading
from tathya.screen import plain


class RereadingProgress(Bar):
    """Shows how far it is on `console` (standard error) where that is a terminal; nothing elsewhere or when quiet."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        super().__init__(console, TimeElapsedColumn(), TimeRemainingColumn(), quiet=quiet)

    def read(self, totals: Rereading) -> None:
        """Show the totals."""
        standing = (
            f"{totals.pages} pages, {totals.articles} articles, {totals.facts} facts, {len(totals.failures)} failed"
        )
        self.show(standing, totals.bytes_done, totals.bytes)


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
