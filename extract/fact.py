"""What the extractor hands on: facts, the spans they stand on, stations and refusals.

A fact is one thing that an article asserts about one subject, with a number in
it. The field names are those of the annotation guide and are the same in the
JSON lines, the database and the documents. Offsets are code points of the
article's field ("title" or "text"), end exclusive; values are in base units
(1.40 लाख is 140000).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

KINDS = ("rank", "score", "coverage", "count", "amount")
SUBJECT_TYPES = (
    "police_station",
    "commissionerate",
    "department",
    "district",
    "city",
    "state",
    "country",
    "zone",
    "block",
    "village",
    "institution",
    "railway_station",
    "person",
    "team",
    "scheme",
    "other",
)
MODALITIES = ("actual", "target", "forecast")
APPROXES = ("exact", "about", "at_least", "at_most")
ROLES = ("value", "subject", "out_of", "period", "scope", "speaker", "measure", "movement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of the article that a fact stands on; `quote` is exactly that span."""

    role: str
    field: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One assertion with a number. `quote` is the shortest run that holds the number and what it counts.

    `period` is ISO 8601 and no more precise than the article ("2023-09"), or a
    year label ("2023-24"), or "". `out_of_role` says what the whole is: field
    (ranked), maximum (of marks), population, target. `aspect` is the state of
    what is counted (received, pending, female: aspects.py) or "". `confidence` is 0 to 1 and
    `rule` the name of the rule that claimed the number. A second statement of
    the same fact is a further mention with role "value".
    """

    kind: str
    subject: str
    subject_type: str = "other"
    subject_code: str = ""
    measure: str = ""
    value: float
    value_max: float | None = None
    unit: str = ""
    out_of: float | None = None
    out_of_role: str = ""
    scope: str = ""
    period: str = ""
    modality: str = "actual"
    approx: str = "exact"
    speaker: str = ""
    aspect: str = ""
    quote: str
    sentence: str
    confidence: float
    rule: str
    mentions: tuple[Mention, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The fact as one object of the JSON lines; numbers that are whole are written without a point."""
        row = {name: getattr(self, name) for name in FACT_FIELDS}
        for name in ("value", "value_max", "out_of"):
            row[name] = plain_number(row[name])
        row["mentions"] = [
            {"role": m.role, "field": m.field, "start": m.start, "end": m.end, "quote": m.quote} for m in self.mentions
        ]
        return row


FACT_FIELDS = (
    "kind",
    "subject",
    "subject_type",
    "subject_code",
    "measure",
    "value",
    "value_max",
    "unit",
    "out_of",
    "out_of_role",
    "scope",
    "period",
    "modality",
    "approx",
    "speaker",
    "aspect",
    "quote",
    "sentence",
    "confidence",
    "rule",
)


def plain_number(value: float | None) -> float | int | None:
    """The same number, as an int where it is whole; None stays None."""
    if value is None:
        return None
    return int(value) if float(value).is_integer() else float(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class StationMention:
    """A police station that an article names; `name` is as printed, without थाना unless that is part of it.

    `known` says that the table of stations has it in a district of the article.
    """

    name: str
    field: str
    start: int
    end: int
    district: str = ""
    code: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A number that no fact may be made of, and why. `rule` is the refusing rule's name."""

    rule: str
    reason: str
    field: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read from one article."""

    facts: tuple[Fact, ...] = ()
    stations: tuple[StationMention, ...] = ()
    refusals: tuple[Refusal, ...] = field(default=())
