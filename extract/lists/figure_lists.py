"""Lists of names with a figure each that a heading or a label explains: "फतेहाबाद (371), कैथल (358)" under "प्रमुख शहरों का एक्यूआइ".

The figures stand in brackets or bare, in one line or one a line, and say nothing
themselves: under an index they are its values, under प्राप्तांक marks, under प्रतिशत
shares, and places only where रैंक or स्थान stands above them.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

import regex

from extract import marks
from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.lists.headings import Heading, kind_under, label_of
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_LAID_DOWN = "refusal.marks_laid_down"
_CERTAIN = 0.85
_WHOLE = 100
_MEASURED = ("index", "marks", "points", "percent", "rank")


def claim_figure_list(found: LineClaims, heading: Heading, prepared: Prepared) -> bool:
    """Claim the figures of a list under a heading, or behind a label of its own, that tells what they are; whether it was one."""
    stop, label = label_of(found.line, prepared)
    if label.unit in _MEASURED:
        heading = label
    elif not is_figure_list(found.line, heading, prepared):
        return False
    else:
        stop = 0
    figures = _figures(found.line, stop, prepared)
    if not figures or (stop and len(figures) < _SEVERAL):
        return False
    if any(r.rule == _LAID_DOWN and r.start == figures[0][1].start for r in found.refused):
        return False  # "अंक बांटने का पैमाना : सफाई (20 अंक), पेयजल (15 अंक)": what the criteria carry
    free = [(position, number) for position, number in figures if number.kind == "cardinal"]
    if not free or not all(_fits(number, heading.unit) for _, number in free):
        return False  # "सिमरी 94.1%" says itself that it is a share
    kind = kind_under(heading.unit, reached=heading.reached, marked=heading.marked)
    unit = "" if kind == "rank" else heading.unit
    whole = heading.maximum if unit == "marks" else None
    for position, number in free:
        found.withdraw(number)
        claim = Claim.of_number(f"{kind}.of_list_under_heading", kind, number, unit=unit, certain=_CERTAIN)
        if whole is not None:
            claim = replace(claim, out_of=whole.value, out_of_role="maximum")
        found.claim(position, claim)
    found.claims.sort(key=lambda claim: (claim.start, claim.end))
    return True


def is_figure_list(line: Line, heading: Heading, prepared: Prepared) -> bool:
    """Whether a line goes on with the list that a heading told of: names, a figure each and nothing else."""
    told = heading.unit in _MEASURED or (heading.each and heading.unit not in ("", "INR"))
    return told and bool(_figures(line, 0, prepared if heading.unit in _MEASURED else None))


_SEVERAL = 2


def _figures(line: Line, start: int, prepared: Prepared | None) -> list[tuple[int, Number]]:
    """The figures of a list from a position of the marked text on; [] where it is none, or a row of bare figures on its own.

    Of what is measured a run of such rows is a list too, which `prepared` shows; things counted in one have their own heading.
    """
    if not line.numbers or any(at >= start for at in line.periods):
        return []
    said = _list().fullmatch(line.text, start)
    if said is None:
        return []
    if said["bare"] and len(said.captures("v")) < _SEVERAL and not _is_item(line, said["bare"]):
        in_run = prepared is not None and _is_in_run(line, said["bare"], prepared)
        if not in_run:
            return []
    return [(at, line.numbers[at]) for at in said.starts("v")]


def _is_item(line: Line, figure: str) -> bool:
    """“- चूरू 55.40": one name and its figure behind a bullet, with no mark between that heading_rows.py reads."""
    return line.sentence.kind == "row" and figure.lstrip()[:1] not in (":", "-", "–", "—")


def _is_in_run(line: Line, figure: str, prepared: Prepared) -> bool:
    """“मनावर 76.2" over "बदनावर 82.57": a line of a name and its figure, no mark between, one of three or more such below each other."""
    if figure.lstrip()[:1] in (":", "-", "–", "—") or line.sentence.kind != "heading":
        return False
    at = bisect_left(prepared.lines, line.sentence.start, key=lambda other: other.sentence.start)
    above = takewhile(_is_plain_item, reversed(prepared.lines[:at]))
    below = takewhile(_is_plain_item, prepared.lines[at + 1 : at + _RUN])
    return sum(1 for _ in above) + sum(1 for _ in below) >= _RUN - 1


_RUN = 3


def _is_plain_item(line: Line) -> bool:
    return len(line.numbers) == 1 and line.sentence.kind != "paragraph" and _list().fullmatch(line.text) is not None


def _fits(number: Number, unit: str) -> bool:
    """Whether a figure can be what the heading says."""
    if number.scaled or number.value_max is not None:
        return False
    if unit == "percent":
        return number.value <= _WHOLE
    return not (unit == "rank" and (number.decimal or number.value < 1))


@lru_cache(maxsize=1)
def _list() -> regex.Pattern[str]:
    """Items that commas or conjunctions join; an item is a name of a few words and its figure, in brackets or bare."""
    shown = marks.CARDINAL + marks.PERCENT
    name = rf"(?:(?!{CONJUNCTION}\s)[^\s(),;:।|{shown}{marks.ORDINAL}{marks.MONEY}]+\s*){{1,5}}?"
    figure = rf"(?P<v>[{shown}])(?:\s*{{score_words}})?"
    case = r"(?<=\s)(?:{case_marks.locative}|{case_marks.genitive}|{case_marks.dative})\s+"
    item = rf"{name}(?:\(\s*{figure}\s*\)|(?P<bare>(?:{case}|[:\-–—]\s*)?{figure}))"
    joint = rf"\s*(?:[,;।|]\s*(?:{CONJUNCTION}\s+)?|{CONJUNCTION}\s+)"
    return compiled(rf"[\s•*\-–—]*{item}(?:{joint}{item})*\s*[,;।.]?\s*")
