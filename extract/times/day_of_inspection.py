"""The day of an inspection, of which is what was found there: "मंगलवार को निरीक्षण किया। … 118 में 41 बच्चे उपस्थित मिले".

News of an inspection names its day once, where it tells who went. What stood there, was missing or was taken is of that day,
in each sentence that says it was found. News that names a second day tells of more than one visit, and dates nothing by this.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.periods.periods import Period
from extract.prepared import Prepared

_KINDS = ("count", "coverage")
_CLAUSE = 120  # code points behind a day in which its clause says that somebody inspected


def date_what_was_found(drafts: Iterable[Draft], title: Prepared, text: Prepared) -> None:
    """Give the day of the one inspection to the undated counts and coverage that were found in it."""
    days = [p for prepared in (text, title) for p in prepared.periods if p.grain == "day" and p.value]
    named = {p.value for p in days}
    if len(named) != 1 or not any(_inspected(p, text) for p in text.periods if p in days):
        return
    day = next(iter(named))
    for draft in drafts:
        if draft.period or draft.kind not in _KINDS or draft.modality != "actual":
            continue
        prepared = text if draft.field_name == "text" else title
        if _found().search(prepared.folded.text, *_clause(draft, prepared)):
            draft.period = day


def _inspected(period: Period, prepared: Prepared) -> bool:
    """Whether the clause behind a day says that somebody inspected: "बुधवार को किए गए निरीक्षण में"."""
    text = prepared.folded.text
    stop = regex.compile(r"[।\n]").search(text, period.end, min(len(text), period.end + _CLAUSE))
    return _inspection().search(text, period.end, stop.start() if stop else period.end + _CLAUSE) is not None


def _clause(draft: Draft, prepared: Prepared) -> tuple[int, int]:
    """The sentence that a draft stands in, as offsets of the folded field."""
    line = prepared.line_at(draft.start)
    return (draft.start, draft.start) if line is None else (line.sentence.start, line.sentence.end)


@lru_cache(maxsize=1)
def _inspection() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("inspection_words", "visit")))


@lru_cache(maxsize=1)
def _found() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("inspection_words", "found")))
