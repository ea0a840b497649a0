"""Names of a list right behind the one place that they all hold, or the one share: "पहली रैंक नानपारा व रुपईडीहा थाने के नाम रही".

"सबसे कम 63 फीसदी मतदान अलीराजपुर और भिंड जिले में रहा".
"""

from __future__ import annotations

import regex

from extract.lists.name_lists import NameList, Spans
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def names_behind_its_place(claim: Claim, lists: list[NameList], prepared: Prepared) -> Spans:
    """The names of a list right behind a place, which it is said to be given to or held by; [] where it is no such list."""
    if claim.kind != "rank":
        return []
    text = prepared.folded.text
    for found in lists:
        behind = found.start > claim.end and _OF_PLACE.fullmatch(text, claim.end, found.start) is not None
        if behind and _ARE_THEIRS.match(text, found.end):
            return list(found.items)
    return []


def names_behind_a_share(claim: Claim, lists: list[NameList], names: list[Name], prepared: Prepared) -> Spans:
    """The names of a list behind a share, in all of which it was so; [] where it is no such list."""
    if claim.kind != "coverage" or claim.unit != "percent":
        return []
    text = prepared.folded.text
    for found in lists:
        behind = found.start > claim.end and _OF_SHARE.fullmatch(text, claim.end, found.start) is not None
        if not behind or not _IN_THEM.match(text, found.end):
            continue
        within = [n for n in names if claim.end < n.start < found.end and n.kind != "measure"]
        if all(n.kind in ("place", "headed") or n.type == "police_station" for n in within):
            return list(found.items)
    return []


_OF_SHARE = regex.compile(r"\s+(?:के\s+साथ\s+)?(?:[\p{L}\p{M}]+\s+){0,2}")
_NOUN = r"(?:जिले|जिलों|ब्लाक|ब्लाकों|प्रखंड|प्रखंडों|सीट|सीटों|विधानसभा|थाने|थानों|थाना|तहसील|तहसीलों|अंचल|अंचलों)?"
_IN_THEM = regex.compile(
    rf"\s*{_NOUN}\s*(?:में|पर)\s+(?:ही\s+)?(?:पूर(?:ा|ी|े)\s+)?(?:रहा|रही|रहे|हुआ|हुई|हुए|दर्ज|पडे|पडा|है|हैं|पाया|पाई|मिला|मिली|मिले)"
    rf"|\s*{_NOUN}\s*(?:की|का|के)\s+(?:रहा|रही|रहे|है|हैं)(?![\p{{L}}\p{{M}}])"
    rf"|\s*{_NOUN}\s*(?:दोनों\s+)?(?:सबसे\s+(?:पीछे|आगे|नीचे|ऊपर)|फिसड्डी|अव्वल|पीछे|आगे)\s+(?:रहे|हैं|रहीं|चल\s+रहे)"
)
_OF_PLACE = regex.compile(r"\s+(?:(?:जिले|जनपद|शहर|प्रदेश|मंडल)\s+के\s+)?(?:(?:थाना|थाने|ब्लाक|तहसील)\s+)?")
_ARE_THEIRS = regex.compile(
    r"\s*(?:थाने|थानों|थाना|ब्लाक|ब्लाकों|तहसीलों|जिलों)?\s*(?:के\s+(?:नाम|खाते|हिस्से)|को\s+(?:संयुक्त\s+रूप\s+से\s+)?(?:मिल|प्राप्त|हासिल|दिया|दी))"
)
