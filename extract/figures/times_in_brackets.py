"""What stood at another time, in brackets behind a figure: "पहला स्थान (जनवरी में तीसरा)", "12 (नवंबर में 33)", "81.4 प्रतिशत (पिछले साल 76.2)".

A bracket that holds a time and a figure says of that time what the figure before it says of its own; its time is of nothing
outside. What the figures are is left out of the bracket.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.numbers.number import Number
from extract.periods.periods import Period
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

RULE = ".in_brackets_of_time"  # what the rule of such a claim ends in
_CERTAIN = 0.8


def claim_times_in_brackets(found: LineClaims, prepared: Prepared) -> None:
    """Claim the free figures of such brackets, each as one of what the figure right before the bracket says."""
    if "(" not in found.line.text or not found.line.periods:
        return
    for bracket in _BRACKET.finditer(found.line.text):
        models = _before(bracket.start(), found)
        for said in _figure().finditer(found.line.text, bracket.start() + 1, bracket.end()):
            position = said.start("v")
            if position in found.taken or not models:
                continue
            number = found.line.numbers[position]
            placed = bool(said["place"])
            model = next((m for m in models if _fits(number, m, found, prepared, placed=placed)), None)
            if model is not None:
                claim = like(model, number, rule=f"{model.kind}{RULE}", certain=_CERTAIN)
                start, end = found.line.folded_span(said.start("said"), said.end("said"))
                found.claim(position, replace(claim, start=start, end=end))


def places_of_times(line: Line) -> list[int]:
    """Where in a marked line the figures of such brackets stand, whatever stands before these."""
    if "(" not in line.text or not line.periods:
        return []
    return [
        said.start("v")
        for bracket in _BRACKET.finditer(line.text)
        for said in _figure().finditer(line.text, bracket.start() + 1, bracket.end())
    ]


def is_of_brackets(period: Period, prepared: Prepared, at: int = -1) -> bool:
    """Whether a time stands in brackets with a figure of its own, and is of nothing outside, where a claim begins `at`."""
    text = prepared.folded.text
    opens = text.rfind("(", max(0, period.start - _LONGEST), period.start)
    if opens < 0 or ")" in text[opens : period.start] or not _NOTHING.fullmatch(text, opens + 1, period.start):
        return False
    closes = text.find(")", period.end)
    if closes < 0 or opens < at < closes:
        return False
    dated = [n for n in prepared.numbers if period.end <= n.outer_start and n.outer_end <= closes]
    if not dated or _OF.match(text, dated[0].outer_end):
        return False  # "तीसरे स्थान पर (नवंबर में 130 में से 121 अंक)": more of the same month
    return _behind().fullmatch(text, period.end, dated[0].outer_start) is not None


def _before(opens: int, found: LineClaims) -> list[Claim]:
    """The claims that stand right before a bracket, the nearest first: "441 अंक, पहला स्थान (…"."""
    at = found.line.offsets[opens]
    before = sorted((c for c in found.claims if c.end <= at), key=lambda c: c.end)[-_NEAR:]
    if not before or not _GAP.fullmatch(found.line.text, found.line.at(before[-1].end - 1) + 1, opens):
        return []
    return before[::-1]


def _fits(number: Number, model: Claim, found: LineClaims, prepared: Prepared, *, placed: bool) -> bool:
    """Whether a figure can be of what a claim before it says: a place of a place, a share of a share, so many of as many."""
    whole = not number.decimal and not number.scaled
    if number.kind == "ordinal" or placed:
        return model.kind == "rank"
    if number.kind == "percent":
        return model.unit == "percent"
    if number.kind != "cardinal" or model.number is None:
        return False
    if model.kind == "rank":
        return whole and number.value >= 1 and model.number.kind == "cardinal"
    unit = unit_after(number, found.line, prepared)[0]
    if unit not in ("", model.unit):
        return False
    if model.unit == "percent":
        return number.value <= _WHOLE and not number.scaled and (number.decimal or not unit)
    near = model.value / _MANY <= number.value <= model.value * _MANY
    if model.kind == "amount":
        return near and number.scaled
    return near and (whole or number.scaled or model.kind == "score")


_NEAR = 2
_WHOLE = 100
_MANY = 30  # times
_LONGEST = 12  # code points that may stand before the time in its bracket
_BRACKET = regex.compile(r"\([^()]*\)")
# "स्थान पर रहा (", "% (": nothing that ends a clause
_GAP = regex.compile(r"\s*[%]?\s*(?:[\p{L}\p{M}]+\s+){0,4}")
_OF = regex.compile(r"\s+(?:में|मे)\s+से\s")
_NOTHING = regex.compile(r"\s*(?:(?:जो|यह|वह|जबकि|तब|जिसमें)\s+)?")
_JOINT = r"(?:\s+(?:में|मे|की|का|के|को|तक|भी|यह|वह|महज|मात्र|केवल|सिर्फ|रैंक|स्थान))*\s*[-:]?\s*"


@lru_cache(maxsize=1)
def _behind() -> regex.Pattern[str]:
    return compiled(_JOINT)


@lru_cache(maxsize=1)
def _figure() -> regex.Pattern[str]:
    """A time, a figure with at most what it counts behind it, up to a comma or the end of the bracket."""
    return compiled(
        rf"(?<=[(,;]\s*(?:(?:जो|यह|वह|जबकि|तब|व|और)\s+)?)(?P<said>{{T}}{_JOINT}(?P<v>{{N}})(?P<place>\s*{{rank_nouns.place}})?)(?:\s+(?!{{b}}से{{e}}){{W}}){{0,3}}\s*(?=[,;)]|{{b}}(?:और|व){{e}})"
    )
