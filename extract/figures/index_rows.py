"""Readings of an index in a row, with no word for it: "दाउदपुर कोठी में 371, समाहरणालय में 317 रिकार्ड किया गया"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.figures.counted_nouns import unit_after
from extract.figures.rows_of_numbers import CARRIED, like, mark_of_row
from extract.joints import ALONGSIDE, BETWEEN_NAMES
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_FAR = 10  # times: a town's air may be so much worse than another's, and 4,10,803 is no sex ratio
_READING = 20  # no index of a town is lower, while most ranks are


def like_reading(number: Number, reading: Claim, *, said: bool) -> bool:
    """Whether a figure in brackets can be an index's: never below 20; beside ranks it is near the last reading."""
    if number.decimal or number.value < _READING:
        return False
    return not said or reading.value / 2 <= number.value <= reading.value * 2


def claim_index_row(found: LineClaims, prepared: Prepared, earlier: Claim | None, reading: Claim | None) -> None:
    """“दाउदपुर कोठी में 371, समाहरणालय में 317 रिकार्ड किया गया”: readings of the index spoken of last, with no word for it.

    `reading` is the article's last reading of an index, which a long row takes up even after other figures.
    """
    model = next((c for c in (*reversed(found.claims), earlier) if c is not None and c.unit == "index"), None)
    named_before = _named_before(found, prepared) if model is None else None
    told = (model or named_before) is not None and _recorded().search(found.line.text) is not None
    model = model or reading or named_before
    if model is None:
        return
    ends = {name.end for name in prepared.names if name.kind in ("place", "bare", "headed")}
    row = []
    for position in found.free():
        number = found.line.numbers[position]
        plain = number.kind == "cardinal" and not unit_after(number, found.line, prepared)[0]
        marked = mark_of_row().search(found.line.text[:position])
        named = _after_name(number.outer_start, ends, prepared)
        if (
            plain
            and model.kind == "score"
            and earlier is model
            and model.value / _FAR <= number.value <= model.value * _FAR
            and ALONGSIDE.match(prepared.folded.text, number.outer_end)
        ):
            found.claim(position, like(model, number, rule="score.shared_unit", certain=CARRIED))
            continue  # "सूची में 418 के साथ दिल्ली सबसे ऊपर"
        if plain and (marked or named) and _reading_after().match(found.line.text, position + 1):
            row.append((position, number, bool(marked)))
    for position, number, after_mark in row:
        if (told and after_mark) or len(row) >= _LONG_ROW or (found.line.sentence.kind == "row" and row):
            found.claim(position, like(model, number, rule="score.shared_unit", certain=CARRIED))


def _named_before(found: LineClaims, prepared: Prepared) -> Claim | None:
    """“एक्यूआई गाजियाबाद में 356, नोएडा में 340 रहा": what the readings are like where the index stands before the first place of a row."""
    free = found.free()
    if len(free) < _ROW or any(c.number is not None and c.start < free[0] for c in found.claims):
        return None
    number = found.line.numbers[free[0]]
    said = _index_then_places().search(found.line.text, 0, free[0])
    where = said is not None and any(
        n.kind in ("place", "bare", "headed")
        and n.case in ("locative", "genitive")
        and 0 <= number.outer_start - n.after <= _ONLY
        for n in prepared.names_of(found.line.sentence)
    )
    if not where:
        return None
    return Claim.of_number("score.index", "score", number, unit="index", certain=CARRIED)


_ROW = 2
_ONLY = 8  # code points: " सिर्फ "


@lru_cache(maxsize=1)
def _index_then_places() -> regex.Pattern[str]:
    return compiled(
        r"{score_words.index}\s+(?:(?:सबसे\s+(?:अधिक|ज्यादा)|सर्वाधिक|{T})\s+(?:को\s+)?)?(?:{W}\s*,?\s*){1,6}(?:में|का)\s+(?:{part_words.only}\s+)*$"
    )


def places_sharing(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> list[tuple[int, int]]:
    """“गाजियाबाद और हापुड़ में 310": the places that share a reading, right before it; [] where it is of one."""
    if claim.unit != "index" or claim.kind != "score" or claim.number is None:
        return []
    out: list[tuple[int, int]] = []
    at = claim.number.outer_start
    for name in reversed([n for n in names if window.start <= n.start and n.after <= at and n.type != "it"]):
        last = (
            not out
            and name.case in ("locative", "genitive")
            and _to_reading().fullmatch(prepared.between(name.end, at)) is not None
        )
        joined = out and not name.case and BETWEEN_NAMES.fullmatch(prepared.between(name.end, at))
        if name.kind not in ("place", "bare", "headed") or name.plural or not (last or joined):
            break
        out.insert(0, (name.start, name.end))
        at = name.start
    return out if len(out) > 1 else []


@lru_cache(maxsize=1)
def _to_reading() -> regex.Pattern[str]:
    """“में महज 310", "में यह दर 57", "की है जो 11", "की दर 12"."""
    return compiled(
        r"\s+(?:में\s+(?:यह\s+(?:दर\s+)?)?|की\s+(?:दर\s+|है\s*,?\s+(?:जो|और)\s+(?:यह\s+)?))(?:{part_words.only}\s+)*"
    )


_LONG_ROW = 3  # so many names with a figure each need no verb: "मुजफ्फरपुर 304, राजगीर 276 तथा गया 198"


def _after_name(start: int, ends: set[int], prepared: Prepared) -> bool:
    """Whether a name ends right before a number, or its closing bracket does: "भागलपुर (मायागंज) 288"."""
    before = prepared.folded.text[:start].rstrip()
    if before.endswith(")"):
        before = before[: before.rfind("(")].rstrip()
    return len(before) in ends


@lru_cache(maxsize=1)
def _recorded() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word("दर्ज|रिकार्ड|मापा|मापी|रहा|पहुंचा|पहुंच"))


@lru_cache(maxsize=1)
def _reading_after() -> regex.Pattern[str]:
    return compile_pattern(
        r"\s*(?:[,;।.]|$|" + lexicon.whole_word("और|व|तथा|एवं|जबकि|दर्ज|रिकार्ड|मापा|रहा|पहुंचा|पर|के साथ|का नंबर") + ")"
    )
