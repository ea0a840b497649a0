"""Parts of a whole: तीन चौथाई, तीन बटा चार, पांचवां हिस्सा, 3/4, ½, and whole numbers with a part (पांच और एक चौथाई, 10 1/2).

A part is read and is never a fact by itself: what it is a part of says what it is
worth. "इक्कीस का पांचवां भाग" is worked out, 4.2; "आबादी का पांचवां हिस्सा" is 0.2. Two numbers
parted by a slash are a part only where they look like nothing else: lowest terms, a
denominator of daily use, and a unit, a hedge, a noun for a part or nothing after
them; else 4/5 is four out of five, and 12/2024 a case number.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from extract import lexicon
from extract.numbers import hedges
from extract.numbers.cardinal_words import ordinal_words
from extract.numbers.cardinals import Cardinal, Token, read_cardinal
from extract.numbers.unit_words import measure_at

VULGAR = {
    "¼": 0.25,
    "½": 0.5,
    "¾": 0.75,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
    "⅕": 0.2,
}
_DENOMINATORS = (2, 3, 4, 5, 6, 8)


@dataclass(frozen=True, slots=True)
class Part:
    """A part or a whole number with a part: its value, and the index of the first token after it."""

    value: float
    stop: int


def read_part(tokens: list[Token], at: int, first: Cardinal | None, text: str) -> Part | None:
    """The part that begins at a token, whose number (if it has one) is `first`; None where there is none."""
    simple = _simple(tokens, at, first, text)
    if simple is not None:
        return simple
    if first is None or first.ordinal or first.value != int(first.value):
        return None
    after = tokens[first.stop].text if first.stop < len(tokens) else ""
    glued = first.stop < len(tokens) and tokens[first.stop].start == tokens[first.stop - 1].end
    if after in VULGAR and glued:
        return Part(first.value + VULGAR[after], first.stop + 1)
    if after in lexicon.words("sign_words", "of"):
        share = _ordinal_share(tokens, first.stop + 1)
        return Part(first.value / share.value, share.stop) if share is not None else None
    at = first.stop
    if after in lexicon.words("sign_words", "and_part") or after in lexicon.words("sign_words", "joined"):
        at += 1
    elif not (after.isdecimal() and not glued and tokens[at - 1].kind == "digits"):
        return None  # "10 1/2"
    more = _simple(tokens, at, read_cardinal(tokens, at, text), text)
    if more is None or (more.value >= 1 and after not in lexicon.words("sign_words", "and_part")):
        return None
    return Part(first.value + more.value, more.stop)


def read_share(tokens: list[Token], stop: int, ordinal: float) -> Part | None:
    """The part that an ordinal names with a noun after it: "दसवां हिस्सा" is a tenth. `stop` is the index after the ordinal."""
    named = stop < len(tokens) and tokens[stop].text in lexicon.words("sign_words", "part")
    return Part(1 / ordinal, stop + 1) if named and ordinal >= _FIRST_SHARE else None


_FIRST_SHARE = 3  # "पहला भाग" and "दूसरा हिस्सा" are the first and the second of several


def _simple(tokens: list[Token], at: int, first: Cardinal | None, text: str) -> Part | None:
    if at >= len(tokens):
        return None
    word = tokens[at].text
    if word in VULGAR:
        return Part(VULGAR[word], at + 1)
    if first is None:
        one = _divisor(word)
        return Part(1 / one, at + 1) if one else None
    if first.ordinal or first.stop >= len(tokens):
        return None
    j = first.stop
    over = tokens[j].text in lexicon.words("sign_words", "over")
    if over:
        below = read_cardinal(tokens, j + 1, text)
        return Part(first.value / below.value, below.stop) if below is not None and below.value else None
    slash = _slash(tokens, at, first, text)
    if slash is not None:
        return slash
    share = _ordinal_share(tokens, j)
    if share is not None and share.value > first.value:
        return Part(first.value / share.value, share.stop)  # दो पांचवें हिस्से
    if tokens[j].text == "-":
        j += 1
    divisor = _divisor(tokens[j].text) if j < len(tokens) else 0
    return Part(first.value / divisor, j + 1) if divisor else None


def _divisor(word: str) -> int:
    name, _, amount = str(lexicon.lookup("fractions").get(word, "")).partition("_")
    return int(amount) if name == "part" else 0


def _ordinal_share(tokens: list[Token], at: int) -> Part | None:
    """“पांचवां हिस्सा”, "5वें भाग" at a token, as the ordinal (its value) and where the noun ends."""
    if at >= len(tokens):
        return None
    value: float | None = ordinal_words().get(tokens[at].text)
    stop = at + 1
    if value is None and tokens[at].text.isdecimal() and stop < len(tokens) and tokens[stop].text.startswith("व"):
        value, stop = float(tokens[at].text), stop + 1
    named = stop < len(tokens) and tokens[stop].text in lexicon.words("sign_words", "part")
    return Part(float(value), stop + 1) if named and value else None


def _slash(tokens: list[Token], at: int, first: Cardinal, text: str) -> Part | None:
    if first.stop != at + 1 or at + 2 >= len(tokens) or tokens[at + 1].text != "/":
        return None
    above, bar, below = tokens[at : at + 3]
    if not (above.text.isdecimal() and below.text.isdecimal() and above.end == bar.start and bar.end == below.start):
        return None
    numerator, denominator = int(above.text), int(below.text)
    usual = denominator in _DENOMINATORS and 0 < numerator < denominator and gcd(numerator, denominator) == 1
    signed = at == 1 and tokens[0].text == "-"
    if not usual or (at and not signed and tokens[at - 1].text in ("/", "-") and tokens[at - 1].end == above.start):
        return None
    whole_text = (at == 0 or signed) and at + 3 == len(tokens)
    mixed = at > 0 and tokens[at - 1].text.isdecimal() and text[tokens[at - 1].end : above.start] == " "
    followed = (
        hedges.after(text, below.end) is not None
        or measure_at(text, below.end) is not None
        or (at + 3 < len(tokens) and tokens[at + 3].text in lexicon.words("sign_words", "part"))
    )
    return Part(numerator / denominator, at + 3) if whole_text or mixed or followed else None
