"""दोनों and तीनों: a figure that two or three share who were named right before, in the sentence or in the one before it.

"गैसड़ी और सादुल्लाहनगर को 96 अंक मिले, दोनों की प्रदेश में 212वीं रैंक रही"; "कोंच व माधौगढ़
दोनों 75 फीसद से ऊपर निकल चुकी हैं". Before a noun ("दोनों प्रारूपों में") the word counts that.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import Subject
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.name_lists import NameList
from extract.names.words import heads
from extract.prepared import Prepared
from extract.rules.base import Claim

_COUNTS = {"दोनों": 2, "दोनो": 2, "तीनों": 3, "तीनो": 3}


def both_named(claim: Claim, window: Window, lists: list[NameList], prepared: Prepared) -> list[tuple[int, int]]:
    """The names of a list that दोनों right behind it takes together before a claim; [] for none."""
    said = _said(claim, window, prepared)
    if said is None:
        return []
    for found in lists:
        gap = prepared.between(found.end, said.start())
        if found.end <= said.start() and not gap.strip(" ,") and len(found.items) >= _COUNTS[said["both"]]:
            return list(found.items)[-_COUNTS[said["both"]] :]
    return []


def both_spoken_of(claim: Claim, window: Window, drafts: list[Draft], prepared: Prepared) -> list[Subject]:
    """The last two (or three) subjects of the article for a claim of दोनों; [] where it says no such thing."""
    said = _said(claim, window, prepared)
    if said is None or claim.kind not in ("rank", "score", "coverage"):
        return []
    out: list[Subject] = []
    for draft in reversed(drafts[-_BACK:]):
        if draft.subject.name not in [subject.name for subject in out] and draft.subject.how != "main":
            out.insert(0, draft.subject)
        if len(out) == _COUNTS[said["both"]]:
            same = {subject.type for subject in out}
            return out if len(same) == 1 else []
    return []


_NEAR = 40  # characters: "दोनों की प्रदेश में 212वीं"
_BACK = 6  # drafts: two sentences full of figures


def _said(claim: Claim, window: Window, prepared: Prepared) -> regex.Match[str] | None:
    for match in _both().finditer(prepared.folded.text, window.start, claim.anchor):
        word = prepared.folded.text[match.end() : claim.anchor].split()[:1]
        if claim.anchor - match.end() > _NEAR:
            continue
        if word and (word[0].endswith(("ों", "ओं", "ें", "एं", "ियां")) or word[0] in _nouns()):
            continue
        return match
    return None


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    """Nouns that दोनों can count; a state or a district after it is where the two stand."""
    wide = {word for word, kind in heads().items() if kind in ("state", "district", "country", "zone")}
    return frozenset({*heads(), *lexicon.lookup("units")} - wide)


@lru_cache(maxsize=1)
def _both() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<both>दोनों|दोनो|तीनों|तीनो)(?:\s+(?:ही|को|की|के|का|ने))?+\s+(?!मिला|छोड|जोड|घटा|बीच|अलग)"
    )
