"""From what a browser sends to what the store takes: filters of the queue, and the fields that a person reads differently."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

from extract.fact import KINDS
from review.queue import Wanted
from store.errors import BadReview
from store.reviews import CORRECTABLE, NUMBERS


class Form(Protocol):
    """What has values by their names: a form's or an address's."""

    def get(self, name: str, /) -> str | None:
        """The value of a name; None if it was not sent."""


def filters_from(form: Form) -> Wanted:
    """Which facts the reviewer wants to see. What cannot be one is left out: an address is typed by anybody."""
    kind, outlet, words = (str(form.get(name) or "").strip()[:200] for name in ("kind", "outlet", "words"))
    return Wanted(
        kind=kind if kind in KINDS else "", outlet=outlet, words=words if any(map(str.isalnum, words)) else ""
    )


def correction_from(form: Mapping[str, str], now: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ from how the fact reads `now`. Raises BadReview for a number that is none, and for no difference."""
    correction: dict[str, Any] = {}
    for name in CORRECTABLE:
        if (sent := form.get(f"field-{name}")) is None:
            continue
        value = number(name, sent) if name in NUMBERS else sent.strip()
        if value != now[name]:
            correction[name] = value
    if not correction:
        raise BadReview("corrected: expected at least one field that says something else, found all as they were read")
    return correction


def still_meant(form: Mapping[str, str]) -> dict[str, str]:
    """What to fill in again where a verdict was refused: the note, and the fields that the reviewer had changed.

    The others say what was read when the page was drawn. Should the fact have been read anew since, they would look like
    corrections back to that.
    """
    try:
        seen = json.loads(form.get("seen") or "{}")
    except (ValueError, RecursionError):
        seen = {}
    kept = {}
    for name, sent in form.items():
        field = name.removeprefix("field-")
        try:
            value = number(field, sent) if field in NUMBERS else sent.strip()
        except BadReview:
            value = sent
        if not (name.startswith("field-") and isinstance(seen, dict) and field in seen and seen[field] == value):
            kept[name] = sent
    return kept


def number(name: str, text: str) -> float | None:
    """A number as a person types it: 1,40,000 or १४०; None for an empty field. Raises BadReview for anything else."""
    plain = text.strip().replace(",", "").replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    if not plain:
        return None
    try:
        return float(plain)  # also reads Devanagari digits
    except ValueError:
        raise BadReview(f"{name}: expected a number in base units, as in 140000 or 1,40,000, found {text!r}") from None
