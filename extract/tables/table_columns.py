"""What the columns of a table hold, by the words of its header: percents, ranks, marks, sums, posts, a target, what was reached of it.

A column is told by a word of its own (column_words.yml), by the counted noun of its header, or by a year or month. What
is never a fact (a price, a temperature, runs of cricket) is known here too, so that no table of them is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.figures.reaching import coverable, stems
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.lists.heading_words import lays_down, says
from extract.marks import Line
from extract.numbers.number import Number, is_year
from extract.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: `kind` of column_words.yml, or "period", "thing", "laid_down", or "name" for the first.

    `done` says that its header tells progress (बने कार्ड), `open` that what it counts waits (लंबित, रिक्त), `told` that a whole
    is a figure of its own too (शिकायतें beside निस्तारण); `scale` is by what its own header multiplies ("वसूली (लाख)"), `apart`
    that it counts others than the target beside it ("लक्ष्य | जांच | मरीज").
    """

    kind: str
    text: str
    unit: str = ""
    period: str = ""
    total: Number | None = None
    done: bool = False
    open: bool = False
    told: bool = False
    scale: float = 1.0
    apart: bool = False


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
    of_times: bool = False  # whether its rows are years or months of one subject (dated_rows.py), `whose` that is
    whose: Subject = NOBODY
    of_one: bool = False  # whether it is a box of one subject (boxes.py)
    aside: bool = False  # whether words stand behind the name that are no part of it: "रैंक | नाम | जिला | अंक"
    group: str = ""  # in which the places of the rows that follow are held: "द्वितीय समूह"

    @property
    def has_target(self) -> bool:
        """Whether a column is a target or a population, so that the others are coverage."""
        return any(column.kind in WHOLES for column in self.columns)


WHOLES = ("target", "whole")


def column_of(cell: tuple[int, int], index: int, line: Line, prepared: Prepared) -> Column:
    """What a column holds, by its header cell (a folded span); the first (`index` 0) holds names."""
    text = prepared.folded.text[slice(*cell)].strip()
    if index == 0:
        return Column("name", text)
    periods = [p for p in line.periods.values() if cell[0] <= p.start and p.end <= cell[1] and p.value]
    total = next((n for n in numbers_in(cell, line) if n.kind == "cardinal"), None)
    unit = next(
        (str(lexicon.lookup("units")[w]) for s, (e, w) in prepared.units.items() if cell[0] <= s and e <= cell[1]), ""
    )
    if has("never").search(text):
        return Column("laid_down", text)
    if periods:
        told = next((kind for kind in _DATED if has(kind).search(text)), "period")
        return Column(told, text, unit, periods[0].value, done=_tells_done(text))  # "दिसंबर की रैंक"
    if bare_number(cell, line):
        return Column("period", text, unit, text.strip("() "))
    for medal in _MEDALS:
        if has(medal).search(text):
            return Column("thing", text, medal)
    if unit == _ALL_MEDALS:
        return Column("thing", text, unit)  # "कुल पदक"
    scale = scale_in(text)
    what = text.partition("(")[0]
    if scale != 1.0 and says_money(text) and not says_money(what):  # "लक्ष्य (करोड़ रुपये)", "वसूली (लाख रु.)"
        kind = next((kind for kind in WHOLES if has(kind).search(what)), "thing")
        return Column(kind, text, "INR", told=True, scale=scale)
    for kind in ("percent", "money", "rank", "marks", "points", "index", "target", "whole"):
        if has(kind).search(text):
            percent_marks = kind == "percent" and has("marks").search(text)
            # "कुल संक्रमित", "कुल आवेदन" are no population, nor is what came in: "प्राप्त"
            came_in = kind == "whole" and (unit in _CAME_IN or has("received").search(text) is not None)
            return Column(
                "marks_percent" if percent_marks else kind, text, unit, total=total, told=came_in, scale=scale
            )
    if lays_down(text):
        return Column("laid_down", text, unit)
    done = _tells_done(text)
    waits = stems("open").search(text) and not has("received").search(text)
    return Column("thing", text, unit, done=done, open=bool(waits and not done), scale=scale)


def _tells_done(text: str) -> bool:
    """Whether a header says that what it counts was done or came in: "बने कार्ड", "दिसंबर तक वसूली"."""
    return any(words.search(text) for words in (stems("done"), has("done"), has("received")))


_DATED = ("percent", "rank", "marks", "points", "index", "target")  # what a header with a time may tell


_CAME_IN = ("patients", "applications", "complaints", "cases", "mutations")
_ALL_MEDALS = "medals"
_MEDALS = ("gold medals", "silver medals", "bronze medals")


def settled(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns of a header beside one another: which is the whole of which, which are posts, which are sums."""
    columns = _of_sanctioned(_of_posts(columns))
    columns = _of_sums(columns)
    columns = _of_persons(columns)
    columns = after_the_whole(columns)
    columns = _before_what_was_done(columns)
    return _of_the_time_before(_beside_the_target(columns))


def _beside_the_target(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“लक्ष्य | जांच | नए मरीज | शिविर": the first that is told beside a target is of it; who or what else is counted is not.

    A target of its own unit has the first of that unit: "केंद्र | लक्ष्य (टन) | खरीद (टन)".
    """
    things = [c for c in columns[1:] if c.kind == "thing"]
    target = next((c for c in columns if c.kind == "target"), None)
    if target is None or len(things) < _PARTS:
        return columns
    first = next((c for c in things if target.unit and c.unit == target.unit), things[0])
    return tuple(
        replace(c, apart=c in things and c is not first and c.unit not in ("", first.unit, "INR")) for c in columns
    )


def _of_the_time_before(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“2025-26 का लक्ष्य | दिसंबर तक वसूली | प्रतिशत": a share right behind what was reached by a time is of that time."""
    if not any(c.kind == "target" and c.period for c in columns):
        return columns
    shares = [
        replace(c, period=before.period) if c.kind == "percent" and not c.period and before.kind == "period" else c
        for before, c in pairwise(columns)
    ]
    return (columns[0], *shares)


def _of_persons(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“नाम | अंक | प्रतिशत": beside the marks of persons a percent is of the marks."""
    marked = any(c.kind == "marks" for c in columns[1:]) and columns[0].text in lexicon.words("column_words", "persons")
    return tuple(replace(c, kind="marks_percent") if marked and c.kind == "percent" else c for c in columns)


def after_the_whole(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“लक्ष्य | पंजीकृत", "कुल | चिह्नित”: of two columns that could be the whole, the second tells what was reached."""
    seen, out = False, []
    if any(column.done and not has("received").search(column.text) for column in columns):
        # "मिले | निपटे": beside what was disposed of, what came in is its whole
        columns = tuple(replace(c, kind="whole", told=True) if _is_received(c) else c for c in columns)
    for column in columns:
        if column.kind == "whole" and seen:
            column = replace(column, kind="thing", done=True)
        seen = seen or column.kind in WHOLES
        out.append(column)
    return tuple(out)


def _is_received(column: Column) -> bool:
    return column.kind == "thing" and has("received").search(column.text) is not None


def _before_what_was_done(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“शिकायतें | निस्तारण", "कार्ड | केवाईसी”: things beside what was done to them are its whole, and are counted themselves."""
    if any(column.kind in WHOLES for column in columns):
        return columns
    for i, (column, following) in enumerate(pairwise(columns)):
        reached = following.kind == "thing" and following.done and following.unit in ("", column.unit)
        stands = not (column.done or column.open) or column.text in lexicon.lookup("units")  # कार्ड alone were not made
        if column.kind == "thing" and coverable(column.unit) and stands and reached:
            return (*columns[:i], replace(column, kind="whole", told=True), *columns[i + 1 :])
    return columns


def _of_posts(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“स्वीकृत | कार्यरत | रिक्त": posts, how many of them are held and how many are not."""
    sanctioned = [c for c in columns[1:] if has("sanctioned").search(c.text)]
    held = [c for c in columns[1:] if has("held").search(c.text) or has("vacant").search(c.text)]
    if len(sanctioned) != 1 or not held:
        return columns
    out = []
    for column in columns:
        if column is sanctioned[0]:
            column = replace(column, kind="whole", unit="posts", told=True, done=False)
        elif column in held:
            vacant = has("vacant").search(column.text) is not None
            column = replace(column, kind="thing", unit="posts", done=not vacant, open=vacant)
        out.append(column)
    return tuple(out)


def _of_sanctioned(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“स्वीकृत | पूर्ण": works that were sanctioned are the whole of those that were completed, and are counted themselves."""
    if any(column.kind in WHOLES for column in columns):
        return columns
    for i, column in enumerate(columns[1:], 1):
        sanctioned = column.kind == "thing" and has("sanctioned").search(column.text)
        if sanctioned and any(c.kind == "thing" and c.done for c in columns[i + 1 :]):
            return (*columns[:i], replace(column, kind="whole", told=True, done=False), *columns[i + 1 :])
    return columns


def _of_sums(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """“मांग (लाख) | वसूली (लाख)": sums, where one of the columns in a scale says so; what was to be collected is the whole."""
    scaled = [c for c in columns[1:] if c.scale != 1.0 and c.kind in (*WHOLES, "thing")]
    if not any(says("money").search(c.text) or says_money(c.text) for c in scaled):
        return columns
    return tuple(
        replace(c, kind="whole" if c.kind == "thing" and has("due").search(c.text) else c.kind, unit="INR", told=True)
        if c in scaled and not c.unit
        else c
        for c in columns
    )


def sum_of_the_others(columns: Sequence[Column]) -> tuple[Column, ...]:
    """“स्वर्ण | रजत | कांस्य | कुल": a last column that only says that it sums up the things before it is no whole of theirs."""
    last, parts = columns[-1], [c for c in columns[1:-1] if c.kind != "rank"]
    if last.kind != "whole" or last.text not in lexicon.words("heading_words", "sum") or len(parts) < _PARTS:
        return tuple(columns)
    if all(part.kind == "period" for part in parts):
        return (*columns[:-1], replace(last, kind="thing"))  # "अगस्त | सितंबर | अक्टूबर | कुल"
    if not all(part.kind == "thing" and part.unit for part in parts):
        return tuple(columns)
    units = {part.unit for part in parts}
    unit = units.pop() if len(units) == 1 else _ALL_MEDALS if units <= set(_MEDALS) else ""
    return (*columns[:-1], replace(last, kind="thing", unit=unit)) if unit else tuple(columns)


_PARTS = 2


def numbers_in(cell: tuple[int, int], line: Line) -> list[Number]:
    """The numbers of a cell of a line."""
    return [n for n in line.numbers.values() if cell[0] <= n.start and n.end <= cell[1]]


def bare_number(cell: tuple[int, int], line: Line) -> bool:
    """Whether a cell is a figure and nothing else but its percent sign or ending."""
    numbers = numbers_in(cell, line)
    return len(numbers) == 1 and numbers[0].outer_end - numbers[0].outer_start >= cell[1] - cell[0] - 2


def is_figure_of_no_period(cell: tuple[int, int], line: Line) -> bool:
    """Whether a cell of a header is a bare figure, and so of a row, unless it is a year."""
    return bare_number(cell, line) and not is_year(numbers_in(cell, line)[0])


def says_money(text: str) -> bool:
    """Whether a header or a caption says that its figures are money: "रुपए में", "राशि"."""
    return has("money").search(text) is not None


@lru_cache(maxsize=1)
def column_words() -> frozenset[str]:
    """The words that tell by themselves what a column of figures holds."""
    return frozenset(lexicon.words("column_words", "percent", "rank", "marks", "points", "index", "target", "whole"))


@lru_cache(maxsize=32)
def has(kind: str) -> regex.Pattern[str]:
    """The words of a header for a kind of column."""
    signs = r"|%" if kind == "percent" else ""
    return compile_pattern(whole_word(lexicon.any_of("column_words", kind)) + signs)


def scale_in(text: str) -> float:
    """The scale that a header or a caption says its figures have: "राशि (करोड़ रु.)"; 1 for none."""
    return next((scale for kind, scale in _SCALES.items() if has(kind).search(text)), 1.0)


@lru_cache(maxsize=1)
def scales() -> regex.Pattern[str]:
    """A scale that a line says its figures are in: "आंकड़े लाख में", "करोड़ रुपये में"."""
    words = whole_word(lexicon.any_of("column_words", "crore", "lakh", "thousand"))
    return compile_pattern(rf"(?P<scale>{words})(?:\s+[^\s,;()]+){{0,2}}?\s+में(?!\p{{L}})")


_SCALES = {"crore": 1e7, "lakh": 1e5, "thousand": 1e3}
