"""The first places of an order, and their names in a row: "पहले तीन स्थान क्रमशः ज्योति, नेहा और शबाना के नाम रहे".

The places are counted, not said; each name takes the one of its turn. Read only where
as many names are listed as places are counted.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.holders.persons import owned_in_row
from extract.line_claims import LineClaims
from extract.lists.name_lists import NameList
from extract.lists.respectively import row_before
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.85
_MOST = 10


def first_places(
    found: LineClaims, lists: list[NameList], names: list[Name], prepared: Prepared
) -> list[tuple[Claim, tuple[int, int]]]:
    """Each place from the first on with the span of the name that takes it; [] where none are counted.

    The number that counts them is taken from `found`.
    """
    line = found.line
    for match in _places().finditer(line.text):
        number = line.numbers[match.start("v")]
        count = int(number.value)
        stop = line.folded_span(*match.span())[1]
        if not 1 < count <= _MOST:
            continue
        owned = owned_in_row([n for n in names if n.start >= stop], prepared)
        listed = [list(f.items) for f in lists if f.start >= stop or f.end <= number.start]
        figured = row_before(line.folded_span(*match.span())[0], names, prepared)  # "ओसियां 81 और बिलाड़ा 79.5 अंकों के साथ"
        items = next((row for row in (owned, *listed, figured) if len(row) == count), [])
        if not items:
            continue
        found.withdraw(number)
        found.claims = [c for c in found.claims if not number.start - _WORD <= c.start < stop]
        return [
            (Claim("rank.first_places", "rank", start, end, float(place), certain=_CERTAIN), (start, end))
            for place, (start, end) in enumerate(items, 1)
        ]
    return []


_WORD = 8  # characters of "पहले " before the number


@lru_cache(maxsize=1)
def _places() -> regex.Pattern[str]:
    return compiled(
        r"(?:{b}(?:पहले|प्रथम|शीर्ष|टाप|शुरुआती|शुरूआती)|{O})\s*-?\s*(?P<v>{C})\s+(?:स्थान|स्थानों|पायदान|पायदानों|नंबर|पोजीशन)(?:\s+(?:पर|में){e})?"
    )
