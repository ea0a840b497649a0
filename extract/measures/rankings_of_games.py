"""Forms of cricket, each with a ranking of its own, which a sentence calls by the form alone.

"टेस्ट में 122, वनडे में 121 और टी20 में 266 रेटिंग अंक" are points of three rankings; "वनडे और टी20 में पहले नंबर पर" is a place in two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.joints import CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def ranking_of_format(claim: Claim, measure: str, prepared: Prepared) -> str:
    """“टी20 में 266 रेटिंग अंक": the ranking of the form that stands before a place or points, where the news is of one; "" for none."""
    said = _said_before(claim, measure, prepared)
    return _ranking(said.captures("format")[-1]) if said is not None else ""


def in_other_formats(draft: Draft, claim: Claim, prepared: Prepared) -> Iterator[Draft]:
    """“वनडे और टी20 में भी पहले नंबर पर": the same place in the rankings of the forms that are named with its own."""
    said = _said_before(claim, draft.measure, prepared) if draft.kind == "rank" else None
    for other in said.captures("format")[:-1] if said is not None else ():
        yield replace(draft, measure=_ranking(other))


def _said_before(claim: Claim, measure: str, prepared: Prepared) -> regex.Match[str] | None:
    if claim.kind not in ("rank", "score") or not is_game_ranking(measure):
        return None
    text = prepared.folded.text
    begins = max(text.rfind("।", 0, claim.anchor), text.rfind("\n", 0, claim.anchor), 0)
    return next(iter([*_formats().finditer(text, max(begins, claim.anchor - _REACH), claim.anchor)][-1:]), None)


_REACH = 80  # code points


def _ranking(said: str) -> str:
    return f"{lexicon.lookup('game_formats')[said]} रैंकिंग"


def is_game_ranking(measure: str) -> bool:
    """Whether a measure is the ranking of teams and players of cricket, or that of one of its forms."""
    folded = fold_text(measure)
    return folded.endswith("रैंकिंग") and ("आईसीसी" in folded or folded.split()[0] in lexicon.lookup("game_formats"))


@lru_cache(maxsize=1)
def _formats() -> regex.Pattern[str]:
    form = rf"(?P<format>{lexicon.any_of('game_formats')})"
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}]){form}(?:\s*(?:,|{CONJUNCTION})\s*{form})*(?:\s+(?:फार्मेट|फारमेट|प्रारूप|क्रिकेट))?\s+(?:में|की)(?!\p{{L}}|\p{{M}})"
    )
