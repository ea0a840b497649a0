"""Numbered lists that rank: "71 – फिरोजाबाद", "72 – प्रयागराज" below "सबसे पीछे रहे जिले"; "1. इंदौर" below "टॉप-10 शहर".

The number of a row is its place where the line above the list speaks of a ranking, or where
the list does not begin with one: no list is numbered from 71. Else it only counts the rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim

_FEWEST = 3  # rows
_CERTAIN = 0.85


def numbered_ranks(prepared: Prepared) -> dict[int, tuple[Claim, tuple[int, int]]]:
    """The place that each row of such a list gives, and the folded span of the name beside it, by where the row begins."""
    out: dict[int, tuple[Claim, tuple[int, int]]] = {}
    for above, run in _runs(prepared.lines):
        first = next(iter(run.values()))[0].value
        if first > 1 or (above is not None and _ranking().search(above.text)):
            out.update(run)
    return out


def _runs(lines: Sequence[Line]) -> Iterator[tuple[Line | None, dict[int, tuple[Claim, tuple[int, int]]]]]:
    """The runs of rows whose numbers go on by one, each with the line above it."""
    run: dict[int, tuple[Claim, tuple[int, int]]] = {}
    above: Line | None = None
    last = 0.0
    for line in lines:
        row = _row(line)
        if row is None or (run and row[0].value != last + 1):
            if len(run) >= _FEWEST:
                yield above, run
            run, above = {}, line if row is None else None
        if row is not None:  # one that does not go on begins the next list, right below the last
            run[line.sentence.start] = row
            last = row[0].value
    if len(run) >= _FEWEST:
        yield above, run


def _row(line: Line) -> tuple[Claim, tuple[int, int]] | None:
    """The place and the name of a line that holds nothing else; None for any other."""
    said = _ROW.fullmatch(line.text)
    number = line.numbers.get(said.start("v")) if said else None
    if said is None or number is None or len(line.numbers) != 1 or number.decimal or number.value < 1:
        return None
    start, end = line.folded_span(*said.span("name"))
    claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=_CERTAIN)
    return claim, (start, end)


_NAME = r"[\p{L}\p{M}.]+(?:[ \-][\p{L}\p{M}.]+){0,4}?"
_ROW = regex.compile(rf"\s*(?:[•●▪■◆*✓➤►]\s*)?(?P<v>{marks.CARDINAL})\s*[-–—.):|]\s*(?P<name>{_NAME})\s*[।.]?\s*")


@lru_cache(maxsize=1)
def _ranking() -> regex.Pattern[str]:
    """What a line over places says: रैंक, टॉप, सबसे पीछे."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("heading_words", "ranked")))
