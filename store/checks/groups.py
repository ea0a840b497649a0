"""Which facts are to be held against each other: those of one question, and the ranks of one ranking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from extract import lexicon
from store.checks.record import CheckedFact, told_order
from store.questions import question_key

Group = tuple[CheckedFact, ...]
Ranking = tuple[str, str]  # measure however spelt, period


def question_of(fact: CheckedFact) -> str | None:
    """The key of the question that a fact answers as it stands settled; None where answers cannot be compared.

    Without a time, two articles may speak of two times; without a measure, of two things; and a target may be set anew.
    """
    if not fact.period or not fact.of or fact.modality != "actual":
        return None
    return f"{question_key(fact)}{_list_within_year(fact)}"


def ranking_of(fact: CheckedFact) -> Ranking | None:
    """The ranking that a rank is of; None for a fact of another kind, and for a rank whose ranking or time is left open."""
    if fact.kind != "rank" or not fact.of or not fact.period or fact.modality != "actual":
        return None
    return fact.of, f"{fact.period}{_list_within_year(fact)}"


def _list_within_year(fact: CheckedFact) -> str:
    """The month in which a list was told that comes out several times a year and gives the year alone; "" for any other fact."""
    often = fact.kind == "rank" and fact.of in lexicon.words("index_words", "several_a_year")
    return f" {fact.article.published[:7]}" if often and len(fact.period) == len("2025") else ""


def questions(facts: Iterable[CheckedFact]) -> dict[str, Group]:
    """Facts by the question that they answer, each group in the order in which it was told."""
    groups: dict[str, list[CheckedFact]] = defaultdict(list)
    for fact in facts:
        key = question_of(fact)
        if key is not None:
            groups[key].append(fact)
    return {key: tuple(sorted(group, key=told_order)) for key, group in groups.items()}


def rankings(facts: Iterable[CheckedFact]) -> dict[Ranking, Group]:
    """Ranks by ranking, told first first. Which field a rank holds in (`where`) a check looks at itself."""
    groups: dict[Ranking, list[CheckedFact]] = defaultdict(list)
    for fact in facts:
        ranking = ranking_of(fact)
        if ranking is not None:
            groups[ranking].append(fact)
    return {key: tuple(sorted(group, key=told_order)) for key, group in groups.items()}
