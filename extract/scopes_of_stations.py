"""The field of a police station's place that its sentence does not say: its own district, or the state whose police is ranked.

Both are ranked in one article: "पुलिस प्रदेश में तीसरे नंबर पर … जिले के थानों की रैंकिंग: 1. छप्पर". What the police was ranked in is no
field of the stations where these are said to be ranked by themselves.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.names.gazetteer import places
from extract.prepared import Prepared
from extract.text import fold_text

OF_DISTRICTS = ("district", "department", "commissionerate")  # whose police is placed beside that of others


def ranks_own_stations(prepared: Prepared, at: int) -> bool:
    """Whether the stations of a district are said to be ranked before an offset, and no wider field stands between."""
    text = prepared.folded.text
    said = None
    for match in _own_ranked().finditer(text, 0, at):
        said = match
    return said is not None and _wider().search(text, said.end(), at) is None


def is_wide(scope: str) -> bool:
    """“14 पुलिस जिले", "जोन": whether a field is one of districts, among which no station has its place."""
    words = fold_text(scope).split()
    return words[-1:] in (["जोन"], ["मंडल"], ["रेंज"], ["परिक्षेत्र"]) or (
        words[0].isdigit() and words[-1] in ("जिले", "जिलों")
    )


def is_above_district(scope: str) -> bool:
    """Whether a field is a state, the country or a part of it of several districts."""
    return is_wide(scope) or is_state(scope) or fold_text(scope) in lexicon.words("levels", "देश", "मंडल")


def is_state(scope: str) -> bool:
    """“प्रदेश", "सूबे", "हरियाणा"."""
    return fold_text(scope) in lexicon.words("levels", "प्रदेश") or any(p.kind == "state" for p in places(scope))


def is_of_police(scope_of: str, scope: str) -> bool:
    """Whether a field is one that a district's police was placed in, and no station has its place in."""
    return scope_of in OF_DISTRICTS and is_wide(scope)


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
