"""Percents that are marks since their row, or the sentence before, says so of one: "भाषा में 69 प्रतिशत एवं गणित में 64 प्रतिशत औसत अंक मिले".

Marks are said once for a row, behind its last percent, and not again where the next sentence goes on with other classes or
subjects. A percent with a noun of its own behind it, or beside words of passing and reaching, is of what the noun says.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.rows_of_numbers import CARRIED
from extract.joints import CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.spoken import Spoken

RULE = "score.percent_of_row"


def settle_percents_of_marks(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Make scores of the bare percents of a sentence in which one is of marks, or whose only figures go on with such a sentence."""
    percents = [c for c in found.claims if c.unit == "percent" and c.whole is None]
    bare = [c for c in percents if c.kind == "coverage" and _BARE.match(prepared.folded.text, c.end)]
    bare = [c for c in bare if _OF_ITS_OWN.search(prepared.folded.text, _clause_of(c, found), c.start) is None]
    if not bare or _others().search(found.line.text):
        return
    if not any(c.kind == "score" and c.rule in _SAID for c in percents) and not _goes_on(
        percents, bare, found, spoken, prepared
    ):
        return
    for claim in bare:
        found.claims[found.claims.index(claim)] = replace(claim, kind="score", rule=RULE, certain=CARRIED)


_SAID = ("score.marks_percent", "score.marks_of_total")


def _goes_on(percents: list[Claim], bare: list[Claim], found: LineClaims, spoken: Spoken, prepared: Prepared) -> bool:
    """Whether the sentence right before told marks in percent and this one tells nothing but a row of bare percents."""
    model = spoken.share
    if model is None or model.kind != "score" or len(bare) < len(percents) or len(found.claims) > len(percents):
        return False
    told = prepared.line_at(model.start)
    if _LESSONS.search(found.line.text) is None:
        return False
    if told is None or told.sentence.block != found.line.sentence.block or len(bare) < _ROW:
        return False
    return prepared.index_of(told.sentence.start) + 1 == prepared.index_of(found.line.sentence.start)


def _clause_of(claim: Claim, found: LineClaims) -> int:
    """Where the stretch before a percent begins: behind the figure before it, else at the sentence."""
    before = [c.end for c in found.claims if c.end <= claim.start]
    return max(before, default=found.line.sentence.start)


# What the percent is of, before it: "निस्तारण की दर 99 प्रतिशत", "छात्राओं की हिस्सेदारी 55", "ओबीसी के लिए 27".
_OF_ITS_OWN = regex.compile(
    r"(?<!\p{L})(?:दर|हिस्सेदारी|भागीदारी|उपस्थिति|हाजिरी|संतुष्टि|नामांकन|निस्तारण|वसूली|मतदान|आरक्षण|सीट|सीटें|सीटों|न्यूनतम|कटआफ|लिए|लडकियां|लडके|छात्राएं|छात्र|बच्चे)(?![\p{L}\p{M}])"
)


@lru_cache(maxsize=1)
def _others() -> regex.Pattern[str]:
    """Words of a sentence whose bare percents are of those who passed, voted or were reached."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "results") + "|उत्तीर्ण|पास|सफल"))


_ROW = 2
_LESSONS = regex.compile(r"(?<!\p{L})(?:कक्षा|भाषा|गणित|विज्ञान|पर्यावरण|अंग्रेजी|हिंदी|पेपर|विषय)(?![\p{L}\p{M}])")
# Nothing but a joint or a verb of being stands behind the percent.
_BARE = regex.compile(
    rf"\s*(?:$|\n|[,;।.]|{CONJUNCTION}\s|(?:जबकि|वहीं|तो|है|हैं|रहा|रही|रहे|था|थी|थे|मिले|आए|आया)(?![\p{{L}}\p{{M}}]))"
)
