"""Figures for each of a place's parts: "दिसंबर तक हर ब्लॉक को 90 फीसदी का लक्ष्य दिया है": of its blocks, "सागर के ब्लॉक", and not of it."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim


def each_part(claim: Claim, line: Line, state: ArticleState, prepared: Prepared) -> Subject | None:
    """The parts of the article's place that a claim gives a figure for each of; None for none."""
    if claim.kind not in ("coverage", "count", "score") or not state.main.name:
        return None
    said = _for_each().search(prepared.folded.text, line.sentence.start, claim.start)
    if said is None:
        return None
    called = lexicon.lookup("parts_told_each")[said["part"]]
    return Subject(
        f"{state.main.name} {'की' if called.endswith('ें') else 'के'} {called}",
        "other",
        *said.span("part"),
        "aside",
        prepared.name,
    )


@lru_cache(maxsize=1)
def _for_each() -> regex.Pattern[str]:
    """Each of some parts, whom or whose, and up to the figure no other name's mark: "हर प्रखंड को कम से कम "."""
    each = whole_word(rf"(?:हर|प्रत्येक|हरेक)(?:\s+एक)?\s+(?P<part>{lexicon.any_of('parts_told_each')})")
    between = r"(?:(?!(?:ने|जबकि|और|तथा|एवं)(?!\p{L}))[\p{L}\p{M}.-]+\s+){0,5}?"
    return compile_pattern(rf"{each}\s+(?:को|का|की|से)\s+{between}$")
