"""Rows of figures whose noun stands before the first name: "सबसे अधिक मामले लखनऊ में 120, कानपुर में 90 और आगरा में 70".

Only the names and the figures repeat. A row is read where two names or more in the
same case mark each have a figure of their own, and the noun stands right before the first.
"""

from __future__ import annotations

import regex

from extract import lexicon
from extract.figures.counted_nouns import unit_after
from extract.figures.reaching import count_or_coverage, ranked_units
from extract.holders.gaps import only_fillers
from extract.joints import BETWEEN_NAMES
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.cardinal_words import NTH
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim

_CERTAIN = 0.82
_FEWEST = 2
WHERE = ("centres", "stations", "offices")  # "एक्यूआई केंद्र राजवंशी नगर में 340": where it was read
_UNMARKED = 3  # names that stand in a row without a case mark
_HELD = ("locative", "genitive", "ablative")


def claim_noun_first_rows(found: LineClaims, prepared: Prepared) -> None:
    """Claim the figures of such rows as numbers of what the noun names."""
    free = [found.line.numbers[position] for position in found.free()]
    if not free:
        return
    names = [n for n in prepared.names_of(found.line.sentence) if n.kind in ("place", "headed", "bare") or _is_wide(n)]
    _claim_leaders(free, names, found, prepared)
    for row in [*_rows(free, names, found, prepared), *_years(free, found, prepared)]:
        unit, counted = noun_before(row[0][1], prepared)
        whole = not any(number.decimal for number, _ in row)
        field = (
            FIELD.search(prepared.folded.text, 0, row[0][1]) if not unit and whole and len(row) >= _UNMARKED else None
        )
        if field is not None:
            unit, counted = noun_before(field.start() + 1, prepared)  # "लंबित विवेचनाओं में सदर की 41, काकोरी की 22 …"
        if (len(row) < _FEWEST and not counted) or not unit or unit in ranked_units() or unit in WHERE:
            continue
        last = row[-1][0]
        kind = count_or_coverage(unit, last, last.outer_end, found.line, prepared)
        for number, _ in row:
            claim = Claim.of_number(f"{kind}.noun_before_row", kind, number, unit=unit, certain=_CERTAIN)
            found.claim(found.line.at(number.outer_start), claim)


def _claim_leaders(free: list[Number], names: list[Name], found: LineClaims, prepared: Prepared) -> None:
    """“लंबित मामलों में पटना 412 के साथ सबसे ऊपर है": claim the figure that a name leads with, of what the noun before it names."""
    for number in free:
        name = next((n for n in names if n.end == number.outer_start - 1 and not n.case), None)
        ahead = _LEADS.match(prepared.folded.text, number.outer_end) if name and number.kind == "cardinal" else None
        field = FIELD.search(prepared.folded.text, found.line.sentence.start, name.start) if name and ahead else None
        unit, _ = noun_before(field.start() + 1, prepared) if field else ("", False)
        if unit and unit not in ranked_units() and unit not in WHERE and not number.decimal:
            claim = Claim.of_number("count.leads_in_noun", "count", number, unit=unit, certain=_CERTAIN)
            found.claim(found.line.at(number.outer_start), claim)


FIELD = regex.compile(r"\s(?:में|के\s+मामले\s+में)\s+$")
_LEADS = regex.compile(
    rf"\s+के\s+साथ\s+(?:(?:जिले|प्रदेश|राज्य|देश)\s+में\s+)?(?:सबसे\s+(?:आगे|ऊपर|पीछे|नीचे)|आगे|अव्वल|शीर्ष|टाप|(?:{NTH}))"
)


def _is_wide(name: Name) -> bool:
    """“मामले प्रदेश में 1445 और महाराष्ट्र में 2796": the article's own state, beside others."""
    return name.kind == "generic" and name.type in ("state", "country") and not name.plural and not name.counted


def _years(free: list[Number], found: LineClaims, prepared: Prepared) -> list[list[tuple[Number, int]]]:
    """The runs of free numbers that each follow a year at once: "हत्या के प्रयास के केस 2016 में 11 और 2017 में 20 थे"."""
    rows: list[list[tuple[Number, int]]] = []
    for number in free:
        year = next(
            (
                p
                for p in found.line.periods.values()
                if p.grain == "year"
                and p.end <= number.outer_start
                and _IN.fullmatch(prepared.between(p.end, number.outer_start))
            ),
            None,
        )
        if year is None or number.kind != "cardinal" or unit_after(number, found.line, prepared)[0]:
            continue
        goes_on = rows and BETWEEN_NAMES.fullmatch(prepared.between(rows[-1][-1][0].outer_end, year.start))
        if goes_on:
            rows[-1].append((number, year.start))
        else:
            rows.append([(number, year.start)])
    return rows


_IN = regex.compile(r"\s+में\s+")


def _rows(
    free: list[Number], names: list[Name], found: LineClaims, prepared: Prepared
) -> list[list[tuple[Number, int]]]:
    """The runs of free numbers that each follow a name at once, all names with the same case mark, each with where its name begins.

    Three names or more need no case mark: "लंबित शिकायतें सदर 41, काकोरी 22 और मलिहाबाद 17".
    """
    rows: list[list[tuple[Number, int]]] = []
    last: Name | None = None
    for number in free:
        held = [n for n in names if n.after <= number.outer_start and (n.case in _HELD or not n.case)]
        name = held[-1] if held else None
        if name is not None and not name.case and name.end < number.outer_start - 1:
            name = None
        if (
            name is None
            or number.kind != "cardinal"
            or not only_fillers(prepared.between(name.after, number.outer_start))
            or unit_after(number, found.line, prepared)[0]
        ):
            continue
        goes_on = (
            last is not None
            and last.case == name.case
            and BETWEEN_NAMES.fullmatch(_ASIDE.sub("", prepared.between(rows[-1][-1][0].outer_end, name.start)))
        )
        if goes_on:
            rows[-1].append((number, name.start))
        else:
            rows.append([(number, name.start)])
        last = name
    return [row for row in rows if len(row) >= _UNMARKED or any(n.start == row[0][1] and n.case for n in names)]


_ASIDE = regex.compile(r"\s*\([^()]{1,32}\)")  # "27 (2024 में 41)"


def noun_before(at: int, prepared: Prepared) -> tuple[str, bool]:
    """The unit whose noun ends right before an offset, and whether its number is spoken of; "" for none.

    At most what was done stands between ("मरीज मिले लखनऊ में"), or the number itself ("महिलाओं की संख्या मध्य प्रदेश में").
    """
    for end, spelling in prepared.units.values():
        gap = _GAP.fullmatch(prepared.folded.text, end, at) if end <= at else None
        if gap is not None:
            return str(lexicon.lookup("units")[spelling]), gap["counted"] is not None
    return "", False


_GAP = regex.compile(
    r"\s+(?:(?:(?:को\s+)?देखें\s+तो|(?:की|के)\s+(?:तामील|गिरफ्तारी|बरामदगी|जब्ती|निस्तारण|पंजीकरण)|मिले|दर्ज|सामने\s+आए|आए|रहे|हुए)\s+|(?P<counted>(?:की|के)\s+(?:कुल\s+)?(?:संख्या|तादाद))\s+)?"
)
