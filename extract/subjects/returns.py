"""Sentences that go back from the parts of a place to the whole without naming it: "इस तरह कुल 1,272 लाभार्थियों को घरौनी मिली"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState
from extract.holders.subject_types import PARTS_AND_BODIES
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim

_WHOLES = ("district", "city", "state", "country")
_FEWEST = 2  # parts that a paragraph has given figures for, before अभी or कुल alone says that they are summed


def returns_to_whole(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> bool:
    """Whether a number is the whole's again: the title gives it, or the words before it sum up, अब तक and कुल only behind several parts."""
    if state.topic.type not in PARTS_AND_BODIES or state.main is NOBODY or state.main.type not in _WHOLES:
        return False
    if claim.kind not in ("coverage", "count", "amount") or state.about is not NOBODY:
        return False
    if claim.number is not None and claim.number.value in state.titled_numbers:
        return True
    text = prepared.folded.text
    if _summing().search(text, window.start, claim.start):
        return True
    return len(state.parts_told) >= _FEWEST and _in_all().search(text, window.start, claim.start) is not None


def sums_row(claim: Claim, state: ArticleState, prepared: Prepared) -> bool:
    """“महोली के 23, बिसवां के सात और सिधौली के 10 जोड़े मिलाकर कुल 40 जोड़े": whether a figure sums up a row that ends right before it."""
    if claim.kind not in ("coverage", "count", "amount") or state.main.type not in _WHOLES:
        return False
    return _ALL_OF_ROW.search(prepared.folded.text, max(0, claim.anchor - _ROW), claim.anchor) is not None


_ROW = 120  # code points: the last two items of a row, with what stands between
_ALL_OF_ROW = regex.compile(
    r"\d[^।;\n\d]*(?:,|(?<!\p{L})(?:और|व|तथा|एवं)(?!\p{L}))[^।;\n\d]*\s(?:के|की|में|से)\s\d+\s(?:[\p{L}\p{M}]+\s){0,3}(?:को\s+)?(?:मिलाकर|समेत|सहित)\s+कुल\s+$"
)


@lru_cache(maxsize=1)
def _summing() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("frame_words", "summing")))


@lru_cache(maxsize=1)
def _in_all() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("frame_words", "in_all")))
