"""Running numbers of a table's rows that are places: "1. देवांश मिश्रा - शिव विद्या मंदिर - 478" below "इंटरमीडिएट के टॉप फाइव".

The header has no column for them. They are places where the line above it puts its rows in order, where they go on from one
(two may hold a place), and where the first figures of the rows do not rise.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.lists.numbered_lists import CERTAIN, FEWEST, OPENING
from extract.lists.ranked_headings import begins_with_last, orders_rows
from extract.marks import Line
from extract.rules.base import Claim
from extract.tables.table_columns import Table


def running_places(at: int, lines: Sequence[Line], table: Table) -> dict[int, Claim]:
    """The place of each row of a table whose header is the line of index `at`, by where the row begins; {} where none is told."""
    if at == 0 or table.lead or any(column.kind == "rank" for column in table.columns):
        return {}
    above = lines[at - 1].text
    if not orders_rows(above) or begins_with_last(above):
        return {}
    rows = []
    for line in lines[at + 1 :]:
        said = OPENING.match(line.text)
        number = line.numbers.get(said.start("v")) if said else None
        figures = [n for position, n in sorted(line.numbers.items()) if n is not number]
        if number is None or not figures:
            break
        rows.append((line, number, figures[0].value))
    values = [number.value for _, number, _ in rows]
    on = bool(values) and values[0] == 1 and all(b - a in (0, 1, 2) for a, b in pairwise(values))
    falls = all(a >= b for (_, _, a), (_, _, b) in pairwise(rows))
    if len(rows) < FEWEST or not on or not falls or len(set(values)) == 1:
        return {}
    return {
        line.sentence.start: Claim.of_number("rank.of_numbered_row", "rank", number, certain=CERTAIN)
        for line, number, _ in rows
    }
