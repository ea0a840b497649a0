"""Findings into the database: each under a key that stays the same, none deleted, what no longer holds withdrawn."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlite_utils import Database

from store.checks.base import Check
from store.checks.record import Finding
from store.rows import now, sync_rows, upsert


@dataclass(slots=True)
class Looked:
    """What a batch of articles came to: what was found, by key, and which facts and checks that answer is complete for.

    `together` are the facts of questions and rankings that were looked at whole. `failed` are checks that broke on
    some article: what they found before is left as it is.
    """

    found: dict[str, tuple[Check, Finding]] = field(default_factory=dict)
    together: set[int] = field(default_factory=set)
    failed: dict[str, str] = field(default_factory=dict)

    def add(self, check: Check, findings: Iterable[Finding]) -> None:
        """Keep findings, one a key: two that concern the same facts are one."""
        for finding in findings:
            self.found.setdefault(key_of(check, finding), (check, finding))


def key_of(check: Check, finding: Finding) -> str:
    """The name that a finding keeps from run to run: the check, and the facts concerned. A fact's id outlives its readings."""
    return f"{check.name}|{','.join(map(str, sorted({fact.id for fact in finding.facts})))}"


def partners(db: Database, articles: Collection[int]) -> set[int]:
    """The facts that findings hold against facts of the articles: what they say to each other may have changed as well."""
    sql = f"""SELECT DISTINCT other.fact_id FROM checks AS c
      JOIN check_facts AS other ON other.check_id = c.id
      WHERE c.withdrawn = 0 AND c.id IN ({_TOUCHING})"""  # noqa: S608 -- our own names
    return {row[0] for row in db.execute(sql, (json.dumps(sorted(articles)),))}


_TOUCHING = """SELECT own.check_id FROM check_facts AS own JOIN facts AS f ON f.id = own.fact_id
  WHERE f.article_id IN (SELECT value FROM json_each(?))"""


def write(db: Database, articles: Collection[int], looked: Looked, together: Collection[str]) -> tuple[int, int]:
    """Write what was found in the articles and withdraw what was not found again: how many findings came up, and went.

    `together` names the checks that look at questions and rankings; what these found before about any fact of
    `looked.together` is withdrawn as well where it was not found again.
    """
    before = _standing(db, articles, looked, together)
    came = 0
    for key, (check, finding) in looked.found.items():
        came += _write_one(db, key, check, finding)
    gone = [(check_id,) for check_id, key in before if key not in looked.found]
    db.conn.executemany("UPDATE checks SET withdrawn = 1 WHERE id = ?", gone)
    return came, len(gone)


def _standing(
    db: Database, articles: Collection[int], looked: Looked, together: Collection[str]
) -> list[tuple[int, str]]:
    """Id and key of the findings that stand and that this batch has the last word on."""
    # Two selects, each by an index: one with OR would read the whole table for each batch.
    sql = f"""SELECT id, key, check_name FROM checks WHERE withdrawn = 0 AND id IN ({_TOUCHING})
      UNION
      SELECT id, key, check_name FROM checks
      WHERE withdrawn = 0 AND +check_name IN (SELECT value FROM json_each(?)) AND id IN (
        SELECT check_id FROM check_facts WHERE fact_id IN (SELECT value FROM json_each(?)))"""  # noqa: S608 -- our own names
    values = [json.dumps(sorted(some)) for some in (articles, together, looked.together)]
    return [(row[0], row[1]) for row in db.execute(sql, values) if row[2] not in looked.failed]


def _write_one(db: Database, key: str, check: Check, finding: Finding) -> bool:
    """Write one finding; whether it is new, or holds again after it was withdrawn."""
    known = db.execute("SELECT withdrawn FROM checks WHERE key = ?", (key,)).fetchone()
    row = {
        "key": key,
        "check_name": check.name,
        "severity": check.severity,
        "message": finding.message,
        "message_hi": finding.message_hi,
        "at": now(),
        "withdrawn": 0,
    }
    upsert(db, "checks", ("key",), row, keep=("at",))
    if known is None:  # the facts are in the key
        check_id = db.execute("SELECT id FROM checks WHERE key = ?", (key,)).fetchone()[0]
        sync_rows(db, "check_facts", "check_id", check_id, ("fact_id",), [(i,) for i in {f.id for f in finding.facts}])
    return known is None or bool(known[0])
