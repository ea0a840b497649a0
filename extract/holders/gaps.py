"""What stands between a subject and its number, or before the subject: fillers, connectives, words of saying."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.names.name import Name
from extract.prepared import Prepared


def is_row(prepared: Prepared, name: Name) -> bool:
    """Whether a name stands in a row of a list or a table."""
    return any(
        line.sentence.kind == "row" and line.sentence.start <= name.start < line.sentence.end for line in prepared.lines
    )


def only_fillers(gap: str) -> bool:
    """Whether nothing but hedges and particles stands in a stretch of text."""
    words = _AGE.sub(" ", gap).replace("(", " ").replace(":", " ").replace("-", " ").replace("–", " ").split()
    return all(word in _fillers() for word in words)


# "विनोद सिंघवी (61) 24,600 करोड़", "छठे स्थान पर 57 साल के विनोद सिंघवी"
_AGE = regex.compile(
    r"\(\s*\d\d(?:\s+वर्ष(?:ीय)?)?\s*\)|(?<!\d)\d\d\s*(?:(?:साल|वर्ष)\s+(?:के|की)|वर्षीया?)(?!\p{L}|\p{M})"
)


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    """Hedges, particles and case marks: words that may stand between a subject and its number."""
    phrases = (*lexicon.words("part_words", "only"), *lexicon.words("hedges"))
    marks = ("को", "ने", "में", "का", "की", "के", "से", "पर", "भी", "ही", "यह", "सबसे", "अधिक", "कम", "ज्यादा", "आंकडा")
    return frozenset(word for phrase in (*phrases, *marks) for word in phrase.split())


def speaks(gap: str) -> bool:
    """Whether a person only tells the number that follows."""
    return any(stem in gap for stem in ("बताया", "कहा", "कहना", "जानकारी", "बोले", "मुताबिक", "अनुसार"))


def lead_in(text: str) -> bool:
    """Whether more than punctuation and a connective stands between the start of a stretch and a name."""
    return any(word not in _CONNECTIVES for word in _PUNCTUATION.sub(" ", text).split())


_PUNCTUATION = regex.compile(r"[,•:()\-]")


_CONNECTIVES = frozenset(
    [
        "वहीं",
        "इसमें",
        "इनमें",
        "और",
        "व",
        "तथा",
        "एवं",
        "जबकि",
        "लेकिन",
        "उधर",
        "इधर",
        "जिले",
        "में",
        "तो",
        "वही",
        "जहां",
        "सबसे",
        "अधिक",
        "कम",
        "ज्यादा",
        "इसके",
        "अलावा",
    ]
)
