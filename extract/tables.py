"""Tables that a page flattened to lines: the header says what each column holds, the first cell whom a row is about.

    ब्लॉक - लक्ष्य - बने कार्ड - प्रतिशत
    बिसवां - 88,400 - 52,150 - 58.99

A line of cells is a header when the line below has as many cells and figures where
the header has words. A column is a percent, a rank, marks or a target by a word of
its header (column_words.yml), a year or month by itself, else a number of the thing
its header names; beside a target it is coverage, alone a count. Lines without a
header ("विदिशा - पहला स्थान - 86.42 अंक") say in each cell what it is, and are
read like any sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon
from extract.heading_words import lays_down
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.names.words import is_name_word
from extract.numbers import Number, is_year
from extract.prepared import Prepared
from extract.reaching import coverable, stems
from extract.rules.base import Claim


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: `kind` of column_words.yml, or "period", "thing", "laid_down", or "name" for the first."""

    kind: str
    text: str
    unit: str = ""
    period: str = ""
    total: Number | None = None
    done: bool = False  # whether its header tells progress (बने कार्ड)


@dataclass(frozen=True, slots=True)
class Table:
    """The header of a table: its columns, and whether its first column names measures instead of subjects.

    `unit` is what a caption says that the figures count, `scale` by what it multiplies them ("आंकड़े लाख में"). A place
    before the name ("रैंक | जिला | स्कोर") is the first column behind it here.
    """

    columns: tuple[Column, ...]
    of_measures: bool
    start: int
    end: int
    unit: str = ""
    scale: float = 1.0
    lead: str = ""  # what stands before the name: "rank" its place, "serial" the number of the row
    group: str = ""  # in which the places of the rows that follow are held: "द्वितीय समूह"

    @property
    def has_target(self) -> bool:
        """Whether a column is a target or a population, so that the others are coverage."""
        return any(column.kind in ("target", "whole") for column in self.columns)


@dataclass(frozen=True, slots=True)
class Cell:
    """A claim of a table's row, with its column and the span of the row's first cell (folded offsets)."""

    claim: Claim
    column: Column
    name: tuple[int, int]
    target: bool


def cells_of(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a row as folded spans; one span where nothing parts it."""
    start, end = line.sentence.start, line.sentence.end
    bullet = _BULLET.match(prepared.folded.text, start)
    at = bullet.end() if bullet else start
    if _SEPARATOR.match(prepared.folded.text, at, end):
        at = start  # "1. | हर्रैया | 402": the number is a cell of its own
    out = []
    for separator in _SEPARATOR.finditer(prepared.folded.text, at, end):
        out.append((at, separator.start()))
        at = separator.end()
    out.append((at, end))
    empty = [not prepared.between(*cell).strip() for cell in out]
    return out[empty[0] : len(out) - empty[-1]] if len(out) > 1 else out  # "| टीम | अंक |": bars around the row


def names_group(line: Line) -> bool:
    """Whether a line of a table but says in brackets whose rows follow: "(द्वितीय समूह)"."""
    return _GROUP.fullmatch(line.text) is not None


def group_of(line: Line, prepared: Prepared) -> str:
    """What such a line calls a group that is ranked by itself, as printed; "" where it says something else of the rows."""
    called = " ".join(prepared.quote(line.sentence.start, line.sentence.end).strip().strip("()").split())
    return called if _GROUP_NOUN.search(line.text) else ""


_GROUP = regex.compile(r"\s*\([^()\d]{2,40}\)\s*")
_GROUP_NOUN = regex.compile(r"(?:समूह|वर्ग|श्रेणी|कैटेगरी|ग्रुप)\s*\)\s*$")


def cells_by_figures(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a line of a name and figures with nothing but marks between them: "लार: 2,40,000, 2,18,400, 91"; [] for any other."""
    bullet = _BULLET.match(prepared.folded.text, line.sentence.start)
    start = bullet.end() if bullet else line.sentence.start
    numbers = sorted((n for n in line.numbers.values() if n.outer_start >= start), key=lambda n: n.outer_start)
    if not numbers or numbers[0].outer_start == start or line.periods:
        return []
    name = prepared.between(start, numbers[0].outer_start).rstrip(_MARKS)
    ends = [n.outer_end for n in numbers]
    gaps = [
        prepared.between(end, following)
        for end, following in zip(ends, [*(n.outer_start for n in numbers[1:]), line.sentence.end], strict=True)
    ]
    if not 1 <= len(name.split()) <= _NAME_WORDS or any(gap.strip(f"{_MARKS}।.") for gap in gaps):
        return []
    return [(start, start + len(name)), *((n.outer_start, n.outer_end) for n in numbers)]


def cells_by_commas(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a row of a name and figures that commas part, each with its own word: "कोटा : 9वीं, 13 दिन, 63.2%"; [] for others."""
    if line.sentence.kind != "row" or len(cells := cells_of(line, prepared)) != 2:
        return []
    start, end = cells[1]
    out, at = [cells[0]], start
    for comma in (*_COMMA.finditer(prepared.folded.text, start, end), None):
        out.append((at, comma.start() if comma else end))
        at = comma.end() if comma else end
    alone = all(
        len(_numbers_in(cell, line)) == 1 and len(prepared.between(*cell).split()) <= _CELL_WORDS for cell in out[1:]
    )
    return out if len(out) > 2 and alone else []


_CELLS = 3  # "क्षेत्र : डिजिटाइज प्रपत्र : प्रतिशत" without a dash or a bar is a header by its cells
_COMMA = regex.compile(r",\s+")
_CELL_WORDS = 3  # "13 दिन", "63.2 प्रतिशत संतुष्ट"
_MARKS = " \t,;:|/()=-–—"
_NAME_WORDS = 6

_HYPHEN = r"(?<=[\p{L}\p{M}])-\s?(?=\d[\d,]*(?:\s+[\p{L}\p{M}]+)?\s*$)"  # "कांग्रेस-114"
_GLUED = regex.compile(_HYPHEN)
_SEPARATOR = regex.compile(
    r"\s+(?:[-–—]+|\||:|/)\s+|\s*\|\s*|\t+"
    r"|(?<=[\p{L}\p{M})]):\s+(?=\d)"  # "मुंडका: 46.5"
    rf"|{_HYPHEN}"
)
_BULLET = regex.compile(r"[•●▪■◆*✓➤►]\s*|[-–—]\s+|\d{1,2}[.)]\s+")


def read_header(line: Line, below: Line | None, prepared: Prepared, unit: str = "") -> Table | None:
    """The table that a row heads; None where it is no header. `unit` is what the line above says that its figures are."""
    if line.sentence.kind not in ("row", "heading") or below is None or below.sentence.kind not in ("row", "heading"):
        return None
    if _GLUED.search(prepared.folded.text, line.sentence.start, line.sentence.end):
        return None  # "आम आदमी पार्टी-20 सीटें": a row
    cells = cells_of(line, prepared)
    lead = _lead(cells, line, prepared)
    led = _led_header(lead, line, below, prepared) if lead else None
    if led is not None:
        return led
    if line.sentence.kind == "heading" and len(cells) < _CELLS:
        return None  # "एसआइआर : कुंडा में काम तेज" is a headline
    if below.sentence.kind != "row":
        return None
    under = cells_of(below, prepared)
    if len(cells) < 2 or len(cells) != len(under) or _bare_number(cells[0], line) or _bare_number(under[0], below):
        return None
    if any(is_figure_of_no_period(cell, line) for cell in cells[1:]):
        return None
    if not any(_bare_number(cell, below) for cell in under[1:]):
        return None
    columns = after_the_whole(tuple(column_of(cell, i, line, prepared) for i, cell in enumerate(cells)))
    unit = unit or ("percent" if _has("percent").search(columns[0].text) else "")
    if unit in _MEASURED and all(c.kind in ("thing", "period") for c in columns[1:]):
        columns = (columns[0], *(replace(c, kind=unit, unit="") for c in columns[1:]))
    return Table(columns, _holds_measures(columns), *_span(cells))


def lists_measures(table: Table, rows: Sequence[Line], prepared: Prepared) -> bool:
    """Whether the first cells of a table's rows are no names: "हत्या - 80 - 65", "दहेज हत्या - 9 - 4", "जुआ - 15 - 24"."""
    labels = []
    for row in rows:
        cells = led_cells(row, prepared)[1:] if table.lead else cells_of(row, prepared)
        if len(cells) != len(table.columns) - (table.lead == "rank"):
            break
        if any(
            n.start == cells[0][0] and n.kind in ("place", "headed", "person") for n in prepared.names_of(row.sentence)
        ):
            return False
        labels.append(prepared.between(*cells[0]).split())
    common = [words for words in labels if words and not any(is_name_word(word) for word in words)]
    return len(labels) >= _LABELS and 2 * len(common) >= len(labels)


_LABELS = 3


def _lead(cells: list[tuple[int, int]], line: Line, prepared: Prepared) -> str:
    """What the first column of a header holds before the name: "rank" ("रैंक जिला स्कोर"), "serial" ("क्र. जिला"), "" for the name itself."""
    words = prepared.between(line.sentence.start, cells[0][1]).split()
    first = words[0].strip(".:") if words and not line.numbers else ""
    several = len(cells) > 1 or len(words) > 2
    if several and first == "क्रम":
        return "serial"
    return next((k for k in ("rank", "serial") if several and first in lexicon.words("column_words", k)), "")


def _led_header(lead: str, line: Line, below: Line, prepared: Prepared) -> Table | None:
    """The table whose rows open with a place or a number before the name; None where the line below is no such row."""
    cells = cells_of(line, prepared)
    if len(cells) < _CELLS:
        cells = _joined_to(len(led_cells(below, prepared)), _words_of(line, prepared))
        if not all(prepared.between(*cell).split()[-1] in column_words() for cell in cells[2:]):
            return None  # "रैंकिंग में बस्ती आगे" is a headline
    if len(cells) < 2 + (lead == "serial") or len(led_cells(below, prepared)) != len(cells):
        return None
    order = [1, 0, *range(2, len(cells))] if lead == "rank" else [*range(1, len(cells))]
    columns = tuple(column_of(cells[at], i, line, prepared) for i, at in enumerate(order))
    return Table(after_the_whole(columns), _holds_measures(columns), *_span(cells), lead=lead)


def _joined_to(size: int, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words of a header as three cells where the row below has three: "रैंक जिला वेटेज प्वाइंट"."""
    if size != _CELLS or len(words) <= size:
        return words
    return [*words[: size - 1], (words[size - 1][0], words[-1][1])]


def _words_of(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    text, (start, end) = prepared.folded.text, (line.sentence.start, line.sentence.end)
    return [match.span() for match in _WORD.finditer(text, start, end)]


def led_cells(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a row that opens with a figure: "1 बुरहानपुर 94.03", "1 - बुरहानपुर - 94.03"; [] for any other line."""
    numbers = sorted(line.numbers.values(), key=lambda n: n.outer_start)
    if len(numbers) < 1 or prepared.between(line.sentence.start, numbers[0].outer_start).strip(_MARKS):
        return []
    cells = [(numbers[0].outer_start, numbers[0].outer_end)]
    ends = [numbers[1].outer_start if len(numbers) > 1 else line.sentence.end]
    name = prepared.between(cells[0][1], ends[0])
    start = cells[0][1] + len(name) - len(name.lstrip(f"{_MARKS}.)"))
    called = name.strip(f"{_MARKS}.)।")
    gaps = [prepared.between(a.outer_end, b.outer_start) for a, b in pairwise(numbers[1:])]
    gaps += [prepared.between(numbers[-1].outer_end, line.sentence.end)] if len(numbers) > 1 else []
    if not 1 <= len(called.split()) <= _NAME_WORDS or any(gap.strip(f"{_MARKS}।.") for gap in gaps):
        return []
    return [*cells, (start, start + len(called)), *((n.outer_start, n.outer_end) for n in numbers[1:])]


_WORD = regex.compile(r"[\p{L}\p{M}.\-/%]+")
_AREA = "क्षेत्र"
_MEASURED = ("percent", "marks", "index", "points")  # what the line above may say of all columns


def _holds_measures(columns: tuple[Column, ...]) -> bool:
    """Whether the first column names measures: "सूचक - 2022 - 2023"; क्षेत्र does only beside marks, else it is an area."""
    of_things = any(c.kind == "thing" and c.unit for c in columns[1:])
    return columns[0].text in lexicon.words("column_words", "measures") and not (of_things and columns[0].text == _AREA)


def after_the_whole(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“लक्ष्य | पंजीकृत", "कुल | चिह्नित”: of two columns that could be the whole, the second tells what was reached."""
    seen, out = False, []
    if any(column.done and not _has("received").search(column.text) for column in columns):
        # "मिले | निपटे": beside what was disposed of, what came in is its whole
        columns = tuple(replace(c, kind="whole") if _is_received(c) else c for c in columns)
    for column in columns:
        if column.kind == "whole" and seen:
            column = replace(column, kind="thing", done=True)
        seen = seen or column.kind in ("target", "whole")
        out.append(column)
    return tuple(out)


def _is_received(column: Column) -> bool:
    return column.kind == "thing" and _has("received").search(column.text) is not None


def _span(cells: list[tuple[int, int]]) -> tuple[int, int]:
    return cells[0][0], cells[-1][1]


def _numbers_in(cell: tuple[int, int], line: Line) -> list[Number]:
    return [n for n in line.numbers.values() if cell[0] <= n.start and n.end <= cell[1]]


def _bare_number(cell: tuple[int, int], line: Line) -> bool:
    """Whether a cell is a figure and nothing else but its percent sign or ending."""
    numbers = _numbers_in(cell, line)
    return len(numbers) == 1 and numbers[0].outer_end - numbers[0].outer_start >= cell[1] - cell[0] - 2


def is_figure_of_no_period(cell: tuple[int, int], line: Line) -> bool:
    """Whether a cell of a header is a bare figure, and so of a row, unless it is a year."""
    return _bare_number(cell, line) and not _is_period(cell, line)


def says_money(text: str) -> bool:
    """Whether a header or a caption says that its figures are money: "रुपए में", "राशि"."""
    return _has("money").search(text) is not None


def _is_period(cell: tuple[int, int], line: Line) -> bool:
    return is_year(_numbers_in(cell, line)[0])


def column_of(cell: tuple[int, int], index: int, line: Line, prepared: Prepared) -> Column:
    """What a column holds, by its header cell (a folded span); the first (`index` 0) holds names."""
    text = prepared.folded.text[slice(*cell)].strip()
    if index == 0:
        return Column("name", text)
    periods = [p for p in line.periods.values() if cell[0] <= p.start and p.end <= cell[1] and p.value]
    total = next((n for n in _numbers_in(cell, line) if n.kind == "cardinal"), None)
    unit = next(
        (str(lexicon.lookup("units")[w]) for s, (e, w) in prepared.units.items() if cell[0] <= s and e <= cell[1]), ""
    )
    if periods:
        return Column("period", text, unit, periods[0].value)
    if _bare_number(cell, line):
        return Column("period", text, unit, text.strip("() "))
    for kind in ("percent", "money", "rank", "marks", "points", "index", "target", "whole"):
        if _has(kind).search(text):
            percent_marks = kind == "percent" and _has("marks").search(text)
            return Column("marks_percent" if percent_marks else kind, text, unit, total=total)
    if lays_down(text):
        return Column("laid_down", text, unit)
    return Column(
        "thing",
        text,
        unit,
        done=bool(stems("done").search(text) or _has("done").search(text) or _has("received").search(text)),
    )


@lru_cache(maxsize=1)
def column_words() -> frozenset[str]:
    """The words that tell by themselves what a column of figures holds."""
    return frozenset(lexicon.words("column_words", "percent", "rank", "marks", "points", "index", "target", "whole"))


@lru_cache(maxsize=16)
def _has(kind: str) -> regex.Pattern[str]:
    signs = r"|%" if kind == "percent" else ""
    return compile_pattern(whole_word(lexicon.any_of("column_words", kind)) + signs)


def read_row(line: Line, table: Table, prepared: Prepared, unit: str) -> list[Cell]:
    """The claims of a row under a table's header; [] where the row has not as many cells. `unit` is that of the text before."""
    cells = cells_of(line, prepared)
    if table.lead:
        led = led_cells(line, prepared)
        cells = [led[1], led[0], *led[2:]] if table.lead == "rank" and led else led[1:]
    elif len(cells) != len(table.columns):
        cells = cells_by_figures(line, prepared)
    if not table.lead and len(cells) != len(table.columns):
        cells = cells_by_commas(line, prepared)
    if len(cells) != len(table.columns):
        return []
    named = next((c.unit for c in table.columns if c.unit in lexicon.words("cover_units", "units")), "")
    known = named or table.unit or unit or next((c.unit for c in table.columns if c.unit), "")
    figures = [_figure(cell, line, prepared) for cell in cells[1:]]
    return cells_of_row(cells[0], figures, table, known)


def _figure(cell: tuple[int, int], line: Line, prepared: Prepared) -> Number | None:
    """The figure of a cell; None for an empty one and for a span of time ("13 दिन"), which is no fact."""
    number = next(iter(_numbers_in(cell, line)), None)
    if number is None or _of_time().match(prepared.folded.text, number.outer_end):
        return None
    return number


@lru_cache(maxsize=1)
def _of_time() -> regex.Pattern[str]:
    return compile_pattern(rf"\s*-?\s*{whole_word(lexicon.any_of('durations'))}")


def cells_of_row(name: tuple[int, int], figures: list[Number | None], table: Table, unit: str) -> list[Cell]:
    """The claims of a row's figures, None for an empty cell; `name` is the span of its name, `unit` that of a column without one."""
    out: list[Cell] = []
    wholes = [n for n, c in zip(figures, table.columns[1:], strict=True) if c.kind in ("target", "whole")]
    target = wholes[0] if wholes else None  # may stand behind what was reached: "वसूली / लक्ष्य"
    for number, column in zip(figures, table.columns[1:], strict=True):
        if number is None:
            continue
        own = column.unit if column.unit in lexicon.words("cover_units", "units") else unit
        if column.kind not in ("whole", "laid_down"):
            claim = _cell_claim(number, column, table, target, own)
            out.append(Cell(claim, column, name, column.kind == "target"))
        if column.kind in ("target", "whole"):
            target = number
    return out


def _cell_claim(number: Number, column: Column, table: Table, target: Number | None, unit: str) -> Claim:
    """The claim of one figure of a row; `target` is the whole or target that stands before it in the row."""
    kind, out_of, role = "count", None, ""
    whole: Number | None = None
    if number.kind == "percent" or column.kind == "percent":
        kind, unit = "coverage", "percent"
    elif column.kind == "money":
        kind, unit = "amount", "INR"
    elif column.kind == "rank":
        kind, unit = "rank", ""
        if column.total is not None and number.value <= column.total.value:
            out_of, role, whole = column.total.value, "field", column.total
    elif column.kind in ("marks", "marks_percent", "index", "points"):
        kind, unit = "score", "percent" if column.kind == "marks_percent" else column.kind
        out_of, role, whole = (column.total.value, "maximum", column.total) if column.total else (None, "", None)
    elif table.has_target or (column.done and coverable(unit)):
        kind = "coverage"
        if column.kind != "target" and target is not None:
            of = next(c for c in table.columns if c.kind in ("target", "whole"))
            out_of, whole = target.value * _scale(target, of, table), target
            role = "target" if any(c.kind == "target" for c in table.columns) else "population"
    if unit == "INR":
        kind = "amount"
    return Claim(
        rule="table.column",
        kind=kind,
        start=number.outer_start,
        end=number.outer_end,
        value=number.value * _scale(number, column, table),
        number=number,
        value_max=number.value_max,
        approx=number.approx,
        unit=unit,
        whole=whole,
        out_of=out_of,
        out_of_role=role,
        certain=0.93,
    )


def _scale(number: Number, column: Column, table: Table) -> float:
    """By what a figure is multiplied: the header of its money, or the caption of the table, says करोड़ and the cell does not."""
    if table.scale != 1.0 and column.kind in ("money", "thing", "target", "whole"):
        return 1.0 if number.scaled else table.scale
    if column.kind != "money" or number.scaled or number.kind == "money":
        return 1.0
    return scale_in(column.text)


def scale_in(text: str) -> float:
    """The scale that a header or a caption says its figures have: "राशि (करोड़ रु.)"; 1 for none."""
    return next((scale for kind, scale in _SCALES.items() if _has(kind).search(text)), 1.0)


@lru_cache(maxsize=1)
def scales() -> regex.Pattern[str]:
    """A scale that a line says its figures are in: "आंकड़े लाख में", "करोड़ रुपये में"."""
    words = whole_word(lexicon.any_of("column_words", "crore", "lakh", "thousand"))
    return compile_pattern(rf"(?P<scale>{words})(?:\s+[^\s,;()]+){{0,2}}?\s+में(?!\p{{L}})")


_SCALES = {"crore": 1e7, "lakh": 1e5, "thousand": 1e3}
