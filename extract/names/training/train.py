"""Train the name model: corpora in, a spaCy pipeline out, the same for the same seed.

The corpora are a folder with the files named in README.md beside this module; nothing is
fetched. What is trained on is written to OUT/data first (spaCy's own format), so
that a run can be looked into.

Training has two phases. The first sees all corpora, for their words: OUT/broad. Their
guides differ (whether "जिला" belongs to a place's name, what an organisation is), so
the second goes on from its best model with newspaper text alone, IL-NER, our own
sentences and some of our articles in which a larger model read the names (silver.py), at the same rate for a few hundred steps. It is
run once for each of SEEDS, and the mean of the weights of their best models by F1 on the development split
is OUT/model-best: runs that differ in nothing but chance lie some names apart, their mean above most of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import numpy
import spacy
from spacy.cli.train import train as spacy_train
from spacy.pipeline import TrainablePipe
from spacy.util import load_config

from extract.names import language
from extract.names.model import read
from extract.names.training.augment import Maker
from extract.names.training.corpora import Labelled, read_corpus
from extract.names.training.documents import to_docs
from extract.names.training.own import read_own
from extract.names.training.silver import read_silver

SEED = 7
SEEDS = (7, 11, 13, 17, 19)  # of the runs of the second phase
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
FRAMES = 3000  # filled frames of district news
NAMELESS = 0.8  # how many of the sentences without any name are kept: two thirds of IL-NER have none
OWN_TIMES = 6  # how often our own sentences are shown beside the old corpora's one
NEWS = "ilner-hi-train.txt"  # the corpus of the second phase, once
OWN_TIMES_IN_NEWS = 3
SILVER_IN_NEWS = 0.25  # how much of the read articles the second phase sees; the first sees all of them once
# Of HiNER's village stubs ("अमुक भारत के राज्य का एक गांव है") one in ten is kept: a quarter of the corpus is of that one form.
_STUB = 10


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is trained on in the first phase and in each run of the second, and what decides when each stops."""

    broad: list[Labelled]
    news: list[Labelled]
    dev: list[Labelled]


def corpora(folder: Path, own: Path | None, silver: Path | None = None, articles: Path | None = None) -> Sentences:
    """The sentences of the corpora and of our own, and of `articles` those whose names `silver` has. Raises CorpusError.

    Sentences of IL-NER's test split that stand in its training split stay there; the evaluation drops them.
    """
    maker = Maker(SEED)
    train: list[Labelled] = []
    for name, (times, share) in TRAIN.items():
        sentences = read_corpus(folder / name)
        if name.startswith("hiner"):
            sentences = without_stubs(sentences)
        train += _shown(sentences, times)
        train += maker.some(sentences, share)
    train += [maker.filled() for _ in range(FRAMES)]
    news = read_corpus(folder / NEWS)
    dev = read_corpus(folder / DEV)
    if own is not None:
        seen, held = split_own(own)
        train += seen * OWN_TIMES
        news += seen * OWN_TIMES_IN_NEWS
        dev += held * 2
    if silver is not None:
        read_by_model = read_silver(silver, articles or silver.parent)
        train += read_by_model
        news += _shown(read_by_model, SILVER_IN_NEWS)
    return Sentences(_mixed(train, SEED), news, dev)


def _mixed(sentences: Iterable[Labelled], seed: int) -> list[Labelled]:
    """The sentences in another order, those without a name thinned."""
    order = random.Random(seed)  # noqa: S311 - an order, no secret
    kept = [sentence for sentence in sentences if sentence.spans or order.random() < NAMELESS]
    order.shuffle(kept)
    return kept


_OWN_DEV = 6  # one in so many of our own training sentences decides when to stop


def _shown(sentences: Sequence[Labelled], times: float) -> list[Labelled]:
    """The sentences so many times over; of a part of once, as many as it says, evenly spread."""
    whole, part = int(times), times % 1
    return [*sentences] * whole + [s for n, s in enumerate(sentences) if int((n + 1) * part) > int(n * part)]


def without_stubs(sentences: Sequence[Labelled]) -> list[Labelled]:
    """The sentences with one in ten of HiNER's village stubs."""
    stub = ("गांव है", "ग्राम है", "गांव हैं", "स्थित एक गांव", "जिले में है", "तहसील में है")
    stubs = [s for s in sentences if any(words in s.text for words in stub)]
    return [s for s in sentences if not any(words in s.text for words in stub)] + stubs[::_STUB]


def split_own(own: Path) -> tuple[list[Labelled], list[Labelled]]:
    """Our own sentences: those to learn from, and those that decide when to stop."""
    ours = read_own(own)
    return [sentence for n, sentence in enumerate(ours) if n % _OWN_DEV], ours[::_OWN_DEV]


def train(
    folder: Path,
    out: Path,
    own: Path | None = None,
    steps: int = 0,
    silver: Path | None = None,
    articles: Path | None = None,
) -> tuple[int, int]:
    """Train on the corpora of a folder; returns how many sentences were trained and developed on. `steps` 0: as configured.

    What is trained on goes to OUT/data, the first phase's models to OUT/broad, those of the second phase to
    OUT/news/<seed>, their mean to OUT/model-best. Raises CorpusError.
    """
    nlp = spacy.blank(language.NAME)
    sentences = corpora(folder, own, silver, articles)
    data = out / "data"
    data.mkdir(parents=True, exist_ok=True)
    to_docs(nlp, sentences.broad).to_disk(data / "broad.spacy")
    to_docs(nlp, sentences.dev).to_disk(data / "dev.spacy")
    broad = out / "broad"
    _run("config.cfg", broad, {"paths.train": data / "broad.spacy", "paths.dev": data / "dev.spacy"}, steps)
    runs = []
    for seed in SEEDS:
        text = data / f"news-{seed}.spacy"
        to_docs(nlp, _mixed(sentences.news, seed)).to_disk(text)
        paths = {"paths.train": text, "paths.dev": data / "dev.spacy", "paths.first": broad / "model-best"}
        _run("news.cfg", out / "news" / str(seed), paths, steps, seed)
        runs.append(out / "news" / str(seed) / "model-best")
    write_mean(runs, out / "model-best")
    _forget_paths(out / "model-best" / "config.cfg")
    return len(sentences.broad), len(sentences.dev)


def write_mean(models: Sequence[Path], out: Path) -> None:
    """Write a pipeline whose weights are the mean of those of some others, which must be of one shape."""
    pipelines = [read(model) for model in models]
    for name in pipelines[0].pipe_names:
        parts = [pipe for pipeline in pipelines if isinstance(pipe := pipeline.get_pipe(name), TrainablePipe)]
        for nodes in zip(*(part.model.walk() for part in parts), strict=True):
            for param in nodes[0].param_names:
                if nodes[0].has_param(param):
                    weights = [numpy.asarray(node.get_param(param)) for node in nodes]
                    nodes[0].set_param(param, numpy.mean(weights, axis=0).astype("f"))
    pipelines[0].to_disk(out)


def _run(config: str, out: Path, paths: dict[str, Path], steps: int, seed: int = SEED) -> None:
    """One training by spaCy, of a configuration beside this module."""
    overrides: dict[str, object] = {name: str(path) for name, path in paths.items()}
    overrides["system.seed"] = seed
    if steps:
        overrides["training.max_steps"] = steps
    with as_file(files("extract.names.training").joinpath(config)) as file:
        spacy_train(file, out, overrides=overrides)


def _forget_paths(file: Path) -> None:
    """Take out of a model's configuration where its data lay on the machine that trained it."""
    config = load_config(file)
    config["paths"] = dict.fromkeys(config["paths"])
    config.to_disk(file)
