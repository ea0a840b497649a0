"""Who gets or owes a sum without being named: "एसपी ने टीम को 10 हजार रुपये का इनाम दिया", "ठेका फर्म पर 14 लाख की शास्ति".

A sum whose sentence names nobody is else its article's own place's. A reward or relief is the one's who gets it, a
fine the one's who pays, called by what the sentence calls them (recipients.yml, penalized.yml). What farmers, pupils or
hospitals are paid is still the place's: so annotators see it, who ask of such a sum how much a scheme has given there.
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


def recipient_of(claim: Claim, line: Line, prepared: Prepared) -> Subject | None:
    """The unnamed one whom a sum is given to or asked of; None for none. Asked where the sentence names no subject."""
    if claim.kind != "amount" or claim.whole is not None:
        return None
    start, text = line.sentence.start, prepared.folded.text
    said = _given_to().search(text, start, claim.start)
    table = "recipients"
    if said is None and _fined().match(text, claim.end, line.sentence.end):
        said = _laid_on().search(text, start, claim.start)
        table = "penalized"
    if said is None:
        return None
    begins = _first_of(text, start, said.start("role"))
    modifiers = prepared.called(begins, said.start("role")) if begins < said.start("role") else ""
    role = said["role"]
    called = f"{modifiers} {lexicon.lookup(table)[role]}".strip()
    type_ = "team" if heads().get(role) == "team" else "person" if table == "recipients" else "other"
    return Subject(called, type_, begins, said.end("role"), "aside", prepared.name)


_BETWEEN = rf"(?:(?!(?:और|तथा|एवं|जबकि|वहीं|से|के|की|का|में|पर)(?!{WORD_CHAR}))[\p{{L}}\p{{M}}.\-]+\s+){{0,4}}?"


@lru_cache(maxsize=1)
def _given_to() -> regex.Pattern[str]:
    """One of the recipients in the dative, and up to the sum no more than who gives, and how: "टीम को एसपी ने नकद "."""
    role = whole_word(f"(?P<role>{lexicon.any_of('recipients')})")
    return compile_pattern(rf"{role}\s+को\s+{_BETWEEN}$")


@lru_cache(maxsize=1)
def _laid_on() -> regex.Pattern[str]:
    """One of those who are fined, and up to the sum no more than how: "छह फर्मों पर कुल "."""
    role = whole_word(f"(?P<role>{lexicon.any_of('penalized')})")
    return compile_pattern(rf"{role}\s+पर\s+(?:[\p{{L}}\p{{M}}]+\s+का\s+)?{_BETWEEN}$")


@lru_cache(maxsize=1)
def _fined() -> regex.Pattern[str]:
    return compile_pattern(r"[^।;,]{0,40}?" + whole_word("जुर्माना|जुर्माने|अर्थदंड|शास्ति|पेनल्टी|पेनाल्टी|दंड|बकाया|बाकी"))


# Words that are no part of a name before a noun: joints, pronouns, forms of verbs.
_JOINTS = ("और", "व", "तथा", "एवं", "जबकि", "वहीं", "लेकिन", "कि", "तो", "भी", "ही", "लिए", "इन", "उन", "उनकी", "इस", "उस")
_FORMS = ("वाले", "वाली", "गए", "गई", "हुए", "हुई", "आए", "आई", "रहे", "रही", "शामिल", "दोनों", "सभी")
_OWNERS = ("का", "के", "की")
_WORDS = 2  # before the noun, and as many before a genitive


def _first_of(text: str, start: int, role: int) -> int:
    """Where a recipient's name begins: "स्वर्ण पदक ", "आईजीआरएस सेल की ", "मृतकों के " before the noun belong to it."""
    marks = (*lexicon.words("case_marks"), *_JOINTS, *_FORMS)
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
