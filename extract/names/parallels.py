"""Names whose head noun is said once for a row of them: "बहरी थाने के 37, अमिलिया के 33", "बबेरू ब्लॉक में 84, कमासिन में 79".

The first of the row carries the head noun, the others only the case mark and their
number. Each of these is of the first one's kind, as long as numbers and joints go on;
a district or a state among them is itself, as are names with a head noun of their own.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from extract.names.gazetteer import places
from extract.names.mentions import Name
from extract.names.tokens import Tokens

# Head nouns whose names may stand without them. A तहसील is "other" among the subject types.
_ROW_TYPES = ("police_station", "block", "other", "institution", "zone")
_NAMES_ALONE = ("police_station", "block")  # go by the name alone
_JOINTS = (",", ";", "और", "व", "एवं", "तथा", "जबकि", "वहीं", "लेकिन", "तो", "साथ ही")


def with_types_of_rows(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, those of a row with the kind of its first."""
    out: list[Name] = []
    leader: Name | None = None
    at = 0  # where the last member of the row ends
    for name in names:
        between = tokens.folded.text[at : name.start]
        if leader is not None and ("।" in between or "\n" in between):
            leader = None
        if name.kind == "headed" and name.type in _ROW_TYPES and name.base and not name.plural:
            leader = name if name.case or _number_follows(name, tokens) else None
            at = name.after
        elif leader is not None and _goes_on(leader, name, between, tokens):
            name = _of_kind(name, leader)
            at = name.after
        elif name.kind in ("headed", "generic") and leader is not None and name.type in _ROW_TYPES:
            leader = None
        out.append(name)
    return out


def _goes_on(leader: Name, name: Name, between: str, tokens: Tokens) -> bool:
    """Whether a name is the next of a row: a number stands since the last, then a joint, and its case mark is the first's.

    Without a case mark its number must stand right behind it ("चुवाड़ी 94 से 33वें").
    """
    if name.kind not in ("place", "bare") or name.case != leader.case:
        return False
    if not name.case and not _number_follows(name, tokens):
        return False
    if name.kind == "bare" and name.case == "genitive" and not tokens.evidence.label(name.start, name.end):
        return False  # "हत्या के 46, दुष्कर्म के 31"
    if any(row.kind in ("district", "state", "country") for row in places(name.text)):
        return False
    words = between.split()
    joined = bool(words) and (words[-1] in _JOINTS or between.rstrip().endswith((",", ";")))
    return joined and _has_number(between, name.start - len(between), tokens)


def _has_number(between: str, start: int, tokens: Tokens) -> bool:
    """Whether a stretch of the text that begins at an offset holds a number."""
    return any(
        blocked and start <= at < start + len(between)
        for at, blocked in zip(tokens.starts, tokens.blocked, strict=True)
    )


def _number_follows(name: Name, tokens: Tokens) -> bool:
    """Whether the next word after a name is part of a number."""
    i = bisect_left(tokens.starts, name.end)
    while i < len(tokens.words) and tokens.words[i].isspace():
        i += 1
    return i < len(tokens.words) and tokens.blocked[i]


def _of_kind(name: Name, leader: Name) -> Name:
    text = name.text if leader.type in _NAMES_ALONE else f"{name.text} {leader.head}"
    return replace(name, kind="headed", type=leader.type, base=name.text, head=leader.head, text=text)
