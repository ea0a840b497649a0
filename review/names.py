"""What the page calls kinds, fields, verdicts, checks' severities and roles, in English; the catalogue has the Hindi."""

from __future__ import annotations

from review.language import N_
from store.export.hindi import counted

KINDS = {
    "rank": N_("rank"),
    "score": N_("score"),
    "coverage": N_("coverage"),
    "count": N_("count"),
    "amount": N_("amount"),
}
FIELDS = {
    "kind": N_("kind"),
    "subject": N_("subject"),
    "subject_type": N_("type of subject"),
    "measure": N_("measure"),
    "value": N_("value"),
    "value_max": N_("upper value"),
    "unit": N_("unit"),
    "out_of": N_("out of"),
    "scope": N_("scope"),
    "period": N_("period"),
    "modality": N_("modality"),
    "approx": N_("exactness"),
    "speaker": N_("speaker"),
}
VERDICTS = {
    "right": N_("right"),
    "wrong": N_("wrong"),
    "corrected": N_("corrected"),
    "unsure": N_("unsure"),
    "unreviewed": N_("unreviewed"),
}
SEVERITIES = {"high": N_("high"), "medium": N_("medium"), "low": N_("low")}
ROLES = {
    "value": N_("value"),
    "subject": N_("subject"),
    "out_of": N_("out of"),
    "period": N_("period"),
    "scope": N_("scope"),
    "speaker": N_("speaker"),
    "measure": N_("measure"),
    "movement": N_("movement"),
}
CHOICES = {
    "actual": N_("actual"),
    "target": N_("target"),
    "forecast": N_("forecast"),
    "exact": N_("exact"),
    "about": N_("about"),
    "at_least": N_("at least"),
    "at_most": N_("at most"),
    "police_station": N_("police station"),
    "commissionerate": N_("commissionerate"),
    "department": N_("department"),
    "district": N_("district"),
    "city": N_("city"),
    "state": N_("state"),
    "country": N_("country"),
    "zone": N_("zone"),
    "block": N_("block"),
    "village": N_("village"),
    "institution": N_("institution"),
    "railway_station": N_("railway station"),
    "person": N_("person"),
    "team": N_("team"),
    "scheme": N_("scheme"),
    "other": N_("other"),
}
REASONS = {
    "check": N_("a check found a disagreement"),
    "disputed": N_("two people judged it differently"),
    "reread": N_("read differently since it was judged"),
    "unsure": N_("whoever judged it was unsure"),
    "stakes": N_("high stakes: first, last or all"),
    "confidence": N_("least certain first"),
}
# What extract/ says of a number outside of its table of refusals (extract/rules/refusals.py).
REFUSALS = (
    N_("The running number of a row."),
    N_("No rule says what this number counts."),
    N_("A part, a multiple or a loose plural: no figure of its own."),
    N_("The place of a counted group is part of the count."),
    N_("The place of a counted group, of whom nobody is named."),
    N_("A part by class of a total that is not named."),
    N_("A percent or praise in an article that names no scheme, ranking or examination, with nothing counted."),
)
_UNITS = {"marks": "अंक", "points": "अंक", "stars": "स्टार", "index": "अंक"}


def unit(name: str, language: str, value: float | None = None) -> str:
    """What is counted, in the reader's language and in the number of `value`; as the database has it where no word is known.

    >>> unit("people", "hi", 3), unit("police_posts", "en"), unit("roads", "hi", 1), unit("marks", "hi")
    ('लोग', 'police posts', 'सड़क', 'अंक')
    """
    if language != "hi":
        return name.replace("_", " ")
    return _UNITS.get(name) or counted(name, one=value == 1)
