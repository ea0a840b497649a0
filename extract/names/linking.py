"""Official codes for states, districts and blocks, filled only where the article settles which of several is meant.

Names collide: there is a बलरामपुर in Uttar Pradesh and one in Chhattisgarh, and a
thousand blocks share theirs with another. A name is linked where its kind, its
parent and the article agree: a district under a state that the article is about, a
block under a district that it is about. A name that only one place of India has
needs no more, unless the article is about another state. Everything else stays
without a code: a wrong code is worse than none.

Codes are those of the Local Government Directory; the kind of the subject says of
which level (states, districts and blocks are numbered apart).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from extract.names.gazetteer import Place, all_rows, places
from extract.text import fold_text

LEVELS = {"state": "state", "district": "district", "block": "block"}
_SAID = 5  # a state that is named outweighs so many districts that it could hold


@dataclass(frozen=True, slots=True)
class Parents:
    """Where an article is: the states and districts that it is about, each as the code of the directory.

    `states` are those that its places leave possible, most likely first.
    """

    states: tuple[str, ...] = ()
    districts: frozenset[str] = field(default_factory=frozenset)


def parents_of(named: Iterable[str], main: str) -> Parents:
    """Where an article is, by the places that it names (each once for each time) and its own place `main`.

    A state that is named counts for itself; a district counts for each state that
    has one of its name. The article's own place counts thrice, and as much as three states named where only one
    state has it: "बिहार में 61 फीसदी" in news from बलिया compares.
    """
    votes: Counter[str] = Counter()
    districts: set[str] = set()
    for name, own in [*((name, False) for name in named), (main, True), (main, True)]:
        rows = places(name)
        states = {row.code for row in rows if row.kind == "state"}
        if states:
            votes.update(dict.fromkeys(states, _SAID))
            continue
        found = [row for row in rows if row.kind == "district" and row.code]
        of_states = {code for row in found if (code := _state_code(row.parent))}
        votes.update(dict.fromkeys(of_states, _SAID if own and len(of_states) == 1 else 1))
        districts.update(row.code for row in found)
    likely = [code for code, _ in votes.most_common()]
    tied = [code for code in likely if votes[code] == votes[likely[0]]]
    return Parents(tuple(tied), frozenset(districts))


def state_name(parents: Parents) -> str:
    """The name of the state that an article is in, "" where its places leave several possible."""
    if len(parents.states) != 1:
        return ""
    return next((row.name for row in all_rows() if row.kind == "state" and row.code == parents.states[0]), "")


def code_of(name: str, kind: str, parents: Parents) -> str:
    """The code of a state, district or block of that name, or "" where the article leaves it open which is meant."""
    level = LEVELS.get(kind)
    if level is None:
        return ""
    rows = {row.code: row for row in _rows(name, level) if row.code}
    if level == "state" or not rows:
        return next(iter(rows)) if len(rows) == 1 else ""
    within = {code for code, row in rows.items() if _is_within(row, parents)}
    if len(within) == 1:
        return next(iter(within))
    outside = parents.states and not within
    return next(iter(rows)) if len(rows) == 1 and not outside else ""


def _rows(name: str, level: str) -> list[Place]:
    """The rows of a name, or of the name without the head noun of its level ("बबेरू ब्लॉक", "जिला बांदा")."""
    words = fold_text(name).split()
    for shorter in (words, words[:-1], words[1:]):
        rows = [row for row in places(" ".join(shorter)) if row.kind == level]
        if rows and (shorter is words or set(words) - set(shorter) <= _HEADS[level]):
            return rows
    return []


_HEADS = {
    "state": {fold_text(word) for word in ("राज्य", "प्रदेश")},
    "district": {fold_text(word) for word in ("जिला", "जनपद", "जिले")},
    "block": {fold_text(word) for word in ("ब्लॉक", "अंचल", "विकासखंड", "प्रखंड", "विकासखण्ड", "प्रखण्ड")},
}


def _is_within(row: Place, parents: Parents) -> bool:
    """Whether a row lies in the article's state (a district), or in a district that the article names (a block)."""
    if row.kind == "district":
        return _state_code(row.parent) in parents.states
    district = {of.code for of in places(row.parent) if of.kind == "district"}
    return bool(district & parents.districts) and any(
        _state_code(of.parent) in parents.states for of in places(row.parent) if of.kind == "district"
    )


@lru_cache(maxsize=4096)
def _state_code(name: str) -> str:
    return next((row.code for row in places(name) if row.kind == "state"), "")


@lru_cache(maxsize=1)
def levels() -> dict[str, int]:
    """How many places of each kind have a code."""
    return dict(Counter(row.kind for row in all_rows() if row.code))
