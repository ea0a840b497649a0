"""A fact while it is being put together: the fields of Fact, its spans, and how each part was found."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.article_state import Subject
from extract.fact import Mention


@dataclass(slots=True)
class Draft:
    """One claim with its arguments. `start` orders drafts; `mentions` are in offsets of the field as printed."""

    kind: str
    subject: Subject
    value: float
    quote: str
    sentence: str
    rule: str
    field_name: str
    start: int
    measure: str = ""
    value_max: float | None = None
    unit: str = ""
    out_of: float | None = None
    out_of_role: str = ""
    scope: str = ""
    period: str = ""
    modality: str = "actual"
    approx: str = "exact"
    speaker: str = ""
    certain: float = 0.9
    mentions: list[Mention] = field(default_factory=list)
