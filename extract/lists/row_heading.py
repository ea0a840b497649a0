"""The heading in force: what the line above a run of rows says of their figures, and whose they are.

A line that heads rows ("किस थाने में कितनी शिकायतें", "जीजेयू को किस पैमाने पर कितने अंक") leaves out of each row what
it said once: the unit, the order, the owner, what is ranked. It is in force until another one or a paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

import regex

from extract.article_state import NOBODY, ArticleState, Subject
from extract.draft import Draft
from extract.figures.counting import DIVISIBLE, one_of
from extract.figures.reaching import coverable
from extract.line_claims import LineClaims
from extract.lists.figure_lists import is_figure_list
from extract.lists.headings import (
    NO_HEADING,
    Heading,
    heading_by_order,
    heading_by_total,
    heading_of,
    heads_rows,
    is_row,
    leads_into,
    parts_of_one,
    percent_of_first,
    tells_rows,
    unit_of_ranked,
)
from extract.lists.ranked_headings import PUPILS
from extract.lists.sizes_of_lists import refuse_size, set_size, size_of_list
from extract.marks import Line, is_marked
from extract.measures.measure_kinds import is_contest, is_ranking, is_yearly_exam
from extract.measures.school_classes import SchoolClasses
from extract.measures.sorts_of_cases import set_sort_of_rows
from extract.names.name import Name
from extract.numbers.number import Number
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.sentences import LABELLED
from extract.text import fold_text

_NAMED = ("place", "headed", "bare")
_LAST = 2  # facts
# "इन थानों को मिला पहला स्थान" over a row of names
_THESE = regex.compile(r"\s*(?:इन्हें|इनको|इन|ये)\s")
_NAME = r"[\p{L}\p{M}.]++(?:\s+(?!(?:और|व|एवं|तथा)\s)[\p{L}\p{M}.]++){0,3}"
_NAMES = regex.compile(rf"\s*{_NAME}(?:(?:\s*,|\s+(?:और|व|एवं|तथा)\s)\s*{_NAME}){{1,30}}\s*।?\s*")
_RANKED = ("cities", "districts", "states", "countries", "stations", "institutions")  # "शहरों की रैंकिंग"
_ROW_OF_PLACE = regex.compile(
    r"[\s•●▪■*–-]*(?P<name>[\p{L}\p{M}][\p{L}\p{M} .]*?)\s*[-–—:]\s*(?P<v>\d{1,4})\s*[।.,]?\s*"
)


class RowHeading:
    """What the last line over rows said. `said` is NO_HEADING where none is in force."""

    def __init__(self, prepared: Prepared, state: ArticleState, classes: SchoolClasses) -> None:
        self.prepared = prepared
        self.state = state
        self.classes = classes
        self.said: Heading = NO_HEADING
        self.owner: Subject = NOBODY  # whose aspects the rows are: "जीजेयू को किस पैमाने पर कितने अंक"
        self.named: Subject = NOBODY  # the first that it names, whatever the case: "आईजीआरएस में कानपुर की रैंकिंग"
        self.listed_type = ""  # what is ranked in the rows: "टॉप पांच शहर"
        self.line: Line | None = None  # the line itself
        self.level = ""  # the class whose pupils it lists: "जिले के टॉपर (हाईस्कूल)"
        self.size: Number | None = None  # among how many it ranks: "जिले के 16 प्रखंडों की रैंकिंग"

    def hear(self, found: LineClaims, names: list[Name], drafts: list[Draft]) -> bool:
        """Take in a line whose numbers are claimed, behind the drafts so far; whether the line heads rows."""
        line = found.line
        if is_figure_list(line, self.said, self.prepared):
            return False  # "कैथल (358)" is a row of the list that the heading told of, and heads none
        rows = self._rows_below(line)
        told = tells_rows(line) and len(rows or self._lines_below(line)) > 1
        if heads_rows(line) or told or leads_into(line, rows):
            self._head(line, rows, names, drafts)
            self.line, self.size = line, size_of_list(line, rows)
            self.level = self.classes.class_of_heading(line)
            if self.size is not None:
                refuse_size(found, self.size)
            return True
        told = self.line is not None and self.line.sentence.block == line.sentence.block
        if told and not found.claims and self._lines_below(line):
            return False  # "स्थान नीचे दिया गया है। पहले मई का और उसके बाद जून का है।": goes on with what it told
        if line.sentence.kind == "paragraph":
            self.line, self.size, self.level = None, None, ""
            self.said = heading_by_total(found.claims, rows, self.prepared)
        return False

    def settle(self, drafts: Sequence[Draft], line: Line) -> None:
        """Give what a row was drafted as what its heading says of all its rows: their field, the class of their pupils."""
        if line.sentence.kind != "paragraph":
            set_sort_of_rows(drafts, self.line, self.prepared)
            set_size(drafts, self.size, self.line, self.state, self.prepared)
            self.classes.set_class(drafts, line, self.level, self.state)

    def _head(self, line: Line, rows: list[Line], names: list[Name], drafts: list[Draft]) -> None:
        said = heading_of(line, self.prepared)
        if said == NO_HEADING and self.state.persons and _end_with_places_of_persons(drafts):
            said = heading_by_order(rows)
        owner = next((n for n in names if n.case in ("dative", "genitive") and n.kind in _NAMED), None)
        if parts_of_one(rows, self.prepared, owned=owner is not None):
            said = replace(said, aspects=True)
        if percent_of_first(rows):
            said = replace(said, unit="percent")
        self.listed_type = "person" if said.listed in PUPILS else one_of(said.listed)
        if _are_shares(said, rows):
            said = replace(said, unit="percent")
        if said.listed and said.unit in ("", said.listed):
            said = replace(said, unit=unit_of_ranked(said, rows, self._unit_of_scores(drafts)))
        self.said = said
        self.owner = resolve(owner, self.state, self.prepared, names) if owner is not None else NOBODY
        named = next((n for n in names if n.kind in ("place", "headed") or _is_alone(n)), None)
        self.named = resolve(named, self.state, self.prepared, names) if named is not None else NOBODY

    def _unit_of_scores(self, drafts: list[Draft]) -> str:
        """What the last score was in, marks where none was told of an examination or by a ranking's name; "" for neither."""
        scored = next((draft.unit for draft in reversed(drafts) if draft.kind == "score"), "")
        ranked = is_ranking(self.state.measure) or is_yearly_exam(self.state.measure)
        return scored or ("marks" if ranked else "")

    def know_order(self, line: Line, drafts: Sequence[Draft]) -> None:
        """“मेरठ- 68" over "बरेली- 176", where the article has told that मेरठ is the 68th: a run of rows of places, which no heading says."""
        if self.said.each or self.said.reached or self.said.unit not in ("", *_RANKED) or not is_row(line):
            return
        told = _ROW_OF_PLACE.fullmatch(self.prepared.folded.text, line.sentence.start, line.sentence.end)
        if told is None or len(self._rows_below(line)) < _LAST:
            return
        name, value = told["name"].strip(), float(told["v"])
        ranks = (d for d in drafts if d.kind == "rank" and d.value == value and d.modality == "actual")
        if any(f"{fold_text(d.subject.name)} ".startswith(f"{name} ") for d in ranks):  # "मेरठ शहर"
            self.said = replace(self.said, unit="rank")

    # What stands right below a line.

    def stands_over_rows(self, line: Line) -> bool:
        """Whether a line of words stands over rows: "पहले स्थान पर रहे थाने" over "1. कमालगंज".

        It ends with a colon, or right below it is a marked row or, of "इन थानों को", one of names.
        """
        if line.text.rstrip().endswith((":", ":-")):
            return True
        below = self.line_below(line)
        if below is None or is_marked(line.text):
            return False
        named = not below.numbers and _NAMES.fullmatch(below.text) is not None
        return is_marked(below.text) or (named and _THESE.match(line.text) is not None)

    def line_below(self, line: Line) -> Line | None:
        """The line right below a line; None under the last."""
        return next(iter(self.prepared.lines[self._after(line) :][:1]), None)

    def _rows_below(self, line: Line) -> list[Line]:
        return list(takewhile(is_row, self.prepared.lines[self._after(line) :]))

    def period_over_rows(self, line: Line) -> str:
        """“पिछले साल सड़क हादसों का ब्योरा आया है": the time that a sentence with no figure gives the rows right below it; "" for none."""
        told = [p.value for p in line.periods.values() if p.value and p.grain in ("month", "year", "fiscal")]
        dated = [value for value in told if value <= (self.state.published or "9999")]
        if not dated or is_contest(self.state.measure):  # whose days are its own
            return ""
        rows = len(self._rows_below(line)) > 1 or bool(self._lines_below(line)) or self._labelled_below(line)
        return dated[-1] if rows else ""

    def _labelled_below(self, line: Line) -> bool:
        """Whether the two lines right below a line each open with a label: "रायगढ़- हादसे 618, मौत 342"."""
        below = self.prepared.lines[self._after(line) :][:_LAST]
        return len(below) == _LAST and all(LABELLED.match(other.text) and other.numbers for other in below)

    def _lines_below(self, line: Line) -> list[Line]:
        """The short lines right below a line whose cells only blanks part, the first of which may be their header."""
        below = list(
            takewhile(lambda other: other.sentence.kind != "paragraph", self.prepared.lines[self._after(line) :])
        )
        return below if any(other.numbers for other in below[1:2]) else []

    def _after(self, line: Line) -> int:
        """The index of the line below one; of a paragraph's sentence behind those that tell no figure.

        “… इस प्रकार है। पहले मई का, फिर जून का है।": the rows come behind both.
        """
        at = bisect_right(self.prepared.lines, line.sentence.start, key=lambda other: other.sentence.start)
        if line.sentence.kind != "paragraph":
            return at
        for other in self.prepared.lines[at:]:
            figures = any(number.kind != "ordinal" for number in other.numbers.values())
            if other.sentence.block != line.sentence.block or figures:
                break
            at += 1
        return at


def _are_shares(said: Heading, rows: Sequence[Line]) -> bool:
    """“96.4 --- फरसगांव" below "विकासखंडवार संस्थागत प्रसव": broken numbers of whole things, none above a hundred, are shares of them."""
    figures = [list(row.numbers.values()) for row in rows]
    single = [row[0] for row in figures if len(row) == 1]
    told = coverable(said.unit) and said.unit not in DIVISIBLE and said.scale == 1.0
    plain = all(n.kind == "cardinal" and not n.scaled and n.value <= _WHOLE for n in single)
    return told and plain and len(single) > _LAST and sum(n.decimal for n in single) >= _LAST


_WHOLE = 100


def _is_alone(name: Name) -> bool:
    """“देश में", "जिले का”: one that a word alone tells."""
    return name.kind == "generic" and not name.plural and not name.counted


def _end_with_places_of_persons(drafts: list[Draft]) -> bool:
    return [(d.kind, d.subject.type) for d in drafts[-_LAST:]] == [("rank", "person")] * _LAST
