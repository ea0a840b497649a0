"""What sort of thing a measure is, by its name alone: a ranking, an examination, a meet, an index of a day; and which names are of one."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.measures import exams
from extract.text import fold_text


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """The name a measure goes by whichever way it is spelt; the text itself where no table knows it.

    A state's examination goes by the class ("यूपी बोर्ड इंटर", "इंटर"), a criterion beside its ranking: "सीएम डैशबोर्ड (राजस्व)".
    """
    found = lexicon.lookup("measures").get(fold_text(text))
    if found:
        return str(found)
    whole, bracket, criterion = text.partition(" (")
    _, letters, rest = criterion.partition(") ")
    if letters:
        return canonical(f"{whole} {rest}")  # "सतत विकास लक्ष्य (एसडीजी) भारत सूचकांक": letters within the name
    if bracket:
        whole = canonical(whole)
        return whole if whole == "मतदान" else f"{whole} ({criterion}"  # of a vote the day says which election's
    level = exams.without_state_board(text)
    return canonical(level) if level else text


@lru_cache(maxsize=4096)
def family(measure: str) -> str:
    """What a measure's figures are remembered under: its name without the noun that says ranking, scheme or portal."""
    if any(word in measure for word in ("चुनाव", "मतदान")):
        return "चुनाव"
    words = [word for word in canonical(measure).split() if not word.isdigit()]
    while len(words) > 1 and words[-1] in _KINDS:
        words.pop()
    return canonical(" ".join(words))


_KINDS = frozenset({"रैंकिंग", "रैकिंग", "योजना", "ग्रेडिंग", "प्रणाली", "पोर्टल", "अभियान", "सूची"})


def are_kin(one: str, other: str) -> bool:
    """Whether two canonical measures are names of one programme (measure_kin_words.yml)."""
    return any(
        {fold_text(one), fold_text(other)} <= {fold_text(name), *names}
        for name, names in lexicon.table("measure_kin_words").items()
    )


def is_strong(text: str) -> bool:
    """Whether a name alone tells that the article now speaks of this measure: a scheme, a ranking, a name of several words."""
    return " " in text or "-" in text or is_event(text)


@lru_cache(maxsize=1024)
def is_scheme(text: str) -> bool:
    """Whether a measure is a scheme, a campaign or a register that people are brought into: "अबुआ आवास योजना", "ई-केवाईसी", "मनरेगा"."""
    heads = lexicon.words("measure_heads", "scheme", "campaign", "programme", "card", "registry")
    said = [*fold_text(text).split(), *canonical(text).split()]
    return not is_ranking(text) and any(word in heads or word in _SCHEMES for word in said)


_SCHEMES = ("मनरेगा", "आवास")


def is_any_ranking_of(text: str) -> bool:
    """“थानों की रैंकिंग", "पुलिस की रैंकिंग”: says who is ranked, and in which ranking only where the article names no other."""
    return _OF_BODIES.fullmatch(fold_text(text)) is not None


_OF_BODIES = regex.compile(r"(?:मासिक\s)?(?:पुलिस|थानों|थाने|थाना)\s(?:की\s)?(?:मासिक\s)?(?:रैंकिंग|रैकिंग|ग्रेडिंग)")


@lru_cache(maxsize=4096)
def is_event(measure: str) -> bool:
    """Whether all figures of a measure belong to its edition: an exam, an election, an award, an index."""
    return is_yearly_exam(measure) or any(word in measure for word in _EVENT_WORDS)


_EVENT_WORDS = (
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
    "यूपीएससी",
)


def is_of_a_day(measure: str) -> bool:
    """Whether a measure's figures are of one day, by its name or family (day_events.yml)."""
    return fold_text(measure) in lexicon.words("day_events")


def is_dashboard(measure: str) -> bool:
    """Whether a measure is a state's dashboard, by which its offices are ranked each month."""
    return fold_text(measure).endswith(lexicon.words("measure_heads", "dashboard"))


@lru_cache(maxsize=4096)
def is_contest(measure: str) -> bool:
    """Whether a measure is a meet, whose places and points are of the day on which it was held."""
    words = fold_text(measure).split()
    levelled = any(word.endswith("स्तरीय") for word in words[:2]) and words[-1] in lexicon.words("meet_words", "sports")
    return levelled or (bool(words) and words[-1] in lexicon.words("measure_heads", "contest"))


@lru_cache(maxsize=4096)
def is_yearly_exam(measure: str) -> bool:
    """Whether a measure is an examination that is held and declared within one year, so that its results need not say which."""
    return _yearly_exams().search(fold_text(measure)) is not None


@lru_cache(maxsize=1)
def _yearly_exams() -> regex.Pattern[str]:
    """A class, a board, or an entrance examination, in whole words: no डैशबोर्ड is a बोर्ड, nothing इंटरनेशनल an इंटर."""
    words = (lexicon.any_of("exam_levels"), lexicon.any_of("exam_boards"), lexicon.any_of("exam_words", "yearly"))
    return compile_pattern(lexicon.whole_word("|".join(words)))


@lru_cache(maxsize=4096)
def is_ranking(measure: str) -> bool:
    """Whether a measure is a ranking or grading by its name."""
    return any(word in measure for word in ("रैंकिंग", "रैकिंग", "ग्रेडिंग", "सूचकांक", "सर्वेक्षण", "मूल्यांकन"))
