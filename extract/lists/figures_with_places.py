"""Names, a figure for each and a place for each, all in one order: "क और ख 112 व 108.5 प्रतिशत के साथ क्रमशः दूसरे और तीसरे स्थान पर"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lists.name_lists import NameList, Spans
from extract.lists.respectively import ENOUGH, JOINS, RESPECTIVELY, respectively, run_of_ranks
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim

_FIGURES = ("score", "coverage")


def figure_and_place(
    claim: Claim, claims: list[Claim], lists: list[NameList], names: list[Name], line: Line, prepared: Prepared
) -> Spans:
    """The one name of such a row that a claim, one of its figures or of its places, is of; [] where the sentence has no such row."""
    if claim.kind not in (*_FIGURES, "rank"):
        return []
    for place in (c for c in claims if c.kind == "rank"):
        places = run_of_ranks(place, claims, prepared)
        if len(places) < ENOUGH or place is not places[0]:
            continue
        figures = _figures_before(places, lists, claims, prepared)
        if len(figures) != len(places) or not (claim in figures or claim in places):
            continue
        row = _names_before(figures, lists, prepared)
        if len(row) != len(places):  # persons of towns, names behind the figures: as they hold the places
            holders = [respectively(one, claims, lists, names, line, prepared) for one in places]
            row = [held[0] for held in holders if len(held) == 1]
        if len(row) == len(places):
            run = figures if claim in figures else places
            return [row[run.index(claim)]]
    return []


def _figures_before(places: list[Claim], lists: list[NameList], claims: list[Claim], prepared: Prepared) -> list[Claim]:
    """The figures of one kind before a run of places, which are got with them; a list of the holders may stand between."""
    before = [c for c in claims if c.kind in _FIGURES and c.end <= places[0].start]
    if not before:
        return []
    between = [f for f in lists if before[-1].end <= f.start and f.end <= places[0].start]
    stop = between[0].start if between else places[0].start
    if not _with().fullmatch(prepared.between(before[-1].end, stop)):
        return []
    run = [before[-1]]
    for figure in reversed(before[:-1]):
        if figure.kind != run[0].kind or not JOINS.fullmatch(prepared.between(figure.end, run[0].start)):
            break
        run.insert(0, figure)
    return run


def _names_before(figures: list[Claim], lists: list[NameList], prepared: Prepared) -> Spans:
    """The names of the list that ends right before the first of the figures."""
    near = [
        f for f in lists if f.end <= figures[0].start and _NEXT.fullmatch(prepared.between(f.end, figures[0].start))
    ]
    return list(near[-1].items) if near else []


_NEXT = regex.compile(rf"\s*(?:[\p{{L}}\p{{M}}]+\s+)?(?:(?:ने|को)\s+)?(?:(?:{RESPECTIVELY.pattern})\s*)?")


@lru_cache(maxsize=1)
def _with() -> regex.Pattern[str]:
    taking = lexicon.any_of("score_words", "taking")
    return compile_pattern(
        rf"\s*(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?(?:के\s+साथ|{taking})\s*,?\s*(?:(?:{RESPECTIVELY.pattern})\s*)?(?:संयुक्त\s+रूप\s+से\s+)?"
    )
