"""A person's verdict on a fact: right, wrong, corrected or unsure. Written once, never changed.

The machine's reading and the reviewer's never overwrite each other. A review keeps the
reading that it judged, so that a fact that a later version reads differently is seen to
be unjudged as it now stands (`claims.reread`). Whoever changes a verdict adds a review;
the latest counts.
"""

from __future__ import annotations

import json
from typing import Any

from extract.fact import APPROXES, KINDS, MODALITIES, SUBJECT_TYPES
from store.errors import BadReview
from store.writer import Store, now

VERDICTS = ("right", "wrong", "corrected", "unsure")

NUMBERS = ("value", "value_max", "out_of")
CHOICES = {"kind": KINDS, "subject_type": SUBJECT_TYPES, "modality": MODALITIES, "approx": APPROXES}
TEXTS = ("subject", "measure", "unit", "scope", "period", "speaker")


def add_review(
    store: Store,
    fact_id: int,
    verdict: str,
    *,
    reviewer: str,
    correction: dict[str, Any] | None = None,
    note: str = "",
) -> int:
    """Write one verdict and return the review's id. Raises BadReview, and writes nothing, for one that is not usable.

    `correction` holds the fields that the reviewer reads differently, by their names in
    `facts`; it goes with "corrected" and with nothing else.
    """
    if verdict not in VERDICTS:
        raise BadReview(f"verdict {verdict!r}: expected one of {', '.join(VERDICTS)}")
    reviewer = reviewer.strip()
    if not reviewer:
        raise BadReview(f"review of fact {fact_id}: expected the reviewer's name, found none")
    if (verdict == "corrected") != bool(correction):
        raise BadReview(
            f"review of fact {fact_id}: expected a correction with 'corrected' and with no other verdict, "
            f"found {correction!r} with {verdict!r}"
        )
    for name, value in (correction or {}).items():
        check_correction(fact_id, name, value)
    written = json.dumps(correction, ensure_ascii=False, allow_nan=False) if correction else None
    with store.transaction() as db:
        found = db.execute("SELECT reading FROM fact_history WHERE fact_id = ?", (fact_id,)).fetchone()
        if found is None:
            raise BadReview(f"fact {fact_id}: expected the id of a fact in {store.path}, found none with that id")
        cursor = db.execute(
            "INSERT INTO reviews (fact_id, verdict, correction, note, reviewer, at, reading) VALUES (?,?,?,?,?,?,?)",
            (fact_id, verdict, written, note, reviewer, now(), found[0]),
        )
        return int(cursor.lastrowid or 0)


def check_correction(fact_id: int, name: str, value: Any) -> None:
    """Raise BadReview unless `name` is a field that a person may correct and `value` fits it."""
    if name in NUMBERS:
        fits = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e18
        fits = fits or (value is None and name != "value")
        expected = "a number in base units"
    elif name in CHOICES:
        fits = value in CHOICES[name]
        expected = f"one of {', '.join(CHOICES[name])}"
    elif name in TEXTS:
        fits = isinstance(value, str) and (name != "subject" or bool(value.strip()))
        expected = "a text"
    else:
        known = ", ".join((*NUMBERS, *CHOICES, *TEXTS))
        raise BadReview(f"review of fact {fact_id}: {name!r} cannot be corrected; expected one of {known}")
    if not fits:
        raise BadReview(f"review of fact {fact_id}: {name}: expected {expected}, found {value!r}")
