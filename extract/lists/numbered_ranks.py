"""Numbered lists that rank: "71 – फिरोजाबाद", "72 – प्रयागराज" below "सबसे पीछे रहे जिले"; "1. इंदौर" below "टॉप-10 शहर".

The number of a row is its place where the line above the list says that its rows are ordered, or where that was
told right before and the list goes on from there. Else it only counts the rows. A row may
also hold a figure behind its name ("1. झुंझुनूं - 57.12"), whose number is a place below such a line alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

import regex

from extract import lexicon, marks
from extract.line_claims import LineClaims
from extract.lists.numbered_lists import (
    CERTAIN,
    FEWEST,
    IN_BLANKS,
    MISSING,
    NAME,
    Ranked,
    Run,
    has_figure,
    is_unmarked,
    row_of,
)
from extract.lists.ranked_headings import (
    FIRST_SO_MANY,
    begins_with_last,
    orders_rows,
    ranks_somebody,
    says_rank,
    speaks_of_ranks,
)
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim

_NEAR = 3  # sentences before the line above a list
_SEVERAL = 2  # places, of which no row holds all


def numbered_ranks(prepared: Prepared, runs: Sequence[Run]) -> dict[int, list[Ranked]]:
    """The places that each row of such a list gives, one or, of a list in one line, all of them, by where the row begins."""
    out: dict[int, list[Ranked]] = {}
    for above, run in runs:
        if _ranks(above, run, prepared):
            out.update((start, [ranked]) for start, ranked in run.items())
    for at, heading in enumerate(prepared.lines):
        if any(word in heading.text for word in _HELD) and _PLACES_BELOW.search(heading.text):
            rows = takewhile(lambda row: not has_figure(row), prepared.lines[at + 1 :])
            out.update((row.sentence.start, [ranked]) for row, ranked in _opening(rows))
    for above, line in pairwise([None, *prepared.lines]):
        assert line is not None
        label = _OWN_LABEL.match(line.text)
        told = above is not None and orders_rows(above.text)
        own = label is not None and orders_rows(label.group())
        within = _in_one_line(line, label.end() if label and own else 0) if told or own else []
        if within:
            out[line.sentence.start] = within
    return out


def _opening(rows: Iterable[Line]) -> list[tuple[Line, Ranked]]:
    """The first of some rows, as long as each holds a number and a name; [] for one alone."""
    told = list(takewhile(lambda pair: pair[1] is not None, ((row, row_of(row)) for row in rows)))
    return [(row, ranked) for row, ranked in told if ranked is not None] if len(told) > 1 else []


_HELD = ("स्थान", "रैंक", "पायदान")
# "प्रदेश के 22 जिलों में स्थान (2025-26)" over "3. रेवाड़ी", "9. यमुनानगर": places, be they one behind the other or not
_PLACES_BELOW = regex.compile(
    rf"^(?!.*(?<!\p{{L}})ने\s)(?:.*(?:{marks.CARDINAL})\s+[\p{{L}}\p{{M}}]+(?:ों|ओं)|(?:.*\s)?(?:जिले|प्रदेश|राज्य|देश|दुनिया|विश्व|मंडल|जोन|संभाग))\s+(?:में|मे)\s+(?:{'|'.join(_HELD)})(?:\s*\([^()]*\))?\s*[:–-]*\s*$"
)
_OF_PLACE = regex.compile(r"\s*(?:स्थान|पायदान|नंबर|रैंक|पर|रहा|रही|रहे)(?![\p{L}\p{M}])")


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
    if first != 1 and all(is_unmarked(row) for row in rows) and not _goes_on_from_told(first, rows[0], prepared):
        return False  # "11 विराट कोहली, दिल्ली": a number that is the player's own
    if above is None or (not alone and _has_header(rows, prepared)):
        return False
    if first == 1 and not alone and _fall(rows) and _is_announced(len(rows), rows[0], prepared):
        return True
    if not speaks_of_ranks(above.text):
        if alone and _skips(run):
            return True
        if first == 1 or not alone:
            return False
        # A list that goes on with what is told: "पहले तीन के बाद ये जिले हैं" over "4. बांदा".
        before = [line for line in prepared.lines if line.sentence.start < above.sentence.start]
        told = [n for line in before[-_NEAR:] for n in line.numbers.values() if n.kind == "ordinal"]
        told = [n for n in told if _OF_PLACE.match(prepared.folded.text, n.outer_end)]
        goes_on = first < last and any(n.value == first - 1 for n in told)  # "… को चौथा स्थान मिला।" over "5. बिलासपुर"
        return goes_on or orders_rows(" ".join([*(line.text for line in before[-1:]), above.text]))
    if (
        (_HEADER.search(above.text) and not alone)
        or not orders_rows(above.text)
        or (first == 1 and begins_with_last(above.text))
    ):
        return False
    if first > last and not begins_with_last(above.text):
        return False
    return alone or (ranks_somebody(above, prepared) and not _tell_places(above, rows))


def _goes_on_from_told(first: float, row: Line, prepared: Prepared) -> bool:
    """Whether the place before that of a list's first row was told in the text before it."""
    before = [line for line in prepared.lines if line.sentence.end <= row.sentence.start]
    return any(n.kind == "ordinal" and n.value == first - 1 for line in before for n in line.numbers.values())


def _skips(run: dict[int, Ranked]) -> bool:
    """Whether the numbers of some rows leave one out, as no running number does: "1. सोनगढ़", "2. जोराथांग", "3. मुदिगेरे", "5. बैकुंठपुर"."""
    values = [claim.value for claim, _ in run.values()]
    return values[0] == 1 and any(b - a == MISSING for a, b in pairwise(values))


def _has_header(rows: Sequence[Line], prepared: Prepared) -> bool:
    """Whether rows that nothing but blanks part ("1. सीहोर 85.16") stand under a header of columns, and are a table's."""
    if not all(IN_BLANKS.fullmatch(row.text) for row in rows):
        return False
    over = [line for line in prepared.lines if line.sentence.end <= rows[0].sentence.start][-1:]
    words = over[0].text.split() if over else []
    columns = (*lexicon.words("column_words", "rank", "serial"), *lexicon.words("score_words", "marks", "points"))
    return len(words) > 1 and not over[0].numbers and any(word.strip(".:") in columns for word in (words[0], words[-1]))


def _fall(rows: Sequence[Line]) -> bool:
    """Whether each row has one figure behind its name, none above that of the row before: those of an order by it."""
    figures = [[n for _, n in sorted(row.numbers.items())][1:] for row in rows]
    return all(len(row) == 1 for row in figures) and all(a[0].value >= b[0].value for a, b in pairwise(figures))


def _is_announced(count: int, first: Line, prepared: Prepared) -> bool:
    """Whether the lines right above a list call it that of the first so many: "प्रदेश के टॉप-10 जिले", "टॉप-10 शहरों की सूची में"."""
    above = [line for line in prepared.lines if line.sentence.end <= first.sentence.start][-_ABOVE:]
    return any(
        int(prepared.folded.text[m.start("n") : m.end("n")]) == count
        for line in above
        for m in _announcements(line, prepared)
    )


_ABOVE = 4  # lines: a heading, a header, and a sentence or two


def _announcements(line: Line, prepared: Prepared) -> list[regex.Match[str]]:
    return list(FIRST_SO_MANY.finditer(prepared.folded.text, line.sentence.start, line.sentence.end))


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
    if len(line.numbers) < FEWEST or not _LIST.fullmatch(line.text, start_of_list):
        return []
    out: list[Ranked] = []
    for said in _ITEM.finditer(line.text, start_of_list):
        number, spelt = line.numbers.get(said.start("v")), line.numbers.get(said.start("name"))
        if number is None or number.decimal or number.value != len(out) + 1:
            return []
        if spelt is not None and spelt.written != "words":
            return []  # a figure; "4. बायसी" is a town spelt like a number
        start, end = line.folded_span(*said.span("name"))
        claim = Claim("rank.of_numbered_row", "rank", number.outer_start, end, number.value, number, certain=CERTAIN)
        out.append((claim, (start, end)))
    return out


_OWN_LABEL = regex.compile(r"[^:।]{3,60}:\s*")  # "टॉप-5 जिले: 1. बरेली 2. मेरठ"
_HEADER = regex.compile(r"\s[-–—|:]\s.*\s[-–—|:]\s")  # "रैंक - जिला - अंक": tables.py reads it
_LABEL = rf"{marks.CARDINAL}\s*[-–—.):]"
_ITEM = regex.compile(
    rf"(?P<v>{marks.CARDINAL})\s*[-–—.):]\s*(?P<name>{NAME}|{marks.CARDINAL})(?=\s*[,;]?\s*(?:{_LABEL}|[।.]?\s*$))"
)
_LIST = regex.compile(rf"\s*(?:{_LABEL}\s*(?:{NAME}|{marks.CARDINAL})\s*[,;]?\s*)+[।.]?\s*")
