"""Groups of a place's people as subjects: "महिलाओं का मतदान 82.94 और पुरुषों का 80.2 प्रतिशत"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim

_LONGEST = 3  # words between the group and its number: "महिलाओं का मतदान प्रतिशत"


def group_subject(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> Subject:
    """The group whose share or result a claim is, called after the article's place; NOBODY where none owns the number."""
    if claim.kind not in ("coverage", "score") or not state.main.name:
        return NOBODY
    said = None
    for match in _owned().finditer(prepared.folded.text, window.start, window.stop):
        said = match
    if said is not None and said["among"] and not _is_share_among(claim, said.start(), prepared):
        return NOBODY
    if said is None or prepared.between(said.end(), window.stop).count(" ") > _LONGEST + 1:
        return NOBODY
    if any(char in prepared.between(said.end(), window.stop) for char in ",;।"):
        return NOBODY
    called = lexicon.lookup("people_groups")[said["group"]]
    place = state.topic.name if state.topic.type in ("block", "city", "district") else state.main.name
    if state.state_name and _WIDE.search(prepared.folded.text, 0, said.start()):
        place = state.state_name  # "प्रदेश में छात्राओं का परिणाम 84.9"
    return Subject(f"{place} {called}", "other", said.start("group"), said.end("group"), "clause", prepared.name)


# In the sentence of the group, and no other place in the locative since.
_WIDE = regex.compile(r"(?<!\p{L})(?:प्रदेश|राज्य|सूबे)\s+(?:भर\s+)?(?:में|की|के)\s+(?:(?!(?:में|जिले|जनपद)\s)[^\s।]+\s+){0,8}$")


def _is_share_among(claim: Claim, at: int, prepared: Prepared) -> bool:
    """“निजी स्कूलों में 47.5 फीसदी": a share within a group; "2,914 छात्रों में 2,778" are a part and its whole."""
    counted = prepared.folded.text[max(0, at - _NUMBER) : at].rstrip()[-1:].isdigit()
    return claim.unit == "percent" and claim.whole is None and not counted


_NUMBER = 4  # code points right before a group in which a number that counts it ends


@lru_cache(maxsize=1)
def _owned() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<group>{lexicon.any_of('people_groups')})(?:\s+(?:का|की|के|(?P<among>में|ने))(?!{lexicon.WORD_CHAR})|\s*$)"
    )
