"""Which class's examination a figure is of, in news of a board that tells of two by turns: "10वीं में … 12वीं में … वह 21वें स्थान पर था".

The board holds both, and what one was ranked by says nothing of the other. A figure is of the class that its sentence or
paragraph names last before it; a row, of that which its heading names where it names none itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import exams, lexicon
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.measure_kinds import canonical
from extract.measures import measures_of
from extract.prepared import Prepared
from extract.sentences import Sentence


@dataclass(frozen=True, slots=True)
class _Told:
    """A class named at a folded offset: the canonical name of its examination, "" where two are named together."""

    start: int
    measure: str


class ClassesByTurns:
    """The classes that a field names, in order; none where it speaks of one only."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        told = _told(prepared)
        self.told = told if len({exams.level_of(t.measure) for t in told if t.measure}) > 1 else []

    def measure_at(self, measure: str, at: int, sentence: Sentence) -> str:
        """A measure, or the examination of the class that was told last before an offset where both are a board's."""
        if not self.told or not exams.is_of_board(measure):
            return measure
        told = self._last(at, sentence)
        if told is None or not told.measure or exams.level_of(told.measure) == exams.level_of(measure):
            return measure
        board = exams.board_of_country(measure)
        return f"{board} {told.measure}" if board else told.measure

    def refuse_labels(self, found: LineClaims) -> None:
        """Refuse the numbers of classes that were taken for places: "हर्ष परमार, शुजालपुर: 10वीं, 491 अंक"."""
        labels = {t.start for t in self.told}
        for position, number in found.line.numbers.items():
            if number.start in labels and any(c.number is number for c in found.claims):
                found.refuse_instead(
                    position, "refusal.class_of_school", "The class whose examination it is, and no place."
                )

    def _last(self, at: int, sentence: Sentence) -> _Told | None:
        opens = self._opens(sentence)
        return next((t for t in reversed(self.told) if opens <= t.start < at), None)

    def _opens(self, sentence: Sentence) -> int:
        """Where that begins within which a class holds: the paragraph, for a row the heading above it."""
        start = sentence.start
        for line in reversed(self.prepared.lines):
            other = line.sentence
            if other.start >= sentence.start:
                continue
            if other.block != sentence.block and not (sentence.kind == "row" and other.kind in ("row", "heading")):
                break
            start = other.start
            if other.kind == "heading":
                break
        return start


def _told(prepared: Prepared) -> list[_Told]:
    text = prepared.folded.text
    named = {n.start: n.text for n in measures_of(prepared.names, prepared) if exams.level_of(n.text)}
    labels = {m.start("level"): m["level"] for m in _label().finditer(text)}
    out: list[_Told] = []
    for start, called in sorted({**labels, **named}.items()):
        both = _with_other().search(text, max(0, start - _REACH), start)
        said = called if start in labels else canonical(called)  # a label says no more than the class
        out.append(_Told(start, "" if both else said))
    return out


_REACH = 24  # code points: a class, "बोर्ड" and a joint


@lru_cache(maxsize=1)
def _with_other() -> regex.Pattern[str]:
    """“10वीं और 12वीं के नतीजे": another class and a joint right before one."""
    level = lexicon.whole_word(lexicon.any_of("exam_levels"))
    return compile_pattern(rf"{level}(?:\s+(?:बोर्ड|कक्षा))?\s*(?:,|/|-|–|और|व|एवं|तथा|के\s+साथ)\s*(?:कक्षा\s+)?$")


@lru_cache(maxsize=1)
def _label() -> regex.Pattern[str]:
    """A class between marks: "(10वीं, 600 में से अंक)", "शुजालपुर: 10वीं, 491 अंक", "12वीं कृषि"."""
    level = lexicon.whole_word(lexicon.any_of("exam_levels"))
    stream = lexicon.whole_word(lexicon.any_of("exam_words", "streams"))
    return compile_pattern(rf"(?:^|[(:,–\n-])\s*(?P<level>{level})\s*(?:[):,–\n-]|{stream}|$)")
