"""Tables that a page flattened into a sentence: "रैंक सीएचसी अंक 12 फूलपुर 88.3 47 लालगंज 83.9 66 मेंहनगर 81".

Nothing parts the cells but blanks. What gives such a table away is that the same
pattern of names and numbers comes again and again, with no word of a sentence in
between, after as many header words as the pattern has cells. What a column holds is
told by its header, as in any table (tables.py).
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.marks import Line
from extract.names.words import is_name_word
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.tables.bare_tables import part_header
from extract.tables.table_columns import Column, Table, column_of, settled
from extract.tables.table_figures import Cell, cells_of_row

_ROWS = 3  # fewer may be chance
_NAME_WORDS = 3
_CELL_WORDS = 3
Span = tuple[int, int]
_WORD = regex.compile(r"[\p{L}\p{M}.\-]+")


def read_flat(line: Line, prepared: Prepared) -> tuple[Table, list[Cell]] | None:
    """The table in a sentence and the cells that hold figures, in order; None where there is none."""
    numbers = sorted(line.numbers.values(), key=lambda n: n.outer_start)
    if len(numbers) < _ROWS:
        return None
    found = _rows(numbers, line, prepared)
    if found is None:
        return None
    rows, pattern = found
    first = min(rows[0][0][0], rows[0][1][0].outer_start)
    words = [m.span() for m in _WORD.finditer(prepared.folded.text, line.sentence.start, first)]
    if len(words) < len(pattern) or prepared.between(words[-1][1], first).strip(" :-"):
        return None
    name_at = pattern.index("name")
    head = _header(words, pattern, line, prepared) or words[-len(pattern) :]
    columns = [column_of(cell, i + 1, line, prepared) for i, cell in enumerate(head)]
    if name_at and columns[0].text.strip(".:") in lexicon.words("column_words", "serial"):
        columns[0] = replace(columns[0], kind="laid_down", unit="")  # it only numbers the rows
    if columns[name_at].kind != "thing" or all(c.kind == "thing" for i, c in enumerate(columns) if i != name_at):
        return None
    before = prepared.between(line.sentence.start, head[0][0])
    if "प्रतिशत अंक" in before:
        columns = [replace(c, kind="marks_percent") if c.kind == "marks" else c for c in columns]
    name = Column("name", columns[name_at].text)
    table = Table(settled((name, *(c for i, c in enumerate(columns) if i != name_at))), False, head[0][0], head[-1][1])
    unit = next((c.unit for c in table.columns[1:] if c.unit), "cases" if table.has_target else "")
    cells = [cell for span, figures in rows for cell in cells_of_row(span, [*figures], table, unit)]
    return table, cells


def _header(words: list[Span], pattern: list[str], line: Line, prepared: Prepared) -> list[Span]:
    """The cells of the header that the last words make, where one of them names the rows: "रैंक जिला अंक प्रतिशत"; [] where none does.

    What stands before it ("बाकी जिलों का हाल") is no part of it, so that the shortest header is taken.
    """
    name_at = pattern.index("name")
    if name_at > 1:
        return []
    for size in range(len(pattern), len(pattern) * _CELL_WORDS + 1):
        last = words[-size:]
        opens = name_at == 0 or prepared.between(*last[0]).strip(".:") in lexicon.words(
            "column_words", "rank", "serial"
        )
        if len(last) < size or not opens:
            continue
        named = last[name_at:]
        cells = part_header(named, len(pattern) - name_at, 0, line, prepared, told=False)
        if cells:
            return [*last[:name_at], *cells]
    return []


def _rows(
    numbers: list[Number], line: Line, prepared: Prepared
) -> tuple[list[tuple[tuple[int, int], list[Number]]], list[str]] | None:
    """The rows (the span of the name, its figures) at the end of a sentence, and the pattern of their cells."""
    cells: list[tuple[str, tuple[int, int], Number | None]] = []
    at = line.sentence.end
    while at > line.sentence.start and not prepared.folded.text[at - 1].isalnum():
        at -= 1
    for number in reversed(numbers):
        gap = prepared.between(number.outer_end, at)
        if gap.strip():
            if not _is_name(gap):
                break
            start = number.outer_end + len(gap) - len(gap.lstrip())
            cells.insert(0, ("name", (start, start + len(gap.strip())), None))
        cells.insert(0, ("figure", (number.outer_start, number.outer_end), number))
        at = number.outer_start
    # A row that begins with its name has lost the first name to the header: it is the word before the first figure.
    first = _WORD.findall(prepared.between(line.sentence.start, at))
    if cells and cells[-1][0] == "figure" and first and is_name_word(first[-1]):
        start = prepared.folded.text.rindex(first[-1], line.sentence.start, at)
        cells.insert(0, ("name", (start, start + len(first[-1])), None))
    for size in range(2, 6):
        for skip in (0, 1):
            run = cells[skip:]
            pattern = [kind for kind, *_ in run[:size]]
            even = len(run) % size == 0 and len(run) >= _ROWS * size and pattern.count("name") == 1
            if even and all(kind == pattern[i % size] for i, (kind, *_) in enumerate(run)):
                rows = []
                for i in range(0, len(run), size):
                    row = run[i : i + size]
                    span = next(span for kind, span, _ in row if kind == "name")
                    rows.append((span, [number for *_, number in row if number is not None]))
                return rows, pattern
    return None


def _is_name(gap: str) -> bool:
    words = gap.split()
    return len(words) <= _NAME_WORDS and all(_WORD.fullmatch(word) and is_name_word(word) for word in words)
