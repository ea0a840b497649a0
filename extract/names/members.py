"""Unknown words that an article itself makes places: "प्रखंडों में संझौली सबसे आगे", and संझौली wherever it stands again.

No table has all blocks, stations and villages. What stands right behind the many of a kind and is told of at once is one
of them; and a word that has its head noun, or its row, in one sentence of a text is the same place in the others.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.tokens import Tokens
from extract.text import fold_text

_KINDS = ("police_station", "block", "village", "city", "other")
_OBLIQUE = ("ों", "ओं")


def with_members(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, an unknown word as a place where it is one of the many named right before it: "थानों में बल्ह को 98 अंक"."""
    out = list(names)
    for i, (many, name) in enumerate(itertools.pairwise(names), 1):
        among = many.plural and many.type in _KINDS and many.case == "locative" and 0 <= name.start - many.after <= 1
        if among and name.kind == "bare" and not name.text.endswith(_OBLIQUE) and _is_told_of(name, tokens):
            out[i] = replace(name, kind="place", type=many.type, base=name.text)
    return out


def _is_told_of(name: Name, tokens: Tokens) -> bool:
    """Whether a word acts, or a figure, a place or a result of its own stands right behind it."""
    if name.text in lexicon.lookup("no_subjects"):
        return False
    return name.case == "ergative" or _told().match(tokens.folded.text, name.after) is not None


@lru_cache(maxsize=1)
def _told() -> regex.Pattern[str]:
    result = lexicon.any_of("reaching_words", "results")
    places = lexicon.alternation(("पहले", "दूसरे", "तीसरे", "चौथे", "आखिरी", "अंतिम"))
    return compile_pattern(rf"\s+(?:\d|सबसे\s|(?:आगे|पीछे|अव्वल|टाप|शीर्ष|प्रथम)(?!\p{{L}})|{places}|{result}\s)")


def with_places_again(names: list[Name], known: Mapping[str, str], behind: int = 0) -> list[Name]:
    """The names, an unknown word as the place that it is elsewhere in the article, under its head noun or in a row: see `members_of`.

    Those before the offset `behind` stay: a dateline's town is read by itself (datelines.py).
    """
    return [_again(name, known) if name.start >= behind else name for name in names] if known else names


def members_of(names: Sequence[Name]) -> dict[str, str]:
    """The folded words that names have with a head noun or in a row and that no table knows, each with its subject type."""
    known: dict[str, str] = {}
    for name in names:
        if name.kind in ("headed", "place") and name.type in _KINDS and name.base and not (name.plural or name.counted):
            called = fold_text(name.base)
            if is_unknown(called):
                known.setdefault(called, name.type)
    return known


def is_unknown(called: str) -> bool:
    """Whether a folded word is neither a place of the tables nor a given name."""
    return not places(called) and called not in person_words("given")


def _again(name: Name, known: Mapping[str, str]) -> Name:
    type_ = known.get(fold_text(name.text), "") if name.kind == "bare" and name.case != "ergative" else ""
    return replace(name, kind="place", type=type_, base=name.text) if type_ else name
