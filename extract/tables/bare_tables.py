"""Tables whose cells nothing but blanks, tabs or leader dots part: "तहसील शिकायतें निस्तारण" over "सदर 82 11", "बिंदकी 67 9".

A page that lost its table prints one row a line. The rows give the table away, two or more of a name and as many figures
each; the line above them is the header if its words can be parted into as many cells, the first of which names what the
rows are. Where a cell has two words ("कार्ड बने"), the way is taken in which each says most by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.lists.headings import Heading
from extract.marks import Line
from extract.numbers.number import is_year
from extract.prepared import Prepared
from extract.tables.table_cells import cells_by_figures
from extract.tables.table_columns import Column, Table, column_of, settled, sum_of_the_others
from extract.tables.tables import (
    WITHIN,
    holds_measures,
    lead_of,
    led_cells,
    names_rows,
    under_heading,
    with_field_whole,
)

Span = tuple[int, int]


def bare_header(at: int, lines: list[Line], said: Heading, prepared: Prepared) -> Table | None:
    """The table that the line at an index heads, by the rows right below it; None where they are none of it."""
    line, below = lines[at], lines[at + 1 : at + 1 + _ROWS]
    if line.sentence.kind not in ("row", "heading") or len(below) < _ROWS or not _is_words_and_years(line, prepared):
        return None
    lead = lead_of([(line.sentence.start, line.sentence.end)], line, prepared)
    sizes = {len(led_cells(row, prepared) if lead else cells_by_figures(row, prepared)) for row in below}
    size = sizes.pop() if len(sizes) == 1 else 0
    if size < _CELLS + (lead == "serial"):
        return None
    classes = None if lead else _of_classes(line, size, prepared)
    if classes is not None:
        return classes
    cells = _cells(line, size, prepared, lead, told=bool(said.unit))
    if not cells:
        return None
    order = [1, 0, *range(2, size)] if lead == "rank" else [*range(1, size)] if lead else [*range(size)]
    columns = tuple(column_of(cells[i], at, line, prepared) for at, i in enumerate(order))
    table = Table(
        settled(sum_of_the_others(columns)),
        holds_measures(columns),
        line.sentence.start,
        line.sentence.end,
        lead=lead,
    )
    return under_heading(table, said)


def _of_classes(line: Line, size: int, prepared: Prepared) -> Table | None:
    """“हाईस्कूल इंटर कुल" over "नैनीताल 26 19 45": pupils by the classes of a board, whose header may leave out the column of names."""
    words = [m.span() for m in _WORD.finditer(prepared.folded.text, line.sentence.start, line.sentence.end)]
    said = [prepared.between(*word) for word in words]
    if len(words) == size and names_rows(said[0]):
        words, said = words[1:], said[1:]
    levels = [word in lexicon.words("exam_levels") for word in said]
    totals = [word in lexicon.words("heading_words", "sum") for word in said]
    if len(words) != size - 1 or sum(levels) < _CLASSES or not all(map(any, zip(levels, totals, strict=True))):
        return None
    columns = (Column("thing", word, "students", told=True) for word in said)
    return Table((Column("name", ""), *columns), False, line.sentence.start, line.sentence.end, "students")


_CLASSES = 2  # of a board, side by side


def _is_words_and_years(line: Line, prepared: Prepared) -> bool:
    """Whether a line has no figure but years, which may head columns, what stands in brackets ("(करोड़ रुपये)"), and the size of a field."""
    field = WITHIN.match(prepared.folded.text, line.sentence.start, line.sentence.end)
    sized = field.start("place") if field and field["place"] in lexicon.words("column_words", "rank") else 0
    return all(
        n.end <= sized
        or "(" in line.text[: line.at(n.start)]
        or any(p.start <= n.start and n.end <= p.end for p in line.periods.values())
        or is_year(n)
        for n in line.numbers.values()
    )


def _cells(line: Line, size: int, prepared: Prepared, lead: str, *, told: bool) -> list[Span]:
    """The cells of a header: those that tabs or leader dots part, else the best way to part its words; [] for none.

    Where each word is a cell, some may say nothing by themselves; all but one where a heading told of the figures.
    """
    start, end = line.sentence.start, line.sentence.end
    gaps = [m.span() for m in _GAP.finditer(prepared.folded.text, start, end) if _is_wide(m.span(), prepared)]
    if gaps:
        edges = [start, *(edge for gap in gaps for edge in gap), end]
        cells = list(zip(edges[::2], edges[1::2], strict=True))
        return cells if len(cells) == size else []
    cells = _between_commas(start, end, prepared)
    if len(cells) == size:
        return cells
    words = [m.span() for m in _WORD.finditer(prepared.folded.text, start, end)]
    if lead == "rank":
        words = with_field_whole(words, line, prepared)
    return part_header(words, size, 1 if lead else 0, line, prepared, told=told)


def _between_commas(start: int, end: int, prepared: Prepared) -> list[Span]:
    """“जोन में स्थान, स्टेशन, अंक (1000 में)": the cells that commas part."""
    edges = [start]
    for comma in _COMMA.finditer(prepared.folded.text, start, end):
        edges += comma.span()
    edges.append(end)
    return list(zip(edges[::2], edges[1::2], strict=True))


def part_header(
    words: list[Span], size: int, name_at: int, line: Line, prepared: Prepared, *, told: bool
) -> list[Span]:
    """The best way to part the words of a header into cells, of which the one at `name_at` names the rows; [] for none."""
    best, worth = [], 0.0
    for parts in _ways(words, size):
        if not names_rows(prepared.between(*parts[name_at])):
            continue
        columns = [column_of(part, 1, line, prepared) for i, part in enumerate(parts) if i > name_at]
        says = [_says(column, last=column is columns[-1]) for column in columns]
        long = sum((len(prepared.between(*part).split()) - 1) ** 2 for part in parts[name_at:])
        enough = all(says) or (len(words) == size and sum(map(bool, says)) >= (1 if told else _SAYING))
        if enough and sum(says) - _LONG * long > worth:
            best, worth = parts, sum(says) - _LONG * long
    return best


def _is_wide(gap: Span, prepared: Prepared) -> bool:
    """Whether a gap is a tab as printed, or leader dots."""
    printed = prepared.quote(*gap)
    return "\t" in printed or bool(printed.strip()) or len(printed) >= _WIDE


def _ways(words: list[Span], size: int) -> Iterator[list[Span]]:
    """The ways to part words into as many cells of at most three."""
    if size == 1:
        if 1 <= len(words) <= _CELL_WORDS:
            yield [(words[0][0], words[-1][1])]
        return
    for first in range(1, min(_CELL_WORDS, len(words) - size + 1) + 1):
        for rest in _ways(words[first:], size - 1):
            yield [(words[0][0], words[first - 1][1]), *rest]


def _says(column: Column, *, last: bool) -> float:
    """How much a column says by its own header: its kind or what it counts, less where such a word drags another behind it."""
    words = len(column.text.split())
    if column.text.split()[0] in lexicon.words("column_words", "inner"):
        return 0.0
    if column.kind == "thing" and not column.unit:
        return 1.0 if column.done or column.open else 0.0
    if column.kind == "whole" and column.text in lexicon.words("heading_words", "sum") and not last:
        return 0.5  # कुल between two columns belongs to the word behind it
    if column.kind in ("target", "percent", "rank") and words > 1 and _told_first().match(column.text):
        return 0.5  # "लक्ष्य कार्ड" for "लक्ष्य | कार्ड बने"
    return 2.5 if column.kind == "thing" and words > 1 and column.done else 2.0


@lru_cache(maxsize=1)
def _told_first() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("column_words", "target", "percent", "rank")))


_ROWS = 2
_WIDE = 3  # blanks
_CELLS = 3  # a name and two figures
_CELL_WORDS = 3
_SAYING = 2
_LONG = 0.3  # what a second word of a cell costs; a third costs four times as much
_WORD = regex.compile(r"[^\s]+")
_COMMA = regex.compile(r"\s*,\s+")
_GAP = regex.compile(r"\s*(?:[.…]{2,}|…|-{2,})[\s.…-]*|\s+")
