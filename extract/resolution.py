"""The subject that a name stands for: what points back followed to what it points to, what is left out filled in.

"उसे" is the name before it, "जिला" and "पुलिस" alone are the article's own ("उन्नाव",
"उन्नाव पुलिस"), "निगम" the body that निगम headed last. A bare or a known name takes
the type that the article is speaking of: where तहसीलों are ranked, बिल्हौर is one.
A station or a district goes by its name alone (थाना कसया: कसया), all else keeps
its head noun.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.frames import body_key
from extract.measure_kinds import is_yearly_exam
from extract.names.gazetteer import places
from extract.names.language import person_words
from extract.names.name import Name
from extract.names.words import TOWN_WORDS
from extract.persons import is_person, person_before
from extract.prepared import Prepared
from extract.publishers import is_source, publishes
from extract.text import fold_text
from extract.venues import is_venue

# Types that are the field of a rank more often than its subject: "प्रदेश में पहला स्थान".
SCOPE_TYPES = ("state", "country", "zone")
# Head nouns of a division, which stands between district and state and has no subject type of its own.
DIVISIONS = frozenset({fold_text(word) for word in ("मंडल", "मण्डल", "संभाग", "प्रमंडल")})

# Bodies of a town: with no name before, the article's own.
_OF_NO_PARTY = "निर्दलीय"  # "निर्दलीय तिलक सोनकर": who stands
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


_JUDGES = ("department", "institution")  # of whom a list is: "विभाग की सूची में वह सातवें स्थान पर"


def is_named(name: Name) -> bool:
    """Whether a name can be a subject by itself (places and headed names), whatever the clause."""
    return name.kind in ("place", "headed") and not name.plural and not name.counted


def resolve(name: Name, state: ArticleState, prepared: Prepared, names: list[Name]) -> Subject:
    """The subject that a name stands for, what points back followed to what it points to."""
    if name.kind == "pronoun":
        earlier = [
            n
            for n in names
            if n.end <= name.start
            and not publishes(n, prepared)
            and not (n.type in _JUDGES and is_source(n, prepared))
            and (is_named(n) or _bare_subject(n) or (name.type == "it" and _is_someone(n, prepared)))
            and (n.type not in SCOPE_TYPES or _is_state_of_things(n, state, prepared))
            and not _owns_counted(n, names)
            and not is_venue(n, prepared)
        ]
        if not earlier and name.type == "there":
            earlier = [n for n in names if n.end <= name.start and is_named(n)]
        if name.type == "it":
            earlier = [n for n in earlier if n.case not in ("locative", "ablative")]
        if name.type == "there":
            while earlier and earlier[-1].kind == "bare" and is_person(earlier[-1], prepared):
                earlier.pop()
        if not earlier and name.type == "it":
            acting = [n for n in names if n.end <= name.start and is_named(n) and n.case in ("", "ergative", "dative")]
            earlier = [n for n in acting if not publishes(n, prepared)] or [
                n
                for n in names[:1]
                if n.kind == "bare" and not n.case and _IS.fullmatch(prepared.between(n.end, name.start))
            ]
        if earlier and (name.type == "there" or earlier[-1].case in ("", "ergative", "dative", "genitive", "locative")):
            return replace(resolve(earlier[-1], state, prepared, names), how="pronoun")
        target = next((s for s in (state.pointed, state.topic) if s is not NOBODY), state.main)
        person = person_before(name.start, prepared) if name.text in _OF_PERSONS and target.type != "person" else None
        if person is not None:
            return replace(resolve(person, state, prepared, names), how="pronoun")
        return Subject(target.name, target.type, name.start, name.end, "pronoun", prepared.name)
    if name.kind == "generic":
        pointed = _pointed(name, names, state, prepared)
        owned = pointed or _owned(name, names, state, prepared) or _of_speaker(name, names)
        return (
            resolve(owned, state, prepared, names)
            if isinstance(owned, Name)
            else owned or _generic(name, state, prepared)
        )
    if name.kind == "person":
        return Subject(name.base or name.text, "person", name.start, name.end, "clause", prepared.name)
    if name.kind == "headed":
        alone, _, holder = name.text.partition(" ")
        if alone == _OF_NO_PARTY and holder:
            return Subject(holder, "person", name.start + len(alone) + 1, name.end, "clause", prepared.name)
        if fold_text(name.text) == _NATIONAL_CAPITAL and _is_of_this_country(name, prepared):
            return Subject("दिल्ली", "city", name.start, name.end, "clause", prepared.name)
        if fold_text(name.text) in lexicon.lookup("bodies"):
            return _called_by_letters(name, state, prepared)
        if name.type == "department" and name.head == "पुलिस" and fold_text(name.base) in ("जनपद", "जिला"):
            return _generic(name, state, prepared)
        if name.type == "department" and name.base and fold_text(name.base).split()[0] == "पुलिस":
            return _generic(replace(name, head="पुलिस"), state, prepared)
        if name.base == "मेजबान" and state.main is not NOBODY:
            return replace(state.main, start=name.start, end=name.end, how="pronoun", field=prepared.name)
        if _is_about(name, state):
            return replace(state.about, start=name.start, end=name.end, how="clause", field=prepared.name)
        station = _station_of_police(name, prepared)
        if station is not None:
            return Subject(
                " ".join(prepared.quote(*station).split()), "police_station", *station, "clause", prepared.name
            )
        if _is_ranked_station(name, state, prepared):
            text = name.base if name.head == "पुलिस" else name.text
            return Subject(text, "police_station", name.start, name.start + len(text), "clause", prepared.name)
        if not name.base and name.head in _OF_THE_TOWN and state.main.name:
            known = state.bodies.get(body_key(name.head))
            called = known.name if known is not None and known.name != name.text else f"{state.main.name} {name.head}"
            return Subject(called, name.type, name.start, name.end, "clause", prepared.name)
        of_town = name.head == "निगम" and any(place.kind in ("district", "city") for place in places(name.base))
        if of_town and "नगर" in state.bodies.get(body_key(name.head), _OF_TOWN).name:
            return Subject(f"{name.base} नगर निगम", "institution", name.start, name.end, "clause", prepared.name)
        if _is_of_its_town(name):
            owner = next((n for n in names if n.case == "genitive" and 0 <= name.start - n.after <= 1), None)
            if owner is not None and owner.kind in ("place", "headed", "bare") and owner.type not in SCOPE_TYPES:
                called = f"{owner.base if owner.type == 'district' and owner.base else owner.text} {name.text}"
                return Subject(called, name.type, name.start, name.end, "clause", prepared.name)
        text = _headed_name(name)
        place = next((n for n in names if 0 <= name.start - n.end <= 1 and n.kind == "place" and not n.case), None)
        if place is not None and name.head == "कार्यालय" and text == name.text:
            text = f"{place.text} {text}"  # "बांका एडीएम कार्यालय"
        if fold_text(name.base) == "सदर" and name.type in ("block", "other") and state.main.name:
            text = f"{state.main.name} {text}"  # सदर प्रखंड: the article's own
        elif fold_text(name.base) == "सदर" and name.head == "पालिका" and state.main.name:
            text = f"{state.main.name} नगर पालिका"
        elif fold_text(name.base) in _OWN_STATE and name.type in ("department", "institution") and state.state_name:
            text = f"{state.state_name} {name.head}"  # प्रदेश पुलिस
        return Subject(text, name.type, name.start, name.end, "clause", prepared.name)
    if name.kind == "bare":
        if name.text == "मेजबान" and state.main is not NOBODY:
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
        if _frames(state, type_) and state.frame not in name.text and not of_persons:
            text = f"{name.text} {state.frame}"
        return Subject(text, type_, name.start, name.end, "clause", prepared.name)
    if name.type in ("block", "other", "city") and (name.start, name.end) in prepared.stations:
        return Subject(name.text, "police_station", name.start, name.end, "clause", prepared.name)
    type_ = _place_type(name, state)
    return Subject(_framed(name, state), type_, name.start, name.end, "clause", prepared.name)


_OF_PERSONS = ("वह", "उसने", "उसे", "उन्हें")  # उनका owns what it stands before: "उनका जिला 14वें स्थान पर"


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
    if earlier:
        return replace(resolve(earlier[-1], state, prepared, names), start=name.start, end=name.end, how="pronoun")
    known = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == name.type), None)
    return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name) if known else None


_BEFORE = 6
_SMALL = ("block", "other", "village")
# Of which an article names many: "यह थाना" is the last one; "यह जिला" is a pronoun's name (names/mentions.py).
_MANY_ALIKE = ("police_station", "block", "other", "village", "institution")
_THIS = regex.compile(r"(?<!\p{L})(?:(?P<direct>यह|यही|वह|वही)|इस|इसी|उस|उसी)\s+$")


def in_dateline(name: Name, prepared: Prepared) -> bool:
    """Whether a place only says where the news was written: "संवाद सहयोगी, उरई : …"."""
    if name.kind != "place" or name.start > _DATELINE or prepared.name != "text":
        return False
    return prepared.folded.text[name.end : name.end + 2].strip()[:1] in (":", "।", "|")


_DATELINE = 60


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


def _owns_counted(name: Name, names: list[Name]) -> bool:
    """“एशिया के 46 देशों में वह": the owner of a field, whom nobody means by वह."""
    following = next((n for n in names if n.start >= name.after), None)
    return (
        name.case == "genitive"
        and following is not None
        and following.counted
        and following.start - name.after < _COUNT
    )


_COUNT = 12  # characters: a number between an owner and what is counted


def _is_state_of_things(name: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“चीन की स्थिति बेहतर है, वह 60वें स्थान पर": of the states or countries that an article compares, the one spoken of."""
    return (
        name.case == "genitive"
        and name.type == state.main.type
        and bool(_STANDING.match(prepared.folded.text, name.after))
    )


_STANDING = regex.compile(r"\s*(?:स्थिति|हालत|हाल|दशा|प्रदर्शन|रैंकिंग|पोजीशन)(?!\p{L}|\p{M})")


# "बिट्स पिलानी प्रदेश में सबसे आगे है, उसे": what the sentence has just said something of, be its name known or not.
_IS = regex.compile(r"[^,।\n]{1,48}\s(?:है|हैं|था|थी|थे|रहा|रही|रहीं|रहे)\s*,\s*(?:और|लेकिन|पर)?\s*")


def _bare_subject(name: Name) -> bool:
    """Whether the case mark of an untyped name makes it one that a pronoun can point to."""
    return name.kind == "bare" and name.case in ("ergative", "dative", "genitive")


def _is_someone(name: Name, prepared: Prepared) -> bool:
    """Whether a name is a person's own, to whom वह and उसे point back."""
    return (name.kind == "bare" or bool(name.base)) and is_person(name, prepared)


def _type_by_model(name: Name, prepared: Prepared) -> str:
    """The type of an untyped name where nothing ranked gives it one: a person or an institution if the model reads it so."""
    return _MODEL_TYPES.get(prepared.tokens.evidence.label(name.start, name.end), "other")


_MODEL_TYPES = {"PER": "person", "ORG": "institution"}


def _place_type(name: Name, state: ArticleState) -> str:
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


def _framed(name: Name, state: ArticleState) -> str:
    """A place with the head noun of what the article ranks, where the place alone would be a town: बिल्हौर तहसील."""
    type_ = _place_type(name, state)
    if type_ == state.frame_type and _frames(state, type_):
        return f"{name.text} {state.frame}"
    return name.text


def framed(called: str, type_: str, state: ArticleState) -> str:
    """A name of a list with the head noun of what the article ranks, as one that stands alone has it: कसया तहसील."""
    own = type_ == state.frame_type and _frames(state, type_) and state.frame not in called
    return f"{called} {state.frame}" if own else called


def _frames(state: ArticleState, type_: str) -> bool:
    """Whether the head noun of what is ranked makes a name with a bare one: तहसील does, निकाय does not."""
    return (
        bool(state.frame)
        and type_ in ("other", "institution")
        and state.frame not in lexicon.words("frame_words", "alone")
    )


_OWN_STATIONS = ("महिला", "साइबर", "साइबर क्राइम")


def _headed_name(name: Name) -> str:
    """A station or a district goes by its name alone; all else keeps its head noun."""
    if name.type == "district" and places(name.base):
        return name.base
    whole = name.head == "कोतवाली" and fold_text(name.base) in TOWN_WORDS  # कोतवाली नगर
    if name.type == "police_station" and name.base and fold_text(name.base) not in _OWN_STATIONS and not whole:
        return name.base
    return name.text


# Hospitals of which a town has one: "दंतेवाड़ा के जिला अस्पताल को".
_OF_ONE_TOWN = ("जिला अस्पताल", "महिला अस्पताल", "सदर अस्पताल", "सामुदायिक स्वास्थ्य केंद्र")


def _is_of_its_town(name: Name) -> bool:
    """A station or a hospital of which a town has one: "कोटा का महिला थाना", "दंतेवाड़ा के जिला अस्पताल को"."""
    if name.type == "police_station":
        return fold_text(name.text).rsplit(" ", 1)[0] in _OWN_STATIONS
    return fold_text(name.text) in _OF_ONE_TOWN and not name.plural


def _owned(name: Name, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject | Name | None:
    """“गुरसहायगंज के केंद्र को आठवां”: a head noun whose owner stands right before it, None for none.

    The team of a state or a country goes by the name of that alone.
    """
    if not name.plural and name.head in lexicon.words("frame_words", "parts"):
        return _part_of(name, names, prepared)
    alone = name.type in ("institution", "department", "team") and " " not in name.head
    if name.plural or not (alone or name.type == "police_station"):
        return None
    owner = next((n for n in names if n.case == "genitive" and 0 <= name.start - n.after <= 1), None)
    if owner is not None and name.type == "team" and owner.kind == "generic" and owner.type == "state":
        return Subject(state.state_name or owner.text, "state", name.start, name.end, "clause", prepared.name)
    if owner is not None and name.type == "institution" and owner.kind == "person" and not owner.base:
        held = _court_of_office(name, owner, prepared)
        if held is not None:
            return held
    if owner is not None and name.type == "team" and owner.kind == "place" and owner.type in ("state", "country"):
        return owner  # "राजस्थान की टीम नौवें पायदान पर रही"
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
    owner = next((n for n in names if n.case == "genitive" and 0 <= name.start - n.after <= 1), None)
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
    called = " ".join(prepared.quote(start, name.end).split())
    return Subject(called, name.type, start, name.end, "clause", prepared.name)


_OFFICE = 24  # characters
_WITHOUT_COURT = ("विधायक", "सांसद", "मंत्री")  # "विधायक के कोर्ट में": whose ground it is
_ROOM = regex.compile(r"\s+(?:कक्ष|परिसर|भवन)(?!\p{L})")
_OF_OFFICE = regex.compile(
    r"(?<![\p{L}\p{M}])(?P<office>(?:मुख्य|अपर|उप|सहायक|जिला|विशेष|प्रधान|सिविल)\s+(?:[\p{L}\p{M}]+\s+)?)$"
)


def _of_speaker(name: Name, names: list[Name]) -> Name | None:
    """“लखनऊ विश्वविद्यालय के कुलपति ने कहा कि संस्थान को": the institution whose officer the sentence names; None for none."""
    if name.type != "institution" or name.plural or name.counted:
        return None
    for n, behind in pairwise(names):
        own = n.type == "institution" and n.kind == "headed" and n.case == "genitive" and n.end <= name.start
        if own and behind.kind == "person" and 0 <= behind.start - n.after <= 1:
            return n
    return None


def _station_before(name: Name, state: ArticleState, prepared: Prepared) -> Subject | None:
    """“मेड़ता रोड थाना": the station whose name stands before its head noun, else the one spoken of or titled; None for none."""
    span = next(((a, b) for a, b in prepared.stations if 0 < name.start - b <= 1 and b - a > 1), None)
    if span is not None:
        called = " ".join(prepared.quote(*span).split())
        return Subject(called, name.type, *span, "clause", prepared.name)
    known = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == name.type), None)
    if known is None and state.station and name.head in ("थाना", "थाने"):
        known = Subject(state.station, name.type)  # that of the title: "थाने में इस साल 218 मामले दर्ज हुए"
    return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name) if known else None


_LEMMAS = {"जिले": "जिला"}  # what an article that names no district calls it


def _district_before(name: Name, prepared: Prepared) -> Name | None:
    """“छत्तीसगढ़ के बालोद जिले में …। जिले में अब तक": the district named last as such, in news of a state; None for none."""
    named = (n for n in reversed(prepared.names) if n.end <= name.start and n.kind == "headed" and n.type == "district")
    return next((n for n in named if n.base and not n.plural), None)


def _called_by_letters(name: Name, state: ArticleState, prepared: Prepared) -> Subject:
    """बीएचयू: by its full name where the article has that too, else as it is printed."""
    full = str(lexicon.lookup("bodies")[fold_text(name.text)])
    called = full if fold_text(full) in state.article else name.text
    return Subject(called, name.type, name.start, name.end, "clause", prepared.name)


def _generic(name: Name, state: ArticleState, prepared: Prepared) -> Subject:
    """जिला, पुलिस, निगम alone: the article's own."""
    if name.type == "police_station" and not name.plural and " " not in name.head:  # a साइबर थाना is the town's
        station = _station_before(name, state, prepared)
        if station is not None:
            return station
    district = next((p for p in places(name.text) if p.kind == "district" and p.parent == state.state_name), None)
    if district is not None and not name.plural:  # मंडी in news of Himachal
        return Subject(name.text, "district", name.start, name.end, "clause", prepared.name)
    last = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == "institution"), None)
    common = name.type == "institution" and name.head in lexicon.words("frame_words", "alone")
    if common and not name.plural and not name.counted and last is not None and state.about is NOBODY:
        return replace(last, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    known = state.bodies.get(body_key(name.head))
    if name.head in DIVISIONS and fold_text(state.main.name).endswith(f" {name.head}"):
        known = state.main
    if state.about is not NOBODY and body_key(state.about.name.split()[-1]) == body_key(name.head):
        named = state.article.count(fold_text(state.about.name))
        if known is None or state.article.count(fold_text(known.name)) <= named:
            known = state.about
    if known is not None:
        return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    place = state.main.name
    if name.head == "राजधानी" and not name.plural:
        capitals = lexicon.table("capitals").get(state.state_name or "", ())
        called = place if fold_text(place) in capitals or not capitals else capitals[0]
        return Subject(called or name.text, "city", name.start, name.end, "clause", prepared.name)
    if name.type in ("state", "country"):
        called = state.state_name if name.type == "state" else "भारत"
        return Subject(called or name.text, name.type, name.start, name.end, "clause", prepared.name)
    spans = (name.start, name.end, "clause", prepared.name)
    near = _district_before(name, prepared) if name.type == "district" and state.main.type in SCOPE_TYPES else None
    if near is not None:
        return Subject(near.base or near.text, "district", *spans)
    if (
        name.type == "district"
        and not name.plural
        and state.main.type in SCOPE_TYPES
        and state.pointed.type == "district"
        and state.pointed.how == "pronoun"
    ):
        return replace(
            state.pointed, start=name.start, end=name.end, field=prepared.name
        )  # "यहां के 91 फीसदी बच्चे पास हुए। जिले के 989"
    if name.type == "district" or not place:
        return Subject(place or _LEMMAS.get(name.text, name.text), state.main.type if place else name.type, *spans)
    if name.type == "commissionerate" or (name.head == "पुलिस" and state.commissionerate):
        return Subject(state.commissionerate or f"{place} पुलिस कमिश्नरेट", "commissionerate", *spans)
    if name.head in ("पालिका", "नगरपालिका", "नगर पालिका", "नपा"):
        return Subject(f"{place} नगर पालिका", "institution", *spans)
    if name.head == "निगम":
        return Subject(f"{place} नगर निगम", "institution", *spans)
    if name.head == "पुलिस":
        return Subject(f"{place} पुलिस", "department", *spans)
    if name.type == "police_station" and name.head.endswith(" थाना"):
        return Subject(name.text, name.type, *spans)  # एससी-एसटी थाना: of which a district has one
    return Subject(f"{place} {name.text}", name.type, *spans)
