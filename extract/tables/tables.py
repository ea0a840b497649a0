"""Tables that a page flattened to lines: the header says what each column holds, the first cell whom a row is about.

    ब्लॉक - लक्ष्य - बने कार्ड - प्रतिशत
    बिसवां - 88,400 - 52,150 - 58.99

A line of cells is a header when the line below has as many cells and figures where
the header has words. What its columns hold is table_columns.py, what the figures of a
row are table_figures.py. Lines without a header ("विदिशा - पहला स्थान - 86.42 अंक")
say in each cell what it is, and are read like any sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon
from extract.figures.reaching import coverable, ranked_units
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.lists.headings import NO_HEADING, Heading
from extract.lists.ranked_headings import FIRST_SO_MANY
from extract.marks import Line
from extract.names.words import is_name_word, is_spelt_by_letters
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.tables.dated_rows import at_time, dated_cells, is_of_times, time_of
from extract.tables.table_cells import (
    CELLS,
    GLUED,
    MARKS,
    NAME_WORDS,
    SEPARATOR,
    cells_by_commas,
    cells_by_figures,
    cells_of,
)
from extract.tables.table_columns import (
    Column,
    Table,
    bare_number,
    column_of,
    column_words,
    has,
    is_figure_of_no_period,
    numbers_in,
    settled,
    sum_of_the_others,
)
from extract.tables.table_figures import Cell, cells_of_row
from extract.text import fold_text


def read_header(line: Line, below: Line | None, prepared: Prepared, said: Heading = NO_HEADING) -> Table | None:
    """The table that a row heads; None where it is no header. `said` is what the line above says of its figures."""
    if line.sentence.kind not in ("row", "heading") or below is None or below.sentence.kind not in ("row", "heading"):
        return None
    glued = GLUED.search(prepared.folded.text, line.sentence.start, line.sentence.end)
    if glued and not is_spelt_by_letters(prepared.between(line.sentence.start, glued.start()).split()[-1]):
        return None  # "आम आदमी पार्टी-20 सीटें": a row; but "सूचक | एनएफएचएस-5 | एनएफएचएस-6"
    cells = cells_of(line, prepared)
    if not cells:
        return None  # a rule drawn with dashes
    lead = lead_of(cells, line, prepared)
    led = _led_header(lead, line, below, prepared) if lead else None
    if led is not None:
        return under_heading(led, said)
    if line.sentence.kind == "heading" and len(cells) < CELLS:
        return None  # "एसआइआर : कुंडा में काम तेज" is a headline
    if below.sentence.kind != "row":
        return None
    under = cells_of(below, prepared)
    if len(cells) < 2 or len(cells) != len(under) or bare_number(cells[0], line):
        return None
    if bare_number(under[0], below) and not time_of(under[0], below, prepared):
        return None
    if any(is_figure_of_no_period(cell, line) or _tells_sums(cell, line) for cell in cells[1:]):
        return None
    if not any(bare_number(cell, below) for cell in under[1:]):
        return None
    columns = tuple(column_of(cell, i, line, prepared) for i, cell in enumerate(cells))
    columns = settled(sum_of_the_others(columns))
    if [c.kind for c in columns[1:]] == ["period"] and not names_rows(columns[0].text):
        return None  # "आवेदन शुरू : 12 जून" is a row like those below
    of_times = is_of_times(columns)
    if bare_number(under[0], below) and not of_times:
        return None
    table = Table(columns, holds_measures(columns), *_span(cells), of_times=of_times)
    if has("percent").search(columns[0].text):
        said = replace(said, unit=said.unit or "percent")
    if said.polls and all(n.decimal and n.value <= _WHOLE for c in under[1:] for n in numbers_in(c, below)):
        said = replace(said, unit="percent")
    return under_heading(table, said)


_WHOLE = 100


def _tells_sums(cell: tuple[int, int], line: Line) -> bool:
    """“मुद्रा : 18,460 लोगों को 143 करोड़ 20 लाख": a cell with two figures, one of them in a scale of its own, is of a row."""
    told = numbers_in(cell, line)
    return len(told) > 1 and any(number.scaled for number in told)


def under_heading(table: Table, said: Heading) -> Table:
    """A table with what the line above it says of its figures: their unit where no column tells one, and their scale."""
    columns = table.columns
    untold = all(c.kind in ("thing", "period") for c in columns[1:])
    if said.laid_down and untold:
        return replace(table, columns=(columns[0], *(replace(c, kind="laid_down") for c in columns[1:])))
    if said.unit in _MEASURED and untold:
        columns = (columns[0], *(replace(c, kind=said.unit, unit="") for c in columns[1:]))
        return replace(table, columns=columns)
    if said.unit == "rank" and all(c.kind == "period" for c in columns[1:]):
        # "विश्वविद्यालय | 2024 | 2025" below "वर्षवार रैंक इस प्रकार है"
        return replace(table, columns=(columns[0], *(replace(c, kind="rank", unit="rank") for c in columns[1:])))
    unit = "" if said.unit in (*_MEASURED, "rank", *ranked_units()) else said.unit
    return replace(table, unit=table.unit or unit, scale=said.scale if table.scale == 1.0 else table.scale)


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


def lead_of(cells: list[tuple[int, int]], line: Line, prepared: Prepared) -> str:
    """What the first column of a header holds before the name: "rank" ("रैंक जिला स्कोर"), "serial" ("क्र. जिला"), "" for the name itself."""
    words = prepared.between(line.sentence.start, cells[0][1]).split()
    # "अंक (500 में से)" may stand further on, and "स्थान (33 जिलों में)" at the head
    figures = any(
        n.start < cells[0][1] and "(" not in prepared.between(cells[0][0], n.start) for n in line.numbers.values()
    )
    first = words[0].strip(".:") if words and not figures else ""
    field = WITHIN.match(prepared.between(line.sentence.start, cells[0][1]))
    if field is not None and field["place"] in lexicon.words("column_words", "rank"):
        first = field["place"]  # "जिले में स्थान    नाम    प्राप्तांक"
    several = len(cells) > 1 or len(words) > 2
    kinds = ("serial",) if several and first == "क्रम" else ("rank", "serial")
    lead = next((k for k in kinds if several and first in lexicon.words("column_words", k)), "")
    return "rank" if lead == "serial" and _is_of_the_first(line, prepared) else lead


# "जिले में स्थान", "जिले के 11 प्रखंडों में रैंक"
WITHIN = regex.compile(
    r"(?:(?:[\p{L}\p{M}]+\s+के\s+)?\d{1,4}\s+[\p{L}\p{M}]+|जिले|प्रदेश|राज्य|देश|मंडल|जोन|संभाग)\s+में\s+(?P<place>[\p{L}\p{M}]+)(?![\p{L}\p{M}])"
)


def _is_of_the_first(line: Line, prepared: Prepared) -> bool:
    """Whether the line above a header calls its table that of the first so many: "प्रदेश के टॉप-10 जिले" over "क्र. जिला अंक"."""
    above = [other for other in prepared.lines if other.sentence.end <= line.sentence.start][-1:]
    return (
        bool(above)
        and above[0].sentence.kind != "paragraph"
        and FIRST_SO_MANY.search(prepared.text_of(above[0].sentence)) is not None
    )


def _led_header(lead: str, line: Line, below: Line, prepared: Prepared) -> Table | None:
    """The table whose rows open with a place or a number before the name; None where the line below is no such row."""
    cells = _with_lead_apart(cells_of(line, prepared), prepared)
    if len(cells) < CELLS:
        cells = _joined_to(len(led_cells(below, prepared)), with_field_whole(_words_of(line, prepared), line, prepared))
        if not all(prepared.between(*cell).split()[-1] in column_words() for cell in cells[2:]):
            return None  # "रैंकिंग में बस्ती आगे" is a headline
    aside = len(cells) > CELLS and prepared.between(*cells[2]).strip() in lexicon.words("column_words", "aside")
    if aside and len(led_cells(below, prepared)) == len(cells) - 1:
        cells = [*cells[:2], *cells[3:]]
    else:
        aside = False
    if len(cells) < 2 + (lead == "serial") or len(led_cells(below, prepared)) != len(cells):
        return None
    order = [1, 0, *range(2, len(cells))] if lead == "rank" else [*range(1, len(cells))]
    columns = tuple(column_of(cells[at], i, line, prepared) for i, at in enumerate(order))
    if lead == "rank" and columns[1].kind != "rank":
        columns = (columns[0], replace(columns[1], kind="rank", unit="rank"), *columns[2:])  # "क्र." over the first ten
    return Table(settled(sum_of_the_others(columns)), holds_measures(columns), *_span(cells), lead=lead, aside=aside)


def _with_lead_apart(cells: list[tuple[int, int]], prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a header, the first as two where it names a place and whose: "स्थान. विद्यार्थी — स्कूल — अंक"."""
    said = _LEAD.fullmatch(prepared.between(*cells[0]))
    if said is None or len(cells) < CELLS or said["lead"] not in lexicon.words("column_words", "rank", "serial"):
        return cells
    start = cells[0][0]
    return [(start, start + said.end("lead")), (start + said.start("name"), start + said.end("name")), *cells[1:]]


_LEAD = regex.compile(r"\s*(?P<lead>[\p{L}\p{M}]+)[.:)]*\s+(?P<name>[\p{L}\p{M}].*?)\s*")


def with_field_whole(words: list[tuple[int, int]], line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The words of a header, those that tell of places and their field as one: "जिले के 11 प्रखंडों में रैंक | प्रखंड | प्राप्तांक"."""
    within = WITHIN.match(prepared.folded.text, line.sentence.start, line.sentence.end)
    if within is None:
        return words
    whole = [within.span(), *(word for word in words if word[0] >= within.end())]
    return whole if len(whole) >= CELLS else words


def _joined_to(size: int, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words of a header as three cells where the row below has three: "रैंक जिला वेटेज प्वाइंट"."""
    if size != CELLS or len(words) <= size:
        return words
    return [*words[: size - 1], (words[size - 1][0], words[-1][1])]


def _words_of(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    text, (start, end) = prepared.folded.text, (line.sentence.start, line.sentence.end)
    return [match.span() for match in _WORD.finditer(text, start, end)]


def led_cells(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a row that opens with a figure: "1 बुरहानपुर 94.03", "1 - बुरहानपुर - 94.03"; [] for any other line."""
    numbers = sorted(line.numbers.values(), key=lambda n: n.outer_start)
    if len(numbers) < 1 or prepared.between(line.sentence.start, numbers[0].outer_start).strip(MARKS):
        return []
    cells = [(numbers[0].outer_start, numbers[0].outer_end)]
    ends = [numbers[1].outer_start if len(numbers) > 1 else line.sentence.end]
    name = prepared.between(cells[0][1], ends[0])
    start = cells[0][1] + len(name) - len(name.lstrip(f"{MARKS}.)"))
    called = name.strip(f"{MARKS}.)।")
    gaps = [prepared.between(a.outer_end, b.outer_start) for a, b in pairwise(numbers[1:])]
    gaps += [prepared.between(numbers[-1].outer_end, line.sentence.end)] if len(numbers) > 1 else []
    parted = SEPARATOR.search(called)  # "शिवानी ठाकुर | राजकीय वरिष्ठ माध्यमिक स्कूल भोरंज": a name and a column of words
    words = called[: parted.start() if parted else None].split()
    if not 1 <= len(words) <= NAME_WORDS or any(gap.strip(f"{MARKS}।.") for gap in gaps):
        return []
    return [*cells, (start, start + len(called)), *((n.outer_start, n.outer_end) for n in numbers[1:])]


_WORD = regex.compile(r"[\p{L}\p{M}.\-/%]+")
_AREA = "क्षेत्र"
_MEASURED = ("percent", "marks", "index", "points")  # what the line above may say of all columns


def holds_measures(columns: tuple[Column, ...]) -> bool:
    """Whether the first column names measures: "सूचक - 2022 - 2023"; क्षेत्र does only beside marks, else it is an area."""
    of_things = any(c.kind == "thing" and c.unit for c in columns[1:])
    return columns[0].text in lexicon.words("column_words", "measures") and not (of_things and columns[0].text == _AREA)


def names_rows(text: str) -> bool:
    """Whether a cell says what the rows are: जिला, थाना, पुलिस थाना, ब्लॉक का नाम, वर्ष, मद."""
    words = text.split()
    if not words:
        return False  # an empty corner
    heads = lexicon.lookup("heads")
    kinds = ("measures", "times", "teams", "persons", "agencies")
    known = any(text in lexicon.words("column_words", kind) for kind in kinds)
    return known or text in heads or (words[-1] in lexicon.words("column_words", "name") and words[0] in heads)


def _span(cells: list[tuple[int, int]]) -> tuple[int, int]:
    return cells[0][0], cells[-1][1]


def read_row(line: Line, table: Table, prepared: Prepared, unit: str) -> list[Cell] | None:
    """The claims of a row under a table's header; None where the row has not as many cells. `unit` is that of the text before.

    A row of the rest ("अन्य - 45") is nobody's, and has no claims.
    """
    cells = dated_cells(line, prepared) if table.of_times else cells_of(line, prepared)
    if table.lead:
        led = led_cells(line, prepared)
        if led and table.aside:
            led[1] = _first_of(led[1], prepared)
        cells = [led[1], led[0], *led[2:]] if table.lead == "rank" and led else led[1:]
    elif len(cells) != len(table.columns) and not table.of_times:
        cells = cells_by_figures(line, prepared)
    if not table.lead and not table.of_times and len(cells) != len(table.columns):
        cells = cells_by_commas(line, prepared)
    if len(cells) != len(table.columns):
        return None
    figures = [_figure(cell, line, prepared) for cell in cells[1:]]
    if not any(figures):
        return None
    if label_says(prepared.between(*cells[0]), "rest"):
        return []
    if prepared.between(*cells[0]).rstrip().endswith(_OF_PERCENT):  # "बाल विवाह (%) | 38.9 | 31.5"
        shares = (replace(c, kind="percent") if c.kind in ("thing", "period") else c for c in table.columns[1:])
        table = replace(table, columns=(table.columns[0], *shares))
        cells[0] = (cells[0][0], cells[0][0] + prepared.between(*cells[0]).rindex("("))
    out = cells_of_row(cells[0], figures, table, _unit_of_row(cells[0], table, prepared, unit))
    if table.of_times:
        row = time_of(cells[0], line, prepared)
        return [replace(cell, column=at_time(cell.column, row)) for cell in out]
    return out


def _first_of(cell: tuple[int, int], prepared: Prepared) -> tuple[int, int]:
    """The first of the cells that stand where one was looked for: "साक्षी कुमारी" of "साक्षी कुमारी | समस्तीपुर"."""
    parted = SEPARATOR.search(prepared.folded.text, *cell)
    return (cell[0], parted.start()) if parted is not None else cell


def _unit_of_row(name: tuple[int, int], table: Table, prepared: Prepared, unit: str) -> str:
    """What the figures count whose column does not say it: what another column does, the line above, the text before, the row itself."""
    units = [c.unit for c in table.columns if c.unit and not c.apart]
    named = next((unit for unit in units if coverable(unit)), "")
    told = next(iter(units), "")
    disposed = "complaints" if any(has("disposed").search(c.text) for c in table.columns[1:]) else ""
    of_nothing = "cases" if table.has_target else ""  # as of a part of nothing named (counting.py)
    if table.of_measures and not named and not table.unit:
        label = _unit_of_label(name, prepared)
        crimes = "cases" if table.columns[0].text in lexicon.words("column_words", "crimes") else ""
        return label or crimes or of_nothing
    return named or table.unit or unit or told or disposed or of_nothing


def _unit_of_label(name: tuple[int, int], prepared: Prepared) -> str:
    """“दहेज हत्या", "स्वयं सहायता समूह गठन”: the last counted noun of a row's label; "" for none."""
    found = prepared.units_between(name[0], name[1])
    return found[-1][1] if found else ""


_OF_PERCENT = ("(%)", "(प्रतिशत)", "(प्रतिशत में)", "(फीसदी)", "(फीसदी में)")


def label_says(label: str, *what: str) -> bool:
    """Whether the label of a row is one of heading_words.yml: a sum ("कुल", "योग"), the whole place ("पूरा जिला"), the rest ("अन्य")."""
    return fold_text(label).strip(_LABEL_MARKS) in lexicon.words("heading_words", *what)


_LABEL_MARKS = " \t•●▪■*–-:|()"


def _figure(cell: tuple[int, int], line: Line, prepared: Prepared) -> Number | None:
    """The figure of a cell; None for an empty one and for a span of time ("13 दिन"), which is no fact.

    Of "193 देशों में 128" it is the place, and not among how many.
    """
    numbers = numbers_in(cell, line)
    number = next(iter(numbers), None)
    if len(numbers) == _PAIR and _AMONG.fullmatch(prepared.between(numbers[0].outer_end, numbers[1].outer_start)):
        number = numbers[1]
    if number is None or _of_time().match(prepared.folded.text, number.outer_end):
        return None
    return number


_PAIR = 2
_AMONG = regex.compile(r"\s+[\p{L}\p{M}]+(?:ों|ओं)\s+में\s+(?:से\s+)?")


@lru_cache(maxsize=1)
def _of_time() -> regex.Pattern[str]:
    return compile_pattern(rf"\s*-?\s*{whole_word(lexicon.any_of('durations'))}")
