"""Places that so many share: "दूसरे स्थान पर दो छात्राएं रहीं, भोजपुर की नम्रता और औरंगाबाद की ज्ञानी", "छठे स्थान पर सात, सातवें पर तीन".

The count may stand before the place ("पांच छात्र 471 अंक लेकर नौवें स्थान पर रहे") or own it ("चौथा स्थान नौ छात्राओं
का है, जिन्हें 470 अंक मिले"). Where the sentence names as many as it counts, each of them holds the place and its marks; where it
names nobody, the place is nobody's.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.holders.persons import in_brackets, owned_in_row
from extract.line_claims import LineClaims, Refused
from extract.lists.name_lists import NameList, Spans
from extract.lists.statements import PERSONS, did
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_MOST = 30  # of whom a newspaper would name each


def counted_places(
    found: LineClaims, lists: list[NameList], names: list[Name], prepared: Prepared
) -> list[tuple[Claim, tuple[int, int]]]:
    """The places of a sentence that a count shares, each with the span of a name that holds it; all of them taken out of `found`."""
    out: list[tuple[Claim, tuple[int, int]]] = []
    line = found.line
    for match in _counted().finditer(line.text):
        number = line.numbers[match.start("count")]
        begins = {line.numbers[at].start for at in range(*match.span("places")) if at in line.numbers}
        held = [c for c in found.claims if c.kind == "rank" and c.number is not None and c.number.start in begins]
        if not held or not 1 <= number.value <= _MOST:
            continue
        stop = line.folded_span(*match.span())[1]
        row = _named(int(number.value), stop, lists, names, prepared) if len(held) == 1 else []
        out += _given([*held, *_marks_behind(stop, found)], row if len(held) == 1 else [], found)
    for claim in [c for c in found.claims if c.kind == "rank"]:
        group = _group_of(claim, found, names, prepared)
        if group is None or group.number is None:
            continue
        start, stop = min(claim.start, group.start), max(claim.end, group.end)
        row = _named(int(group.number.value), stop, lists, names, prepared)
        if not row and group.start < claim.start and did(group, claim, line):
            continue  # "5 छात्रों ने प्रथम स्थान पाया": statements.py, which waits for their names
        marks = [c for c in found.claims if c.kind == "score" and start < c.start < stop]
        out += _given([claim, *marks, *_marks_behind(stop, found)], row, found)
    return out


def _marks_behind(stop: int, found: LineClaims) -> list[Claim]:
    """The marks in the clause behind an offset that points back to those counted."""
    line = found.line
    said = _their_marks().match(line.text, _at(stop, line))
    end = line.folded_span(*said.span())[1] if said else stop
    return [c for c in found.claims if c.kind == "score" and stop <= c.start < end]


def _given(shared: list[Claim], row: Spans, found: LineClaims) -> list[tuple[Claim, tuple[int, int]]]:
    """Each claim that counted persons share with each name of theirs; without names they are refused."""
    for claim in shared:
        found.claims.remove(claim)
        if not row:
            reason = "The place of a counted group, of whom nobody is named."
            if claim.kind == "score":
                reason = "The place, and the marks, of all that hold it (प्रथम रैंकिंग के जिलों ने), of whom nobody is named."
            found.refused.append(Refused("refusal.counted_place", reason, claim.start, claim.end))
    return [(claim, span) for claim in shared for span in row] if row else []


def _group_of(claim: Claim, found: LineClaims, names: list[Name], prepared: Prepared) -> Claim | None:
    """The few persons counted right before a place or right behind it, whose place it is; None where somebody else may hold it."""
    line = found.line
    for group in found.claims:
        if group.kind not in ("count", "coverage") or group.unit not in PERSONS or group.number is None:
            continue
        if not 1 < group.number.value <= _MOST or group.whole is not None:
            continue
        first, second = (group, claim) if group.start < claim.start else (claim, group)
        start, stop = _at(first.end, line), line.at(second.start)
        holds = _BEFORE_PLACE if first is group else _behind_place()
        doers = [n for n in names if n.kind == "pronoun" or n.case in ("", "ergative", "dative")]
        doers = [n for n in doers if not _BEHIND.match(prepared.folded.text, n.after)]  # "इसके बाद दो छात्राएं"
        if any(n.end <= second.end and n.type not in _AMONG for n in doers) or stop < start:
            continue
        if holds.fullmatch(line.text, start, stop) and (first is group or _OWNS.match(line.text, _at(group.end, line))):
            return group
    return None


def _at(offset: int, line: Line) -> int:
    """The position in the marked text right behind what ends at a folded offset."""
    return line.at(offset - 1) + 1


_BEHIND = regex.compile(r"\s*(?:ठीक\s+)?(?:बाद|पीछे|अलावा)(?!\p{L}|\p{M})")
_AMONG = ("state", "country", "district", "zone")
# "दो छात्राएं बराबर अंक लेकर", "5 छात्र": nothing else is done, and they are no means ("5 छात्रों के साथ स्कूल")
_BEFORE_PLACE = regex.compile(r"(?!\s+(?:के|की|का|में|से|पर)\s)[^,;।]{1,60}")


@lru_cache(maxsize=1)
def _behind_place() -> regex.Pattern[str]:
    return compiled(
        r"\s*(?:पर\s+)?(?:{C}(?:-{C})?\s+{score_words.marks}\s+(?:के\s+साथ|{score_words.taking}|(?:पाने|लाने)\s+वाल(?:े|ी))\s+)?(?:(?:संयुक्त\s+रूप\s+से|कुल|भी)\s+)*"
    )


_OWNS = regex.compile(r"\s+(?:(?:का|के\s+नाम|ने|को|हैं|रहे|रहीं|आए|आईं|संयुक्त)(?!\p{L}|\p{M}))")


@lru_cache(maxsize=1)
def _their_marks() -> regex.Pattern[str]:
    """“… का है, जिन्हें 497 अंक मिले", "… रहे, इनके 497 अंक हैं”: marks in the clause behind, of those counted."""
    return compiled(r"[^,;।]{0,24},\s*(?:जिन्हें|जिनके|जिन्होंने|इन्हें|इनके|उन्हें|उनके|सभी\s+के|सभी\s+को)\s+[^,;।]*")


def without_members(names: list[Name], members: Spans, prepared: Prepared) -> list[Name]:
    """The names of a sentence but for those who share a counted place, and where they are from: no count of them is theirs."""
    if not members:
        return names
    first = min(start for start, _ in members)
    return [
        n
        for n in names
        if not any(start <= n.start < end for start, end in members)
        and not (n.start > first and in_brackets(n, prepared))
    ]


def _named(count: int, stop: int, lists: list[NameList], names: list[Name], prepared: Prepared) -> Spans:
    """The names behind an offset if they are as many as were counted: owned ones, or a list."""
    owned = owned_in_row([n for n in names if n.start >= stop], prepared)
    if len(owned) == count:
        return owned
    return next((list(f.items) for f in lists if f.start >= stop and len(f.items) == count), [])


@lru_cache(maxsize=1)
def _counted() -> regex.Pattern[str]:
    who = r"(?:विद्यार्थी|विद्यार्थियों|छात्र|छात्राएं|छात्र-छात्राएं|परीक्षार्थी|अभ्यर्थी|लोग|खिलाडी|बच्चे|बेटियां)"
    return compiled(
        r"(?P<places>{O}(?:\s*(?:,|और|व|तथा)\s*{O})*)\s+(?:स्थान\s+)?(?:पर\s+)+(?:भी\s+)?(?:{W}\s+)?(?P<count>{C})"
        rf"(?=\s+(?:{{W}}\s+)?{who}{{e}}|\s*(?:,|और|तथा)\s*{{O}}(?:\s*(?:,|और|व|तथा)\s*{{O}})*\s+(?:स्थान\s+)?(?:पर\s+)+(?:भी\s+)?{{C}})"
    )
