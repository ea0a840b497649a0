r"""What a line must hold for a rule's pattern to match at all, read off the pattern itself; dispatch.py asks for it.

Of seventy patterns that need a word one in twenty matches a line with a number. A
pattern such as "{C}\s+अंक.*?{rank_nouns}" cannot match where no word of the table stands and
no number has अंक behind it; looking for those first costs a tenth of trying the pattern. Search
tools do the same with regular expressions ("literal prefilters"); the `regex` module does
not. Only what is surely needed counts: what stands in a part that may be left out, or in a
look-ahead or -behind that refuses, is passed over, and a pattern of which nothing can be said is
tried always.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache, reduce
from operator import or_

import regex

from extract import lexicon, marks
from extract.rules.neighbours import Place, before, behind
from extract.rules.pattern_tree import Kind, Sequence, ways_of
from extract.text import fold_text

_SIGNS = frozenset("()/:")  # such as part rules; commas, dots and dashes stand in every second line
_SHORTEST = 2  # letters: a single one stands in every line


@dataclass(frozen=True, slots=True)
class Required:
    """A line must hold one of `words` (a word, a sign, a mark, or a pair of a mark and what is beside it), or one of `parts` anywhere.

    Or a pair that begins with one of `starts`, or one that ends with one of `ends`. Nothing is required where all are empty.
    """

    words: frozenset[str] = field(default_factory=frozenset)
    parts: frozenset[str] = field(default_factory=frozenset)
    starts: frozenset[str] = field(default_factory=frozenset)
    ends: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.words or self.parts or self.starts or self.ends)

    def __or__(self, other: Required) -> Required:
        """What either of two alternatives needs: nothing, where one needs nothing."""
        if not self or not other:
            return NOTHING
        return Required(
            self.words | other.words, self.parts | other.parts, self.starts | other.starts, self.ends | other.ends
        )

    @property
    def commonness(self) -> float:
        """A guess at how often a line meets this: short words stand everywhere, long ones seldom, many oftener than few."""
        return sum(map(_commonness, self.words | self.parts | self.starts | self.ends))


@cache
def _commonness(word: str) -> float:
    """The same guess of one word, part or pair; a pair is met as often as a word of two letters more."""
    if word in _everywhere():
        return 1.0
    beside = marks.ALL_MARKS.intersection(word)
    if beside and len(word) > 1:
        other = word.strip("".join(beside))
        return 0.1 if len(other) <= 1 or other in _everywhere() else 10 ** (-len(word) / 2 - 1)
    return 10 ** (-len(word) / 2)


NOTHING = Required()


def required(pattern: str) -> tuple[tuple[Required, ...], ...]:
    """All that each way of a rule's pattern (what stands between its outermost bars) needs; what is met most seldom first.

    The pattern is written as in rules/base.py, its words folded.
    """
    ways = (dict.fromkeys(_needs(way, None)) for way in ways_of(pattern))
    return tuple(dict.fromkeys(tuple(sorted(way, key=lambda one: one.commonness)) for way in ways))


def _needs(sequence: Sequence, group: Place | None) -> list[Required]:
    """What a run of elements needs, that of its group's neighbours aside."""
    needed: list[Required] = []
    run = ""
    for i, element in enumerate(sequence):
        if element.kind is Kind.LETTER and not element.optional:
            run += element.text
            continue
        needed, run = [*needed, *_of_run(run)], ""
        if not element.optional and not element.refuses:
            needed += _of_element(Place(sequence, i, group))
    return [*needed, *_of_run(run)]


def _of_element(place: Place) -> list[Required]:
    """What an element needs that is not a letter and may not be left out."""
    element = place.element
    if element.kind is Kind.GROUP:
        ways = [_needs(way, place) for way in element.ways]
        if len(ways) == 1:
            return ways[0]
        either = reduce(or_, map(_rarest, ways))  # of each way the one that is met most seldom
        return [either] if either else []
    if element.kind is Kind.NAME:
        found = [_of_table(element.text), *(_beside(place) if element.text in marks.NAMES else ())]
        return [one for one in found if one]
    return [Required(words=frozenset({element.text}))] if element.text in _SIGNS else []


def _beside(place: Place) -> list[Required]:
    """The pairs of which a line must hold one, for a mark to stand beside what the pattern says: with what is behind it and before it."""
    signs = marks.NAMES[place.element.text]
    after, prior = behind(place), before(place)
    needed = []
    if after is not None:
        whole = frozenset(sign + token for sign in signs for token in after.whole)
        needed.append(Required(words=whole, starts=frozenset(sign + part for sign in signs for part in after.parts)))
    if prior is not None:
        whole = frozenset(token + sign for sign in signs for token in prior.whole)
        needed.append(Required(words=whole, ends=frozenset(part + sign for sign in signs for part in prior.parts)))
    return needed


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


@cache
def _of_table(name: str) -> Required:
    """What `{table}` or `{table.value}` needs: of each spelling the word that is seldom met; for `{table~}` how it begins."""
    stem = name.endswith("~")
    table = name.rstrip("~")
    if len(table) == 1:
        return Required(words=frozenset(marks.NAMES.get(table, "")))  # nothing of an edge or of any word
    whole: set[str] = set()
    parts: set[str] = set()
    for spelling in lexicon.referred(table):
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
