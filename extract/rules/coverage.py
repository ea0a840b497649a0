"""Coverage: how much of a population, target or workload was reached, in percent or in number."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import CARDINAL, Line
from extract.numbers import Number, is_year
from extract.rules.base import Example, Rule
from extract.rules.compared_times import compares_times

_ONLY = r"(?:{part_words.only}\s+)*"
_NOUN = r"(?:\s+(?!{part_words.of}){W}){0,4}?"


@lru_cache(maxsize=1)
def _stated() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "stated", "standing")))


PART_OF_WHOLE = Rule(
    name="coverage.part_of_whole",
    kind="part",
    claims="X में से Y: Y of X. Progress makes it coverage, anything else a count.",
    pattern=r"(?P<of>{C})"
    + _NOUN
    + r"\s*{part_words.out_of}\s*(?:{part_words.only}\s+|{W}\s+(?={C}))*(?:{T}(?:\s+{W}){0,2}\s+(?:{part_words.only}\s+)*)?(?P<v>{C})",
    reads=(
        Example("4,212 आवेदनों में से 3,890 का निस्तारण कर दिया गया", 3890, 4212),
        Example("दो सौ छियालीस शिकायतों में से दो सौ तीस का निस्तारण हुआ", 230, 246),
    ),
    refuses=(Example("इनमें से 12 लोग आए", because="no whole in this clause"),),
    out_of_role="population",
    certain=0.84,
)

FRACTION_OF_LIST = Rule(
    name="coverage.fraction_of_list",
    kind="part",
    claims="X/Y behind each name of a list that tells of a target or of what was done: X of Y.",
    pattern=r"(?<=[\p{L}\p{M}:\-–]\s)(?P<v>{C})\s?/\s?(?P<of>{C})(?=\s*(?:[,;।.]|$|(?:और|व|एवं|तथा){e}|{units}))",
    reads=(Example("लक्ष्य के सापेक्ष उपलब्धि : हर्रैया 388/402, बनकटी 301/355", 388, 402),),
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
    return compile_pattern(lexicon.whole_word(rf"{done}|उपलब्धि|सापेक्ष|प्रगति|निस्तारण|निस्तारित|निराकरण"))


_GRADES = 10  # "सीजीपीए में परिणाम 8.6 रहा" is none of a hundred
_NUMBERED = ("नंबर", "क्रमांक")  # "प्लेटफार्म नंबर एक के बजाय पांच पर आई"

AGAINST_TARGET = Rule(
    name="coverage.against_target",
    kind="part",
    claims="X के सापेक्ष, के विरुद्ध, के मुकाबले Y: Y against a target or standard of X.",
    pattern=r"(?P<of>{C})(?:\s+(?!{part_words.against}){W}){0,4}?\s*{part_words.against},?\s*(?:(?!{N}|{part_words.against})[^।;]){0,40}?(?P<v>{C})",
    reads=(
        Example("250 के मानक के सापेक्ष 605 वाद निपटाए", 605, 250),
        Example("2,68,440 ग्रामीण परिवारों के सापेक्ष अब तक 1,91,682 परिवारों को कनेक्शन", 191682, 268440),
        Example("सात लाख 62 हजार 450 के लक्ष्य के विरूद्ध सात लाख 18 हजार 227 टीके", 718227, 762450),
    ),
    refuses=(
        Example("थाने के मुकाबले 12 गांव आगे", because="no number before"),
        Example("पिछले साल 640 के मुकाबले इस साल 720 हादसे हुए", because="two years, and no target"),
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
    pattern=r"(?P<of>{M}|{C})(?:\s+{W}){0,3}?\s*{part_words.against},?\s*(?:(?!{N})[^।;]){0,40}?(?P<v>{M}|{C})",
    reads=(Example("चार हजार करोड़ रुपये के लक्ष्य के सापेक्ष 4,052.4 करोड़ रुपये का राजस्व", 40524000000, 40000000000),),
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
    ),
    out_of_role="population",
    certain=0.85,
    accept=lambda match, line: (
        line.numbers[match.start("v")].value <= line.numbers[match.start("of")].value and not _lie_in_them(match, line)
    ),
)


def _lie_in_them(match: regex.Match[str], line: Line) -> bool:
    """“80 वार्डों में 41 सड़कें": whether the second number counts other things than the places that the first counts."""
    units = lexicon.lookup("units")
    whole = line.text[match.end("of") : match.start("v")].split()[:1]
    part = line.text[match.end("v") :].split()[:1]
    known = [str(units[word[0].strip(",।")]) for word in (whole, part) if word and word[0].strip(",।") in units]
    return len(known) == len((whole, part)) and known[0] in _PLACES and known[1] not in _PLACES


_PLACES = (
    *("villages", "wards", "schools", "colleges", "hospitals", "stations", "centres", "cities", "urban bodies"),
    *("gram panchayats", "panchayats", "blocks", "tehsils", "districts"),
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
    refuses=(Example("इनमें कानपुर भी है", because="no number"),),
    out_of_role="population",
    certain=0.75,
)

DONE_NUMBER = Rule(
    name="coverage.done_then_number",
    kind="part",
    claims="पूरे केवल N हुए, मंजूरी N की: the verb of progress stands before its number.",
    pattern=r"{b}(?:पूरे|पूर्ण|बने|लगे|मंजूरी|स्वीकृति|निर्मित)\s+(?:{part_words.only}\s+)*(?P<v>{C})(?=\s*(?:,|।|;|$)|\s+(?:हुए|हुई|ही|की|हो|पाए|सके))(?!\s*(?:हजार|लाख))",
    reads=(Example("36 हजार मकानों का लक्ष्य था मगर पूरे केवल 18 हजार 746 हुए", 18746),),
    refuses=(Example("पूरे 12 साल लगे", because="a time"),),
    certain=0.75,
)

NUMBER_DONE = Rule(
    name="coverage.number_done",
    kind="part",
    claims="N का निस्तारण, N की ई-केवाईसी: so many were done, of what was named before.",
    pattern=r"(?P<v>{C})\s+(?:ही\s+)?(?:का|की)\s+(?:{W}\s+){0,2}?{part_words.work}",
    reads=(Example("माह में 312 नए दर्ज हुए और 409 का निष्पादन किया गया", 409),),
    refuses=(Example("409 का आंकड़ा पार हुआ", because="nothing was done"),),
    certain=0.8,
)

WORK_NUMBER = Rule(
    name="coverage.work_then_number",
    kind="part",
    claims="निस्तारण केवल N का हुआ: the work stands before the number of what it was done to.",
    pattern=r"{b}{part_words.work}\s+(?:{part_words.only}\s+)*(?P<v>{C})\s+(?:का|की)\s+(?:ही\s+)?(?:हो|हुआ|हुई|किया|कराया){e}",
    reads=(Example("45 शिकायतें आईं, निस्तारण केवल तीन का हो सका", 3),),
    refuses=(Example("निस्तारण तीन दिन में किया जाए", because="a time"),),
    certain=0.8,
)

_AT_TIME = r"(?:{T}\s+(?:(?:में|तक|को|के|की)\s+)?)?"

NUMBER_IS = Rule(
    name="coverage.number_is",
    kind="part",
    claims="X की संख्या Y, X की तादाद Y: the thing counted stands before the number.",
    pattern=(
        r"(?:की|के)\s+(?P<q>(?:कुल\s+)?(?:संख्या|तादाद|गिनती)\s+(?:{part_words.only}\s+)*)"
        rf"(?P<then>(?:(?:{_AT_TIME}{{C}}\s+से\s+)?{{moved_words}}\s+(?:{{part_words.only}}\s+)*)?{_AT_TIME})"
        r"(?P<v>{C})(?!\s*/|\s+से\s+{moved_words})"
    ),
    reads=(
        Example("दूसरा डोज लेने वालों की संख्या चार लाख एक हजार 96 हो गई है", 401096),
        Example("बाघों की संख्या 65 से बढ़कर 79 हो गई है", 79),
        Example("लंबित मामलों की संख्या मार्च में 4,120 थी", 4120),
    ),
    refuses=(Example("कक्ष संख्या 14 में पहुंचें", because="a number that names"),),
    certain=0.8,
)


@lru_cache(maxsize=1)
def _of_each() -> regex.Pattern[str]:
    """“हर टीम को", "प्रत्येक पंचायत में": of each of many, right before a figure."""
    return compile_pattern(r"(?<!\p{L})(?:हर|हरेक|प्रत्येक|प्रति)\s+[^,;।]{1,24}$")


TARGET_IS = Rule(
    name="coverage.target_is",
    kind="target",
    claims="लक्ष्य N का था: a target told by itself, of what was named before.",
    pattern=(
        r"{b}(?P<q>{directive_words.goal}\s+(?:कुल\s+)?)(?P<v>{C})"
        r"(?=\s+(?:(?:का|की|के)\s+)?(?:ही\s+)?(?:है|था|थी|थे|दिया|मिला|रखा|तय|निर्धारित){e})"
        # "को 2,400 का लक्ष्य मिला", "1,860 सोख्ता बनाने का लक्ष्य था"
        r"|(?P<v>{C})(?P<q>)(?=\s+(?:(?!{N}|{units}|{case_marks}|{durations}|{measure_units}|{not_facts}){W}\s+(?:{W}\s+)?(?={W}(?<=ने)\s)(?:{W}\s+))?"
        r"का\s+{directive_words.goal}\s+(?:है|था|दिया|मिला|रखा|तय|निर्धारित){e})"
    ),
    reads=(
        Example("812 विद्यालय ही निपुण घोषित हुए जबकि लक्ष्य 1,760 का दिया गया था", 1760),
        Example("मई तक का लक्ष्य 1240 है", 1240),
        Example("मेरठ को 2,400 का लक्ष्य मिला है", 2400),
        Example("जिले में 1,860 सोख्ता बनाने का लक्ष्य था", 1860),
    ),
    refuses=(
        Example("लक्ष्य 3 साल का था", because="a duration"),
        Example("2,400 शौचालय बनाने का लक्ष्य है", because="a noun says of what"),
        Example("हर टीम को 20 का लक्ष्य दिया गया", because="of each of many"),
    ),
    accept=lambda match, line: not _of_each().search(line.text, 0, match.start("v")),
    certain=0.8,
)

PERCENT = Rule(
    name="coverage.percent",
    kind="coverage",
    claims="A percent that is no mark, no change, no rate and no condition is coverage of a whole.",
    pattern=r"(?P<v>{P})",
    reads=(
        Example("82.73 फीसदी लोगों के घरों में पानी पहुंचाया जा चुका है", 82.73),
        Example("जिले का परिणाम 84.29 प्रतिशत रहा", 84.29),
    ),
    refuses=(Example("27 प्रतिशत ज्यादा बारिश हुई", because="a change"),),
    unit="percent",
    certain=0.89,
)

NUMBER_NOTICED = Rule(
    name="coverage.number_noticed",
    kind="part",
    claims="N को नोटिस: so many were called to account, of those named before.",
    pattern=r"(?P<v>{C})(?P<q>\s+को\s+(?:(?:कारण\s+बताओ|शोकाज)\s+)?(?:नोटिस|शोकाज|चेतावनी|निलंबित|बर्खास्त){e})",
    reads=(Example("सचिवों में 17 को नोटिस थमाया गया", 17),),
    refuses=(Example("17 तारीख को नोटिस मिला", because="a date"),),
    certain=0.74,
)

PERCENT_THEN_NUMBER = Rule(
    name="coverage.percent_then_number",
    kind="coverage",
    claims="X का प्रतिशत Y: the percent word stands before its number.",
    pattern=(
        r"{b}(?:(?:का|की|के|इसका|उसका|जिसका|इनका|जिनका)\s+(?:{W}\s+){0,2}?|(?:पास|उत्तीर्ण|उत्तीर्णता|सफलता|निस्तारण|संतुष्टि|मतदान)\s+)(?P<q>(?:प्रतिशत|प्रतिशतता|फीसद|फीसदी)\s+(?:{part_words.only}\s+)*)(?P<v>{C})"
        r"(?=\s*(?:[,;।.]|$|{b}(?:रहा|रही|ही|है|था|और|व|तथा|एवं|तो|जबकि|पर|दर्ज|पहुंच|हो){e}))"
        r"|(?:^|[,;]\s*(?:जबकि\s+)?)(?P<q>(?:पास\s+|सफलता\s+)?(?:प्रतिशत|फीसद|फीसदी)\s+)(?P<v>{C})(?=\s+(?:रहा|रही|है|था){e})"
        r"|{b}(?P<q>(?P<result>रिजल्ट|परिणाम|परीक्षाफल)\s+)(?P<v>{C})(?=\s+(?:ही\s+)?(?:रहा|है|था){e})"
        r"|{b}(?P<q>(?:प्रतिशत|फीसद|फीसदी)\s+में\s+(?:देखें\s+तो\s+|यह\s+|कहें\s+तो\s+))(?P<v>{C})"
    ),
    reads=(
        Example("छात्राओं का उत्तीर्ण प्रतिशत 95.61 रहा", 95.61),
        Example("3306 में से 3186 विद्यार्थी पास हुए, प्रतिशत 96.37 रहा", 96.37),
        Example("वहीं, छात्रों का रिजल्ट 89.78 रहा है", 89.78),
    ),
    refuses=(Example("छात्रों का प्रतिशत 3 साल में बढ़ा", because="a duration"),),
    unit="percent",
    accept=lambda match, line: (
        line.numbers[match.start("v")].value <= _WHOLE
        and (
            not match["result"]
            or (line.numbers[match.start("v")].decimal and line.numbers[match.start("v")].value > _GRADES)
        )
    ),
    certain=0.85,
)

_WHOLE = 100

NUMBER_OPEN = Rule(
    name="coverage.number_open",
    kind="part",
    claims="N लंबित, N निरस्त, शेष N: so many stand open or fell out, of what was named before.",
    pattern=(
        r"(?P<v>{C})(?P<q>\s+(?:(?:अब|अभी)\s+(?:(?:भी|तक)\s+)?)?{part_words.standing})"
        r"|{b}{part_words.rest}\s+(?:(?:मामले|मामलों|आवेदन|शिकायतें|प्रकरण)\s+)?(?P<v>{C})(?P<q>)(?!\s+से\s+{moved_words})"
        r"(?=\s*(?:[,;।.)]|$|(?:अब|अभी)\s|{case_marks}|{part_words.standing}|{b}(?:रह|रहे|हैं|है|और|व|तथा){e}))"
    ),
    reads=(
        Example("4,312 शिकायतें आईं, 447 अब भी लंबित हैं", 447),
        Example("बाकी 4,465 लंबित हैं", 4465),
        Example("शेष 614 प्रक्रियाधीन हैं", 614),
        Example("2,318 आवेदनों का निष्पादन हुआ, 611 अस्वीकृत कर दिए गए", 611),
    ),
    refuses=(Example("12 दिन शेष हैं", because="a duration"), Example("शेष 5 प्रतिशत बचे", because="a percent")),
    certain=0.74,
)

NUMBER_STATED = Rule(
    name="coverage.number_stated",
    kind="part",
    claims="N दर्ज, N निस्तारित: in a row, so many have a state, of what the heading or the sentence before named.",
    pattern=r"(?P<v>{C})(?P<q>\s+{part_words.stated})(?=\s*(?:[,;।.(|/]|$|{b}(?:और|व|तथा|एवं|जबकि){e}))",
    reads=(
        Example("केनगर थाना - 74 दर्ज, 121 निष्पादित", 74),
        Example("बबेरू: 120 प्राप्त, 98 निस्तारित, 22 लंबित", 98),
    ),
    refuses=(
        Example("एक्यूआई 312 दर्ज।", because="one state alone, no row of them"),
        Example("74 दर्ज कांडों में", because="a noun follows"),
    ),
    accept=lambda match, line: len(_stated().findall(line.text)) > 1,
    certain=0.78,
)


GRADED = Rule(
    name="coverage.number_graded",
    kind="part",
    claims="N में बी, N को ई श्रेणी: so many have a grade.",
    pattern=r"(?P<v>{C})(?P<q>\s+(?:में|को)\s+{b}(?:ए|बी|सी|डी|ई)(?:\s+(?:प्लस|माइनस))?(?:\s+(?:ग्रेड|श्रेणी))?)(?=\s*(?:[,;।.]|$|{b}(?:और|व|तथा|एवं|या|मिली|मिला|आया|है|दी|दिया){e}))",
    reads=(
        Example("96 योजनाओं में से 61 में ए श्रेणी और 14 में बी श्रेणी मिली", 14),
        Example("41 में ए ग्रेड, 15 में बी, चार में सी है", 15),
    ),
    refuses=(Example("12 में बीमार मिले", because="no grade"),),
    certain=0.74,
)

NOUN_THEN_NUMBER = Rule(
    name="coverage.noun_then_number",
    kind="part",
    claims="मकान अब तक N पूरे हुए, शिक्षक N ही हैं: the thing counted stands before the number, the verb after it.",
    pattern=(
        # The number and the verb first, then what stands before: a look at each word for one of all nouns takes ten times as long.
        r"(?P<v>{C})(?=\s+(?:ही\s+)?(?:{progress.done~}|{b}(?:हैं|थे|थीं|रहे|रह\s+गए|हुए|हुईं|मिले|मिलीं|निकले|निकलीं|आए|आईं|बचे|हो\s+(?:गए|गईं|चुके|चुकी)){e}))"
        r"(?<={b}(?P<q>(?P<noun>{units})\s+(?:{part_words.only}\s+|{T}\s+(?:(?:तक|में)\s+)?)*){C})"
    ),
    reads=(
        Example("मकान अब तक 4,012 ही पूरे हो सके हैं", 4012),
        Example("टॉप-10 में छात्राएं 30 हैं", 30),
    ),
    refuses=(
        Example("मकान 12 किमी दूर मिले", because="a distance"),
        Example("मरीज 180 से बढ़ गए", because="a movement"),
    ),
    not_before=("units",),
    certain=0.72,
)

SAT = Rule(
    name="coverage.sat",
    kind="coverage",
    claims="N ने परीक्षा दी: how many sat an examination, where nobody is named.",
    pattern=r"(?<!{b}(?:जिन|की|के|का)\s)(?P<v>{C})(?P<q>\s+ने\s+(?:(?:{W}|{T})\s+){0,2}?(?:परीक्षा|पेपर|एग्जाम)\s+(?:दी|दिया){e})",
    reads=(Example("इस बार 17,906 ने परीक्षा दी", 17906),),
    refuses=(Example("17,906 ने परीक्षा छोड़ दी", because="they stayed away"),),
    unit="students",
    certain=0.75,
)


RULES = (
    SAT,
    PART_OF_WHOLE,
    FRACTION_OF_LIST,
    AGAINST_TARGET,
    MONEY_AGAINST_TARGET,
    OF_POPULATION,
    OF_ROW,
    OF_THESE,
    DONE_NUMBER,
    NUMBER_DONE,
    WORK_NUMBER,
    NUMBER_IS,
    TARGET_IS,
    NUMBER_STATED,
    NUMBER_OPEN,
    GRADED,
    NOUN_THEN_NUMBER,
    NUMBER_NOTICED,
    PERCENT_THEN_NUMBER,
    PERCENT,
)
