"""Parts of what was counted, told by their sort: "3,480 कनेक्शन काटे गए, इनमें 2,115 घरेलू, 940 कॉमर्शियल और 425 कृषि के थे".

A rule reads the first behind इनमें or जिनमें; those behind it have no noun of their own and may say their sort in any words. They are
parts too as long as all together are no more than the whole.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract.figures.counting import counted
from extract.line_claims import LineClaims
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.rules.targets_and_wholes import OF_THESE
from extract.spoken import Spoken

_CERTAIN = 0.7
_NEAR = 30  # code points from इनमें to the first part


def claim_parts_by_sort(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the free whole numbers behind इनमें as parts of what was counted before it."""
    if found.line.sentence.kind != "paragraph" or not found.free():
        return
    for said in _these().finditer(found.line.text):
        start, end = said.span()
        again = _these().search(found.line.text, end)
        stop = again.start() if again else len(found.line.text)
        whole = _whole(start, found, spoken)
        parts = [(p, n) for p, n in sorted(found.line.numbers.items()) if end <= p < stop and _is_part(p, n, found)]
        if whole is None or not parts or parts[0][0] - end > _NEAR:
            continue
        if sum(number.value for _, number in parts) > whole.value:
            continue
        for i, (position, number) in enumerate(parts):
            if position not in found.taken:
                part = Claim.of_number(
                    OF_THESE.name, "part", number, out_of_role=OF_THESE.out_of_role, certain=_CERTAIN
                )
                claim = counted(part, -1, found.line, prepared, whole)
                if claim is not None and claim.kind in ("count", "coverage"):
                    rule = (
                        f"{claim.kind}.part_by_sort" if i else claim.rule
                    )  # wholes.py: out of what the part before is
                    found.claim(position, replace(claim, unit=whole.unit, rule=rule))


def _whole(start: int, found: LineClaims, spoken: Spoken) -> Claim | None:
    """What the parts are of: what was counted last before इनमें, in its sentence or in the one before."""
    before = [c for c in found.claims if c.number is not None and found.line.at(c.number.outer_start) < start]
    whole = max(before, key=lambda claim: claim.start) if before else spoken.last
    counts = whole is not None and whole.kind in ("count", "coverage") and whole.unit != "percent"
    return whole if counts else None


def _is_part(position: int, number: Number, found: LineClaims) -> bool:
    """Whether a number is free, or a part that a rule has read."""
    if number.kind != "cardinal" or (number.decimal and not number.scaled) or number.value_max is not None:
        return False
    if position not in found.taken:
        return True
    return any(c.number is number and c.kind in ("count", "coverage") and c.unit != "percent" for c in found.claims)


@lru_cache(maxsize=1)
def _these() -> regex.Pattern[str]:
    return compiled(r"{b}{part_words.these_of}{e}")
