"""Which fact needs eyes most: what a check found, what is to be looked at twice, what is at stake, what is least certain.

The order has four tiers. Facts of open findings come first, the severe ones before the others and those of one finding
together; then facts read differently since they were judged, and those on which people disagree; then those that make
headlines (rank 1, the last place, 100 %); then all others. Within the last two the least confident come first. What
somebody has judged is not shown again unless it is of the second tier.

A place in the order is a tuple. Each statement walks an index from a place on and stops at the first fact that fits, so that
the next one takes no longer when there are a million; none may sort.
"""

# ruff: noqa: S608 -- what is put into the SQL are our own conditions; values are parameters

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from store.queries import fts_query

TIERS = ("check", "second_look", "stakes", "confidence")
# Said as the partial indexes of step 8 say it, so that they serve.
STAKES = "(f.kind = 'rank' AND (f.value = 1 OR f.value IS f.out_of) OR f.unit = 'percent' AND f.value = 100)"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which facts a reviewer wants to see: of one kind, one outlet, with some words. "" is all."""

    kind: str = ""
    outlet: str = ""
    words: str = ""

    def query(self) -> dict[str, str]:
        """The same as the parameters of an address."""
        return {name: value for name in ("kind", "outlet", "words") if (value := getattr(self, name))}

    def conditions(self) -> tuple[str, dict[str, str]]:
        """SQL for facts `f` and articles `a`, each condition after an AND, and its parameters."""
        sql = ""
        if self.kind:
            sql += " AND f.kind = :kind"
        if self.outlet:
            sql += " AND a.outlet = :outlet"
        if self.words:
            sql += " AND f.id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH :words)"
        words = fts_query(self.words) if self.words else ""
        return sql, {"kind": self.kind, "outlet": self.outlet, "words": words}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the queue: the tier, what orders it there, and the fact."""

    tier: int
    order: float
    fact_id: int

    def as_text(self) -> str:
        """The place for an address: "2:0.85:17"."""
        return f"{self.tier}:{self.order!r}:{self.fact_id}"

    @classmethod
    def read(cls, text: str) -> Place | None:
        """A place from an address; None for a text that is none."""
        try:
            tier, order, fact_id = text[:80].split(":")
            place = cls(tier=int(tier), order=float(order), fact_id=int(fact_id))
        except ValueError:
            return None
        # What SQLite takes for a number; NaN is less than nothing and more than nothing.
        return place if abs(place.order) < 1e18 and 0 <= place.fact_id < 1 << 63 else None


START = Place(tier=-1, order=0.0, fact_id=0)


def next_places(conn: sqlite3.Connection, after: Place, wanted: Wanted, limit: int = 1) -> list[Place]:
    """The next places behind one, at most `limit`; [] at the end."""
    return list(islice(_places(conn, after, wanted, limit), limit))


def _places(conn: sqlite3.Connection, after: Place, wanted: Wanted, limit: int) -> Iterator[Place]:
    where, parameters = wanted.conditions()
    for tier, name in enumerate(TIERS):
        if tier < after.tier:
            continue
        order, fact_id = (after.order, after.fact_id) if tier == after.tier else (-1.0, 0)
        place = {"o": order, "id": fact_id, "limit": limit}
        for statement in _SQL[name]:
            for row in conn.execute(statement.format(where=where), place | parameters):
                yield Place(tier=tier, order=row[0], fact_id=row[1])


def place_of(conn: sqlite3.Connection, fact_id: int) -> Place:
    """Where a fact stands in the queue, or would stand if nobody had judged it. Raises KeyError for an id that no fact has."""
    row = conn.execute(
        f"""SELECT f.confidence, {STAKES},
              (SELECT min({_FINDING.format("k")}) FROM check_facts AS c JOIN checks AS k ON k.id = c.check_id
               WHERE c.fact_id = f.id AND {_asks("k")}),
              (SELECT h.reread OR h.disputed FROM fact_history AS h WHERE h.fact_id = f.id)
            FROM facts AS f WHERE f.id = ?""",
        (fact_id,),
    ).fetchone()
    if row is None:
        raise KeyError(fact_id)
    confidence, stakes, finding, second_look = row
    if second_look:
        return Place(tier=1, order=0.0, fact_id=fact_id)
    if finding is not None:
        return Place(tier=0, order=float(finding), fact_id=fact_id)
    return Place(tier=2 if stakes else 3, order=float(confidence), fact_id=fact_id)


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
    CROSS JOIN fact_history AS h ON h.fact_id = f.id AND (h.reread OR h.disputed)
    WHERE one.fact_id > :id AND (
      one.reviewer > (SELECT min(reviewer) FROM reviews WHERE fact_id = one.fact_id)
      OR EXISTS (SELECT 1 FROM readings WHERE fact_id = one.fact_id)){{where}}
    GROUP BY one.fact_id ORDER BY one.fact_id LIMIT :limit"""
    ],
    "stakes": [_by_confidence(STAKES, _THIS), _by_confidence(STAKES, _LATER)],
    "confidence": [_by_confidence(f"NOT {STAKES}", _THIS), _by_confidence(f"NOT {STAKES}", _LATER)],
}
