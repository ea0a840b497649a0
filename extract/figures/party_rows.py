"""Seats of several parties in a row with no noun: "निर्दलीय 9, कांग्रेस 6, भाजपा 5", "120 निर्दलीय, 59 भाजपा एवं 11 कांग्रेस"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.holders.parties import PARTY_OF_ROW, is_party, party_names
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

RULE = "count.of_party"
_FEWEST = 2
_MOST = 545  # seats of the larger house, its two nominated members among them
_CERTAIN = 0.82


def claim_party_rows(found: LineClaims) -> None:
    """Claim the numbers that no rule took of a row of two parties or more, each with its number in the same order."""
    if len(found.free()) < _FEWEST or _no_seats().search(found.line.text):
        return
    if found.line.sentence.kind == "paragraph" and not _OF_ELECTION.search(found.line.text):
        return
    for pattern in (_before(), _behind()):
        row = [m for m in pattern.finditer(found.line.text) if found.line.numbers[m.start("v")].value <= _MOST]
        free = [m for m in row if m.start("v") not in found.taken]
        if len(row) < _FEWEST or len(free) < len(row):
            continue
        for match in row:
            number = found.line.numbers[match.start("v")]
            claim = Claim.of_number(RULE, "count", number, unit="seats", certain=_CERTAIN)
            found.claim(match.start("v"), claim)
        return


def party_of(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The party that a claim of such a row stands beside; None for any other claim."""
    if claim.rule != RULE:
        return None
    for name in _parties_of(names):
        if _MARK.fullmatch(prepared.between(name.after, claim.start)) or name.start - claim.end == 1:
            return name
    return None


def party_in_row(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“भाजपा को 132, शिवसेना को 57": the party right before a figure, where another has one right behind it too."""
    if claim.kind not in ("count", "coverage") or claim.number is None:
        return None
    text, at = prepared.folded.text, claim.number.outer_start
    parties = _parties_of(names)
    own = next((n for n in parties if n.after <= at and _MARK.fullmatch(text, n.after, at)), None)
    if own is None:
        return None
    opens = _OPENS.search(text, 0, own.start) is not None and _DASH.fullmatch(text, own.after, at) is not None
    others = any(n is not own and _NUMBER.match(text, n.after) for n in parties)
    return own if others or opens else None


def _parties_of(names: list[Name]) -> list[Name]:
    return [n for n in names if is_party(n.text) or n.head == PARTY_OF_ROW]


_NUMBER = regex.compile(r"\s*[-–:=]?\s*\d")
_OF_ELECTION = regex.compile(r"सीट|वार्ड|चुनाव|जीत|विजई|विजेता|बहुमत|मतगणना|परिणाम|नतीज")
_MARK = regex.compile(r"\+?\s*[-–:=]?\s*")
_DASH = regex.compile(r"\+?\s*[-–:=]\s*")
_OPENS = regex.compile(r"\n[\s•●▪■*–-]*$")  # a row of its own


@lru_cache(maxsize=1)
def _no_seats() -> regex.Pattern[str]:
    return compiled(r"{seat_words.not_seats}|{seat_words.members}|%")


@lru_cache(maxsize=1)
def _before() -> regex.Pattern[str]:
    end = r"(?=\s*(?:[,;।.)]|$|(?:और|व|तथा|एवं){e}))"
    return compiled(rf"{{b}}(?P<party>{party_names()})\s*(?:[-–:=]\s*)?(?P<v>{{C}}){end}")


@lru_cache(maxsize=1)
def _behind() -> regex.Pattern[str]:
    return compiled(rf"(?P<v>{{C}})\s+(?P<party>{party_names()}){{e}}")
