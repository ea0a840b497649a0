"""Running the consistency checks and showing what they found: `tathya check`, and the end of a crawl."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from store import Store, StoreError
from store.checks import CheckSummary, run_checks
from store.checks.listing import list_findings
from tathya.output import tidy_numbers

LANGUAGES = ("en", "hi")
SHOWN_QUOTES = 3  # of a finding in a table; a list against its count may concern thirty

CHECK_TABLE = (
    ("id", "finding_id"),
    ("severity", "severity"),
    ("what disagrees", "message"),
    ("quotes", "quotes"),
    ("article", "article"),
)
CHECK_CSV = ("finding_id", "check", "severity", "message", "quotes", "outlets", "published", "urls", "fact_ids", "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a run did, and the findings that stand after it, gravest first."""

    summary: CheckSummary
    findings: list[dict[str, Any]]


def check(db: Path, *, severity: str = "", everything: bool = False) -> Checked:
    """Run the checks over what has changed (over all, with `everything`) and return the findings of a severity and graver."""
    with Store.open(db, create=False) as store:
        summary = run_checks(store, everything=everything)
        return Checked(summary=summary, findings=list_findings(store, severity=severity))


def check_crawled(store: Store) -> CheckSummary:
    """Run the checks at the end of a crawl. What goes wrong costs the checks alone: it is an issue, and the next run goes on."""
    try:
        return run_checks(store)
    except Exception as error:  # noqa: BLE001 -- what was crawled is stored; a defect here must not hide its summary
        line = f"the facts are stored, but not all were checked: {error}; go on with: tathya check --db {store.path}"
    summary = CheckSummary(failures=[line])
    with suppress(StoreError):  # where the database is locked or the disk full, the summary of the crawl has the line
        store.log_issue("", "check", line)
    return summary


def flat(findings: Sequence[dict[str, Any]], language: str) -> Iterator[dict[str, Any]]:
    """Yield a row a finding, in one language, with its quotes, outlets, addresses and facts each in one cell."""
    for finding in findings:
        facts = finding["facts"]
        yield {
            **{name: finding[name] for name in ("finding_id", "check", "severity", "at")},
            "message": finding["message_hi"] if language == "hi" else finding["message"],
            "quotes": " | ".join(" ".join(fact["quote"].split()) for fact in facts),
            "outlets": _each(facts, "outlet"),
            "published": _each(facts, "published"),
            "urls": _each(facts, "url"),
            "fact_ids": ", ".join(str(fact["fact_id"]) for fact in facts),
        }


def shown(findings: Sequence[dict[str, Any]], language: str) -> Iterator[dict[str, Any]]:
    """Yield a row a finding for a table: the first quotes, and its articles by outlet and day."""
    for finding, row in zip(findings, flat(findings, language), strict=True):
        facts = finding["facts"]
        quotes = [" ".join(fact["quote"].split()) for fact in facts[:SHOWN_QUOTES]]
        more = [f"and {len(facts) - SHOWN_QUOTES} more"] if len(facts) > SHOWN_QUOTES else []
        articles = dict.fromkeys(f"{fact['outlet']} {fact['published'][:10]} {fact['title']}".strip() for fact in facts)
        yield {**row, "quotes": " / ".join([*quotes, *more]), "article": " / ".join(articles)}


def tidy(findings: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the findings for JSON: whole numbers as integers."""
    for finding in findings:
        yield {**finding, "facts": [tidy_numbers(fact) for fact in finding["facts"]]}


def summary_lines(summary: CheckSummary) -> Iterator[str]:
    """Yield what a run did, and each check that broke."""
    yield f"checked: {summary.articles} articles; findings: {summary.found} new, {summary.withdrawn} gone, {summary.standing} standing"
    for line in summary.failures:
        yield f"failed check: {line}"


def _each(facts: Sequence[dict[str, Any]], name: str) -> str:
    """The different values of a column, in order."""
    return " | ".join(dict.fromkeys(fact[name] for fact in facts if fact[name]))
