"""What the name model says of a name: asked only where tables and case marks leave a name open, a sentence at a time.

Most names of a district's news are settled by their head nouns and the gazetteer. The
model is slower than all the rest of the reading together, so that it is asked about
the few sentences in which an untyped name may be a subject, and once for each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extract.names import model

Span = tuple[int, int]


class Evidence:
    """The model's names in a folded text. `sentences` are its [start, end) spans in order."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._sentences = list(sentences)
        self._starts = [start for start, _ in self._sentences]
        self._read: dict[int, list[model.Entity]] = {}

    def label(self, start: int, end: int) -> str:
        """PER, LOC or ORG where the model reads a name that takes up at least half of [start, end), else ""."""
        for entity in self._entities(start):
            shared = min(end, entity.end) - max(start, entity.start)
            if shared * 2 >= end - start and shared * 2 >= entity.end - entity.start:
                return entity.label
        return ""

    def is_place(self, start: int, end: int) -> bool:
        """Whether the model reads [start, end) as a place."""
        return self.label(start, end) == "LOC"

    def entity_from(self, start: int) -> model.Entity | None:
        """The name that the model reads from an offset on, None where none begins there."""
        return next((entity for entity in self._entities(start) if entity.start == start), None)

    def _entities(self, at: int) -> list[model.Entity]:
        """The names of the sentence that holds an offset, offsets of the whole text."""
        i = bisect_right(self._starts, at) - 1
        if i < 0:
            return []
        known = self._read.get(i)
        if known is None:
            start, end = self._sentences[i]
            known = [
                model.Entity(start + entity.start, start + entity.end, entity.label)
                for entity in model.entities(self._text[start:end])
            ]
            self._read[i] = known
        return known
