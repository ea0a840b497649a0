"""Which patterns of period_patterns.py a sentence can need at all, by the words of time in it.

Forty patterns on every sentence would cost more than all other reading together.
One pass over a sentence tells which kinds of words it has (a month, a weekday, four
digits of a year); a pattern is tried only where all that it cannot do without is
there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.periods.period_patterns import CENTURIES, ENGLISH_MONTHS, patterns, small_numbers
from extract.text import fold_text

# What each pattern cannot do without; those not named need a month.
_NEEDS: dict[str, frozenset[str]] = {
    name: frozenset(kinds.split(", "))
    for name, kinds in {
        "iso_day": "sign",
        "digit_day": "sign",
        "year_first_day": "sign",
        "english_day": "english",
        "part_of_month": "unit",
        "months_of_year": "unit",
        "fiscal_said": "years",
        "fiscal_short": "sign",
        "weekdays_ago": "weekdays",
        "quarters_ago": "quarter",
        "end_of": "unit",
        "century": "century",
        "turned_month_range": "turn, unit",
        "turned_month_day": "turn, unit",
        "nth_weekday": "weekday",
        "same_stretch_last_year": "turn, unit",
        "same_day_last_year": "turn, unit",
        "month_of_year": "turn, month",
        "month_last_year": "turn, unit",
        "month_quarter": "month, quarter",
        "quarter_of": "quarter",
        "turned_quarter": "quarter, turn",
        "year_range": "years",
        "fiscal_label": "sign",
        "digit_month": "sign",
        "fiscal_relative": "turn, fiscal",
        "ago": "amount",
        "month_first_range": "month, later day",
        "month_day": "month, later day",
        "month_first_day": "month, later day",
        "month_range": "two months",
        "hyphened_day": "month, dash",
        "day_range": "month, day",
        "day_between": "month, day",
        "day_list": "month, day",
        "day_month": "month, day",
        "edition": "edition",
        "last_election": "turn, election",
        "current": "edition",
        "stretch": "turn",
        "relative_month": "turn, unit",
        "relative_year": "turn, unit",
        "weekday": "weekday",
        "near_day": "near",
        "date_of_month": "date",
        "day_alone": "dative",
        "decade": "unit",
        "edition_year": "years",
        "year": "years",
    }.items()
}
_MONTH = frozenset({"month"})
_ROLES = {
    **dict.fromkeys(("this", "last", "next"), "turn"),
    **dict.fromkeys(("day", "week", "fortnight", "month", "year", "decade"), "unit"),
    **dict.fromkeys(("quarter", "half"), "quarter"),
    **dict.fromkeys(("today", "yesterday_night", "tomorrow_or_yesterday", "two_days"), "near"),
    **dict.fromkeys(("last_edition", "this_edition"), "edition"),
    "fiscal": "fiscal",
    **dict.fromkeys(("ago", "later"), "way"),
}


def needed(text: str, start: int, end: int) -> tuple[tuple[str, regex.Pattern[str]], ...]:
    """The patterns that a run of the folded text can need, with their names, in their order."""
    known, days, units = _kinds(), _days(), _units()
    kinds: set[str] = set()
    before = ""
    for word in _WORDS.findall(text, start, end):
        word = word if not word.isdigit() else "1"
        if word in days and "month" in kinds:
            kinds.add("later day")
        if word in known:
            if "month" in known[word]:
                if before in days:
                    kinds.add("day")
                if "month" in kinds:
                    kinds.add("two months")
            elif "way" in known[word] and before in known and "weekday" in known[before]:
                kinds.add("weekdays")
            elif "way" in known[word] and before in units:
                kinds.add("amount")
            kinds |= known[word]
        before = word
    kinds.update(str(match.lastgroup) for match in _FIGURES.finditer(text, start, end))
    return _that_need(frozenset(kinds)) if kinds else ()


_WORDS = regex.compile(r"\p{Devanagari}+|[a-z]{3}|\d+")
_FIGURES = regex.compile(
    r"(?<=\d)(?:(?P<sign>[./\-](?=\d)|\s?-\s?(?=\d\d(?![\d,.])))|(?P<dative>\s+को))|(?P<dash>-)|(?P<years>(?<!\d)(?:1[89]|2[01])\d\d(?!\d))"
)


@lru_cache(maxsize=1024)  # of some thirteen kinds a sentence has three at most, as a rule
def _that_need(kinds: frozenset[str]) -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple((name, pattern) for name, pattern in patterns().items() if kinds >= _NEEDS.get(name, _MONTH))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Runs of a text that no period crosses: lines, and what dandas part within them."""
    start = 0
    for stop in _STOPS.finditer(text):
        yield start, stop.start()
        start = stop.end()
    yield start, len(text)


_STOPS = regex.compile(r"[।|!?\n]+")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, frozenset[str]]:
    """First word of a spelling -> the kinds that it may be the beginning of."""
    kinds: dict[str, set[str]] = {}
    for role, kind in _ROLES.items():
        for word in lexicon.words("time", role):
            kinds.setdefault(word.split()[0], set()).add(kind)
            if kind == "unit":
                kinds.setdefault(word + "भर", set()).add(kind)  # सालभर पहले
    for name, kind in (("months", "month"), ("weekdays", "weekday")):
        for word in lexicon.words(name):
            kinds.setdefault(word.split()[0].rstrip("."), set()).add(kind)  # नव.
    for words, kind in (
        (lexicon.words("measure_heads", "election"), "election"),
        (("तारीख", "दिनांक"), "date"),
        (("सदी", "शताब्दी"), "century"),
        (("तिमाहियों", "तिमाहियां"), "quarter"),
        (("सन", "ईस्वी", "सौ", "हजार", *CENTURIES), "years"),
        (ENGLISH_MONTHS, "english"),
        (("में",), "way"),
    ):
        for word in words:
            kinds.setdefault(fold_text(word), set()).add(kind)
    return {word: frozenset(of) for word, of in kinds.items()}


@lru_cache(maxsize=1)
def _days() -> frozenset[str]:
    """What may stand right before a month as its day: figures ("1" for all of them), what is written on to them, words."""
    return frozenset({"1", "वीं", "वी", "ली", "री", "थी", "ठी", *(word.split()[-1] for word in small_numbers())})


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    """The last words of an amount of time: साल, साल भर, सालभर."""
    words = {word.split()[-1] for word, kinds in _kinds().items() if "unit" in kinds}
    return frozenset({"भर", *words, *(word + "भर" for word in words)})
