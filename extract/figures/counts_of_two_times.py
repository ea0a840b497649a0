"""The same thing counted in another time: "सितंबर में 74 मामले दर्ज हुए। अगस्त में 81 दर्ज हुए थे".

The clause begins with its time, its number has no noun, and its verb is that of the count before it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.numbers.number import is_year
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken

OF_OTHER_TIME = ".in_other_time"  # what the rules' names end with
_CERTAIN = 0.74
_MANY_TIMES = 30  # more than that from one time to another is another thing
_CLAUSE = 60  # code points behind a number that hold its noun and the verb


def claim_in_other_times(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the free whole numbers that stand between a time, which opens their clause, and the verb of the count before."""
    if found.line.sentence.kind != "paragraph":
        return
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind != "cardinal" or is_year(number) or (number.decimal and not number.scaled):
            continue
        model = max(found.before(number), key=lambda claim: claim.start, default=spoken.last)
        if model is None or model.kind not in ("count", "coverage") or model.unit == "percent" or model.number is None:
            continue
        if not model.value / _MANY_TIMES <= number.value <= model.value * _MANY_TIMES:
            continue
        verb = _verb().match(found.line.text, position + 1)
        if verb is None or _opened().search(found.line.text, 0, position) is None:
            continue
        if _does(model, verb["verb"], prepared) and not unit_after(number, found.line, prepared)[0]:
            found.claim(position, like(model, number, rule=f"{model.kind}{OF_OTHER_TIME}", certain=_CERTAIN))


def _does(model: Claim, verb: str, prepared: Prepared) -> bool:
    """Whether the clause of a count has a verb, in any gender and number."""
    if model.number is None:
        return False
    end = model.number.outer_end
    clause = _END.split(prepared.folded.text[end : end + _CLAUSE], maxsplit=1)[0]
    return any(_stem(word) == _stem(verb) for word in clause.split())


def _stem(verb: str) -> str:
    return _ENDING.sub("", verb)


_END = regex.compile(r"[,;।]")
_ENDING = regex.compile(r"(?:ा|े|ी|ए|ई|आ|या)ं?$")


@lru_cache(maxsize=1)
def _opened() -> regex.Pattern[str]:
    return compiled(
        r"(?:^|[,;।]|{b}(?:जबकि|वहीं|लेकिन|और|व){e})\s*(?:(?:जबकि|वहीं|लेकिन|और|तो)\s+)?{T}(?:\s+(?:में|को|तक|के\s+दौरान))?,?\s+(?:{part_words.only}\s+)*$"
    )


@lru_cache(maxsize=1)
def _verb() -> regex.Pattern[str]:
    """The verb right behind a number, with what may follow it before the clause ends."""
    return compiled(
        r"\s+(?:ही\s+)?(?P<verb>(?!{case_marks}){W})(?:\s+(?:{W}\s+)?(?:थे|थी|थीं|था|हैं|है|हुए|हुई|हुईं|गए|गई|गईं|चुके|चुकी|रहे))*\s*(?:[,;।.]|$)"
    )
