"""Times counted from another day: तीन दिन पहले, दो माह बाद, पिछले तीन साल, इस माह. One function a pattern, as in period_days.py."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.periods import calendar
from extract.periods.calendar import DAY, MONTHS, between
from extract.periods.period_context import Context, Match, Period, Resolved, Resolver, amount, turn

_UNITS = {
    "day": (1, 0),
    "week": (7, 0),
    "fortnight": (15, 0),
    "month": (0, 1),
    "year": (0, MONTHS),
    "decade": (0, 10 * MONTHS),
}


def _ago(match: Match, context: Context) -> Resolved | None:
    """“2 वर्ष 1 माह पहले”, "दो दिन बाद होगा": to the grain of the smallest unit; ahead only where the clause says so."""
    back = lexicon.lookup("time").get(match["way"]) == "ago"
    ahead = context.future(match.end()) or context.alone(match)
    if not back and not (match["from"] or ahead):
        return None
    if match["way"] == "में" and not ahead:
        return None
    base = (None if match["from"] else context.last_day() if back else None) or context.published
    if base is None:
        return "", "day"
    if match["from"] and match["from"] in lexicon.words("time", "tomorrow_or_yesterday"):
        base += -DAY if back else DAY
    days, months, grain = _counted(match["amount"])
    if not days and not months:
        return None
    way = -1 if back else 1
    day = calendar.day_on(base, days=way * days, months=way * months)
    if day is None:
        return "", "day"
    return {"day": day.isoformat(), "month": day.isoformat()[:7], "year": day.isoformat()[:4]}[grain], grain


def _counted(words: str) -> tuple[int, int, str]:
    """(days, months, grain) of counts with their units: "2 वर्ष 21 दिन"; of डेढ़ साल the months, of डेढ़ माह the days."""
    days = months = 0.0
    grain = "year"
    for count, unit, full in _AMOUNTS.findall(words):
        name = str(lexicon.lookup("time")[unit])
        number = amount(count) or (1.0 if full else 0.0)  # "साल भर पहले"
        of_days, of_months = _UNITS[name]
        days += number * of_days
        months += number * of_months
        if of_days:
            grain = "day"
        elif grain == "year" and (name == "month" or number != int(number)):
            grain = "month"
    whole = int(months)
    return round(days + (months - whole) * _DAYS_A_MONTH), whole, grain


_DAYS_A_MONTH = 30
_UNIT_WORDS = lexicon.alternation([w for name in _UNITS for w in lexicon.words("time", name)])
_AMOUNTS = regex.compile(rf"(?:((?:\S+\s+)?\S+)\s+)?({_UNIT_WORDS})(\s?भर)?(?!{lexicon.WORD_CHAR})")


def _stretch(match: Match, context: Context) -> Resolved | None:
    """“पिछले तीन माह”: from the day so far back to the day of publication; "पिछले हफ्ते": Monday to Sunday."""
    way = turn(match["turn"])
    unit = lexicon.lookup("time").get(match["unit"] or "")
    if match["weekend"] and context.published is not None:
        saturday, sunday = (day - DAY for day in calendar.week(context.published, way))
        return between(saturday + 6 * DAY, sunday + DAY), "stretch"
    if context.published is None or unit is None or (match["count"] and not way):
        return "", "stretch"
    if not match["count"]:
        return between(*calendar.week(context.published, way)), "stretch"
    of_days, of_months = _UNITS[unit]
    count = amount(match["count"])
    months = int(count * of_months)
    days = round(count * of_days + (count * of_months - months) * _DAYS_A_MONTH)
    other = calendar.day_on(context.published, days=way * days, months=way * months)
    if other is None or other == context.published:
        return "", "stretch"
    return between(*sorted((other, context.published))), "stretch"


def _relative_month(match: Match, context: Context) -> Resolved | None:
    way = turn(match["turn"])
    named = _ranked_month(context)
    if way < 0 and named and not _tells_month_again(match, named, context):
        return month_before(named), "month"
    if context.published is None:
        return "", "month"
    if match["turn"] in ("इसी", "उसी") and not context.future(match.end()):
        just = _just_named(match.start(), context)
        if just is not None and just.grain == "month" and _names_month(just, context):
            return just.value, "month"  # "अक्टूबर में 2 करोड़ रहा। इसी माह बारां ने 1 करोड़ कमाए"
    if way == 0 and named == month_before(context.published.isoformat()) and _of_ranking(match, context):
        return named, "month"  # "जुलाई की रैंकिंग में … पाकुड़ इस माह दूसरे स्थान पर", in August's news
    return month_before(context.published.isoformat(), -way), "month"


def _tells_month_again(match: Match, named: str, context: Context) -> bool:
    """“अक्टूबर अच्छा रहा। पिछले माह 2 करोड़ की आय हुई”, in November: the month named before is the last one.

    A place or what was stands beside that of the month before it: "पिछले माह चौथे स्थान पर था".
    """
    if context.published is None or named != month_before(context.published.isoformat()):
        return False
    if _ranking().search(context.text, 0, _OPENS_WITH) is not None:
        return False
    clause = _CLAUSE.match(context.text, match.end())
    return clause is not None and _placed().search(clause.group()) is None and _WAS.search(clause.group()) is None


_WAS = regex.compile(r"(?<!\p{L})(?:था|थी|थे|थीं)(?![\p{L}\p{M}])")


def _ranked_month(context: Context) -> str:
    """The latest month that the text has named so far and that is not to come: what a monthly ranking is of; "" for none.

    "नवंबर की रैंकिंग में 48वां … सितंबर में 61 और अगस्त में 57": "पिछले माह" is October.
    """
    months = [p.value for p in context.found if p.grain == "month" and _names_month(p, context)]
    now = context.published.isoformat()[:7] if context.published is not None else "9999"
    return max((month for month in months if month <= now), default=months[-1] if months else "")


def _names_month(period: Period, context: Context) -> bool:
    """Whether a period's words name its month: no "पिछले माह", which counts back from such a one."""
    words = context.text[period.start : period.end].split()
    return bool(period.value) and any(word in lexicon.lookup("months") for word in words)


def _of_ranking(match: Match, context: Context) -> bool:
    """Whether a text tells a ranking, and the clause behind "इस माह" a place or marks: what is counted in a month is of its own."""
    if _ranking().search(context.text, 0, _OPENS_WITH) is None or context.future(match.end()):
        return False
    clause = _CLAUSE.match(context.text, match.end())
    return clause is not None and _placed().search(clause.group()) is not None


_CLAUSE = regex.compile(r"(?:(?!\.\s)[^,;।\n]){0,120}")
_OPENS_WITH = 600  # code points in which a ranking's news says that it is one


@lru_cache(maxsize=1)
def _ranking() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("measure_heads", "ranking", "grading")))


@lru_cache(maxsize=1)
def _placed() -> regex.Pattern[str]:
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("rank_nouns", "place") + "|" + lexicon.any_of("score_words", "marks"))
    )


def _relative_year(match: Match, context: Context) -> Resolved | None:
    if context.published is None:
        return "", "year"
    labels = [period.value for period in context.found if period.grain == "fiscal" and period.value]
    if labels and match["turn"] in ("इसी", "उसी"):
        return labels[-1], "fiscal"
    if labels and match["turn"] == "नए":
        return max(labels), "fiscal"
    return f"{context.published.year + turn(match['turn']):04d}", "year"


def _same_stretch_last_year(match: Match, context: Context) -> Resolved | None:
    """“मई में 42, पिछले साल इसी अवधि में 61": a year before the time that the sentence or the one before names; else of the year."""
    if context.published is None:
        return "", "year"
    stretch = _just_named(match.start(), context)
    if stretch is not None and not (match["fiscal"] and stretch.grain != "month"):
        first, _, last = stretch.value.partition("/")
        value = "/".join(f"{int(end[:4]) - 1:04d}{end[4:]}" for end in (first, last) if end)
        return _in_calendar(value), stretch.grain
    if match["fiscal"]:
        return calendar.fiscal_label(calendar.fiscal_start(context.published).year - 1), "fiscal"
    return f"{context.published.year - 1:04d}", "year"


def _just_named(at: int, context: Context) -> Period | None:
    """The last day, month or stretch with two ends that the sentence or the one before names; None for none."""
    for period in reversed(context.found):
        if _BORDER.search(context.text, period.end, at):
            return None
        if period.grain in ("day", "month", "range") and period.value:
            this_year = context.text[period.start : period.end].split()[0] in lexicon.words("time", "this")
            return None if this_year and _UNTIL.match(context.text, period.end) else period  # "इस साल अगस्त तक"
    return None


def _in_calendar(value: str) -> str:
    """A value, its 29 February as the 28th: the year before has none."""
    return value.replace("-02-29", "-02-28")


_UNTIL = regex.compile(r"\s+तक(?!\p{Devanagari})")
_BORDER = regex.compile(
    r"\n|(?:[।!?]|\.(?!\d))[^।!?\n]*?(?:[।!?]|\.(?!\d))\s"
)  # the end of the sentence before the last


def _edition(_match: Match, _context: Context) -> Resolved | None:
    return "", "edition"


def _current(_match: Match, _context: Context) -> Resolved | None:
    return "", "current"


def month_before(value: str, months: int = 1) -> str:
    """The month so many months before a month or day given in ISO 8601; "" where there is none.

    >>> month_before("2024-01"), month_before("2023-09-30")
    ('2023-12', '2023-08')
    """
    if len(value) < 7 or not value[5:7].isdigit() or not 1 <= int(value[5:7]) <= MONTHS:
        return ""
    year, month = calendar.month_on(dt.date(int(value[:4]), int(value[5:7]), 1), -months)
    return f"{year:04d}-{month:02d}"


RESOLVERS: dict[str, Resolver] = {
    "ago": _ago,
    "edition": _edition,
    "last_election": _edition,
    "current": _current,
    "same_stretch_last_year": _same_stretch_last_year,
    "stretch": _stretch,
    "relative_month": _relative_month,
    "relative_year": _relative_year,
}
