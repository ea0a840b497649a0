"""The rows that are taken out, and their two plain forms: CSV and JSON lines.

`claims` is what people ask about; the tables behind it go along, so that nothing that the database knows of a fact
is lost; `settled` has a row a fact that people have settled, with their corrections put in. Rows are read one at a
time: a database of a million facts needs no more memory than a small one.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from store.database import explained
from store.writer import Store

# What is taken out, each in an order that stays the same from run to run.
TABLES = {
    "claims": "fact_id",
    "settled": "fact_id",
    "disagreements": "fact_id",
    "articles": "id",
    "mentions": "fact_id, role, field, start",
    "stations": "article_id, field, start",
    "readings": "id",
    "reviews": "id",
    "retractions": "review_id",
    "verdicts": "review_id",
    "checks": "id",
    "check_facts": "check_id, fact_id",
    "finding_reviews": "id",
}
# Columns of views that no table has and that are no texts: what they are in SQLite's words.
_VIEW_TYPES = dict.fromkeys(("fact_id", "review_id", "reviewers", "disputed", "reread"), "INTEGER") | {
    "corrected_value": "REAL"
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def columns(store: Store, table: str) -> dict[str, str]:
    """The columns of one of TABLES in order, each with "INTEGER", "REAL" or "TEXT"."""
    own = {row["name"]: row["type"] for row in store.rows(f"SELECT name, type FROM pragma_table_info('{table}')")}  # noqa: S608
    if table not in store.db.view_names():
        return own
    behind: dict[str, str] = {}
    for source in ("reviews", "articles", "facts"):
        behind |= columns(store, source)
    return {name: _VIEW_TYPES.get(name) or behind.get(name, "TEXT") for name in own}


def rows(store: Store, table: str) -> Iterator[dict[str, Any]]:
    """The rows of one of TABLES, one at a time, in its order."""
    with explained(store.path, store.busy_timeout_s):
        cursor = store.db.execute(f"SELECT * FROM {table} ORDER BY {TABLES[table]}")  # noqa: S608 -- our own names
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield dict(zip(names, row, strict=True))


def write_csv(store: Store, folder: Path, *, bom: bool = False, escape: bool = True) -> None:
    """A CSV file a table, comma and UTF-8, header first.

    A text that a spreadsheet would take for a formula gets an apostrophe before it (`escape`): headlines come from strangers.
    """
    for table in TABLES:
        with (folder / f"{table}.csv").open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(columns(store, table))
            for row in rows(store, table):
                writer.writerow([cell(value) if escape else value for value in row.values()])


def write_jsonl(store: Store, folder: Path) -> None:
    """`claims.jsonl`, a fact a line with its mentions, its corrections as an object; the other tables a row a line."""
    with (folder / "claims.jsonl").open("w", encoding="utf-8") as stream:
        mentions = _by_fact(rows(store, "mentions"))
        waiting = next(mentions, None)
        for row in rows(store, "claims"):
            while waiting is not None and waiting[0] < row["fact_id"]:
                waiting = next(mentions, None)
            own = waiting[1] if waiting is not None and waiting[0] == row["fact_id"] else []
            row["correction"] = json.loads(row["correction"]) if row["correction"] else None
            stream.write(json.dumps({**row, "mentions": own}, ensure_ascii=False, allow_nan=False) + "\n")
    for table in TABLES:
        if table not in ("claims", "mentions"):
            with (folder / f"{table}.jsonl").open("w", encoding="utf-8") as stream:
                for row in rows(store, table):
                    stream.write(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n")


def _by_fact(mentions: Iterator[dict[str, Any]]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Each fact's mentions together, in the order of facts."""
    held: list[dict[str, Any]] = []
    fact = -1
    for mention in mentions:
        if mention["fact_id"] != fact and held:
            yield fact, held
            held = []
        fact = mention.pop("fact_id")
        held.append(mention)
    if held:
        yield fact, held


def cell(value: Any) -> Any:
    """A value as a spreadsheet may have it: a text that it would take for a formula gets an apostrophe before it.

    >>> cell("=HYPERLINK(1)"), cell("कानपुर"), cell(-3), cell(None)
    ("'=HYPERLINK(1)", 'कानपुर', -3, None)
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
