"""What is ranked of a country is the country's: its passport, its economy. "नेपाल का पासपोर्ट 98वें नंबर पर" is a place of नेपाल.

A team, an army or a town of a country has a name of its own; these have none.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.gaps import only_fillers
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def country_of_thing(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“भूटान का पासपोर्ट 87वें", "जापान की अर्थव्यवस्था दुनिया में चौथे": the country, where nothing but its field parts the thing from its place."""
    if claim.kind not in ("rank", "score"):
        return None
    for name in reversed([n for n in names if n.after <= claim.anchor and n.case == "genitive"]):
        thing = _thing().match(prepared.folded.text, name.after) if name.type == "country" else None
        if thing is None:
            continue
        return name if only_fillers(prepared.between(thing.end(), claim.anchor)) else None
    return None


def country_by_adjective(name: Name) -> str:
    """“भारतीय पासपोर्ट", "जापानी अर्थव्यवस्था": the country that an adjective before such a thing is of; "" for any other name."""
    words = fold_text(name.text).split()
    if len(words) != _PAIR or words[1] not in lexicon.lookup("things_of_countries"):
        return ""
    stem = next((words[0].removesuffix(end) for end in _ADJECTIVE if words[0].endswith(end)), "")
    return next((place.name for place in places(stem) if place.kind == "country"), "") if stem else ""


_PAIR = 2
_ADJECTIVE = ("ीय", "ी")


@lru_cache(maxsize=1)
def _thing() -> regex.Pattern[str]:
    things = lexicon.whole_word(lexicon.any_of("things_of_countries"))
    return compile_pattern(
        rf"\s*{things}(?:\s+(?:को|का|की|ने))?(?:\s+(?:दुनिया|विश्व|एशिया|सूची|लिस्ट|इंडेक्स|सूचकांक|रैंकिंग)\s+(?:भर\s+)?में)?\s*"
    )
