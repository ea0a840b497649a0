"""Counts of a sentence that says no noun, which go on with what the one before counted, as its parts or as more of the same.

A `Row` holds the free figures of the sentence that stand behind a name or a time: position in the line, number, and whether it is a name.
"""

from __future__ import annotations

from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.numbers.number import Number, is_year
from extract.prepared import Prepared
from extract.spoken import Spoken

Row = list[tuple[int, Number, bool]]

_CERTAIN = 0.78


def claim_parts_of_last(row: Row, found: LineClaims, spoken: Spoken) -> bool:
    """Whether a sentence parts what the one before counted: "114 मरीज मिले। सदर में 41, काकोरी में 22 और मलिहाबाद में 17 मिले”."""
    last = spoken.last
    if last is None or last.kind not in ("count", "coverage") or last.unit == "percent" or last.whole is not None:
        return False
    numbers = [n for _, n, named in row if named and not n.decimal and n.value_max is None]
    if len(numbers) < _SEVERAL or len(numbers) < len(row) or max(n.value for n in numbers) > last.value:
        return False
    if "(" in found.line.text and max(n.value for n in numbers) <= _AGE:
        return False  # "नेहा (10), सोनू (11) और आयुष (10) घायल हैं"
    for position, number, _ in row:
        found.claim(position, like(last, number, rule=f"{last.kind}.parts_of_last", certain=_CERTAIN))
    return True


_SEVERAL = 3
_AGE = 120  # a lower number in brackets behind a name may be years


def claim_like_last(row: Row, found: LineClaims, prepared: Prepared, spoken: Spoken) -> bool:
    """Whether a sentence goes on with what the one before counted: "गोंडा में 1,240 टीके लगे। बलरामपुर में 1,180 और बहराइच में 975 लगे".

    Of places alone, and of every figure of the sentence; a name of somebody may have years behind it.
    """
    last = spoken.counted_now
    if last is None or last is not spoken.last or len(row) < _TWO or len(row) < len(found.free()):
        return False
    places = {n.after for n in prepared.names_of(found.line.sentence) if n.case == "locative" and n.kind in _PLACES}
    for _, number, _ in row:
        behind = any(0 <= number.outer_start - after <= 1 for after in places)
        near = last.value / 30 <= number.value <= last.value * 30
        if not behind or number.decimal or number.value_max is not None or is_year(number) or not near:
            return False
    for position, number, _ in row:
        found.claim(position, like(last, number, rule=f"{last.kind}.like_last", certain=_CERTAIN))
    return True


_TWO = 2
_PLACES = ("place", "headed")
