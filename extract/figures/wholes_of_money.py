"""The sum that another is of, where it stands a clause or a sentence back: "22 करोड़ का लक्ष्य मिला था, जिसके सापेक्ष 17 करोड़ की वसूली हुई".

What is set against a sum is so against a target only: "पिछले साल 12 करोड़ मिले थे, इसके मुकाबले इस साल 15 करोड़" compares two years. A
part may be of any sum that is no smaller.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.prepared import Prepared
from extract.rules.base import Claim

_REACH = 60  # code points from "जिसके सापेक्ष" to its sum: "इसके सापेक्ष विभाग ने मई माह के अंत तक"
_BACK = 3  # drafts among which the sum before is looked for: its own share in percent may stand between


def with_sum_before(claim: Claim, drafts: list[Draft], prepared: Prepared) -> Claim:
    """A sum with the one that इसके सापेक्ष, जिसमें से points back to as its whole; any other claim as it is."""
    if claim.kind != "amount" or claim.whole is not None:
        return claim
    said = _points_back().search(_without_times(claim, prepared))
    sums = [d for d in drafts[-_BACK:] if d.kind == "amount" and d.field_name == prepared.name]
    if said is None or not sums or "\n" in prepared.between(sums[-1].start, claim.start):
        return claim
    if said["against"] is None and drafts[-1].kind != "amount" and drafts[-1].unit != "percent":
        return claim  # "190 वाहनों पर कार्रवाई हुई। इसमें 44 लाख का जुर्माना": of the vehicles
    whole = sums[-1]
    part = said["of"] is not None and claim.value <= whole.value
    if whole.modality == "target":
        return replace(claim, out_of=whole.value, out_of_role="target")
    return replace(claim, out_of=whole.value, out_of_role="population") if part else claim


def _without_times(claim: Claim, prepared: Prepared) -> str:
    """What stands before a claim, its dates left out: "इसके सापेक्ष 31 मई तक"."""
    begin = max(0, claim.anchor - _REACH)
    text = prepared.between(begin, claim.anchor)
    for period in prepared.periods:
        if begin <= period.start and period.end <= claim.anchor:
            text = text[: period.start - begin] + " " * (period.end - period.start) + text[period.end - begin :]
    return text


@lru_cache(maxsize=1)
def _points_back() -> regex.Pattern[str]:
    against = whole_word(lexicon.any_of("part_words", "this_against"))
    these = lexicon.words("part_words", "these_of")
    of = whole_word(lexicon.alternation([word for word in these if word.endswith(" से")]))
    within = whole_word(lexicon.alternation([word for word in these if not word.endswith(" से")]))
    return compile_pattern(rf"(?:(?P<against>{against})|(?P<of>{of})|{within}),?(?:\s+[^\s\d।;,]+)*\s*$")
