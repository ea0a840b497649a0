"""How well a name stands as the subject of a number: by its case mark, its order, and what it is.

A rank's subject is marked by ने or को or by nothing; a share's stands in में. A name is
no subject where it is only the venue, the scope, the one compared with, or no name at all (an
untyped word for which neither its case mark nor the name model speaks).
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState
from extract.datelines import in_dateline
from extract.holders.gaps import is_row, only_fillers, speaks
from extract.holders.parties import GIVEN_BY_ELECTION, is_party
from extract.holders.persons import known_person
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.joints import CONJUNCTIONS
from extract.names.name import Name, is_named
from extract.pointing.standing_aside import named_after_place, stands_aside
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.generic_candidates import weight_of_generic
from extract.subjects.untyped_subjects import in_row_of_sources, may_stand
from extract.text import fold_text

# How well each case makes a subject of each kind of number; only weights of one kind are ever compared. What _score
# adds and takes off (0.2 to 2.0) orders names of like case. After a change run tests/extract/test_gold_floors.py.
_WEIGHTS = {
    "rank": {"ergative": 5.0, "dative": 5.0, "": 4.0, "genitive": 3.0, "locative": 1.0, "ablative": 0.5},
    "score": {"ergative": 5.0, "dative": 5.0, "": 4.0, "genitive": 3.5, "locative": 2.5, "ablative": 0.5},
    "coverage": {"locative": 4.5, "ergative": 4.5, "": 3.0, "genitive": 3.5, "dative": 1.5, "ablative": 2.0},
    "count": {"locative": 4.0, "ergative": 4.5, "": 2.0, "genitive": 4.0, "dative": 2.0, "ablative": 1.5},
    "amount": {"locative": 3.5, "ergative": 5.0, "": 3.0, "genitive": 3.0, "dative": 4.0, "ablative": 4.0},
}


def _is_dateline(name: Name, prepared: Prepared) -> bool:
    """“गोपेश्वर: पंचायत चुनाव के पहले चरण में": where a paragraph was written, and not the label of a row."""
    opens = in_dateline(name, prepared) and name.type != "state"
    return opens and not prepared.folded.text[: name.start].strip() and not is_row(prepared, name)


def _is_sector(name: Name) -> bool:
    """“कृषि क्षेत्र", "एमएसएमई सेक्टर": a part of an economy."""
    sectors = lexicon.words("no_subjects", "sectors", "trades")
    return name.head in ("क्षेत्र", "सेक्टर") and fold_text(name.base) in sectors


_THEME = 5  # code points behind a name that hold "थीम"


def best_standing(
    claim: Claim, window: Window, left: list[Name], state: ArticleState, prepared: Prepared
) -> Name | None:
    """The name that stands best as the subject, of two alike the later; None where none can be.

    The name model costs more than all of this file: of an untyped word it is asked only when no other stands better.
    """
    hoped = [
        (weight, name.start, name)
        for name in left
        if (weight := standing(claim, window, name, left, state, prepared, asked=False)) > 0
    ]
    for _, _, name in sorted(hoped, key=lambda h: (h[0], h[1]), reverse=True):
        if name.kind != "bare" or standing(claim, window, name, left, state, prepared) > 0:
            return name
    return None


def standing(
    claim: Claim,
    window: Window,
    name: Name,
    left: list[Name],
    state: ArticleState,
    prepared: Prepared,
    *,
    asked: bool = True,
) -> float:
    """How well a name stands as the subject; 0 where it cannot be. Unless `asked`, what the name model would say is taken for a yes."""
    if name.counted or name.plural or name.kind == "measure" or _is_dateline(name, prepared):
        return 0.0
    if _is_sector(name) or prepared.between(name.end, name.end + _THEME).lstrip().startswith("थीम"):
        return 0.0  # "कृषि क्षेत्र में 410 करोड़ के विरुद्ध", "हरित पंचायत थीम में": in what, and not who
    many = next((n for n in left if n.start == name.end + 1 and n.kind == "generic" and n.plural), None)
    if many is not None and not name.case and name.type != many.type:  # "गुजरात राज्यों में पहले" is one of them
        return 0.0  # "पहाड़ी राज्यों में पहले": of what sort the many are
    if name.text.endswith(" स्तर") or name.head == "शासन":  # "शासन ने 49 विभागों की समीक्षा की": who set or judged it
        return 0.0  # "राज्य में प्रखंड स्तर पर लंबित"
    if claim.rule == "rank.topper" and name.type in SCOPE_TYPES and 0 <= claim.start - name.end <= 1:
        return 0.0  # "रचित सिन्हा चौधरी बंगाल टॉपर बने"
    if claim.whole is not None and name.start - claim.whole.outer_end == 1:
        return 0.0  # "6,480 माल में से 4,212": what the whole counts, be it a place elsewhere
    if name.end <= claim.start < name.after:  # "पाकिस्तान (102) से": the figure in brackets is of its own name
        name = replace(name, case="", after=name.end)
    if claim.kind == "rank" and name.case == "genitive" and _LEAPS.match(prepared.folded.text, name.after):
        name = replace(name, case="ergative")
    if stands_aside(claim, name, prepared):
        return 0.0
    if name.type == "scheme" and name.case in ("locative", "ablative", "genitive"):
        return 0.0
    weight = _WEIGHTS[claim.kind][name.case]
    whole = claim.whole.outer_start if claim.whole is not None and claim.whole is not claim.number else -1
    if claim.kind == "rank":
        whole = _owned_from(whole, left)
    gap = prepared.between(name.after, whole if name.after <= whole < window.stop else window.stop)
    if claim.kind == "rank":
        gap = _IN_BRACKETS.sub(" ", _SIZED.sub(" ", _AGAIN.sub(" ", gap)))
    adjacent = only_fillers(gap)
    acted = name.case in ("ergative", "dative")
    if claim.kind == "rank" and acted and _is_of_clause_before(name, left, window, prepared):
        weight = _WEIGHTS["rank"]["genitive"]
    if claim.kind == "rank" and not name.case and gap.strip() in CONJUNCTIONS:
        return 0.0  # "नैनीताल और 13वें नंबर पर हरिद्वार": the next one's
    if name.head in lexicon.words("gang_words", "gang") and not adjacent:
        return 0.0  # "गिरोह के तीन सदस्य", but not "पुलिस ने गिरोह का खुलासा कर पांच लोगों को"
    if name.kind == "generic" and prepared.between(name.end, name.end + 8).strip().startswith(("श्रेणी", "वर्ग", "समूह")):
        return 0.0
    if name.kind == "bare":
        if claim.kind not in ("rank", "score") and name.text.endswith(MANY):
            return 0.0  # "निक्षय मित्रों ने 530 मरीज गोद लिए": many, who did it and have no figures of their own
        if not may_stand(claim, window, name, gap, whole, state, prepared, asked=asked):
            return 0.0
        weight -= 0.3
    elif name.kind == "person":
        may_hold = claim.kind in ("score", "rank", "amount") or claim.unit == "votes"
        if not may_hold or not name.base or speaks(gap):
            return 0.0
        if claim.kind == "amount" and _holds_office(name) and _BUDGET.match(prepared.folded.text, claim.end):
            return 0.0  # "वित्त मंत्री सुरेश खन्ना ने 7.36 लाख करोड़ रुपये का बजट पेश किया"
    elif name.kind == "generic":
        weight = weight_of_generic(claim, window, name, left, state, prepared, gap=gap, whole=whole, weight=weight)
        if not weight:
            return 0.0
    elif (
        name.kind == "headed" and name.type == "department" and claim.kind == "coverage" and not named_after_place(name)
    ):
        weight = min(weight, 2.6)
    elif name.kind == "pronoun":
        if (turn := _TURN.search(gap)) and any(
            is_named(other) and name.after + turn.end() <= other.start for other in left
        ):
            return 0.0  # "वह सबसे नीचे है, जबकि कानपुर 80.1 फीसदी के साथ": the next clause names its own
        if name.text in _OF_SOMEONE and claim.kind in ("coverage", "count"):
            weight += _SAID_SO
        if claim.rule.endswith(".restated") and name.type == "it":
            return 0.0  # "यह 450 रहा": the number itself
        if speaks(gap):
            return 0.0  # "उन्होंने कहा कि बाड़मेर 99.62 प्रतिशत"
        weight -= 0.2
    if name.type in SCOPE_TYPES and name.kind != "pronoun":
        if claim.kind == "rank" and name.case in ("locative", "genitive", "ablative"):
            return 0.0
        if (
            claim.kind != "rank"
            and name.case == "locative"
            and any(is_named(other) and other is not name and not in_dateline(other, prepared) for other in left)
        ):
            weight -= 2.0
    # "सोहावल से 21, मयाबाजार से चार … स्कूल"; "बथनाहा थाना से दो वारंटी"
    of_sources = adjacent and in_row_of_sources(claim, name, prepared)
    in_row = claim.rule.endswith(".shared_unit") or of_sources or (adjacent and name.type == "police_station")
    weight += _SOURCE if of_sources else 0.0
    if (
        claim.kind == "count"
        and name.case == "ablative"
        and not (name.kind == "place" or name.type == "state" or in_row or _sends(name, claim, adjacent=adjacent))
        and _OF_THEIRS.match(prepared.folded.text, name.after) is None
    ):
        return 0.0
    if claim.kind == "count" and name.case == "ablative" and name.type == "police_station":
        weight += _BELONGING if _OF_THEIRS.match(prepared.folded.text, name.after) else 0.0
    if name.case == "locative" and _names_next(name, left):
        weight -= 2.5  # "ग्वालियर संभाग में दतिया 88.2 प्रतिशत के साथ", "हरदोई जिले में शाहाबाद ब्लॉक 81 फीसदी के साथ"
    if claim.kind == "score" and name.case == "genitive" and _lies_in(name, left):
        weight -= 2.5  # "बिहार के हाजीपुर में सुबह एक्यूआई 312"
    if claim.kind == "amount" and _gives(claim, name, left, prepared):
        weight = min(weight, _GIVER)
    if name.case == "genitive" and _owns_field(name, claim, prepared):
        return 0.0
    if name.case == "genitive" and name.kind in ("place", "headed") and _owns_person(gap):
        weight = min(weight, 2.5)
    if adjacent:
        weight += 0.6
    if is_party(name.text) and name.case == "genitive" and _names_candidate(name, left):
        return 0.0
    if is_party(name.text) and (name.case or (adjacent and claim.unit in GIVEN_BY_ELECTION)):
        weight += _WON if name.case else _WON_OUTRIGHT  # "जिले में भाजपा को 4 सीटें मिलीं", "सत्ता में बीजेपी 54 सीटें लेकर लौटी"
    if adjacent and claim.unit == "index" and name.case == "locative":
        weight += _READ_THERE
    return max(weight - min(len(gap), 120) / 200.0, 0.05)


def _sends(name: Name, claim: Claim, *, adjacent: bool) -> bool:
    """“विद्यालय से कुल 113 विद्यार्थियों ने", "सलोन ब्लॉक से 96 शिकायतें”: whether what is counted right behind a school or a place came from it."""
    place = name.kind == "headed" and (name.type in _PLACES or name.head in ("तहसील", "मंडल")) and bool(name.base)
    return adjacent and (place or (name.type == "institution" and claim.unit in _SENT))


_PLACES = frozenset({"district", "block", "zone", "city", "village"})


_SENT = frozenset(
    ["students", "examinees", "candidates", "girls", "boys", "children", "toppers", "players", "participants", "teams"]
)


def _is_of_clause_before(name: Name, left: list[Name], window: Window, prepared: Prepared) -> bool:
    """“हजारीबाग ने मारी बाजी, रांची छठे स्थान पर": whether a comma and a place right before the rank stand behind who did something else."""
    for other in left:
        between = prepared.between(name.after, other.start) if other.start > name.after else ""
        if (
            _NEXT_CLAUSE.fullmatch(between)
            and (other.kind in ("place", "headed") or (other.kind == "bare" and known_person(other)))
            and not other.case
            and not other.plural
            and only_fillers(prepared.between(other.after, window.stop))
        ):
            return True
    return False


_LEAPS = regex.compile(
    r"\s*(?:[\p{L}\p{M}]+\s+)?(?:छलांग|उछाल)(?!\p{L}|\p{M})(?!\s+(?:के|से)\s)"
)  # "यूपी की लंबी छलांग, 12वें से दूसरे नंबर पर"
# "ट्रॉफी मंडी ने जीती थी, तब कांगड़ा पांचवें पायदान पर था" too
_NEXT_CLAUSE = regex.compile(r"[^,।]*(?:,|\s(?=तब\s))\s*(?:(?:तब|उस\s+समय|उस\s+वक्त)\s+)?(?:\S+\s+(?:के|की)\s+)?")
MANY = ("ों", "ओं")  # how the oblique plural ends


def _owned_from(whole: int, left: list[Name]) -> int:
    """Where a field begins with its owner: before प्रदेश in "अंब प्रदेश के 144 थानों में पहले"; `whole` where nobody owns it."""
    owners = [n.start for n in left if n.case == "genitive" and n.type in _FIELDS and 0 <= whole - n.after <= 1]
    return owners[-1] if owners else whole


# How often the place was held before: "एमआईटी लगातार 14वीं बार टॉप पर".
_AGAIN = regex.compile(
    r"(?<!\p{L})(?:लगातार\s+\S+\s+(?:बार|साल|वर्ष|माह|महीने)|एक\s+बार\s+फिर(?:\s+से)?|इस\s+बार|फिर(?:\s+से)?)(?!\p{L})"
)
# "लाखेरी 20 से 50 हजार आबादी वाली श्रेणी में 212वें": among which towns
_SIZED = regex.compile(
    r"(?:\S+\s+){0,4}?(?:आबादी|जनसंख्या)\s+(?:वाले|वाली|की)\s+(?:\S+\s+)?(?:श्रेणी|वर्ग|समूह|कैटेगरी|शहरों|निकायों)\s+(?:में|मे)(?!\p{L})"
)
_IN_BRACKETS = regex.compile(r"\([^()।]{1,24}\)")  # "अर्पित (6.12 मीटर) अव्वल रहे"
_FIELDS = (*SCOPE_TYPES, "district")
# "तालेड़ा थाने से जुड़े सात परिवाद": whose they are, and not whence they came
_OF_THEIRS = regex.compile(r"\s*(?:जुड[ेी]|संबंधित|संबद्ध)(?!\p{L}|\p{M})")
_SOURCE = 3.5  # more than who acts: "विभाग ने रोशनबाद से 26, सलेमपुर से 38 बकायादारों की"
_BELONGING = 2.0
_READ_THERE = 1.5  # "पटना के समनपुरा में 276": where an index was read, and not whose town it is in
# "तमिलनाडु में हुए सत्र में वह केवल पांच पदक": whoever वह is, not where it was. यह may be the figure itself.
_OF_SOMEONE = frozenset({"वह", "उसने", "वे"})
_SAID_SO = 2.0


_TURN = regex.compile(r"(?<!\p{L})(?:जबकि|वहीं|लेकिन|उधर|मगर|तब|उस\s+समय)(?!\p{L})")


def _names_next(name: Name, left: list[Name]) -> bool:
    """Whether the one that lies in it follows a place, without a case mark: any place a division, a block or a station a district."""
    following = [n for n in left if not n.case and 0 <= n.start - name.after <= 1]
    if name.kind == "headed" and name.head in DIVISIONS:
        return any(n.kind == "place" for n in following)
    whole = name.kind in ("place", "headed") and name.type in ("district", "city", "state")
    return whole and any(n.kind == "headed" and n.type in _PARTS for n in following)


def _lies_in(name: Name, left: list[Name]) -> bool:
    """Whether right behind a place stands one that lies in it, where something is: "हरियाणा के बहादुरगढ़ में"."""
    return name.kind in ("place", "headed") and any(
        n.kind in ("place", "headed") and n.case == "locative" and 0 <= n.start - name.after <= 1 for n in left
    )


_PARTS = ("block", "police_station", "village", "other")  # of a district


_WON = 1.0
_WON_OUTRIGHT = 2.5


def _names_candidate(name: Name, left: list[Name]) -> bool:
    """“भाजपा के रामविलास को 84,512 वोट": whether a party's candidate stands right behind it."""
    return any(n.kind == "person" and n.base and 0 <= n.start - name.after <= 1 for n in left)


def _owns_field(name: Name, claim: Claim, prepared: Prepared) -> bool:
    """“राज्य के 534 अंचलों में”: an owner whose counted things are the field of a rank."""
    if claim.kind != "rank" or claim.whole is None or name.after > claim.whole.start:
        return False
    return not prepared.between(name.after, claim.whole.outer_start).strip()


def _owns_person(gap: str) -> bool:
    """“ललितपुर के सीडीओ”: an owner of an office says nothing of the number."""
    return any(word in lexicon.lookup("titles") for word in gap.split()[:3])


def _gives(claim: Claim, name: Name, left: list[Name], prepared: Prepared) -> bool:
    """“सड़क के लिए मिनरल फाउंडेशन ट्रस्ट से 876 लाख रुपये मंजूर हुए": who gives the money, which is another's.

    Not of those from whom money came in ("खनिज विभाग से सबसे ज्यादा 212 करोड़ मिले").
    """
    text = prepared.folded.text
    body = name.case == "ablative" and name.type in ("institution", "department")
    return (
        body and _GRANTED.match(text, claim.end) is not None and not _EARNED.search(text, left[0].start, claim.end + 40)
    )


_GIVER = 1.0
_EARNED = regex.compile(r"(?<!\p{L})(?:राजस्व|आय|आमदनी|टैक्स|कर|शुल्क|वसूली|सबसे\s+(?:ज्यादा|अधिक|कम)|जबकि)(?!\p{L}|\p{M})")
_GRANTED = regex.compile(
    r"(?:\s+[\p{L}\p{M}]+){0,2}?\s+(?:मंजूर|स्वीकृत|मिले|मिली|मिला|आवंटित|प्राप्त|जारी|मिल|अनुमोदित)(?!\p{L}|\p{M})"
)


_BUDGET = regex.compile(r"[^।,;\n]{0,24}(?<!\p{L})(?:बजट|अनुपूरक|परियोजना|योजना)")


def _holds_office(name: Name) -> bool:
    """Whether a person is of the government, whose sums are the state's."""
    words = fold_text(name.text).split()
    titles = lexicon.lookup("titles")
    return any(
        str(titles.get(" ".join(words[:stop]), "")) in lexicon.words("officers_areas", "government")
        for stop in range(1, len(words))
    )
