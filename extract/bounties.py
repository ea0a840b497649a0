"""Sums set on somebody's head: "25 हजार के इनामी बदमाश सोनू यादव". They are of that person and have no time."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.prepared import Prepared
from extract.rules.base import Claim, compiled


def bounty_end(claim: Claim, prepared: Prepared) -> int:
    """Where the words end that make a claimed sum a bounty, and a name may begin (a folded offset); -1 for any other claim."""
    said = _wanted().match(prepared.folded.text, claim.end) if claim.kind == "amount" else None
    return said.end() if said is not None else -1


@lru_cache(maxsize=1)
def _wanted() -> regex.Pattern[str]:
    return compiled(r"\s+(?:का|के|की)\s+इनामी\s+(?:{refusal_words.wanted}\s+)?")
