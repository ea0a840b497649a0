"""The time of a figure that another states again or is a part of: "यह लक्ष्य का 35.37 फीसदी है", "यानी 53 प्रतिशत", "इनमें से 40"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found
from extract.aspects import KINDS
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.times.when import SO_FAR


def restated(line: Line, claim: Claim, drafts: Sequence[Draft], prepared: Prepared, published: str) -> Found:
    """The period of the figure before, for a sentence that opens with a word back to it; NOTHING for any other."""
    if not drafts or claim.kind not in KINDS:
        return NOTHING
    last, text = drafts[-1], line.text.lstrip()
    if claim.unit == "percent" and _RESTATES.match(text):
        of_sum = last.kind in ("amount", "count") and _OF_TARGET.search(text) is not None
        return Found(last.period) if last.kind == "coverage" or of_sum else NOTHING
    near = last.field_name == prepared.name and "\n" not in prepared.between(last.start, claim.start)
    first = last.start < line.sentence.start
    if near and first and claim.unit == "percent" and last.kind == "coverage" and _AGAINST_TARGET.match(text):
        return Found(last.period)
    aim_behind = last.modality == "actual" or last.period <= published[: len(last.period)]
    if near and last.kind in KINDS and aim_behind and _of_these().match(text) and not SO_FAR.search(text):
        return Found(last.period)
    return NOTHING


_RESTATES = regex.compile(r"(?:यह|यानी|यानि|जो|इस तरह|इस प्रकार|मतलब)(?!\p{Devanagari})")
_OF_TARGET = regex.compile(r"(?<!\p{L})(?:लक्ष्य|टारगेट|कुल)\s+(?:का|के|की)\s")  # "यह लक्ष्य का 78.9 प्रतिशत है"
# "लक्ष्य के सापेक्ष प्रगति 41.29 फीसदी है"
_AGAINST_TARGET = regex.compile(r"(?:लक्ष्य|लक्षित\s+आबादी)\s+के\s+(?:सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले)\s+(?:प्रगति|उपलब्धि)(?!\p{L})")


@lru_cache(maxsize=1)
def _of_these() -> regex.Pattern[str]:
    """“इनमें से 40", "इसके विरुद्ध 5 लाख": figures of the whole or the target that the sentence before named."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "these_of", "this_against")))
