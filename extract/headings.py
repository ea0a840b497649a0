"""What a heading says for the rows below it: "उपखंडवार लंबित परिवाद" over "बूंदी - 31".

A row of one name and one figure says nothing of what the figure counts; the line
above the rows does, by its last counted noun or by a percent word.
"""

from __future__ import annotations

from extract.line_claims import LineClaims
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.tables import cells_of


def unit_of_heading(line: Line, prepared: Prepared) -> str:
    """The unit that a heading or a row without figures gives the rows below it, "" for none."""
    if any(word in line.text for word in ("प्रतिशत", "फीसदी", "फीसद", "%")):
        return "percent"
    units = prepared.units_of(line.sentence)
    return units[-1][1] if units else ""


def claim_under_heading(found: LineClaims, unit: str, prepared: Prepared) -> None:
    """Claim the figure of a row of two cells, which no rule took, for the unit of its heading."""
    line = found.line
    numbers = [(position, n) for position, n in line.numbers.items() if n.kind == "cardinal"]
    if found.claims or len(numbers) != 1 or line.sentence.kind != "row" or not unit:
        return
    if len(cells_of(line, prepared)) != 2:
        return
    position, number = numbers[0]
    found.withdraw(number)
    found.claim(
        position,
        Claim(
            "count.under_heading",
            "coverage" if unit == "percent" else "count",
            number.outer_start,
            number.outer_end,
            number.value,
            number,
            unit=unit,
            certain=0.85,
        ),
    )
