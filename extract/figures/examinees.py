"""Those who may sit an examination and those who sat it: the enrolled are counted, who came of them is coverage.

In a scheme the registered are whom it has reached; of an examination they are who may come.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.rules.base import compiled

_CANDIDATES = ("students", "candidates", "examinees", "boys", "girls")
_EXAMINED = (*_CANDIDATES, "children", "people")


def is_enrolled(unit: str, clause: str, sentence: str) -> bool:
    """Whether the clause behind a number says that so many are enrolled for an examination (folded texts).

    "31,264 परीक्षार्थी पंजीकृत थे", "41 हजार विद्यार्थियों ने पंजीयन कराया था"; "लड़कियों का पंजीयन हुआ था" where the sentence speaks of the examination.
    """
    if unit not in _EXAMINED:
        return False
    of_exam = _of_exam().search(sentence) is not None
    if _ENROLLED.search(clause) or (_registered().match(clause) and (of_exam or unit in _CANDIDATES)):
        return True  # "1,240 लोगों ने अब तक पंजीयन कराया" is of a scheme
    return unit in _CANDIDATES and of_exam and _registration().match(clause) is not None


def sat(unit: str, clause: str, text: str, end: int, stop: int) -> bool:
    """Whether so many of a whole sat an examination, by the clause behind their number or by the folded text from `end` to `stop`."""
    return unit in _EXAMINED and bool(_SAT.match(clause) or _sat_there().match(text, end, stop))


_ENROLLED = regex.compile(r"^\s*(?:\S+\s+){0,2}?(?:पंजीकृत|रजिस्टर्ड|नामांकित|शामिल|संमिलित)(?!\p{L})")
# "3,872 में से 3,795 परीक्षार्थी शामिल हुए थे": in the examination
_SAT = regex.compile(r"\s*(?:ही\s+)?(?:शामिल|संमिलित)\s+(?:हुए|हुई|हुईं|हो\s+पाए|हो\s+सके)(?!\p{L})")


@lru_cache(maxsize=1)
def _registered() -> regex.Pattern[str]:
    return compiled(r"\s*ने\s+(?:\S+\s+){0,4}?{exam_words.registering}\s+(?:करा|करवा)")


@lru_cache(maxsize=1)
def _registration() -> regex.Pattern[str]:
    return compiled(r"\s*(?:का|की)\s+(?:\S+\s+)?{exam_words.registering}")


@lru_cache(maxsize=1)
def _of_exam() -> regex.Pattern[str]:
    return compiled(r"{exam_words.sitting}|{exam_words.open}")


@lru_cache(maxsize=1)
def _sat_there() -> regex.Pattern[str]:
    """“जिनमें से 20.38 लाख ने सात मई को 499 शहरों में परीक्षा दी": they sat it, however many figures say when and where."""
    return compile_pattern(rf"\s*ने\s[^,;।\n]{{0,80}}?{lexicon.any_of('reaching_words', 'took_part')}")
