"""Numbered lists: the runs of rows whose numbers go on by one, whatever they count; numbered_ranks.py tells which of them rank.

A row holds a number, a name, and perhaps a figure behind it: "71 – फिरोजाबाद", "1. झुंझुनूं - 57.12".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from extract import marks
from extract.line_claims import LineClaims
from extract.lists.ranked_headings import is_of_neither, orders_rows
from extract.marks import Line
from extract.names.words import heads
from extract.numbers.number import Number
from extract.rules.base import Claim

FEWEST = 3  # rows
CERTAIN = 0.85
MISSING = 2  # from a row's number to the next: one row is missing
_BETWEEN = 2  # lines that may stand between two rows

Ranked = tuple[Claim, tuple[int, int]]  # a place, and the folded span of the name that holds it
Run = tuple[Line | None, dict[int, Ranked]]  # the line above a list, and its rows by where they begin


def numbered_runs(lines: Sequence[Line]) -> Iterator[Run]:
    """The runs of rows whose numbers go on, up or down, each with the line above it.

    A place may be held by two, a row be missing, or all those between the first and the last. What is no row may stand
    between two rows of one list (an advertisement, a row of another form), unless it speaks of an order itself.
    """
    run: list[tuple[int, Ranked]] = []
    above: Line | None = None
    over: Line | None = None  # the line above the next run
    last, step, between = 0.0, 0.0, 0
    for at, line in enumerate(lines):
        row = row_of(line)
        if row is None:
            number = _opening_number(line)
            if run and number is not None and number - last == (step or 1):
                last = number  # "3. शिक्षक दिनेश कुमार, प्रावि परसा": a row of another form
                continue
            if not is_of_neither(line.text):
                over = line
            between += 1
            if run and (between > _BETWEEN or orders_rows(line.text)):
                yield from _long_enough(above, run)
                run = []
            continue
        on = row[0].value - last
        leaps = on > MISSING and step > 0 and not between and len(run) > 1 and _goes_on(row, lines[at + 1 : at + 2])
        by_one = abs(on) == 1 and on == (step or on)
        shared_or_missing = on in (0, MISSING) and step >= 0 and not between
        if run and not (by_one or shared_or_missing or leaps):
            yield from _long_enough(above, run)
            run, over = [], over if between else above
        if not run:
            above, step = over, 0.0
        elif on:
            step = 1.0 if on > 0 else -1.0
        run.append((line.sentence.start, row))
        last, between = row[0].value, 0
    yield from _long_enough(above, run)


def _goes_on(row: Ranked, below: Sequence[Line]) -> bool:
    """“54. दतिया" over "55. सीधी": whether the row below has the next number."""
    following = row_of(below[0]) if below else None
    return following is not None and following[0].value == row[0].value + 1


def _long_enough(above: Line | None, run: Sequence[tuple[int, Ranked]]) -> Iterator[Run]:
    """A run of enough rows, some of which go on by one; nothing for a shorter one, or for rows that all have one number."""
    goes_on = any(abs(a[0].value - b[0].value) == 1 for (_, a), (_, b) in pairwise(run))
    if len(run) >= FEWEST and goes_on:
        yield above, dict(run)


def _opening_number(line: Line) -> float | None:
    """The number that a line opens with as a row of a list does; None for any other line."""
    said = OPENING.match(line.text)
    return line.numbers[said.start("v")].value if said else None


def has_figure(line: Line) -> bool:
    """Whether a numbered row has a figure behind its name, which is read like that of any row."""
    return len(line.numbers) > 1


def is_unmarked(line: Line) -> bool:
    """“5 कीर्तिनगर, उत्तराखंड": whether nothing but a blank parts the number of a row from its name."""
    return _ROW_OF_AREA.fullmatch(line.text) is not None


def row_of(line: Line) -> Ranked | None:
    """The place and the name of a line that holds nothing else, or one figure more; None for any other."""
    said = _ROW.fullmatch(line.text) or _ROW_OF_FIGURE.fullmatch(line.text) or _ROW_OF_AREA.fullmatch(line.text)
    number = line.numbers.get(said.start("v")) if said else None
    figures = 1 + sum(bool(said.groupdict().get(name)) for name in ("figure", "of", "second")) if said else 0
    if said is None or number is None or len(line.numbers) != figures or number.decimal or number.value < 1:
        return None
    if said.groupdict().get("bare") is not None and not _is_score(line.numbers.get(said.start("figure"))):
        return None  # "1. जबलपुर 83.71", but not "4. बायसी 12"
    start, end = said.span("name")
    if said["name"] in heads() and (campus := _CAMPUS.match(line.text, end)) is not None:
        end = campus.end()  # "आईआईटी, मद्रास"
    start, end = line.folded_span(start, end)
    claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=CERTAIN)
    return claim, (start, end)


def _is_score(number: Number | None) -> bool:
    return number is not None and (number.decimal or number.kind == "percent")


def drop_running_number(found: LineClaims) -> None:
    """Refuse the number that such a row opens with, whatever took it."""
    position = min(found.line.numbers)
    found.refuse_instead(position, "refusal.index_of_row", "The running number of a row.")


_FIGURE = f"(?:{marks.CARDINAL}|{marks.PERCENT})"
NAME = r"[\p{L}\p{M}.]+(?:[ \-][\p{L}\p{M}.]+){0,4}?(?:[ \-]\d{1,4})?"  # "वार्ड 22": digits that no mark stands for are a name's
# "इंदौर (मध्य प्रदेश)", "कैंट, वाराणसी", "नेहा सिंह - राजकीय इंटर कॉलेज"
_ASIDE = rf"(?:\s*\([\p{{L}}\p{{M}}][\p{{L}}\p{{M}} .,]*\)|(?:,|\s[-–—])\s+{NAME})"
_ROW = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►-]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-–—.):|]\s*(?P<name>{NAME})(?:{_ASIDE}|\s*\|\s*(?:{NAME})?)?\s*[।.|]?\s*"
)
# "5 कीर्तिनगर, उत्तराखंड": nothing but a blank behind the number, and where the name lies behind the name
_ROW_OF_AREA = regex.compile(
    rf"\s*(?P<v>{marks.CARDINAL})\s+(?P<name>{NAME})(?:\s*\([\p{{L}}\p{{M}}][\p{{L}}\p{{M}} .]*\)|,\s+{NAME})\s*[।.]?\s*"
)
_CAMPUS = regex.compile(rf",\s+{NAME}")
_ROW_OF_FIGURE = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►-]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-.)]\s*(?P<name>{NAME})(?:{_ASIDE})?\s*(?:[-–—:,]\s*|\s\((?:{NAME}\s*[-–—:]\s*)?|(?P<bare>(?<=\s)))(?P<figure>{_FIGURE})(?:(?:\s?/\s?|\s+(?:में|मे)\s+से\s+)(?P<of>{marks.CARDINAL}))?(?:\s*{NAME})?"
    rf"\)?(?:\s*\((?P<second>{_FIGURE})(?:\s*{NAME})?\))?\s*[।.]?\s*"
)
# What only blanks part from its figure: "1. सीहोर 85.16".
IN_BLANKS = regex.compile(rf"\s*{marks.CARDINAL}\s*[-.)]\s*{NAME}\s+{_FIGURE}\s*[।.]?\s*")
OPENING = regex.compile(rf"\s*(?:[•●▪■◆*✓➤►-]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-.):]\s*\p{{L}}")
