"""What an article is about before it is read: its own place, from the dateline, the title or whom it names most."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.datelines import SHORT_LINE, dateline, own_place, unknown_town
from extract.frames import body_key
from extract.measure_kinds import are_kin, canonical, family, is_ranking
from extract.measures import matters, measures_of
from extract.names.gazetteer import places
from extract.names.linking import parents_of, state_name
from extract.names.name import Name
from extract.names.words import any_ranking
from extract.persons import known_person
from extract.prepared import Prepared
from extract.resolution import DIVISIONS
from extract.text import fold_text
from extract.title_topics import ranking_of_bodies, title_topic, work_done

_OWN = ("district", "city", "block", "other")


def open_article(state: ArticleState, title: Prepared, text: Prepared) -> None:
    """Set the article's own place, its commissionerate and its first measure."""
    state.article = f"{title.folded.text}\n{text.folded.text}"
    state.main = _of_title(title, text, dateline(text)) or _likeliest(title, text)
    for name in text.names:
        short = _in_brackets(name, text)
        if short and name.kind == "headed" and not name.plural:
            state.short[short] = Subject(name.text, name.type, name.start, name.end, "pronoun")
    for name, behind in pairwise(text.names):
        long = behind.kind == "headed" and behind.type == "institution" and name.kind == "bare"
        if long and text.between(name.end, behind.start).strip() == "(":  # "एचएनएलयू (हिदायतुल्ला राष्ट्रीय विधि विवि)"
            state.short[name.text] = Subject(behind.text, behind.type, name.start, name.end, "pronoun")
    state.called = _called(title, text)
    state.about = _institution(title, text)
    state.station = " ".join(title.quote(*title.stations[0]).split()) if len(title.stations) == 1 else ""
    state.state_name = state_name(parents_of(named_places(title, text), state.main.name))
    state.commissionerate = _own_commissionerate(state.main, text, title)
    for prepared in (text, title):
        for name in measures_of(prepared.names, prepared):
            state.surfaces.setdefault(family(name.text), []).append(name.text)
    state.aliases = _aliases(title, text)
    state.measure = _first_measure(title, text)
    state.measure = state.aliases.get(state.measure, state.measure)
    state.first_measure = state.measure
    state.titled = next((name.text for name in measures_of(title.names, title)), "")
    state.programme = state.measure if state.measure in _programmes() else ""
    for period in title.periods:
        if period.grain in ("year", "fiscal", "month") and period.value and state.measure:
            state.periods.setdefault(family(state.measure), period.value)


def _own_commissionerate(main: Subject, *fields: Prepared) -> str:
    """The commissionerate named first whose place may be the article's own; "" where those named are of other districts.

    "आगरा, …। कमिश्नरेट को दूसरा स्थान मिला, कानपुर कमिश्नरेट पहले": कमिश्नरेट alone is आगरा's.
    """
    own = _districts(main.name)
    for name in (name for field in fields for name in field.names):
        if name.type != "commissionerate" or not name.base:
            continue
        theirs = _districts(name.base)
        if not own or not theirs or own & theirs:
            return name.text
    return ""


def _districts(name: str) -> set[str]:
    """The codes of the districts that a name is of; empty for a town within one, or a place that the tables do not know."""
    return {place.code for place in places(name) if place.kind == "district"}


def _called(*fields: Prepared) -> dict[str, Subject]:
    """The article's persons of two names or more, by the first or the last alone, which later sentences print.

    तेजस of "तेजस जोशी", कोहली of "विराट कोहली". Only those whom the tables know by given name or surname, and none of two
    with one name.
    """
    firsts: dict[str, dict[str, Subject]] = {}
    lasts: dict[str, dict[str, Subject]] = {}
    for prepared in fields:
        for name in prepared.names:
            words = name.text.split()
            if name.kind == "bare" and len(words) > 1 and known_person(name):
                subject = Subject(name.text, "person", name.start, name.end, "pronoun", prepared.name)
                firsts.setdefault(words[0], {}).setdefault(words[1], subject)
                lasts.setdefault(words[-1], {}).setdefault(words[0], subject)
    out: dict[str, Subject] = {}
    for called in {*firsts, *lasts}:
        persons = {s.name: s for alone in (firsts, lasts) for s in alone.get(called, {}).values()}
        if len(persons) == 1:
            out[called] = next(iter(persons.values()))
    return out


def _institution(title: Prepared, text: Prepared) -> Subject:
    """The institution that a title names first, by the text's name for it: "अटल विवि" is the अटल बिहारी वाजपेयी विश्वविद्यालय.

    NOBODY where the title names none, or the text never does.
    """
    for name in title.names:
        if name.kind in ("measure", "pronoun") or (name.kind == "generic" and name.type != "institution"):
            continue
        if name.text in any_ranking():
            continue  # "नवीनतम एनआईआरएफ रैंकिंग में"
        alike = [n for n in text.names if n.type == "institution" and not n.plural]
        if name.kind == "bare":
            short = [n for n in alike if _in_brackets(n, text) == name.text]
            return Subject(short[0].text, "institution", how="main") if short else NOBODY
        if name.kind != "headed" or name.type != "institution" or name.plural or not name.base:
            return NOBODY
        if name.head.endswith(_OF_TOWNS):
            return NOBODY  # a town's council is the town
        alike = [n for n in alike if body_key(n.head) == body_key(name.head)]
        own = set(fold_text(name.base).split())
        called = [n for n in alike if n.kind == "headed" and own & set(fold_text(n.text).split())]
        longest = max(called, key=lambda n: len(n.text), default=name if alike else None)
        return Subject(longest.text, "institution", how="main") if longest else NOBODY
    return NOBODY


def _in_brackets(name: Name, prepared: Prepared) -> str:
    """The one word in brackets right behind a name, which is short for it: "गुरु जंभेश्वर विश्वविद्यालय (जीजेयू)"."""
    said = _SHORT.match(prepared.folded.text, name.end)
    return said["short"] if said else ""


_OF_TOWNS = ("निगम", "पालिका", "परिषद", "पंचायत")
_SHORT = regex.compile(r"\s*\(\s*(?P<short>[\p{L}\p{M}.]+)\s*\)")


def named_places(*fields: Prepared) -> list[str]:
    """The places that the fields name, each as often as it stands there, without the head noun beside it."""
    return [name.base or name.text for field in fields for name in field.names if name.kind in ("place", "headed")]


def _first_measure(title: Prepared, text: Prepared) -> str:
    """The measure that the title names, or the text's opening; the text's own name for the title's, where it prints only that.

    What the text names further on is mentioned beside its matter: a campaign, a helpline.
    """
    named, within = (matters(measures_of(prepared.names, prepared), prepared) for prepared in (title, text))
    within = [name for name in within if not _of_another_matter(name, text)]
    if not named:
        topic = title_topic(title)
        opening = [name for name in within if name.start < _OPENS_WITH]
        if opening and not is_ranking(topic):
            return canonical(_narrower(opening, text).text)
        return topic or ranking_of_bodies(title, text) or work_done(title)
    first = canonical(_narrower(named, title).text)
    others = [canonical(name.text) for name in within]
    if first in others:
        return first
    return next((other for other in others if are_kin(first, other) and other in _programmes()), first)


_OPENS_WITH = 450  # code points: two or three sentences and a dateline


def _of_another_matter(name: Name, text: Prepared) -> bool:
    """“उधर, बैडमिंटन की विश्व रैंकिंग में": what a paragraph turns to beside the article's own matter."""
    return bool(_BESIDE.search(text.folded.text, max(0, name.start - _TURN), name.start))


_TURN = 60  # code points from such a turn to the name
_BESIDE = regex.compile(r"(?<!\p{L})(?:उधर|इधर|इसी\s+बीच)\s*,[^।\n]*$")


def _aliases(title: Prepared, text: Prepared) -> dict[str, str]:
    """“फार्मर रजिस्ट्री यानी किसान पहचान पत्र": two names of one measure, the one -> that of the title, else -> the first."""
    of_title = {canonical(name.text) for name in measures_of(title.names, title)}
    out: dict[str, str] = {}
    for first, second in pairwise(measures_of(text.names, text)):
        one, other = canonical(first.text), canonical(second.text)
        if one == other or not _THAT_IS.fullmatch(text.between(first.end, second.start)):
            continue
        if other in of_title and one not in of_title:
            one, other = other, one
        out[other] = one
    return out


_THAT_IS = regex.compile(r"\s*(?:,\s*)?(?:यानी|यानि|अर्थात)\s+(?:कि\s+)?|\s*\(\s*")


def _programmes() -> list[str]:
    return list(lexicon.table("measure_kin_words"))


def _narrower(found: list[Name], prepared: Prepared) -> Name:
    """Of "जल जीवन मिशन के तहत हर घर जल योजना" the scheme within the mission."""
    first = found[0]
    if len(found) > 1:
        gap = prepared.between(first.end, found[1].start).strip()
        if gap in ("के तहत", "के अंतर्गत", "के अंतर्गत चल रही", "की"):
            return found[1]
    return first


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


def _district_of_seat(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """“बिहारशरीफ। … जिले में", where the article names नालंदा: the district of a dateline's town, which goes by another name.

    Only of news that speaks of its own district, and of a district that the tables give the town, as its seat or its parent.
    """
    if fold_text(dateline.name) in lexicon.lookup("capitals") or not any(_is_own_district(n, text) for n in text.names):
        return None
    called = [
        any(fold_text(n.base or n.text) == fold_text(dateline.name) for n in title.names),
        *(
            fold_text(n.base or n.text) == fold_text(dateline.name) and not _DATED.match(text.folded.text, n.end)
            for n in text.names
        ),
    ]
    if any(called):
        return None  # the town itself is spoken of
    rows = places(dateline.name)
    own = {place.code for place in rows if place.kind == "district" and place.code}
    parents = {place.code for row in rows for place in places(row.parent) if place.kind == "district"}
    for name in (*title.names, *text.names):
        called = name.base if name.kind == "headed" and name.type == "district" else name.text
        if name.kind not in ("place", "headed") or fold_text(called) == fold_text(dateline.name):
            continue
        codes = {place.code for place in places(called) if place.kind == "district"}
        if codes & (own or parents):
            return Subject(called, "district", how="main")
    return None


_DATED = regex.compile(r"\s*[,।:.|(\-–]")  # what stands behind a dateline's town
_LEAD = 200  # characters in which an article says where it happened


def _end_of_lead(text: Prepared) -> int:
    """Where the first sentence of the running text ends, at most _LEAD."""
    sentences = [line.sentence for line in text.lines]
    first = next((s for s in sentences if s.kind == "paragraph" and s.end - s.start > SHORT_LINE), None)
    return min(first.end, _LEAD) if first else _LEAD


def _district_of_lead(text: Prepared, dateline: Subject) -> Subject | None:
    """“भभुआ नगर. … अभियान में कैमूर जिले में अब तक": the district that the first sentences name as such, from a town of it."""
    if any(place.kind == "district" for place in places(dateline.name)):
        return None
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
    for name in text.names:
        if name.start >= opening:
            break
        if name.kind == "headed" and name.type == "district" and any(p.kind == "district" for p in places(name.base)):
            return Subject(name.base, "district", how="main")
    return None


_OFTEN = 3  # a district that an article from the capital names so often, and its title, is what it is about


def _of_state(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """The state that a title opens with, where the dateline's place is never named again: a board's results from its seat."""
    districts = {
        fold_text(n.base or n.text) for n in title.names if n.kind in ("place", "headed") and n.type == "district"
    }
    opening = _BOARD_DECLARES.search(text.folded.text, 0, _OPENING_CHARACTERS) or _BOARDS_EXAM.search(
        text.folded.text, 0, _OPENING_CHARACTERS
    )
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


def _state_of(words: list[str]) -> str:
    """The state that (folded) words begin with, as the table spells it; "" for none."""
    known = (place for n in (2, 1) if words for place in places(" ".join(words[:n])))
    return next((place.name for place in known if place.kind == "state"), "")


def _is_own_district(name: Name, prepared: Prepared) -> bool:
    """“जिले में", "जनपद का”: the district that an article is from, without its name; "पहाड़ के जिले आगे रहे" are several."""
    several = name.plural or name.counted
    several = several or (name.head == "जिले" and not name.case and not _ALL_OVER.match(prepared.folded.text, name.end))
    return name.kind == "generic" and name.type == "district" and not several


_ALL_OVER = regex.compile(r"\s*भर(?!\p{L})")


# "उत्तराखंड विद्यालयी शिक्षा परिषद ने शनिवार को … परिणाम घोषित कर दिया"
_BOARD_DECLARES = regex.compile(
    r"(?P<whose>(?:[\p{L}\p{M}]+\s+){1,5})(?:परिषद|बोर्ड|शिक्षा\s+मंडल|परीक्षा\s+समिति)\s+ने\s+"
    r"(?:[^\s।]+\s+){0,20}?(?:परिणाम|रिजल्ट|परीक्षाफल|नतीजे)\s+(?:घोषित|जारी)"
)
# "उत्तराखंड बोर्ड की हाईस्कूल व इंटरमीडिएट परीक्षा में इस बार भी पहाड़ के जिले आगे रहे"
_BOARDS_EXAM = regex.compile(
    r"(?P<whose>(?:[\p{L}\p{M}]+\s+){1,2})बोर्ड\s+(?:की|के|का)\s+(?:[^\s।]+\s+){0,5}?(?:परीक्षा|परिणाम|रिजल्ट|परीक्षाफल)"
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
            return Subject(name.text, name.type, how="main") if again > 1 else None
    return None


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
    if not opens and any(n.type in ("district", "city") for n in places_named):
        return None
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
    if not any(fold_text(n.text) == fold_text(dateline.name) for n in title.names) and _STATE_DESK.search(
        text.folded.text, 0, opening
    ):
        return Subject(str(state), "country" if state == "भारत" else "state", how="main")
    said = [*title.names, *(n for n in text.names if n.start < opening)]
    codes = {place.code or place.name for place in places(str(state))}
    for name in said:
        of_state = {place.code or place.name for place in places(name.base or name.text) if place.kind in _WHOLES}
        if name.kind in ("place", "headed") and codes & of_state:
            return Subject(str(state), "country" if state == "भारत" else "state", how="main")
    return None


def _has_figure(name: Name, prepared: Prepared) -> bool:
    """Whether a figure stands right behind a name's case mark: it is the name's own."""
    return any(0 <= number.outer_start - name.after <= 1 for number in prepared.numbers)


def _spoken_of_from_capital(text: Prepared, dateline: Subject) -> Subject | None:
    """The state of news from its capital whose first sentences say "राज्य के किसानों", where nothing speaks of the capital's district."""
    state = lexicon.lookup("capitals").get(fold_text(dateline.name))
    if state is None or state == "भारत" or any(_is_own_district(n, text) for n in text.names):
        return None
    opening = text.lines[min(len(text.lines), _OPENING) - 1].sentence.end
    of_state = any(
        n.kind == "generic" and n.type == "state" and n.case in ("genitive", "locative") and n.start < opening
        for n in text.names
    )
    again = any(
        n.kind in ("place", "headed") and n.start > opening and _is_of_capital(n, dateline, text) for n in text.names
    )
    return Subject(str(state), "state", how="main") if of_state and not again else None


def _is_of_capital(name: Name, dateline: Subject, text: Prepared) -> bool:
    """Whether a name is the dateline's, and not said as one of many: "राजधानी रायपुर के खाते में तीन टॉपर"."""
    same = fold_text(name.base or name.text) == fold_text(dateline.name)
    return same and text.between(max(0, name.start - len(_SEAT) - 1), name.start).strip() != _SEAT


_SEAT = "राजधानी"


# Whose news it is by the desk that wrote it, or by the government that it is about.
_STATE_DESK = regex.compile(r"(?<!\p{L})(?:राज्य|प्रदेश|स्टेट)\s+(?:ब्यूरो|डेस्क|मुख्यालय|सरकार)(?!\p{L})")
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
            key = fold_text(name.base or name.text)
            first.setdefault(key, name)
            weights[key] += weight * (3 if name.type in _OWN else 1)
    if not weights:
        owned = [n for n in map(_owner, title.names) if n.kind == "place" and n.type in ("district", "city")]
        return own_place(owned[0]) if owned else unknown_town(text)  # "सिंगरौली नगर निगम को तीसरा स्थान", and no dateline
    whole = _titled_state(title, text)
    if whole is not None:
        return own_place(whole)
    declares = _BOARD_DECLARES.search(text.folded.text, 0, _OPENING_CHARACTERS)
    of_board = _state_of(declares["whose"].split()) if declares is not None else ""
    if of_board and not any(_is_own_district(n, text) for n in text.names):
        return Subject(of_board, "state", how="main")
    titled = [
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed") and n.type in ("district", "city")
    ]
    within = {fold_text(n.base or n.text) for n in text.names}
    opens = [key for key in titled[:1] if fold_text(title.folded.text).startswith(key)]
    best = next((key for key in [*titled, *opens] if key in weights and (key in within or key in opens)), "") or max(
        weights, key=lambda key: weights[key]
    )
    return own_place(first[best])


def _titled_state(title: Prepared, text: Prepared) -> Name | None:
    """The state that a title opens with, where the text's first sentence goes on with it: "झारखंड में …" over "Ranchi : राज्य में"."""
    first = title.names[0] if title.names else None
    if first is None or first.kind != "place" or first.type != "state" or first.start or not text.lines:
        return None
    stop = text.lines[0].sentence.end
    said = next((n for n in text.names if n.start < stop and n.type in ("state", "district", "city")), None)
    goes_on = said is not None and said.type == "state" and said.case in ("locative", "genitive")
    return first if goes_on else None
