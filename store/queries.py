"""Questions to the database: the facts that a person is looking for.

Words are matched whole, in any order, over a folded copy (`extract.text.fold_text`) of title,
sentence, subject and measure, so that फीसदी finds फ़ीसदी and 62 finds ६२. A word with a star
at its end stands for all that begin with it: थान* finds थाना, थाने and थानों. Subject, station
and measure are looked for in the same full-text index, as words that stand together.

The newest fifty of a million facts are wanted at once, whether a word stands in three of them or in
three hundred thousand, and the full-text index knows no dates. So one of three ways is taken, by the number of
hits (benchmarks/query_facts.py):

- few: each hit's article is looked up, and the hits are sorted;
- more: the hits are put in a set, and the facts walked from the newest article on, until enough are met that are in it;
- a tenth of all: the facts of the newest articles are asked of the full-text index one by one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from extract.fact import KINDS
from extract.text import fold_text
from store.database import at_one_moment, explained
from store.errors import StoreError
from store.reviews import VERDICTS
from store.writer import Store

# What people make of a fact beside their latest verdict, each a column of `claims`: they disagree; it was read anew since.
MARKS = ("disputed", "reread")
STATUSES = ("unreviewed", *VERDICTS, *MARKS)

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
    "reviewers",
    "disputed",
    "reread",
    "quote",
    "sentence",
    "outlet",
    "published",
    "title",
    "url",
    "confidence",
    "rule",
)

# Looking up and sorting 4,000 hits takes 5 ms; putting 80,000 into a set takes 8 ms, and counting so far 2 ms.
FEW, MANY = 4_000, 80_000
# Of the newest articles so many for each fact that is wanted: more than ten times what words of MANY hits need.
NEAR = 10

_HITS = "SELECT rowid FROM search_fts WHERE search_fts MATCH :match"
_NEWEST = "ORDER BY a.published DESC, a.id DESC, f.id LIMIT :limit"


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

    `subject` and `measure` fit where their words stand together in the fact's own, a star at the end as in
    `words`; `station` so too, and only for facts about a police station. `since` is an ISO date and compares with
    the publication date, or with the time of fetching where the article has none. `status` is the latest verdict,
    "unreviewed" without one, or one of MARKS whatever the verdict.
    """
    check_choice("kind", kind, KINDS)
    check_choice("status", status, STATUSES)
    wanted = _Wanted({"limit": -1 if limit is None else limit})
    match = [fts_query(words)] if words else []
    for name, column, given in (
        ("subject", "subject", subject),
        ("station", "subject", station),
        ("measure", "measure", measure),
    ):
        if given:
            match.append(f"{{{column}}} : {fts_phrase(name, given)}")
    if match:
        wanted.values["match"] = " AND ".join(match)
    if station:
        wanted.conditions.append("f.subject_type = 'police_station'")
    if kind:
        wanted.when("f.kind = :kind", kind=kind)
    if since:
        wanted.when("coalesce(nullif(a.published, ''), a.fetched_at) >= :since", since=since)
    if status in MARKS:
        wanted.when(f"(SELECT {status} FROM claims WHERE fact_id = f.id) = 1", status=status)  # noqa: S608 -- our own names
    elif status:
        wanted.when("(SELECT status FROM claims WHERE fact_id = f.id) = :status", status=status)
    columns = ", ".join(FACT_COLUMNS)
    with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
        ids = json.dumps(_found(store, wanted))
        return store.rows(
            f"SELECT {columns} FROM claims WHERE fact_id IN (SELECT value FROM json_each(?)) "  # noqa: S608 -- our own names
            "ORDER BY published DESC, article_id DESC, fact_id",
            (ids,),
        )


@dataclass
class _Wanted:
    """Conditions on a fact `f` and its article `a`, and the values that they name; "match" is the full-text query, if there is one."""

    values: dict[str, Any]
    conditions: list[str] = field(default_factory=lambda: ["a.current = 1", "f.withdrawn = 0"])

    def when(self, condition: str, **values: str) -> None:
        """One condition more."""
        self.conditions.append(condition)
        self.values |= values


def _found(store: Store, wanted: _Wanted) -> list[int]:
    """The ids of the facts that are wanted, by whichever way is short."""
    limit, has_match = wanted.values["limit"], "match" in wanted.values
    if wanted.values.get("status", "unreviewed") != "unreviewed":  # people have judged few
        judged = f"SELECT fact_id FROM reviews WHERE (verdict = :status OR :status IN {MARKS})"  # noqa: S608
        return _sorted(store, wanted, f"{judged} AND fact_id IN ({_HITS})" if has_match else judged)
    if not has_match:
        return _walked(store, wanted)
    hits = store.rows(f"SELECT count(*) AS n FROM ({_HITS} LIMIT {MANY + 1})", wanted.values)[0]["n"]  # noqa: S608
    if hits <= FEW or limit < 0:
        return _sorted(store, wanted, _HITS)
    if hits > MANY and "*" not in wanted.values["match"]:  # beginnings of words are slow to ask for one by one
        near = _near(store, wanted)
        if len(near) == limit:
            return near
    # The plus keeps SQLite from trying each hit on each article.
    return _walked(store, wanted, f"+f.id IN ({_HITS})")


def _sorted(store: Store, wanted: _Wanted, ids: str) -> list[int]:
    """Those of the facts `ids` (a SELECT) that are wanted, looked up one by one and sorted."""
    where = " AND ".join(wanted.conditions)
    return _ids(
        store,
        f"SELECT f.id FROM facts AS f CROSS JOIN articles AS a ON a.id = f.article_id "  # noqa: S608
        f"WHERE f.id IN ({ids}) AND {where} {_NEWEST}",
        wanted,
    )


def _walked(store: Store, wanted: _Wanted, hit: str = "1") -> list[int]:
    """The facts that are wanted, met from the newest article on. CROSS JOIN is how SQLite is told the order of the tables."""
    where = " AND ".join([hit, *wanted.conditions])
    return _ids(
        store,
        f"SELECT f.id FROM articles AS a CROSS JOIN facts AS f ON f.article_id = a.id WHERE {where} {_NEWEST}",  # noqa: S608
        wanted,
    )


def _near(store: Store, wanted: _Wanted) -> list[int]:
    """The facts that are wanted among those of the newest articles, each asked of the full-text index; it may be too few."""
    hit = "EXISTS (SELECT 1 FROM search_fts WHERE search_fts MATCH :match AND rowid = f.id)"
    newest = "SELECT published, id FROM articles WHERE current = 1 ORDER BY published DESC, id DESC"
    oldest = f"{newest} LIMIT 1 OFFSET {NEAR} * :limit"
    return _walked(store, wanted, f"(a.published, a.id) >= ({oldest}) AND {hit}")


def _ids(store: Store, sql: str, wanted: _Wanted) -> list[int]:
    return [row["id"] for row in store.rows(sql, wanted.values)]


def fts_query(words: str) -> str:
    """The words as a full-text query in which nothing but a closing star and "a phrase" has a meaning.

    Raises StoreError when no word is left.

    >>> fts_query("फ़ीसदी थान*")
    '"फीसदी" AND "थान"*'
    >>> fts_query('"पुलिस कमिश्नरेट" AND')
    '"पुलिस कमिश्नरेट" AND "and"'
    """
    terms = []
    for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', words):
        folded = fold_text(phrase or word.rstrip("*")).strip()
        if any(char.isalnum() for char in folded):
            terms.append(f'"{folded}"' + ("*" if word.endswith("*") else ""))
    if not terms:
        raise StoreError(f"search for {words!r}: expected at least one word or number, found only signs; try: कानपुर")
    return " AND ".join(terms)


def fts_phrase(name: str, words: str) -> str:
    """Words that stand together as a full-text query; a star at the end takes all that the last of them begins.

    Raises StoreError, with the `name` of what was asked for, when no word is left.

    >>> fts_phrase("subject", "हर घर "), fts_phrase("subject", "कान*")
    ('"हर घर"', '"कान"*')
    """
    folded = fold_text(words.strip().rstrip("*").replace('"', " ")).strip()
    if not any(char.isalnum() for char in folded):
        raise StoreError(f"{name} {words!r}: expected at least one word or number, found only signs; try: कानपुर")
    return f'"{folded}"' + ("*" if words.rstrip().endswith("*") else "")


def check_choice(name: str, given: str, allowed: tuple[str, ...]) -> None:
    """Raise StoreError for a value that no row can have, which would otherwise look like an empty answer."""
    if given and given not in allowed:
        raise StoreError(f"{name} {given!r}: expected one of {', '.join(allowed)}")


def counts(store: Store) -> dict[str, int]:
    """How much the database holds: current articles, their facts by kind, stations, open and all issues.

    Keys are articles, facts, the five kinds, stations (different names), reviewed and issues.
    """
    # All facts are counted in an index, and the few that are not current taken off: a tenth of the time of reading each.
    kinds = store.rows(
        "SELECT kind, sum(n) AS n FROM ("
        "SELECT kind, count(*) AS n FROM facts GROUP BY kind "
        "UNION ALL SELECT kind, -count(*) FROM facts WHERE withdrawn = 1 GROUP BY kind "
        "UNION ALL SELECT f.kind, -count(*) FROM articles AS a CROSS JOIN facts AS f ON f.article_id = a.id "
        "WHERE a.current = 0 AND f.withdrawn = 0 GROUP BY f.kind) GROUP BY kind"
    )
    one = store.rows(
        "SELECT (SELECT count(*) FROM articles WHERE current = 1) AS articles, "
        "(SELECT count(DISTINCT name) FROM stations JOIN articles ON articles.id = article_id AND current = 1) "
        "AS stations, "
        "(SELECT count(*) FROM claims WHERE fact_id IN (SELECT fact_id FROM reviews) AND status <> 'unreviewed') "
        "AS reviewed, "
        "(SELECT count(*) FROM issues) AS issues"
    )[0]
    by_kind = dict.fromkeys(KINDS, 0) | {row["kind"]: row["n"] for row in kinds}
    return {
        "articles": one["articles"],
        "facts": sum(by_kind.values()),
        **by_kind,
        "stations": one["stations"],
        "reviewed": one["reviewed"],
        "issues": one["issues"],
    }
