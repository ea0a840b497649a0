"""The component that tags names: its weights kept and read back, many documents at a time or one."""

from __future__ import annotations

from pathlib import Path

import numpy
import pytest
import spacy

from extract.names import language
from extract.names.tagger import NAME, WEIGHTS, NameTags, network, weights_of

SMALL = {"rows": [50, 40, 40, 30], "width": 12, "depth": 2, "pieces": 2}
TEXTS = ("पटना में बैठक हुई।", "", "डीएम राकेश वर्मा ने कहा", "।")


def tagger(seed: int) -> NameTags:
    """A small network with weights drawn by chance."""
    out = NameTags(network(**SMALL))  # type: ignore[arg-type]
    drawn = numpy.random.default_rng(seed)
    for node, name, shape in weights_of(out.model):
        node.set_param(name, drawn.normal(size=shape).astype(numpy.float32))
    return out


def test_a_pipeline_is_written_and_read_back(tmp_path: Path) -> None:
    """Weights to half precision, and so the names; the random ones read some."""
    assert language.NAME  # registers the language
    nlp = spacy.blank(language.NAME)
    written = nlp.add_pipe(NAME, config=SMALL)
    for (node, name, _), (drawn, *_) in zip(weights_of(written.model), weights_of(tagger(1).model), strict=True):  # type: ignore[attr-defined]
        node.set_param(name, drawn.get_param(name))
    nlp.to_disk(tmp_path / "model")
    read = spacy.load(tmp_path / "model")
    for (ours, name, _), (theirs, *_) in zip(
        weights_of(written.model),  # type: ignore[attr-defined]
        weights_of(read.get_pipe(NAME).model),  # type: ignore[attr-defined]
        strict=True,
    ):
        assert numpy.allclose(ours.get_param(name), theirs.get_param(name), atol=0.005)
    found = [(ent.start, ent.end, ent.label_) for ent in read(TEXTS[2]).ents]
    assert found == [(ent.start, ent.end, ent.label_) for ent in nlp(TEXTS[2]).ents] != []


def test_many_documents_are_read_like_one() -> None:
    """Empty ones too, in their order."""
    nlp = spacy.blank(language.NAME)
    ours = tagger(2)
    alone = [[ent.text for ent in ours(nlp.make_doc(text)).ents] for text in TEXTS]
    together = ours.pipe([nlp.make_doc(text) for text in TEXTS], batch_size=3)
    assert [[ent.text for ent in doc.ents] for doc in together] == alone
    assert alone[1] == []


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    """With the shapes that were expected and those that came."""
    tagger(3).to_disk(tmp_path)
    other = NameTags(network(**{**SMALL, "width": 16}))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=rf"{WEIGHTS}: expected arrays of .*\(7, 16\).*got .*\(7, 12\).*one training"):
        other.from_disk(tmp_path)
