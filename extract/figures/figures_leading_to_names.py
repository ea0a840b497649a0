"""Rows of figures that each lead to their name: "128 फीसदी के साथ कोलेबिरा और 121 फीसदी के साथ ठेठईटांगर प्रखंड".

What leads from the figure to the name is said with each, or with the first and left out behind: "37.25 अंक लेकर भुंतर,
36.5 लेकर कसौली", "25 हजार का पुरस्कार मुनस्यारी थाने को और 11 हजार का जाजरदेवल थाने को". One such figure alone can belong to a name before
it; a row of two, joined by nothing but commas and conjunctions, cannot: the name before the second is that of the first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from extract.figures.rows_of_numbers import CARRIED, like
from extract.holders.persons import is_person
from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Item:
    """A figure, its claim if it has one, where both begin, and the name that it leads to."""

    number: Number
    claim: Claim | None
    start: int
    name: Name
    blank: bool = False  # whether nothing but a blank leads to the name
    whole: Number | None = None  # "24 करोड़ में से 18.70 करोड़ रुपये ताजगंज जोन"


def claim_figures_leading_to_names(found: LineClaims, prepared: Prepared) -> None:
    """Give each figure of such rows its name, and those that no rule took the unit of the first."""
    line = found.line
    if len(line.numbers) < _FEWEST or line.sentence.kind == "row":
        return
    names = {n.start: n for n in prepared.names_of(line.sentence)}
    row: list[_Item] = []
    for position, number in sorted(line.numbers.items()):
        item = _item(position, number, names, found, prepared)
        if item is None:
            if not _is_whole(number, found) and not _of().match(line.text, position + 1):
                _settle(row, found)
                row = []
        elif row and _JOINED.fullmatch(prepared.between(row[-1].name.after, item.start)):
            row.append(item)
        else:
            _settle(row, found)
            row = [item] if item.claim is not None and not _led_by_name(item, names, prepared) else []
    _settle(row, found)


def _settle(row: list[_Item], found: LineClaims) -> None:
    if len(row) < _FEWEST:
        return
    model = row[0].claim
    assert model is not None
    sums = model.kind == "amount"
    if any(
        item.claim is not None and item.claim.kind != model.kind and not (sums and item.number.scaled) for item in row
    ):
        return
    given = row[-1].name.case in ("ergative", "dative") or {i.name.case for i in row} == {"genitive"}
    if all(item.blank for item in row) and not (model.kind in ("amount", "score") and given):
        return
    for item in row:
        if item.claim is None or item.claim.kind != model.kind:
            claim = like(model, item.number, rule=f"{model.kind}.shared_unit", certain=CARRIED)
            claim = replace(claim, named_at=item.name.start)
            if model.out_of_role == "maximum":  # "40 में से 37.25 अंक लेकर भुंतर, 36.5 लेकर कसौली"
                claim = replace(claim, out_of=model.out_of, out_of_role="maximum")
            found.withdraw(item.number)
            found.claim(found.line.at(item.number.outer_start), _of_whole(claim, item, sums=sums))
        elif item.claim not in found.claims:  # a share that a rule took for a bound
            found.withdraw(item.number)
            found.claim(found.line.at(item.number.outer_start), replace(item.claim, named_at=item.name.start))
        else:
            at = found.claims.index(item.claim)
            found.claims[at] = _of_whole(replace(item.claim, named_at=item.name.start), item, sums=sums)


def _of_whole(claim: Claim, item: _Item, *, sums: bool) -> Claim:
    """A sum with the one that it is of, where it stands before it."""
    if not sums or item.whole is None or claim.out_of is not None:
        return claim
    return replace(claim, whole=item.whole, out_of=item.whole.value, out_of_role="target")


@lru_cache(maxsize=1)
def _of() -> regex.Pattern[str]:
    """What makes a figure the total of the next: "24 करोड़ में से"."""
    return compiled(r"\s+(?:के\s+लक्ष्य\s+)?(?:{part_words.out_of}|{part_words.against})")


@lru_cache(maxsize=1)
def _total() -> regex.Pattern[str]:
    return compiled(r"(?P<of>{C}|{M})\s+(?:के\s+लक्ष्य\s+)?(?:{part_words.out_of}|{part_words.against})\s*$")


def _item(position: int, number: Number, names: dict[int, Name], found: LineClaims, prepared: Prepared) -> _Item | None:
    """A figure with the name that it leads to; None for any other."""
    claim = next((c for c in found.claims if c.number is number), None)
    open_to = position not in found.taken or any(r.rule in _OPEN and r.start == number.start for r in found.refused)
    if number.kind == "ordinal" or (claim is None and not open_to) or (claim and claim.kind == "rank"):
        return None
    if claim is not None and claim.kind == "count" and _leads(number.outer_end, names, prepared)[0] is not None:
        claim = None  # "71 जुटाने वाले कप्तानगंज थाने": no 71 stations
    end = number.outer_end if claim is None else max(claim.end, number.outer_end)
    name, given, blank = _leads(end, names, prepared)
    if name is None or name.plural or name.counted:
        return None
    if given and (name.case not in ("dative", "locative") or (claim is not None and claim.kind != "amount")):
        return None
    if name.case not in ("", "ergative", "dative", "genitive") and not given:
        return None
    if claim is None and number.kind == "percent":
        claim = Claim.of_number("coverage.percent", "coverage", number, unit="percent", certain=CARRIED)
    start = number.outer_start if claim is None else min(claim.start, number.outer_start)
    total = _total().search(found.line.text, 0, position)
    whole = found.line.numbers[total.start("of")] if total is not None else None
    if whole is not None:
        start = min(start, whole.outer_start)
    return _Item(number, claim, start, name, blank, whole)


def _leads(end: int, names: dict[int, Name], prepared: Prepared) -> tuple[Name | None, bool, bool]:
    """The name that what stands behind a figure leads to, whether it is given something, and whether nothing but a blank leads there."""
    for at, pattern in enumerate(_leading()):
        said = pattern.match(prepared.folded.text, end)
        name = names.get(said.end()) if said is not None else None
        if said is None or name is None:
            continue
        given = bool(said["given"])
        if name.case == "genitive" and not given:
            owned = names.get(name.after + 1)  # "84 अंक लेकर बांदा की रिया सिंह"
            name = owned if owned is not None and _is_somebody(owned, prepared) else name
        if name.kind in ("place", "headed", "bare", "person"):
            return name, given, at == _BLANK
    return None, False, False


def _is_somebody(name: Name, prepared: Prepared) -> bool:
    """Whether a name is a person's; an office alone ("थाने के प्रभारी") is none."""
    return bool(name.base) if name.kind == "person" else name.kind == "bare" and is_person(name, prepared)


def _led_by_name(item: _Item, names: dict[int, Name], prepared: Prepared) -> bool:
    """Whether a name stands right before the first figure of a row, so that it may be its own: "बांदा 84 अंक लेकर"."""
    return any(
        n.kind in ("place", "headed", "bare", "person")
        and n.case in ("", "ergative", "dative")
        and n.end <= item.start
        and not prepared.between(n.after, item.start).strip()
        for n in names.values()
    )


def _is_whole(number: Number, found: LineClaims) -> bool:
    return any(c.whole is number for c in found.claims)


_OPEN = ("refusal.criterion",)  # "34.65 फीसदी वाले भारतीय स्टेट बैंक": in a row whose names follow it bounds nobody


_JOINED = regex.compile(
    rf"\s*(?:(?:खाते|हिस्से|नाम)\s+(?:में\s+)?(?:(?:गए|रहे|आए)\s*)?)?(?:(?:है|हैं|हों|हो|रहा|रही|रहे)\s*)?(?:[,;]\s*(?:(?:{CONJUNCTION}|जबकि|वहीं|तो)\s+)?|(?:{CONJUNCTION}|जबकि|वहीं)\s+)(?:(?:केवल|सिर्फ|महज|मात्र)\s+)?"
)


@lru_cache(maxsize=1)
def _leading() -> tuple[regex.Pattern[str], ...]:
    """What leads from a figure to its name, in the order in which it is tried; `given` for what somebody is given: "का पुरस्कार"."""
    behind = r"(?=[^,;।]{2,40}?(?:[,;।]|\s(?:और|व|तथा|एवं|है|हैं|रहा|रही|अटका|अटकी|ठहरा|ठहरी){e}|$))"
    return tuple(
        compiled(pattern)
        for pattern in (
            r"\s+(?:के\s+साथ|सहित|{score_words.taking}"
            r"|(?:{W}\s+){0,3}?वाल[ेीा]|(?:के|की)\s+(?:मालिक|मालकिन))\s+(?!{C})(?P<given>)?",
            rf"\s+पर\s+(?:(?:ठहर|अटक|रुक|सिमट)[ेीा]\s+)?(?!{{C}}){behind}(?P<given>)?",
            r"\s+(?P<given>(?:की|का|के)\s+(?:{W}\s+){0,2}?)(?=[^,;।]{2,40}?\s+(?:को|में)\s)",
            r"\s+(?=(?:(?>{W})(?:\s+|(?=,))){1,4}?(?:ने|के|को|,|और|व|तथा)(?![\p{L}\p{M}]))(?P<given>)?",
        )
    )


_BLANK = 3  # the last of them: nothing at all
