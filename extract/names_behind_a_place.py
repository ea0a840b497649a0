"""Names of a list right behind the one place that they all hold: "पहली रैंक नानपारा व रुपईडीहा थाने तथा कोतवाली देहात के नाम रही"."""

from __future__ import annotations

import regex

from extract.name_lists import NameList, Spans
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


_OF_PLACE = regex.compile(r"\s+(?:(?:जिले|जनपद|शहर|प्रदेश|मंडल)\s+के\s+)?(?:(?:थाना|थाने|ब्लाक|तहसील)\s+)?")
_ARE_THEIRS = regex.compile(
    r"\s*(?:थाने|थानों|थाना|ब्लाक|ब्लाकों|तहसीलों|जिलों)?\s*(?:के\s+(?:नाम|खाते|हिस्से)|को\s+(?:संयुक्त\s+रूप\s+से\s+)?(?:मिल|प्राप्त|हासिल|दिया|दी))"
)
