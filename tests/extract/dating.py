"""What is read of the times in a text, in the few fields that tests of dates compare."""

from __future__ import annotations

from extract.periods.periods import read_periods
from extract.text import fold

THURSDAY = "2023-10-05"


def read(text: str, published: str = THURSDAY) -> list[tuple[str, str, str]]:
    """(value, grain, quote) of each period of a text."""
    folded = fold(text)
    return [(p.value, p.grain, folded.quote(p.start, p.end)) for p in read_periods(folded, published)]


def values(text: str, published: str = THURSDAY) -> list[str]:
    """The values alone."""
    return [value for value, _, _ in read(text, published)]
