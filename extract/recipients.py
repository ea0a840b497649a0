"""Who gets a sum without being named: "एसपी ने टीम को 10 हजार रुपये का इनाम दिया", "मृतकों के परिजन को चार-चार लाख".

A sum whose sentence names nobody is else its article's own place's. A reward or relief is the one's who gets it, called by
what the sentence calls them (recipients.yml). What farmers, pupils or hospitals are paid is still the place's: so annotators
see it, who ask of such a sum how much a scheme has given there.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import WORD_CHAR, whole_word
from extract.marks import Line
from extract.names.words import heads
from extract.prepared import Prepared
from extract.rules.base import Claim


def recipient_of(claim: Claim, subject: Subject, line: Line, prepared: Prepared) -> Subject:
    """The unnamed one whom a sum is given to, where the sentence names no other subject; else the subject as it was found."""
    if claim.kind != "amount" or subject.how not in _NOT_SAID or claim.whole is not None:
        return subject
    start = line.sentence.start
    said = _given_to().search(prepared.folded.text, start, claim.start)
    if said is None:
        return subject
    begins = _first_of(prepared.folded.text, start, said.start("role"))
    role = said["role"]
    modifiers = prepared.called(begins, said.start("role")) if begins < said.start("role") else ""
    called = f"{modifiers} {lexicon.lookup('recipients')[role]}".strip()
    return Subject(called, heads().get(role, "person"), begins, said.end("role"), "clause", prepared.name)


_NOT_SAID = ("main", "carried")


@lru_cache(maxsize=1)
def _given_to() -> regex.Pattern[str]:
    """One of the recipients in the dative, and up to the sum no more than who gives and how: "टीम को एसपी ने नकद ", "विजेता को राज्य सरकार "."""
    role = whole_word(f"(?P<role>{lexicon.any_of('recipients')})")
    word = rf"(?!(?:और|तथा|एवं|जबकि|वहीं|से|के|की|का|में|पर)(?!{WORD_CHAR}))[\p{{L}}\p{{M}}.\-]+"
    return compile_pattern(rf"{role}\s+को\s+(?:{word}\s+){{0,4}}?$")


_JOINTS = ("और", "व", "तथा", "एवं", "जबकि", "वहीं", "लेकिन", "कि", "तो", "भी", "ही", "इन", "उन", "उनकी", "इस", "उस", "वाले", "वाली", "लिए")
_OWNERS = ("का", "के", "की")
_WORDS = 2  # before the noun, and as many before a genitive


def _first_of(text: str, start: int, role: int) -> int:
    """Where a recipient's name begins: "स्वर्ण पदक ", "आईजीआरएस सेल की ", "मृतकों के " before the noun belong to it."""
    marks = (*lexicon.words("case_marks"), *_JOINTS)
    begins = behind = role
    taken, owned = 0, False
    for word in reversed(list(_WORD.finditer(text, start, role))):
        if text[word.end() : behind].strip():
            break  # a comma, a bracket, a figure
        behind = word.start()
        if word.group() in _OWNERS and not owned:
            owned, taken = True, 0
            continue  # the name begins with the owner, if there is one
        if word.group() in marks or taken == _WORDS or word.group() in lexicon.lookup("numbers"):
            break
        begins, taken = word.start(), taken + 1
    return begins


_WORD = regex.compile(r"[\p{L}\p{M}.\-]+")
