"""Whose an item of a list is: the name right before its figure, or before where it lies: "घनसाली-3, कैम्पटी-2", "लाहौर, पाकिस्तान AQI 419".

In a list that a label explains each figure is that of its own item, whatever is known of the name.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.arguments import Window
from extract.holders.gaps import is_row
from extract.holders.subject_types import SCOPE_TYPES
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled


def named_in_item(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """The name that an item of a labelled list has; None for a claim that stands in none."""
    if claim.number is None or not claim.rule.endswith(_LISTED):
        return None
    said = _ITEM.search(prepared.folded.text, window.start, claim.number.outer_start)
    if said is None:
        return None
    start, end = said.span("name")
    named = [n for n in names if start <= n.start and n.end <= end and n.kind in _NAMED and not n.plural]
    return named[-1] if named and (named[-1].start, named[-1].end) == (start, end) else None


_LISTED = (".under_label", ".of_list_under_heading")
_NAMED = ("place", "headed", "bare", "person")
_WORD = r"[\p{L}\p{M}.]+"
_ITEM = regex.compile(
    rf"(?:[,;:]\s*(?:(?:और|व|एवं|तथा)\s+)?|\s(?:और|व|एवं|तथा)\s+)(?P<name>{_WORD}(?:\s+{_WORD}){{0,3}}?)\s*[-–:]\s*$"
)


def named_with_its_result(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“जिले में दीवान पब्लिक स्कूल का परिणाम 98.7": the school whose result a share is, wherever it lies."""
    if claim.number is None or claim.kind != "coverage" or claim.unit != "percent":
        return None
    at = claim.number.outer_start
    schools = [n for n in names if n.kind == "headed" and n.type == "institution" and n.case == "genitive" and n.base]
    said = (n for n in reversed(schools) if n.after <= at and not n.plural)
    return next((n for n in said if _result().fullmatch(prepared.folded.text, n.after, at)), None)


@lru_cache(maxsize=1)
def _result() -> regex.Pattern[str]:
    return compiled(r"\s+{reaching_words.results}\s+")


def named_before_its_place(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“लाहौर, पाकिस्तान AQI 419": the name that a row opens with, before the country or the state that it lies in."""
    first, where = (names[0], names[1]) if len(names) > 1 else (None, None)
    if first is None or where is None or not is_row(prepared, first) or where.end > claim.anchor:
        return None
    wider = first.type != "country" if where.type == "country" else first.type not in SCOPE_TYPES
    lies = where.kind == "place" and where.type in SCOPE_TYPES and wider
    named = first.kind in ("place", "bare", "person", "headed") and not first.case and not first.plural
    opens = _OPENS.fullmatch(prepared.folded.text, prepared.folded.text.rfind("\n", 0, first.start) + 1, first.start)
    beside = prepared.between(first.end, where.start) == ", "
    return first if lies and named and opens and beside else None


_OPENS = regex.compile(r"[\s•●▪■*–\-\d.)]*")
