"""Which words a figure, or a set phrase that seems one, can begin with: so that all others cost one look and no more.

Of some two hundred words of an article twenty begin a number. Every word that some
reader of numbers.py takes as a beginning stands here; a new kind of number brings
its words along, and tests/extract/test_required.py holds the set to the tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from extract import lexicon
from extract.numbers.cardinal_words import opening_words, ordinal_words
from extract.numbers.cardinals import Token, tokenize
from extract.numbers.parts import VULGAR
from extract.text import fold

FULL = "भर"  # दर्जनभर: about a dozen


def may_open(token: Token) -> bool:
    """Whether a number can begin at a token."""
    return token.kind == "digits" or token.text in _numbers() or token.text.endswith(FULL)


def may_open_idiom(token: Token) -> bool:
    """Whether a set phrase that counts nothing (दो टूक) can begin at a token."""
    return token.text in _idioms()


@lru_cache(maxsize=1)
def _numbers() -> frozenset[str]:
    return frozenset(
        {
            *opening_words(),
            *VULGAR,
            *ordinal_words(),
            *_first(lexicon.words("percent", "all")),
            *_first(
                word
                for name in (
                    "vague",
                    "multiples",
                    "fractions",
                    "english_numbers",
                    "sanskrit_ordinals",
                    "english_ordinals",
                )
                for word in lexicon.words(name)
            ),
        }
    )


@lru_cache(maxsize=1)
def _idioms() -> frozenset[str]:
    return frozenset(_first(lexicon.words("idioms")))


def _first(spellings: Iterable[str]) -> list[str]:
    """The first token of each spelling, as numbers.py cuts a text."""
    return [tokenize(fold(spelling))[0].text for spelling in spellings]
