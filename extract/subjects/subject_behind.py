"""A subject that stands behind its number: "पहले नंबर पर चरखी दादरी है", "चौथा स्थान मझिआंव के सौरभ तिवारी को"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract.article_state import ArticleState
from extract.holders.gaps import only_fillers
from extract.holders.persons import is_person, owners, without_player
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.joints import ALONGSIDE
from extract.kept_patterns import compile_pattern
from extract.lexicon import any_of, whole_word
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.numbers.cardinal_words import NTH, nth_in_text
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.subject_candidates import MANY
from extract.text import fold_text


def subject_behind(claim: Claim, right: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """A subject behind its number: "पहले नंबर पर चरखी दादरी है", "27वें स्थान पर रहे ललितपुर को", "51.64 फीसदी गोंडा में".

    A town that owns the subject is passed over: "चौथा स्थान मझिआंव के सौरभ तिवारी को".
    """
    owned = claim.end
    owner: Name | None = None
    ranked = claim.kind in ("rank", "score")
    of_many = claim.kind == "count" and claim.unit in _MANY  # among whom whoever stands behind is one
    owning = owners(right, prepared, contest=state.persons) if ranked else set()
    for name in right:
        if name.start in owning:
            owned = name.after
            continue
        between = prepared.between(owned, name.start)
        if any(char in between for char in ",;।") or _OTHER_CLAUSE.search(between):
            return None
        if ranked and name.case == "genitive" and name.kind not in ("pronoun", "person"):
            owns = _BEING.match(prepared.folded.text, name.after) or _NAMED.match(prepared.folded.text, name.after)
            if name.kind in ("place", "headed") and (owns or _TEAM.match(prepared.folded.text, name.after)):
                return name  # "तीसरे स्थान पर मध्यप्रदेश की टीम रही", "पहला स्थान रुद्रप्रयाग का है और पौड़ी पांचवें पर"
            if name.kind == "bare" and owns and _OF_HOME.fullmatch(between) and is_person(name, prepared):
                return name  # "पहला स्थान ए विजय गणेश का है", "… आरा के साहिल रजा का"; गया is no name before की
            owned, owner = name.after, name
            lives = _LIVES.match(prepared.folded.text, owned)
            owned = lives.end() if lives else owned  # "यूपी के रहने वाले अक्षत कौशिक"
            if name.kind in ("place", "headed") and _GOES_ON.match(prepared.folded.text, name.after):
                return name  # "पहला नंबर कासगंज का व दूसरा एटा का लगा"
            continue
        if ranked and owner is not None and owner.kind in ("place", "headed") and _TURNS.match(between):
            return owner  # "दूसरा नंबर जबलपुर का तो उज्जैन जोन तीसरे नंबर पर है"
        of_owner = owner is not None and name.start - owner.after <= 1 and not name.plural
        station = name.kind == "generic" and name.type == "police_station" and not name.case
        if ranked and station and (of_owner or name.head.endswith(" थाना")):
            return name  # "दूसरे नंबर पर गंजम में गंगापुर का थाना रहा", "अंतिम स्थान पर एससी-एसटी थाना है"
        if name.counted or name.plural or name.kind in ("measure", "generic", "pronoun"):
            continue
        if of_many and name.case == "locative" and _FIGURE.match(prepared.folded.text, name.after):
            return None  # "राज्य के 9 जिलों में सीकर में 78 प्रतिशत", "12 सीटों को देखें तो अलवर में 60.07"
        if name.text == "संतोष" and _CONTENT.match(prepared.folded.text, name.end):
            continue  # "तीसरे स्थान से संतोष करना पड़ा"
        if name.kind == "person" and not (ranked and name.base and name.case in ("dative", "")):
            continue
        own_zone = not ranked and name.type == "zone" and bool(name.base) and name.head not in DIVISIONS
        own_zone = own_zone and _CAME_FROM.match(prepared.folded.text, name.after) is not None
        if name.type in SCOPE_TYPES and name.case == "locative" and not own_zone:
            continue
        if ranked and name.start - owned <= 1 and _has_share(name, prepared):
            return name
        comes_from = not ranked and name.case == "ablative" and _CAME_FROM.match(prepared.folded.text, name.after)
        if name.case not in (("", "dative", "ergative") if ranked else ("locative", "ergative")) and not comes_from:
            continue
        if not ranked and name.kind == "bare" and name.text.endswith(MANY):
            continue  # "530 को निक्षय मित्रों ने गोद लिया"
        if name.kind == "bare":
            owned_here = owner is not None and not name.case and _STANDS.match(prepared.folded.text, name.end)
            at_once = (
                ranked and name.start - _at(claim, prepared) <= 1 and _STANDS.match(prepared.folded.text, name.end)
            )
            does = name.case in ("dative", "ergative") or owned_here or at_once
            person = ranked and (bool(owning) or name.text in person_words("given"))
            fillers = only_fillers(_WITH.sub(" ", _WITH_FIGURE.sub(" ", without_player(between))))
            if not (fillers and (does or person or (ranked and is_person(name, prepared)))):
                continue  # "दूसरे पायदान पर चूरू जिले का साहवा और तीसरे पर …"
        if ranked or len(between) < 24:
            return name  # "सर्वाधिक 41 वारंट दीपका पुलिस ने तामील कराए"
    if owner is not None and owner.kind in ("place", "headed") and _ENDS.match(prepared.folded.text, owner.after):
        return owner  # "दूसरा नंबर देहात थाने का और तीसरा …"
    return None


def behind_its_place(claim: Claim, names: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """“27.64 अंक के साथ दूसरे स्थान पर बिलासपुर का सरकंडा थाना": who holds the place that marks lead to, behind both."""
    place = _to_place().match(prepared.folded.text, claim.end) if claim.kind in ("score", "coverage", "count") else None
    if place is None:
        return None
    ranked = replace(claim, kind="rank", end=place.end())
    return subject_behind(ranked, [n for n in names if n.start >= place.end()], state, prepared)


# "की टीम रही", "की बालक टीम उपविजेता बनी": a place's own; "की टीम के राहुल" is a player of it
_TEAM = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+)?टीम(?!\p{M}|\p{L})(?!\s+(?:के|की|का)(?!\p{L}))")


@lru_cache(maxsize=1)
def _to_place() -> regex.Pattern[str]:
    place = whole_word(any_of("rank_nouns", "place"))
    return compile_pattern(rf"{ALONGSIDE.pattern}{nth_in_text()}\s+(?:{place}\s+)?पर(?!\p{{L}})")


@lru_cache(maxsize=1)
def _holds_place() -> regex.Pattern[str]:
    place = whole_word(any_of("rank_nouns", "place"))
    return compile_pattern(
        rf"\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?{nth_in_text()}(?:\s+(?:{place}|पर(?!\p{{L}}))|\s*(?:,|\s(?:और|व|तथा|एवं|जबकि)(?!\p{{L}})))"
    )


def _after_person(claim: Claim, prepared: Prepared) -> bool:
    """“मोहित 720 अंक लेकर राजस्थान पहले स्थान पर": whether a person stands right before a figure, so that a place behind it is a field."""
    before = [n for n in prepared.names if n.after <= claim.start][-1:]
    return bool(before) and is_person(before[0], prepared) and before[0].case in ("", "ergative")


_WON = regex.compile(
    r"\s*जीत\s+(?:दर्ज|हासिल|प्राप्त|गए|गई|ली|लिया)(?!\p{L}|\p{M})"
)  # "1,02,345 वोट पाकर जीत दर्ज की": no Jeet


def described_behind(claim: Claim, right: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """A subject that a participle describes: "96.17 फीसद अंक पाने वाली फखरपुर की जिकरा बानो", "2146 रेटिंग वाले ओजस की"."""
    got = _got().match(prepared.folded.text, claim.end)
    if got is not None and (claim.kind == "score" or claim.unit == "votes"):
        at_once = [n for n in right if n.start - got.end() <= 1]
        someone = bool(at_once) and at_once[0].kind in ("bare", "person")
        someone = someone and not _WON.match(prepared.folded.text, got.end())
        if someone and (is_person(at_once[0], prepared) or at_once[0].text in person_words("given")):
            return at_once[0]  # "593 अंक लाकर सुमन टॉपर"
        if at_once and _is_district_alone(at_once[0]) and at_once[0].case in ("ergative", "dative"):
            return at_once[0]  # "95.4 अंक लेकर जिले ने"
        held = bool(at_once) and at_once[0].kind in ("bare", "place", "headed")
        held = held and at_once[0].case in ("", "ergative")
        if (
            held
            and not at_once[0].plural
            and (at_once[0].kind == "bare" or not _after_person(claim, prepared))
            and fold_text(at_once[0].text) != _ALL
            and _holds_place().match(prepared.folded.text, at_once[0].after)
        ):
            return at_once[0]  # "760 प्वाइंट पाकर जसप्रीत बुमराह नौवें नंबर पर"
    done = _DONE.match(prepared.folded.text, claim.end) if claim.kind in ("coverage", "count") else None
    doer = next((n for n in right if done is not None and n.start == done.end()), None)
    if doer is not None and doer.case in ("", "ergative") and not doer.plural:
        return doer if doer.kind in ("place", "headed") else None  # "20 प्रतिशत काम करके बैतूल जिला अव्वल"
    standing = _STANDING.match(prepared.folded.text, claim.end) if claim.kind == "rank" else None
    begins = standing.end() if standing is not None else -1
    if claim.kind == "rank" and prepared.between(claim.start, claim.end).endswith(("रहे", "रही")):
        begins = claim.end + 1  # "नंबर वन रहे तिरुपति का स्कोर"
    described = bool(right) and (right[0].case or (standing is not None and standing["him"]))
    if described and right[0].start == begins and not right[0].plural:
        owned = next((n for n in right[1:] if n.start == right[0].after + 1), None)
        if right[0].case == "genitive" and owned is not None and is_person(owned, prepared):
            return owned  # "73वें स्थान पर रही गढ़वा की नम्रता चौबे"
        return right[0]  # "जबकि पहले स्थान पर रहे शिवहर को 84.2 अंक मिले", "तीसरे स्थान पर रहा शिवहर खिसककर"
    said = _DESCRIBES.match(prepared.folded.text, claim.end)
    if said is None or claim.kind not in ("rank", "score"):
        return None
    behind = [n for n in right if n.start >= said.end()]
    owning = owners(behind, prepared, contest=state.persons)
    for name in behind:
        if name.start in owning:
            continue
        near = len(prepared.between(said.end(), name.start)) <= _NEAR
        return name if near and name.kind in ("place", "headed", "bare", "person") and not name.plural else None
    return None


@lru_cache(maxsize=1)
def _got() -> regex.Pattern[str]:
    return compile_pattern(rf"\s*{whole_word(any_of('score_words', 'taking'))}\s+")


def _is_district_alone(name: Name) -> bool:
    return name.kind == "generic" and name.type == "district" and not (name.plural or name.counted)


_STANDING = regex.compile(r"\s*(?:पर\s+)?(?:(?:चल\s+)?(?:रहे|रही)|(?P<him>रहा|पहुंचा|काबिज|मौजूद)|आए|आई|पहुंचे|पहुंची)\s+")
_CONTENT = regex.compile(r"\s+(?:ही\s+)?(?:कर|हो)")
_LIVES = regex.compile(r"\s*(?:ही\s+)?(?:रहने\s+वाल(?:े|ी|ा)|निवासी)(?=\s)")
_NEAR = 48
_ALL = "आल"  # "641 अंक पाकर आल इंडिया 212वीं रैंक"
_DONE = regex.compile(
    r"\s*(?:(?:[\p{L}\p{M}-]+\s+){0,5}?(?:करके|लगाकर|निपटाकर|बनाकर|लाकर|पाकर|जुटाकर)|(?:[\p{L}\p{M}]+\s+){1,2}?कर)\s+"
)
_DESCRIBES = regex.compile(
    r"\s*(?:के\s+साथ\s+)?(?:[\p{L}\p{M}]+\s+){0,2}?वाल(?:े|ी|ा)(?!\p{L})\s*"
    r"|\s*\d[\d.,]*\s*%?\s*(?:[\p{L}\p{M}]+\s+){0,4}?(?:पाने|लाने|लेने|करने)\s+वाल(?:े|ी|ा)(?!\p{L})\s*"  # "दूसरा स्थान 499 अंक पाने वाले"
)
_WITH = regex.compile(r"(?<!\p{L})(?:पर|रहे|लाकर|पाकर|लेकर)(?!\p{L})")
_GOES_ON = regex.compile(r"\s*(?:,|(?:,\s*)?(?:और|व|तथा|एवं|तो|जबकि|वहीं)(?!\p{L}))\s*(?:" + NTH + ")")
_WITH_FIGURE = regex.compile(
    r"\d[\d.,]*\s+(?:[\p{L}\p{M}]+\s+){1,3}के\s+साथ(?!\p{L})"
)  # "पहले स्थान पर 80 गोल्ड के साथ महाराष्ट्र"
_OTHER_CLAUSE = regex.compile(
    r"(?<!\p{L})(?:जबकि|वहीं|लेकिन|मगर|हालांकि|(?:है|हैं|रहा|रही|रहीं|रहे)\s+(?:और|व|तथा|एवं))(?!\p{L})"
)
_OF_HOME = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+(?:का|की|के)\s+)?")
_NAMED = regex.compile(
    r"\s*(?:नाम|पास|हिस्से|खाते|(?:स्थान|नंबर)\s+(?:है|हैं|रहा|आया))(?!\p{L})"
)  # "दूसरा शेखपुरा के नाम रहा", "पहला महोबा के पास है"
_BEING = regex.compile(r"\s*(?:है|हैं|रहा|रही|रहीं|रहे|था|थी|थे|लगा|लगी|आया|आई)(?!\p{Devanagari})")  # "पहला नंबर बारां का लगा"
_TURNS = regex.compile(r"\s*(?:तो|जबकि|वहीं)(?!\p{L}|\p{M})")
_ENDS = regex.compile(r"\s*(?:,|।|$|(?:और|व|तो|तथा|एवं|जबकि|रहा|रही|लगा|लगी|आया|आई|है|हैं)(?!\p{Devanagari}))")


def named_at_once(claim: Claim, right: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """“…, पहले पर शेखपुरा, दूसरे पर जहानाबाद व अंतिम पायदान पर सहरसा”: in the inverted order the name follows at once, with no case mark."""
    came = _CAME.match(prepared.folded.text, claim.end)
    at = came.end() if came else _at(claim, prepared)
    owning = owners(right, prepared, contest=state.persons or state.frame_type == "police_station")
    for name in right:
        if prepared.between(at, name.start).strip() in ("ही", "भी"):
            at = name.start  # "जम्मू-कश्मीर का ही अनंतनाग"
        if name.start in owning and name.start - at <= 1:
            at = name.after  # "तीसरे पर बसंतराय के मो साकिब"
            continue
        being = name.case == "genitive" and _BEING.match(prepared.folded.text, name.after)  # "पहला नंबर सीकर का है"
        being = being or (name.case == "genitive" and _NAMED.match(prepared.folded.text, name.after))
        team = _TEAM.match(prepared.folded.text, name.after) if name.case == "genitive" else None
        being = being or (team is not None and _STANDS.match(prepared.folded.text, team.end()))
        if being and name.start - at <= 1 and name.kind in ("place", "headed", "bare"):
            return name
        if name.start - at <= 1 and _has_share(name, prepared):
            return name
        if name.start - at <= 1 and name.case == "genitive" and name.kind in ("place", "headed") and not name.plural:
            at = name.after  # "तीसरे स्थान पर पश्चिम बंगाल के मुर्शिदाबाद का फरख्खा है"
            continue
        if (
            name.start - at > 1
            or prepared.between(at, name.start).strip()
            or name.case
            or name.kind not in ("place", "headed", "bare")
            or name.counted
        ):
            return None
        stands = _STANDS.match(prepared.folded.text, name.end) or _HAS.match(prepared.folded.text, name.end)
        return name if stands else None
    return None


def _at(claim: Claim, prepared: Prepared) -> int:
    """Where the name may stand that follows a place at once: behind अभी भी, फिर, if the place has it."""
    still = _STILL.match(prepared.folded.text, claim.end)
    return still.end() - 1 if still else claim.end


_STILL = regex.compile(r"\s+(?:(?:अभी|अब)\s+भी|(?:एक\s+बार\s+)?फिर(?:\s+से)?|इस\s+बार(?:\s+भी)?)\s+")


def _has_share(name: Name, prepared: Prepared) -> bool:
    """“दूसरे नंबर पर सहरसा में 96 प्रतिशत": the place whose own figure follows."""
    place = name.case == "locative" and name.kind in ("place", "headed") and name.type not in SCOPE_TYPES
    return place and _HAS.match(prepared.folded.text, name.after) is not None


# "9वें नंबर पर पहुंचा उत्तराखंड"
_CAME = regex.compile(r"\s*(?:पर\s+)?(?:पहुंच|आ|खिसक|लुढक|फिसल|चढ|उछल|पिछड)(?:ा|ी|े|या|ई|ए)\s+")
# "और तीसरे नंबर पर सागर 91.05 फीसदी स्कोर के साथ": the name's own figure behind it
_HAS = regex.compile(r"\s+\d[\d.,]*\s*(?:%|(?:प्रतिशत|फीसदी|फीसद|अंक|अंकों)(?!\p{L}))")


_MANY = ("seats", "constituencies", "states", "districts", "cities", "blocks", "tehsils", "stations", "wards", "zones")
_FIGURE = regex.compile(r"\s+(?:(?:सबसे|कम|अधिक|ज्यादा|सर्वाधिक|महज|केवल)\s+){0,2}\d")
# "198 मामले नजफगढ़ जोन से आए हैं"
_CAME_FROM = regex.compile(r"\s+(?:आए|आई|आईं|मिले|मिली|मिलीं|सामने|दर्ज|रिपोर्ट)(?!\p{L})")


_STANDS = regex.compile(
    r"\s*(?:\([^()]{1,24}\)\s*)?(?:,|।|\.|$|(?:और|व|तथा|एवं|तो|रहा|रही|रहीं|रहे|है|हैं|थी|था|काबिज|(?:बना|बनी|बने|आ|पहुंच|खिसक|चल)\s+(?:हुआ|हुई|हुए|गया|गई|गए|रहा|रही|रहे))(?!\p{Devanagari}))"
)
