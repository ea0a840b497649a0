"""Days counted on and back, weeks, quarters, and the ends of a period."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.periods import calendar

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2150, 1, 1))


@given(DAYS, st.integers(-600, 600))
def test_months_on_and_back_come_home(day: dt.date, months: int) -> None:
    """The month so many months on, and as many back from there, is the month one began in."""
    there = calendar.day_on(day.replace(day=1), months=months)
    assert there is not None
    assert calendar.day_on(there, months=-months) == day.replace(day=1)


@given(DAYS)
def test_a_week_holds_its_day(day: dt.date) -> None:
    """Monday to Sunday."""
    first, last = calendar.week(day)
    assert first <= day <= last
    assert (first.weekday(), last.weekday()) == (0, 6)


@given(DAYS, st.integers(1, 4))
def test_quarters_follow_one_another(day: dt.date, nth: int) -> None:
    """Four quarters make the year that begins on a day, with no gap."""
    first = calendar.fiscal_start(day)
    begin, end = calendar.part_of_year(first, 3, nth)
    assert begin.day == 1
    after, _ = calendar.part_of_year(first, 3, nth + 1)
    assert end + calendar.DAY == after


@pytest.mark.parametrize(("weekday", "nth", "day"), [(5, 2, 12), (5, 0, 26), (1, 5, 29), (0, 1, 7)])
def test_the_nth_weekday_of_august_2023(weekday: int, nth: int, day: int) -> None:
    """0 counts from the end."""
    assert calendar.nth_weekday(2023, 8, weekday, nth) == dt.date(2023, 8, day)


def test_a_month_without_a_fifth_such_day_has_none() -> None:
    """August 2023 has four Mondays."""
    assert calendar.nth_weekday(2023, 8, 0, 5) is None


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-24", "2023-04-01", "2024-03-31"),
        ("2023-10-05", "2023-10-05", "2023-10-05"),
        ("2023-01-01/2023-03-31", "2023-01-01", "2023-03-31"),
    ],
)
def test_the_ends_of_a_period(value: str, first: str, last: str) -> None:
    """Of a day, a month, a year, a year's label and a stretch."""
    assert calendar.ends(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def test_nothing_has_no_ends() -> None:
    """A time that was not dated."""
    assert calendar.ends("") is None
    assert calendar.day_on(dt.date(9999, 12, 1), months=1) is None
