"""Which of many rules may match a line: asked of the line's words, each looked up once, instead of the rules one by one.

Of ninety rules a line is tried by a tenth. Asking every rule whether the line holds
what it needs (required.py) took as long as the patterns themselves; a word of the
line knows the rules that need it, and the words of Hindi news repeat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from extract.marks import ALL_MARKS, Line
from extract.rules.base import Rule

_ROWS = 4  # of what a rule needs; few need more things than these
_MOST_WORDS = 100_000  # kept at once; a crawl of a year has some hundred thousand, names and misprints among them


class Dispatch:
    """An index of the ways in which rules may match, by what each way needs.

    Sets of ways are bits of an integer, those of the first rule the lowest. What a way needs of several things that it
    needs stands in rows, one above the other in the same integer, so that a line's words are gone through once.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._ways = [(rule, way) for rule in rules for way in rule.required]
        self._without_need = 0
        self._by_word: dict[str, int] = {}
        self._by_part: dict[str, int] = {}
        self._by_start: dict[str, int] = {}
        self._by_end: dict[str, int] = {}
        self._of_marks: dict[frozenset[str], int] = {}
        self._of_word: dict[str, int] = {}
        for i, (_, way) in enumerate(self._ways):
            for row in range(_ROWS):
                bit = 1 << row * len(self._ways) + i
                if row >= len(way):
                    self._without_need |= bit
                    continue
                need = way[row]
                for index, keys in (
                    (self._by_word, need.words),
                    (self._by_part, need.parts),
                    (self._by_start, need.starts),
                    (self._by_end, need.ends),
                ):
                    for key in keys:
                        index[key] = index.get(key, 0) | bit

    def rules_for(self, line: Line) -> Iterator[Rule]:
        """The rules that may match a line, in their order: it has a number of their kind and the words that they need."""
        held = self._without_need
        known = self._of_word
        for word in chain(line.words, line.pairs):
            found = known.get(word)
            held |= self._held_with(word) if found is None else found
        wanted = self._with_marks(line.marks)
        for _ in range(_ROWS):
            wanted &= held
            held >>= len(self._ways)
        last = None
        while wanted:
            lowest = wanted & -wanted
            rule = self._ways[lowest.bit_length() - 1][0]
            if rule is not last:
                yield rule
            last = rule
            wanted ^= lowest

    def _held_with(self, word: str) -> int:
        """The ways that need a word, a part of it, or a pair, in each of the rows."""
        if len(self._of_word) >= _MOST_WORDS:
            self._of_word.clear()
        ways = self._by_word.get(word, 0)
        if ALL_MARKS.isdisjoint(word):
            for part, needing in self._by_part.items():
                if part in word:
                    ways |= needing
        else:
            for i in range(len(word) + 1):
                ways |= self._by_start.get(word[:i], 0) | self._by_end.get(word[i:], 0)
        self._of_word[word] = ways
        return ways

    def _with_marks(self, marks: frozenset[str]) -> int:
        """The ways of the rules that speak of a kind of number among the marks of a line."""
        known = self._of_marks.get(marks)
        if known is None:
            known = sum(1 << i for i, (rule, _) in enumerate(self._ways) if rule.may_match(marks))
            self._of_marks[marks] = known
        return known
