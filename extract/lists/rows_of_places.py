"""Places with their names behind them and nothing between one pair and the next: "चौथे स्थान पर करौली पांचवें स्थान पर दौसा है".

Without a comma the row can be read in two ways; where a place opens it and a name ends it, each name is that of the place before it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.joints import BETWEEN_NAMES
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.numbers.cardinal_words import ordinal_words
from extract.prepared import Prepared
from extract.rules.base import Claim


def named_in_row_of_places(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“चौथे स्थान पर करौली पांचवें स्थान पर दौसा है”: the name right behind its place, in such a row; None for any other order."""
    if claim.kind != "rank" or not prepared.between(claim.start, claim.end).endswith("पर"):
        return None
    text = prepared.folded.text
    stand = {n.start: n for n in names if n.kind in ("place", "headed", "bare") and not n.case and not n.plural}
    own = stand.get(claim.end + 1)
    if own is None:
        return None
    run_on = False  # whether nothing parts two pairs
    name, following = own, _place_behind().match(text, own.end)
    while following is not None:
        behind = stand.get(following.end())
        if behind is None:
            return None  # "पहले स्थान पर करौली दूसरे स्थान पर है"
        run_on = run_on or not following["joint"].strip()
        name, following = behind, _place_behind().match(text, behind.end)
    if not _ENDS.match(text, name.end):
        return None
    place = claim.start
    while (earlier := _before(place, stand, prepared)) is not None:
        gap = prepared.between(earlier.end, place)
        place_before = _place_before().search(text, max(0, earlier.start - _LONGEST), earlier.start)
        if place_before is None:
            break
        run_on = run_on or not gap.strip()
        place = place_before.start()
    opens = _OPENS.search(text, max(0, place - _LONGEST), place) is not None
    return own if run_on and opens else None


def _before(place: int, stand: dict[int, Name], prepared: Prepared) -> Name | None:
    """The name right before a place, or with a joint between."""
    near = (n for n in stand.values() if n.end < place)
    last = max(near, key=lambda n: n.end, default=None)
    if last is None:
        return None
    gap = prepared.between(last.end, place)
    return last if not gap.strip() or BETWEEN_NAMES.fullmatch(gap) else None


_LONGEST = 40  # characters: "इक्कीसवें स्थान पर "
_OPENS = regex.compile(r"(?:^|[,;।:\n.]|(?<!\p{L})(?:में|मे|कि|वहीं|जबकि|और|व|तथा|एवं|उधर|साथ))\s*$")
_ENDS = regex.compile(
    r"\s*(?:\([^()]{1,24}\)\s*)?(?:[,।.]|$|(?:और|व|तथा|एवं|रहा|रही|रहीं|रहे|है|हैं|थी|था|काबिज|जबकि)(?!\p{L}))"
)


@lru_cache(maxsize=1)
def _place() -> str:
    ordinal = lexicon.whole_word(lexicon.alternation(ordinal_words()))
    noun = lexicon.whole_word(lexicon.any_of("rank_nouns", "place"))
    return rf"(?:{ordinal}|\d+\s?(?:वें|वे|वां))\s+(?:{noun}\s+)?पर\s+"


@lru_cache(maxsize=1)
def _place_behind() -> regex.Pattern[str]:
    return compile_pattern(rf"(?P<joint>\s*,\s*|\s+)(?:(?:और|व|तथा|एवं|जबकि|वहीं)\s+)?{_place()}")


@lru_cache(maxsize=1)
def _place_before() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<![\p{{L}}\p{{M}}\d]){_place()}$")
