"""Complaints and cases that were closed: "४८ में से ४७ और केवलारी थाने में ३९ में से ३६ शिकायतें बंद कराई गईं" tells how many were disposed of.

Of shops or schools the same verb says the contrary, so that it is no word of progress.yml. Cases with the sum that they were
settled for behind them ("117 मामलों में 76 लाख रुपये का समझौता") are disposed of too.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.joints import CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim

_RULES = {"count.number_of_things": "coverage.number_reached"}


def settle_closed(found: LineClaims, prepared: Prepared) -> None:
    """Make coverage of the counts of what comes in (complaints, cases) whose clause says that they were closed."""
    ordered = sorted(found.claims, key=lambda claim: claim.start)
    closed: list[Claim] = []
    following: Claim | None = None
    for claim in reversed(ordered):
        after, following = following, claim
        if claim.kind != "count" or claim.unit not in lexicon.words("arriving_units"):
            continue
        if _is_settled_for(claim, after, found, prepared):
            closed.append(claim)
            continue
        goes_on = after in closed or (after is not None and after.kind == "coverage" and after.unit == claim.unit)
        if _is_closed(claim, found, prepared) or (goes_on and _in_row(claim, after, prepared)):
            closed.append(claim)
    for claim in closed:
        rule = _RULES.get(claim.rule, claim.rule)
        found.claims[found.claims.index(claim)] = replace(claim, kind="coverage", rule=rule)


def settle_doses(found: LineClaims, prepared: Prepared) -> None:
    """“पहली डोज में 120, दूसरी डोज में 1,840 लोग शामिल हैं": whoever has had a dose is reached, whatever the verb of the row."""
    for claim in [c for c in found.claims if c.kind == "count" and c.number is not None and c.unit in _DOSED]:
        at = claim.number.outer_start if claim.number is not None else claim.start
        if _dose().search(prepared.folded.text, max(found.line.sentence.start, at - _DOSE), at):
            rule = _RULES.get(claim.rule, claim.rule)
            found.claims[found.claims.index(claim)] = replace(claim, kind="coverage", rule=rule)


_DOSED = ("people", "children", "women", "beneficiaries", "youths", "students", "doses")
_DOSE = 24  # characters: "डोज लेने वाले सिर्फ "


@lru_cache(maxsize=1)
def _dose() -> regex.Pattern[str]:
    only = lexicon.any_of("part_words", "only")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:डोज|खुराक)\s+(?:(?:में|के|लेने\s+वाले|लगवाने\s+वाले)\s+)?(?:{lexicon.whole_word(only)}\s+)*$"
    )


def _is_closed(claim: Claim, found: LineClaims, prepared: Prepared) -> bool:
    """Whether the verb of the clause after a number closes what it counts."""
    said = _closed().match(prepared.folded.text, claim.end, found.line.sentence.end)
    if said is None or _forced().search(said.group()):
        return False
    return not any(claim.end <= number.start < said.end() for number in found.line.numbers.values())


def _is_settled_for(claim: Claim, following: Claim | None, found: LineClaims, prepared: Prepared) -> bool:
    """“117 मामलों में 76 लाख रुपये का समझौता हुआ": cases with a sum right behind them, for which the sentence says they were settled."""
    if following is None or following.kind != "amount" or claim.rule not in _RULES:
        return False
    gap, text, end = prepared.between(claim.end, following.start), prepared.folded.text, found.line.sentence.end
    in_court = _COURT in text
    if in_court and found.line.sentence.kind == "row" and _BESIDE.fullmatch(gap):
        return True
    if in_court and _WITHIN.fullmatch(gap) and _given().search(text, following.end, end):
        return True
    return _IN.fullmatch(gap) is not None and _settled().search(text, following.end, end) is not None


_COURT = "लोक अदालत"  # whose news gives each bench's cases with their sums: "डीडीहाट : 238 वाद, 71 लाख रुपये"
_BESIDE = regex.compile(r"\s*[,–—:-]\s*")
_IN = regex.compile(r"\s*में\s+(?:कुल\s+)?")
# "वादों में पीड़ित परिवारों को 1.38 करोड़"
_WITHIN = regex.compile(r"\s*में\s+(?:कुल\s+)?(?:(?:[\p{L}\p{M}]+\s+){1,2}को\s+)?(?:कुल\s+)?")


@lru_cache(maxsize=1)
def _settled() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("disposal_words", "settled")))


@lru_cache(maxsize=1)
def _given() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("disposal_words", "given")))


def _in_row(claim: Claim, following: Claim | None, prepared: Prepared) -> bool:
    """Whether a joint and a few words alone part two parts of wholes: "48 में से 47 और केवलारी थाने में 39 में से 36"."""
    if following is None or (following.rule != claim.rule and (claim.whole is None or following.whole is None)):
        return False
    start = min(n.outer_start for n in (following.number, following.whole) if n is not None)
    return bool(_ROW_GAP.fullmatch(prepared.between(claim.end, start)))


_ROW_GAP = regex.compile(rf"\s*(?:,|{CONJUNCTION})\s+(?:[^\s,;।]+\s+){{0,6}}?(?:[^\s,;।]+\s*)")


@lru_cache(maxsize=1)
def _closed() -> regex.Pattern[str]:
    """A verb of closing in the same clause."""
    verb = lexicon.any_of("disposal_words", "closed")
    joint = rf"{CONJUNCTION}|{lexicon.whole_word(lexicon.any_of('clause_words', 'turns'))}"
    return compile_pattern(rf"(?:(?!(?:{joint}))[^।;,]){{0,60}}?(?<!{lexicon.WORD_CHAR}){verb}")


@lru_cache(maxsize=1)
def _forced() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("disposal_words", "forced")))
