"""Figures of two times that are set against each other: "गत वर्ष 1,840 के मुकाबले इस वर्ष 2,120" has no target."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.marks import PERIOD, Line
from extract.rules.base import compiled


def compares_times(match: regex.Match[str], line: Line) -> bool:
    """Whether the whole and the part of a match each stand behind a time of their own, and no goal is named.

    Behind the time before ("गत वर्ष") the other needs none: it is of the news's own.
    """
    between = line.text[match.end("of") : match.start("v")]
    if _goal().search(between) or not _compared().search(between):
        return False
    said = _time_before().search(line.text, 0, match.start("of"))
    if said is None or PERIOD in between:
        return said is not None
    return line.periods[said.start()].last and _WITHIN.match(said.group()[1:]) is None


_WITHIN = regex.compile(r"\s+(?:में|मे)\s")  # "पिछले वर्ष में 4,000 के मुकाबले 3,160": both are of that year


def time_before(position: int, line: Line) -> bool:
    """Whether a time stands right before a number: "पिछले साल की 12,400", "पिछले वर्ष दर्ज 125"."""
    return _time_before().search(line.text, 0, position) is not None


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    registered = r"(?:(?:दर्ज|पंजीकृत|प्राप्त)\s+(?:(?:हुए|हुई|किए\s+गए|की\s+गई|की\s+गईं)\s+)?|आए\s+|आई\s+|मिले\s+|मिली\s+)"
    return compiled(
        rf"{{T}}\s+(?:(?:में|की|के|का|तक)\s+)?(?:{{part_words.only}}\s+)*{registered}?(?:{{part_words.only}}\s+)*$"
    )


@lru_cache(maxsize=1)
def _goal() -> regex.Pattern[str]:
    return compiled(r"{directive_words.goal}")


@lru_cache(maxsize=1)
def _compared() -> regex.Pattern[str]:
    return compiled(r"{part_words.compared}")
