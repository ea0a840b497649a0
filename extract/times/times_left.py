"""Which figures have left the time named before them: "पिछले माह 61 प्रतिशत था, जो अब बढ़कर 78 प्रतिशत हो गया", "मार्च के 61 से बढ़कर 74".

A time holds for the figures behind it until another is named. The new value of a figure that moved is the exception: it is
of now, and often nothing says so. The time of the old value is then none of its own.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.periods.periods import Period
from extract.prepared import Prepared
from extract.rules.base import Claim


def has_left(claim: Claim, times: list[Period], prepared: Prepared) -> bool:
    """“मार्च तक 58 प्रतिशत में था, अब 73 प्रतिशत में": whether the last of the times before a figure is that of what it was before.

    Of places and marks when.py knows more: what they moved from is told in other words.
    """
    if claim.kind not in ("coverage", "count", "amount"):
        return False
    figure = claim.start if claim.number is None else max(claim.start, claim.number.outer_start)
    dated = [p for p in times if p.end <= figure and p.grain != "current"]
    if not dated or not dated[-1].value:
        return False
    gap = prepared.between(dated[-1].end, figure)
    return _moved().search(gap) is not None or _was_but_now().search(gap) is not None


_WORD = r"(?:[^\s,;।]+\s+)"


@lru_cache(maxsize=1)
def _moved() -> regex.Pattern[str]:
    """“के 61.2 प्रतिशत से बढ़कर", up to the new value."""
    moved = whole_word(lexicon.any_of("moved_words"))
    return compile_pattern(
        rf"^\s+(?:(?:तक|में)\s+)?(?:(?:के|की|का)\s+)?{_WORD}{{0,3}}\d[\d,.]*[^\s,;।]*\s+{_WORD}{{0,4}}?से\s+{_WORD}{{0,2}}?{moved}\s+{_WORD}{{0,2}}$"
    )


@lru_cache(maxsize=1)
def _was_but_now() -> regex.Pattern[str]:
    """“थे, अब", "था, जो बढ़कर", up to the new value; "अब तक" goes on with the time that was set ("2024-25 में 900 का लक्ष्य था, अब तक")."""
    was = whole_word("था|थी|थे|थीं")
    now = whole_word(r"अब(?!\s*तक)|आज|फिलहाल|वर्तमान\s+में|इस\s+समय|" + lexicon.any_of("moved_words"))
    return compile_pattern(rf"{was}\s*[,;]?\s+{_WORD}{{0,5}}?{now}\s+{_WORD}{{0,8}}$")
