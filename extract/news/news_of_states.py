"""The state that news is of by its title, by the label before it, or by the board whose results it tells."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import official_name, places
from extract.names.name import Name
from extract.news.own_district import (
    LEAD,
    TITLE_OPENS,
    end_of_opening,
    is_home_of_person,
    is_of_dateline,
    is_own_district,
)
from extract.prepared import Prepared
from extract.text import fold_text


def of_state(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
    """The state that a title opens with, where the dateline's place is never named again: a board's results from its seat."""
    districts = {
        fold_text(n.base or n.text)
        for n in title.names
        if n.kind in ("place", "headed")
        and n.type == "district"
        and not _heads_title(n, title)
        and not is_home_of_person(n, title, contest=True)  # "इंटर में प्रयागराज की महक अव्वल"
    }
    if _tells_conduct(title, text) and fold_text(dateline.name) not in _seats_of_boards():
        return None  # "देवरिया। यूपी बोर्ड की परीक्षा सोमवार को 129 केंद्रों पर हुई": those of the district
    opening = told_of_board(BOARD_DECLARES, text) or told_of_board(BOARDS_EXAM, text)
    of_board = opening is not None or _BOARD.match(title.folded.text) is not None
    # "उत्तराखंड बोर्ड: …" from the board's seat speaks of no district as its own: जिलों, but never जिले में.
    local = any(is_own_district(n, text) for n in text.names) or fold_text(dateline.name) in districts
    board = of_board and (not local or len(districts - {fold_text(dateline.name)}) > 1)
    if of_board and not board:
        return None
    if not board and any(
        n.kind in ("place", "headed") and n.type in ("district", "city", "block") for n in title.names
    ):
        return None
    first = title.names[0] if title.names else None
    owns = (
        first is not None
        and first.case == "genitive"
        and any(
            n.start - first.after <= 1 and n.kind in ("bare", "place") and n.case == "locative"
            for n in title.names[1:2]
        )
    )  # "छत्तीसगढ़ के झालखम्हार में सर्वाधिक मतदान": of a place in it
    words = first.text.split() if first is not None and first.start == 0 and not owns else []
    called = state_named(words) or state_of_board(opening)
    again = any(is_of_dateline(n, dateline, text, contest=board) for n in text.names if n.start > TITLE_OPENS * 4)
    return Subject(called, "state", how="main") if called and not again else None


def _tells_conduct(title: Prepared, text: Prepared) -> bool:
    """Whether title and opening tell how an examination was held, and not what came of it."""
    told = f"{title.folded.text}\n{text.folded.text[:_OPENING_CHARACTERS]}"
    return _conduct().search(told) is not None and _outcome().search(told) is None and _OF_STATE.search(told) is None


_OF_STATE = regex.compile(r"(?<!\p{L})(?:प्रदेश|प्रदेशभर|राज्य|राज्यभर|सूबे|जिलों|मंडलों|लाख)(?![\p{L}\p{M}])")


@lru_cache(maxsize=1)
def _conduct() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("exam_words", "conduct")))


@lru_cache(maxsize=1)
def _outcome() -> regex.Pattern[str]:
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("exam_words", "outcome") + "|नतीजा|नतीजों|टापर|टाप|उत्तीर्ण|(?<!के\\s)पास|मेरिट")
    )


@lru_cache(maxsize=1)
def _seats_of_boards() -> frozenset[str]:
    return frozenset((*lexicon.lookup("capitals"), *map(fold_text, lexicon.words("exam_words", "board_seats"))))


def _heads_title(name: Name, title: Prepared) -> bool:
    """“भोपाल: एमपी बोर्ड के नतीजे": where a title was written, and not what it is about."""
    return name.start == 0 and title.between(name.end, name.end + 2).strip().startswith(":")


def state_named(words: list[str]) -> str:
    """The state that (folded) words begin or end with, as the table spells it; "" for none."""
    parts = [part for n in (2, 1) for part in (words[:n], words[-n:])] if words else []
    known = (place for part in parts for place in places(" ".join(part)))
    state = next((place for place in known if place.kind == "state"), None)
    return official_name(state) if state is not None else ""


def state_of_board(said: regex.Match[str] | None) -> str:
    """The state whose board a match of BOARD_DECLARES or BOARDS_EXAM tells of, also by the board's letters ("जैक बोर्ड"); "" for none."""
    words = said["whose"].split() if said is not None else []
    board = lexicon.lookup("exam_boards").get(f"{words[-1]} बोर्ड", "") if words else ""
    return state_named(words) or state_named(fold_text(str(board)).split()[:-1])


def told_of_board(pattern: regex.Pattern[str], text: Prepared) -> regex.Match[str] | None:
    """What the opening of a text tells of an examining board, if it speaks of one at all."""
    if not _BODIES.search(text.folded.text, 0, _OPENING_CHARACTERS):
        return None
    return pattern.search(text.folded.text, 0, _OPENING_CHARACTERS)


def tells_results_of_country(text: Prepared) -> bool:
    """Whether a text opens with the results of a board of the whole country."""
    return _country_declares().search(text.folded.text, 0, _OPENING_CHARACTERS) is not None


@lru_cache(maxsize=1)
def _country_declares() -> regex.Pattern[str]:
    of_country = lexicon.words("exam_other_boards", "country")
    boards = [spelling for spelling, board in lexicon.lookup("exam_boards").items() if board in of_country]
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR}){lexicon.alternation(boards)}\s+(?:\([^()।]{{1,24}}\)\s*)?(?:ने|की|के|का)\s+"
        r"(?:[^\s।]+\s+){0,12}?(?:परिणाम|रिजल्ट|परीक्षाफल|नतीजे|नतीजा)"
    )


_BODIES = regex.compile(r"परिषद|बोर्ड|मंडल|समिति|काउंसिल")  # looked for before whose they are: any words may be
# "उत्तराखंड विद्यालयी शिक्षा परिषद ने शनिवार को … परिणाम घोषित कर दिया"
BOARD_DECLARES = regex.compile(
    r"(?P<whose>(?:[\p{L}\p{M}]+\s+){1,5})(?:परिषद|बोर्ड|शिक्षा\s+मंडल|परीक्षा\s+समिति|काउंसिल)\s+(?:\([^()।]{1,24}\)\s*)?(?:ने|के|की)\s+"
    r"(?:[^\s।]+\s+){0,20}?(?:परिणाम|रिजल्ट|परीक्षाफल|नतीजे)\s+(?:की\s+|(?:एक\s+साथ|भी|आज)\s+)?(?:घोषित|जारी|घोषणा)"
)
# "उत्तराखंड बोर्ड की हाईस्कूल व इंटरमीडिएट परीक्षा में इस बार भी पहाड़ के जिले आगे रहे", "हरियाणा विद्यालय शिक्षा बोर्ड की परीक्षा"
BOARDS_EXAM = regex.compile(
    rf"(?P<whose>(?:[\p{{L}}\p{{M}}]+\s+){{1,2}})(?:(?:{lexicon.any_of('exam_words', 'board_kinds')})\s+){{0,3}}बोर्ड\s+"
    r"(?:(?:[^\s।]+\s+){0,6}?(?:परीक्षा|परिणाम|रिजल्ट|परीक्षाफल|नतीजे|नतीजों)|(?:[^\s।]+\s+){0,8}?(?:पास|उत्तीर्ण|सफल)\s+(?:हुए|हुई|हुईं|रहे))"
)
_OPENING_CHARACTERS = 260  # a dateline and the first sentence
_BOARD = regex.compile(r"(?:[\p{L}\p{M}]+\s+){1,2}बोर्ड(?!\p{L})")


def labelled_state(title: Prepared, text: Prepared) -> str:
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
    first = next((n for n in text.names if n.kind in ("place", "headed") and n.start < LEAD), None)
    of_district = first is not None and first.case == "genitive" and _DISTRICT_NEXT.match(text.folded.text, first.after)
    return "" if of_district else str(state)


_LABEL = regex.compile(r"\s*(?P<label>\p{Latin}[\p{Latin}\d\s]*?)\s*:")
_DISTRICT_NEXT = regex.compile(r"\s*[\p{L}\p{M}]+\s+(?:जिले|जनपद)(?!\p{L})")  # "हरियाणा के जींद जिले में"


def titled_state(title: Prepared, text: Prepared) -> Name | None:
    """The state that a title opens with, where the text's first sentence goes on with it: "झारखंड में …" over "Ranchi : राज्य में"."""
    first = title.names[0] if title.names else None
    if first is None or first.kind != "place" or first.type != "state" or first.start or not text.lines:
        return None
    stop = end_of_opening(text, 1)
    said = next((n for n in text.names if n.start < stop and n.type in ("state", "district", "city")), None)
    goes_on = said is not None and said.type == "state" and said.case in ("locative", "genitive")
    return first if goes_on else None
