"""What the rules have made of one sentence so far: which numbers are taken, as which claim or for which refusal."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.marks import Line
from extract.numbers.number import Number
from extract.rules.base import Claim


@dataclass(frozen=True, slots=True)
class Refused:
    """A number that is no fact, by which rule and why; folded offsets."""

    rule: str
    reason: str
    start: int
    end: int


@dataclass(slots=True)
class LineClaims:
    """The claims and refusals of a sentence. `taken` holds the positions (in Line.text) of the numbers that have either."""

    line: Line
    claims: list[Claim] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def claim(self, position: int, claim: Claim) -> None:
        """Take a number for a claim; nobody counts a part of one thing ("आधे से भी कम")."""
        if claim.kind == "count" and 0 < claim.value < 1:
            return
        self.taken.add(position)
        self.claims.append(claim)

    def refuse(self, position: int, rule: str, reason: str) -> None:
        """Take a number for a refusal, unless it is taken already."""
        if position in self.taken:
            return
        self.taken.add(position)
        number = self.line.numbers[position]
        self.refused.append(Refused(rule, reason, number.start, number.end))

    def withdraw(self, number: Number) -> None:
        """Undo what was made of a number that turned out to be part of another claim; it stays taken."""
        self.claims = [claim for claim in self.claims if claim.number is not number]
        self.refused = [refused for refused in self.refused if refused.start != number.start]

    def refuse_instead(self, position: int, rule: str, reason: str) -> None:
        """Undo what was made of a number, and refuse it."""
        self.withdraw(self.line.numbers[position])
        self.taken.discard(position)
        self.refuse(position, rule, reason)

    def free(self) -> list[int]:
        """The positions of the numbers that no rule took, in order."""
        return sorted(position for position in self.line.numbers if position not in self.taken)

    def before(self, number: Number) -> list[Claim]:
        """The claims on numbers before a number, in the order in which they were made."""
        return [claim for claim in self.claims if claim.number is not None and claim.number.end <= number.start]
