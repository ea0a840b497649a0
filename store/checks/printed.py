"""How exactly a figure was printed, and so which numbers it may stand for.

A figure stands for whatever rounds to it: half of its last printed place either way (1.40 लाख: 139,500 to 140,500;
82.73: 82.725 to 82.735). A hedge widens that: करीब by a tenth, से अधिक and से कम without end on one side. The place is
read off the fact's own words with the extractor's reader, so that "1.40 लाख" and "1,40,000" are told apart. Words of
quarters (सवा, साढ़े, पौने) are exact to a quarter of what they stand before.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.numbers.numbers import read_numbers
from extract.text import fold
from store.checks.record import CheckedFact

ABOUT = 0.1
_DIGITS = regex.compile(r"\d[\d,]*(?:\.(?P<decimals>\d+))?")


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers that a printed figure may stand for, both ends within."""

    low: float
    high: float

    def meets(self, other: Span) -> bool:
        """Whether one number is within both."""
        slack = 1e-9 * max(1.0, abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def wider(self, by: float) -> Span:
        """The same with room on both sides."""
        return Span(self.low - by, self.high + by)


def span_of(fact: CheckedFact) -> Span:
    """The numbers that a fact's value may stand for.

    A rank is exact, and so is what a person put in the machine's place, to the decimals that were typed.
    """
    high = fact.value_max if fact.value_max is not None else fact.value
    half = 0.0 if fact.kind == "rank" else place(fact) / 2
    return hedged(fact.value, high, half, fact.approx)


def hedged(low: float, high: float, half: float, approx: str) -> Span:
    """The numbers between `low` and `high`, with half a place on either side and what the hedge adds."""
    if approx == "about":
        return Span(low - max(half, ABOUT * abs(low)), high + max(half, ABOUT * abs(high)))
    if approx == "at_least":
        return Span(low - half, math.inf)
    if approx == "at_most":
        return Span(-math.inf, high + half)
    return Span(low - half, high + half)


def whole_span(fact: CheckedFact) -> Span | None:
    """The numbers that the whole may stand for (the hedge belongs to the value); None where no whole is stated."""
    if fact.out_of is None:
        return None
    half = 0.5 * (_decimal_place(fact.out_of) if "out_of" in fact.corrected else _place_in(fact, fact.out_of))
    return Span(fact.out_of - half, fact.out_of + half)


def place(fact: CheckedFact) -> float:
    """The last printed place of a fact's value, in base units: 1000 of "1.40 लाख", 0.01 of "82.73 फीसदी"."""
    if "value" in fact.corrected:
        return _decimal_place(fact.value)
    return _place_in(fact, fact.value)


def _place_in(fact: CheckedFact, value: float) -> float:
    for words in (fact.quote, fact.sentence):
        for found, last in _places(words):
            if math.isclose(found, value, rel_tol=1e-9):
                return last
    return _decimal_place(value)


def _decimal_place(value: float) -> float:
    """The last place of a number written as short as it can be: 0.1 of 95.6, 1 of 96."""
    text = repr(value)
    decimals = 0 if "e" in text else len(text.partition(".")[2].rstrip("0"))
    return float(10**-decimals)


@lru_cache(maxsize=4096)
def _places(words: str) -> tuple[tuple[float, float], ...]:
    """The numbers of some words, each with the last place to which it is printed."""
    text = fold(words)
    out = []
    for number in read_numbers(text):
        printed = text.text[number.start : number.end]
        last = _last_place(printed)
        out += [(value, last) for value in (number.value, number.value_max) if value is not None]
    return tuple(out)


def _last_place(printed: str) -> float:
    """The last place of one printed number.

    >>> [_last_place(words) for words in ("1.40 लाख", "4,312", "82.73", "सवा लाख", "2 करोड़ 35 लाख")]
    [1000.0, 1.0, 0.01, 25000.0, 100000.0]
    """
    quarter = _quarters().search(printed)
    if quarter:
        return 0.25 * _scale(printed[quarter.end() :] or printed, least=100)
    digits = list(_DIGITS.finditer(printed))
    if not digits:
        scales = list(_scales().finditer(printed))
        rest = printed[scales[-1].end() :].split() if scales else []
        goes_on = any(word in lexicon.lookup("numbers") for word in rest)  # "सात लाख बासठ": to one, not to a lakh
        return 1.0 if goes_on else _scale(printed, least=1000)
    decimals = len(digits[-1]["decimals"] or "")
    return float(_scale(printed[digits[-1].end() :], least=100) * 10**-decimals)


def _scale(words: str, *, least: int) -> float:
    """The product of the scale words that end a number, of those from `least` on."""
    product = 1.0
    for match in _scales().finditer(words):
        factor = lexicon.lookup("scales")[match.group()]
        product *= factor if factor >= least else 1
    return product


@lru_cache(maxsize=1)
def _scales() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("scales")))


@lru_cache(maxsize=1)
def _quarters() -> regex.Pattern[str]:
    values = [value for value in lexicon.table("fractions") if str(value).startswith(("add_", "is_"))]
    return regex.compile(whole_word(lexicon.any_of("fractions", *values)))
