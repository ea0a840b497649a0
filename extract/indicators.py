"""What a clause measures where it names it itself: "वारंट तामीली में कोरबा पुलिस दूसरे", "400 मीटर दौड़ में", "शून्य भुखमरी में 39 अंक".

The article's ranking or survey has criteria, a meet has events. A clause that puts one
of them in the locative before its figures is about that: indicators.yml has the nouns
that end such a name. A criterion that only another clause names holds for nothing here.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence

_KINDS = ("rank", "score", "coverage")
_WORDS = 4  # of a name before its last noun: "17 वर्ष बालक वर्ग की 100 मीटर दौड़" has more, and is read from "वर्ग की" on


def find_indicator(claim: Claim, names: list[Name], sentence: Sentence, prepared: Prepared) -> str:
    """The criterion or event that a sentence names before a claim, as printed; "" for none."""
    if claim.kind not in _KINDS:
        return ""
    text = prepared.folded.text
    said = None
    for match in _in_locative().finditer(text, sentence.start, claim.anchor):
        said = match
    if said is None or (claim.kind == "coverage" and said["head"] in lexicon.words("indicators", "answers")):
        return ""
    if any(n.kind == "measure" and n.start >= said.start() and n.end <= claim.anchor for n in names):
        return ""  # a known name, or what the sentence turned to since
    start, end = said.span("name")
    inside = [
        n for n in names if n.kind in ("place", "headed", "person", "generic", "pronoun") and start <= n.start < end
    ]
    if inside:
        start = max(n.after for n in inside)
    return " ".join(prepared.quote(start, end).split()) if start < end else ""


@lru_cache(maxsize=1)
def _in_locative() -> regex.Pattern[str]:
    """The noun with up to four words before it, of which none is a case mark other than of का, up to में or "के मामले में"."""
    marks = r"(?:में|मे|को|से|ने|पर|तक|और|व|तथा|एवं|जबकि|वहीं|लेकिन|तो|भी|कि|इसी|तरह|इसके|अलावा|ही|है|हैं|रहा|रही|रहे|था|थे|थी)"
    word = rf"(?!{marks}\s)[\p{{L}}\p{{M}}\d.-]+"
    head = lexicon.whole_word(lexicon.any_of("indicators"))
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}\d])(?P<name>(?:{word}\s+){{0,{_WORDS}}}?(?P<head>{head}))\s+(?:के\s+(?:मामले|मामलों|मोर्चे|क्षेत्र|मानक)\s+)?(?:में|मे)(?!\p{{L}})"
    )
