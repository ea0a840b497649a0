"""Settled facts out of the database: those of some articles with their words, and those that they are compared with.

Everything is found by an index: facts by article or by question, questions by key or by measure and period. So a batch
of articles costs what it touches, however large the database is.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlite_utils import Database

from extract.fact import FACT_FIELDS
from extract.measures.measure_kinds import canonical
from store.checks.groups import Ranking, question_of, ranking_of
from store.checks.record import ArticleHead, CheckedArticle, CheckedFact, Place, told_order
from store.questions import MEASURES, folded

_OF_ARTICLE = ("url", "outlet", "title", "published", "story_id", "fetched_at")
_TEXTS = frozenset(
    {"kind", "subject", "subject_type", "measure", "unit", "scope", "period", "modality", "approx", "speaker"}
)

# The latest verdict that nobody took back and that says something; one of unsure leaves the one before it standing.
_SETTLED = f"""
SELECT f.id, f.key, f.article_id, {", ".join(f"f.{name}" for name in FACT_FIELDS)},
  {", ".join(f"a.{name}" for name in _OF_ARTICLE)}, r.correction
FROM facts AS f
JOIN articles AS a ON a.id = f.article_id
LEFT JOIN reviews AS r ON r.id = (
  SELECT max(id) FROM reviews
  WHERE fact_id = f.id AND verdict <> 'unsure' AND id NOT IN (SELECT review_id FROM retractions))
WHERE {{among}} AND f.withdrawn = 0 AND a.current = {{current}} AND (r.verdict IS NULL OR r.verdict <> 'wrong')
"""  # noqa: S608 -- our own names


def settled(db: Database, among: str, values: Collection[Any], *, current: bool = True) -> list[CheckedFact]:
    """The settled facts whose `among` (an indexed column of `f`) is one of the values; of articles' earlier versions, if not `current`."""
    if not values:
        return []
    sql = _SETTLED.format(among=f"{among} IN (SELECT value FROM json_each(?))", current=int(current))  # noqa: S608
    return [settled_fact(row, row["id"]) for row in db.query(sql, (json.dumps(sorted(values)),))]


def settled_fact(row: dict[str, Any], fact_id: int) -> CheckedFact:
    """A row of facts with its article and its `correction`, as a fact: corrected fields laid over the reading.

    A subject that was corrected has no code of the old one.
    """
    values = {name: row[name] for name in FACT_FIELDS}
    given: dict[str, Any] = json.loads(row["correction"]) if row["correction"] else {}
    changed = {name: value for name, value in given.items() if name in values and value != values[name]}
    values |= {name: ("" if value is None and name in _TEXTS else value) for name, value in changed.items()}
    if changed.keys() & {"subject", "subject_type"}:
        values["subject_code"] = ""
    if values["out_of"] is None:
        values["out_of_role"] = ""
    head = ArticleHead(
        id=row["article_id"],
        url=row["url"],
        outlet=row["outlet"],
        title=row["title"],
        published=row["published"],
        story=row["story_id"] or row["article_id"],
        fetched=row.get("fetched_at", ""),
    )
    return CheckedFact(id=fact_id, key=row["key"], article=head, corrected=frozenset(changed), **values)


def checked_articles(db: Database, ids: Collection[int]) -> list[CheckedArticle]:
    """The current ones among the articles, by id, each with its text, its settled facts and where these stand."""
    among = json.dumps(sorted(ids))
    earlier = _earlier(db, among)
    with_earlier = json.dumps(sorted({*ids, *earlier}))
    places: dict[int, list[Place]] = defaultdict(list)
    sql = """SELECT m.fact_id, m.role, m.field, m.start, m."end" FROM mentions AS m
      WHERE m.fact_id IN (SELECT id FROM facts WHERE article_id IN (SELECT value FROM json_each(?)))
      ORDER BY m.fact_id, m.field = 'title', m.start, m."end" """
    for fact_id, role, name, start, end in db.execute(sql, (with_earlier,)):
        places[fact_id].append(Place(role=role, field=name, start=start, end=end))
    by_article: dict[int, list[CheckedFact]] = defaultdict(list)
    for fact in settled(db, "f.article_id", ids):
        by_article[fact.article.id].append(fact.placed(tuple(places[fact.id])))
    before: dict[int, list[CheckedFact]] = defaultdict(list)
    for fact in settled(db, "f.article_id", earlier.keys(), current=False):
        before[earlier[fact.article.id]].append(fact.placed(tuple(places[fact.id])))
    sql = "SELECT id, text FROM articles WHERE current = 1 AND id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [
        CheckedArticle(
            head=facts[0].article, text=text, facts=tuple(sorted(facts, key=_in_text)), before=tuple(before[article_id])
        )
        for article_id, text in db.execute(sql, (among,))
        if (facts := by_article[article_id])
    ]


def newest(db: Database, ids: Collection[int]) -> list[int]:
    """The current versions of the pages that some articles are versions of."""
    sql = """SELECT now.id FROM articles AS old JOIN articles AS now ON now.url = old.url AND now.current = 1
      WHERE old.id IN (SELECT value FROM json_each(?))"""
    return [row[0] for row in db.execute(sql, (json.dumps(sorted(ids)),))]


def _earlier(db: Database, among: str) -> dict[int, int]:
    """The earlier versions of the current ones among some articles (JSON), each with the id of the current one."""
    sql = """SELECT old.id, now.id FROM articles AS now JOIN articles AS old ON old.url = now.url AND old.current = 0
      WHERE now.current = 1 AND now.id IN (SELECT value FROM json_each(?))"""
    return dict(db.execute(sql, (among,)).fetchall())


def _in_text(fact: CheckedFact) -> tuple[bool, int, int]:
    return fact.start < 0, fact.start, fact.id


@dataclass(slots=True)
class Compared:
    """Finds what facts of a batch are to be held against. Keeps what is the same for a whole run.

    `spellings` are the printed names of each measure; a fact that a person corrected may answer another question
    than its row says, and is found by what it was corrected to.
    """

    spellings: dict[str, set[str]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    corrected: dict[str | Ranking, set[int]] = field(default_factory=dict)

    def read_corrected(self, db: Database) -> None:
        """Learn of the facts that people have corrected up to now: as many as people have typed, never a large part."""
        ids = [row[0] for row in db.execute("SELECT DISTINCT fact_id FROM reviews WHERE correction IS NOT NULL")]
        for fact in settled(db, "f.id", ids):
            for group in (question_of(fact), ranking_of(fact)):
                if group is not None:
                    self.corrected.setdefault(group, set()).add(fact.id)

    def beside(self, db: Database, facts: Iterable[CheckedFact]) -> list[CheckedFact]:
        """The facts, and all others that answer their questions or are ranks of their rankings, in the order of telling."""
        facts = list(facts)
        keys = {key for key in map(question_of, facts) if key is not None}
        rankings = {ranking for ranking in map(ranking_of, facts) if ranking is not None}
        self._learn({fact.measure for fact in facts} - self.known, db)
        asked = {row[0] for row in db.execute(_BY_KEY, (json.dumps(sorted(keys)),))} if keys else set()
        for measure, period in rankings:
            names = json.dumps(sorted(self.spellings.get(measure, ())))
            asked.update(row[0] for row in db.execute(_RANKS_OF, (names, period)))
        found = {fact.id: fact for fact in settled(db, "f.question_id", asked)}
        groups: set[str | Ranking] = {*keys, *rankings}
        more = {fact_id for group in groups for fact_id in self.corrected.get(group, ())}
        found |= {fact.id: fact for fact in settled(db, "f.id", more - found.keys())}
        found |= {fact.id: fact for fact in facts}
        return sorted(found.values(), key=told_order)

    def _learn(self, new: set[str], db: Database) -> None:
        """Read the printed names of measures anew where a fact has one that was not there before."""
        if new:
            self.known = {row[0] for row in db.execute(MEASURES)} | new
            self.spellings = defaultdict(set)
            for name in self.known:
                self.spellings[folded(canonical(name))].add(name)


_BY_KEY = "SELECT id FROM questions WHERE key IN (SELECT value FROM json_each(?))"
_RANKS_OF = """SELECT id FROM questions
  WHERE measure IN (SELECT value FROM json_each(?)) AND period = ? AND unit = 'rank' AND modality = 'actual'"""
