"""Rows written so that an equal one is not touched: inserts that on a clash update only where a column differs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from sqlite_utils import Database

INDIAN_TIME = timezone(timedelta(hours=5, minutes=30))


def now() -> str:
    """The time in UTC to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def indian_time(published: str) -> str:
    """The publication time in Indian time, so that texts sort as times do; a bare date or "" stays as it is.

    >>> indian_time("2023-10-06T20:31:00Z")
    '2023-10-07T02:01:00+05:30'
    >>> indian_time("2023-10-07T15:01:00")
    '2023-10-07T15:01:00+05:30'
    >>> indian_time("2023-10-07")
    '2023-10-07'
    """
    if "T" not in published:
        return published
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=INDIAN_TIME)
    return moment.astimezone(INDIAN_TIME).isoformat(timespec="seconds")


def upsert(
    db: Database,
    table: str,
    key: tuple[str, ...],
    row: dict[str, Any],
    *,
    keep: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
) -> None:
    """Insert a row, or update the one with the same key where a column differs; an equal row is not touched.

    Columns in `keep` are written on insert only; columns in `ignore` are written, but are no
    reason to write. sqlite-utils' own upsert writes the row in either case.
    """
    columns = [name for name in row if name not in key and name not in keep]
    changed = [name for name in columns if name not in ignore]
    names = ", ".join(f'"{name}"' for name in row)
    sql = (
        f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in row)}) "  # noqa: S608 -- our own names
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {', '.join(f'{n} = excluded.{n}' for n in columns)} "
        f"WHERE {' OR '.join(f'excluded.{n} IS NOT {table}.{n}' for n in changed)}"
    )
    db.execute(sql, row)


def sync_rows(
    db: Database, table: str, owner: str, owner_id: int, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Make the owner's rows in a table those in `rows`, by deleting and inserting only what differs."""
    names = ", ".join(f'"{name}"' for name in columns)
    wanted = set(rows)
    present = set(db.execute(f"SELECT {names} FROM {table} WHERE {owner} = ?", (owner_id,)))  # noqa: S608 -- our own names
    same = " AND ".join(f'"{name}" = ?' for name in columns)
    for row in sorted(present - wanted):
        db.execute(f"DELETE FROM {table} WHERE {owner} = ? AND {same}", (owner_id, *row))  # noqa: S608
    marks = ", ".join("?" * (len(columns) + 1))
    for row in sorted(wanted - present):
        db.execute(f"INSERT INTO {table} ({owner}, {names}) VALUES ({marks})", (owner_id, *row))  # noqa: S608


def insert_all(db: Database, table: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows, none of which is there, by one statement. sqlite-utils' `insert_all` takes dicts, and twice as long."""
    if rows:
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        db.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608 -- our own names


def next_id(db: Database, table: str) -> int:
    """The id that a row would get. It stays free for the rest of a transaction that has the write lock."""
    return int(db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])  # noqa: S608 -- our own names
