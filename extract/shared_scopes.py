"""The field of a ranking that an article names once: "राज्य में 27वें स्थान पर … अक्टूबर में 19वें पर था … बांका पहले स्थान पर".

A clause that gives a place need not say among whom. Where all places that an article gives to things of one kind by one
measure, and that do say it, are held in one field, the others are held there too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extract.fact import Fact
from extract.text import fold_text


def with_shared_scopes(facts: Iterable[Fact]) -> list[Fact]:
    """The facts in order, a rank without a scope with that of its ranking, where the article names one and no other."""
    facts = list(facts)
    fields: dict[tuple[str, str], set[str]] = {}
    for fact in facts:
        if fact.kind == "rank" and fact.scope:
            fields.setdefault(_ranking(fact), set()).add(fact.scope)
    return [
        replace(fact, scope=next(iter(fields[_ranking(fact)])))
        if fact.kind == "rank" and not fact.scope and len(fields.get(_ranking(fact), ())) == 1
        else fact
        for fact in facts
    ]


def _ranking(fact: Fact) -> tuple[str, str]:
    """Who is ranked and by what."""
    return fact.subject_type, fold_text(fact.measure)
