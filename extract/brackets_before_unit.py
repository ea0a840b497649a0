"""Figures in brackets behind names, their unit once, behind the last or before the first: "नोखा (63.05), करगहर (62.7) प्रतिशत मतदान"."""

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
    if len(_bracketed().findall(found.line.text)) < _FEWEST:
        return
    for said in (*_row().finditer(found.line.text), *_row_behind().finditer(found.line.text)):
        numbers = [(at, found.line.numbers[at]) for at in said.starts("v")]
        share = bool(said["percent"])
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
def _bracketed() -> regex.Pattern[str]:
    return compiled(r"\(\s*{C}\s*\)")


_ITEM = rf"(?:(?!{CONJUNCTION}\s)[\p{{L}}\p{{M}}.\-]++\s*+){{1,5}}?\(\s*(?P<v>{{C}})\s*\)"
_JOINT = rf"\s*(?:,\s*(?:{CONJUNCTION}\s+)?|{CONJUNCTION}\s+)"


@lru_cache(maxsize=1)
def _row_behind() -> regex.Pattern[str]:
    """“जिन थानों ने अच्छे अंक जुटाए, उनमें नाहन (96.5), पांवटा साहिब (93) शामिल हैं": what they are said before the row."""
    got = "जुटाए|पाए|पाने|लाने|लाए|मिले|हासिल|प्राप्त|पूर्णांक"
    said = rf"{{b}}(?P<marks>{{score_words.marks}})\s+(?:{got})(?P<percent>)?"
    return compiled(
        rf"{said}(?:(?!{{N}}|[।;])[\s\S]){{0,60}}?\s{_ITEM}(?:{_JOINT}{_ITEM})+(?!\s*(?:{{percent.percent}}|{{units}}))"
    )


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    unit = r"(?:(?P<percent>{percent.percent})(?:\s+(?P<marks>{score_words.marks}))?|(?P<marks>{score_words.marks}))"
    return compiled(rf"{_ITEM}(?:{_JOINT}{_ITEM})+\s*{unit}(?![\p{{L}}\p{{M}}])")
