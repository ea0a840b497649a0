"""What the name model learns from, in groups: the corpora, our own sentences and articles, and copies with other names put in.

The corpora are a folder with the files named in README.md beside this module; nothing is
fetched. A larger model reads all of it (labels.py), and the small one learns what that one reads,
beside what people labelled: how much of each, GROUPS says.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.names.training.augment import Maker
from extract.names.training.corpora import CorpusError, Labelled, read_corpus
from extract.names.training.own import read_own
from extract.text import fold_text

SEED, _MIX_SEED = 7, 5
NEWS = "ilner-hi-train.txt"  # newspaper text like ours, whose guide the model follows
# IL-NER, HiNER (half of it encyclopaedia) and MultiCoNER 2 (machine-translated).
TRAIN = (NEWS, "hiner-collapsed-validation.conll", "multiconer2-hi-train.conll")
DEV = "ilner-hi-dev.txt"
TEST = "ilner-hi-test.txt"


@dataclass(frozen=True, slots=True)
class Group:
    """How often a pass shows a group's sentences (0.5: half of them), and how much of what is learned their own labels are, 0 to 1."""

    times: float
    labels: float = 0.0


GROUPS = {
    "news": Group(1.5, 0.3),
    "hiner": Group(0.8),
    "multiconer": Group(0.6),
    "articles": Group(0.6),
    "own": Group(4, 0.3),
    "swapped": Group(0.5, 0.3),  # copies of the news with persons and places of our tables
    "frames": Group(0.5, 0.5),
    "mixed_news": Group(0.8, 0.2),  # copies with names of all corpora
    "mixed": Group(0.7),
}
DEVELOPMENT = ("dev", "own_dev")  # of these nothing is learned
FRAMES = 4000  # filled frames of district news
_COPIES = {
    "news": 4.0,
    "hiner": 0.5,
    "multiconer": 0.35,
    "own": 6.0,
}  # of each sentence with a name, names of all corpora put in
_KEPT, _OF_TABLES = 0.15, 0.45  # how often a name stays, and up to where the draw takes one of the tables
# Of HiNER's village stubs ("अमुक भारत के राज्य का एक गांव है") one in ten is kept: a quarter of the corpus is of that one form.
_STUB = 10
_OWN_DEV = 6  # one in so many of our own sentences is kept for development


def texts(folder: Path, own: Path, articles: Sequence[Path]) -> dict[str, list[Labelled]]:
    """Group -> its sentences, those of DEVELOPMENT too; of the articles (JSON lines with title and text) without labels.

    Raises CorpusError.

    Sentences of IL-NER's test split that stand in its training split stay there; the evaluation drops them.
    """
    maker = Maker(SEED)
    news, hiner, multiconer = (read_corpus(folder / name) for name in TRAIN)
    seen, held = split_own(own)
    out = {
        "news": list({sentence.text: sentence for sentence in news}.values()),
        "hiner": without_stubs(hiner),
        "multiconer": multiconer,
        "own": seen,
        "articles": list({sentence.text: sentence for path in articles for sentence in sentences_of(path)}.values()),
        "dev": read_corpus(folder / DEV),
        "own_dev": held,
    }
    out["swapped"] = list(maker.some(out["news"], 1.0))
    out["frames"] = [maker.filled() for _ in range(FRAMES)]
    mixer = _Mixer(maker, [*out["news"], *out["hiner"], *multiconer, *seen])
    out["mixed_news"] = mixer.copies(out["news"], _COPIES["news"])
    out["mixed"] = [copy for name in ("hiner", "multiconer", "own") for copy in mixer.copies(out[name], _COPIES[name])]
    return out


class _Mixer:
    """Puts names of all corpora, or of the tables, in the place of those of a sentence."""

    def __init__(self, maker: Maker, sentences: Iterable[Labelled]) -> None:
        self._maker = maker
        self._random = random.Random(_MIX_SEED)  # noqa: S311 - training text, no secret
        names: dict[str, set[str]] = {}
        for sentence in sentences:
            for start, end, label in sentence.spans:
                names.setdefault(label, set()).add(sentence.text[start:end])
        self._names = {label: sorted(found) for label, found in names.items()}

    def copies(self, sentences: Iterable[Labelled], times: float) -> list[Labelled]:
        """About so many copies of each sentence that has a name."""
        named = (sentence for sentence in sentences if sentence.spans)
        return [
            self._copy(sentence) for sentence in named for _ in range(int(times) + (self._random.random() < times % 1))
        ]

    def _copy(self, sentence: Labelled) -> Labelled:
        text, at = "", 0
        spans: list[tuple[int, int, str]] = []
        for start, end, label in sentence.spans:
            text += sentence.text[at:start]
            name = self._other(sentence.text[start:end], label)
            spans.append((len(text), len(text) + len(name), label))
            text += name
            at = end
        return Labelled(text + sentence.text[at:], tuple(spans))

    def _other(self, name: str, label: str) -> str:
        draw = self._random.random()
        if draw < _KEPT:
            return name
        return self._maker.name(label) if draw < _OF_TABLES else self._random.choice(self._names[label])


def sentences_of(path: Path) -> list[Labelled]:
    """The sentences of a file of articles, without labels. Raises CorpusError."""
    if not path.exists():
        raise CorpusError(f"{path}: no such file; expected articles as JSON lines with title and text")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    lines = (fold_text(line) for row in rows for line in (row["title"], *row["text"].split("\n")))
    return [Labelled(found.group(), ()) for line in lines for found in _SENTENCE.finditer(line)]


_SENTENCE = re.compile(r"\S.*?(?:।(?=\s)|(?=\s*$))")  # of a line: up to a danda


def without_stubs(sentences: Sequence[Labelled]) -> list[Labelled]:
    """The sentences with one in ten of HiNER's village stubs."""
    stub = ("गांव है", "ग्राम है", "गांव हैं", "स्थित एक गांव", "जिले में है", "तहसील में है")
    stubs = [s for s in sentences if any(words in s.text for words in stub)]
    return [s for s in sentences if not any(words in s.text for words in stub)] + stubs[::_STUB]


def split_own(own: Path) -> tuple[list[Labelled], list[Labelled]]:
    """Our own sentences: those to learn from, and those kept for development."""
    ours = read_own(own)
    return [sentence for n, sentence in enumerate(ours) if n % _OWN_DEV], ours[::_OWN_DEV]
