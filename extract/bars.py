"""Bars that end sentences: "काम पूरा हो गया है| शेष पर कार्रवाई होगी|", as keyboards without a danda type it.

They are made dandas before anything is read, so that a sentence ends in one way for all patterns. The bars of a table
stay what they are: a line's bars end sentences where each is glued to the word before it and the last of them to a verb.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

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
