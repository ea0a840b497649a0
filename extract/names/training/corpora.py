"""Public corpora of Hindi names, read to texts with labelled spans: IL-NER, HiNER (collapsed labels), MultiCoNER 2.

Each comes as tokens with BIO tags. They are joined with blanks, folded like all
text of this project, and given the three labels of the model: PER, LOC, ORG. What
else they label (times, events, products, works) is no name here. A tag that is
malformed (IL-NER has some 150) ends the span before it and labels nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.text import fold_text


@dataclass(frozen=True, slots=True)
class Labelled:
    """A folded text and its names: (start, end, label), code points, end exclusive, in order, none overlapping."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


class CorpusError(ValueError):
    """A corpus that is not where it was looked for, or is not what was expected: says which file and what to do."""


_LABELS = {
    # IL-NER
    "NEP": "PER",
    "NEL": "LOC",
    "NEO": "ORG",
    # HiNER, collapsed
    "PERSON": "PER",
    "LOCATION": "LOC",
    "ORGANIZATION": "ORG",
    # MultiCoNER 2, whose fine types fall under these
    **dict.fromkeys(("Artist", "Athlete", "Cleric", "OtherPER", "Politician", "Scientist", "SportsManager"), "PER"),
    **dict.fromkeys(("HumanSettlement", "OtherLOC", "Facility", "Station"), "LOC"),
    **dict.fromkeys(
        ("ORG", "PublicCorp", "PrivateCorp", "CarManufacturer", "AerospaceManufacturer", "SportsGRP", "MusicalGRP"),
        "ORG",
    ),
}


def read_corpus(path: Path) -> list[Labelled]:
    """The sentences of a corpus file, its tags last on each line, a blank line between sentences. Raises CorpusError."""
    if not path.exists():
        raise CorpusError(f"{path}: no such file; the folder must hold the corpora named in the README of this package")
    sentences = [labelled(tokens) for tokens in _sentences(path.read_text(encoding="utf-8").splitlines())]
    if not sentences:
        raise CorpusError(f"{path}: expected a word and a tag on each line, found no sentence")
    return sentences


def _sentences(lines: Iterable[str]) -> Iterator[list[tuple[str, str]]]:
    tokens: list[tuple[str, str]] = []
    for line in lines:
        cells = line.split()
        if len(cells) < 2 or line.startswith("# id"):
            if tokens:
                yield tokens
            tokens = []
            continue
        tokens.append((cells[0], cells[-1]))
    if tokens:
        yield tokens


def labelled(tokens: Iterable[tuple[str, str]]) -> Labelled:
    """Words with BIO tags as a folded text with spans; a word that folds to nothing is left out."""
    text = ""
    spans: list[tuple[int, int, str]] = []
    for word, tag in tokens:
        folded = fold_text(word)
        if not folded.strip():
            continue
        start = len(text) + 1 if text else 0
        text = f"{text} {folded}" if text else folded
        prefix, _, name = tag.partition("-")
        label = _LABELS.get(name, "")
        if not label or prefix not in ("B", "I"):
            continue
        if prefix == "I" and spans and spans[-1][2] == label and spans[-1][1] == start - 1:
            spans[-1] = (spans[-1][0], len(text), label)
        elif prefix == "B":
            spans.append((start, len(text), label))
    return Labelled(text, tuple(trimmed(text, span) for span in spans))


def trimmed(text: str, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """A span without the punctuation that a corpus glued to its last or first word ("विंबलडन,")."""
    start, end, label = span
    while end > start + 1 and _PUNCTUATION.match(text[end - 1]):
        end -= 1
    while start < end - 1 and _PUNCTUATION.match(text[start]):
        start += 1
    return start, end, label


_PUNCTUATION = re.compile(r"[,।.;:!?\"'()|]")
