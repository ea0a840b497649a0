"""A place held in each of several months that are named together: "मई, जून और जुलाई में भी 75वां स्थान ही आया था" is three facts."""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.arguments import Found
from extract.draft import Draft
from extract.prepared import Prepared

_KIND = "rank"
_MONTH_LENGTH = len("2023-09")


def in_each_month(draft: Draft, period: Found, prepared: Prepared) -> list[Draft]:
    """The drafts of a place in each month that its time names; the draft alone where it names one, or a stretch ("मई से जुलाई तक")."""
    first, parted, _ = draft.period.partition("/")
    if draft.kind != _KIND or not parted or period.start < 0 or draft.period != period.value:
        return [draft]
    said = prepared.between(period.start, period.end)
    numbers = [lexicon.lookup("months").get(word) for word in _WORD.findall(said)]
    months = [int(number) for number in numbers if number is not None]
    if len(months) < 2 or _STRETCH.search(said) or _TOOK_PLACE.match(prepared.folded.text, period.end):
        return [draft]
    year, begins = int(first[:4]), int(first[5:_MONTH_LENGTH])
    values = [f"{year + (month < begins)}-{month:02}" for month in months]
    return [replace(draft, period=value, mentions=list(draft.mentions)) for value in values]


_WORD = regex.compile(r"[\p{L}\p{M}]+")
_TOOK_PLACE = regex.compile(
    r"\s*(?:में|के\s+बीच|के\s+दौरान)\s+(?:[\p{L}\p{M}]+\s+)?(?:हुए|हुई|हुआ|आयोजित|चले|चली|कराए|कराई|कराया|किए|किया)(?![\p{L}\p{M}])"
)  # one thing, within the months
_STRETCH = regex.compile(r"(?<!\p{L})(?:से|तक)(?!\p{L})|[-–]")
