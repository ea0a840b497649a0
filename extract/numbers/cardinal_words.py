"""The words of numbers, from their tables: units and tens, scales, fractions, multiples, ordinals."""

from __future__ import annotations

from functools import lru_cache

from extract import lexicon

# नील, पद्म and शंख are also a colour, a lotus and a conch: scales only inside a longer number or in a text of nothing else.
RARE_SCALES = frozenset({10**13, 10**15, 10**17})
ORDINAL_ENDINGS = ("वां", "वीं", "वें", "वा", "वी", "वे", "ंवा", "ंवी", "ंवे", "ंवां", "ंवीं", "ंवें")
# The stem of a place in a ranking, whose ending agrees: "दूसरा", "दूसरे", "12वें"; the Sanskrit ones agree with nothing.
NTH = r"\d+\s?व|पहल|प्रथम|दूसर|द्वितीय|तीसर|तृतीय|चौथ|चतुर्थ|पांचव|पंचम|छठ|सातव|आठव|नौव|दसव"
DOZEN = 12
SPOKEN = frozenset({"पाइंट", "प्वाइंट"})  # also points scored: a decimal point only between number words
POINTS = frozenset({"दशमलव", "दशमलब"})


@lru_cache(maxsize=1)
def scale_ordinals() -> dict[str, int]:
    """A scale with an ordinal's ending, folded -> the scale: सौवां, हजारवीं, लाखवें."""
    return {
        scale + ending: value
        for value, spellings in lexicon.table("scales").items()
        if value != DOZEN
        for scale in spellings
        for ending in ORDINAL_ENDINGS
    }


@lru_cache(maxsize=1)
def number_tables() -> tuple[dict[str, int], dict[str, int], dict[str, float], dict[str, float], dict[str, int]]:
    """The tables of numbers: small ones, scales, fractions added to what follows, whole multiples, ordinals; word -> value."""
    scales = dict(lexicon.lookup("scales"))
    small = {word: value for word, value in lexicon.lookup("numbers").items() if word not in scales}
    added: dict[str, float] = {}
    whole: dict[str, float] = {}
    for word, key in lexicon.lookup("fractions").items():
        name, _, amount = str(key).partition("_")
        if name == "add":
            added[word] = float(amount)
        elif name == "is":
            whole[word] = float(amount)
    return small, scales, added, whole, ordinal_words()


@lru_cache(maxsize=1)
def opening_words() -> frozenset[str]:
    """The words that a number in words can begin with."""
    small, scales, added, whole, _ = number_tables()
    return frozenset({*small, *scales, *added, *whole, *POINTS, *SPOKEN})


@lru_cache(maxsize=1)
def ordinal_words() -> dict[str, int]:
    """Every one-word ordinal, folded -> its number: the irregular ones, and each number word with its endings."""
    out: dict[str, int] = {}
    for value, spellings in lexicon.table("numbers").items():
        for word in spellings:
            if value >= 1 and len(word.rstrip(":")) > 1:  # छः would make a sixth of छवी, a picture
                for ending in ORDINAL_ENDINGS:
                    out[word.rstrip(":") + ending] = value
    out.update({word: value for word, value in scale_ordinals().items() if value not in RARE_SCALES})
    out.update(lexicon.lookup("ordinals"))
    return out


@lru_cache(maxsize=1)
def nth_in_text() -> str:
    """A pattern for an ordinal as a text prints it, in words or in digits with their ending: "तीसरे", "27वें", "31 वां"."""
    return rf"(?:{lexicon.whole_word(lexicon.alternation(ordinal_words()))}|\d+\s?(?:वें|वे|वां|वीं))"
