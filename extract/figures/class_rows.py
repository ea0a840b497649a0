"""Rows that part a total by class: "इनमें राजस्व की 44, पुलिस की 17 और अन्य की नौ", "राजस्व 49, पुलिस 14", "34 राजस्व, 4 पुलिस".

The classes (class_words.yml) are departments, kinds of suits and offences, but here they are nobody and measure nothing: the tehsil
got 17 complaints about the police. What becomes of the parts is class_facts.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.marks import CARDINAL, Line
from extract.names.department_rows import is_department
from extract.names.name import Name
from extract.names.words import OWN_TYPES, heads
from extract.numbers.number import Number
from extract.rules.base import compiled


@dataclass(frozen=True, slots=True)
class Part:
    """One class of a total, by its number and the folded span of its name; `body` whether it is a body that the figure is of.

    "218 राजस्व विभाग की" are that department's, and so are "राजस्व के 68" beside "विकास विभाग के 13" or "अन्य विभागों के 17"; "राजस्व की 44"
    beside "पुलिस की 17" are the tehsil's, about the revenue.
    """

    number: Number
    start: int
    end: int
    body: bool = False


def parts_of(line: Line) -> list[Part]:
    """The parts by class that a sentence tells one after the other; [] for none."""
    if len(line.words & _words()) < _KNOWN:
        return []
    for match in _row().finditer(line.text):
        labels, numbers = sorted(match.spans("label")), sorted(match.spans("v"))
        known = [span for span in labels if _is_known(line.text[slice(*span)])]
        if len(labels) != len(numbers) or len(known) < _KNOWN:
            continue
        labels = [_with_head(label, line.text) for label in labels]
        said = _said(labels, line.text)
        of_bodies = all(body_type(line.text[slice(*label)]) for label in labels) and said
        said = said or _OTHERS.search(line.text, match.start()) is not None
        return [
            Part(
                line.numbers[at],
                *line.folded_span(*label),
                body=of_bodies or (said and _is_of_body(line.text[slice(*label)])),
            )
            for label, (at, _) in zip(labels, numbers, strict=True)
            if at in line.numbers
        ]
    return []


def body_type(label: str) -> str:
    """The type of the body that a folded label names, by its head noun: "राजस्व विभाग", "नगर पालिका"; "" for a mere class."""
    words = label.split()
    types = (heads().get(" ".join(words[at:]), "") for at in range(len(words)))
    return next((type_ for type_ in types if type_ in OWN_TYPES), "")


def _is_of_body(label: str) -> bool:
    return label == "पुलिस" or is_department(label)


_OTHERS = regex.compile(r"(?<!\p{L})अन्य\s+विभागों(?!\p{L})")


def _with_head(label: tuple[int, int], text: str) -> tuple[int, int]:
    """The span of a label with the विभाग right behind it."""
    head = _HEAD.match(text, label[1])
    return (label[0], head.end()) if head else label


def _said(labels: list[tuple[int, int]], text: str) -> bool:
    return any(text[slice(*label)].endswith("विभाग") for label in labels)


_HEAD = regex.compile(r"\s+विभाग(?![\p{L}\p{M}])")


def _is_known(label: str) -> bool:
    return label in _classes() or _RIDERS.fullmatch(label) is not None


_RIDERS = regex.compile(rf"[{CARDINAL}]\s+सवारी")  # "तीन सवारी": an offence, and no three passengers
_KNOWN = 2  # classes of a row that the table has to know


def without_classes(names: Iterable[Name], lines: Iterable[Line]) -> list[Name]:
    """The names of a text, those left out that only say the class of a part: राजस्व is no measure there, पुलिस nobody."""
    spans = [span for line in lines for span in _called(line)]
    return [name for name in names if not any(start < name.end and name.start < end for start, end in spans)]


def _called(line: Line) -> list[tuple[int, int]]:
    """The folded spans of the classes of a line: those of a row, else kinds of suit before their numbers ("बैंक ऋण के 1,112 मामले")."""
    parts = [(part.start, part.end) for part in parts_of(line)]
    return parts or [line.folded_span(*m.span("label")) for m in _alone().finditer(line.text)]


@lru_cache(maxsize=1)
def _alone() -> regex.Pattern[str]:
    named = [name for name in lexicon.words("class_words", "cases") if " " in name]
    bodies = lexicon.alternation([name for name in named if name.endswith("विभाग")])
    several = lexicon.alternation(
        [*(name for name in named if not name.endswith("विभाग")), *lexicon.words("class_words", "suits")]
    )
    cases = lexicon.alternation(lexicon.words("units", "cases"))  # "वन विभाग के 2 मामले", but its "2 कार्य"
    return compiled(
        rf"{{b}}(?P<label>{several})\s+(?:के|की)\s+{{C}}\s+{{units}}|{{b}}(?P<label>{bodies})\s+(?:के|की)\s+{{C}}\s+(?:{cases}){{e}}"
    )


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """The words that classes begin with, to pass over the lines that name none."""
    return frozenset(name.split()[0] for name in _classes())


@lru_cache(maxsize=1)
def _classes() -> frozenset[str]:
    return frozenset(lexicon.words("class_words", "complaints", "cases", "offences", "rest_of_offences"))


@lru_cache(maxsize=1)
def _row() -> regex.Pattern[str]:
    """Two parts or more, a class and its number in either order, behind इनमें or the total ("58 शिकायतों में से"); kinds of suit alone."""
    offence = r"(?:{class_words.offences}|{C}\s+सवारी)"
    known = "{class_words.complaints}|{class_words.cases}|{class_words.offences}|{class_words.rest_of_offences}"
    label = rf"(?P<label>{{C}}\s+सवारी|{known}|{{W}}(?:\s+(?!(?:की|के|का|में){{e}}){{W}})?)"
    of = r"(?:\([^()।]{1,16}\)\s+)?(?:की|के|का|में|पर|वाले|से\s+{class_words.about}|संबंधी)"
    behind = rf"{label}(?:\s+{of})?\s+(?:{{part_words.only}}\s+)*(?P<v>{{C}})(?:\s+{{units}})?"
    before = rf"(?P<v>{{C}})\s+(?:{{units}}\s+)?{label}(?:\s+विभाग)?(?:\s+{of})?(?:\s+{{units}})?"
    between = r"\s*(?:,|;|और|व|तथा|एवं)\s*"
    most = r"(?:सबसे|सर्वाधिक|ज्यादा|अधिक|क्रमश:)"
    told = rf"{{class_words.opens}}(?:\s+{most})*|{{units}}\s+(?:में|मे)(?:\s+से)?(?:\s+{most})*|^\s*{most}(?:\s+{most})*"
    suits = r"(?:{W}\s+){1,3}(?:के|की)\s+{C}\s*(?:,|और|व|तथा|एवं)\s*{class_words.cases}\s+(?:के|की)\s+{C}"
    opens = rf"(?:(?:{told})\s+|^\s*(?={offence})|^\s*(?={suits}))"
    return compiled(rf"{opens}(?:{behind}(?:{between}{behind})+|{before}(?:{between}{before})+)(?!{{W}})")
