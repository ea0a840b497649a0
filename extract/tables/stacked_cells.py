"""Tables that a page printed one cell a line: "थाना", "अंक", "रैंक", then "नवाबगंज", "120", "2", "बेकनगंज", "118", "3".

Each row is put together again before anything is read, so that tables.py finds its cells, which the ends of lines part. What
gives such a table away: lines of figures alone between short lines of words, in a pattern that comes again, below as many
lines of words as a row has cells, one of which says what a column of figures holds.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word

Block = tuple[int, int, str]  # of the folded text, with its kind


def put_together(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks of a text, the cells of each row of such a table made one."""
    bars = [_BAR.fullmatch(text, start, end) is not None for start, end, _ in blocks]
    if sum(bars) >= _BARS:  # each between two cells: "|", "शहर", "|", "2023", "|"
        blocks = [block for block, bar in zip(blocks, bars, strict=True) if not bar]
    shapes = [_shape(text[start:end]) for start, end, _ in blocks]
    if shapes.count("f") < _ROWS:
        return blocks
    out: list[Block] = []
    at = 0
    while at < len(blocks):
        size, rows = _table_at(at, shapes, [text[start:end] for start, end, _ in blocks])
        if not size:
            out.append(blocks[at])
            at += 1
            continue
        for _ in range(1 + rows):
            out.append((blocks[at][0], blocks[at + size - 1][1], "row"))
            at += size
    return out


def _table_at(at: int, shapes: list[str], cells: list[str]) -> tuple[int, int]:
    """How many cells a row has and how many rows there are, where the block at an index opens such a table; (0, 0) if none."""
    for size in range(2, _MOST + 1):
        first = at + size
        pattern = shapes[first : first + size]
        header = shapes[at:first]
        if (
            pattern.count("w") != 1
            or len(pattern) < size
            or "w" not in pattern[:2]
            or not _heads(header, cells[at:first])
        ):
            continue
        rows = 0
        while shapes[first + rows * size : first + (rows + 1) * size] == pattern:
            rows += 1
        left_over = shapes[first + rows * size : first + rows * size + 1] == ["f"]
        if (
            rows >= _ROWS
            and not left_over
            and any(_column().search(cell) or _YEAR.fullmatch(cell) for cell in cells[at:first])
        ):
            return size, rows
    return 0, 0


def _heads(header: list[str], cells: list[str]) -> bool:
    """Whether each cell of a header is of words, or a year behind the first."""
    return header[0] == "w" and all(s == "w" or _YEAR.fullmatch(c) for s, c in zip(header, cells, strict=True))


def _shape(line: str) -> str:
    """What a line is: "f" of one figure or a dash for none, "w" a few words, "" any other."""
    if _FIGURE.fullmatch(line) or _EMPTY.fullmatch(line):
        return "f"
    return "w" if _WORDS.fullmatch(line) and len(line.split()) <= _CELL_WORDS else ""


@lru_cache(maxsize=1)
def _column() -> regex.Pattern[str]:
    """The words of a header for what a column of figures holds."""
    kinds = ("percent", "rank", "marks", "points", "index", "target", "whole", "money", "never", "done", "received")
    return compile_pattern(whole_word(f"{lexicon.any_of('column_words', *kinds)}|{lexicon.any_of('units')}"))


_BAR = regex.compile(r"[|\s]+")
_BARS = 6
_YEAR = regex.compile(r"(?:19|20)\d\d(?:-\d\d)?")
_ROWS = 2
_MOST = 7
_CELL_WORDS = 5
_FIGURE = regex.compile(r"[+-]?\d[\d,]*(?:\.\d+)?\s*(?:%|प्रतिशत|फीसदी|वां|वीं|वें)?")
_EMPTY = regex.compile(r"[-–—]+")
_WORDS = regex.compile(r"[\p{L}\p{M}][^\d।:!?\n]*")
