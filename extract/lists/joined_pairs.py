"""Whether two names that a conjunction joins hold a place or marks together: "थाना गैसड़ी और सादुल्लाहनगर को 96 अंक".

"अररिया और सुपौल चौथे" may as well be one who stands at the end of one clause and one who opens the next; what stands around the two tells.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.persons import known_person
from extract.joints import WITH_FIGURE
from extract.kept_patterns import compile_pattern
from extract.lists.name_lists import NameList
from extract.names.name import Name
from extract.numbers.cardinal_words import nth_in_text
from extract.prepared import Prepared
from extract.rules.base import Claim

MEMBERS = ("थाने", "थानों", "तहसीलें", "ब्लाक", "प्रखंड", "जिले", "अंचल", "शहर")  # heads of all of a list's names


def are_two(found: NameList, names: list[Name], claim: Claim, prepared: Prepared) -> bool:
    """“थाना गैसड़ी और सादुल्लाहनगर को 96 अंक”: two names that a conjunction joins and one case mark ends.

    Or two places without one, of which a verb in the plural tells: "केरल और हिमाचल प्रदेश शीर्ष पर हैं".
    """
    held = [n for n in names if found.start <= n.start and (n.end <= found.end or _heads_all(n, found))]
    if (
        len(found.items) != 2
        or len(held) < 2
        or any(n.kind not in ("place", "bare", "headed", "generic") for n in held)
    ):
        return False
    joint = prepared.between(found.items[0][1], found.items[1][0]).strip()
    ends = held[-1].end >= found.end and held[-1].case in ("dative", "ergative")
    gap = prepared.between(held[-1].end, claim.start)
    alone = claim.kind == "rank" and claim.rule != "rank.ordinal_shared"
    ends = ends or (alone and held[-1].end >= found.end and _OWN_RANK.fullmatch(gap) is not None)
    stations = claim.rule == "rank.shared_unit" and held[-1].type == "police_station" and not held[-1].case
    ends = ends or (stations and held[-1].end == claim.start - 1)  # "वाल्टरगंज और हर्रैया थाना 296"
    places = all(
        (n.kind in ("place", "headed") or (n.start, n.end) in prepared.stations) and not n.case
        for n in (held[0], held[-1])
    )
    places = places or all(n.kind == "bare" and not n.case and known_person(n) for n in (held[0], held[-1]))
    opens = _OPENS_CLAUSE.search(prepared.folded.text, max(0, found.start - _TWO), found.start) is not None
    in_row = (claim.rule == "rank.ordinal_shared" or opens) and held[
        -1
    ].end == claim.start - 1  # "ललितपुर और हरदोई चौथे, बांदा छठे"
    in_row = (
        in_row
        and claim.whole is None
        and not _PLACED.search(prepared.folded.text, max(0, found.start - _ONE_WORD), found.start)
    )
    ends = ends or (places and in_row)
    ends = ends or (places and claim.kind == "rank" and _ARE.match(prepared.folded.text, claim.end) is not None)
    ends = ends or (
        places and claim.kind == "score" and _their_place().match(prepared.folded.text, claim.end) is not None
    )
    beside = joint == "के साथ" and opens and claim.kind == "rank" and {n.kind for n in held} == {"place"}
    if beside and not held[-1].case and held[-1].end == claim.start - 1:
        return True  # "ललितपुर के साथ हरदोई चौथे स्थान पर है"
    return ends and joint in ("और", "व", "एवं", "तथा") and not held[0].case


@lru_cache(maxsize=1)
def _their_place() -> regex.Pattern[str]:
    """“एटा व मैनपुरी 77.2 अंकों के साथ पहले स्थान पर हैं”: behind the marks of two places, the place that both hold."""
    place = lexicon.whole_word(lexicon.any_of("rank_nouns", "place"))
    return compile_pattern(
        rf"{WITH_FIGURE.pattern}(?:संयुक्त\s+रूप\s+से\s+)?{nth_in_text()}\s+(?:{place}\s+)?{_ARE.pattern}"
    )


def _heads_all(name: Name, found: NameList) -> bool:
    """“मंझनपुर और सिराथू तहसीलों ने": whether a plural head noun stands behind the last name of a list, and is that of all."""
    many = name.plural or (not name.case and name.head in MEMBERS)  # "एटा व मैनपुरी जिले … पर हैं"
    return name.kind == "headed" and many and name.start == found.items[-1][0]


# "एटा और मैनपुरी की प्रदेश में तीसरी रैंक है": whose rank it is, with no other noun between
_OWN_RANK = regex.compile(r"\s*(?:की|का)\s+(?:[\p{L}\p{M}]+\s+(?:में|स्तर\s+पर)\s+)?")
# "…, मैनपुरी व मथुरा छठवें स्थान, जालौन"
_OPENS_CLAUSE = regex.compile(r"(?:^|[,;।.\n])\s*(?:(?:फिर|वहीं|जबकि|तो|उधर|(?:इस|उस|इन|उन)के\s+बाद)\s+)?$")
_TWO = 14  # code points: a stop and "उनके बाद"
# "पहले स्थान पर लखनऊ और कानपुर दूसरे": the first of the two holds the place before it
_PLACED = regex.compile(r"(?<!\p{L})(?:पर|रहा|रहे|रही|वाला|वाले|वाली|टाप|शीर्ष|अव्वल|प्रथम)\s+$")
_ONE_WORD = 12  # code points, and a blank
_ARE = regex.compile(r"\s*(?:पर\s+)?(?:(?:ही|भी|काबिज|कायम|बरकरार)\s+)?(?:हैं|हुए|रहे|थे|आए|बने)(?!\p{L}|\p{M})")
