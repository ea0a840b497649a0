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
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.lexicon import LexiconError
from extract.names import language

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
    wanted = os.environ.get(VARIABLE, "")
    assert language.NAME  # registers the language that the project's model is in
    try:
        return spacy.load(wanted or OWN)
    except LexiconError:
        raise  # our own tables; no model is at fault
    except (OSError, ValueError) as problem:
        raise ModelError(
            f"name model {wanted or OWN}: {problem}; set {VARIABLE} to the folder of a spaCy pipeline or the name of an "
            "installed one, or unset it to use the project's own"
        ) from problem


def entities(folded: str) -> list[Entity]:
    """The names that the model reads in a folded text, in order; labels that are no name of ours are left out."""
    doc: Doc = load()(folded)
    found = (Entity(ent.start_char, ent.end_char, _LABELS.get(ent.label_, "")) for ent in doc.ents)
    return [entity for entity in found if entity.label]
