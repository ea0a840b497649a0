"""Figures as Indian readers write them: 1,40,000 and 1.40 लाख, 45th as 45वां."""

from __future__ import annotations

from babel.numbers import format_decimal

from store.export.hindi import number as indian

SCALES = ((10**7, "करोड़", "crore"), (10**5, "लाख", "lakh"))


def grouped(number: float | None) -> str:
    """A number with Indian grouping and as many decimals as it has; "" for None.

    >>> grouped(140000.0), grouped(82.73), grouped(12345678.5), grouped(None)
    ('1,40,000', '82.73', '1,23,45,678.5', '')
    """
    return indian(number)


def scaled(number: float | None, language: str) -> str:
    """The same in lakh or crore, "" for what is less than a lakh.

    >>> scaled(140000, "hi"), scaled(15000000, "en"), scaled(99999, "hi")
    ('1.4 लाख', '1.5 crore', '')
    """
    if number is None:
        return ""
    for size, hindi, english in SCALES:
        if abs(number) >= size:
            name = hindi if language == "hi" else english
            return f"{format_decimal(number / size, format='#,##,##0.##', locale='en_IN')} {name}"
    return ""
