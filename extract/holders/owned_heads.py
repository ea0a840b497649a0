"""A head noun alone that goes by its owner: "मथुरा के ग्रामीण क्षेत्र", "गुरसहायगंज का केंद्र", "एडीएम की अदालत", "राजस्थान की टीम"."""

from __future__ import annotations

from itertools import pairwise

import regex

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.holders.subject_types import SCOPE_TYPES
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text


def owner_of(name: Name, names: list[Name]) -> Name | None:
    """The name in the genitive right before another."""
    return next((n for n in names if n.case == "genitive" and 0 <= name.start - n.after <= 1), None)


def owned_by(name: Name, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject | Name | None:
    """“गुरसहायगंज के केंद्र को आठवां”: a head noun whose owner stands right before it, None for none.

    The team of a state or a country goes by the name of that alone.
    """
    if not name.plural and name.head in lexicon.words("frame_words", "parts"):
        return _part_of(name, names, prepared)
    alone = name.type in ("institution", "department", "team") and " " not in name.head
    if name.plural or not (alone or name.type == "police_station"):
        return None
    owner = owner_of(name, names)
    if owner is not None and name.type == "team" and owner.kind == "generic" and owner.type == "state":
        return Subject(state.state_name or owner.text, "state", name.start, name.end, "clause", prepared.name)
    if owner is not None and name.type == "institution" and owner.kind == "person" and not owner.base:
        held = _court_of_office(name, owner, prepared)
        if held is not None:
            return held
    if owner is not None and name.type == "team" and owner.kind == "place" and owner.type in ("state", "country"):
        return owner  # "राजस्थान की टीम नौवें पायदान पर रही"
    if owner is not None and name.head == "पुलिस" and owner.kind == "place" and owner.type == "state":
        return Subject(f"{owner.text} पुलिस", name.type, name.start, name.end, "clause", prepared.name)
    if owner is None or owner.kind not in ("place", "headed", "bare") or owner.type in SCOPE_TYPES:
        return None
    if name.type == "police_station" and name.head.rsplit(" ", 1)[0] in lexicon.words(
        "station_words", "own"
    ):  # "बुरहानपुर जिले का अजाक थाना"
        return Subject(
            f"{owner.base or owner.text} {name.text}", name.type, name.start, name.end, "clause", prepared.name
        )
    if name.type == "police_station":  # "गंजम में गंगापुर का थाना": a station goes by its place
        called = owner.base or owner.text
        named = owner.kind != "headed" and fold_text(called) != fold_text(state.main.name)
        return Subject(called, name.type, owner.start, owner.end, "clause", prepared.name) if named else None
    return Subject(f"{owner.base or owner.text} {name.text}", name.type, name.start, name.end, "clause", prepared.name)


def _part_of(name: Name, names: list[Name], prepared: Prepared) -> Subject | Name | None:
    """“मथुरा के ग्रामीण क्षेत्र में": the countryside of the place before it; of a state the state, of the district itself the article's own."""
    owner = owner_of(name, names)
    if owner is None or (owner.kind == "generic" and owner.type not in SCOPE_TYPES):
        return None
    if owner.type in SCOPE_TYPES or owner.kind not in ("place", "headed", "bare"):
        return owner
    called = (owner.base if owner.type == "district" else "") or owner.text
    return Subject(f"{called} {name.text}", name.type, name.start, name.end, "clause", prepared.name)


def _court_of_office(name: Name, owner: Name, prepared: Prepared) -> Subject | None:
    """“एडीएम वित्त एवं राजस्व की अदालत": a court that goes by the office of who sits in it; None for another house."""
    elected = fold_text(owner.text) in _WITHOUT_COURT or _ROOM.match(prepared.folded.text, name.end)
    if name.head not in lexicon.words("frame_words", "courts") or elected:
        return None
    before = _OF_OFFICE.search(prepared.folded.text, max(0, owner.start - _OFFICE), owner.start)
    start = before.start("office") if before is not None else owner.start
    called = prepared.called(start, name.end)
    return Subject(called, name.type, start, name.end, "clause", prepared.name)


_OFFICE = 24  # characters
_WITHOUT_COURT = ("विधायक", "सांसद", "मंत्री")  # "विधायक के कोर्ट में": whose ground it is
_ROOM = regex.compile(r"\s+(?:कक्ष|परिसर|भवन)(?!\p{L})")
_OF_OFFICE = regex.compile(
    r"(?<![\p{L}\p{M}])(?P<office>(?:मुख्य|अपर|उप|सहायक|जिला|विशेष|प्रधान|सिविल)\s+(?:[\p{L}\p{M}]+\s+)?)$"
)


def of_speaker(name: Name, names: list[Name]) -> Name | None:
    """“लखनऊ विश्वविद्यालय के कुलपति ने कहा कि संस्थान को": the institution whose officer the sentence names; None for none."""
    if name.type != "institution" or name.plural or name.counted:
        return None
    for n, behind in pairwise(names):
        own = n.type == "institution" and n.kind == "headed" and n.case == "genitive" and n.end <= name.start
        if own and behind.kind == "person" and 0 <= behind.start - n.after <= 1:
            return n
    return None
