"""Which of the names of a text can stand for somebody, and how far they go.

Left out are the words that are none alone: what a ranking judges ("शिक्षा में 15वें"), adjectives of bodies, places that only
say where the next one lies, and those that are another word here (पिछड़ा वर्ग कल्याण).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.honours import without_honour
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.words import category_follows
from extract.numbers.number import Number
from extract.text import fold_text


def names_that_stand(names: list[Name], text: str) -> list[Name]:
    """The names of a folded text without those that stand for nobody; an institution's without the field of ranks behind it."""
    never = lexicon.lookup("no_subjects")
    return [
        _without_field(name, text)
        for name in map(
            without_honour, map(_without_group, map(_town_of_area, (_without_level(name, text) for name in names)))
        )
        if not _lies().match(text, name.end)
        and not (name.kind == "place" and name.type != "district" and _TRIBE.match(text, name.end))
        and not (name.text == _PAPER and _PAPERS.search(text, 0, name.start))
        and not (name.text == _STATE and _TOPPER.match(text, name.end))
        and not (name.text == "कल्याण" and _welfare().search(text, 0, name.start))
        and not (
            name.kind in ("generic", "headed")
            and not name.base
            and name.type in _ELECTED
            and _OF_ELECTION.match(text, name.end)
        )
        and not name.text.endswith(_EACH)
        and not (name.text == _BANK and _ACCOUNT.match(text, name.end))
        and not (name.kind == "headed" and name.type == "institution" and _is_sort_of_school(name))
        and not (name.text == _NOTICE and _IS_TAKEN.match(text, name.end))
        and not (name.kind == "generic" and (_opens_sort(name, text) or _TOLD_WITHIN.match(text, name.end)))
        and not (name.head.endswith(_COURTS) and _court_of_sort().match(text, name.start))
        and not (name.kind == "bare" and fold_text(name.text) in lexicon.words("sizes", "size"))
        and not (name.head == "जेल" and _TO_JAIL.match(text, name.end))
        and not (name.kind == "bare" and name.case == "locative" and _is_deed(name.text))
        and (
            name.kind not in ("bare", "headed")
            or (folded := fold_text(name.text)) not in never
            or _stands_yet(name, names, str(never[folded]))
        )
    ]


_TRIBE = regex.compile(r"\s+(?:कोरवा|खडिया|खरिया|बिरहोर|बैगा)(?![\p{L}\p{M}])")  # "पहाड़ी कोरवा की 3,940 महिलाएं"


_PAPER = "निवास"  # a town too
_PAPERS = regex.compile(r"(?<!\p{L})(?:आय|जाति)\s*(?:,|व|और|एवं)\s*$")  # "आय, जाति, निवास के 2,300 आवेदन"


def _without_level(name: Name, text: str) -> Name:
    """“मुकेश राज स्टेट टॉपर रहे": who topped, without that of which they are the topper."""
    if name.kind != "bare" or not name.text.endswith(f" {_STATE}") or not _TOPPER.match(text, name.end):
        return name
    end = name.end - len(_STATE) - 1
    return replace(name, end=end, text=name.text.removesuffix(f" {_STATE}"), case="", after=end)


_STATE = "स्टेट"
_TOPPER = regex.compile(r"\s+टाप(?:र|\s)")


def _without_group(name: Name) -> Name:
    """“खरगोन समूह में चौथे नंबर पर": a district within its group, which is not called after it."""
    if name.kind != "headed" or name.head != "समूह" or not any(row.kind == "district" for row in places(name.base)):
        return name
    row = places(name.base)[0]
    end = name.start + len(name.base)
    return replace(name, end=end, text=name.base, kind="place", type=row.kind, head="", case="", after=end)


def without_counted_work(
    names: list[Name], numbers: Iterable[Number], units: dict[int, tuple[int, str]], text: str
) -> list[Name]:
    """“41,205 वादों का निस्तारण हुआ": no name of a work where its noun is what a number right before it counts."""
    ends = {number.outer_end for number in numbers if number.kind == "cardinal"}
    return [
        n
        for n in names
        if not (
            n.kind == "measure"
            and n.start - 1 in ends
            and n.start in units
            and _GENITIVE.match(text, units[n.start][0], n.end)
        )
    ]


_GENITIVE = regex.compile(r"\s+(?:का|के|की)\s")


def _is_deed(text: str) -> bool:
    """“कचरा संग्रहण", "गणना प्रपत्र वितरण": what was done, by the last word of several."""
    words = text.split()
    return len(words) > 1 and words[-1] in lexicon.words("no_subjects", "deeds", "activities")


def _stands_yet(name: Name, names: list[Name], kind: str) -> bool:
    """“विजेता ने 45 अंक", "शिक्षा ने 78 और पेयजल निगम ने 72 फीसदी": who became something and does more; a sector in a row of departments."""
    if kind == "outcomes":
        return bool(name.case)
    if name.case != "ergative" or name.text not in lexicon.words("frame_words", "sectors"):
        return False
    beside = [n for n in names if n is not name and n.case == "ergative" and abs(n.start - name.start) < _IN_ROW]
    return any(n.type == "department" or n.text in lexicon.words("frame_words", "sectors") for n in beside)


_IN_ROW = 40  # code points from one name of a row to the next


def _town_of_area(name: Name) -> Name:
    """“मोदी नगर क्षेत्र", "विजय नगर क्षेत्र में": a town or a quarter whose name has नगर, and its surroundings."""
    town = name.head.removesuffix(_AREA)
    if name.kind != "headed" or town == name.head or not town.endswith("नगर") or not name.text.endswith(name.head):
        return name
    if not name.base or any(place.kind in ("district", "city") for place in places(name.base)):
        return name  # "अयोध्या नगर क्षेत्र": the town of the district
    end = name.end - len(_AREA)
    return replace(name, end=end, text=name.text.removesuffix(_AREA), head=town, type="city", case="", after=end)


_AREA = " क्षेत्र"


def _without_field(name: Name, text: str) -> Name:
    """“बीएचयू विश्वविद्यालय श्रेणी में", "आईआईटी बीएचयू इंजीनियरिंग में": the institution without the field of ranks behind it."""
    if name.kind != "headed" or name.type != "institution" or " " not in name.text:
        return name
    base, _, last = name.text.rpartition(" ")
    fields = lexicon.words("disciplines", "sciences")
    classed = category_follows(text, name.end) and (fold_text(last) in fields or fold_text(last) == name.head)
    if not (classed or (fold_text(last) in fields and name.case == "locative")):
        return name
    if lexicon.lookup("heads").get(fold_text(base).split()[0]) != "institution":
        return name  # "स्टेट पब्लिक यूनिवर्सिटी श्रेणी में", "राजकीय मेडिकल कालेज": no name without it
    end = name.start + len(base)
    return replace(name, end=end, text=base, base=base, case="", after=end)


def _opens_sort(name: Name, text: str) -> bool:
    """“बैंक वसूली के 210 मामले", "सड़क दुर्घटना": a noun that is part of what cases are of, and no body."""
    sort = _sorts().match(text, name.start)
    return sort is not None and sort.end() > name.end


@lru_cache(maxsize=1)
def _sorts() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("sorts_of_cases", "court", "crime", "roads")))


_COURTS = ("न्यायालय", "अदालत", "कोर्ट")
# "बैंक से संबंधित 2,769 मामले", "कोर्ट में लंबित 253 वाद": what cases are of or where they lie, and whose they are not
_TOLD_WITHIN = regex.compile(r"\s+(?:से\s+(?:संबंधित|संबद्ध|जुडे)|(?:में|मे)\s+(?:लंबित|विचाराधीन))\s+(?:कुल\s+)?\d")


@lru_cache(maxsize=1)
def _court_of_sort() -> regex.Pattern[str]:
    """“परिवार न्यायालय के 16 मामले", in a list of what was settled: the sort of the cases, by the court that hears it."""
    courts = lexicon.any_of("sorts_of_cases", "courts")
    cases = lexicon.alternation(lexicon.table("units")["cases"])
    return compile_pattern(rf"(?:{courts})\s+(?:के|की)\s+(?:कुल\s+)?\d[\d,]*\s+{lexicon.whole_word(cases)}")


@lru_cache(maxsize=1)
def _welfare() -> regex.Pattern[str]:
    """“पिछड़ा वर्ग कल्याण": whose welfare it is, before the name of a town."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("welfare_words", "of")) + r"\s+$")


_ELECTED = ("institution", "village", "block", "other")  # "पैक्स चुनाव के पहले चरण में": what is elected
_OF_ELECTION = regex.compile(r"\s+(?:चुनाव|चुनावों|उपचुनाव|निर्वाचन)(?!\p{L}|\p{M})")
_BANK = "बैंक"
_ACCOUNT = regex.compile(r"\s+(?:खात|शाखा)")  # "आठ लोगों के बैंक खातों में"


def _is_sort_of_school(name: Name) -> bool:
    """“प्राइमरी स्कूल में 412 शिक्षक अतिशेष": schools of a sort, and no school's name."""
    sorts = lexicon.words("reaching_words", "sorts")
    return (
        bool(name.base) and fold_text(name.head) in _SCHOOLS and all(w in sorts for w in fold_text(name.base).split())
    )


_SCHOOLS = ("स्कूल", "विद्यालय")
_NOTICE = "गौर"  # a town of Basti too
_IS_TAKEN = regex.compile(r"\s+(?:कर|फरमा|से\s+(?:देख|सुन|पढ))")  # "गौर करने वाली बात"
_EACH = (" वार", "-वार")  # "सीएचसी वार देखें तो": one by one, and none of them
_TO_JAIL = regex.compile(r"\s+(?:भेज|गए|गया|गई|जा)")  # "आरोपियों को जेल भेजा"


@lru_cache(maxsize=1)
def _lies() -> regex.Pattern[str]:
    return compile_pattern(r"\s+" + lexicon.whole_word(lexicon.any_of("name_parts", "no_place_before")))
