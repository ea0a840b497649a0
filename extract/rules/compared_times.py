"""Figures of two times that are set against each other: "गत वर्ष 1,840 के मुकाबले इस वर्ष 2,120" has no target."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.marks import PERIOD, Line
from extract.rules.base import compiled


def compares_times(match: regex.Match[str], line: Line) -> bool:
    """Whether the whole and the part of a match each stand behind a time of their own, and no goal is named."""
    between = line.text[match.end("of") : match.start("v")]
    if PERIOD not in between or _goal().search(between) or not _compared().search(between):
        return False
    return time_before(match.start("of"), line)


def time_before(position: int, line: Line) -> bool:
    """Whether a time stands right before a number: "पिछले साल की 12,400"."""
    return _time_before().search(line.text, 0, position) is not None


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    return compiled(r"{T}\s+(?:(?:में|की|के|का|तक)\s+)?(?:{part_words.only}\s+)*$")


@lru_cache(maxsize=1)
def _goal() -> regex.Pattern[str]:
    return compiled(r"{directive_words.goal}")


@lru_cache(maxsize=1)
def _compared() -> regex.Pattern[str]:
    return compiled(r"{part_words.compared}")
