"""The figures of a table's row as claims: what each counts by its column, of which whole, on which scale.

A figure of which neither its column nor the table says what it counts is no fact, nor is one of a price, an hour or a
temperature, nor a broken number of things.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract import lexicon
from extract.figures.counting import DIVISIBLE
from extract.figures.reaching import coverable
from extract.line_claims import LineClaims, Refused
from extract.marks import Line
from extract.numbers.number import Number
from extract.rules.base import Claim
from extract.tables.table_columns import WHOLES, Column, Table, scale_in


@dataclass(frozen=True, slots=True)
class Cell:
    """A claim of a table's row, with its column and the span of the row's first cell (folded offsets)."""

    claim: Claim
    column: Column
    name: tuple[int, int]
    target: bool


def cells_of_row(name: tuple[int, int], figures: list[Number | None], table: Table, unit: str) -> list[Cell]:
    """The claims of a row's figures, None for an empty cell; `name` is the span of its name, `unit` that of a column without one."""
    out: list[Cell] = []
    wholes = [(n, c) for n, c in zip(figures, table.columns[1:], strict=True) if c.kind in WHOLES]
    whole = wholes[0] if wholes else (None, None)  # may stand behind what was reached: "वसूली / लक्ष्य"
    parts = {} if wholes else _parts_by_share(figures, table.columns[1:])
    for number, column in zip(figures, table.columns[1:], strict=True):
        if number is None:
            continue
        own = column.unit if _has_own_unit(column, table) else unit
        if id(number) in parts and (claim := _part_claim(number, column, table, parts[id(number)], own)) is not None:
            out.append(Cell(claim, column, name, False))
            continue
        if column.kind == "laid_down" or (column.kind == "whole" and not _is_told(column, own)):
            pass
        else:
            claim = _cell_claim(number, column, table, whole, own)
            if _counts_something(claim, number, column):
                out.append(Cell(claim, column, name, column.kind == "target"))
        if column.kind in WHOLES:
            whole = number, column
    return out


def _parts_by_share(figures: list[Number | None], columns: tuple[Column, ...]) -> dict[int, tuple[Number, Column]]:
    """The figures of a row that its percent tells to be so much of the one before: "52,310 - 41,690 - 79.7".

    By the id of each part its whole, with the whole's column. The percent agrees to the last digit it is printed with.
    """
    found = {}
    row = list(zip(figures, columns, strict=True))
    for (whole, its), (part, of), (share, said) in zip(row, row[1:], row[2:], strict=False):
        if whole is None or part is None or share is None or "thing" not in (its.kind, of.kind) or its.kind != of.kind:
            continue
        if said.kind != "percent" or its.apart or of.apart or not 0 < part.value <= whole.value:
            continue
        digits = len(f"{share.value:g}".partition(".")[2])
        if abs(100 * part.value / whole.value - share.value) <= _LAST_DIGIT / 10**digits:
            found[id(part)] = (whole, its)
    return found


_LAST_DIGIT = 1.0  # the press rounds and it cuts off


def _part_claim(number: Number, column: Column, table: Table, whole: tuple[Number, Column], unit: str) -> Claim | None:
    """The coverage of a part whose percent stands behind it; None where what its whole counts is told by nothing."""
    total, its = whole
    counted = its.unit or unit
    if not coverable(counted):
        return None
    claim = _cell_claim(number, column, table, (None, None), counted)
    return replace(
        claim, kind="coverage", unit=counted, whole=total, out_of=_scaled(total, its, table), out_of_role="population"
    )


def refused_cells(line: Line, cells: list[Cell]) -> list[Refused]:
    """The numbers of a row that no claim of its cells holds, as refusals."""
    held = {id(n) for cell in cells for n in (cell.claim.number, cell.claim.whole)}
    found = LineClaims(line)
    named = {cell.name for cell in cells}
    for position, number in line.numbers.items():
        if id(number) not in held and not any(start <= number.start < end for start, end in named):
            found.refuse(position, "refusal.of_column", "Its column counts nothing that a fact could tell.")
    return found.refused


def _has_own_unit(column: Column, table: Table) -> bool:
    """Whether a column's own noun says what it counts: beside a target no act does (रजिस्ट्री of farmers), but deaths do."""
    if not table.has_target or column.apart:
        return column.unit != ""
    return column.unit in (*_APART, "posts", "INR") or column.unit in lexicon.words("cover_units", "units")


_APART = (
    "deaths",
    "gold medals",
    "silver medals",
    "bronze medals",
    "medals",
)  # that are no part of what stands beside them


def _is_told(column: Column, unit: str) -> bool:
    """Whether a whole is a figure of its own: what came in, what is due, and no population."""
    return column.told and (unit != "" or column.unit != "")


def _counts_something(claim: Claim, number: Number, column: Column) -> bool:
    """Whether a claim says what it counts, in whole things: "94.77" of nothing named is a price, and nobody counts 41.2 people."""
    if claim.kind not in ("count", "coverage", "amount"):
        return True
    if claim.kind == "amount":
        return column.kind == "money" or number.kind == "money" or number.scaled or claim.value >= _LEAST_SUM
    if not claim.unit:
        return False
    return claim.unit == "percent" or not number.decimal or claim.unit in DIVISIBLE or claim.value != number.value


_LEAST_SUM = 1e5  # rupees: less of a column that names no scale is in a scale that nobody told, or a rate


def _cell_claim(
    number: Number, column: Column, table: Table, whole: tuple[Number | None, Column | None], unit: str
) -> Claim:
    """The claim of one figure of a row; `whole` is the whole or target that stands before it in the row, with its column."""
    kind, out_of, role = "count", None, ""
    of: Number | None = None
    if number.kind == "percent" or column.kind == "percent":
        kind, unit = "coverage", "percent"
    elif column.kind == "money":
        kind, unit = "amount", "INR"
    elif column.kind == "rank":
        kind, unit = "rank", ""
        if column.total is not None and number.value <= column.total.value:
            out_of, role, of = column.total.value, "field", column.total
    elif column.kind in ("marks", "marks_percent", "index", "points"):
        kind, unit = "score", "percent" if column.kind == "marks_percent" else column.kind
        out_of, role, of = (column.total.value, "maximum", column.total) if column.total else (None, "", None)
    elif column.apart:
        pass
    elif column.kind != "whole" and unit not in _APART and (table.has_target or (column.done and coverable(unit))):
        kind = "count" if column.open else "coverage"
        total, its = whole
        if column.kind != "target" and total is not None and its is not None and _is_part(number, total, column, its):
            out_of, of = _scaled(total, its, table), total
            role = "target" if its.kind == "target" else "population"
    if unit == "INR" or (number.kind == "money" and kind in ("count", "coverage")):
        kind, unit = "amount", "INR"
    return Claim(
        rule="table.column",
        kind=kind,
        start=number.outer_start,
        end=number.outer_end,
        value=_scaled(number, column, table),
        number=number,
        value_max=number.value_max,
        approx=number.approx,
        unit=unit,
        whole=of,
        out_of=out_of,
        out_of_role=role,
        certain=0.93,
    )


def _is_part(number: Number, total: Number, column: Column, its: Column) -> bool:
    """Whether a figure can be part of a whole beside it: more than a target may be reached, no more of complaints than there are."""
    if its.told and its.unit and column.unit and column.unit != its.unit:
        return False
    return not its.told or its.unit == "INR" or number.value <= total.value


def _scaled(number: Number, column: Column, table: Table) -> float:
    """What a figure comes to; 34.3 lakh are 3,430,000 and no fraction less."""
    return round(number.value * _scale(number, column, table), _DIGITS)


_DIGITS = 6


def _scale(number: Number, column: Column, table: Table) -> float:
    """By what a figure is multiplied: the header of its money, or the caption of the table, says करोड़ and the cell does not."""
    if number.scaled or (column.kind == "money" and number.kind == "money"):
        return 1.0
    if column.scale != 1.0 and column.kind in ("thing", *WHOLES):
        return column.scale  # "मांग (लाख)", "आबादी (लाख में)"
    if table.scale != 1.0 and column.kind in ("money", "thing", "period", *WHOLES):
        return table.scale
    return scale_in(column.text) if column.kind == "money" else 1.0
