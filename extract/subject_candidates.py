"""How well a name stands as the subject of a number: by its case mark, its order, and what it is.

A rank's subject is marked by ने or को or by nothing; a share's stands in में. A name is
no subject where it is only the venue, the scope, the one compared with, or no name at all (an
untyped word for which neither its case mark nor the name model speaks).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState
from extract.frames import body_key
from extract.gaps import is_row, only_fillers, speaks
from extract.joints import CONJUNCTIONS
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.parties import GIVEN_BY_ELECTION, is_party
from extract.persons import known_person
from extract.prepared import Prepared
from extract.publishers import is_source, publishes
from extract.resolution import DIVISIONS, SCOPE_TYPES, in_dateline, is_named
from extract.rules.base import Claim
from extract.text import fold_text
from extract.untyped_subjects import may_stand
from extract.venues import is_hall, is_venue

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
    if claim.kind == "rank" and name.case == "ergative" and _is_of_clause_before(name, left, window, prepared):
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
        if claim.kind not in ("score", "rank", "amount") or not name.base or speaks(gap):
            return 0.0
        if claim.kind == "amount" and _holds_office(name) and _BUDGET.match(prepared.folded.text, claim.end):
            return 0.0  # "वित्त मंत्री सुरेश खन्ना ने 7.36 लाख करोड़ रुपये का बजट पेश किया"
    elif name.kind == "generic":
        own_town = name.type == "city" and (
            name.case in ("ergative", "dative")
            or (name.case == "genitive" and claim.unit == "index")
            or (name.case == "locative" and name.head == "राजधानी")
        )
        own_area = (
            body_key(name.head) in state.bodies
            and (name.case == "locative" or (name.case == "genitive" and name.type == "block"))
            and claim.kind in ("coverage", "count")
        ) or _is_own_division(claim, name, state)
        own_area = own_area or (bool(state.main.name) and _is_own_part(claim, name, left, adjacent=adjacent))
        alone = not any(is_named(other) and not in_dateline(other, prepared) for other in left)
        from_state = name.case == "ablative" and claim.kind in ("coverage", "count")  # "प्रदेश से 79 संस्थानों ने"
        of_state = ((name.case == "locative" and claim.kind in ("coverage", "count", "amount")) or from_state) and alone
        owns_whole = name.case == "genitive" and 0 <= whole - name.after <= 1 and claim.kind in ("coverage", "count")
        owns_many = (
            claim.kind == "count"
            and name.case == "genitive"
            and (adjacent or _OWNS_MANY.match(prepared.folded.text, name.after, window.stop) is not None)
        )
        own_state = _speaks_for_itself(name, gap, adjacent, prepared) or (
            (of_state or owns_whole or owns_many) and name.type in ("state", "country") and not name.plural
        )  # "प्रदेश के 169 निकायों में से 134", "राज्य के 12 कॉलेजों में 1,490 सीटें हैं"
        if name.type in _NO_SUBJECT_ALONE and not own_town and not own_area and not own_state:
            return 0.0
        owned = claim.kind in ("rank", "score") and _has_owner(name, left)
        if name.type in ("department", "team") and name.head not in _OWN_BODIES and not owned:
            return 0.0
        acts = name.head == "पुलिस" and name.case == "ergative"  # "जिले में पुलिस ने 143 वारंटी पकड़े"
        if claim.kind in ("coverage", "count") and name.type in ("department", "institution") and not acts:
            weight = min(weight, 2.6)
        weight -= 0.4
        if name.case == "locative" and any(_named_nearer(other, name, prepared) for other in left):
            weight -= 2.5
    elif (
        name.kind == "headed"
        and name.type == "department"
        and claim.kind == "coverage"
        and not _named_after_place(name)
    ):
        weight = min(weight, 2.6)
    elif name.kind == "pronoun":
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
    in_row = claim.rule.endswith(".shared_unit") or (adjacent and name.type == "police_station")
    if (
        claim.kind == "count"
        and name.case == "ablative"
        and not (name.kind == "place" or name.type == "state" or in_row)
    ):
        return 0.0
    if (
        name.kind == "headed"
        and name.case == "locative"
        and name.head in DIVISIONS
        and _names_next(name, left, prepared)
    ):
        weight -= 2.5  # "ग्वालियर संभाग में दतिया 88.2 प्रतिशत के साथ"
    if claim.kind == "amount" and _gives(claim, name, left, prepared):
        weight = min(weight, _GIVER)
    if name.case == "genitive" and _owns_field(name, claim, prepared):
        return 0.0
    if name.case == "genitive" and name.kind in ("place", "headed") and _owns_person(gap):
        weight = min(weight, 2.5)
    if adjacent:
        weight += 0.6
    if is_party(name.text) and (name.case or (adjacent and claim.unit in GIVEN_BY_ELECTION)):
        weight += _WON if name.case else _WON_OUTRIGHT  # "जिले में भाजपा को 4 सीटें मिलीं", "सत्ता में बीजेपी 54 सीटें लेकर लौटी"
    if adjacent and claim.unit == "index" and name.case == "locative":
        weight += _READ_THERE
    return max(weight - min(len(gap), 120) / 200.0, 0.05)


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
_NEXT_CLAUSE = regex.compile(r"[^,।]*,\s*(?:\S+\s+(?:के|की)\s+)?")
MANY = ("ों", "ओं")  # how the oblique plural ends
_OWNS_MANY = regex.compile(
    r"\s*(?:\d[\d,]*\s+)?(?:(?!(?:पर|से|ने|को|की|के|का|में)\s)[\p{L}\p{M}]+\s+){0,4}?[\p{L}\p{M}]+(?:ों|ओं)\s+में\s+(?:[\p{L}\p{M}]+\s+(?:की|के)\s+)?$"
)


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
_READ_THERE = 1.5  # "पटना के समनपुरा में 276": where an index was read, and not whose town it is in
# "तमिलनाडु में हुए सत्र में वह केवल पांच पदक": whoever वह is, not where it was. यह may be the figure itself.
_OF_SOMEONE = frozenset({"वह", "उसने", "वे"})
_SAID_SO = 2.0


def _has_owner(name: Name, left: list[Name]) -> bool:
    """“गुरमुरा की टीम", "झालावाड़ का डिस्कॉम": a body that the place right before it owns."""
    kinds = ("place", "headed", "bare")
    return any(n.case == "genitive" and n.kind in kinds and 0 <= name.start - n.after <= 1 for n in left)


def _names_next(name: Name, left: list[Name], prepared: Prepared) -> bool:
    """Whether a place without a case mark follows a division: the one that lies in it."""
    return any(n.kind == "place" and not n.case and 0 <= n.start - name.after <= 1 for n in left)


def _named_nearer(other: Name, name: Name, prepared: Prepared) -> bool:
    """“जिले में कामडारा प्रखंड 66.2 प्रतिशत के साथ”: a name after a general place, which is then only where it lies."""
    if other.start < name.after or other.counted or other.plural or other.type in SCOPE_TYPES:
        return False
    return other.case == "" and is_named(other)


_OWN_FIGURE = regex.compile(
    r"\s*(?:कुल\s+|समग्र\s+|अपना\s+)?(?:औसत|स्कोर|आंकडा|सूचकांक|रैंक|रैंकिंग|परिणाम|रिजल्ट|नतीजा|परीक्षाफल|बात)(?!\p{L})"
)
_TIME_ONLY = regex.compile(
    r"\s*(?:(?:साल|वर्ष|सन)\s+)?(?:\d{4}(?:-\d{2,4})?|इस\s+(?:बार|साल|वर्ष)|पिछली\s+बार|पिछले\s+(?:साल|वर्ष)|गत\s+वर्ष)(?:\s+में)?\s*"
)


def _speaks_for_itself(name: Name, gap: str, adjacent: bool, prepared: Prepared) -> bool:
    """“प्रदेश ने", "राज्य को 62 अंक", "प्रदेश 61.23 अंक लेकर", "राज्य का औसत”: a state that is the subject and no field."""
    if name.type not in ("state", "country") or name.plural:
        return False
    own = _OWN_FIGURE.match(prepared.folded.text, name.after)
    near = adjacent or _TIME_ONLY.fullmatch(gap)
    return bool(name.case in ("ergative", "dative") or (not name.case and near) or (name.case == "genitive" and own))


def stands_aside(claim: Claim, name: Name, prepared: Prepared) -> bool:
    """“अयोध्या के बाद", "पड़ोसी जिलों से पीछे", "कानपुर के मुकाबले”: somebody beside whom the subject is placed.

    Money for somebody ("विजेता टीम के लिए") is theirs.
    """
    if claim.kind == "rank" and _THROUGHOUT.match(prepared.folded.text, name.end):
        return True  # "देश भर में तीसरे पायदान पर"
    if name.text == "इंडिया" and _ALL.search(prepared.folded.text, 0, name.start):
        return True  # "ऑल इंडिया 23वीं रैंक": the field
    does = name.case in ("ergative", "dative")  # "भाजपा ने 12 करोड़ रुपये जुटाए", "भाजपा को 46 प्रतिशत वोट मिले"
    shares = name.case == "genitive" and claim.unit == "percent" and _shares_votes(claim, name, prepared)
    if not does and not shares and claim.unit not in GIVEN_BY_ELECTION and is_party(name.text):
        return True  # "सपा जिलाध्यक्ष", "2017 में मतदान 60.92 फीसदी हुआ तो भाजपा पांच सीटों तक जा पहुंची"
    if _BY.match(prepared.folded.text, name.end):
        return True  # "प्रदूषण नियंत्रण बोर्ड द्वारा जारी", "मौसम विज्ञान केंद्र, पटना के अनुसार"
    if publishes(name, prepared):
        return True
    if (
        name.type in ("country", "state")
        and claim.kind != "amount"
        and _GOVERNMENT.match(prepared.folded.text, name.end)
    ):
        return True  # "भारत सरकार द्वारा शुरू किए गए कायाकल्प पुरस्कार के लिए"
    by_department = claim.kind == "coverage" and name.head.endswith("विभाग") and not _named_after_place(name)
    if by_department and _BY_WHOM.match(prepared.folded.text, name.end):
        return True  # "स्वास्थ्य विभाग द्वारा 110 प्रतिशत बच्चों का टीकाकरण"
    if claim.kind in ("rank", "score") and _BY_WHOM.match(prepared.folded.text, name.end):
        # "शिक्षा विभाग द्वारा कराई परीक्षा में जिला 12वें": who held it; but the doer of a passive is the subject ("आजमगढ़ पुलिस
        # द्वारा … प्रथम स्थान प्राप्त किया गया")
        return _WAS_GOT.match(prepared.folded.text, claim.end) is None
    if name.case == "ablative" and claim.kind == "amount" and _SENT_FROM.match(prepared.folded.text, claim.end):
        return True  # "मुख्यमंत्री राजगढ़ से … 1,859 करोड़ रुपये की राशि ट्रांसफर करेंगे": where the button is pressed
    if name.case == "ergative" and claim.kind == "amount" and _is_given_on(claim, name, prepared):
        return True
    if name.case == "ergative" and name.type == "department" and _SETS_TARGET.match(prepared.folded.text, name.after):
        return True  # "कृषि विभाग ने … लक्ष्य रखा है": the target is the place's
    if name.case == "dative" and _NO_RECEIVER.match(prepared.folded.text, name.after):
        return True  # "विभाग को उम्मीद है कि 95 प्रतिशत", "सिमडेगा ने पाकुड़ को पछाड़ कर पहला स्थान": who hopes, who was passed
    if claim.kind == "amount" and name.case == "locative" and _is_house(name):
        return True  # "झारखंड विधानसभा में वित्त मंत्री 4546 करोड़ रुपये का बजट लेकर आए"
    if name.case == "locative":
        return is_hall(name, prepared) or is_venue(name, prepared)
    pointing = name.kind == "pronoun" and name.case == "dative"  # इसके बाद
    if name.case not in ("genitive", "ablative") and not pointing:
        return False
    if is_so_far_off(name, prepared):
        return True  # "सीवान से दो पायदान नीचे 21वें पर गोपालगंज"
    following = prepared.between(name.after, name.after + 16).split()[:1]
    if name.case == "genitive" and is_source(name, prepared):
        return True  # "आईटीडीए की अप्रैल की रिपोर्ट के मुताबिक": whose figures they are
    if not following or (claim.kind == "amount" and following[0] == "लिए"):
        return False
    return following[0].strip("।,") in lexicon.words("beside_words", "genitive" if pointing else name.case)


def _shares_votes(claim: Claim, party: Name, prepared: Prepared) -> bool:
    """“वोटों में बीजेपी का हिस्सा 46.27 फीसदी है, कांग्रेस का 42.23 प्रतिशत": whether a party's share is told, here or of the one before it."""
    line = next((line for line in prepared.lines if line.sentence.start <= party.start < line.sentence.end), None)
    said = prepared.between(line.sentence.start, claim.start) if line is not None else ""
    return _vote_share().search(said) is not None and only_fillers(
        _vote_share().sub(" ", prepared.between(party.after, claim.start))
    )


@lru_cache(maxsize=1)
def _vote_share() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "vote_share")))


def _is_given_on(claim: Claim, giver: Name, prepared: Prepared) -> bool:
    """“सरकार ने आर्यमान को 10 लाख रुपये", "अनुष्का को सरकार ने पांच लाख रुपये का इनाम": whether a sum is for one named beside its giver."""
    receivers = [n for n in prepared.names if n.case == "dative" and not n.plural and n.kind != "measure"]
    for name in receivers:
        if 0 <= giver.start - name.after <= 1:
            return _given().match(prepared.folded.text, claim.end) is not None
        if giver.after <= name.start and name.after <= claim.start:
            gap = prepared.between(name.after, claim.start)
            if len(gap.split()) <= _FILLERS and not any(char in gap for char in ",;।"):
                return True
    return False


_FILLERS = 2  # words between who gets a sum and the sum: "प्रोत्साहन स्वरूप"


@lru_cache(maxsize=1)
def _given() -> regex.Pattern[str]:
    return compile_pattern(
        r"\s*(?:(?:का|की|के)\s+)?(?:नकद\s+|नगद\s+)?" + lexicon.whole_word(lexicon.any_of("money_words", "given"))
    )


def is_so_far_off(name: Name, prepared: Prepared) -> bool:
    """“सीवान से दो पायदान नीचे": from whom the distance of another is told."""
    return name.case == "ablative" and _SO_FAR_OFF.match(prepared.folded.text, name.after) is not None


_SO_FAR_OFF = regex.compile(
    r"\s*(?:\S+\s+){1,2}(?:पायदान|स्थान|नंबर|अंक|प्रतिशत|फीसदी|फीसद)\s+(?:नीचे|ऊपर|आगे|पीछे|अधिक|ज्यादा|कम)(?!\p{L})"
)
_HOUSES = ("विधानसभा", "विधान सभा", "विधान परिषद", "लोकसभा", "राज्यसभा", "संसद", "सदन")
_WON = 1.0
_WON_OUTRIGHT = 2.5
_THROUGHOUT = regex.compile(r"\s*भर\s+(?:में|के|की)(?!\p{L})")
_ALL = regex.compile(r"(?<!\p{L})आल\s+$")
_SENT_FROM = regex.compile(
    r"\s*(?:(?:की|का|के)\s+)?(?:[^\s,;।]+\s+){0,8}?(?:ट्रांसफर|डीबीटी|अंतरित|हस्तांतरित|अंतरण|डाली|डालेंगे|भेजी|भेजेंगे|भेजे)(?!\p{L})"
)
_SETS_TARGET = regex.compile(r"[^।\n]{0,120}?(?:लक्ष्य|टारगेट)\s+(?:भी\s+)?(?:रखा|तय|निर्धारित|दिया|सौंपा)")
_WAS_GOT = regex.compile(r"\s*(?:प्राप्त|हासिल|अर्जित)\s+(?:किया|की|किए)\s+(?:गया|गई|गए)(?!\p{L})")
_GOVERNMENT = regex.compile(r"\s+सरकार\s+(?:द्वारा|के|की)(?!\p{L})")
_BY_WHOM = regex.compile(r"\s*(?:द्वारा|व्दारा)(?!\p{L})")
_BY = regex.compile(
    r"(?:,\s*\p{L}[\p{L}\p{M}]*)?\s+"
    r"(?:के\s+(?:अनुसार|मुताबिक)|(?:(?:के\s+)?(?:द्वारा|व्दारा)|की\s+ओर\s+से)\s+(?:बताया|कहा|दावा)|(?:(?:के\s+)?(?:द्वारा|व्दारा)|की\s+ओर\s+से)\s+(?:[^\s।;]*[^\s।;.]\s+){0,5}(?:जारी|प्रकाशित|घोषित))(?!\p{L})"
)


_NO_SUBJECT_ALONE = (*SCOPE_TYPES, "scheme", "other", "village", "city", "railway_station", "block")
_OWN_BODIES = frozenset(
    fold_text(word) for word in ("पुलिस", "निगम", "शासन", "प्रशासन", "विभाग", "प्राधिकरण", "कमिश्नरेट", "पुलिस कमिश्नरेट")
)


_NO_RECEIVER = regex.compile(
    r"\s*(?:(?:उंमीद|भरोसा|आशा|आशंका|विश्वास)(?!\p{L})|पछाड|पीछे\s+(?:छोड|धकेल)|मात\s+द|शिकस्त|पटखनी|पराजित|(?:\S+\s+से\s+)?हरा(?:कर|या|ते)|रौंद)"
)


def _owns_field(name: Name, claim: Claim, prepared: Prepared) -> bool:
    """“राज्य के 534 अंचलों में”: an owner whose counted things are the field of a rank."""
    if claim.kind != "rank" or claim.whole is None or name.after > claim.whole.start:
        return False
    return not prepared.between(name.after, claim.whole.outer_start).strip()


def _owns_person(gap: str) -> bool:
    """“ललितपुर के सीडीओ”: an owner of an office says nothing of the number."""
    return any(word in lexicon.lookup("titles") for word in gap.split()[:3])


def _is_own_division(claim: Claim, name: Name, state: ArticleState) -> bool:
    """“मंडल की 3,012 परियोजनाओं में से 1,148", "स्टांप में मंडल ने 96.7 करोड़ वसूले": the division that the article names."""
    owns = name.case in ("genitive", "ergative") or (name.case == "locative" and claim.kind != "amount")
    return (
        name.head in DIVISIONS and body_key(name.head) in state.bodies and owns and claim.kind not in ("rank", "score")
    )


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


def _is_own_part(claim: Claim, name: Name, left: list[Name], *, adjacent: bool) -> bool:
    """“शिवपुर में 77.5 और नगर क्षेत्र में 69 प्रतिशत": the town or the countryside of the district, beside its blocks.

    Not where a body did it there ("बिजली निगम ने ग्रामीण क्षेत्र में 42 प्रतिशत").
    """
    part = claim.kind == "coverage" and name.case == "locative" and adjacent and name.head in _parts()
    return part and not any(n.case == "ergative" and n.type in ("department", "institution") for n in left)


@lru_cache(maxsize=1)
def _parts() -> frozenset[str]:
    return frozenset(lexicon.words("frame_words", "parts"))


def _is_house(name: Name) -> bool:
    """“झारखंड विधानसभा", सदन: a house that sits, and no constituency ("मिल्कीपुर विधानसभा")."""
    house = next((h for h in _HOUSES if name.text.endswith(h)), None)
    if house is None:
        return False
    of = name.text.removesuffix(house).strip()
    return not of or any(place.kind == "state" for place in places(of))


_BUDGET = regex.compile(r"[^।,;\n]{0,24}(?<!\p{L})(?:बजट|अनुपूरक|परियोजना|योजना)")


def _holds_office(name: Name) -> bool:
    """Whether a person is of the government, whose sums are the state's."""
    words = fold_text(name.text).split()
    titles = lexicon.lookup("titles")
    return any(
        str(titles.get(" ".join(words[:stop]), "")) in lexicon.words("officers_areas", "government")
        for stop in range(1, len(words))
    )


def _named_after_place(name: Name) -> bool:
    """Whether a body carries a place in its name: उन्नाव पुलिस, but not आबकारी विभाग."""
    return any(places(word) for word in name.base.split())
