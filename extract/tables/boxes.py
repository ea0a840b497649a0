"""Boxes of one work: "लक्ष्य : 2,81,340", "सत्यापित : 2,14,556", "बाकी : 66,784", each a row with its label and no name.

Such a box is a table of one row that stands on end: its labels are the headers. It is one where two labels or more tell
states of the same work, a whole or a target among them, and none names a place or a person; the figures are the article's own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from extract.figures.reaching import coverable
from extract.lists.headings import is_row
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.tables.table_cells import cells_of
from extract.tables.table_columns import WHOLES, Column, Table, column_of, settled
from extract.tables.table_figures import Cell, cells_of_row

_FEWEST = 2
_MOST_WORDS = 5
_BEFORE = 300  # code points of the text before in which the noun of the work stands


def read_box(at: int, lines: list[Line], prepared: Prepared) -> tuple[Table, list[tuple[Line, list[Cell]]]] | None:
    """The table of the box that the line at an index opens, and its rows with their cells; None where it opens none."""
    rows = list(takewhile(lambda row: _labelled(row, prepared) is not None, lines[at:]))
    labelled = [found for row in rows if (found := _labelled(row, prepared)) is not None]
    if len(rows) < _FEWEST:
        return None
    columns = tuple(column_of(label, 1, row, prepared) for row, (label, _) in zip(rows, labelled, strict=True))
    columns = settled((Column("name", ""), *columns))
    states = [c for c in columns[1:] if c.kind in WHOLES or c.done or c.open]
    if (
        len(states) < _FEWEST
        or not any(c.kind in WHOLES for c in states)
        or any(c.kind == "laid_down" for c in columns)
    ):
        return None
    columns = tuple(replace(c, told=True) if c.kind == "whole" else c for c in columns)
    table = Table(columns, False, lines[at].sentence.start, rows[-1].sentence.end, of_one=True)
    start = lines[at].sentence.start
    units = {c.unit for c in columns if c.unit}
    if len(units) > 1:
        return None  # schools, applications and seats are no states of one work
    before = [unit for _, unit in prepared.units_between(max(0, start - _BEFORE), start) if coverable(unit)]
    unit = next(iter(units), "") or (before[-1] if before else "cases")
    cells = cells_of_row((start, start), [number for _, number in labelled], table, unit)
    return table, [
        (row, [cell for cell in cells if cell.claim.number is number])
        for row, (_, number) in zip(rows, labelled, strict=True)
    ]


def _labelled(row: Line, prepared: Prepared) -> tuple[tuple[int, int], Number] | None:
    """The label of a row and its one figure; None for a row of another form, or whose label names somebody."""
    cells = cells_of(row, prepared) if is_row(row) else []
    numbers = list(row.numbers.values())
    if len(cells) != _FEWEST or len(numbers) != 1 or numbers[0].start < cells[1][0] or numbers[0].kind == "ordinal":
        return None
    if any(n.kind in ("place", "person") for n in prepared.names_of(row.sentence)):
        return None
    alone = prepared.between(*cells[1]).strip(" ।.") == prepared.between(numbers[0].outer_start, numbers[0].outer_end)
    return (cells[0], numbers[0]) if alone and len(prepared.between(*cells[0]).split()) <= _MOST_WORDS else None
