"""Which fact needs eyes most: what a check found, what is to be looked at twice, what is at stake, what is least certain.

The order has four tiers. Facts of open findings come first, the severe ones before the others and those of one finding
together; then facts read differently since they were judged, those on which people disagree, and those of which
everybody who looked was unsure, for whoever has not looked; then those that make headlines (rank 1, the last place,
100 %); then all others. Within the last two the least confident come first. What somebody has judged is not shown
again unless it is of the second tier.

A place in the order is a tuple. Each statement walks an index from a place on and stops at the first fact that fits, so that
the next one takes no longer when there are a million; none may sort.
"""

# ruff: noqa: S608 -- what is put into the SQL are our own conditions; values are parameters

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from review.subject_facts import measure_name
from store.queries import fts_query
from store.questions import MEASURES

TIERS = ("check", "second_look", "stakes", "confidence")
# Said as the partial indexes of step 8 say it, so that they serve.
STAKES = "(f.kind = 'rank' AND (f.value = 1 OR f.value IS f.out_of) OR f.unit = 'percent' AND f.value = 100)"
WANTED = ("kind", "outlet", "measure", "words", "again")  # what can be asked for in an address
_SEVERITIES = ("high", "medium", "low")


def _asks(check: str) -> str:
    """SQL: whether a finding `check` still asks for a look; what somebody has explained, or called noise, does not."""
    return f"""{check}.withdrawn = 0 AND coalesce((SELECT j.judgement FROM finding_reviews AS j WHERE j.check_id = {check}.id
      ORDER BY j.id DESC LIMIT 1), 'worth_a_look') = 'worth_a_look'"""


_OPEN = f"SELECT 1 FROM check_facts AS c JOIN checks AS k ON k.id = c.check_id WHERE c.fact_id = f.id AND {_asks('k')}"
# As the view `verdicts` has it, asked of the index alone.
_UNJUDGED = """f.withdrawn = 0 AND NOT EXISTS (
      SELECT 1 FROM reviews AS r WHERE r.fact_id = f.id AND r.id NOT IN (SELECT review_id FROM retractions))"""
# CROSS JOIN keeps SQLite from walking through all articles first.
_CURRENT = "CROSS JOIN articles AS a ON a.id = f.article_id AND a.current = 1"
# Whether all who judged a fact were unsure, and :reviewer is none of them.
_UNSURE = """(EXISTS (SELECT 1 FROM verdicts WHERE fact_id = f.id)
      AND NOT EXISTS (SELECT 1 FROM verdicts WHERE fact_id = f.id AND (verdict <> 'unsure' OR reviewer = :reviewer)))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which facts a reviewer wants to see: of one kind, outlet or measure (by any of its names), with some words. "" is all.

    `again` is "1" for only those that were read anew since they were judged, or on which people disagree.
    """

    kind: str = ""
    outlet: str = ""
    measure: str = ""
    words: str = ""
    again: str = ""

    def query(self) -> dict[str, str]:
        """The same as the parameters of an address."""
        return {name: value for name in WANTED if (value := getattr(self, name))}

    def conditions(self, conn: sqlite3.Connection) -> tuple[str, dict[str, str]]:
        """SQL for facts `f` and articles `a`, each condition after an AND, and its parameters."""
        sql = ""
        if self.kind:
            sql += " AND f.kind = :kind"
        if self.outlet:
            sql += " AND a.outlet = :outlet"
        if self.measure:
            sql += " AND f.question_id IN (SELECT id FROM questions WHERE measure IN (SELECT value FROM json_each(:measures)))"
        if self.again:
            sql += " AND (h.reread OR h.disputed)"
        if self.words:
            sql += " AND f.id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH :words)"
        words = fts_query(self.words) if self.words else ""
        measures = json.dumps(_names_of(conn, self.measure) if self.measure else [])
        return sql, {"kind": self.kind, "outlet": self.outlet, "measures": measures, "words": words}


_HAS_OUTLET = "SELECT 1 FROM articles WHERE outlet = ? AND current = 1 LIMIT 1"


def _names_of(conn: sqlite3.Connection, measure: str) -> list[str]:
    """All names under which the papers print a measure."""
    wanted = measure_name(measure)
    return [name for (name,) in conn.execute(MEASURES) if measure_name(name) == wanted]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the queue: the tier, what orders it there, and the fact."""

    tier: int
    order: float
    fact_id: int


START = Place(tier=-1, order=0.0, fact_id=0)


def next_places(
    conn: sqlite3.Connection, after: Place, wanted: Wanted, reviewer: str = "", *, limit: int = 1
) -> list[Place]:
    """The next places behind one for a reviewer, at most `limit`; [] at the end."""
    return list(islice(_places(conn, after, wanted, reviewer, limit), limit))


def _places(conn: sqlite3.Connection, after: Place, wanted: Wanted, reviewer: str, limit: int) -> Iterator[Place]:
    where, parameters = wanted.conditions(conn)
    parameters["reviewer"] = reviewer
    # Of an outlet that nobody has, every fact would be asked.
    if wanted.outlet and not conn.execute(_HAS_OUTLET, (wanted.outlet,)).fetchone():
        return
    for tier, name in enumerate(TIERS):
        if tier < after.tier or (wanted.again and name != "second_look"):
            continue
        order, fact_id = (after.order, after.fact_id) if tier == after.tier else (-1.0, 0)
        place = {"o": order, "id": fact_id, "limit": limit}
        for statement in _SQL[name]:
            for row in conn.execute(statement.format(where=where), place | parameters):
                yield Place(tier=tier, order=row[0], fact_id=row[1])


def place_of(conn: sqlite3.Connection, fact_id: int, reviewer: str = "") -> Place:
    """Where a fact stands in a reviewer's queue, or would stand if nobody had judged it. Raises KeyError for an id that no fact has."""
    row = conn.execute(
        f"""SELECT f.confidence, {STAKES},
              (SELECT min({_FINDING.format("k")}) FROM check_facts AS c JOIN checks AS k ON k.id = c.check_id
               WHERE c.fact_id = f.id AND {_asks("k")}),
              (SELECT h.reread OR h.disputed OR {_UNSURE} FROM fact_history AS h WHERE h.fact_id = f.id)
            FROM facts AS f WHERE f.id = :id""",
        {"id": fact_id, "reviewer": reviewer},
    ).fetchone()
    if row is None:
        raise KeyError(fact_id)
    confidence, stakes, finding, second_look = row
    if second_look:
        return Place(tier=1, order=0.0, fact_id=fact_id)
    if finding is not None:
        return Place(tier=0, order=float(finding), fact_id=fact_id)
    return Place(tier=2 if stakes else 3, order=float(confidence), fact_id=fact_id)


def reason_of(place: Place, fact: Mapping[str, Any]) -> str:
    """Why a fact stands at its place, as a key of names.REASONS; `fact` is its row of `fact_history`."""
    if TIERS[place.tier] != "second_look":
        return TIERS[place.tier]
    return "disputed" if fact["disputed"] else "reread" if fact["reread"] else "unsure"


# A finding's place among all: the severity, then its number, which is far from 2 ** 50.
_SHIFT = 50
_FINDING = "(((CASE {0}.severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END) << 50) + {0}.id)"


def _of_findings(severity: str, finding: str) -> str:
    """SQL: facts of open findings of one severity, `finding` saying which; each fact only where it stands first."""
    return f"""
    SELECT {_FINDING.format("k")}, f.id
    FROM checks AS k CROSS JOIN check_facts AS c ON c.check_id = k.id CROSS JOIN facts AS f ON f.id = c.fact_id {_CURRENT}
    WHERE k.severity = '{severity}' AND {finding} AND {_UNJUDGED} AND {_asks("k")} AND NOT EXISTS (
      SELECT 1 FROM check_facts AS c2 JOIN checks AS k2 ON k2.id = c2.check_id
      WHERE c2.fact_id = f.id AND {_FINDING.format("k2")} < {_FINDING.format("k")} AND {_asks("k2")}){{where}}
    ORDER BY k.id, c.fact_id LIMIT :limit"""


def _by_confidence(stakes: str, behind: str) -> str:
    """SQL: facts that nobody has judged and no finding concerns, the least confident first."""
    return f"""
    SELECT f.confidence, f.id FROM facts AS f {_CURRENT}
    WHERE {behind} AND {stakes} AND {_UNJUDGED} AND NOT EXISTS ({_OPEN}){{where}}
    ORDER BY f.confidence, f.id LIMIT :limit"""


# An index is searched by (a, b) > (x, y) for its first column only; hence what is equal in it is asked for by itself.
_THIS, _LATER = "f.confidence = :o AND f.id > :id", "f.confidence > :o"
_SQL = {
    "check": [
        statement
        for number, severity in enumerate(_SEVERITIES)
        for statement in (
            _of_findings(severity, f"k.id = CAST(:o AS INTEGER) - ({number} << {_SHIFT}) AND c.fact_id > :id"),
            _of_findings(severity, f"k.id > CAST(:o AS INTEGER) - ({number} << {_SHIFT})"),
        )
    ],
    "second_look": [
        f"""
    SELECT 0, f.id FROM reviews AS one CROSS JOIN facts AS f ON f.id = one.fact_id AND f.withdrawn = 0 {_CURRENT}
    CROSS JOIN fact_history AS h ON h.fact_id = f.id AND (h.reread OR h.disputed OR {_UNSURE})
    WHERE one.fact_id > :id AND (
      one.verdict = 'unsure' AND NOT EXISTS (SELECT 1 FROM reviews WHERE fact_id = one.fact_id AND reviewer = :reviewer
        AND id NOT IN (SELECT review_id FROM retractions))
      OR one.reviewer > (SELECT min(reviewer) FROM reviews WHERE fact_id = one.fact_id)
      OR EXISTS (SELECT 1 FROM readings WHERE fact_id = one.fact_id)){{where}}
    GROUP BY one.fact_id ORDER BY one.fact_id LIMIT :limit"""
    ],
    "stakes": [_by_confidence(STAKES, _THIS), _by_confidence(STAKES, _LATER)],
    "confidence": [_by_confidence(f"NOT {STAKES}", _THIS), _by_confidence(f"NOT {STAKES}", _LATER)],
}
