"""The field of a rank that its sentence does not say: that of the rank before it, unless its subject has its place in another.

An article ranks the police of a district in the state and then the stations, which hold their places in the district where these
are said to be ranked by themselves ("जिले के थानों की रैंकिंग: 1. छप्पर"), else in the state too. So do the blocks of a district.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.names.gazetteer import places
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.scopes.scopes import holds
from extract.text import fold_text

_OF_DISTRICTS = ("district", "department", "commissionerate")  # whose police is placed beside that of others
_OWN = ("जिला", "जनपद")  # fields in which no district is ranked
_BLOCKS = 25  # of a district at most, as a rule: a lower place is held among these and not in the state
_MOST_BLOCKS = 15  # of most districts: a lower place may as well be one among all blocks of the state


@dataclass(slots=True)
class CarriedScopes:
    """The fields told so far, as a rank without one may carry them on."""

    prepared: Prepared
    commissionerate: str
    block: str = ""  # the field of the last rank of the paragraph that named one, whatever its measure
    told_of: str = ""  # the subject type of the last rank that named its field
    state: str = ""  # the state in which the district's police was last placed

    def hear(self, scope: str, subject: Subject) -> None:
        """Remember the field that a rank of a subject names."""
        self.block = scope
        self.told_of = subject.type
        if subject.type in _OF_DISTRICTS and _is_state(scope):
            self.state = scope

    def carried(self, claim: Claim, subject: Subject, told: tuple[str | None, ...]) -> str:
        """The field that a rank of a subject carries on, of those `told` of its measure or order and of the paragraph's; "" for none."""
        station = subject.type == "police_station"
        few = claim.value <= _BLOCKS
        block = few and subject.type == "block" and self.told_of == "district"
        within = station and ranks_own_stations(self.prepared, claim.start)
        part = (
            claim.value <= _MOST_BLOCKS
            and bool(self.state)
            and _is_part_of_district(subject)
            and ranks_parts(self.prepared, claim.start)
        )
        for scope in (*told, self.block, self.state if station else ""):
            if not scope or not holds(scope, claim.value, subject.type) or block:
                continue
            if (subject.type == "district" and scope in _OWN) or ((within or part) and _is_above_district(scope)):
                continue
            if not (station and self.told_of in _OF_DISTRICTS and _is_wide(scope)):
                return scope
        return _OWN[0] if (within or part) and not self.commissionerate else ""


def ranks_own_stations(prepared: Prepared, at: int) -> bool:
    """Whether the stations of a district are said to be ranked before an offset, and no wider field stands between."""
    text = prepared.folded.text
    said = None
    for match in _own_ranked().finditer(text, 0, at):
        said = match
    return said is not None and _wider().search(text, said.end(), at) is None


def ranks_parts(prepared: Prepared, at: int) -> bool:
    """“प्रखंडों में भोरे पहले": whether the paragraph of an offset tells of the parts of a district before it, and of no wider field since."""
    text = prepared.folded.text
    start = max(text.rfind("\n\n", 0, at), 0)
    said = None
    for match in _parts().finditer(text, start, at):
        said = match
    return said is not None and _wider().search(text, said.end(), at) is None


@lru_cache(maxsize=1)
def _parts() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("ranked_bodies", "blocks", "parts")))


def _is_wide(scope: str) -> bool:
    """“14 पुलिस जिले", "जोन": whether a field is one of districts, among which no station has its place."""
    words = fold_text(scope).split()
    return words[-1:] in (["जोन"], ["मंडल"], ["रेंज"], ["परिक्षेत्र"]) or (
        words[0].isdigit() and words[-1] in ("जिले", "जिलों")
    )


def _is_above_district(scope: str) -> bool:
    """Whether a field is a state, the country or a part of it of several districts."""
    return _is_wide(scope) or _is_state(scope) or fold_text(scope) in lexicon.words("levels", "देश", "मंडल")


def _is_state(scope: str) -> bool:
    """“प्रदेश", "सूबे", "हरियाणा"."""
    return fold_text(scope) in lexicon.words("levels", "प्रदेश") or any(p.kind == "state" for p in places(scope))


def _is_part_of_district(subject: Subject) -> bool:
    """Whether a subject is a block, a tehsil or another part of a district, which is placed beside the district's other parts."""
    return subject.type == "block" or fold_text(subject.name).endswith(_PARTS)


_PARTS = ("तहसील", "उपमंडल", "अनुमंडल")


@lru_cache(maxsize=1)
def _own_ranked() -> regex.Pattern[str]:
    """“जिले के थानों की अप्रैल की रैंकिंग", "जिला स्तर पर थानों का मूल्यांकन", on a line of its own "थानों की स्थिति", at its end "जिले में रैंक"."""
    own = whole_word(lexicon.any_of("wholes_of_kinds", "जिला", "जनपद"))
    stations = whole_word(lexicon.any_of("ranked_bodies", "stations"))
    heads = lexicon.any_of("measure_heads", "ranking", "grading", "evaluation")
    ranked = whole_word(rf"{heads}|स्थिति|परखा|आंका|रिपोर्ट\s+कार्ड|सूची|हाल|प्रदर्शन")
    place = whole_word(lexicon.any_of("rank_nouns", "place"))
    some = r"(?:[\p{L}\p{M}\d]+\s+)"
    return compile_pattern(
        rf"{own}\s+(?:(?:के|की|में|भर|स्तर\s+पर|स्तरीय)\s+)++{some}{{0,2}}?{stations}\s+(?:(?:की|के|का|को)\s+)?{some}{{0,5}}?{ranked}"
        rf"|{own}\s+में\s+{place}(?=[\s|:-]*\n)"
        rf"|\n\s*{stations}\s+(?:की|का)\s+{some}{{0,2}}?{ranked}(?=[^\n।]{{0,40}}\n)"
    )


@lru_cache(maxsize=1)
def _wider() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("levels", "प्रदेश", "देश")))
