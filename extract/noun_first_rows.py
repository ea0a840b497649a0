"""Rows of figures whose noun stands before the first name: "सबसे अधिक मामले लखनऊ में 120, कानपुर में 90 और आगरा में 70".

Only the names and the figures repeat. A row is read where two names or more in the
same case mark each have a figure of their own, and the noun stands right before the first.
"""

from __future__ import annotations

import regex

from extract import lexicon
from extract.counting import unit_after
from extract.gaps import only_fillers
from extract.joints import BETWEEN_NAMES
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers import Number
from extract.prepared import Prepared
from extract.reaching import count_or_coverage, ranked_units
from extract.rules.base import Claim

_CERTAIN = 0.82
_FEWEST = 2
_WHERE = ("centres", "stations", "offices")  # "एक्यूआई केंद्र राजवंशी नगर में 340": where it was read
_HELD = ("locative", "genitive", "ablative")


def claim_noun_first_rows(found: LineClaims, prepared: Prepared) -> None:
    """Claim the figures of such rows as numbers of what the noun names."""
    free = [found.line.numbers[position] for position in found.free()]
    if len(free) < _FEWEST:
        return
    names = [n for n in prepared.names_of(found.line.sentence) if n.kind in ("place", "headed", "bare")]
    for row in _rows(free, names, found, prepared):
        unit = _noun_before(row[0][1].start, prepared)
        if len(row) < _FEWEST or not unit or unit in ranked_units() or unit in _WHERE:
            continue
        last = row[-1][0]
        kind = count_or_coverage(unit, last, last.outer_end, found.line, prepared)
        for number, _ in row:
            claim = Claim(
                f"{kind}.noun_before_row",
                kind,
                number.outer_start,
                number.outer_end,
                number.value,
                number,
                number.value_max,
                number.approx,
                unit,
                certain=_CERTAIN,
            )
            found.claim(found.line.at(number.outer_start), claim)


def _rows(
    free: list[Number], names: list[Name], found: LineClaims, prepared: Prepared
) -> list[list[tuple[Number, Name]]]:
    """The runs of free numbers that each follow a name at once, all names with the same case mark."""
    rows: list[list[tuple[Number, Name]]] = []
    for number in free:
        held = [n for n in names if n.after <= number.outer_start and n.case in _HELD]
        name = held[-1] if held else None
        if (
            name is None
            or number.kind != "cardinal"
            or not only_fillers(prepared.between(name.after, number.outer_start))
            or unit_after(number, found.line, prepared)[0]
        ):
            continue
        goes_on = (
            rows
            and rows[-1][-1][1].case == name.case
            and BETWEEN_NAMES.fullmatch(prepared.between(rows[-1][-1][0].outer_end, name.start))
        )
        if goes_on:
            rows[-1].append((number, name))
        else:
            rows.append([(number, name)])
    return rows


def _noun_before(at: int, prepared: Prepared) -> str:
    """The unit whose noun ends right before an offset, with at most what was done between ("मरीज मिले लखनऊ में"); "" for none."""
    for end, spelling in prepared.units.values():
        if end <= at and _GAP.fullmatch(prepared.folded.text, end, at):
            return str(lexicon.lookup("units")[spelling])
    return ""


_GAP = regex.compile(r"\s+(?:(?:मिले|दर्ज|सामने\s+आए|आए|रहे|हुए)\s+)?")
