"""The rows of one reading: facts that keep their rows, what they stand on, and what is no longer read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from extract.fact import FACT_FIELDS, Fact, Reading
from extract.text import fold_text
from scraper.article import Article
from store.anchors import StoredFact, find_again, moved_spans
from store.fitness import cut
from store.keys import fact_keys
from store.new_facts import insert_facts
from store.questions import QUESTION_FIELDS, question_key
from store.rows import insert_all, sync_rows, upsert
from store.versions import Version

STATION_COLUMNS = ("name", "district", "code", "field", "start", "end", "quote", "known")
REFUSAL_COLUMNS = ("rule", "reason", "field", "start", "end", "quote")


@dataclass(slots=True, kw_only=True)
class Changes:
    """What a reading did to the rows of facts.

    `added` are new rows, `moved` rows that came from another version of the article's text, `reread` those that
    are now read differently (moved or not), `withdrawn` those no longer read. `rows` says whether any row was written.
    """

    added: int = 0
    moved: int = 0
    reread: int = 0
    withdrawn: int = 0
    rows: bool = field(default=False, compare=False)


def save_reading(db: Database, version: Version, article: Article, reading: Reading, extractor: str) -> Changes:
    """Make the rows of a saved article those of this reading; what is no longer read is withdrawn or removed.

    A fact that stood in another text of the same page, or in the same sentence of an earlier version, keeps its
    row and its reviews, and moves with it to the current version. In a version that is not current it stays where it is.
    """
    if version.new and not version.recut and not version.others:
        return _save_first_reading(db, version.id, article, reading, extractor)
    before = db.conn.total_changes
    here = stored_facts(db, version.id)
    elsewhere = [row for other in version.recut for row in stored_facts(db, other, moved_to=article, same_page=True)]
    elsewhere += [row for other in version.others for row in stored_facts(db, other, moved_to=article, same_page=False)]
    found = find_again(reading.facts, here, elsewhere)
    stays = {index for index, fact in found.items() if fact.article_id in version.others and not version.current}
    facts = [fact for index, fact in enumerate(reading.facts) if index not in stays]
    rows = [found.get(index) for index in range(len(reading.facts)) if index not in stays]
    held = {i: row.key for i, row in enumerate(rows) if row is not None}
    keys = fact_keys(article, tuple(facts), held, [fact.key for fact in here if fact not in rows])
    asked = _questions_of(db, [version.id, *version.recut, *version.others])
    last = _last_reading(db)
    changes = Changes()
    park(db, keys, rows)
    for key, fact, row in zip(keys, facts, rows, strict=True):
        save_fact(db, version.id, article, key, fact, extractor, row)
        changes.added += row is None
        changes.moved += row is not None and row.article_id != version.id
    changes.withdrawn = withdraw(db, version.id, but=keys)
    for other in version.recut:
        changes.withdrawn += withdraw(db, other)
    changes.reread = _read_differently(db, last)
    forget_unasked_questions(db, asked)
    sync_rows(db, "stations", "article_id", version.id, STATION_COLUMNS, station_rows(article, reading))
    sync_rows(db, "refusals", "article_id", version.id, REFUSAL_COLUMNS, refusal_rows(reading))
    changes.rows = db.conn.total_changes > before
    return changes


def park(db: Database, keys: Sequence[str], rows: Sequence[StoredFact | None]) -> None:
    """Give rows that change their keys among each other a key that nobody has, until each has its new one."""
    changing = [row for key, row in zip(keys, rows, strict=True) if row is not None and row.key != key]
    if {row.key for row in changing} & set(keys):
        db.conn.executemany("UPDATE facts SET key = 'moving:' || id WHERE id = ?", [(row.id,) for row in changing])


def _save_first_reading(db: Database, article_id: int, article: Article, reading: Reading, extractor: str) -> Changes:
    """The same for an article whose page was never seen before, which needs no looking for rows."""
    added = insert_facts(db, article_id, article, reading, extractor)
    for table, columns, rows in (
        ("stations", STATION_COLUMNS, station_rows(article, reading)),
        ("refusals", REFUSAL_COLUMNS, refusal_rows(reading)),
    ):
        insert_all(db, table, ("article_id", *columns), [(article_id, *row) for row in sorted(set(rows))])
    return Changes(added=added, rows=True)


def stored_facts(
    db: Database, article_id: int, *, moved_to: Article | None = None, same_page: bool = False
) -> list[StoredFact]:
    """The facts of an article's row, withdrawn ones too, with their spans: as stored, or as they stand in `moved_to`."""
    sql = (
        "SELECT f.id, f.key, f.kind, f.quote, f.sentence, f.subject, f.withdrawn, "
        'EXISTS (SELECT 1 FROM reviews WHERE fact_id = f.id), m.field, m.start, m."end" '
        "FROM facts AS f JOIN mentions AS m ON m.fact_id = f.id AND m.role = 'value' "
        "WHERE f.article_id = ? ORDER BY f.id, m.field, m.start"
    )
    rows = db.execute(sql, (article_id,)).fetchall()
    old, new = {}, {}
    if moved_to is not None and rows:
        title, text = db.execute("SELECT title, text FROM articles WHERE id = ?", (article_id,)).fetchone()
        old, new = {"title": title, "text": text}, {"title": moved_to.title, "text": moved_to.text}
    facts = []
    for (fact_id, key, kind, quote, sentence, subject, withdrawn, reviewed), mentions in groupby(
        rows, key=lambda row: row[:8]
    ):
        spans = tuple((field, start, end) for *_, field, start, end in mentions)
        if moved_to is not None:
            spans = moved_spans(spans, sentence, old, new, same_page=same_page)
        facts.append(
            StoredFact(
                id=fact_id,
                article_id=article_id,
                key=key,
                kind=kind,
                quote=quote,
                subject=subject,
                withdrawn=bool(withdrawn),
                spans=spans,
                reviewed=bool(reviewed),
                here=moved_to is None,
            )
        )
    return facts


def save_fact(
    db: Database, article_id: int, article: Article, key: str, fact: Fact, extractor: str, stored: StoredFact | None
) -> None:
    """Write one fact into its row or a new one, with its question, its mentions and its folded copy for the search."""
    row = {name: getattr(fact, name) for name in FACT_FIELDS}
    row |= {"key": key, "article_id": article_id, "question_id": question_id(db, fact), "withdrawn": 0}
    # `extractor` is the version that first read the fact as it stands now; by itself it is no change.
    if stored is None:
        fact_id = insert(db, "facts", row | {"extractor": extractor})
    else:
        fact_id = stored.id
        different = " OR ".join(f"{name} IS NOT :{name}" for name in row)
        assigned = ", ".join(f"{name} = :{name}" for name in (*row, "extractor"))
        values = row | {"extractor": extractor, "id": fact_id}
        db.execute(f"UPDATE facts SET {assigned} WHERE id = :id AND ({different})", values)  # noqa: S608 -- our own names
    mentions = [(m.role, m.field, m.start, m.end, m.quote) for m in fact.mentions]
    sync_rows(db, "mentions", "fact_id", fact_id, ("role", "field", "start", "end", "quote"), mentions)
    folded = {"title": article.title, "sentence": fact.sentence, "subject": fact.subject, "measure": fact.measure}
    upsert(db, "search", ("fact_id",), {"fact_id": fact_id} | {name: fold_text(text) for name, text in folded.items()})


def insert(db: Database, table: str, row: dict[str, Any]) -> int:
    """Insert a row and return its id."""
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    return int(db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row).lastrowid or 0)  # noqa: S608


def question_id(db: Database, fact: Fact) -> int:
    """The row of the question that the fact answers, made where it is new."""
    key = question_key(fact)
    found = db.execute("SELECT id FROM questions WHERE key = ?", (key,)).fetchone()
    if found:
        return int(found[0])
    return insert(db, "questions", {"key": key} | {name: getattr(fact, name) for name in QUESTION_FIELDS})


def withdraw(db: Database, article_id: int, *, but: Sequence[str] = ()) -> int:
    """Mark the article's facts that are not among the keys `but` as no longer read; how many that were."""
    marks = ", ".join("?" * len(but))
    cursor = db.execute(
        f"UPDATE facts SET withdrawn = 1 WHERE article_id = ? AND withdrawn = 0 AND key NOT IN ({marks})",  # noqa: S608
        (article_id, *but),
    )
    return int(cursor.rowcount)


def _questions_of(db: Database, articles: Sequence[int]) -> set[int]:
    return {
        row[0]
        for article_id in articles
        for row in db.execute("SELECT question_id FROM facts WHERE article_id = ?", (article_id,))
    }


def forget_unasked_questions(db: Database, asked: set[int]) -> None:
    """Remove those of the questions that no fact answers any more, because all that did are now read differently."""
    for question in sorted(asked):
        db.execute(
            "DELETE FROM questions WHERE id = ? AND NOT EXISTS (SELECT 1 FROM facts WHERE question_id = questions.id)",
            (question,),
        )


def _last_reading(db: Database) -> int:
    return int(db.execute("SELECT coalesce(max(id), 0) FROM readings").fetchone()[0])


def _read_differently(db: Database, last: int) -> int:
    """How many facts have a reading that differs from the one kept behind the row `last` of the earlier readings."""
    sql = (
        "SELECT count(DISTINCT r.fact_id) FROM readings AS r JOIN fact_history AS h ON h.fact_id = r.fact_id "
        "WHERE r.id > ? AND r.reading <> h.reading"
    )
    return int(db.execute(sql, (last,)).fetchone()[0]) if _last_reading(db) > last else 0


def station_rows(article: Article, reading: Reading) -> list[tuple[Any, ...]]:
    """The rows of `stations`, each with the words that stand at its span."""
    return [
        (s.name, s.district, s.code, s.field, s.start, s.end, cut(article, s.field, s.start, s.end), int(s.known))
        for s in reading.stations
    ]


def refusal_rows(reading: Reading) -> list[tuple[Any, ...]]:
    """The rows of `refusals`; of two by one rule at one place, the first."""
    rows = {(r.field, r.start, r.end, r.rule): r for r in reversed(reading.refusals)}
    return [(r.rule, r.reason, r.field, r.start, r.end, r.quote) for r in rows.values()]
