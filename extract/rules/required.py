r"""What a line must hold for a rule's pattern to match at all, read off the pattern itself; dispatch.py asks for it.

Of seventy patterns that need a word one in twenty matches a line with a number. A
pattern such as "{C}\s+अंक.*?{rank_nouns}" cannot match where no word of the table and
no "अंक" stands; looking for those first costs a tenth of trying the pattern. Search
tools do the same with regular expressions ("literal prefilters"); the `regex` module does
not. Only what is surely needed counts: what stands in a part that may be left out, or in a
look-ahead or -behind that refuses, is passed over, and a pattern of which nothing can be said is
tried always.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from extract import lexicon
from extract.text import fold_text

_SHORTEST = 2  # letters: a single one stands in every line


@dataclass(frozen=True, slots=True)
class Required:
    """A line must hold one of `words` as a whole word or one of `parts` anywhere; nothing is required where both are empty."""

    words: frozenset[str] = field(default_factory=frozenset)
    parts: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.words or self.parts)

    def __or__(self, other: Required) -> Required:
        """What either of two alternatives needs: nothing, where one needs nothing."""
        return Required(self.words | other.words, self.parts | other.parts) if self and other else NOTHING

    @property
    def commonness(self) -> float:
        """A guess at how often a line meets this: short words stand everywhere, long ones seldom, many oftener than few."""
        return sum(1.0 if word in _everywhere() else 10 ** (-len(word) / 2) for word in self.words | self.parts)


NOTHING = Required()


def required(pattern: str) -> Required:
    """What a rule's pattern needs, written as in rules/base.py, its words folded."""
    reader = _Reader(pattern)
    return reader.alternatives()


class _Reader:
    """Reads a pattern once, left to right; knows of regular expressions what the rules use of them."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def alternatives(self) -> Required:
        """The alternatives up to the end of the pattern or of the group."""
        needed = self._sequence()
        while self._peek() == "|":
            self._at += 1
            needed = needed | self._sequence()
        return needed

    def _sequence(self) -> Required:
        best = NOTHING
        run = ""
        while (char := self._peek()) not in ("", "|", ")"):
            if _DEVANAGARI.match(char):
                self._at += 1
                if self._may_be_left_out():
                    best, run = _better(best, run), ""
                else:
                    run += char
                continue
            best, run = _better(best, run), ""
            needed = self._atom(char)
            if not self._may_be_left_out():
                best = _best((best, needed))
        return _better(best, run)

    def _atom(self, char: str) -> Required:
        """What the element at hand needs; its end is behind it, a quantifier not yet."""
        rest = self._pattern[self._at :]
        if char == "(":
            opening = _GROUP.match(rest)
            self._at += len(opening.group()) if opening else 1
            needed = self.alternatives()
            self._at += 1  # the closing bracket
            return NOTHING if opening and opening["refuses"] else needed
        whole = _ESCAPE.match(rest) or _CLASS.match(rest) or _NAME.match(rest)
        self._at += len(whole.group()) if whole else 1
        return _of_table(whole.group()[1:-1]) if whole and whole.re is _NAME else NOTHING

    def _may_be_left_out(self) -> bool:
        """Whether the quantifier behind an element allows none of it; reads past the quantifier."""
        quantifier = _QUANTIFIER.match(self._pattern, self._at)
        if quantifier is None:
            return False
        self._at = quantifier.end()
        return quantifier["none"] is not None

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]


_DEVANAGARI = regex.compile(r"\p{Devanagari}")
_GROUP = regex.compile(r"\((?:\?(?:P<\w+>|:|>|=|<=|(?P<refuses>!|<!)))?")
_ESCAPE = regex.compile(r"\\(?:[pP]\{[^}]*\}|.)")
_CLASS = regex.compile(r"\[\^?\]?(?:\\(?:[pP]\{[^}]*\}|.)|[^\]\\])*\]")
_NAME = regex.compile(r"\{[a-zA-Z_][^{}]*\}")
_QUANTIFIER = regex.compile(r"(?:(?P<none>[?*]|\{0?,\d*\}|\{0\})|\+|\{\d+(?:,\d*)?\})[?+]?")


def _better(best: Required, run: str) -> Required:
    """The better of what is known and a run of letters."""
    return _best((best, Required(parts=frozenset({run})))) if len(run) >= _SHORTEST else best


def _best(of: Iterable[Required]) -> Required:
    """Of several that are all needed, the one that is met most seldom."""
    return min((needed for needed in of if needed), key=lambda needed: needed.commonness, default=NOTHING)


@lru_cache(maxsize=1)
def _everywhere() -> frozenset[str]:
    """Words that say nothing of a line: case marks, conjunctions, forms of "to be"."""
    return frozenset((*lexicon.words("case_marks"), "है", "हैं", "था", "थे", "थी", "और", "व", "तथा", "एवं"))


def _of_table(name: str) -> Required:
    """What `{table}` or `{table.value}` needs: of each spelling the word that is seldom met; for `{table~}` how it begins."""
    stem = name.endswith("~")
    table, _, value = name.rstrip("~").partition(".")
    if len(table) == 1:
        return NOTHING  # a mark, an edge, any word
    wanted = next((key for key in lexicon.table(table) if str(key) == value), None) if value else None
    whole: set[str] = set()
    parts: set[str] = set()
    for spelling in lexicon.words(table, wanted) if value else lexicon.words(table):
        words = lexicon.WORD.findall(spelling)
        if words and not stem:
            best = max(words, key=lambda word: (word not in _everywhere(), len(word)))
            whole.add(best)
        else:
            parts.add(words[0] if words else spelling)
    return Required(frozenset(whole), frozenset(parts))


@lru_cache(maxsize=16)
def one_of(table: str, *values: str) -> frozenset[str]:
    """Words of which a text must hold one to hold a spelling of a table (of some of its values)."""
    names = [f"{table}.{value}" for value in values] or [table]
    return frozenset(word for name in names for word in _of_table(name).words)


def folded(pattern: str) -> str:
    """A pattern with its words as a folded text has them."""
    return _RUN.sub(lambda run: fold_text(run.group()), pattern)


_RUN = regex.compile(r"\p{Devanagari}+")
