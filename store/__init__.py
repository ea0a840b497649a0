"""The database: facts into SQLite and back out, each with the words that it stands on.

    from store import Store, find_facts, add_review

    with Store.open("facts.db") as store:
        store.save(article, reading, page)
        find_facts(store, "कमिश्नरेट", kind="rank")

Other rooms use the names below. What the tables hold is in docs/schema.md.
"""

from store.comparisons import conflicts, subject_over_time
from store.errors import (
    BadReview,
    DatabaseLocked,
    ForeignDatabase,
    NewerDatabase,
    NoDatabase,
    NoFact,
    NotADatabase,
    StoreError,
    UnfitArticle,
    UnfitReading,
    UntraceableReading,
)
from store.history import fact_story
from store.queries import FACT_COLUMNS, STATUSES, counts, find_facts
from store.reviews import VERDICTS, add_review, retract_review
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
    "NoFact",
    "NotADatabase",
    "SaveResult",
    "Store",
    "StoreError",
    "UnfitArticle",
    "UnfitReading",
    "UntraceableReading",
    "add_review",
    "conflicts",
    "counts",
    "fact_story",
    "find_facts",
    "retract_review",
    "subject_over_time",
]
