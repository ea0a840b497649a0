"""How a name is printed as a subject: with the head noun of what the article ranks (कसया तहसील), or without its own (थाना कसया: कसया)."""

from __future__ import annotations

from extract import lexicon
from extract.article_state import ArticleState
from extract.names.gazetteer import places, plain_name
from extract.names.name import Name
from extract.names.words import TOWN_WORDS, heads
from extract.text import fold_text


def place_type(name: Name, state: ArticleState) -> str:
    """A place of the gazetteer takes the type the article is speaking of, if it can be one; else its commonest."""
    kinds = {place.kind for place in places(name.text)}
    if state.frame_type and state.frame_type not in ("state", "country"):
        if (
            fold_text(name.text) == fold_text(state.main.name)
            and state.main.type != state.frame_type
            and state.frame_type not in ("district", "city")
        ):
            return state.main.type
        if state.frame_type in ("city", "district") and not kinds & {"city", "district"}:
            return name.type
        if name.type in ("state", "country"):
            return name.type
        if name.type == "district" and (state.frame_type == "village" or state.frame == "कार्यालय"):
            return name.type  # "पंचायतों में … अभियान", "एडीएम कार्यालयों की रैंकिंग": districts are ranked
        if name.case == "ablative" and "district" in kinds and state.frame_type == "police_station":
            return name.type  # "लखनऊ से 412 शिकायतकर्ताओं को फोन": from where, among stations
        return state.frame_type
    return name.type


def framed_place(name: Name, state: ArticleState) -> str:
    """A place with the head noun of what the article ranks, where the place alone would be a town: बिल्हौर तहसील."""
    type_ = place_type(name, state)
    if type_ == state.frame_type and frames(state, type_):
        return f"{name.text} {state.frame}"
    return plain_name(name.text, state.article)


def framed(called: str, type_: str, state: ArticleState) -> str:
    """A name of a list with the head noun of what the article ranks, as one that stands alone has it: कसया तहसील."""
    own = type_ == state.frame_type and frames(state, type_) and state.frame not in called
    return f"{called} {state.frame}" if own else called


def frames(state: ArticleState, type_: str) -> bool:
    """Whether the head noun of what is ranked makes a name with a bare one: तहसील does, निकाय does not."""
    return (
        bool(state.frame)
        and type_ in ("other", "institution")
        and state.frame not in lexicon.words("frame_words", "alone")
    )


OWN_STATIONS = ("महिला", "साइबर", "साइबर क्राइम")


_OBLIQUE = (" जिले", " जनपद")


def headed_name(name: Name) -> str:
    """A station or a district goes by its name alone; all else keeps its head noun."""
    if name.type == "district" and name.base and name.text.endswith(_OBLIQUE):
        return name.base  # a district that no table has too: "केकड़ी जिले में"
    if name.type == "district" and places(name.base):
        return name.base
    whole = name.head == "कोतवाली" and fold_text(name.base) in TOWN_WORDS  # कोतवाली नगर
    if name.type == "police_station" and name.base and fold_text(name.base) not in OWN_STATIONS and not whole:
        return name.base
    return in_direct_case(name)


def in_direct_case(name: Name) -> str:
    """“सोनपुर मेले में": the name without what its case mark makes of it, सोनपुर मेला."""
    direct = name.head.removesuffix("े") + "ा"
    oblique = name.case and not name.plural and name.head.endswith("े") and name.text.endswith(name.head)
    return name.text.removesuffix("े") + "ा" if oblique and heads().get(direct) == name.type else name.text
