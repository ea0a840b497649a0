"""Reading a moment as pages write it: ISO 8601, RFC 822, "14 फरवरी 2020, 09:42 PM", with Indian time assumed.

A time without a zone on a Hindi page is Indian time. "IST" is Indian, not Irish or Israeli (feedparser read
it as UTC, five and a half hours off). A date without a time stays a date: precision is never invented.
"""

from __future__ import annotations

import functools
from datetime import UTC, date, datetime, timedelta, timezone

import regex

from scraper.fold import fold
from scraper.tables import load_table

IST = timezone(timedelta(hours=5, minutes=30))
EARLIEST_YEAR = 1995  # no news page of the web is older; a smaller number is no year

_ISO = regex.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?!\d|\s*[ap]\.?m\b)(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|IST|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?",
    regex.IGNORECASE,
)
_CLOCK = regex.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?!\d)|\.(?P<minute>\d{2})(?!\d)(?=\s*(?:बजे|[ap]\.?m\b)))"
    r"\s*(?P<half>[ap]\.?m\b)?",
    regex.IGNORECASE,
)
_ZONE = regex.compile(
    r"\b(?:(?P<utc>UTC|GMT|Z)|(?P<offset>[+-]\d{2}:?\d{2}))\b|(?P<bare>[+-]\d{2}:?\d{2})", regex.IGNORECASE
)
_NUMERIC = regex.compile(r"(?<!\d)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})(?!\d)")


def read_moment(text: str) -> str:
    """The moment as ISO 8601 with its zone, the bare date where no time is given, "" where nothing is read.

    >>> read_moment("2020-02-14 21:42:56"), read_moment("2020-11-28T13:34:47+0530")
    ('2020-02-14T21:42:56+05:30', '2020-11-28T13:34:47+05:30')
    >>> read_moment("Sat, 28 Nov 2020 01:34 PM (IST)"), read_moment("28 नव 2020")
    ('2020-11-28T13:34:00+05:30', '2020-11-28')
    >>> read_moment("15 नवंबर 2019, शाम 06:40 बजे"), read_moment("15 नवंबर 2019 रात 12:05 बजे")
    ('2019-11-15T18:40:00+05:30', '2019-11-15T00:05:00+05:30')
    >>> read_moment("28 फ़रवरी  2020, 5:30 PM"), read_moment("28 फ\u093cरवरी 2020")
    ('2020-02-28T17:30:00+05:30', '2020-02-28')
    >>> read_moment("14.02.2020"), read_moment("05.11.2019 शाम 06.40 बजे"), read_moment("2024-09-04 06:40 PM")
    ('2020-02-14', '2019-11-05T18:40:00+05:30', '2024-09-04T18:40:00+05:30')
    >>> read_moment("06:40 PM, 15-11-2019"), read_moment("15.11.2019 06:40"), read_moment("15.11.2019, 2.5 करोड़")
    ('2019-11-15T18:40:00+05:30', '2019-11-15T06:40:00+05:30', '2019-11-15')
    >>> read_moment("Fri, 14 Feb 2020 16:12:56 GMT"), read_moment("3 मिनट पहले")
    ('2020-02-14T16:12:56+00:00', '')
    """
    text = fold(text.strip()[:200].translate(_ASCII_DIGITS))
    iso = _ISO.search(text)
    if iso is not None and iso["time"]:
        return _from_iso(iso["date"], iso["time"], (iso["zone"] or "").upper())
    if iso is not None:
        day, span = _date(*map(int, iso["date"].split("-"))), iso.span()
    else:
        day, span = _written_date(text)
    if day is None:
        return ""
    # The day's own figures are no clock ("14.02.2020") and no zone ("06:40 PM, 15-11-2019").
    text = f"{text[: span[0]]}{' ' * (span[1] - span[0])}{text[span[1] :]}"
    clock = _CLOCK.search(text)
    if clock is None:
        return day.isoformat()
    hour = int(clock["hour"])
    half = clock["half"][0].lower() if clock["half"] else _half(text[: clock.start()], hour)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or int(clock["minute"]) > 59 or int(clock["second"] or 0) > 59:
        return day.isoformat()
    zone = _ZONE.search(text[clock.end() :])
    tz = IST if zone is None else UTC if zone["utc"] else _offset(zone["offset"] or zone["bare"])
    moment = datetime(day.year, day.month, day.day, hour, int(clock["minute"]), int(clock["second"] or 0), tzinfo=tz)
    return moment.isoformat()


def _half(before: str, hour: int) -> str:
    """The half of the day by the word before the clock ("शाम 06:40 बजे"): a, p, or "" where none says."""
    parts = load_table("words/dates.yml")["parts_of_day"]
    words = regex.findall(r"[\p{L}\p{M}]+", before)[-2:]
    told = next((part for part, names in parts.items() for word in words if word in map(fold, names)), "")
    if told == "night":
        return "p" if 6 <= hour < 12 else "a"
    return {"morning": "a", "noon": "p" if hour != 11 else "a", "evening": "p"}.get(told, "")


def date_in_url(url: str) -> str:
    """The date in a URL's path (/2024/09/04/, 20240904), "" where there is none.

    >>> date_in_url("https://example.com/news/2024/09/04/x.html"), date_in_url("https://example.com/x-133589711")
    ('2024-09-04', '')
    """
    match = regex.search(r"(?<!\d)(20\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)", url)
    day = _date(int(match[1]), int(match[3]), int(match[4])) if match else None
    return day.isoformat() if day else ""


_ASCII_DIGITS = {ord("०") + n: str(n) for n in range(10)}


def _from_iso(day_text: str, clock: str, zone: str) -> str:
    day = _date(*map(int, day_text.split("-")))
    if day is None:
        return ""
    if not clock:
        return day.isoformat()
    parts = [int(part) for part in clock.split(":")] + [0]
    if parts[0] > 23 or parts[1] > 59 or parts[2] > 59:
        return day.isoformat()
    tz = IST if zone in ("", "IST") else UTC if zone in ("Z", "UTC", "GMT") else _offset(zone)
    return datetime(day.year, day.month, day.day, parts[0], parts[1], parts[2], tzinfo=tz).isoformat()


def _written_date(text: str) -> tuple[date | None, tuple[int, int]]:
    """The first date of a folded text in words ("14 फरवरी 2020", "February 14, 2020") or in figures, day first; where it stands."""
    day_first, month_first = _word_patterns()
    for pattern in (day_first, month_first):
        if match := pattern.search(text):
            return _date(int(match["year"]), _months()[match["month"]], int(match["day"])), match.span()
    if match := _NUMERIC.search(text):
        return _date(int(match["year"]), int(match["month"]), int(match["day"])), match.span()
    return None, (0, 0)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= EARLIEST_YEAR else None
    except ValueError:
        return None


def _offset(text: str) -> timezone:
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:4])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes)) if minutes < 24 * 60 else IST


@functools.cache
def _months() -> dict[str, int]:
    table = load_table("words/dates.yml")["months"]
    return {fold(spelling): number for number, spellings in table.items() for spelling in spellings}


@functools.cache
def _word_patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    names = "|".join(regex.escape(name) for name in sorted(_months(), key=len, reverse=True))
    month = rf"(?P<month>{names})(?![\p{{L}}\p{{M}}])"
    day = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
    year = r"(?P<year>\d{4})(?!\d)"
    gap = r"[\s,.-]*"
    return regex.compile(f"{day}{gap}{month}{gap}{year}"), regex.compile(
        rf"(?<![\p{{L}}\p{{M}}]){month}{gap}{day}{gap}{year}"
    )
