"""Several persons behind the one place that they share: "तीसरा स्थान सीतापुर की नव्या सिंह, स्वाति सिंह और जालौन की दीपांशी सेंगर को मिला".

Each may have a town that owns them, which is passed over; the last one's dative tells that the place is given to them all, or the
verb in the plural that they hold it: "दूसरे स्थान पर 475 अंकों के साथ धनबाद के राजेश महतो व हजारीबाग की पूनम कुमारी हैं". So do
marks in brackets behind the last: "दूसरे स्थान पर जींद के राजेश महतो व हिसार की पूनम कुमारी (475)".
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.persons import is_person, is_school_of_town
from extract.joints import ALONGSIDE
from extract.kept_patterns import compile_pattern
from extract.lists.name_lists import Spans
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim

_FEWEST = 2


def persons_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Spans:
    """The persons of a row right behind a place that is given to them; [] where it is no row, or no one is known for a person."""
    if claim.kind not in ("rank", "score"):
        return []
    text = prepared.folded.text
    theirs = False  # whether the marks are told before who got them, and no place before the marks
    if claim.kind == "rank":
        alongside = _with_marks().match(text, claim.end)
        at = alongside.end() if alongside else claim.end
    else:  # the marks between a place and its holders are theirs too
        said = (
            ALONGSIDE.match(text, claim.end)
            if _on_place().search(text, max(0, claim.start - _NEAR), claim.start)
            else None
        )
        theirs = said is None
        said = said or ALONGSIDE.match(text, claim.end)
        if said is None:
            return []
        at = said.end()
    first = at
    row: list[Name] = []
    owned = 0  # how many of them a town is named for
    schools = False  # whether one of them is a school's
    of_town = False  # whether a school was named whose town follows
    for name in (n for n in names if n.start >= first):
        gap = prepared.between(at, name.start)
        parted = _joins(gap, row) or (name.type == "institution" and _PARTED_BY_WORD.fullmatch(gap) is not None)
        if is_school_of_town(name, names, prepared) and parted:
            at = name.end  # "गुरुकुल विद्यालय, नूरपुर के"
            of_town = True
            continue
        if name.case == "genitive" and name.kind in _OWNERS and (parted or of_town):
            at, of_town = name.after, False  # "सीतापुर की"
            schools = schools or name.type == "institution"
            continue
        behind_owner = at > (row[-1].end if row else first)
        joined = _OWNED.fullmatch(gap) if behind_owner else _joins(gap, row)
        if name.kind not in ("bare", "person") or not joined:
            break
        owned += behind_owner
        row.append(name)
        at = name.end
        if name.case:
            break
    # "दूसरे स्थान पर नवोदय विद्यालय के अनुज राय और सेंट्रल स्कूल के प्रशांत मिश्रा रहे": each has a home or a school
    hold = claim.kind == "score" or first > claim.end or owned == len(row)
    given = len(row) >= _FEWEST and not any(name.case for name in row[:-1])
    marked = claim.kind == "rank" and _MARKS_OF_ALL.match(text, row[-1].end) is not None if given else False
    given = given and (
        marked or row[-1].case == "dative" or (hold and not row[-1].case and _HOLD.match(text, row[-1].end) is not None)
    )
    # "97.2 फीसदी अंक हासिल कर रीना ठाकुर और किरण नेगी ने", "पांच अंक के साथ गया के मनीष व आरा के राकेश शीर्ष पर हैं"
    if theirs or (claim.rule == "rank.nth_topper" and row and row[-1].case == "ergative"):
        does = bool(row) and row[-1].case == "ergative"
        held = bool(row) and not row[-1].case and _ARE_THERE.match(text, row[-1].end) is not None
        given = len(row) >= _FEWEST and not any(name.case for name in row[:-1]) and (does or held)
    known = ((marked or theirs or schools) and owned == len(row)) or any(is_person(n, prepared) for n in row)
    return [(n.start, n.end) for n in row] if given and known else []


_OWNERS = ("place", "headed", "bare", "generic")
_ARE_THERE = regex.compile(r"\s+(?:[^\s,।]+\s+){0,3}?(?:पर\s+)?(?:हैं|रहे|रहीं)(?!\p{L}|\p{M})")


def _joins(gap: str, row: list[Name]) -> bool:
    """Whether nothing but a joint parts the next name from the row, or a blank from the place."""
    return (_JOINS if row else _AT_ONCE).fullmatch(gap) is not None


_NEAR = 24  # code points: "स्थान पर "


@lru_cache(maxsize=1)
def _with_marks() -> regex.Pattern[str]:
    """“पर 475 अंकों के साथ": the marks between a place and who holds it."""
    marks = lexicon.whole_word(lexicon.any_of("score_words", "marks"))
    return compile_pattern(
        rf"\s*(?:पर\s+)?\d[\d.]*\s+{marks}\s+(?:के\s+साथ|{lexicon.any_of('score_words', 'taking')})\s+"
    )


@lru_cache(maxsize=1)
def _on_place() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("rank_nouns", "place")) + r"\s+पर\s+$")


_HOLD = regex.compile(r"\s*(?:\([^()]*\)\s*)?(?:संयुक्त\s+रूप\s+से\s+)?(?:हैं|रहे|रहीं|थे)(?!\p{L}|\p{M})")
_MARKS_OF_ALL = regex.compile(r"\s*\(\s*\d{2,4}(?:\.\d+)?(?:\s+अंक)?\s*\)")
_AT_ONCE = regex.compile(r"\s*(?:पर\s+)?(?:संयुक्त\s+रूप\s+से\s+)?")
_JOINS = regex.compile(r"\s*(?:,|और|व|तथा|एवं)\s*(?:(?:छात्र|छात्रा)\s+)?")
# "… और कन्या पाठशाला की": the first word of a school that no table knows
_PARTED_BY_WORD = regex.compile(r"\s*(?:,|और|व|तथा|एवं)?\s*(?:[\p{L}\p{M}]+\s+)?")
_OWNED = regex.compile(r"\s*(?:(?:ही|छात्र|छात्रा)\s+)?")
