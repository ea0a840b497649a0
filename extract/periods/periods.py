"""When a fact holds: dates, months and years of a text, against the day it was published, to ISO 8601.

A period is no more precise than the text: "सितंबर" is 2023-09, not its first day;
a financial or school year keeps its label (2023-24). The past is the default: a
month without a year is the last one on or before the day of publication, and is
the next one only where the clause says so (लक्ष्य, होगा, जाएगा, जाना है). What
turns with another date of the article ("एक दिन पहले", "पिछले माह") turns with the
last one named before it.

What is looked for stands in period_patterns.py, in the order in which it is tried;
a stretch of text belongs to the first pattern that takes it: "15.08.2023" is a day
and not three numbers. What a match means stands in period_days.py, period_spans.py
and period_turns.py. Two periods with से between them and तक after are one stretch
("2014 से 2 मई 2018 तक"). numbers.py leaves these runs of text alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import regex

from extract import lexicon
from extract.periods import calendar, period_days, period_spans, period_turns
from extract.periods.period_anchors import needed, sentences
from extract.periods.period_context import Context, Match, Period
from extract.periods.period_turns import month_before
from extract.text import Folded

__all__ = ["Period", "month_before", "read_periods", "spans"]

RESOLVERS = {**period_days.RESOLVERS, **period_spans.RESOLVERS, **period_turns.RESOLVERS}


_COUNTED = frozenset({"ago", "quarters_ago", "weekdays_ago", "century"})


def read_periods(folded: Folded, published: str) -> list[Period]:
    """The periods of a folded text in order; without a publication date only those that name their year are dated."""
    context = Context(folded.text, _day_of(published))
    for name, match in _claims(folded.text):
        resolved = RESOLVERS[name](match, context)
        if resolved is not None:
            value, grain = resolved
            last = match.group().split()[0] in lexicon.words("time", "last")
            context.found.append(
                Period(
                    value=value,
                    grain=grain,
                    start=match.start(),
                    end=match.end(),
                    counted=name in _COUNTED,
                    last=last,
                )
            )
    return _joined(folded.text, _of_fiscal_years(folded.text, context.found))


def _of_fiscal_years(text: str, periods: list[Period]) -> list[Period]:
    """The periods, a month that a financial year owns in that year: "वित्तीय वर्ष 2023-24 के सितंबर में"."""
    out: list[Period] = []
    for period in periods:
        year = out[-1] if out else None
        if (
            year is not None
            and year.grain == "fiscal"
            and period.grain == "month"
            and year.value[:4].isdigit()
            and _OWNS.fullmatch(text, year.end, period.start)
            and not _HAS_YEAR.search(text, period.start, period.end)
        ):
            month = int(period.value[5:7])
            first = int(year.value[:4])
            value = f"{first if month >= calendar.FIRST_FISCAL_MONTH else first + 1:04d}-{month:02d}"
            out[-1] = replace(period, value=value, start=year.start)
            continue
        out.append(period)
    return out


_OWNS = regex.compile(r"\s+के\s+")
_HAS_YEAR = regex.compile(r"\d{4}")


def spans(periods: list[Period]) -> Iterator[tuple[int, int]]:
    """The stretches of text that periods take, for numbers.py to pass over."""
    return ((period.start, period.end) for period in periods)


def _claims(text: str) -> list[tuple[str, Match]]:
    """What each pattern takes of a text that no pattern before it has taken, in the order of the text."""
    taken = bytearray(len(text))
    claims: list[tuple[str, Match]] = []
    for begin, stop in sentences(text):
        for name, pattern in needed(text, begin, stop):
            for match in pattern.finditer(text, begin, stop):
                start, end = match.span()
                if not any(taken[start:end]):
                    taken[start:end] = b"\1" * (end - start)
                    claims.append((name, match))
    return sorted(claims, key=lambda claim: claim[1].start())


def _joined(text: str, periods: list[Period]) -> list[Period]:
    """The periods, two that से and तक make the ends of a stretch as one, and so months in a row: "अप्रैल और मई में"."""
    out: list[Period] = []
    for period in periods:
        before = out[-1] if out else None
        if before is not None and _are_ends(text, before, period):
            first, last = _ends(before), _ends(period)
            if first and last and first[0] < last[1]:
                out[-1] = replace(before, value=calendar.between(first[0], last[1]), grain="range", end=period.end)
                continue
        out.append(period)
    return _months_as_one(text, out)


def _months_as_one(text: str, periods: list[Period]) -> list[Period]:
    """The periods, months that follow each other and are joined before में as one stretch; क्रमशः behind them parts them."""
    out: list[Period] = []
    at = 0
    while at < len(periods):
        row = [periods[at]]
        while at + len(row) < len(periods) and _goes_on(text, row[-1], periods[at + len(row)]):
            row.append(periods[at + len(row)])
        at += len(row)
        if len(row) > 1 and _AND.fullmatch(text, row[-2].end, row[-1].start) and _WITHIN.match(text, row[-1].end):
            (first, _), (_, last) = calendar.ends(row[0].value), calendar.ends(row[-1].value)  # type: ignore[misc] # of months
            row = [replace(row[0], value=calendar.between(first, last), grain="range", end=row[-1].end)]
        out += row
    return out


def _goes_on(text: str, month: Period, following: Period) -> bool:
    """Whether a period is the month right after another, and only a joint stands between."""
    months = month.grain == following.grain == "month" and month.value and month.value == month_before(following.value)
    return bool(months) and _JOINT.fullmatch(text, month.end, following.start) is not None


_AND = regex.compile(r"\s*(?:और|व|एवं|तथा)\s+")
_JOINT = regex.compile(r"\s*(?:,|(?:और|व|एवं|तथा)(?!\p{Devanagari}))\s*")
_WITHIN = regex.compile(r"\s+(?:में|के\s+दौरान)(?!\p{Devanagari})(?![^।\n;]*(?:क्रमश|क्रमवार))")


def _are_ends(text: str, before: Period, period: Period) -> bool:
    """Whether two periods are the ends of one: "2014 से मई 2018 तक", or two days with a dash between."""
    if _FROM.fullmatch(text, before.end, period.start) and _UNTIL.match(text, period.end):
        return True
    return before.grain == period.grain == "day" and _DASH.fullmatch(text, before.end, period.start) is not None


_FROM = regex.compile(r"\s+से(?:\s+लेकर)?\s+")
_DASH = regex.compile(r"\s*-\s*")
_UNTIL = regex.compile(r"\s+(?:तक|के\s+(?:बीच|मध्य|दौरान))(?!\p{Devanagari})")


def _ends(period: Period) -> tuple[dt.date, dt.date] | None:
    if not period.value:
        return None
    if period.grain == "fiscal":
        first = int(period.value[:4])
        return dt.date(first, 4, 1), dt.date(first + 1, 3, 31)
    if period.grain == "month":
        year, month = int(period.value[:4]), int(period.value[5:])
        return dt.date(year, month, 1), calendar.last_of_month(year, month)
    return calendar.ends(period.value)


def _day_of(published: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(published[:10])
    except ValueError:
        return None
    return day if 1800 <= day.year <= 2200 else None  # beyond, counting weeks on or back could leave the calendar
