"""Days, months and years counted on and back, and the ends of a period in ISO 8601. No words here.

A value is what Period.value holds: a day (2023-10-05), a month (2023-10), a year
(2023), a financial or school year (2023-24, April to March), or two days joined by "/".
"""

from __future__ import annotations

import datetime as dt

DAY = dt.timedelta(days=1)
MONTHS = 12
FIRST_FISCAL_MONTH = 4


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, or None where no calendar holds it (30 February)."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def last_of_month(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year + (month == MONTHS), month % MONTHS + 1, 1) - DAY


def month_on(value: dt.date, months: int) -> tuple[int, int]:
    """(year, month) so many months after the month of a day (before it, where negative)."""
    count = value.year * MONTHS + value.month - 1 + months
    return count // MONTHS, count % MONTHS + 1


def day_on(value: dt.date, days: int = 0, months: int = 0) -> dt.date | None:
    """The day so many months and days on; the last of the month where it has no such day. None beyond the calendar."""
    year, month = month_on(value, months)
    if not dt.MINYEAR <= year < dt.MAXYEAR:
        return None
    number = min(value.day, last_of_month(year, month).day)
    try:
        return dt.date(year, month, number) + days * DAY
    except OverflowError:
        return None


def week(value: dt.date, turn: int = 0) -> tuple[dt.date, dt.date]:
    """Monday and Sunday of the week of a day, or of one so many weeks on."""
    monday = value - value.weekday() * DAY + 7 * turn * DAY
    return monday, monday + 6 * DAY


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date | None:
    """The nth such weekday of a month (0 is Monday; nth 0 is the last), or None where it has not so many."""
    if nth == 0:
        last = last_of_month(year, month)
        return last - (last.weekday() - weekday) % 7 * DAY
    first = dt.date(year, month, 1)
    return day(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def part_of_year(first: dt.date, months: int, nth: int) -> tuple[dt.date, dt.date]:
    """The first and last day of the nth part of so many months (a quarter: 3) of a year that begins on a day."""
    year, month = month_on(first, months * (nth - 1))
    end_year, end_month = month_on(first, months * nth - 1)
    return dt.date(year, month, 1), last_of_month(end_year, end_month)


def fiscal_start(value: dt.date) -> dt.date:
    """The first of April on or before a day."""
    return dt.date(value.year - (value.month < FIRST_FISCAL_MONTH), FIRST_FISCAL_MONTH, 1)


def fiscal_label(first: int) -> str:
    """The label of the year that begins in April: 2023 -> "2023-24"."""
    return f"{first}-{(first + 1) % 100:02d}"


def between(first: dt.date, last: dt.date) -> str:
    """Two days, both inclusive, as one value; the month where they are its first and last.

    >>> between(dt.date(2023, 8, 1), dt.date(2023, 8, 31)), between(dt.date(2023, 8, 1), dt.date(2023, 8, 30))
    ('2023-08', '2023-08-01/2023-08-30')
    """
    if first.day == 1 and last == last_of_month(first.year, first.month):
        return f"{first.year:04}-{first.month:02}"
    return f"{first}/{last}"


def ends(value: str) -> tuple[dt.date, dt.date] | None:
    """The first and last day of a value, or None for "".

    >>> ends("2023-02")
    (datetime.date(2023, 2, 1), datetime.date(2023, 2, 28))
    >>> ends("2023-24")
    (datetime.date(2023, 4, 1), datetime.date(2024, 3, 31))
    """
    if not value:
        return None
    if "/" in value:
        first, _, last = value.partition("/")
        return dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    numbers = [int(part) for part in value.split("-")]
    if len(numbers) == 1:
        return dt.date(numbers[0], 1, 1), dt.date(numbers[0], MONTHS, 31)
    if len(numbers) == 3:
        return dt.date(*numbers), dt.date(*numbers)
    if is_label(value):
        return dt.date(numbers[0], FIRST_FISCAL_MONTH, 1), dt.date(numbers[0] + 1, 3, 31)
    return dt.date(numbers[0], numbers[1], 1), last_of_month(numbers[0], numbers[1])


def is_label(value: str) -> bool:
    """Whether a value of year and two digits is a year's label and no month: 2011-12 is both, and counts as the label.

    A month that follows its year so (2011-12, 2010-11, 2009-10) is told by the grain of its period.
    """
    year, _, rest = value.partition("-")
    return rest.isdecimal() and int(rest) == (int(year) + 1) % 100 and not 1 <= int(rest) <= MONTHS
