"""Names that a larger model read in our own articles: text of the district press for the small model to learn from.

A line is one sentence, as JSON: [file, article, line, start, end, [[start, end, label], …]]. The article is that of
`fixtures/gold/<file>.jsonl`, line 0 its title and 1 on the lines of its text; the offsets are code points
of the folded line, end exclusive, those of the names counted from the beginning of the sentence. The labels are
those of the model. No person has looked at them: train.py shows them beside what people labelled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from extract.names.training.corpora import CorpusError, Labelled
from extract.text import fold_text

LABELS = ("PER", "ORG", "LOC")


def read_silver(path: Path, articles: Path) -> list[Labelled]:
    """The sentences of a file of read names; `articles` is the folder of their articles. Raises CorpusError on a line that fits none."""
    out: list[Labelled] = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        name, article, line, start, end, spans = json.loads(row)
        lines = _lines(articles / f"{name}.jsonl").get(article, ())
        text = lines[line][start:end] if line < len(lines) else ""
        fits = bool(text) and text.strip() == text and len(text) == end - start
        if not fits or not all(0 <= a < b <= len(text) and label in LABELS for a, b, label in spans):
            raise CorpusError(
                f"{path}:{number}: expected a sentence of {articles / name}.jsonl, article {article}, line {line}, "
                f"with spans of {LABELS} inside it; got {row[:120]}: read the names anew, or take the line out"
            )
        out.append(Labelled(text, tuple((a, b, label) for a, b, label in spans)))
    return out


@lru_cache(maxsize=8)
def _lines(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Article -> its title and the lines of its text, folded. Raises CorpusError."""
    if not path.exists():
        raise CorpusError(f"{path}: no such file; the articles that the names were read in must lie there")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: tuple(fold_text(line) for line in (row["title"], *row["text"].split("\n"))) for row in rows}
