"""How much has been read and judged, and how far outlets, measures, rules and checks can be trusted by what people found.

What depends on the number of verdicts or of facts is counted in the background (background.py), since a million facts take
seconds to count; articles and findings are always of now. What counts as what is said in store/trust.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from extract.measures.measure_kinds import canonical
from review.background import Kept
from review.check_names import IDS
from review.page import settings_or_404
from review.precision import Share, Tally
from store.trust import Kin, checks_found, facts_by_kin, judged_facts
from store.writer import Store

T = TypeVar("T")
SHOWN = 30  # rows of a table; the others are counted
# Lower ends of the bands of confidence, in tenths.
BANDS = (9, 8, 7, 6, 0)
Counts = dict[str, dict[str, Tally]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: by what ("outlet", "measure", "kind", "rule", "band"), its first rows, and how many more there are."""

    by: str
    rows: list[Tally]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The page. `all` is None, and `tables` empty, until the verdicts have been counted; `facts` is None until the facts were.

    `counted_at` is when the facts of the tables were counted, UTC, "" for not yet. `checks` are rows of
    store.trust.checks_found with "share", the findings worth a look among those judged.
    """

    articles: int
    findings: int
    facts: int | None
    all: Tally | None
    tables: list[Table]
    checks: list[dict[str, Any]]
    counted_at: str


def band_of(tenth: int) -> str:
    """The band of a confidence in tenths, by its lower end."""
    return str(next(band for band in BANDS if tenth >= band))


# What the tables are by: the field of Kin, and what a row calls its values.
BY: dict[str, tuple[str, Callable[[Any], str]]] = {
    "rule": ("rule", str),
    "outlet": ("outlet", str),
    "measure": ("measure", canonical),
    "kind": ("kind", str),
    "band": ("tenth", band_of),
}


def tallied(judged: Iterable[tuple[Kin, str]]) -> Counts:
    """The outcomes by each of BY, and under "" for all."""
    found: Counts = {by: {} for by in BY} | {"": {"": Tally("")}}
    for kin, outcome in judged:
        found[""][""].outcomes[outcome] += 1
        for by, (field_name, called) in BY.items():
            name = called(getattr(kin, field_name))
            found[by].setdefault(name, Tally(name)).outcomes[outcome] += 1
    return found


def summed(facts: dict[str, dict[Any, int]]) -> dict[str, dict[str, int]]:
    """The numbers of facts by each of BY, from those by each field of Kin."""
    found: dict[str, dict[str, int]] = {by: {} for by in BY}
    for by, (field_name, called) in BY.items():
        for value, n in facts[field_name].items():
            name = called(value)
            found[by][name] = found[by].get(name, 0) + n
    return found


def table(by: str, judged: dict[str, Tally], facts: dict[str, int] | None) -> Table:
    """A table of all names that occur: bands from the surest down, else what was judged most first, then what is most."""
    names = judged.keys() | (facts or {}).keys()
    rows = [
        Tally(
            name,
            None if facts is None else facts.get(name, 0),
            judged[name].outcomes if name in judged else Tally("").outcomes,
        )
        for name in names
    ]
    rows.sort(key=lambda row: (-int(row.name),) if by == "band" else (-row.reviewed, -(row.facts or 0), row.name))
    return Table(by=by, rows=rows[:SHOWN], more=max(0, len(rows) - SHOWN))


def overview(
    articles: int,
    found: list[dict[str, Any]],
    judged: Counts | None,
    facts: tuple[dict[str, dict[str, int]], str] | None,
) -> Overview:
    """The page from its parts: how many articles, what the checks found, outcomes, and numbers of facts with their time."""
    order = list(IDS)
    checks = [
        row | {"share": Share(row["worth_a_look"], row["worth_a_look"] + row["explained"] + row["noise"])}
        for row in found
    ]
    checks.sort(key=lambda row: order.index(row["check_name"]) if row["check_name"] in order else len(order))
    return Overview(
        articles=articles,
        findings=sum(row["open"] for row in found),
        facts=sum(facts[0]["kind"].values()) if facts else None,
        all=judged[""][""] if judged is not None else None,
        tables=[table(by, judged[by], facts[0][by] if facts else None) for by in BY] if judged is not None else [],
        checks=checks,
        counted_at=facts[1] if facts else "",
    )


def _count_judged(store: Store) -> Counts:
    return tallied(judged_facts(store))


def _count_facts(store: Store) -> dict[str, dict[str, int]]:
    return summed(facts_by_kin(store))


def _count_articles(store: Store) -> int:
    return int(store.rows("SELECT count(*) AS n FROM articles WHERE current = 1")[0]["n"])


@dataclass(frozen=True, slots=True)
class _Counted:
    judged: Kept[Counts] = field(default_factory=Kept)
    facts: Kept[dict[str, dict[str, int]]] = field(default_factory=Kept)


_OF: WeakKeyDictionary[Any, _Counted] = WeakKeyDictionary()


async def _ask(datasette: Any, what: Callable[[Store], T]) -> T:
    """What the server's database answers, asked in a thread of its own."""
    settings = settings_or_404(datasette)
    database = datasette.get_database(settings.database)
    answer: T = await database.execute_fn(lambda conn: what(Store.over(conn, settings.db)))
    return answer


def begin(datasette: Any) -> None:
    """Start counting, so that the first reader of the page finds the numbers there."""
    counted = _OF.setdefault(datasette, _Counted())
    counted.judged.begin(partial(_ask, datasette, _count_judged))
    counted.facts.begin(partial(_ask, datasette, _count_facts))


def outlets_of(datasette: Any) -> list[str]:
    """The outlets with most facts as they were last counted, by name; [] before the first count."""
    counted = _OF.get(datasette)
    last = counted.facts.last if counted else None
    facts = last[0]["outlet"] if last else {}
    return sorted(sorted(facts, key=lambda outlet: -facts[outlet])[:SHOWN])


async def overview_of(datasette: Any) -> Overview:
    """The page of a server, within a moment however large its database is."""
    counted = _OF.setdefault(datasette, _Counted())
    articles, found, judged, facts = await asyncio.gather(
        _ask(datasette, _count_articles),
        _ask(datasette, checks_found),
        counted.judged.get(partial(_ask, datasette, _count_judged)),
        counted.facts.get(partial(_ask, datasette, _count_facts)),
    )
    return overview(articles, found, judged[0] if judged else None, facts)
