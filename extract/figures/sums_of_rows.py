"""Whose the sum is that closes a row: "सदर द्वारा 20,410 तथा ककरहा द्वारा 51,719 कुल 81,313 पौधे" is the district's, not the last one's."""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.article_state import NOBODY, ArticleState, Subject
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim


def claim_sum_of_row(found: LineClaims) -> None:
    """“38 स्वर्ण, 26 रजत, 39 कांस्य, कुल 103": a figure behind कुल that is the sum of those before it counts the same things."""
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind != "cardinal" or _TOTAL.search(found.line.text, 0, position) is None:
            continue
        row = [c for c in found.before(number) if c.kind in ("count", "coverage", "amount") and c.unit != "percent"]
        for first in range(len(row) - 1):
            parts = row[first:]
            alike = len({(c.kind, c.unit) for c in parts}) == 1
            if alike and sum(c.value for c in parts) == number.value:
                last = parts[-1]
                found.claim(
                    position,
                    replace(
                        last,
                        rule=f"{last.kind}.sum_of_row",
                        start=number.outer_start,
                        end=number.outer_end,
                        value=number.value,
                        number=number,
                        value_max=None,
                        approx=number.approx,
                        whole=None,
                        out_of=None,
                        out_of_role="",
                        certain=_CERTAIN,
                    ),
                )
                break


_CERTAIN = 0.85
_TOTAL = regex.compile(r"(?<!\p{L})(?:कुल|टोटल|योग)\s*[:–-]?\s*$")


def subject_of_sum(claim: Claim, state: ArticleState, prepared: Prepared) -> Subject:
    """The article's topic or own place for a sum right behind the last figure of a row; NOBODY for any other claim."""
    if claim.kind not in ("count", "coverage", "amount"):
        return NOBODY
    start = claim.start if claim.number is None else claim.number.outer_start
    if _CLOSES.search(prepared.folded.text, max(0, start - _REACH), start) is None:
        return NOBODY
    whose = state.topic if state.topic is not NOBODY else state.main
    return replace(whose, how="carried") if whose is not NOBODY else NOBODY


IN_SUM = r"\s*,?\s*(?:इस\s+(?:तरह|प्रकार)\s+)?कुल\s+"  # right before the sum of the figures before it
_REACH = 90  # code points: a joint, a name with its case mark, a figure and its noun
_CLOSES = regex.compile(
    r"(?:,|\s(?:और|व|तथा|एवं))\s+[^,।;]{2,48}?\s(?:में|द्वारा|ने|को|के|की)\s+(?:महज\s+|मात्र\s+|सिर्फ\s+)?\d[\d,.]*(?:\s+(?:हजार|लाख|करोड)(?:\s+\d[\d,.]*)?){0,3}"
    r"(?:\s+(?!और\s|व\s|तथा\s|एवं\s)[\p{L}\p{M}]+)?" + IN_SUM + "$"
)
