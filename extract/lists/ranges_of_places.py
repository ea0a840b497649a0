"""The places from one to another with who holds them in order: "दूसरे से पांचवें नंबर तक क्रमशः गोरखपुर, आगरा, बागपत व मथुरा".

The names stand behind क्रमशः or before it ("बरेली, मेरठ और आगरा क्रमशः चौथे से छठे स्थान पर").
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.line_claims import LineClaims
from extract.lists.respectively import JOINS, row_before
from extract.marks import ORDINAL
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.85
_FEWEST, _MOST = 3, 30


def claim_ranges_of_places(found: LineClaims, prepared: Prepared) -> None:
    """Claim a place for each name of a list that has just as many as there are places from the one to the other."""
    if found.line.text.count(ORDINAL) < len(("from", "to")):
        return
    names = prepared.names_of(found.line.sentence)
    for match in _range().finditer(found.line.text):
        low, high = (found.line.numbers[match.start(end)] for end in ("from", "to"))
        many = int(high.value - low.value) + 1
        if match["behind"]:
            row = _names_behind(found.line.offsets[match.end() - 1] + 1, names, prepared)
        else:
            held = row_before(low.outer_start, names, prepared)
            row = [n for n in names if (n.start, n.end) in held]
        if not _FEWEST <= many <= _MOST or len(row) != many:
            continue
        for position in (match.start("from"), match.start("to")):
            found.taken.add(position)
        for value, name in enumerate(row, int(low.value)):
            found.claims.append(
                Claim(
                    rule="rank.range_in_order",
                    kind="rank",
                    start=name.start,
                    end=name.end,
                    value=float(value),
                    certain=_CERTAIN,
                    named_at=name.start,
                )
            )


def _names_behind(at: int, names: list[Name], prepared: Prepared) -> list[Name]:
    """The names of a row that begins at an offset, joined by commas and conjunctions alone."""
    row: list[Name] = []
    for name in names:
        if name.start < at:
            continue
        gap = prepared.between(at, name.start)
        if not (JOINS.fullmatch(gap) if row else not gap.strip()):
            break
        if name.kind not in ("place", "headed", "bare", "person") or name.plural:
            break
        row.append(name)
        at = name.end
    return row


@lru_cache(maxsize=1)
def _range() -> regex.Pattern[str]:
    place, in_order = r"{rank_nouns.place}\s+", r"(?:क्रमश:?|क्रमवार|क्रम\s+से)\s*:?\s*"
    places = rf"(?P<from>{{O}})\s+(?:{place})?से\s+(?:लेकर\s+)?(?P<to>{{O}})\s+(?:{place})?(?:तक|पर){{e}}"
    return compiled(rf"{places}\s+(?:भी\s+)?(?:रहे\s+|रहने\s+वाले\s+|हैं\s+)?(?P<behind>{in_order})|(?<={in_order}){places}")
