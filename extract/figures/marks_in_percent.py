"""Percents that go on with marks in percent: "71 फीसदी अंक वाराणसी को मिले। 64 प्रतिशत के साथ गाजीपुर 33वें स्थान पर"."""

from __future__ import annotations

import regex

from extract.draft import Draft
from extract.numbers.cardinal_words import NTH
from extract.prepared import Prepared
from extract.rules.base import Claim


def goes_on_with_marks(claim: Claim, drafts: list[Draft], prepared: Prepared) -> bool:
    """Whether a percent is of the marks that the field gave last: it leads to a place, or follows "रैंकिंग 74.6 प्रतिशत" in its sentence."""
    if claim.unit != "percent" or claim.number is None or claim.whole is not None:
        return False
    marks = next((d for d in reversed(drafts[-_NEAR:]) if d.kind in ("score", "coverage")), None)
    if marks is None or (marks.kind, marks.unit, marks.field_name) != ("score", "percent", prepared.name):
        return False
    if marks.subject.type == "person":
        return False  # "नेहा ने 98 प्रतिशत अंक पाए, जबकि जिला 85 प्रतिशत के साथ 5वें स्थान पर"
    if _TO_PLACE.match(prepared.folded.text, claim.end):
        return True
    gap = prepared.between(marks.start, claim.start)
    return marks.rule == "score.percent_of_ranking" and not any(char in gap for char in "।\n;")


_NEAR = 8  # figures
_TO_PLACE = regex.compile(r"\s*के\s+साथ\s+(?:[^\s,;।]+\s+){1,4}?(?:\d+\s?(?:वें|वे|वां|वीं)|" + NTH + r")")
