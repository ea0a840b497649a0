"""The field that a ranking has for the whole article, where a rank names none: its level, whose districts or stations it ranks."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.text import fold_text

LEVELS = "प्रदेश|राज्य|सूबे|देश|राष्ट्रीय|मंडल|जिला|जनपद"


def field_of_its_kind(claim: Claim, subject: Subject, measure: str, state: ArticleState) -> str:
    """The field of a rank that names none, where the article says whose ranking it is; "" elsewhere.

    "प्रदेश के 75 जिलों की रैंकिंग" for a district, unless the article speaks of the country; for a station "जिले के थानों", where
    the ranking is called one of stations (and is no list of the country's best).
    """
    if claim.kind != "rank":
        return ""
    if _of_the_world().search(fold_text(measure)):
        return "दुनिया"  # "क्यूएस वर्ल्ड यूनिवर्सिटी रैंकिंग"
    if subject.type == "district" and not _national().search(state.article):
        said = _ranked_districts().search(state.article)
    elif subject.type == "police_station" and _of_stations().search(fold_text(measure)) and "सर्वश्रेष्ठ" not in measure:
        said = _own_stations().search(state.article)
    else:
        return ""
    return str(lexicon.lookup("wholes_of_kinds")[said["whole"]]) if said else ""


@lru_cache(maxsize=1)
def _of_the_world() -> regex.Pattern[str]:
    return compile_pattern(whole_word("वर्ल्ड|विश्व|world|ग्लोबल|global|वैश्विक"))


_SOME_WORDS = r"(?:[\p{L}\p{M}\d]+\s+)"


@lru_cache(maxsize=1)
def _ranked_districts() -> regex.Pattern[str]:
    """A state, its districts, and within a few words that they are ranked; "जिलों की स्थिति" heads a list of them."""
    bodies = whole_word(lexicon.any_of("ranked_bodies", "districts"))
    heads = lexicon.any_of("measure_heads", "ranking", "grading", "evaluation")
    ranked = whole_word(f"{heads}|सूची|स्थिति|{lexicon.any_of('rank_nouns', 'place')}")
    whole = whole_word(lexicon.any_of("wholes_of_kinds", "प्रदेश", "राज्य", "सूबा"))
    return compile_pattern(
        rf"(?P<whole>{whole})\s+(?:(?:के|की|में|भर)\s+)++{_SOME_WORDS}{{0,3}}?{bodies}"
        rf"\s+(?:की|के|का|को|में)\s+{_SOME_WORDS}{{0,6}}?{ranked}"
    )


@lru_cache(maxsize=1)
def _own_stations() -> regex.Pattern[str]:
    """A district and its stations."""
    whole = whole_word(lexicon.any_of("wholes_of_kinds", "जिला", "जनपद"))
    stations = whole_word(lexicon.any_of("ranked_bodies", "stations"))
    return compile_pattern(rf"(?P<whole>{whole})\s+(?:(?:के|की|में|भर)\s+)++{_SOME_WORDS}{{0,3}}?{stations}")


@lru_cache(maxsize=1)
def _of_stations() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("ranked_bodies", "stations")))


@lru_cache(maxsize=1)
def _national() -> regex.Pattern[str]:
    return compile_pattern(whole_word("देश|देशभर|राष्ट्रीय|नीति आयोग"))


def level_scope(line: Line, prepared: Prepared) -> str:
    """The level that a sentence gives its ranking: "जिला स्तरीय थाना रैंकिंग", "विभागों की प्रदेश में रैंक"; "" for none."""
    match = _ranking_level().search(prepared.folded.text, line.sentence.start, line.sentence.end)
    if match is not None:
        return prepared.quote(*match.span("place"))
    field = _listed_field().search(line.text) if any(word in line.text for word in _LISTS) else None
    if field is None or line.numbers[field.start("of")].value < _FIELD:
        return ""
    start, end = line.folded_span(*field.span("of"))
    whose = _whose().search(prepared.folded.text, line.sentence.start, start)
    if whose is not None:
        return prepared.quote(*whose.span("place"))  # "प्रदेश के 22 जिलों की रैंकिंग जारी"
    english = str(lexicon.lookup("units")[field["noun"]])
    if english == "stations" and line.numbers[field.start("of")].value <= STATIONS_OF_A_DISTRICT:
        return "जिला"
    return f"{prepared.quote(start, end)} {direct_plural(english, field['noun'])}"


_LISTS = ("सूची", "रैंकिंग", "रैकिंग", "ग्रेडिंग")
STATIONS_OF_A_DISTRICT = 75  # the largest cities have some fifty: more are a state's
_FIELD = 10  # a list of fewer is that of a division, and no field of the ranking


@lru_cache(maxsize=1)
def _whose() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{LEVELS})\s+(?:के|की)\s+(?:सभी\s+|कुल\s+)?$")


@lru_cache(maxsize=1)
def _listed_field() -> regex.Pattern[str]:
    """“38 जिलों की सूची जारी कर दी": the field that the ranking itself has."""
    return compiled(
        r"(?P<of>{C})\s+(?P<noun>{units})\s+की\s+(?:{W}\s+)?(?:"
        + "|".join(_LISTS)
        + r")\s+(?:{W}\s+){0,4}?(?:जारी|घोषित|आई)"
    )


@lru_cache(maxsize=1)
def _ranking_level() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<place>{LEVELS})(?:\s*-?\s*स्तरीय(?:\s+[^\s,।]+)?\s+(?:रैंकिंग|सूची|ग्रेडिंग)"
        rf"|\s+(?:में|स्तर\s+पर)\s+(?:की\s+)?(?:रैंक|रैंकिंग)(?!{lexicon.WORD_CHAR})"
        rf"|\s+स्तर\s+पर\s+(?:पहली|पहला|पहले|प्रथम)\s+(?:रैंक|स्थान)(?!{lexicon.WORD_CHAR}))"
    )


def direct_plural(english: str, oblique: str) -> str:
    """The direct plural of a counted noun, which stands before the oblique in its row of the table (जिलों: जिले)."""
    row = lexicon.table("units")[english]
    at = row.index(oblique)
    return row[at - 1] if at and oblique.endswith(("ों", "ओं")) else oblique
