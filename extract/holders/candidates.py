"""Candidates of an election and the votes that they got: "अजय सिंह (भाजपा) : 98,412", "भाजपा के प्रकाश राम को 3407 मत मिले"."""

from __future__ import annotations

import regex

from extract.article_state import NOBODY, Subject
from extract.holders.parties import is_party
from extract.holders.persons import is_person
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def candidate_of(claim: Claim, names: list[Name], prepared: Prepared) -> Subject:
    """The person who stands before a claim with a party in brackets, or in the dative with votes; NOBODY for any other claim."""
    if claim.number is None or claim.kind not in ("count", "coverage"):
        return NOBODY
    text, at = prepared.folded.text, claim.number.outer_start
    said = _WITH_PARTY.search(text, max(0, at - _REACH), at)
    if said is not None and is_party(said["party"]) and not is_party(said["name"]):
        return _person(*said.span("name"), prepared)
    if claim.unit != "votes":
        return NOBODY
    given = [n for n in names if n.case in _ROLES and n.kind in ("bare", "person") and n.after <= at and not n.plural]
    own = next((n for n in reversed(given) if _BESIDE.fullmatch(text, n.after, at)), None)
    if own is None or " " not in own.text or (own.case != "dative" and not is_person(own, prepared)):
        return NOBODY
    return _person(own.start, own.end, prepared)


_ROLES = ("dative", "ergative", "")  # "… को 84,512 वोट मिले", "… ने 149 मत पाए", "मीरा देवी 212 मत पाकर जीतीं"
_BESIDE = regex.compile(r"\s*(?:(?:कुल|सर्वाधिक|सबसे\s+(?:ज्यादा|अधिक|कम)|केवल|सिर्फ|मात्र|महज)\s+)?")


def _person(start: int, end: int, prepared: Prepared) -> Subject:
    return Subject(prepared.called(start, end), "person", start, end, "clause", prepared.name)


_REACH = 80  # characters of a name, its party and the mark
_NAME = r"(?:डा\.\s*)?[\p{L}\p{M}]+(?:[ ]+[\p{L}\p{M}.]+){0,3}"
_WITH_PARTY = regex.compile(
    rf"(?:^|[\n,;:•–-]\s*|\d\s*[.)]\s*)(?P<name>{_NAME})\s*\((?P<party>[\p{{L}}\p{{M}} ]{{2,24}})\)\s*(?:को\s+|[:–-]\s*|\s)$"
)
