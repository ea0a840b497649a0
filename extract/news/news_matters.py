"""What news is of, for its figures that measure nothing else: "गुम मोबाइल", "साइबर ठगी", "चालान".

Drives, meetings and accidents have no name of their own, and a count of such news stands in no ranking and no scheme.
A reader of the one row still has to know what it is about: the title says it, or the opening sentence (news_matters.yml).
A matter names only what it can count (matter_words.yml): news of missing phones may tell of roads, too.
It is only what a fact is called; nothing is read, dated or refused by it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.text import fold_text

_OPENING = 160  # code points of the text that say what it is about


def matters_of_news(title: Prepared, text: Prepared) -> list[str]:
    """The matters that a title names, else the text's opening, as the table calls them; none that it does not know."""
    for prepared, stop in ((title, len(title.folded.text)), (text, _end_of_opening(text))):
        found = [matter for matter, pattern in _matters() if pattern.search(prepared.folded.text, 0, stop)]
        if found:
            return found
    return []


def matter_of(unit: str, matters: list[str]) -> str:
    """The first of an article's matters that a figure of a unit can be of: no beds are of "साइबर ठगी"; "" for none."""
    return next((matter for matter in matters if fold_text(unit) in lexicon.words("matter_words", matter)), "")


def _end_of_opening(text: Prepared) -> int:
    """Where the running text of the opening ends: no table below it says what the news is of."""
    rows = (line.sentence.start for line in text.lines if line.sentence.kind == "row")
    return min(_OPENING, next(rows, _OPENING))


@lru_cache(maxsize=1)
def _matters() -> list[tuple[str, regex.Pattern[str]]]:
    return [(matter, compile_pattern(_any(spellings))) for matter, spellings in lexicon.table("news_matters").items()]


def _any(spellings: tuple[str, ...]) -> str:
    """Any of the spellings in whole words, where "…" is none to three others."""
    ways = (
        r"(?:\s+[^\s।]+){0,3}?\s+".join(regex.escape(fold_text(p.strip())) for p in s.split("…")) for s in spellings
    )
    return lexicon.whole_word("|".join(sorted(ways, key=len, reverse=True)))
