"""The lists of one ranking: a class ("मेडिकल श्रेणी में"), a numbered group (समूह दो), a discipline of institutions, all of them (ओवरऑल).

Where a ranking is printed in several lists, a place holds within one of them alone.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found, Window
from extract.article_state import Subject
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.numbers.cardinal_words import ordinal_words
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def numbered_group(window: Window, prepared: Prepared) -> Found:
    """“समूह दो के 26 जिलों में बुरहानपुर टॉप पर": a group called by its number or letter, whose size may follow."""
    found = None
    for match in _groups().finditer(prepared.folded.text, window.start, window.stop):
        found = match
    return Found(prepared.quote(*found.span("scope")), *found.span("scope")) if found else NOTHING


@lru_cache(maxsize=1)
def overall_list() -> regex.Pattern[str]:
    """“ओवरऑल रैंकिंग में", "ओवर ऑल में": all, where a ranking has groups too."""
    lists = lexicon.any_of("measure_heads", "ranking", "grading")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<scope>ओवर\s?आल)\s+(?:(?:{lists}|श्रेणी|कैटेगरी|सूची)\s+)?(?:में|मे)(?!{lexicon.WORD_CHAR})"
    )


@lru_cache(maxsize=1)
def _groups() -> regex.Pattern[str]:
    numbers = whole_word("एक|दो|तीन|चार|पांच|ए|बी|सी|डी|[1-5]|[a-d]")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<scope>(?:समूह|ग्रुप|कैटेगरी|केटेगरी|श्रेणी)[\s-]+{numbers})\s+(?:में|मे|के\s+(?:\d+\s+)?\p{{L}}+)"
    )


def discipline_of(claim: Claim, window: Window, measure: str, names: list[Name], prepared: Prepared) -> Found:
    """“मेडिकल में एम्स जोधपुर 16वें": the list of a ranking of institutions that a clause names by its field alone."""
    if not any(word in fold_text(measure) for word in lexicon.words("disciplines", "rankings")):
        return NOTHING
    found = None
    for match in _disciplines().finditer(prepared.folded.text, window.start, claim.anchor):
        if not any(n.start < match.start() < n.end for n in names):  # लखनऊ विश्वविद्यालय में
            found = match
    category = find_category(window, prepared)
    if found is None or category.start > found.start():
        return NOTHING
    return Found(prepared.quote(*found.span("scope")), *found.span("scope"))


@lru_cache(maxsize=1)
def _disciplines() -> regex.Pattern[str]:
    fields = lexicon.any_of("disciplines", "sciences", "kinds")
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?P<scope>{fields})\s+(?:में|मे)(?!{lexicon.WORD_CHAR})")


def class_of_place(drafts: list[Draft], claim: Claim, subject: Subject, prepared: Prepared) -> str:
    """“मैनेजमेंट में आईआईटी 16वां (स्कोर 51.2)": the list in which the place just before a score of the same clause is held; "" for none."""
    if not drafts or drafts[-1].kind != "rank" or drafts[-1].subject.name != subject.name:
        return ""
    place = drafts[-1]
    beside = place.field_name == prepared.name and _BESIDE.fullmatch(prepared.between(place.start, claim.start))
    last = fold_text(place.scope).split()[-1:]
    lists = (*lexicon.words("disciplines", "sciences"), *lexicon.words("field_words", "category"), *_OVERALL)
    return place.scope if beside and (fold_text(place.scope) in lists or last in [[w] for w in lists]) else ""


_OVERALL = ("ओवरआल",)
_BESIDE = regex.compile(r"[^;।\n]{0,48}")


def group_of_place(window: Window, prepared: Prepared) -> Found:
    """The group that a stretch names, by its number or letter or as a class: "समूह बी में पन्ना", "मेडिकल श्रेणी में"."""
    group = numbered_group(window, prepared)
    return group if group.value else find_category(window, prepared)


# What stands between the figure of the marks and the place that they are held with.
WITH_MARKS = regex.compile(r"(?:अंक|अंकों|नंबर|स्कोर|प्रतिशत|फीसदी)\s+(?:लेकर|पाकर|के\s+साथ|प्राप्त\s+कर|हासिल\s+कर)\s+$")


def find_category(window: Window, prepared: Prepared) -> Found:
    """The group or class that a stretch names as the field of what follows ("पहले समूह में", "मेडिकल श्रेणी में")."""
    found = None
    if any(prepared.folded.text.find(kind, window.start, window.stop) >= 0 for kind in _kinds()):
        for match in _category().finditer(prepared.folded.text, window.start, window.stop):
            found = match
    if found is None:
        return _group_of_event(window, prepared)
    if found["scope"].split()[0] in _NO_CLASS or places(found["scope"].split()[0]):
        return NOTHING  # "खरगोन समूह में": no group is called after one of its districts
    if found["scope"].split()[0] in lexicon.words("score_words", "air_class"):
        return NOTHING  # "बहुत खराब श्रेणी में": how bad the air is
    if found["scope"].split()[0] in lexicon.words("percent", "percent"):
        band = _BAND_BEFORE.search(prepared.folded.text, window.start, found.start("scope"))
        start = band.start() if band is not None else found.start("scope")
        return Found(prepared.quote(start, found.end("scope")), start, found.end("scope"))
    called = prepared.quote(*found.span("scope"))
    whose, joint, kind = called.rpartition(" की ") if " की " in called else called.rpartition(" के ")
    if joint and len(kind.split()) > 1 and not fold_text(whose).endswith(("ों", "ओं")):
        called = kind  # "एनआईआरएफ की ओवरऑल कैटेगरी में": that of the ranking; "कॉलेजों की श्रेणी" is called after them
    numbered = called.split()[-2:]  # "26 जिलों के दूसरे समूह में": the second group
    if fold_text(numbered[0]) in ordinal_words():
        called = " ".join(numbered)
    first, _, rest = called.partition(" ")
    value = (
        f"{first.removesuffix('े')}ा {rest}"
        if fold_text(first) in ordinal_words() and first.endswith("े")
        else f"{first} {rest}"
    )
    return Found(value, *found.span("scope"))


# "50 से 75 प्रतिशत की श्रेणी": the bounds of a class that is called after them
_BAND_BEFORE = regex.compile(r"\d[\d.]*\s*(?:से|-|–)\s*\d[\d.]*\s*$")


def _group_of_event(window: Window, prepared: Prepared) -> Found:
    """“बालिका वर्ग की 100 मीटर दौड़ में", "गेंदबाजों में": the group of those who compete, where no group or class is a field by itself."""
    said = None
    for match in _competing().finditer(prepared.folded.text, window.start, window.stop):
        said = match
    if said is None:
        return NOTHING
    many = said["many"]
    start, end = said.span("scope")
    return Found(prepared.quote(start, end).removesuffix("ों") if many else prepared.quote(start, end), start, end)


@lru_cache(maxsize=1)
def _competing() -> regex.Pattern[str]:
    group = lexicon.any_of("meet_words", "groups")
    many = lexicon.any_of("meet_words", "players")
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}-])(?:(?P<scope>(?:अंडर[\s-]?\d+\s+|[\p{{L}}\p{{M}}]+\s+(?={group}))?{group}\s+वर्ग)\s+(?:की|के|का)\s+(?:\S+\s+){{1,5}}?(?:में|मे)"
        rf"|(?P<scope>(?P<many>{many}))\s+(?:में|की\s+(?:सूची|लिस्ट|रैंकिंग|रैकिंग)\s+में))(?!\p{{L}})"
    )


_NO_CLASS = (
    "इस",
    "इसी",
    "उसी",
    "जिस",
    "की",
    "के",
    "वाली",
    "वाले",
    "साथ",
    "अपने",
    "पर",
    "में",
    "से",
    "को",
    "ने",
)  # "स्कोर के साथ समूह में"


@lru_cache(maxsize=1)
def _kinds() -> tuple[str, ...]:
    """Words of which `_category` needs one; few sentences have any, and the pattern may begin at each word."""
    return (*lexicon.words("field_words", "category"), "ग्रुप", "पूल")


@lru_cache(maxsize=1)
def _category() -> regex.Pattern[str]:
    kind = whole_word(lexicon.any_of("field_words", "category"))
    word = r"[\p{Devanagari}\-]+"
    bodies = whole_word("जिलों|जिलो|शहरों|निकायों|राज्यों|विभागों|थानों|विश्वविद्यालयों|संस्थानों|कालेजों")
    people = lexicon.any_of("units", "students", "candidates", "players", "participants")
    letter = lexicon.any_of("abbreviations", "letters")
    return compile_pattern(
        rf"(?<!\p{{L}})(?P<scope>(?:ग्रुप|पूल)\s*-?\s*(?:{letter}|[a-h]))\s+(?:में|मे)(?!\p{{L}})|"  # "ग्रुप सी में"
        rf"(?P<scope>{word}\s+(?:की|के)\s+{kind}|(?:{word}\s+(?:की|के)\s+)?{word}\s+{kind})\s+(?:में|मे|की\s+(?:सूची|लिस्ट|तालिका)\s+(?:में|मे)|(?:के|वाले)\s+(?:{word}\s+){{0,4}}?{bodies}\s+(?:में|मे)|के\s+(?:कुल\s+)?\d[\d,]*\s+{people}\s+(?:में|के\s+बीच))(?!\p{{L}})"
    )
