"""Where the subject view draws a period: at a point of time, joined by a line to the one before or not.

A period is drawn in its middle: a month on its 15th or 16th, a year or 2023-24 half a year on, a day at noon. What lasts
longer than a month also has a bar over its whole length, so that no reader takes a year's figure for a month's.
"""

from __future__ import annotations

import datetime as dt

from babel.dates import format_date

from extract.periods import calendar

DAY_MS = 24 * 3600 * 1000
LONGEST_MONTH = 31  # days
_EPOCH = dt.date(1970, 1, 1)

Ends = tuple[dt.date, dt.date]


def ends(period: str) -> Ends | None:
    """The first and last day of a period; None for "" and for one that a person typed otherwise than ISO 8601.

    >>> ends("2023-24")
    (datetime.date(2023, 4, 1), datetime.date(2024, 3, 31))
    >>> ends("last summer")
    >>> ends("9919455555555")
    """
    try:
        found = calendar.ends(period)
    except (ValueError, OverflowError):
        return None
    return found if found and found[0] <= found[1] else None


def start_ms(time: Ends) -> int:
    """When a period begins, in milliseconds since 1970, UTC."""
    return (time[0] - _EPOCH).days * DAY_MS


def end_ms(time: Ends) -> int:
    """When it is over."""
    return ((time[1] - _EPOCH).days + 1) * DAY_MS


def middle_ms(time: Ends) -> int:
    """The middle of a period: where it is drawn.

    >>> middle_ms((dt.date(1970, 1, 1), dt.date(1970, 1, 1))) == DAY_MS // 2
    True
    """
    return (start_ms(time) + end_ms(time)) // 2


def is_long(time: Ends) -> bool:
    """Whether a period is longer than a month."""
    return (time[1] - time[0]).days >= LONGEST_MONTH


def month_number(time: Ends) -> int:
    """Months counted through the years, so that neighbours differ by one."""
    return time[0].year * 12 + time[0].month - 1


def follows(one: Ends, other: Ends) -> bool:
    """Whether a line may join two periods, the earlier first: no month between them is missing, and both are as long.

    >>> month = lambda m: calendar.ends(f"2023-{m:02}")
    >>> follows(month(8), month(9)), follows(month(8), month(10)), follows(ends("2022-23"), ends("2023-24"))
    (True, False, True)
    """
    if is_long(one) or is_long(other):
        alike = abs((one[1] - one[0]).days - (other[1] - other[0]).days) <= 1
        return alike and one[1] + calendar.DAY == other[0]
    return month_number(other) - month_number(one) <= 1


def month_name(number: int, language: str) -> str:
    """A month's short name by its `month_number`.

    >>> month_name(2023 * 12, "en"), month_name(2023 * 12 + 8, "hi")
    ('Jan', 'सित॰')
    """
    return str(format_date(dt.date(number // 12, number % 12 + 1, 1), "LLL", locale=language))
