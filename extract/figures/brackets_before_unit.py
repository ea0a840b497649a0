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
    if _bracketed().search(found.line.text) is None:
        return
    _claim_of_measure(found)
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


def _claim_of_measure(found: LineClaims) -> None:
    """“सबसे अधिक अंक गोंडा (84.5) और बलिया (83.1) को", "गोंडा (310) और बलिया (341) का एक्यूआई": marks or an index, named beside the row.

    Further brackets of the sentence go with these where they are near: "लिंगानुपात में सिरसा (951) अव्वल, दूसरे नंबर पर फतेहाबाद (943)".
    """
    for said in (*_named_first().finditer(found.line.text), *_index_last().finditer(found.line.text)):
        starts = said.starts("v")
        first = found.line.numbers[starts[0]]
        unit = "index" if said["index"] else "marks"
        free = [match.start("v") for match in _bracketed().finditer(found.line.text, said.start())]
        for at in free:
            number = found.line.numbers[at]
            near = first.value / 2 <= number.value <= first.value * 2 and not number.scaled
            if at not in found.taken and (near or at in starts):
                claim = Claim.of_number("score.bracket_of_measure", "score", number, unit=unit, certain=_CERTAIN)
                found.claim(at, claim)


_FEWEST = 2


@lru_cache(maxsize=1)
def _bracketed() -> regex.Pattern[str]:
    return compiled(r"\(\s*(?P<v>{C})\s*\)")


_ITEM = rf"(?:(?!{CONJUNCTION}\s)[\p{{L}}\p{{M}}.\-]++\s*+){{1,5}}?\(\s*(?P<v>{{C}})\s*\)"
_JOINT = rf"\s*(?:,\s*(?:{CONJUNCTION}\s+)?|{CONJUNCTION}\s+)"


@lru_cache(maxsize=1)
def _named_first() -> regex.Pattern[str]:
    most = r"{b}(?:सबसे|सर्वाधिक)\s+(?:(?:अधिक|ज्यादा|कम)\s+)?"
    return compiled(
        rf"(?:{most}(?:(?P<index>{{score_words.index}})|{{score_words.marks}})\s+(?:में\s+)?|{{b}}(?P<index>{{score_words.index}})\s+(?:के\s+मामले\s+)?में\s+(?:(?:जिला|थाना)\s+)?){_ITEM}"
    )


@lru_cache(maxsize=1)
def _index_last() -> regex.Pattern[str]:
    return compiled(
        rf"{_ITEM}(?:{_JOINT}{_ITEM})*\s+(?:का|की|में)\s+(?P<index>{{score_words.index}})(?!\s*[\-:]?\s*{{N}})"
    )


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
