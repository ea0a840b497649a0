"""How well a head noun alone ("जिला", "प्रदेश", "निगम") stands as the subject of a number: as the article's own, or not at all."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState
from extract.datelines import in_dateline
from extract.holders.gaps import only_fillers
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.kept_patterns import compile_pattern
from extract.names.name import Name, is_named
from extract.pointing.frames import body_key
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def weight_of_generic(
    claim: Claim,
    window: Window,
    name: Name,
    left: list[Name],
    state: ArticleState,
    prepared: Prepared,
    *,
    gap: str,
    whole: int,
    weight: float,
) -> float:
    """The weight of a head noun alone among the names `left` of a claim, 0 where it is no subject.

    `gap` is what stands between it and the number, `whole` where the total begins (-1 without one), `weight` that of its case.
    """
    adjacent = only_fillers(gap)
    owns_whole = name.case == "genitive" and 0 <= whole - name.after <= 1 and claim.kind in ("coverage", "count")
    own_town = name.type == "city" and (
        name.case in ("ergative", "dative")
        or (name.case == "genitive" and claim.unit == "index")
        or (owns_whole and not name.plural)  # "शहर के 50 वार्डों में से 12"
        or (name.case == "locative" and (name.head == "राजधानी" or claim.kind in ("coverage", "count")))
    )
    own_area = (
        body_key(name.head) in state.bodies
        and (
            name.case == "locative"
            or (name.case == "genitive" and name.head in lexicon.words("frame_words", "own_parts"))
        )
        and claim.kind in ("coverage", "count")
    ) or _is_own_division(claim, name, state)
    own_area = own_area or (bool(state.main.name) and _is_own_part(claim, name, left, adjacent=adjacent))
    alone = not any(is_named(other) and not in_dateline(other, prepared) for other in left)
    from_state = name.case == "ablative" and claim.kind in ("coverage", "count")  # "प्रदेश से 79 संस्थानों ने"
    of_state = ((name.case == "locative" and claim.kind in ("coverage", "count", "amount")) or from_state) and alone
    stop = whole if name.after <= whole < window.stop else window.stop
    lie_there = _OWNS_MANY.match(prepared.folded.text, name.after, stop) is not None
    of_things = claim.kind == "count" or (claim.kind == "coverage" and claim.unit != "percent")
    owns_many = of_things and name.case == "genitive" and (adjacent or lie_there)  # "प्रदेश के कॉलेजों में 1.43 लाख"
    owns_sum = claim.kind == "amount" and name.case == "genitive" and alone  # "देश का जीएसटी संग्रह 1.73 लाख करोड़"
    own_state = _speaks_for_itself(name, gap, adjacent, prepared) or (
        (of_state or owns_whole or owns_many or owns_sum) and name.type in ("state", "country") and not name.plural
    )  # "प्रदेश के 169 निकायों में से 134", "राज्य के 12 कॉलेजों में 1,490 सीटें हैं"
    if name.type in _NO_SUBJECT_ALONE and not own_town and not own_area and not own_state:
        return 0.0
    owned = claim.kind in ("rank", "score") and _has_owner(name, left)
    if name.type in ("department", "team") and name.head not in _OWN_BODIES and not owned:
        return 0.0
    if claim.kind == "rank" and name.type == "institution" and name.case == "locative":
        return 0.0  # "पायल ने 92 प्रतिशत अंक पाकर स्कूल में पहला स्थान"
    acts = name.head == "पुलिस" and name.case == "ergative"  # "जिले में पुलिस ने 143 वारंटी पकड़े"
    if claim.kind in ("coverage", "count") and name.type in ("department", "institution") and not acts:
        weight = min(weight, 2.6)
    weight -= 0.4
    if name.case == "locative" and any(_named_nearer(other, name, prepared) for other in left):
        weight -= 2.5
    return weight


_OWNS_MANY = regex.compile(
    r"\s*(?:\d[\d,]*\s+)?(?:(?!(?:पर|से|ने|को|की|के|का|में)\s)[\p{L}\p{M}]+\s+){0,4}?[\p{L}\p{M}]+(?:ों|ओं)\s+में\s+(?:[\p{L}\p{M}]+\s+(?:[\p{L}\p{M}]+\s+)?(?:की|के)\s+)?$"
)


def _has_owner(name: Name, left: list[Name]) -> bool:
    """“गुरमुरा की टीम", "झालावाड़ का डिस्कॉम": a body that the place right before it owns."""
    kinds = ("place", "headed", "bare")
    return any(n.case == "genitive" and n.kind in kinds and 0 <= name.start - n.after <= 1 for n in left)


def _named_nearer(other: Name, name: Name, prepared: Prepared) -> bool:
    """“जिले में कामडारा प्रखंड 66.2 प्रतिशत के साथ”: a name after a general place, which is then only where it lies."""
    if other.start < name.after or other.counted or other.plural or other.type in SCOPE_TYPES:
        return False
    return other.case == "" and is_named(other)


@lru_cache(maxsize=1)
def _own_figure() -> regex.Pattern[str]:
    """What a state has of its own, right behind का: "औसत", "हाईस्कूल का परिणाम", "पास प्रतिशत", "साक्षरता दर"."""
    level = lexicon.any_of("exam_levels")
    return compile_pattern(
        rf"\s*(?:(?:{level})\s+(?:परीक्षा\s+)?(?:(?:का|की|के)\s+)?)?(?:कुल\s+|समग्र\s+|अपना\s+)?"
        r"(?:औसत|स्कोर|आंकडा|सूचकांक|उपलब्धि|प्रगति|विकास\s+दर|वृद्धि\s+दर|जंम\s+दर|मृत्यु\s+दर|सीडी\s+(?:रेशियो|रेसियो|रेश्यो|अनुपात)|साख\s+जमा\s+अनुपात|लिंगानुपात|रैंक|रैंकिंग|(?:परीक्षा\s+)?परिणाम|रिजल्ट|नतीजा|परीक्षाफल|बात"
        r"|(?:पास|उत्तीर्ण|उत्तीर्णता|सफलता)\s+(?:का\s+)?प्रतिशत|(?:साक्षरता|सफलता|उत्तीर्णता|मतदान)\s+(?:दर|प्रतिशत))(?!\p{L})"
    )


_TIME_ONLY = regex.compile(
    r"\s*(?:(?:साल|वर्ष|सन)\s+)?(?:\d{4}(?:-\d{2,4})?|इस\s+(?:बार|साल|वर्ष)|पिछली\s+बार|पिछले\s+(?:साल|वर्ष)|गत\s+वर्ष)(?:\s+में)?\s*"
)


def _speaks_for_itself(name: Name, gap: str, adjacent: bool, prepared: Prepared) -> bool:
    """“प्रदेश ने", "राज्य को 62 अंक", "प्रदेश 61.23 अंक लेकर", "राज्य का औसत”: a state that is the subject and no field."""
    if name.type not in ("state", "country") or name.plural:
        return False
    own = _own_figure().match(prepared.folded.text, name.after)
    near = adjacent or _TIME_ONLY.fullmatch(gap)
    return bool(name.case in ("ergative", "dative") or (not name.case and near) or (name.case == "genitive" and own))


_NO_SUBJECT_ALONE = (*SCOPE_TYPES, "scheme", "other", "village", "city", "railway_station", "block")
_OWN_BODIES = frozenset(
    fold_text(word) for word in ("पुलिस", "निगम", "शासन", "प्रशासन", "विभाग", "प्राधिकरण", "कमिश्नरेट", "पुलिस कमिश्नरेट")
)


def _is_own_division(claim: Claim, name: Name, state: ArticleState) -> bool:
    """“मंडल की 3,012 परियोजनाओं में से 1,148", "स्टांप में मंडल ने 96.7 करोड़ वसूले": the division that the article names."""
    owns = name.case in ("genitive", "ergative") or (name.case == "locative" and claim.kind != "amount")
    return (
        name.head in DIVISIONS and body_key(name.head) in state.bodies and owns and claim.kind not in ("rank", "score")
    )


def _is_own_part(claim: Claim, name: Name, left: list[Name], *, adjacent: bool) -> bool:
    """“शिवपुर में 77.5 और नगर क्षेत्र में 69 प्रतिशत": the town or the countryside of the district, beside its blocks.

    Not where a body did it there ("बिजली निगम ने ग्रामीण क्षेत्र में 42 प्रतिशत").
    """
    part = claim.kind == "coverage" and name.case == "locative" and adjacent and name.head in _parts()
    return part and not any(n.case == "ergative" and n.type in ("department", "institution") for n in left)


@lru_cache(maxsize=1)
def _parts() -> frozenset[str]:
    return frozenset(lexicon.words("frame_words", "parts"))
