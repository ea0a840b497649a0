"""Runs the checks over the articles whose facts have changed, and over what these are compared with.

A batch is one transaction: what was found, what no longer holds, and that its articles are checked. So a run that is
killed goes on with the next batch, and one that runs twice changes nothing. Batches are small, since a reviewer's
verdict waits for the transaction that runs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from time import perf_counter
from typing import TypeVar

from sqlite_utils import Database

from store.checks.base import Check
from store.checks.catalogue import CHECKS
from store.checks.findings import Looked, partners, write
from store.checks.groups import questions, rankings
from store.checks.record import Finding
from store.checks.rows import Compared, checked_articles, newest, settled
from store.database import at_one_moment, explained
from store.rows import now
from store.writer import Store

T = TypeVar("T")
FIRST, FEWEST, MOST = 40, 5, 200  # articles of a batch
WISHED_S = 0.2  # for a transaction: batches grow and shrink towards it


@dataclass(slots=True, kw_only=True)
class CheckSummary:
    """What a run of the checks did. `found` counts findings that are new or hold again, `standing` all that hold now."""

    articles: int = 0
    found: int = 0
    withdrawn: int = 0
    standing: int = 0
    failures: list[str] = field(default_factory=list)


def run_checks(
    store: Store, *, everything: bool = False, checks: Collection[Check] = CHECKS, batch: int | None = None
) -> CheckSummary:
    """Check the articles in `unchecked` (all current ones, with `everything`) and return what that came to.

    `batch` articles go into one transaction; by default as many as take 0.2 s, so that nobody who writes waits longer.
    A check that breaks on an article costs what it would have found there: it is listed in the summary and in `issues`,
    and what it found there before is left standing. Raises StoreError where nothing can be written.
    """
    if everything:
        with store.transaction() as db:
            db.execute("INSERT OR IGNORE INTO unchecked SELECT id FROM articles WHERE current = 1")
    summary = CheckSummary()
    compared = Compared()
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        compared.read_corrected(store.db)
    size, began = batch or FIRST, perf_counter()
    while _next_batch(store, compared, checks, size, summary):
        size, began = batch or _next_size(size, perf_counter() - began), perf_counter()
    summary.standing = int(store.rows("SELECT count(*) AS n FROM checks WHERE withdrawn = 0")[0]["n"])
    return summary


def _next_size(size: int, seconds: float) -> int:
    """How many articles to take next, where so many took so long.

    >>> _next_size(40, 0.1), _next_size(40, 0.8), _next_size(200, 0.01)
    (80, 10, 200)
    """
    return min(MOST, max(FEWEST, round(size * WISHED_S / max(seconds, 0.001))))


def _next_batch(store: Store, compared: Compared, checks: Collection[Check], batch: int, summary: CheckSummary) -> bool:
    """Check some articles in one transaction; whether there were any."""
    with store.transaction() as db:
        ids = [row[0] for row in db.execute("SELECT article_id FROM unchecked ORDER BY article_id LIMIT ?", (batch,))]
        if not ids:
            return False
        with_newest = {*ids, *newest(db, ids)}  # what an earlier version says is held against the newest
        looked = look(db, with_newest, compared, checks)
        came, gone = write(db, with_newest, looked, [check.name for check in checks if check.article is None])
        rows = [(now(), "", "check", "error", line) for line in looked.failed.values()]
        db.conn.executemany("INSERT INTO issues (at, url, stage, level, message) VALUES (?,?,?,?,?)", rows)
        db.conn.executemany("DELETE FROM unchecked WHERE article_id = ?", [(article_id,) for article_id in ids])
    summary.articles += len(ids)
    summary.found += came
    summary.withdrawn += gone
    summary.failures += looked.failed.values()
    return True


def look(db: Database, ids: Collection[int], compared: Compared, checks: Collection[Check]) -> Looked:
    """What the checks find in some articles, and in the questions and rankings that their facts touch or have touched."""
    looked = Looked()
    articles = checked_articles(db, ids)
    for article in articles:
        for check in checks:
            if check.article is not None:
                _try(looked, check, check.article, article, article.head.url)
    own = [fact for article in articles for fact in article.facts]
    others = partners(db, ids) - {fact.id for fact in own}
    facts = compared.beside(db, [*own, *settled(db, "f.id", others)])
    looked.together.update(fact.id for fact in facts)
    for group in questions(facts).values():
        for check in checks:
            if check.question is not None and len(group) > 1:
                _try(looked, check, check.question, group, group[0].article.url)
    for ranks in rankings(facts).values():
        for check in checks:
            if check.ranking is not None and len(ranks) > 1:
                _try(looked, check, check.ranking, ranks, ranks[0].article.url)
    return looked


def _try(looked: Looked, check: Check, ask: Callable[[T], Iterable[Finding]], what: T, where: str) -> None:
    """Ask a check; where it breaks, keep that it did."""
    try:
        looked.add(check, list(ask(what)))
    except Exception as error:  # noqa: BLE001 -- one check must not cost the others
        looked.failed[check.name] = (
            f"{where}: the check {check.name} expected facts that it can compare and broke on "
            f"{type(error).__name__}: {error}; what it found there before stands; please report it with the article"
        )
