"""Political parties: subjects of what an election gives (seats, wards, votes, candidates), and of nothing else."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.text import fold_text

GIVEN_BY_ELECTION = ("seats", "constituencies", "wards", "votes", "candidates", "legislators")  # units
_PARTY = regex.compile(r"(?<!\p{L})(?:पार्टी|दल|मोर्चा|कांग्रेस)(?!\p{L})")


def is_party(name: str) -> bool:
    """“भाजपा", "झामुमो": whether a name's letters stand in words/bodies.yml for a party."""
    full = lexicon.lookup("bodies").get(fold_text(name))
    return full is not None and _PARTY.search(str(full)) is not None
