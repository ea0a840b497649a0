"""Rows of one thing of which the verb stands after the last: "कोतवाली ने 9 वारंट, सनावद ने 7 और भीकनगांव ने 5 वारंट तामील कराए".

The clause behind the first number says nothing of it, so that it was taken for a mere count; what the last is, all are.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim

_RULES = {"count.number_of_things": "coverage.number_reached", "count.shared_unit": "coverage.shared_unit"}


def settle_rows(found: LineClaims, prepared: Prepared) -> None:
    """Make coverage of each count that only a joint and a few words part from coverage of the same unit, from the last back."""
    following: Claim | None = None
    for claim in sorted(found.claims, key=lambda c: c.start, reverse=True):
        now = claim
        if claim.rule in _RULES and following is not None and _goes_on(claim, following, prepared):
            now = replace(claim, kind="coverage", rule=_RULES[claim.rule])
            found.claims[found.claims.index(claim)] = now
        following = now


def _goes_on(claim: Claim, following: Claim, prepared: Prepared) -> bool:
    alike = following.rule in _RULES.values() and following.unit == claim.unit and following.whole is None
    if not alike or following.number is None:
        return False
    return _ROW_GAP.fullmatch(prepared.between(claim.end, following.number.outer_start)) is not None


_ROW_GAP = regex.compile(rf"\s*(?:,|{CONJUNCTION})\s+(?:[^\s,;।]+\s+){{0,4}}")
