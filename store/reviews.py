"""A person's verdict on a fact: right, wrong, corrected or unsure. Written once, never changed.

The machine's reading and the reviewer's never overwrite each other. A review keeps the
reading that it judged, so that a fact that a later version reads differently is seen to
be unjudged as it now stands (`claims.reread`). Whoever changes a verdict adds a review;
the latest counts. Whoever takes one back adds a retraction, and the verdict before it counts again.
"""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from extract.fact import APPROXES, KINDS, MODALITIES, SUBJECT_TYPES
from store.errors import BadReview
from store.rows import now
from store.writer import Store

VERDICTS = ("right", "wrong", "corrected", "unsure")

NUMBERS = ("value", "value_max", "out_of")
CHOICES = {"kind": KINDS, "subject_type": SUBJECT_TYPES, "modality": MODALITIES, "approx": APPROXES}
TEXTS = ("subject", "measure", "unit", "scope", "period", "speaker")
CORRECTABLE = (*NUMBERS, *CHOICES, *TEXTS)


def add_review(
    store: Store,
    fact_id: int,
    verdict: str,
    *,
    reviewer: str,
    correction: dict[str, Any] | None = None,
    note: str = "",
    seen: str | None = None,
) -> int:
    """Write one verdict and return the review's id. Raises BadReview, and writes nothing, for one that is not usable.

    `correction` holds the fields that the reviewer reads differently, by their names in
    `facts`; it goes with "corrected" and with nothing else. Fields that it gives as they are read already are left out.
    `seen` is `fact_history.reading` as the reviewer saw it: a verdict on a fact that was read anew meanwhile is refused.
    """
    if verdict not in VERDICTS:
        raise BadReview(f"verdict {verdict!r}: expected one of {', '.join(VERDICTS)}")
    about = f"review of fact {fact_id}"
    reviewer = reviewer.strip()
    if not reviewer:
        raise BadReview(f"{about}: expected the reviewer's name, found none")
    check_text(about, "reviewer", reviewer)
    check_text(about, "note", note)
    if (verdict == "corrected") != bool(correction):
        raise BadReview(
            f"{about}: expected a correction with 'corrected' and with no other verdict, found {correction!r} with {verdict!r}"
        )
    fields = {name: corrected_field(about, name, value) for name, value in sorted((correction or {}).items())}
    with store.transaction() as db:
        names = ("article_id", "reading", *CORRECTABLE)
        found = db.execute(f"SELECT {', '.join(names)} FROM fact_history WHERE fact_id = ?", (fact_id,)).fetchone()  # noqa: S608
        if found is None:
            raise BadReview(f"fact {fact_id}: expected the id of a fact in {store.path}, found none with that id")
        fact = dict(zip(names, found, strict=True))
        if seen is not None and seen != fact["reading"]:
            raise BadReview(
                f"{about}: expected a verdict on how the fact is read now, found one on an earlier reading; "
                "look at the fact again and judge it as it stands"
            )
        fields = {name: value for name, value in fields.items() if value != fact[name]}
        if correction and not fields:
            raise BadReview(
                f"{about}: the correction says what is read already; expected another value, or the verdict right"
            )
        check_fit(about, fact | fields, fields)
        cursor = db.execute(
            "INSERT INTO reviews (fact_id, verdict, correction, note, reviewer, at, reading) VALUES (?,?,?,?,?,?,?)",
            (fact_id, verdict, json_text(db, fields), note, reviewer, now(), fact["reading"]),
        )
        check_again(db, fact["article_id"])
        return int(cursor.lastrowid or 0)


def retract_review(store: Store, review_id: int, *, reviewer: str) -> int:
    """Take back a verdict of one's own and return its fact's id: the reviewer's verdict before it stands again.

    The review stays as it was written; the views leave it out. Raises BadReview for a review that is not
    there, is another person's or was taken back before.
    """
    reviewer = reviewer.strip()
    with store.transaction() as db:
        found = db.execute(
            "SELECT r.reviewer, r.fact_id, f.article_id, t.at FROM reviews AS r JOIN facts AS f ON f.id = r.fact_id "
            "LEFT JOIN retractions AS t ON t.review_id = r.id WHERE r.id = ?",
            (review_id,),
        ).fetchone()
        if found is None:
            raise BadReview(f"review {review_id}: expected the id of a review in {store.path}, found none with that id")
        owner, fact_id, article_id, taken_back = found
        if owner != reviewer:
            raise BadReview(
                f"review {review_id}: only {owner} can take it back, {reviewer or 'nobody'} was given; "
                "who sees the fact otherwise adds a review"
            )
        if taken_back is not None:
            raise BadReview(f"review {review_id}: taken back already at {taken_back}; nothing is left to do")
        db.execute("INSERT INTO retractions (review_id, reviewer, at) VALUES (?,?,?)", (review_id, reviewer, now()))
        check_again(db, article_id)
        return int(fact_id)


def check_again(db: Database, article_id: int) -> None:
    """Note that the checks, which look at corrected values, have to look at the article's facts anew."""
    db.execute("INSERT OR IGNORE INTO unchecked (article_id) VALUES (?)", (article_id,))


def json_text(db: Database, fields: dict[str, Any]) -> str | None:
    """The fields as SQLite writes a JSON object, None for none: the view `verdicts` compares such texts with its own."""
    if not fields:
        return None
    values = [part for item in fields.items() for part in item]
    return str(db.execute(f"SELECT json_object({', '.join('?' * len(values))})", values).fetchone()[0])


def corrected_field(about: str, name: str, value: Any) -> float | str | None:
    """The value as it is written: a number as a float, a text without blanks around it.

    Raises BadReview unless `name` is a field that a person may correct and `value` fits it.
    """
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
        known = ", ".join(CORRECTABLE)
        raise BadReview(f"{about}: {name!r} cannot be corrected; expected one of {known}")
    if not fits:
        raise BadReview(f"{about}: {name}: expected {expected}, found {value!r}")
    if value is None:
        return None
    if isinstance(value, str):
        check_text(about, name, value)
        return value.strip()
    return float(value) + 0.0  # -0.0 becomes 0.0


def check_fit(about: str, fact: dict[str, Any], fields: dict[str, Any]) -> None:
    """Raise BadReview for a correction that makes no fact: a rank of 7.5, a range from 15 to 10; `fact` is as corrected."""
    value, value_max = fact["value"], fact["value_max"]
    if fact["kind"] == "rank" and fields.keys() & {"kind", "value"} and (value < 1 or value % 1):
        raise BadReview(
            f"{about}: expected a rank of 1, 2, 3 and so on, found {value:g}; correct the value or the kind"
        )
    if fields.keys() & {"value", "value_max"} and value_max is not None and value_max < value:
        raise BadReview(
            f"{about}: expected a value_max of at least the value, found {value_max:g} and {value:g}; "
            "correct both, or give None for value_max where there is no range"
        )


def check_text(about: str, name: str, text: str) -> None:
    """Raise BadReview for a text that SQLite cannot hold: one with a NUL, or with half of a surrogate pair."""
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise BadReview(
            f"{about}: {name}: expected a text, found one with a NUL or half of a surrogate pair; type it again"
        )
