"""Rows that add up to a total that was told before are of its kind: "218640 आवेदन दर्ज किए गए … नागौद में 34512, मैहर में 31290 …".

A row gives its figures one verb or none, and one that says little ("मामले थे", "आवेदन हुए"); the total says in its own
sentence whether somebody was reached. That the figures add up to it shows that they are its parts.
"""

from __future__ import annotations

import regex

from extract.draft import Draft
from extract.text import fold_text

_FEWEST = 3  # parts
_ROUNDED = 0.002  # of the total: a part or two may be printed rounded


def settle_rows_of_total(drafts: list[Draft]) -> None:
    """Make coverage of the counts of a row, in the order of the text, that add up to what was reached in all."""
    told = sorted((d for d in drafts if d.field_name == "text"), key=lambda d: d.start)
    for at, total in enumerate(told):
        measured = total.kind == "coverage" and total.unit not in ("", "percent") and total.modality == "actual"
        if not measured or total.value < _LEAST:
            continue
        row = _row_of(total, [d for d in told[at + 1 :] if d.unit == total.unit][:_FAR])
        for part in row:
            part.kind = "coverage"


def _row_of(total: Draft, behind: list[Draft]) -> list[Draft]:
    """The first stretch of the figures of a total's unit behind it, of three or more others, that adds up to it; [] for none."""
    for first in range(len(behind)):
        summed, others = 0.0, set()
        for last in range(first, len(behind)):
            draft = behind[last]
            if not _is_part(draft, total):
                break
            summed += draft.value
            others.add(fold_text(draft.subject.name))
            if summed > total.value * (1 + _ROUNDED):
                break
            if len(others) >= _FEWEST and abs(summed - total.value) <= total.value * _ROUNDED:
                return behind[first : last + 1]
    return []


def _is_part(draft: Draft, total: Draft) -> bool:
    of_kind = draft.kind in ("count", "coverage") and draft.modality == "actual" and draft.out_of is None
    another = fold_text(draft.subject.name) != fold_text(total.subject.name)
    if not (of_kind and another and draft.value < total.value):
        return False
    told = fold_text(draft.sentence)
    came = draft.unit in _COME_IN and _CAME.search(told) is not None
    return not came and _OPEN.search(told) is None


_LEAST = 20  # smaller totals are the sum of something by chance
_FAR = 60  # figures of the unit behind a total
# Parts of what was refused, left or only received, and of nothing that was reached.
_OPEN = regex.compile(r"(?<!\p{L})(?:लंबित|खारिज|निरस्त|अपात्र|शेष|बाकी|अधूरे|अपूर्ण|अस्वीकृत)(?![\p{L}\p{M}])")
_COME_IN = ("complaints", "cases")
_CAME = regex.compile(r"(?<!\p{L})(?:आईं|आई|आए|मिलीं|मिले|पहुंचीं|पहुंचे|दर्ज)(?![\p{L}\p{M}])")
