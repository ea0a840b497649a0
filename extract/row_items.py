"""Items of a row: a label of a few words with a figure right behind it, or a case mark or a dash between.

"भाजपा को 132, शिवसेना को 57", "राजस्व 61 अंक लेकर 14वें, जलदाय 74 अंक लेकर नौवें". Who knows some labels of a row may
take those that stand like them for the same kind (named_parties.py, named_departments.py).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import regex

from extract.marks import Line
from extract.rules.base import compiled

Item = tuple[Line, regex.Match[str]]


def items_of(line: Line, figures: str) -> list[regex.Match[str]]:
    """The items of a line, with the groups joint, label and case; `figures` are the marks that may stand behind a label."""
    return list(_items(figures).finditer(line.text))


def tail_known(label: str, known: Callable[[str], bool]) -> int:
    """The length of the longest run of words that ends a label and is known; 0 for none."""
    words = label.split()
    tails = (" ".join(words[i:]) for i in range(len(words)))
    return next((len(tail) for tail in tails if known(tail) and label.endswith(tail)), 0)


@lru_cache(maxsize=4)
def _items(figures: str) -> regex.Pattern[str]:
    case = r"\s+(?P<case>को|के|की|में|ने)"
    return compiled(
        r"(?P<joint>(?:^[\s•●▪■*–-]*|[,;:\n]\s*)(?:(?:और|व|एवं|तथा|जबकि|वहीं)\s+)?|{b}(?:और|व|एवं|तथा|जबकि|वहीं)\s+)?"
        rf"(?P<label>{_WORD}(?:\s+{_WORD}){{0,2}}?)(?:{case})?\+?\s*[-–—:=]?\s*[{figures}]"
    )


_WORD = r"(?<![\p{L}\p{M}])(?!(?:को|के|की|का|में|ने|से|पर|और|व|एवं|तथा|जबकि|वहीं)(?![\p{L}\p{M}]))[\p{L}\p{M}]+"
