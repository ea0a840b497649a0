"""Seats of a house behind their number: "विधानसभा क्षेत्र क्रमांक-5 सुमावली में", "क्रमांक 6-मुरैना", "183-कुम्हरार में".

The number parts the noun from the name, so that the one would stand for any seat and the other for a word that nobody
knows; a town's name there is that of the seat, and not of the district.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name

_REACH = 32  # code points: a noun, a word for its number, the number


def with_numbered_seats(names: list[Name], folded: str) -> list[Name]:
    """The names of a folded text, those behind a seat's number as seats, without the noun before it."""
    if not any(noun in folded for noun in lexicon.words("seat_words", "house")):
        return names
    out: list[Name] = []
    for name in names:
        number = _number_before(name, folded) if name.kind in ("bare", "place") else None
        if number is None:
            out.append(name)
            continue
        if out and out[-1].head and not out[-1].case and number.start() <= out[-1].end <= number.start("number"):
            out.pop()
        out.append(replace(name, kind="headed", type="other"))
    return out


def _number_before(name: Name, folded: str) -> regex.Match[str] | None:
    """A number that a noun or a word says to be the seat's; before a name in में, one that a hyphen joins to it ("1- राहुल गांधी" is a row)."""
    start = max(0, name.start - _REACH)
    said = _said_number().search(folded, start, name.start)
    return said or (_JOINED.search(folded, start, name.start) if name.case == "locative" else None)


_JOINED = regex.compile(r"(?<![\d.,/:-]|\d\s)(?P<number>\d{1,3})\s?[-–]\s?$")


@lru_cache(maxsize=1)
def _said_number() -> regex.Pattern[str]:
    noun = lexicon.whole_word(lexicon.any_of("seat_words", "seat"))
    word = lexicon.whole_word(lexicon.any_of("seat_words", "number"))
    return compile_pattern(rf"(?:{noun}(?:\s+{word})?|{word})\s*[-–:]?\s*(?P<number>\d{{1,3}})\s*[-–]?\s*$")
