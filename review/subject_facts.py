"""All facts of one subject, however it is spelt, as people have settled them.

A subject is asked for by a name; what it is, its types and official codes say (कानपुर the city is not कानपुर the district,
कानपुर नगर is), as in store/questions.py. So a name leads to the keys of its questions, and these to the facts. A
correction is laid over what was read: a fact that people found to be about somebody else is theirs, and not here.
"""

# ruff: noqa: S608 -- what is put into the SQL are our own names; values are parameters

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from extract.fact import FACT_FIELDS
from extract.measures.measure_kinds import canonical
from store.checks.record import CheckedFact
from store.checks.rows import settled_fact
from store.questions import folded, subject_key
from store.writer import Store

AT_MOST = 400  # facts on one page
SAMPLE = 6_000  # facts of the name by which its types and codes are told
NO_MEASURE = "-"  # what asks for the facts without a measure

_WHO = f"""
SELECT DISTINCT f.subject, f.subject_type, f.subject_code
FROM (SELECT fact_id FROM search WHERE subject = ? LIMIT {SAMPLE}) AS s CROSS JOIN facts AS f ON f.id = s.fact_id
"""
# A question's key says all that is wanted of it here, and the index over it holds nothing else. Behind the subject's key
# stands the measure, then the aspect, then the period; a blank stands for a bar within them.
_MEASURES = """
SELECT substr(key, :skip, instr(substr(key, :skip), '|') - 1) AS of,
  sum((SELECT count(*) FROM facts WHERE question_id = q.id)) AS facts, min(id) AS one
FROM questions AS q WHERE key >= :key || '|' AND key < :key || '}' GROUP BY of
"""
_QUESTIONS = """
SELECT id, key, (SELECT count(*) FROM facts WHERE question_id = q.id) AS facts
FROM questions AS q WHERE key >= :key || '|' AND key < :key || '}'
"""
_MOVED = """
SELECT fact_id, correction FROM reviews
WHERE verdict = 'corrected' AND (instr(correction, '"subject"') OR instr(correction, '"measure"'))
"""
_OF_ARTICLE = ("article_id", "url", "outlet", "title", "published", "story_id")
_COLUMNS = ", ".join(("fact_id", "key", "status", "disputed", "reread", "correction", *_OF_ARTICLE, *FACT_FIELDS))


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectFact:
    """A fact with corrections laid over it, and what people say of it. `status` is as in `claims`."""

    fact: CheckedFact
    status: str
    disputed: bool
    reread: bool

    @property
    def settled(self) -> bool:
        """Whether a person has judged what stands here, and nobody says otherwise."""
        return self.status in ("right", "corrected") and not self.disputed and not self.reread

    @property
    def wrong(self) -> bool:
        """Whether the article says no such thing, as the latest verdict on this reading has it."""
        return self.status == "wrong" and not self.reread


@dataclass(slots=True, kw_only=True)
class Found:
    """What there is of a subject.

    `facts` are at most AT_MOST; `measures` are the names of all measures with how many facts they have ("" is none), most
    first; `left` are those of which some facts are not in `facts`. `counted` says whether the counts are exact: those of
    a large subject take in withdrawn facts and older versions. `moved` is how many facts people gave to another subject.
    """

    name: str
    spellings: list[str] = field(default_factory=list)
    facts: list[SubjectFact] = field(default_factory=list)
    measures: list[tuple[str, int]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    counted: bool = True
    moved: int = 0


def subject_facts(store: Store, name: str, measure: str = "") -> Found:
    """The current facts of a subject, of one measure or, for "", of all; NO_MEASURE asks for those that name none.

    A subject with more than AT_MOST facts gives those of its commonest measures, and of one with more the latest periods.
    """
    wanted = folded(name)
    who = store.rows(_WHO, (wanted,))
    keys = {wanted, *(subject_key(row["subject"], row["subject_type"], row["subject_code"]) for row in who)}
    only = measure_name("" if measure == NO_MEASURE else measure) if measure else None
    counts: Counter[str] = Counter()
    examples: dict[str, int] = {}
    for key in keys:
        for row in store.rows(_MEASURES, {"key": key, "skip": len(key) + 2}):
            counts[row["of"]] += row["facts"]
            examples.setdefault(row["of"], row["one"])
    whole, left = _fitting(counts if only is None else Counter({only: counts[only]}))
    rows = _claims(store, "question_id", [number for of in whole for number in _questions(store, keys, of)])
    here = rows.keys()
    spelt = {wanted, *(folded(row["subject"]) for row in rows.values())}
    rows |= _claims(store, "fact_id", _moved_here(store, spelt, whole))
    found = Found(name=_printed(wanted, who) or name.strip())
    for row in rows.values():
        one = _settled(row)
        about = one.fact.who in keys or folded(one.fact.subject) in spelt
        found.moved += not about and one.fact.id in here
        if about and (only is None or measure_name(one.fact.measure) == only):
            found.facts.append(one)
    found.facts.sort(key=lambda one: (one.fact.period == "", one.fact.period, one.fact.article.published, one.fact.id))
    found.spellings = sorted({one.fact.subject for one in found.facts} - {found.name})
    found.counted = not left and only is None
    found.measures = _measures(store, found, counts, examples)
    names = {measure_name(of): of for of, _ in found.measures}
    found.left = [names.get(of, of) for of in left]
    return found


def _fitting(counts: Counter[str]) -> tuple[list[str], list[str]]:
    """The measures whose facts are read, the commonest first, and those of which some are not."""
    read: list[str] = []
    left: list[str] = []
    room = AT_MOST
    for of, count in counts.most_common():
        if count > room:
            left.append(of)
        if count <= room or not read:
            read.append(of)
            room -= count
    return read, left


def _questions(store: Store, keys: Collection[str], of: str) -> list[int]:
    """The questions about a measure of the subject, so many of the latest periods as fit a page."""
    asked = [row for key in keys for row in store.rows(_QUESTIONS, {"key": f"{key}|{of}"})]
    asked.sort(key=lambda row: str(row["key"].split("|")[3]), reverse=True)
    chosen, room = [], AT_MOST
    for row in asked:
        if room <= 0:
            break
        chosen.append(row["id"])
        room -= row["facts"]
    return chosen


def _measures(store: Store, found: Found, counts: Counter[str], examples: dict[str, int]) -> list[tuple[str, int]]:
    """The measures of a subject as the papers print them, and how many facts each has, most first."""
    printed = Counter((measure_name(one.fact.measure), one.fact.measure) for one in found.facts)
    names = {of: name for (of, name), _ in reversed(printed.most_common())}
    if found.counted:
        counts = Counter(measure_name(one.fact.measure) for one in found.facts)
    unread = json.dumps([examples[of] for of in counts if of not in names and of in examples])
    rows = store.rows("SELECT measure FROM questions WHERE id IN (SELECT value FROM json_each(?))", (unread,))
    names |= {measure_name(row["measure"]): row["measure"] for row in rows}
    return [(names.get(of, of), count) for of, count in counts.most_common() if count]


def measure_name(measure: str) -> str:
    """One text for all names of a measure."""
    return folded(canonical(measure))


def _moved_here(store: Store, spelt: Collection[str], measures: Collection[str]) -> list[int]:
    """Facts that corrections may have made facts of this subject, or of one of the measures that are read."""
    out = []
    for row in store.rows(_MOVED):
        correction = json.loads(row["correction"])
        subject, measure = correction.get("subject"), correction.get("measure")
        if folded(subject) in spelt if isinstance(subject, str) else measure_name(measure or "") in measures:
            out.append(row["fact_id"])
    return out


def _claims(store: Store, column: str, ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Current facts by id."""
    if not ids:
        return {}
    sql = f"SELECT question_id, {_COLUMNS} FROM claims WHERE {column} IN (SELECT value FROM json_each(?))"
    return {row["fact_id"]: row for row in store.rows(sql, (json.dumps(list(ids)),))}


def _settled(row: dict[str, Any]) -> SubjectFact:
    """A row of `claims` with its correction laid over it. A corrected subject has no code of the old one."""
    fact = settled_fact(row, row["fact_id"])
    return SubjectFact(fact=fact, status=row["status"], disputed=bool(row["disputed"]), reread=bool(row["reread"]))


def _printed(wanted: str, who: list[dict[str, Any]]) -> str:
    """How the papers print the name."""
    return next((str(row["subject"]) for row in who if folded(row["subject"]) == wanted), "")
