"""Scores with their maximum: "600 में से 587 अंक", "497/500", "10 में 8 अंक"."""

from __future__ import annotations

import regex

from extract.marks import Line
from extract.rules.base import Example, Rule
from extract.rules.compared_times import compares_times

_ONLY = r"(?:(?:{part_words.only}|{score_words.weight})\s+)*"

_FEWEST, _MOST = 100, 1500  # the maximum of an examination's marks

MARKS_OF_TOTAL = Rule(
    name="score.marks_of_total",
    kind="score",
    claims="X में (से) Y अंक: Y marks of X.",
    pattern=r"(?P<of>{C})(?:\s+{score_words.marks})?\s+(?:में|मे)(?:\s+से)?\s+(?:{W}\s+(?:को|ने|के)\s+)?"
    + _ONLY
    + r"(?P<v>{C})(?P<q>\s+(?:{score_words.weight}\s+)?{score_words.marks}|(?=\s*\(\s*{P}\s*\)\s*{score_words.marks}))",
    reads=(
        Example("कानपुर को 130 में से 126 नंबर मिले", 126, 130),
        Example("हलिया को 50 में मात्र 19.5 अंक मिले", 19.5, 50),
        Example("12500 में से कुल 10214 अंक मिले", 10214, 12500),
        Example("600 में 561 (93.5 प्रतिशत) अंक पाए", 561, 600),
        Example("140 अंकों में से जिले को महज 118 अंक मिले", 118, 140),
    ),
    refuses=(Example("50 में से 32 थाने पहले रहे", because="no marks"),),
    unit="marks",
    out_of_role="maximum",
    certain=0.95,
)

WEIGHT_OF_TOTAL = Rule(
    name="score.weight_of_total",
    kind="score",
    claims="वेटेज (X) में से Y: so much of the weight of a criterion was got.",
    pattern=r"{score_words.weight}\s*\(\s*(?P<of>{P}|{C})\s*\)\s*(?:में|मे)\s+(?:से\s+)?" + _ONLY + r"(?P<v>{P}|{C})",
    reads=(Example("शिकायतों का वेटेज (60%) में से 49.70 % मिला", 49.7, 60),),
    refuses=(Example("वेटेज 49.70 प्रतिशत रहा", because="no total in brackets"),),
    unit="percent",
    out_of_role="maximum",
    certain=0.88,
)

MARKS_GOT_OF_TOTAL = Rule(
    name="score.got_of_total",
    kind="score",
    claims="X में से Y प्राप्त कर or लाकर, with no noun at all: marks of an examination.",
    pattern=r"(?P<of>{C})\s+(?:में|मे)\s+से\s+"
    + _ONLY
    + r"(?P<v>{C})(?P<q>)(?=\s+(?:(?:प्राप्त|हासिल|अर्जित)\s+(?:कर|करके|करते|किए)|लाकर|पाकर){e})",
    reads=(
        Example("दर्श ने 720 में से 706 प्राप्त कर पूरे देश में 50वां स्थान पाया", 706, 720),
        Example("अंजलि 500 में से 488 लाकर टॉपर बनी", 488, 500),
    ),
    refuses=(
        Example("45 में से 12 निकायों ने प्रमाण पत्र प्राप्त कर लिए", because="a noun stands between"),
        Example("720 में से 7.06 प्राप्त करना बाकी है", because="yet to be got"),
    ),
    accept=lambda match, line: _FEWEST <= line.numbers[match.start("of")].value <= _MOST,
    unit="marks",
    out_of_role="maximum",
    certain=0.85,
)

MARKS_OF_TOTAL_IN_ROW = Rule(
    name="score.marks_of_total_in_row",
    kind="score",
    claims="X में Y, और Z को X में Y (or Z को Y) अंक: the noun stands once, with the last of a row.",
    pattern=(
        r"(?P<of>{C})\s+(?:में|मे)(?:\s+से)?\s+"
        + _ONLY
        + r"(?P<v>{C})(?=(?:\s*(?:,|{b}(?:और|व|तथा|एवं|जबकि){e})\s*(?:(?:{W}|{C})\s+){0,5}?"
        r"(?:को|ने|के|में|मे)\s+(?:{C}\s+(?:में|मे)(?:\s+से)?\s+)?" + _ONLY + r"{C}){1,5}\s+{score_words.marks})"
    ),
    reads=(
        Example("टिकरापारा को 200 में 96 और खमतराई को 200 में 88.5 अंक मिले", 96, 200),
        Example("थानों में हरपुर को 50 में से 47, नगर को 44 और कोटला को 41.5 अंक मिले", 47, 50),
        Example("समय के 30 में से 21, दस दिन से पुरानी के 20 में से 11 और जांच के 10 में से 9 अंक मिले", 21, 30),
    ),
    refuses=(Example("200 में 96 और खमतराई को 88 शिकायतें मिलीं", because="no marks"),),
    unit="marks",
    out_of_role="maximum",
    certain=0.9,
)

POINTS_OF_TOTAL = Rule(
    name="score.points_of_total",
    kind="score",
    claims="X में (से) Y का स्कोर: Y points of X.",
    pattern=r"(?P<of>{C})\s+(?:में|मे)(?:\s+से)?\s+"
    + _ONLY
    + r"(?P<v>{C})(?P<q>\s+(?:(?:का|के|की)\s+)?(?:स्कोर|प्वाइंट|पॉइंट|रेटिंग){e})",
    reads=(Example("600 में से 589 का स्कोर लेकर क्वालीफाई हुईं", 589, 600), Example("10 में से 6.78 स्कोर के साथ", 6.78, 10)),
    refuses=(Example("600 में से 589 किसान आए", because="no score"),),
    unit="points",
    out_of_role="maximum",
)

TOTAL_MARKS_THEN_GOT = Rule(
    name="score.total_marks_then_got",
    kind="score",
    claims="X अंक(ों) में (से), or के सापेक्ष, Y: the noun stands with the total; who got them may stand between.",
    pattern=(
        r"(?P<of>{C})\s+{score_words.marks}\s+(?:में|मे|{part_words.against})(?:\s+से)?\s+(?:{W}\s+(?:(?:को|ने|के(?:\s+(?:खाते|हिस्से)\s+(?:में|मे))?)\s+)?)?"
        + _ONLY
        + r"(?P<v>{C})"
    ),
    reads=(
        Example("वाटर प्लस के 1000 अंक में से सिर्फ 400 मिल पाए", 400, 1000),
        Example("सर्टिफिकेशन के 2500 अंकों में से निगम ने 1700 हासिल किए", 1700, 2500),
        Example("9500 अंकों के सापेक्ष पालिका 4872 ही जुटा सकी", 4872, 9500),
    ),
    refuses=(
        Example("100 अंकों में कोई पास नहीं", because="no second number"),
        Example("पिछले माह के 61 अंक की तुलना में 78 अंक मिले", because="of another month"),
    ),
    not_before=("units",),
    unit="marks",
    out_of_role="maximum",
    accept=lambda match, line: not compares_times(match, line),
)

POINTS_ARE_X_OF_Y = Rule(
    name="score.points_then_total",
    kind="score",
    claims="स्कोर X में (से) Y: the noun stands before both.",
    pattern=r"{b}(?:स्कोर|रेटिंग)\s+(?P<of>{C})\s+(?:में|मे)(?:\s+से)?\s+" + _ONLY + r"(?P<v>{C})",
    reads=(Example("देश का कुल स्कोर 100 में से 71 रहा", 71, 100),),
    refuses=(Example("स्कोर 100 में दर्ज हुआ", because="one number only"),),
    not_before=("units",),
    unit="points",
    out_of_role="maximum",
)

MARKS_ARE_X_OF_Y = Rule(
    name="score.marks_then_total",
    kind="score",
    claims="अंक X में (से) Y: the noun stands before both.",
    pattern=r"{score_words.marks}(?:\s+(?:मिले|मिला|पाए|हासिल|प्राप्त)(?:\s+(?:हैं|है|हुए|किए))?|(?:,\s*{T}|,\s*वर्ष\s+{T})?\s*[:\-–])?\s+(?P<of>{C})\s+(?:में|मे)(?:\s+से)?\s+"
    + _ONLY
    + r"(?P<v>{C})",
    reads=(
        Example("उसके अंक 10 में 9.34 रहे", 9.34, 10),
        Example("अंक मिले हैं 12500 में 10486", 10486, 12500),
        Example("प्राप्त अंक : 12,500 में से 10,486", 10486, 12500),
    ),
    refuses=(Example("अंक 10 में दर्ज हुए", because="one number only"),),
    not_before=("units",),
    unit="marks",
    out_of_role="maximum",
)

MARKS_FRACTION = Rule(
    name="score.marks_fraction",
    kind="score",
    claims="Y/X अंक: Y marks of X.",
    pattern=r"(?P<v>{C})\s?/\s?(?P<of>{C})(?P<q>\s*(?:\(\s*(?P<p>{P})\s*\)\s*)?{score_words.marks})|(?P<v>{C})\s?/\s?(?P<of>{C})\s*\(\s*(?P<p>{P})\s*\)",
    reads=(
        Example("उसे 126/130 अंक मिले", 126, 130),
        Example("उसने 583/600 (97.17%) अंक पाए", 583, 600),
        Example("टॉपर रिया यादव 483/500 (96.6%)", 483, 500),
    ),
    refuses=(
        Example("मुकदमा 217/2024 दर्ज है", because="no marks"),
        Example("वार्ड 12/40 (96.6%)", because="the percent is of something else"),
    ),
    accept=lambda match, line: _in_percent(match, line),
    unit="marks",
    out_of_role="maximum",
)

MARKS_FRACTION_OF_ROW = Rule(
    name="score.fraction_of_row",
    kind="score",
    claims="A row of a name and Y/X, X the marks of an examination: Y marks of X.",
    pattern=r"^\s*(?:[•●*\-–]\s*)?(?:{C}\s*[.)]\s*)?(?:{W}\s+){1,5}?(?:\([^()]*\)\s*)?[\-–—:]\s*(?P<v>{C})\s?/\s?(?P<of>{C})\s*(?:[।.,]|$)",
    reads=(Example("- सुहानी प्रजापति – 497/500", 497, 500),),
    refuses=(
        Example("- मुकदमा संख्या – 217/2024", because="a case by its number and year"),
        Example("सुहानी प्रजापति ने 497/500 दर्ज कराया", because="no row"),
    ),
    accept=lambda match, line: is_marks_row(match, line),
    unit="marks",
    out_of_role="maximum",
    certain=0.85,
)


def is_marks_row(match: regex.Match[str], line: Line) -> bool:
    """Whether a row ends with a figure and, behind a slash, a round maximum that it does not go beyond: "497/500"."""
    got, most = (line.numbers[match.starts(name)[0]].value for name in ("v", "of"))
    return got <= most and _FEWEST <= most <= _MOST and most % 10 == 0


def _in_percent(match: regex.Match[str], line: Line) -> bool:
    """Whether the percent in a bracket behind Y/X, if there is one, is what Y is of X."""
    if match.start("p") < 0:
        return True
    if match.start("q") < 0 and not _OF_EXAMINATION.search(line.text):
        return False  # "खसरा टीकाकरण में सोजत 450/600 (75%) पर रहा"
    got, total, share = (line.numbers[match.start(group)].value for group in ("v", "of", "p"))
    return 0 < got <= total and abs(100 * got / total - share) < _ROUNDED


_OF_EXAMINATION = regex.compile(r"अंक|टाप|परीक्षा|मेरिट|रैंक|स्थान|हाईस्कूल|इंटर|बोर्ड|छात्र|मैट्रिक")


_ROUNDED = 0.6  # percents of marks are cut or rounded, by some to whole ones

RULES = (
    WEIGHT_OF_TOTAL,
    MARKS_OF_TOTAL,
    MARKS_GOT_OF_TOTAL,
    MARKS_OF_TOTAL_IN_ROW,
    POINTS_ARE_X_OF_Y,
    POINTS_OF_TOTAL,
    TOTAL_MARKS_THEN_GOT,
    MARKS_ARE_X_OF_Y,
    MARKS_FRACTION,
    MARKS_FRACTION_OF_ROW,
)
