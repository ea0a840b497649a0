"""Figures with their target or their whole: X में से Y, X के सापेक्ष Y, इनमें Y; and those who sat an examination, who are a whole themselves.

They claim their numbers before the rules for a figure by itself (coverage.py), which would take the part without its whole.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import CARDINAL, PERIOD, Line
from extract.numbers.number import Number, is_year
from extract.rules.base import Example, Rule, compiled
from extract.rules.compared_times import compares_times

_ONLY = r"(?:{part_words.only}\s+)*"
_NOUN = r"(?:\s+(?!{part_words.of}){W}){0,4}?"

SAT = Rule(
    name="coverage.sat",
    kind="coverage",
    claims="N ने परीक्षा दी: how many sat an examination, where nobody is named.",
    pattern=r"(?<!{b}(?:जिन|की|के|का)\s|{part_words.these_of}\s)(?P<v>{C})(?P<q>\s+ने\s+(?:(?:{W}|{T})\s+){0,2}?(?:परीक्षा|पेपर|एग्जाम)\s+(?:दी|दिया){e})",
    reads=(Example("इस बार 17,906 ने परीक्षा दी", 17906),),
    refuses=(
        Example("17,906 ने परीक्षा छोड़ दी", because="they stayed away"),
        Example("18,240 पंजीकृत थे, जिनमें से 17,906 ने परीक्षा दी", because="they are some of a whole"),
    ),
    unit="students",
    certain=0.75,
)

PART_OF_WHOLE = Rule(
    name="coverage.part_of_whole",
    kind="part",
    claims="X में से Y: Y of X. Progress makes it coverage, anything else a count.",
    pattern=r"(?P<of>{C})"
    + _NOUN
    + r"\s*{part_words.out_of}\s*"
    # "… में से रिपोर्ट देने वाले महज 312", "… में से फार्मर रजिस्ट्री 1,96,222 ने ही बनवाई"
    + r"(?:(?:{W}\s+){1,4}?वाल[ेी]\s+(?={C}|{part_words.only})|(?:{W}\s+){2,3}(?={C}\s+ने{e}))?"
    + r"(?:{part_words.only}\s+|{W}\s+(?={C}))*(?:{T}(?:\s+{W}){0,2}\s+(?:{part_words.only}\s+)*)?(?P<v>{C})",
    reads=(
        Example("4,212 आवेदनों में से 3,890 का निस्तारण कर दिया गया", 3890, 4212),
        Example("1840 विद्यालयों में से रिपोर्ट देने वाले महज 312 हैं", 312, 1840),
        Example("दो सौ छियालीस शिकायतों में से दो सौ तीस का निस्तारण हुआ", 230, 246),
    ),
    refuses=(Example("इनमें से 12 लोग आए", because="no whole in this clause"),),
    out_of_role="population",
    certain=0.84,
)

_NUMBERED = ("नंबर", "क्रमांक")  # "प्लेटफार्म नंबर एक के बजाय पांच पर आई"

FRACTION_OF_LIST = Rule(
    name="coverage.fraction_of_list",
    kind="part",
    claims="X/Y behind each name of a list that tells of a target or of what was done: X of Y.",
    pattern=r"(?<=[\p{L}\p{M}:\-–]\s|\()(?P<v>{C})\s?/\s?(?P<of>{C})(?=\s*(?:[,;।.)]|$|(?:और|व|एवं|तथा){e}|{units}))",
    reads=(
        Example("लक्ष्य के सापेक्ष उपलब्धि : हर्रैया 388/402, बनकटी 301/355", 388, 402),
        Example("कनखल (3/3) और सिडकुल (7/8) ने वारंट तामील किए", 3, 3),
    ),
    refuses=(
        Example("मुकदमा 217/2024, अपराध संख्या 218/2024 की विवेचना", because="cases by their number and year"),
        Example("हर्रैया 388/402, बनकटी 301/355", because="nothing tells what of what"),
    ),
    guard=lambda line: _lists_fractions(line),
    out_of_role="target",
    certain=0.84,
)


def _lists_fractions(line: Line) -> bool:
    """Whether all fractions of a line, two or more, are parts of their wholes, behind a word for a target or for what was done."""
    if "/" not in line.text:
        return False
    pairs = [(line.numbers[m.start("v")], line.numbers[m.start("of")]) for m in _FRACTION.finditer(line.text)]
    parts = len(pairs) > 1 and all(
        v.value <= of.value and not (v.decimal or of.decimal or is_year(of)) for v, of in pairs
    )
    return parts and _of_target().search(line.text) is not None


_FRACTION = regex.compile(rf"(?P<v>{CARDINAL})\s?/\s?(?P<of>{CARDINAL})")


@lru_cache(maxsize=1)
def _of_target() -> regex.Pattern[str]:
    done = lexicon.any_of("reaching_words", "goals")
    return compile_pattern(
        lexicon.whole_word(
            rf"{done}|उपलब्धि|सापेक्ष|प्रगति|निस्तारण|निस्तारित|निराकरण|तामील|तामीला|अनावरण|सुलझाए|सुलझाईं|सुलझाई|बरामद|उत्तीर्ण|पास"
        )
    )


AGAINST_TARGET = Rule(
    name="coverage.against_target",
    kind="part",
    claims="X के सापेक्ष, के विरुद्ध, के मुकाबले Y: Y against a target or standard of X.",
    pattern=r"(?P<of>{C})(?:\s+(?!{part_words.against}){W}){0,4}?\s*{part_words.against},?\s*(?:(?!{N}|{part_words.against})[^।;]){0,40}?(?P<v>{C})(?!\s+(?:की|का)\s+(?:{W}\s+)?(?:{score_words.changed}|कटौती))",
    reads=(
        Example("250 के मानक के सापेक्ष 605 वाद निपटाए", 605, 250),
        Example("2,68,440 ग्रामीण परिवारों के सापेक्ष अब तक 1,91,682 परिवारों को कनेक्शन", 191682, 268440),
        Example("सात लाख 62 हजार 450 के लक्ष्य के विरूद्ध सात लाख 18 हजार 227 टीके", 718227, 762450),
    ),
    refuses=(
        Example("थाने के मुकाबले 12 गांव आगे", because="no number before"),
        Example("पिछले साल 640 के मुकाबले इस साल 720 हादसे हुए", because="two years, and no target"),
        Example("पिछले महीने के 66.89 के मुकाबले स्कोर में 27.14 की बड़ी कमी आई", because="by how much it changed"),
    ),
    out_of_role="target",
    accept=lambda match, line: (
        not line.text[: match.start()].rstrip().endswith(_NUMBERED) and not compares_times(match, line)
    ),
    certain=0.9,
)

MONEY_AGAINST_TARGET = Rule(
    name="amount.against_target",
    kind="amount",
    claims="Money against a target of money: the target is the whole.",
    pattern=r"(?P<of>{M}|{C})(?:\s+{W}){0,3}?\s*{part_words.against},?\s*(?:(?!{N})[^।;]){0,40}?(?P<v>{M}|{C})"
    r"|(?P<v>{M}|{C})(?:\s+(?:का|की)\s+{W})?\s*\(\s*{directive_words.goal}\s*[:\-]?\s*(?P<of>{M}|{C})\s*\)",
    reads=(
        Example("निगम ने 84 करोड़ रुपये (लक्ष्य 120 करोड़) वसूले", 840000000, 1200000000),
        Example("चार हजार करोड़ रुपये के लक्ष्य के सापेक्ष 4,052.4 करोड़ रुपये का राजस्व", 40524000000, 40000000000),
    ),
    refuses=(
        Example("4,052 करोड़ रुपये का राजस्व", because="no target"),
        Example("60 रुपये के मुकाबले 12 किसान", because="no sum"),
    ),
    unit="INR",
    out_of_role="target",
    accept=lambda match, line: (
        _are_sums(line.numbers[match.start("of")], line.numbers[match.start("v")]) and not compares_times(match, line)
    ),
)


def _are_sums(one: Number, other: Number) -> bool:
    """Whether two numbers are money: one by its sign, the other by its sign or its lakhs."""
    signed = [number.kind == "money" for number in (one, other)]
    return any(signed) and all(n.kind == "money" or (n.scaled and n.value >= _LAKH) for n in (one, other))


_LAKH = 1e5

OF_POPULATION = Rule(
    name="coverage.of_population",
    kind="part",
    claims="X की आबादी में Y, X में Y ही: Y of X without से.",
    pattern=r"(?P<of>{C})(?:\s+(?:की|के)\s+(?:आबादी|जनसंख्या|लक्ष्य))?(?:\s+(?!{part_words.of}|{case_marks}|{b}(?:और|व|तथा|एवं|तो|जबकि|वहीं|लेकिन){e}){W}){0,2}?\s+(?:में|मे)\s+(?:{T}\s+(?:को\s+|तक\s+)?)?"
    + _ONLY
    + r"(?P<v>{C})(?!\s*(?:{not_facts}|{measure_units}|{durations}|{score_words.marks}|रैंक))",
    reads=(
        Example("चौसा थाना में 31 में 9 ही सुलझ सके", 9, 31),
        Example("1 लाख 42 हजार की आबादी में 1 लाख 29 हजार 504 लोग दवा खा चुके हैं", 129504, 142000),
        Example("25 में 22 थाने संयुक्त रूप से पहले स्थान पर रहे", 22, 25),
    ),
    refuses=(
        Example("902 गांवों में नलों के जरिए 3.03 लाख मकानों तक पानी", because="words between: another clause"),
        Example("80 वार्डों में 41 सड़कें बनेंगी", because="roads are no part of wards"),
        Example("1,204 विद्यालयों में 86 शिक्षक अनुपस्थित मिले", because="teachers are no part of schools"),
        Example("पिछले साल 2023 में मात्र 42 मामले दर्ज हुए", because="a year"),
        Example("6941 हादसों में 1680 की मौत हुई", because="those struck are no part of the accidents"),
    ),
    out_of_role="population",
    certain=0.85,
    accept=lambda match, line: (
        line.numbers[match.start("v")].value <= line.numbers[match.start("of")].value
        and not _lie_in_them(match, line)
        and not _strike(match, line)
        and not (is_year(line.numbers[match.start("of")]) and _OF_YEAR.search(line.text[: match.start()]))
    ),
)

_OF_YEAR: regex.Pattern[str] = regex.compile(
    rf"(?:(?:(?<!\p{{L}})(?:साल|वर्ष|सन)|[{PERIOD}])\s+|[{CARDINAL}]\s*(?:,|और|व|तथा|एवं|जबकि)\s*)$"
)  # "पिछले साल 2023 में 42", "2021 में 310 और 2022 में 415"


def _strike(match: regex.Match[str], line: Line) -> bool:
    """“6,941 हादसों में 1,680 की मौत": whether those behind are whom the events struck."""
    return _struck().search(line.text, match.end("of"), match.start("v")) is not None


@lru_cache(maxsize=1)
def _struck() -> regex.Pattern[str]:
    """Events that strike people: हादसों, दुर्घटनाओं."""
    table = lexicon.table("units")
    return compile_pattern(lexicon.whole_word(lexicon.alternation([*table["accidents"], *table["fires"]])))


def _lie_in_them(match: regex.Match[str], line: Line) -> bool:
    """“80 वार्डों में 41 सड़कें": whether the second number counts other things than the places that the first counts."""
    units = lexicon.lookup("units")
    whole = line.text[match.end("of") : match.start("v")].split()[:1]
    part = line.text[match.end("v") :].split()[:1]
    if _WITHIN.match(line.text, match.end("v")):
        return False  # "17 थानों में चार प्रदेश में पहले स्थान पर रहे": where they are placed
    known = [str(units[word[0].strip(",।")]) for word in (whole, part) if word and word[0].strip(",।") in units]
    return len(known) == len((whole, part)) and known[0] in _PLACES and known[1] not in _PLACES


_WITHIN = regex.compile(r"\s+(?:प्रदेश|राज्य|देश|जिले|मंडल|सूबे|जोन|रेंज)\s+में\s")
_PLACES = (
    *("villages", "wards", "schools", "colleges", "hospitals", "stations", "centres", "cities", "urban bodies"),
    *("gram panchayats", "panchayats", "blocks", "tehsils", "districts"),
)

_PART = r"(?P<v>{C})(?:\s+(?!{case_marks}|{b}(?:और|व|तथा|एवं|जबकि){e}){W}){0,4}?\s*\(\s*"


def _is_whole(match: regex.Match[str], line: Line) -> bool:
    """Whether the figure before a bracket is a number of things."""
    number = line.numbers[match.start("v")]
    return not number.decimal or number.scaled


WHOLE_IN_BRACKETS = Rule(
    name="coverage.whole_in_brackets",
    kind="part",
    claims="Y (X में से), Y (कुल X): the whole stands behind its part, in brackets.",
    pattern=_PART
    + r"(?:कुल\s*[:\-]?\s*(?P<of>{C})(?:\s+{W})?(?:\s+{part_words.out_of})?|(?P<of>{C})(?:\s+{W})?\s+{part_words.out_of})\s*\)",
    reads=(
        Example("पुलिस ने 187 गुम बच्चे (214 में से) खोजे", 187, 214),
        Example("980 गांव (कुल 1,240) नल से जुड़ चुके हैं", 980, 1240),
    ),
    refuses=(
        Example("187 बच्चे (6 साल तक के)", because="an age"),
        Example("वार्ड 12 (1,240 मतदाता)", because="no whole of it"),
    ),
    out_of_role="population",
    certain=0.85,
    accept=_is_whole,
)

TARGET_IN_BRACKETS = Rule(
    name="coverage.reached_of_target",
    kind="part",
    claims="Y (लक्ष्य X), Y (X के विरुद्ध): the target stands behind what was reached of it, in brackets.",
    pattern=_PART + r"(?:{directive_words.goal}\s*[:\-]?\s*(?P<of>{C})(?:\s+{W})?(?:\s+{part_words.against})?"
    r"|(?P<of>{C})(?:\s+{W})?\s+{part_words.against})\s*\)",
    reads=(Example("18,42,600 मानव दिवस (लक्ष्य 16,75,000 के विरुद्ध)", 1842600, 1675000),),
    refuses=(Example("187 बच्चे (लक्ष्य से कम)", because="no figure of it"),),
    out_of_role="target",
    certain=0.85,
    accept=_is_whole,
)

OF_ROW = Rule(
    name="coverage.done_of_row",
    kind="part",
    claims="N गांव, M में काम पूरा: in a row, how many of those just counted are done.",
    pattern=r"(?P<of>{C})\s+{units}\s*[,;|–-]\s*"
    + _ONLY
    + r"(?P<v>{C})\s+(?:में|पर|का|की|के)\s+(?:{W}\s+){0,2}?(?:पूरा|पूरी|पूरे|पूर्ण){e}(?!\s+(?:नहीं|न|होना|होने|जर्जर){e})",
    reads=(Example("• बीना: 148 गांव, 122 में काम पूरा", 122, 148),),
    refuses=(Example("148 गांव, 122 में काम अधूरा", because="nothing was done"),),
    out_of_role="population",
    certain=0.85,
    accept=lambda match, line: (
        line.sentence.kind == "row" and line.numbers[match.start("v")].value <= line.numbers[match.start("of")].value
    ),
)

OF_THESE = Rule(
    name="coverage.of_these",
    kind="part",
    claims="इनमें (से), जिनमें, इसके सापेक्ष Y: the whole is the number that the words point back to.",
    pattern=r"(?:{part_words.these_of}\s+(?:{part_words.only}\s+)*(?:{T}(?:\s+{W}){0,2}\s+(?:{part_words.only}\s+)*)?|{part_words.this_against},?\s*(?:(?!{N}|[,।;])[\s\S]){0,30}?)(?P<v>{C})",
    reads=(Example("4,312 शिकायतें आईं और इनमें 4,190 का निस्तारण करा दिया गया", 4190),),
    refuses=(
        Example("इनमें कानपुर भी है", because="no number"),
        Example("286 लोग घायल हुए। इसमें एक दिलचस्प तथ्य यह है", because="an article, and nothing counted"),
    ),
    out_of_role="population",
    certain=0.75,
    accept=lambda match, line: not _is_article(match, line),
)


def _is_article(match: regex.Match[str], line: Line) -> bool:
    """Whether एक in words stands before what is no counted noun and no case mark: "इसमें एक बड़ी बात"."""
    number = line.numbers[match.start("v")]
    return number.value == 1 and number.written == "words" and _counts_one().match(line.text, match.end("v")) is None


@lru_cache(maxsize=1)
def _counts_one() -> regex.Pattern[str]:
    return compiled(
        r"\s*(?:[,;।]|$|{case_marks}|(?:{W}\s+)?{units}|(?:है|था|थी|रहा|रही|ही|भी|भर्ती|गंभीर|घायल|मृत|ठीक|स्वस्थ){e})"
    )


RULES = (
    SAT,
    PART_OF_WHOLE,
    FRACTION_OF_LIST,
    AGAINST_TARGET,
    MONEY_AGAINST_TARGET,
    WHOLE_IN_BRACKETS,
    TARGET_IN_BRACKETS,
    OF_POPULATION,
    OF_ROW,
    OF_THESE,
)
