"""What a heading says in brackets, and of the brackets below it: "(पूर्णांक 10)", "(करोड़ रुपये में)", "(कोष्ठक में पिछले साल की रैंक)"."""

from __future__ import annotations

import regex

from extract import lexicon, marks
from extract.marks import Line
from extract.numbers.number import Number
from extract.rules.refusal_conditions import SCALES

PERCENT = ("प्रतिशत", "फीसदी", "फीसद", "%")
# "प्रखंडवार बने कार्ड (कोष्ठक में प्रतिशत)": what stands in the brackets of the rows below.
BRACKET = regex.compile(r"\([^()]*\)")
MAXIMUM = regex.compile(
    rf"(?P<v>{marks.CARDINAL})\s+(?:में|मे)\s+(?:से\s+)?(?:(?:किसे|किसको|कितने|मिले|प्राप्त|पाए)\s+){{0,2}}अंक|\(\s*(?:(?:पूर्णांक|कुल|अधिकतम)\s+(?P<v>{marks.CARDINAL})|अंक\s*,?\s+(?P<v>{marks.CARDINAL})\s+में\s+से|(?P<v>{marks.CARDINAL})\s+(?:अंक\S*\s+)?में)"
)


def maximum(line: Line) -> Number | None:
    """The marks that could be had: "विकास कार्यों में अंक (पूर्णांक 10)"."""
    said = MAXIMUM.search(line.text)
    number = line.numbers.get(said.start("v")) if said else None
    return None if number is not None and number.value in SCALES and number.written == "words" else number  # "(लाख में)"


def period_of_brackets(line: Line) -> str:
    """The period that a heading gives the figures in brackets: "कोष्ठक में पिछले साल की रैंक"; "" for none."""
    begins = line.text.find("कोष्ठक")
    return next((p.value for at, p in sorted(line.periods.items()) if at > begins >= 0), "")


def scale(line: Line) -> float:
    """By what a heading says that the figures below are multiplied: "निर्यात (करोड़ रुपये में)"; 1 for nothing."""
    number = next((line.numbers[at] for at in scale_at(line)), None)
    return number.value if number is not None else 1.0


def scale_at(line: Line) -> set[int]:
    """The position of the scale that a heading counts the figures below in; empty for none."""
    said = _SCALED.search(line.text)
    number = line.numbers[said.start("v")] if said else None
    return {said.start("v")} if said is not None and number is not None and number.value in SCALES else set()


# "निर्यात (करोड़ रुपये में)", "…, राशि करोड़ रुपये में:"
_SCALED = regex.compile(
    rf"(?:\((?:[\p{{L}}\p{{M}}]+\s+){{0,2}}|(?:राशि|रकम|आंकडे)\s+)(?P<v>[{marks.CARDINAL}{marks.MONEY}{marks.OTHER}])[^():]{{0,12}}\sमें\s*(?:\)|:\s*$)"
)


_OF_TIME = regex.compile(rf"\s*(?:में|मे)\s+[{marks.PERIOD}](?:\s+(?:का|के|की)\s+(?:आंकडा|आंकडे|संख्या|स्थिति))?\s*")


def in_brackets(line: Line) -> str:
    """What a heading says that the figures in brackets are, as Heading.brackets: "(कोष्ठक में प्रतिशत)", "कोष्ठक में स्थान"."""
    _, found, said = line.text.partition("कोष्ठक")
    if not found:
        return ""
    said = said.partition(")")[0]
    if _OF_TIME.fullmatch(said) and period_of_brackets(line):
        return "same"  # "कोष्ठक में जुलाई": what the figures before them are, of another time
    placed = any(word in lexicon.words("column_words", "rank") for word in said.split())
    if placed and period_of_brackets(line):
        return "rank"  # "कोष्ठक में पिछला यानी जून का स्थान": the heading says when
    if any(word in lexicon.words("heading_words", "earlier") for word in said.split()):
        return "earlier"
    if any(word in said for word in PERCENT):
        return "percent"
    if any(word in lexicon.words("directive_words", "goal") for word in said.split()):
        return "target"
    return "rank" if any(word in lexicon.words("column_words", "rank") for word in said.split()) else ""
