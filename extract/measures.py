"""What was measured: the ranking, scheme, survey or exam a number belongs to, and what else of a clause qualifies it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from extract import exams, lexicon
from extract.kept_patterns import compile_pattern
from extract.text import fold_text

if TYPE_CHECKING:  # the names of measures are asked for where no article is read, and spaCy need not be loaded there
    from extract.article_state import ArticleState
    from extract.names.name import Name
    from extract.prepared import Prepared
    from extract.rules.base import Claim

_SOURCE = regex.compile(r"(?:\s*\d{4}(?:-\d{2,4})?)?\s*(?:के|की)\s+(?:मुताबिक|अनुसार|आधार|रिपोर्ट)")

def measures_of(names: list[Name], prepared: Prepared) -> list[Name]:
    """The measures a sentence names, those left out that it only cites as a source (सर्वेक्षण 2023 के मुताबिक)."""
    return [name for name in names if name.kind == "measure" and not _SOURCE.match(prepared.folded.text, name.end)]


def matters(measures: list[Name], prepared: Prepared) -> list[Name]:
    """Of a sentence's measures those that it may be about: not three or more in a row, which are what something is judged by.

    “दाखिल-खारिज, परिमार्जन प्लस, अभियान बसेरा और ई-मापी समेत नौ मानकों पर".
    """
    rows: list[list[Name]] = []
    for measure in measures:
        if rows and _IN_A_ROW.fullmatch(prepared.folded.text, rows[-1][-1].end, measure.start):
            rows[-1].append(measure)
        else:
            rows.append([measure])
    return [measure for row in rows if len(row) < _ROW for measure in row]


_ROW = 3  # measures
_IN_A_ROW = regex.compile(r"\s*(?:,|और|व|एवं|तथा)\s*")


def measure_of(claim: Claim, names: list[Name], prepared: Prepared, state: ArticleState, *, ranked: bool) -> str:
    """What a claim's number measures: the measure named before it in its sentence, else what the article speaks of.

    `ranked` says that the section is the one in which `state.rank_measure` was last
    ranked: a rank there goes on with that ranking, whatever scheme was named since.
    A count may also be out of a source ("पोर्टल से 27 शिकायतें").
    """
    of_money = _of_money(claim, prepared)
    if of_money:
        return of_money
    if claim.unit == "stars" and _STARS in state.surfaces:
        return _STARS
    found = [n for n in measures_of(names, prepared) if n.end <= claim.start and not _owns_whole(n, claim)]
    if found:
        return programme_of(_of_vote(claim, canonical(found[-1].text)), state)
    if claim.kind in ("rank", "score") and state.rank_measure and ranked:
        return state.rank_measure
    if claim.kind == "count":
        source = [n for n in names if n.case == "ablative" and n.kind == "headed" and 0 <= claim.start - n.after <= 1]
        if source:
            return source[-1].text
    return _of_vote(claim, state.measure)


_STARS = "कचरा मुक्त शहर"  # what cities get stars for, whatever else the survey of their cleanliness measures


def _of_money(claim: Claim, prepared: Prepared) -> str:
    """“1500 रुपए का इनाम", "10 हजार रुपये का जुर्माना”: what money was given or taken for, "" where its noun is none of the table."""
    if claim.kind != "amount":
        return ""
    noun = _money_noun().match(prepared.folded.text, claim.end)
    return " ".join(prepared.quote(*noun.span("noun")).split()) if noun else ""


@lru_cache(maxsize=1)
def _money_noun() -> regex.Pattern[str]:
    nouns = lexicon.any_of("money_words", "given_for")
    return compile_pattern(rf"\s+(?:(?:का|की|के)\s+)?(?P<noun>(?:(?:नकद|नगद)\s+)?{lexicon.whole_word(nouns)})")


def _owns_whole(name: Name, claim: Claim) -> bool:
    """“पीएम किसान के 2,14,930 लाभार्थी हैं जिनके सापेक्ष …”: a measure that owns the whole says nothing of the part.

    It does where the whole is a target or a maximum: "संस्थागत प्रसव के 6,240 के लक्ष्य के विरुद्ध 4,892".
    """
    if claim.kind != "coverage" or claim.out_of_role == "target":
        return False
    return claim.whole is not None and name.case == "genitive" and 0 <= claim.whole.outer_start - name.after <= 1


def _of_vote(claim: Claim, measure: str) -> str:
    """A share of an election's voters is of the vote (मतदान), whatever the election."""
    return "मतदान" if claim.kind == "coverage" and "चुनाव" in measure else measure


def programme_of(measure: str, state: ArticleState) -> str:
    """The programme that the title names, for the popular name that the text gives it; else the measure itself."""
    measure = state.aliases.get(measure, measure)
    return state.programme if state.programme and are_kin(measure, state.programme) else measure


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """The name a measure goes by whichever way it is spelt; the text itself where no table knows it."""
    found = lexicon.lookup("measures").get(fold_text(text))
    return str(found) if found else text


def family(measure: str) -> str:
    """What a measure's figures are remembered under: its name without the noun that says ranking, scheme or portal."""
    if any(word in measure for word in ("चुनाव", "मतदान")):
        return "चुनाव"
    words = [word for word in canonical(measure).split() if not word.isdigit()]
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
    return " ".join(words)


_KINDS = frozenset({"रैंकिंग", "रैकिंग", "योजना", "ग्रेडिंग", "प्रणाली", "पोर्टल", "अभियान", "सूची"})


def as_printed(measure: str, state: ArticleState) -> str:
    """What a fact calls its measure: the article's name for it, an examination's in full (exams.py)."""
    return exams.in_full(_direct(_as_named(measure, state)), state.article)


def _direct(name: str) -> str:
    """A name whose head noun a case mark put into the oblique plural, in the direct: "राष्ट्रीय खेलों में", "पेंशन योजनाओं के"."""
    heads = lexicon.lookup("measure_heads")
    for oblique, direct in _OBLIQUE:
        if name.endswith(oblique) and fold_text(name.split()[-1].removesuffix(oblique) + direct) in heads:
            return name.removesuffix(oblique) + direct
    return name


_OBLIQUE = (("ाओं", "ाएं"), ("ियों", "ियां"), ("ों", ""))


def _as_named(measure: str, state: ArticleState) -> str:
    """What a fact calls its measure: the article's spelling of the table's name, or its own first name for it.

    One article may print several names of one thing: आइजीआरएस, जनसुनवाई पोर्टल. The name
    that readers know is the one that the table goes by.
    """
    surfaces = [_OF_RESULTS.sub(" परीक्षा", surface) for surface in state.surfaces.get(family(measure), [])]
    official = next((surface for surface in surfaces if _is_official(surface)), "")
    if official:
        return official
    if not surfaces or _letters(surfaces[0])[:_OPENING] == _letters(measure)[:_OPENING]:
        return _without_portal(surfaces) if surfaces else measure
    if _stands_in(fold_text(measure), state.article):
        return measure
    wanted = _skeleton(measure)
    shown = next((surface for surface in surfaces if _skeleton(surface) == wanted), surfaces[0])
    if len(shown.split()) <= _LONGEST:
        return shown
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
_OF_RESULTS = regex.compile(r"(?<=^(?:दसवीं|बारहवीं|10वीं|12वीं))\s+(?:का|के)\s+(?:रिजल्ट|परिणाम|नतीजे|परीक्षाफल)$")


def _is_official(surface: str) -> bool:
    """Whether a name is a scheme's in full: प्रधानमंत्री आवास योजना for the पीएम आवास of titles."""
    return surface.startswith(("प्रधानमंत्री", "मुख्यमंत्री")) and any(word in surface for word in ("योजना", "निधि", "अभियान"))


_LONGEST = 4  # words of a name that reads well in a table
_OPENING = 7  # letters by which a longer or shorter form of a name is known


def _letters(text: str) -> str:
    return "".join(char for char in fold_text(text) if char.isalpha() or char in "ािीुूेैोौं")


def _skeleton(text: str) -> str:
    """The consonants of a name: आइजीआरएस and आईजीआरएस have the same."""
    return "".join(char for char in fold_text(text) if "क" <= char <= "ह")


def are_kin(one: str, other: str) -> bool:
    """Whether two canonical measures are names of one programme (measure_kin_words.yml)."""
    return any(
        {fold_text(one), fold_text(other)} <= {fold_text(name), *names}
        for name, names in lexicon.table("measure_kin_words").items()
    )


def with_criterion(measure: str, criterion: str, kind: str) -> str:
    """“सीएम डैशबोर्ड (राजस्व)": what a place or marks are for within a ranking or a meet; a criterion of anything else by itself.

    A share is of the criterion whatever ranks it.
    """
    within = is_ranking(measure) or is_event(measure) or is_dashboard(measure) or is_contest(measure)
    if kind in ("rank", "score") and criterion and within:
        return f"{measure} ({criterion})"
    return criterion or measure


def is_component(text: str, state: ArticleState) -> bool:
    """“सर्टिफिकेशन : 2500 में 600”: whether a measure is a part (component_measures.yml) of one that the article names."""
    whole = _wholes().get(fold_text(canonical(text)))
    return whole is not None and whole in state.surfaces


@lru_cache(maxsize=1)
def _wholes() -> dict[str, str]:
    """A part, folded -> the family of its whole."""
    return {part: family(whole) for whole, parts in lexicon.table("component_measures").items() for part in parts}


def is_strong(text: str) -> bool:
    """Whether a name alone tells that the article now speaks of this measure: a scheme, a ranking, a name of several words."""
    return " " in text or "-" in text or any(word in text for word in _EVENT_WORDS) or is_yearly_exam(text)


def is_any_ranking_of(text: str) -> bool:
    """“थानों की रैंकिंग", "पुलिस की रैंकिंग”: says who is ranked, and in which ranking only where the article names no other."""
    return _OF_BODIES.fullmatch(fold_text(text)) is not None


_OF_BODIES = regex.compile(r"(?:पुलिस|थानों|थाने|थाना)\s(?:की\s)?(?:रैंकिंग|रैकिंग|ग्रेडिंग)")


def is_event(measure: str) -> bool:
    """Whether all figures of a measure belong to its edition: an exam, an election, an award, an index."""
    return any(word in measure for word in _EVENT_WORDS) and not is_dashboard(measure)  # the डैशबोर्ड is no बोर्ड


_EVENT_WORDS = (
    "मैट्रिक",
    "इंटर",
    "हाईस्कूल",
    "बोर्ड",
    "परीक्षा",
    "रिजल्ट",
    "चुनाव",
    "मतदान",
    "अवार्ड",
    "पुरस्कार",
    "सूचकांक",
    "इंडेक्स",
    "एनआईआरएफ",
    "एक्यूआई",
    "नीट",
    "जेईई",
    "यूपीएससी",
)


def is_of_a_day(measure: str) -> bool:
    """Whether a measure's figures are of one day, by its name or family (day_events.yml)."""
    return fold_text(measure) in lexicon.words("day_events")


def is_dashboard(measure: str) -> bool:
    """Whether a measure is a state's dashboard, by which its offices are ranked each month."""
    return fold_text(measure).endswith(lexicon.words("measure_heads", "dashboard"))


def is_contest(measure: str) -> bool:
    """Whether a measure is a meet, whose places and points are of the day on which it was held."""
    return fold_text(measure.split()[-1] if measure else "") in lexicon.words("measure_heads", "contest")


def is_yearly_exam(measure: str) -> bool:
    """Whether a measure is an examination that is held and declared within one year, so that its results need not say which."""
    return any(word in measure for word in _YEARLY_EXAMS) and not is_dashboard(measure)


_YEARLY_EXAMS = (
    "मैट्रिक",
    "जमा दो",
    "इंटर",
    "हाईस्कूल",
    "हाइस्कूल",
    "बोर्ड",
    "सीबीएसई",
    "आईसीएसई",
    "10वीं",
    "12वीं",
    "दसवीं",
    "बारहवीं",
    "नीट",
    "जेईई",
)


def is_ranking(measure: str) -> bool:
    """Whether a measure is a ranking or grading by its name."""
    return any(word in measure for word in ("रैंकिंग", "रैकिंग", "ग्रेडिंग", "सूचकांक", "सर्वेक्षण", "मूल्यांकन"))
