"""Groups of a place's people as subjects: "महिलाओं का मतदान 82.94 और पुरुषों का 80.2 प्रतिशत"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.aspects import sexes_in
from extract.holders.gaps import only_fillers
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

_LONGEST = 3  # words between the group and its number: "महिलाओं का मतदान प्रतिशत"


def group_subject(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> Subject:
    """The group whose share or result a claim is, called after the article's place; NOBODY where none owns the number."""
    if claim.kind not in ("coverage", "score", "count") or not state.main.name:
        return NOBODY
    if claim.kind == "count":
        return _schools_of_pupils(claim, window, state, prepared)
    counted = _beside_the_other_sex(claim, prepared)
    if counted is not None:
        return _named(counted, state, prepared)
    said = None
    for match in _owned().finditer(prepared.folded.text, window.start, window.stop):
        said = match
    if said is not None and said["among"] and not _is_share_among(claim, said.start(), prepared):
        return NOBODY
    if said is None or prepared.between(said.end(), window.stop).count(" ") > _LONGEST + 1:
        return NOBODY
    if any(char in prepared.between(said.end(), window.stop) for char in ",;।"):
        return NOBODY
    return _named(said, state, prepared)


def _schools_of_pupils(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> Subject:
    """“सरकारी स्कूलों के 20 और निजी स्कूलों के 97 बच्चे": the schools of a sort whose pupils are counted; NOBODY for any other count."""
    if claim.unit not in ("students", "children", "girls", "boys", "candidates") or claim.out_of is not None:
        return NOBODY
    before = [
        m for m in _owned().finditer(prepared.folded.text, window.start, window.stop) if _SCHOOLS.search(m["group"])
    ]
    if not before or not only_fillers(prepared.between(before[-1].end(), claim.anchor)):
        return NOBODY
    owned = [n for n in prepared.names if n.case == "genitive" and 0 <= before[-1].start() - n.after <= 1]
    if any(n.kind in ("place", "headed") and fold_text(n.base or n.text) != fold_text(state.main.name) for n in owned):
        return NOBODY  # "बेरसिया ब्लॉक के निजी स्कूलों के 120 छात्र"
    return _named(before[-1], state, prepared)


_SCHOOLS = regex.compile(r"स्कूल|विद्यालय|कालेज")


def is_group(subject: Subject) -> bool:
    """Whether a subject is such a group: "राजस्थान के लड़के"."""
    return subject.type == "other" and subject.name.endswith(tuple(f" {called}" for called in _groups()))


@lru_cache(maxsize=1)
def _groups() -> frozenset[str]:
    return frozenset(map(str, lexicon.lookup("people_groups").values()))


def _named(said: regex.Match[str], state: ArticleState, prepared: Prepared) -> Subject:
    """The group that a match speaks of, called after the place that the article, or the clause, is about."""
    called = {**lexicon.lookup("people_groups"), **lexicon.lookup("people_group_ones")}[said["group"]]
    start = _sentence(prepared.folded.text, said.start(), said.end())[0]
    place = (
        _seat(start, said.start(), prepared)
        or _place_told_of(start, said.start(), prepared)
        or _place_right_before(start, said.start("group"), prepared)
    )
    if not place and _LEADS_ON.match(prepared.folded.text, start) and state.pointed.type in _PEOPLED:
        place = state.pointed.name  # "बिहार में 62.4 प्रतिशत मतदान हुआ। इसमें पुरुषों का 60.1 रहा"
    if not place and state.state_name and _WIDE.search(prepared.folded.text, 0, said.start()):
        place = state.state_name  # "प्रदेश में छात्राओं का परिणाम 84.9"
    if not place:
        place = state.topic.name if state.topic.type in ("block", "city", "district") else state.main.name
    return Subject(f"{place} {called}", "other", said.start("group"), said.end("group"), "clause", prepared.name)


def _seat(start: int, group: int, prepared: Prepared) -> str:
    """“राजिम विधानसभा में पुरुषों का मतदान प्रतिशत 83.38": the seat last named in a sentence before a group; "" for none."""
    seats = [n for n in prepared.names if start <= n.start and n.end <= group and n.head in _SEATS and n.base]
    return seats[-1].text if seats and seats[-1].case == "locative" else ""


_SEATS = ("विधानसभा", "विधानसभा क्षेत्र")


def _place_right_before(start: int, group: int, prepared: Prepared) -> str:
    """“देवरिया में महिलाओं का मतदान प्रतिशत 61.2 रहा, पुरुषों का 55.9": the place last named right before a group of the sentence; "" for none."""
    places = [
        n
        for n in prepared.names
        if start <= n.start
        and n.after < group
        and n.kind == "place"
        and n.case in ("locative", "genitive")
        and n.type in _OWN_PEOPLE
    ]
    return next((n.text for n in reversed(places) if _group().match(prepared.folded.text, n.after)), "")


_OWN_PEOPLE = ("district", "city", "block", "village")


@lru_cache(maxsize=1)
def _group() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+(?:{lexicon.any_of('people_groups')})(?!{lexicon.WORD_CHAR})")


def _place_told_of(start: int, group: int, prepared: Prepared) -> str:
    """“जौरा में 70.65 प्रतिशत मतदान हुआ, जिसमें पुरुषों ने 71.74": the place whose own figure जिसमें leads on from; "" for none.

    `start` is where the sentence begins, `group` where the first or, behind एवं, the second of both is named.
    """
    lead = None
    for match in _IN_WHICH.finditer(prepared.folded.text, start, group):
        lead = match
    if lead is None or prepared.between(lead.end(), group).count(" ") > _PAIR:
        return ""
    told = [n for n in prepared.names if start <= n.start and n.after <= lead.start() and n.kind != "measure"]
    places = [n for n in told if n.kind in ("place", "headed", "bare") and n.case == "locative"]
    return places[-1].text if places and told[-1] is places[-1] else ""


_LEADS_ON = regex.compile(r"\s*(?:जिसमें|जिनमें|इसमें|इनमें)\s")
_PEOPLED = ("state", "district", "city", "block", "village")
_IN_WHICH = regex.compile(r"[,;]\s*(?:जिसमें|जिनमें|जहां|इसमें|इनमें)\s+")
_PAIR = 8  # words of the first share, before the second: "पुरूष मतदाताओं ने 71.74 एवं महिला"


def _beside_the_other_sex(claim: Claim, prepared: Prepared) -> regex.Match[str] | None:
    """“79.74 फीसदी छात्र व 85.38 फीसदी छात्राएं": a share of one sex where the sentence gives the other's; "42 फीसदी छात्र" alone are all.

    The other's share may stand in the sentence beside it, then itself before those it is of.
    """
    if claim.unit != "percent" or claim.number is None or claim.whole is not None:
        return None
    text = prepared.folded.text
    said = _counted().match(text, claim.number.outer_end)
    if said is None or not sexes_in(said["group"]):
        return None
    start, stop = _sentence(text, claim.start, claim.end)
    if len(sexes_in(text[start:stop])) > 1:
        return said
    around = (_sentence(text, start - 2, start - 2)[0] if start > 1 else 0, _sentence(text, stop + 1, stop + 1)[1])
    shares = [match["group"] for match in _counted().finditer(text, *around) if text[match.start() - 1].isdigit()]
    return said if len(sexes_in(" ".join(shares))) > 1 else None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence begins and ends that holds a stretch."""
    stop = _STOP.search(text, end)
    return max(text.rfind(mark, 0, start) for mark in "।\n") + 1, stop.start() if stop else len(text)


_STOP = regex.compile(r"[।\n]")


@lru_cache(maxsize=1)
def _counted() -> regex.Pattern[str]:
    percent = lexicon.any_of("percent", "percent")
    return compile_pattern(
        rf"\s*{percent}?\s+(?:ही\s+)?(?P<group>{lexicon.any_of('people_groups')})(?!{lexicon.WORD_CHAR}|-)"
    )


# In the sentence of the group, and no other place in the locative since.
_WIDE = regex.compile(r"(?<!\p{L})(?:प्रदेश|राज्य|सूबे)\s+(?:भर\s+)?(?:में|की|के)\s+(?:(?!(?:में|जिले|जनपद)\s)[^\s।]+\s+){0,8}$")


def _is_share_among(claim: Claim, at: int, prepared: Prepared) -> bool:
    """“निजी स्कूलों में 47.5 फीसदी": a share within a group; "2,914 छात्रों में 2,778" are a part and its whole."""
    counted = prepared.folded.text[max(0, at - _NUMBER) : at].rstrip()[-1:].isdigit()
    return claim.unit == "percent" and claim.whole is None and not counted


_NUMBER = 4  # code points right before a group in which a number that counts it ends


@lru_cache(maxsize=1)
def _owned() -> regex.Pattern[str]:
    groups, ones = lexicon.any_of("people_groups"), lexicon.any_of("people_group_ones")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:(?P<group>{groups})(?:\s+(?:का|की|के|(?P<among>में|ने))(?!{lexicon.WORD_CHAR})|(?:\s+मतदान)?\s*$)"
        rf"|(?P<group>{ones})(?:\s+मतदान)?\s*$)"
    )
