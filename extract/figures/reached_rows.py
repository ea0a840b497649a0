"""Rows of one thing of which the verb stands after the last: "कोतवाली ने 9 वारंट, सनावद ने 7 और भीकनगांव ने 5 वारंट तामील कराए".

The clause behind the first number says nothing of it, so that it was taken for a mere count; what the last is, all are.
So are the shares of what the sentence before tells: "213 पंचायतें टीबी मुक्त हुईं। इनमें बड़सर की 22, नादौन की 19 पंचायतें हैं".
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from extract.draft import Draft
from extract.figures.reaching import stems
from extract.joints import CONJUNCTION
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.periods.period_patterns import tense
from extract.prepared import Prepared
from extract.rules.base import Claim

_RULES = {"count.number_of_things": "coverage.number_reached", "count.shared_unit": "coverage.shared_unit"}


def settle_rows(found: LineClaims, prepared: Prepared) -> None:
    """Make coverage of each count that only a joint and a few words part from coverage of the same unit, from the last back."""
    following: Claim | None = None
    for claim in sorted(found.claims, key=lambda c: c.start, reverse=True):
        now = claim
        if claim.rule in _RULES and following is not None and _goes_on(claim, following, prepared):
            now = replace(claim, kind="coverage", rule=_RULES[claim.rule])
            found.claims[found.claims.index(claim)] = now
        following = now
    _settle_behind(found, prepared)
    _settle_parts(found, prepared)


def _settle_behind(found: LineClaims, prepared: Prepared) -> None:
    """“बसना में 29,800 कार्ड बन चुके हैं, सरायपाली में 27,455 और पिथौरा में 21 हजार कार्ड": a row whose verb stands after the first alone."""
    before: Claim | None = None
    for claim in sorted(found.claims, key=lambda c: c.start):
        now = claim
        if before is not None and claim.rule in _RULES and _is_behind(before, claim, prepared):
            now = replace(claim, kind="coverage", rule=_RULES[claim.rule])
            found.claims[found.claims.index(claim)] = now
        before = now


def _is_behind(before: Claim, claim: Claim, prepared: Prepared) -> bool:
    """Whether a count goes on with the coverage before it: of the same unit, in a clause without a verb."""
    if (
        before.rule not in _RULES.values()
        or before.unit != claim.unit
        or claim.number is None
        or claim.whole is not None
    ):
        return False
    start = max(before.end, before.number.outer_end if before.number else 0)
    if not any(start <= n.start < claim.number.outer_start and n.kind in ("place", "headed") for n in prepared.names):
        return False  # "सर्वे में 480 किसान थे"
    gap = prepared.between(max(before.end, before.number.outer_end if before.number else 0), claim.number.outer_start)
    stop = prepared.folded.text[max(claim.end, claim.number.outer_end) :]
    if stems("open").search(stop.partition("।")[0]):
        return False  # "सरायपाली में 27,455 और पिथौरा में 21 हजार कार्ड लंबित हैं": both
    return _ROW_BEHIND.fullmatch(gap) is not None and _NO_VERB.match(stop) is not None


_ROW_BEHIND = regex.compile(
    rf"[^,;।\n]{{0,32}}(?:,|\s{CONJUNCTION})\s+(?:(?:जबकि|वहीं)\s+)?(?:[^\s,;।]+\s+){{1,3}}?(?:में|ने|के|की|का)\s+(?:[^\s,;।]+\s+)?"
)
_NO_VERB = regex.compile(
    rf"\s*(?:(?:ने|को|का|की|के)\s*)?(?:$|\n|[,।;.]|{CONJUNCTION}\s+(?:[^\s,;।]+\s+){{1,3}}?(?:में|ने|के|की|का)\s)"
)


def _settle_parts(found: LineClaims, prepared: Prepared) -> None:
    """“चुनार के 1,19,082 में 63,609 (53.84 प्रतिशत) और लालगंज के 64,097 में 31,463 रजिस्ट्री करा चुके": what the last part of a whole is, all are.

    So are those without a verb behind the first: "88 में से 71 योजनाएं पूरी हो चुकी हैं, पांकी में 64 में 39".
    """
    parts = [c for c in found.claims if c.whole is not None and c.number is not None and c.whole is not c.number]
    for claim, following in reversed(list(pairwise(sorted(parts, key=lambda c: c.start)))):
        assert following.whole is not None
        gap = _BRACKET.sub(" ", prepared.between(claim.end, following.whole.outer_start))
        now = found.claims[found.claims.index(claim)]
        if now.kind == "count" and _kind_now(following, found) == "coverage" and _ROW_GAP.fullmatch(gap):
            found.claims[found.claims.index(claim)] = replace(claim, kind="coverage")

    for claim, following in pairwise(sorted(parts, key=lambda c: c.start)):
        assert following.whole is not None
        gap = prepared.between(claim.end, following.whole.outer_start)
        stop = prepared.folded.text[following.end :]
        goes_on = _kind_now(claim, found) == "coverage" and claim.unit == following.unit
        if goes_on and following.kind == "count" and _ROW_BEHIND.fullmatch(gap) and _NO_VERB.match(stop):
            found.claims[found.claims.index(following)] = replace(following, kind="coverage")


def _kind_now(claim: Claim, found: LineClaims) -> str:
    return next((c.kind for c in found.claims if c.number is claim.number), "")


def _goes_on(claim: Claim, following: Claim, prepared: Prepared) -> bool:
    if following.rule not in _RULES.values() or following.whole is not None or following.number is None:
        return False
    gap = prepared.between(claim.end, following.number.outer_start)
    if following.unit != claim.unit:
        return _JOINED.fullmatch(gap) is not None  # "3,320 बच्चों का तथा 934 गर्भवती माताओं का टीकाकरण किया गया"
    return _ROW_GAP.fullmatch(gap) is not None


_JOINED = regex.compile(rf"\s*(?:(?:का|के|की|को)\s+)?{CONJUNCTION}\s+")


def settle_targets(drafts: list[Draft], first: int, prepared: Prepared) -> None:
    """Make targets of the figures of a row whose last is one: "कौड़िहार को 1.3 लाख और फूलपुर को 1.1 लाख पौधों का लक्ष्य दिया गया".

    And forecasts where it is one: "बलिगढ़ में 55 और केतार में 39 आवास बनेंगे".
    """
    for draft, following in reversed(list(pairwise(drafts[first:]))):
        ahead = draft.modality == "actual" and following.modality != "actual"
        alike = draft.unit == following.unit and draft.kind == following.kind and ahead
        due = following.modality == "target" and _are_due(draft, following, prepared)
        in_row = draft.rule.endswith(".shared_unit") or due
        if (alike and in_row) or (ahead and _are_aimed_at(draft, following, prepared)):
            draft.modality = following.modality
    for draft, following in pairwise(drafts[first:]):
        again = following.rule.endswith(".restated") and draft.modality == "target"
        if again and following.unit == draft.unit and following.modality == "actual":
            following.modality = "target"  # "22 हजार शौचालय बनाने का लक्ष्य मिला है, पिछले वर्ष यह 18 हजार था"


def _are_aimed_at(draft: Draft, following: Draft, prepared: Prepared) -> bool:
    """“3,172 बच्चों एवं 701 गर्भवती माताओं के टीकाकरण का लक्ष्य": whether और alone joins a figure to an aim."""
    if following.modality != "target" or draft.kind != following.kind or "percent" in (draft.unit, following.unit):
        return False
    return _AND_THAT.fullmatch(prepared.between(draft.start, following.start)) is not None


_AND_THAT = regex.compile(
    rf"[\d,.]+(?:\s+(?:लाख|हजार|करोड)(?:\s+\d+)?)*(?:\s+\p{{L}}[\p{{L}}\p{{M}}-]*){{1,2}}?\s+{CONJUNCTION}\s+"
    r"(?:(?:\p{L}[\p{L}\p{M}-]*\s+){1,4}के\s+लिए\s+)?"  # "सरसों के लिए 9.4 लाख टन एवं चना के लिए 3.1 लाख टन का लक्ष्य"
)


def _are_due(draft: Draft, following: Draft, prepared: Prepared) -> bool:
    """“20 जून तक 80 प्रतिशत और 30 जून तक शत-प्रतिशत … का निर्देश": whether each of two figures has a deadline, and one verb both."""
    due = _DUE.search(prepared.between(max(0, draft.start - _NEAR), draft.start))
    gap = prepared.between(draft.start, following.start)
    return due is not None and tense().search(gap) is None and _DUE_NEXT.fullmatch(gap) is not None


_NEAR = 24  # code points: "30 जून तक कम से कम "
_DUE = regex.compile(r"(?<!\p{L})तक\s+(?:[^\s,;।]+\s+){0,3}$")
_DUE_NEXT = regex.compile(rf"[^,;।]{{1,40}}?(?:,|\s{CONJUNCTION})\s+[^,;।]{{1,24}}\sतक\s+(?:[^\s,;।]+\s+){{0,3}}?")


def settle_shares(drafts: list[Draft], first: int, line: Line) -> None:
    """Make coverage of the counts of a sentence that tell the shares of what the one before it tells as reached.

    `drafts` are those of the field so far, `first` is where the sentence's begin. Two subjects or more, none of them the
    whole's, of the same things: "पंचायतें" are those of "ग्राम पंचायतें".
    """
    if not first or not _OF_THESE.match(line.text):
        return
    whole = drafts[first - 1]
    if whole.kind != "coverage" or whole.unit == "percent":
        return
    if whole.modality != "actual":
        _settle_aimed_at(drafts[first:], whole)
        return
    alike = [d for d in drafts[first:] if d.unit == whole.unit or whole.unit.endswith(f" {d.unit}")]
    shares = [d for d in alike if d.rule in _RULES and d.subject.name != whole.subject.name]
    if len({d.subject.name for d in shares}) < _ROW:
        return
    for draft in shares:
        draft.kind, draft.unit, draft.rule = "coverage", whole.unit, _RULES[draft.rule]


def _settle_aimed_at(drafts: list[Draft], whole: Draft) -> None:
    """“3,78,872 बच्चों को दवा पिलाई जाएगी। इनमें 78,505 शहरी और 2,58,813 ग्रामीण बच्चे हैं": the shares of those aimed at are aimed at too."""
    shares = [d for d in drafts if d.kind == "count" and d.modality == "actual" and d.unit == whole.unit]
    if len(shares) < _ROW or sum(d.value for d in shares) > whole.value:
        return
    for draft in shares:
        draft.kind, draft.modality, draft.rule = "coverage", whole.modality, _RULES.get(draft.rule, draft.rule)


_ROW = 2
_BRACKET = regex.compile(r"\([^()।]{1,40}\)")
_OF_THESE = regex.compile(r"\s*(?:इनमें|जिनमें)(?:\s+से)?\s")
_ROW_GAP = regex.compile(rf"\s*(?:(?:का|के|की|को)\s*)?(?:,|{CONJUNCTION})\s+(?:[^\s,;।]+\s+){{0,4}}")
