"""What is compared across articles: one subject's figures over time, and one question that articles answer differently."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any

from extract.measures.measure_kinds import canonical
from extract.text import fold_text
from store.database import at_one_moment, explained
from store.questions import MEASURES, QUESTION_FIELDS
from store.writer import Store

SERIES_COLUMNS = (
    "fact_id",
    "question_id",
    "kind",
    "subject",
    "measure",
    "aspect",
    "scope",
    "period",
    "value",
    "corrected_value",
    "value_max",
    "unit",
    "out_of",
    "modality",
    "approx",
    "status",
    "outlet",
    "published",
    "story_id",
    "url",
)

ANSWER_COLUMNS = (
    "fact_id",
    "kind",
    "value",
    "corrected_value",
    "value_max",
    "approx",
    "status",
    "outlet",
    "published",
    "story_id",
    "url",
    "quote",
    "sentence",
)

# Whoever corrects one of these says that the fact answers the same question; any other field makes it another.
_SAME_QUESTION = frozenset({"kind", "value", "value_max", "out_of", "approx", "speaker"})
_AT_ONCE = 200  # questions


# Those with two values as read, and those with a fact that people read differently.
_SUSPECTS = """
SELECT question_id AS id FROM facts {among} GROUP BY question_id
HAVING min(value) <> max(value) OR question_id IN (
  SELECT question_id FROM facts WHERE id IN (SELECT fact_id FROM reviews WHERE verdict = 'corrected'))
ORDER BY question_id DESC
"""
_OF_MEASURES = """WHERE question_id IN (
  SELECT id FROM questions WHERE measure IN (SELECT value FROM json_each(:measures)))"""


def subject_over_time(store: Store, subject: str, measure: str = "") -> list[dict[str, Any]]:
    """The current facts about a subject, by period and then by publication; those without a period last.

    The subject is the whole name in any spelling (कानपुर is not कानपुर देहात), the measure too, by any name that
    the table of measures knows it under; "" takes all. Each row has SERIES_COLUMNS; periods are ISO 8601 and as
    precise as the article ("2023", "2023-09"). Facts that people found wrong are there, with their `status`.
    """
    name = fold_text(subject).strip()
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        among, values = "subject = :subject", {"subject": name, "measures": "[]"}
        if measure:
            of_subject = store.rows("SELECT DISTINCT measure FROM search WHERE subject = ?", (name,))
            values["measures"] = json.dumps(_same_measure((row["measure"] for row in of_subject), measure))
            among += " AND measure IN (SELECT value FROM json_each(:measures))"
        return store.rows(
            f"SELECT {', '.join(SERIES_COLUMNS)} FROM claims "  # noqa: S608 -- our own names
            f"WHERE fact_id IN (SELECT fact_id FROM search WHERE {among}) "
            "ORDER BY period = '', period, published, fact_id",
            values,
        )


def conflicts(store: Store, measure: str = "", *, limit: int | None = None) -> list[dict[str, Any]]:
    """The questions to which current facts give more than one value, those met last first; "" asks for all measures.

    A question is one subject, measure, aspect, period, scope, unit and modality, whatever the spelling. Each row has
    `question_id`, the question's fields, "values" (sorted) and "facts": those that say so, by publication, each with
    ANSWER_COLUMNS. A value that people corrected counts as corrected; facts that they found wrong, or about something
    else, do not count. Nothing is rounded or weighed: "करीब 1.4 लाख" and 1,40,312 are two values.
    """
    found: list[dict[str, Any]] = []
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        for asked in _batches(_suspects(store, measure)):
            for question in _answers(store, asked):
                if limit is not None and len(found) >= limit:
                    return found
                if len(question["values"]) > 1:
                    found.append(question)
    return found


def _suspects(store: Store, measure: str) -> Iterator[int]:
    """The questions that may have two values, those met last first, read as they are asked for."""
    measures: list[str] = []
    if measure:
        measures = _same_measure((row["measure"] for row in store.rows(MEASURES)), measure)
    among = _OF_MEASURES if measure else ""
    for (question,) in store.db.execute(_SUSPECTS.format(among=among), {"measures": json.dumps(measures)}):
        yield int(question)


def _answers(store: Store, questions: list[int]) -> Iterator[dict[str, Any]]:
    """Each of the questions, in their order, with its "facts" and "values"."""
    fields, columns = ("id", *QUESTION_FIELDS), ("question_id", "correction", *ANSWER_COLUMNS)
    asked = {row["id"]: row for row in _among(store, "questions", fields, "id", questions)}
    rows = _among(store, "claims", columns, "question_id", questions)
    rows.sort(key=lambda row: (-row["question_id"], row["published"], row["fact_id"]))
    for question, facts in groupby(rows, lambda row: row["question_id"]):
        counted = [{name: row[name] for name in ANSWER_COLUMNS} for row in facts if _counts(row)]
        yield {
            "question_id": question,
            **{name: asked[question][name] for name in QUESTION_FIELDS},
            "values": sorted({_value(row) for row in counted}),
            "facts": counted,
        }


def _among(store: Store, table: str, columns: tuple[str, ...], key: str, ids: list[int]) -> list[dict[str, Any]]:
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))"  # noqa: S608 -- our own names
    return store.rows(sql, (json.dumps(ids),))


def _counts(row: dict[str, Any]) -> bool:
    """Whether people leave the fact an answer to its question."""
    if row["status"] == "corrected":
        return _SAME_QUESTION.issuperset(json.loads(row["correction"]))
    return bool(row["status"] != "wrong")


def _value(row: dict[str, Any]) -> float:
    return float(row["value"] if row["corrected_value"] is None else row["corrected_value"])


def _same_measure(measures: Iterable[str], wanted: str) -> list[str]:
    """Those of the measures, folded or as printed, that are the one that is wanted."""
    name = _name_of(wanted)
    return [measure for measure in measures if _name_of(measure) == name]


def _name_of(measure: str) -> str:
    return " ".join(fold_text(canonical(measure)).split())


def _batches(questions: Iterator[int]) -> Iterator[list[int]]:
    while batch := list(islice(questions, _AT_ONCE)):
        yield batch
