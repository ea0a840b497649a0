"""Text for a terminal: a stranger's words made harmless, and numbers as Hindi readers group them."""

from __future__ import annotations

import unicodedata
from typing import Any

from store.export.hindi import number

JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"


def plain(text: str) -> str:
    r"""Return the text on one line with nothing in it that a terminal would obey.

    Control characters (an escape could rewrite the screen) and the invisible ones that turn the
    direction of writing become blanks; the joiners that Hindi needs stay.

    >>> plain("रैंक\x1b[2J\nक\N{ZERO WIDTH JOINER}ष\N{RIGHT-TO-LEFT OVERRIDE}x")
    'रैंक [2J क\u200dष x'
    """
    harmful = ("Cc", "Cf", "Co", "Zl", "Zp")
    clean = "".join(c if c in JOINERS or unicodedata.category(c) not in harmful else " " for c in text)
    return " ".join(clean.split())


# Vowel signs that stand beside their letter (कानपुर has one) take a column of their own in a terminal; rich counts
# none. For the time that it lays a table out, each is a private-use character, which it counts as one column.
_SIGNS = [chr(code) for code in range(0x0900, 0x0980) if unicodedata.category(chr(code)) == "Mc"]
_STAND_INS = {sign: chr(0xE900 + i) for i, sign in enumerate(_SIGNS)}
_TO_STAND_INS = str.maketrans(_STAND_INS)
_TO_SIGNS = str.maketrans({stand_in: sign for sign, stand_in in _STAND_INS.items()})


def for_layout(text: str) -> str:
    """Return the text with its spacing vowel signs as stand-ins, for rich to measure as terminals do.

    >>> printed(for_layout("कानपुर")) == "कानपुर" and len(for_layout("कानपुर")) == 6
    True
    """
    return text.translate(_TO_STAND_INS)


def printed(laid_out: str) -> str:
    """Return what was laid out with the vowel signs back in their places."""
    return laid_out.translate(_TO_SIGNS)


APPROX_SIGNS = {"about": "~", "at_least": "≥", "at_most": "≤"}
NUMBER_UNITS = {"rank": "", "percent": " %", "INR": " ₹"}


def reading(fact: dict[str, Any]) -> str:
    """Return a fact's value as a person would note it down.

    >>> reading({"value": 9, "unit": "rank", "out_of": 243, "approx": "exact"})
    'rank 9 of 243'
    >>> reading({"value": 10, "value_max": 15, "unit": "percent", "approx": "about", "modality": "target"})
    '~10-15 % (target)'
    >>> reading({"value": 140000, "unit": "households"})
    '1,40,000 households'
    """
    text = "rank " if fact.get("unit") == "rank" else ""
    text += APPROX_SIGNS.get(fact.get("approx", ""), "") + number(fact["value"])
    if fact.get("value_max") is not None:
        text += f"-{number(fact['value_max'])}"
    if fact.get("out_of") is not None:
        text += f" of {number(fact['out_of'])}"
    unit = fact.get("unit", "")
    text += NUMBER_UNITS.get(unit, f" {unit}" if unit else "")
    modality = fact.get("modality", "actual")
    return text if modality == "actual" else f"{text} ({modality})"
