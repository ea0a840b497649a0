"""Shares whose sign stands at the one beside them only: "90.39 फीसदी विद्यार्थी सफल रहे, जबकि पिछले साल 95.47 विद्यार्थी सफल हुए थे"."""

from __future__ import annotations

from extract.figures.counted_nouns import unit_after
from extract.figures.counting import DIVISIBLE
from extract.figures.reaching import coverable
from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.spoken import Spoken

_CERTAIN = 0.75
_WHOLE = 100


def claim_signless_shares(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim a number with printed decimals before people or things that nobody divides, where a share of such was told before it."""
    for position in found.free():
        number = found.line.numbers[position]
        if (
            number.kind != "cardinal"
            or number.written != "digits"
            or not number.decimal
            or number.scaled
            or not 1 < number.value <= _WHOLE
        ):
            continue
        unit, end = unit_after(number, found.line, prepared)
        close = len(prepared.between(number.outer_end, end).split()) == 1 if end else False
        if not close or not coverable(unit) or unit in DIVISIBLE:
            continue
        model = next((c for c in reversed(found.claims) if _is_share(c)), spoken.percent)
        if model is not None and _is_share(model):
            found.claim(position, like(model, number, rule="coverage.signless", certain=_CERTAIN))


def _is_share(claim: Claim) -> bool:
    return claim.unit == "percent" and claim.kind == "coverage"
