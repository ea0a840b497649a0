"""Words that have the form of a number and are none where they stand: दो "give", पहले "before", अक्षय तृतीया, साठ-गांठ."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.numbers.cardinals import Token

_ENDS = ("।", ".", "!", "|")
_LOOK_BACK = 8  # tokens in which the one who is given something is named
_PLURAL = ("ों", "ओं")
_BEHIND_TOWNS = frozenset(
    [
        "में",
        "का",
        "की",
        "के",
        "को",
        "ने",
        "से",
        "पर",
        "व",
        "और",
        "एवं",
        "तथा",
        "प्रखंड",
        "अंचल",
        "अनुमंडल",
        "विधानसभा",
        "थाना",
        ":",
        "-",
        "–",
    ]
)
_TOWNS_TOO = frozenset({"बायसी"})
_NAMES_TOO = frozenset({"नवा", "नवी", "नवे", "तिसरी"})  # नवी मुंबई, नवा रायपुर: ninth only beside a place noun


def idiom_end(text: str, at: int) -> int:
    """Where the set phrase ends that begins at an offset of the folded text and counts nothing (दो टूक); 0 where none begins."""
    match = _idioms().match(text, at)
    return match.end() if match else 0


def is_give(tokens: list[Token], i: int) -> bool:
    """Whether दो is "give": the last word of a sentence that says to whom, after a verb's stem, or in a slogan."""
    if tokens[i].text != "दो" or i == 0 or tokens[i - 1].text in rank_nouns():
        return False
    if f"{_word(tokens, i + 1)} {_word(tokens, i + 2)}" in lexicon.words("give_words", "slogan"):
        return True
    after = _word(tokens, i + 1)
    if after not in ("", ",", *_ENDS):
        return False
    if tokens[i - 1].text in lexicon.words("give_words", "stem"):
        return True
    whom = lexicon.words("give_words", "demand" if after == "," else "whom")
    return any(token.text in whom for token in tokens[max(0, i - _LOOK_BACK) : i])


def is_town(tokens: list[Token], i: int) -> bool:
    """Whether बायसी, a seldom spelling of 82, is the town: before a case mark, a conjunction, its block's noun, a mark or a figure."""
    after = _word(tokens, i + 1)
    return tokens[i].text in _TOWNS_TOO and (after in _BEHIND_TOWNS or after[:1].isdigit())


def is_no_ordinal(tokens: list[Token], i: int, last_stop: int) -> bool:
    """Whether an ordinal's form is none. `last_stop` is the index after the number read last (पांच सेकंड).

    Before a noun for a place (पहले स्थान) every form is an ordinal.
    """
    if before_rank_noun(tokens, i):
        return False
    word, before, after = tokens[i].text, _word(tokens, i - 1), _word(tokens, i + 1)
    if word == "पहले":
        earlier = before in lexicon.words("not_ordinal_words", "before_earlier")
        timed = before in lexicon.lookup("durations")
        if after == "तो" and before in lexicon.words("not_ordinal_words", "with_figure"):
            return not any(token.text[:1].isdigit() for token in tokens[max(0, i - _LOOK_BACK) : i])
        return earlier or timed or after in lexicon.words("not_ordinal_words", "after_earlier")
    if word == "दूसरे" and after.endswith(_PLURAL):
        return True  # दूसरे राज्यों: the other ones
    if word in _lunar_days():
        return len(tokens) > 1
    a_unit = word in lexicon.lookup("durations") and (i == last_stop or before == "प्रति")
    return word in _NAMES_TOO or a_unit


def before_rank_noun(tokens: list[Token], i: int) -> bool:
    """Whether a noun for a place in an order follows: स्थान, पायदान, रैंक."""
    return _word(tokens, i + 1) in rank_nouns()


@lru_cache(maxsize=1)
def rank_nouns() -> frozenset[str]:
    """Nouns that an ordinal before them makes a rank of."""
    return frozenset(lexicon.words("rank_nouns", "place"))


def _word(tokens: list[Token], i: int) -> str:
    return tokens[i].text if 0 <= i < len(tokens) else ""


@lru_cache(maxsize=1)
def _lunar_days() -> frozenset[str]:
    """Sanskrit ordinals in the feminine: days of the moon and feasts (अष्टमी, अक्षय तृतीया)."""
    return frozenset(
        word for word in lexicon.lookup("sanskrit_ordinals") if word.endswith(("मी", "शी", "थी", "ठी", "ीया", "थमा"))
    )


@lru_cache(maxsize=1)
def _idioms() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("idioms")))
