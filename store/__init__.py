"""The database: facts into SQLite and back out, each with the words that it stands on.

    from store import Store, find_facts, add_review

    with Store.open("facts.db") as store:
        store.save(article, reading, page)
        find_facts(store, "कमिश्नरेट", kind="rank")

Other rooms use the names below. What the tables hold is in docs/schema.md.
"""

from store.errors import (
    BadReview,
    DatabaseLocked,
    ForeignDatabase,
    NewerDatabase,
    NoDatabase,
    NotADatabase,
    StoreError,
    UnfitArticle,
    UnfitReading,
    UntraceableReading,
)
from store.queries import FACT_COLUMNS, STATUSES, counts, find_facts
from store.reviews import VERDICTS, add_review
from store.writer import SaveResult, Store

__all__ = [
    "FACT_COLUMNS",
    "STATUSES",
    "VERDICTS",
    "BadReview",
    "DatabaseLocked",
    "ForeignDatabase",
    "NewerDatabase",
    "NoDatabase",
    "NotADatabase",
    "SaveResult",
    "Store",
    "StoreError",
    "UnfitArticle",
    "UnfitReading",
    "UntraceableReading",
    "add_review",
    "counts",
    "find_facts",
]
