"""Statements whose names stand apart: a rank that is said of a group, in a heading or of counted members, and waits for them.

"ये थाने पहले स्थान पर" over a list, one name a line or all in a row; "32 थाने रैंक एक पर रहे। इनमें
क, ख …"; "बेलारूस, चिली और चीन समेत बीस देश शीर्ष पर हैं", whose own sentence names some. All spans are folded.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from extract.figures.counting import one_of
from extract.figures.reaching import ranked_units
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import ALONGSIDE
from extract.line_claims import LineClaims, Refused
from extract.lists.name_lists import NameList, Spans
from extract.marks import Line, is_marked
from extract.names.name import Name, is_named
from extract.names.words import is_name_word
from extract.prepared import Prepared
from extract.rules.base import Claim


@dataclass(frozen=True, slots=True)
class Statement:
    """A rank that is said of a group whose members are listed apart; `type` is the subject type of each.

    `block` is the block of text in which the group was counted, -1 for a heading's
    statement, which waits for a list in whatever block follows. `count` is how many
    they are, 0 where nobody counted them; `stop` is where the rank ends.
    """

    claim: Claim
    type: str
    block: int = -1
    count: int = 0
    stop: int = 0
    also: tuple[Claim, ...] = ()  # what else was said of the same group before


def heading_statement(found: LineClaims, names: list[Name], prepared: Prepared) -> Statement | None:
    """The rank or score, or one of each, of a heading that speaks of many ("ये थाने पहले स्थान पर"), taken out of its claims; else None."""
    ranks = [c for c in found.claims if c.kind in ("rank", "score")]
    words = prepared.text_of(found.line.sentence).split()
    of_many = any(word in ("ये", "इन", "वे", "सभी", "कौन", "इन्हें", "इनको") for word in words)
    plural = [
        n
        for n in names
        if n.kind == "generic"
        and (n.plural or of_many or (n.head == "थाने" and not n.case))  # "पहले स्थान पर रहने वाले थाने"
        and (of_many or not _is_field(n))
    ]
    pointing = any(word in ("इन्हें", "इनको") for word in words)
    alike = len({c.kind for c in ranks}) < len(ranks)
    if not ranks or alike or not (plural or pointing):
        return None
    found.claims = [c for c in found.claims if c not in ranks]
    return Statement(ranks[0], plural[0].type if plural else "", also=tuple(ranks[1:]))


def _is_field(name: Name) -> bool:
    """“28 राज्यों में 26वें स्थान पर": among whom somebody is ranked, and not who is."""
    return name.counted or name.case == "locative"


def _is_anothers(group: Claim, found: LineClaims, names: list[Name]) -> bool:
    """“अफगानिस्तान 25 देशों के साथ 99वें": a number that somebody named before it has; the rank is theirs."""
    text = found.line.text
    after = text[found.line.at(group.end - 1) + 1 :].split()[:5]
    with_it = after[:1] in (["के"], ["की"]) and ["के", "साथ"] in (after[2:4], after[3:5])  # "188 देशों की पहुंच के साथ"
    beside = after[:2] == ["के", "साथ"] or after[:1] == ["में"] or with_it
    return beside and any(
        is_named(n) and not n.case and n.end <= group.start and n.type not in ("state", "zone") for n in names
    )


def take_group_ranks(found: LineClaims, names: list[Name], before: Claim | None = None) -> Statement | None:
    """“32 थाने रैंक एक पर रहे”: the rank is part of what was counted and nobody's own. Refuses it; the last one is returned.

    `before` is the last number of things in the sentences before, of which "इन्हें पहली रैंक मिली" tells.
    """
    statement = None
    kept: list[Claim] = []
    for claim in found.claims:
        group = _group_of_them(claim, kept, found.line) or _group_right_before(claim, kept, found, names)
        group = group or _group_right_behind(claim, found) or _pointed_group(claim, before, found, names)
        if group is not None:
            count = int(group.number.value) if group.number is not None else 0
            made = Statement(claim, one_of(group.unit), found.line.sentence.block, count, claim.end)
            statement = with_statement_before(made, statement)
            reason = "The place of a counted group is part of the count."
            found.refused.append(Refused("refusal.group_rank", reason, claim.start, claim.end))
        else:
            kept.append(claim)
    found.claims = kept
    return statement


_GOT = regex.compile(r"\s*(?:ने|को)\s+(?:(?:पूरे|कुल|सर्वाधिक)\s+)?")  # "17 थानों ने शत-प्रतिशत अंक पाकर"


def with_statement_before(statement: Statement | None, before: Statement | None) -> Statement | None:
    """A statement with that of the same group that still waits for its names: "17 थानों को 100 अंक मिले। इन्हें पहली रैंक दी गई"."""
    if statement is None or before is None:
        return statement or before
    same = statement.block == before.block >= 0 and statement.type == before.type and statement.count == before.count
    if not same or before.claim.kind == statement.claim.kind:
        return statement
    return replace(statement, also=(*before.also, before.claim))


def _group_right_before(claim: Claim, kept: list[Claim], found: LineClaims, names: list[Name]) -> Claim | None:
    """“32 थाने रैंक एक पर रहे”: the counted bodies of the claim before, where nobody named since may hold the place; None for none."""
    group = kept[-1] if kept else None
    if group is None or group.kind not in ("count", "coverage"):
        return None
    at_once = claim.kind == "score" and _GOT.fullmatch(
        found.line.text, found.line.at(group.end - 1) + 1, found.line.at(claim.start)
    )
    if not (
        claim.kind == "rank" or at_once or claim.rule == "score.marks_of_total" or _is_theirs(claim, group, found.line)
    ):
        return None
    ranked = ranked_units() if claim.kind == "rank" else ("stations",)
    if not (group.unit in ranked or did(group, claim, found.line)):
        return None
    held = any(
        _may_hold(name) or name.end == claim.start - 1  # "उनमें सरायममरेज 612"
        for name in names
        if group.end <= name.start and name.end <= claim.start and name.type not in SCOPE_TYPES
    )
    if held or _of_who_acted(group, claim, found, names):
        return None
    return None if _is_anothers(group, found, names) or _opens_list(group, names) else group


def _of_who_acted(group: Claim, claim: Claim, found: LineClaims, names: list[Name]) -> bool:
    """“सीकर ने 118 पंचायतों को टीबी मुक्त कराकर तीसरी रैंक पाई", "41 पंचायतें टीबी मुक्त हुईं और तब रैंक 16वीं थी”: the place of who did it to so many."""
    start, stop = found.line.at(group.end - 1) + 1, found.line.at(claim.start)
    if _AT_THAT_TIME.search(found.line.text, start, stop) is not None:
        return True
    done_to_them = _DONE_TO_THEM.match(found.line.text, start, stop) is not None  # not "17 थानों ने 125 अंक पाकर"
    acted = done_to_them and _HAVING_DONE.search(found.line.text, start, stop) is not None
    return acted and any(
        n.case == "ergative"
        and n.after <= group.start
        and is_named(n)
        and not _SAYS.match(found.line.text, found.line.at(n.after - 1) + 1)
        for n in names
    )


_HAVING_DONE = regex.compile(r"[\p{L}\p{M}](?:\s?कर|करके)(?![\p{L}\p{M}])")
_DONE_TO_THEM = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+)?(?:को|का|की|के|में)(?![\p{L}\p{M}])")
_SAYS = regex.compile(r"\s*(?:बताया|कहा|दावा|जानकारी)(?![\p{L}\p{M}])")
_AT_THAT_TIME = regex.compile(r"(?:और|व|तथा|,)\s+(?:तब|उस\s+समय|उस\s+वक्त)(?![\p{L}\p{M}])")


def _group_right_behind(claim: Claim, found: LineClaims) -> Claim | None:
    """“दूसरे नंबर पर 4 बच्चे हैं", "494 अंक लेकर 5 विद्यार्थी": the counted persons right behind a place, or marks, that they share."""
    if claim.kind not in ("rank", "score"):
        return None
    line = found.line
    for group in found.claims:
        number = group.number
        if group.kind not in ("count", "coverage") or number is None or number.value <= 1:
            continue
        if group.unit not in PERSONS and not (claim.kind == "rank" and group.unit in ranked_units()):
            continue
        stop = line.at(number.outer_start)
        start = line.at(claim.end - 1) + 1
        behind = (_ON_IT if group.unit in PERSONS else _BODIES_ON_IT) if claim.kind == "rank" else _WITH_THEM
        if start <= stop and behind.fullmatch(line.text, start, stop):
            return group
    return None


_ON_IT = regex.compile(r"\s*(?:पर\s+)?(?:(?:रहे|आए|चल\s+रहे)\s+)?(?:(?:कुल|संयुक्त\s+रूप\s+से|एक\s+साथ)\s+)*")
# "नंबर एक पर रहे सहारनपुर के 17 थाने"
_BODIES_ON_IT = regex.compile(r"\s*(?:पर\s+)?(?:रहे|आए|रहने\s+वाले|आने\s+वाले)\s+(?:[\p{L}\p{M}]+\s+(?:के|की)\s+)?(?:कुल\s+)?")
_WITH_THEM = regex.compile(rf"{ALONGSIDE.pattern}(?:(?:कुल|राज्य\s+के|जिले\s+के|प्रदेश\s+के)\s+)*")


def _group_of_them(claim: Claim, kept: list[Claim], line: Line) -> Claim | None:
    """“11 थानों को 125 अंक मिले और वे पहले स्थान पर रहे": the counted bodies that वे right before a place means; None for none."""
    if claim.kind != "rank" or _THEY.search(line.text, 0, line.at(claim.start)) is None:
        return None
    groups = [c for c in kept if c.kind in ("count", "coverage") and c.unit in ranked_units() and c.value > 1]
    return groups[-1] if groups else None


def _pointed_group(claim: Claim, before: Claim | None, found: LineClaims, names: list[Name]) -> Claim | None:
    """“5 थानों ने बेहतर काम किया। इन्हें पहली रैंक मिली": the bodies that the sentence before counts; None where somebody is named since."""
    if claim.kind != "rank" or before is None or before.kind not in ("count", "coverage") or before.value <= 1:
        return None
    if before.unit not in ranked_units() or found.claims[0] is not claim:
        return None
    told = _THESE.search(found.line.text, 0, found.line.at(claim.start)) is not None
    return before if told and not any(is_named(n) and n.end <= claim.start for n in names) else None


_THESE = regex.compile(r"(?<!\p{L})(?:इन्हें|इनको|इन\s+सभी(?:\s+[\p{L}\p{M}]+)?\s+(?:ने|को))\s+(?:[^\s,;।]+\s+){0,3}$")
_THEY = regex.compile(
    r"(?<!\p{L})(?:(?:वे|ये)\s+(?:(?:सभी|संयुक्त\s+रूप\s+से|एक\s+साथ)\s+)*|यह\s+(?:सभी\s+)?(?:संयुक्त\s+रूप\s+से|एक\s+साथ)\s+)$"
)


def _is_theirs(claim: Claim, group: Claim | None, line: Line) -> bool:
    """“सात छात्रों ने 100 परसेंटाइल पाया": marks of counted persons, who are nobody by name."""
    return (
        claim.kind == "score" and group is not None and group.kind in ("count", "coverage") and did(group, claim, line)
    )


def did(group: Claim, claim: Claim, line: Line) -> bool:
    """“5 छात्रों ने प्रथम स्थान प्राप्त किया": counted persons who are nobody by name, in the same clause."""
    if group.unit not in PERSONS or group.number is None:
        return False
    if _NEXT_CLAUSE.search(line.text, line.at(group.end - 1) + 1, line.at(claim.start)):
        return False  # "212 ने परीक्षा पास की, जिनमें सोनम ने 712 अंक"
    at = line.at(group.number.outer_start) + 1
    if claim.rule == "rank.topper" and _SOON.fullmatch(line.text, at, line.at(claim.start)):
        return True  # "बिहार के 47 छात्र इस बार टॉपर बने हैं"
    return (
        _BY_THEM.match(line.text, at) is not None or _AT_ONCE.fullmatch(line.text, at, line.at(claim.start)) is not None
    )


PERSONS = ("students", "candidates", "girls", "boys", "players", "people", "children", "toppers")
_NEXT_CLAUSE = regex.compile(r"[,;]|(?<!\p{L})(?:जिन|इन|और\s)")
_AT_ONCE = regex.compile(r"\s*[^\s,;।]+\s+")  # "4-4 विद्यार्थी 100 परसेंटाइल तक पहुंचे"
_SOON = regex.compile(r"\s*(?:[^\s,;।]+\s+){1,3}")
_BY_THEM = regex.compile(r"\s*(?:[^\s,;।]+\s+){1,2}(?:ने|को)\s")


def _opens_list(group: Claim, names: list[Name]) -> bool:
    """“36 थाने कर्नलगंज, सिविल लाइंस …”: whether the names of the group stand right behind its count."""
    listed = [n for n in names if n.start > group.end and n.kind in ("bare", "place", "headed")][:2]
    return len(listed) == 2 and listed[0].start == group.end + 1 and listed[1].start == listed[0].end + len(", ")


def names_below(
    statement: Statement, found: LineClaims, lists: list[NameList], prepared: Prepared
) -> tuple[Spans, Statement | None]:
    """The names of a sentence that an open statement holds for, and the statement while it still waits for them.

    A group's statement waits within its block for a sentence that opens with इनमें or a
    like word; the first other sentence that has a list ends it. The longest list is the
    one meant; a row below a heading may hold a single name.
    """
    line = found.line
    of_group = statement.block >= 0
    opened = prepared.text_of(line.sentence).startswith(("इनमें", "जिनमें", "इन ", "ये ", "इसमें", "उनमें"))
    if of_group and statement.block != line.sentence.block and not opened:
        return [], None
    if not lists and not of_group and line.sentence.kind in ("row", "heading"):
        one = _row_of_one(line, prepared)
        return one, statement if one or not is_marked(line.text) else None  # "• कार्रवाई जारी" ends the list
    if not lists or (found.claims and lists[0].start > found.claims[0].start):
        return [], statement
    longest = max(lists, key=lambda names: len(names.items))
    if of_group and not opened and not OF_THEM.search(prepared.folded.text, line.sentence.start, longest.start):
        return [], None
    if len(longest.items) < 2 and line.sentence.kind != "row":
        return [], statement
    return list(longest.items), None


def _row_of_one(line: Line, prepared: Prepared) -> Spans:
    """The one name that a line of a list holds, "• कमालगंज", "2. मेरापुर"; [] for a line that holds anything else."""
    said = _ONE_NAME.fullmatch(prepared.folded.text, line.sentence.start, line.sentence.end)
    if said is None:
        return []
    start, end = said.span("name")
    named = all(
        is_name_word(word.group().rstrip("."))
        or any(s <= word.start() and word.end() <= e for s, e in prepared.stations)
        for word in _WORDS.finditer(prepared.folded.text, start, end)
    )
    whole = any(n.start == start and n.end == end for n in prepared.names_of(line.sentence))
    return [(start, end)] if named and (said["mark"] or whole) else []


_WORDS = regex.compile(r"\S+")
_ONE_NAME = regex.compile(
    r"\s*(?P<mark>[•●▪■◆*✓➤►–-]\s*|\d{1,2}[.)]\s*)?(?P<name>[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+){0,3}?)\s*[।.]?\s*"
)
# "ब्योरे के मुताबिक इनमें क, ख …": the pronoun right before the list.
OF_THEM = regex.compile(
    r"(?<!\p{L})(?:(?:इनमें|जिनमें|इसमें|उनमें)\s+(?:थाना\s+|से\s+|शामिल\s+)?|(?:इन|जिन|उन)के\s+नाम\s+(?:हैं\s*[:\-]?\s+)?|(?:ये|वे)\s+(?:थाने\s+)?हैं\s*[:\-]?\s+)$"
)


def members_named(statement: Statement, lists: list[NameList], prepared: Prepared) -> Spans:
    """“बेलारूस, चिली और चीन समेत बीस देश शीर्ष पर हैं”: the members of a counted group that its own sentence names.

    All of them may stand behind the rank: "तीन देश शीर्ष पर हैं: फिनलैंड, डेनमार्क और आइसलैंड".
    """
    for names in lists:
        at_once = names.start >= statement.stop and _ALL_BEHIND.fullmatch(
            prepared.folded.text, statement.stop, names.start
        )
        if at_once and len(names.items) == statement.count:
            return list(names.items)
        following = prepared.folded.text[names.end : names.end + _WORD].lstrip()
        of_them = OF_THEM.search(prepared.folded.text, 0, names.start)  # "14 ने पहला स्थान पाया, जिनमें क, ख शामिल हैं"
        if (of_them or following.startswith(("समेत", "सहित", "जैसे"))) and len(names.items) >= 2:
            return list(names.items)
    return []


_ALL_BEHIND = regex.compile(r"\s*(?:[^\s,;।]+\s+){0,3}?(?:[^\s,;।:]+)?\s*[:,–—-]+\s*(?:(?:वे|ये)\s+(?:हैं\s*[:,–-]?\s*)?)?")
_WORD = 8  # characters after a list: a blank and समेत


def _may_hold(name: Name) -> bool:
    """Whether a name between a counted group and a rank can be whose rank it is."""
    return (is_named(name) or name.kind == "pronoun") and name.type not in SCOPE_TYPES
