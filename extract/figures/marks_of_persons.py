"""Shares and bare numbers right behind a person: marks, whatever else a percent would be there.

"आदित्य शुक्ल (96.8%) और रिया सिंह (96.5%)", "सृष्टि मिश्रा 97.17%, आदित्य शुक्ल 96.8%", "सृष्टि मिश्रा (583) ने पहला",
"नेहा जैन ने 12वीं में 95.4 प्रतिशत लाकर": what is of a place a share of its people is of a person the marks of an
examination or the score of a contest.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.persons import known_person
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

_SURE = 0.82
_MARKS = (200, 1200)  # between which a bare number in brackets behind a person is marks, and no age


def claim_marks_of_persons(found: LineClaims, prepared: Prepared) -> None:
    """Make marks of the percents right behind a person, and of numbers in brackets there where places are told."""
    names = prepared.names_of(found.line.sentence)
    persons = [n for n in names if n.kind == "bare" and (known_person(n) or _is_of_home(n, names))]
    if persons or _of_examination().search(found.line.text):
        # "साइंस संकाय में ऊना की शाल्वी (98.8%)", or beside a person of a known name
        persons += [n for n in names if n not in persons and _is_of_place(n, names, prepared)]
        persons.sort(key=lambda n: n.start)
    if not persons:
        return
    for i, claim in enumerate(found.claims):
        if claim.rule != "coverage.percent" or claim.number is None:
            continue
        alone = _ALONE.match(prepared.folded.text, claim.number.outer_end) is not None
        if (alone and _is_behind(claim.number, persons, prepared)) or _is_got(claim.number, persons, prepared):
            found.claims[i] = replace(claim, kind="score", rule="score.percent_of_person", certain=_SURE)
    if not any(claim.kind == "rank" and claim.rule != "rank.in_brackets" for claim in found.claims):
        return
    for position, number in found.line.numbers.items():
        low, high = _MARKS
        plain = number.kind == "cardinal" and not number.scaled and low <= number.value <= high
        if not plain or not _is_behind(number, persons, prepared, bracket=True):
            continue
        taken = next((c for c in found.claims if c.number is number), None)
        if taken is not None and taken.rule != "rank.in_brackets":
            continue
        found.withdraw(number)
        found.claim(position, Claim.of_number("score.of_person", "score", number, unit="marks", certain=_SURE))


@lru_cache(maxsize=1)
def _of_examination() -> regex.Pattern[str]:
    """Words by which a sentence tells of an examination's best."""
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("exam_words", "streams", "stream_heads") + "|मेरिट|टापर|टाप")
    )


def _is_of_place(name: Name, names: list[Name], prepared: Prepared) -> bool:
    """“ऊना की शाल्वी (98.8%)”: an untyped word that a place owns, right before a bracket; a block is "बांका का धोरैया"."""
    home = next((n for n in names if n.case == "genitive" and n.kind == "place" and n.after + 1 == name.start), None)
    if home is None or name.kind != "bare" or name.case or name.plural:
        return False
    owned = prepared.between(home.end, home.after).strip()
    return owned in ("की", "के") and prepared.folded.text[name.end :].lstrip().startswith("(")


def _is_of_home(name: Name, names: list[Name]) -> bool:
    """“सरायपाली की रेशमा": a given name alone, right behind the place that its bearer is from."""
    home = next(
        (n for n in names if n.kind == "place" and n.case == "genitive" and 0 <= name.start - n.after <= 1), None
    )
    return home is not None and fold_text(name.text) in person_words("given")


def _is_behind(number: Number, persons: list[Name], prepared: Prepared, *, bracket: bool = False) -> bool:
    """Whether nothing but a bracket, a dash or a blank parts a number from the person before it."""
    text = prepared.folded.text
    name = next((n for n in reversed(persons) if n.end <= number.outer_start), None)
    if name is None:
        return False
    gap = text[name.end : number.outer_start]
    if "(" in gap or bracket:
        return _OPENS.fullmatch(gap) is not None and text[number.outer_end :].lstrip()[:1] == ")"
    return not name.case and _GAP.fullmatch(gap) is not None


def _is_got(number: Number, persons: list[Name], prepared: Prepared) -> bool:
    """“शालिनी वर्मा ने 12वीं में 94.2% लाकर": whether a person got a share by herself, in a class or an examination at most."""
    text = prepared.folded.text
    doer = next((n for n in reversed(persons) if n.end <= number.outer_start), None)
    if doer is None or doer.case != "ergative" or not _GOT.match(text, number.outer_end):
        return False
    return _TO_SHARE.fullmatch(text, doer.after, number.outer_start) is not None


_TO_SHARE = regex.compile(r"\s*(?:(?:(?!चुनाव|मतदान)[^\s,;।]+\s+){1,3}(?:में|मे)\s+)?")
_GOT = regex.compile(r"\s*(?:लाकर|पाकर|(?:हासिल|प्राप्त|अर्जित)\s+(?:कर|करके|करते|किए|किया)(?!\p{L}))")
# What follows marks; "42% लक्ष्य", "62% वोट" are shares of something else.
_ALONE = regex.compile(r"\s*(?:[,;)।.]|$|(?:और|व|तथा|एवं|अंक|अंकों|प्राप्तांक|के\s+साथ|लाकर|पाकर|लेकर|हासिल|प्राप्त)(?!\p{L}))")
_OPENS = regex.compile(r"\s*\(\s*")
_GAP = regex.compile(r"\s+(?:[-–—:]\s*)?")
