"""The figure of another time that one is set against: "गत वर्ष 1,840 के मुकाबले इस वर्ष 2,120 मरीज", of whatever the other is."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import compiled
from extract.rules.compared_times import time_before


def claim_compared(found: LineClaims, prepared: Prepared) -> None:
    """Claim each number left free behind a time and before के मुकाबले as one of what the next claim tells; sums need a scale."""
    for position in found.free():
        number = found.line.numbers[position]
        if not time_before(position, found.line) or not _against().match(found.line.text, position + 1):
            continue
        following = [c for c in found.claims if c.number is not None and c.number.start > number.end]
        model = min(following, key=lambda claim: claim.start, default=None)
        if model is None or model.kind == "rank" or unit_after(number, found.line, prepared)[0] not in ("", model.unit):
            continue
        if model.kind == "amount" and not (number.kind == "money" or (number.scaled and number.value >= _LAKH)):
            continue
        if model.unit == "percent" and (number.scaled or number.value > _WHOLE):
            continue
        found.claim(position, like(model, number, rule=f"{model.kind}.compared", certain=_CERTAIN))


_CERTAIN = 0.78
_LAKH, _WHOLE = 1e5, 100


@lru_cache(maxsize=1)
def _against() -> regex.Pattern[str]:
    return compiled(r"\s*(?:(?!{directive_words.goal}){W}\s+){0,2}?{part_words.compared}")
