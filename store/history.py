"""A fact's whole story for whoever judges it: how it was read before, who said what of it and when, how it reads now."""

from __future__ import annotations

import json
from typing import Any

from store.database import at_one_moment, explained
from store.errors import NoFact
from store.writer import Store

_NOW = (
    "key, article_id, subject_type, reading, quote, sentence, rule, extractor, status, reviewers, disputed, reread, "
    "withdrawn, superseded"
)


def fact_story(store: Store, fact_id: int) -> dict[str, Any]:
    """All that was ever read of a fact and said about it, oldest first. Raises NoFact for an id that no fact has.

    "fact_id", and
    "readings": how the machine read it before, each with "reading" (an object of the fields), "quote", "sentence", "rule",
    "extractor", "key", "article_id" and "until" (when it was read differently, UTC);
    "reviews": each with "review_id", "reviewer", "at" (UTC), "verdict", "correction" (an object or None), "note",
    "reading" (the one judged), "retracted_at" (UTC or None) and "stands" (True for the reviewer's verdict that counts);
    "now": how it reads today, with the columns of `claims` that say what people make of it, and whether it is
    "withdrawn" or its article's version "superseded". "now" has the reading's text as well, "seen": `add_review` takes it.
    """
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        found = store.rows(f"SELECT {_NOW} FROM fact_history WHERE fact_id = ?", (fact_id,))  # noqa: S608 -- our own names
        readings = store.rows(
            "SELECT reading, quote, sentence, rule, extractor, key, article_id, until FROM readings WHERE fact_id = ? ORDER BY id",
            (fact_id,),
        )
        reviews = store.rows(
            """SELECT r.id AS review_id, r.reviewer, r.at, r.verdict, r.correction, r.note, r.reading, t.at AS retracted_at,
                      r.id IN (SELECT review_id FROM verdicts WHERE fact_id = r.fact_id) AS stands
               FROM reviews AS r
               LEFT JOIN retractions AS t ON t.review_id = r.id
               WHERE r.fact_id = ? ORDER BY r.id""",
            (fact_id,),
        )
    if not found:
        raise NoFact(f"fact {fact_id}: expected the id of a fact in {store.path}, found none with that id")
    (now,) = found
    now |= {"seen": now["reading"], "reading": json.loads(now["reading"])}
    now |= {name: bool(now[name]) for name in ("disputed", "reread", "withdrawn", "superseded")}
    for row in readings:
        row["reading"] = json.loads(row["reading"])
    for row in reviews:
        row["reading"] = json.loads(row["reading"])
        row["correction"] = json.loads(row["correction"]) if row["correction"] else None
        row["stands"] = bool(row["stands"])
    return {"fact_id": fact_id, "readings": readings, "reviews": reviews, "now": now}
