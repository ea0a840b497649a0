"""Which currency stands after a number or before it, and which small coins are parts of it."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern

COINS = 100  # to the rupee, the dollar, the euro and the pound
_COIN_OF = {"paisa": ("INR",), "cent": ("USD", "EUR"), "pence": ("pound",), "penny": ("pound",)}
_LONGEST_BEFORE = 8  # characters of "यू. एस. $"


def currency_after(text: str, at: int) -> tuple[str, int] | None:
    """The currency (a key of currency.yml) at an offset of the folded text, and where its word ends."""
    match = _after().match(text, at)
    return (_code("currency", match["unit"]), match.end()) if match else None


def currency_before(text: str, at: int) -> tuple[str, int] | None:
    """The currency that ends at an offset, and where its sign begins."""
    match = _before().search(text, max(0, at - _LONGEST_BEFORE), at)
    return (_code("currency_before", match["unit"]), match.start()) if match else None


def is_coin_of(word: str, currency: str) -> bool:
    """Whether a word names the small coin of a currency: पैसे of INR."""
    return currency in _COIN_OF.get(str(lexicon.lookup("currency_parts").get(word)), ())


def _code(table: str, spelling: str) -> str:
    codes = lexicon.lookup(table)
    return str(codes.get(spelling) or codes[regex.sub(r"[ \-]+", " ", spelling)])


@lru_cache(maxsize=1)
def _after() -> regex.Pattern[str]:
    return compile_pattern(rf"\s?(?:/\s?-\s?)?(?P<unit>{lexicon.any_of('currency')})(?!{lexicon.WORD_CHAR})")


@lru_cache(maxsize=1)
def _before() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<unit>{lexicon.any_of('currency_before')})\s?$")
