"""Rows of one subject over time: "2022 - 157", "मार्च : 51वीं", "अप्रैल | 10168 | 11213" below years.

What opens such a row is a year, a month or a day and nobody's name: the figures are of whom the heading names, else of the
article's own place, and hold at that time. With a header ("वर्ष | रैंक") they are a table like any other; without one
the heading says what they are, where two rows or more stand below it.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.figures.reaching import ranked_units
from extract.lists.headings import Heading, is_row
from extract.marks import Line
from extract.numbers.number import Number, is_year
from extract.periods.calendar import is_label
from extract.prepared import Prepared
from extract.tables.table_columns import Column, Table

Span = tuple[int, int]


def is_of_times(columns: tuple[Column, ...]) -> bool:
    """Whether the first column of a header holds times: "वर्ष | रैंक", "माह | 2023-24 | 2024-25"."""
    return columns[0].text in lexicon.words("column_words", "times")


def time_of(cell: Span, line: Line, prepared: Prepared) -> str:
    """The time that a cell holds and nothing else, in ISO; "" for any other cell."""
    start, end = cell
    text = prepared.between(start, end)
    start, end = start + len(text) - len(text.lstrip(_MARKS)), start + len(text.rstrip(_MARKS))
    period = next((p for p in line.periods.values() if (p.start, p.end) == (start, end)), None)
    if period is not None:
        return period.value
    number = next((n for n in line.numbers.values() if (n.outer_start, n.outer_end) == (start, end)), None)
    return prepared.between(start, end) if number is not None and is_year(number) else ""


def dated_cells(line: Line, prepared: Prepared) -> list[Span]:
    """The cells of a row that opens with a time: "2013 : 67.2 प्रतिशत", "मार्च - 1,96,141"; [] for any other line."""
    label = _label(line, prepared)
    if label is None:
        return []
    numbers = sorted((n for n in line.numbers.values() if n.outer_start > label[1]), key=lambda n: n.outer_start)
    cells = [label, *((n.outer_start, n.outer_end) for n in numbers)]
    gaps = [
        prepared.between(end, following)
        for (_, end), following in zip(cells, [*(s for s, _ in cells[1:]), line.sentence.end], strict=True)
    ]
    return cells if numbers and not any(gap.strip(f"{_MARKS}।.") for gap in gaps) else []


def time_of_row(line: Line, prepared: Prepared) -> str:
    """The time that a row is labelled with, whatever stands behind it: "2021 : पहला स्थान"; "" for any other line."""
    label = _label(line, prepared)
    return time_of(label, line, prepared) if label is not None else ""


def _label(line: Line, prepared: Prepared) -> Span | None:
    if not is_row(line):
        return None
    bullets = _BULLETS.match(prepared.folded.text, line.sentence.start)
    start = bullets.end() if bullets else line.sentence.start
    ends = {p.end for p in line.periods.values() if p.start == start}
    ends |= {n.outer_end for n in line.numbers.values() if n.outer_start == start}
    label = next(((start, end) for end in sorted(ends) if time_of((start, end), line, prepared)), None)
    return label if label is not None and _MARK.match(prepared.folded.text, label[1]) else None


def dated_table(line: Line, below: Line | None, said: Heading, prepared: Prepared) -> Table | None:
    """The table of which a line is the first row, another right below it, of what the heading says; None where it says nothing."""
    cells, following = dated_cells(line, prepared), dated_cells(below, prepared) if below is not None else []
    if len(cells) != _PAIR or len(following) != _PAIR or below is None:
        return None
    figures = [
        n for row in (line, below) for n in row.numbers.values() if n.outer_start >= dated_cells(row, prepared)[1][0]
    ]
    column = _column_of(figures, said)
    if column is None:
        return None
    unit = column.unit if column.kind == "thing" else ""
    columns = (Column("name", ""), column)
    return Table(columns, False, line.sentence.start, line.sentence.start, unit, said.scale, of_times=True)


def _column_of(figures: list[Number], said: Heading) -> Column | None:
    """What the figures of such rows are, by their heading: places, shares, marks, sums in a scale or things."""
    whole = all(n.kind in ("cardinal", "ordinal") and not n.decimal and not n.scaled for n in figures)
    if all(n.kind == "percent" for n in figures):
        return Column("percent", "")
    if (said.unit == "rank" or said.ranked) and whole:
        return Column("rank", "")
    if any(n.kind == "ordinal" for n in figures) or said.laid_down:
        return None
    if said.unit in _MEASURED:
        return Column(said.unit, "")
    if said.polls and all(n.decimal and n.value <= _WHOLE for n in figures):
        return Column("percent", "")
    if said.unit == "INR":
        return Column("thing", "", "INR") if said.scale != 1.0 or all(n.scaled for n in figures) else None
    if not said.unit or said.unit in ranked_units() or not whole:
        return None
    return Column("thing", "", said.unit)


def at_time(column: Column, row: str) -> Column:
    """A column as a row of a time reads it: अप्रैल below 2023-24 is 2023-04."""
    month, year = row[-2:], column.period
    if is_label(row):
        return replace(column, period=row)
    if len(row) == len("2023-04") and _FISCAL.fullmatch(year):
        first = int(year[:4])
        return replace(column, period=f"{first if int(month) >= _APRIL else first + 1}-{month}")
    if len(row) == len("2023-04") and len(year) == len("2023"):
        return replace(column, period=f"{year}-{month}")
    return replace(column, period=row)


_PAIR = 2
_WHOLE = 100
_APRIL = 4  # with which a financial year begins
_MEASURED = ("percent", "marks", "points", "index")
_MARKS = " \t:|-–—(),"
_BULLETS = regex.compile(r"[\s•●▪■*✓➤]*(?:[-–—]\s+)?")
_MARK = regex.compile(r"\s*(?:[:|]|-)\s*|\s+में\s+|\t")
_FISCAL = regex.compile(r"\d{4}-\d{2}")
