"""Standings without a header: "अंक तालिका" or "Points Table" over "1. | Patna Pirates | 54 |", a place, a name and its points.

The caption says what the one figure behind the name is; the number before it is the
place, as the list begins with one and its figures never rise.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, pairwise

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.tables.table_columns import Column, Table
from extract.tables.tables import led_cells

_CELLS = 3  # place, name, points
_FEWEST = 3  # rows


def standings_header(at: int, lines: list[Line], prepared: Prepared) -> Table | None:
    """The table that the line at an index captions, read off the rows right below it; None where it is no such caption.

    Under a caption of the first ones ("टॉप-5 जिले") the figures are percents, or nothing is known of them.
    """
    line = lines[at]
    points = _caption("standings").search(line.text)
    if line.sentence.kind not in ("heading", "row") or not (points or _caption("firsts").search(line.text)):
        return None
    figures: list[Number] = []
    for below in islice(lines, at + 1, None):
        cells = led_cells(below, prepared)
        numbers = sorted(below.numbers.values(), key=lambda n: n.outer_start)
        if len(cells) != _CELLS or len(numbers) != _CELLS - 1 or numbers[0].value != len(figures) + 1:
            break
        figures.append(numbers[1])
    if len(figures) < _FEWEST or any(first.value < second.value for first, second in pairwise(figures)):
        return None
    percents = all(number.kind == "percent" for number in figures)
    if not points and not percents:
        return None
    kind = "percent" if percents else "points" if _points().search(line.text) else "marks"
    columns = (Column("name", ""), Column("rank", ""), Column(kind, ""))
    return Table(columns, of_measures=False, start=line.sentence.start, end=line.sentence.end, lead="rank")


@lru_cache(maxsize=2)
def _caption(role: str) -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("heading_words", role)))


@lru_cache(maxsize=1)
def _points() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("score_words", "points") + "|points"))
