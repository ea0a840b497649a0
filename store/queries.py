"""Questions to the database: the facts that a person is looking for.

Words are matched whole, in any order, over a folded copy (`extract.text.fold_text`) of title,
sentence, subject and measure, so that फीसदी finds फ़ीसदी and 62 finds ६२. A word with a star
at its end stands for all that begin with it: थान* finds थाना, थाने and थानों.
"""

from __future__ import annotations

import re
from typing import Any

from extract.fact import KINDS
from extract.text import fold_text
from store.errors import StoreError
from store.reviews import VERDICTS
from store.writer import Store

STATUSES = ("unreviewed", *VERDICTS)

FACT_COLUMNS = (
    "fact_id",
    "kind",
    "subject",
    "subject_type",
    "measure",
    "value",
    "value_max",
    "unit",
    "out_of",
    "scope",
    "period",
    "modality",
    "approx",
    "speaker",
    "status",
    "corrected_value",
    "quote",
    "sentence",
    "outlet",
    "published",
    "title",
    "url",
    "confidence",
    "rule",
)


def find_facts(
    store: Store,
    words: str = "",
    *,
    kind: str = "",
    subject: str = "",
    station: str = "",
    measure: str = "",
    since: str = "",
    status: str = "",
    limit: int | None = None,
) -> list[dict[str, Any]]:
    """The current facts that fit every condition, newest article first, those without a date last.

    `subject` and `measure` fit where they stand within the fact's own, folded; `station` so
    too, and only for facts about a police station. `since` is an ISO date and compares with
    the publication date, or with the time of fetching where the article has none.
    """
    check_choice("kind", kind, KINDS)
    check_choice("status", status, STATUSES)
    conditions: list[str] = []
    values: list[Any] = []
    if words:
        conditions.append("fact_id IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)")
        values.append(fts_query(words))
    for column, wanted in (("subject", subject), ("subject", station), ("measure", measure)):
        if wanted:
            conditions.append(f"fact_id IN (SELECT fact_id FROM search WHERE instr({column}, ?))")  # noqa: S608
            values.append(fold_text(wanted).strip())
    if station:
        conditions.append("subject_type = 'police_station'")
    for column, wanted in (("kind", kind), ("status", status)):
        if wanted:
            conditions.append(f"{column} = ?")
            values.append(wanted)
    if since:
        conditions.append("coalesce(nullif(published, ''), fetched_at) >= ?")
        values.append(since)
    where = " AND ".join(conditions) or "1"
    sql = (
        f"SELECT {', '.join(FACT_COLUMNS)} FROM claims WHERE {where} "  # noqa: S608 -- our own names
        "ORDER BY published DESC, article_id DESC, fact_id LIMIT ?"
    )
    return store.rows(sql, (*values, -1 if limit is None else limit))


def fts_query(words: str) -> str:
    """The words as a full-text query in which nothing but a closing star and "a phrase" has a meaning.

    Raises StoreError when no word is left.

    >>> fts_query("फ़ीसदी थान*")
    '"फीसदी" "थान"*'
    >>> fts_query('"पुलिस कमिश्नरेट" AND')
    '"पुलिस कमिश्नरेट" "and"'
    """
    terms = []
    for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', words):
        folded = fold_text(phrase or word.rstrip("*")).strip()
        if any(char.isalnum() for char in folded):
            terms.append(f'"{folded}"' + ("*" if word.endswith("*") else ""))
    if not terms:
        raise StoreError(f"search for {words!r}: expected at least one word or number, found only signs; try: कानपुर")
    return " ".join(terms)


def check_choice(name: str, given: str, allowed: tuple[str, ...]) -> None:
    """Raise StoreError for a value that no row can have, which would otherwise look like an empty answer."""
    if given and given not in allowed:
        raise StoreError(f"{name} {given!r}: expected one of {', '.join(allowed)}")


def counts(store: Store) -> dict[str, int]:
    """How much the database holds: current articles, their facts by kind, stations, open and all issues.

    Keys are articles, facts, the five kinds, stations (different names), reviewed and issues.
    """
    kinds = {row["kind"]: row["n"] for row in store.rows("SELECT kind, count(*) AS n FROM claims GROUP BY kind")}
    one = store.rows(
        "SELECT (SELECT count(*) FROM articles WHERE current = 1) AS articles, "
        "(SELECT count(DISTINCT name) FROM stations JOIN articles ON articles.id = article_id AND current = 1) "
        "AS stations, "
        "(SELECT count(*) FROM claims WHERE status <> 'unreviewed') AS reviewed, "
        "(SELECT count(*) FROM issues) AS issues"
    )[0]
    by_kind = {kind: kinds.get(kind, 0) for kind in KINDS}
    return {
        "articles": one["articles"],
        "facts": sum(by_kind.values()),
        **by_kind,
        "stations": one["stations"],
        "reviewed": one["reviewed"],
        "issues": one["issues"],
    }
