"""Bodies that go by a number: "जोन-14", "वार्ड 12", "बूथ संख्या तीन", "पीआरवी 1187". The number is part of the name and counts nothing.

It stands right behind its noun, small and unmarked, and what follows speaks of the body: a case
mark, a place, another figure. "कुल वार्ड 45 हैं" counts them. A town's divisions of an office are told apart by Sanskrit ordinals:
"बस्ती प्रथम ने 82.6 और बस्ती द्वितीय ने 71 फीसदी"; without a case mark that is a place held.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import place_names


@dataclass(frozen=True, slots=True)
class NumberedBody:
    """A noun and its number at [start, end) of the folded text, code points; `number` is where the number begins, `type` a subject type."""

    start: int
    number: int
    end: int
    type: str


def numbered_bodies(folded: str) -> list[NumberedBody]:
    """The numbered bodies of a folded text, in order."""
    found = [
        NumberedBody(m.start(), m.start("number"), m.end("number"), _type_of(m["noun"]))
        for m in _pattern().finditer(folded)
    ]
    found += [
        NumberedBody(m.start("noun"), m.start(), m.end(), "other")
        for m in _DIVISION.finditer(folded)
        if m["noun"] in place_names()
    ]
    return sorted(found, key=lambda body: body.start)


def _type_of(noun: str) -> str:
    """The subject type of a noun as printed, blanks or hyphens between its words: "बूथ-संख्या"."""
    return str(lexicon.lookup("numbered_bodies")[" ".join(noun.replace("-", " ").split())])


# What stands ahead is asked first: few texts hold such a number, and each word may be a noun.
_DIVISION = regex.compile(
    r"(?=(?:प्रथम|द्वितीय|तृतीय|चतुर्थ)\s+(?:ने|को|में|का|की|के)\s)(?<=(?<!\p{L})(?P<noun>\p{Devanagari}{3,})\s+)\p{Devanagari}+"
)


@lru_cache(maxsize=1)
def _pattern() -> regex.Pattern[str]:
    nouns = lexicon.words("numbered_bodies")
    called = lexicon.alternation(noun for noun in nouns if noun.split()[-1] in _CALLED)
    words = lexicon.alternation([w for n in range(1, 21) for w in lexicon.words("numbers", n)])
    marks = lexicon.whole_word(lexicon.alternation(lexicon.words("case_marks")))
    place = r"\d+\s?(?:वां|वें|वीं)|(?:पहल|दूसर|तीसर|चौथ|पांचव|प्रथम|अव्वल|अंतिम)"
    only = lexicon.whole_word(r"महज|केवल|सिर्फ|मात्र|सबसे|भी|ही")
    number = rf"(?:\d{{1,4}}|{words})(?![\d,.]*\d|{lexicon.WORD_CHAR})"
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<noun>{called}(?=\s*-?\s*{number}\s+(?!{_COUNTED})\p{{L}})|"
        rf"{_VEHICLE}(?=\s*-?\s*\d{{3,4}}\s+(?!{_COUNTED})\p{{L}})|"
        rf"{_OPENS_ROW}{lexicon.alternation(nouns)}(?=\s*-?\s*{number}{_FIGURE_OF_ROW})|"
        rf"{lexicon.alternation(nouns)}(?=\s*-?\s*{number}(?:\s+(?:{marks}|{place}|{only})|\s*[(:])))"
        rf"\s*-?\s*(?P<number>{number})"
    )


# "वार्ड 7 - 2,310", "2. वार्ड 22 | 91.4": a row that opens with such a body, whose figure a dash or a bar parts from it
_OPENS_ROW = r"(?:(?<=^\s*)|(?<=\n\s*)|(?<=[\n•●▪*]\s*\d{1,2}[.)]\s*)|(?<=[•●▪*]\s*))"
_FIGURE_OF_ROW = r"\s+(?:[-–—]+|\|)\s+\d"
_CALLED = ("नंबर", "संख्या", "क्रमांक", "नं.")  # "वार्ड नंबर 23 स्वच्छता में पहले": a number that a noun says to be a name
_VEHICLE = "पीआरवी"  # of which a district has some dozens: "पीआरवी 4431 जिले की 46 गाड़ियों में"
# "वार्ड संख्या 45 हो गई", "बूथ क्रमांक 117 और 118 में"
_COUNTED = r"(?:(?:है|हैं|था|थे|थीं|हो|हुए|हुई|कर|से\s+बढ)(?!\p{L}|\p{M})|(?:और|व|तथा|एवं|से)\s+\d)"
