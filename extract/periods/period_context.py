"""What the functions that date a match are given: the text, the day of publication, the periods before; readers of words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

import regex

from extract import lexicon
from extract.numbers.cardinals import read_cardinal, tokenize
from extract.periods import calendar
from extract.periods.period_patterns import STOP, next_month, ordered, ordinals, small_numbers, tense
from extract.text import fold

Match = regex.Match[str]
Resolved = tuple[str, str]  # value and grain


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of time named at a span of the folded text.

    `value` is ISO 8601 (day, month, year), a year label ("2023-24"), or two dates
    joined by "/"; "" where the words name a time that cannot be dated (of a list
    of days, say). `grain` is day, month, year, fiscal, range, stretch ("पिछले तीन माह": counted
    from the day of publication), ahead ("दो माह में"), ago (counted back), edition ("पिछली
    बार": the one before of whatever the article speaks of) or current ("इस बार").
    `counted` marks one whose words hold a figure too: "तीन दिन पहले", "21वीं सदी"; `last` one that is told of as the one
    before ("गत वर्ष", "पिछले माह").
    """

    value: str
    grain: str
    start: int
    end: int
    counted: bool = False
    last: bool = False


# What makes a deadline of a date or a month before it; "अगस्त तक की प्रगति" is what there was.
_DEADLINE = regex.compile(
    r"\s*(?:(?:माह|महीने)\s+)?(?:के\s+(?:अंत|आखिर|अंतिम\s+सप्ताह)\s+)?(?:तक|से\s+पहले|के\s+पहले)(?!\s+(?:की|का|के)\s)(?![\p{L}\p{M}])"
)
_LONGEST = 600  # characters of a sentence: what is longer is no sentence


@dataclass(slots=True)
class Context:
    """A folded text under reading; `published` is None where the day is unknown."""

    text: str
    published: dt.date | None
    found: list[Period] = field(default_factory=list)

    def future(self, at: int) -> bool:
        """Whether the first word after `at` in the sentence that tells a tense tells the future.

        It does not where another month begins a clause before it: "दिसंबर में 40 जुड़े, मार्च तक 80 जुड़ेंगे". Behind a
        deadline ("15 दिसंबर तक", "मार्च के अंत तक") what is ordered counts as to come.
        """
        end = self.sentence_end(at)
        match = tense().search(self.text, at, end)
        due = _DEADLINE.match(self.text, at, end)
        order = ordered().search(self.text, due.end(), end) if due else None
        if order is not None and (match is None or order.start() < match.end()):
            other = next_month().search(self.text, at, order.start())
            return other is None or match is None or match.start() >= other.end()  # "20 जून तक 60, 30 जून तक 80 फीसदी"
        if match is None or match.lastgroup != "future":
            return False
        return next_month().search(self.text, at, match.start()) is None

    def alone(self, match: Match) -> bool:
        """Whether the text holds nothing but the match."""
        return not (self.text[: match.start()] + self.text[match.end() :]).strip(" ।.")

    def sentence_end(self, at: int) -> int:
        """Where the sentence ends that holds an offset."""
        limit = min(len(self.text), at + _LONGEST)
        stop = STOP.search(self.text, at, limit)
        return stop.start() if stop else limit

    def last_day(self) -> dt.date | None:
        """The last day named so far."""
        for period in reversed(self.found):
            if period.grain == "day" and period.value:
                return dt.date.fromisoformat(period.value)
        return None


Resolver = Callable[[Match, Context], Resolved | None]


def month_number(word: str) -> int:
    """1 to 12 of a month's name."""
    return int(lexicon.lookup("months")[word])


def small_number(words: str) -> int:
    """The number of a day in digits, with an ending or without ("1ली"), or in a word; 0 for any other word."""
    digits = regex.match(r"\d+", words)
    return int(digits.group()) if digits else int(small_numbers().get(words, 0))


def year_number(words: str) -> int:
    """A year in digits or words: "उन्नीस सौ सैंतालीस", "उन्नीस निन्यानवे"."""
    if words.isdecimal():
        return int(words)
    folded = fold(words)
    tokens = tokenize(folded)
    found = read_cardinal(tokens, 0, folded.text)
    value = int(found.value) if found else 0
    if found and found.stop < len(tokens):  # a century and its years, said as two numbers
        rest = read_cardinal(tokens, found.stop, folded.text)
        value = value * 100 + int(rest.value if rest else 0)
    return value


def amount(words: str) -> float:
    """A count of days or months, with fraction words: "डेढ़", "साढ़े तीन", "10"; 0 where it is none."""
    folded = fold(words)
    found = read_cardinal(tokenize(folded), 0, folded.text)
    return found.value if found else 0.0


def ordinal_number(words: str) -> int:
    """1 to 5 of "पहली", "3री"; 0 for "अंतिम"."""
    return int(words[0]) if words[0].isdecimal() else ordinals().get(words, 0)


def turn(word: str) -> int:
    """-1, 0 or 1: last, this, next."""
    return {"last": -1, "this": 0, "next": 1}[lexicon.lookup("time")[" ".join(word.split())]]


def checked_day(year: int, month: int, number: int) -> Resolved | None:
    """A day with its grain, or None where no calendar holds it."""
    found = calendar.day(year, month, number)
    return (found.isoformat(), "day") if found else None
