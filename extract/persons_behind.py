"""Several persons behind the one place that they share: "तीसरा स्थान सीतापुर की नव्या सिंह, स्वाति सिंह और जालौन की दीपांशी सेंगर को मिला".

Each may have a town that owns them, which is passed over; the last one's dative tells that the place is given to them all.
"""

from __future__ import annotations

import regex

from extract.name_lists import Spans
from extract.names.name import Name
from extract.persons import is_person
from extract.prepared import Prepared
from extract.rules.base import Claim

_FEWEST = 2


def persons_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Spans:
    """The persons of a row right behind a place that is given to them; [] where it is no row, or no one is known for a person."""
    if claim.kind != "rank":
        return []
    row: list[Name] = []
    at = claim.end
    for name in (n for n in names if n.start >= claim.end):
        gap = prepared.between(at, name.start)
        if name.case == "genitive" and name.kind in ("place", "headed", "bare") and _joins(gap, row):
            at = name.after  # "सीतापुर की"
            continue
        joined = _OWNED.fullmatch(gap) if row and at > row[-1].end else _joins(gap, row)
        if name.kind not in ("bare", "person") or not joined:
            break
        row.append(name)
        at = name.end
        if name.case:
            break
    given = len(row) >= _FEWEST and row[-1].case == "dative" and not any(name.case for name in row[:-1])
    return [(n.start, n.end) for n in row] if given and any(is_person(n, prepared) for n in row) else []


def _joins(gap: str, row: list[Name]) -> bool:
    """Whether nothing but a joint parts the next name from the row, or a blank from the place."""
    return (_JOINS if row else _AT_ONCE).fullmatch(gap) is not None


_AT_ONCE = regex.compile(r"\s*(?:पर\s+)?(?:संयुक्त\s+रूप\s+से\s+)?")
_JOINS = regex.compile(r"\s*(?:,|और|व|तथा|एवं)\s*(?:(?:छात्र|छात्रा)\s+)?")
_OWNED = regex.compile(r"\s*(?:(?:ही|छात्र|छात्रा)\s+)?")
