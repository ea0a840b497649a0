"""Persons who share a figure: joined by a conjunction before it, each perhaps with a town or a school, or behind it.

"सेन्हा के रोहित साहू और किस्को की अंजलि उरांव ने 483-483 अंक के साथ" says it by the figure, "संयुक्त रूप से" in words, and
"मुरादाबाद की ऋतु, सीतापुर के अर्पित और जालौन की सिमरन तीसरे स्थान पर रहीं" by giving the others no figure of their own.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.arguments import Window
from extract.holders.persons import in_brackets, is_person, is_school_of_town, owned_in_row
from extract.joints import ALONGSIDE
from extract.lists.name_lists import NameList, Spans
from extract.lists.respectively import ENOUGH, JOINS, RESPECTIVELY, before_brackets
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def persons_together(
    claim: Claim, window: Window, names: list[Name], lists: list[NameList], prepared: Prepared
) -> Spans:
    """“सेन्हा के रोहित साहू और किस्को की अंजलि उरांव ने 483-483 अंक के साथ संयुक्त रूप से दूसरा”: persons, each with a town, who share."""
    if claim.kind not in ("rank", "score"):
        return []
    each = claim.number is not None and claim.number.each
    bracketed = _with_brackets(claim, window, names, prepared)
    if bracketed:
        return bracketed
    jointly = "संयुक्त" in prepared.between(window.start, min(window.right, claim.end + _JUST_BEHIND))
    behind_it = ALONGSIDE.match(prepared.folded.text, claim.end)
    if not each and not jointly and behind_it and claim.kind == "score":
        following = [n for n in names if claim.end <= n.start]
        after = prepared.between(claim.end, following[-1].end + _JUST_BEHIND) if following else ""
        schools = {n.end - claim.end for n in following if is_school_of_town(n, following, prepared)}
        stop = next((i for i, char in enumerate(after) if char == "," and i not in schools), len(after))
        if "संयुक्त" in after[:stop]:  # "496 अंक पाकर हल्द्वानी के आरव पंत और उत्तरकाशी की साक्षी नौटियाल संयुक्त रूप से"
            return owned_in_row(following, prepared)
    if not each and not jointly:
        return _row_before(claim, window, names, prepared)
    within = [n for n in names if window.start <= n.start and n.end <= window.stop]
    persons = [n for n in within if is_person(n, prepared)]
    if not persons and each and claim.kind == "score" and behind_it:
        behind = owned_in_row([n for n in names if claim.end <= n.start < window.right], prepared)
        if len(behind) >= ENOUGH:
            return behind  # "583-583 अंकों के साथ संडीला के अर्पित मौर्य व शाहाबाद की जोया खान"
        row = next((f for f in lists if f.start == behind_it.end()), None)
        if row is not None:
            return list(row.items)  # "12-12 अंक लेकर जयपुर, अजमेर और उदयपुर"
    if not persons and claim.kind == "rank":
        persons = _joined_persons([n for n in names if claim.end <= n.start < window.right], claim.end, prepared)
    owned = owned_in_row(within, prepared)
    if len(owned) >= max(ENOUGH, len(persons)):
        return owned
    if len(persons) == 1:
        persons = _with_one_before(persons[0], within, prepared)
    return [(n.start, n.end) for n in persons] if len(persons) > 1 else []


def _with_brackets(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Spans:
    """“ऊना की रितिका (98.8 फीसदी) और मंडी की नेहा (98.8 फीसदी) संयुक्त रूप से पहले”: who share a place behind a figure of their own each."""
    said = (
        _JOINTLY_BEHIND.search(prepared.folded.text, window.start - 1, claim.anchor) if claim.kind == "rank" else None
    )
    if said is None:
        return []
    row = before_brackets(names, said.end("bracket"), prepared)
    return row if len(row) >= ENOUGH else []


# Nothing but "संयुक्त रूप से" between the last bracket and the place.
_JOINTLY_BEHIND = regex.compile(
    r"(?P<bracket>\))\s*(?:दोनों\s+|तीनों\s+)?संयुक्त\s+(?:रूप\s+से|तौर\s+पर)\s+(?:[^\s,;।]+\s+){0,3}$"
)


def _with_one_before(person: Name, names: list[Name], prepared: Prepared) -> list[Name]:
    """“सुहानी कुमारी और घाघरा के अमन उरांव": a person, and the full name that a conjunction joins to it, which no table knows for one."""
    owner = next((n for n in names if n.case == "genitive" and n.after + 1 == person.start), person)
    before = next((n for n in names if JOINS.fullmatch(prepared.between(n.end, owner.start))), None)
    if before is None or before.kind != "bare" or len(before.text.split()) < _FULL_NAME:
        return [person]
    return [before, person]


_FULL_NAME = 2  # words
_JUST_BEHIND = 24  # "तीसरा संयुक्त रूप से"


def _joined_persons(behind: list[Name], at: int, prepared: Prepared) -> list[Name]:
    """“तीसरा संयुक्त रूप से नेहा पटेल व मो. आरिफ को मिला”: persons right behind a place, joined to one another."""
    out: list[Name] = []
    for name in behind:
        gap = prepared.between(out[-1].end if out else at, name.start)
        joined = JOINS.fullmatch(gap) if out else _JOINTLY.fullmatch(gap)
        if not joined or name.kind != "bare":
            break
        out.append(name)
    return out if len(out) > 1 and any(is_person(name, prepared) for name in out) else []


_JOINTLY = regex.compile(r"\s*(?:(?:स्थान|पायदान|नंबर)\s*)?(?:पर\s*)?(?:संयुक्त\s+रूप\s+से\s*)?")


def _row_before(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Spans:
    """“कानपुर के आदित्य जैन और मन्नत लूथरा तीसरे स्थान पर": persons that joints alone part, right before a figure; [] for no row.

    The first must open its clause: "पहले स्थान पर रिया सिंह और अमन वर्मा दूसरे" is one person a place.
    """
    row: list[Name] = []
    owned_ones = 0  # how many of the row have a town or a school
    opens = at = -1  # where the row and where its last piece begins and ends
    owner: Name | None = None
    for name in (n for n in names if window.start <= n.start and n.end <= claim.anchor):
        if in_brackets(name, prepared):
            continue  # "रवि कुमार (सारण) और अमित राज (जमुई)"
        begins = owner.start if owner is not None else name.start
        parted = _PARTED_BY_WORD if owner is not None and owner.type == "institution" else _PARTED
        goes_on = bool(row) and not row[-1].case and parted.fullmatch(prepared.between(at, begins)) is not None
        if is_school_of_town(name, names, prepared):
            owner = replace(name, after=name.end + 1)
            continue
        if name.case == "genitive" and name.kind in ("place", "headed", "bare", "generic"):
            owned = owner is not None and not prepared.between(owner.after, name.start).strip()
            owner = owner if owned and owner is not None else name  # "चंडीगढ़ के भवन विद्यालय की"
            continue
        person = name.kind in ("bare", "person") and (
            owner is None or _OWNED.fullmatch(prepared.between(owner.after, name.start)) is not None
        )
        if not person:
            if len(row) >= ENOUGH:
                break  # "रिद्धि और अथर्व ने जिले में तीसरा स्थान"
            row, owner = [], None
            continue
        if not goes_on:
            row, opens, owned_ones = [], begins, 0
        row.append(name)
        owned_ones += owner is not None
        at, owner = name.end, None
    if len(row) < ENOUGH or not _OPENS.search(prepared.between(window.start, opens)):
        return []
    gap = prepared.between(row[-1].end, claim.anchor)
    if "," in prepared.between(row[-2].end, row[-2].end + _JOINT) or RESPECTIVELY.search(gap):
        return []  # "प्लस टू उवि, झुमरीतिलैया की श्रेया", "रोहित और विराट क्रमशः पांचवें एवं छठवें"
    ends = row[-1].case in ("", "ergative", "dative") and _TO_FIGURE.fullmatch(gap) is not None
    pupils = sum(any(n.type == "institution" and 0 <= one.start - n.after <= 1 for n in names) for one in row)
    known = ends and (owned_ones == len(row) or pupils >= ENOUGH or any(is_person(n, prepared) for n in row))
    return [(n.start, n.end) for n in row] if known else []


_PARTED = regex.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|और|व|तथा|एवं)\s*(?:(?:छात्र|छात्रा)\s+)?")
# "… सुमित राय और बाल विद्या मंदिर की छात्रा": the first word of a school that no table knows
_PARTED_BY_WORD = regex.compile(_PARTED.pattern + r"(?:[\p{L}\p{M}]+\s+)?")
_OWNED = regex.compile(r"\s*(?:(?:ही|छात्र|छात्रा|रहने\s+वाल[ेी])\s+)?")
_JOINT = 3  # code points: a blank and a conjunction, or a comma
# What may stand between the figure before and the row: nothing, or what opens a clause.
_OPENS = regex.compile(
    r"(?:^|[,;:।]|(?<!\p{L})(?:जबकि|वहीं|तो|वही|में|साथ\s+ही|अलावा|के\s+साथ|(?:पा|ला|ले)कर|(?:हासिल|प्राप्त)\s+कर))\s*$"
)
_TO_FIGURE = regex.compile(r"\s*(?:(?:ने|को)\s+)?(?:[^\s,;।]+\s+){0,4}")
