"""जिला, पुलिस, निगम, थाना alone: the article's own, or the last of its kind that was named."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.datelines import dateline, in_dateline
from extract.holders.framed_names import in_direct_case
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.pointing.frames import body_key
from extract.prepared import Prepared
from extract.text import fold_text


def _station_before(name: Name, state: ArticleState, prepared: Prepared) -> Subject | None:
    """“मेड़ता रोड थाना": the station whose name stands before its head noun, else the one spoken of or titled; None for none."""
    span = next(((a, b) for a, b in prepared.stations if 0 < name.start - b <= 1 and b - a > 1), None)
    if span is not None:
        called = prepared.called(*span)
        return Subject(called, name.type, *span, "clause", prepared.name)
    shown = _station_shown(name, prepared)
    if shown is not None:
        return shown
    known = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == name.type), None)
    if known is None and state.station and name.head in ("थाना", "थाने"):
        known = Subject(state.station, name.type)  # that of the title: "थाने में इस साल 218 मामले दर्ज हुए"
    if known is None and name.head in ("थाना", "थाने"):
        called = _station_of_opening(name, prepared)
        known = Subject(called, name.type) if called else None
    return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name) if known else None


def that_very_station(name: Name, prepared: Prepared) -> Subject | None:
    """“लिधौरा में यह 41 फीसदी रहा। यही थाना 17 थानों में आखिरी स्थान पर है": the place named last in the sentence before; None without यही."""
    if name.type != "police_station" or name.plural:
        return None
    if not _THIS_VERY.search(prepared.folded.text, max(0, name.start - _THIS_LONG), name.start):
        return None
    at = prepared.index_of(name.start)
    opens = prepared.lines[max(0, at - 1)].sentence.start
    named = [n for n in prepared.names if opens <= n.start and n.end < name.start and n.kind in _NAMED]
    if any(n.type == "police_station" and not n.plural for n in named):
        return None  # "धानेपुर थाने की पुलिस ने आरोपी को मनकापुर से पकड़ा। इसी थाने के": the station, whatever was named since
    if not named or named[-1].type not in _MAY_BE_STATIONS or named[-1].plural:
        return None
    called = named[-1].base or named[-1].text
    return Subject(called, name.type, name.start, name.end, "pronoun", prepared.name)


def _station_shown(name: Name, prepared: Prepared) -> Subject | None:
    """“महिला थाना सबसे पीछे है। इस थाने को 12 अंक मिले": the one that a district has of its kind, where the sentence before names it last.

    None without इस, or where another station is named behind it.
    """
    if not _THIS.search(prepared.folded.text, max(0, name.start - _THIS_LONG), name.start):
        return None
    opens = prepared.lines[max(0, prepared.index_of(name.start) - 1)].sentence.start
    named = [n for n in prepared.names if opens <= n.start and n.end < name.start and n.type == "police_station"]
    own = named and not named[-1].plural and " " in named[-1].head
    if not own or any(named[-1].end <= start < name.start for start, _ in prepared.stations):
        return None
    return Subject(in_direct_case(named[-1]), name.type, name.start, name.end, "pronoun", prepared.name)


_THIS_VERY = regex.compile(r"(?<!\p{L})(?:यही|वही|इसी|उसी)\s+$")
_NAMED = ("place", "headed")
_MAY_BE_STATIONS = ("block", "village", "city", "other", "")
_THIS = regex.compile(r"(?<!\p{L})(?:इस|इसी|उस|उसी|उक्त)\s+$")
_THIS_LONG = 8  # code points


def _station_of_opening(name: Name, prepared: Prepared) -> str:
    """“कलिंजरा थाना पुलिस ने … पकड़ा। … इस साल थाने में": the one station that the opening names, where none is spoken of since; "" for none."""
    opening = [line.sentence for line in prepared.lines if line.sentence.kind == "paragraph"][:1]
    if not opening or prepared.name != "text":
        return ""
    named = {fold_text(prepared.quote(*s)): s for s in prepared.stations if s[0] < min(opening[0].end, name.start)}
    if len(named) != 1 or any(word.split()[0] in lexicon.words("station_words", "own") for word in named):
        return ""
    return " ".join(prepared.quote(*next(iter(named.values()))).split())


def _state_before(name: Name, prepared: Prepared) -> Name | None:
    """“मेजबान उत्तराखंड ने 49 पदक जीते हैं, जिससे राज्य 11वें स्थान पर है": the state that did what its sentence tells before; None for none."""
    opens = prepared.lines[prepared.index_of(name.start)].sentence.start
    named = [n for n in prepared.names if opens <= n.start and n.end < name.start and n.type == "state" and n.base]
    return named[-1] if named and named[-1].case in ("ergative", "dative") and named[-1].kind != "generic" else None


_LEMMAS = {"जिले": "जिला"}  # what an article that names no district calls it


def _district_before(name: Name, prepared: Prepared) -> Name | None:
    """“छत्तीसगढ़ के बालोद जिले में …। जिले में अब तक": the district named last as such, in news of a state; None for none."""
    named = (n for n in reversed(prepared.names) if n.end <= name.start and n.kind == "headed" and n.type == "district")
    return next((n for n in named if n.base and not n.plural), None)


def _district_from_capital(name: Name, state: ArticleState, prepared: Prepared) -> Name | None:
    """“भोपाल। … गुना में 640 शिकायतें आईं और जिले का स्कोर 88.4 रहा": in news from a capital the district that the paragraph speaks of."""
    capital = fold_text(state.main.name)
    if name.type != "district" or name.plural or prepared.name != "text" or capital not in lexicon.lookup("capitals"):
        return None
    opens = prepared.folded.text.rfind("\n", 0, name.start) + 1
    said = [n for n in prepared.names if opens <= n.start and n.end <= name.start and n.type in ("district", "city")]
    named = [n for n in said if (n.kind == "place" or (n.kind == "headed" and n.base)) and not n.plural]
    own = any(fold_text(n.base or n.text) == capital and not in_dateline(n, prepared) for n in named)
    others = [n for n in named if fold_text(n.base or n.text) != capital and _is_told_of(n, name, prepared)]
    return others[-1] if others and not own else None


def _district_of_capital(state: ArticleState, prepared: Prepared) -> str:
    """“भोपाल। प्रदेश में जनसुनवाई फिर शुरू होगी। जिले में अब तक 812 शिकायतें": in news of a state from its capital the capital's own; "" otherwise."""
    if state.main.type != "state" or prepared.name != "text":
        return ""
    written = dateline(prepared)
    capital = written is not None and lexicon.lookup("capitals").get(fold_text(written.name)) is not None
    return written.name if written is not None and capital and written.type in ("district", "city") else ""


def _is_told_of(place: Name, district: Name, prepared: Prepared) -> bool:
    """“गुना में 640 शिकायतें आईं और जिले का": whether things are told of a place in the sentence of जिला or in the one before.

    In it (में), or figures of it; it is not where somebody came from or a road leads to ("पटना से आई टीम", "कानपुर रोड").
    A pronoun in the sentence before ties the next before that to both.
    """
    here = prepared.index_of(district.start)
    first = max(0, here - 1)
    before = prepared.lines[first].sentence
    if first and any(n.kind == "pronoun" and before.start <= n.start < before.end for n in prepared.names):
        first -= 1  # "पिथौरागढ़ 13वें नंबर पर है। वहां … बन सके। टीकाकरण में जिले को"
    near = [line for line in prepared.lines[first : here + 1] if line.sentence.start <= place.start]
    line = next((line for line in near if place.start < line.sentence.end), None)
    if line is None or place.case not in _TOLD or _names_way().match(prepared.folded.text, place.end):
        return False
    start, stop = place.after, min(line.sentence.end, district.start)
    return place.case == "locative" or any(start <= number.start < stop for number in line.numbers.values())


_TOLD = ("", "locative", "genitive", "ergative", "dative")


@lru_cache(maxsize=1)
def _names_way() -> regex.Pattern[str]:
    """What makes a way of the place before it, or of two that a dash joins."""
    return regex.compile(rf"\s*-|\s+{lexicon.whole_word(lexicon.any_of('way_words'))}")


def _janpad_before(name: Name, state: ArticleState, prepared: Prepared) -> str:
    """“जनपद पंचायत मानपुर की समीक्षा … जनपद को 5,246 मकान": in these two states a जनपद alone is the block named last; "" for none."""
    if name.text != "जनपद" or state.state_name not in lexicon.words("frame_words", "janpad_states"):
        return ""
    for i in range(len(prepared.names) - 1, -1, -1):
        one = prepared.names[i]
        if one.end > name.start or one.plural or one.counted or fold_text(one.head).split()[:1] != ["जनपद"]:
            continue
        if one.kind == "headed" and one.base:
            return one.text
        behind = prepared.names[i + 1] if i + 1 < len(prepared.names) else None
        if one.text == _JANPAD and behind is not None and behind.start - one.end == 1 and behind.kind == "place":
            return f"{_JANPAD} {behind.text}"
    return ""


_JANPAD = "जनपद पंचायत"


def _district_of_part(place: str, state: ArticleState) -> str:
    """“दलसिंहसराय. प्रखंड में …। जिले में 9,840": the one district that a block or a tehsil lies in; "" where it is a district or lies in several.

    Of several the one that the article names.
    """
    rows = places(place)
    if any(row.kind == "district" for row in rows) or fold_text(place) in lexicon.lookup("district_seats"):
        return ""  # a seat heads the news of its district under its own name: "सासाराम। जिले में"
    parents = {row.parent for row in rows if row.kind in ("block", "tehsil")}
    if len(parents) > 1:
        parents = {parent for parent in parents if fold_text(parent) in state.article}
    return next(iter(parents)) if len(parents) == 1 else ""


def _is_bracketed(place: Name, head: Name, prepared: Prepared) -> bool:
    """“पश्चिमी चंपारण (बेतिया) जिले से": whether a head noun is that of a place before it, whose other name stands between in brackets."""
    near = head.type == "district" and not head.plural and 0 < head.start - place.end < _OTHER_NAME
    return near and _IN_BRACKETS.fullmatch(prepared.between(place.end, head.start)) is not None


_OTHER_NAME = 32  # code points
_IN_BRACKETS = regex.compile(r"\s*\([^()\d]+\)\s*")
_ANY_OF_THEM = ("संस्थान", "संस्था")  # what any institution may be called


def generic(name: Name, state: ArticleState, prepared: Prepared) -> Subject:
    """जिला, पुलिस, निगम alone: the article's own."""
    if name.type == "police_station" and not name.plural and " " not in name.head:  # a साइबर थाना is the town's
        station = _station_before(name, state, prepared)
        if station is not None:
            return station
    bracketed = next((n for n in prepared.names if n.kind == "place" and _is_bracketed(n, name, prepared)), None)
    if bracketed is not None:
        return Subject(bracketed.text, name.type, name.start, name.end, "clause", prepared.name)
    district = next((p for p in places(name.text) if p.kind == "district" and p.parent == state.state_name), None)
    if district is not None and not name.plural:  # मंडी in news of Himachal
        return Subject(name.text, "district", name.start, name.end, "clause", prepared.name)
    janpad = _janpad_before(name, state, prepared)
    if janpad:
        return Subject(janpad, "block", name.start, name.end, "pronoun", prepared.name)
    last = next((s for s in (state.pointed, state.topic) if s is not NOBODY and s.type == "institution"), None)
    common = name.type == "institution" and name.head in lexicon.words("frame_words", "alone")
    if common and not name.plural and not name.counted and last is not None and state.about is NOBODY:
        return replace(last, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    if name.head in _ANY_OF_THEM and state.about.type == "institution" and not (name.plural or name.counted):
        meant = state.about if last is None else last  # "आईआईटी इंदौर को … स्थान मिला। दक्षिण एशिया में संस्थान 38वें"
        return replace(meant, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    known = state.bodies.get(body_key(name.head))
    if name.head in DIVISIONS and fold_text(state.main.name).endswith(f" {name.head}"):
        known = state.main
    own = fold_text(state.about.name).partition(" (")[0]  # "छत्तीसगढ़ आयुर्विज्ञान संस्थान (सिम्स)"
    if own and body_key(own.split()[-1]) == body_key(name.head):
        named = state.article.count(own)
        if known is None or state.article.count(fold_text(known.name)) <= named:
            known = state.about
    if known is not None:
        return replace(known, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    place = state.main.name
    if name.head == "राजधानी" and not name.plural:
        capitals = lexicon.table("capitals").get(state.state_name or "", ())
        called = place if fold_text(place) in capitals or not capitals else capitals[0]
        return Subject(called or name.text, "city", name.start, name.end, "clause", prepared.name)
    if name.type == "state" and not name.case and (doer := _state_before(name, prepared)) is not None:
        return Subject(doer.base or doer.text, "state", name.start, name.end, "pronoun", prepared.name)
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
    if name.type == "district" and not name.plural and (own := _district_of_capital(state, prepared)):
        return Subject(own, "district", *spans)
    other = _district_from_capital(name, state, prepared)
    if other is not None:
        return Subject(other.base if other.kind == "headed" else other.text, "district", *spans)
    if name.type == "district" and not name.plural and (whole := _district_of_part(place, state)):
        return Subject(whole, "district", *spans)
    if name.type == "district" or not place:
        return Subject(place or _LEMMAS.get(name.text, name.text), state.main.type if place else name.type, *spans)
    if name.type == "commissionerate" or (name.head == "पुलिस" and state.commissionerate):
        return Subject(state.commissionerate or f"{place} पुलिस कमिश्नरेट", "commissionerate", *spans)
    if name.head in ("पालिका", "नगरपालिका", "नगर पालिका", "नपा"):
        return Subject(f"{state.town or place} नगर पालिका", "institution", *spans)
    if name.head == "निगम":
        return Subject(f"{state.town or place} नगर निगम", "institution", *spans)
    if name.head == "पुलिस":
        return Subject(f"{place} पुलिस", "department", *spans)
    if name.type == "police_station" and name.head.endswith(" थाना"):
        return Subject(in_direct_case(name), name.type, *spans)  # एससी-एसटी थाना: of which a district has one
    if name.type == "city" and state.main.type == "city":
        return Subject(place, "city", *spans)
    return Subject(f"{place} {in_direct_case(name)}", name.type, *spans)
