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
from extract.period_patterns import ENGLISH, patterns

# What each pattern cannot do without; those not named need a month.
_NEEDS: dict[str, frozenset[str]] = {
    name: frozenset(kinds.split())
    for name, kinds in {
        "iso_day": "sign",
        "digit_day": "sign",
        "year_first_day": "sign",
        "english_day": "english",
        "part_of_month": "unit",
        "months_of_year": "unit",
        "fiscal_said": "years",
        "fiscal_short": "sign",
        "weekdays_ago": "weekday",
        "quarters_ago": "quarter",
        "end_of": "unit",
        "century": "century",
        "turned_month_range": "turn unit",
        "turned_month_day": "turn unit",
        "nth_weekday": "weekday",
        "same_day_last_year": "turn unit",
        "month_of_year": "turn month",
        "month_last_year": "turn unit",
        "month_quarter": "month quarter",
        "quarter_of": "quarter",
        "turned_quarter": "quarter turn",
        "year_range": "years",
        "fiscal_label": "sign",
        "digit_month": "sign",
        "fiscal_relative": "turn fiscal",
        "ago": "unit",
        "edition": "edition",
        "current": "edition",
        "stretch": "turn",
        "relative_month": "turn unit",
        "relative_year": "turn unit",
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
}


def needed(text: str, start: int, end: int) -> tuple[tuple[str, regex.Pattern[str]], ...]:
    """The patterns that a run of the folded text can need, with their names, in their order."""
    kinds: set[str] = set()
    for match in _anchor().finditer(text, start, end):
        kinds.update(_kinds()[match.group()] if match.lastgroup == "word" else (str(match.lastgroup),))
    return _that_need(frozenset(kinds)) if kinds else ()


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
            kinds.setdefault(word.split()[0], set()).add(kind)
    for words, kind in (
        (("तारीख", "दिनांक"), "date"),
        (("सदी", "शताब्दी"), "century"),
        (("तिमाहियों", "तिमाहियां"), "quarter"),
    ):
        for word in words:
            kinds.setdefault(word, set()).add(kind)
    kinds.setdefault("सन", set()).add("years")
    kinds.setdefault("ईस्वी", set()).add("years")
    return {word: frozenset(of) for word, of in kinds.items()}


@lru_cache(maxsize=1)
def _anchor() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<![\p{{Devanagari}}\p{{Latin}}])(?P<word>\L<words>)(?!{lexicon.WORD_CHAR})|(?P<sign>(?<=\d)[./\-](?=\d))"
        rf"|(?P<years>(?<!\d)(?:1[89]|2[01])\d\d(?!\d)|(?:सौ|हजार|{lexicon.alternation(('उन्नीस', 'अठारह', 'बीस'))})\s)"
        rf"|(?P<dative>(?<=\d)\s+को)|(?P<english>{ENGLISH})",
        words=sorted(_kinds()),
    )
