"""Which of many rules may match a line: asked of the line's words, each looked up once, instead of the rules one by one.

Of ninety rules a line is tried by a tenth. Asking every rule whether the line holds
what it needs (required.py) took as long as the patterns themselves; a word of the
line knows the rules that need it, and the words of Hindi news repeat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.lexicon import WORD
from extract.marks import Line
from extract.rules.base import Rule

_MOST_WORDS = 100_000  # kept at once; a crawl of a year has some hundred thousand, names and misprints among them


class Dispatch:
    """An index of rules by what they need. Sets of rules are bits of an integer, the first rule's the lowest."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._without_need = 0
        self._by_word: dict[str, int] = {}
        self._by_part: dict[str, int] = {}
        self._by_sign: dict[str, int] = {}
        self._of_marks: dict[frozenset[str], int] = {}
        self._of_word: dict[str, int] = {}
        for i, rule in enumerate(self._rules):
            needed = rule.required
            if not needed:
                self._without_need |= 1 << i
            for word in needed.words:
                self._by_word[word] = self._by_word.get(word, 0) | 1 << i
            for part in needed.parts:
                # A run of letters lies within one word; a sign such as ° stands outside of all.
                parts = self._by_part if WORD.fullmatch(part) else self._by_sign
                parts[part] = parts.get(part, 0) | 1 << i

    def rules_for(self, line: Line) -> Iterator[Rule]:
        """The rules that may match a line, in their order: it has a number of their kind and a word that they need."""
        wanted = self._without_need
        known = self._of_word
        for word in line.words:
            found = known.get(word)
            wanted |= self._rules_of(word) if found is None else found
        for sign, rules in self._by_sign.items():
            if sign in line.text:
                wanted |= rules
        wanted &= self._rules_of_marks(line.marks)
        while wanted:
            lowest = wanted & -wanted
            yield self._rules[lowest.bit_length() - 1]
            wanted ^= lowest

    def _rules_of(self, word: str) -> int:
        """The rules that need a word, or a part of it."""
        if len(self._of_word) >= _MOST_WORDS:
            self._of_word.clear()
        rules = self._by_word.get(word, 0)
        for part, needing in self._by_part.items():
            if part in word:
                rules |= needing
        self._of_word[word] = rules
        return rules

    def _rules_of_marks(self, marks: frozenset[str]) -> int:
        """The rules that speak of a kind of number among the marks of a line."""
        known = self._of_marks.get(marks)
        if known is None:
            known = sum(1 << i for i, rule in enumerate(self._rules) if rule.may_match(marks))
            self._of_marks[marks] = known
        return known
