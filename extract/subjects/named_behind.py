"""Subjects right behind their figure, by the words between: "91.88 फीसदी के साथ चंपावत पहले", "163 भाजपा ने", "12,478 करोड़ अकेले यूपी को".

Each function knows one construction and answers with the name that it gives a claim, None where the sentence has another.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.counted_nouns import department_behind
from extract.figures.figure_first_rows import RULE
from extract.holders.bounties import bounty_end
from extract.holders.gaps import only_fillers
from extract.holders.parties import GIVEN_BY_ELECTION, is_party
from extract.holders.persons import is_person
from extract.joints import WITH_FIGURE
from extract.kept_patterns import compile_pattern
from extract.lists.rows_of_places import named_in_row_of_places
from extract.names.name import Name
from extract.numbers.cardinal_words import NTH
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def named_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The name behind a claim's figure that a construction gives it; None where the sentence has none."""
    return (
        _behind_in_row(claim, names)
        or _behind_colon(claim, names, prepared)
        or named_in_row_of_places(claim, names, prepared)
        or _department_behind(claim, names, prepared)
        or _with_figure(claim, names, prepared)
        or _behind_figure(claim, names, prepared)
        or _given_behind(claim, names, prepared)
        or _placed_behind(claim, names, prepared)
        or _holding(claim, names, prepared)
        or _with_own_figure(claim, names, prepared)
        or _alone_behind(claim, names, prepared)
        or _most_behind(claim, names, prepared)
        or _topper_behind(claim, names)
        or _topper_of(claim, names, prepared)
        or _wanted_behind(claim, names, prepared)
        or _share_behind(claim, names, prepared)
        or _winner_behind(claim, names, prepared)
        or _home_behind(claim, names, prepared)
        or _paid_to(claim, names, prepared)
        or _having(claim, names, prepared)
    )


def _department_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The department right behind a figure of something else that is its own."""
    if claim.kind not in ("count", "coverage") or claim.number is None or claim.unit in ("percent", "departments"):
        return None
    return department_behind(claim.number, names, prepared)


def _behind_in_row(claim: Claim, names: list[Name]) -> Name | None:
    """“45 मरीज मलिहाबाद में, 34 काकोरी में": the name right behind its figure."""
    if not claim.rule.endswith(f".{RULE}"):
        return None
    return next((n for n in names if n.start == claim.end + 1), None)


def _behind_colon(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“पहला स्थान : रामगढ़ (97.3 प्रतिशत), दूसरा स्थान : कुदरा (94.15 प्रतिशत)": who holds a place, behind its colon."""
    said = _COLON.match(prepared.folded.text, claim.end) if claim.kind == "rank" else None
    name = next((n for n in names if said is not None and n.start == said.end()), None)
    if name is None or name.case or name.plural or name.kind not in ("place", "headed", "bare", "person"):
        return None
    return name if _PART_ENDS.match(prepared.folded.text, name.end) else None


_COLON = regex.compile(r"\s*(?:पर\s*)?:\s*")
_PART_ENDS = regex.compile(r"\s*(?:[,;।(]|$|\n)")


def _alone_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“जिनमें से 12,478 करोड़ अकेले यूपी को मिला", "इनमें 29 अकेले पूर्णिया की हैं": who has so much of the whole alone."""
    said = _ALONE.match(prepared.folded.text, claim.end) if claim.kind in ("amount", "count", "coverage") else None
    if said is None:
        return None
    name = next((n for n in names if n.start == said.end()), None)
    return (
        name
        if name is not None and name.kind in ("place", "headed", "bare") and name.case and not name.plural
        else None
    )


_ALONE = regex.compile(r"\s*(?:(?:[\p{L}\p{M}]+\s+)?)अकेले\s+")


def _most_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“इनमें सर्वाधिक 104 एसबीआई की हैं", "सबसे ज्यादा 61 सदर के": who has the most of a whole, right behind the figure."""
    text = prepared.folded.text
    part = claim.kind in ("count", "coverage") and claim.unit != "percent" and claim.number is not None
    if not part or _MOST.search(text, 0, claim.start) is None:
        return None
    name = next((n for n in names if n.start == claim.end + 1), None)
    if name is None or name.case != "genitive" or name.plural or name.kind not in ("place", "headed"):
        return None
    return name if _ARE_THEIRS.match(text, name.after) else None


_MOST = regex.compile(r"(?<!\p{L})(?:सर्वाधिक|सबसे\s+(?:ज्यादा|अधिक|कम))\s+$")
_ARE_THEIRS = regex.compile(r"\s*(?:(?:है|हैं|था|थी|थे|थीं|रहे|रही|रहीं|निकले|निकली|निकलीं|मिले|मिली)(?!\p{L}|\p{M})|[,;।.]|$)")


def _with_figure(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“91.88 फीसदी उत्तीर्ण प्रतिशत के साथ चंपावत पहले”: the name behind a figure, which stands before a place."""
    if claim.kind == "rank" or claim.number is None:
        return None
    text = prepared.folded.text
    said = WITH_FIGURE.match(text, claim.end)
    if said is None:
        return None
    before = [
        n
        for n in names
        if n.kind not in ("generic", "measure")  # "राज्य में 90.2 फीसदी के साथ अरवल दूसरे"
        and n.end <= claim.number.outer_start
        and only_fillers(prepared.between(n.end, claim.number.outer_start))
    ]
    if before:
        return None
    at = said.end()
    for field in names:  # "91 फीसदी के साथ राज्य में शिवहर अव्वल"
        if field.start == at and field.kind == "generic" and field.case == "locative":
            at = next((n.start for n in names if 0 <= n.start - field.after <= 1), at)
    owner = next((n for n in names if n.start == at and n.kind in _OWNERS and n.case == "genitive"), None)
    owned = next((n for n in names if owner is not None and 0 <= n.start - owner.after <= 1), None)
    if owner is not None and owned is not None and (owner.kind in ("place", "headed") or owned.kind == "person"):
        at = owned.start  # "578 अंकों के साथ रामपुर मनिहारान की खुशी रानी टॉपर"
    name = next((n for n in names if n.start == at and (n.kind in _NAMED or (n.kind == "person" and n.base))), None)
    own = next((n for n in names if n.start == at and n.kind == "generic" and n.type in _OWN and not n.case), None)
    if name is None and own is not None and not own.counted and not _TOPS.match(text, own.end):
        name = own  # "68 प्रतिशत उपस्थिति के साथ जिला प्रदेश में 52वें"
    if name is not None and name.kind == "place" and _ITS_TOPPER.match(text, name.end):
        return None  # "जो 494 अंकों के साथ झारखंड टॉपर बनी हैं"
    if name is not None and name.case == "genitive" and not name.plural and _SHOWING.match(text, name.after):
        return name  # "70.84 प्रतिशत रिजल्ट के साथ बांदा का प्रदर्शन सबसे खराब रहा"
    if name is None or name.plural or name.case not in ("", "dative"):
        return None
    return name if _PLACED.match(text, name.after) else None  # "74.19 प्रतिशत के साथ गिरिडीह को तीसरा स्थान मिला"


_NAMED = ("place", "headed", "bare")
_TOPS = regex.compile(r"\s+टाप")  # "471 अंक लेकर जिला टॉप किया": the pupil did
_ITS_TOPPER = regex.compile(r"\s+टापर(?!\p{L}|\p{M})")
_OWN = ("district", "state", "block", "institution")
_OWNERS = (*_NAMED, "generic")
_SHOWING = regex.compile(
    r"\s+(?:प्रदर्शन|परिणाम|हाल|स्थिति|हालत)\s+(?:[\p{L}\p{M}]+\s+){0,2}?(?:सबसे|सर्वाधिक|बेहद|काफी|खराब|बेहतर)(?!\p{L}|\p{M})"
)
_PLACED = regex.compile(
    r"\s+(?:\d+\s+[\p{L}\p{M}]+(?:ों|ओं)\s+में\s+)?(?:(?:(?:पूरे|समूचे)\s+)?(?:प्रदेश|राज्य|सूबे|देश|मंडल|जिले|जनपद)\s*(?:भर\s+)?में\s+)?"
    r"(?:(?:ओवरआल\s+)?(?:(?:पदक|अंक)\s+)?(?:तालिका|सूची)\s+में\s+)?(?:बन[ाीे]\s+)?(?:"
    + NTH
    + r"|अव्वल|शीर्ष|टाप|सिरमौर|नंबर|अंतिम|आखिर|सबसे)"
)


def _behind_figure(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“दूसरे स्थान पर 77.57 प्रतिशत मतदान के साथ पश्चिम बंगाल रहा": the name behind the figure that follows a place."""
    text = prepared.folded.text
    if claim.kind == "rank":
        said = _figure_follows().match(text, claim.end)
    elif claim.kind in ("coverage", "score") and claim.number is not None:
        place = _PLACE_BEFORE.search(text, max(0, claim.number.outer_start - _PLACE), claim.number.outer_start)
        said = _figure_follows().match(text, claim.number.outer_start) if place is not None else None
    else:
        return None
    if said is None:
        return None
    at = said.end()
    for name in names:
        if name.start != at or name.plural or name.counted or name.kind not in ("place", "headed", "bare"):
            continue
        if name.case == "genitive":
            at = name.after + 1  # "तीसरे पर 87 फीसदी के साथ पश्चिम बंगाल का तमलुक"
            continue
        return name if not name.case and _IS_HELD.match(text, name.end) else None
    return None


_PLACE = 16  # code points: "स्थान पर "
_PLACE_BEFORE = regex.compile(r"(?<!\p{L})पर\s+$")


@lru_cache(maxsize=1)
def _figure_follows() -> regex.Pattern[str]:
    taking = lexicon.any_of("score_words", "taking")
    return compile_pattern(
        rf"\s*(?:पर\s+)?\d[\d.,]*\s*(?:%\s*)?(?:[\p{{L}}\p{{M}}-]+\s+){{0,3}}?(?:के\s+साथ|{taking}|संग)\s+"
    )


_IS_HELD = regex.compile(r"\s*(?:,|।|\.|$|(?:और|व|तथा|एवं|रहा|रही|रहीं|रहे|है|हैं|था|थी|काबिज|जबकि)(?!\p{L}))")


def _given_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“दूसरा स्थान शेखपुरा को प्राप्त हुआ": the name right behind a place that it was given."""
    if claim.kind != "rank":
        return None
    name = next((n for n in names if 0 <= n.start - claim.end <= 1), None)
    if name is None or name.case != "dative" or name.plural or name.kind not in ("place", "headed", "bare"):
        return None
    return name if _WAS_GIVEN.match(prepared.folded.text, name.after) else None


def _home_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“11 विद्यार्थी राजस्थान के हैं", "इनमें 412 सलोन ब्लॉक के हैं": whose those counted are, right behind their noun.

    Of those that the sentence, or the one before, tells of, right behind their number.
    """
    if claim.kind not in ("count", "coverage") or claim.number is None or claim.unit == "percent":
        return None
    if claim.end <= claim.number.outer_end and not claim.rule.endswith((".of_these", ".of_those")):
        return None
    name = next((n for n in names if n.start - claim.end == 1), None)
    if name is None or name.plural or name.counted:
        return None
    text = prepared.folded.text
    station = name.kind == "headed" and name.type == "police_station"
    area = _OF_AREA.match(text, name.end) if station else None
    if area is None and name.case != "genitive":
        return None
    own = name.kind == "headed" and bool(name.base)
    if (
        name.kind != "place"
        and not own
        and not station
        and not (name.kind == "bare" and prepared.tokens.evidence.is_place(name.start, name.end))
    ):
        return None
    return name if _ARE_THEIRS.match(text, area.end() if area else name.after) else None


_OF_AREA = regex.compile(r"\s+क्षेत्र\s+(?:का|के|की)(?!\p{L})")
_ARE_THEIRS = regex.compile(
    r"\s*(?:ही\s+)?(?:हैं|थे|थीं|रहे|रहीं|निकले|शामिल\s+हैं)\s*(?:[,;।.]|$|(?:और|जबकि|व|तथा|एवं)(?!\p{L}))"
)


def _paid_to(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """Who is given a sum: "तेजनाथ यादव के लिए 1.2 लाख रुपये", "4 लाख का मुआवजा सुखमनी बाई को", "37,500 रुपये करमू राम के हिस्से"."""
    if claim.kind != "amount":
        return None
    text = prepared.folded.text
    at_once = next((n for n in names if 0 <= n.start - claim.end <= 1 and n.case == "dative"), None)
    whole = at_once is not None and at_once.kind in ("place", "headed") and not (at_once.plural or at_once.counted)
    if whole and at_once is not None and _GOT.match(text, at_once.after):
        return at_once
    for name in names:
        if name.plural or name.counted or name.kind not in ("person", "bare", "headed"):
            continue
        before = name.case == "genitive" and name.after <= claim.anchor
        if before and _FOR.fullmatch(prepared.between(name.end, claim.anchor)):
            return name if _is_receiver(name, prepared) else None
        gap = prepared.between(claim.end, name.start) if name.start > claim.end else None
        if gap is None or not _PAID.fullmatch(gap):
            continue
        given = any(word in lexicon.words("money_words", "given_for") for word in gap.split())
        if not given and not _is_receiver(name, prepared):
            continue
        if name.case == "dative" or (name.case == "genitive" and _IN_PART.match(text, name.after)):
            return name
    return None


def _is_receiver(name: Name, prepared: Prepared) -> bool:
    """Whether somebody or some body by name can be given a sum; an untyped word only if it is a person's."""
    return name.kind != "bare" or is_person(name, prepared)


def _having(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“15,850 करोड़ वाली सुनीता बाफना", "29.08 फीसदी रेशियो वाले पंजाब नेशनल बैंक": who has a sum or a share, behind the words that say so."""
    said = _HAVING.match(prepared.folded.text, claim.end) if claim.kind in ("amount", "coverage") else None
    name = next((n for n in names if said is not None and n.start == said.end()), None)
    if name is None or name.plural or name.counted or name.kind not in ("place", "headed", "bare", "person"):
        return None
    return name if name.kind != "bare" or is_person(name, prepared) else None


_HAVING = regex.compile(r"\s+(?:[\p{L}\p{M}]+\s+){0,3}?(?:वाल[ेीा]|के\s+मालिक|की\s+मालकिन)\s+")
_GOT = regex.compile(
    r"\s*(?:ही\s+|भी\s+)?(?:मिले|मिला|मिली|मिलेंगे|दिए|जारी|आवंटित|स्वीकृत|मंजूर|भेजे)(?!\p{L}|\p{M})"
)  # "4.2 करोड़ रुपये देवरिया को मिले हैं"
_FOR = regex.compile(r"\s+के\s+(?:लिए|परिजन\s+को|आश्रितों?\s+को|परिजनों\s+को)\s+(?:करीब\s+|लगभग\s+)?")
_PAID = regex.compile(r"\s+(?:(?:का|की|के)\s+(?:(?!और\s|व\s|तथा\s|एवं\s|जबकि\s)[\p{L}\p{M}]+\s+){1,2}?)?")
_IN_PART = regex.compile(r"\s*(?:हिस्से|खाते\s+में|नाम)(?!\p{L}|\p{M})")


def _placed_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“नौवें नंबर के धार जिले में", "दूसरे स्थान वाली बूंदी को": the name right behind a place that describes it."""
    said = _OF_PLACE.match(prepared.folded.text, claim.end) if claim.kind == "rank" else None
    name = next((n for n in names if said is not None and n.start == said.end()), None)
    if name is None or name.plural or name.kind not in ("place", "headed", "bare"):
        return None
    thing = name.kind == "bare" and (not name.case or fold_text(name.text).split()[-1] in lexicon.lookup("units"))
    return None if thing else name  # "पहले स्थान वाले प्रतिभागी को"


_OF_PLACE = regex.compile(r"\s*(?:के|की|(?:पर\s+)?(?:(?:रहने|आने)\s+)?वाल(?:े|ी|ा))\s+")


def _holding(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“टॉप पर मलेशिया का कब्जा बरकरार है", "पहले नंबर पर रामपुर काबिज": who holds the place right before it."""
    if claim.kind != "rank":
        return None
    text = prepared.folded.text
    stop = _ON_IT.match(text, claim.end)
    name = next((n for n in names if stop is not None and n.start == stop.end()), None)
    if name is None or name.plural or name.kind not in ("place", "headed", "bare", "person"):
        return None
    holds = _ITS_HOLD if name.case == "genitive" else _HOLDS
    return name if name.case in ("", "genitive") and holds.match(text, name.after) else None


def _with_own_figure(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“दूसरे नंबर पर बांसी तहसील में 640 शिकायतें": the place right behind a place held, where its figure is told."""
    text = prepared.folded.text
    on_it = text[claim.start : claim.end].endswith("पर") or text.startswith(" पर ", claim.end)
    if claim.kind != "rank" or not on_it:
        return None
    stop = _ON_IT.match(text, claim.end)
    name = next((n for n in names if stop is not None and n.start == stop.end()), None)
    if name is None or name.plural or name.case != "locative" or name.kind not in ("place", "headed"):
        return None
    return name if _FIGURE.match(text, name.after) else None


_FIGURE = regex.compile(r"\s*(?:(?:कुल|करीब|लगभग|सबसे\s+अधिक)\s+)?\d")
_ON_IT = regex.compile(r"\s+(?:पर\s+)?(?:(?:अब|भी|फिर|फिलहाल)\s+)*")
_ITS_HOLD = regex.compile(r"\s*(?:ही\s+)?(?:कब्जा|दबदबा)(?!\p{L})")
_HOLDS = regex.compile(r"\s*(?:ही\s+)?काबिज(?!\p{L})")


def _topper_behind(claim: Claim, names: list[Name]) -> Name | None:
    """“स्टेट टॉपर ज्योत्सना ज्योति ने 99.2 फीसदी अंक": the name right behind what it is called."""
    if claim.rule not in ("rank.topper", "rank.nth_topper"):
        return None
    name = next((n for n in names if 0 <= n.start - claim.end <= 1), None)
    known = name is not None and name.kind in ("bare", "place", "person") and not name.plural
    return name if known and name is not None and name.case in ("", "ergative", "dative") else None


def _topper_of(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“पार्थ शर्मा राजस्थान के स्टेट टॉपर रहे": who stands right before the place that they are the topper of."""
    if claim.rule != "rank.topper":
        return None
    field = next(
        (n for n in names if n.case == "genitive" and n.kind == "place" and 0 <= claim.start - n.after <= 1), None
    )
    who = next((n for n in names if field is not None and 0 <= field.start - n.end <= 1), None)
    known = who is not None and who.kind in ("bare", "person") and not who.case and not who.plural
    return who if known and who is not None and is_person(who, prepared) else None


def _wanted_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“25 हजार के इनामी बदमाश सोनू यादव": on whose head a sum is set."""
    begins = bounty_end(claim, prepared)
    name = next((n for n in names if n.start == begins), None)
    return name if name is not None and name.kind in ("bare", "person") and not name.plural else None


def _share_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“2.60 प्रतिशत हिस्सेदारी कनाडा की, 2.49 प्रतिशत जापान की रही": the place that owns the share before it."""
    if claim.kind != "coverage" or claim.unit != "percent":
        return None
    share = _SHARE.match(prepared.folded.text, claim.end)
    name = next((n for n in names if share is not None and n.start == share.end()), None)
    if name is None or name.case not in ("genitive", "") or name.kind not in ("place", "headed") or name.plural:
        return None
    owned = (_OWNED_BEHIND if name.case else _GOES_ON).match(prepared.folded.text, name.after)
    return name if owned else None


def _winner_behind(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“230 सीटों में से 163 भाजपा ने और एक सीट बसपा ने जीती": the party behind what it won."""
    if claim.number is None or claim.unit not in GIVEN_BY_ELECTION:
        return None
    name = next((n for n in names if 0 <= n.start - claim.end <= 1), None)
    if name is None or not is_party(name.text):
        return None
    holds = name.case == "genitive" and _IN_HAND.match(prepared.folded.text, name.after)
    return name if name.case in ("ergative", "dative") or holds else None


_IN_HAND = regex.compile(r"\s*(?:(?:पास|हिस्से|खाते|नाम|झोली|कब्जे|पाले)(?!\p{L}|\p{M}))")  # "सभी 17 सीटें भाजपा के पास"


_SHARE = regex.compile(r"\s+(?:(?:हिस्सेदारी|भागीदारी)\s+)?")
_GOES_ON = regex.compile(r"\s*(?:,|(?:और|व|तथा|एवं))\s+\d[\d.]*\s*(?:%|प्रतिशत|फीसदी|फीसद)\s+\S+\s+(?:का|की|के)(?!\p{L})")
_OWNED_BEHIND = regex.compile(r"\s*(?:,|।|(?:रही|रहा|है|हैं|थी|था)(?!\p{L})|(?:और|व|तथा|एवं)\s+\d)")
_WAS_GIVEN = regex.compile(r"\s*(?:प्राप्त|मिला|मिली|हासिल|दिया|दी)(?!\p{L})")
