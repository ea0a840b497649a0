"""What can go wrong between Tathya and its database, each as one line a person can act on.

    StoreError                a write or a question that cannot be carried out
    ├── NoDatabase            nothing at that path, and nothing may be made there
    ├── NotADatabase          a file that SQLite cannot read
    ├── ForeignDatabase       a SQLite file that another program made
    ├── NewerDatabase         a Tathya database that a later version made
    ├── DatabaseLocked        another program kept the write lock for too long
    ├── UnfitArticle          an article that no row can hold
    ├── UnfitReading          a reading that the tables do not admit
    │   └── UntraceableReading   a fact or station whose span is not in the article
    ├── BadReview             a verdict that means nothing, or about no fact
    └── NoFact                a question about a fact that the database does not have

Every message says what was expected, what came, where, and what to do.
"""

# ruff: noqa: N818 - the names say what happened (DatabaseLocked); an Error after each says nothing more

from __future__ import annotations


class StoreError(Exception):
    """A write or a question that cannot be carried out; the root of this room's errors."""


class NoDatabase(StoreError):
    """There is no file at the path and none may be created, or its folder is missing."""


class NotADatabase(StoreError):
    """The file is damaged or was never a SQLite database."""


class ForeignDatabase(StoreError):
    """The file is a SQLite database with tables, none of which Tathya made."""


class NewerDatabase(StoreError):
    """The database holds migrations that this version of Tathya does not know."""


class DatabaseLocked(StoreError):
    """Another connection held the write lock for longer than the busy timeout."""


class UnfitArticle(StoreError):
    """An article that no row can hold: without a name, or with characters that UTF-8 has no bytes for."""


class UnfitReading(StoreError):
    """A row breaks a constraint: an unknown kind, a confidence above 1. Nothing of that article is written."""


class UntraceableReading(UnfitReading):
    """A mention, station or refusal does not cut its quote out of the article; nothing of that article is written."""


class BadReview(StoreError):
    """The verdict, its correction, its reviewer or the fact that it names is not usable, or not this person's to take back."""


class NoFact(StoreError):
    """No fact has the id that was asked for."""
