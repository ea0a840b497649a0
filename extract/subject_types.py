"""Subject types that rules of several modules tell apart: those that are a field more often than a subject, and divisions."""

from __future__ import annotations

from extract.text import fold_text

# Types that are the field of a rank more often than its subject: "प्रदेश में पहला स्थान".
SCOPE_TYPES = ("state", "country", "zone")
# Head nouns of a division, which stands between district and state and has no subject type of its own.
DIVISIONS = frozenset({fold_text(word) for word in ("मंडल", "मण्डल", "संभाग", "प्रमंडल")})
