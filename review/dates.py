"""Days and periods as the reader's language writes them: 7 अक्टूबर 2023, 7 Oct 2023; days are Indian days."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from store.export.hindi import in_words
from store.rows import indian_time


def day(moment: str | None, language: str) -> str:
    """The day of a moment in ISO 8601, in Indian time; "" for none, and what is no date as it is.

    >>> day("2023-10-07T15:01:00+05:30", "hi"), day("2023-10-07T15:01:00+05:30", "en")
    ('7 अक्टूबर 2023', '7 Oct 2023')
    >>> day("2023-10-06T20:31:00Z", "en"), day("", "hi"), day("कल", "hi")
    ('7 Oct 2023', '', 'कल')
    """
    return period(indian_time(moment)[:10], language) if moment else ""


def clock(moment: str) -> str:
    """The time of day of a moment, Indian time.

    >>> clock("2023-10-06T20:31:00Z")
    '02:01'
    """
    return indian_time(moment)[11:16]


def period(text: str | None, language: str) -> str:
    """A period as it is said: days and months in words, years, both ends of a span; "" for none.

    >>> period("2023-09", "hi"), period("2023-09", "en"), period("2023-24", "en"), period("2023-07/2023-09", "en")
    ('सितंबर 2023', 'Sep 2023', '2023-24', 'Jul 2023 – Sep 2023')
    >>> period("2023-02-31", "en"), period(None, "hi")
    ('2023-02-31', '')
    """
    if not text:
        return ""
    if "/" in text:
        return " – ".join(period(end, language) for end in text.split("/"))
    words = in_words(text)
    if language == "hi" or words == text:
        return words
    try:
        first = date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        return text
    return str(format_date(first, "d MMM y" if len(text) > 7 else "MMM y", locale="en"))
