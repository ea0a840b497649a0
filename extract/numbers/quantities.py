"""Figures with what they count, for who wants figures alone: 32 of 50 stations, 312 of an index, 40 celsius.

numbers.py reads the figure; here it gets the unit that stands after it (or the label
before it: "एक्यूआई 312"), and the whole that it is part of. "50 में से 32 थाने", "10 में
9 अंक", "800 के सापेक्ष 912" and "126/130" are one quantity each, the whole in
`out_of`; a whole is no quantity of its own. Nothing here asks whether a figure is a
fact: that is for the rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.numbers import hedges
from extract.numbers.number import Number
from extract.numbers.unit_words import unit_at, unit_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit ("" for none) and its whole (None for none).

    `place` marks a cardinal that names a place ("रैंक 62", "नंबर दो पर"). `start` and `end` are offsets of the folded text.
    """

    number: Number
    unit: str = ""
    out_of: float | None = None
    approx: str = "exact"
    place: bool = False
    start: int
    end: int


def read_quantities(text: str, numbers: Sequence[Number]) -> list[Quantity]:
    """The numbers of a folded text as quantities, in order; a number that is another's whole is inside that one."""
    found = [_with_unit(text, number) for number in numbers]
    out: list[Quantity] = []
    for quantity in found:
        joined = _part_of(text, out[-1], quantity) if out else None
        if joined is None:
            out.append(quantity)
        else:
            out[-1] = joined
    return out


def _with_unit(text: str, number: Number) -> Quantity:
    start, end, approx = number.outer_start, number.outer_end, number.approx
    if number.unit or number.kind not in ("cardinal", "fraction", "negative", "vague"):
        return Quantity(number=number, unit=number.unit, approx=approx, start=start, end=end)
    unit = _grams(text, number) or unit_at(text, number.outer_end) or unit_at(text, number.end)
    if unit is None and _is_place(text, number):
        return Quantity(number=number, approx=approx, place=True, start=start, end=end)
    if unit is None:
        return Quantity(number=number, unit=unit_before(text, number.start), approx=approx, start=start, end=end)
    name, end = unit
    after = hedges.after(text, end)
    if after is not None:  # "तीस साल से ज्यादा"
        approx, end = hedges.stronger(approx, after[0]), after[1]
    return Quantity(number=number, unit=name, approx=approx, start=start, end=end)


def _is_place(text: str, number: Number) -> bool:
    """“रैंक 62”, "एआईआर-87", "नंबर दो पर": a whole number after a noun for a place."""
    if number.kind != "cardinal" or number.decimal or number.value < 1:
        return False
    label = _PLACE.search(text, max(0, number.start - 20), number.start)
    if label is None:
        return False
    return label["sure"] is not None or number.value == 1 or _ON.match(text, number.end) is not None


_PLACE = regex.compile(
    r"(?<!(?:मोबाइल|फोन|हेल्पलाइन|वार्ड|मकान|प्लाट|गेट|रोल|प्लेटफार्म)\s)(?<![\p{Devanagari}\p{Latin}\d])(?:(?P<sure>रैंक|रैंकिंग|रेंक|rank|ranking|air|एआईआर|पोजीशन|पोजिशन)|नंबर)\s*[:\-]?\s*$"
)
_ON = regex.compile(r"\s+पर(?![\p{Devanagari}])")


def _grams(text: str, number: Number) -> tuple[str, int] | None:
    """ग्राम as a weight: with decimals, before what is weighed, or with no word after it. Else it is a village."""
    match = _grams_pattern().match(text, number.end)
    sure = match is not None and (
        number.decimal or match["weighed"] or not _WORD_FOLLOWS.match(text, match.end("gram"))
    )
    return ("g", match.end("gram")) if match and sure else None


@lru_cache(maxsize=1)
def _grams_pattern() -> regex.Pattern[str]:
    weighed = lexicon.whole_word(lexicon.any_of("not_facts", "weighed"))
    return compile_pattern(rf"\s?(?P<gram>ग्राम)(?:\s+(?P<weighed>{weighed}))?(?!{lexicon.WORD_CHAR})")


_WORD_FOLLOWS = regex.compile(r"\s*[\p{Devanagari}]")


def _part_of(text: str, whole: Quantity, part: Quantity) -> Quantity | None:
    """The second of two numbers with the first as its whole, where the words between them say so; else None."""
    first, second = whole.number, part.number
    kinds = first.kind in ("cardinal", "money") and second.kind in ("cardinal", "ordinal", "money")
    plain = first.value_max is None and second.value_max is None and kinds
    if not plain or whole.out_of is not None or first.value <= 0:
        return None
    between = text[first.outer_end : second.outer_start]
    if _SLASH.fullmatch(between) and first.value <= second.value and text[second.end : second.end + 1] != "/":
        return replace(whole, out_of=second.value, unit=part.unit or whole.unit, end=part.end)
    of = _OF.fullmatch(between)
    if of is None or (not of["over"] and second.value > first.value):
        return None
    if second.kind == "ordinal" and not of["from"]:
        return None
    if of["marks"] and part.unit not in ("marks", "points", "stars"):
        return None  # "10 में 9" is nine of ten only of marks
    return replace(part, out_of=first.value, unit=part.unit or whole.unit, start=whole.start)


_SLASH = regex.compile(r"/")
_NOUN = r"(?:\s*[\p{Devanagari}\p{Latin}]+){0,3}?"  # what is counted: "130 अंकों में से"
_OF = regex.compile(
    rf"{_NOUN}\s*(?P<from>में\s+से|मे\s+से|out\s+of)\s+(?:(?:कुल|केवल|सिर्फ|महज|मात्र|पूरे|सभी|ही|अब\s+तक)\s+)?"
    rf"|{_NOUN}\s+के\s+(?P<over>सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले|लक्ष्य\s+के\s+(?:सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले)|एवज\s+में)\s+(?:(?:कुल|केवल|सिर्फ|महज|मात्र|पूरे|सभी|ही|अब\s+तक)\s+)?"
    r"|\s+(?:अंकों\s+|नंबरों\s+)?(?P<marks>में)\s+(?:(?:से|पूरे|कुल|केवल)\s+)?"
)
