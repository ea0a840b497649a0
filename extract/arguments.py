"""What a claim still lacks once a rule took its number, and where each part is looked for.

A rule says "126 of 130 marks" and no more. Who scored them, in which field, when,
whether it is done or hoped for, and who says so stand elsewhere in the sentence, or
further back in the article. Each is found by one module, alike for all rules:

- the subject by subjects.py, from the names in the claim's window;
- the scope, the field in which a rank holds, by scopes.py;
- the period by when.py;
- the modality (actual, target, forecast) by modality.py;
- the speaker by speakers.py.

They look in a Window and answer with a Found.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """The stretch of a sentence in which a claim looks for its own arguments; folded offsets.

    It runs from `start`, the end of the claim before, to `stop`, the claim's own number;
    `right` is where the next claim begins.
    """

    start: int
    stop: int
    right: int


@dataclass(frozen=True, slots=True)
class Found:
    """An argument and the folded span of the words that say it, -1 where it was carried over."""

    value: str
    start: int = -1
    end: int = -1

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self.value)


NOTHING = Found("")
