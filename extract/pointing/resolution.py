"""The subject that a name stands for: what points back followed to what it points to, what is left out filled in.

"उसे" is the name before it, "जिला" and "पुलिस" alone are the article's own ("उन्नाव",
"उन्नाव पुलिस"), "निगम" the body that निगम headed last. A bare or a known name takes
the type that the article is speaking of: where तहसीलों are ranked, बिल्हौर is one.
A station or a district goes by its name alone (थाना कसया: कसया), all else keeps
its head noun.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.holders.framed_names import OWN_STATIONS, framed, framed_place, frames, headed_name, place_type
from extract.holders.own_institutions import of_own_town
from extract.holders.owned_heads import of_speaker, owned_by, owner_of
from extract.holders.owned_things import country_by_adjective
from extract.holders.persons import is_person
from extract.holders.subject_types import SCOPE_TYPES
from extract.measures.measure_kinds import is_yearly_exam
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.words import TOWN_WORDS
from extract.pointing.frames import body_key
from extract.pointing.generic_subjects import generic, that_very_station
from extract.pointing.pointing import meant_by_pronoun
from extract.prepared import Prepared
from extract.text import fold_text

# Bodies of a town: with no name before, the article's own.
_OF_NO_PARTY = "निर्दलीय"  # "निर्दलीय तिलक सोनकर": who stands
_HOST = "मेजबान"
_OF_TOWN = Subject("नगर निगम", "institution")  # what निगम behind a town is while no other was named
_OF_THE_TOWN = ("नगर निगम", "नगर पालिका", "नगरपालिका", "नगर पालिका परिषद", "नगर परिषद", "नगर पंचायत")
_NATIONAL_CAPITAL = fold_text("राष्ट्रीय राजधानी")
_OF_ANOTHER = regex.compile(r"\s(?:की|के)\s+$")  # "नेपाल की राष्ट्रीय राजधानी"
_REGION = regex.compile(r"\s+क्षेत्र")  # "राष्ट्रीय राजधानी क्षेत्र": towns of four states
_OWNED = 8  # code points


def _is_of_this_country(name: Name, prepared: Prepared) -> bool:
    """Whether the national capital is Delhi: no other country's, and no region called after it."""
    owned = _OF_ANOTHER.search(prepared.between(max(0, name.start - _OWNED), name.start))
    return owned is None and _REGION.match(prepared.folded.text, name.end) is None


_OWN_STATE = ("प्रदेश", "राज्य", "सूबे")


def resolve(name: Name, state: ArticleState, prepared: Prepared, names: list[Name]) -> Subject:
    """The subject that a name stands for, what points back followed to what it points to."""
    if name.kind == "pronoun":
        target = meant_by_pronoun(name, names, state, prepared)
        return replace(resolve(target, state, prepared, names), how="pronoun") if isinstance(target, Name) else target
    if name.kind == "generic":
        very = that_very_station(name, prepared)
        if very is not None:
            return very
        pointed = _pointed(name, names, state, prepared)
        owned = pointed or owned_by(name, names, state, prepared) or of_speaker(name, names)
        if isinstance(owned, Name):
            return resolve(owned, state, prepared, names)
        return of_own_town(owned or generic(name, state, prepared), name, names, state, prepared)
    if name.kind == "person":
        return Subject(name.base or name.text, "person", name.start, name.end, "clause", prepared.name)
    if name.kind == "headed":
        return of_own_town(_headed(name, state, prepared, names), name, names, state, prepared)
    if name.kind == "bare" and (country := country_by_adjective(name)):
        return Subject(country, "country", name.start, name.end, "clause", prepared.name)
    if name.kind == "bare":
        return of_own_town(_bare(_without_game(name), state, prepared, names), name, names, state, prepared)
    if name.type in ("block", "other", "city") and (name.start, name.end) in prepared.stations:
        return Subject(name.text, "police_station", name.start, name.end, "clause", prepared.name)
    type_ = place_type(name, state)
    return Subject(framed_place(name, state), type_, name.start, name.end, "clause", prepared.name)


def _headed(name: Name, state: ArticleState, prepared: Prepared, names: list[Name]) -> Subject:
    """What a head noun names with or without a name before it: "कसया थाना", "निगम", "प्रदेश पुलिस"."""
    alone, _, holder = name.text.partition(" ")
    if alone == _OF_NO_PARTY and holder:
        return Subject(holder, "person", name.start + len(alone) + 1, name.end, "clause", prepared.name)
    if fold_text(name.text) == _NATIONAL_CAPITAL and _is_of_this_country(name, prepared):
        return Subject("दिल्ली", "city", name.start, name.end, "clause", prepared.name)
    if fold_text(name.text) in lexicon.lookup("bodies"):
        return _called_by_letters(name, state, prepared)
    if name.type == "department" and name.head == "पुलिस" and fold_text(name.base) in ("जनपद", "जिला"):
        return generic(name, state, prepared)
    if name.type == "department" and name.base and fold_text(name.base).split()[0] == "पुलिस":
        of_place = generic(replace(name, head="पुलिस"), state, prepared)
        named = name.head == "विभाग" and of_place.name.endswith(" पुलिस")  # one of a row of departments
        return replace(of_place, name=f"{of_place.name} विभाग") if named else of_place
    if name.base.startswith(f"{_HOST} ") and name.text.startswith(name.base):
        cut = len(_HOST) + 1  # "मेजबान कानपुर मंडल"
        name = replace(name, start=name.start + cut, text=name.text[cut:], base=name.base[cut:])
    if name.base == _HOST and state.main is not NOBODY:
        return replace(state.main, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    if _is_about(name, state):
        return replace(state.about, start=name.start, end=name.end, how="clause", field=prepared.name)
    station = _station_of_police(name, prepared)
    if station is not None:
        return Subject(prepared.called(*station), "police_station", *station, "clause", prepared.name)
    if _is_ranked_station(name, state, prepared):
        text = name.base if name.head == "पुलिस" else name.text
        return Subject(text, "police_station", name.start, name.start + len(text), "clause", prepared.name)
    if not name.base and name.head in _OF_THE_TOWN and state.main.name:
        known = state.bodies.get(body_key(name.head))
        called = (
            known.name
            if known is not None and known.name != name.text
            else f"{state.town or state.main.name} {name.head}"
        )
        return Subject(called, name.type, name.start, name.end, "clause", prepared.name)
    of_town = name.head == "निगम" and any(place.kind in ("district", "city") for place in places(name.base))
    if of_town and "नगर" in state.bodies.get(body_key(name.head), _OF_TOWN).name:
        return Subject(f"{name.base} नगर निगम", "institution", name.start, name.end, "clause", prepared.name)
    if _is_of_its_town(name):
        owner = owner_of(name, names)
        if owner is not None and owner.kind in ("place", "headed", "bare") and owner.type not in SCOPE_TYPES:
            called = f"{owner.base if owner.type == 'district' and owner.base else owner.text} {name.text}"
            return Subject(called, name.type, name.start, name.end, "clause", prepared.name)
    text = headed_name(name)
    if name.head == _SEAT and name.base:
        of_house = framed(name.base, name.type, state)  # "यमुनानगर सीट", where विधानसभा क्षेत्र are told
        text = text if of_house == name.base else of_house
    place = next((n for n in names if 0 <= name.start - n.end <= 1 and n.kind == "place" and not n.case), None)
    if place is not None and name.head == "कार्यालय" and text == name.text:
        text = f"{place.text} {text}"  # "बांका एडीएम कार्यालय"
    within = state.main.name and not _lies_in_district(state.main.name)
    if fold_text(name.base) == "सदर" and name.type in ("block", "other") and within:
        text = f"{state.main.name} {text}"  # सदर प्रखंड: the article's own
    elif fold_text(name.base) == "सदर" and name.head == "पालिका" and state.main.name:
        text = f"{state.main.name} नगर पालिका"
    elif fold_text(name.base) in _OWN_STATE and name.type in ("department", "institution") and state.state_name:
        text = f"{state.state_name} {name.head}"  # प्रदेश पुलिस
    return Subject(text, name.type, name.start, name.end, "clause", prepared.name)


_SEAT = "सीट"


def _bare(name: Name, state: ArticleState, prepared: Prepared, names: list[Name]) -> Subject:
    """What an untyped name stands for: as the article calls it, else by what it ranks, else by the name model."""
    if name.text == _HOST and state.main is not NOBODY:
        host = next((n for n in names if 0 <= n.start - name.end <= 1 and n.kind in ("place", "headed")), None)
        if host is not None:
            return resolve(host, state, prepared, names)  # "मेजबान नैनीताल की टीम"
        return replace(state.main, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    if name.text in state.short:
        return replace(state.short[name.text], start=name.start, end=name.end, field=prepared.name)
    if name.text in state.called:
        return replace(state.called[name.text], start=name.start, end=name.end, how="clause", field=prepared.name)
    if name.text in lexicon.words("frame_words", "sectors"):
        return Subject(f"{name.text} विभाग", "department", name.start, name.end, "clause", prepared.name)
    if name.text in person_words("given") or is_person(name, prepared) or _lives(name, prepared):
        return Subject(name.text, "person", name.start, name.end, "clause", prepared.name)
    if (name.start, name.end) in prepared.stations:
        return Subject(name.text, "police_station", name.start, name.end, "clause", prepared.name)
    type_, text = state.frame_type or _type_by_model(name, prepared), name.text
    of_persons = state.persons and is_yearly_exam(state.measure)  # "घुमारवीं की अवंतिका": no school of that name
    if frames(state, type_) and state.frame not in name.text and not of_persons:
        text = f"{name.text} {state.frame}"
    return Subject(text, type_, name.start, name.end, "clause", prepared.name)


def _without_game(name: Name) -> Name:
    """“भारतीय शटलर लक्ष्य सेन": a player's name without what they play."""
    words = list(_WORD.finditer(name.text))
    last = max((i for i, word in enumerate(words[:-1]) if fold_text(word.group()) in _players()), default=-1)
    if last < 0 or len(name.text) != name.end - name.start:
        return name
    at = words[last + 1].start()
    return replace(name, start=name.start + at, text=name.text[at:], base=name.text[at:])


_WORD = regex.compile(r"\S+")


def _players() -> tuple[str, ...]:
    return lexicon.words("name_parts", "players")


def _lies_in_district(place: str) -> bool:
    """Whether a place is a block or a tehsil and no district: it has no सदर ब्लॉक of its own."""
    kinds = {row.kind for row in places(place)}
    return bool(kinds & {"block", "tehsil"}) and not kinds & {"district", "city"}


def _lives(name: Name, prepared: Prepared) -> bool:
    """“इंदौर के रहने वाले उत्कर्ष अवधिया": somebody who lives somewhere."""
    return _LIVES.search(prepared.folded.text, max(0, name.start - _LIVING), name.start) is not None


_LIVING = 12  # characters
_LIVES = regex.compile(r"(?<!\p{L})(?:रहने\s+वाल[ेी]|निवासी)\s+$")


def _station_of_police(name: Name, prepared: Prepared) -> tuple[int, int] | None:
    """“थाना संदीपन घाट पुलिस ने", "कोतवाली नगर पुलिस ने": the station of that name, whose head noun stands before it; None for none."""
    if name.type != "department" or name.head != "पुलिस" or not name.base:
        return None
    end = name.start + len(name.base)
    led = [(a, b) for a, b in prepared.stations if b == end and a <= name.start]
    return next(
        (span for span in led if _HEAD_BEFORE.search(prepared.folded.text, 0, span[0]) or span[0] < name.start), None
    )


_HEAD_BEFORE = regex.compile(r"(?<!\p{L})(?:थाना|थाने|कोतवाली)\s+$")  # before a station's name


def _is_ranked_station(name: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“डेहरी नगर", "करवर पुलिस”: a station in all but its head noun, where stations are spoken of; the police of a district is none."""
    if not name.base or any(place.kind in ("district", "state", "city") for place in places(name.base)):
        return False
    if name.type == "city" and name.head in TOWN_WORDS:
        return state.frame_type == "police_station"
    if name.type != "department" or name.head != "पुलिस" or " " in name.base:
        return False
    named = {fold_text(prepared.quote(*span)) for span in prepared.stations}
    return state.frame_type == "police_station" or fold_text(name.base) in named


def _pointed(name: Name, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject | None:
    """“इस थाने की 63 रैंक थी": the last of its type that was named, in the sentence or before it; None where nothing points."""
    said = _THIS.search(prepared.folded.text, max(0, name.start - _BEFORE), name.start)
    if said is None or (said["direct"] and (name.case or name.type not in _MANY_ALIKE)):
        return None
    before = [n for n in names if n.end < name.start]
    earlier = [n for n in before if n.type == name.type and n.kind in ("headed", "place")]
    if not earlier and state.frame_type == name.type:
        earlier = [
            n for n in before if n.kind == "bare" or (n.kind == "place" and n.type in _SMALL)
        ]  # "17 थानों में बघौचघाट आखिरी रहा, … यह थाना"
    own = [n for n in before if n.kind in ("bare", "place") and n.type in ("", *_SMALL) and n.case == "genitive"]
    if not earlier and said["direct"] and own:
        called = resolve(own[-1], state, prepared, names)  # "सबसे खराब स्थिति लोहामंडी की है, यह थाना 1,411वें स्थान पर"
        return replace(called, type=name.type, start=name.start, end=name.end, how="pronoun")
    if earlier:
        return replace(resolve(earlier[-1], state, prepared, names), start=name.start, end=name.end, how="pronoun")
    known = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == name.type), None)
    return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name) if known else None


_BEFORE = 6
_SMALL = ("block", "other", "village")
# Of which an article names many: "यह थाना" is the last one; "यह जिला" is a pronoun's name (names/mentions.py).
_MANY_ALIKE = ("police_station", "block", "other", "village", "institution")
_THIS = regex.compile(r"(?<!\p{L})(?:(?P<direct>यह|यही|वह|वही)|इस|इसी|उस|उसी)\s+$")


def _is_about(name: Name, state: ArticleState) -> bool:
    """“जोगेंद्रनगर स्कूल": the institution that the article is about, by a part of its name."""
    if state.about is NOBODY or name.type != "institution" or not name.base:
        return False
    if name.base in _KINDS_OF_INSTITUTION and body_key(name.head) in {
        body_key(w) for w in fold_text(state.about.name).split()
    }:
        return True  # "केंद्रीय विश्वविद्यालय": what it is
    called = set(fold_text(state.about.name).split())
    kin = {body_key(word) for word in called}
    own = set(fold_text(name.base).split()) - {fold_text(name.head)}  # "IIT मद्रास" is not the IIT रुड़की of the title
    return body_key(name.head) in kin and bool(called & own)


_KINDS_OF_INSTITUTION = ("केंद्रीय", "राज्य", "सरकारी", "निजी", "राजकीय", "स्टेट", "सेंट्रल")


def _type_by_model(name: Name, prepared: Prepared) -> str:
    """The type of an untyped name where nothing ranked gives it one: a person or an institution if the model reads it so."""
    return _MODEL_TYPES.get(prepared.tokens.evidence.label(name.start, name.end), "other")


_MODEL_TYPES = {"PER": "person", "ORG": "institution"}


_OF_ONE_TOWN = ("जिला अस्पताल", "महिला अस्पताल", "सदर अस्पताल", "सामुदायिक स्वास्थ्य केंद्र")


def _is_of_its_town(name: Name) -> bool:
    """A station or a hospital of which a town has one: "कोटा का महिला थाना", "दंतेवाड़ा के जिला अस्पताल को"."""
    if name.type == "police_station":
        return fold_text(name.text).rsplit(" ", 1)[0] in OWN_STATIONS
    return fold_text(name.text) in _OF_ONE_TOWN and not name.plural


def _called_by_letters(name: Name, state: ArticleState, prepared: Prepared) -> Subject:
    """बीएचयू: by its full name where the article has that too, else as it is printed."""
    full = str(lexicon.lookup("bodies")[fold_text(name.text)])
    called = full if fold_text(full) in state.article else name.text
    return Subject(called, name.type, name.start, name.end, "clause", prepared.name)
