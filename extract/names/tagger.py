"""The name model as a component of a spaCy pipeline: a convolution over hashed features tags each word, the likeliest tags make the names.

The network is spaCy's own (MultiHashEmbed and MaxoutWindowEncoder) under one linear layer; it is
learned outside of spaCy (training/student.py) and only read here. Its weights are kept in half
precision, as one file of arrays, in the order of the network's nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed, build_Tok2Vec_model
from spacy.tokens import Doc, Span
from spacy.util import minibatch
from thinc.api import Linear, Model, chain, with_array

from extract.names.tags import TAGS, best, spans

NAME = "name_tags"
ATTRIBUTES = ("NORM", "PREFIX", "SUFFIX", "SHAPE")  # language.py says what each holds
WEIGHTS = "weights.npz"
# The network that the project ships: rows of hashed features by attribute, the width of a word, layers of its neighbours.
ROWS, WIDTH, DEPTH, PIECES = (8000, 3000, 3000, 1500), 160, 4, 3

Network = Model[list[Doc], list[NDArray[numpy.float32]]]


def network(rows: Sequence[int] = ROWS, width: int = WIDTH, depth: int = DEPTH, pieces: int = PIECES) -> Network:
    """The network without weights: documents in, for each an array of words x TAGS out, before any normalization."""
    embed = MultiHashEmbed(width, list(ATTRIBUTES), list(rows), include_static_vectors=False)
    words = build_Tok2Vec_model(embed, MaxoutWindowEncoder(width, window_size=1, maxout_pieces=pieces, depth=depth))
    model: Network = chain(words, with_array(Linear(len(TAGS), width)))
    return model


def weights_of(model: Network) -> Iterator[tuple[Model[Any, Any], str, tuple[int, ...]]]:
    """Each node of a network that holds weights, the name of these and their shape, in the order in which they are kept."""
    for node in model.walk():
        for name in node.param_names:
            yield node, name, tuple(node.get_dim(dim) for dim in _SHAPES[node.name, name])


_SHAPES = {
    ("hashembed", "E"): ("nV", "nO"),
    ("linear", "W"): ("nO", "nI"),
    ("linear", "b"): ("nO",),
    ("maxout", "W"): ("nO", "nP", "nI"),
    ("maxout", "b"): ("nO", "nP"),
    ("layernorm", "G"): ("nI",),
    ("layernorm", "b"): ("nI",),
}  # thinc's nodes


class NameTags:
    """Sets the entities of a document: PER, ORG and LOC."""

    def __init__(self, model: Network) -> None:
        self.model = model

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities of one document."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """Set the entities of documents, so many at a time."""
        for batch in minibatch(docs, batch_size):  # type: ignore[no-untyped-call] # spaCy's own
            told = [doc for doc in batch if len(doc)]
            for doc, scores in zip(told, self.model.predict(told) if told else [], strict=True):
                found = sorted(spans(best(scores)))
                doc.set_ents([Span(doc, start, end, TAGS[kind].removeprefix("B-")) for start, end, kind in found])
            yield from batch

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights, in half precision."""
        path.mkdir(exist_ok=True)
        arrays = [numpy.asarray(node.get_param(name), numpy.float16) for node, name, _ in weights_of(self.model)]
        numpy.savez(path / WEIGHTS, *arrays)

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> NameTags:
        """Read them. Raises ValueError where they are of another network."""
        with numpy.load(path / WEIGHTS) as kept:
            arrays = [kept[name] for name in kept.files]
        wanted = list(weights_of(self.model))
        shapes, got = [shape for *_, shape in wanted], [array.shape for array in arrays]
        if got != shapes:
            raise ValueError(
                f"{path / WEIGHTS}: expected arrays of {shapes}, got {got}: the configuration beside it is of another "
                "network; take both from one training"
            )
        for (node, name, _), array in zip(wanted, arrays, strict=True):
            node.set_param(name, array.astype(numpy.float32))
        return self


@Language.factory(NAME, default_config={"rows": list(ROWS), "width": WIDTH, "depth": DEPTH, "pieces": PIECES})
def make(nlp: Language, name: str, rows: list[int], width: int, depth: int, pieces: int) -> NameTags:
    """The component without weights; called by spaCy."""
    return NameTags(network(rows, width, depth, pieces))
