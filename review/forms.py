"""From what a browser sends to what the store takes: filters of the queue, and the fields that a person reads differently."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from extract.fact import KINDS
from review.language import N_
from review.numerals import grouped
from review.periods import ends
from review.queue import WANTED, Wanted
from store.errors import BadReview
from store.reviews import CORRECTABLE, NUMBERS

_NO_BREAKS = dict.fromkeys(map(ord, "\r\n"))
# Two days joined by a slash are a time that is no month, year or day.
_PERIOD = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}|[0-9]{4}(-[0-9]{2}){2}/[0-9]{4}(-[0-9]{2}){2}")


class BadForm(BadReview):
    """What a person sent cannot be written, said so that it can be translated: `message` with %(name)s for `values`.

    `field` is the one that is at fault, "" for none in particular.
    """

    def __init__(self, message: str, *, field: str = "", **values: str) -> None:
        super().__init__(message % values if values else message)
        self.message, self.field, self.values = message, field, values


class Form(Protocol):
    """What has values by their names: a form's or an address's."""

    def get(self, name: str, /) -> str | None:
        """The value of a name; None if it was not sent."""


def filters_from(form: Form) -> Wanted:
    """Which facts the reviewer wants to see. What cannot be one is left out: an address is typed by anybody."""
    kind, outlet, measure, words, again = (str(form.get(name) or "").strip()[:200] for name in WANTED)
    return Wanted(
        kind=kind if kind in KINDS else "",
        outlet=outlet,
        measure=measure,
        words=words if any(map(str.isalnum, words)) else "",
        again="1" if again == "1" else "",
    )


def correction_from(form: Mapping[str, str], now: Mapping[str, Any]) -> dict[str, Any] | None:
    """The fields that differ from how the fact reads `now`; None for another verdict than corrected.

    Raises BadForm for a number or period that is none, where nothing differs, and where something does and the verdict says
    nothing of it: what was typed would be lost.
    """
    correction: dict[str, Any] = {}
    for name in CORRECTABLE:
        sent = form.get(f"field-{name}")
        if sent is not None and not _same(name, sent, now[name]):
            correction[name] = _READERS[name](name, sent) if name in _READERS else sent.strip()
    if form.get("verdict") == "corrected":
        if not correction:
            raise BadForm(N_("Corrected: change at least one field; all say what was read."))
        return correction
    if correction:
        raise BadForm(N_("Fields were changed: choose corrected, or put them back as they were read."))
    return None


def _same(name: str, sent: str, read: Any) -> bool:
    """Whether a field says what was read, as far as it can: the page shows six decimals, and a browser's field no line break."""
    if name not in NUMBERS:
        return sent.translate(_NO_BREAKS).strip() == str(read).translate(_NO_BREAKS).strip()
    value = number(name, sent)
    return value == read or value == number(name, grouped(read))


def check_seen(form: Mapping[str, str], reading: str) -> None:
    """Raise BadForm where the form is about another reading of the fact than `reading`, today's."""
    if form.get("seen", reading) != reading:
        raise BadForm(N_("The fact has been read anew since; look at it as it stands now, and judge again."))


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
            same = (
                name.startswith("field-")
                and isinstance(seen, dict)
                and field in seen
                and _same(field, sent, seen[field])
            )
        except (BadReview, TypeError, ValueError):  # no number, or a `seen` that no page of ours has sent
            same = False
        if not same:
            kept[name] = sent
    return kept


def period(name: str, text: str) -> str:
    """A period as the database writes it, however its digits are typed; "" for none. Raises BadForm for anything else.

    >>> period("period", "२०२३-०९"), period("period", "2023-24"), period("period", "2023-09-01/2023-09-10")
    ('2023-09', '2023-24', '2023-09-01/2023-09-10')
    """
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text.strip())
    if plain and not (_PERIOD.fullmatch(plain) and ends(plain)):
        message = N_("expected a period as in 2023-09, 2023-09-30, 2023 or 2023-24, found: %(text)s")
        raise BadForm(message, field=name, text=text)
    return plain


def number(name: str, text: str) -> float | None:
    """A number as a person types it: 1,40,000 or १४०; None for an empty field. Raises BadForm for anything else."""
    plain = text.strip().replace(",", "").replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    if not plain:
        return None
    try:
        return float(plain)  # also reads Devanagari digits
    except ValueError:
        message = N_("expected a number in full, as in 140000 or 1,40,000, found: %(text)s")
        raise BadForm(message, field=name, text=text) from None


_READERS: dict[str, Callable[[str, str], float | str | None]] = dict.fromkeys(NUMBERS, number) | {"period": period}
