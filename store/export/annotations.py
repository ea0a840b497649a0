"""Web Annotations (W3C, JSON-LD): each fact as an annotation of the words that it stands on.

Any annotation tool finds the words again by the quote with what stands before and behind it, or by its place in the
article's text. The body is the fact as an object; the target's source is the article's address, its state the time at which the
page was fetched.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from store.export.rows import rows
from store.writer import Store

# Our own terms beside those of the standard: a name after "tathya:" is a column of docs/schema.md.
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"tathya": "urn:tathya:", "schema": "http://schema.org/"}]
BESIDE = 32  # code points of text before and behind a quote
FACT = (
    *("kind", "subject", "subject_type", "subject_code", "measure", "value", "value_max", "unit", "out_of", "scope"),
    *("period", "modality", "approx", "speaker", "aspect"),
)


def write_annotations(store: Store, folder: Path) -> None:
    """`annotations.jsonl`, an annotation a line, in the order of facts; a fact that stands in several places has several targets."""
    with (folder / "annotations.jsonl").open("w", encoding="utf-8") as stream:
        for row in rows(store, "claims"):
            spans = store.rows(
                """SELECT m.field, m.start, m."end", m.quote, CASE m.field WHEN 'title' THEN a.title ELSE a.text END AS whole
                   FROM mentions AS m JOIN facts AS f ON f.id = m.fact_id JOIN articles AS a ON a.id = f.article_id
                   WHERE m.fact_id = ? AND m.role = 'value' ORDER BY m.field <> 'text', m.start""",
                (row["fact_id"],),
            )
            stream.write(json.dumps(annotation(row, spans), ensure_ascii=False, allow_nan=False) + "\n")


def annotation(claim: dict[str, Any], spans: list[dict[str, Any]]) -> dict[str, Any]:
    """One fact as a Web Annotation; `spans` are its value mentions with the `whole` text that they stand in."""
    return {
        "@context": CONTEXT,
        "id": f"urn:tathya:{quote(claim['key'], safe='')}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"type": "Software", "name": "Tathya", "schema:softwareVersion": claim["extractor"]},
        "body": {
            "type": "Dataset",
            "value": {name: claim[name] for name in FACT if claim[name] not in ("", None)},
            "tathya:rule": claim["rule"],
            "tathya:confidence": claim["confidence"],
            "tathya:status": claim["status"],
            "tathya:disputed": bool(claim["disputed"]),
            "tathya:reread": bool(claim["reread"]),
        },
        "target": [_target(claim, span) for span in spans],
    }


def _target(claim: dict[str, Any], span: dict[str, Any]) -> dict[str, Any]:
    whole, start, end = span["whole"], span["start"], span["end"]
    return {
        "type": "SpecificResource",
        "source": claim["url"],
        **({"state": {"type": "TimeState", "sourceDate": claim["fetched_at"]}} if claim["fetched_at"] else {}),
        "tathya:field": span["field"],
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span["quote"],
                "prefix": whole[max(0, start - BESIDE) : start],
                "suffix": whole[end : end + BESIDE],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }
