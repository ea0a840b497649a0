"""Figures of another time before को, whose noun stands with the first: "अप्रैल में 8,200 बच्चों को टीका लगा, मई में 9,100 को लगाया गया".

The clause names a time and leaves out whom: they are those that the figure before it gave something to.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.counting import counted
from extract.line_claims import LineClaims
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken


def claim_given_again(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the bare numbers that stand between a time and को, where the figure before them has a noun before को."""
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind != "cardinal" or (number.decimal and not number.scaled):
            continue
        model = next(iter(found.before(number)[::-1]), spoken.last)
        if model is None or not _is_given(model, prepared) or not _is_alike(number, model):
            continue
        if _time_before().search(found.line.text, 0, position) and _TO.match(found.line.text, position + 1):
            part = Claim.of_number("count.given_again", "part", number, certain=_CERTAIN)
            claim = (
                None if unit_after(number, found.line, prepared)[0] else counted(part, -1, found.line, prepared, model)
            )
            if claim is not None and claim.kind != "amount":
                kind = model.kind if _DONE_ALONE.match(found.line.text, position + 1) else claim.kind
                found.claim(position, replace(claim, kind=kind, rule=f"{kind}.given_again", unit=model.unit))


_CERTAIN = 0.74
_TO = regex.compile(r"\s+(?:ही\s+)?को\s")
# "9,100 को लगाया गया": what they got is left out too, so that it is that of before
_DONE_ALONE = regex.compile(
    r"\s+(?:ही\s+)?को\s+(?:भी\s+|ही\s+)?\S+(?:\s+(?:गया|गई|गए|है|हैं|था|थी|थे|थीं|चुका|चुकी|चुके)){0,2}\s*(?:[,;।.]|$)"
)
_MANY = 30  # times: figures of one work in two times are not further apart


def _is_given(model: Claim, prepared: Prepared) -> bool:
    """“8,200 बच्चों को": whether a figure counts those to whom something was done."""
    told = model.kind in ("count", "coverage") and model.unit != "percent" and model.number is not None
    return told and _TO.match(prepared.folded.text, model.end) is not None


def _is_alike(number: Number, model: Claim) -> bool:
    return number.value > 1 and model.value / _MANY <= number.value <= model.value * _MANY


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    return compiled(r"{T}\s+(?:(?:में|तक)\s+)?(?:{part_words.only}\s+)*$")
