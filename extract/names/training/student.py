"""The small model's network, learned: what a larger model holds probable of each word, beside what people labelled.

The network is that of ../tagger.py, built here of torch's functions over arrays in the order of `weights_of`, so that
what is learned is written to a spaCy pipeline as it stands. torch is asked for by whoever trains, and by nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
import spacy
from numpy.typing import NDArray
from thinc.api import NumpyOps

from extract.names import language
from extract.names.tagger import ATTRIBUTES, DEPTH, NAME, ROWS, Network, weights_of
from extract.names.tags import TAGS, Tags, best, spans
from extract.names.training.labels import Taught
from extract.names.training.teacher import library
from extract.names.training.texts import DEVELOPMENT, GROUPS
from extract.names.training.words import cutter

PASSES = 7
RATE, WARM = 2e-3, 200  # of learning; steps until it is reached
DROPPED = 0.15
BATCH = 1500  # words
_SLOWEST = 0.02  # of the rate, at the end
_FIRST_SEED = 8  # of spaCy's hashed features, by attribute


class Student:
    """The network with weights that learn; `read` gives the log probabilities of the tags of sentences."""

    def __init__(self, seed: int = 7) -> None:
        self._torch = library("torch")
        self._torch.manual_seed(seed)
        self._random = random.Random(seed)  # noqa: S311 - an order, no secret
        self._hashes: dict[str, NDArray[numpy.int64]] = {}
        self.pipeline = spacy.blank(language.NAME)
        self.network: Network = self.pipeline.add_pipe(NAME).model  # type: ignore[attr-defined]
        self.weights = [self._begun(node.name, name, shape) for node, name, shape in weights_of(self.network)]

    def _begun(self, node: str, name: str, shape: tuple[int, ...]) -> Any:
        torch = self._torch
        weight = torch.zeros(shape)
        if node == "hashembed":
            torch.nn.init.uniform_(weight, -0.1, 0.1)
        elif (node, name) == ("maxout", "W"):
            torch.nn.init.xavier_uniform_(weight.view(-1, shape[-1]))
        elif name == "G":
            weight += 1
        return weight.requires_grad_()

    def learn(self, taught: Mapping[str, Sequence[Taught]], passes: int = PASSES) -> Iterator[str]:
        """Learn from the groups of GROUPS, each as often as it says; a line on each pass."""
        torch = self._torch
        optimizer = torch.optim.AdamW(self.weights, RATE, weight_decay=0.01, betas=(0.9, 0.99))
        total = passes * max(sum(len(t.words) for _, t in self._shown(taught)) // BATCH, 1)
        means = [weight.detach().clone() for weight in self.weights]  # of the weights of all steps, the late ones most
        done = 0
        for number in range(passes):
            shown = self._shown(taught)
            self._random.shuffle(shown)
            for batch in _batches(shown):
                warm = min(1.0, (done + 1) / WARM) * max(_SLOWEST, 1 - done / total)
                for group in optimizer.param_groups:
                    group["lr"] = RATE * warm
                wanted = torch.from_numpy(numpy.concatenate([_wanted(one, weight) for weight, one in batch]))
                scores = self._scores([one.words for _, one in batch], dropped=DROPPED)
                loss = -(wanted * torch.log_softmax(scores, -1)).sum() / len(batch) / 20
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
                optimizer.step()
                done += 1
                with torch.no_grad():
                    for mean, weight in zip(means, self.weights, strict=True):
                        mean.lerp_(weight, 1 - min(0.999, (1 + done) / (10 + done)))
            yield f"pass {number + 1} of {passes}: F1 {self._f1(taught, means)}"
        with torch.no_grad():
            for mean, weight in zip(means, self.weights, strict=True):
                weight.copy_(mean)

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Tags]:
        """The log probabilities of each sentence's tags."""
        out: list[Tags] = []
        with self._torch.no_grad():
            for at in range(0, len(sentences), 64):
                batch = sentences[at : at + 64]
                tags = self._torch.log_softmax(self._scores(batch), -1).numpy()
                ends = numpy.cumsum([len(words) for words in batch])
                out += numpy.split(tags, ends[:-1])
        return out

    def write(self, out: Path) -> None:
        """Write the pipeline: its configuration and the weights."""
        for (node, name, _), weight in zip(weights_of(self.network), self.weights, strict=True):
            node.set_param(name, weight.detach().numpy())
        self.pipeline.to_disk(out)

    def _shown(self, taught: Mapping[str, Sequence[Taught]]) -> list[tuple[float, Taught]]:
        """What a pass shows: each sentence with the weight of its own labels."""
        out: list[tuple[float, Taught]] = []
        for name, group in GROUPS.items():
            sentences = list(taught.get(name, ()))
            whole, part = int(group.times), group.times % 1
            chosen = sentences * whole + self._random.sample(sentences, int(part * len(sentences)))
            out += [(group.labels, one) for one in chosen]
        return out

    def _f1(self, taught: Mapping[str, Sequence[Taught]], means: Sequence[Any]) -> str:
        """Strict F1 of the mean weights on the development sentences, as printed."""
        learned, self.weights = self.weights, list(means)
        figures = []
        for name in DEVELOPMENT:
            read = wanted = right = 0
            group = taught.get(name, ())
            for one, tags in zip(group, self.read([one.words for one in group]), strict=True):
                found, gold = spans(best(tags)), spans(one.tags)
                read, wanted, right = read + len(found), wanted + len(gold), right + len(found & gold)
            figures.append(f"{2 * right / max(read + wanted, 1):.3f} on {name}")
        self.weights = learned
        return ", ".join(figures)

    def _scores(self, sentences: Sequence[Sequence[str]], dropped: float = 0.0) -> Any:
        """Words x TAGS. The sentences stand in one array, with rows of nothing between them, as spaCy lays them out."""
        torch, pad = self._torch, DEPTH
        weights = iter(self.weights)
        last, bias = next(weights), next(weights)
        rows = torch.from_numpy(numpy.stack([self._hashed(word) for words in sentences for word in words]))
        embedded = [
            torch.nn.functional.embedding_bag(rows[:, i] % size, next(weights), mode="sum")
            for i, size in enumerate(ROWS)
        ]
        words = self._maxout(torch.cat(embedded, 1), weights, dropped)
        lengths = [len(sentence) for sentence in sentences]
        starts = numpy.cumsum([pad, *(length + pad for length in lengths[:-1])])
        at = torch.from_numpy(
            numpy.concatenate([numpy.arange(length) + start for length, start in zip(lengths, starts, strict=True)])
        )
        laid = torch.zeros(sum(lengths) + pad * (len(lengths) + 1), words.shape[1]).index_copy(0, at, words)
        nothing = torch.zeros(1, words.shape[1])
        for _ in range(DEPTH):
            around = torch.cat([torch.cat([nothing, laid[:-1]]), laid, torch.cat([laid[1:], nothing])], 1)
            laid = laid + self._maxout(around, weights, dropped)
        return laid[at] @ last.T + bias

    def _maxout(self, given: Any, weights: Iterator[Any], dropped: float) -> Any:
        functional = self._torch.nn.functional
        weight, bias, scale, shift = (next(weights) for _ in range(4))
        best_piece = (given @ weight.reshape(-1, weight.shape[-1]).T).view(-1, *bias.shape).add(bias).amax(-1)
        normal = functional.layer_norm(best_piece, scale.shape, scale, shift)
        return functional.dropout(normal, dropped, training=dropped > 0)

    def _hashed(self, word: str) -> NDArray[numpy.int64]:
        """The rows of a word before they are cut to the size of their table: attributes x 4."""
        known = self._hashes.get(word)
        if known is None:
            lexeme = cutter().vocab[word]
            values = [getattr(lexeme, name.lower()) for name in ATTRIBUTES]
            hashes = [
                _OPS.hash(numpy.asarray([value], numpy.uint64), _FIRST_SEED + i)[0] for i, value in enumerate(values)
            ]
            known = self._hashes[word] = numpy.stack(hashes).astype(numpy.int64)
        return known


_OPS = NumpyOps()


def _wanted(one: Taught, weight: float) -> NDArray[numpy.float32]:
    """The probabilities that a sentence is learned with."""
    labelled = numpy.eye(len(TAGS), dtype=numpy.float32)[one.tags]
    return weight * labelled + (1 - weight) * one.probable


def _batches(shown: Sequence[tuple[float, Taught]]) -> Iterator[list[tuple[float, Taught]]]:
    batch: list[tuple[float, Taught]] = []
    words = 0
    for one in shown:
        batch.append(one)
        words += len(one[1].words)
        if words >= BATCH:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch
