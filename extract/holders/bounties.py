"""Sums set on somebody's head, and cases against somebody: "25 हजार के इनामी बदमाश सोनू यादव", "उसके खिलाफ नौ मामले दर्ज हैं".

They are of that person, named before or behind; a bounty has no time.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.holders.persons import in_brackets, is_person, person_acted_on
from extract.marks import Line
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.text import fold_text


def bounty_end(claim: Claim, prepared: Prepared) -> int:
    """Where the words end that make a claimed sum a bounty, and a name may begin (a folded offset); -1 for any other claim."""
    said = _wanted().match(prepared.folded.text, claim.end) if claim.kind == "amount" else None
    return said.end() if said is not None else -1


@lru_cache(maxsize=1)
def _wanted() -> regex.Pattern[str]:
    return compiled(r"\s+(?:का|के|की)\s+इनामी\s+(?:{refusal_words.wanted}\s+)?")


def wanted_one(claim: Claim, line: Line, names: list[Name], prepared: Prepared) -> Name | None:
    """“हरिओम मीना पकड़ा गया, जिस पर दो हजार का इनाम था": the person whom a pronoun before a bounty means; None for another sum.

    So of the cases against somebody: "उसके खिलाफ चौपारण और बरही थाने में नौ मामले दर्ज हैं". It is the person named last
    before it, in brackets nobody, in its sentence or else the one acted on in the sentence before.
    """
    text, start = prepared.folded.text, line.sentence.start
    if claim.kind == "amount":
        bounty = _BOUNTY.match(text, claim.end, line.sentence.end) is not None
        said = _ON_HIM.search(text, start, claim.start) if bounty else None
    else:
        against = claim.kind == "count" and claim.unit == "cases" and _FILED.match(text, claim.end) is not None
        said = _AGAINST_HIM.search(text, start, claim.start) if against else None
        if said is None and against:
            return _accused(claim, line, names, prepared)
    if said is None:
        return None
    before = [n for n in names if n.end <= said.start() and not in_brackets(n, prepared)]
    persons = [n for n in before if _is_spoken_of(n, prepared) and (is_person(n, prepared) or _is_wanted(n, prepared))]
    return persons[-1] if persons else person_acted_on(claim.start, prepared)


def _accused(claim: Claim, line: Line, names: list[Name], prepared: Prepared) -> Name | None:
    """“गुड्डू पर दो मुकदमे दर्ज हैं", "वसीम के खिलाफ 11 मामले": the person whom cases are against, by name."""
    before = [n for n in names if line.sentence.start <= n.start and n.end <= claim.start]
    for name in reversed(before):
        if not _AGAINST.match(prepared.folded.text, name.end) or _PARTED.search(
            prepared.between(name.end, claim.start)
        ):
            continue
        if is_person(name, prepared) or _is_wanted(name, prepared):
            return name
    return None


def _is_spoken_of(name: Name, prepared: Prepared) -> bool:
    """Whether a name is what its clause is about: its doer, whom something was done to, or who has cases ("वसीम पर 11 मुकदमे")."""
    return name.case in _ROLES or prepared.folded.text.startswith(_ON, name.end)


def _is_wanted(name: Name, prepared: Prepared) -> bool:
    """“सरगना मोनू", "आरोपी वसीम": a given name alone, or any behind what one is wanted for."""
    if name.kind != "bare":
        return False
    text = prepared.folded.text
    behind = _CRIMINAL.search(text, max(0, name.start - _WORD), name.start) or _CRIMINAL.match(
        text, name.start, name.end
    )
    return behind is not None or fold_text(name.text) in person_words("given")


_ON = " पर "
_WORD = 16  # code points
_ROLES = ("", "ergative", "dative")
_WANTED_FOR = r"(?<!\p{L})(?:सरगना|आरोपी|आरोपित|अपराधी|बदमाश|तस्कर|अभियुक्त|शूटर|फरार)\s+"
_CRIMINAL = regex.compile(_WANTED_FOR)
_BEHIND_CRIMINAL = regex.compile(_WANTED_FOR + "$")
_ON_HIM = regex.compile(r"(?<!\p{L})(?:उस|जिस|इस)\s+पर\s+(?:भी\s+|तो\s+|कुल\s+|पुलिस\s+ने\s+|एसपी\s+ने\s+)?$")
_AGAINST = regex.compile(r"\s+(?:पर|के\s+(?:खिलाफ|विरुद्ध|विरूद्ध))\s")
_PARTED = regex.compile(r"[;।]")
_AGAINST_HIM = regex.compile(r"(?<!\p{L})(?:उस|जिस|इस)(?:\s+पर|के\s+(?:खिलाफ|विरुद्ध|विरूद्ध))\s[^;।]{0,80}$")
_FILED = regex.compile(
    r"\s*(?:(?:पहले|पूर्व)\s+(?:से|में|ही)\s+)?(?:भी\s+|ही\s+)?(?:दर्ज|चल|लंबित|हैं|पंजीकृत|पंजीबद्ध)(?!\p{L}|\p{M})"
)
_BOUNTY = regex.compile(r"\s*(?:(?:रुपए|रु\.?)\s+)?(?:का|के)\s+(?:नकद\s+)?इनाम(?!\p{L}|\p{M})")
