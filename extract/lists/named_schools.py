"""Schools in a row of results, of which only some say that they are schools: "दीवान पब्लिक स्कूल का परिणाम 98.7, केएल इंटरनेशनल का 99.4"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.lists.row_items import Item, name_of_item, put_in, rows_of
from extract.marks import Line
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.rules.base import compiled
from extract.text import Folded

_GENITIVE = ("का", "की", "के")


def with_named_schools(names: list[Name], lines: Sequence[Line], folded: Folded) -> list[Name]:
    """The names, with the schools of each row of results; what stood where they do is left out."""
    if not any(_results().search(line.text) for line in lines):
        return names
    rows = rows_of(lines, marks.CARDINAL + marks.PERCENT)
    return put_in(names, [school for row in rows for school in _schools(row, folded)])


def _schools(row: list[Item], folded: Folded) -> list[Name]:
    """The schools of a row whose results stand in a genitive; none where no label says that it is one."""
    items = [(line, item) for line, item in row if item["case"] in _GENITIVE and _results().search(line.text)]
    if len(items) < _FEWEST or not any(_is_headed(item["label"]) for _, item in items):
        return []
    out = []
    for line, item in items:
        if (
            places(item["label"])
            or item["label"] in lexicon.lookup("heads")
            or not (item["joint"] or _is_headed(item["label"]) or _OF_RESULT.search(item.group()))
        ):
            continue
        out.append(name_of_item(line, item, line.folded_span(*item.span("label"))[0], folded, "institution"))
    return out


_FEWEST = 2
_OF_RESULT = regex.compile(r"(?:का|के)\s+\p{L}")


def _is_headed(label: str) -> bool:
    words = label.split()
    return len(words) > 1 and lexicon.lookup("heads").get(words[-1]) == "institution"


@lru_cache(maxsize=1)
def _results() -> regex.Pattern[str]:
    return compiled("{reaching_words.results}")
