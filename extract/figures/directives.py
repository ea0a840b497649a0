"""Shares that somebody orders or demands: "85 प्रतिशत सत्यापन पूरा करें", "90 प्रतिशत कार्ड बनाने के निर्देश दिए", "85 प्रतिशत से कम न हो".

They are aimed at and not reached. Of other numbers only those with a deadline right before them are read so: "612
लंबित शिकायतें निपटाने को कहा" orders something about things that are there.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.prepared import Prepared
from extract.rules.base import Claim


def is_ordered(claim: Claim, before: str, after: str) -> bool:
    """Whether a figure is ordered, by what stands before and behind it in its clause (folded)."""
    return (claim.unit == "percent" or _DUE.search(before) is not None) and _directive().match(after) is not None


def is_floor(claim: Claim, prepared: Prepared) -> bool:
    """“उपस्थिति 85 प्रतिशत से कम न हो": a share that is demanded, of at least so much."""
    if claim.approx != "at_most" or claim.unit != "percent":
        return False
    return _NOT_LESS.match(prepared.folded.text, claim.end) is not None


_NOT_LESS = regex.compile(
    r"\s+(?:[\p{L}\p{M}]+\s+){0,3}?(?:न|ना|नहीं)\s+(?:हो|रहे|जाए|आए|(?:होना|होनी|रहना|रहनी|जाना|जानी|आना|आनी)\s+चाहिए)(?![\p{L}\p{M}])"
)
_DUE = regex.compile(r"(?<!\p{L})तक\s+(?:(?:कम\s+से\s+कम|हर\s+हाल\s+में|सभी|शेष|बाकी)\s+)*$")  # "30 जून तक 9 हजार आवास"


@lru_cache(maxsize=1)
def _directive() -> regex.Pattern[str]:
    """What follows: an infinitive and an order, or an imperative that ends the sentence; a noun and an order ("वसूली के निर्देश दिए").

    No verb, no other doer and no punishment may stand between: "58 प्रतिशत प्रगति पर नाराजगी जताते हुए सुधार लाने के निर्देश".
    """
    told = lexicon.any_of("directive_words", "said")
    order = rf"(?:को\s+|के\s+लिए\s+)?{told}|(?:का|के|की)\s+(?:[\p{{L}}\p{{M}}]+\s+)?{lexicon.any_of('directive_words', 'order')}"
    infinitive = rf"[\p{{L}}\p{{M}}]+ने\s+(?:{order})(?!{lexicon.WORD_CHAR})"
    imperative = (
        rf"(?:[\p{{L}}\p{{M}}]+\s+)?{lexicon.any_of('directive_words', 'imperative', 'subjunctive')}\s*[।,.'\"”’]*\s*$"
    )
    due = r"(?:(?:\d{1,2}\s+)?[\p{L}\p{M}]+\s+तक\s+)?"  # "शत-प्रतिशत कार्य 28 फरवरी तक पूरा करने के निर्देश"
    between = rf"(?:(?!{whole_word(lexicon.any_of('directive_words', 'barred'))})[\p{{L}}\p{{M}}-]+\s+){{0,7}}?"
    between = rf"{between}{due}{between}"
    noun = rf"(?:(?!{whole_word(lexicon.any_of('directive_words', 'barred'))})[\p{{L}}\p{{M}}-]+\s+){{1,4}}?"
    noun += rf"(?:का|के|की)\s+{lexicon.any_of('directive_words', 'order')}\s+(?:भी\s+)?(?:दिए|दिया|दी|जारी)(?!{lexicon.WORD_CHAR})"
    onto = r"(?:पर|तक)\s+(?=[\p{L}\p{M}]+(?:ने|नी)\s)"
    return compile_pattern(rf"\s+(?:{onto})?{between}(?:{infinitive}|{imperative})|\s+{noun}")
