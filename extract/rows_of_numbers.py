"""Numbers that say nothing by themselves and share what a neighbour says: the row, the bracket, the restatement.

"बबेरू में 84.2, कमासिन में 79 और महुआ में महज 58 फीसदी": the unit stands once, with the last
of a row, or with the first ("का एक्यूआई 402, नोएडा का 392"). The numbers of a row are
alike: the same mark stands before each, and nothing else is claimed between them.
A claim made here is a copy of its neighbour's with another number and a little
less certainty. Each function takes free numbers of one sentence; the order in
which claims.py calls them decides between two that could take the same number.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.counting import unit_after
from extract.line_claims import LineClaims
from extract.numbers import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

# How sure a number is that goes with the claim after it (or a bracketed row), and one that goes with a claim before:
# both less than a number with its own noun (Claim.certain).
_SHARED = 0.85
_CARRIED = 0.82


def claim_brackets(found: LineClaims, prepared: Prepared, earlier: Claim | None) -> None:
    """“श्रीलंका (60), नेपाल (69) और पाकिस्तान (102)”: ranks in brackets, in a row of places where ranks are spoken of."""
    place_ends = {name.end for name in prepared.names if name.kind == "place"}
    text = prepared.folded.text
    bracketed = []
    for position, number in found.line.numbers.items():
        before = text[: number.outer_start].rstrip()
        if position in found.taken or number.kind != "cardinal" or not before.endswith("("):
            continue
        if len(before[:-1].rstrip()) in place_ends and text[number.outer_end : number.outer_end + 1] == ")":
            bracketed.append((position, number))
    ranked = (earlier is not None and earlier.kind in ("rank", "score")) or any(c.kind == "rank" for c in found.claims)
    if len(bracketed) < 2 or not ranked:
        return
    for position, number in bracketed:
        start, end = number.outer_start, number.outer_end
        found.claim(position, Claim("rank.in_brackets", "rank", start, end, number.value, number, certain=_SHARED))


def share_unit_of_last(found: LineClaims, prepared: Prepared) -> None:
    """“बबेरू में 84.2, कमासिन में 79 और महुआ में महज 58 फीसदी”: a unit said once, with the last of a row."""
    for position in reversed(found.free()):
        number = found.line.numbers[position]
        if number.kind != "cardinal" or not _in_a_row().match(found.line.text, position + 1):
            continue
        following = [c for c in found.claims if c.number is not None and c.number.start > number.start]
        if not following:
            continue
        model = min(following, key=_number_start)
        if (
            model.kind not in ("coverage", "count", "score", "amount", "rank")
            or (model.kind == "rank" and not _bare_rank(number, model, prepared))
            or (model.kind == "amount" and not number.scaled)
            or model.whole is not None
            or not _parallel(position, model, found, prepared)
        ):
            continue
        rule = f"{model.rule.partition('.')[0]}.shared_unit"
        found.claim(position, _like(model, number, rule=rule, certain=_SHARED))


def share_unit_of_first(found: LineClaims, prepared: Prepared) -> None:
    """“ग्रेटर नोएडा का एक्यूआई 402, नोएडा का 392 और गाजियाबाद का 371”: what was said of the first holds for the row."""
    for position in found.free():
        number = found.line.numbers[position]
        earlier = found.before(number)
        if number.kind != "cardinal" or not earlier or unit_after(number, found.line, prepared)[0]:
            continue
        model = max(earlier, key=_number_start)
        if model.kind not in ("score", "coverage", "count", "rank") or model.whole is not None or model.number is None:
            continue
        if model.kind == "rank" and model.rule != "rank.place_then_number":
            continue
        gap = found.line.text[found.line.at(model.number.outer_start) + 1 : position]
        if _row_gap().fullmatch(gap):
            found.claim(position, _like(model, number, rule=f"{model.kind}.shared_unit", certain=_CARRIED))


def claim_restated(found: LineClaims, prepared: Prepared, earlier: Claim | None) -> None:
    """“2016 में यह संख्या 3565 थी”: the number spoken of before, for another time or place."""
    for match in _restated().finditer(found.line.text):
        position = match.start("v")
        number = found.line.numbers.get(position)
        if number is None or position in found.taken:
            continue
        model = max(found.before(number), key=lambda claim: claim.start, default=earlier)
        if model is None or model.kind not in ("score", "count", "coverage"):
            continue
        if not unit_after(number, found.line, prepared)[0]:
            found.claim(position, _like(model, number, rule=f"{model.kind}.restated", certain=_CARRIED))


def _like(model: Claim, number: Number, *, rule: str, certain: float) -> Claim:
    """A claim that says of a number what its model says, but of no total."""
    return replace(
        model,
        start=number.outer_start,
        end=number.outer_end,
        value=number.value,
        number=number,
        value_max=number.value_max,
        approx=number.approx,
        whole=None,
        out_of=None,
        out_of_role="",
        rule=rule,
        certain=certain,
    )


def _number_start(claim: Claim) -> int:
    return claim.number.start if claim.number else 0


def _bare_rank(number: Number, model: Claim, prepared: Prepared) -> bool:
    """“सिकटी 102, कुर्साकांटा 177 व जोकीहाट 390वें स्थान पर”: whole numbers right after a name, in a row with a rank."""
    if number.decimal or number.scaled or number.value < 1 or model.number is None or model.number.kind != "ordinal":
        return False
    return any(
        name.end in (number.outer_start - 1, number.outer_start - 2)
        for name in prepared.names
        if name.kind in ("bare", "place", "headed")
    )


def _parallel(position: int, model: Claim, found: LineClaims, prepared: Prepared) -> bool:
    """Whether a number and the next claim stand in a row: no other claim between, and the same mark before both."""
    assert model.number is not None
    line = found.line
    model_at = line.at(model.number.outer_start)
    refused = {r.start for r in found.refused}
    if any(
        position < p < model_at and n.start not in refused and n is not model.whole for p, n in line.numbers.items()
    ):
        return False
    if model.kind == "rank":
        return len(prepared.between(line.numbers[position].outer_end, model.number.outer_start)) < 40
    return bool(_mark_before().search(line.text[:position]) and _mark_before().search(line.text[:model_at]))


@lru_cache(maxsize=1)
def _in_a_row() -> regex.Pattern[str]:
    return regex.compile(r"\s*(?:,|;|" + lexicon.whole_word("और|व|तथा|एवं|जबकि|तो") + ")")


@lru_cache(maxsize=1)
def _mark_before() -> regex.Pattern[str]:
    return compiled(r"(?:में|को|का|की|के|ने|से|-|:)\s*(?:{part_words.only}\s+)*$")


@lru_cache(maxsize=1)
def _row_gap() -> regex.Pattern[str]:
    return regex.compile(
        r"\s*(?:\S+\s+)?(?:,|" + lexicon.whole_word("और|व|तथा|एवं|जबकि") + r")\s*(?:\S+\s+){1,4}(?:का|की|के|में|को|ने)\s+"
    )


@lru_cache(maxsize=1)
def _restated() -> regex.Pattern[str]:
    verb = "थी|था|थे|रहा|रही|रह|है|हो|दर्ज|पहुंच|चला|आ|चल"
    return compiled(
        r"{restate}(?:\s+{restate})*(?:\s+{T})?(?:\s+में)?\s+(?:{part_words.only}\s+)*(?P<v>{C})"
        rf"\s*(?:{{b}}(?:{verb})|$|[।,.])"
    )
