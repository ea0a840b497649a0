"""All checks, in the order of their short numbers."""

from __future__ import annotations

from store.checks import bounds, conflicts, dates, lists, movement, percents, rankings, totals, versions
from store.checks.base import Check

_S1, _S2, _S3, _U1 = conflicts.CHECKS
_R1, _R2, _F1 = rankings.CHECKS

CHECKS: tuple[Check, ...] = (
    *percents.CHECKS,
    *bounds.CHECKS,
    _S1,
    _S2,
    _S3,
    *versions.CHECKS,
    _R1,
    _R2,
    *movement.CHECKS,
    *lists.CHECKS,
    *totals.CHECKS,
    _U1,
    *dates.CHECKS,
    _F1,
)
