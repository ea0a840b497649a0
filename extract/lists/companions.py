"""A place shared with who is named beside its holder: "आगरा सूरत के साथ संयुक्त रूप से तीसरे", "वाराणसी रायपुर के साथ 11वें"."""

from __future__ import annotations

import itertools

import regex

from extract.lists.name_lists import Spans
from extract.names.name import Name, is_named
from extract.prepared import Prepared
from extract.rules.base import Claim


def companions(claim: Claim, names: list[Name], prepared: Prepared) -> Spans:
    """The holder of a rank and the one beside whom it is held, right before the rank; [] where nobody stands beside another."""
    if claim.kind != "rank":
        return []
    for holder, other in itertools.pairwise(names):
        together = is_named(holder) and is_named(other) and not holder.case and other.case == "genitive"
        adjacent = 0 <= other.start - holder.after <= 1 and other.end <= claim.start
        if together and adjacent and _BESIDE.fullmatch(prepared.between(other.end, claim.anchor)):
            return [(holder.start, holder.end), (other.start, other.end)]
    return []


_BESIDE = regex.compile(r"\s+के\s+साथ\s+(?:संयुक्त\s+रूप\s+से\s+|संयुक्त\s+)?(?:(?:प्रदेश|राज्य|देश|जिले|सूबे)\s+में\s+)?")
