"""How exactly a number is meant: करीब, से अधिक, अधिकतम, in front of the number or after it.

Of two hedges the one that bounds the number wins: "करीब ढाई लाख से ज्यादा" is at
least that many. Of the spellings that fit, the longest is read, so that "से कम
नहीं" is no "से कम".
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern

HEDGES = ("about", "at_least", "at_most")
LONGEST = 24  # characters in front of a number in which a hedge is looked for


def before(text: str, at: int) -> tuple[str, int] | None:
    """The hedge that ends just before an offset of the folded text, and where it begins."""
    match = _before().search(text, max(0, at - LONGEST), at)
    return (_before_words()[_plain(match["hedge"])], match.start()) if match else None


def after(text: str, at: int) -> tuple[str, int] | None:
    """The hedge that begins just after an offset of the folded text, and where it ends."""
    match = _after().match(text, at)
    if match is None:
        return None
    if match["hedge"].startswith("के ") and _leads_on().match(text, match.end()):
        return None  # "कक्षा 1 से 8 के करीब 3.2 लाख बच्चे": the next number's
    hedge, end = _after_words()[_plain(match["hedge"])], match.end()
    more = _after().match(text, end)  # "दर्जन भर से अधिक"
    if more is not None and more["hedge"].startswith("के ") and _leads_on().match(text, more.end()):
        more = None
    return (stronger(hedge, _after_words()[_plain(more["hedge"])]), more.end()) if more else (hedge, end)


@lru_cache(maxsize=1)
def _leads_on() -> regex.Pattern[str]:
    words = lexicon.alternation([*lexicon.words("numbers"), *lexicon.words("fractions")])
    return compile_pattern(rf"\s+(?:\d|{lexicon.whole_word(words)})")


def compares(text: str, start: int, end: int) -> bool:
    """Whether the hedge behind a number at [start, end) compares something with it: "राज्य के औसत 56.7 प्रतिशत से कम है"."""
    return _THAN.match(text, end) is not None and _OF_ANOTHER.search(text, max(0, start - LONGEST), start) is not None


_THAN = regex.compile(r"\s*(?:प्रतिशत|फीसदी|फीसद|%|करोड|लाख|हजार)?\s*से\s")
_OF_ANOTHER = regex.compile(
    r"(?:\p{L}\s+के\s+(?:राष्ट्रीय\s+|राज्य\s+)?औसत|(?:पिछले|बीते|गत)\s+(?:साल|वर्ष|माह|महीने|बार|सत्र|सप्ताह)\s+के)\s+(?:करीब\s+|लगभग\s+)?$"
)


def stronger(first: str, second: str) -> str:
    """The hedge that holds of two on one number."""
    return second if first in ("exact", "about") else first


def _plain(words: str) -> str:
    return regex.sub(r"[ \-]+", " ", words)


@lru_cache(maxsize=1)
def _before_words() -> dict[str, str]:
    return {_plain(word): name for name in HEDGES for word in lexicon.words("hedges", f"{name}_before")}


@lru_cache(maxsize=1)
def _after_words() -> dict[str, str]:
    return {_plain(word): name for name in HEDGES for word in lexicon.words("hedges", f"{name}_after")}


@lru_cache(maxsize=1)
def _before() -> regex.Pattern[str]:
    words = lexicon.alternation(_before_words())
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<hedge>{words})\s*$")


@lru_cache(maxsize=1)
def _after() -> regex.Pattern[str]:
    words = lexicon.alternation(_after_words())
    # "85 प्रतिशत तक ले जाने का लक्ष्य", "68.4 तक ही आ पाया", "यह आंकड़ा 53.07 फीसदी तक पहुंच गया": where to, not how much at most
    aimed = r"(?<!तक)|(?!\s+(?:ही\s+)?(?:ले\s+जा|पहुंच(?!ाय)|बढान|लान|आ\s+(?:पा|सक|पहुंच|गय|गई)))"
    moved = r"(?!(?<=\sसे\sकम)\s+हो\s?कर)"  # "47 से कम होकर 44"
    return compile_pattern(rf"[\s\-]*(?P<hedge>{words})(?!{lexicon.WORD_CHAR})(?:{aimed}){moved}")
