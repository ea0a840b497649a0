"""Names that a larger model read in our own articles: text of the district press for the small model to learn from.

A line is one sentence, as JSON: [file, article, line, start, end, [[start, end, label], …]]. The article is that of
`fixtures/gold/<file>.jsonl`, line 0 its title and 1 on the lines of its text; the offsets are code points
of the folded line, end exclusive, those of the names counted from the beginning of the sentence. The labels are
those of the model, its sentences those that the larger one is sure of. No person has looked at them: train.py shows
them beside what people labelled.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy
from spacy.tokens import Doc

from extract.names.training.corpora import CorpusError, Labelled
from extract.names.training.tags import TAGS, Tags, best, cutter, spans
from extract.text import fold_text

LABELS = ("PER", "ORG", "LOC")
SURE = 0.45  # how sure the larger model must be of its least sure word for a sentence to be learned from


def read_silver(path: Path, articles: Path) -> list[Labelled]:
    """The sentences of a file of read names; `articles` is the folder of their articles. Raises CorpusError on a line that fits none."""
    out: list[Labelled] = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        name, article, line, start, end, names = json.loads(row)
        lines = _lines(articles / f"{name}.jsonl").get(article, ())
        text = lines[line][start:end] if line < len(lines) else ""
        fits = bool(text) and text.strip() == text and len(text) == end - start
        if not fits or not all(0 <= a < b <= len(text) and label in LABELS for a, b, label in names):
            raise CorpusError(
                f"{path}:{number}: expected a sentence of {articles / name}.jsonl, article {article}, line {line}, "
                f"with spans of {LABELS} inside it; got {row[:120]}: read the names anew, or take the line out"
            )
        out.append(Labelled(text, tuple((a, b, label) for a, b, label in names)))
    return out


@lru_cache(maxsize=8)
def _lines(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Article -> its title and the lines of its text, folded. Raises CorpusError."""
    if not path.exists():
        raise CorpusError(f"{path}: no such file; the articles that the names were read in must lie there")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: tuple(fold_text(line) for line in (row["title"], *row["text"].split("\n"))) for row in rows}


def read_articles(files: Sequence[Path], read: Callable[[Sequence[Doc]], Sequence[Tags | None]]) -> Iterator[str]:
    """The lines for the articles of some files; `read` gives the tags of each sentence, None where it cannot."""
    for file in files:
        where: list[tuple[str, str, int, int, int]] = []
        docs = []
        for article, lines in _lines(file).items():
            for number, line in enumerate(lines):
                for start, end in (match.span() for match in _SENTENCE.finditer(line)):
                    where.append((file.stem, article, number, start, end))
                    docs.append(cutter()(line[start:end]))
        for at, doc, tags in zip(where, docs, read(docs), strict=True):
            if tags is not None and numpy.exp(tags.max(-1).min()) >= SURE:
                found = sorted(spans(best(tags)))
                names = [(doc[a].idx, doc[b - 1].idx + len(doc[b - 1]), TAGS[kind][2:]) for a, b, kind in found]
                yield json.dumps([*at, names], ensure_ascii=False, separators=(",", ":"))


_SENTENCE = re.compile(r"\S.*?(?:।(?=\s)|(?=\s*$))")  # of a line: up to a danda
