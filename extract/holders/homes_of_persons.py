"""Homes and schools that only say which person is meant: "किदवई नगर निवासी अमित शुक्ला", "गुरुनानक स्कूल, मधेपुरा की शिखा रानी"."""

from __future__ import annotations

from itertools import pairwise

import regex

from extract.names.name import Name
from extract.prepared import Prepared


def without_homes(names: list[Name], prepared: Prepared) -> list[Name]:
    """The names of a sentence without those that a person right behind is told by; all of them where no person is."""
    homes = _residences(names, prepared)
    within = [n for n in names if n.case == "genitive" and any(0 <= home.start - n.after <= 1 for home in homes)]
    aside = {n.start for n in (*homes, *within, *_schools(names, prepared))}
    return [n for n in names if n.start not in aside] if aside else names


def _residences(names: list[Name], prepared: Prepared) -> list[Name]:
    return [
        home
        for home, person in pairwise(names)
        if not home.case and person.kind in _PERSONS and _LIVES.fullmatch(prepared.between(home.end, person.start))
    ]


def _schools(names: list[Name], prepared: Prepared) -> list[Name]:
    """A school, its town behind a comma, and the pupil: "गुरुनानक स्कूल, मधेपुरा की शिखा रानी"."""
    return [
        school
        for school, town, pupil in zip(names, names[1:], names[2:], strict=False)
        if school.type == "institution"
        and not (school.case or school.plural)
        and town.kind in ("place", "bare")
        and town.case == "genitive"
        and _COMMA.fullmatch(prepared.between(school.end, town.start))
        and pupil.kind in _PERSONS
        and 0 <= pupil.start - town.after <= 1
    ]


_PERSONS = ("bare", "person")
_LIVES = regex.compile(r"\s+निवासी\s+(?:(?:श्री|श्रीमती|कुमारी|छात्र|छात्रा)\s+)?")
_COMMA = regex.compile(r"\s*,\s*")
