"""More people than a district has: "80 करोड़ लोगों को मुफ्त राशन", told in a town that an article comes from, is of the country.

The largest district had 11 million people in the census of 2011. Visitors, plants and doses may be more, so that units
of those who live there alone are asked. Where the sentence itself names the place, the figure may be a misprint,
which somebody should see, and stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from extract.draft import Draft

RULE = "refusal.too_many"
REASON = "More people than live in any district: of the state or the country, which the article does not name here."
_MOST = 12e6
_PLACES = ("district", "city", "block", "village", "police_station")
_WHO_LIVE_THERE = (
    "people",
    "households",
    "farmers",
    "students",
    "children",
    "women",
    "girls",
    "voters",
    "workers",
    "labourers",
    "consumers",
    "beneficiaries",
    "candidates",
    "population",
)


def too_many_people(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that give a place, which their sentence does not name, more people than it can have."""
    return [
        draft
        for draft in drafts
        if draft.value > _MOST
        and draft.unit in _WHO_LIVE_THERE
        and draft.subject.type in _PLACES
        and draft.subject.start < 0
    ]
