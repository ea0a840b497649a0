"""What a fact answers: the question that another article, spelling it otherwise, can answer differently.

Two papers print आईजीआरएस and आइजीआरएस, कानपुर नगर and कानपुर, फ़ीसदी and फीसदी, and mean one thing. A question's key
holds what is the same in all of them; its other columns say it as it was first met.
"""

# ruff: noqa: D102 - the fields of Asked are those of a fact, and are explained there

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

import regex

from extract import lexicon
from extract.measures.measure_kinds import canonical, is_yearly_exam
from extract.names.gazetteer import places
from extract.scopes.population_classes import after_people
from extract.text import fold_text

# Each measure once as it is printed, by jumping from one to the next in the index; DISTINCT reads all of it.
MEASURES = """
WITH RECURSIVE each(measure) AS (
  SELECT min(measure) FROM questions
  UNION ALL
  SELECT (SELECT min(measure) FROM questions WHERE measure > each.measure) FROM each WHERE measure IS NOT NULL
)
SELECT measure FROM each WHERE measure IS NOT NULL
"""
QUESTION_FIELDS = ("subject", "measure", "aspect", "period", "scope", "unit", "modality")


class Asked(Protocol):
    """What of a fact says which question it answers."""

    @property
    def subject(self) -> str: ...
    @property
    def subject_type(self) -> str: ...
    @property
    def subject_code(self) -> str: ...
    @property
    def measure(self) -> str: ...
    @property
    def aspect(self) -> str: ...
    @property
    def period(self) -> str: ...
    @property
    def scope(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def modality(self) -> str: ...


def question_key(asked: Asked) -> str:
    """The same text for facts that answer the same question, however their words are spelt.

    A place is known by its official code where the article settles it, together with what it is taken as:
    a district's figure is not its city's.
    """
    subject = subject_key(asked.subject, asked.subject_type, asked.subject_code)
    parts = (
        subject,
        folded(canonical(asked.measure)),
        _state(asked),
        asked.period,
        scope_key(asked.scope),
        asked.unit,
        asked.modality,
    )
    return "|".join(part.replace("|", " ") for part in parts)


def _state(asked: Asked) -> str:
    """The aspect; none for the percent of an examination's result, which is of those who passed whether or not it says so."""
    of_result = asked.aspect == "passed" and asked.unit == "percent" and is_yearly_exam(asked.measure)
    return "" if of_result else folded(asked.aspect)


def subject_key(subject: str, kind: str, code: str) -> str:
    """One text for all names of a subject.

    A city's police under a commissioner goes by many names: "कानपुर पुलिस कमिश्नरेट", "कानपुर कमिश्नरेट", "पुलिस कमिश्नरेट कानपुर".

    >>> subject_key("कानपुर पुलिस कमिश्नरेट", "commissionerate", "") == subject_key("कमिश्नरेट कानपुर", "commissionerate", "")
    True
    """
    if code:
        return f"{kind}:{code}"
    name = folded(subject)
    if kind != "commissionerate":
        return name
    own = " ".join(word for word in name.split() if word not in _commissionerate())
    return f"{kind}:{own}" if own else name


@lru_cache(maxsize=4096)
def scope_key(scope: str) -> str:
    """One text for all ways to name a level: प्रदेश, राज्य, सूबे and यूपी are one to a subject that lies in one state.

    Counts are compared as numbers and by the beginning of their noun: "75 जिलों" and "75 जिले". A class of towns goes
    by how many there are in it: its bounds are told in too many ways ("3 से 10 लाख", "तीन लाख से अधिक").

    >>> scope_key("यूपी"), scope_key("सूबे"), scope_key("75 जिलों") == scope_key("७५ जिले")
    ('प्रदेश', 'प्रदेश', True)
    >>> scope_key("3 से 10 लाख की आबादी वाले 43 शहर") == scope_key("तीन लाख से अधिक आबादी वाले 43 शहर")
    True
    """
    name = folded(scope)
    level = lexicon.lookup("levels").get(name)
    if level:
        return str(level)
    found = places(name)
    if found and found[0].kind in ("state", "country"):
        return "प्रदेश" if found[0].kind == "state" else "देश"
    counted = _COUNTED.fullmatch(after_people(name))
    return f"{counted['count'].replace(',', '')} {counted['noun']}" if counted else name


# Plurals of nouns and their oblique forms: जिला, जिले, जिलों; तहसील, तहसीलें, तहसीलों.
_COUNTED = regex.compile(r"(?P<count>\d[\d,]*) (?P<noun>[^ ]+?)(?:ों|ें|े|ा|ी|ियों|ियां)?")


@lru_cache(maxsize=1)
def _commissionerate() -> frozenset[str]:
    return frozenset(word for spelling in lexicon.words("police_heads", "commissionerate") for word in spelling.split())


@lru_cache(maxsize=16384)
def folded(text: str) -> str:
    """A text as it is compared: folded, one blank for each run of them."""
    return " ".join(fold_text(text).split())
