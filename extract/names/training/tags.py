"""Tags of words (B-PER, I-PER, …, O) and the names that they make: the likeliest of a sentence, and those of a labelled one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy
import spacy
from numpy.typing import NDArray
from spacy.language import Language

from extract.names import language
from extract.names.training.corpora import Labelled
from extract.names.training.documents import to_doc

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


_FORBIDDEN = numpy.array(
    [
        [-numpy.inf if to.startswith("I-") and of not in (to, to.replace("I-", "B-")) else 0.0 for to in TAGS]
        for of in TAGS
    ]
)


def words_and_tags(sentence: Labelled) -> tuple[list[str], list[str]]:
    """The words of a sentence as the name model cuts them, each with its tag."""
    doc = to_doc(cutter(), sentence)
    tags = [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]
    return [token.text for token in doc], tags


@lru_cache(maxsize=1)
def cutter() -> Language:
    """A pipeline of nothing, which cuts words as the name model does."""
    return spacy.blank(language.NAME)
