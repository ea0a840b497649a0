"""Our own labelled sentences: JSON lines of {"id", "text", "spans": [[start, end, label], ...]}, offsets in the text as printed.

They have five labels; the model learns three. A police station is read by rules and a
scheme from tables, so that a station's name counts as the place that it is and a
scheme as nothing.
"""

from __future__ import annotations

import json
from pathlib import Path

from extract.names.training.corpora import CorpusError, Labelled
from extract.text import fold

LABELS = ("PER", "ORG", "LOC", "STATION", "SCHEME")
_LEARNED = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "STATION": "LOC"}


def read_own(path: Path, learned: bool = True) -> list[Labelled]:
    """The sentences folded, with the labels of the model, or all five. Raises CorpusError on a span outside its text."""
    out: list[Labelled] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        folded = fold(row["text"])
        spans = []
        for start, end, label in row["spans"]:
            if not 0 <= start < end <= len(row["text"]) or label not in LABELS:
                raise CorpusError(
                    f"{path}:{number}: expected a span inside the text with one of {LABELS}, got {start, end, label}"
                )
            name = _LEARNED.get(label, "") if learned else label
            if name:
                spans.append((*folded_span(folded.starts, folded.ends, start, end), name))
        out.append(Labelled(folded.text, tuple(spans)))
    return out


def folded_span(starts: tuple[int, ...], ends: tuple[int, ...], start: int, end: int) -> tuple[int, int]:
    """The run of a folded text that comes from a run of its source."""
    first = next(i for i, at in enumerate(ends) if at > start)
    last = max(i for i, at in enumerate(starts) if at < end)
    return first, last + 1
