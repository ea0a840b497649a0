"""What stands about a number of things that may tell its kind: the words of its clause and around it, its unit, whose it is.

The rules ask for one verb at a time (reaching.py). Here all words about a figure are taken down, each with where it stands,
for weights that were learned from annotated articles (training.py) to add up. A cue is one string: its sort, "=", and
the word; long words also by their first letters, for the endings of verbs and nouns. All numbers are one word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract import lexicon
from extract.text import fold_text


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of things as the rules read it. `start` and `end` are offsets of its quote in the folded text, end exclusive."""

    unit: str
    of_a_whole: bool
    measure: str
    subject_type: str
    modality: str
    value: float
    field: str
    text: str
    start: int
    end: int


def cues(figure: Figure) -> set[str]:
    """The cues of a figure.

    >>> about = Figure("cards", False, "", "district", "actual", 640.0, "text", "बांदा में 640 कार्ड बनाए गए।", 10, 19)
    >>> sorted(cue for cue in cues(about) if cue.startswith("verb"))
    ['verb-last=गए', 'verb-two=बनाए गए', 'verb=गए', 'verb=बनाए']
    """
    before = _before(figure.text, figure.start)
    clause, rest = _behind(figure.text, figure.end)
    found = {
        f"unit={figure.unit}",
        f"field={figure.field}",
        f"whose={figure.subject_type}",
        f"modality={figure.modality}",
    }
    if figure.of_a_whole:
        found.add("of-a-whole")
    if figure.value <= 1:
        found.add("one")
    if figure.value >= _MANY:
        found.add("many")
    found.update(_of_measure(fold_text(figure.measure).split()))
    found.update(_of_clause(clause, figure.unit))
    found.add(f"then={rest[0]}")
    found.update(f"later={word[:_STEM]}" for word in rest[:_FURTHER])
    found.update(f"before={word}" for word in before[-_NEAR:])
    found.update(f"before-{i}={word}" for i, word in enumerate(reversed(before[-3:])))
    found.update(f"quote={word}" for word in _words(figure.text[figure.start : figure.end]))
    return found


def clause_of(figure: Figure) -> tuple[list[str], list[str]]:
    """The two words before a figure in its sentence, and those of its clause behind it, up to the next joint."""
    return _before(figure.text, figure.start)[-2:], _behind(figure.text, figure.end)[0]


def _of_measure(words: list[str]) -> Iterator[str]:
    if words:
        yield "measured"
        yield f"measure-head={words[-1]}"
        yield from (f"measure={word}" for word in words[:-1])


def _of_clause(clause: list[str], unit: str) -> Iterator[str]:
    """The words up to the end of the figure's own clause, its last ones again as the verb."""
    if not clause:
        yield "verb-none"
        return
    yield f"next={clause[0]}"
    yield f"verb-last={clause[-1]}"
    yield f"verb-two={' '.join(clause[-2:])}"
    for word in clause[:_NEAR]:
        yield f"verb={word}"
        yield f"stem={word[:3]}"
        yield f"{unit}:stem={word[:4]}"


_MANY = 1000
_NEAR = 10  # words of the clause, and before the figure
_FURTHER = 16  # words behind the clause
_STEM = 5  # letters and signs
_BEFORE = 90  # code points
_BEHIND = 140

NUMBER = "#"
_TOKEN = regex.compile(rf"\d[\d,.]*|(?:(?!\d){lexicon.WORD_CHAR})+|[,;।:()\n|-]")
_STOPS = (";", "।", "\n")
_END = "."  # of the sentence, or of what is looked at
_JOINTS = frozenset(("जबकि", "और", "वहीं", "लेकिन", "मगर", "तथा", "एवं", "तो", "जिनमें", "इनमें", "जिसमें", ",", "(", _END))


def _words(text: str) -> list[str]:
    return [NUMBER if token[0].isdigit() else token for token in _TOKEN.findall(text)]


def _before(text: str, start: int) -> list[str]:
    """The words before a figure in its sentence."""
    words = _words(text[max(0, start - _BEFORE) : start])
    last = max((i for i, word in enumerate(words) if word in _STOPS), default=-1)
    return words[last + 1 :]


def _behind(text: str, end: int) -> tuple[list[str], list[str]]:
    """The words of the figure's clause behind it, and those behind the clause up to the end of the sentence, which is the last."""
    words = _words(text[end : end + _BEHIND])
    stop = next((i for i, word in enumerate(words) if word in _STOPS), len(words))
    words = [*words[:stop], _END]
    clause = next(i for i, word in enumerate(words) if word in _JOINTS)
    return words[:clause], words[clause:]
