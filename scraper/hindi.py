"""Is the text Hindi? By script first, then by the small words that no Hindi text does without.

Two tests on word tables, not a language model: they part Hindi from Marathi and Nepali, which share its
script, from English and the other Indian languages by script, cost nothing and can be read.
"""

from __future__ import annotations

import functools
from collections import Counter

import regex

from scraper.fold import fold
from scraper.tables import load_table

MIN_SHARE = 0.5  # of letters in Devanagari; Hindi pages on exams and business hold much Latin
MIN_FUNCTION_WORDS = 0.06  # of the words; Hindi news has a quarter, Marathi and Nepali under 3 %
MAX_LENGTH = 16  # code points of a word; no function word has half as many, whatever folding takes off
_LETTERS = regex.compile(r"\p{L}")
_DEVANAGARI = regex.compile(r"[\u0904-\u0939\u0958-\u0961]")
_WORD = regex.compile(r"[\p{L}\p{M}]+")


def language_fault(text: str) -> str:
    """Why the text is not Hindi, or "".

    >>> language_fault("पुलिस ने बताया कि जिले में चोरी के मामले कम हुए हैं।")
    ''
    >>> language_fault("The police said so."), language_fault("पोलिसांनी सांगितले आहे आणि चोरी कमी झाली आहे")
    ('0 % of the letters in Devanagari', 'Marathi by its function words')
    """
    letters = len(_LETTERS.findall(text))
    share = len(_DEVANAGARI.findall(text)) / letters if letters else 0.0
    if share < MIN_SHARE:
        return f"{share:.0%} of the letters in Devanagari".replace("%", " %")
    words = _WORD.findall(text)
    counts = function_words(Counter(words))
    best = max(counts, key=lambda name: counts[name])
    if best != "hindi" and counts[best] > counts["hindi"]:
        return f"{best.capitalize()} by its function words"
    if len(words) >= 30 and counts["hindi"] < MIN_FUNCTION_WORDS * len(words):
        return f"too few Hindi function words ({counts['hindi']} of {len(words)})"
    return ""


def function_words(words: Counter[str]) -> dict[str, int]:
    """How many of the words are function words of each language of Devanagari, by its name in lower case.

    >>> function_words(Counter({"में": 2, "आहे": 1}))
    {'hindi': 2, 'marathi': 1, 'nepali': 0}
    """
    folded: Counter[str] = Counter()
    for word, count in words.items():
        if len(word) <= MAX_LENGTH:
            folded[_folded(word)] += count
    return {name: sum(folded[word] for word in table) for name, table in _tables().items()}


@functools.lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return fold(word)


@functools.cache
def _tables() -> dict[str, frozenset[str]]:
    return {name: frozenset(fold(word) for word in words) for name, words in load_table("words/language.yml").items()}
