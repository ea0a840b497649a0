"""A figure of a text: what it says, where it stands, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("cardinal", "ordinal", "percent", "money", "foreign_money", "fraction", "multiple", "vague", "negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure at a span of the folded text, in base units.

    `value_max` is set for a range ("10 से 15 फीसदी"). `each` marks a number said
    twice ("तीन-तीन लाख": three lakh for each). `written` is digits, words or mixed,
    `scaled` whether a scale word is part of it. `unit` is the currency of money (ISO
    4217) and "percent" of a percent; what else a number counts, quantities.py finds.
    `feminine` marks an ordinal of a class, a rank or a time (नौवीं), and of no place (नौवां).
    """

    kind: str
    value: float
    start: int
    end: int
    outer_start: int
    outer_end: int
    value_max: float | None = None
    approx: str = "exact"
    each: bool = False
    written: str = "digits"
    scaled: bool = False
    decimal: bool = False
    unit: str = ""
    feminine: bool = False


def is_year(number: Number) -> bool:
    """Whether a number is a year of this century or the last by its looks: 2023, and not 2,023 or दो हजार तेईस."""
    four = number.end - number.start == len("2023")
    return number.written == "digits" and four and _FIRST_YEAR <= number.value < _NO_YEAR


_FIRST_YEAR, _NO_YEAR = 1900, 2100
