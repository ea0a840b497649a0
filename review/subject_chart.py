"""One group of a subject's facts as a chart: where its marks stand, which lines join them, what the axes say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from review import names
from review.charts import TICKS, Axis, chart, plain, steps
from review.dates import day, period
from review.language import N_, Translator
from review.numerals import grouped, scaled
from review.periods import (
    DAY_MS,
    Ends,
    end_ms,
    ends,
    is_long,
    middle_ms,
    month_name,
    month_number,
    start_ms,
)
from review.subject_facts import SubjectFact
from review.subject_groups import OUTLETS, Group, runs
from store.checks.record import CheckedFact
from store.export.hindi import aspect

TITLES = {
    "rank": N_("rank, the first on top"),
    "score": N_("score"),
    "coverage": N_("percent"),
    "count": N_("number"),
    "amount": N_("rupees"),
}
_SIGNS = {"percent": " %", "INR": " ₹", "rank": "", "": ""}
SHARE = N_("score, in percent of the maximum")
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_NEAR = 0.011  # of the time shown: how far the marks of two outlets for one month stand apart


def axis_title(group: Group) -> str:
    """What the y axis measures, to be translated."""
    return SHARE if group.is_share else TITLES[group.kind]


def aspect_text(group: Group, _: Translator) -> str:
    """What of the thing is counted."""
    return aspect(group.aspect) if _.language == "hi" else group.aspect.replace("_", " ")


def spec(
    group: Group, outlets: Mapping[str, int], _: Translator, link: Callable[[int], str], *, spread: bool = True
) -> dict[str, Any]:
    """The Vega-Lite specification of a group's chart. `link` gives the address of a fact's page by its id."""
    drawn = group.drawn
    times = {one.fact.id: time for one in drawn if (time := ends(one.fact.period))}
    apart = _apart(drawn, times, outlets) if spread else {}
    marks = [_mark(one, times[one.fact.id], group, outlets, apart, _, link) for one in drawn]
    by_source: dict[tuple[str, str], list[SubjectFact]] = defaultdict(list)
    for one in drawn:
        by_source[one.fact.article.outlet, one.fact.modality].append(one)
    lines, number = [], 0
    for (outlet, modality), own in by_source.items():
        # The outlets that share a colour are many sources, and no line joins them.
        for run in runs(own) if outlets[outlet] < OUTLETS else []:
            number += 1
            lines += [
                {
                    "x": middle_ms(times[one.fact.id]) + apart.get(outlet, 0),
                    "y": _height(one.fact, group),
                    "outlet": outlets[outlet],
                    "modality": modality,
                    "run": number,
                }
                for one in run
            ]
    values = [height for mark in marks for height in (mark["y"], mark.get("top", mark["y"]))]
    return chart(marks, lines, _time_axis(list(times.values()), [o.fact.period for o in drawn], _.language),
                 _value_axis(group, values, _.language))  # fmt: skip


def figure(fact: CheckedFact, _: Translator, *, whole: bool = True) -> str:
    """A value in one line, with what it is out of: "rank 45 / 75", "82.73 %", "1,40,000 people (1.4 lakh)"."""
    text = f"{_(names.KINDS['rank'])} " if fact.kind == "rank" else ""
    if fact.approx in ("about", "at_least", "at_most"):
        text += f"{_(names.CHOICES[fact.approx])} "
    text += grouped(fact.value) + (f"–{grouped(fact.value_max)}" if fact.value_max is not None else "")
    text += _SIGNS[fact.unit] if fact.unit in _SIGNS else f" {names.unit(fact.unit, _.language, fact.value)}"
    text += f" / {grouped(fact.out_of)}" if whole and fact.out_of is not None else ""
    words = scaled(fact.value, _.language)
    return f"{text} ({words})" if words else text


def _mark(
    one: SubjectFact, time: Ends, group: Group, outlets: Mapping[str, int], apart: Mapping[str, int],
    _: Translator, link: Callable[[int], str],
) -> dict[str, Any]:  # fmt: skip
    fact = one.fact
    said = [_(names.VERDICTS[one.status])]
    if fact.modality != "actual":
        said.insert(0, _(names.CHOICES[fact.modality]))
    if fact.id in group.conflicting:
        said.append(_("sources disagree"))
    mark: dict[str, Any] = {
        "x": middle_ms(time) + apart.get(fact.article.outlet, 0),
        "y": _height(fact, group),
        "outlet": outlets[fact.article.outlet],
        "modality": fact.modality,
        "open": not one.settled,
        "ring": fact.id in group.conflicting,
        "href": link(fact.id),
        "tip": "\n".join(
            (
                f"{period(fact.period, _.language)}: {figure(fact, _)}",
                f"{fact.article.outlet} · {day(fact.article.published, _.language) or '–'}",
                " · ".join(said),
            )
        ),
    }
    if fact.value_max is not None:
        mark["top"] = _height(fact, group, fact.value_max)
    if is_long(time):
        mark |= {"from": start_ms(time), "to": end_ms(time)}
    return mark


def _height(fact: CheckedFact, group: Group, value: float | None = None) -> float:
    height = fact.value if value is None else value
    return plain(100 * height / fact.out_of if group.is_share and fact.out_of else height)


def _apart(drawn: Sequence[SubjectFact], times: Mapping[int, Ends], outlets: Mapping[str, int]) -> dict[str, int]:
    """How far to move each outlet's marks where two report on one period, so that none hides another: in milliseconds."""
    by_time: dict[Ends, set[str]] = defaultdict(set)
    for one in drawn:
        by_time[times[one.fact.id]].add(one.fact.article.outlet)
    if all(len(told) == 1 for told in by_time.values()):
        return {}
    own = sorted({one.fact.article.outlet for one in drawn}, key=lambda outlet: outlets[outlet])
    middles = [middle_ms(time) for time in by_time]
    step = min(_NEAR * (max(middles) - min(middles)), 20 * DAY_MS / len(own))
    return {outlet: round((n - (len(own) - 1) / 2) * step) for n, outlet in enumerate(own)}


def _time_axis(times: Sequence[Ends], periods: Sequence[str], language: str) -> Axis:
    """From the first to the last period, with some room; months named, the year under January and the first."""
    low = min(start_ms(time) if is_long(time) else middle_ms(time) for time in times)
    high = max(end_ms(time) if is_long(time) else middle_ms(time) for time in times)
    room = max(0.03 * (high - low), 12 * DAY_MS)
    ticks: list[tuple[float, list[str]]] = []
    if all(is_long(time) and "/" not in said for time, said in zip(times, periods, strict=True)):
        years = sorted({(middle_ms(time), said) for time, said in zip(times, periods, strict=True)})
        every = -(-len(years) // TICKS)
        ticks = [(at, [period(said, language)]) for at, said in years[::every]]
    else:
        first, last = min(map(month_number, times)), max((time[1].year * 12 + time[1].month - 1) for time in times)
        step = next(size for size in _MONTH_STEPS if (last - first) / size < TICKS)
        for number in range(-(-first // step) * step, last + 1, step):
            label = [month_name(number, language)]
            if not ticks or number % 12 == 0:
                label.append(str(number // 12))
            month = ends(f"{number // 12:04}-{number % 12 + 1:02}") or times[0]
            ticks.append((middle_ms(month), label if step < 12 else [str(number // 12)]))
    return Axis(low=low - room, high=high + room, ticks=ticks)


def _value_axis(group: Group, values: Iterable[float], language: str) -> Axis:
    values = list(values)
    top, bottom = max(values), min(values)
    if group.kind == "rank":
        worst = max(top, 2)
        marks = [1, *(at for at in steps(0, worst, whole=True) if 1 < at <= worst)]
        if len(marks) > 2 and marks[1] - 1 < 0.4 * (marks[2] - marks[1]):
            del marks[1]
        return Axis(low=1, high=worst + 0.03 * (worst - 1), ticks=[(at, [grouped(at)]) for at in marks], reverse=True)
    maxima = {one.fact.out_of for one in group.drawn}
    if group.unit == "percent" or group.is_share:
        marks = [0, 20, 40, 60, 80, 100] if bottom >= 0 and top <= 100 else steps(min(bottom, 0), max(top, 100))
    elif group.kind == "score" and len(maxima) == 1 and (whole := next(iter(maxima))) and top <= whole:
        marks = [at for at in steps(min(bottom, 0), whole) if at < whole] + [plain(whole)]
    else:
        marks = steps(min(bottom, 0), max(top, 1), whole=group.kind == "count")
    return Axis(low=marks[0], high=marks[-1], ticks=[(at, [scaled(at, language) or grouped(at)]) for at in marks])
