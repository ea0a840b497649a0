"""Subject types that rules of several modules tell apart: fields more often than subjects, parts of a district, divisions."""

from __future__ import annotations

from extract.text import fold_text

# Types that are the field of a rank more often than its subject: "प्रदेश में पहला स्थान".
SCOPE_TYPES = ("state", "country", "zone")
# Parts of a district, or of what a state has; and the bodies that lie in them.
PARTS = ("block", "village", "other", "police_station")
PARTS_AND_BODIES = (*PARTS, "institution")
# Head nouns of a division, which stands between district and state and has no subject type of its own.
DIVISIONS = frozenset({fold_text(word) for word in ("मंडल", "मण्डल", "संभाग", "प्रमंडल")})
