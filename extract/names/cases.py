"""Case marks: the postposition after a name, which says what the name does in its clause (ने ergative, में locative).

A case mark is read only where it stands next to the name. A pronoun holds its own
(उसे, इसका), fused to it.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from extract import lexicon

# What a pronoun ends in, and the case that this is.
_FUSED = {"ने": "ergative", "े": "dative", "का": "genitive", "की": "genitive", "के": "genitive", "को": "dative"}
# How far after a name its mark may begin, blanks between.
_REACH = 12


@lru_cache(maxsize=1)
def case_marks() -> dict[str, str]:
    """Postposition -> case, folded."""
    return dict(lexicon.lookup("case_marks"))


def case_after(offset: int, words: list[str], starts: list[int], *, of_place: bool = False) -> tuple[str, int]:
    """The case that the word after a name gives it, and where that word ends; ("", offset) where it is no case mark.

    `words` are the tokens of the text, `starts` their offsets. Two words together are a mark behind the name of a place or
    a body (`of_place`) only: what else something is for ("इलाज के लिए 187 अस्पताल") is no one's.
    """
    i = bisect_left(starts, offset)
    while i < len(words) and words[i].isspace():
        i += 1
    if i == len(words) or starts[i] >= offset + _REACH or words[i] not in case_marks():
        return "", offset
    behind = i + 1
    if of_place and words[i] == "के" and behind < len(words) and words[behind] in _phrases():
        return _phrases()[words[behind]], starts[behind] + len(words[behind])
    return case_marks()[words[i]], starts[i] + len(words[i])


@lru_cache(maxsize=1)
def _phrases() -> dict[str, str]:
    """Word behind के -> case of the two together, folded."""
    return dict(lexicon.lookup("case_phrases"))


def case_within(pronoun: str) -> str:
    """The case that a pronoun's own ending gives it, "" for none: उसने ergative, उसे dative."""
    return next((case for ending, case in _FUSED.items() if pronoun.endswith(ending)), "")
