"""The field in which a rank holds: "243 शहरों में", "मेडिकल श्रेणी में", "प्रदेश में", the ranking's own level.

A rank means nothing without its field. The press names it nearest the number as a
counted field, else as a group or class, else as a state, zone or district before में,
else once for the whole article ("जिला स्तरीय रैंकिंग"). Only a rank has such a
field; a score has at most a class.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found, Window
from extract.article_state import ArticleState, Subject
from extract.holders.framed_names import in_direct_case
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.measures.measure_kinds import family
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.scopes.population_classes import after_people, population_class
from extract.scopes.scope_classes import discipline_of, find_category, numbered_group, overall_list
from extract.scopes.scope_of_ranking import LEVELS, STATIONS_OF_A_DISTRICT, direct_plural
from extract.text import fold_text


def holds(scope: str, place: float, type_: str) -> bool:
    """Whether a field is large enough for a place: a 61st is none of "37 देशों", and a 58th district of no मंडल."""
    counted = after_people(fold_text(scope))
    size = _SIZE.match(counted)
    if size is None and type_ in ("district", "city") and counted.split()[-1:] and counted.split()[-1] in DIVISIONS:
        return place <= _DISTRICTS_OF_A_DIVISION
    return size is None or place <= int(size["size"])


_DISTRICTS_OF_A_DIVISION = 12


def is_within(scope: str) -> bool:
    """“एशियाई देश": a field within that of a ranking, which no place has that does not say it."""
    return fold_text(scope).split()[:1] in [[word] for word in lexicon.words("sizes", "continent")]


def is_of_size(scope: str) -> bool:
    """“छोटे राज्य", "पहाड़ी जिले", "एक लाख से कम आबादी वाले शहर": a field of those of one size or lie."""
    folded = fold_text(scope)
    return "आबादी" in folded or folded.split()[:1] in [[word] for word in lexicon.words("sizes", "size", "lie")]


_SIZE = regex.compile(r"(?P<size>\d{1,6})(?!\d)")


def find_scope(
    claim: Claim,
    window: Window,
    names: list[Name],
    subject: Subject,
    measure: str,
    state: ArticleState,
    prepared: Prepared,
) -> Found:
    """The field in which a rank holds: a stated number ("243 शहर"), a group (पहला समूह), a place before में."""
    discipline = discipline_of(claim, window, measure, names, prepared) if claim.kind in ("rank", "score") else NOTHING
    if discipline.value:
        return discipline
    sized = population_class(window, prepared) if claim.kind == "rank" else NOTHING
    if sized.value and not any(
        n.type == "state" and n.case == "locative" and sized.end <= n.start < window.stop for n in names
    ):
        return sized  # but "20 हजार से कम आबादी वाले शहरों में कुरूद प्रदेश में दूसरे" is of the state's
    group = numbered_group(window, prepared) if claim.kind == "rank" and subject.type != "person" else NOTHING
    if group.value:
        return group
    if claim.kind not in ("rank", "score"):
        return NOTHING
    category = find_category(window, prepared)
    if claim.whole is not None and claim.kind == "rank":
        of_class = category.value and _IN_CLASS.fullmatch(prepared.between(category.end, claim.whole.outer_start))
        return category if of_class else field_scope(claim.whole, names, subject, measure, state, prepared)
    if claim.kind == "score":
        return category
    if category.value:
        return category
    throughout = _throughout(window.start, window.stop, subject, prepared)
    if throughout.value and not any(
        n.type in SCOPE_TYPES and n.case == "locative" and throughout.start < n.start < window.stop for n in names
    ):
        return throughout
    of_country = _ALL_INDIA.search(prepared.folded.text, window.start, window.stop) if claim.kind == "rank" else None
    if of_country is not None:
        return Found(prepared.quote(*of_country.span("place")), *of_country.span("place"))
    if claim.rule == _EACH_NAMED and claim.value == 1:
        topped = _topped_behind().match(prepared.folded.text, window.stop)
        if topped is not None:
            return Found(topped["place"], *topped.span("place"))
    if claim.rule == "rank.topper":
        topped = _topped().match(prepared.folded.text, claim.start)
        if topped is not None:
            return Found(topped["place"], claim.start, claim.start + len(topped["place"]))
        of_all = next(
            (n for n in names if n.type in SCOPE_TYPES and not n.case and 0 <= claim.start - n.end <= 1), None
        )
        if of_all is not None:
            return Found(of_all.text, of_all.start, of_all.end)  # "बंगाल टॉपर"
    for name in reversed([n for n in names if window.start <= n.start and n.end <= window.stop]):
        if name.case not in ("locative", "genitive") or name.counted:
            continue
        if name.case == "locative" and _HELD_THERE.match(prepared.folded.text, name.after):
            continue  # "उत्तराखंड में चल रहे राष्ट्रीय खेलों में": where they are held
        if name.case == "locative" and _HAS_FIGURE.match(prepared.folded.text, name.after):
            continue  # "तीसरे नंबर पर दिल्ली में 422, चौथे नंबर पर": whose figure it is
        if name.plural and name.case == "genitive" and _SPOKEN_OF.match(prepared.folded.text, name.after):
            continue  # "पड़ोसी देशों की बात करें तो चीन (59)": who is told of
        if name.type == subject.type and not name.plural and name.type in ("state", "country"):
            continue  # "भारत की स्थिति सुधरी और वह 78वें स्थान पर": no country has its place within one
        if name.case == "genitive" and subject.field == prepared.name and 0 <= subject.start - name.after <= 1:
            continue  # "अजमेर रेंज का नागौर 9वें": where it lies, not among whom it is first
        if (
            name.case == "genitive"
            and name.kind == "place"
            and not _owns_field().match(prepared.folded.text, name.after)
        ):
            continue  # "ओडिशा के गंजम का बालीगुडा थाना पहले": in none of them
        if name.type in SCOPE_TYPES and (name.kind != "headed" or name.type == "zone"):
            return _plain(name, prepared) if name.plural else Found(name.text, name.start, name.end)
        if name.kind in ("headed", "bare", "generic") and name.head in DIVISIONS and name.case == "locative":
            return Found(name.text, name.start, name.end)
        if (
            name.kind == "generic"
            and name.type == "district"
            and name.case == "locative"
            and not name.plural
            and subject.start != name.start
        ):
            return Found("जिला", name.start, name.end)
        named_district = name.kind == "headed" and name.type == "district" and not name.plural
        if named_district and name.case == "locative" and subject.type == "block" and subject.start != name.start:
            return Found(in_direct_case(name), name.start, name.end)  # "राज्य में 42वां तथा भरतपुर जिले में प्रथम"
        within_school = name.kind == "generic" and name.type == "institution" and not name.plural
        if within_school and name.case == "locative" and subject.type == "person":
            return Found(name.text, name.start, name.end)  # "विद्यालय में प्रथम स्थान"
    continent = _CONTINENT.search(prepared.folded.text, window.start, window.stop)
    if continent is not None and subject.type != "person":
        return Found(continent["scope"], *continent.span("scope"))
    overall = overall_list().search(prepared.folded.text, window.start, window.stop)
    if overall is not None:
        return Found(prepared.quote(*overall.span("scope")), *overall.span("scope"))
    level = _level().search(prepared.folded.text, window.start, window.stop)
    if level is not None:
        return Found(prepared.quote(*level.span("place")), *level.span("place"))
    own = _of_own_district(claim, names, subject, prepared)
    if own is not None:
        return Found("जिला", own.start, own.end)
    others = {
        n.text: n
        for n in names
        if n.case == "locative"
        and _is_wider(n, claim, subject, prepared)
        and not _HELD_THERE.match(prepared.folded.text, n.after)
        and not _HAS_FIGURE.match(prepared.folded.text, n.after)
    }
    others.pop(subject.name, None)  # "मेघालय में 74.38 प्रतिशत मतदान हुआ, जो तीसरे स्थान पर रहा"
    if len(others) == 1:  # "जनवरी में 63वें और फरवरी में 27वें स्थान पर रहे ललितपुर को प्रदेश में पांचवीं रैंक"
        only = next(iter(others.values()))
        return _plain(only, prepared) if only.plural else Found(only.text, only.start, only.end)
    return NOTHING


def _is_wider(name: Name, claim: Claim, subject: Subject, prepared: Prepared) -> bool:
    """Whether a place of the sentence may be the field of its places: a state, or the division that a district lies in."""
    if name.plural and name.start >= claim.end:
        return False  # "केरल पहले स्थान पर, छोटे राज्यों में गोवा अव्वल"
    if name.type in SCOPE_TYPES and name.kind != "headed":
        return True
    within = subject.type in ("district", "city") and not (
        subject.field == prepared.name and subject.start == name.start
    )
    return within and not name.plural and name.end <= claim.start and (name.head in DIVISIONS or name.type == "zone")


def _throughout(start: int, stop: int, subject: Subject, prepared: Prepared) -> Found:
    """“प्रदेशभर में दूसरे", "देश भर के 4 हजार शहरों में": all over an area, which भर says, glued to its noun or not."""
    said = None
    for match in _all_over().finditer(prepared.folded.text, start, stop):
        said = match
    if said is None:
        return NOTHING
    own = said["place"] in lexicon.words("levels", "जिला")
    if own:
        return NOTHING if subject.type == "district" else Found("जिला", *said.span("place"))
    return Found(prepared.quote(*said.span("place")), *said.span("place"))


@lru_cache(maxsize=1)
def _all_over() -> regex.Pattern[str]:
    areas = lexicon.any_of("field_words", "area")
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{areas})\s?भर\s+(?:में|मे|के|की)(?!{lexicon.WORD_CHAR})")


def _of_own_district(claim: Claim, names: list[Name], subject: Subject, prepared: Prepared) -> Name | None:
    """“जिले में कामडारा प्रखंड 66.2 प्रतिशत के साथ अव्वल है": the article's district, which a sentence names before a rank within it."""
    if subject.type in (*SCOPE_TYPES, "district", "commissionerate", "department"):
        return None
    before = [n for n in names if n.end <= claim.anchor and n.start != subject.start]
    own = [n for n in before if n.kind == "generic" and n.type == "district" and not n.plural]
    own = [
        n
        for n in own
        if n.case == "locative"
        or (
            n.case == "genitive"
            and (_list_of().match(prepared.folded.text, n.after) or _bodies_of().match(prepared.folded.text, n.after))
        )
    ]
    wider = [n for n in before if n.type in SCOPE_TYPES and n.case == "locative"]
    return own[-1] if own and not (wider and wider[-1].start > own[-1].start) else None


@lru_cache(maxsize=1)
def _owns_field() -> regex.Pattern[str]:
    """“राजस्थान के सभी जिलों में", "झारखंड की सूची में": behind a state's genitive, those it has or ranks, in the locative."""
    lists = lexicon.any_of("measure_heads", "ranking", "grading", "evaluation", "index") + r"|मेरिट|मेधा\s+सूची"
    many = rf"[\p{{L}}\p{{M}}]+(?:ों|ओं)(?!\p{{L}})|{whole_word(lists)}|{whole_word(lexicon.any_of('units'))}"
    return compile_pattern(
        rf"\s*(?:(?!(?:है|हैं|जो|ने|को|राजधानी|टापर)\s)[\p{{L}}\p{{M}}\d,.-]+\s+){{0,7}}?(?:{many})\s+(?:में|मे|के|की)(?!\p{{L}})|\s*टापर"
    )


@lru_cache(maxsize=1)
def _list_of() -> regex.Pattern[str]:
    """“जिले की थानावार रैंकिंग में", "जिले की मेरिट में": behind a genitive, whose list it is."""
    lists = lexicon.any_of("measure_heads", "ranking", "grading", "evaluation") + r"|सूची|मेरिट|मेधा\s+सूची"
    return compile_pattern(rf"\s*(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?{whole_word(lists)}\s+(?:में|मे)")


@lru_cache(maxsize=1)
def _bodies_of() -> regex.Pattern[str]:
    """“जिला के थानों में", "जिले के ब्लॉकों में": behind a genitive, those that are ranked within it."""
    return compile_pattern(
        rf"\s*(?:[\p{{L}}\p{{M}}]+\s+)?{whole_word(lexicon.any_of('ranked_bodies'))}\s+(?:में|मे)(?!\p{{L}})"
    )


def _plain(name: Name, prepared: Prepared) -> Found:
    """“बड़े राज्यों में": many of a kind, in the direct form and with the word for their size or the class that they are of."""
    whole = population_class(Window(max(0, name.start - _CLAUSE), name.end, name.end), prepared)
    if whole.value and whole.end == name.end:
        return whole
    before = prepared.between(max(0, name.start - _SIZE_WORD), name.start).split()[-1:]
    sized = bool(before) and before[0] in lexicon.words("sizes")
    start = prepared.folded.text.rindex(before[0], 0, name.start) if sized else name.start
    text = prepared.called(start, name.end)
    return Found(text.removesuffix("ं").removesuffix("ो"), start, name.end)


_SIZE_WORD = 12  # code points: one word


@lru_cache(maxsize=1)
def _topped() -> regex.Pattern[str]:
    """“जिला टॉपर", "यूपी टॉप": the field right before the word."""
    return compile_pattern(rf"(?P<place>{lexicon.any_of('exam_words', 'topped')})(?!{lexicon.WORD_CHAR})")


@lru_cache(maxsize=1)
def _topped_behind() -> regex.Pattern[str]:
    """“क और ख ने जिला टॉप किया": the field behind several names that share a place."""
    topped = lexicon.any_of("exam_words", "topped")
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{topped})\s+टाप(?:र)?(?!{lexicon.WORD_CHAR})")


_EACH_NAMED = "rank.list_of_names"
# "ऑल इंडिया 23वीं रैंक", "ऑल इंडिया रैंक 45": right before the place
_ALL_INDIA = regex.compile(
    r"(?<!\p{L})(?P<place>आल\s+इंडिया|अखिल\s+भारतीय(?:\s+स्तर)?)(?:\s+(?:में|पर|स्तर\s+पर|रैंकिंग\s+में|रैंक|सूची\s+में))*\s*$"
)


def field_scope(
    whole: Number, names: list[Name], subject: Subject, measure: str, state: ArticleState, prepared: Prepared
) -> Found:
    """The field that a number of those ranked tells: whose they are ("जिले के 16 प्रखंड": the district), else so many of them."""
    text = prepared.folded.text
    for name in names:
        if name.kind == "measure" or name.end > whole.start:
            continue  # "एसडीजी इंडेक्स के 33 जिलों में": what ranks them
        if name.case == "genitive" and text[name.after : whole.start].strip() == "":
            return Found(
                "जिला" if name.kind == "generic" and name.type == "district" else name.text, name.start, name.end
            )
    before = [n for n in names if n.end <= whole.start and n.type in SCOPE_TYPES and n.case == "locative"]
    before = [n for n in before if not n.plural]  # "193 देशों में 128वें पर, हेनले इंडेक्स में 199 देशों में": of the one before
    if before:
        return Found(before[-1].text, before[-1].start, before[-1].end)
    level = _throughout(max(0, whole.start - _CLAUSE), whole.start, subject, prepared)
    if level.value and not _STOP.search(prepared.between(level.start, whole.start)):
        return level
    stated = None
    for match in _at_level().finditer(text, max(0, whole.start - _CLAUSE), whole.start):
        stated = match
    if stated is not None and not _STOP.search(prepared.between(stated.start(), whole.start)):
        return Found(prepared.quote(*stated.span("place")), *stated.span("place"))
    ranked = [n for n in names if n.end <= whole.start and n.type in SCOPE_TYPES and n.case == "genitive"]
    if ranked and not ranked[-1].plural and _list_of().match(text, ranked[-1].after):
        return Found(ranked[-1].text, ranked[-1].start, ranked[-1].end)  # "राज्य की सूची में लातेहार 24 जिलों में 21वें"
    if subject.type == "police_station" and whole.value <= STATIONS_OF_A_DISTRICT:
        return Found(state.commissionerate or ("जिला" if state.main.type in _WITH_STATIONS else state.main.name))
    unit = _field_noun().match(text, whole.outer_end)
    if unit is None:
        return NOTHING
    english = lexicon.lookup("units").get(unit["noun"])
    noun = direct_plural(str(english), unit["noun"]) if english else unit["noun"]
    known = state.scopes.get(family(measure), "")
    if english == "districts" and known and known not in lexicon.words("levels", "जिला"):
        return Found(known)
    of = _counted_before(text, prepared.between(whole.start, whole.end), unit["noun"], whole.outer_start)
    if of is not None:
        return Found(prepared.quote(*of.span("place")), *of.span("place"))
    between = prepared.between(whole.outer_end, unit.start("noun")).strip()
    quoted = prepared.quote(unit.start("noun") - len(between) - 1, unit.start("noun")).strip() + " " if between else ""
    value = f"{prepared.quote(whole.start, whole.end)} {quoted}{noun}"
    return Found(" ".join(value.split()), whole.start, unit.end("noun"))


def _counted_before(text: str, number: str, noun: str, stop: int) -> regex.Match[str] | None:
    """“प्रदेश के 22 जिलों की रैंकिंग जारी हुई। इन 22 जिलों में": of whom so many of a kind are, where the text has said it."""
    if not _THESE.search(text, max(0, stop - _SIZE_WORD), stop):
        return None
    said = _so_many_of().finditer(text, 0, stop)
    return next((match for match in said if match["many"] == number and match["noun"] == noun), None)


@lru_cache(maxsize=1)
def _so_many_of() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<place>{LEVELS})\s+के\s+(?:सभी\s+|कुल\s+)?(?P<many>\S+)\s+(?P<noun>[\p{{L}}\p{{M}}]+)"
    )


_THESE = regex.compile(r"(?<!\p{L})(?:इन|इंही|इन्ही|इंहीं|इन्हीं|उन|उंही|उंहीं)\s+$")
_IN_CLASS = regex.compile(r"\s*(?:वर्ग\s+)?(?:में|मे|के|की)?\s*(?:कुल\s+)?")  # "जनजातीय वर्ग के 1,860 परीक्षार्थियों में"
_SPOKEN_OF = regex.compile(r"\s*(?:भी\s+)?(?:बात|चर्चा)\s+क")
_HAS_FIGURE = regex.compile(r"\s+\d[\d.]*\s*(?:[,;]|$)")
_HELD_THERE = regex.compile(r"\s+(?:(?:चल|हो)\s+रह[ेी]|आयोजित|संपंन|जारी|हुए|हुई)\s+(?=\S)")
_CLAUSE = 60  # code points
_WITH_STATIONS = ("district", "city")  # whose stations are told by the district, whatever its name: "12 थानों में पहले"
_STOP = regex.compile(r"[,;।\n]")
_CONTINENT = regex.compile(r"(?<!\p{L})(?P<scope>एशिया|यूरोप|अफ्रीका|दुनिया|विश्व)\s+(?:भर\s+)?में(?!\p{L})")


@lru_cache(maxsize=1)
def _level() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{LEVELS})\s*-?\s*(?:स्तरीय|स्तर|रैंकिंग|सूची)")


@lru_cache(maxsize=1)
def _at_level() -> regex.Pattern[str]:
    """“राज्य स्तर पर 38 जिलों में पांचवें": of whom the counted field is."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{LEVELS})\s+स्तर\s+(?:पर|की\s+(?:रैंकिंग|सूची)\s+में)")


@lru_cache(maxsize=1)
def _field_noun() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+(?:\S+\s+){{0,4}}?(?P<noun>{whole_word(lexicon.any_of('units'))})")
