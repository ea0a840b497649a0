"""Whose child somebody is: "नेहा पुत्री राजबीर मलिक ने" is about नेहा, though the case mark stands behind the father."""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.names.name import Name
from extract.names.tokens import Tokens


def with_children_named(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, a father behind पुत्री or पुत्र left out, his case given to the child before the word."""
    out: list[Name] = []
    for name in names:
        child = out[-1] if out else None
        between = tokens.folded.text[child.end : name.start].split() if child is not None else []
        filial = " ".join(between) in lexicon.words("kin_words", "filial")
        if child is not None and filial and not child.case and child.kind in ("bare", "person"):
            out[-1] = replace(child, case=name.case, after=name.after)
        else:
            out.append(name)
    return out
