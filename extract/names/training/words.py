"""The words of a sentence as the name model cuts them, and the tags of a labelled one."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.names import language
from extract.names.training.corpora import Labelled
from extract.names.training.documents import to_doc


def words_and_tags(sentence: Labelled) -> tuple[list[str], list[str]]:
    """The words of a sentence as the name model cuts them, each with its tag."""
    doc = to_doc(cutter(), sentence)
    return [token.text for token in doc], tags_of(doc)


def tags_of(doc: Doc) -> list[str]:
    """The tags of a document's words, by its entities."""
    return [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]


@lru_cache(maxsize=1)
def cutter() -> Language:
    """A pipeline of nothing, which cuts words as the name model does."""
    return spacy.blank(language.NAME)
