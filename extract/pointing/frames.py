"""What the article's frame is: of what kind the bare names after a word are, and which body a head noun alone means.

"तहसीलों में बिल्हौर पहले, घाटमपुर दूसरे स्थान पर": once तहसीलों stands, the names after it
are tehsils. The frame is set by a plural head noun, by "ब्लॉकवार" and by the first
column of a table, and lasts until the next frame or a new paragraph
(article_reader.py). In the same way "विभाग" means the department named last.
"""

from __future__ import annotations

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.figures.reaching import ranked_units
from extract.marks import Line
from extract.measures.measure_kinds import is_contest
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.words import category_follows
from extract.prepared import Prepared
from extract.text import fold_text

# What its head noun alone means again later on: विभाग, निगम, मंडल.
_BODY_TYPES = ("department", "institution", "commissionerate", "zone", "other", "block")


def set_frame(names: list[Name], line: Line, prepared: Prepared, state: ArticleState) -> None:
    """Take the frame from a plural (“तहसीलों में”), a row of names alike, or a word like "ब्लॉकवार", the last one of a sentence."""
    for name in names:
        if name.kind == "generic" and (name.plural or _are_counted(name)) and _can_frame(name):
            if _singular(name.head) in lexicon.words("frame_words", "many"):
                continue  # "परिषदीय विद्यालयों में उपस्थिति 63 फीसदी है। ज्ञानपुर में 71": blocks, with many of them each
            state.frame, state.frame_type = _singular(name.head), name.type
    first = next((n for n in names if n.kind == "headed" and n.head and n.type in _ROW_TYPES and not n.plural), None)
    if first is not None and prepared.between(first.end, first.end + 2).strip()[:1] in ("-", ":"):
        first = None  # "पटोरी प्रखंड - पटोरी 6ठा, हलई 22वां": the label of a row of something else
    if first is not None:
        alike = [n for n in names if n.start > first.start and n.kind in ("bare", "place") and n.case == first.case]
        if first.case and len(alike) >= _ROW:
            state.frame, state.frame_type = first.head, first.type
    if not state.frame_type and state.of_stations and _is_row_of_places(names, line, prepared):
        state.frame, state.frame_type = "थाना", "police_station"
    words = [word.strip("।,.:") for word in line.text.split()]
    for i, word in enumerate(words):
        stem = word.removesuffix("वार")
        if stem != word and not any(n.head in words[i + 1 :] and n.plural and _can_frame(n) for n in names):
            _set_by_each(words[i - 1] if i else "", stem, state)  # but "प्रखंडवार थानों का स्थान": stations, block by block
    state.of_stations = state.of_stations or state.frame_type == "police_station"


def _set_by_each(before: str, stem: str, state: ArticleState) -> None:
    """Take the frame from "ब्लॉकवार", "पंचायत समितिवार", "थाना वार", "थाना क्षेत्रवार”."""
    if stem in ("", *_AREAS) and _set_by_head(before, state):
        return
    if not _set_by_head(f"{before} {stem}", state):
        _set_by_head(stem, state)
    if state.frame_type == "zone" and state.ranked_group == "police_station":
        # "31 थानों को पहली रैंक मिली। जोनवार देखें तो पश्चिमी जोन के …"
        state.frame, state.frame_type = "थाना", "police_station"


def _is_row_of_places(names: list[Name], line: Line, prepared: Prepared) -> bool:
    """“कालपी में सात में से दो, माधौगढ़ में पांच में एक, रामपुरा में दो में दो”: three small places with a number each, most of them no districts.

    In an article that has spoken of थानों they are its stations.
    """
    numbers = {n.outer_start for n in line.numbers.values()}
    row = [
        n
        for n in names
        if (n.kind in ("bare", "place") or (n.kind == "headed" and n.head in ("पुलिस", "कोतवाली")))
        and n.case in _ROW_CASES
        and n.after + 1 in numbers
    ]
    broad = [n for n in row if any(p.kind in ("district", "state", "country") for p in places(n.base or n.text))]
    return len(row) > _ROW and len(broad) * 2 < len(row)


_ROW_CASES = ("locative", "ergative", "dative")
_ROW_TYPES = ("block", "police_station", "other")
_ROW = 2  # "विकास खंड तीसा ने …, सलूणी ने … और मैहला ने": so many alike after the first are of its kind


def set_frame_by_header(label: str, state: ArticleState) -> None:
    """Take the frame from what a table's header says of its first column: ब्लॉक, थाना."""
    _set_by_head(label, state)


def set_bodies(names: list[Name], prepared: Prepared, state: ArticleState) -> None:
    """“उत्तराखंड के आबकारी विभाग ने”: the body that "विभाग" alone means from here on."""
    for i, name in enumerate(names):
        if name.kind == "measure" and is_contest(name.text):  # "लीग में 12 टीमें"
            head = name.text.split()[-1]
            state.bodies[head] = Subject(name.text, "scheme", name.start, name.end, "clause", prepared.name)
        if name.kind != "headed" or name.type not in _BODY_TYPES or name.plural:
            continue
        if _of_another_district(name, state) or fold_text(name.base) in ("सदर", "जिला", "जनपद"):
            continue  # सदर पालिका and जिला पुलिस are called after the article's own place
        if not name.base and name.head in lexicon.words("frame_words", "own_parts"):
            continue  # नगर पंचायत alone
        if category_follows(prepared.folded.text, name.end):
            continue  # "स्टेट पब्लिक यूनिवर्सिटी श्रेणी में": among whom, and no body
        owner = names[i - 1] if i else None
        owned = (
            owner is not None and owner.kind == "place" and owner.case == "genitive" and name.start - owner.after <= 1
        )
        text = f"{owner.text} {name.text}" if owner is not None and owned else name.text
        state.bodies[body_key(name.head)] = Subject(text, name.type, name.start, name.end, "clause", prepared.name)


def body_key(head: str) -> str:
    """What a head noun alone is remembered under: its last word, or the commonest of its kin (विवि: विश्वविद्यालय)."""
    last = head.split()[-1] if head else head
    return str(lexicon.lookup("head_kin").get(head) or lexicon.lookup("head_kin").get(last) or last)


def _of_another_district(name: Name, state: ArticleState) -> bool:
    """“श्रावस्ती पुलिस" in an article about Balrampur: "पुलिस” alone stays the article's own."""
    of = {place.code for place in places(name.base) if place.kind == "district"}
    own = {place.code for place in places(state.main.name) if place.kind == "district"}
    return bool(of) and bool(own) and not of & own


def _set_by_head(head: str, state: ArticleState) -> bool:
    """Take the frame from a head noun; False where the tables do not hold it.

    An area of no fixed bounds types the names without being part of them: हर्रैया, and no "हर्रैया क्षेत्र"; so does एजेंसी.
    """
    if head in lexicon.words("column_words", "agencies"):
        state.frame, state.frame_type = "", "institution"
        return True
    kind = lexicon.lookup("heads").get(head)
    if kind is not None:
        state.frame, state.frame_type = "" if head in _AREAS else head, str(kind)
    return kind is not None


_AREAS = ("क्षेत्र", "इलाका")


def _are_counted(name: Name) -> bool:
    """“चार थाने पिछड़े, उनमें …”: a plural in -े, which without its number could be an oblique singular."""
    return name.counted and name.head == "थाने"


def _can_frame(name: Name) -> bool:
    """Whether a plural noun says of what kind the names after it are: तहसीलों, थानों, but not कंपनियों or लोगों."""
    unit = lexicon.lookup("units").get(name.head)
    return name.type in ("block", "police_station", "institution") or unit in ranked_units()


def _singular(plural: str) -> str:
    """The direct singular of a head noun in the plural (तहसीलों: तहसील; थानों: थाना), "" where the tables do not hold it."""
    heads = lexicon.lookup("heads")
    for ending, instead in (
        ("ियों", "ी"),
        ("ियां", "ी"),
        ("ओं", ""),
        ("ों", ""),
        ("ों", "ा"),
        ("े", "ा"),
        ("ें", ""),
        ("एं", ""),
    ):
        singular = plural.removesuffix(ending) + instead
        if plural.endswith(ending) and heads.get(singular) == heads.get(plural):
            return singular
    return ""
