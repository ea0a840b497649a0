"""The name model: persons, organisations and places of a text, as spaCy's entities.

The model of the project lies beside this file and is loaded from there; nothing is
fetched. Whoever has a better one (a transformer on a GPU, say) names it in the
environment variable TATHYA_NAME_MODEL, as a folder or an installed package, and it is
used instead. Its labels may be those of the usual schemes: PER or PERSON, LOC,
LOCATION or GPE, ORG or ORGANIZATION.

A name that the model reads is evidence beside tables and rules, never proof.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from threadpoolctl import ThreadpoolController

from extract.lexicon import LexiconError

if TYPE_CHECKING:  # loaded with the model
    from spacy.language import Language
    from spacy.tokens import Doc

VARIABLE = "TATHYA_NAME_MODEL"
OWN = Path(__file__).parent / "model"
_LABELS = {
    **dict.fromkeys(("PER", "PERSON"), "PER"),
    **dict.fromkeys(("LOC", "LOCATION", "GPE", "FAC"), "LOC"),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION"), "ORG"),
}


class ModelError(ValueError):
    """A name model that cannot be loaded: says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A name at [start, end) of the folded text, code points; `label` is PER, LOC or ORG."""

    start: int
    end: int
    label: str


@lru_cache(maxsize=1)
def load() -> Language:
    """The model of TATHYA_NAME_MODEL, or the project's own. Made once a process; 0.1 to 0.3 s. Raises ModelError."""
    from extract.names import language

    wanted = os.environ.get(VARIABLE, "")
    assert language.NAME  # registers the language that the project's model is in
    try:
        return read(wanted or OWN)
    except LexiconError:
        raise  # our own tables; no model is at fault
    except (OSError, ValueError) as problem:
        raise ModelError(
            f"name model {wanted or OWN}: {problem}; set {VARIABLE} to the folder of a spaCy pipeline or the name of an "
            "installed one, or unset it to use the project's own"
        ) from problem


def read(folder: str | Path) -> Language:
    """A spaCy pipeline, numpy set to multiply its matrices where it is on the CPU. Raises OSError, ValueError.

    thinc asks BLIS first, which on matrices as small as a sentence's takes 1.8 times as long as numpy's OpenBLAS
    (benchmarks/read_articles.py). The names read are the same.
    """
    import spacy
    from spacy.pipeline import TrainablePipe
    from thinc.api import NumpyOps

    from extract.names.tagger import NameTags

    numpy = NumpyOps(use_blis=False)
    pipeline = spacy.load(folder)
    for _, component in pipeline.pipeline:
        if isinstance(component, TrainablePipe | NameTags):
            for node in component.model.walk():
                if isinstance(node.ops, NumpyOps):
                    node.ops = numpy
    return pipeline


@lru_cache(maxsize=1)
def _threads() -> ThreadpoolController:
    """The thread pools of the process; found once, since that reads the list of loaded libraries."""
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[object]:
    """While open, matrices are multiplied in one thread: a second only waits, a sentence is too small to share."""
    return cast("AbstractContextManager[object]", _threads().limit(limits=1, user_api="blas"))


def entities(folded: str) -> list[Entity]:
    """The names that the model reads in a folded text, in order; labels that are no name of ours are left out."""
    pipeline = load()
    with one_thread():
        doc: Doc = pipeline(folded)
    found = (Entity(ent.start_char, ent.end_char, _LABELS.get(ent.label_, "")) for ent in doc.ents)
    return [entity for entity in found if entity.label]
