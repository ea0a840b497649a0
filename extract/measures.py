"""What was measured: the ranking, scheme, survey or exam a number belongs to, and what else of a clause qualifies it."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState
from extract.names.mentions import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

_SOURCE = regex.compile(r"(?:\s*\d{4}(?:-\d{2,4})?)?\s*(?:के|की)\s+(?:मुताबिक|अनुसार|आधार|रिपोर्ट)")
# Measures whose edition is a day: what was measured on it holds on it for all the places named after. By name and by
# family (see `family`).
EVENT_FAMILIES = frozenset({"एक्यूआई", "चुनाव"})
EVENTS = frozenset({"एक्यूआई", "मतदान", "लोकसभा चुनाव", "विधानसभा चुनाव", "चुनाव", "निकाय चुनाव"})


def measures_of(names: list[Name], prepared: Prepared) -> list[Name]:
    """The measures a sentence names, those left out that it only cites as a source (सर्वेक्षण 2023 के मुताबिक)."""
    return [name for name in names if name.kind == "measure" and not _SOURCE.match(prepared.folded.text, name.end)]


def measure_of(claim: Claim, names: list[Name], prepared: Prepared, state: ArticleState, *, ranked: bool) -> str:
    """What a claim's number measures: the measure named before it in its sentence, else what the article speaks of.

    `ranked` says that the section is the one in which `state.rank_measure` was last
    ranked: a rank there goes on with that ranking, whatever scheme was named since.
    A count may also be out of a source ("पोर्टल से 27 शिकायतें").
    """
    found = [n for n in measures_of(names, prepared) if n.end <= claim.start]
    if found:
        return canonical(found[-1].text)
    if claim.kind in ("rank", "score") and state.rank_measure and ranked:
        return state.rank_measure
    if claim.kind == "count":
        source = [n for n in names if n.case == "ablative" and n.kind == "headed" and 0 <= claim.start - n.after <= 1]
        if source:
            return source[-1].text
    return state.measure


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


def as_printed(measure: str, surface: str, article: str) -> str:
    """What a fact calls its measure: the article's own spelling of the name, or its own name where it never prints the table's.

    `surface` is the article's first words for the measure's family, `article` its folded title and text.
    """
    if not surface or _letters(surface)[:7] == _letters(measure)[:7]:
        return surface or measure
    if fold_text(measure) not in article and len(surface.split()) <= 4:
        return surface
    return measure


def _letters(text: str) -> str:
    return "".join(char for char in fold_text(text) if char.isalpha() or char in "ािीुूेैोौं")


def is_strong(text: str) -> bool:
    """Whether a name alone tells that the article now speaks of this measure: a scheme, a ranking, a name of several words."""
    return " " in text or "-" in text or any(word in text for word in _EVENT_WORDS)


def is_event(measure: str) -> bool:
    """Whether all figures of a measure belong to its edition: an exam, an election, an award, an index."""
    return any(word in measure for word in _EVENT_WORDS)


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


def is_ranking(measure: str) -> bool:
    """Whether a measure is a ranking or grading by its name."""
    return any(word in measure for word in ("रैंकिंग", "रैकिंग", "ग्रेडिंग", "सूचकांक", "सर्वेक्षण", "मूल्यांकन"))
