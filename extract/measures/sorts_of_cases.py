"""Of what sort the things are that a number counts: "चेक बाउंस के 640 में से 388", "दुष्कर्म के 32 मामले", "नामांतरण के 1,140 प्रकरण".

The sort stands in the genitive right before the number, where owners and times stand too ("ग्रामीणों की 24 शिकायतें",
"रोजाना की 120 कॉल"): it is one that the table knows (sorts_of_cases.yml), and none where it is part of a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.text import fold_text

_OWNERS = ("place", "headed", "person")


def find_sort(claim: Claim, subject: Subject, names: list[Name], sentence: Sentence, prepared: Prepared) -> str:
    """The sort that a sentence gives of what a claim counts, as printed; "" for none."""
    counted = claim.kind in ("count", "coverage") and fold_text(claim.unit) in lexicon.words("sorts_of_cases", "units")
    if not counted or claim.number is None:
        return ""
    whole = claim.whole.outer_start if claim.whole is not None else claim.number.outer_start
    figure = min(whole, claim.number.outer_start)
    pattern = _sort_before(posts=claim.unit == "posts")
    said = pattern.search(prepared.folded.text, max(sentence.start, figure - _REACH), figure)
    said = said or _sort_behind().match(prepared.folded.text, claim.number.outer_end, claim.end)
    if said is None or said["joined"]:
        return ""
    start, end = said.span("sort")
    if any(n.start < end and start < n.end and n.kind in _OWNERS for n in names):
        return ""
    if subject.field == prepared.name and start <= subject.start < end:
        return ""  # what the figure was found to be of
    return prepared.called(start, end)


def set_sort_of_rows(drafts: Sequence[Draft], heading: Line | None, prepared: Prepared) -> None:
    """Make counts of rows those of the sort that alone stands over them: "हत्या" above "पटना - 40", unless they name what they are of."""
    counted = [d for d in drafts if d.kind == "count" and not (d.measure or d.indicator or d.sort)]
    if heading is None or not counted:
        return
    said = _alone().fullmatch(prepared.text_of(heading.sentence))
    if said is not None:
        start = heading.sentence.start
        sort = prepared.called(start + said.start("sort"), start + said.end("sort"))
        for draft in counted:
            draft.sort = sort


def carry_sorts(drafts: Sequence[Draft]) -> None:
    """Of a sentence's drafts, give the count of another time the sort of the one before: "2023 में हत्या के 63 मामले थे, 2024 में 78 मामले हुए"."""
    for draft, following in pairwise(drafts):
        alike = draft.unit == following.unit and draft.subject.name == following.subject.name
        other = draft.period and following.period and draft.period != following.period
        if draft.sort and alike and other and not (following.sort or following.indicator):
            following.sort = draft.sort


@lru_cache(maxsize=1)
def _alone() -> regex.Pattern[str]:
    sort = lexicon.any_of("sorts_of_cases", *_SORTS)
    return compile_pattern(rf"\s*(?P<sort>{sort})(?:\s+(?:के|की)\s+(?:मामले|घटनाएं|घटनाए|वारदात|वारदातें|केस))?\s*[:\-–]*\s*")


_REACH = 80  # code points: the longest sort, one joined to it, their case mark and a hedge
_SORTS = ("court", "crime", "roads", "revenue", "services", "papers", "illness", "posts")


@lru_cache(maxsize=1)
def _sort_behind() -> regex.Pattern[str]:
    """“12 दुष्कर्म के केस": the sort parts the number from what it counts."""
    return compile_pattern(
        rf"\s*(?P<sort>{whole_word(lexicon.any_of('sorts_of_cases', *_SORTS))})(?P<joined>)\s+(?:के|की)\s"
    )


@lru_cache(maxsize=2)
def _sort_before(*, posts: bool) -> regex.Pattern[str]:
    """A sort in the genitive before a number; `joined` where another stands beside it, so that the number is of both."""
    sort = whole_word(lexicon.any_of("sorts_of_cases", *_SORTS, *(("staff",) if posts else ())))
    joint = rf"(?:\s*,\s*|\s+{whole_word(lexicon.any_of('joints', 'conjunction'))}\s+)"
    aside = r"(?:\s*\([^()।]{1,24}\))?"
    hedge = whole_word(lexicon.any_of("part_words", "only") + "|कुल|सभी|करीब|लगभग|सर्वाधिक|सबसे\\s+(?:ज्यादा|अधिक|कम)")
    counted = whole_word(lexicon.any_of("units", "cases", "incidents", "complaints"))
    behind = rf"(?:(?:कुल\s+)?{counted}\s+(?:(?:की|का)\s+(?:संख्या|आंकडा)\s+)?)?"  # "दुष्कर्म के मामले 1,226 थे"
    return compile_pattern(rf"(?P<joined>{sort}{joint})?(?P<sort>{sort}){aside}\s+(?:के|की)\s+{behind}(?:{hedge}\s+)*$")
