"""What of a subject's facts belongs on one chart, what joins two of them by a line, and where sources disagree.

One chart is one thing measured one way: the same subject (a district is not its city, nor its namesake), measure, kind,
unit, aspect and scope. Where some papers leave scope or official code unsaid and all others say the same one, they mean it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from extract.names.gazetteer import all_rows
from review.periods import Ends, ends, follows, is_long
from review.subject_facts import SubjectFact, measure_name
from store.checks.printed import span_of
from store.checks.record import CheckedFact

OUTLETS = 7  # told apart by colour and shape; all others share the last


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """What exactly a name stands for: type of subject, and where it lies, "" if nobody says."""

    subject_type: str
    code: str
    where: str


@dataclass(frozen=True, kw_only=True)
class Group:
    """Facts of one chart and its table, by period and then publication.

    `conflicting` are the ids of those to whose question another one in the group gives another value.
    """

    who: Who
    kind: str
    measure: str
    unit: str
    aspect: str
    scope: str
    facts: tuple[SubjectFact, ...]
    conflicting: frozenset[int]

    @cached_property
    def drawn(self) -> tuple[SubjectFact, ...]:
        """Those that a chart can show: dated, and not found wrong."""
        return tuple(one for one in self.facts if not one.wrong and ends(one.fact.period))

    @cached_property
    def is_drawn(self) -> bool:
        """Whether there is a chart: something was measured at two times."""
        return bool(self.measure) and len({one.fact.period for one in self.drawn}) > 1

    @cached_property
    def is_share(self) -> bool:
        """Whether it holds scores out of different maxima, so that only their shares can be compared."""
        maxima = {one.fact.out_of for one in self.drawn}
        return self.kind == "score" and len(maxima) > 1 and not maxima & {None, 0.0}


def groups_of(facts: Iterable[SubjectFact], districts: Mapping[int, str]) -> list[Group]:
    """The facts in groups, those with a chart and many facts first. `districts` are those of stations, by the fact's id."""
    facts = list(facts)
    who = _who(facts, districts)
    by_thing: dict[tuple[Any, ...], list[SubjectFact]] = defaultdict(list)
    for one in facts:
        fact = one.fact
        by_thing[who[fact.id], fact.kind, measure_name(fact.measure), fact.unit, fact.aspect].append(one)
    groups = []
    for (subject, kind, _, unit, aspect), own in by_thing.items():
        named = {one.fact.where for one in own} - {""}
        by_scope: dict[str, list[SubjectFact]] = defaultdict(list)
        for one in own:
            by_scope[one.fact.where or (next(iter(named)) if len(named) == 1 else "")].append(one)
        groups += [
            Group(
                who=subject,
                kind=kind,
                measure=_commonest(one.fact.measure for one in same),
                unit=unit,
                aspect=aspect,
                scope=_commonest(one.fact.scope for one in same if one.fact.scope),
                facts=tuple(same),
                conflicting=conflicting(same),
            )
            for same in by_scope.values()
        ]
    sizes = Counter(group.who for group in groups for _ in group.facts)
    groups.sort(key=lambda g: (-sizes[g.who], repr(g.who), not g.is_drawn, -len(g.facts), g.measure, g.kind))
    return groups


def _who(facts: Iterable[SubjectFact], districts: Mapping[int, str]) -> dict[int, Who]:
    """What each fact's subject is. One whose code is left open is the only one of its type that has one."""
    codes: dict[str, set[str]] = defaultdict(set)
    for one in facts:
        if one.fact.subject_code:
            codes[one.fact.subject_type].add(one.fact.subject_code)
    out = {}
    for one in facts:
        sort, code = one.fact.subject_type, one.fact.subject_code
        if not code and len(codes[sort]) == 1:
            (code,) = codes[sort]
        where = districts.get(one.fact.id, "") or (_parent(sort, code) if code else "")
        out[one.fact.id] = Who(subject_type=sort, code=code, where=where)
    return out


def _parent(sort: str, code: str) -> str:
    """The state of a district, or the district of a block, by official code; "" where the table has none."""
    return next((row.parent for row in all_rows() if row.code == code and row.kind == sort), "")


def _commonest(names: Iterable[str]) -> str:
    return next((name for name, _ in Counter(names).most_common(1)), "")


def conflicting(facts: Iterable[SubjectFact]) -> frozenset[int]:
    """The facts of one thing that give another value for a period than another does, more than rounding and hedges explain.

    Plain counts and amounts are not held against each other unless it is known what of the thing they count: papers
    count posts asked for and posts filled under the same words. Nor are targets, which are set anew.
    """
    by_question: dict[tuple[Any, ...], list[CheckedFact]] = defaultdict(list)
    for one in facts:
        fact = one.fact
        told = fact.kind in ("rank", "score") or fact.is_share or fact.aspect
        if fact.period and fact.modality == "actual" and told and not one.wrong:
            maximum = fact.out_of if fact.kind == "score" else None
            by_question[fact.period, maximum].append(fact)
    found: set[int] = set()
    for same in by_question.values():
        sides: dict[tuple[Any, ...], list[CheckedFact]] = defaultdict(list)
        for fact in same:
            sides[fact.value, fact.value_max, fact.approx].append(fact)
        if len(sides) > 1:
            spans = {value: span_of(side[0]) for value, side in sides.items()}
            for value, side in sides.items():
                if not all(spans[value].meets(span) for span in spans.values()):
                    found |= {fact.id for fact in side}
    return frozenset(found)


def outlets_of(groups: Iterable[Group]) -> dict[str, int]:
    """The outlets on the charts, the commonest first, with their number: its colour and shape. The rest share number OUTLETS."""
    counted = Counter(one.fact.article.outlet for group in groups if group.is_drawn for one in group.drawn)
    return {outlet: min(n, OUTLETS) for n, (outlet, _) in enumerate(counted.most_common())}


def runs(facts: Iterable[SubjectFact]) -> list[list[SubjectFact]]:
    """The facts of one outlet in runs that a line may join: one a period (the latest told), no month missing between them."""
    latest: dict[Ends, SubjectFact] = {}
    for one in facts:
        time = ends(one.fact.period)
        if time:
            before = latest.get(time)
            if before is None or one.fact.article.published >= before.fact.article.published:
                latest[time] = one
    out: list[list[SubjectFact]] = []
    # Years and months each have lines of their own.
    for long in (False, True):
        last: Ends | None = None
        for time in sorted(time for time in latest if is_long(time) == long):
            if last is None or not follows(last, time):
                out.append([])
            out[-1].append(latest[time])
            last = time
    return out
