"""Figures that places are held with, of what a sentence orders by: "वोटरों की गिनती में लालगंज 4,10,803 के साथ पहले, मेजा 4,05,551 के साथ".

The noun stands once, before the first name; no figure says again what it counts.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.counted_nouns import unit_after
from extract.joints import ALONGSIDE
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled


def claim_counted_in_order(found: LineClaims, prepared: Prepared) -> None:
    """Claim such figures; ranks are claimed before."""
    if not any(c.kind == "rank" for c in found.claims):
        return
    ordered = _ordered_by().search(found.line.text)
    if ordered is None:
        return
    unit = str(lexicon.lookup("units")[ordered["noun"]])
    for position in found.free():
        number = found.line.numbers[position]
        if position < ordered.end() or number.kind != "cardinal" or (number.decimal and not number.scaled):
            continue
        if not ALONGSIDE.match(prepared.folded.text, number.outer_end) or unit_after(number, found.line, prepared)[0]:
            continue
        found.claim(position, Claim.of_number("count.in_order", "count", number, unit=unit, certain=0.8))


@lru_cache(maxsize=1)
def _ordered_by() -> regex.Pattern[str]:
    return compiled(
        r"{b}(?P<noun>{units})\s+(?:की\s+(?:कुल\s+)?(?:गिनती|संख्या|तादाद)|के\s+(?:मामले|लिहाज|हिसाब|आधार))\s+(?:में|मे|से|पर){e}"
    )
