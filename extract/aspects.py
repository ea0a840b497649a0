"""What state of the thing a number counts: received, pending, disposed, refused, present, female, built.

"4,312 शिकायतें आईं, 4,190 का निस्तारण हुआ" are two figures of one subject and one measure, and no contradiction. Hindi
says the state in one of three places, and the nearest holds: in the number's own words ("14 लंबित संदर्भ", "45
महिलाएं"), in the word before it ("प्राप्त 874 प्रार्थना पत्र"), or in the verb or noun behind it ("4,190 का निस्तारण").
Only what is counted, covered or paid has a state; a rank or a score has none. A denied state is none that is known.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.kept_patterns import compile_pattern
from extract.lexicon import WORD_CHAR, whole_word
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence

KINDS = frozenset({"coverage", "count", "amount"})
RECEIVED = frozenset({"complaints", "applications", "cases"})  # what "27 मिलीं" says to have come in; patients are found
BEFORE = 14  # code points before the number that hold the word beside it: "निस्तारित कुल "
BEHIND = 60  # code points behind it that hold the verb of a short clause


def find_aspect(claim: Claim, window: Window, sentence: Sentence, prepared: Prepared) -> str:
    """The state that a claim's number is of, as aspects.yml names it; "" where none is said or the clause denies it."""
    if claim.kind not in KINDS:
        return ""
    text = prepared.folded.text
    own = text[claim.anchor : claim.end] if claim.whole is not None else text[claim.start : claim.end]
    sexes = sexes_in(own)
    if sexes:
        return sexes.pop() if len(sexes) == 1 else ""
    found = _states().search(own)
    if found:
        return str(found.lastgroup)
    before = text[max(window.start, claim.anchor - BEFORE, sentence.start) : claim.anchor]
    last = list(_states().finditer(before))
    if last and _BESIDE.fullmatch(before, last[-1].end()):
        return str(last[-1].lastgroup)
    behind = text[claim.end : min(sentence.end, max(window.right, claim.end), claim.end + BEHIND)]
    stop = _clause_end().search(behind)
    clause = behind[: stop.start()] if stop else behind
    said = _states().search(clause)
    if said:
        return "" if _AT.match(clause) or _NOT.search(clause, said.end()) else str(said.lastgroup)
    if claim.unit in RECEIVED and _ARRIVED.search(clause):
        return "received"
    return ""


def sexes_in(words: str) -> set[str]:
    """The sexes of the people that folded words name: female, male."""
    return {str(match.lastgroup) for match in _sexes().finditer(words)}


def aspect_of(header: str, kind: str) -> str:
    """The state that the header of a column names ("लंबित", "पुरुष मतदाता"), for a figure of a kind; "" for none."""
    if kind not in KINDS:
        return ""
    said = _sexes().search(header) or _states().search(header)
    return str(said.lastgroup) if said else ""


_BESIDE = regex.compile(r"\p{Devanagari}*\s*(?:(?:कुल|केवल|सिर्फ|महज|मात्र|करीब|लगभग|हुए|हुई|किए गए|की गई)\s*)?")
_NOT = regex.compile(rf"(?<!{WORD_CHAR})(?:नहीं|नही|न)(?!{WORD_CHAR})")
_AT = regex.compile(rf"\s*(?:के\s+)?पर(?!{WORD_CHAR})")  # "74.6 फीसदी पर अटका है": the figure itself is stuck there
_ARRIVED = regex.compile(rf"^\s*(?:मिली|मिले|मिलीं|आई|आईं|आए|पहुंचे|पहुंची|पहुंचीं)(?!{WORD_CHAR})")


@lru_cache(maxsize=1)
def _states() -> regex.Pattern[str]:
    return _table("aspects")


@lru_cache(maxsize=1)
def _sexes() -> regex.Pattern[str]:
    return _table("aspect_nouns")


def _table(name: str) -> regex.Pattern[str]:
    """Any spelling of a table at the beginning of a word, in a group named for its aspect; one with a dot is a whole word."""
    groups = []
    for aspect, spellings in lexicon.table(name).items():
        stems = [s for s in spellings if not s.endswith(".")]
        words = [s.removesuffix(".") for s in spellings if s.endswith(".")]
        ways = ([lexicon.alternation(stems)] if stems else []) + (
            [whole_word(lexicon.alternation(words))] if words else []
        )
        groups.append(rf"(?P<{aspect}>{'|'.join(ways)})")
    return compile_pattern(rf"(?<!{WORD_CHAR})(?:{'|'.join(groups)})")


@lru_cache(maxsize=1)
def _clause_end() -> regex.Pattern[str]:
    return compile_pattern(whole_word("और|तथा|एवं|लेकिन|मगर|जबकि|परंतु|किंतु|वहीं|जिनमें|जिसमें|इनमें|जिनका|जिनके|जो") + r"|[;।,(\n]")
