"""Marks for several criteria in one sentence: "निगम को कचरा संग्रहण में 88 प्रतिशत, पृथक्करण में 61 प्रतिशत और सफाई में शत-प्रतिशत अंक मिले".

अंक stands once, with the last, and who got them once, before the first; each criterion
stands in the locative before its figure and is no subject.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.joints import ALONGSIDE, CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_SURE = 0.82
_FIGURES = "".join(marks.ALL_MARKS)
_PLACES = ("district", "city", "state", "country", "block", "village", "police_station", "zone", "railway_station")


def claim_marks_of_row(found: LineClaims) -> None:
    """Make marks of the percents in a row of which the last is of अंक; a percent that something else follows is none of them."""
    for i in range(len(found.claims)):
        last = found.claims[i]
        while last.kind == "score" and last.unit == "percent" and last.number is not None:
            before = _percent_before(last, found)
            if before is None:
                break
            at = found.claims.index(before)
            last = replace(before, kind="score", rule="score.percent_of_row", certain=_SURE)
            found.claims[at] = last


def claim_marks_alongside(found: LineClaims, prepared: Prepared) -> None:
    """Make marks of the percents in one form with one of अंक: "83.1 प्रतिशत वेटेज स्कोर के साथ दूसरे और रतलाम 81.77 प्रतिशत के साथ तीसरे"."""
    text = prepared.folded.text
    told = [c for c in found.claims if c.kind == "score" and c.unit == "percent" and ALONGSIDE.match(text, c.end)]
    if not told:
        return
    for i, claim in enumerate(found.claims):
        alike = claim.rule == "coverage.percent" and ALONGSIDE.match(text, claim.end)
        if alike and any(t.end < claim.start and not _turns().search(text, t.end, claim.start) for t in told):
            found.claims[i] = replace(claim, kind="score", rule="score.percent_of_row", certain=_SURE)


def _percent_before(claim: Claim, found: LineClaims) -> Claim | None:
    """The percent that a joint and one phrase with its case mark part from a claim; None where another thing stands between."""
    assert claim.number is not None
    text = found.line.text
    stop = found.line.at(claim.number.outer_start)
    for other in found.claims:
        if other.rule != "coverage.percent" or other.number is None or other.number.end > claim.number.start:
            continue
        if _next_in_row().fullmatch(text, found.line.at(other.number.outer_start) + 1, stop):
            return other
    return None


def owner_of_criteria(claim: Claim, claims: list[Claim], names: list[Name], prepared: Prepared) -> Name | None:
    """Who got the marks of a row of criteria, of which a claim is one: the dative or ergative before the first; None where it is none."""
    if not _is_mark(claim):
        return None
    receivers = [n for n in names if n.case in ("dative", "ergative") and not n.plural and n.after <= _from(claim)]
    owner = receivers[-1] if receivers else None
    if owner is None or not _of_criterion(claim, owner, names, prepared):
        return None
    if any(n.end + 1 == owner.start and not n.case for n in names):
        return None  # "मानसी बोहरा ने": a name in two parts
    rest = [c for c in claims if owner.after <= c.start]
    last = max(claim.end, *(c.end for c in rest))
    clause = _clause_end().search(prepared.folded.text, owner.after, last)
    row = [c for c in rest if clause is None or c.end <= clause.start()]
    alike = all(_is_mark(c) and _of_criterion(c, owner, names, prepared) for c in row)
    return owner if claim in row and len(row) >= _ROW and alike else None


_ROW = 2


def _is_mark(claim: Claim) -> bool:
    return claim.kind == "score" and claim.unit in ("marks", "points", "percent") and claim.number is not None


def _from(claim: Claim) -> int:
    """Where the figures of a claim begin, its whole among them."""
    return min(n.outer_start for n in (claim.number, claim.whole) if n is not None)


def _of_criterion(claim: Claim, owner: Name, names: list[Name], prepared: Prepared) -> bool:
    """Whether a locative that is no place stands right before the figures of a claim."""
    at = _from(claim)
    if not _criterion().search(prepared.folded.text, owner.after, at):
        return False
    beside = [n for n in names if n.start >= owner.after and n.case == "locative" and at - _JUST < n.after <= at]
    return not any(n.kind == "place" or n.type in _PLACES for n in beside)


_JUST = 16  # characters between a criterion's case mark and its figure: "में सबसे अधिक "


@lru_cache(maxsize=1)
def _turns() -> regex.Pattern[str]:
    return compile_pattern(r"[।;\n]|" + lexicon.whole_word(lexicon.any_of("clause_words", "turns")))


@lru_cache(maxsize=1)
def _clause_end() -> regex.Pattern[str]:
    return compile_pattern(r"[।;\n]|" + lexicon.whole_word(lexicon.any_of("clause_words", "turns", "said")))


@lru_cache(maxsize=1)
def _next_in_row() -> regex.Pattern[str]:
    """What stands between two percents of a row: a joint, then a few words that end with a case mark."""
    return compiled(
        rf"\s*(?:,\s*(?:{CONJUNCTION}\s+)?|{CONJUNCTION}\s+)(?:[^\s,;।{_FIGURES}]+\s+){{1,8}}?{{case_marks}}\s+(?:{{part_words.only}}\s+|{{C}}\s+में\s+से\s+)*"
    )


@lru_cache(maxsize=1)
def _criterion() -> regex.Pattern[str]:
    """A locative right before a figure, but for words like महज."""
    only = lexicon.whole_word(lexicon.any_of("part_words", "only"))
    locative = lexicon.any_of("case_marks", "locative")
    return compile_pattern(rf"(?<!\p{{L}})(?:{locative}|के लिए)\s+(?:{only}\s+)*$")
