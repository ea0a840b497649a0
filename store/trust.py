"""What people have found each fact to be, and how many facts there are: what the precision of rules is counted from.

A fact has one outcome, from the verdicts that its reviewers stand by:

- `disputed` where two of these cannot both hold;
- else the latest of right, corrected and wrong, as far as they are about what the machine reads today. A machine that
  has learnt to read what a person put in its place is right;
- else `unsure`, where somebody was;
- else `reread`: what was judged is not what the machine reads any more.

Only facts that count are here: not withdrawn, and of their page's current article.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any

from store.database import at_one_moment, explained
from store.migrations.verdicts import whole
from store.writer import Store

OUTCOMES = ("right", "corrected", "wrong", "unsure", "disputed", "reread")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """What facts are counted by: outlet, kind, measure as printed, rule, and confidence in tenths (0.85 is 8; 1.0 is 9)."""

    outlet: str
    kind: str
    measure: str
    rule: str
    tenth: int


KIN = tuple(field.name for field in fields(Kin))
_KIN = "a.outlet, f.kind, f.measure, f.rule, min(9, CAST(f.confidence * 10 AS INTEGER))"
_COUNTED = "f.withdrawn = 0 AND a.current = 1"
_JUDGED = f"""
SELECT f.id, v.verdict, v.reading, v.says, EXISTS (SELECT 1 FROM readings WHERE fact_id = f.id), {_KIN}
FROM verdicts AS v CROSS JOIN facts AS f ON f.id = v.fact_id CROSS JOIN articles AS a ON a.id = f.article_id
WHERE {_COUNTED} ORDER BY f.id, v.review_id"""  # noqa: S608 -- our own names
_TODAY = f"""
SELECT fact_id, reading, {whole("reading", "subject_type")} FROM fact_history
WHERE fact_id IN (SELECT value FROM json_each(?))"""  # noqa: S608


def judged_facts(store: Store) -> Iterator[tuple[Kin, str]]:
    """Each judged fact's kin and one of OUTCOMES; time goes with the number of verdicts, not of facts."""
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        rows = store.db.execute(_JUDGED).fetchall()
        today = {row[0]: row[1:] for row in store.db.execute(_TODAY, (_ids(row[0] for row in rows if row[4]),))}
        facts = [list(group) for _, group in groupby(rows, lambda row: row[0])]
        several = _ids(group[0][0] for group in facts if len(group) > 1)
        disputed = {
            row[0]
            for row in store.db.execute(
                "SELECT fact_id FROM fact_history WHERE fact_id IN (SELECT value FROM json_each(?)) AND disputed",
                (several,),
            )
        }
    for group in facts:
        fact_id, *_, outlet, kind, measure, rule, tenth = group[0]
        kin = Kin(outlet=outlet, kind=kind, measure=measure, rule=rule, tenth=tenth)
        yield kin, "disputed" if fact_id in disputed else _outcome(group, today.get(fact_id))


def _outcome(verdicts: list[Any], today: tuple[str, str] | None) -> str:
    """One of OUTCOMES for a fact on which nobody disagrees. `today` is how it reads now, where that was ever different."""
    found = [
        verdict if today is None or reading == today[0] else "right" if says == today[1] else "reread"
        for _, verdict, reading, says, *_ in verdicts
    ]
    definite = [verdict for verdict in found if verdict in ("right", "corrected", "wrong")]
    return definite[-1] if definite else "unsure" if "unsure" in found else "reread"


def _ids(numbers: Iterator[int]) -> str:
    return json.dumps(sorted(set(numbers)))


def facts_by_kin(store: Store) -> dict[str, dict[Any, int]]:
    """How many facts there are by each field of Kin. Reads every fact: about two seconds for a million.

    SQLite sums up, and not Python, so that a server goes on answering meanwhile.
    """
    sums = " UNION ALL ".join(f"SELECT '{name}', {name}, sum(n) FROM each GROUP BY {name}" for name in KIN)  # noqa: S608 -- our own names
    sql = f"""WITH each({", ".join(KIN)}, n) AS MATERIALIZED (
                SELECT {_KIN}, count(*) FROM facts AS f CROSS JOIN articles AS a ON a.id = f.article_id
                WHERE {_COUNTED} GROUP BY 1, 2, 3, 4, 5
              ) {sums}"""  # noqa: S608
    found: dict[str, dict[Any, int]] = {name: {} for name in KIN}
    with explained(store.path, store.busy_timeout_s):
        for name, value, n in store.db.execute(sql):
            found[name][value] = n
    return found


def checks_found(store: Store) -> list[dict[str, Any]]:
    """For each check how many findings are "open" (set aside by nobody) and how many were ever judged as what, by the latest judgement."""
    return store.rows(
        """SELECT k.check_name, sum(k.withdrawn = 0 AND coalesce(r.judgement, '') NOT IN ('explained', 'noise')) AS open,
             sum(r.judgement IS 'worth_a_look') AS worth_a_look, sum(r.judgement IS 'explained') AS explained,
             sum(r.judgement IS 'noise') AS noise
           FROM checks AS k LEFT JOIN finding_reviews AS r ON r.id = (SELECT max(id) FROM finding_reviews WHERE check_id = k.id)
           GROUP BY k.check_name"""
    )
