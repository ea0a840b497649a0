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
from extract.datelines import SHORT_LINE, dateline, own_place, unknown_town
from extract.listed_parts import is_part_of_untold
from extract.names.gazetteer import official_name, places
from extract.names.name import Name
from extract.persons import is_person
from extract.prepared import Prepared
from extract.subject_types import DIVISIONS
from extract.text import fold_text
from extract.venues import is_seat_of_body

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
        return seat_of
    whole = _of_capital(title, text, dateline) or _of_division(title, text) or _of_state(title, text, dateline)
    if whole is not None:
        return whole
    lead = _district_of_lead(text, dateline)
    if lead is not None:
        return lead
    own = [n for n in map(_owner, title.names) if n.kind == "place" and n.type in ("district", "city")]
    if any(fold_text(n.text) == fold_text(dateline.name) for n in own):
        return dateline
    if not own:
        return _spoken_of_from_capital(text, dateline) or dateline
    seated = _named_as_district(own, dateline)
    if seated is not None:
        return own_place(seated)
    of_district = any(place.kind == "district" for place in places(dateline.name))
    capital = fold_text(dateline.name) in lexicon.lookup("capitals")
    if of_district and not capital and len({fold_text(n.text) for n in own if n.type == "district"}) > 1:
        return dateline  # "शिवहर अव्वल, तो कटिहार फिसड्डी": others, compared
    until = _end_of_lead(text) if of_district else _LEAD
    opening = [
        n for n in text.names if n.kind == "place" and n.start < until and fold_text(n.text) != fold_text(dateline.name)
    ]
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
    return _spoken_of_from_capital(text, dateline) or dateline


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
    titled = any(fold_text(n.base or n.text) == fold_text(seat_of) for n in title.names)
    own_news = titled or any(_is_own_district(n, text) for n in text.names)
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
    opening = text.lines[:2]  # the dateline may be a sentence of its own
    if any(_is_own_district(n, text) and n.start < opening[-1].sentence.end for n in text.names):
        spoken_of = spoken_of[:1]  # "हल्द्वानी। जिले की अदालतों में …, इनमें हल्द्वानी में सात": the town is but a part
    rows = places(dateline.name)
    if any(spoken_of) or any(row.kind == "district" and row.note != "alt" for row in rows):
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


_BEHIND_DATELINE = regex.compile(r"\s*[,।:.|(\-–]|\s+\d")  # what stands behind a dateline's town
# "केन विलियमसन (न्यूजीलैंड)", but not "रामनगर थाना (बाराबंकी)": where somebody is from.
_OF_SOMEBODY = regex.compile(r"(?<!(?:थाना|थाने|कोतवाली|ब्लाक|तहसील)\s)\($")
_BEFORE = 12
_LEAD = 200  # characters in which an article says where it happened


def _end_of_lead(text: Prepared) -> int:
    """Where the first sentence of the running text ends, at most _LEAD."""
    sentences = [line.sentence for line in text.lines]
    first = next((s for s in sentences if s.kind == "paragraph" and s.end - s.start > SHORT_LINE), None)
    return min(first.end, _LEAD) if first else _LEAD


def _district_of_lead(text: Prepared, dateline: Subject) -> Subject | None:
    """“भभुआ नगर. … अभियान में कैमूर जिले में अब तक": the district that the first sentences name as such, from a town of it.

    Of a dateline that is a district the first sentence alone, and where the dateline's place is never spoken of: "भरतपुर, नवम्बर 16 --
    राजस्थान के डीग जिले में", filed at the bureau of the division.
    """
    if any(place.kind == "district" for place in places(dateline.name)):
        return _district_of_bureau(text, dateline)
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
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


def _of_state(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """The state that a title opens with, where the dateline's place is never named again: a board's results from its seat."""
    districts = {
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed") and n.type == "district" and not _heads_title(n, title)
    }
    opening = _told_of_board(_BOARD_DECLARES, text) or _told_of_board(_BOARDS_EXAM, text)
    of_board = opening is not None or _BOARD.match(title.folded.text) is not None
    # "उत्तराखंड बोर्ड: …" from the board's seat speaks of no district as its own: जिलों, but never जिले में.
    local = any(_is_own_district(n, text) for n in text.names) or fold_text(dateline.name) in districts
    board = of_board and (not local or len(districts - {fold_text(dateline.name)}) > 1)
    if of_board and not board:
        return None
    if not board and any(
        n.kind in ("place", "headed") and n.type in ("district", "city", "block") for n in title.names
    ):
        return None
    first = title.names[0] if title.names else None
    words = first.text.split() if first is not None and first.start == 0 else []
    called = _state_of(words) or (_state_of(opening["whose"].split()) if opening is not None else "")
    again = any(_is_of_capital(n, dateline, text) for n in text.names if n.start > _TITLE_OPENS * 4)
    return Subject(called, "state", how="main") if called and not again else None


def _heads_title(name: Name, title: Prepared) -> bool:
    """“भोपाल: एमपी बोर्ड के नतीजे": where a title was written, and not what it is about."""
    return name.start == 0 and title.between(name.end, name.end + 2).strip().startswith(":")


def _state_of(words: list[str]) -> str:
    """The state that (folded) words begin or end with, as the table spells it; "" for none."""
    parts = [part for n in (2, 1) for part in (words[:n], words[-n:])] if words else []
    known = (place for part in parts for place in places(" ".join(part)))
    state = next((place for place in known if place.kind == "state"), None)
    return official_name(state) if state is not None else ""


def _is_own_district(name: Name, prepared: Prepared) -> bool:
    """“जिले में", "जनपद का”: the district that an article is from, without its name; "पहाड़ के जिले आगे रहे" are several."""
    several = name.plural or name.counted
    several = several or (name.head == "जिले" and not name.case and not _ALL_OVER.match(prepared.folded.text, name.end))
    several = several or _JOINED.match(prepared.folded.text, name.end) is not None
    return name.kind == "generic" and name.type == "district" and not several


_JOINED = regex.compile(r"\s+(?:व|और|एवं|तथा)\s+(?:अधीनस्थ|सत्र|तालुका|निचली)(?!\p{L})")  # "जिला व अधीनस्थ अदालतों में"
_ALL_OVER = regex.compile(r"\s*भर(?!\p{L})")


def _told_of_board(pattern: regex.Pattern[str], text: Prepared) -> regex.Match[str] | None:
    """What the opening of a text tells of an examining board, if it speaks of one at all."""
    if not _BODIES.search(text.folded.text, 0, _OPENING_CHARACTERS):
        return None
    return pattern.search(text.folded.text, 0, _OPENING_CHARACTERS)


_BODIES = regex.compile(r"परिषद|बोर्ड|मंडल|समिति|काउंसिल")  # looked for before whose they are: any words may be
# "उत्तराखंड विद्यालयी शिक्षा परिषद ने शनिवार को … परिणाम घोषित कर दिया"
_BOARD_DECLARES = regex.compile(
    r"(?P<whose>(?:[\p{L}\p{M}]+\s+){1,5})(?:परिषद|बोर्ड|शिक्षा\s+मंडल|परीक्षा\s+समिति|काउंसिल)\s+(?:\([^()।]{1,24}\)\s*)?(?:ने|के|की)\s+"
    r"(?:[^\s।]+\s+){0,20}?(?:परिणाम|रिजल्ट|परीक्षाफल|नतीजे)\s+(?:की\s+)?(?:घोषित|जारी|घोषणा)"
)
# "उत्तराखंड बोर्ड की हाईस्कूल व इंटरमीडिएट परीक्षा में इस बार भी पहाड़ के जिले आगे रहे"
_BOARDS_EXAM = regex.compile(
    r"(?P<whose>(?:[\p{L}\p{M}]+\s+){1,2})बोर्ड\s+(?:[^\s।]+\s+){0,6}?(?:परीक्षा|परिणाम|रिजल्ट|परीक्षाफल|नतीजे|नतीजों)"
)
_OPENING_CHARACTERS = 260  # a dateline and the first sentence
_BOARD = regex.compile(r"(?:[\p{L}\p{M}]+\s+){1,2}बोर्ड(?!\p{L})")


def _owner(name: Name) -> Name:
    """The district whose police or office a title names ("टिहरी पुलिस"), as a place; any other name as it is."""
    if name.kind != "headed" or not any(place.kind == "district" for place in places(name.base)):
        return name
    return replace(name, kind="place", type="district", text=name.base)


def _of_division(title: Prepared, text: Prepared) -> Subject | None:
    """“सरगुजा संभाग में 71 प्रतिशत”: the division that a title names, where the text goes on to speak of it."""
    for name in title.names:
        if name.kind == "headed" and name.head in DIVISIONS and name.base and name.start < _TITLE_OPENS:
            again = sum(n.head == name.head for n in text.names)
            if any(_is_own_district(n, text) and n.case in ("ergative", "dative", "") for n in text.names):
                return None  # "गोरखपुर मंडल में पहले स्थान पर" over "जिले ने मंडल में पहला स्थान हासिल किया"
            return Subject(name.text, name.type, how="main") if again > 1 else None
    first = title.names[0] if title.names else None
    if first is None or first.start or first.kind not in ("bare", "place") or first.case != "locative":
        return None
    divisions = [n for n in text.names if n.kind == "headed" and n.head in DIVISIONS and n.start < _LEAD]
    same = next((n for n in divisions if fold_text(n.base) == fold_text(first.text)), None)
    return Subject(same.text, same.type, how="main") if same is not None else None  # "कुमाऊं में 1.71 लाख स्मार्ट मीटर"


_TITLE_OPENS = 20  # characters: a division further on is a field or a neighbour


def _of_capital(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """The state (or country) that news from its capital is about: named in title or opening, and no district before it in the title."""
    state = lexicon.lookup("capitals").get(fold_text(dateline.name))
    if state is None:
        return None
    places_named = [n for n in title.names if n.kind == "place"]
    first = places_named[0] if places_named else None
    # "यूपी: … बाराबंकी आगे", "एसडीजी इंडेक्स में झारखंड 27वें नंबर पर, पूर्वी सिंहभूम आगे"
    # "उत्तराखंड में 65.4 फीसदी मतदान, देहरादून सबसे पीछे"
    opens = (
        first is not None
        and first.type in _WHOLES
        and (first.start == 0 or first.case not in ("locative", "genitive") or _has_figure(first, title))
    )
    whole = Subject(str(state), "country" if state == "भारत" else "state", how="main")
    if _speaks_of_state(title, dateline) or (
        _labelled_state(title, text) == state and not _is_local(title, text, dateline)
    ):
        return whole
    if _opens_with(str(state), text, dateline) and not _is_local(title, text, dateline):
        return whole  # "साक्षरता में गुरुग्राम आगे, नूंह पीछे" over "चंडीगढ़। हरियाणा में साक्षरता बढ़ी है"
    if not opens and any(n.type in ("district", "city") for n in places_named):
        return None
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
    desk = _COUNTRY_DESK if state == "भारत" else _STATE_DESK
    if not any(fold_text(n.text) == fold_text(dateline.name) for n in title.names) and desk.search(
        text.folded.text, 0, opening
    ):
        return whole
    said = [*title.names, *(n for n in text.names if n.start < opening)]
    codes = {place.code or place.name for place in places(str(state))}
    for name in said:
        of_state = {place.code or place.name for place in places(name.base or name.text) if place.kind in _WHOLES}
        if name.kind in ("place", "headed") and codes & of_state:
            return whole
    return None


def _opens_with(state: str, text: Prepared, dateline: Subject) -> bool:
    """Whether the first place behind the dateline is the state itself."""
    named = (n for n in text.names if n.kind in ("place", "headed"))
    first = next((n for n in named if fold_text(n.base or n.text) != fold_text(dateline.name)), None)
    return first is not None and fold_text(first.base or first.text) == fold_text(state) and first.start < _LEAD


def _is_local(title: Prepared, text: Prepared, dateline: Subject) -> bool:
    """Whether news from a capital is the capital's own: title or lead name it again, or the text speaks of its district."""
    lead = [n for n in text.names if _TITLE_OPENS <= n.start < _LEAD]
    said = [*((n, title) for n in title.names), *((n, text) for n in lead)]
    named = any(_is_of_capital(name, dateline, field) for name, field in said)
    return named or any(_is_own_district(n, text) for n in text.names)


def _speaks_of_state(title: Prepared, dateline: Subject) -> bool:
    """“राज्य के 9 जिलों में 3412 आवास लंबित, अररिया में सबसे ज्यादा": a title that opens with the state and never names its capital."""
    named = [n for n in title.names if n.kind in ("place", "headed", "generic") and n.type]
    opens = bool(named) and named[0].kind == "generic" and named[0].type == "state" and named[0].case == "genitive"
    return opens and not any(fold_text(n.base or n.text) == fold_text(dateline.name) for n in title.names)


def _has_figure(name: Name, prepared: Prepared) -> bool:
    """Whether a figure stands right behind a name's case mark: it is the name's own."""
    return any(0 <= number.outer_start - name.after <= 1 for number in prepared.numbers)


def _spoken_of_from_capital(text: Prepared, dateline: Subject) -> Subject | None:
    """The state of news from its capital whose first sentences say "राज्य के किसानों", where nothing speaks of the capital's district."""
    state = lexicon.lookup("capitals").get(fold_text(dateline.name))
    if state is None or any(_is_own_district(n, text) for n in text.names):
        return None
    kind = "country" if state == "भारत" else "state"
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
    of_state = any(
        n.kind == "generic" and n.type == kind and n.case in ("genitive", "locative") and n.start < opening
        for n in text.names
    )
    again = any(
        n.kind in ("place", "headed")
        and n.start > opening
        and _is_of_capital(n, dateline, text)
        and not _is_one_of_many(n, text)
        for n in text.names
    )
    return Subject(str(state), kind, how="main") if of_state and not again else None


def _is_one_of_many(name: Name, text: Prepared) -> bool:
    """“चतरा-4.03%, देवघर-1.96%, रांची-4.74%": a capital in a row with other districts."""
    line = next((line for line in text.lines if line.sentence.start <= name.start < line.sentence.end), None)
    beside = text.names_of(line.sentence) if line is not None else []
    return sum(n.type == "district" and n.kind in ("place", "headed") for n in beside) > _ROW


_ROW = 3  # districts in one sentence


def _is_of_capital(name: Name, dateline: Subject, text: Prepared) -> bool:
    """Whether a name is the dateline's, and not said as one of many: "राजधानी रायपुर के खाते में तीन टॉपर"."""
    same = fold_text(name.base or name.text) == fold_text(dateline.name)
    if same and name.case == "genitive" and any(n.start == name.after + 1 and is_person(n, text) for n in text.names):
        return False  # "इंटरमीडिएट में प्रयागराज की महक जायसवाल ने टॉप किया"
    return same and text.between(max(0, name.start - len(_SEAT) - 1), name.start).strip() != _SEAT


_SEAT = "राजधानी"  # of a state


# Whose news it is by the desk that wrote it, or by the government that it is about.
_STATE_DESK = regex.compile(
    r"(?<!\p{L})(?:(?:राज्य|प्रदेश|स्टेट)\s+(?:ब्यूरो|डेस्क|मुख्यालय|सरकार)|विधान\s?(?:सभा|परिषद)\s+(?:में(?!\s+(?:चुनाव|मतदान|उपचुनाव))|के\s+\S+\s+सत्र))(?!\p{L})"
)
_COUNTRY_DESK = regex.compile(
    r"(?<!\p{L})(?:लोकसभा\s+में|राज्यसभा\s+में|संसद\s+में|केंद्रीय\s+(?:\S+\s+){0,4}?(?:मंत्री|मंत्रिमंडल|कैबिनेट|मंत्रालय)|केंद्र\s+सरकार|[\p{L}\p{M}]+\s+मंत्रालय)(?!\p{L})"
)
_OPENING = 3  # the sentences that tell what an article is about
_WHOLES = ("state", "country")


def _likeliest(title: Prepared, text: Prepared) -> Subject:
    """The first district or city of the title that the text names too, else the place named most; a district before a state."""
    weights: Counter[str] = Counter()
    first: dict[str, Name] = {}
    for prepared, weight in ((title, 4), (text, 1)):
        for name in prepared.names:
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
        declares = None if owned else _told_of_board(_BOARD_DECLARES, text) or _told_of_board(_BOARDS_EXAM, text)
        of_board = _state_of(declares["whose"].split()) if declares is not None else ""
        if of_board:
            return Subject(of_board, "state", how="main")  # "यूपी बोर्ड की हाईस्कूल परीक्षा में 80.07 प्रतिशत"
        return own_place(owned[0]) if owned else unknown_town(text)  # "सिंगरौली नगर निगम को तीसरा स्थान", and no dateline
    whole = _titled_state(title, text)
    if whole is not None:
        return own_place(whole)
    labelled = _labelled_state(title, text)
    if labelled:
        return Subject(labelled, "state", how="main")
    titled = [
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed") and n.type in ("district", "city")
    ]
    declares = _told_of_board(_BOARD_DECLARES, text) or (None if titled else _told_of_board(_BOARDS_EXAM, text))
    of_board = _state_of(declares["whose"].split()) if declares is not None else ""
    if of_board and not any(_is_own_district(n, text) for n in text.names):
        return Subject(of_board, "state", how="main")
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
    stop = text.lines[0].sentence.end if text.lines else 0
    named = [n for n in text.names if n.start < stop and n.kind == "headed" and n.type == "district" and n.base]
    known = [n for n in named if fold_text(n.base) in titled]
    return known[0] if len(named) == 1 and len(known) == 1 and known[0].case == "locative" else None


def _labelled_state(title: Prepared, text: Prepared) -> str:
    """The state of a label before a title ("Haryana Panchayat Election: …"); "" for none, or where the text opens with a district of it."""
    label = _LABEL.match(title.folded.text)
    words = fold_text(label["label"]).split() if label is not None else []
    states = lexicon.lookup("latin_states")
    state = next((states[key] for n in (2, 1) if (key := " ".join(words[:n])) in states), "")
    if not state:
        return ""
    titled = {
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed") and n.type in ("district", "city")
    }
    if len(titled) == 1 and any(fold_text(n.base or n.text) in titled for n in text.names):
        return ""  # "UP News: गाजीपुर में …": a site's label over one town's news
    first = next((n for n in text.names if n.kind in ("place", "headed") and n.start < _LEAD), None)
    of_district = first is not None and first.case == "genitive" and _DISTRICT_NEXT.match(text.folded.text, first.after)
    return "" if of_district else str(state)


_LABEL = regex.compile(r"\s*(?P<label>\p{Latin}[\p{Latin}\d\s]*?)\s*:")
_DISTRICT_NEXT = regex.compile(r"\s*[\p{L}\p{M}]+\s+(?:जिले|जनपद)(?!\p{L})")  # "हरियाणा के जींद जिले में"


def _titled_state(title: Prepared, text: Prepared) -> Name | None:
    """The state that a title opens with, where the text's first sentence goes on with it: "झारखंड में …" over "Ranchi : राज्य में"."""
    first = title.names[0] if title.names else None
    if first is None or first.kind != "place" or first.type != "state" or first.start or not text.lines:
        return None
    stop = text.lines[0].sentence.end
    said = next((n for n in text.names if n.start < stop and n.type in ("state", "district", "city")), None)
    goes_on = said is not None and said.type == "state" and said.case in ("locative", "genitive")
    return first if goes_on else None
