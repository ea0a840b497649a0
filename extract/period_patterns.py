"""How the press writes a time: the patterns of dates, months, years and of words that turn with another day.

Each pattern stands under the name of the method of periods.py that dates what it
matches, and they are tried in the order written here: a whole date before a month,
a month before a year, so that "15.08.2023" is a day and "सितंबर 2023" is a month. The
words come from time.yml, months.yml and weekdays.yml; only grammar stands here.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word

STOP = regex.compile(r"[।!?|\n]|\.(?!\d)")  # where a sentence ends; the point of 15.08 ends none
ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# After these a bare year is their edition: "Result 2023", "सूचकांक 2023", "एनआईआरएफ 2025".
_EDITIONS = (
    "result|रिजल्ट|परिणाम|परीक्षा|सर्वेक्षण|सर्वे|सूचकांक|इंडेक्स|रैंकिंग|एनआईआरएफ|nirf|अवार्ड|पुरस्कार|चुनाव|ओलंपिक|बजट|जनगणना|सीजन|संस्करण"
)


@lru_cache(maxsize=1)
def patterns() -> dict[str, regex.Pattern[str]]:
    """Each pattern under the name of the method that resolves it, in the order in which they are tried."""
    p = _parts()
    named_year = rf"(?:[\s,\-]{{1,2}}(?P<year>{p['YEAR']})(?!\d)(?!\s*{p['until']}?\s*में\s+से))?"
    day = rf"(?P<day>{p['DAY']})(?:\s?-?(?:वीं|st|nd|rd|th))?"
    month = rf"(?P<month>{p['MONTH']}){p['E']}"
    listed = rf"{p['DAY']}(?:\s*(?:,|और|व|एवं|तथा)\s*{p['DAY']})+\s+{p['MONTH']}{p['E']}"
    sources = {
        "iso_day": rf"{p['B']}(?P<year>{p['YEAR']})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        "digit_day": rf"{p['B']}(?P<day>[0-3]?\d)(?P<sep>[./\-])(?P<month>[01]?\d)(?P=sep)(?P<year>{p['YEAR']}|\d\d)(?!\d)",
        "english_day": rf"(?P<name>{'|'.join(ENGLISH_MONTHS)})[a-z]*\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>{p['YEAR']})",
        "month_then_day": rf"{p['B']}{month}\s+(?P<day>[0-3]?\d)(?P<year>)(?=\s*--|\s*,\s*{p['YEAR']})",
        "day_range": (
            rf"{p['B']}(?P<first>{p['DAY']})(?:\s+(?P<first_month>{p['MONTH']}))?\s*(?:से|-)\s*"
            rf"(?P<day>{p['DAY']})\s+{month}{named_year}"
        ),
        "day_list": rf"{p['B']}{listed}",
        "day_month": rf"{p['B']}{day}\s*,?\s*{month}{named_year}",
        "same_day_last_year": rf"{p['B']}{p['last']}\s+{p['year']}\s+(?:इस|इसी|उसी)\s+(?:तिथि|तारीख|दिन|समय|अवधि){p['E']}",
        "month_of_year": rf"{p['B']}(?P<turn>{p['TURN']})\s+{p['year']}\s+{month}",
        "month_range": (rf"{p['B']}(?P<first_month>{p['MONTH']})\s*(?:से|-)\s*{month}{named_year}"),
        "month": (
            rf"{p['B']}(?:{p['month']}\s+)?(?P<month>{p['MONTH']}){p['E']}{named_year}(?:\s+{p['month']}{p['E']})?"
        ),
        "fiscal_label": (
            rf"{p['B']}(?:(?:{p['fiscal']}|{p['year']})\s+)?(?P<first>{p['YEAR']})[\-/](?P<last>{p['YEAR']}|\d\d)(?!\d)"
        ),
        "digit_month": rf"{p['B']}(?P<month>0?[1-9]|1[0-2])[/\-](?P<year>{p['YEAR']})(?!\d)",
        "fiscal_relative": rf"{p['B']}(?P<turn>{p['TURN']})\s+{p['fiscal']}{p['E']}",
        "ago": (
            rf"{p['B']}(?P<count>{p['DAY']})\s+(?P<unit>{p['day']}|{p['week']}|{p['month']}|{p['year']})\s+(?:{p['ago']}){p['E']}"
        ),
        "edition": rf"{p['B']}{p['last_edition']}{p['E']}",
        "current": rf"{p['B']}{p['this_edition']}{p['E']}(?!\s+(?:तक|भी|से))",
        "stretch": (
            rf"{p['B']}(?:{p['last']}|{p['next']}|{p['this']})\s+(?:{p['DAY']}\s+(?:{p['day']}|{p['week']}|{p['month']}|{p['year']})"
            rf"|{p['week']}|कुछ\s+(?:{p['day']}|{p['month']}|{p['year']})|दिनों){p['E']}"
        ),
        "relative_month": rf"{p['B']}(?P<turn>{p['TURN']})\s+{p['month']}{p['E']}",
        "relative_year": rf"{p['B']}(?P<turn>{p['TURN']})\s+(?:{p['year']}){p['E']}",
        "weekday": rf"{p['B']}(?:(?P<turn>{p['TURN']})\s+)?(?P<weekday>{lexicon.any_of('weekdays')}){p['E']}",
        "near_day": rf"{p['B']}(?:{p['yesterday_night']}|{p['today']}|{p['tomorrow_or_yesterday']}|{p['two_days']}){p['E']}",
        "date_of_month": rf"{p['B']}(?P<day>{p['DAY']})\s+(?:तारीख|दिनांक){p['E']}",
        "day_alone": rf"{p['B']}[0-3]?\d\s+को{p['E']}",
        "edition_year": (
            rf"(?<=(?<!{lexicon.WORD_CHAR})(?:{_EDITIONS})[\s\-:]{{1,2}})(?P<year>{p['YEAR']})(?!\d)(?![.,/\-]\d)"
        ),
        "year": (
            rf"{p['B']}(?:(?:{p['year']}|{p['fiscal']})\s+(?P<year>{p['YEAR']}|18\d\d)(?!\d)(?!\s+में\s+से)"
            rf"|(?<![\-/])(?P<year>{p['YEAR']})(?!\d)(?![.,/]\d)(?=\s+(?:में(?!\s+से)|से|तक|का|की|को|के(?!\s+(?:सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले|लक्ष्य|करीब|आसपास|पार))){p['E']}))"
        ),
    }
    return {name: regex.compile(pattern) for name, pattern in sources.items()}


@lru_cache(maxsize=1)
def day_and_month() -> regex.Pattern[str]:
    """A day with its month, wherever it stands: 17 जनवरी."""
    p = _parts()
    return regex.compile(rf"{p['B']}{p['DAY']}\s+{p['MONTH']}{p['E']}")


@lru_cache(maxsize=1)
def tense() -> regex.Pattern[str]:
    """A word that tells a tense, in the group "future" or "past"; "होने के बाद" and "होने से" tell none."""
    future = whole_word(lexicon.any_of("tense", "future"))
    past = whole_word(lexicon.any_of("tense", "past"))
    return regex.compile(rf"(?P<future>{future}(?!\s+(?:के|से)\s))|(?P<past>{past})")


@lru_cache(maxsize=1)
def small_numbers() -> dict[str, int]:
    """Number words that can be a day; पहले is left out: "इससे पहले नवंबर में" names no first of November."""
    days = {**lexicon.lookup("numbers"), **lexicon.lookup("ordinals")}
    return {word: value for word, value in days.items() if word != "पहले"}


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    """What the patterns are built of: the words of time.yml by their role, and the forms of a day, a month and a year."""
    small = lexicon.alternation([w for w, v in small_numbers().items() if 1 <= v <= 31])
    words = {name: lexicon.any_of("time", name) for name in lexicon.table("time")}
    edge = rf"(?!{lexicon.WORD_CHAR})"
    before = rf"(?<!{lexicon.WORD_CHAR})(?<!\d[.,/])"
    month = lexicon.any_of("months")
    return {
        **words,
        "DAY": rf"(?:[0-3]?\d|{small})",
        "MONTH": month,
        "YEAR": r"(?:(?:19|20)\d\d)",
        "E": edge,
        "B": before,
        "TURN": f"(?:{words['this']}|{words['last']}|{words['next']})",
    }
