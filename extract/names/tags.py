"""Tags of words (B-PER, I-PER, …, O), the likeliest of a sentence, and the names that they make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy
from numpy.typing import NDArray

TAGS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
Tags = NDArray[numpy.float32]  # words x TAGS, log probabilities


def spans(tags: Sequence[int]) -> set[tuple[int, int, int]]:
    """(first word, word behind the last, number of the B tag) of each name of a sentence's tags."""
    out = set()
    start, kind = -1, 0
    for at, tag in enumerate([*tags, 0]):
        if start >= 0 and tag != kind + 1:
            out.add((start, at, kind))
            start = -1
        if TAGS[tag].startswith("B-"):
            start, kind = at, tag
    return out


def best(tags: Tags) -> list[int]:
    """The likeliest tags of a sentence in which no I stands but behind a B or an I of its kind (Viterbi)."""
    alone: list[int] = tags.argmax(1).tolist()
    if all(after in allowed for allowed, after in zip((_FIRST, *(_NEXT[tag] for tag in alone)), alone, strict=False)):
        return alone  # each word's own likeliest tags make whole names, so that nothing is likelier
    score = tags[0] + numpy.where([tag.startswith("I-") for tag in TAGS], -numpy.inf, 0.0)
    back = []
    for row in tags[1:]:
        ways = score[:, None] + _FORBIDDEN
        back.append(ways.argmax(0))
        score = ways.max(0) + row
    path = [int(score.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


_FIRST = frozenset(i for i, tag in enumerate(TAGS) if not tag.startswith("I-"))
_NEXT = tuple(
    frozenset(j for j, to in enumerate(TAGS) if not to.startswith("I-") or of in (to, to.replace("I-", "B-")))
    for of in TAGS
)
_FORBIDDEN = numpy.array(
    [
        [-numpy.inf if to.startswith("I-") and of not in (to, to.replace("I-", "B-")) else 0.0 for to in TAGS]
        for of in TAGS
    ]
)
