"""How a refusal is written: its name, why the number is no fact, its pattern, what it takes and what it leaves."""

from __future__ import annotations

from extract.rules.base import Accept, Example, Guard, Rule


def refusal(
    name: str,
    reason: str,
    pattern: str,
    taken: str,
    left: str,
    accept: Accept | None = None,
    guard: Guard | None = None,
) -> Rule:
    """A rule that takes the numbers of `pattern` (its groups "v") from all other rules; `taken` and `left` are its examples."""
    return Rule(
        name=f"refusal.{name}",
        kind="refusal",
        claims=reason,
        pattern=pattern,
        reads=(Example(taken),),
        refuses=(Example(left, because="a fact"),),
        reason=reason,
        accept=accept,
        guard=guard,
    )
