"""The database's tables, as named steps from an empty file to today's schema.

A step is never edited after a release: a database that already ran it would keep the
old shape under the new name. A change is a further step at the end. sqlite-utils records
each step in `_sqlite_migrations` in the transaction that carries it out, and those names
are how a database made by a later Tathya is told (`database.py`).

What each column means is said beside this file, in `schema.py`; a test compares the two.

Tables are STRICT, so that a text in a number column fails where it is written and not in
a reporter's chart. Values are REAL, never INTEGER, because `value / out_of` on two
integers would be 0 in SQLite.
"""

from __future__ import annotations

from sqlite_utils import Database

from store.migrations.steps import MIGRATIONS

# The steps in their order: each module's steps are registered as it is imported.
from store.migrations import tables  # isort: skip  # noqa: F401
from store.migrations import pages  # isort: skip  # noqa: F401
from store.migrations import judgements  # isort: skip  # noqa: F401
from store.migrations import review  # isort: skip  # noqa: F401

__all__ = ["MIGRATIONS", "migration_names"]


def migration_names() -> list[str]:
    """The names of all steps that this version knows, in order.

    >>> migration_names()[:2], migration_names()[-1]
    (['0001_tables', '0002_search'], '0008_review')
    """
    empty = Database(memory=True)
    try:
        return [step.name for step in MIGRATIONS.pending(empty)]
    finally:
        empty.close()
