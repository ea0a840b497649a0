"""A share of so many units of the article's place, which are whose it is: "दो गांवों में 100 फीसदी मतदान" is not the district's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import regex

from extract import lexicon
from extract.draft import Draft
from extract.figures.counting import one_of
from extract.figures.reaching import ranked_units
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.text import fold_text

_PLACES = ("district", "city", "state", "block")
_NEAR = 60  # characters
_SEVERAL = 2


def name_those(drafts: Iterable[Draft], fields: dict[str, Prepared]) -> None:
    """Give such shares the units as subject: "जौनपुर के दो गांव"; `fields` are title and text by name."""
    for draft in drafts:
        own = draft.subject.start >= 0 or draft.subject.type not in _PLACES
        if own or draft.kind != "coverage" or draft.unit != "percent":
            continue
        prepared = fields[draft.field_name]
        found = _units_before(draft, prepared)
        if found is not None:
            number, unit, spelling = found
            called, mark = _called(unit, spelling)
            many = prepared.called(number.start, number.end)
            name = f"{draft.subject.name} {mark} {many} {called}"
            draft.subject = replace(draft.subject, name=name, type=one_of(unit) or "other")


def _units_before(draft: Draft, prepared: Prepared) -> tuple[Number, str, str] | None:
    """The number, the unit and its noun as printed right before a share, where or by whom it was reached: "तीन तहसीलों में 100 फीसदी"."""
    before = [n for n in prepared.numbers if draft.start - _NEAR < n.start and n.outer_end < draft.start]
    if not before or before[-1].kind != "cardinal" or before[-1].value < _SEVERAL:
        return None
    number = before[-1]
    units = prepared.units_between(number.outer_end, draft.start)
    if not units or units[0][1] not in ranked_units():
        return None
    start = units[0][0]
    at_once = _AT_ONCE.fullmatch(prepared.between(number.outer_end, start))
    end = prepared.units[start][0]
    where = _WHERE.fullmatch(prepared.between(end, draft.start))
    return (number, units[0][1], prepared.called(start, end)) if at_once and where else None


_AT_ONCE = regex.compile(r"\s+(?:[\p{L}\p{M}]+\s+)?")
_WHERE = regex.compile(r"\s+(?:में|मे|ने)\s+(?:(?:ही|भी|तो|करीब|लगभग|सिर्फ|केवल)\s+)?")


def _called(unit: str, spelling: str) -> tuple[str, str]:
    """What several of a unit are called where they are the subject, and the genitive before that: ("गांव", "के"), ("तहसीलें", "की").

    `spelling` is how the sentence prints them, in the oblique: "गांवों", "जिलों", "तहसीलों", "चौकियों".
    """
    known = lexicon.words("units", unit)
    for ending, direct, mark in _PLURALS:
        word = spelling.removesuffix(ending) + direct
        if spelling.endswith(ending) and fold_text(word) in known:
            return word, mark
    return spelling, "के"


# How the oblique plural ends, and the direct one of feminine and of masculine nouns.
_PLURALS = (("ियों", "ियां", "की"), ("ों", "ें", "की"), ("ाओं", "ाएं", "की"), ("ों", "े", "के"), ("ों", "", "के"))
