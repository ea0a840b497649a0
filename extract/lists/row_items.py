"""Items of a row: a label of a few words with a figure right behind it, or a case mark or a dash between.

"भाजपा को 132, शिवसेना को 57", "राजस्व 61 अंक लेकर 14वें, जलदाय 74 अंक लेकर नौवें". Who knows some labels of a row may
take those that stand like them for the same kind (named_parties.py, named_departments.py, named_schools.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

import regex

from extract.marks import Line
from extract.names.cases import case_marks
from extract.names.name import Name
from extract.rules.base import compiled
from extract.text import Folded

Item = tuple[Line, regex.Match[str]]


def items_of(line: Line, figures: str) -> list[regex.Match[str]]:
    """The items of a line, with the groups joint, label and case; `figures` are the marks that may stand behind a label."""
    return list(_items(figures).finditer(line.text))


def rows_of(lines: Sequence[Line], figures: str) -> Iterator[list[Item]]:
    """The items of each line that has several, and of each run of rows the first of each: a list may go on over lines."""
    run: list[Item] = []
    for line in lines:
        items = [(line, item) for item in items_of(line, figures)] if line.numbers else []
        if len(items) > 1:
            yield items
        opens = (
            bool(items)
            and line.sentence.kind in ("row", "heading")
            and not line.text[: items[0][1].start()].strip(_BULLETS)
        )
        if opens:
            run.append(items[0])
        elif run:
            yield run
            run = []
    if run:
        yield run


_BULLETS = " •●▪■*–-"


def name_of_item(line: Line, item: regex.Match[str], start: int, folded: Folded, type_: str, head: str = "") -> Name:
    """The name of the given type that an item's label is from a folded offset on, with the case mark behind it."""
    end = line.folded_span(*item.span("label"))[1]
    after = line.folded_span(*item.span("case"))[1] if item["case"] else end
    base = folded.quote(start, end)
    return Name(start, end, base, "headed", type_, base, head, case_marks().get(item["case"] or "", ""), after)


def put_in(names: list[Name], new: Iterable[Name]) -> list[Name]:
    """The names with new ones in their order; what stood where those do is left out."""
    for name in new:
        names = [other for other in names if other.end <= name.start or name.end <= other.start]
        names.append(name)
    return sorted(names, key=lambda name: name.start)


def tail_known(label: str, known: Callable[[str], bool]) -> int:
    """The length of the longest run of words that ends a label and is known; 0 for none."""
    words = label.split()
    tails = (" ".join(words[i:]) for i in range(len(words)))
    return next((len(tail) for tail in tails if known(tail) and label.endswith(tail)), 0)


@lru_cache(maxsize=4)
def _items(figures: str) -> regex.Pattern[str]:
    case = r"\s+(?P<case>को|के|की|का|में|ने)"
    return compiled(
        r"(?P<joint>(?:^[\s•●▪■*–-]*|[,;:\n]\s*)(?:(?:और|व|एवं|तथा|जबकि|वहीं)\s+)?|{b}(?:और|व|एवं|तथा|जबकि|वहीं)\s+)?"
        rf"(?P<label>{_WORD}(?:\s+{_WORD}){{0,2}}?)(?:{case}(?:\s+{{reaching_words.results}})?)?\+?\s*[-–—:=]?\s*[{figures}]"
    )


_WORD = r"(?<![\p{L}\p{M}])(?!(?:को|के|की|का|में|ने|से|पर|और|व|एवं|तथा|जबकि|वहीं)(?![\p{L}\p{M}]))[\p{L}\p{M}]+"
