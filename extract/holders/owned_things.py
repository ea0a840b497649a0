"""A country or a state that is placed by what is its own: "पाकिस्तान का पासपोर्ट 98वें स्थान पर", "बिहार का प्रदर्शन चौथे स्थान पर".

Before a place a state in the genitive else is the field of it ("राज्य के 38 जिलों में"), or owns who holds it ("बिहार के राहुल").
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.holders.gaps import only_fillers
from extract.holders.subject_types import SCOPE_TYPES
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def owner_of_thing(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """The state or country right before a thing of its own that a place or marks are told of; None where another stands between."""
    if claim.kind not in ("rank", "score"):
        return None
    for name in reversed([n for n in names if window.start <= n.start and n.after <= claim.start]):
        if name.type not in SCOPE_TYPES or name.kind != "place" or name.case != "genitive":
            continue
        thing = _thing().match(prepared.folded.text, name.after)
        if thing is not None and only_fillers(_FIELD.sub(" ", prepared.between(thing.end(), claim.anchor))):
            return name
    return None


def country_by_adjective(name: Name) -> str:
    """“भारतीय पासपोर्ट", "जापानी अर्थव्यवस्था": the country that an adjective before such a thing is of; "" for any other name."""
    words = fold_text(name.text).split()
    if len(words) != _PAIR or words[1] not in lexicon.words("subject_things", "passports", "economies"):
        return ""
    stem = next((words[0].removesuffix(end) for end in _ADJECTIVE if words[0].endswith(end)), "")
    return next((place.name for place in places(stem) if place.kind == "country"), "") if stem else ""


_PAIR = 2
_ADJECTIVE = ("ीय", "ी")


@lru_cache(maxsize=1)
def _thing() -> regex.Pattern[str]:
    return compile_pattern(
        rf"\s*{lexicon.whole_word(lexicon.any_of('subject_things'))}(?:\s+(?:को|का|की|ने)(?!\p{{L}}))?(?!\s+(?:में|के|से)(?!\p{{L}}))"
    )


# The field of a place, and time: "दुनिया में पहले", "इस साल 82वें".
_FIELD = regex.compile(
    r"(?<!\p{L})(?:(?:दुनिया|विश्व|देश|एशिया|सूची|रैंकिंग|इंडेक्स|सूचकांक|लिस्ट)\s*(?:भर\s+)?में|इस\s+(?:बार|साल|वर्ष)|पिछले\s+(?:साल|वर्ष)|फिर|अब|लगातार)(?!\p{L})"
)
