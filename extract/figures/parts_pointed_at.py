"""The total of counts that a pronoun points back from: "436 मरीज मिले। इनमें कट्ठीवाड़ा के 118, सोंडवा के 97 और जोबट के 76 मरीज हैं".

Each is of the whole, which is the count told right before of the same things, as long as the parts told so far are no more than it.
A sort or a class ("हाईस्कूल के छह व इंटर के तीन", "प्रथम श्रेणी में 1,106") is a part as a place is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim

_RULES = ("number_of_things", "shared_unit", "of_class", "of_division", "of_those", "after_name", "figure_first")
_OPENS = 14  # code points before the pronoun at the start of its sentence: "बताया कि "


def of_pointed(claim: Claim, earlier: list[Claim], drafts: list[Draft], prepared: Prepared) -> Claim:
    """A count behind इनमें with the whole that it points to as its total; the same claim where nothing says which that is."""
    if claim.kind != "count" or claim.whole is not None or claim.out_of is not None:
        return claim
    if claim.rule.rpartition(".")[2] not in _RULES:
        return claim
    line = prepared.line_at(claim.start)
    if line is None or line.sentence.kind == "row":
        return claim
    said = None
    for match in _points().finditer(prepared.folded.text, line.sentence.start, claim.anchor):
        said = match
    if said is None or _TURNS.search(prepared.folded.text, said.end(), claim.anchor):
        return claim
    before = [c for c in earlier if c.end <= said.start()]
    parts = [c.value for c in earlier if c.start >= said.end() and c.unit == claim.unit]
    whole: Claim | Draft | None = before[-1] if before else None
    if whole is None and said.start() - line.sentence.start <= _OPENS:
        told = [d for d in drafts if d.field_name == prepared.name and d.start < line.sentence.start]
        whole = told[-1] if told else None
    if whole is None or whole.kind not in ("count", "coverage") or whole.unit != claim.unit:
        return claim
    if sum(parts) + claim.value > whole.value:
        return claim
    number = whole.number if isinstance(whole, Claim) else None
    return replace(claim, out_of=whole.value, out_of_role="population", whole=number)


@lru_cache(maxsize=1)
def _points() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "these_of")))


# what turns from the parts to something else: "जबकि जिले में 12", "इसके अलावा 9"
_TURNS = regex.compile(r"(?<!\p{L})(?:जबकि|वहीं|लेकिन|मगर|इसके\s+अलावा|इसके\s+साथ|साथ\s+ही|कुल|तो)(?!\p{L})")
