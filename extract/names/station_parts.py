"""What the names of police stations are made of: which words may be one, and what stands before one without being part of it."""

from __future__ import annotations

from functools import lru_cache

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.tokens import Tokens
from extract.names.words import any_ranking, heads, is_name_word

Span = tuple[int, int]
JOINED = ("और", "व", "एवं", "तथा", "एंव")
LONGEST = 3  # words of a station's name


def may_be_named(tokens: Tokens, i: int) -> bool:
    """Whether a word can be part of a station's name: a name word, a place of the gazetteer, a part of names (नगर, चौक)."""
    word = tokens.words[i]
    if tokens.blocked[i] or word in case_marks() or not word[:1].isalpha():
        return False
    if (
        word in lexicon.words("name_parts", "tail")
        or word in station_words("second")
        or any(row.kind != "country" for row in places(word))
    ):
        return True
    if any(word in station_words(role) for role in ("head", "officer", "outpost")) or tokens.opens_title(i):
        return False
    if heads().get(word) in ("state", "country"):
        return False  # "थाना रजबपुर और डिडौली प्रदेश में"
    return is_name_word(word) or word in station_words("kotwali")


def without_district(tokens: Tokens, start: int, end: int) -> int:
    """Where a name begins when a district or state stands before it without a postposition ("लखनऊ गोमतीनगर थाना")."""
    place = tokens.phrases["place"].get(start)
    if place is None or place[0] >= end or not is_district(place[1]):
        return start
    one_name = places(" ".join(tokens.words[start:end])) or tokens.words[place[0]] in lexicon.words(
        "name_parts", "tail"
    )
    return start if one_name else place[0]


def is_district(name: str) -> bool:
    """Whether a name is one of a district or a state."""
    return any(row.kind in ("district", "state") for row in places(name))


def only_qualifies(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a word before थाना says which kind or how good; शहर before a town is part of the name (शहर टोहाना)."""
    word = tokens.words[i]
    town = word in station_words("town") and i + 1 < end
    return (word in station_words("no_name_before") or word in any_ranking()) and not town


@lru_cache(maxsize=16)
def station_words(role: str) -> frozenset[str]:
    """The words of a role in station_words.yml."""
    return frozenset(lexicon.words("station_words", role))
