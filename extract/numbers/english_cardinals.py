"""English number words in Devanagari: "रैंक वन", "थ्री स्टार", "ट्वेंटी फाइव", "फाइव हंड्रेड".

Many are Hindi words too (वन a forest, सेवन consumption, टू of 2जी), so one word alone
is a number only beside a word that English numbers stand with; a row of them that
makes one number ("ट्वेंटी वन") speaks for itself, as does a text of nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extract import lexicon
from extract.numbers.cardinals import Token


@dataclass(frozen=True, slots=True)
class English:
    """A number in English words: its value and the index of the first token after it."""

    value: float
    stop: int


def read_english(tokens: list[Token], at: int) -> English | None:
    """The English number that begins at a token, where its company shows that it is one; else None."""
    small = lexicon.lookup("english_numbers")
    if tokens[at].text not in small:
        return None
    total, i, scaled = float(small[tokens[at].text]), at + 1, False
    while i < len(tokens):
        word = tokens[i].text
        value = small.get(word)
        factor = _scales().get(word)
        if factor is not None:
            below = total % factor if scaled else total
            total += below * factor - below
            scaled = True
        elif word in lexicon.words("english_company_words", "point"):
            digits, stop = _digits(tokens, i + 1)
            if digits:
                total, i = float(f"{int(total)}.{digits}"), stop
            break
        elif value is not None and _fits(total, value):
            total += value
        else:
            break
        i += 1
    alone = at == 0 and i == len(tokens)
    sure = i - at > 1 or alone or _in_company(tokens, at, i)
    return English(total, i) if sure else None


def _digits(tokens: list[Token], i: int) -> tuple[str, int]:
    """The digits after पॉइंट ("थ्री पॉइंट फाइव") and the index after them."""
    small = lexicon.lookup("english_numbers")
    digits = ""
    while i < len(tokens) and small.get(tokens[i].text, 10) < 10:
        digits += str(small[tokens[i].text])
        i += 1
    return digits, i


def _fits(total: float, value: int) -> bool:
    """Whether a word goes on with the number before it: units after tens, either after a scale."""
    if total % 100 == 0:
        return 0 < value < 100 and total >= 100
    return total % 10 == 0 and total % 100 >= 20 and 0 < value < 10


def _in_company(tokens: list[Token], at: int, stop: int) -> bool:
    before = tokens[at - 1].text if at else ""
    after = tokens[stop].text if stop < len(tokens) else ""
    return (
        before in lexicon.words("rank_nouns", "place")
        or before in lexicon.words("english_company_words", "before")
        or after.startswith(lexicon.words("english_company_words", "after"))
    )


@lru_cache(maxsize=1)
def _scales() -> dict[str, int]:
    return {word: int(value) for word, value in lexicon.lookup("english_scales").items()}
