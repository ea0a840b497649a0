"""The set that every step is registered in; its name stands beside each step in the database."""

from __future__ import annotations

from sqlite_utils import Migrations

MIGRATIONS = Migrations("tathya")
