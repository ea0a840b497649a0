"""The rules, one file a kind, in the order in which they claim numbers: refusals first, then ranks, scores, coverage, the rest."""

from __future__ import annotations

from types import ModuleType

from extract.rules import (
    count,
    coverage,
    rank,
    rank_moves,
    refusals,
    refusals_in_passing,
    refusals_of_labels,
    refusals_of_money,
    refusals_of_rates,
    refusals_of_what_was_not,
    score,
    targets_and_wholes,
)
from extract.rules.base import Claim, Example, Rule

_REFUSING = (
    refusals,
    refusals_of_labels,
    refusals_of_what_was_not,
    refusals_in_passing,
    refusals_of_rates,
    refusals_of_money,
)
_READING = (rank, rank_moves, score, targets_and_wholes, coverage, count)
MODULES: tuple[ModuleType, ...] = (*_REFUSING, *_READING)
REFUSALS: tuple[Rule, ...] = tuple(rule for module in _REFUSING for rule in module.RULES)
READERS: tuple[Rule, ...] = tuple(rule for module in _READING for rule in module.RULES)
RULES: tuple[Rule, ...] = (*REFUSALS, *READERS)

__all__ = ["MODULES", "READERS", "REFUSALS", "RULES", "Claim", "Example", "Rule"]
