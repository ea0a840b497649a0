"""Rows of toppers: who stands in them beside a school or a stream, and marks with their percent: "डीपीएस : रिया अग्रवाल 98.2 प्रतिशत".

Below a heading of toppers ("स्कूल टॉपर", "जिले के टॉपर") each row is of a person, and a percent there is of marks. Marks and
their percent in one row prove each other by the round maximum that they have in common: "489 (97.8%)" is of 500.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.persons import known_person
from extract.prepared import Prepared
from extract.rules.base import Claim

_CERTAIN = 0.87


def topper_subjects(prepared: Prepared) -> dict[int, Subject]:
    """The person of each row below a heading of toppers with a school or a stream beside them, by where the row begins."""
    out: dict[int, Subject] = {}
    below = False
    for line in prepared.lines:
        said = _row().match(line.text) if below and len(line.text) < _LONGEST else None
        if said is not None:
            start, end = line.folded_span(*said.span("who"))
            called = prepared.called(start, end)
            out[line.sentence.start] = Subject(called, "person", start, end, "list", prepared.name)
        else:
            below = line.sentence.kind in ("heading", "row") and _toppers().search(line.text) is not None
    return out


def as_marks(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a topper's row, whose percents are marks."""
    return [
        replace(c, kind="score", rule="score.percent_of_row") if c.kind == "coverage" and c.unit == "percent" else c
        for c in claims
    ]


def claim_marks_with_percent(found: LineClaims, prepared: Prepared) -> None:
    """Claim both figures of "साक्षी कुमारी - 489 (97.8%)", "अंक - 598, प्रतिशत - 99.67" in a row: marks, and what percent they are."""
    line = found.line
    if line.sentence.kind not in ("row", "heading") or len(line.numbers) < len(("marks", "percent")):
        return
    named = any(n.kind == "person" or (n.kind == "bare" and known_person(n)) for n in prepared.names_of(line.sentence))
    if not named and _got().search(line.text) is None:
        return  # "बबेरू - 489 (97.8%)" are what a block has done
    for said in _both().finditer(line.text):
        got, share = line.numbers[said.start("v")], line.numbers[said.start("share")]
        taken = [c for c in found.claims if c.number in (got, share) and c.rule not in _LOOSE]
        if taken or got.scaled or got.decimal or not _prove_each_other(got.value, share.value):
            continue
        for number, position, unit, rule in (
            (got, said.start("v"), "marks", "score.marks_of_row"),
            (share, said.start("share"), "percent", "score.percent_of_row"),
        ):
            found.withdraw(number)
            found.claim(position, Claim.of_number(rule, "score", number, unit=unit, certain=_CERTAIN))


_LOOSE = ("coverage.percent", "score.percent_of_row", "score.marks")


def _prove_each_other(got: float, share: float) -> bool:
    """Whether marks are so many percent of a round maximum, as printed with two decimals or fewer."""
    if not 0 < share <= _WHOLE or not _MARKS[0] <= got <= _MARKS[1]:
        return False
    most = round(got * _WHOLE / share / _STEP) * _STEP
    return most >= got and abs(got * _WHOLE / most - share) < _ROUNDED


_WHOLE = 100
_STEP = 50  # maxima of examinations are multiples of it
_MARKS = (100, 1200)
_ROUNDED = 0.06
_LONGEST = 100


@lru_cache(maxsize=1)
def _toppers() -> regex.Pattern[str]:
    """A heading of toppers, and nothing that is said of one."""
    return compile_pattern(
        rf"{lexicon.whole_word(lexicon.any_of('heading_words', 'toppers'))}(?:\s+(?:लिस्ट|सूची|छात्र|विद्यार्थी|की\s+सूची|ये\s+हैं))?\s*:?\s*$"
    )


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    """“SCHOOL : NAME FIGURE", "NAME, SCHOOL, FIGURE", behind a place a name of one word too: "प्रथम : काजल, SCHOOL, FIGURE"."""
    figure = rf"(?:{marks.CARDINAL}\s+में\s+से\s+)?[{marks.PERCENT}{marks.CARDINAL}]"
    placed = rf"{marks.ORDINAL}\s*[:–-]\s+(?P<who>{_WORD}(?:\s+{_WORD}){{0,3}})\s*,\s*{_WORDS}\s*[,:–-]\s*{figure}"
    return compile_pattern(
        rf"[\s•●▪■*–-]*(?:{placed}|{_WORDS}\s*[:–-]\s+(?P<who>{_NAME})\s*[,:–-]?\s*{figure}|(?P<who>{_NAME})\s*,\s*{_WORDS}\s*[,:–-]\s*{figure})"
    )


_WORD = r"[\p{L}\p{M}.]+"
_WORDS = rf"{_WORD}(?:\s+{_WORD}){{0,7}}"
_NAME = rf"{_WORD}(?:\s+{_WORD}){{1,3}}"


@lru_cache(maxsize=1)
def _got() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("score_words", "marks")))


@lru_cache(maxsize=1)
def _both() -> regex.Pattern[str]:
    percent = lexicon.whole_word(lexicon.any_of("percent", "percent"))
    share = rf"(?P<share>[{marks.PERCENT}{marks.CARDINAL}])"
    got = rf"(?P<v>{marks.CARDINAL})(?:\s*{lexicon.whole_word(lexicon.any_of('score_words', 'marks'))})?"
    return compile_pattern(rf"{got}\s*(?:\(\s*|[,|–:-]\s*)(?:{percent}\s*[:–-]\s*)?{share}")
