"""The subject view: a search for subjects, and one subject's facts over time as charts and tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from review import charts, subject_chart
from review.dates import period
from review.language import N_, Translator
from review.subject_facts import AT_MOST, NO_MEASURE, Found, SubjectFact, subject_facts
from review.subject_groups import OUTLETS, Group, Who, groups_of, outlets_of
from review.subject_rows import Row, rows
from store.database import at_one_moment, explained
from store.errors import StoreError
from store.queries import fts_query
from store.questions import folded
from store.writer import Store

LISTED = 30  # subjects that a search lists
HITS = 6_000  # facts that it looks at, the latest stored first
COUNTED = 200  # facts of each that it counts
NEWEST = 60  # articles whose subjects are shown where nothing is searched for

NO_WORD = N_("Expected at least one word or number, found only signs. Try: कानपुर")

_MATCHING = f"""
SELECT s.subject, count(*) AS hits
FROM (SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC LIMIT {HITS}) AS h
CROSS JOIN search AS s ON s.fact_id = h.rowid
GROUP BY s.subject ORDER BY s.subject = ? DESC, hits DESC, s.subject LIMIT {LISTED}
"""  # noqa: S608 -- our own numbers
_NEWEST = f"""
SELECT s.subject, count(*) AS hits
FROM (SELECT id FROM articles WHERE current = 1 ORDER BY published DESC LIMIT {NEWEST}) AS a
CROSS JOIN facts AS f ON f.article_id = a.id AND f.withdrawn = 0 CROSS JOIN search AS s ON s.fact_id = f.id
GROUP BY s.subject ORDER BY hits DESC, s.subject LIMIT {LISTED}
"""  # noqa: S608 -- our own numbers
_FACTS_OF = f"""
SELECT f.subject, f.subject_type
FROM search AS s CROSS JOIN facts AS f ON f.id = s.fact_id AND f.withdrawn = 0
CROSS JOIN articles AS a ON a.id = f.article_id AND a.current = 1
WHERE s.subject = ? LIMIT {COUNTED + 1}
"""  # noqa: S608 -- our own numbers
_STATIONS = """
SELECT s.name, s.district FROM facts AS f JOIN stations AS s ON s.article_id = f.article_id AND s.district <> '' WHERE f.id = ?
"""

# What the template draws with.
DRAWING = {
    "charts": charts,
    "aspect": subject_chart.aspect_text,
    "axis_title": subject_chart.axis_title,
    "period_text": period,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A subject that a search found: how it is printed, what it is taken as, and how many facts, COUNTED being "or more"."""

    name: str
    subject_types: tuple[str, ...]
    facts: int
    more: bool


@dataclass(slots=True, kw_only=True)
class SubjectPage:
    """What the page shows: `listed` for a search, or `found` with its `groups` for a subject.

    `error` says why a search could not be made, to be translated. `outlets` are those on the charts, with the number of their colour.
    """

    words: str = ""
    listed: list[Listed] = field(default_factory=list)
    error: str = ""
    found: Found | None = None
    groups: list[Group] = field(default_factory=list)
    outlets: dict[str, int] = field(default_factory=dict)

    @property
    def whos(self) -> list[Who]:
        """What the name stands for, most facts first."""
        return list(dict.fromkeys(group.who for group in self.groups))

    def charted(self, who: Who) -> list[Group]:
        """The groups with a chart."""
        return [group for group in self.groups if group.who == who and group.is_drawn]

    def rows(self, group: Group, _: Translator, link: Callable[..., str]) -> list[Row]:
        """A group's table: the latest period first, those without one last."""
        dated = [one for one in group.facts if one.fact.period]
        facts = dated[::-1] + [one for one in group.facts if not one.fact.period]
        return rows([(group, one) for one in facts], _, link)

    def others(self, who: Who, _: Translator, link: Callable[..., str]) -> list[Row]:
        """The table of the facts of all other groups, the latest period first, those without one last."""
        facts = [
            (group, one) for group in self.groups if group.who == who and not group.is_drawn for one in group.facts
        ]
        facts.sort(
            key=lambda pair: (pair[1].fact.period, pair[1].fact.article.published, pair[1].fact.id), reverse=True
        )
        return rows(facts, _, link)

    def outlets_of(self, group: Group) -> list[tuple[str, int]]:
        """The outlets on a group's chart with the number of their colour, in its order; "" is all that share the last."""
        own = {one.fact.article.outlet for one in group.drawn}
        numbered = [(outlet, number) for outlet, number in self.outlets.items() if outlet in own]
        named = [(outlet, number) for outlet, number in numbered if number < OUTLETS]
        return named if len(named) == len(numbered) else [*named, ("", OUTLETS)]

    def outlets_in(self, group: Group) -> int:
        """How many outlets are on a group's chart."""
        return len({one.fact.article.outlet for one in group.drawn})

    def spec(self, group: Group, _: Translator, link: Callable[..., str]) -> dict[str, Any]:
        """A group's chart, for a script to draw."""
        return subject_chart.spec(group, self.outlets, _, lambda number: link(f"/-/check/{number}"))


def read(conn: sqlite3.Connection, path: Path, name: str, measure: str = "", words: str = "") -> SubjectPage:
    """The facts of the subject `name`, of one measure or of all; without a name what a search for `words` finds.

    A name that no fact has is searched for as words; a measure of which there is none is passed over.
    """
    store = Store.over(conn, path)
    with explained(path, store.busy_timeout_s), at_one_moment(store.db):
        if name.strip():
            found = subject_facts(store, name, measure)
            if measure and not found.facts:
                found = subject_facts(store, name)
            if found.facts:
                groups = groups_of(found.facts, _districts(store, found.facts))
                return SubjectPage(words=name, found=found, groups=groups, outlets=outlets_of(groups))
        return search(store, words or name)


def search(store: Store, words: str) -> SubjectPage:
    """The subjects in which words begin so, in any spelling, most facts first; without words those of the newest articles."""
    page = SubjectPage(words=words)
    try:
        beginnings = _beginnings(words) if words.strip() else ""
    except StoreError:
        page.error = NO_WORD
        return page
    for row in store.rows(_MATCHING, (beginnings, folded(words))) if beginnings else store.rows(_NEWEST):
        facts = store.rows(_FACTS_OF, (row["subject"],))
        if facts:
            page.listed.append(
                Listed(
                    name=facts[0]["subject"],
                    subject_types=tuple(dict.fromkeys(fact["subject_type"] for fact in facts))[:3],
                    facts=min(len(facts), COUNTED),
                    more=len(facts) > COUNTED,
                )
            )
    return page


def _beginnings(words: str) -> str:
    """A full-text query for subjects in which each of the words begins one. Raises StoreError where no word is left.

    >>> _beginnings('कानपुर "देह')
    '{subject} : ("कानपुर"* AND "देह"*)'
    """
    terms = " ".join(f"{word}*" for word in words.replace('"', " ").split())
    return f"{{subject}} : ({fts_query(terms)})"


def _districts(store: Store, facts: list[SubjectFact]) -> dict[int, str]:
    """The districts of the facts' police stations, where the articles let them be told: many towns have a कोतवाली."""
    found = {}
    for one in facts:
        if one.fact.subject_type == "police_station":
            for row in store.rows(_STATIONS, (one.fact.id,)):
                if folded(row["name"]) in folded(one.fact.subject):
                    found[one.fact.id] = str(row["district"])
    return found


__all__ = ["AT_MOST", "DRAWING", "NO_MEASURE", "SubjectPage", "read", "search"]
