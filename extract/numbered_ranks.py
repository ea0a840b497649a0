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
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.ranked_headings import (
    begins_with_last,
    orders_rows,
    ranks_somebody,
    says_rank,
    speaks_of_ranks,
    stands_aside,
)
from extract.rules.base import Claim

_FEWEST = 3  # rows
_SEVERAL = 2  # places, of which no row holds all
_BETWEEN = 2  # lines that may stand between two rows
_CERTAIN = 0.85


Ranked = tuple[Claim, tuple[int, int]]  # a place, and the folded span of the name that holds it


def numbered_rows(prepared: Prepared) -> tuple[dict[int, list[Ranked]], frozenset[int]]:
    """The places that each row of such a list gives, one or, of a list in one line, all of them, by where the row begins.

    And where the rows of all lists begin that go on by one, whether they rank or but count their rows.
    """
    out: dict[int, list[Ranked]] = {}
    runs = list(_runs(prepared.lines))
    for above, run in runs:
        if _ranks(above, run, prepared):
            out.update((start, [ranked]) for start, ranked in run.items())
    for above, line in pairwise([None, *prepared.lines]):
        assert line is not None
        label = _OWN_LABEL.match(line.text)
        told = above is not None and orders_rows(above.text)
        own = label is not None and orders_rows(label.group())
        within = _in_one_line(line, label.end() if label and own else 0) if told or own else []
        if within:
            out[line.sentence.start] = within
    return out, frozenset(start for _, run in runs for start in run)


def drop_running_number(found: LineClaims) -> None:
    """Refuse the number that such a row opens with, whatever took it."""
    position = min(found.line.numbers)
    found.withdraw(found.line.numbers[position])
    found.taken.discard(position)
    found.refuse(position, "refusal.index_of_row", "The running number of a row.")


def drop_order(found: LineClaims, names: Sequence[Name], *, ranked: bool) -> None:
    """Refuse the places that a line right above such rows tells of nobody: "वसूली में अव्वल बैंक", "छठे से दसवें स्थान पर रहे शहर".

    One place above rows that are not `ranked` is that of them all: "पहले स्थान पर रहे थाने".
    """
    places = [claim for claim in found.claims if claim.kind == "rank"]
    named = any(name.kind in ("place", "headed", "person") for name in names)
    if named or (not ranked and len(places) < _SEVERAL):
        return
    for claim in places:
        found.claims.remove(claim)
        for position, number in found.line.numbers.items():
            if number is claim.number:
                found.taken.discard(position)
                found.refuse(
                    position,
                    "refusal.order_of_rows",
                    "It tells in which order the rows below stand, and nobody's place.",
                )


def _ranks(above: Line | None, run: dict[int, Ranked], prepared: Prepared) -> bool:
    """Whether the numbers of a run's rows are places, by the line above and by where they begin."""
    rows = [line for line in prepared.lines if line.sentence.start in run]
    first, last = (run[row.sentence.start][0].value for row in (rows[0], rows[-1]))
    alone = not any(has_figure(row) for row in rows)
    if above is None or not speaks_of_ranks(above.text):
        # A list that goes on with what is told: "पहले तीन के बाद ये जिले हैं" over "4. बांदा".
        if above is None or first == 1 or not alone:
            return False
        earlier = [line.text for line in prepared.lines if line.sentence.start < above.sentence.start]
        return orders_rows(" ".join([*earlier[-1:], above.text]))
    if (
        (_HEADER.search(above.text) and not alone)
        or not orders_rows(above.text)
        or (first == 1 and begins_with_last(above.text))
    ):
        return False
    if first > last and not begins_with_last(above.text):
        return False
    return alone or (ranks_somebody(above, prepared) and not _tell_places(above, rows))


def _tell_places(above: Line, rows: Sequence[Line]) -> bool:
    """Whether the figures of the rows are the places themselves: "जिलों की रैंक" over "1. बांदा - 4", "2. महोबा - 9"."""
    figures = [[n for _, n in sorted(row.numbers.items())][1] for row in rows if has_figure(row)]
    whole = all(n.kind == "cardinal" and not n.decimal and not n.scaled for n in figures)
    rising = all(a.value <= b.value for a, b in pairwise(figures))
    return whole and rising and len(figures) == len(rows) and says_rank(above.text)


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
    """The runs of rows whose numbers go on, up or down, each with the line above it.

    A place may be held by two, or a row be missing. What is no row may stand between two rows of one list (an
    advertisement, a row of another form), unless it speaks of an order itself.
    """
    run: list[tuple[int, Ranked]] = []
    above: Line | None = None
    over: Line | None = None  # the line above the next run
    last, step, between = 0.0, 0.0, 0
    for line in lines:
        row = _row(line)
        if row is None:
            number = _opening_number(line)
            if run and number is not None and number - last == (step or 1):
                last = number  # "3. शिक्षक दिनेश कुमार, प्रावि परसा": a row of another form
                continue
            if not stands_aside(line.text):
                over = line
            between += 1
            if run and (between > _BETWEEN or orders_rows(line.text)):
                yield from _long_enough(above, run)
                run = []
            continue
        on = row[0].value - last
        if run and not (on == (step or on) if abs(on) == 1 else on in (0, 2) and step >= 0 and not between):
            yield from _long_enough(above, run)
            run, over = [], over if between else above
        if not run:
            above, step = over, 0.0
        elif on:
            step = 1.0 if on > 0 else -1.0
        run.append((line.sentence.start, row))
        last, between = row[0].value, 0
    yield from _long_enough(above, run)


def _long_enough(
    above: Line | None, run: Sequence[tuple[int, Ranked]]
) -> Iterator[tuple[Line | None, dict[int, Ranked]]]:
    """A run of enough rows, some of which go on by one; nothing for a shorter one, or for rows that all have one number."""
    goes_on = any(abs(a[0].value - b[0].value) == 1 for (_, a), (_, b) in pairwise(run))
    if len(run) >= _FEWEST and goes_on:
        yield above, dict(run)


def _opening_number(line: Line) -> float | None:
    """The number that a line opens with as a row of a list does; None for any other line."""
    said = _OPENING.match(line.text)
    return line.numbers[said.start("v")].value if said else None


def has_figure(line: Line) -> bool:
    """Whether a numbered row has a figure behind its name, which is read like that of any row."""
    return len(line.numbers) > 1


def _row(line: Line) -> Ranked | None:
    """The place and the name of a line that holds nothing else, or one figure more; None for any other."""
    said = _ROW.fullmatch(line.text) or _ROW_OF_FIGURE.fullmatch(line.text)
    number = line.numbers.get(said.start("v")) if said else None
    figures = 1 + sum(bool(said.groupdict().get(name)) for name in ("figure", "of", "second")) if said else 0
    if said is None or number is None or len(line.numbers) != figures or number.decimal or number.value < 1:
        return None
    start, end = line.folded_span(*said.span("name"))
    claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=_CERTAIN)
    return claim, (start, end)


_FIGURE = f"(?:{marks.CARDINAL}|{marks.PERCENT})"
_NAME = r"[\p{L}\p{M}.]+(?:[ \-][\p{L}\p{M}.]+){0,4}?"
# "इंदौर (मध्य प्रदेश)", "कैंट, वाराणसी", "नेहा सिंह - राजकीय इंटर कॉलेज"
_ASIDE = rf"(?:\s*\([\p{{L}}\p{{M}}][\p{{L}}\p{{M}} .]*\)|(?:,|\s[-–—])\s+{_NAME})"
_ROW = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-–—.):|]\s*(?P<name>{_NAME})(?:{_ASIDE}|\s*\|\s*(?:{_NAME})?)?\s*[।.|]?\s*"
)
_ROW_OF_FIGURE = regex.compile(
    rf"\s*(?:[•●▪■◆*✓➤►]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-.)]\s*(?P<name>{_NAME})(?:{_ASIDE})?\s*(?:[-–—:,]\s*|\s\()(?P<figure>{_FIGURE})(?:\s?/\s?(?P<of>{marks.CARDINAL}))?(?:\s*{_NAME})?"
    rf"\)?(?:\s*\((?P<second>{_FIGURE})(?:\s*{_NAME})?\))?\s*[।.]?\s*"
)
_OPENING = regex.compile(rf"\s*(?:[•●▪■◆*✓➤►]\s*)?\(?(?P<v>{marks.CARDINAL})\s*[-.):]\s*\p{{L}}")
_OWN_LABEL = regex.compile(r"[^:।]{3,60}:\s*")  # "टॉप-5 जिले: 1. बरेली 2. मेरठ"
_HEADER = regex.compile(r"\s[-–—|:]\s.*\s[-–—|:]\s")  # "रैंक - जिला - अंक": tables.py reads it
_LABEL = rf"{marks.CARDINAL}\s*[-–—.):]"
_ITEM = regex.compile(
    rf"(?P<v>{marks.CARDINAL})\s*[-–—.):]\s*(?P<name>{_NAME}|{marks.CARDINAL})(?=\s*[,;]?\s*(?:{_LABEL}|[।.]?\s*$))"
)
_LIST = regex.compile(rf"\s*(?:{_LABEL}\s*(?:{_NAME}|{marks.CARDINAL})\s*[,;]?\s*)+[।.]?\s*")
