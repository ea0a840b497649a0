"""What the article has said in figures before a sentence, which a bare number in it can go on with.

"राज्य का औसत 58.6 है" says nothing of what 58.6 is; the sentence before it did. A new
paragraph takes the size of a field along no further, the rest lasts to the end.
"""

from __future__ import annotations

from dataclasses import dataclass

from extract.rules.base import Claim


@dataclass(slots=True)
class Spoken:
    """The claims that a later sentence may take up.

    `last` is the last claim of all, `reading` the last value of an index, `percent` the last share, `field` how
    many the paragraph's last ranking ranks; `ranked` whether the article has ranked anything yet.
    """

    last: Claim | None = None
    reading: Claim | None = None
    percent: Claim | None = None
    field: float | None = None
    ranked: bool = False

    def hear(self, claims: list[Claim]) -> None:
        """Remember the claims of a sentence that has been read."""
        if not claims:
            return
        self.last = claims[-1]
        ranks = [c for c in claims if c.kind == "rank"]
        fields = [c.out_of for c in ranks if c.out_of_role == "field"]
        self.field = fields[-1] if fields else self.field
        self.ranked = self.ranked or bool(ranks)
        for claim in claims:
            if claim.unit == "index":
                self.reading = claim
            elif claim.kind == "coverage" and claim.unit == "percent":
                self.percent = claim
