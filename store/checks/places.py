"""Which state a place lies in: what प्रदेश means in the article of another district."""

from __future__ import annotations

from functools import lru_cache

from extract.names.gazetteer import all_rows, places


@lru_cache(maxsize=4096)
def state_of(subject_type: str, code: str) -> str:
    """The name of the state that a district or state of this code is or lies in; "" where the code does not say."""
    if not code or subject_type not in ("district", "state"):
        return ""
    row = _by_code().get((subject_type, code))
    if row is None:
        return ""
    name = row[0] if subject_type == "state" else row[1]
    return next((place.name for place in places(name) if place.kind == "state" and place.code), "")


@lru_cache(maxsize=1)
def _by_code() -> dict[tuple[str, str], tuple[str, str]]:
    """Name and parent of each district and state, by kind and code."""
    return {(row.kind, row.code): (row.name, row.parent) for row in reversed(all_rows()) if row.code}
