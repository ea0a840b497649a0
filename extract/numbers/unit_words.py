"""Which unit or counted noun stands at a place of a text: किमी, डिग्री, शिकायतें, अंक; and what a label before a number makes of it.

One list of all spellings, the longest that fits is read: "वर्ग मीटर" and not "वर्ग",
"आयुष्मान कार्ड" and not "कार्ड". A measure (किमी) goes before a thing counted where a
word is both.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern

# Land and heavy weights are counted in facts (units.yml: acres), and have one symbol as a measure.
_SYMBOLS = {
    "acres": "acre",
    "hectares": "hectare",
    "bighas": "bigha",
    "kathas": "katha",
    "tonnes": "tonne",
    "quintals": "quintal",
}


def measure_at(text: str, at: int) -> tuple[str, int] | None:
    """The unit of measure or span of time at an offset of the folded text (after a blank or hyphen) and its end, or None."""
    return _match(_pattern("measures"), measures(), text, at)


def unit_at(text: str, at: int) -> tuple[str, int] | None:
    """The unit at an offset: a measure, a span of time, marks, points, stars, or the English plural of a thing counted."""
    return _match(_pattern("all"), everything(), text, at)


def unit_before(text: str, at: int) -> str:
    """What a label in front of a number makes of it ("एक्यूआई 312" is an index, "रेटिंग 4.5" points), or ""."""
    match = _label().search(text, max(0, at - 40), at)
    return "" if match is None else _labels()[match["unit"]]


@lru_cache(maxsize=1)
def measures() -> Mapping[str, str]:
    """Spelling -> symbol of every measure and span of time, land and heavy weights included."""
    counted = {word: _SYMBOLS[unit] for word, unit in lexicon.lookup("units").items() if unit in _SYMBOLS}
    small = {word: str(coin) for word, coin in lexicon.lookup("currency_parts").items()}
    return {**counted, **small, **lexicon.lookup("durations"), **lexicon.lookup("measure_units")}


@lru_cache(maxsize=1)
def everything() -> Mapping[str, str]:
    """Spelling -> unit of whatever is counted, scored or measured."""
    scores = {
        word: name for name in ("marks", "points", "stars", "index") for word in lexicon.words("score_words", name)
    }
    return {**{w: str(u) for w, u in lexicon.lookup("units").items()}, **scores, **measures()}


def _match(pattern: regex.Pattern[str], units: Mapping[str, str], text: str, at: int) -> tuple[str, int] | None:
    match = pattern.match(text, at)
    return (units[_plain(match["unit"], units)], match.end()) if match else None


def _plain(spelling: str, units: Mapping[str, str]) -> str:
    return spelling if spelling in units else " ".join(spelling.replace("-", " ").split())


@lru_cache(maxsize=2)
def _pattern(which: str) -> regex.Pattern[str]:
    words = measures() if which == "measures" else everything()
    spellings = sorted({form for word in words for form in (word, word.replace(" ", "-"))})
    return compile_pattern(rf"[ \-]?\s?(?P<unit>{lexicon.alternation(spellings)})(?!{lexicon.WORD_CHAR})")


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    return {word: name for name in ("index", "points") for word in lexicon.words("score_words", name)}


@lru_cache(maxsize=1)
def _label() -> regex.Pattern[str]:
    words = lexicon.alternation(_labels())
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<unit>{words})(?:\s+(?:का\s+)?(?:स्तर|लेवल))?\s*[:\-=]?\s*$")
