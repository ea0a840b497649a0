"""What an article calls the work that a share of cases or warrants is of, where no scheme names it: "कांडों का निष्पादन", "वारंट तामील".

Crime meetings and drives of the police have no name of their own. Their figures are of work done, which the article
names somewhere by its noun: that name is what they measure, by itself or within the ranking of the stations.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern

UNITS = ("cases", "warrants", "investigations")  # of units.yml, which police get done


def find_work(unit: str, article: str) -> str:
    """The first name that a folded article has for getting things of a unit done, in the direct case; "" for none."""
    if unit not in UNITS:
        return ""
    for said in _done().finditer(article):
        if lexicon.lookup("units")[said["what"]] == unit:
            return _named(said)
    return ""


def _named(said: regex.Match[str]) -> str:
    joint = " का" if said["joint"] else ""
    return f"{said['what']}{joint} {_direct(said['done'])}"


def _direct(word: str) -> str:
    """The direct form of a noun, where the table has it: निपटारे, निपटारा."""
    direct = f"{word.removesuffix('े')}ा"
    return direct if word.endswith("े") and direct in lexicon.lookup("work_words") else word


@lru_cache(maxsize=1)
def _done() -> regex.Pattern[str]:
    """“कांडों का निष्पादन", "वारंट तामील"."""
    units = lexicon.lookup("units")
    what = lexicon.whole_word(
        lexicon.alternation(w for w in lexicon.words("work_words", "what") if units.get(w) in UNITS)
    )
    done = lexicon.whole_word(lexicon.any_of("work_words", "done"))
    return compile_pattern(rf"(?P<what>{what})\s+(?:(?P<joint>का|के|की)\s+)?(?P<done>{done})")
