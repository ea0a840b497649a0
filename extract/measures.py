"""What was measured: the ranking, scheme, survey or exam a number belongs to, and what else of a clause qualifies it."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.names.mentions import Name
from extract.prepared import Prepared

_SOURCE = regex.compile(r"(?:\s*\d{4}(?:-\d{2,4})?)?\s*(?:के|की)\s+(?:मुताबिक|अनुसार|आधार|रिपोर्ट)")
# Measures whose edition is a day: what was measured on it holds on it for all the places named after.
EVENTS = frozenset({"एक्यूआई", "मतदान", "लोकसभा चुनाव", "विधानसभा चुनाव", "चुनाव", "निकाय चुनाव"})


def measures_of(names: list[Name], prepared: Prepared) -> list[Name]:
    """The measures a sentence names, those left out that it only cites as a source (सर्वेक्षण 2023 के मुताबिक)."""
    return [name for name in names if name.kind == "measure" and not _SOURCE.match(prepared.folded.text, name.end)]


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """The name a measure goes by whichever way it is spelt; the text itself where no table knows it."""
    from extract.text import fold_text

    found = lexicon.lookup("measures").get(fold_text(text))
    return str(found) if found else text


def is_ranking(measure: str) -> bool:
    """Whether a measure is a ranking or grading by its name."""
    return any(word in measure for word in ("रैंकिंग", "रैकिंग", "ग्रेडिंग", "सूचकांक", "सर्वेक्षण", "मूल्यांकन"))
