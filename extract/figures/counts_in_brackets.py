"""Counts in brackets behind names, whose noun the sentence says elsewhere: "सबसे ज्यादा मामले लखनऊ (412) और कानपुर (96) में".

The noun stands right before the first name ("लंबित मामलों में लखनऊ (412) सबसे आगे"), behind the last bracket ("लखनऊ (412) और
कानपुर (96) में सबसे ज्यादा मामले"), in the first bracket ("लखनऊ (412 मामले), कानपुर (96)"), or with the largest, told before
the row ("सबसे ज्यादा 31 चालान राई में कटे, इसके बाद कुंडली (22), गोहाना (17)").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.noun_first_rows import FIELD, WHERE, noun_before
from extract.figures.reaching import count_or_coverage, ranked_units
from extract.figures.rows_of_numbers import CARRIED, like
from extract.joints import BETWEEN_NAMES
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.cardinal_words import NTH
from extract.numbers.number import Number, is_year
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken

_CERTAIN = 0.82
_AGE = 120  # a lower number behind a person's name may be years


@dataclass(frozen=True, slots=True)
class Item:
    """A name and the number in brackets behind it, `end` where the bracket is closed; `told` is the claim that the number is already."""

    name: Name
    number: Number
    end: int
    told: Claim | None


def claim_counts_in_brackets(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the free whole numbers of such rows as counts of what the noun names."""
    if not found.free() or _OPENS.search(found.line.text) is None:
        return
    for row in _rows(found, prepared):
        free = [item for item in row if item.told is None]
        if not free or not all(_may_count(item, row) for item in free):
            continue
        model = _told_before(row, found, prepared, spoken)
        if model is not None:
            for item in free:
                claim = like(model, item.number, rule=f"{model.kind}.in_brackets", certain=CARRIED)
                found.claim(found.line.at(item.number.outer_start), claim)
            continue
        unit = _unit_of(row, prepared)
        if not unit or unit in ranked_units() or unit in WHERE:
            continue
        last = row[-1].number
        kind = count_or_coverage(unit, last, row[-1].end, found.line, prepared)
        for item in free:
            claim = Claim.of_number(f"{kind}.in_brackets", kind, item.number, unit=unit, certain=_CERTAIN)
            found.claim(found.line.at(item.number.outer_start), claim)


_OPENS = regex.compile(r"\(\s*[^\s\p{L}\p{M}\d(]")  # a marked number in a bracket


def _rows(found: LineClaims, prepared: Prepared) -> list[list[Item]]:
    """The runs of names with a number in brackets each, nothing but joints between."""
    named = [n for n in prepared.names_of(found.line.sentence) if n.kind in ("place", "headed", "bare")]
    names = {end: n for n in named for end in ((n.end, n.after) if n.case == "locative" else (n.end,))}
    rows: list[list[Item]] = []
    text = prepared.folded.text
    for position, number in sorted(found.line.numbers.items()):
        opened = _BEHIND_NAME.search(text, found.line.sentence.start, number.outer_start)
        name = names.get(opened.start()) if opened else None
        if opened is None or name is None or number.kind != "cardinal" or number.decimal or is_year(number):
            continue
        told = next((c for c in found.claims if c.number is number and c.kind == "count" and c.whole is None), None)
        if told is None and position in found.taken:
            continue
        closed = _CLOSES.match(text, number.outer_end if told is None else max(number.outer_end, told.end))
        if closed is None:
            continue
        item = Item(name, number, closed.end(), told)
        if rows and BETWEEN_NAMES.fullmatch(text, rows[-1][-1].end, name.start):
            rows[-1].append(item)
        else:
            rows.append([item])
    return rows


_BEHIND_NAME = regex.compile(r"\s*\(\s*$")
_CLOSES = regex.compile(r"\s*\)")


def _may_count(item: Item, row: list[Item]) -> bool:
    """Whether a number can be a count: a person's name alone may have years behind it."""
    return item.name.kind != "bare" or item.number.value > _AGE or any(i.name.kind != "bare" for i in row)


def _told_before(row: list[Item], found: LineClaims, prepared: Prepared, spoken: Spoken) -> Claim | None:
    """The count that a row goes on with: that of its first bracket, or the largest, told before."""
    if row[0].told is not None:
        return row[0].told
    most = max(item.number.value for item in row)
    here = [c for c in found.before(row[0].number) if c.kind != "rank"]
    last = max(here, key=lambda claim: claim.start, default=None)
    begins = found.line.at(row[0].number.outer_start)
    counts = last is not None and last.kind in ("count", "coverage") and last.unit != "percent" and last.whole is None
    if last is not None and counts and last.value >= most:
        goes_on = _next_largest().search(found.line.text, found.line.at(last.start), begins) is not None
        return last if goes_on or _has_place(row, prepared) else None
    told = spoken.counted_now
    if told is None or told.value < most or not _has_place(row, prepared):
        return None
    return told if all(c.kind == "rank" for c in found.claims) else None


def _has_place(row: list[Item], prepared: Prepared) -> bool:
    """“जुलाना (164) दूसरे और सफीदों (151) तीसरे", "तीसरे पर बहराइच (975)": whether a place in the order stands right beside the bracket."""
    text = prepared.folded.text
    before = _PLACE_BEFORE.search(text, 0, row[-1].name.start) is not None
    return before or _PLACED.match(text, row[-1].end) is not None


# "दूसरे और", "तीसरे स्थान पर"; "मुकेश मंडल (22) पहले भी जेल जा चुके हैं" has no place
_PLACE = (
    rf"(?:{NTH})[\p{{L}}\p{{M}}]*\s*(?:,|(?:और|व|तथा|एवं|जबकि|स्थान|नंबर|पायदान|क्रम|पर|है|हैं|रहा|रहे|रही)(?!\p{{L}}|\p{{M}}))"
)
_PLACED = regex.compile(rf"\s*{_PLACE}")
_PLACE_BEFORE = regex.compile(
    rf"(?<!\p{{L}}|\p{{M}})(?:{NTH})[\p{{L}}\p{{M}}]*\s+(?:(?:स्थान|नंबर|पायदान|क्रम)\s+)?पर\s+$"
)


@lru_cache(maxsize=1)
def _next_largest() -> regex.Pattern[str]:
    """What leads from the largest of a row to the others."""
    return compiled(r"{b}(?:(?:इसके|इनके|उसके)\s+बाद|फिर)\s")


def _unit_of(row: list[Item], prepared: Prepared) -> str:
    """What is counted in a row, by the noun right before it or behind it; "" where neither says."""
    unit, _ = noun_before(row[0].name.start, prepared)
    text = prepared.folded.text
    if unit:
        return unit
    field = FIELD.search(text, 0, row[0].name.start)
    if field is not None and _ahead().match(text, row[-1].end):
        unit, _ = noun_before(field.start() + 1, prepared)
        if unit:
            return unit
    if len(row) == 1:
        return ""
    behind = _TO_NOUN.match(text, row[-1].end)
    noun = prepared.units.get(behind.end()) if behind else None
    return str(lexicon.lookup("units")[noun[1]]) if noun else ""


# "(96) में सबसे ज्यादा मामले", "(29) नशा तस्कर"
_TO_NOUN = regex.compile(
    r"\s*(?:(?:में|के|की|से|ने|को)\s+)?(?:(?:सबसे|सर्वाधिक)\s+(?:(?:ज्यादा|अधिक|कम)\s+)?)?(?:(?:लंबित|नए)\s+)?"
)


@lru_cache(maxsize=1)
def _ahead() -> regex.Pattern[str]:
    """Who leads or trails, behind the bracket: "लंबित मामलों में लखनऊ (412) सबसे आगे"."""
    return compiled(rf"\s*(?:जिले\s+)?(?:सबसे\s+(?:आगे|पीछे|ऊपर|नीचे)|आगे|अव्वल|शीर्ष|टाप|{_PLACE})")
