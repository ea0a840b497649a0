"""Which place an article is about: that of its dateline, of its title, or whom it names most.

A town's dateline may head news of its district, a capital's of the state or of a
district, and a board's seat of all that the board examines.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.datelines import SHORT_LINE, dateline, own_place, part_that_opens, unknown_town
from extract.holders.subject_types import DIVISIONS
from extract.holders.venues import is_seat_of_body
from extract.names.gazetteer import Place, places
from extract.names.name import Name
from extract.news.listed_parts import is_part_of_untold
from extract.news.news_of_capitals import of_capital, spoken_of_from_capital
from extract.news.news_of_country import COUNTRY, of_country
from extract.news.news_of_states import (
    BOARD_DECLARES,
    BOARDS_EXAM,
    labelled_state,
    of_state,
    state_of_board,
    tells_results_of_country,
    titled_state,
    told_of_board,
)
from extract.news.own_district import LEAD, TITLE_OPENS, end_of_opening, is_home_of_person, is_own_district
from extract.prepared import Prepared
from extract.text import fold_text

_OWN = ("district", "city", "block", "other")


def main_place(title: Prepared, text: Prepared) -> Subject:
    """The article's own place; NOBODY where nothing names one."""
    return _of_title(title, text, dateline(text)) or _likeliest(title, text)


def _of_title(title: Prepared, text: Prepared, dateline: Subject | None) -> Subject | None:
    """The dateline's place, unless title and first sentence both speak of another district (मेदिनीनगर: पलामू में …)."""
    if dateline is None:
        return None
    seat_of = _district_of_seat(title, text, dateline)
    if seat_of is not None:
        return _of_division(title, text) or seat_of
    whole = of_capital(title, text, dateline) or _of_division(title, text) or of_state(title, text, dateline)
    if whole is not None:
        return whole
    lead = _district_of_lead(text, dateline)
    if lead is not None:
        return lead
    own = [n for n in map(_owner, title.names) if n.kind == "place" and n.type in ("district", "city")]
    if any(fold_text(n.text) == fold_text(dateline.name) for n in own):
        return dateline
    if not own:
        return spoken_of_from_capital(text, dateline) or dateline
    seated = _named_as_district(own, dateline)
    if seated is not None:
        return own_place(seated)
    of_district = any(place.kind == "district" for place in places(dateline.name))
    capital = fold_text(dateline.name) in lexicon.lookup("capitals")
    if of_district and not capital and len({fold_text(n.text) for n in own if n.type == "district"}) > 1:
        return dateline  # "शिवहर अव्वल, तो कटिहार फिसड्डी": others, compared
    until = _end_of_lead(text) if of_district else LEAD
    opening = [n for n in text.names if n.start < until]
    opening = [n if n.kind != "headed" or n.type != "district" else _owner(n) for n in opening]  # "जिला नूंह"
    opening = [n for n in opening if n.kind == "place" and fold_text(n.text) != fold_text(dateline.name)]
    town = own[0].type != "district" and any(place.kind == "district" for place in places(dateline.name))
    if opening and fold_text(opening[0].text) == fold_text(own[0].text) and not town:
        return own_place(own[0])
    codes = {place.code for place in places(own[0].text) if place.kind == "district"}
    of_dateline = {place.code for place in places(dateline.name) if place.kind == "district"}
    seat = not of_dateline or bool(codes & of_dateline)
    named = sum(fold_text(n.base or n.text) == fold_text(own[0].text) for n in text.names)
    parents = {place.parent for place in places(dateline.name)}
    if (
        not of_dateline
        and own[0].type == "district"
        and any(codes & {p.code for p in places(parent) if p.kind == "district"} for parent in parents)
    ):
        return own_place(own[0])  # रुद्रपुर, a block of the district that the title names
    from_capital = fold_text(dateline.name) in lexicon.lookup("capitals") and named >= _OFTEN
    renamed = bool(codes & of_dateline)  # "भभुआ, …। जिले में": the same district by the name of its seat
    if (seat or from_capital) and own[0].type == "district" and (named or renamed):
        return own_place(own[0])  # कवर्धा: the seat of the district that the title names
    return spoken_of_from_capital(text, dateline) or dateline


def _named_as_district(own: list[Name], dateline: Subject) -> Name | None:
    """“महेंद्रगढ़ 92.38% के साथ दूसरे नंबर पर” over "नारनौल |": the district of a title that the tables give its seat's name too."""
    seat = {place.code for place in places(dateline.name) if place.kind == "district" and place.note and place.code}
    return next((n for n in own if seat & {place.code for place in places(n.text) if place.kind == "district"}), None)


def _district_of_seat(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """“बिहारशरीफ। … जिले में", where the article names नालंदा: the district of a dateline's town, which goes by another name.

    Only of news that speaks of its own district or names it in the title, and of a district that the tables give the town,
    as its seat (district_seats.yml) or its parent.
    """
    seat_of = str(lexicon.lookup("district_seats").get(fold_text(dateline.name), ""))
    of_board = told_of_board(BOARD_DECLARES, text) or told_of_board(BOARDS_EXAM, text)
    titled = any(
        fold_text(n.base or n.text) == fold_text(seat_of)
        and not (of_board and is_home_of_person(n, title, contest=True))
        for n in title.names
    )
    own_news = titled or any(is_own_district(n, text) for n in text.names)
    if fold_text(dateline.name) in lexicon.lookup("capitals") or not own_news:
        return None
    spoken_of = [
        any(fold_text(n.base or n.text) == fold_text(dateline.name) for n in title.names),
        *(
            fold_text(n.base or n.text) == fold_text(dateline.name)
            and not _BEHIND_DATELINE.match(text.folded.text, n.end)
            for n in text.names
        ),
    ]
    opening = end_of_opening(text, 2)  # "बिहारशरीफ।" may be a sentence of its own
    if any(is_own_district(n, text) and n.start < opening for n in text.names):
        spoken_of = spoken_of[:1]  # "हल्द्वानी। जिले की अदालतों में …, इनमें हल्द्वानी में सात": the town is but a part
    rows = places(dateline.name)
    if any(spoken_of) or any(row.kind == "district" and not _is_seat_by_name(row) for row in rows):
        return None  # the town itself is spoken of, or it is a district by its own name
    own = {place.code for place in (*rows, *places(seat_of)) if place.kind == "district" and place.code}
    parents = {place.code for row in rows for place in places(row.parent) if place.kind == "district"}
    for name in (*title.names, *text.names):
        called = name.base if name.kind == "headed" and name.type == "district" else name.text
        if name.kind not in ("place", "headed") or fold_text(called) == fold_text(dateline.name):
            continue
        codes = {place.code for place in places(called) if place.kind == "district"}
        if codes & (own or parents):
            return Subject(called, "district", how="main")
    return None


def _is_seat_by_name(row: Place) -> bool:
    """A district under the name of its seat (बेतिया), which the tables give beside its own."""
    return row.note in ("alt", "alt: headquarters")


_BEHIND_DATELINE = regex.compile(r"\s*[,।:.|(\-–]|\s+\d")  # what stands behind a dateline's town
# "केन विलियमसन (न्यूजीलैंड)", but not "रामनगर थाना (बाराबंकी)": where somebody is from.
# Nor is "मुख्यमंत्री के गृह जिले सरायकेला" what news of the whole state is about.
_OF_SOMEBODY = regex.compile(
    r"(?<!(?:थाना|थाने|कोतवाली|ब्लाक|तहसील)\s)\($|(?<!\p{L})(?:गृह|पैतृक)\s+(?:जिले|जिला|जनपद|नगर|शहर)\s+$"
)
_BEFORE = 16


def _end_of_lead(text: Prepared) -> int:
    """Where the first sentence of the running text ends, at most LEAD."""
    sentences = [line.sentence for line in text.lines]
    first = next((s for s in sentences if s.kind == "paragraph" and s.end - s.start > SHORT_LINE), None)
    return min(first.end, LEAD) if first else LEAD


def _district_of_lead(text: Prepared, dateline: Subject) -> Subject | None:
    """“भभुआ नगर. … अभियान में कैमूर जिले में अब तक": the district that the first sentences name as such, from a town of it.

    Of a dateline that is a district the first sentence alone, and where the dateline's place is never spoken of: "भरतपुर, नवम्बर 16 --
    राजस्थान के डीग जिले में", filed at the bureau of the division.
    """
    if any(place.kind == "district" for place in places(dateline.name)):
        return _district_of_bureau(text, dateline)
    opening = end_of_opening(text)
    for name in text.names:
        if name.start >= opening:
            break
        if name.kind == "headed" and name.type == "district" and any(p.kind == "district" for p in places(name.base)):
            return Subject(name.base, "district", how="main")
    return None


def _district_of_bureau(text: Prepared, dateline: Subject) -> Subject | None:
    called = fold_text(dateline.name)
    stop = _end_of_lead(text)
    named = [n for n in text.names if n.start < stop and n.kind == "headed" and n.type == "district" and not n.plural]
    others = [n for n in named if fold_text(n.base) != called and any(p.kind == "district" for p in places(n.base))]
    again = any(
        fold_text(n.base or n.text) == called and not _BEHIND_DATELINE.match(text.folded.text, n.end)
        for n in text.names
    )
    alone = len(named) == 1 and len(others) == 1 and not again
    return Subject(others[0].base, "district", how="main") if alone and others[0].case == "locative" else None


_OFTEN = 3  # a district that an article from the capital names so often, and its title, is what it is about


def _owner(name: Name) -> Name:
    """The district whose police or office a title names ("टिहरी पुलिस"), as a place; any other name as it is."""
    if name.kind != "headed" or not any(place.kind == "district" for place in places(name.base)):
        return name
    return replace(name, kind="place", type="district", text=name.base)


def _of_division(title: Prepared, text: Prepared) -> Subject | None:
    """“सरगुजा संभाग में 71 प्रतिशत”: the division that a title names, where the text goes on to speak of it."""
    for name in title.names:
        if name.kind == "headed" and name.head in DIVISIONS and name.base and name.start < TITLE_OPENS:
            again = sum(n.head == name.head for n in text.names)
            if any(is_own_district(n, text) and n.case in ("ergative", "dative", "") for n in text.names):
                return None  # "गोरखपुर मंडल में पहले स्थान पर" over "जिले ने मंडल में पहला स्थान हासिल किया"
            return Subject(name.text, name.type, how="main") if again > 1 else None
    first = title.names[0] if title.names else None
    if first is None or first.start or first.kind not in ("bare", "place") or first.case != "locative":
        return None
    divisions = [n for n in text.names if n.kind == "headed" and n.head in DIVISIONS and n.start < LEAD]
    same = next((n for n in divisions if fold_text(n.base) == fold_text(first.text)), None)
    return Subject(same.text, same.type, how="main") if same is not None else None  # "कुमाऊं में 1.71 लाख स्मार्ट मीटर"


def _likeliest(title: Prepared, text: Prepared) -> Subject:
    """The first district or city of the title that the text names too, else the place named most; a district before a state."""
    weights: Counter[str] = Counter()
    first: dict[str, Name] = {}
    local = any(is_own_district(n, text) for n in text.names)
    for prepared, weight in ((title, 4), (text, 1)):
        for name in prepared.names:
            if not local and name.case == "genitive" and is_home_of_person(name, prepared):
                continue  # "चमोली के सचिन रावत ने प्रदेश में टॉप किया"
            if name.kind != "place" and not (name.kind == "headed" and name.type == "district"):
                continue
            if _OF_SOMEBODY.search(prepared.folded.text, max(0, name.start - _BEFORE), name.start):
                continue
            if is_seat_of_body(name, prepared):
                continue
            key = fold_text(name.base or name.text)
            first.setdefault(key, name)
            weights[key] += weight * (3 if name.type in _OWN else 1)
    if not weights:
        owned = [n for n in map(_owner, title.names) if n.kind == "place" and n.type in ("district", "city")]
        declares = None if owned else told_of_board(BOARD_DECLARES, text) or told_of_board(BOARDS_EXAM, text)
        declares = declares or (
            None if owned else told_of_board(BOARDS_EXAM, title)
        )  # "उत्तराखंड बोर्ड रिजल्ट में बेटियों का जलवा"
        of_board = state_of_board(declares)
        if of_board:
            return Subject(of_board, "state", how="main")  # "यूपी बोर्ड की हाईस्कूल परीक्षा में 80.07 प्रतिशत"
        owned = owned or [n for n in map(_owner, text.names[:1]) if n.kind == "place" and n.start < TITLE_OPENS]
        if owned:
            return own_place(owned[0])  # "सिंगरौली नगर निगम को तीसरा स्थान", and no dateline; "फरीदाबाद पुलिस ने"
        town = unknown_town(title, text)
        return part_that_opens(text) if town is NOBODY else town
    if of_country(title, text):
        return COUNTRY
    whole = titled_state(title, text)
    if whole is not None:
        return own_place(whole)
    labelled = labelled_state(title, text)
    if labelled:
        return Subject(labelled, "state", how="main")
    titled = [
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed") and n.type in ("district", "city")
    ]
    declares = told_of_board(BOARD_DECLARES, text) or (None if titled else told_of_board(BOARDS_EXAM, text))
    of_board = state_of_board(declares)
    if of_board and not any(is_own_district(n, text) for n in text.names):
        return Subject(of_board, "state", how="main")
    if not titled and tells_results_of_country(text) and not any(is_own_district(n, text) for n in text.names):
        return NOBODY  # "सीबीएसई ने 12वीं के नतीजे जारी किए … चेन्नई में 93.87 फीसदी": of none of its regions
    lead = _district_of_opening(text, titled)
    if lead is not None:
        return own_place(lead)
    within = {fold_text(n.base or n.text) for n in text.names}
    opens = [key for key in titled[:1] if fold_text(title.folded.text).startswith(key)]
    best = next((key for key in [*titled, *opens] if key in weights and (key in within or key in opens)), "") or max(
        weights, key=lambda key: weights[key]
    )
    if best not in titled and is_part_of_untold(first[best], best, text):
        return NOBODY
    return own_place(first[best])


def _district_of_opening(text: Prepared, titled: list[str]) -> Name | None:
    """“हरियाणा के जींद जिले में लिंगानुपात में गिरावट": the one district that the first sentence names as such, and a title names among others."""
    stop = end_of_opening(text, 1)
    named = [n for n in text.names if n.start < stop and n.kind == "headed" and n.type == "district" and n.base]
    known = [n for n in named if fold_text(n.base) in titled]
    return known[0] if len(named) == 1 and len(known) == 1 and known[0].case == "locative" else None
