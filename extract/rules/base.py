"""What a rule is: an object with a name, a claim in one sentence, a pattern, and examples that are its tests and its docs.

A rule looks at one marked sentence (marks.py) and claims numbers in it. It says
what kind of fact the number is and which other number is its whole; who the fact
is about is found later, alike for all rules (arguments.py). Patterns are written
over marks and Hindi words; these names stand in them:

    {C} a cardinal   {O} an ordinal   {P} a percent   {M} money   {T} a period   {N} any of C, O, P, M
    {table} or {table.value} any spelling of a word table, as a whole word ({table.value~}: the beginning of one)

What words a line must hold at all is read off the pattern (required.py). `not_before`
names tables of which no word may follow the match (a unit, say: then the number counts
that). Groups of a pattern: `v` the number claimed, `of` the whole, `q` what is quoted
beyond them, `noun` the thing counted where it stands before the number. A rule that says rank
one without a number ("अव्वल") sets `constant`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.numbers.number import Number
from extract.rules import required as needs

Accept = Callable[[regex.Match[str], Line], bool]
Guard = Callable[[Line], bool]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, and what a rule reads in it: the value (and total), or None where the rule must leave it alone."""

    text: str
    value: float | None = None
    out_of: float | None = None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A number that a rule took. Spans are folded offsets, end exclusive; the quote covers number, total and noun."""

    rule: str
    kind: str
    start: int
    end: int
    value: float
    number: Number | None = None
    value_max: float | None = None
    approx: str = "exact"
    unit: str = ""
    whole: Number | None = None
    out_of: float | None = None
    out_of_role: str = ""
    certain: float = 0.9
    noun_at: int = -1
    named_at: int = -1  # where the name begins that a row gives the figure

    @classmethod
    def of_number(
        cls,
        rule: str,
        kind: str,
        number: Number,
        *,
        unit: str = "",
        whole: Number | None = None,
        out_of_role: str = "",
        scale: float = 1,
        certain: float,
    ) -> Claim:
        """A claim of a number alone, with its range and its bound; `scale` is what its heading counts in, where it has no scale itself."""
        times = 1 if number.scaled else scale
        return cls(
            rule=rule,
            kind=kind,
            start=number.outer_start,
            end=number.outer_end,
            value=number.value * times,
            number=number,
            value_max=None if number.value_max is None else number.value_max * times,
            approx=number.approx,
            unit=unit,
            whole=whole,
            out_of=whole.value if whole else None,
            out_of_role=out_of_role if whole else "",
            certain=certain,
        )

    @property
    def anchor(self) -> int:
        """Where the number itself begins: its subject stands before this, even after the total ("243 शहरों में कानपुर नौवें").

        Where the thing counted stands before the number ("शिक्षक 104 ही हैं"), the subject stands before that.
        """
        if self.noun_at >= 0:
            return self.noun_at
        return self.number.outer_start if self.number is not None and self.number is not self.whole else self.start


@dataclass(frozen=True)
class Rule:
    """One way in which the press states a fact, or in which a number is no fact (kind "refusal", with its reason)."""

    name: str
    kind: str
    claims: str
    pattern: str
    reads: tuple[Example, ...]
    refuses: tuple[Example, ...] = ()
    unit: str = ""
    out_of_role: str = ""
    constant: float | None = None
    certain: float = 0.9
    reason: str = ""
    not_before: tuple[str, ...] = ()
    accept: Accept | None = field(default=None, compare=False)
    # What a line must hold for any match to be accepted, where that is told quicker than by the pattern.
    guard: Guard | None = field(default=None, compare=False)

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern with the names filled in."""
        return compiled(self.pattern)

    @cached_property
    def required(self) -> tuple[tuple[needs.Required, ...], ...]:
        """What a line must hold for the pattern to match: all that one of these ways needs."""
        return needs.required(needs.folded(self.pattern))

    @cached_property
    def _marks(self) -> frozenset[str]:
        """The marks of numbers of which a match needs one; none where the pattern speaks of words alone."""
        if self.constant is not None:
            return frozenset()
        return frozenset("".join(signs for name, signs in marks.NAMES.items() if f"{{{name}}}" in self.pattern))

    def may_match(self, marks: frozenset[str]) -> bool:
        """Whether a line that holds these marks has a number of a kind that the pattern speaks of."""
        return not self._marks or not marks.isdisjoint(self._marks)

    def matches(self, line: Line) -> Iterator[regex.Match[str]]:
        """The places of a line that the rule speaks of, leftmost first."""
        if self.guard is not None and not self.guard(line):
            return
        for match in self.compiled.finditer(line.text):
            if self.not_before and _next_in(self.not_before, line.text, match.end()):
                continue
            if self.accept is None or self.accept(match, line):
                yield match

    def claim(self, match: regex.Match[str], line: Line) -> Claim:
        """The claim that a match makes."""
        at = match.start("v")
        number = line.numbers.get(at)
        groups = match.groupdict()
        whole = line.numbers.get(match.start("of")) if groups.get("of") else None
        start, end = _quoted(match, line)
        if number is None or self.constant is not None:
            value = self.constant if self.constant is not None else 1.0
            return Claim(self.name, self.kind, start, end, value, unit=self.unit, certain=self.certain)
        return Claim(
            rule=self.name,
            kind=self.kind,
            start=start,
            end=end,
            value=number.value,
            number=number,
            value_max=number.value_max,
            approx=number.approx,
            unit=self.unit,
            whole=whole,
            out_of=whole.value if whole else None,
            out_of_role=self.out_of_role if whole else "",
            certain=self.certain,
            noun_at=line.folded_span(*match.span("noun"))[0] if groups.get("noun") else -1,
        )


def _next_in(tables: tuple[str, ...], text: str, at: int) -> bool:
    """Whether the words after a position, up to three, are a spelling of one of the tables."""
    words = _WORDS.match(text, at)
    if words is None:
        return False
    following = words.group().split()
    return any(" ".join(following[:n]) in lexicon.lookup(name) for name in tables for n in range(1, len(following) + 1))


_WORDS = regex.compile(r"(?:\s*[\p{Devanagari}\p{Latin}]+){1,3}")


def _quoted(match: regex.Match[str], line: Line) -> tuple[int, int]:
    spans = [match.span(name) for name in ("v", "of", "q") if match.groupdict().get(name)]
    return line.folded_span(min(s for s, _ in spans), max(e for _, e in spans))


def compiled(pattern: str) -> regex.Pattern[str]:
    """A rule's pattern, its names filled in and its words folded."""
    # Folded before the tables' words come in: those are folded whole, and stand in pieces in the pattern.
    return compile_pattern(_NAME.sub(lambda match: _named(match[1]), needs.folded(pattern)))


_NAME = regex.compile(r"(?<!\\p)\{([a-zA-Z_]+(?:\.[^{}\s]+)?)\}")

_NAMED = {
    **{name: signs if len(signs) == 1 else f"[{signs}]" for name, signs in marks.NAMES.items()},
    "b": rf"(?<!{lexicon.WORD_CHAR})",
    "e": rf"(?!{lexicon.WORD_CHAR})",
    "W": r"[\p{Devanagari}\p{Latin}.\-0-9]+",
}


def _named(name: str) -> str:
    stem = name.endswith("~")
    name = name.rstrip("~")
    if name in _NAMED:
        return _NAMED[name]
    pattern = lexicon.alternation(lexicon.referred(name))
    return rf"(?<!{lexicon.WORD_CHAR}){pattern}" if stem else lexicon.whole_word(pattern)
