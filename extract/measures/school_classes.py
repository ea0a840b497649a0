"""Whose class's examination a figure is of, in news of a school board: "10वीं में … 12वीं में … वह 21वें स्थान पर था", "हर्ष परमार: 10वीं, 491 अंक".

A board that tells of two classes holds both, and what one was ranked by says nothing of the other. A figure is of the class
that its sentence or paragraph names last before it; that of a pupil's row, of the class that stands alone in the row, else
of that which the heading over it names. A class that stands alone is no place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState
from extract.draft import Draft
from extract.holders.persons import is_person
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.measures import exams
from extract.measures.measure_kinds import canonical
from extract.measures.measure_printing import as_printed
from extract.measures.measures import measures_of
from extract.prepared import Prepared
from extract.sentences import Sentence


@dataclass(frozen=True, slots=True)
class _Told:
    """A class named at a folded offset: the canonical name of its examination, "" where two are named together."""

    start: int
    measure: str


class SchoolClasses:
    """The classes whose examinations a field tells of: by turns, in rows of pupils, and over them."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.labels = {m.start("level"): m["level"] for m in _label().finditer(prepared.folded.text)}
        measures = measures_of(prepared.names, prepared)
        self.examined = any(exams.is_of_school(n.text) for n in measures)
        told = self._told({n.start: n.text for n in measures if exams.level_of(n.text)})
        self.by_turns = told if len({exams.level_of(t.measure) for t in told if t.measure}) > 1 else []

    def measure_at(self, measure: str, at: int, sentence: Sentence) -> str:
        """A measure, or the examination of the class that was told last before an offset where both are a board's."""
        if not self.by_turns or not exams.is_of_board(measure):
            return measure
        opens = self._opens(sentence)
        told = next((t for t in reversed(self.by_turns) if opens <= t.start < at), None)
        if told is None or not told.measure or exams.level_of(told.measure) == exams.level_of(measure):
            return measure
        board = exams.board_of_country(measure)
        return f"{board} {told.measure}" if board else told.measure

    def refuse_labels(self, found: LineClaims) -> None:
        """Refuse the ordinals of classes that were taken for places: "हर्ष परमार, शुजालपुर: 10वीं, 491 अंक"."""
        line = found.line
        rows = line.sentence.kind in ("row", "heading")
        of_pupil = self.examined and rows and self._names_pupil(line)
        if not of_pupil and (not self.by_turns or line.sentence.kind == "row"):
            return  # "नीमच: 10वीं, 83.1 प्रतिशत" of districts is a place
        for position, number in line.numbers.items():
            if number.start in self.labels and any(c.number is number for c in found.claims):
                found.refuse_instead(
                    position, "refusal.class_of_school", "The class whose examination it is, and no place."
                )

    def class_of_heading(self, line: Line) -> str:
        """The one class that a heading over rows names, as folded: "मेरिट में जिले के होनहार (10वीं, 600 में से अंक)"; "" for none."""
        text = self.prepared.text_of(line.sentence)
        return exams.class_in(text) if line.sentence.kind in ("heading", "row") else ""

    def set_class(self, drafts: Sequence[Draft], line: Line, headed: str, state: ArticleState) -> None:
        """Make places and marks of a pupil's row those of its class, else of the class that the heading over it names."""
        persons = [d for d in drafts if d.kind in ("rank", "score") and d.subject.type == "person"]
        persons = [d for d in persons if exams.is_of_school(d.measure)]
        if not persons:
            return
        said = (level for at, level in self.labels.items() if line.sentence.start <= at < line.sentence.end)
        level = next(said, headed)
        for draft in persons:
            if level and not exams.are_of_one_class(draft.measure, level):
                draft.measure = as_printed(level, state)

    def _names_pupil(self, line: Line) -> bool:
        names = self.prepared.names_of(line.sentence)
        return any(n.kind in ("person", "bare") and is_person(n, self.prepared) for n in names)

    def _told(self, named: dict[int, str]) -> list[_Told]:
        """The classes in order. `named` are the examinations among the measures, by where they begin."""
        text = self.prepared.folded.text
        out: list[_Told] = []
        for start, called in sorted({**self.labels, **named}.items()):
            both = _with_other().search(text, max(0, start - _REACH), start)
            said = self.labels.get(start) or canonical(called)  # a label says no more than its class
            out.append(_Told(start, "" if both else said))
        return out

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


_REACH = 24  # code points: a class, "बोर्ड" and a joint


@lru_cache(maxsize=1)
def _with_other() -> regex.Pattern[str]:
    """“10वीं और 12वीं के नतीजे": another class and a joint right before one."""
    level = lexicon.whole_word(lexicon.any_of("exam_levels"))
    return compile_pattern(rf"{level}(?:\s+(?:बोर्ड|कक्षा))?\s*(?:,|/|-|–|और|व|एवं|तथा|के\s+साथ)\s*(?:कक्षा\s+)?$")


@lru_cache(maxsize=1)
def _label() -> regex.Pattern[str]:
    """A class alone between marks, with a stream at most: "(10वीं, 600 में से अंक)", "शुजालपुर: 10वीं, 491 अंक", "12वीं कृषि"."""
    level = lexicon.whole_word(lexicon.any_of("exam_levels"))
    streams = lexicon.whole_word(lexicon.any_of("exam_words", "streams"))
    heads = lexicon.whole_word(lexicon.any_of("exam_words", "stream_heads"))
    opens, closes = r"(?:^|[(:,|–\n-])\s*(?:कक्षा\s+)?", r"(?:\s+परीक्षा)?\s*(?:[):,|–\n-]|$)"
    return compile_pattern(rf"{opens}(?P<level>{level})(?:\s+\(?{streams}|(?:\s+{heads})?{closes})")
