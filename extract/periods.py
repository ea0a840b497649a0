"""When a fact holds: dates, months and years of a text, against the day it was published, to ISO 8601.

A period is no more precise than the text: "सितंबर" is 2023-09, not its first day;
a financial or school year keeps its label (2023-24). The past is the default: a
month without a year is the last one on or before the day of publication, and is
the next one only where the clause says so (लक्ष्य, होगा, जाएगा, जाना है). What
turns with another date of the article ("एक दिन पहले", "पिछले माह") turns with the
last one named before it.

What is looked for stands in period_patterns.py, in the order in which it is tried;
a stretch of text belongs to the first pattern that takes it: "15.08.2023" is a day
and not three numbers. numbers.py leaves these stretches alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from extract import lexicon
from extract.period_patterns import ENGLISH_MONTHS, STOP, day_and_month, patterns, small_numbers, tense
from extract.text import Folded

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of time named at a span of the folded text.

    `value` is ISO 8601 (day, month, year), a year label ("2023-24"), or two dates
    joined by "/"; "" where the words name a time that cannot be dated (of a list
    of days, say). `grain` is day, month, year, fiscal, range, edition ("पिछली बार": the
    one before of whatever the article speaks of) or current ("इस बार").
    """

    value: str
    grain: str
    start: int
    end: int


def read_periods(folded: Folded, published: str) -> list[Period]:
    """The periods of a folded text in order; without a publication date only those that name their year are dated."""
    return _Reader(folded.text, _day_of(published)).read()


def spans(periods: list[Period]) -> Iterator[tuple[int, int]]:
    """The stretches of text that periods take, for numbers.py to pass over."""
    return ((period.start, period.end) for period in periods)


def month_before(value: str, months: int = 1) -> str:
    """The month so many months before a month or day given in ISO 8601; "" where there is none.

    >>> month_before("2024-01"), month_before("2023-09-30")
    ('2023-12', '2023-08')
    """
    if len(value) < 7 or not value[5:7].isdigit() or not 1 <= int(value[5:7]) <= 12:
        return ""
    count = int(value[:4]) * 12 + int(value[5:7]) - 1 - months
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def _day_of(published: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(published[:10])
    except ValueError:
        return None
    return day if 1800 <= day.year <= 2200 else None  # beyond, counting weeks on or back could leave the calendar


_Match = regex.Match[str]


class _Reader:
    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self.published = published
        self.found: list[Period] = []

    def read(self) -> list[Period]:
        claimed: list[tuple[int, int, Callable[[_Match], tuple[str, str] | None], _Match]] = []
        for name, pattern in patterns().items():
            resolve = getattr(self, f"_{name}")
            for match in pattern.finditer(self.text):
                if not any(start < match.end() and match.start() < end for start, end, _, _ in claimed):
                    claimed.append((match.start(), match.end(), resolve, match))
        for start, end, resolve, match in sorted(claimed, key=lambda claim: claim[0]):
            resolved = resolve(match)
            if resolved is not None:
                self.found.append(Period(value=resolved[0], grain=resolved[1], start=start, end=end))
        return self.found

    # One method a pattern: the match -> (value, grain), or None where it is no period after all.

    def _iso_day(self, match: _Match) -> tuple[str, str] | None:
        return self._checked_day(int(match["year"]), int(match["month"]), int(match["day"]))

    def _digit_day(self, match: _Match) -> tuple[str, str] | None:
        year = int(match["year"])
        return self._checked_day(year + 2000 if year < 100 else year, int(match["month"]), int(match["day"]))

    def _english_day(self, match: _Match) -> tuple[str, str] | None:
        month = ENGLISH_MONTHS.index(match["name"][:3]) + 1
        return self._checked_day(int(match["year"]), month, int(match["day"]))

    def _day_range(self, match: _Match) -> tuple[str, str] | None:
        last = self._dated(match)
        if last is None:
            return "", "range"
        month = _month_number(match["first_month"]) if match["first_month"] else last.month
        year = last.year - (month > last.month)
        try:
            first = dt.date(year, month, _small_number(match["first"]))
        except ValueError:
            return "", "range"
        return f"{first}/{last}", "range"

    def _day_list(self, _match: _Match) -> tuple[str, str] | None:
        return "", "range"

    def _month_then_day(self, match: _Match) -> tuple[str, str] | None:
        return self._day_month(match)  # "लखनऊ, अक्टूबर 4 --": the dateline of agency copy

    def _day_month(self, match: _Match) -> tuple[str, str] | None:
        day = self._dated(match)
        return (day.isoformat(), "day") if day else ("", "day")

    def _month_range(self, match: _Match) -> tuple[str, str] | None:
        last = self._month_of(match, _month_number(match["month"]))
        if not last:
            return "", "range"
        first = _month_number(match["first_month"])
        year = int(last[:4]) - (first > int(last[5:7]))
        end = (dt.date(int(last[:4]) + (last[5:7] == "12"), int(last[5:7]) % 12 + 1, 1)) - DAY
        return f"{year:04d}-{first:02d}-01/{end}", "range"

    def _month(self, match: _Match) -> tuple[str, str] | None:
        value = self._month_of(match, _month_number(match["month"]))
        return value, "month"

    def _digit_month(self, match: _Match) -> tuple[str, str] | None:
        return f"{match['year']}-{int(match['month']):02d}", "month"

    def _fiscal_label(self, match: _Match) -> tuple[str, str] | None:
        first, last = int(match["first"]), int(match["last"])
        if (first + 1) % 100 != last % 100 or (last > 100 and last != first + 1):
            return ("", "range") if last < 100 and last > first % 100 else None
        return f"{first}-{last % 100:02d}", "fiscal"

    def _fiscal_relative(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "fiscal"
        first = self.published.year - (self.published.month < 4) + _turn(match["turn"])
        return f"{first}-{(first + 1) % 100:02d}", "fiscal"

    def _edition(self, _match: _Match) -> tuple[str, str] | None:
        return "", "edition"

    def _current(self, _match: _Match) -> tuple[str, str] | None:
        return "", "current"

    def _same_day_last_year(self, _match: _Match) -> tuple[str, str] | None:
        day = self._last_day()
        if day is None:
            return "", "day"
        try:
            return day.replace(year=day.year - 1).isoformat(), "day"
        except ValueError:
            return f"{day.year - 1}-02-28", "day"

    def _month_of_year(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "month"
        return f"{self.published.year + _turn(match['turn']):04d}-{_month_number(match['month']):02d}", "month"

    def _relative_month(self, match: _Match) -> tuple[str, str] | None:
        turn = _turn(match["turn"])
        named = next((p.value[:7] for p in reversed(self.found) if p.grain == "month" and p.value), "")
        if turn < 0 and named:
            return month_before(named), "month"
        if self.published is None:
            return "", "month"
        return month_before(self.published.isoformat(), -turn), "month"

    def _relative_year(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "year"
        labels = [period.value for period in self.found if period.grain == "fiscal" and period.value]
        if labels and match["turn"] in ("इसी", "उसी"):
            return labels[-1], "fiscal"
        if labels and match["turn"] in ("नए", "नये"):
            return max(labels), "fiscal"
        return f"{self.published.year + _turn(match['turn']):04d}", "year"

    def _ago(self, match: _Match) -> tuple[str, str] | None:
        number = _small_number(match["count"])
        unit = lexicon.lookup("time").get(match["unit"])
        base = self._last_day() or self.published
        if base is None or number <= 0:
            return "", "day"
        if unit == "day":
            return (base - number * DAY).isoformat(), "day"
        if unit == "week":
            return (base - 7 * number * DAY).isoformat(), "day"
        if unit == "month":
            return month_before(base.isoformat(), number), "month"
        return f"{base.year - number:04d}", "year"

    def _stretch(self, _match: _Match) -> tuple[str, str] | None:
        return "", "range"

    def _weekday(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "day"
        wanted = lexicon.lookup("weekdays")[match["weekday"]]
        back = (self.published.weekday() - wanted) % 7
        day = self.published - back * DAY
        if match["turn"] and _turn(match["turn"]) > 0:
            day = self.published + ((wanted - self.published.weekday() - 1) % 7 + 1) * DAY
        elif self._future(match.end()) and back:
            day += 7 * DAY
        return day.isoformat(), "day"

    def _near_day(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "day"
        name = lexicon.lookup("time")[match.group()]
        away = {"today": 0, "yesterday_night": 1, "tomorrow_or_yesterday": 1, "two_days": 2}[name]
        ahead = name in ("tomorrow_or_yesterday", "two_days") and self._future(match.end())
        return (self.published + (away if ahead else -away) * DAY).isoformat(), "day"

    def _day_alone(self, match: _Match) -> tuple[str, str] | None:
        """“13 को कपकोट, 15 को गरुड़ और 17 जनवरी को”: a day whose month the sentence names further on."""
        rest = self.text[match.end() : self._sentence_end(match.end())]
        return ("", "day") if day_and_month().search(rest) else None

    def _date_of_month(self, match: _Match) -> tuple[str, str] | None:
        if self.published is None:
            return "", "day"
        number = _small_number(match["day"])
        base = self.published if number <= self.published.day else self.published.replace(day=1) - DAY
        return self._checked_day(base.year, base.month, number)

    def _edition_year(self, match: _Match) -> tuple[str, str] | None:
        return match["year"], "year"

    def _year(self, match: _Match) -> tuple[str, str] | None:
        return match["year"], "year"

    # What the methods share.

    def _dated(self, match: _Match) -> dt.date | None:
        """The day that a day and a month name, in the year written or the nearest that the clause allows."""
        month = _month_number(match["month"])
        number = _small_number(match["day"])
        if match["year"]:
            checked = self._checked_day(int(match["year"]), month, number)
            return dt.date.fromisoformat(checked[0]) if checked and checked[0] else None
        if self.published is None or not 1 <= number <= 31:
            return None
        year = self.published.year
        for candidate in (year, year - 1, year + 1):
            try:
                day = dt.date(candidate, month, number)
            except ValueError:
                continue
            if self._future(match.end()):
                if day >= self.published:
                    return day
            elif day <= self.published:
                return day
        try:
            return dt.date(year, month, number)
        except ValueError:
            return None

    def _month_of(self, match: _Match, month: int) -> str:
        if match["year"]:
            return f"{match['year']}-{month:02d}"
        if self.published is None:
            return ""
        year = self.published.year - (month > self.published.month)
        if self._future(match.end()) and month != self.published.month:
            year = self.published.year + (month < self.published.month)
        return f"{year:04d}-{month:02d}"

    def _checked_day(self, year: int, month: int, day: int) -> tuple[str, str] | None:
        try:
            return dt.date(year, month, day).isoformat(), "day"
        except ValueError:
            return None

    def _last_day(self) -> dt.date | None:
        """The last day named so far in the same paragraph."""
        for period in reversed(self.found):
            if period.grain == "day" and period.value:
                return dt.date.fromisoformat(period.value)
        return None

    def _sentence_end(self, at: int) -> int:
        stop = STOP.search(self.text, at)
        return stop.start() if stop else len(self.text)

    def _future(self, at: int) -> bool:
        """Whether the first word after `at` in the sentence that tells a tense tells the future."""
        match = tense().search(self.text, at, self._sentence_end(at))
        return bool(match and match.lastgroup == "future")


def _turn(word: str) -> int:
    return {"last": -1, "this": 0, "next": 1}[lexicon.lookup("time")[" ".join(word.split())]]


def _month_number(word: str) -> int:
    return int(lexicon.lookup("months")[word])


def _small_number(word: str) -> int:
    return int(word) if word.isdecimal() else int(small_numbers().get(word, 0))
