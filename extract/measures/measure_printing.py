"""What a fact calls its measure: of the names that an article has for one thing that which reads well alone."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.article_state import ArticleState
from extract.measures import exams
from extract.measures.indicators import is_of_meet
from extract.measures.measure_kinds import (
    canonical,
    family,
    is_contest,
    is_dashboard,
    is_event,
    is_ranking,
    is_yearly_exam,
)
from extract.text import fold_text


def as_printed(measure: str, state: ArticleState) -> str:
    """What a fact calls its measure: the article's name for it, an examination's in full (exams.py)."""
    if measure not in state.printed:
        state.printed[measure] = _of_election(exams.in_full(_direct(_as_named(measure, state)), state.article), state)
    return state.printed[measure]


def _of_election(name: str, state: ArticleState) -> str:
    """“मतदान (विधानसभा चुनाव)": the vote in the one election that an article names."""
    named = {fold_text(surface): surface for surface in state.surfaces.get(family(name), []) if "चुनाव" in surface}
    return f"{name} ({next(iter(named.values()))})" if fold_text(name) == "मतदान" and len(named) == 1 else name


def _direct(name: str) -> str:
    """A name whose head noun a case mark put into the oblique plural, in the direct: "राष्ट्रीय खेलों में", "पेंशन योजनाओं के".

    So of one in the oblique singular where a table goes by the direct.
    """
    heads = lexicon.lookup("measure_heads")
    for oblique, direct in _OBLIQUE:
        if name.endswith(oblique) and fold_text(name.split()[-1].removesuffix(oblique) + direct) in heads:
            return name.removesuffix(oblique) + direct
    direct = name.removesuffix("े") + "ा"
    return direct if canonical(name) == direct else name  # "रोजगार मेले में": the table goes by रोजगार मेला


_OBLIQUE = (("ाओं", "ाएं"), ("ियों", "ियां"), ("ों", ""))


def _as_named(measure: str, state: ArticleState) -> str:
    """What a fact calls its measure: the article's spelling of the table's name, or its own first name for it.

    One article may print several names of one thing: आइजीआरएस, जनसुनवाई पोर्टल. The name
    that readers know is the one that the table goes by.
    """
    surfaces = [_OF_RESULTS.sub(" परीक्षा", surface) for surface in state.surfaces.get(family(measure), [])]
    surfaces = [surface for surface in surfaces if not surface[:1].isascii()] or surfaces
    latin = bool(surfaces) and all(surface.isascii() for surface in surfaces)
    known = canonical(measure)
    if latin and len(known.split()) <= len(surfaces[0].split()) and not known.isascii():
        return known  # "AQI" alone: as a Hindi reader looks for it, एक्यूआई; no "इंडियन प्रीमियर लीग" for IPL
    official = next((surface for surface in surfaces if _is_official(surface)), "")
    if official:
        return official
    examined = next((s for s in surfaces if s.endswith(_EXAMS)), "") if canonical(measure) in _BODIES else ""
    if examined:
        return examined  # सिविल सेवा परीक्षा of the यूपीएससी, पीसीएस of the यूपीपीएससी
    own = next((surface for surface in surfaces if fold_text(surface) == fold_text(family(measure))), "")
    if own and known not in _BODIES and not is_yearly_exam(known):
        return own  # the title's सीएम हेल्पलाइन for "सीएम हेल्प लाइन"
    if not surfaces or _letters(surfaces[0])[:_OPENING] == _letters(measure)[:_OPENING]:
        return _without_portal(surfaces) if surfaces else measure
    if _stands_in(fold_text(measure), state.article):
        return measure
    wanted = _skeleton(measure)
    shown = next((surface for surface in surfaces if _skeleton(surface) == wanted), surfaces[0])
    if len(shown.split()) <= _LONGEST:
        return shown
    other = next((surface for surface in surfaces if 1 < len(surface.split()) <= _LONGEST), "")
    if other:
        return other  # एसडीजी इंडेक्स of the title for "सतत विकास लक्ष्य (एसडीजी) भारत सूचकांक"
    spellings = lexicon.table("measures").get(measure, ())
    inside = [s for s in spellings if s in fold_text(shown) and 1 < len(s.split()) <= _LONGEST]
    return max(inside, key=len, default=measure)  # धान खरीदी of "समर्थन मूल्य पर धान खरीदी"


def _without_portal(surfaces: list[str]) -> str:
    """The first of an article's names for a measure; where that is its portal, the same without: what was ranked is no website."""
    bare = surfaces[0].removesuffix("पोर्टल").strip()
    return next((s for s in surfaces if s.startswith(bare) and not s.endswith("पोर्टल")), surfaces[0])


def _stands_in(name: str, text: str) -> bool:
    """Whether a text has a name in whole words: धान खरीद does not stand in धान खरीदी."""
    return name in text and regex.search(lexicon.whole_word(regex.escape(name)), text) is not None


# "दसवीं का रिजल्ट": what was measured is the examination.
_OF_RESULTS = regex.compile(r"(?<=^(?:दसवीं|बारहवीं|\d\d[ \-]?वीं))\s+(?:का|के)\s+(?:रिजल्ट|परिणाम|नतीजे|परीक्षाफल)$")


def _is_official(surface: str) -> bool:
    """Whether a name is a scheme's in full, or a service's own: प्रधानमंत्री आवास योजना for the पीएम आवास of titles, यूपी-112."""
    if _OWN_SERVICE.match(surface):
        return True
    return surface.startswith(("प्रधानमंत्री", "मुख्यमंत्री")) and any(word in surface for word in ("योजना", "निधि", "अभियान"))


_OWN_SERVICE = regex.compile(r"यूपी[\s-]?112")  # beside the number that is dialled


_BODIES = ("यूपीएससी", "यूपीपीसीएस")  # that hold one examination and go by their own name
_EXAMS = ("परीक्षा", "पीसीएस")


_LONGEST = 4  # words of a name that reads well in a table


_OPENING = 7  # letters by which a longer or shorter form of a name is known


def _letters(text: str) -> str:
    return "".join(char for char in fold_text(text) if char.isalpha() or char in "ािीुूेैोौं")


def _skeleton(text: str) -> str:
    """The consonants of a name: आइजीआरएस and आईजीआरएस have the same."""
    return "".join(char for char in fold_text(text) if "क" <= char <= "ह")


def with_criterion(measure: str, criterion: str, kind: str) -> str:
    """“सीएम डैशबोर्ड (राजस्व)": what a place or marks are for within a ranking or a meet; a criterion of anything else by itself.

    A share is of the criterion whatever ranks it, and an event of a meet ("100 मीटर दौड़") is part of no other ranking.
    """
    within = is_ranking(measure) or is_event(measure) or is_dashboard(measure)
    within = is_contest(measure) if is_of_meet(criterion) else within or is_contest(measure)
    if kind in ("rank", "score") and criterion and within:
        return f"{measure} ({criterion})"
    return criterion or measure


def with_sort(measure: str, sort: str) -> str:
    """“राष्ट्रीय लोक अदालत (चेक बाउंस)": what is measured with the sort of the things counted, where its name does not say it."""
    if not sort or fold_text(sort) in fold_text(measure) or measure.endswith(")"):
        return measure
    return f"{measure} ({sort})" if measure else sort
