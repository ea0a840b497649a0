"""What was seen in a text and what became of each figure: for whoever writes a rule, or doubts one.

Two forms. `explain` gives one row for each number, period, name, station, fact and
refusal, in the order of the text. `items` gives only the figures and dates in the
form that number suites are scored in: {"kind", "value", ...}.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from extract import lexicon
from extract.extractor import Extractor
from extract.fact import plain_number
from extract.numbers import Number
from extract.periods import Period
from extract.prepared import Prepared, prepare
from scraper.article import Article

_RANKS = {"kind": "ordinal", "value": 1}


def explain(text: str, published: str) -> list[dict[str, Any]]:
    """One row a thing seen: what, quote, start, end (code points of `text`), value, rule, note. Sorted by start."""
    prepared = prepare("text", text, published)
    reading = Extractor().read(Article(id="", text=text, published=published))
    rows = [*_numbers(prepared), *_periods(prepared), *_names(prepared)]
    for station in reading.stations:
        rows.append(_row("station", text, station.start, station.end, value=station.name))
    for fact in reading.facts:
        value = next(m for m in fact.mentions if m.role == "value")
        note = " · ".join(
            part
            for part in (
                fact.subject,
                fact.measure,
                f"of {plain_number(fact.out_of)}" if fact.out_of is not None else "",
                fact.scope,
                fact.period,
                fact.modality if fact.modality != "actual" else "",
                fact.approx if fact.approx != "exact" else "",
                fact.speaker,
                f"confidence {fact.confidence}",
            )
            if part
        )
        shown = f"{fact.kind} {plain_number(fact.value)} {fact.unit}"
        rows.append(_row("fact", text, value.start, value.end, value=shown, rule=fact.rule, note=note))
    for refusal in reading.refusals:
        rows.append(_row("refusal", text, refusal.start, refusal.end, rule=refusal.rule, note=refusal.reason))
    return sorted(rows, key=lambda row: (row["start"], _ORDER.index(row["what"])))


_ORDER = ("period", "number", "name", "station", "fact", "refusal")


def items(text: str, ref: str) -> list[dict[str, Any]]:
    """The figures and dates of a text as plain objects; `ref` is the day that dates turn with ("" for none)."""
    prepared = prepare("text", text, ref)
    out = [_number_item(number) for number in prepared.numbers]
    out += [item for period in prepared.periods if (item := _period_item(period))]
    if not any(item["kind"] == "ordinal" for item in out) and _first().search(prepared.folded.text):
        out.append(dict(_RANKS))
    return out


def _first() -> regex.Pattern[str]:
    return regex.compile(lexicon.whole_word(lexicon.any_of("rank_nouns", "first")))


def _number_item(number: Number) -> dict[str, Any]:
    item: dict[str, Any] = {"kind": _ITEM_KINDS.get(number.kind, "number"), "value": plain_number(number.value)}
    if number.value_max is not None:
        item["value_max"] = plain_number(number.value_max)
    if number.approx != "exact":
        item["approx"] = number.approx
    if number.kind == "money":
        item["unit"] = "INR"
    if number.kind == "percent":
        item["unit"] = "percent"
    return item


_ITEM_KINDS = {"ordinal": "ordinal", "percent": "percent", "money": "quantity"}


def _period_item(period: Period) -> dict[str, Any] | None:
    if not period.value:
        return None
    if "/" in period.value:
        start, _, end = period.value.partition("/")
        return {"kind": "date", "start": start, "end": end}
    key = {"day": "date", "month": "month", "year": "year", "fiscal": "fy"}.get(period.grain, "date")
    return {"kind": "date", key: period.value}


def _numbers(prepared: Prepared) -> Iterator[dict[str, Any]]:
    for number in prepared.numbers:
        start, end = prepared.folded.span(number.outer_start, number.outer_end)
        value = plain_number(number.value)
        shown = f"{value}–{plain_number(number.value_max)}" if number.value_max is not None else value
        note = ", ".join(part for part in (number.kind, number.approx if number.approx != "exact" else "") if part)
        yield _row("number", prepared.folded.source, start, end, value=shown, note=note)


def _periods(prepared: Prepared) -> Iterator[dict[str, Any]]:
    for period in prepared.periods:
        start, end = prepared.folded.span(period.start, period.end)
        yield _row("period", prepared.folded.source, start, end, value=period.value, note=period.grain)


def _names(prepared: Prepared) -> Iterator[dict[str, Any]]:
    for name in prepared.names:
        start, end = prepared.folded.span(name.start, name.end)
        note = ", ".join(part for part in (name.kind, name.case) if part)
        yield _row("name", prepared.folded.source, start, end, value=name.type, note=note)


def _row(
    what: str, text: str, start: int, end: int, *, value: Any = "", rule: str = "", note: str = ""
) -> dict[str, Any]:
    return {
        "what": what,
        "quote": text[start:end],
        "start": start,
        "end": end,
        "value": value,
        "rule": rule,
        "note": note,
    }
