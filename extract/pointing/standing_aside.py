"""Names beside whom the subject of a figure is placed, and who are it not: who judged, published, gave or was passed."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.gaps import only_fillers
from extract.holders.parties import GIVEN_BY_ELECTION, is_party
from extract.holders.publishers import is_source, publishes
from extract.holders.venues import is_hall, is_venue
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def stands_aside(claim: Claim, name: Name, prepared: Prepared) -> bool:
    """“अयोध्या के बाद", "पड़ोसी जिलों से पीछे", "कानपुर के मुकाबले”: somebody beside whom the subject is placed.

    Money for somebody ("विजेता टीम के लिए") is theirs.
    """
    if claim.kind == "rank" and _THROUGHOUT.match(prepared.folded.text, name.end):
        return True  # "देश भर में तीसरे पायदान पर"
    if claim.unit == "percent" and _OF_ALL.match(prepared.folded.text, name.end):
        return True  # "देश भर के 22 फीसदी मामले दिल्ली में दर्ज हुए"
    if name.text == "इंडिया" and _ALL.search(prepared.folded.text, 0, name.start):
        return True  # "ऑल इंडिया 23वीं रैंक": the field
    does = name.case in ("ergative", "dative")  # "भाजपा ने 12 करोड़ रुपये जुटाए", "भाजपा को 46 प्रतिशत वोट मिले"
    shares = name.case == "genitive" and claim.unit == "percent" and _shares_votes(claim, name, prepared)
    ranked = claim.kind == "rank" and not name.case  # "भाजपा दूसरे और बसपा तीसरे स्थान पर"
    if not (does or shares or ranked) and claim.unit not in GIVEN_BY_ELECTION and is_party(name.text):
        return True  # "सपा जिलाध्यक्ष", "2017 में मतदान 60.92 फीसदी हुआ तो भाजपा पांच सीटों तक जा पहुंची"
    if claim.kind != "amount" and name.kind == "bare" and name.text in lexicon.words("frame_words", "government"):
        return True  # "सरकार ने 42 हजार आवास बनाए": they are the state's, which is not named here
    desk = _AT_DESK if claim.kind == "count" else _OF_DESK
    if desk.match(prepared.folded.text, name.end):
        return True
    if claim.kind == "count" and _among_them().fullmatch(prepared.between(name.end, claim.start)):
        return True
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
    by_department = claim.kind == "coverage" and name.head.endswith(_DOERS) and not named_after_place(name)
    if by_department and _BY_WHOM.match(prepared.folded.text, name.end) and not _is_one_of_doers(name, prepared):
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
    officer = name.case == "ergative" and name.kind == "person" and claim.kind in ("amount", "coverage")
    if officer and _TELLS_OTHERS_TO.match(prepared.folded.text, claim.end):
        return True  # "आयुक्त ने विभाग को 11.35 करोड़ रुपये वसूलने को कहा": who is to do it
    if name.case == "dative" and _NO_RECEIVER.match(prepared.folded.text, name.after):
        return True  # "विभाग को उम्मीद है कि 95 प्रतिशत", "सिमडेगा ने पाकुड़ को पछाड़ कर पहला स्थान": who hopes, who was passed
    if claim.kind == "amount" and name.case == "locative" and _is_house(name):
        return True  # "झारखंड विधानसभा में वित्त मंत्री 4546 करोड़ रुपये का बजट लेकर आए"
    if not name.case and is_venue(name, prepared):
        return True  # "जिला न्यायालय सहित तहसील न्यायालयों में आयोजित लोक अदालत में"
    if name.case == "locative":
        return is_hall(name, prepared) or is_venue(name, prepared)
    pointing = name.kind == "pronoun" and name.case == "dative"  # इसके बाद
    if name.case not in ("genitive", "ablative") and not pointing:
        return False
    if is_so_far_off(name, prepared):
        return True  # "सीवान से दो पायदान नीचे 21वें पर गोपालगंज"
    following = prepared.between(name.after, name.after + 16).split()[:2]
    if name.case == "genitive" and is_source(name, prepared):
        return True  # "आईटीडीए की अप्रैल की रिपोर्ट के मुताबिक": whose figures they are
    if name.case == "genitive" and claim.kind in ("count", "coverage") and _holds_exam(name, prepared):
        return True
    if not following or (claim.kind == "amount" and following[0] == "लिए"):
        return False
    if claim.kind == "count" and name.type == "police_station" and following[0].startswith("जुड"):
        return False  # "तालेड़ा थाने से जुड़े सात परिवाद": whose they are
    if name.case == "genitive" and following in (["पास", "प्रतिशत"], ["पास", "परसेंटेज"]):
        return False  # "जिले का पास प्रतिशत 87 रहा": how many passed, and nothing near it
    return following[0].strip("।,") in lexicon.words("beside_words", "genitive" if pointing else name.case)


def _shares_votes(claim: Claim, party: Name, prepared: Prepared) -> bool:
    """“वोटों में बीजेपी का हिस्सा 46.27 फीसदी है, कांग्रेस का 42.23 प्रतिशत": whether a party's share is told, here or of the one before it."""
    line = prepared.line_at(party.start)
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


def _holds_exam(name: Name, prepared: Prepared) -> bool:
    """“लोक सेवा आयोग की प्रारंभिक परीक्षा में 736 अनुपस्थित": a commission whose examination somebody sat."""
    held = name.text.endswith(("आयोग", "एजेंसी"))
    return held and _EXAM_OF.match(prepared.folded.text, name.after) is not None


_EXAM_OF = regex.compile(r"\s*(?:[\p{L}\p{M}-]+\s+){0,4}?(?:परीक्षा|परीक्षाओं|परीक्षाएं)(?!\p{L}|\p{M})")
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


def _is_one_of_doers(name: Name, prepared: Prepared) -> bool:
    """“वन विभाग द्वारा 20,883 व अन्य विभागों द्वारा 60,929 पौधे": one of several departments, each before a figure of its own."""
    line = prepared.line_at(name.start)
    if line is None:
        return False
    doers = [n for n in prepared.names_of(line.sentence) if n.head.startswith("विभाग") or n.head.endswith("विभाग")]
    figures = [number.outer_start for number in line.numbers.values()]
    return sum(any(0 <= start - n.after <= _BEFORE_FIGURE for start in figures) for n in doers) > 1


_BEFORE_FIGURE = 12  # characters: "को", "द्वारा करीब"
_HOUSES = ("विधानसभा", "विधान सभा", "विधान परिषद", "लोकसभा", "राज्यसभा", "संसद", "सदन")
_THROUGHOUT = regex.compile(r"\s*भर\s+(?:में|के|की)(?!\p{L})")
_TELLS_OTHERS_TO = regex.compile(
    r"\s+(?:[\p{L}\p{M}]+\s+){0,2}?[\p{L}\p{M}]+ने\s+(?:को\s+कहा|का\s+(?:लक्ष्य|निर्देश|आदेश)|के\s+(?:निर्देश|आदेश|लिए\s+कहा))"
)
_OF_ALL = regex.compile(r"\s*भर\s+(?:के|की)(?!\p{L})")
_ALL = regex.compile(r"(?<!\p{L})आल\s+$")
_SENT_FROM = regex.compile(
    r"\s*(?:(?:की|का|के)\s+)?(?:[^\s,;।]+\s+){0,8}?(?:ट्रांसफर|डीबीटी|अंतरित|हस्तांतरित|अंतरण|डाली|डालेंगे|भेजी|भेजेंगे|भेजे)(?!\p{L})"
)
# "शिक्षण संस्थान स्तर पर 628 आवेदन लंबित", "सीएम कार्यालय के संदर्भ में सिर्फ 7 अंक": at which desk, and whose matters
_AT_DESK = regex.compile(r"\s+(?:के\s+)?स्तर\s+पर(?!\p{L})")
_OF_DESK = regex.compile(r"\s+के\s+(?:संदर्भ|संदर्भों)\s+में(?!\p{L})")
_SETS_TARGET = regex.compile(r"[^।\n]{0,120}?(?:लक्ष्य|टारगेट)\s+(?:भी\s+)?(?:रखा|तय|निर्धारित|दिया|सौंपा)")
_WAS_GOT = regex.compile(r"\s*(?:प्राप्त|हासिल|अर्जित)\s+(?:किया|की|किए)\s+(?:गया|गई|गए)(?!\p{L})")
_GOVERNMENT = regex.compile(r"\s+सरकार\s+(?:द्वारा|के|की)(?!\p{L})")
_BY_WHOM = regex.compile(r"\s*(?:द्वारा|व्दारा)(?!\p{L})")
_BY = regex.compile(
    r"(?:,\s*\p{L}[\p{L}\p{M}]*)?\s+"
    r"(?:के\s+(?:अनुसार|मुताबिक)|(?:(?:के\s+)?(?:द्वारा|व्दारा)|की\s+ओर\s+से)\s+(?:बताया|कहा|दावा)|(?:(?:के\s+)?(?:द्वारा|व्दारा)|की\s+ओर\s+से)\s+(?:[^\s।;]*[^\s।;.]\s+){0,5}(?:जारी|प्रकाशित|घोषित))(?!\p{L})"
)
_NO_RECEIVER = regex.compile(
    r"\s*(?:(?:उंमीद|भरोसा|आशा|आशंका|विश्वास)(?!\p{L})|पछाड|पीछे\s+(?:छोड|धकेल)|(?:(?:\S+\s+){1,3}से\s+)?(?:मात\s+द|शिकस्त|पटखनी|पराजित|हरा(?:कर|या|ते|\s(?!भरा))|रौंद))"
)


def is_passed(name: Name, prepared: Prepared) -> bool:
    """“महोबा को पछाड़कर", "हैदराबाद को 20 रन से हराकर": somebody left behind by the one who is spoken of."""
    return name.case == "dative" and _NO_RECEIVER.match(prepared.folded.text, name.after) is not None


def _is_house(name: Name) -> bool:
    """“झारखंड विधानसभा", सदन: a house that sits, and no constituency ("मिल्कीपुर विधानसभा")."""
    house = next((h for h in _HOUSES if name.text.endswith(h)), None)
    if house is None:
        return False
    of = name.text.removesuffix(house).strip()
    return not of or any(place.kind == "state" for place in places(of))


def named_after_place(name: Name) -> bool:
    """Whether a body carries a place in its name: उन्नाव पुलिस, but not आबकारी विभाग."""
    return any(places(word) for word in name.base.split())


@lru_cache(maxsize=1)
def _among_them() -> regex.Pattern[str]:
    """Behind one of those who are counted: "नालंदा, औरंगाबाद समेत 10 जिले", "खागा तहसीलदार समेत तीन अधिकारियों"."""
    office = lexicon.whole_word(lexicon.alternation([*lexicon.lookup("titles")]))
    return compile_pattern(rf"(?:\s+{office})?\s+(?:समेत|सहित)\s+(?:कुल\s+|सभी\s+)?")


_DOERS = ("विभाग", "प्रशासन")
