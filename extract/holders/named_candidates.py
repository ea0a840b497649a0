"""Candidates whom nothing but their party tells for persons: "भाजपा के रामविलास को 84,512 वोट मिले".

A single word behind a party's name may be anything elsewhere. In a sentence that speaks of votes it is whoever got them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extract import lexicon
from extract.holders.parties import is_party
from extract.marks import Line
from extract.names.name import Name


def with_candidates_named(names: list[Name], lines: Sequence[Line]) -> list[Name]:
    """The names, those of no type right behind "भाजपा के" as persons where their sentence tells votes."""
    spans = [line.folded_span(0, len(line.text)) for line in lines if not line.words.isdisjoint(_votes())]
    out: list[Name] = []
    for name in names:
        party = out[-1] if out else None
        named = party is not None and party.case == "genitive" and 0 <= name.start - party.after <= 1
        if (
            party is not None
            and named
            and name.kind == "bare"
            and name.case in _ROLES
            and is_party(party.text)
            and any(start <= name.start < end for start, end in spans)
        ):
            name = replace(name, kind="person", type="person", base=name.text)
        out.append(name)
    return out


_ROLES = ("", "dative", "ergative")


@lru_cache(maxsize=1)
def _votes() -> frozenset[str]:
    return frozenset(lexicon.words("units", "votes"))
