"""The words of persons' names: whoever asks for them alone need not load spaCy, whose Hindi (language.py) knows them too."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from extract.text import fold_text


@lru_cache(maxsize=2)
def person_words(kind: str) -> frozenset[str]:
    """The words of persons' names of a kind, "given" or "surname" (person_names.tsv)."""
    text = files("extract.names").joinpath("person_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(fold_text(word) for word, of, *_ in rows if of in (kind, "both"))
