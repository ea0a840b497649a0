"""Months, quarters, years, and stretches with two ends. One function a pattern, as in period_days.py."""

from __future__ import annotations

import datetime as dt

import regex

from extract import lexicon
from extract.periods import calendar
from extract.periods.calendar import MONTHS, between, fiscal_label
from extract.periods.period_context import (
    Context,
    Match,
    Resolved,
    Resolver,
    amount,
    month_number,
    ordinal_number,
    small_number,
    turn,
    year_number,
)
from extract.periods.period_days import dated, month_of, written_year
from extract.periods.period_patterns import centuries


def _month_first_range(match: Match, context: Context) -> Resolved | None:
    """“सितंबर 4 से सितंबर 8 तक”."""
    year, month = _year_and_month(match, context)
    if not year:
        return "", "range"
    first = calendar.day(year, month, small_number(match["first"]))
    last_month = month_number(match["last_month"]) if match["last_month"] else month
    last = calendar.day(year + (last_month < month), last_month, small_number(match["day"]))
    return _span(first, last)


def _turned_month_range(match: Match, context: Context) -> Resolved | None:
    """“अगले महीने 4 से 23 तक”."""
    if context.published is None:
        return "", "range"
    year, month = calendar.month_on(context.published, turn(match["turn"]))
    first, last = (calendar.day(year, month, small_number(match[name])) for name in ("first", "day"))
    return _span(first, last)


def _day_range(match: Match, context: Context) -> Resolved | None:
    last = dated(match, context)
    if last is None:
        return "", "range"
    month = month_number(match["first_month"]) if match["first_month"] else last.month
    if match["first_year"]:
        year = year_number(match["first_year"])
    else:
        year = last.year - ((month, small_number(match["first"])) > (last.month, last.day))
    return _span(calendar.day(year, month, small_number(match["first"])), last)


def _day_list(match: Match, context: Context) -> Resolved | None:
    """“12 और 13 अक्टूबर”: days running are a stretch; any other list has no one date."""
    days = [small_number(word) for word in _SEPARATORS.split(match["days"])]
    year, month = _year_and_month(match, context)
    if not year or days != list(range(days[0], days[0] + len(days))):
        return "", "range"
    value, _ = _span(calendar.day(year, month, days[0]), calendar.day(year, month, days[-1]))
    return value, "stretch"


_SEPARATORS = regex.compile(r"\s*(?:,|(?<!\p{Devanagari})(?:और|व|एवं|तथा)(?!\p{Devanagari}))\s*")


def _month_of_year(match: Match, context: Context) -> Resolved | None:
    if context.published is None:
        return "", "month"
    return f"{context.published.year + turn(match['turn']):04d}-{month_number(match['month']):02d}", "month"


def _month_last_year(match: Match, context: Context) -> Resolved | None:
    """“पिछले साल इसी महीने”: of the month that the text named first (a ranking's own), else of the month of publication."""
    if context.published is None:
        return "", "month"
    named = next((p.value for p in context.found if p.grain == "month" and p.value), "")
    year = int(named[:4]) if named else context.published.year
    month = int(named[5:7]) if named else context.published.month
    return f"{year + turn(match['turn']):04d}-{month:02d}", "month"


def _month_range(match: Match, context: Context) -> Resolved | None:
    year, month = _year_and_month(match, context)
    if not year:
        return "", "range"
    first_month = month_number(match["first_month"])
    first_year = year_number(match["first_year"]) if match["first_year"] else year - (first_month > month)
    return _span(dt.date(first_year, first_month, 1), calendar.last_of_month(year, month))


def _month_quarter(match: Match, context: Context) -> Resolved | None:
    """“जून तिमाही”: the three months that end with it, as companies say."""
    year, month = _year_and_month(match, context)
    if not year:
        return "", "range"
    last = calendar.last_of_month(year, month)
    return _span(dt.date(*calendar.month_on(last, -2), 1), last)


def _month(match: Match, context: Context) -> Resolved | None:
    way = turn(match["turn"]) if match["turn"] else 0
    month = month_number(match["month"])
    if way and context.published is not None and not written_year(match):  # पिछले सितंबर, अगले जनवरी
        later = month > context.published.month
        same = month == context.published.month
        year = context.published.year + (way > 0 and not later) - (way < 0 and (later or same))
        return f"{year:04d}-{month:02d}", "month"
    year, month = _year_and_month(match, context)
    return (f"{year:04d}-{month:02d}" if year else ""), "month"


def _digit_month(match: Match, _context: Context) -> Resolved | None:
    return f"{match['year']}-{int(match['month']):02d}", "month"


def _fiscal_label(match: Match, _context: Context) -> Resolved | None:
    """“2023-24”, and what is no label: "1920-26" (a stretch of years), "2015-12" and "2015-3" (months)."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 1:
        return (f"{first}-{last:02d}", "month") if match["sep"] == "-" and not match["named"] else None
    if (first + 1) % 100 == last % 100 and (last < 100 or last == first + 1):
        return fiscal_label(first), "fiscal"
    whole = last if last > 100 else first - first % 100 + last
    if match["sep"] == "/":
        return None
    if whole > first:
        return _span(dt.date(first, 1, 1), dt.date(whole, MONTHS, 31))
    return (f"{first}-{last:02d}", "month") if 1 <= last <= MONTHS and not match["named"] else None


def _fiscal_relative(match: Match, context: Context) -> Resolved | None:
    if context.published is None:
        return "", "fiscal"
    way = turn(match["turn"])
    if match["turn"] == "नए" and _has_begun(context, match):
        way = 0
    return fiscal_label(calendar.fiscal_start(context.published).year + way), "fiscal"


def _has_begun(context: Context, match: Match) -> bool:
    """“नए सत्र में 9,120 बच्चों ने प्रवेश लिया": whether a new year is that of the news: from April on, unless a later clause awaits it."""
    assert context.published is not None
    month = context.published.month
    return month >= _first_month(True) and not (month > MONTHS - _QUARTER and context.future(match.end()))


def _quarter_of(match: Match, context: Context) -> Resolved | None:
    """“इस साल की तीसरी तिमाही”, "2023-24 की पहली छमाही", "दूसरी तिमाही": of a financial year where it or a company is spoken of."""
    months = _months_of(match["part"])
    nth = ordinal_number(match["nth"]) or MONTHS // months
    label, after = match["label"] or "", match["after"] or ""
    fiscal = bool(match["fiscal"] or label or "-" in after) or _of_business(context, match)
    if nth * months > MONTHS:
        return None
    year = year_number(label[:4] or after[:4] or match["year"] or "0")
    if not year:
        if context.published is None:
            return "", "range"
        this = calendar.fiscal_start(context.published).year if fiscal else context.published.year
        year = this + (turn(match["turn"]) if match["turn"] else 0)
        if not match["turn"]:  # the last that began by the day of publication, or the first to end after it
            starts = [_part(y, fiscal, months, nth) for y in range(this - 1, this + 2)]
            ahead = context.future(match.end())
            fit = [s for s in starts if (s[1] >= context.published if ahead else s[0] <= context.published)]
            return _span(*(fit[0] if ahead else fit[-1]))
    return _span(*_part(year, fiscal, months, nth))


def _part(year: int, fiscal: bool, months: int, nth: int) -> tuple[dt.date, dt.date]:
    return calendar.part_of_year(dt.date(year, _first_month(fiscal), 1), months, nth)


def _turned_quarter(match: Match, context: Context) -> Resolved | None:
    """“पिछली तिमाही”."""
    if context.published is None:
        return "", "range"
    months = _months_of(match["part"])
    of_year = _first_month(False) if months == _QUARTER else _first_month(True)
    here = (context.published.month - of_year) % MONTHS // months
    year = context.published.year - (context.published.month < of_year)
    first = dt.date(*calendar.month_on(dt.date(year, of_year, 1), months * (here + turn(match["turn"]))), 1)
    return _span(*calendar.part_of_year(first, months, 1))


def _months_of(part: str) -> int:
    return _QUARTER if part in lexicon.words("time", "quarter") else 2 * _QUARTER


_QUARTER = 3


def _first_month(fiscal: bool) -> int:
    return 4 if fiscal else 1


def _of_business(context: Context, match: Match) -> bool:
    """Whether the sentence speaks of a bank, a company or taxes, whose quarters run from April."""
    begin = max(context.text.rfind("।", 0, match.start()), context.text.rfind("\n", 0, match.start())) + 1
    return bool(_BUSINESS.search(context.text, begin, context.sentence_end(match.end())))


_BUSINESS = regex.compile(
    r"(?<!\p{Devanagari})(?:बैंक|कंपनी|कंपनियों|मुनाफा|शुद्ध लाभ|जीडीपी|जीएसटी|राजस्व|कारोबार|वित्त|आरबीआई)(?!\p{Devanagari})"
)


def _year_range(match: Match, _context: Context) -> Resolved | None:
    """“2019 से 2023 तक”, "उन्नीस सौ बीस से छब्बीस तक"."""
    first, last = year_number(match["first"]), year_number(match["last"])
    if last < 100:
        if (first + 1) % 100 == last:
            return fiscal_label(first), "fiscal"  # "2022-23 के बीच" is one year
        last += first - first % 100
    return _span(dt.date(first, 1, 1), dt.date(last, MONTHS, 31)) if first < last < dt.MAXYEAR else None


def _fiscal_said(match: Match, _context: Context) -> Resolved | None:
    """“दो हजार चौदह-पंद्रह”."""
    first, last = year_number(match["first"]), year_number(match["last"])
    return (fiscal_label(first), "fiscal") if (first + 1) % 100 == last else None


def _fiscal_short(match: Match, _context: Context) -> Resolved | None:
    """“वर्ष 21-22”."""
    first, last = 2000 + int(match["first"]), int(match["last"])
    return (fiscal_label(first), "fiscal") if (first + 1) % 100 == last else None


def _months_of_year(match: Match, context: Context) -> Resolved | None:
    """“2017 के पहले तीन महीने", "इस साल के आखिरी छह माह”."""
    count = int(amount(match["count"]))
    if not 1 <= count <= MONTHS or (context.published is None and not match["year"]):
        return "", "range"
    year = year_number(match["year"]) if match["year"] else context.published.year + turn(match["turn"])  # type: ignore[union-attr] # one is there
    if match["end"] in ("अंतिम", "आखिरी"):
        return _span(dt.date(year, MONTHS - count + 1, 1), dt.date(year, MONTHS, 31))
    return _span(dt.date(year, 1, 1), calendar.last_of_month(year, count))


def _part_of_month(match: Match, context: Context) -> Resolved | None:
    """“मई के पहले सप्ताह", "जून के दूसरे पखवाड़े”: the first week is the first seven days."""
    if context.published is None and not (match["month"] and written_year(match)):
        return "", "range"
    if match["month"]:
        year, month = month_of(match, context)
    else:
        assert context.published is not None
        year, month = calendar.month_on(context.published, turn(match["turn"]))
    nth, end = ordinal_number(match["nth"]), calendar.last_of_month(year, month)
    days = 7 if match["part"] in lexicon.words("time", "week") else 15
    if nth == 0:
        first = end - (days - 1) * calendar.DAY
        return _span(first if days == 7 else end.replace(day=16), end)
    if nth > (2 if days == 15 else 5):
        return "", "range"
    last = end if (days, nth) in ((15, 2), (7, 5)) else end.replace(day=days * nth)
    return _span(end.replace(day=days * (nth - 1) + 1), last) if days * (nth - 1) < end.day else ("", "range")


def _quarters_ago(match: Match, context: Context) -> Resolved | None:
    """“2 तिमाही पहले”: the quarter of the calendar so many back; ahead where nothing else is said or the clause says so."""
    count = int(amount(match["count"]))
    back = lexicon.lookup("time").get(match["way"]) == "ago"
    if context.published is None or not (back or context.alone(match) or context.future(match.end())):
        return None
    here = (context.published.month - 1) // _QUARTER
    first = dt.date(context.published.year, 1, 1)
    year, month = calendar.month_on(first, _QUARTER * (here + (-count if back else count)))
    return _span(*calendar.part_of_year(dt.date(year, month, 1), _QUARTER, 1))


def _century(match: Match, _context: Context) -> Resolved | None:
    """“21वीं सदी”."""
    said = match["century"]
    nth = int(said[:2]) if said[0].isdecimal() else centuries()[said]
    return _span(dt.date(100 * (nth - 1) + 1, 1, 1), dt.date(100 * nth, MONTHS, 31))


def _end_of(match: Match, context: Context) -> Resolved | None:
    """“साल के अंत तक", "इस माह के अंत में”."""
    if context.published is None:
        return "", "month" if match["month"] else "year"
    way = turn(match["turn"]) if match["turn"] else 0
    if match["month"]:
        year, month = calendar.month_on(context.published, way)
        return f"{year:04d}-{month:02d}", "month"
    return f"{context.published.year + way:04d}", "year"


def _decade(match: Match, _context: Context) -> Resolved | None:
    """“1990 के दशक”, "नब्बे के दशक"."""
    said = match["decade"]
    first = int(said) if said.isdecimal() else int(lexicon.lookup("numbers")[said])
    first += 1900 if first < 100 else 0
    return _span(dt.date(first, 1, 1), dt.date(first + 9, MONTHS, 31))


def _year(match: Match, context: Context) -> Resolved | None:
    year = year_number(match["year"])
    if year < 100:  # "सन 71"
        year += 2000 if context.published is not None and year + 2000 <= context.published.year else 1900
    return (f"{year:04d}", "year") if 1000 <= year < 2200 else None


def _year_and_month(match: Match, context: Context) -> tuple[int, int]:
    """(year, month) of a match; year 0 where it cannot be known."""
    if context.published is None and not written_year(match):
        return 0, month_number(match["month"])
    return month_of(match, context)


def _span(first: dt.date | None, last: dt.date | None) -> Resolved:
    if first is None or last is None or first > last:
        return "", "range"
    return between(first, last), "range"


RESOLVERS: dict[str, Resolver] = {
    "month_first_range": _month_first_range,
    "turned_month_range": _turned_month_range,
    "day_range": _day_range,
    "day_between": _day_range,
    "day_list": _day_list,
    "month_of_year": _month_of_year,
    "month_last_year": _month_last_year,
    "month_quarter": _month_quarter,
    "month_range": _month_range,
    "month": _month,
    "quarter_of": _quarter_of,
    "turned_quarter": _turned_quarter,
    "year_range": _year_range,
    "fiscal_label": _fiscal_label,
    "digit_month": _digit_month,
    "fiscal_relative": _fiscal_relative,
    "decade": _decade,
    "century": _century,
    "end_of": _end_of,
    "fiscal_said": _fiscal_said,
    "fiscal_short": _fiscal_short,
    "months_of_year": _months_of_year,
    "part_of_month": _part_of_month,
    "quarters_ago": _quarters_ago,
    "edition_year": _year,
    "year": _year,
}
