"""How far a rule can be trusted, from how often people found it right: a share, and how sure that share is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import sqrt

from store.trust import OUTCOMES

Z = 1.96  # 95 percent
_DEFINITE = ("right", "corrected", "wrong")


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """Wilson's 95 percent interval for a share, each end from 0 to 1; (0, 1) where nothing was tried.

    Three of three is no certainty, and thirty of thirty nearly one:

    >>> [round(end, 3) for end in (*wilson(3, 3), *wilson(30, 30), *wilson(8, 10), *wilson(0, 0))]
    [0.438, 1.0, 0.886, 1.0, 0.49, 0.943, 0.0, 1.0]
    """
    if tries == 0:
        return 0.0, 1.0
    share, spread = hits / tries, Z * Z / tries
    middle = share + spread / 2
    reach = Z * sqrt(share * (1 - share) / tries + spread / (4 * tries))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `tries`, as whole percents for a reader."""

    hits: int
    tries: int

    @property
    def percent(self) -> int | None:
        """The share; None where nothing was tried."""
        return round(100 * self.hits / self.tries) if self.tries else None

    @property
    def low(self) -> int:
        """Where the true share may be as low as."""
        return round(100 * wilson(self.hits, self.tries)[0])

    @property
    def high(self) -> int:
        """Where it may be as high as."""
        return round(100 * wilson(self.hits, self.tries)[1])


@dataclass(slots=True)
class Tally:
    """How many facts of one sort there are (None: not counted yet), and how many of them came to each outcome."""

    name: str
    facts: int | None = None
    outcomes: Counter[str] = field(default_factory=Counter)

    @property
    def reviewed(self) -> int:
        """Facts that somebody has judged."""
        return sum(self.outcomes[name] for name in OUTCOMES)

    @property
    def again(self) -> int:
        """Facts that need a second look: people disagree, or the machine reads them differently since."""
        return self.outcomes["disputed"] + self.outcomes["reread"]

    @property
    def precision(self) -> Share:
        """Right of right, corrected and wrong."""
        return Share(self.outcomes["right"], sum(self.outcomes[name] for name in _DEFINITE))
