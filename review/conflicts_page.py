"""What the checks found and nobody has set aside, grave ones first, each with the sentences that disagree side by side.

Knows no web framework. A page is at most PAGE findings; the next one starts behind the last one's severity and id, so
that it is one search in an index however many there are. Within a severity the newest stand first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from review.check_names import IDS, JUDGEMENTS
from review.evidence import Run, Span, passage, runs
from store.checks import SEVERITIES
from store.database import at_one_moment
from store.writer import Store

PAGE = 20  # findings
SIDES = 6  # facts of a finding that are drawn; the others are counted
LAST_ID = 2**62
STATES = ("", *JUDGEMENTS)  # "" is all that nobody has set aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which findings to show: of one check, one severity, one judgement, behind a place. "" is all, and the first page."""

    check: str = ""
    severity: str = ""
    state: str = ""
    after: str = ""

    @classmethod
    def read(cls, form: Mapping[str, str]) -> Asked:
        """What an address asks for. What cannot be meant is left out: an address is typed by anybody."""
        check, severity, state, after = (form.get(name) or "" for name in ("check", "severity", "state", "after"))
        return cls(
            check=check if check in IDS else "",
            severity=severity if severity in SEVERITIES else "",
            state=state if state in STATES else "",
            after=after if _place(after) else "",
        )

    def query(self, **changed: str) -> dict[str, str]:
        """The same as the parameters of an address, some of them changed."""
        own = {name: getattr(self, name) for name in ("check", "severity", "state", "after")} | changed
        return {name: value for name, value in own.items() if value}

    def back(self, place: str) -> str:
        """What a form sends so that its sender comes back to a place on this page (way_back.py)."""
        return f"/-/conflicts?{urlencode(self.query())}#{place}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One fact of a finding: its row of `fact_history`, the sentence that it stands in, and whether it was published first."""

    fact: dict[str, Any]
    field: str
    sentence: tuple[Run, ...]
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFinding:
    """A finding: its row of `checks` with its latest judgement, at most SIDES of its facts, and how many more it has.

    `one_article` is true where a single article disagrees with itself; `waiting` where a fact of it was judged or read
    anew since the checks last ran.
    """

    row: dict[str, Any]
    sides: list[Side]
    more: int
    one_article: bool
    waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictsPage:
    """A page of findings, where the next one starts ("" for the last page), and how many there are by severity and check."""

    findings: list[ShownFinding]
    after: str
    severities: dict[str, int]
    checks: dict[str, int]
    total: int


_LATEST = "(SELECT max(id) FROM finding_reviews WHERE check_id = k.id)"
_STATE = {"": "(r.judgement IS NULL OR r.judgement = 'worth_a_look')"} | {
    name: f"r.judgement = '{name}'" for name in JUDGEMENTS
}
_COUNTS = f"""
SELECT k.severity, k.check_name, count(*) AS n FROM checks AS k LEFT JOIN finding_reviews AS r ON r.id = {_LATEST}
WHERE k.withdrawn = 0 AND {{state}} GROUP BY k.severity, k.check_name"""  # noqa: S608 -- our own names
_FINDINGS = f"""
SELECT k.id, k.check_name, k.severity, k.message, k.message_hi, k.at, coalesce(r.judgement, '') AS judgement, r.note,
  r.reviewer AS judged_by, r.at AS judged_at, r.message <> k.message AS said_otherwise
FROM checks AS k LEFT JOIN finding_reviews AS r ON r.id = {_LATEST}
WHERE k.withdrawn = 0 AND k.severity = :severity AND k.id < :before AND (:check = '' OR k.check_name = :check) AND {{state}}
ORDER BY k.id DESC LIMIT :limit"""  # noqa: S608
# The first SIDES facts of each finding, by who told them first.
_FACTS = """
SELECT check_id, fact_id, facts FROM (
  SELECT c.check_id, c.fact_id,
    row_number() OVER (PARTITION BY c.check_id ORDER BY a.published = '', a.published, a.id,
      coalesce((SELECT min(start) FROM mentions WHERE fact_id = f.id AND role = 'value' AND field = 'text'), -1), f.id) AS place,
    count(*) OVER (PARTITION BY c.check_id) AS facts
  FROM check_facts AS c JOIN facts AS f ON f.id = c.fact_id JOIN articles AS a ON a.id = f.article_id
  WHERE c.check_id IN (SELECT value FROM json_each(?))
) WHERE place <= ? ORDER BY check_id, place"""
_COLUMNS = (
    "fact_id, article_id, kind, subject, measure, value, corrected_value, value_max, unit, out_of, period, modality, sentence, "
    "outlet, title, url, published, fetched_at, story_id, status, reviewer, disputed, reread, reading"
)


def read(conn: sqlite3.Connection, path: Path, asked: Asked) -> ConflictsPage:
    """A page of the findings that are asked for."""
    store = Store.over(conn, path)
    with at_one_moment(store.db):
        counted = store.rows(_COUNTS.format(state=_STATE[asked.state]))
        rows = _findings(store, asked)
        shown = rows[:PAGE]
        findings = _with_facts(store, shown)
    last = shown[-1] if len(rows) > PAGE else None
    severities = {name: sum(c["n"] for c in counted if c["severity"] == name) for name in SEVERITIES}
    names = sorted(
        {c["check_name"] for c in counted}, key=lambda name: list(IDS).index(name) if name in IDS else len(IDS)
    )
    return ConflictsPage(
        findings=findings,
        after=f"{last['severity']}:{last['id']}" if last else "",
        severities=severities,
        checks={name: sum(c["n"] for c in counted if c["check_name"] == name) for name in names},
        total=sum(severities.values()),
    )


def _place(text: str) -> tuple[str, int] | None:
    """A severity and an id from an address, as in "high:17"; None for anything else."""
    severity, _, number = text.partition(":")
    fits = severity in SEVERITIES and number.isascii() and number.isdigit() and len(number) <= 18
    return (severity, int(number)) if fits else None


def _findings(store: Store, asked: Asked) -> list[dict[str, Any]]:
    """The rows of a page and one more, where there is one."""
    after, before = _place(asked.after) or ("", LAST_ID)
    rows: list[dict[str, Any]] = []
    for severity in SEVERITIES[SEVERITIES.index(after) :] if after else SEVERITIES:
        if asked.severity in ("", severity) and len(rows) <= PAGE:
            wanted = {
                "severity": severity,
                "before": before if severity == after else LAST_ID,
                "check": asked.check,
                "limit": PAGE + 1 - len(rows),
            }
            rows += store.rows(_FINDINGS.format(state=_STATE[asked.state]), wanted)
    return rows


def _with_facts(store: Store, findings: list[dict[str, Any]]) -> list[ShownFinding]:
    places = store.rows(_FACTS, (json.dumps([row["id"] for row in findings]), SIDES))
    ids = json.dumps(sorted({place["fact_id"] for place in places}))
    among = "fact_id IN (SELECT value FROM json_each(?))"
    facts = {row["fact_id"]: row for row in store.rows(f"SELECT {_COLUMNS} FROM fact_history WHERE {among}", (ids,))}  # noqa: S608
    spans: dict[int, list[Span]] = {}
    for fact_id, role, name, start, end in store.db.execute(
        f'SELECT fact_id, role, field, start, "end" FROM mentions WHERE {among} ORDER BY fact_id, field, start',  # noqa: S608
        (ids,),
    ):
        spans.setdefault(fact_id, []).append(Span(role=role, field=name, start=start, end=end))
    articles = json.dumps(sorted({fact["article_id"] for fact in facts.values()}))
    texts = {
        row["id"]: row
        for row in store.rows(
            """SELECT id, title, text, EXISTS (SELECT 1 FROM unchecked WHERE article_id = articles.id) AS waiting
               FROM articles WHERE id IN (SELECT value FROM json_each(?))""",
            (articles,),
        )
    }
    of = {check: list(group) for check, group in groupby(places, lambda place: place["check_id"])}
    shown = []
    for row in findings:
        own = [facts[place["fact_id"]] for place in of.get(row["id"], [])]
        shown.append(
            ShownFinding(
                row=row,
                sides=[_side(fact, texts[fact["article_id"]], spans.get(fact["fact_id"], []), own) for fact in own],
                more=of[row["id"]][0]["facts"] - len(own) if own else 0,
                one_article=len({fact["article_id"] for fact in own}) == 1,
                waiting=any(texts[fact["article_id"]]["waiting"] for fact in own),
            )
        )
    return shown


def _side(fact: dict[str, Any], article: dict[str, Any], spans: list[Span], all_facts: list[dict[str, Any]]) -> Side:
    others = [other["published"] for other in all_facts if other["article_id"] != fact["article_id"]]
    value = next((span for span in spans if span.role == "value"), None)
    return Side(
        fact=fact,
        field=value.field if value else "text",
        sentence=sentence_of(fact["sentence"], article, value, spans),
        first=bool(others) and all(earlier(fact["published"], other) for other in others),
    )


def sentence_of(sentence: str, article: Mapping[str, str], value: Span | None, spans: list[Span]) -> tuple[Run, ...]:
    """The sentence of a fact with what it stands on marked: where it stands around the value, else cut from the text anew."""
    if value is None:
        return (Run(text=sentence, start=0),)
    text = article[value.field]
    start = text.rfind(sentence, max(0, value.end - len(sentence)), value.start + len(sentence)) if sentence else -1
    if start < 0 or start > value.start:
        return passage(text, value.field, value, spans).sentence
    return runs(text, start, start + len(sentence), [span for span in spans if span.field == value.field])


def earlier(one: str, other: str) -> bool:
    """Whether an article was published before another: by the day, and by the time where both have one.

    >>> earlier("2023-10-07", "2023-10-08T09:00:00+05:30"), earlier("2023-10-07", "2023-10-07T09:00:00+05:30")
    (True, False)
    >>> earlier("2023-10-07T08:00:00+05:30", "2023-10-07T09:00:00+05:30"), earlier("2023-10-07", "")
    (True, False)
    """
    if not one or not other:
        return False
    return one[:10] < other[:10] or (min(len(one), len(other)) > 10 and one < other)
