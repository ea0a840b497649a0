"""The grammar of one Hindi number: tokens -> value. What stands around it (percent, hedge) is numbers.py, its endings ordinal_endings.py.

A number is a row of digits or number words, each with a scale after it, the
scales falling: "तीन लाख 25 हजार 410". Digits of both scripts, words and scales
mix freely. A scale larger than the one before it multiplies all that is smaller
("साढ़े चार हजार करोड़", "20 लाख करोड़"), which a stack of groups does: the scale
gathers the smaller groups below it. सवा, साढ़े and पौने change the number that
follows by a quarter or a half before its scale; डेढ़ and ढाई are numbers. दशमलव adds
decimals to all that was read ("साढ़े तीन सौ दशमलव दो दो" is 350.22). A scale with an
ordinal's ending ends the number as an ordinal ("दस लाखवां").

Two numbers side by side that no scale joins are two numbers ("23 व 24", "10 15").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import regex

from extract import lexicon
from extract.numbers.cardinal_words import DOZEN, POINTS, RARE_SCALES, SPOKEN, number_tables, scale_ordinals
from extract.numbers.unit_words import measure_at
from extract.text import Folded

_TOKEN = regex.compile(
    r"""
    (?P<digits> \d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?   # 3,88,145 and 261,310
              | \d{1,2},\d{2},[ ]\d{3}(?![\d,.])              # 1,25, 283, as some type it
              | (?<![\d,]|\d[ ])\d{1,2}(?:,[ ]\d{2})+,[ ]\d{3}(?=[ ]र[ुू]प)   # 81, 79, 702 rupees
              | (?<=(?:संख्या|कुल)[ ])\d{1,2}[ ]\d{3}(?![\d,.]|[ ]\d)   # "संख्या 23 424 है"
              | \d+[ ]?\.[ ]?\d+(?=\s?(?:%|प्रतिशत|फीसद|अंक|मिलियन|बिलियन))   # 4 . 8 %, as some wires space it
              | \d+(?:\.\d+)?
              | (?<![^\s(₹$-])\.\d+(?![.\d]) )                  # .25
  | (?P<word> [\u0900-\u0963\u0971-\u097f]+ | [a-z]+ )
  | (?P<other> \S )
    """,
    regex.VERBOSE,
)


class Token(NamedTuple):
    """A run of digits, a word, or one other character of the folded text; offsets are folded, end exclusive."""

    kind: str
    text: str
    start: int
    end: int


def tokenize(folded: Folded) -> list[Token]:
    """The tokens of a folded text, blanks dropped; digits and letters are parted ("62वीं" is two)."""
    return [Token(str(m.lastgroup), m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded.text)]


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A number and where it ends.

    `stop` is the index of the first token after it. `scale` is its last scale (1
    where it has none) and `head` the number before it, so that "12 से 15 सौ" can
    share the scale; `groups` counts the scales. `written` is digits, words or mixed.
    `ordinal` is set where the last word was an ordinal ("एक सौ पांचवां").
    """

    value: float
    stop: int
    head: float
    scale: float
    groups: int
    written: str
    ordinal: bool = False
    fraction: bool = False


class _Stack:
    """What has been read of one number: groups of falling scale, a number that waits for its scale, a fraction word."""

    def __init__(self) -> None:
        self.groups: list[tuple[float, float]] = []  # (scale, value)
        self.pending: float | None = None
        self.fraction: float | None = None
        self.head = self.scale = 1.0

    def number(self, value: float) -> bool:
        """Take a number; False where it cannot follow what was read ("तीन सौ 150" is two numbers)."""
        if self.pending is not None or (self.groups and self.fraction is None and value >= self.groups[-1][0]):
            return False
        self.pending = value + (self.fraction or 0.0)
        self.fraction = None
        return True

    def multiply(self, factor: float) -> bool:
        """Take a scale; False where nothing it could multiply stands before it ("लाख हजार")."""
        if self.pending is None and self.fraction is not None:
            self.pending, self.fraction = 1.0 + self.fraction, None
        if self.pending is not None and self.holds(factor):
            return False  # "12 लाख 15 लाख" is two numbers
        if factor == _HUNDRED and (self.pending or 0) >= factor:
            return False  # "1,960 सौ दिन से पुरानी" is two numbers
        if factor == DOZEN and (self.groups or (self.pending or 0) >= 100):
            return False
        lower = sum(value for scale, value in self.groups if scale < factor)
        if self.pending is None and not lower:
            if self.groups:
                return False
            self.pending = 1.0
        self.head, self.scale = lower + (self.pending or 0.0), factor
        self.groups = [(scale, value) for scale, value in self.groups if scale > factor]
        self.groups.append((factor, self.head * factor))
        self.pending = None
        return True

    def holds(self, factor: float) -> bool:
        """Whether a group of this scale was read."""
        return any(scale == factor for scale, _ in self.groups)

    def decimals(self, digits: str) -> bool:
        """Take the digits after दशमलव; False where no number stands before them, or one that has decimals already."""
        if self.fraction is not None or (self.pending is None and not self.groups):
            return False
        self.pending = float(f"{int(self.pending or 0)}.{digits}")
        return True

    @property
    def complete(self) -> bool:
        """Whether what was read is a number as it stands: सवा alone is one and a quarter, साढ़े alone is nothing."""
        if self.fraction is not None:
            return self.fraction == 0.25 and not self.groups
        return bool(self.groups) or self.pending is not None

    def cardinal(self, stop: int, scripts: set[str], ordinal: bool, fraction: bool) -> Cardinal:
        if self.fraction is not None:
            self.pending = 1.0 + self.fraction
        value = sum(amount for _, amount in self.groups) + (self.pending or 0.0)
        head, scale = (self.head, self.scale) if self.pending is None else (value, 1.0)
        written = "mixed" if len(scripts) > 1 else next(iter(scripts))
        return Cardinal(_clean(value), stop, head, scale, len(self.groups), written, ordinal, fraction)


def read_cardinal(tokens: list[Token], at: int, text: str) -> Cardinal | None:
    """The number that begins at a token, as long as it goes; None where none begins.

    `text` is the folded text, asked only what stands between two tokens.
    """
    small, scales, added, whole, ordinals = number_tables()
    stack = _Stack()
    scripts: set[str] = set()
    fraction = False
    best: Cardinal | None = None
    without_it: Cardinal | None = None
    i = at
    while i < len(tokens) and (i == at or _continues(tokens[i - 1], tokens[i], text)):
        token = tokens[i]
        word = token.text
        if token.kind == "digits" or word in small:
            if len(word) > _LONGEST and token.kind == "digits":
                break
            value = float(word.translate(_NO_BLANKS)) if token.kind == "digits" else float(small[word])
            if word == _CHHA and text[token.end : token.end + 1] != ":":
                break
            if not stack.number(value):
                break
            without_it = best
            scripts.add("digits" if token.kind == "digits" else "words")
            i += 2 if word == _CHHA else 1
        elif word in POINTS or (word in SPOKEN and _is_digit(tokens, i + 1) and (i == 0 or scripts == {"words"})):
            digits, stop = _decimals(tokens, i + 1)
            if i == at and digits:
                stack.number(0.0)
            if not digits or not stack.decimals(digits):
                break
            scripts.add("words")
            i = stop
        elif word in added or word in whole:
            if (
                stack.pending is not None
                or stack.fraction is not None
                or (word == _BREAD and not _measured(tokens, i, text))
            ):
                break
            if word in added:
                stack.fraction = added[word]
            elif not stack.number(whole[word]):
                break
            fraction = True
            scripts.add("words")
            i += 1
        elif word in scales:
            if scales[word] in RARE_SCALES and not _surely_a_scale(tokens, at, i):
                break
            if i == at and scales[word] >= _ARAB and len(tokens) > 1:
                break  # सऊदी अरब, अरब सागर
            if (
                i == at
                and i
                and tokens[i - 1].text == "प्रति"
                and i + 1 < len(tokens)
                and tokens[i + 1].kind == "digits"
            ):
                break  # "प्रति हजार 30 से घटकर 28": what the rate is of, and then the rate
            if not stack.multiply(float(scales[word])):
                if stack.pending is not None and stack.holds(float(scales[word])):
                    best = without_it  # the number before this scale begins a figure of its own
                break
            scripts.add("words")
            i += 1
            if _goes_on_behind_comma(tokens, i, scales[word]):
                i += 1
        elif word in scale_ordinals() and i > at and stack.multiply(float(scale_ordinals()[word])):
            return stack.cardinal(i + 1, scripts, True, fraction)
        elif word in ordinals and stack.groups and stack.pending is None and ordinals[word] < stack.groups[-1][0]:
            stack.number(float(ordinals[word]))
            return stack.cardinal(i + 1, scripts, True, fraction)
        else:
            break
        if stack.complete:
            best = stack.cardinal(i, scripts, False, fraction) if stack.fraction is None else _alone(stack, i)
    return best


def _goes_on_behind_comma(tokens: list[Token], i: int, scale: int) -> bool:
    """“36 लाख, 76 हजार, 53 वोटर": whether the comma at a token stands within one number, as some desks print it.

    Two groups follow, each of a lower scale, or one that is not round, and no number is joined to them: "1 लाख, 75 हजार और 50
    हजार" are three prizes.
    """
    scales = number_tables()[1]
    groups: list[float] = []
    while i + 2 < len(tokens) and tokens[i].text == "," and tokens[i + 1].kind == "digits":
        lower = scales.get(tokens[i + 2].text, 0)
        if tokens[i + 2].kind != "word" or lower >= scale or 0 < lower < _THOUSAND or (not lower and scale > _THOUSAND):
            return False
        groups.append(float(tokens[i + 1].text.translate(_NO_BLANKS)))
        inner = tokens[i - 3].text == ","  # the group before this comma was joined by one too
        i, scale = (i + 3, lower) if lower else (i + 2, 0)
        if not lower:
            return groups[-1] < _THOUSAND and (inner or len(groups) > 1)
    if groups and i < len(tokens) and tokens[i].kind == "digits":
        return True  # "13 लाख, 5 हजार 312"
    joined = i + 1 < len(tokens) and tokens[i].text in _JOINTS and tokens[i + 1].kind == "digits"
    return bool(groups) and not joined and (len(groups) > 1 or groups[0] % 5 != 0)


_JOINTS = (",", "और", "व", "तथा", "एवं")
_THOUSAND = 1000
_HUNDRED = 100
_ARAB = 10**9  # this scale and those above it do not stand for one of themselves, as लाख does
_BREAD = "पाव"  # a quarter, and bread
_NO_BLANKS = str.maketrans("", "", ", ")
_LONGEST = 24  # digits and commas; a longer run is no figure, and a float would not hold it
_CHHA = "छ"  # the letter छ; "छ:" and छः are six. छह and छे need no mark.


def _alone(stack: _Stack, stop: int) -> Cardinal:
    value = 1.0 + (stack.fraction or 0.0)
    return Cardinal(value, stop, value, 1.0, 0, "words", False, True)


def _continues(before: Token, after: Token, text: str) -> bool:
    """Whether two tokens may belong to one number: only blanks between them, and the line goes on."""
    between = text[before.end : after.start]
    if before.text == _CHHA or before.text == ":":
        between = between.replace(":", "")
    return between.strip(" ") == ""


def _measured(tokens: list[Token], i: int, text: str) -> bool:
    """Whether a scale or a measure follows a token, or nothing stands beside it."""
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return len(tokens) == 1 or following in number_tables()[1] or measure_at(text, tokens[i].end) is not None


def _surely_a_scale(tokens: list[Token], at: int, i: int) -> bool:
    """Whether नील, पद्म or शंख is a scale: after a number, and with more of the number after it or no other word at all."""
    if i == at:
        return False
    if i + 1 == len(tokens):
        return at == 0
    small, scales, added, whole, ordinals = number_tables()
    following = tokens[i + 1]
    return (
        following.kind == "digits"
        or following.text in POINTS
        or following.text in lexicon.words("sign_words", "over")
        or any(following.text in words for words in (small, scales, added, whole, ordinals))
    )


def _is_digit(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and number_tables()[0].get(tokens[i].text, 10) < 10


def _decimals(tokens: list[Token], i: int) -> tuple[str, int]:
    """The digits after दशमलव and the index after them: "सात पांच", "तीन-दो", 25, पच्चीस; "" where none stand there."""
    small = number_tables()[0]
    digits = ""
    while i < len(tokens):
        token = tokens[i]
        value = small.get(token.text, 100)
        if token.text == "-" and digits and i + 1 < len(tokens) and _is_one_digit(tokens[i + 1]):
            i += 1
        elif token.kind == "digits" and token.text.isdecimal():
            digits += token.text
            i += 1
        elif value < 10 or (value < 100 and not digits):
            digits += str(value)
            i += 1
            if value >= 10:
                break
        else:
            break
        if len(digits) > _LONGEST:
            return "", i
    return digits, i


def _is_one_digit(token: Token) -> bool:
    """“तीन-दो", "4-4": a digit behind a hyphen, as a decimal is spelt digit by digit."""
    return number_tables()[0].get(token.text, 10) < 10 or (token.kind == "digits" and len(token.text) == 1)


def _clean(value: float) -> float:
    """The value without the dust of binary fractions: 1.4 lakh is 140000."""
    return round(value, 6)
