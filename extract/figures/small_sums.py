"""Sums that no place has: "टिकट 40 रुपये का है", "हर माह 1000 रुपये मिलेंगे" are a price or what each one gets, told without a word of it.

In the gold of November 2026 nobody asserted less than 6,000 rupees of a place, a body or a thing without a word of a reward or a
fine beside it; such sums are prices, fares, fees, wages and instalments, in wordings of which no list is whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.text import fold_text

RULE = "refusal.small_sum"
REASON = "Less money than a place or a body takes or gives: a price, a fee or what each one gets."
_LEAST = 6e3  # rupees
_GOT_BY = (
    "person",
    "team",
    "police_station",
    "department",
    "commissionerate",
)  # who is rewarded and fined in thousands


def small_sums(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts of a few rupees that no reward or fine is, and nobody named is given."""
    return [
        draft
        for draft in drafts
        if draft.kind == "amount"
        and draft.value < _LEAST
        and draft.subject.type not in _GOT_BY
        and not _holds_office(draft.subject.name)
        and _given_or_fined().search(fold_text(draft.sentence)) is None
    ]


def _holds_office(name: str) -> bool:
    """“उपनिरीक्षक नेहा चौरसिया": somebody by a title, whatever the type."""
    titles = lexicon.lookup("titles")
    return any(word in titles for word in fold_text(name).split())


@lru_cache(maxsize=1)
def _given_or_fined() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!\p{{L}})(?:{lexicon.any_of('small_sums')})")
