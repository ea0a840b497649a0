"""Rows that print the header of each column before its figure: "प्रावि ददरी : नामांकन 145, उपस्थित 96 (66.2%)".

Each such row is a table of one row: its labels are the headers, its figures the cells, a share in brackets a column of percents.
A lone line of this form may be a sentence, so that a row of the same labels stands beside it; all its labels have to say what
they hold, by a word of their own, by the noun behind the figure, or by what the line above says that its figures count.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from extract import lexicon
from extract.figures.reaching import coverable
from extract.lists.heading_words import says
from extract.lists.headings import Heading
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.tables.table_columns import WHOLES, Column, Table, column_of, settled
from extract.tables.table_figures import Cell, cells_of_row

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row's name, and for each figure the span of its label, the figure, and what stands behind it; a label of no length for a share."""

    name: Span
    labels: tuple[Span, ...]
    figures: tuple[Number, ...]
    tails: tuple[Span, ...]


def read_labelled(
    at: int, lines: list[Line], said: Heading, prepared: Prepared, before: str
) -> tuple[Table, list[Cell]] | None:
    """The table and the cells of the row at an index of `lines`, below a heading; None for a line of another form.

    `before` is what the text before it counted, for labels and a heading that do not say.
    """
    row = _row_of(lines[at], prepared)
    if row is None or said.laid_down or not any(_alike(row, other, prepared) for other in _beside(at, lines, prepared)):
        return None
    columns = settled((Column("name", ""), *_of_others(_columns(row, lines[at], said, prepared))))
    told = [c.kind != "thing" or c.unit != "" or c.done or c.open for c in columns[1:]]
    if not all(told) or any(c.kind in ("laid_down", "period", "name") for c in columns[1:]):
        return None
    table = Table(columns, False, *row.name)
    unit = next(
        (c.unit for c in columns if coverable(c.unit)), said.unit if coverable(said.unit) else before or "cases"
    )
    cells = cells_of_row(row.name, list(row.figures), table, unit)
    return (table, cells) if cells else None


def _columns(row: _Row, line: Line, said: Heading, prepared: Prepared) -> list[Column]:
    out: list[Column] = []
    sums = said.unit == "INR" or any(says("money").search(prepared.between(*label)) for label in row.labels)
    for label, figure, tail in zip(row.labels, row.figures, row.tails, strict=True):
        if label[0] == label[1]:
            kind = "marks_percent" if any(c.kind == "marks" for c in out) else "percent"
            out.append(Column(kind, "", ""))
            continue
        column = column_of(label, 1, line, prepared)
        behind = [unit for _, unit in prepared.units_between(*tail)]
        if figure.kind == "percent" and column.kind in ("thing", *WHOLES):
            column = replace(column, kind="percent", unit="")
        elif figure.kind == "money" or (figure.scaled and sums):
            column = replace(column, unit="INR", told=True)
        elif column.text in lexicon.words("column_words", "enrolled"):
            column = replace(column, kind="whole", told=True, unit="students")
        elif behind and column.kind in ("thing", *WHOLES):
            column = replace(column, unit=behind[-1])
        elif column.kind in ("thing", *WHOLES) and not column.unit and coverable(said.unit):
            column = replace(column, unit=said.unit)
        out.append(column)
    return out


def _of_others(columns: list[Column]) -> list[Column]:
    """“दर्ज विद्यार्थी 133, उपस्थित 58, अनुपस्थित शिक्षक 3": a column whose own noun is another than that of the whole counts others."""
    whole = next((c.unit for c in columns if c.kind in WHOLES), "")
    return [
        replace(c, apart=True) if c.kind == "thing" and whole and c.unit not in ("", whole, "INR") else c
        for c in columns
    ]


def _beside(at: int, lines: list[Line], prepared: Prepared) -> list[_Row]:
    near = [*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]]
    return [row for row in (_row_of(line, prepared) for line in near) if row is not None]


def _alike(one: _Row, other: _Row, prepared: Prepared) -> bool:
    """Whether two rows label their first figures alike."""
    labels = [[prepared.between(*label) for label in row.labels if label[0] < label[1]] for row in (one, other)]
    return labels[0][:_FEWEST] == labels[1][:_FEWEST]


def _row_of(line: Line, prepared: Prepared) -> _Row | None:
    """The parts of a row of this form; None for any other line."""
    text, start, end = prepared.folded.text, line.sentence.start, line.sentence.end
    if len(line.numbers) < _FEWEST or not any(text.find(sign, start, end) >= 0 for sign in ":–-"):
        return None
    opened = _NAME.match(text, start, end)
    if opened is None:
        return None
    told = [n for n in line.numbers.values() if n.start >= opened.start("name")]  # none that only counts the rows
    numbers = {n.outer_start: n for n in told if n.kind in ("cardinal", "percent", "money")}
    if len(numbers) < _FEWEST or len(numbers) != len(told):
        return None
    labels: list[Span] = []
    figures: list[Number] = []
    tails: list[Span] = []
    at = opened.end()
    for number in sorted(numbers.values(), key=lambda n: n.outer_start):
        said = _LABEL.fullmatch(text, at, number.outer_start)
        share = _SHARE.fullmatch(text, at, number.outer_start)
        if said is not None:
            labels.append(said.span("label"))
        elif share is not None and figures:
            labels.append((number.outer_start, number.outer_start))
        else:
            return None
        tail = _TAIL.match(text, number.outer_end, end)
        assert tail is not None
        figures.append(number)
        tails.append(tail.span())
        at = tail.end()
    if _END.fullmatch(text, at, end) is None or sum(a < b for a, b in labels) < _FEWEST:
        return None
    return _Row(opened.span("name"), tuple(labels), tuple(figures), tuple(tails))


_FEWEST = 2  # figures with a label
_WORD = r"[\p{L}\p{M}][\p{L}\p{M}.]*(?:-[\p{L}\p{M}.]+)*"
_NAME = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►–-]\s*|\d{{1,2}}[.)]\s+)?(?P<name>{_WORD}(?:[\s-]+(?:{_WORD}|\d{{1,2}}))*?(?:\s*\([^()]*\))?)\s*[:–-]+\s*(?=\p{{L}})"
)
_LABEL = regex.compile(rf"[\s,;|/]*(?P<label>{_WORD}(?:\s+{_WORD}){{0,3}})\s*[:=–-]?\s*")
_SHARE = regex.compile(r"\s*[,(]\s*|\s*\(\s*")
_TAIL = regex.compile(rf"(?:\s+(?!(?:में|से|और|व|के|की|का)\s){_WORD}){{0,2}}(?=\s*[,;|/(।)]|\s*$)\)?|")
_END = regex.compile(r"[\s).।]*")
