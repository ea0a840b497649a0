"""An institution of which a town has one goes by its town: "सदर अस्पताल को 83.4 अंक" in news of गढ़वा is गढ़वा सदर अस्पताल.

So it does whether the sentence names the town ("जींद का सिविल अस्पताल") or none.
"""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.holders.owned_heads import owner_of
from extract.holders.subject_types import SCOPE_TYPES
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text


def of_own_town(subject: Subject, name: Name, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """The subject with its town before it, where it is of those of which a town has one and has none; else as it is."""
    called = lexicon.lookup("own_institutions").get(fold_text(subject.name))
    if called is None or name.plural or name.counted:
        return subject
    before = prepared.between(max(0, name.start - _WORD), name.start).split()[-1:]
    if before and before[0] in lexicon.words("frame_words", "institution_kinds"):
        return replace(subject, name=f"{before[0]} {called}")
    if state.about.name.endswith(f" {subject.name}"):
        return replace(subject, name=state.about.name)
    owner = owner_of(name, names)
    if owner is not None and owner.kind in ("place", "headed") and owner.type not in SCOPE_TYPES:
        return replace(subject, name=f"{owner.base or owner.text} {called}")
    there = [n for n in names if n.end <= name.start and n.type in _TOWNS and n.case == "locative" and not n.plural]
    if there and there[-1].kind in ("place", "headed"):  # "गया में सदर अस्पताल को"
        return replace(subject, name=f"{there[-1].base or there[-1].text} {called}")
    if not state.main.name or state.main.type in SCOPE_TYPES:
        return subject
    return replace(subject, name=f"{state.main.name} {called}")


_TOWNS = ("district", "city")
_WORD = 12  # code points: "मंडलीय "
