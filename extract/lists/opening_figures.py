"""Rows below a heading that open with their figure: "45 करछना", "32 मेजा", "21 फूलपुर" under "तहसीलवार दर्ज शिकायतें".

The number of a list stands there too ("1 इंदौर", "2 भोपाल" under "टॉप पांच जिले"), so that figures which only count the rows up
are none of theirs, nor are those of a single row.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

import regex

from extract import lexicon, marks
from extract.article_state import ArticleState, Subject
from extract.figures.reaching import ranked_units
from extract.line_claims import LineClaims
from extract.lists.headings import Heading, is_row, kind_under
from extract.lists.name_lists import station_name
from extract.marks import Line
from extract.names.words import is_name_word
from extract.numbers.number import Number
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim

_ROW = regex.compile(
    rf"\s*[•●▪■◆*✓➤►–-]?\s*(?P<v>{marks.CARDINAL})\s*[-–—:]*\s+(?P<name>[\p{{L}}\p{{M}}.]+(?:\s[\p{{L}}\p{{M}}.]+){{0,3}})\s*[।.]?"
)
_NO_COUNTS = ("rank", "marks", "index", "points", "INR", "")
_FEW = 2  # rows
RULE = "opens_row"


def claim_opening_figure(found: LineClaims, heading: Heading, prepared: Prepared) -> bool:
    """Claim the figure that a row opens with for what its heading counts; whether it is such a row."""
    if heading.unit in (*_NO_COUNTS, *ranked_units()) or heading.laid_down:
        return False
    number = _figure(found.line)
    if number is None or (number.decimal and heading.unit != "percent") or not _is_of_run(found.line, prepared):
        return False
    position = next(at for at, n in found.line.numbers.items() if n is number)
    found.withdraw(number)
    kind = kind_under(heading.unit, reached=heading.reached, marked=heading.marked)
    found.claim(
        position,
        Claim.of_number(f"{kind}.{RULE}", kind, number, unit=heading.unit, scale=heading.scale, certain=0.8),
    )
    return True


def _figure(line: Line) -> Number | None:
    """The figure that opens a row of a figure and a name; None for any other line."""
    said = _ROW.fullmatch(line.text) if is_row(line) and len(line.numbers) == 1 else None
    if said is None or not all(is_name_word(word) or word in _stations() for word in said["name"].rstrip(".").split()):
        return None  # "21,307 मरीजों को मिला इलाज" says itself what it counts
    return line.numbers[said.start("v")]


def _stations() -> tuple[str, ...]:
    return lexicon.words("station_words", "head", "kotwali", "own", "town")


def name_behind(claim: Claim, line: Line, type_: str, state: ArticleState, prepared: Prepared) -> Subject:
    """Whom the figure that opens a row is of: the name behind it, of the type that the heading tells where no table does."""
    said = _ROW.fullmatch(line.text)
    assert said is not None
    start, end = line.folded_span(*said.span("name"))
    known = [n for n in prepared.names_of(line.sentence) if n.start == start and n.kind in ("place", "headed")]
    if known and known[0].end == end and not (type_ == "police_station" and known[0].kind == "place"):
        return replace(resolve(known[0], state, prepared, known), how="list")
    called = prepared.quote(
        *(station_name(prepared.folded.text, start, end) if type_ == "police_station" else (start, end))
    )
    return Subject(" ".join(called.split()), type_ or state.frame_type or "other", start, end, "list", prepared.name)


def _is_of_run(line: Line, prepared: Prepared) -> bool:
    """Whether a row stands among others of its form, whose figures do not count them up."""
    lines = prepared.lines
    at = bisect_left(lines, line.sentence.start, key=lambda other: other.sentence.start)
    first, last = at, at
    while first > 0 and _figure(lines[first - 1]) is not None:
        first -= 1
    while last + 1 < len(lines) and _figure(lines[last + 1]) is not None:
        last += 1
    figures = [n.value for n in map(_figure, lines[first : last + 1]) if n is not None]
    return len(figures) >= _FEW and not all(b - a == 1 for a, b in pairwise(figures))
