"""Tables whose columns a caption names, in brackets or after a colon: "ब्लॉकवार प्रगति (ब्लॉक - लक्ष्य - सृजित मानव दिवस - प्रतिशत)".

Under it stand rows of as many cells ("सलेमपुर - 2,80,000 - 2,66,000 - 95"), parted by
whatever mark the page has; the first column, of the names, may be left out of the
caption, or a place or a number stand before it ("(रैंक - ब्लॉक - प्रतिशत)" over "1 - सलेमपुर - 95").
What stands outside the columns may say the unit of all ("ब्लॉकवार मानव दिवस", "आंकड़े
लाख में"). A header that is a row itself is tables.py.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from extract import lexicon, marks
from extract.figures.reaching import coverable, ranked_units
from extract.lists.headings import heading_of, unit_of_figures
from extract.marks import Line
from extract.prepared import Prepared
from extract.tables.table_cells import cells_by_commas, cells_by_figures, cells_of
from extract.tables.table_columns import (
    Column,
    Table,
    column_of,
    column_words,
    is_figure_of_no_period,
    says_money,
    scale_in,
    scales,
    settled,
    sum_of_the_others,
)
from extract.tables.tables import led_cells

Span = tuple[int, int]

_KINDS = (
    "percent",
    "rank",
    "marks",
    "marks_percent",
    "points",
    "index",
    "target",
    "whole",
    "money",
    "period",
)  # what a word tells
_CELLS = 3  # a name and two figures: rows of one figure are headings.py


def bracketed_header(line: Line, below: Line | None, prepared: Prepared) -> Table | None:
    """The table whose columns stand in the last brackets of a line over its rows; None where they are no columns of theirs."""
    sizes = _cells_under(below, prepared)  # asked first: few lines stand over a row
    return _header(_IN_BRACKETS, line, below, sizes, prepared) if below is not None and sizes else None


def heading_header(line: Line, below: Line | None, prepared: Prepared) -> Table | None:
    """The table whose columns a heading names without brackets: "ब्लॉकवार रैंक और प्राप्तांक" over rows of three cells."""
    sizes = _cells_under(below, prepared)
    if below is None or not sizes:
        return None
    return _header(_AFTER_COLON, line, below, sizes, prepared) or _header(_PLAIN, line, below, sizes, prepared)


def _header(
    described: regex.Pattern[str], line: Line, below: Line, sizes: list[int], prepared: Prepared
) -> Table | None:
    said = described.search(prepared.folded.text, line.sentence.start, line.sentence.end)
    if said is None:
        return None
    inside = [n for n in line.numbers.values() if said.start("columns") <= n.start < said.end("columns")]
    if described is not _IN_BRACKETS and line.numbers:
        return None
    bracketed = described is _IN_BRACKETS
    best: tuple[int, Table] | None = None
    bare = _BARE_ROW.fullmatch(below.text) is not None
    for cells, aside in _splits(prepared.folded.text, *said.span("columns"), bare=bare):
        led = _led(cells, below, (line.sentence.start, said.start("columns")), line, prepared)
        if led is not None:
            return led
        named = len(cells) in sizes
        beside = not named and not bracketed and _lists(prepared.between(*cells[0])) and _share_behind(below)
        if not named and len(cells) + 1 not in sizes:
            continue
        if inside and any(is_figure_of_no_period(cell, line) for cell in cells):
            continue
        columns = tuple(column_of(cell, i, line, prepared) for i, cell in enumerate(cells, 0 if named or beside else 1))
        columns = (*columns, Column("percent", "")) if beside else columns if named else (Column("name", ""), *columns)
        first = column_of(cells[0], 1, line, prepared)
        gaps = [prepared.between(end, begin) for (_, end), (begin, _) in pairwise(cells)]
        parted = all(_BAR.fullmatch(gap) for gap in gaps)
        worth = _worth(columns, first, bracketed=bracketed, named=named or beside, parted=parted)
        if worth and (best is None or worth > best[0]):
            outside = (line.sentence.start, said.start("columns")) if bracketed else (0, 0)
            best = worth, _with_caption(columns, (outside, aside), line, cells, prepared)
    return best[1] if best else None


def _share_behind(below: Line) -> bool:
    """“थानागाजी — 1,73,555 (75%)": whether a row of two columns has a share in brackets beside the last, which its header does not tell."""
    return _IN_END.search(below.text) is not None and len(below.numbers) == _CELLS - 1


_IN_END = regex.compile(rf"\(\s*{marks.PERCENT}\s*\)\s*[।.]?\s*$")


def _led(cells: list[Span], below: Line, before: Span, line: Line, prepared: Prepared) -> Table | None:
    """The table of columns of which the first is the place or the number that each row opens with, and the next its name; else None."""
    if len(cells) < _CELLS or len(led_cells(below, prepared)) != len(cells) or not _lists(prepared.between(*cells[1])):
        return None
    opens = prepared.between(*cells[0]).strip(" .")
    lead = next((kind for kind in ("rank", "serial") if opens in lexicon.words("column_words", kind)), "")
    order = {"rank": [1, 0, *range(2, len(cells))], "serial": [*range(1, len(cells))]}.get(lead, [])
    columns = tuple(column_of(cells[at], i, line, prepared) for i, at in enumerate(order))
    if not columns or not any(column.kind in _KINDS or column.unit for column in columns[1:]):
        return None
    table = _with_caption(columns, (before, (0, 0)), line, cells, prepared)
    return replace(table, lead=lead)


def _cells_under(below: Line | None, prepared: Prepared) -> list[int]:
    """How many cells the line below a caption can be read as; [] where it is no row."""
    if below is None or not below.numbers:
        return []
    sizes = [len(cells_of(below, prepared))] if below.sentence.kind == "row" else []
    sizes += [len(cells(below, prepared)) for cells in (cells_by_figures, cells_by_commas, led_cells)]
    return [size for size in sizes if size >= _CELLS]


def _splits(text: str, start: int, end: int, *, bare: bool) -> list[tuple[list[Span], Span]]:
    """The ways to part a stretch into columns, the likeliest first, each with what it says of the unit behind them.

    Blanks part it only over a `bare` row, whose figures nothing else parts, and where a column of percents is among them
    or each word behind the first is a column's.
    """
    unit = _UNIT_ASIDE.search(text, start, end)
    ends = [(end, (end, end))] if unit is None else [(end, (end, end)), (unit.start(), unit.span())]
    words = text[start:end].split()
    told = len(words) >= _CELLS and all(word in column_words() for word in words[1:])
    joints = (_JOINT, _HYPHEN, _BLANK) if bare and (told or "प्रतिशत" in words) else (_JOINT, _HYPHEN)
    return [(_parts(joint, text, start, stop), aside) for joint in joints for stop, aside in ends]


def _parts(joint: regex.Pattern[str], text: str, start: int, end: int) -> list[Span]:
    """The parts of a stretch that marks and conjunctions join, as spans."""
    cells = []
    at = start
    for found in joint.finditer(text, start, end):
        cells.append((at, found.start()))
        at = found.end()
    return [*cells, (at, end)]


def _worth(columns: tuple[Column, ...], first: Column, *, bracketed: bool, named: bool, parted: bool) -> int:
    """How surely the parts of a caption are columns, each told by a word of its own, or in brackets beside one that is; 0 if not.

    `first` is what the first part would hold if it were of figures; `parted` says that dashes or bars part them, as in a table.
    """
    told = [column.kind in _KINDS for column in columns[1:]]
    if named and _lists(columns[0].text):
        return 3 if any(told) or parted else 0
    if not named and (
        all(t or column.unit for t, column in zip(told, columns[1:], strict=True)) or (bracketed and any(told))
    ):
        return 2
    return 1 if named and bracketed and any(told) and first.kind == "thing" else 0


def _lists(text: str) -> bool:
    """Whether the header of a first column names what the rows are: ब्लॉक, थाना, जिले का नाम."""
    words = text.split()
    heads = lexicon.lookup("heads")
    return bool(words) and (
        words[-1] in lexicon.words("column_words", "name")
        or words[0] in heads
        or text in lexicon.words("column_words", "measures")
    )


def _with_caption(
    columns: tuple[Column, ...], says: tuple[Span, Span], line: Line, cells: list[Span], prepared: Prepared
) -> Table:
    """The table of columns, with the unit and the scale that a caption says in two stretches: before them and behind them."""
    caption = " ".join(prepared.between(*stretch) for stretch in says)
    found = prepared.units_of(line.sentence)
    units = [unit for start, unit in found if start < cells[0][0] and unit not in ranked_units()]
    reached = [unit for unit in units if coverable(unit)]
    unit = reached[-1] if reached else "INR" if says_money(caption) else units[-1] if units else ""
    said = unit_of_figures(caption)
    if said and all(column.kind in ("thing", "period") for column in columns[1:]):
        columns = (columns[0], *(replace(column, kind=said, unit="") for column in columns[1:]))
    first = columns[0].text
    of_measures = first in lexicon.words("column_words", "measures") or heading_of(line, prepared).aspects
    none = (*lexicon.words("column_words", "name"), *lexicon.words("case_marks", "genitive"))
    name = replace(columns[0], text=" ".join(word for word in first.split() if word not in none))
    scale = _scale_said(says, line, prepared)
    return Table((name, *settled(sum_of_the_others(columns))[1:]), of_measures, cells[0][0], cells[-1][1], unit, scale)


def _scale_said(says: tuple[Span, Span], line: Line, prepared: Prepared) -> float:
    """By what the figures are multiplied: "आंकड़े लाख में", "(राशि करोड़ में)"; the लाख of "10 लाख आबादी" is its number's."""
    for start, end in says:
        for word in scales().finditer(prepared.folded.text, start, end):
            counted = any(n.outer_start < word.start() < n.outer_end for n in line.numbers.values())
            if not counted:
                return scale_in(word["scale"])
    return 1.0


_BARE_ROW = regex.compile(rf"[\p{{L}}\p{{M}} ]+(?: [{marks.CARDINAL}{marks.PERCENT}]){{2,}}\s*")
_BLANK = regex.compile(r"\s+")  # "प्रखंड शिक्षक बना प्रतिशत" over "अलौली 1720 566 32.9"
_IN_BRACKETS = regex.compile(r"\((?P<columns>[^()]+(?:\([^()]*\)[^()]*)*)\)[^\d()।]{0,30}[:\-–—।.]*\s*$")
_AFTER_COLON = regex.compile(r":\s+(?P<columns>[^():]+(?:\([^()]*\))?)\s*$")
_PLAIN = regex.compile(r"(?:\S+वार\s+)?(?P<columns>[^():]+(?:\([^()]*\))?)\s*:?\s*$")
_JOINT = regex.compile(r"\s*[,/|]\s*|\s+:\s+|\s+[-–—]+\s+|\s+(?:और|व|एवं|तथा)\s+")
_BAR = regex.compile(r"\s*\|\s*|\s+[-–—]+\s+")
_HYPHEN = regex.compile(r"\s*[,/|:–—-]+\s*")  # "ब्लॉक-लक्ष्य-प्रतिशत", where no blanks part them
_UNIT_ASIDE = regex.compile(r"\s*[,;/|]\s*[^,;/|]+\s+में\s*$")  # "(वसूली / लक्ष्य, रुपए में)"
