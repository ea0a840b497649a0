"""Times that a sentence names and its figures are not of: what the present is like, when something began, when pupils sat, what was so."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.periods.periods import Period
from extract.prepared import Prepared


def is_of_dateline(period: Period, prepared: Prepared) -> bool:
    """“कोण्डागांव, 16 मई 2023 : …": the day on which the news was written."""
    return (
        prepared.name == "text"
        and period.grain == "day"
        and period.end < _DATELINE
        and _NEWS_BEGINS.match(prepared.folded.text, period.end) is not None
        and len(prepared.between(0, period.start).split()) <= _TOWN
    )


def likened(period: Period, prepared: Prepared) -> bool:
    """“पिछले वर्ष की तरह नंबर 1 पर कायम है": a time that the present is like."""
    return _LIKE.match(prepared.folded.text, period.end) is not None


def set_against(period: Period, at: int, prepared: Prepared) -> bool:
    """“गत वर्ष 1,840 के मुकाबले 2,120 शिकायतें": the time before, of what a figure at an offset is set against."""
    if not period.last or period.end > at or _IN_IT.match(prepared.folded.text, period.end):
        return False
    return _compared().search(prepared.folded.text, period.end, at) is not None


@lru_cache(maxsize=1)
def _compared() -> regex.Pattern[str]:
    """A figure that is no goal, and that another is set against it; no clause ends between."""
    compared = lexicon.whole_word(lexicon.any_of("part_words", "compared"))
    goal = lexicon.any_of("directive_words", "goal")
    return compile_pattern(rf"\d(?:(?!,\s|{goal})[^;।\n]){{0,40}}?{compared}\s+(?:\S+\s+){{0,4}}?$")


_IN_IT = regex.compile(r"\s+(?:में|मे)(?![\p{L}\p{M}])")


def is_of_examining(period: Period, prepared: Prepared) -> bool:
    """“मार्च में हुई परीक्षा में": the month in which it was held, whose results are of the year."""
    return period.grain == "month" and _EXAMINED.match(prepared.folded.text, period.end) is not None


def goes_on_since(period: Period, prepared: Prepared) -> bool:
    """“6 नवंबर से चल रही धान खरीद में": the day on which what goes on began."""
    return period.grain == "day" and _GOES_ON.match(prepared.folded.text, period.end) is not None


_GOES_ON = regex.compile(r"\s+से\s+(?:ही\s+)?(?:चल\s+रह|चल\s+रहे|जारी|लगातार\s+चल|चालू)")
_EXAMINED = regex.compile(
    r"\s+(?:में|माह\s+में)\s+(?:हुई|हुए|आयोजित|कराई|संपंन)(?:\s+[\p{L}\p{M}\d]+){0,4}?\s+(?:परीक्षा|परीक्षाओं)(?![\p{L}])"
)


_LIKE = regex.compile(r"\s+(?:की\s+(?:ही\s+)?(?:तरह|भांति)|के\s+(?:ही\s+)?समान)(?![\p{L}\p{M}])")


def is_of_years(period: Period) -> bool:
    """“2016-22 के लक्ष्य": several years, in which no figure can be placed."""
    first, _, last = period.value.partition("/")
    return bool(last) and int(last[:4]) - int(first[:4]) > 1


_DATELINE = 60  # code points
_TOWN = 4  # words
_NEWS_BEGINS = regex.compile(r"\s*(?:[/:।|–—]|--|-\s)")


def was_so(period: Period, prepared: Prepared) -> bool:
    """Whether the clause behind a time, or behind the row that it opens, says that something was so then: था, थी, थे."""
    end = period.end
    for other in prepared.periods:
        if other.start >= end and _ROW.fullmatch(prepared.between(end, other.start)):
            end = other.end  # "2015-16, 2017-18 और 2018-19 में भी केरल पहले नंबर पर था"
    clause = _CLAUSE.match(prepared.folded.text, end)
    return clause is not None and bool(_WAS.search(clause.group()))


_ROW = regex.compile(r"\s*(?:,|और|व|तथा|एवं)\s*")
_CLAUSE = regex.compile(r"(?:(?!\.\s|(?<!\p{L})(?:जबकि|लेकिन|मगर|वहीं|परंतु)(?!\p{L}))(?:[^,;।\n]|(?<=\d),(?=\d)))*")
_WAS = regex.compile(r"(?<!\p{Devanagari})(?:था|थी|थे|थीं)(?!\p{Devanagari})")
