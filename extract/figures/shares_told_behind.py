"""A figure whose noun stands behind the share that says it once more: "2 लाख 28 हजार 37 यानी 63.4 फीसदी प्रपत्र भरे जा चुके हैं".

The share has taken the noun; the figure before it counts the same things, and what was done to them was done to so many.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.reaching import count_or_coverage, coverable
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.85


def claim_shares_told_behind(found: LineClaims, prepared: Prepared) -> None:
    """Claim the free figures right before such a share as numbers of what it is a share of."""
    shares = {claim.number.start: claim for claim in found.claims if claim.rule == "coverage.percent" and claim.number}
    if not shares:
        return
    for said in _that_is().finditer(found.line.text):
        position = said.start("v")
        number, share = found.line.numbers[position], found.line.numbers[said.start("share")]
        if position in found.taken or share.start not in shares or number.decimal:
            continue
        unit, end = unit_after(share, found.line, prepared)
        if not coverable(unit) or number.value <= share.value:
            continue
        kind = count_or_coverage(unit, share, end, found.line, prepared)
        rule = f"{kind}.share_told_behind"
        found.claim(position, Claim.of_number(rule, kind, number, unit=unit, certain=_CERTAIN))


@lru_cache(maxsize=1)
def _that_is() -> regex.Pattern[str]:
    return compiled(r"(?P<v>{C})\s*,?\s+{part_words.that_is}\s+(?:(?:कुल|करीब|लगभग|महज|केवल|सिर्फ)\s+)?(?P<share>{P})")
