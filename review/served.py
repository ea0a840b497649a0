"""Datasette as it serves a Tathya database: that file alone, by its exact name.

Datasette puts a file's name into a SQLite address as it stands, so that `?`, `#` and `%` in a folder's name would lead to
another file.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from datasette.app import Datasette
from datasette.database import Database

from store.database import BUSY_TIMEOUT_S


class ServedDatabase(Database):  # type: ignore[misc]
    """One database file, never made anew where it has gone."""

    def connect(self, write: bool = False) -> sqlite3.Connection:
        """A connection for reading only, or the one that writes, set as the store's own are."""
        address = f"{Path(self.path).resolve().as_uri()}?mode={'rw' if write else 'ro'}"
        conn = sqlite3.connect(address, uri=True, check_same_thread=False, timeout=BUSY_TIMEOUT_S)
        if write:
            conn.execute("PRAGMA foreign_keys = ON")
            conn.execute("PRAGMA synchronous = NORMAL")
        self._all_file_connections.append(conn)
        return conn


class ServedDatasette(Datasette):  # type: ignore[misc]
    """Datasette over one database, which is called `name` in addresses."""

    def __init__(self, db: Path, name: str, **options: Any) -> None:
        super().__init__([], **options)
        self.remove_database("_memory")  # which it adds where no file is given
        self.add_database(ServedDatabase(self, path=str(db), is_mutable=True), name=name)
