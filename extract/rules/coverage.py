"""Coverage by itself: how much was reached, in percent or in number, where no whole stands beside it (targets_and_wholes.py has those)."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.rules.base import Example, Rule


@lru_cache(maxsize=1)
def _stated() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "stated", "standing")))


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

CAME_FOR = Rule(
    name="coverage.came_for",
    kind="part",
    claims="N ही टीका लेने आए: so many came to be given something, of those named before.",
    pattern=r"(?P<v>{C})\s+(?:ही\s+)?{W}\s+(?:लेने|लगवाने|पीने|खाने|कराने|करवाने|देने|डालने|बनवाने)\s+(?:के\s+लिए\s+)?(?:आए|आईं|आ\s+सके|पहुंचे|पहुंचीं|पहुंच\s+सके){e}",
    reads=(Example("900 लोगों को टीका देने का लक्ष्य था, पर 612 ही टीका लेने आए", 612),),
    refuses=(Example("612 टीके लेने के लिए गाड़ी भेजी गई", because="what was fetched"),),
    certain=0.75,
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
        r"|{b}(?P<q>{directive_words.goal}\s+(?:है|था|रखा\s+गया|तय\s+था)\s+(?:कुल\s+)?)(?P<v>{C})(?=\s+(?:का|की)\s*(?:[,;।.]|$))"
        # "को 2,400 का लक्ष्य मिला", "1,860 सोख्ता बनाने का लक्ष्य था"
        r"|(?P<v>{C})(?P<q>)(?=\s+(?:(?!{N}|{units}|{case_marks}|{durations}|{measure_units}|{not_facts}){W}\s+(?:{W}\s+)?(?={W}(?<=ने)\s)(?:{W}\s+))?"
        r"का\s+{directive_words.goal}\s+(?:है|था|दिया|मिला|रखा|तय|निर्धारित){e})"
    ),
    reads=(
        Example("812 विद्यालय ही निपुण घोषित हुए जबकि लक्ष्य 1,760 का दिया गया था", 1760),
        Example("मई तक का लक्ष्य 1240 है", 1240),
        Example("980 गांव ही जुड़ पाए, लक्ष्य था 1240 का", 1240),
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

TARGET_RAISED = Rule(
    name="coverage.target_raised",
    kind="target",
    claims="लक्ष्य A से बढ़ाकर B: both values of a target that was changed.",
    pattern=(
        rf"{{directive_words.goal}}\s+{_AT_TIME}(?P<v>{{C}})(?=\s+(?:(?!{{N}}){{W}}\s+)?से\s+(?:सीधे\s+)?{{moved_words}})"
        rf"|(?<={{directive_words.goal}}\s+{_AT_TIME}{{C}}\s+(?:(?!{{N}}){{W}}\s+)?से\s+(?:सीधे\s+)?{{moved_words}}\s+{_AT_TIME})(?P<v>{{C}})"
    ),
    reads=(
        Example("पौधारोपण का लक्ष्य 12 लाख से बढ़ाकर 15 लाख कर दिया गया", 1200000),
        Example("लक्ष्य पिछले साल के 1,100 किसानों से घटाकर इस साल 900 किया गया", 1100),
    ),
    refuses=(
        Example("लक्ष्य 12 लाख का था", because="it was not changed"),
        Example("लक्ष्य 58 करोड़ रुपये से बढ़ाकर 63 करोड़ रुपये किया गया", because="money"),
    ),
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
        r"{b}(?:(?:का|की|के|इसका|उसका|जिसका|इनका|जिनका)\s+(?:{W}\s+){0,2}?|(?:पास|उत्तीर्ण|उत्तीर्णता|सफलता|निस्तारण|संतुष्टि|मतदान)\s+)(?P<q>(?:प्रतिशत|प्रतिशतता|फीसद|फीसदी)\s+(?:(?:{part_words.only}|{moved_words})\s+)*)(?P<v>{C})"
        r"(?=\s*(?:[,;।.]|$|{b}(?:रहा|रही|ही|है|था|और|व|तथा|एवं|तो|जबकि|पर|दर्ज|पहुंच|पहुंचा|पहुंची|पहुंचने|तक\s+पहुंच|हो|रह){e}))"
        r"|(?:^|[,;]\s*(?:जबकि\s+)?)(?P<q>(?:पास\s+|सफलता\s+)?(?:प्रतिशत|फीसद|फीसदी)\s+)(?P<v>{C})(?=\s+(?:रहा|रही|है|था){e})"
        r"|{b}(?:(?:का|की|के)\s+(?:(?:पास|उत्तीर्ण|सफलता)\s+)?|(?:पास|उत्तीर्ण|सफलता)\s+)(?P<q>(?:प्रतिशत|प्रतिशतता|फीसद|फीसदी)\s+(?:{T}\s+(?:में\s+|के\s+)?)?)(?P<v>{C})(?=\s+से\s+{moved_words}\s+(?:{T}\s+(?:में\s+)?)?{C})"
        r"|(?<={b}(?:(?:का|की|के)\s+(?:(?:पास|उत्तीर्ण|सफलता)\s+)?|(?:पास|उत्तीर्ण|सफलता)\s+)(?:प्रतिशत|प्रतिशतता|फीसद|फीसदी)\s+(?:{T}\s+(?:में\s+|के\s+)?)?{C}\s+से\s+{moved_words}\s+(?:{T}\s+(?:में\s+)?)?)(?P<q>)(?P<v>{C})"
        r"|{b}(?P<q>(?P<result>रिजल्ट|परिणाम|परीक्षाफल)\s+)(?P<v>{C})(?=\s+(?:ही\s+)?(?:रहा|है|था){e})"
        r"|{b}(?P<q>(?:प्रतिशत|फीसद|फीसदी)\s+में\s+(?:(?:देखें|देखा\s+जाए|कहें)\s+तो\s+(?:(?:यह|ये)\s+(?:आंकड[ाे]\s+)?)?|(?:यह|ये)\s+(?:आंकड[ाे]\s+)?)(?:{part_words.only}\s+)*)(?P<v>{C})(?!\s+(?:(?:से|तक){e}|{units}))"
    ),
    reads=(
        Example("छात्राओं का उत्तीर्ण प्रतिशत 95.61 रहा", 95.61),
        Example("3306 में से 3186 विद्यार्थी पास हुए, प्रतिशत 96.37 रहा", 96.37),
        Example("वहीं, छात्रों का रिजल्ट 89.78 रहा है", 89.78),
        Example("प्रतिशत में देखें तो यह 76.24 बैठता है", 76.24),
        Example("टीकाकरण का प्रतिशत 55.9 से बढ़कर 61.2 हो गया", 55.9),
        Example("पास प्रतिशत 2023 के 81.2 से घटकर 74.5 रह गया", 81.2),
        Example("पास प्रतिशत घटकर 74.5 रह गया", 74.5),
        Example("राशन कार्ड सत्यापन का प्रतिशत 96.77 पहुंचने पर संतोष जताया", 96.77),
    ),
    refuses=(
        Example("छात्रों का प्रतिशत 3 साल में बढ़ा", because="a duration"),
        Example("नामांकन प्रतिशत में 6 प्रखंड राज्य से पीछे हैं", because="compared in percent, and blocks counted"),
        Example("उपस्थिति प्रतिशत में देखें तो 9 कॉलेज आगे हैं", because="a noun follows"),
    ),
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
_GRADES = 10  # "सीजीपीए में परिणाम 8.6 रहा" is none of a hundred

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
    pattern=r"(?P<v>{C})(?P<q>\s+(?:में|को)\s+{b}(?:ए|बी|सी|डी|ई)(?:\s+(?:प्लस|माइनस))?(?:\s+(?:ग्रेड|श्रेणी))?)(?=\s*(?:[,;।.]|$|{b}(?:और|व|तथा|एवं|या|मिली|मिला|आया|है|दी|दिया|से){e}))",
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
        r"(?P<v>{C})(?=\s+(?:ही\s+)?(?:{progress.done~}|{b}(?:हैं|थे|थीं|रहे|रह\s+गए|हुए|हुईं|मिले|मिलीं|निकले|निकलीं|आए|आईं|बचे|हो\s+(?:गए|गईं|चुके|चुकी)|रह\s+गईं|(?:पर|तक)\s+(?:ही\s+)?(?:आ|पहुंच|सिमट)){e}))"
        r"(?<={b}(?P<q>(?P<noun>{units})\s+(?:(?:{C}\s+से\s+)?(?:{moved_words.up}|{moved_words.down})\s+|{part_words.only}\s+|{T}\s+(?:(?:तक|में)\s+)?)*){C})"
    ),
    reads=(
        Example("मकान अब तक 4,012 ही पूरे हो सके हैं", 4012),
        Example("टॉप-10 में छात्राएं 30 हैं", 30),
        Example("लंबित शिकायतें 81 से घटकर 74 रह गईं", 74),
    ),
    refuses=(
        Example("मकान 12 किमी दूर मिले", because="a distance"),
        Example("मरीज 180 से बढ़ गए", because="a movement"),
        Example("नगर परिषद 31 से खिसककर 47 पर आ गई", because="a place"),
    ),
    not_before=("units",),
    certain=0.72,
    guard=lambda line: _behind_noun(line),
)


def _behind_noun(line: Line) -> bool:
    """Whether a number of a line stands where NOUN_THEN_NUMBER looks back: to look back for one of all nouns takes 200 µs."""
    for at in line.numbers:
        before = line.text[max(0, at - _REACH) : at].split()
        while before and before[-1] in _between():
            before.pop()
        if before and not _last_words().isdisjoint(lexicon.WORD.findall(before[-1])):
            return True
    return False


_REACH = 80  # code points before a number that hold the noun and all that may stand between


@lru_cache(maxsize=1)
def _between() -> frozenset[str]:
    between = (*lexicon.words("part_words", "only"), *lexicon.words("moved_words"))
    return frozenset((*(word for words in between for word in words.split()), "तक", "में", marks.PERIOD))


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(word for unit in lexicon.words("units") for word in lexicon.WORD.findall(unit)[-1:])


RULES = (
    DONE_NUMBER,
    NUMBER_DONE,
    CAME_FOR,
    WORK_NUMBER,
    NUMBER_IS,
    TARGET_IS,
    TARGET_RAISED,
    NUMBER_STATED,
    NUMBER_OPEN,
    GRADED,
    NOUN_THEN_NUMBER,
    NUMBER_NOTICED,
    PERCENT_THEN_NUMBER,
    PERCENT,
)
