"""The parts of docs/ that are made from the consistency checks: the catalogue, and what they alarm at in the gold files."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from extract.extractor import Extractor
from store.checks import (
    CHECKS,
    Check,
    Example,
    bounds,
    conflicts,
    dates,
    lists,
    movement,
    percents,
    rankings,
    totals,
    versions,
)
from store.checks.reading import of_example
from store.checks.record import Finding

JUDGEMENTS = Path(__file__).parent.parent / "fixtures" / "checks" / "judgements.yml"
GOLD_FILES = ("dev", "own", "site", "written")

MODULES: tuple[ModuleType, ...] = (percents, bounds, conflicts, rankings, movement, lists, totals, dates, versions)

_LOOKS_AT = {
    "article": "one article",
    "question": "what several articles say to one question",
    "ranking": "the ranks of one ranking and time, whoever tells them",
}


def checks_markdown() -> str:
    """Return every check: what it asks, how grave its findings are, what it alarms at and what it leaves alone."""
    return "\n".join(_check(check) for check in CHECKS)


def alarms_markdown() -> str:
    """Return the alarms on the open gold files, each with what a reader thinks of it, by file."""
    rows = judgements()
    parts = []
    for name in GOLD_FILES:
        own = [row for row in rows if row["file"] == name]
        worth = sum(bool(row["worth"]) for row in own)
        told = f"{worth} of {len(own)} alarms worth a look" if own else "no alarm"
        parts.append(f"`{name}.jsonl`: {told}.\n")
        parts += [f"- {'worth a look' if row['worth'] else 'not worth it'}: {row['key']}. {row['why']}" for row in own]
        parts.append("")
    return "\n".join(parts)


def judgements() -> list[dict[str, Any]]:
    """Return the judged alarms, as written: key, file, worth, why."""
    rows: list[dict[str, Any]] = yaml.safe_load(JUDGEMENTS.read_text(encoding="utf-8"))
    return rows


def alarm_key(check: Check, finding: Finding) -> str:
    """Return the name under which an alarm is judged: check, addresses of its articles, quotes."""
    articles = "+".join(sorted({fact.article.url for fact in finding.facts}))
    return f"{check.id} | {articles} | {'; '.join(' '.join(fact.quote.split()) for fact in finding.facts)}"


def _check(check: Check) -> str:
    (file,) = [module.__name__.rpartition(".")[2] for module in MODULES if check in module.CHECKS]
    lines = [
        f"## {check.name}\n",
        f"{check.id}, {check.severity}. {check.asks} Looks at {_LOOKS_AT[check.looks_at]}. "
        f"In [`checks/{file}.py`](../store/checks/{file}.py).\n",
        *(line for example in check.alarms for line in _alarm(check, example)),
        *(f"- is silent on {_told(example)}: {example.because}" for example in check.sound),
    ]
    return "\n".join(lines) + "\n"


def _alarm(check: Check, example: Example) -> list[str]:
    found = of_example(check, example, _extractor().read)
    said = [f"  - {text}" for finding in found for text in (finding.message, finding.message_hi)]
    return [f"- asks about {_told(example)}:", *said]


def _told(example: Example) -> str:
    """An example's words on one line, with the outlet and the day where there are several."""
    several = len(example.told) > 1
    parts = []
    for told in example.told:
        words = " ".join(f"{told.title}. {told.text}".split()) if told.title else " ".join(told.text.split())
        parts.append(f"{told.outlet} ({told.published}) “{words}”" if several else f"“{words}”")
    return "; ".join(parts)


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    return Extractor()
