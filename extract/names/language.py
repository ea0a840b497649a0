"""The Hindi that the name model reads: spaCy's, with features of a word that say something in Devanagari.

spaCy's NORM for Hindi cuts vowel signs off and its SHAPE is the same for every
Devanagari word. Here NORM is the folded spelling (text.py), PREFIX and SUFFIX are its
first and last three code points, and SHAPE tells what the word tables know of the
word: a place, a name of persons, a head noun, a title, a verb.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from spacy.attrs import NORM, PREFIX, SHAPE, SUFFIX
from spacy.lang.hi import Hindi, HindiDefaults
from spacy.util import registry

from extract import lexicon
from extract.names.gazetteer import place_names
from extract.names.person_words import person_words
from extract.numbers.cardinal_words import ordinal_words
from extract.text import fold_text

NAME = "tathya_hi"
PLAIN = "tathya_hi_plain"
_LETTER = r"[\u0900-\u0963\u0971-\u097f]"
_AFFIX = 3


def signature(word: str) -> str:
    """What the tables know of a word, by kinds in a fixed order, with the kind of its characters and its length up to five."""
    folded = fold_text(word)
    known = "+".join(kind for kind, words in _kinds() if folded in words)
    return f"{_characters(folded)}|{known}|{min(len(folded), _LONG)}"


_LONG = 5


def _characters(word: str) -> str:
    if any("\u0900" <= char <= "\u097f" for char in word):
        return "d"
    if any(char.isdigit() for char in word):
        return "n"
    return "l" if any(char.isalpha() for char in word) else f"p{word[:1]}"


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[str, frozenset[str]], ...]:
    """Kind -> single words of the tables, and the words of names of several."""
    heads: dict[str, set[str]] = {}
    for word, kind in lexicon.lookup("heads").items():
        heads.setdefault(f"head:{kind}", set()).add(word)
    common = [(f"common:{name}", set(words)) for name, words in lexicon.table("common_words").items()]
    numbers = {*lexicon.lookup("numbers"), *lexicon.lookup("scales"), *ordinal_words()}
    time = {*lexicon.lookup("months"), *lexicon.lookup("weekdays"), *lexicon.lookup("time")}
    kinds = [
        ("place", {part for name in place_names() for part in name.split()}),
        ("given", person_words("given")),
        ("surname", person_words("surname")),
        ("title", set(lexicon.lookup("titles"))),
        ("case", set(lexicon.words("case_marks"))),
        ("unit", set(lexicon.lookup("units"))),
        ("measure", {part for name in lexicon.lookup("measures") for part in name.split()}),
        ("measure_head", set(lexicon.words("measure_heads"))),
        ("body", set(lexicon.words("bodies"))),
        ("number", numbers),
        ("time", time),
        *sorted(heads.items()),
        *common,
    ]
    return tuple((name, frozenset(words)) for name, words in kinds)


def _glued_marks() -> list[str]:
    """“विधानसभामें", "तहसीलमें": the mark में that lost its blank behind a head noun of places, which no word of Hindi ends like."""
    heads = {w for w, kind in lexicon.lookup("heads").items() if kind in _PLACES and " " not in w and len(w) >= _FEWEST}
    lengths = sorted({len(word) for word in heads})
    return [f"(?<={'|'.join(sorted(w for w in heads if len(w) == length))})(?=में)" for length in lengths]


_PLACES = ("police_station", "district", "state", "zone", "block", "village", "other")
_FEWEST = 4  # code points


class FoldedHindiDefaults(HindiDefaults):
    """Word features, and where tokens end, as measured on the press."""

    lex_attr_getters: dict[int, Callable[[str], Any]] = {  # noqa: RUF012 - as spaCy declares it
        **HindiDefaults.lex_attr_getters,
        NORM: fold_text,
        PREFIX: lambda word: fold_text(word)[:_AFFIX],
        SUFFIX: lambda word: fold_text(word)[-_AFFIX:],
        SHAPE: signature,
    }
    url_match = None  # it takes "रहे.बेकनगंज" for an address
    infixes: Any = [  # noqa: RUF012
        *(HindiDefaults.infixes or ()),
        rf"(?<={_LETTER})[.|।:,/()\-](?={_LETTER}|\d)",
        rf"(?<={_LETTER})[.|।:,/](?=[(\"'])",  # "राजस्थान,(एजेंसी)", "छतरपुर।'हमारे"
        rf"(?<=[.|।:,/])[(\"'](?={_LETTER}|\d)",
        rf"(?<=[)\"'])[.|।:](?={_LETTER}|\d)",  # "(ब्यूरो)।यूपी"
        rf"\)(?=[.|।:]{_LETTER})",
        rf"(?<=\d)[-](?=\d|{_LETTER})",
        rf"(?<=[%)\d])[,;](?={_LETTER})",
        rf"(?<=\d)(?={_LETTER})",
        rf"(?<={_LETTER})(?=\d)",
        *_glued_marks(),
    ]
    prefixes: Any = (*(HindiDefaults.prefixes or ()), rf"[-–—](?={_LETTER})")
    suffixes: Any = (*(HindiDefaults.suffixes or ()), r"\|", r":", r"-", r"\)")


@registry.languages(NAME)
class FoldedHindi(Hindi):  # type: ignore[no-untyped-call] # spaCy's own hook
    """Hindi with folded features; registered with spaCy under its name."""

    lang = NAME
    Defaults = FoldedHindiDefaults


class PlainHindiDefaults(FoldedHindiDefaults):
    """The same tokens without features of words: for whoever asks no model."""

    lex_attr_getters: dict[int, Callable[[str], Any]] = {}  # noqa: RUF012 - as spaCy declares it


@registry.languages(PLAIN)
class PlainHindi(Hindi):  # type: ignore[no-untyped-call] # spaCy's own hook
    """Hindi of which only the tokens are wanted."""

    lang = PLAIN
    Defaults = PlainHindiDefaults
