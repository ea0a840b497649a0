"""Where a reader comes from and goes back to after a verdict: one of our own lists, never an address that a form made up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

# The lists that one can come back to, each with the parameters that say which part of it.
LISTS = {"/-/conflicts": ("check", "severity", "state", "after")}
_PLACE = re.compile(r"finding-[0-9]{1,18}")


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """A list of ours: its path, its parameters, and the place on it ("" is its top)."""

    path: str
    query: dict[str, str] = field(default_factory=dict)
    place: str = ""


def way_back(text: str | None) -> WayBack | None:
    """The list that an address names; None for anything that is not one of LISTS. What it does not know is left out.

    >>> way_back("/-/conflicts?severity=high&x=1#finding-3")
    WayBack(path='/-/conflicts', query={'severity': 'high'}, place='finding-3')
    >>> way_back("//evil.example/-/conflicts"), way_back("https://evil.example/-/conflicts"), way_back(None)
    (None, None, None)
    """
    try:
        parts = urlsplit(text or "")
        if parts.scheme or parts.netloc or parts.path not in LISTS:
            return None
        known = LISTS[parts.path]
        query = {name: value[:200] for name, value in parse_qsl(parts.query, max_num_fields=20) if name in known}
    except ValueError:
        return None
    place = parts.fragment if _PLACE.fullmatch(parts.fragment) else ""
    return WayBack(path=parts.path, query=query, place=place)
