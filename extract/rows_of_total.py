"""Rows that add up to a total that was told before are of its kind: "218640 आवेदन दर्ज किए गए … नागौद में 34512, मैहर में 31290 …".

A row gives its figures one verb or none, and one that says little ("मामले थे", "आवेदन हुए"); the total says in its own
sentence whether somebody was reached. That the figures add up to it shows that they are its parts.
"""

from __future__ import annotations

from extract.draft import Draft
from extract.text import fold_text

_FEWEST = 3  # parts
_ROUNDED = 0.002  # of the total: a part or two may be printed rounded


def settle_rows_of_total(drafts: list[Draft]) -> None:
    """Make coverage of the counts of a row, in the order of the text, that add up to what was reached in all."""
    told = sorted((d for d in drafts if d.field_name == "text"), key=lambda d: d.start)
    for at, total in enumerate(told):
        if total.kind != "coverage" or total.unit in ("", "percent") or total.modality != "actual":
            continue
        for row in _rows_behind(total, [d for d in told[at + 1 :] if d.unit == total.unit]):
            if any(part.kind == "count" for part in row):
                for part in row:
                    part.kind = "coverage"
                break


def _rows_behind(total: Draft, behind: list[Draft]) -> list[list[Draft]]:
    """The stretches of like figures behind a total, of three or more others, that add up to it."""
    out = []
    for first in range(len(behind)):
        row: list[Draft] = []
        for draft in behind[first:]:
            if not _is_part(draft, total) or _same(draft, total):
                break
            row.append(draft)
            summed = sum(part.value for part in row)
            if summed > total.value * (1 + _ROUNDED):
                break
            others = {fold_text(part.subject.name) for part in row}
            if len(others) >= _FEWEST and abs(summed - total.value) <= total.value * _ROUNDED:
                out.append(row)
                break
    return out


def _is_part(draft: Draft, total: Draft) -> bool:
    of_kind = draft.kind in ("count", "coverage") and draft.modality == "actual" and draft.out_of is None
    return of_kind and draft.unit == total.unit and draft.value < total.value


def _same(one: Draft, other: Draft) -> bool:
    return fold_text(one.subject.name) == fold_text(other.subject.name)
