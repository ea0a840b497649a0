"""Places that a sentence asks for: "देखें कौन जिला रहा पहले नंबर पर", "जानिए शीर्ष पर कौन", "पहला स्थान किसका".

Whoever holds such a place is told elsewhere or not at all: no name of the sentence does, and nobody is called कौन.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim


def drop_asked(found: LineClaims, prepared: Prepared) -> None:
    """Take back the ranks of clauses that ask for who holds them; their numbers are refused."""
    if found.line.words.isdisjoint(_askers()):
        return
    for claim in [c for c in found.claims if c.kind == "rank" and _asks(c, found, prepared)]:
        found.claims.remove(claim)
        if claim.number is not None:
            position = found.line.at(claim.number.outer_start)
            found.taken.discard(position)
            found.refuse(position, "refusal.asked", "A question asks who holds the place.")


def _asks(claim: Claim, found: LineClaims, prepared: Prepared) -> bool:
    text, sentence = prepared.folded.text, found.line.sentence
    breaks = [m.end() for m in _BREAK.finditer(text, sentence.start, claim.start)]
    stop = _BREAK.search(text, claim.end, sentence.end)
    start = breaks[-1] if breaks else sentence.start
    return _asker().search(text, start, stop.start() if stop else sentence.end) is not None


_BREAK = regex.compile(r"[,;:।|?!–—]|\s-\s")


@lru_cache(maxsize=1)
def _askers() -> frozenset[str]:
    return lexicon.openers(lexicon.words("clause_words", "askers"))


@lru_cache(maxsize=1)
def _asker() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("clause_words", "askers")))
