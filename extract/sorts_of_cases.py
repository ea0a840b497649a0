"""Of what sort the things are that a number counts: "चेक बाउंस के 640 में से 388", "दुष्कर्म के 32 मामले", "नामांतरण के 1,140 प्रकरण".

The sort stands in the genitive right before the number, where an owner stands too. It is none where it is a
name of somebody or some place, or what the figure was found to be of.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.names.name import Name
from extract.names.words import is_name_word
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.text import fold_text

_OWNERS = ("place", "headed", "person", "generic", "pronoun")


def find_sort(claim: Claim, subject: Subject, names: list[Name], sentence: Sentence, prepared: Prepared) -> str:
    """The sort that a sentence gives of what a claim counts, as printed; "" for none."""
    counted = claim.kind in ("count", "coverage") and claim.unit in lexicon.words("sorts_of_cases", "units")
    if not counted or claim.number is None:
        return ""
    whole = claim.whole.outer_start if claim.whole is not None else claim.number.outer_start
    figure = min(whole, claim.number.outer_start)
    said = _sort_before().search(prepared.folded.text, max(sentence.start, figure - _REACH), figure)
    if said is None:
        return ""
    start, end = said.span("sort")
    cut = [n.after for n in names if n.after <= end and n.after > start and n.kind in _OWNERS]  # "बिजली विभाग में चोरी के"
    cut += [p.end for p in prepared.periods if start <= p.start < end and p.end < end]  # "इस साल चोरी के"
    start = max([start, *cut])
    words = prepared.quote(start, end).split() if start < end else []
    parting = [i for i, word in enumerate(words[:-1]) if fold_text(word) in _openers() or fold_text(word) in _no_ends()]
    words = words[parting[-1] + 1 :] if parting else words  # "उनके मुताबिक शिक्षकों के"
    if not words or any(n.start < end and start < n.end and n.kind in _OWNERS for n in names):
        return ""
    if subject.field == prepared.name and start <= subject.start < end:
        return ""  # "घाटोल के 12 मामले": whose they are
    if any(p.start < end and start < p.end for p in prepared.periods) or not _is_sort([fold_text(w) for w in words]):
        return ""
    return " ".join(words)


def _is_sort(words: list[str]) -> bool:
    """Whether (folded) words end in a sort that the table knows, or in an everyday word that says neither when nor how many."""
    known = any(" ".join(words[-n:]) in _sorts() for n in (1, 2, 3))
    return known or (not is_name_word(words[-1]) and words[-1] not in _no_ends())


_REACH = 60  # code points: three words, their case mark and a hedge


@lru_cache(maxsize=1)
def _sort_before() -> regex.Pattern[str]:
    """Up to three words that no case mark, joint or verb parts, in the genitive before a number."""
    parting = (*lexicon.words("case_marks"), *lexicon.words("joints", "conjunction"))
    word = rf"(?!{whole_word('|'.join(sorted(map(regex.escape, parting), key=len, reverse=True)))})[\p{{L}}\p{{M}}-]+"
    aside = r"(?:\s*\([^()।]{1,24}\))?"
    hedge = whole_word(lexicon.any_of("part_words", "only") + "|कुल|सभी|करीब|लगभग|सर्वाधिक|सबसे\\s+(?:ज्यादा|अधिक|कम)")
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}])(?P<sort>{word}(?:\s+{word}){{0,2}}){aside}\s+(?:के|की)\s+(?:{hedge}\s+)*$"
    )


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    return frozenset(lexicon.words("indicator_words", "opener"))


@lru_cache(maxsize=1)
def _sorts() -> frozenset[str]:
    return frozenset(lexicon.words("sorts_of_cases", "court", "crime", "revenue", "illness", "posts"))


@lru_cache(maxsize=1)
def _no_ends() -> frozenset[str]:
    return frozenset(lexicon.words("sorts_of_cases", "none"))
