"""Whether news from a capital is of its state (or the country), of its own district, or of the town."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.news.news_of_states import labelled_state, state_named
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


def of_capital(title: Prepared, text: Prepared, dateline: Subject) -> Subject | None:
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
        labelled_state(title, text) == state and not _is_local(title, text, dateline)
    ):
        return whole
    if _opens_with(str(state), text, dateline) and not _is_local(title, text, dateline):
        return whole  # "साक्षरता में गुरुग्राम आगे, नूंह पीछे" over "चंडीगढ़। हरियाणा में साक्षरता बढ़ी है"
    if _opens_with_scheme(str(state), title) and not _is_local(title, text, dateline):
        return whole
    if state != "भारत" and _is_placed_among_districts(text, dateline):
        return whole
    if state == "भारत" and _compares_states(places_named) and not _is_local(title, text, dateline):
        return whole
    if not opens and any(n.type in ("district", "city") for n in places_named):
        return None
    opening = end_of_opening(text)
    desk = _COUNTRY_DESK if state == "भारत" else _STATE_DESK
    if not any(fold_text(n.text) == fold_text(dateline.name) for n in title.names) and desk.search(
        text.folded.text, 0, opening
    ):
        return whole
    if state != "भारत" and not places_named and _MINISTER.search(title.folded.text):
        return whole  # "स्वास्थ्य मंत्री ने किया कायाकल्प अवार्ड का ऐलान"
    decided = _GOVERNMENT.search(title.folded.text) or _DECIDED.search(text.folded.text, 0, opening)
    if state != "भारत" and not places_named and decided:
        return whole  # "कैबिनेट: 31 प्रस्तावों को मंजूरी"
    said = [*title.names, *(n for n in text.names if n.start < opening)]
    codes = {place.code or place.name for place in places(str(state))}
    for name in said:
        of_state = {place.code or place.name for place in places(name.base or name.text) if place.kind in _WHOLES}
        if name.kind in ("place", "headed") and codes & of_state:
            return whole
    return whole if state != "भारत" and _tells_of_others(title, text, dateline) else None


def _tells_of_others(title: Prepared, text: Prepared, dateline: Subject) -> bool:
    """Whether news from a capital names several other districts, and the capital nowhere but in its dateline."""
    if _is_local(title, text, dateline):
        return False
    named = [
        n
        for n in text.names
        if n.kind in ("place", "headed") and n.type == "district" and not n.plural and not is_home_of_person(n, text)
    ]
    own = [n for n in named if is_of_dateline(n, dateline, text) and n.start > TITLE_OPENS]
    others = {fold_text(n.base or n.text) for n in named} - {fold_text(dateline.name)}
    return not own and len(others) >= _OTHERS


_OTHERS = 3  # districts


def _is_placed_among_districts(text: Prepared, dateline: Subject) -> bool:
    """“जिलों में जयपुर शीर्ष पर है, … उसके बाद जोधपुर में 584": whether news names the capital as one of the districts that it compares.

    Only where nothing else speaks of the capital's own district, and others stand beside it.
    """
    if any(is_own_district(n, text) for n in text.names) or _OWN_OFFICES.search(text.folded.text):
        return False
    state = lexicon.lookup("capitals").get(fold_text(dateline.name))
    opening = end_of_opening(text)
    if not any(
        n.start < opening
        and n.kind in ("place", "measure")
        and state_named(fold_text(n.base or n.text).split()) == str(state)
        for n in text.names
    ):
        return False  # what the news is of names the state, or its portal, itself
    own = [n for n in text.names if is_of_dateline(n, dateline, text) and n.start > TITLE_OPENS]
    among = own and all(_AMONG_DISTRICTS.search(text.between(max(0, n.start - _BEFORE), n.start)) for n in own)
    others = {fold_text(n.text) for n in text.names if n.kind == "place" and n.type == "district"}
    return bool(among) and len(others - {fold_text(dateline.name)}) > 1


_OWN_OFFICES = regex.compile(
    r"(?<!\p{L})(?:शहर|नगर निगम|थाना|थाने|थानों|एसपी|एसएसपी|डीएम|जिलाधिकारी|कलक्टर|कलेक्टर|सीडीओ|सीएमओ|पुलिस)(?![\p{L}\p{M}])"
)
_AMONG_DISTRICTS = regex.compile(r"(?<!\p{L})(?:जिलों|जनपदों)\s+में\s+(?:से\s+)?$")
_BEFORE = 16  # code points


def _compares_states(named: list[Name]) -> bool:
    """“केरल फिर पहले स्थान पर, यूपी आठवें पर": a title of several states and nothing smaller, the country's news."""
    states = {fold_text(n.base or n.text) for n in named if n.type == "state"}
    return len(states) > 1 and all(n.type in _WHOLES for n in named)


def _opens_with_scheme(state: str, title: Prepared) -> bool:
    """“राजस्थान संपर्क पोर्टल: 27 जनवरी तक सुलझे 8682 प्रकरण": whether a title opens with a scheme that is called after the state."""
    first = title.names[0] if title.names else None
    named = first is not None and first.kind == "measure" and not first.start
    return named and first is not None and state_named(fold_text(first.text).split()) == state


def _opens_with(state: str, text: Prepared, dateline: Subject) -> bool:
    """Whether the first place behind the dateline is the state itself."""
    named = (n for n in text.names if n.kind in ("place", "headed"))
    first = next((n for n in named if fold_text(n.base or n.text) != fold_text(dateline.name)), None)
    return first is not None and fold_text(first.base or first.text) == fold_text(state) and first.start < LEAD


def _is_local(title: Prepared, text: Prepared, dateline: Subject) -> bool:
    """Whether news from a capital is the capital's own: title or lead name it again, or the text speaks of its district."""
    lead = [n for n in text.names if TITLE_OPENS <= n.start < LEAD]
    said = [*((n, title) for n in title.names), *((n, text) for n in lead)]
    named = any(is_of_dateline(name, dateline, field) for name, field in said)
    return named or any(is_own_district(n, text) for n in text.names)


def _speaks_of_state(title: Prepared, dateline: Subject) -> bool:
    """“राज्य के 9 जिलों में 3412 आवास लंबित, अररिया में सबसे ज्यादा": a title that opens with the state and never names its capital."""
    named = [n for n in title.names if n.kind in ("place", "headed", "generic") and n.type]
    opens = bool(named) and named[0].kind == "generic" and named[0].type == "state" and named[0].case == "genitive"
    return opens and not any(fold_text(n.base or n.text) == fold_text(dateline.name) for n in title.names)


def _has_figure(name: Name, prepared: Prepared) -> bool:
    """Whether a figure stands right behind a name's case mark: it is the name's own."""
    return any(0 <= number.outer_start - name.after <= 1 for number in prepared.numbers)


def spoken_of_from_capital(text: Prepared, dateline: Subject) -> Subject | None:
    """The state of news from its capital whose first sentences say "राज्य के किसानों", where nothing speaks of the capital's district."""
    state = lexicon.lookup("capitals").get(fold_text(dateline.name))
    if state is None or any(is_own_district(n, text) for n in text.names):
        return None
    kind = "country" if state == "भारत" else "state"
    opening = end_of_opening(text)
    of_state = any(
        n.kind == "generic" and n.type == kind and n.case in ("genitive", "locative") and n.start < opening
        for n in text.names
    )
    again = any(
        n.kind in ("place", "headed")
        and n.start > opening
        and is_of_dateline(n, dateline, text)
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
# Whose news it is by the desk that wrote it, or by the government that it is about; a town has no minister of finance.
_STATE_DESK = regex.compile(
    r"(?<!\p{L})(?:वित्त\s?मंत्री|(?:राज्य|प्रदेश|स्टेट)\s+(?:ब्यूरो|डेस्क|मुख्यालय|सरकार)|विधान\s?(?:सभा|परिषद)\s+(?:में(?!\s+(?:चुनाव|मतदान|उपचुनाव))|के\s+\S+\s+सत्र))(?!\p{L})"
)
_MINISTER = regex.compile(r"(?<!\p{L})(?!प्रधान|केंद्रीय)[\p{L}\p{M}]+\s?मंत्री(?!\p{L}|\p{M})")
_CABINET = r"(?<!\p{L})(?:कैबिनेट|मंत्रिमंडल|मंत्रिपरिषद|मंत्रि\s+परिषद)(?!\p{L}|\p{M})"
_GOVERNMENT = regex.compile(
    rf"(?<!(?:केंद्रीय|मोदी)\s+){_CABINET}(?!\s+(?:मंत्री|विस्तार|सचिव))|(?<!\p{{L}})अनुपूरक\s+बजट(?!\p{{L}})"
)
# "कैबिनेट की बैठक में 28 प्रस्तावों को मंजूरी दी गई": what it decided, and not that it will meet
_DECIDED = regex.compile(
    rf"(?<!(?:केंद्रीय|मोदी)\s+|प्रधानमंत्री[^।]{{0,60}}){_CABINET}\s+(?:की\s+बैठक\s+में|ने)[^।\n]{{0,60}}?(?:मंजूर|स्वीकृत|मुहर|फैसल|निर्णय|प्रस्ताव|हरी\s+झंडी)"
)
_COUNTRY_DESK = regex.compile(
    r"(?<!\p{L})(?:वित्त\s?मंत्री|लोकसभा\s+में|राज्यसभा\s+में|संसद\s+में|केंद्रीय\s+(?:\S+\s+){0,4}?(?:मंत्री|मंत्रिमंडल|कैबिनेट|मंत्रालय)|केंद्र\s+सरकार|[\p{L}\p{M}]+\s+मंत्रालय)(?!\p{L})"
)
_WHOLES = ("state", "country")
