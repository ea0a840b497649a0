"""Figures of places behind the word that says what they are: "का प्रतिशत बबेरू में 84, कमासिन में 79 और महुआ में 58 रहा".

The word is said once, before the first place, and each figure stands behind its own: of a share "प्रतिशत", of things
"गांवों की संख्या". What one figure alone says is for the rules that read such a word right before its number.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.reaching import count_or_coverage
from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.82
_WHOLE = 100


def claim_rows_behind_indicators(found: LineClaims, prepared: Prepared) -> None:
    """Claim the figures of such a row, none of which any rule took."""
    if found.line.words.isdisjoint(_indicators()):
        return
    for said in _row_of_ranks().finditer(found.line.text) if len(found.line.numbers) > 1 else ():
        numbers = [(at, found.line.numbers[at]) for at in said.starts("v")]
        if len(numbers) > 1 and not any(at in found.taken for at, _ in numbers):
            for at, number in numbers:
                claim = Claim.of_number("rank.row_behind_indicator", "rank", number, certain=_CERTAIN)
                found.claim(at, replace(claim, named_at=_right_before(number, prepared)))
    for said in _row().finditer(found.line.text):
        numbers = [(at, found.line.numbers[at]) for at in said.starts("v")]
        if any(at in found.taken for at, _ in numbers):
            continue
        if said["noun"] is None:
            if all(number.value <= _WHOLE and not number.scaled for _, number in numbers):
                for at, number in numbers:
                    rule = "coverage.row_behind_indicator"
                    found.claim(at, Claim.of_number(rule, "coverage", number, unit="percent", certain=_CERTAIN))
            continue
        unit = str(lexicon.lookup("units")[said["noun"]])
        if any(number.decimal and not number.scaled for _, number in numbers):
            continue  # nobody counts 84.2 villages
        first = numbers[0][1]
        kind = count_or_coverage(unit, first, first.outer_end, found.line, prepared, part=True)
        for at, number in numbers:
            rule = f"{kind}.row_behind_indicator"
            found.claim(at, Claim.of_number(rule, kind, number, unit=unit, certain=_CERTAIN))


def _right_before(number: Number, prepared: Prepared) -> int:
    """Where the name begins that owns a figure right behind it; -1 for none."""
    return next((n.start for n in prepared.names if n.after == number.outer_start - 1 and n.case == "genitive"), -1)


_SHARE = "प्रतिशत|प्रतिशतता|फीसद|फीसदी"
_NUMBER = "संख्या|तादाद|गिनती"


@lru_cache(maxsize=1)
def _indicators() -> frozenset[str]:
    return frozenset(f"{_SHARE}|{_NUMBER}".split("|")) | frozenset(lexicon.words("rank_nouns", "place"))


@lru_cache(maxsize=1)
def _row_of_ranks() -> regex.Pattern[str]:
    """“जो रैंक बनी, वह कोडरमा की चौथी, पारसनाथ की ग्यारहवीं और बरकाकाना की उन्नीसवीं है": each place behind its owner."""
    word = rf"(?!(?:{CONJUNCTION}|है|हैं|से|तक|पर){{e}}|{{T}}|{{N}})[\p{{L}}\p{{M}}.\-]+"
    item = rf"(?:{word}\s+){{1,4}}?(?:की|का)\s+(?P<v>{{O}})"
    joint = rf"(?:\s*,\s*(?:{CONJUNCTION}\s+)?|\s+(?:{CONJUNCTION}|जबकि)\s+)"
    head = r"{rank_nouns.place}(?:\s*[:\-]\s*|\s+(?:(?!{N})[^।;]){0,40}?[,:]?\s*(?:वह|ये|यह)?\s+)"
    return compiled(rf"{head}{item}(?:{joint}{item})+(?=\s*(?:[,;।.]|$|(?:है|हैं|रही|रहा|थी)(?!\p{{L}})))")


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    word = rf"(?!(?:{CONJUNCTION}|है|हैं|था|थी|थे|रहा|रही|से|तक|पर){{e}}|{{T}}|{{N}})[\p{{L}}\p{{M}}.\-]+"
    most = r"(?:(?:सबसे\s+(?:ज्यादा|अधिक|कम)|सर्वाधिक|न्यूनतम|अधिकतम)\s+)?"
    place = rf"(?:{word}\s+){{1,4}}?(?:में|मे|का|की|के|ने)\s+(?:{{part_words.only}}\s+)*"
    stands = r"(?:\s+(?:ही\s+)?(?:है|हैं|था|थी|थे|रहा|रही|रहे|दर्ज\s+(?:हुआ|हुई|किया\s+गया|की\s+गई)){e})?"
    item = rf"{most}{place}{most}(?P<v>{{C}}){stands}"
    joint = rf"(?:\s*[,;]\s*(?:(?:{CONJUNCTION}|जबकि|वहीं|फिर)\s+)?|\s+(?:{CONJUNCTION}|जबकि|वहीं)\s+)"
    head = rf"{{b}}(?:(?:{_SHARE})|(?P<noun>{{units}})\s+की\s+(?:कुल\s+)?(?:{_NUMBER}))\s+(?:(?:जहां|फिलहाल|अब)\s+)?"
    return compiled(rf"{head}{item}(?:{joint}{item})+(?=\s*(?:[,;।.]|$|(?:और|जबकि|दर्ज|तक|पर)\s))")
