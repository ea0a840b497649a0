"""Parties that no table knows, in a row with those that it does: "बीजेपी- 237 सीटें, एसपी- 127", "आप के 113 और कांग्रेस के 8", "अन्य को 10".

What a row calls a party by may be a common word (आप, हम) or an officer's title (एसपी) elsewhere. Here a figure stands right
behind it, as behind the parties beside it and in their case, and that tells what it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extract import lexicon, marks
from extract.holders.parties import PARTY_OF_ROW, is_party
from extract.lists.row_items import Item, name_of_item, put_in, rows_of, tail_known
from extract.marks import Line
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.text import Folded

_KNOWN = 2  # parties of a row that the tables have to know


def with_parties_of_rows(names: list[Name], lines: Sequence[Line], folded: Folded) -> list[Name]:
    """The names, with those of the parties of each row; what stood where they do is left out."""
    if sum(is_party(name.text) for name in names) < _KNOWN:
        return names
    rows = rows_of(lines, marks.CARDINAL + marks.PERCENT)
    return put_in(names, [party for row in rows for party in _unnamed(row, names, folded)])


def _unnamed(items: list[Item], names: list[Name], folded: Folded) -> list[Name]:
    """The parties of a row that are no names yet, or names of something else."""
    known = {i: stop for i, (_, item) in enumerate(items) if (stop := tail_known(item["label"], is_party))}
    if len(known) < _KNOWN:
        return []
    cases = {items[i][1]["case"] for i in known}
    out = []
    for i, (line, item) in enumerate(items):
        start, end = line.folded_span(*item.span("label"))
        if i in known:
            start = line.folded_span(item.end("label") - known[i], item.end("label"))[0]
            if any((n.start, n.end, n.type) == (start, end, "institution") for n in names):
                continue
        elif (
            item["case"] not in cases
            or not item["joint"]
            or not _may_be_party(item["label"])
            or any(n.start < end and start < n.end and n.kind in _OTHERS for n in names)
        ):
            continue
        out.append(name_of_item(line, item, start, folded, "institution", PARTY_OF_ROW))
    return out


_OTHERS = ("headed", "measure", "generic")  # kinds of names that a row does not overrule


def _may_be_party(label: str) -> bool:
    """Whether a label is none of what a row may tell besides: its sum, a place, a time."""
    return label not in _sums() and not places(label)


@lru_cache(maxsize=1)
def _sums() -> frozenset[str]:
    said = (
        *lexicon.words("heading_words", "total"),
        *lexicon.words("part_words", "only"),
        *lexicon.words("frame_words", "rest"),
    )
    return frozenset(said) - {"अन्य"}
