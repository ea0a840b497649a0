"""Departments whose head noun is said once for a row of them: "राजस्व विभाग 61 अंक लेकर 14वें, शिक्षा 58, जलदाय में 540 में से 410".

What the row calls a department by is no name elsewhere (शिक्षा, विद्युत, कृषि), so that here the place in the row tells
it: behind a joint, in the case of the first, with a figure right behind. Letters are a name by themselves: "पीसीएफ के 26".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.name import Name, name_of
from extract.names.tokens import Tokens
from extract.names.words import is_spelt_by_letters
from extract.text import fold_text

_STOPS = ("।", "|", "?", "!")
_JOINTS = (",", ";", "और", "व", "एवं", "तथा", "जबकि", "वहीं")
_WORDS = 3  # that one is called by at most: "ग्रामीण अभियंत्रण सेवा"


def is_department(label: str) -> bool:
    """Whether folded words of a row call a department, with its head noun or without: "विकास विभाग", "विद्युत"."""
    return label.endswith("विभाग") or label in lexicon.words("frame_words", "departments")


def with_departments_of_rows(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, those of a row of departments with the head noun of its first; what stood where they do is left out."""
    out = list(names)
    for leader in names:
        first, _, head = leader.text.rpartition(" ")
        if leader.type != "department" or not first or head not in lexicon.words("frame_words", "row_heads"):
            continue
        row = list(_row_behind(leader, head, names, tokens))
        if row:
            out = [name for name in out if not any(name.start < r.end and r.start < name.end for r in row)] + row
    return sorted(out, key=lambda name: name.start)


def _row_behind(leader: Name, head: str, names: list[Name], tokens: Tokens) -> Iterator[Name]:
    """The departments that follow the first of a row in its sentence, while names of its kind and case go on."""
    words, blocked = tokens.words, tokens.blocked
    i = bisect_left(tokens.starts, leader.after)
    mark = tokens.folded.text[leader.end : leader.after].strip()
    if not _is_number(i, tokens):
        return
    known = {name.start: name for name in names if name.start > leader.start}
    while i < len(words) and words[i] not in _STOPS and "\n" not in words[i]:
        if words[i] not in _JOINTS or not (i + 1 < len(words)):
            i += 1
            continue
        i += 1
        first = i
        while i < len(words) and i - first < _WORDS and _may_call(words[i], blocked[i]):
            i += 1
        if i == first or words[i - 1] == head:  # "पंचायत एवं ग्रामीण विकास विभाग की": named as it stands
            continue
        marked = words[i] if i < len(words) and words[i] in case_marks() else ""
        stands = marked == mark and _is_number(i + bool(marked), tokens)
        here = known.get(tokens.starts[first])
        if not stands or (here is not None and _is_other(here)) or words[first] in lexicon.words("frame_words", "rest"):
            continue
        name = name_of(tokens, first, i, "headed", "department", base=tokens.text(first, i), head=head)
        after = tokens.span(i, i + 1)[1] if marked else name.end
        text = name.base if all(map(is_spelt_by_letters, words[first:i])) else f"{name.base} {head}"
        yield replace(name, text=text, case=leader.case, after=after)


def _may_call(word: str, number: bool) -> bool:
    return not number and word not in _JOINTS and word not in case_marks() and word[:1].isalpha()


def _is_number(i: int, tokens: Tokens) -> bool:
    while i < len(tokens.words) and tokens.words[i].isspace() and "\n" not in tokens.words[i]:
        i += 1
    return i < len(tokens.words) and tokens.blocked[i]


def _is_other(name: Name) -> bool:
    """Whether a name of the row is what it says itself: it has a head noun of its own, or is a district or a state."""
    wide = any(row.kind in ("district", "state", "country") for row in places(name.text))
    if name.kind == "measure" and fold_text(name.text) in lexicon.words("frame_words", "departments"):
        return False  # "राजस्व के 8 कर्मचारी", which elsewhere is what is collected
    return (
        name.kind in ("headed", "generic", "pronoun", "measure", "person") and name.type != "police_station"
    ) or wide
