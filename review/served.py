"""Datasette as it serves a Tathya database: the file by its exact name, and passwords that no page of its own shows.

Datasette puts a file's name into a SQLite address as it stands, so that `?`, `#` and `%` in a folder's name would lead to
another file; and it keeps plugins' settings in the metadata, which /-/metadata.json shows to everybody.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from datasette.app import Datasette
from datasette.database import Database

from store.database import BUSY_TIMEOUT_S

PASSWORDS = "datasette-auth-passwords"


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
    """Datasette over one database.

    The database is called `name` in addresses; `accounts` are names and password hashes, which serve to sign in only.
    """

    def __init__(self, db: Path, name: str, accounts: dict[str, str], **options: Any) -> None:
        # Datasette's own start asks the plugins, and they ask for this.
        self._accounts = {PASSWORDS: {f"{person}_password_hash": hashed for person, hashed in accounts.items()}}
        super().__init__([], **options)
        self.remove_database("_memory")  # which it adds where no file is given
        self.add_database(ServedDatabase(self, path=str(db), is_mutable=True), name=name)

    def plugin_config(
        self, plugin_name: str, database: str | None = None, table: str | None = None, fallback: bool = True
    ) -> Any:
        """A plugin's settings; those of the sign-in come from `accounts`."""
        if plugin_name in self._accounts:
            return self._accounts[plugin_name]
        return super().plugin_config(plugin_name, database=database, table=table, fallback=fallback)
