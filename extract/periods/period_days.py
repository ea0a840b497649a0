"""Days: in digits, with a month, by weekday, of a month that was named, near the day of publication. One function a pattern.

Each takes a match and the context and gives (value, grain), or None where the match
is no period after all.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.periods import calendar
from extract.periods.calendar import DAY
from extract.periods.period_context import (
    Context,
    Match,
    Resolved,
    Resolver,
    amount,
    checked_day,
    month_number,
    ordinal_number,
    small_number,
    turn,
    year_number,
)
from extract.periods.period_patterns import ENGLISH_MONTHS, day_and_month


def _iso_day(match: Match, _context: Context) -> Resolved | None:
    return checked_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _digit_day(match: Match, context: Context) -> Resolved | None:
    return checked_day(_century(int(match["year"]), context), int(match["month"]), int(match["day"]))


def _century(year: int, context: Context) -> int:
    """A year of two digits in this century, up to some years ahead of the day of publication; any other as it is."""
    if year >= 100:
        return year
    now = context.published.year if context.published else _NOW
    return year + 2000 - (100 if year + 2000 > now + _AHEAD else 0)


_NOW, _AHEAD = 2025, 20


def _hyphened_day(match: Match, context: Context) -> Resolved | None:
    """“14-अगस्त-21”."""
    return checked_day(_century(int(match["year"]), context), month_number(match["month"]), int(match["day"]))


def _english_day(match: Match, _context: Context) -> Resolved | None:
    month = ENGLISH_MONTHS.index(match["name"][:3]) + 1
    return checked_day(int(match["year"]), month, int(match["day"]))


def _day_month(match: Match, context: Context) -> Resolved | None:
    day = dated(match, context)
    return (day.isoformat(), "day") if day else ("", "day")


def _month_first_day(match: Match, context: Context) -> Resolved | None:
    """“अक्टूबर 4 --", "जुलाई सत्ताईस": with nothing after it only where the text ends, for "अगस्त 15" may be August and a rank."""
    bare = not match["year"] and context.text[match.end() : match.end() + 1].strip() == ""
    said = regex.match(r"\s*(?:--|(?:को|तक)(?!\p{Devanagari}))", context.text[match.end() : match.end() + 8])
    if bare and not said and context.text[match.end() :].strip():
        return None
    return _day_month(match, context)


def _month_day(match: Match, context: Context) -> Resolved | None:
    """“अगस्त की 15 तारीख, सन दो हजार”."""
    day = dated(match, context, match["late_year"] or match["year"])
    return (day.isoformat(), "day") if day else ("", "day")


def _turned_month_day(match: Match, context: Context) -> Resolved | None:
    """“अगले महीने की 20 तारीख”."""
    if context.published is None:
        return "", "day"
    year, month = calendar.month_on(context.published, turn(match["turn"]))
    return checked_day(year, month, small_number(match["day"])) or ("", "day")


def _nth_weekday(match: Match, context: Context) -> Resolved | None:
    """“अगस्त के दूसरे शनिवार”; without a month, of the month of publication, where पहले may mean "before"."""
    nth, weekday = ordinal_number(match["nth"]), int(lexicon.lookup("weekdays")[match["weekday"]])
    if context.published is None or match["each"]:
        return "", "day"  # "हर माह के पहले शनिवार" comes again and again
    if match["month"]:
        year, month = month_of(match, context)
    elif match["turn"]:
        year, month = calendar.month_on(context.published, turn(match["turn"]))
    elif nth <= 1:
        return None
    else:
        year, month = context.published.year, context.published.month
    day = calendar.nth_weekday(year, month, weekday, nth)
    return (day.isoformat(), "day") if day else ("", "day")


def _same_day_last_year(_match: Match, context: Context) -> Resolved | None:
    day = context.last_day()
    if day is None:
        return (f"{context.published.year - 1:04d}", "year") if context.published else ("", "day")
    before = calendar.day_on(day, months=-calendar.MONTHS)
    return (before.isoformat() if before else "", "day")


def _weekday(match: Match, context: Context) -> Resolved | None:
    if context.published is None:
        return "", "day"
    wanted = int(lexicon.lookup("weekdays")[match["weekday"]])
    back = (context.published.weekday() - wanted) % 7
    if match["week_turn"]:
        monday, _ = calendar.week(context.published, turn(match["week_turn"]))
        return (monday + wanted * DAY).isoformat(), "day"
    way = turn(match["turn"]) if match["turn"] else 0
    day = context.published - back * DAY
    if way > 0:
        day += 7 * DAY  # the next one: back is 0 to 6, so it lies ahead
    elif way < 0 and not back:
        day -= 7 * DAY
    elif not way and context.future(match.end()) and back:
        day += 7 * DAY
    elif match["turn"] and not way and back and context.future(match.end()):
        day += 7 * DAY  # "इस शुक्रवार को जाऊंगा"
    return day.isoformat(), "day"


def _weekdays_ago(match: Match, context: Context) -> Resolved | None:
    """“2 शुक्रवार पहले": the second such day back."""
    count = int(amount(match["count"]))
    if context.published is None or not count:
        return None
    wanted = int(lexicon.lookup("weekdays")[match["weekday"]])
    if lexicon.lookup("time").get(match["way"]) == "ago":
        back = (context.published.weekday() - wanted - 1) % 7 + 1
        return (context.published - (back + 7 * (count - 1)) * DAY).isoformat(), "day"
    if match["way"] == "में" and not context.alone(match):
        return None
    on = (wanted - context.published.weekday() - 1) % 7 + 1
    return (context.published + (on + 7 * (count - 1)) * DAY).isoformat(), "day"


def _near_day(match: Match, context: Context) -> Resolved | None:
    if context.published is None:
        return "", "day"
    name = lexicon.lookup("time")[match.group()]
    away = {"today": 0, "yesterday_night": 1, "tomorrow_or_yesterday": 1, "two_days": 2}[name]
    ahead = name in ("tomorrow_or_yesterday", "two_days") and context.future(match.end())
    return (context.published + (away if ahead else -away) * DAY).isoformat(), "day"


def _day_alone(match: Match, context: Context) -> Resolved | None:
    """“13 को कपकोट, 15 को गरुड़ और 17 जनवरी को”: a day whose month the sentence names further on."""
    end = min(context.sentence_end(match.end()), match.end() + _NEAR)
    return ("", "day") if day_and_month().search(context.text, match.end(), end) else None


_NEAR = 200  # characters in which the month must follow


def _date_of_month(match: Match, context: Context) -> Resolved | None:
    """“22 तारीख”: the last day of that number, or the next where the clause looks ahead."""
    if context.published is None:
        return "", "day"
    number = small_number(match["day"])
    months = range(_MONTHS_TRIED) if context.future(match.end()) else range(0, -_MONTHS_TRIED, -1)
    for away in months:
        day = calendar.day(*calendar.month_on(context.published, away), number)
        if day is not None and (day >= context.published if away > 0 or months.step > 0 else day <= context.published):
            return day.isoformat(), "day"
    return None


_MONTHS_TRIED = 3  # no two months running lack a 31st


def dated(match: Match, context: Context, year: str | None = None) -> dt.date | None:
    """The day that a day and a month name, in the year written or the nearest that the clause allows."""
    month, number = month_number(match["month"]), small_number(match["day"])
    written = year or written_year(match)
    if written:
        return calendar.day(year_number(written), month, number)
    turned = match.groupdict().get("year_turn")
    if turned and context.published is not None:
        return calendar.day(context.published.year + turn(turned), month, number)
    if context.published is None or not 1 <= number <= 31:
        return None
    ahead = context.future(match.end())
    this = context.published.year
    # 29 February comes back after four years, or eight over a century
    candidates = range(this, this + _LEAP + 1) if ahead else range(this, this - _LEAP - 1, -1)
    for candidate in candidates:
        day = calendar.day(candidate, month, number)
        if day is not None and (day >= context.published if ahead else day <= context.published):
            return day
    return None


_LEAP = 8


def written_year(match: Match) -> str | None:
    """The year of a match, after the month or before it ("2019 में 15 अगस्त")."""
    groups = match.groupdict()
    return groups.get("year") or groups.get("year_before") or groups.get("shared_year") or None


def month_of(match: Match, context: Context) -> tuple[int, int]:
    """(year, month) of a month with its year, or of the last such month, the next where the clause looks ahead.

    Asked only where the year is written or the day of publication known.
    """
    month = month_number(match["month"])
    written = written_year(match)
    if written or context.published is None:
        return year_number(written or "1"), month
    turned = match.groupdict().get("year_turn")
    if turned:
        return context.published.year + turn(turned), month
    listed = _year_of_list().search(context.text, max(0, match.start() - _LIST), match.start())
    if listed is not None:
        return year_number(listed["year"]), month  # "2022 में जनवरी, फरवरी और मार्च में"
    year = context.published.year - (month > context.published.month)
    if context.future(match.end()) and month != context.published.month:
        year = context.published.year + (month < context.published.month)
    return year, month


_LIST = 80  # code points


@lru_cache(maxsize=1)
def _year_of_list() -> regex.Pattern[str]:
    """A year that stands once before a list of months, up to the last of them."""
    month = lexicon.alternation(lexicon.lookup("months"))
    return compile_pattern(
        rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s+(?:में|के)\s+(?:{month}(?:\s*,\s*|\s+(?:और|व|एवं|तथा)\s+))+$"
    )


RESOLVERS: dict[str, Resolver] = {
    "iso_day": _iso_day,
    "digit_day": _digit_day,
    "year_first_day": _iso_day,
    "hyphened_day": _hyphened_day,
    "english_day": _english_day,
    "weekdays_ago": _weekdays_ago,
    "month_day": _month_day,
    "month_first_day": _month_first_day,
    "turned_month_day": _turned_month_day,
    "day_month": _day_month,
    "nth_weekday": _nth_weekday,
    "same_day_last_year": _same_day_last_year,
    "weekday": _weekday,
    "near_day": _near_day,
    "date_of_month": _date_of_month,
    "day_alone": _day_alone,
}
