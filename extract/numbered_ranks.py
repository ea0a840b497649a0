"""Numbered lists that rank: "71 – फिरोजाबाद", "72 – प्रयागराज" below "सबसे पीछे रहे जिले"; "1. इंदौर" below "टॉप-10 शहर".

The number of a row is its place where the line above the list speaks of a ranking, or where
the list does not begin with one: no list is numbered from 71. Else it only counts the rows. A row may
also hold a figure behind its name ("1. झुंझुनूं - 57.12"), whose number is a place below such a line alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract import marks
from extract.marks import Line
from extract.prepared import Prepared
from extract.ranked_headings import begins_with_last, ranks_somebody, speaks_of_ranks
from extract.rules.base import Claim

_FEWEST = 3  # rows
_CERTAIN = 0.85


Ranked = tuple[Claim, tuple[int, int]]  # a place, and the folded span of the name that holds it


def numbered_ranks(prepared: Prepared) -> dict[int, list[Ranked]]:
    """The places that each row of such a list gives, one or, of a list in one line, all of them, by where the row begins."""
    out: dict[int, list[Ranked]] = {}
    for above, run in _runs(prepared.lines):
        first = next(iter(run.values()))[0].value
        alone = not any(has_figure(line) for line in prepared.lines if line.sentence.start in run)
        told = above is not None and speaks_of_ranks(above.text)
        if told and above is not None:
            told = (alone or ranks_somebody(above, prepared)) and not (first == 1 and begins_with_last(above.text))
        if (first > 1 and alone) or told:
            out.update((start, [ranked]) for start, ranked in run.items())
    for above, line in pairwise([None, *prepared.lines]):
        assert line is not None
        label = _OWN_LABEL.match(line.text)
        told = above is not None and speaks_of_ranks(above.text)
        own = label is not None and speaks_of_ranks(label.group())
        within = _in_one_line(line, label.end() if label and own else 0) if told or own else []
        if within:
            out[line.sentence.start] = within
    return out


def _in_one_line(line: Line, start_of_list: int = 0) -> list[Ranked]:
    """The places of "1. धमदाहा 2. कसबा 3. मरंगा", a line that holds nothing else, numbered from one; [] for any other.

    A label may stand before the list, which begins at `start_of_list` of the marked text.
    """
    if len(line.numbers) < _FEWEST or not _LIST.fullmatch(line.text, start_of_list):
        return []
    out: list[Ranked] = []
    for said in _ITEM.finditer(line.text, start_of_list):
        number, spelt = line.numbers.get(said.start("v")), line.numbers.get(said.start("name"))
        if number is None or number.decimal or number.value != len(out) + 1:
            return []
        if spelt is not None and spelt.written != "words":
            return []  # a figure; "4. बायसी" is a town spelt like a number
        start, end = line.folded_span(*said.span("name"))
        claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=_CERTAIN)
        out.append((claim, (start, end)))
    return out


def _runs(lines: Sequence[Line]) -> Iterator[tuple[Line | None, dict[int, Ranked]]]:
    """The runs of rows whose numbers go on by one, each with the line above it."""
    run: dict[int, Ranked] = {}
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


def has_figure(line: Line) -> bool:
    """Whether a numbered row has a figure behind its name, which is read like that of any row."""
    return len(line.numbers) > 1


def _row(line: Line) -> Ranked | None:
    """The place and the name of a line that holds nothing else, or one figure more; None for any other."""
    said = _ROW.fullmatch(line.text) or _ROW_OF_FIGURE.fullmatch(line.text)
    number = line.numbers.get(said.start("v")) if said else None
    figures = 1 + sum(bool(said.groupdict().get(name)) for name in ("figure", "second")) if said else 0
    if said is None or number is None or len(line.numbers) != figures or number.decimal or number.value < 1:
        return None
    start, end = line.folded_span(*said.span("name"))
    claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=_CERTAIN)
    return claim, (start, end)


_FIGURE = f"(?:{marks.CARDINAL}|{marks.PERCENT})"
_ASIDE = r"\s*\([\p{L}\p{M}][\p{L}\p{M} .]*\)"  # "इंदौर (मध्य प्रदेश)"
_NAME = r"[\p{L}\p{M}.]+(?:[ \-][\p{L}\p{M}.]+){0,4}?"
_ROW = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►]\s*)?(?P<v>{marks.CARDINAL})\s*[-–—.):|]\s*(?P<name>{_NAME})(?:{_ASIDE}|\s*\|\s*(?:{_NAME})?)?\s*[।.|]?\s*"
)
_ROW_OF_FIGURE = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►]\s*)?(?P<v>{marks.CARDINAL})\s*[-.)]\s*(?P<name>{_NAME})(?:{_ASIDE})?\s*(?:[-–—:]\s*|\s\()(?P<figure>{_FIGURE})(?:\s*{_NAME})?"
    rf"\)?(?:\s*\((?P<second>{_FIGURE})(?:\s*{_NAME})?\))?\s*[।.]?\s*"
)
_OWN_LABEL = regex.compile(r"[^:।]{3,60}:\s*")  # "टॉप-5 जिले: 1. बरेली 2. मेरठ"
_LABEL = rf"{marks.CARDINAL}\s*[-–—.):]"
_ITEM = regex.compile(
    rf"(?P<v>{marks.CARDINAL})\s*[-–—.):]\s*(?P<name>{_NAME}|{marks.CARDINAL})(?=\s*[,;]?\s*(?:{_LABEL}|[।.]?\s*$))"
)
_LIST = regex.compile(rf"\s*(?:{_LABEL}\s*(?:{_NAME}|{marks.CARDINAL})\s*[,;]?\s*)+[।.]?\s*")
