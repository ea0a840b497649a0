"""The rows of a reading of which the database has nothing yet: all facts at once, nothing looked for first.

Nearly every article of a crawl is new. `fact_rows.save_reading` asks for each row whether it is there; here
a table's rows go in by one call, with numbers that are known beforehand, because the caller's transaction has the write lock.
The rows are the same (tests/store/test_new_facts.py writes an article both ways).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from extract.fact import FACT_FIELDS, Fact, Reading
from extract.text import fold_text
from scraper.article import Article
from store.keys import fact_keys
from store.questions import QUESTION_FIELDS, question_key
from store.rows import insert_all, next_id

FACT_COLUMNS = ("id", "key", "article_id", "question_id", *FACT_FIELDS, "extractor", "withdrawn")
MENTION_COLUMNS = ("fact_id", "role", "field", "start", "end", "quote")
SEARCH_COLUMNS = ("fact_id", "title", "sentence", "subject", "measure")


def insert_facts(db: Database, article_id: int, article: Article, reading: Reading, extractor: str) -> int:
    """Write the facts of a reading, with their questions, their mentions and their folded copies; how many they are.

    No row of the article may have a fact yet, and the transaction must have begun with BEGIN IMMEDIATE.
    """
    facts = reading.facts
    if not facts:
        return 0
    numbered = list(enumerate(facts, next_id(db, "facts")))
    keys = fact_keys(article, facts)
    rows = [
        (fact_id, key, article_id, question, *(getattr(fact, name) for name in FACT_FIELDS), extractor, 0)
        for (fact_id, fact), key, question in zip(numbered, keys, question_ids(db, facts), strict=True)
    ]
    insert_all(db, "facts", FACT_COLUMNS, rows)
    mentions = {
        (fact_id, m.role, m.field, m.start, m.end, m.quote) for fact_id, fact in numbered for m in fact.mentions
    }
    insert_all(db, "mentions", MENTION_COLUMNS, sorted(mentions))
    title = fold_text(article.title)
    folded = [
        (fact_id, title, fold_text(fact.sentence), fold_text(fact.subject), fold_text(fact.measure))
        for fact_id, fact in numbered
    ]
    insert_all(db, "search", SEARCH_COLUMNS, folded)
    return len(facts)


def question_ids(db: Database, facts: Sequence[Fact]) -> list[int]:
    """The row of the question that each fact answers; those that are new are made."""
    keys = [question_key(fact) for fact in facts]
    known: dict[str, int] = dict(
        db.execute("SELECT key, id FROM questions WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(keys),))
    )
    new: list[tuple[Any, ...]] = []
    first = 0
    for key, fact in zip(keys, facts, strict=True):
        if key not in known:
            first = first or next_id(db, "questions")
            known[key] = first + len(new)
            new.append((known[key], key, *(getattr(fact, name) for name in QUESTION_FIELDS)))
    insert_all(db, "questions", ("id", "key", *QUESTION_FIELDS), new)
    return [known[key] for key in keys]
