"""What a larger model reads in the texts, word by word: how probable it holds each tag. The small model learns from that.

A folder of two files: `sentences.jsonl`, a line each as [group, words, tags], and `probable.npy`, the
probabilities of all words in the order of the sentences, words x TAGS in half precision.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy
from numpy.typing import NDArray
from spacy.tokens import Doc

from extract.names.tags import TAGS, Tags
from extract.names.training.corpora import CorpusError, Labelled
from extract.names.training.documents import to_doc
from extract.names.training.words import cutter, tags_of

SENTENCES, PROBABLE = "sentences.jsonl", "probable.npy"


@dataclass(frozen=True, slots=True)
class Taught:
    """A sentence: its words, the tags that people gave them, as numbers, and the probabilities of a larger model."""

    words: list[str]
    tags: list[int]
    probable: NDArray[numpy.float32]


def write_labels(
    texts: Mapping[str, Sequence[Labelled]], read: Callable[[Sequence[Doc]], Sequence[Tags | None]], out: Path
) -> int:
    """Write what `read` holds probable of the groups' sentences; returns how many. Those that it cannot read are left out."""
    out.mkdir(parents=True, exist_ok=True)
    arrays = []
    with (out / SENTENCES).open("w", encoding="utf-8") as file:
        for group, sentences in texts.items():
            docs = [to_doc(cutter(), sentence) for sentence in sentences]
            for doc, tags in zip(docs, read(docs), strict=True):
                if tags is not None:
                    row = [group, [token.text for token in doc], tags_of(doc)]
                    file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
                    arrays.append(numpy.exp(tags).astype(numpy.float16))
    numpy.save(out / PROBABLE, numpy.concatenate(arrays))
    return len(arrays)


def read_labels(folder: Path) -> dict[str, list[Taught]]:
    """Group -> its sentences. Raises CorpusError where the two files are not of each other."""
    try:
        rows = (folder / SENTENCES).read_text(encoding="utf-8").splitlines()
        probable = numpy.load(folder / PROBABLE).astype(numpy.float32)
    except OSError as problem:
        raise CorpusError(f"{folder}: {problem}; expected what tathya-train label writes") from problem
    out: dict[str, list[Taught]] = {}
    at = 0
    for row in rows:
        group, words, tags = json.loads(row)
        numbers = [TAGS.index(tag) for tag in tags]
        out.setdefault(group, []).append(Taught(words, numbers, probable[at : at + len(words)]))
        at += len(words)
    if at != len(probable):
        raise CorpusError(
            f"{folder}: expected probabilities of {at} words, got {len(probable)}: write both files in one run"
        )
    return out
