"""Shares in brackets behind names or with a place where scores are told in percent, and brackets behind names that a conjunction joins.

"केरल 98.1 फीसदी स्कोर के साथ पहले स्थान पर है। इसके बाद पंजाब (96.2 फीसदी), ओडिशा और असम (95.19)": the brackets hold
scores, and one behind two joined names is of both, where the other names of the row have a bracket each.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.rows_of_numbers import CARRIED, like
from extract.joints import BETWEEN_NAMES
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.name_lists import Spans
from extract.names.name import Name
from extract.numbers.cardinal_words import NTH
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim

RULE = "score.percent_in_brackets"


def claim_score_brackets(found: LineClaims, prepared: Prepared, share: Claim | None) -> None:
    """Make scores of the percents in brackets behind names; `share` is the last percent that the article told before, of any kind."""
    _share_marks_of_places(found, prepared)
    here = [c for c in found.claims if c.unit == "percent" and c.number is not None]
    places = {c.end for c in found.claims if c.kind == "rank"}
    bracketed = [
        c
        for c in here
        if c.number is not None and (_name_of(c.number, prepared) or _bracket_behind(c.number, prepared) in places)
    ]
    model = next((c for c in (*here, share) if c is not None and c not in bracketed), None)
    if model is None or model.kind != "score" or _results().search(found.line.text):
        return
    if model is share and prepared.folded.text.count("\n\n", model.start, found.line.sentence.start) > _PARAGRAPHS:
        return
    for i, claim in enumerate(found.claims):
        if claim in bracketed and claim.kind == "coverage" and claim.whole is None:
            found.claims[i] = replace(claim, kind="score", rule=RULE, certain=CARRIED)
    for position in found.free():
        number = found.line.numbers[position]
        fits = number.kind == "cardinal" and not number.scaled and number.value <= _ALL
        if fits and (number.decimal or bracketed) and _name_of(number, prepared) is not None:
            found.claim(position, like(model, number, rule=RULE, certain=CARRIED))


def _share_marks_of_places(found: LineClaims, prepared: Prepared) -> None:
    """“96.1 प्रतिशत के साथ दूसरे और त्रिपुरा 76.7 प्रतिशत अंक लेकर पांचवें": percents with a place are scores where one of the row is said to be."""
    placed = [c for c in found.claims if _with_place().match(prepared.folded.text, c.end)]
    if not any(c.kind == "score" and c.unit in ("percent", "marks", "points") for c in placed):
        return
    if _results().search(found.line.text):
        return
    for claim in placed:
        if claim.kind == "coverage" and claim.unit == "percent" and claim.whole is None:
            found.claims[found.claims.index(claim)] = replace(claim, kind="score", rule=BESIDE, certain=CARRIED)


BESIDE = "score.percent_with_place"


@lru_cache(maxsize=1)
def _with_place() -> regex.Pattern[str]:
    taking = lexicon.any_of("score_words", "taking")
    return compile_pattern(rf"\s*(?:के\s+साथ|{taking})\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,4}}?(?:{NTH})")


_PARAGRAPHS = 1  # the next one may go on with the row
_ALL = 100


@lru_cache(maxsize=1)
def _results() -> regex.Pattern[str]:
    """Words of a sentence whose percents are of those who passed, voted or were reached, and no scores."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "rates", "results") + "|उत्तीर्ण|पास"))


def _bracket_behind(number: Number, prepared: Prepared) -> int:
    """Where the words end that stand before a bracket with nothing but this number in it; -1 where it stands in none."""
    text = prepared.folded.text
    before = text[: number.outer_start].rstrip()
    if not before.endswith("(") or not text[number.outer_end :].lstrip().startswith(")"):
        return -1
    return len(before[:-1].rstrip())


def _name_of(number: Number, prepared: Prepared) -> Name | None:
    """The name right before a number that stands alone in brackets."""
    end = _bracket_behind(number, prepared)
    return next((n for n in prepared.names if n.end == end and n.kind in _NAMED), None)


_NAMED = ("place", "headed", "bare")


def sharing_bracket(claim: Claim, claims: list[Claim], names: list[Name], prepared: Prepared) -> Spans:
    """“पंजाब (96.2), ओडिशा और असम (95.1)”: the names that conjunctions join before a bracket, where another of the row has a bracket too."""
    if claim.number is None or claim.kind not in ("rank", "score", "coverage"):
        return []
    last = _name_of(claim.number, prepared)
    if last is None:
        return []
    others = [c for c in claims if c is not claim and c.kind == claim.kind and c.unit == claim.unit and c.number]
    if not any(c.number is not None and _name_of(c.number, prepared) is not None for c in others):
        return []
    row = [last]
    for name in reversed([n for n in names if n.end <= last.start and n.kind in _NAMED]):
        joint = prepared.between(name.end, row[0].start)
        if name.case or not BETWEEN_NAMES.fullmatch(joint) or (len(row) == 1 and "," in joint):
            break
        row.insert(0, name)
    opens = _OPENS.search(prepared.folded.text, max(0, row[0].start - _BACK), row[0].start)
    return [(n.start, n.end) for n in row] if len(row) > 1 and opens is not None else []


_BACK = 16  # code points
# Behind another bracket of the row, or what opens it: "इनके बाद", "जबकि".
_OPENS = regex.compile(r"(?:\)\s*(?:,|;|और|व|तथा|एवं)?|(?:बाद|जबकि|वहीं|,|।|\n))\s*$")
