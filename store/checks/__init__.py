"""Consistency checks: figures that cannot be right together, within an article and between articles.

    from store.checks import CHECKS, run_checks

    with Store.open("facts.db") as store:
        run_checks(store)

Each check is an object with its examples (catalogue.py lists them all, docs/checks.md shows them). rows.py reads settled
facts, findings.py writes what was found, run.py goes through the articles that have changed. Nothing else here knows SQL.
"""

from store.checks.base import SEVERITIES, Check, Example, Told
from store.checks.catalogue import CHECKS
from store.checks.run import CheckSummary, run_checks

__all__ = ["CHECKS", "SEVERITIES", "Check", "CheckSummary", "Example", "Told", "run_checks"]
