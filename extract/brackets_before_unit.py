"""Figures in brackets behind names whose unit stands once, behind the last: "नोखा (63.05), करगहर (62.7), सासाराम (58.93) प्रतिशत मतदान"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.rules.base import Claim, compiled

_CERTAIN = 0.82
_WHOLE = 100


def claim_brackets_before_unit(found: LineClaims) -> None:
    """Claim the figures of such a row, none of which any rule took, as shares or marks."""
    if found.line.text.count("(") < _FEWEST:
        return
    for said in _row().finditer(found.line.text):
        numbers = [(at, found.line.numbers[at]) for at in said.starts("v")]
        share = said["percent"] is not None
        if any(at in found.taken for at, _ in numbers) or any(
            n.scaled or (share and n.value > _WHOLE) for _, n in numbers
        ):
            continue
        marked = said["marks"] is not None  # "… (58) प्रतिशत अंक" are marks in percent
        kind, unit = ("score" if marked else "coverage", "percent") if share else ("score", "marks")
        for at, number in numbers:
            claim = Claim.of_number(f"{kind}.bracket_before_unit", kind, number, unit=unit, certain=_CERTAIN)
            found.claim(at, claim)


_FEWEST = 2


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    item = rf"(?:(?!{CONJUNCTION}\s)[\p{{L}}\p{{M}}.\-]+\s*){{1,5}}?\(\s*(?P<v>{{C}})\s*\)"
    joint = rf"\s*(?:,\s*(?:{CONJUNCTION}\s+)?|{CONJUNCTION}\s+)"
    unit = r"(?:(?P<percent>{percent.percent})(?:\s+(?P<marks>{score_words.marks}))?|(?P<marks>{score_words.marks}))"
    return compiled(rf"{item}(?:{joint}{item})+\s*{unit}(?![\p{{L}}\p{{M}}])")
