"""Whose a fortune is: "उद्योगपति रोहन मेहता की कुल संपत्ति 42 हजार करोड़ रुपये है", "प्रत्याशी के पास 3 करोड़ की संपत्ति है"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.holders.persons import is_person
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


@lru_cache(maxsize=1)
def fortune() -> regex.Pattern[str]:
    """What belongs to a person, right behind whose it is, "की कुल संपत्ति", or behind a sum of it, "3 करोड़ रुपये की चल संपत्ति"."""
    return compile_pattern(
        rf"\s*(?:(?:की|का)\s+)?(?:[\p{{L}}\p{{M}}]+\s+)?{lexicon.whole_word(lexicon.any_of('money_words', 'fortune'))}"
    )


def owner_of_fortune(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """The person who has a sum; None where the sum is no fortune of one who is named before it."""
    if claim.kind != "amount":
        return None
    text = prepared.folded.text
    for name in reversed([n for n in names if window.start <= n.start and n.after <= claim.start]):
        if name.case != "genitive" or name.kind not in ("person", "bare"):
            continue
        if not (name.base if name.kind == "person" else is_person(name, prepared)):
            continue
        has = _HAS.match(text, name.after) is not None and fortune().match(text, claim.end) is not None
        return name if has or fortune().match(text, name.after) else None
    return None


_HAS = regex.compile(r"\s*पास(?!\p{L}|\p{M})")
