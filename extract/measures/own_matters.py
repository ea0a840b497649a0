"""What a figure counts is a matter of its own, whatever the article measures: "82 निक्षय मित्रों ने 640 मरीजों को गोद लिया"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.text import fold_text


def own_matter(claim: Claim, measure: str, sentence: Sentence, prepared: Prepared) -> str:
    """The matter that a clause counts or whose doing it counts; "" for none."""
    if claim.kind not in ("count", "coverage") or claim.unit == "percent" or claim.number is None:
        return ""
    text = prepared.folded.text
    said = _counted().match(text, claim.number.outer_end, sentence.end)
    if said is None:
        said = _done().search(text, sentence.start, sentence.end)
        if said is None or not said.start() <= claim.number.start < said.end():
            return ""
    called = str(lexicon.lookup("own_matters")[" ".join(said["noun"].split())])
    within = (called, *lexicon.table("own_matters_within").get(called, ()))
    return "" if any(fold_text(word) in fold_text(measure) for word in within) else called


@lru_cache(maxsize=1)
def _nouns() -> str:
    return lexicon.whole_word(lexicon.any_of("own_matters"))


@lru_cache(maxsize=1)
def _counted() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?(?:(?:के|का)\s+)?(?P<noun>{_nouns()})")


@lru_cache(maxsize=1)
def _done() -> regex.Pattern[str]:
    """“निक्षय मित्रों ने 640 मरीजों को गोद लिया"."""
    return compile_pattern(rf"(?P<noun>{_nouns()})\s+(?:ने|के\s+द्वारा|द्वारा|के\s+माध्यम\s+से)\s[^।\n]{{0,60}}?\sगोद")
