"""Marks of a total said once more without their noun: "सलोनी कुमारी (500 में 484 अंक), दूसरा आदित्य राज (500 में 481)"."""

from __future__ import annotations

from dataclasses import replace

from extract.figures.counted_nouns import unit_after
from extract.line_claims import LineClaims
from extract.prepared import Prepared

_PARTS = ("coverage.part_of_whole", "coverage.of_population")


def settle_marks_of_total(found: LineClaims, prepared: Prepared) -> None:
    """Make marks of the parts of a total of which the sentence, or the rank beside them, has told marks."""
    told = {c.out_of for c in found.claims if c.kind == "score" and c.unit == "marks" and c.out_of is not None}
    if not told:
        return
    for i, claim in enumerate(found.claims):
        if claim.rule not in _PARTS or claim.out_of not in told or claim.number is None:
            continue
        unit, end = unit_after(claim.number, found.line, prepared)
        if not unit or prepared.between(claim.number.outer_end, end).count(" ") > 1:
            found.claims[i] = replace(
                claim,
                kind="score",
                unit="marks",
                rule="score.marks_of_row",
                out_of_role="maximum",
                end=claim.number.outer_end,
            )
