"""Groups that each hold the same places in turn: "अंडर-14 में क, ख, ग, अंडर-17 में घ, ङ, च ने क्रमशः प्रथम, द्वितीय व तृतीय स्थान पाया".

The places are said once, behind the last group; each group has as many names as there are places.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.joints import CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.lists.parallel_groups import are_alike, kinds_of_group
from extract.lists.respectively import ENOUGH, row_before, run_of_ranks
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def held_in_groups(
    claim: Claim, claims: list[Claim], names: list[Name], start: int, prepared: Prepared
) -> list[tuple[Name, tuple[int, int]]]:
    """The names that hold a place of a run, one a group, each with the folded span of its group; [] for a row of one group.

    `start` is the folded offset at which the sentence begins.
    """
    run = run_of_ranks(claim, claims, prepared)
    if len(run) < ENOUGH:
        return []
    text = prepared.folded.text
    nth = run.index(claim)
    out: list[tuple[Name, tuple[int, int]]] = []
    whole = {(n.start, n.end): n for n in names}
    label = ""
    stop = run[0].start
    while (row := row_before(stop, names, prepared)) and len(row) == len(run):
        group = _group().search(text, max(start, row[0][0] - _LONGEST), row[0][0])
        if group is None or (label and not are_alike(group["group"], label)):
            break
        out.insert(0, (whole[row[nth]], group.span("group")))
        label = group["group"]
        joint = _JOINT.search(text, start, group.start("group"))
        if joint is None:
            break
        stop = joint.start()
    return out if len(out) >= ENOUGH else []


_LONGEST = 40  # code points of a group and its case mark
_JOINT = regex.compile(rf"\s*(?:,|;|।)?\s*(?:{CONJUNCTION}\s+)?(?:(?:वहीं|जबकि|इसी\s+तरह)\s+)?$")


@lru_cache(maxsize=1)
def _group() -> regex.Pattern[str]:
    aged = r"(?:अंडर|under|यू|u)\s*-?\s*\d+(?:\s+(?:आयु\s+)?(?:बालक|बालिका|पुरुष|महिला))?(?:\s+(?:आयु\s+)?वर्ग)?"
    return compile_pattern(rf"(?<![\p{{L}}\p{{M}}])(?P<group>{aged}|{kinds_of_group()})\s+(?:में|मे)\s+$")
