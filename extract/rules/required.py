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

from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_

import regex

from extract import lexicon, marks
from extract.text import fold_text

_SIGNS = frozenset("()/:")  # such as part rules; commas, dots and dashes stand in every second line
_SHORTEST = 2  # letters: a single one stands in every line


@dataclass(frozen=True, slots=True)
class Required:
    """A line must hold one of `words` as a whole word (or as a mark of a number) or one of `parts` anywhere.

    Nothing is required where both are empty.
    """

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


def required(pattern: str) -> tuple[tuple[Required, ...], ...]:
    """All that each way of a rule's pattern (what stands between its outermost bars) needs; what is met most seldom first.

    The pattern is written as in rules/base.py, its words folded.
    """
    ways = (dict.fromkeys(way) for way in _Reader(pattern).ways())
    return tuple(dict.fromkeys(tuple(sorted(way, key=lambda one: one.commonness)) for way in ways))


class _Reader:
    """Reads a pattern once, left to right; knows of regular expressions what the rules use of them."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def ways(self) -> list[list[Required]]:
        """What each alternative up to the end of the pattern or of the group needs."""
        ways = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            ways.append(self._sequence())
        return ways

    def _group(self) -> list[Required]:
        """What the group at hand needs, whichever of its alternatives stands there."""
        ways = self.ways()
        if len(ways) == 1:
            return ways[0]
        either = reduce(or_, map(_rarest, ways))  # of each way the one that is met most seldom
        return [either] if either else []

    def _sequence(self) -> list[Required]:
        needed: list[Required] = []
        run = ""
        while (char := self._peek()) not in ("", "|", ")"):
            if _LETTER.match(char):
                self._at += 1
                if self._may_be_left_out():
                    needed, run = [*needed, *_of_run(run)], ""
                else:
                    run += char
                continue
            needed, run = [*needed, *_of_run(run)], ""
            atom = self._atom(char)
            if not self._may_be_left_out():
                needed += atom
        return [*needed, *_of_run(run)]

    def _atom(self, char: str) -> list[Required]:
        """What the element at hand needs; its end is behind it, a quantifier not yet."""
        rest = self._pattern[self._at :]
        if char == "(":
            opening = _GROUP.match(rest)
            self._at += len(opening.group()) if opening else 1
            needed = self._group()
            self._at += 1  # the closing bracket
            return [] if opening and opening["refuses"] else needed
        whole = _ESCAPE.match(rest) or _CLASS.match(rest) or _NAME.match(rest)
        self._at += len(whole.group()) if whole else 1
        if whole is not None and whole.re is _NAME:
            found = _of_table(whole.group()[1:-1])
            return [found] if found else []
        sign = whole.group()[-1] if whole and whole.re is _ESCAPE else char
        return [Required(parts=frozenset({sign}))] if sign in _SIGNS else []

    def _may_be_left_out(self) -> bool:
        """Whether the quantifier behind an element allows none of it; reads past the quantifier."""
        quantifier = _QUANTIFIER.match(self._pattern, self._at)
        if quantifier is None:
            return False
        self._at = quantifier.end()
        return quantifier["none"] is not None

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]


_LETTER = regex.compile(r"[\p{Devanagari}a-z]")  # of folded words
_GROUP = regex.compile(r"\((?:\?(?:P<\w+>|:|>|=|<=|(?P<refuses>!|<!)))?")
_ESCAPE = regex.compile(r"\\(?:[pP]\{[^}]*\}|.)")
_CLASS = regex.compile(r"\[\^?\]?(?:\\(?:[pP]\{[^}]*\}|.)|[^\]\\])*\]")
_NAME = regex.compile(r"\{[a-zA-Z_][^{}]*\}")
_QUANTIFIER = regex.compile(r"(?:(?P<none>[?*]|\{0?,\d*\}|\{0\})|\+|\{\d+(?:,\d*)?\})[?+]?")


def _of_run(run: str) -> list[Required]:
    """What a run of letters needs."""
    return [Required(parts=frozenset({run}))] if len(run) >= _SHORTEST else []


def _rarest(of: list[Required]) -> Required:
    """Of several that are all needed, the one that is met most seldom."""
    return min(of, key=lambda needed: needed.commonness, default=NOTHING)


@lru_cache(maxsize=1)
def _everywhere() -> frozenset[str]:
    """Words that say nothing of a line: case marks, conjunctions, forms of "to be"."""
    return frozenset((*lexicon.words("case_marks"), "है", "हैं", "था", "थे", "थी", "और", "व", "तथा", "एवं"))


def _of_table(name: str) -> Required:
    """What `{table}` or `{table.value}` needs: of each spelling the word that is seldom met; for `{table~}` how it begins."""
    stem = name.endswith("~")
    table, _, value = name.rstrip("~").partition(".")
    if len(table) == 1:
        return Required(words=frozenset(marks.NAMES.get(table, "")))  # nothing of an edge or of any word
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
