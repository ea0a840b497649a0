"""A Frictionless data package: the CSV files with a description of every column, for archives and open-data portals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from store.export.rows import TABLES, columns, write_csv
from store.schema import MEANINGS, meaning
from store.writer import Store

_TYPES = {"INTEGER": "integer", "REAL": "number", "TEXT": "string"}
_KEYS = {
    "claims": ["fact_id"],
    "settled": ["fact_id"],
    "disagreements": ["fact_id"],
    "articles": ["id"],
    "mentions": ["fact_id", "role", "field", "start", "end"],
    "readings": ["id"],
    "reviews": ["id"],
    "retractions": ["review_id"],
    "verdicts": ["review_id"],
    "checks": ["id"],
    "check_facts": ["check_id", "fact_id"],
    "finding_reviews": ["id"],
}
_REFERENCES = {
    "claims": [("article_id", "articles", "id")],
    "settled": [("fact_id", "claims", "fact_id"), ("article_id", "articles", "id")],
    "disagreements": [("fact_id", "claims", "fact_id")],
    "stations": [("article_id", "articles", "id")],
    "readings": [("article_id", "articles", "id")],
    "retractions": [("review_id", "reviews", "id")],
    "verdicts": [("review_id", "reviews", "id")],
    "check_facts": [("check_id", "checks", "id")],
    "finding_reviews": [("check_id", "checks", "id")],
}


def write_package(store: Store, folder: Path) -> None:
    """The CSV files and `datapackage.json`, which says what each column means.

    The files hold texts as they are, without the apostrophe that keeps a spreadsheet from reading a formula: a package
    is read by programs.
    """
    write_csv(store, folder, escape=False)
    package = {
        "profile": "tabular-data-package",
        "name": "tathya",
        "title": "Facts that Hindi news claims in figures",
        "description": "Each fact with the sentence it stands in, its article, and where the page stands in the archive.",
        "resources": [_resource(store, table) for table in TABLES],
    }
    text = json.dumps(package, ensure_ascii=False, indent=2)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")


def _resource(store: Store, table: str) -> dict[str, Any]:
    fields = [
        {"name": name, "type": _TYPES[kind], "description": meaning(table, name)}
        for name, kind in columns(store, table).items()
    ]
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if table in _KEYS:
        schema["primaryKey"] = _KEYS[table]
    if table in _REFERENCES:
        schema["foreignKeys"] = [
            {"fields": field, "reference": {"resource": other, "fields": key}}
            for field, other, key in _REFERENCES[table]
        ]
    return {
        "name": table,
        "path": f"{table}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "description": MEANINGS[table][""],
        "schema": schema,
    }
