"""The rules, one file a kind, in the order in which they claim numbers: refusals first, then ranks, scores, coverage, the rest."""

from __future__ import annotations

from extract.rules import (
    count,
    coverage,
    rank,
    refusals,
    refusals_in_passing,
    refusals_of_money,
    refusals_of_rates,
    refusals_of_what_was_not,
    score,
)
from extract.rules.base import Claim, Example, Rule

REFUSALS: tuple[Rule, ...] = (
    *refusals.RULES,
    *refusals_of_what_was_not.RULES,
    *refusals_in_passing.RULES,
    *refusals_of_rates.RULES,
    *refusals_of_money.RULES,
)
READERS: tuple[Rule, ...] = (*rank.RULES, *score.RULES, *coverage.RULES, *count.RULES)
RULES: tuple[Rule, ...] = (*REFUSALS, *READERS)

__all__ = ["READERS", "REFUSALS", "RULES", "Claim", "Example", "Rule"]
