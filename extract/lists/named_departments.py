"""Departments that a row calls by their field alone, with no विभाग beside the first: "राजस्व 61 अंक लेकर 14वें, जलदाय 74 अंक लेकर नौवें".

names/department_rows.py reads the rows whose first says विभाग. Here several labels of a row are fields of departments
(frame_words.yml), or fewer where departments are spoken of; in a genitive ("राजस्व की 44") they may be what complaints are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.lists.row_items import items_of, name_of_item, put_in, tail_known
from extract.marks import Line
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.words import common_words
from extract.text import Folded, fold_text

_HEAD = "विभाग"
_FEWEST = 3  # fields that a row holds where nothing else speaks of departments
_SPOKEN_OF = 2  # and where something does


def with_named_departments(names: list[Name], lines: Sequence[Line], folded: Folded) -> list[Name]:
    """The names, with the departments of each such row; what stood where they do is left out."""
    out = list(names)
    before = ""
    for line in lines:
        spoken = _departments().search(line.text) or _departments().search(before)
        before = line.text
        if len(line.numbers) < _SPOKEN_OF or len(line.words & _first_words()) < _SPOKEN_OF:
            continue
        out = put_in(out, _of_row(line, _SPOKEN_OF if spoken else _FEWEST, out, folded))
    return out


def _of_row(line: Line, fewest: int, names: list[Name], folded: Folded) -> list[Name]:
    """The departments of a line's row that are no names of departments yet; none where the row has too few."""
    items = items_of(line, marks.CARDINAL + marks.ORDINAL + marks.PERCENT)
    known = {item: length for item in items if (length := _field_at_end(item["label"]))}
    cases = {item["case"] for item in known}
    if len(known) < fewest or len(cases) > 1 or (cases & _GENITIVE and not _HELPLINE.search(folded.text)):
        return []
    out = []
    for item in items:
        start, end = line.folded_span(*item.span("label"))
        if item in known:
            start = line.folded_span(item.end("label") - known[item], item.end("label"))[0]
        elif item["case"] not in cases or not item["joint"] or not _may_be_field(item["label"]):
            continue
        held = [n for n in names if n.start < end and start < n.end]
        if any(n.type == "department" for n in held):
            out += [replace(n, kind="headed", base=n.text) for n in held if n.kind == "generic" and not n.plural]
            continue  # "पीएचई की 594": letters are its name
        if item not in known and held and fold_text(held[0].text) in _fields() and held[0].end == end:
            start = held[0].start  # "स्टांप एवं निबंधन" is one
        elif item not in known and any(n.kind in _OTHERS or n.start < start for n in held):
            continue
        name = name_of_item(line, item, start, folded, "department", _HEAD)
        out.append(replace(name, text=f"{name.base} {_HEAD}"))
    return out


def _field_at_end(label: str) -> int:
    """The length of the field that a label is, but for common words before it ("देखें तो ग्राम्य विकास"); 0 for "लघु सिंचाई"."""
    length = tail_known(label, _fields().__contains__)
    return length if set(label[: len(label) - length].split()) <= common_words() else 0


_HELPLINE = regex.compile(r"(?:हेल्पलाइन|हेल्प\s+लाइन|हेल्पलाईन)")
_GENITIVE = {"का", "की", "के"}
_OTHERS = ("headed", "generic", "measure", "pronoun", "person")  # kinds of names that stay what they are


def _may_be_field(label: str) -> bool:
    """Whether a label is neither a place nor the sum or the rest of a row."""
    rest = (*lexicon.words("heading_words", "total"), *lexicon.words("frame_words", "rest"))
    return label not in rest and not places(label)


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    return frozenset(lexicon.words("frame_words", "departments"))


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(field.split()[0] for field in _fields())


@lru_cache(maxsize=1)
def _departments() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("frame_words", "of_departments")))
