"""Rows of figures that each stand before their name: "45 मरीज मलिहाबाद में, 34 मोहनलालगंज में और 23 काकोरी में मिले".

The noun stands once, with the first figure, or in the sentence before ("114 मरीज मिले। इनमें 45 मलिहाबाद के, 34 काकोरी
के हैं"), whose figure then holds them all. The mirror of noun_first_rows.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from extract.figures.counted_nouns import unit_after
from extract.figures.rows_of_numbers import like
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.spoken import Spoken

RULE = "figure_first"  # what the rule of such a claim ends in: its subject is the name behind it

_CERTAIN = 0.82
_FEWEST = 2
_MARKS = (
    "locative",
    "genitive",
    "ablative",
    "ergative",
)  # "914 चालान रुद्रपुर कोतवाली, 702 काशीपुर और 618 किच्छा पुलिस ने किए"
_KINDS = ("count", "coverage")


@dataclass(frozen=True, slots=True)
class _Item:
    """A figure of a row, the noun behind it if any, and its name."""

    number: Number
    unit: str
    end: int
    name: Name


def claim_figure_first_rows(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the figures of such rows as numbers of what the first or the sentence before counts."""
    if found.line.sentence.kind != "paragraph" or len(found.line.numbers) < _FEWEST:
        return
    for row in _rows(found, prepared):
        model = _model(row, found, spoken)
        if model is None:
            continue
        rule = f"{model.kind}.{RULE}"
        for item in row:
            at = found.line.at(item.number.outer_start)
            claim = replace(like(model, item.number, rule=rule, certain=_CERTAIN), end=item.end)
            found.withdraw(item.number)
            found.claim(at, claim)


def _model(row: list[_Item], found: LineClaims, spoken: Spoken) -> Claim | None:
    """What the figures of a row are: the first's own claim, else the last figure before it where that holds them all."""
    first = row[0]
    own = _own(first.number, found)
    last = _own(row[-1].number, found)
    if last is not None and last.kind == "coverage" and row[-1].unit == first.unit != "":
        own = last  # "72 आवास बनासो, … और 41 आवास खरकी पंचायत में बनाए जाने हैं": the verb stands behind the last
    if own is not None and not own.rule.endswith(".of_these"):
        return own if own.kind in _KINDS and own.unit != "percent" and own.whole is None and first.unit else None
    before = found.before(first.number)
    last = max(before, key=lambda c: c.start) if before else spoken.last
    if last is None or first.unit or last.kind not in _KINDS or last.unit == "percent":
        return None
    return last if sum(item.number.value for item in row) <= last.value else None


def _own(number: Number, found: LineClaims) -> Claim | None:
    return next((c for c in found.claims if c.number is number), None)


def _rows(found: LineClaims, prepared: Prepared) -> list[list[_Item]]:
    """The runs of figures each with its name behind it, joined by commas and conjunctions; only the first may have a noun."""
    names = {n.start: n for n in prepared.names_of(found.line.sentence) if _may_own(n)}
    rows: list[list[_Item]] = []
    for position, number in sorted(found.line.numbers.items()):
        item = _item(number, names, found, prepared)
        if item is None:
            continue
        own = _own(number, found)
        headed = own is not None and own.end == item.name.end  # "तीन पाटलिपुत्र अंचल में": no three अंचल
        free = position not in found.taken or headed
        again = own is not None and own.whole is None and rows and item.unit == rows[-1][0].unit != ""
        if (free or again) and rows and _goes_on(rows[-1][-1], item, prepared, first=rows[-1][0]):
            rows[-1].append(item)
        elif free or item.unit or (own is not None and own.rule.endswith(".of_these")):
            rows.append([item])
    return [row for row in rows if _stands(row, prepared)]


def _goes_on(last: _Item, item: _Item, prepared: Prepared, *, first: _Item) -> bool:
    """Whether a figure and its name go on with a row: no noun of their own, and no other case mark than the name before."""
    again = item.unit == first.unit  # "72 आवास बनासो, 64 गोविंदपुर और 41 आवास खरकी में"
    if (item.unit and not again) or not _JOINED.fullmatch(prepared.between(last.name.after, item.number.outer_start)):
        return False
    return "" in (last.name.case, item.name.case) or last.name.case == item.name.case  # "45 मलिहाबाद, 34 काकोरी के"


def _item(number: Number, names: dict[int, Name], found: LineClaims, prepared: Prepared) -> _Item | None:
    """A number with the name at once behind it, or behind its noun; None for none."""
    if number.kind != "cardinal" or number.decimal:
        return None
    name = names.get(number.outer_end + 1)
    if name is not None:
        return _Item(number, "", number.outer_end, name)
    unit, end = unit_after(number, found.line, prepared)
    name = names.get(end + 1) if unit else None
    return _Item(number, unit, end, name) if name is not None else None


def _stands(row: list[_Item], prepared: Prepared) -> bool:
    """Whether a run is a row of places: two or more, the last in a case mark, one at least known as a place."""
    last = row[-1].name
    if len(row) < _FEWEST or not any(item.name.case for item in row):
        return False
    if last.case == "genitive" and not _OF_IT.match(prepared.folded.text, last.after):
        return False
    is_place = prepared.tokens.evidence.is_place  # costs most: asked last
    return any(item.name.kind != "bare" or is_place(item.name.start, item.name.end) for item in row)


def _may_own(name: Name) -> bool:
    return (
        name.kind in ("place", "headed", "bare")
        and not (name.plural or name.counted)
        and (name.type not in SCOPE_TYPES or (name.kind == "place" and name.case == "locative"))
        and name.case in (*_MARKS, "")
        and bool(name.base or name.kind != "headed")
    )


# What follows "23 काकोरी के"; a noun would be somebody else: "34 बख्शी का तालाब".
_OF_IT = regex.compile(
    r"\s*(?:[,।.;)]|$|(?:है|हैं|था|थे|थी|थीं|रहे|ही|शामिल|निवासी|रहने|मरीज|लोग|और|व|तथा|एवं|जबकि)(?![\p{L}\p{M}]))"
)
_JOINED = regex.compile(rf"\s*(?:,\s*(?:(?:{CONJUNCTION}|जबकि|तो)\s+)?|(?:{CONJUNCTION}|जबकि|तो)\s+)")
