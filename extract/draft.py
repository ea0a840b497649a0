"""A fact while it is being put together: the fields of Fact, its spans, and how each part was found."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract import lexicon
from extract.arguments import Found
from extract.article_state import Subject
from extract.fact import Mention
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


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
    indicator: str = ""  # what its own clause says that it measures; taken for the measure once the field is read
    listing: str = ""  # the list of its ranking that it stands in, beside its measure
    work: str = ""  # the work that a share is of, beside its measure
    sort: str = ""  # of what sort the things are that it counts, beside its measure
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
    certain: float = 0.9
    mentions: list[Mention] = field(default_factory=list)


def unit_of(claim: Claim, measure: str) -> str:
    """The unit as the guide names it: a place is "rank", a score of an index with a scale of its own (hunger) is "index"."""
    if claim.kind == "rank":
        return "rank"
    if claim.unit == "points" and any(word in fold_text(measure) for word in lexicon.words("index_words", "own_scale")):
        return "index"
    return claim.unit


def mentions_of(
    claim: Claim, subject: Subject, period: Found, scope: Found, speaker: Found, prepared: Prepared
) -> list[Mention]:
    """Where the field as printed says each part of a fact; nothing for a part that was carried over."""
    spans = [
        ("value", claim.start, claim.end),
        ("period", period.start, period.end),
        ("scope", scope.start, scope.end),
        ("speaker", speaker.start, speaker.end),
    ]
    if subject.field == prepared.name:
        spans.append(("subject", subject.start, subject.end))
    if claim.whole is not None:
        spans.append(("out_of", claim.whole.start, claim.whole.end))
    out = []
    for role, start, end in spans:
        if 0 <= start < end:
            first, last = prepared.folded.span(start, end)
            quote = prepared.folded.source[first:last]
            out.append(Mention(role=role, field=prepared.name, start=first, end=last, quote=quote))
    return out
