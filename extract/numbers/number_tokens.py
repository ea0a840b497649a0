"""The tokens of a folded text as the reader of its numbers walks over them."""

from __future__ import annotations

from collections.abc import Iterable

from extract import lexicon
from extract.numbers.cardinals import Token, tokenize
from extract.numbers.number import Number
from extract.text import Folded


class NumberTokens:
    """The folded text, its tokens, and the indexes of those that something else has taken (`busy`: dates, say)."""

    def __init__(self, folded: Folded, taken: Iterable[tuple[int, int]]) -> None:
        self.text = folded.text
        self.tokens = tokenize(folded)
        self.busy = _overlapping(self.tokens, sorted(taken))

    def word(self, i: int) -> str:
        """The word at an index; "" behind the last."""
        return self.tokens[i].text if i < len(self.tokens) else ""

    def percent_after(self, j: int) -> int:
        """The index after a percent word that stands at a token, or 0."""
        if j < len(self.tokens) and self.tokens[j].text in lexicon.words("percent", "percent"):
            return j + 1 if j == 0 or self.on_one_line(self.tokens[j - 1].end, self.tokens[j].start) else 0
        return 0

    def on_one_line(self, start: int, end: int) -> bool:
        """Whether no line ends in a stretch: what stands in the next is of another sentence."""
        return "\n" not in self.text[start:end]

    def index_at(self, offset: int, i: int) -> int:
        """The index of the first token from i on that starts at an offset of the text or behind it."""
        while i < len(self.tokens) and self.tokens[i].start < offset:
            i += 1
        return i

    def make(
        self,
        kind: str,
        value: float,
        i: int,
        stop: int,
        *,
        written: str = "digits",
        approx: str = "exact",
        scaled: bool = False,
        decimal: bool = False,
    ) -> Number:
        """The number whose span is that of the tokens i to stop (exclusive)."""
        start, end = self.tokens[i].start, self.tokens[stop - 1].end
        return Number(
            kind=kind,
            value=_exact(value),
            start=start,
            end=end,
            outer_start=start,
            outer_end=end,
            written=written,
            approx=approx,
            scaled=scaled,
            decimal=decimal,
        )


def _overlapping(tokens: list[Token], spans: list[tuple[int, int]]) -> frozenset[int]:
    """The indexes of the tokens that touch one of the spans; both are in the order of the text."""
    busy = set()
    first = 0
    for start, end in spans:
        while first < len(tokens) and tokens[first].end <= start:
            first += 1
        i = first
        while i < len(tokens) and tokens[i].start < end:
            busy.add(i)
            i += 1
    return frozenset(busy)


def _exact(value: float) -> float:
    """A value as its digits and scale say it: 19.9 times a lakh of crores is 19,900,000,000,000, not a fraction less."""
    whole = round(value)
    return float(whole) if abs(value) >= _LARGE and abs(value - whole) < _ROUNDING else float(value)


_LARGE, _ROUNDING = 1e9, 0.01  # rupees and people; a double holds such numbers to less than a hundredth
