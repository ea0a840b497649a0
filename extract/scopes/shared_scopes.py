"""The field of a ranking that an article names once: "राज्य में 27वें स्थान पर … अक्टूबर में 19वें पर था … बांका पहले स्थान पर".

A clause that gives a place need not say among whom. Where all places that an article gives to things of one kind by one
measure, and that do say it, are held in one field, the others are held there too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extract import lexicon
from extract.fact import Fact
from extract.scopes.scopes import holds, is_of_size, is_within
from extract.text import fold_text


def with_shared_scopes(facts: Iterable[Fact]) -> list[Fact]:
    """The facts in order, a rank without a scope with that of its ranking, where the article names one and no other."""
    facts = list(facts)
    fields: dict[tuple[str, str], dict[str, int]] = {}  # and the first fact that names each
    for i, fact in enumerate(facts):
        if fact.kind == "rank" and fact.scope and _is_of_a_ranking(fact) and not _is_part(fact.scope):
            fields.setdefault(_ranking(fact), {}).setdefault(fact.scope, i)
    return [replace(fact, scope=_field_of(i, fact, fields.get(_ranking(fact), {}))) for i, fact in enumerate(facts)]


def _field_of(i: int, fact: Fact, fields: dict[str, int]) -> str:
    """The scope of a fact: its own, else the one of its ranking that its place can be in (a 66th is none of "38 जिले")."""
    shared, named = next(iter(fields.items())) if len(fields) == 1 else ("", 0)
    lent = fact.kind == "rank" and _is_of_a_ranking(fact) and holds(shared, fact.value, fact.subject_type)
    before = i < named or (bool(fact.mentions) and all(mention.field == "title" for mention in fact.mentions))
    lent = lent and not (before and is_of_size(shared))  # whoever was placed before "छोटे राज्यों में" is none of them
    return fact.scope or (shared if lent else "")


def _is_part(scope: str) -> bool:
    """“एशियाई देश", "पहली श्रेणी": a field within that of the ranking, in which no place is held that does not say so."""
    return is_within(scope) or (" " in scope and fold_text(scope).split()[0] in lexicon.lookup("ordinals"))


def _is_of_a_ranking(fact: Fact) -> bool:
    """Whether a place is one of a ranking that has a name; persons hold theirs in school, district and state by the same one."""
    return bool(fact.measure) and fact.subject_type != "person"


def _ranking(fact: Fact) -> tuple[str, str]:
    """Who is ranked and by what."""
    return fact.subject_type, fold_text(fact.measure)
