"""A sentence with each figure and each period folded into one character, so that a rule's pattern reads like Hindi.

"सितंबर में कानपुर को 130 में से 126 नंबर मिले" becomes "⟦T⟧ में कानपुर को ⟦C⟧ में से
⟦C⟧ नंबर मिले": a pattern then says what stands around a number and never how a
number is written. A hedge is inside its number's mark ("60 हजार से अधिक लोगों" is
"⟦C⟧ लोगों"). The marks are private-use characters, which no text of the press holds.
A figure printed without a blank before its word gets one here ("130 में 117अंक"), and so have patterns one way to write it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest

import regex

from extract import lexicon
from extract.lexicon import WORD, WORD_CHAR
from extract.numbers.number import Number
from extract.periods.periods import Period
from extract.sentences import Sentence

CARDINAL = "\ue000"
ORDINAL = "\ue001"
PERCENT = "\ue002"
MONEY = "\ue003"
OTHER = "\ue004"  # fractions, multiples, vague plurals: read, never a fact
PERIOD = "\ue005"
ALL_MARKS = frozenset((CARDINAL, ORDINAL, PERCENT, MONEY, OTHER, PERIOD))

# As the rules' patterns name them (rules/base.py); {N} is any of those that a fact is made of.
NAMES = {
    "C": CARDINAL,
    "O": ORDINAL,
    "P": PERCENT,
    "M": MONEY,
    "T": PERIOD,
    "X": OTHER,
    "N": CARDINAL + ORDINAL + PERCENT + MONEY,
}

TOKEN = regex.compile(rf"{WORD_CHAR}+|\S")  # a word, or any other character: a sign, a mark

_MARKS = {"cardinal": CARDINAL, "ordinal": ORDINAL, "percent": PERCENT, "money": MONEY}


@dataclass(frozen=True, slots=True)
class Line:
    """A marked sentence. `numbers` and `periods` are found by the position of their mark in `text`.

    `offsets[i]` is where the character i stands in the folded text; a blank that nobody printed has the offset of what follows it.
    """

    sentence: Sentence
    text: str
    offsets: tuple[int, ...]
    numbers: dict[int, Number] = field(default_factory=dict)
    periods: dict[int, Period] = field(default_factory=dict)
    words: frozenset[str] = frozenset()  # what rules/dispatch.py asks for
    marks: frozenset[str] = frozenset()  # those that stand in the text
    pairs: frozenset[str] = (
        frozenset()
    )  # each mark with the token behind it, and with the token before it; it alone at an edge

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The run of the folded text that a run of the marked text stands for."""
        return self.offsets[start], self._end_of(end - 1)

    def _end_of(self, at: int) -> int:
        if self.offsets[at : at + 2] == (self.offsets[at],) * 2:
            return self.offsets[at]  # a blank that nobody printed
        number = self.numbers.get(at) or self.periods.get(at)
        if isinstance(number, Number):
            return number.outer_end
        if isinstance(number, Period):
            return number.end
        return self.offsets[at] + 1

    def at(self, folded_offset: int) -> int:
        """The position in the marked text of a folded offset (of the mark that covers it, where one does)."""
        return max(0, bisect_right(self.offsets, folded_offset) - 1) if self.offsets else 0


def mark(folded_text: str, sentence: Sentence, numbers: list[Number], periods: list[Period]) -> Line:
    """The marked copy of one sentence; numbers and periods outside it are left out."""
    spans: list[tuple[int, int, str, Number | Period]] = [
        (n.outer_start, n.outer_end, _MARKS.get(n.kind, OTHER), n) for n in _within(numbers, sentence)
    ]
    spans += [(p.start, p.end, PERIOD, p) for p in periods if sentence.start <= p.start < sentence.end]
    spans.sort(key=lambda span: span[0])
    text: list[str] = []
    offsets: list[int] = []
    held: dict[int, Number] = {}
    named: dict[int, Period] = {}
    at = sentence.start
    for start, end, char, item in spans:
        if start < at:
            continue
        text.append(folded_text[at:start])
        offsets.extend(range(at, start))
        if isinstance(item, Number):
            held[len(offsets)] = item
        else:
            named[len(offsets)] = item
        text.append(char)
        offsets.append(start)
        at = end
        if _is_glued(folded_text, end, sentence.end):
            text.append(" ")
            offsets.append(end)
    text.append(folded_text[at : sentence.end])
    offsets.extend(range(at, sentence.end))
    marked = "".join(text)
    marks = frozenset(marked[at] for at in (*held, *named))
    tokens = TOKEN.findall(marked)
    return Line(
        sentence,
        marked,
        tuple(offsets),
        held,
        named,
        words=frozenset(tokens),
        marks=marks,
        pairs=frozenset(_pairs(tokens)) if marks else frozenset(),
    )


def _pairs(tokens: list[str]) -> Iterator[str]:
    """Each mark with the token behind it, and with the token before it."""
    before = ""
    for token, behind in zip_longest(tokens, tokens[1:], fillvalue=""):
        if token in ALL_MARKS:
            yield token + behind
            yield before + token
        before = token


def _is_glued(text: str, at: int, end: int) -> bool:
    """Whether a figure that ends at `at` has its word printed right behind it: "117अंक", "45लोग", "56में", not "5जी" or "15आरडी"."""
    if at >= end or not (text[at].isalpha() and text[at - 1].isdecimal()):
        return False
    word = WORD.match(text, at, end)
    return word is not None and word.group() in _behind_figures()


@lru_cache(maxsize=1)
def _behind_figures() -> frozenset[str]:
    marks = lexicon.words("score_words", "marks", "points", "stars")
    return lexicon.openers((*lexicon.words("units"), *marks, *lexicon.words("case_marks")))


def _within(numbers: list[Number], sentence: Sentence) -> list[Number]:
    low = bisect_left(numbers, sentence.start, key=lambda n: n.start)
    high = bisect_left(numbers, sentence.end, key=lambda n: n.start)
    return numbers[low:high]


def is_marked(line: str) -> bool:
    """Whether a line, its numbers marked, opens with a bullet or the number of a list."""
    return _MARKED.match(line) is not None


_MARKED = regex.compile(rf"[•●▪■◆*✓➤►–-]\s*\S|{CARDINAL}\s*[.)]\s")
