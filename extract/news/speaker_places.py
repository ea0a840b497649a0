"""Which place a speaker's office makes a sentence speak of: the SDM of धौरहरा tells of धौरहरा, a CMO of the whole district.

Hindi leaves the place out once the officer is named: behind a row of blocks "बीएसए विजय
प्रताप सिंह ने बताया कि 412 विद्यालय" are the district's, and no longer the last block's.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.arguments import Found
from extract.article_state import NOBODY, ArticleState, Subject
from extract.holders.subject_types import PARTS
from extract.marks import Line
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.text import fold_text

_WHOLE = ("district", "city")
_DISTRICTS = ("जिला", "जनपद")
# Words of a sentence that goes on with the part it spoke of: "एसपी ने बताया कि यहां 212 शिकायतें आई थीं".
_POINTS = frozenset({"यहां", "वहां", "इसे", "उसे", "इसमें", "उसमें", "इस", "उस", "थाने", "थाना", "ब्लाक", "प्रखंड", "अंचल", "तहसील"})


def set_area(spoken: Found, line: Line, state: ArticleState, prepared: Prepared, *, about_part: bool) -> None:
    """Set the topic to the place of an officer below the district; forget a part of the district where one of the district's speaks.

    `about_part` says that a part is what the article is about, whoever speaks of it.
    """
    if spoken.start < 0:
        acting = _acting_office(line, prepared)
        if (
            acting
            and not about_part
            and _speaks_for_more(acting, "", state)
            and _POINTS.isdisjoint(prepared.words_of(line.sentence))
            and _THERE.isdisjoint(prepared.words_of(line.sentence))
        ):
            state.topic = state.pointed = NOBODY
        return
    names = prepared.names_of(line.sentence)
    role, words = _role(spoken.value)
    first, _, rest = spoken.value.partition(" ")
    if not role and _part(first):
        role, _ = _role(rest)
    if role in lexicon.words("officers_areas", "below"):
        place = _behind_office(spoken, words, prepared) if words else _before_office(spoken, prepared)
        place = place or _owner(spoken, names)
        if place is not None and fold_text(place.text) not in (fold_text(state.main.name), *_OWN_TOWN):
            state.topic = state.pointed = replace(
                resolve(place, state, prepared, names), how="carried", start=-1, end=-1
            )
    elif role in lexicon.words("officers_areas", "institution") and not _named_with(spoken, names):
        body = _only_institution(state)
        if body is not NOBODY and state.about is NOBODY and state.topic.type != "institution":
            state.topic = state.pointed = replace(body, how="carried", start=-1, end=-1)
    elif (
        not about_part and _speaks_for_more(role, first, state) and _POINTS.isdisjoint(prepared.words_of(line.sentence))
    ):
        state.topic = state.pointed = NOBODY


def _named_with(spoken: Found, names: list[Name]) -> bool:
    """“एनएमसीएच के अधीक्षक डॉ. विजय कुमार": whether the sentence names the body that an office is of, right before it or in it."""
    near = (n for n in names if n.type == "institution" and n.kind in ("headed", "bare", "place"))
    return any(0 <= spoken.start - n.after <= 1 or spoken.start <= n.start < spoken.end for n in near)


def _only_institution(state: ArticleState) -> Subject:
    """The one institution that figures have been of so far; NOBODY where there was none, or several."""
    whole = [one for one in state.institutions if one.name.split()[-1] not in _WITHIN_BODY]
    return whole[0] if len(whole) == 1 else NOBODY


_WITHIN_BODY = ("लैब", "वार्ड", "ओपीडी", "इमरजेंसी", "काउंटर")


_THERE = frozenset({"मौके", "निरीक्षण", "सुनी", "सुनीं"})  # where the officer is, and what was told of lies


def _acting_office(line: Line, prepared: Prepared) -> str:
    """“बीएसए अमित कुमार ने 347 प्रधानाध्यापकों को नोटिस दिया": the role of the officer who acts at the head of a sentence; "" for none."""
    said = _ACTS.match(prepared.folded.text, line.sentence.start, line.sentence.end)
    return _role(said["who"])[0] if said is not None else ""


_ACTS = regex.compile(r"\s*(?P<who>(?:[\p{L}\p{M}.]+\s+){1,6}?)ने\s")


def _speaks_for_more(role: str, first: str, state: ArticleState) -> bool:
    """Whether an office is that of the article's own district or state, and the article has spoken of a part of it.

    Of an office that no table has the `first` word tells it: "जिला सहकारिता पदाधिकारी".
    """
    if state.main.type in _WHOLE:
        one_of_many = (
            state.topic.type == "institution" and state.about is NOBODY
        )  # "एफसीआई ने 1,150 …। डीएम ने बताया कि 84 केंद्रों"
        of_district = role in lexicon.words("officers_areas", "district") or first in _DISTRICTS
        return of_district and (state.topic.type in PARTS or one_of_many)
    of_state = state.main.type == "state" and role in lexicon.words("officers_areas", "state", "government")
    return of_state and state.topic.type in (*PARTS, *_WHOLE)


def _behind_office(spoken: Found, words: int, prepared: Prepared) -> Name | None:
    """“एसडीएम धौरहरा शशिकांत मणि": the place that stands between an office (its first `words` words) and its holder's name."""
    said = list(_WORDS.finditer(prepared.folded.text, spoken.start, spoken.end))
    if len(said) < words + _HOLDER:
        return None
    return _place(*said[words].span(), prepared)


def _before_office(spoken: Found, prepared: Prepared) -> Name | None:
    """“फूलपुर एसडीएम": the place that a speaker's phrase opens with."""
    first = _WORDS.search(prepared.folded.text, spoken.start)
    return _place(*first.span(), prepared) if first is not None else None


def _place(start: int, end: int, prepared: Prepared) -> Name | None:
    """The name of a part of a district between two folded offsets."""
    kind = _part(prepared.folded.text[start:end])
    return Name(start, end, prepared.quote(start, end), "place", kind, after=end) if kind else None


def _part(word: str) -> str:
    """The type of a part of a district, such as an officer below the district has; "" for any other word."""
    return next((_KINDS[place.kind] for place in places(word) if place.kind in _KINDS), "")


def _owner(spoken: Found, names: list[Name]) -> Name | None:
    """“धौरहरा के एसडीएम", "धौरहरा एसडीएम": the place right before an office."""
    kinds = (*PARTS, *_WHOLE)
    return next(
        (
            n
            for n in names
            if n.kind == "place" and n.type in kinds and n.case in ("genitive", "") and 0 <= spoken.start - n.after <= 1
        ),
        None,
    )


def _role(phrase: str) -> tuple[str, int]:
    """The role of the office that a speaker's phrase opens with, and the words that say it; "" and 0 for none."""
    words = fold_text(phrase).split()
    titles = lexicon.lookup("titles")
    for stop in range(min(len(words), _LONGEST), 0, -1):
        role = str(titles.get(" ".join(words[:stop]), ""))
        if role and role != "honorific":
            return role, stop
    return "", 0


_LONGEST = 6  # words of a title
_HOLDER = 2  # words: a place and at least a first name
_WORDS = regex.compile(r"\S+")
_OWN_TOWN = ("सदर", "नगर")  # the town's own: "एसडीएम सदर"
# Kinds of the gazetteer that such an officer has -> subject types.
_KINDS = {"tehsil": "other", "block": "block", "city": "city", "circle": "other"}
