"""What was seen in a text and what became of each figure: for whoever writes a rule, or doubts one.

Two forms. `explain` gives one row for each number, period, name, station, fact and
refusal, in the order of the text. `items` gives only the figures and dates in the
form that number suites are scored in: {"kind", "value", ...}.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import regex

from extract import lexicon
from extract.extractor import Extractor
from extract.fact import plain_number
from extract.kept_patterns import compile_pattern
from extract.names.linking import Parents, code_of, parents_of
from extract.numbers.number import Number
from extract.numbers.numbers import read_numbers
from extract.numbers.quantities import Quantity, read_quantities
from extract.periods.periods import Period, read_periods
from extract.prepared import Prepared, prepare
from extract.text import fold
from scraper.article import Article


def explain(text: str, published: str) -> list[dict[str, Any]]:
    """One row a thing seen: what, quote, start, end (code points of `text`), value, rule, note. Sorted by start."""
    prepared = prepare("text", text, published)
    reading = Extractor().read(Article(id="", text=text, published=published))
    rows = [*_numbers(prepared), *_periods(prepared), *_names(prepared, _parents(prepared))]
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
    """The figures and dates of a text as plain objects; `ref` is the day that dates turn with ("" for none).

    Each is {"kind": number, ordinal, percent, quantity or date, ...}: a number has a "value", and where there is one
    a "value_max", "unit", "out_of" and "approx"; a date has one of "date", "month", "year", "fy", or "start" and "end".
    """
    folded = fold(text)
    periods = read_periods(folded, ref)
    numbers = read_numbers(folded, ((p.start, p.end) for p in periods if not p.counted))
    out = [_quantity_item(quantity) for quantity in read_quantities(folded.text, numbers)]
    out += [item for period in periods if (item := _period_item(period))]
    if not any(item["kind"] == "ordinal" and item["value"] == 1 for item in out) and _first().search(folded.text):
        out.append({"kind": "ordinal", "value": 1})
    return out


_LABEL = "(?:मोबाइल|फोन|हेल्पलाइन|वार्ड|मकान|प्लाट|गेट|रोल|प्लेटफार्म)"  # "मोबाइल नंबर एक महिला के नाम"


@lru_cache(maxsize=1)
def _first() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{_LABEL}\s)"
        + lexicon.whole_word(lexicon.any_of("rank_nouns", "first") + "|(?:टाप|शीर्ष)(?:\\s+(?:स्थान|पायदान))?\\s+पर")
    )


def _quantity_item(quantity: Quantity) -> dict[str, Any]:
    number = quantity.number
    kind = _ITEM_KINDS.get(number.kind, "ordinal" if quantity.place else "number")
    if number.kind == "negative" and quantity.unit == "percent":
        kind = "percent"
    elif kind == "number" and (quantity.unit or quantity.out_of is not None):
        kind = "quantity"
    item: dict[str, Any] = {"kind": kind, "value": plain_number(number.value)}
    if number.value_max is not None:
        item["value_max"] = plain_number(number.value_max)
    if quantity.out_of is not None:
        item["out_of"] = plain_number(quantity.out_of)
    if quantity.unit:
        item["unit"] = quantity.unit
    if quantity.approx != "exact":
        item["approx"] = quantity.approx
    return item


_ITEM_KINDS = {"ordinal": "ordinal", "percent": "percent", "money": "quantity", "foreign_money": "quantity"}


def _period_item(period: Period) -> dict[str, Any] | None:
    if not period.value:
        return None
    if "/" in period.value:
        start, _, end = period.value.partition("/")
        return {"kind": "date", "start": start, "end": end}
    key = {"day": "date", "month": "month", "year": "year", "fiscal": "fy"}.get(period.grain, "date")
    return {"kind": "date", key: period.value}


def _numbers(prepared: Prepared) -> Iterator[dict[str, Any]]:
    quantities = {q.number.start: q for q in read_quantities(prepared.folded.text, prepared.numbers)}
    for number in prepared.numbers:
        start, end = prepared.folded.span(number.outer_start, number.outer_end)
        value = plain_number(number.value)
        shown = f"{value}–{plain_number(number.value_max)}" if number.value_max is not None else value
        note = ", ".join(_notes(number, quantities.get(number.start)))
        yield _row("number", prepared.folded.source, start, end, value=shown, note=note)


def _notes(number: Number, quantity: Quantity | None) -> Iterator[str]:
    """What a number's row says of it beside its value: kind, unit, whole, hedge. A whole is no quantity of its own."""
    yield number.kind
    if quantity is not None and quantity.unit not in ("", number.kind):
        yield quantity.unit
    if quantity is not None and quantity.out_of is not None:
        yield f"of {plain_number(quantity.out_of)}"
    approx = quantity.approx if quantity is not None else number.approx
    if approx != "exact":
        yield approx


def _periods(prepared: Prepared) -> Iterator[dict[str, Any]]:
    for period in prepared.periods:
        start, end = prepared.folded.span(period.start, period.end)
        yield _row("period", prepared.folded.source, start, end, value=period.value, note=period.grain)


def _parents(prepared: Prepared) -> Parents:
    named = [name.base or name.text for name in prepared.names if name.kind in ("place", "headed")]
    return parents_of(named, named[0] if named else "")


def _names(prepared: Prepared, parents: Parents) -> Iterator[dict[str, Any]]:
    for name in prepared.names:
        start, end = prepared.folded.span(name.start, name.end)
        code = code_of(name.base or name.text, name.type, parents)
        read = prepared.tokens.evidence.label(name.start, name.end)
        parts = (name.kind, name.case, f"code {code}" if code else "", f"model {read}" if read else "")
        note = ", ".join(part for part in parts if part)
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
