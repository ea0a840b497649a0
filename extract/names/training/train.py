"""Train the name model: corpora in, a spaCy pipeline out, the same for the same seed.

The corpora are a folder with the files named in README.md beside this module; nothing is
fetched. What is trained on is written to OUT/data first (spaCy's own format), so
that a run can be looked into.

Training has two phases. The first sees all corpora, for their words: OUT/broad. Their
guides differ (whether "जिला" belongs to a place's name, what an organisation is), so
the second goes on from its best model with newspaper text alone, IL-NER and our own
sentences, at the same rate for a few hundred steps. The best of these by F1 on the development split
is OUT/model-best.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import spacy
from spacy.cli.train import train as spacy_train
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.util import filter_spans, load_config

from extract.names import language
from extract.names.training.augment import Maker
from extract.names.training.corpora import Labelled, read_corpus
from extract.names.training.own import read_own

SEED = 7
# File of the corpora -> how often its sentences are shown (0.5: every second one, once), and the share that is
# copied with other names put in. IL-NER is newspaper text like ours; HiNER is half encyclopaedia, and MultiCoNER is
# machine-translated.
TRAIN = {
    "ilner-hi-train.txt": (2.0, 0.5),
    "hiner-collapsed-validation.conll": (1.0, 0.1),
    "multiconer2-hi-train.conll": (0.5, 0.1),
}
DEV = "ilner-hi-dev.txt"
TEST = "ilner-hi-test.txt"
FRAMES = 4000  # filled frames of district news
NAMELESS = 0.8  # how many of the sentences without any name are kept: two thirds of IL-NER have none
OWN_TIMES = 6  # how often our own sentences are shown beside the old corpora's one
NEWS = "ilner-hi-train.txt"  # the corpus of the second phase, once
OWN_TIMES_IN_NEWS = 3
# Of HiNER's village stubs ("अमुक भारत के राज्य का एक गांव है") one in ten is kept: a quarter of the corpus is of that one form.
_STUB = 10


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is trained on in the first phase and in the second, and what decides when each stops."""

    broad: list[Labelled]
    news: list[Labelled]
    dev: list[Labelled]


def corpora(folder: Path, own: Path | None) -> Sentences:
    """The sentences of the corpora and of our own. Raises CorpusError for a file that is not there.

    Sentences of IL-NER's test split that stand in its training split stay there; the evaluation drops them.
    """
    maker = Maker(SEED)
    train: list[Labelled] = []
    for name, (times, share) in TRAIN.items():
        sentences = read_corpus(folder / name)
        if name.startswith("hiner"):
            sentences = _without_stubs(sentences)
        train += _shown(sentences, times)
        train += maker.some(sentences, share)
    train += [maker.filled() for _ in range(FRAMES)]
    news = read_corpus(folder / NEWS)
    dev = read_corpus(folder / DEV)
    if own is not None:
        ours = read_own(own)
        held = ours[::_OWN_DEV]
        seen = [sentence for n, sentence in enumerate(ours) if n % _OWN_DEV]
        train += seen * OWN_TIMES
        news += seen * OWN_TIMES_IN_NEWS
        dev += held * 2
    order = random.Random(SEED)  # noqa: S311 - an order, no secret
    return Sentences(_mixed(train, order), _mixed(news, order), dev)


def _mixed(sentences: Iterable[Labelled], order: random.Random) -> list[Labelled]:
    """The sentences in another order, those without a name thinned."""
    kept = [sentence for sentence in sentences if sentence.spans or order.random() < NAMELESS]
    order.shuffle(kept)
    return kept


_OWN_DEV = 6  # one in so many of our own training sentences decides when to stop


def _shown(sentences: Sequence[Labelled], times: float) -> list[Labelled]:
    """The sentences so many times over; of a part of once, as many as it says, evenly spread."""
    whole, part = int(times), times % 1
    return [*sentences] * whole + [s for n, s in enumerate(sentences) if int((n + 1) * part) > int(n * part)]


def _without_stubs(sentences: Sequence[Labelled]) -> list[Labelled]:
    stub = ("गांव है", "ग्राम है", "गांव हैं", "स्थित एक गांव", "जिले में है", "तहसील में है")
    stubs = [s for s in sentences if any(words in s.text for words in stub)]
    return [s for s in sentences if not any(words in s.text for words in stub)] + stubs[::_STUB]


def to_docs(nlp: Language, sentences: Iterable[Labelled]) -> DocBin:
    """The sentences as spaCy documents; a name whose ends fall inside a token takes the whole token."""
    out = DocBin(store_user_data=False)
    for sentence in sentences:
        doc = nlp.make_doc(sentence.text)
        spans = [doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in sentence.spans]
        doc.set_ents(filter_spans([span for span in spans if span is not None]))
        out.add(doc)
    return out


def train(folder: Path, out: Path, own: Path | None = None, steps: int = 0) -> tuple[int, int]:
    """Train on the corpora of a folder; returns how many sentences were trained and developed on. `steps` 0: as configured.

    What is trained on goes to OUT/data, the first phase's models to OUT/broad, the models to OUT/model-best and
    OUT/model-last. Raises CorpusError.
    """
    nlp = spacy.blank(language.NAME)
    sentences = corpora(folder, own)
    data = out / "data"
    data.mkdir(parents=True, exist_ok=True)
    for name in ("broad", "news", "dev"):
        to_docs(nlp, getattr(sentences, name)).to_disk(data / f"{name}.spacy")
    broad = out / "broad"
    _run("config.cfg", broad, {"paths.train": data / "broad.spacy", "paths.dev": data / "dev.spacy"}, steps)
    first = {"paths.first": broad / "model-best"}
    _run("news.cfg", out, {"paths.train": data / "news.spacy", "paths.dev": data / "dev.spacy", **first}, steps)
    for model in ("model-best", "model-last"):
        _forget_paths(out / model / "config.cfg")
    return len(sentences.broad), len(sentences.dev)


def _run(config: str, out: Path, paths: dict[str, Path], steps: int) -> None:
    """One training by spaCy, of a configuration beside this module."""
    overrides: dict[str, object] = {name: str(path) for name, path in paths.items()}
    if steps:
        overrides["training.max_steps"] = steps
    with as_file(files("extract.names.training").joinpath(config)) as file:
        spacy_train(file, out, overrides=overrides)


def _forget_paths(file: Path) -> None:
    """Take out of a model's configuration where its data lay on the machine that trained it."""
    config = load_config(file)
    config["paths"] = dict.fromkeys(config["paths"])
    config.to_disk(file)
