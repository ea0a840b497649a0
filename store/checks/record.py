"""What a check looks at and what it gives back: stored facts as they stand settled, and findings.

A fact is settled as people have judged it: where the latest verdict corrected a field, the corrected value stands
here, and a fact judged wrong, withdrawn, or of a superseded version is not here at all (rows.py).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from functools import cached_property

from extract.measures.measure_kinds import canonical
from extract.periods import calendar
from extract.text import fold_text
from store.questions import folded, scope_key, subject_key


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHead:
    """Who told a fact, and when. `published` is ISO 8601 or ""; `story` is shared by those who tell one copy.

    `fetched` is when this version was first fetched, in UTC.
    """

    id: int
    url: str
    outlet: str
    title: str
    published: str
    story: int
    fetched: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A span of an article that gives a part of a fact, in code points of its field, end exclusive."""

    role: str
    field: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class CheckedFact:
    """One fact, settled. Numbers are in base units; `corrected` names the fields that a person put right.

    `places` are there for the facts of an article under check, and () for facts of other articles.
    """

    id: int
    key: str
    article: ArticleHead
    kind: str
    subject: str
    subject_type: str
    subject_code: str
    measure: str
    value: float
    value_max: float | None
    unit: str
    out_of: float | None
    out_of_role: str
    scope: str
    period: str
    modality: str
    approx: str
    speaker: str
    aspect: str
    quote: str
    sentence: str
    confidence: float
    rule: str
    corrected: frozenset[str] = frozenset()
    places: tuple[Place, ...] = field(default=(), repr=False)

    @cached_property
    def who(self) -> str:
        """The subject however it is spelt: by its official code and type where it has one."""
        return subject_key(self.subject, self.subject_type, self.subject_code)

    @cached_property
    def of(self) -> str:
        """The measure however it is spelt."""
        return folded(canonical(self.measure))

    @cached_property
    def where(self) -> str:
        """The scope however it is spelt."""
        return scope_key(self.scope)

    @cached_property
    def time(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day of its period; None for none, and for one that a person typed otherwise than ISO 8601."""
        try:
            return calendar.ends(self.period) if self.period else None
        except (ValueError, OverflowError):  # a year of twenty digits
            return None

    @cached_property
    def names_scope(self) -> bool:
        """Whether its own sentence names the scope, so that it was not carried over from an earlier one."""
        words = folded(self.sentence)
        return all(word[: max(2, len(word) - 2)] in words for word in folded(self.scope).split())

    @cached_property
    def left_behind(self) -> bool:
        """Whether the sentence goes on from the value to another: "19वें से 14वें", "54.7 से बढ़कर 61.3"."""
        quote, words = folded(self.quote), folded(self.sentence)
        at = words.find(quote)
        return at >= 0 and words[at + len(quote) :].lstrip().startswith("से ")

    @cached_property
    def said(self) -> tuple[Place, ...]:
        """The places that state the value, text before title."""
        return tuple(place for place in self.places if place.role == "value")

    @cached_property
    def start(self) -> int:
        """Where the text first states the value; -1 where only the title does."""
        return next((place.start for place in self.said if place.field == "text"), -1)

    @cached_property
    def end(self) -> int:
        """Where that statement ends; -1 where only the title has it."""
        return next((place.end for place in self.said if place.field == "text"), -1)

    @property
    def in_title(self) -> bool:
        """Whether the title states it."""
        return any(place.field == "title" for place in self.said)

    def placed(self, places: tuple[Place, ...]) -> CheckedFact:
        """The same fact with where it stands in its article."""
        return replace(self, places=places)

    @property
    def is_share(self) -> bool:
        """Whether the value is a percent of a whole, no mark."""
        return self.unit == "percent" and self.kind == "coverage"


@dataclass(frozen=True, kw_only=True)
class CheckedArticle:
    """An article under check: its words and all its facts in the order of the text, title facts last.

    `before` are the facts that earlier versions of its page have and this one does not: in sentences that were changed.
    """

    head: ArticleHead
    text: str
    facts: tuple[CheckedFact, ...]
    before: tuple[CheckedFact, ...] = ()

    @cached_property
    def sentences(self) -> tuple[tuple[str, tuple[CheckedFact, ...]], ...]:
        """The sentences that state facts, each with its facts, in the order of the text."""
        rows: dict[str, list[CheckedFact]] = {}
        for fact in self.facts:
            rows.setdefault(fact.sentence, []).append(fact)
        return tuple((sentence, tuple(facts)) for sentence, facts in rows.items())

    def says(self, fact: CheckedFact, role: str) -> bool:
        """Whether a fact's own sentence in the text gives a part of it, so that it was not carried over from elsewhere."""
        begin = self.text.rfind(fact.sentence, 0, fact.start + len(fact.sentence))
        end = begin + len(fact.sentence)
        if begin < 0 or not begin <= fact.start < end:
            return False
        return any(p.role == role and p.field == "text" and begin <= p.start < end for p in fact.places)

    @cached_property
    def folded(self) -> str:
        """Title and text, folded, parted by a line break."""
        return f"{fold_text(self.head.title)}\n{fold_text(self.text)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What disagrees: the facts concerned, the first the one in question, and one sentence in either language."""

    facts: tuple[CheckedFact, ...]
    message: str
    message_hi: str


def told_order(fact: CheckedFact) -> tuple[bool, str, int, int, int]:
    """Sorts facts by when they were told, undated ones last, and in one article by where."""
    return not fact.article.published, fact.article.published, fact.article.id, fact.start, fact.id
