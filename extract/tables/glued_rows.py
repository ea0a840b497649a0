"""Rows of a table that a page printed in one line, one glued to the next: "सदर – 792 – 95 – 33तारडीह – 152 – 10 – 40".

A line break was lost between them. They are parted again before anything is read, so that each is a row like any other. What
gives them away: the same number of figures behind each name, dashes or bars between all of them, and nothing else.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from extract.numbers.cardinal_words import ORDINAL_ENDINGS

Block = tuple[int, int, str]  # of the folded text, with its kind

_FIGURE = r"\d[\d,]*(?:\.\d+)?\s?%?"
_MARK = r"\s*(?:[-–—|:])\s*"
_ENDING = "|".join(ORDINAL_ENDINGS)  # "15वां" is one cell, and no row's end glued to a name
_NAME = rf"(?!(?:{_ENDING})(?![\p{{L}}\p{{M}}]))\p{{L}}[\p{{L}}\p{{M}}.()/]*(?:\s[\p{{L}}\p{{M}}.()/]+){{0,3}}"
_ROW = regex.compile(rf"(?P<name>{_NAME})(?P<figures>(?:{_MARK}{_FIGURE})+)")
_GLUED = regex.compile(rf"\s*{_ROW.pattern}(?:\s*{_NAME}(?:{_MARK}{_FIGURE})+)+[\s।.]*")
_NEXT = regex.compile(r"\d%?\p{L}")
_FEW = 2  # rows, where a figure touches the next name
_SEVERAL = 3  # where a blank parts them, which a sentence's own list may have


def part_rows(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks of a text, each line of such rows parted into them."""
    out: list[Block] = []
    for start, end, kind in blocks:
        rows = _rows(text, start, end) if kind in ("row", "heading", "paragraph") else []
        out += [(s, e, "row") for s, e in rows] or [(start, end, kind)]
    return out


def _rows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the rows glued in a line; [] for any other line."""
    if not _NEXT.search(text, start, end) and text.count(" - ", start, end) < _SEVERAL * 2:
        return []
    if not _GLUED.fullmatch(text, start, end):
        return []
    found = list(_ROW.finditer(text, start, end))
    sizes = {len(regex.findall(rf"{_MARK}{_FIGURE}", row["figures"])) for row in found}
    touching = any(a.end() == b.start() for a, b in pairwise(found))
    if len(sizes) != 1 or len(found) < (_FEW if touching else _SEVERAL) or (sizes == {1} and not touching):
        return []
    return [(row.start(), row.end()) for row in found]
