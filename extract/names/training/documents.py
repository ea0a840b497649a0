"""Labelled sentences as spaCy documents: what a model is trained on and measured by."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

from extract.names.training.corpora import Labelled


def to_docs(nlp: Language, sentences: Iterable[Labelled]) -> DocBin:
    """The sentences as spaCy documents; a name whose ends fall inside a token takes the whole token."""
    out = DocBin(store_user_data=False)
    for sentence in sentences:
        out.add(to_doc(nlp, sentence))
    return out


def to_doc(nlp: Language, sentence: Labelled) -> Doc:
    """One sentence as a spaCy document, its names as entities."""
    doc = nlp.make_doc(sentence.text)
    spans = [doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in sentence.spans]
    doc.set_ents(filter_spans([span for span in spans if span is not None]))
    return doc
