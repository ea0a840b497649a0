"""The findings that stand, each with the facts it concerns and the articles that tell them."""

from __future__ import annotations

import json
from typing import Any

from store.checks.base import SEVERITIES
from store.checks.catalogue import CHECKS
from store.errors import StoreError
from store.writer import Store

_IDS = {check.name: check.id for check in CHECKS}


def list_findings(store: Store, *, severity: str = "") -> list[dict[str, Any]]:
    """The findings that stand, gravest first and then newest article first; of `severity` and graver ones only.

    Each has finding_id, check, id (P1 to F1), severity, message, message_hi, at, and facts: for each of them fact_id, subject,
    value, unit, quote, sentence, outlet, published, title and url; as many as the finding concerns, in the order of telling.
    """
    if severity and severity not in SEVERITIES:
        raise StoreError(f"severity {severity!r}: expected one of {', '.join(SEVERITIES)}")
    wanted = SEVERITIES[: SEVERITIES.index(severity) + 1] if severity else SEVERITIES
    rows = store.rows(_FINDINGS, (json.dumps(wanted),))
    found: dict[int, dict[str, Any]] = {}
    for row in rows:
        finding = {name: row[name] for name in ("finding_id", "check", "severity", "message", "message_hi", "at")}
        kept = found.setdefault(row["finding_id"], finding | {"id": _IDS.get(row["check"], ""), "facts": []})
        kept["facts"].append({name: row[name] for name in _FACT})
    ordered = sorted(found.values(), key=lambda f: max(fact["published"] for fact in f["facts"]), reverse=True)
    return sorted(ordered, key=lambda f: SEVERITIES.index(f["severity"]))


_FACT = ("fact_id", "subject", "value", "unit", "quote", "sentence", "outlet", "published", "title", "url")
_FINDINGS = """
SELECT c.id AS finding_id, c.check_name AS "check", c.severity, c.message, c.message_hi, c.at,
  f.id AS fact_id, f.subject, f.value, f.unit, f.quote, f.sentence, a.outlet, a.published, a.title, a.url
FROM checks AS c
JOIN check_facts AS cf ON cf.check_id = c.id
JOIN facts AS f ON f.id = cf.fact_id
JOIN articles AS a ON a.id = f.article_id
WHERE c.withdrawn = 0 AND c.severity IN (SELECT value FROM json_each(?))
ORDER BY c.id, a.published, a.id, f.id
"""
