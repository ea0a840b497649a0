"""One sign for the end of a sentence and one for that of a cell: bars and full stops that end sentences are made dandas, tabs bars.

Keyboards without a danda type "काम पूरा हो गया है| शेष पर कार्रवाई होगी|": a line's bars end sentences where each is glued to
the word before it and the last of them to a verb. A table that was copied from a page or a sheet has tabs between its cells,
or several blanks; one that was typed for a machine has bars at both edges of its rows, and a row of dashes. All are settled
before anything is read, so that a sentence, and a table, has one form for all patterns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import regex

from extract import lexicon
from extract.text import Folded

DANDA = "।"


def with_dandas(folded: Folded) -> Folded:
    """A folded text whose bars are dandas where they end sentences; offsets stay.

    >>> from extract.text import fold
    >>> with_dandas(fold("काम पूरा हो गया है| शेष पर कार्रवाई होगी|")).text
    'काम पूरा हो गया है। शेष पर कार्रवाई होगी।'
    >>> with_dandas(fold("नाम| अंक| स्थान|")).text
    'नाम| अंक| स्थान|'
    """
    if "|" not in folded.text:
        return folded
    return replace(folded, text="\n".join(map(_line, folded.text.split("\n"))))


def without_edges(folded: Folded) -> Folded:
    r"""A folded text with blanks for the bars at the edges of a table's rows, and for its row of dashes; offsets stay.

    >>> from extract.text import fold
    >>> without_edges(fold("| थाना | अंक |\n|---|---|\n| सदर | 91 |")).text.split("\n")
    ['  थाना | अंक  ', '         ', '  सदर | 91  ']
    >>> without_edges(fold("काम पूरा |")).text
    'काम पूरा |'
    """
    if "|" not in folded.text:
        return folded
    return replace(folded, text=_EDGES.sub(_as_blanks, folded.text))


# A row of nothing but bars and dashes; the bar that opens a row of cells, and the one that closes it.
_EDGES = regex.compile(r"(?m)^[ \t]*\|?[ :]*-{2,}[-:| ]*$|^[ \t]*\|(?=[^|\n]+\|)|(?<=^[ \t]*[^|\n]*\|[^\n]*)\|[ \t]*$")


def _as_blanks(match: regex.Match[str]) -> str:
    return " " * len(match.group())


def with_dandas_behind(folded: Folded, ends: Sequence[int]) -> Folded:
    """A folded text whose sentences that `ends` are the ends of (offsets, exclusive) end in dandas where they did in full stops."""
    stops = {end - 1 for end in ends if folded.text[end - 1] == "."}
    if not stops:
        return folded
    return replace(folded, text="".join(DANDA if i in stops else char for i, char in enumerate(folded.text)))


def with_bars(folded: Folded) -> Folded:
    r"""A folded text with bars for the tabs and the gaps that part the cells of a table; offsets stay.

    >>> from extract.text import fold
    >>> with_bars(fold("ब्लॉक\tकुल आवेदन\tलंबित\nमहोली\t120\t95")).text
    'ब्लाक|कुल आवेदन|लंबित\nमहोली|120|95'
    >>> with_bars(fold("काम  पूरा हो\tगया")).text
    'काम पूरा हो गया'
    """
    if "\t" not in folded.source and "  " not in folded.source:
        return folded
    gaps: list[_Gaps] = []
    at = 0
    for line in folded.text.split("\n"):
        if line:
            gaps.append(_gaps(folded, at, at + len(line)))
        at += len(line) + 1
    parted: set[int] = set()
    for i, here in enumerate(gaps):
        beside = [other for other in (*gaps[max(0, i - 1) : i], *gaps[i + 1 : i + 2]) if len(other.at) == len(here.at)]
        if here.at and beside and any(row.apart for row in (here, *beside)):
            parted.update(here.at)
    return replace(folded, text="".join("|" if i in parted else char for i, char in enumerate(folded.text)))


class _Gaps(NamedTuple):
    """Where a line has a tab or several blanks between its words, none where these are too few or too many for cells.

    `apart` says that they are told from plain blanks: by tabs, or beside some in the same line.
    """

    at: tuple[int, ...]
    apart: bool


def _gaps(folded: Folded, start: int, end: int) -> _Gaps:
    blanks = [i for i in range(start, end) if folded.text[i] == " "]
    printed = {i: folded.source[folded.starts[i] : folded.ends[i]] for i in blanks}
    tabs = tuple(i for i in blanks if "\t" in printed[i])
    found = tabs or tuple(i for i in blanks if len(printed[i]) > 1)
    few = len(found) < (_FEWEST_TABS if tabs else _FEWEST_GAPS)
    if few or len(found) > _MOST or folded.text[end - 1] in "।.!?":
        return _Gaps((), apart=False)
    return _Gaps(found, apart=bool(tabs) or len(found) < len(blanks))


_FEWEST_TABS, _FEWEST_GAPS, _MOST = 1, 2, 9


def _line(line: str) -> str:
    bars = list(_GLUED.finditer(line))
    if (
        not bars
        or sum(bar["bars"].count("|") for bar in bars) != line.count("|")
        or bars[-1]["word"] not in _ending_verbs()
    ):
        return line
    return line.replace("|", DANDA)


_GLUED = regex.compile(r"(?<word>[\p{L}\p{M}]+)[\"')]?(?<bars>\|+)(?=[\s\"']|$)")


@lru_cache(maxsize=1)
def _ending_verbs() -> frozenset[str]:
    return frozenset((*lexicon.words("common_words", "verbs"), *lexicon.words("tense", "past")))
