"""What the article has said in figures before a sentence, which a bare number in it can go on with.

"राज्य का औसत 58.6 है" says nothing of what 58.6 is; the sentence before it did. A new
paragraph takes the size of a field along no further, the rest lasts to the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.counted_nouns import unit_after
from extract.figures.counting import one_of
from extract.figures.reaching import ranked_units
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.headings import is_row
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a row of a list as the next row may repeat them: the shape of each, and the claim that it is (or None)."""

    shape: tuple[str, ...]
    claims: tuple[Claim | None, ...]


def shape_of(found: LineClaims) -> tuple[str, ...]:
    """What kind of number each figure of a row is, and whether it stands in brackets."""
    text = found.line.text
    return tuple(
        f"{_FIGURES.get(number.kind, number.kind)}{'(' if text[:position].rstrip().endswith('(') else ''}"
        for position, number in sorted(found.line.numbers.items())
    )


_FIGURES = {"percent": "cardinal"}  # a row may leave out the sign that the one before it has


def row_of(found: LineClaims) -> Row | None:
    """A row with claims, None for any other sentence."""
    if not is_row(found.line) or not found.claims:
        return None
    numbers: list[Number] = [number for _, number in sorted(found.line.numbers.items())]
    claims = tuple(next((c for c in found.claims if c.number is number), None) for number in numbers)
    return Row(shape_of(found), claims)


RANKINGS = frozenset(("रैंकिंग", "रैकिंग", "रैंक"))  # words of a sentence that speaks of places


@dataclass(slots=True)
class Spoken:
    """The claims that a later sentence may take up.

    `last` is the last claim of all, `reading` the last value of an index, `percent` the last share, `share` the last
    percent of a share or a score, `score` the last marks or points, `counted` the last number of things, `field` how
    many the paragraph's last ranking ranks and `field_type` the subject type of these ("" where it is not told);
    `ranked` tells whether the article has ranked anything yet; `row` is the row right before, if it was one; `counted_now`
    is the last number of things of the sentence that claimed anything last, None where it counted none.
    """

    last: Claim | None = None
    reading: Claim | None = None
    percent: Claim | None = None
    share: Claim | None = None
    score: Claim | None = None
    counted: Claim | None = None
    field: float | None = None
    field_type: str = ""
    ranked: bool = False
    row: Row | None = None
    counted_now: Claim | None = None

    def hear(self, found: LineClaims, prepared: Prepared) -> None:
        """Remember the claims of a sentence that has been read."""
        claims = found.claims
        self.row = row_of(found)
        self.ranked = self.ranked or not found.line.words.isdisjoint(RANKINGS)
        if not claims:
            return
        self.last = claims[-1]
        whole_counts = [
            c for c in claims if c.kind in ("count", "coverage") and c.unit != "percent" and c.whole is None
        ]
        self.counted_now = whole_counts[-1] if whole_counts else None
        ranks = [c for c in claims if c.kind == "rank"]
        fields = [c for c in ranks if c.out_of_role == "field"]
        if fields:
            whole = fields[-1].whole
            self.field = fields[-1].out_of
            self.field_type = one_of(unit_after(whole, found.line, prepared)[0]) if whole is not None else ""
        elif not ranks:
            self._hear_field(found, prepared)
        self.ranked = self.ranked or bool(ranks)
        for claim in claims:
            if claim.unit == "percent" and claim.kind in ("coverage", "score"):
                self.share = claim
            if claim.unit == "index":
                self.reading = claim
            elif claim.kind == "coverage" and claim.unit == "percent":
                self.percent = claim
            elif claim.unit in ("marks", "points"):
                self.score = claim
            elif claim.kind in ("count", "coverage"):
                self.counted = claim

    def _hear_field(self, found: LineClaims, prepared: Prepared) -> None:
        """“विभाग ने सभी 38 जिलों की रैंकिंग जारी की": how many a ranking ranks, where a sentence counts them and places none."""
        text = prepared.folded.text
        ranked = (c for c in found.claims if c.kind == "count" and c.unit in ranked_units() and c.value > 1)
        claim = next((c for c in ranked if _is_ranked().match(text, c.end)), None)
        if claim is not None:
            self.field, self.field_type = claim.value, one_of(claim.unit)


@lru_cache(maxsize=1)
def _is_ranked() -> regex.Pattern[str]:
    return compile_pattern(
        rf"\s+की\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,3}}?{lexicon.whole_word(lexicon.any_of('list_words', 'head'))}"
    )
