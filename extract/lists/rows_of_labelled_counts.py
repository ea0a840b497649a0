"""Rows of a name and several counts, each behind its noun: "रायगढ़- हादसे 618, मौत 342" below "सड़क हादसों का ब्योरा".

One figure of a row is own_rows.py's, or what the heading says; here the row says itself what each counts.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.reaching import count_or_coverage
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.82
_FEWEST = 2


def claim_labelled_counts(found: LineClaims, prepared: Prepared) -> None:
    """Claim the figures of such a row, none of which any rule took."""
    line = found.line
    if len(line.numbers) < _FEWEST or any(at in found.taken for at in line.numbers):  # the row holds no others
        return
    said = _row().fullmatch(line.text)
    if said is None:
        return
    units = lexicon.lookup("units")
    for position, noun in zip(said.starts("v"), said.captures("noun"), strict=True):
        number = line.numbers[position]
        unit = str(units[noun])
        kind = count_or_coverage(unit, number, number.outer_end, line, prepared)
        claim = Claim.of_number(f"{kind}.labelled_in_row", kind, number, unit=unit, certain=_CERTAIN)
        found.claim(position, claim)


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    name = r"[\s•*\-–—]*(?:(?!{N}|{units}\s*[:\-–]?\s*{C}){W}\s*){1,5}?(?:\s[:\-–—]|[:\-–—])\s+"
    item = r"(?:(?!{units}){W}\s+){0,2}?(?P<noun>{units})\s*[:\-–]?\s*(?P<v>{C})"
    return compiled(rf"{name}{item}(?:\s*[,;|]\s*{item})+\s*[।.]?\s*")
