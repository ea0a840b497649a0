"""Classes of towns by their people, as the field of a rank: "3 से 10 लाख की आबादी वाले 43 शहरों में", "20 से 50 हजार आबादी की श्रेणी में".

So are those of states by their towns: "100 से ज्यादा शहरी निकाय वाले राज्यों में".

Surveys of cleanliness and of air rank towns with their like alone; a place without its class says nothing.
The class is kept as it is printed, its noun in the direct plural: "3 से 10 लाख की आबादी वाले 43 शहर".
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found, Window
from extract.kept_patterns import compile_pattern
from extract.names.words import plurals
from extract.prepared import Prepared
from extract.scopes.scope_of_ranking import direct_plural


def population_class(window: Window, prepared: Prepared) -> Found:
    """The last class of a stretch; NOTHING where it names none."""
    text = prepared.folded.text
    if not any(noun in text[window.start : window.stop] for noun in _PEOPLE):
        return NOTHING
    said = None
    for match in _class().finditer(text, window.start, window.stop):
        said = match
    if said is None:
        return NOTHING
    called = prepared.called(said.start("scope"), said.start("noun"))
    noun = prepared.quote(*said.span("noun"))
    english = lexicon.lookup("units").get(said["noun"])
    if english:
        noun = direct_plural(str(english), said["noun"])
    return Found(f"{called} {noun}".strip(), *said.span("scope"))


def after_people(scope: str) -> str:
    """What a folded field says behind its people: "43 शहर" of "3 से 10 लाख आबादी वाले 43 शहर", whose first numbers are no size of it."""
    for noun in _PEOPLE:
        _, said, rest = scope.partition(noun)
        if said:
            return rest.removeprefix(" वाले").removeprefix(" वाली").lstrip()
    return scope


_PEOPLE = ("आबादी", "जनसंख्या", "निकाय")


@lru_cache(maxsize=1)
def _class() -> regex.Pattern[str]:
    small = lexicon.alternation([w for n in range(1, 101) for w in lexicon.words("numbers", n)])
    scale = r"(?:हजार|लाख|करोड)"
    number = rf"(?:\d[\d,.]*|{small})(?:\s*{scale})?"
    bound = r"(?:\s+(?:से\s+(?:अधिक|ज्यादा|कम|ऊपर|नीचे)|तक))?"
    towns = r"(?:शहरी\s+)?(?:स्थानीय\s+)?निकाय(?:ों)?(?=\s+वाल)"
    people = rf"(?:आबादी|जनसंख्या|{towns})"
    kinds = lexicon.any_of("field_words", "category")
    many = lexicon.alternation(word for word in plurals() if word.endswith(("ों", "ओं")))
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<scope>{number}(?:\s*(?:से|-)\s*{number})?{bound}\s+(?:की\s+)?{people}"
        rf"(?:\s+(?:वाले|वाली|के|की|तक\s+के))?\s+(?:\d+\s+)?(?:(?:(?:सबसे\s+)?(?:बडे|छोटे|मंझोले|प्रमुख|साफ|स्वच्छ|गंदे))\s+)?(?P<noun>{many}|{kinds}))(?!{lexicon.WORD_CHAR})"
    )
