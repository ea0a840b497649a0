"""Counts of several times behind क्रमशः, whose noun stands before the times: "चोरी के मामले 2022, 2023 व 2024 में क्रमश: 120, 110 और 95 रहे".

Which figure is of which time is for in_turn.py, once each is drafted.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.line_claims import LineClaims
from extract.marks import PERIOD
from extract.rules.base import Claim, compiled


def claim_counts_in_turn(found: LineClaims) -> None:
    """Claim the figures of such a row, none of which any rule took."""
    said = _row().search(found.line.text) if "क्रम" in found.line.text else None
    if said is None or not _TIME.search(said["times"]) or any(at in found.taken for at in said.starts("v")):
        return
    unit = str(lexicon.lookup("units")[said["noun"]])
    for position in said.starts("v"):
        number = found.line.numbers[position]
        found.claim(position, Claim.of_number("count.in_turn", "count", number, unit=unit, certain=0.8))


_TIME = regex.compile(rf"{PERIOD}|वर्ष|साल|माह|महीन")


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    joint = r"(?:और|व|तथा|एवं)"
    times = rf"(?P<times>(?:(?:{{T}}|{{C}}|,|{joint}|में|मे|इन|इंही|इन्हीं|वर्षों|वर्ष|साल|सालों|माह|महीनों){{e}}?\s*)+)"
    return compiled(
        rf"{{b}}(?P<noun>{{units}})\s+{times}(?:क्रमश:|क्रमश)\s+(?P<v>{{C}})(?:\s*,\s*(?P<v>{{C}}))*\s*{joint}\s+(?P<v>{{C}})(?=\s+(?:रहे|रही|रहीं|थे|थी|थीं|हैं|दर्ज|हुए|हुई|हुईं|आए|आईं|मिले)|\s*[।,;])"
    )
