"""The cells of a line: parted by bars, dashes or tabs, by commas, or by the figures themselves."""

from __future__ import annotations

import regex

from extract.marks import Line
from extract.prepared import Prepared
from extract.tables.table_columns import numbers_in


def cells_of(line: Line, prepared: Prepared) -> list[tuple[int, int]]:
    """The cells of a row as folded spans; one span where nothing parts it."""
    start, end = line.sentence.start, line.sentence.end
    bullet = _BULLET.match(prepared.folded.text, start)
    at = bullet.end() if bullet else start
    if SEPARATOR.match(prepared.folded.text, at, end):
        at = start  # "1. | हर्रैया | 402": the number is a cell of its own
    out = []
    separators = SEPARATOR
    if len(_DASH.findall(prepared.folded.text, at, end)) >= CELLS - 1:
        separators = _LOOSE  # "अंचल – आवेदन- लंबित – निरस्त": one of many lost its blank
    found = list(separators.finditer(prepared.folded.text, at, end))
    if (
        len(found) >= CELLS
        and found[-1].group().strip() == "-"
        and _GLUED_AT.match(prepared.folded.text, found[-1].start())
    ):
        found.pop()  # "सूचक | एनएफएचएस-5 | एनएफएचएस-6"
    for separator in found:
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


def cells_by_figures(line: Line, prepared: Prepared, begin: int = -1) -> list[tuple[int, int]]:
    """The cells of a line of a name and figures with nothing but marks between them: "लार: 2,40,000, 2,18,400, 91"; [] for any other.

    `begin` is the offset behind the row's running number, -1 where it has none or a stop behind it.
    """
    bullet = _BULLET.match(prepared.folded.text, line.sentence.start)
    start = begin if begin >= 0 else bullet.end() if bullet else line.sentence.start
    numbers = sorted((n for n in line.numbers.values() if n.outer_start >= start), key=lambda n: n.outer_start)
    if not numbers or numbers[0].outer_start == start or line.periods:
        return []
    name = prepared.between(start, numbers[0].outer_start).rstrip(MARKS)
    ends = [n.outer_end for n in numbers]
    gaps = [
        prepared.between(end, following)
        for end, following in zip(ends, [*(n.outer_start for n in numbers[1:]), line.sentence.end], strict=True)
    ]
    if not 1 <= len(name.split()) <= NAME_WORDS or any(gap.strip(f"{MARKS}।.") for gap in gaps):
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
        len(numbers_in(cell, line)) == 1 and len(prepared.between(*cell).split()) <= _CELL_WORDS for cell in out[1:]
    )
    return out if len(out) > 2 and alone else []


CELLS = 3  # "क्षेत्र : डिजिटाइज प्रपत्र : प्रतिशत" without a dash or a bar is a header by its cells
_COMMA = regex.compile(r",\s+")
_CELL_WORDS = 3  # "13 दिन", "63.2 प्रतिशत संतुष्ट"
MARKS = " \t\n,;:|/()=-–—…"
NAME_WORDS = 6
_HYPHEN = r"(?<=[\p{L}\p{M}])-\s?(?=\d[\d,]*(?:\s+[\p{L}\p{M}]+)?\s*$)"  # "कांग्रेस-114"
GLUED = regex.compile(_HYPHEN)
_GLUED_AT = regex.compile(r"-\d")
SEPARATOR = regex.compile(
    r"\s*\n[\s|]*"  # the cells of a row that stacked_cells.py put together
    r"|\s+(?:[-–—]+|\||:|/)\s+|\s*\|\s*|\t+|\s*[-–—]{2,}\s*"
    r"|(?<=[\p{L}\p{M})]):\s+(?=\d)"  # "मुंडका: 46.5"
    rf"|{_HYPHEN}"
)


_DASH = regex.compile(r"\s[-–—]+\s")
_LOOSE = regex.compile(rf"{SEPARATOR.pattern}|(?<=[^\s\-–—])[-–—]\s+|\s+[-–—](?=\d)")
_BULLET = regex.compile(r"[•●▪■◆*✓➤►]\s*|[-–—]\s+|\d{1,2}[.)]\s+")
