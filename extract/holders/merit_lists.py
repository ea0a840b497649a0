"""How many a list of merit holds: "टॉप टेन में कुल 92 विद्यार्थी हैं", "मेरिट सूची में 84 विद्यार्थियों ने जगह बनाई".

They are of the list, where nobody else is named; a title says of whom only in the text below it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

_PUPILS = frozenset(["students", "examinees", "girls", "boys", "toppers", "candidates", "children", "people"])


def held_in_list(claim: Claim, line: Line, prepared: Prepared) -> Subject | None:
    """The list of merit whose pupils a claim counts; None for none."""
    if claim.kind != "count" or claim.unit not in _PUPILS or prepared.name == "title":
        return None
    said = _in_list().search(prepared.folded.text, line.sentence.start, claim.start)
    if said is None:
        return None
    start, end = said.span("list")
    return Subject(prepared.called(start, end), "other", start, end, "aside", prepared.name)


def is_list(name: str) -> bool:
    """Whether a subject's name is that of a list of merit, about which the next sentence is not."""
    return _list().fullmatch(fold_text(name)) is not None


@lru_cache(maxsize=1)
def _list() -> regex.Pattern[str]:
    top = r"(?:टाप|शीर्ष)(?:\s|-)(?:\d{1,3}|टेन|फाइव|ट्वेंटी|थ्री|दस|पांच|तीन|बीस)"
    merit = r"(?:राज्य\s+|प्रदेश\s+|जिला\s+)?(?:मेरिट|प्रावीण्य)(?:\s+(?:सूची|लिस्ट))?"
    return compile_pattern(rf"(?:{top}|{merit})(?:\s+(?:सूची|लिस्ट))?")


@lru_cache(maxsize=1)
def _in_list() -> regex.Pattern[str]:
    """The list in the locative, and up to the figure no other noun: "टॉप 25 में इस बार ", "मेरिट सूची में शामिल कुल "."""
    between = r"(?:(?:कुल|इस|बार|साल|वर्ष|शामिल|केवल|सिर्फ|महज|करीब)\s+)*"
    named = whole_word(f"(?P<list>{_list().pattern})")
    return compile_pattern(rf"{named}\s+(?:की\s+सूची\s+)?(?:में|मे)\s+{between}$")
