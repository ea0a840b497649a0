"""Places told by a bare number: "रैंक 12", "12वीं" apart, "नंबर दो पर", "101-150 के बीच"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.marks import Line
from extract.rules.base import Example, Rule

# The place of the last of the longest rankings that the press quotes.
LAST_PLACE = 1500

RANK_THEN_NUMBER = Rule(
    name="rank.place_then_number",
    kind="rank",
    claims="A number just after रैंक or रैंकिंग is the rank itself.",
    pattern=(
        r"{b}(?:रैंक|रेंक|रैंकिंग|रैकिंग|rank|air|एआईआर|एआइआर)(?:\s*,\s*{T}(?=\s*[:\-]))?(?:\s*[:\-])?\s*(?:(?:फिलहाल|अभी|अब|इस\s+समय|{T}(?:\s+(?:में|के|की))?|वर्तमान\s+में|क्रमश:|क्रमश)\s+)?(?:{moved_words}\s+(?:(?:अब|{T}(?:\s+में)?)\s+)?)?(?P<v>{C})(?!\s*{part_words.of}|\s+(?:तरह|प्रकार|अंक|मानक|बिंद|पैमान|पैरामीटर|कार्य|मद|सूचकांक|संकेतक|स्टार|श्रेण|कैटेग|केटेग|(?:{W}\s+)?{W}(?:ों|ओं)\s+(?:में|मे|के|की|का|पर){e}))"
        r"(?P<q>(?:\s+पर{e})?)"
        r"|{b}(?:का|की)\s+(?:स्थान|पायदान|नंबर)\s+(?P<v>{C})(?=\s+से\s+(?:{moved_words}\s+)?{C}\s+(?:पर\s+)?(?:आ|पहुंच|खिसक|लुढक|फिसल|हो|रह))"
        r"|(?<={b}(?:रैंक|रैंकिंग)\s+(?:क्रमश:|क्रमश)\s+(?:{C}\s*(?:,|और|व|एवं|तथा)\s*)+)(?P<v>{C})"
        r"(?=(?:\s*(?:,|और|व|एवं|तथा)\s*{C})*\s+(?:है|हैं|रही|रहीं|थी|थीं|आई){e})"
        r"|(?<={b}(?:रैंक|रैंकिंग|स्थान|पायदान|नंबर)\s+(?:{T}\s+(?:के|की|में)\s+)?{C}\s+से\s+(?:{moved_words}\s+)?(?:{T}\s+(?:में\s+)?)?)(?P<v>{C})(?=\s+(?:पर\s+)?(?:आ|पहुंच|खिसक|लुढक|फिसल|हो|रह))"
        r"|(?<={b}(?:रैंक|रैंकिंग)\s+(?:{T}\s+(?:में\s+)?)?{C}\s+(?:थी|थीं)\s*,?\s*(?:जो\s+)?{T}\s+(?:(?:यह|में)\s+)?)(?P<v>{C})(?=\s+(?:पर\s+)?(?:है|हैं|हो|आ|पहुंच|रह))"
    ),
    reads=(
        Example("देश में रैंक, वर्ष 2024 : 31", 31),
        Example("जून में सिंगरौली की रैंक 3 थी", 3),
        Example("32 थाने रैंक एक पर रहे", 1),
        Example("जिले की रैंक घटकर 31 रह गई", 31),
    ),
    refuses=(
        Example("रैंकिंग में 75 जिले शामिल हैं", because="में stands between"),
        Example("नगर निगम की रैंकिंग 3 स्टार है", because="a rating in stars"),
        Example("शेष अंचलों की रैंकिंग 100 से ऊपर है", because="beyond a place, which nobody holds"),
        Example("13 में से 10 थानों की रैंक एक रही", because="so many share it, none of which is named"),
    ),
    not_before=("units", "not_facts", "measure_units", "durations"),
    accept=lambda match, line: line.numbers[match.start("v")].approx == "exact" and not of_so_many(match, line),
    certain=0.9,
)


RANK_IN_FIELD = Rule(
    name="rank.place_in_field",
    kind="rank",
    claims="रैंक, then the field in में, then a number: the rank in that field.",
    pattern=(
        r"{b}(?:की|का|के)\s+(?:(?:ओवरआल|समग्र|कुल|संयुक्त|औसत)\s+)?(?P<q>{rank_nouns.place}\s+)(?:{W}\s+(?:के|की)\s+|इन्हीं\s+|इन\s+|कुल\s+)?(?P<of>{C})\s+(?:{W}\s+)?{units}\s+(?:(?:के|की)\s+(?:{W}\s+){1,3})?(?:में|मे)(?:\s+से)?"
        r"\s+(?:{part_words.only}\s+)*(?P<v>{C}|{O})(?!\s*(?:{units}|{score_words.marks}))"
        r"|{b}(?:की|का|के)\s+(?P<q>(?:रैंक|रैंकिंग)\s+)(?:{field_words.area}|{field_words.level})\s+(?:में|मे)\s+(?:{part_words.only}\s+)*(?P<v>{C})"
        r"(?=\s*(?:[,;।.]|$|{b}(?:और|व|तथा|एवं|जबकि|है|हैं|थी|थीं|रही|रहीं|आई|पर){e}))"
        r"|(?<={b}(?:रैंक|रैंकिंग)\s+(?:{field_words.area}|{field_words.level})\s+(?:में|मे)\s+{C}\s*(?:,|{b}(?:और|व|तथा|एवं|जबकि){e})\s*(?:{field_words.area}|{field_words.level})\s+(?:में|मे)\s+)(?P<q>)(?P<v>{C})"
        r"(?=\s*(?:[,;।.]|$|{b}(?:है|हैं|थी|थीं|रही|रहीं|आई){e}))"
    ),
    reads=(
        Example("राजस्व की रैंक प्रदेश के 52 जिलों में 31 रही", 31, 52),
        Example("श्रीलंका की रैंक 123 देशों के भूख सूचकांक में 61 है", 61, 123),
        Example("शहर की रैंक प्रदेश में 112 है", 112),
    ),
    refuses=(Example("जिले की रैंक 52 जिलों में 31 अंक से तय हुई", because="marks"),),
    out_of_role="field",
    certain=0.85,
)


NUMBER_BEFORE_RANK = Rule(
    name="rank.number_before_rank",
    kind="rank",
    claims="A bare number before रैंक, or before नंबर पर where the clause ends, is the rank: the ordinal ending is dropped.",
    pattern=(
        r"(?P<v>{C})\s*(?P<q>(?:रैंक|रेंक|रैक){e}(?:\s+पर{e})?)"
        r"|(?P<v>{C})(?P<q>\s+(?:नंबर|स्थान|पायदान)\s+पर)"
        r"(?=\s*(?:[,;।]|$|{rank_nouns.standing}|{rank_nouns.reaching~}))"
        r"|(?P<v>{C})(?P<q>\s+(?:रैंकिंग|रैकिंग))(?=\s+वाल(?:ा|ी|े){e})"
        r"|(?P<v>{C})(?P<q>\s+(?:स्थान|पायदान))(?=\s+(?:मिला|हासिल|प्राप्त|आया|पाया)(?:\s+(?:है|हुआ|था|किया)|\s*[,;।.]|$))"
        r"|(?<={b}(?:का|की)\s+)(?P<v>{C})(?P<q>\s+स्थान)(?=\s+(?:रहा|है|था|आया)\s*(?:[,;।.]|$))"
    ),
    reads=(
        Example("थाना 1545 रैंक संग आखिरी रहा", 1545),
        Example("दोनों की 139 रैंक रही", 139),
        Example("सोनहा थाने को प्रदेश में 1243 स्थान मिला है", 1243),
        Example("पुलिस प्रदेश में 2 नंबर पर और बरेली 44वें पर है", 2),
        Example("आईजीआरएस की रैंकिंग में प्रयागराज 32 पायदान पर काबिज", 32),
        Example("बीते साल 202 रैंकिंग वाली एमसीडी ऊपर आई", 202),
        Example("सर्वेक्षण में रीवा का 22 स्थान रहा", 22),
        Example("आईडी बनाने के मामले में जिले का 17 स्थान आया है", 17),
    ),
    refuses=(
        Example("टॉप 10 रैंक में कोई नहीं", because="a bound, not a place"),
        Example("1076 नंबर पर शिकायत करें", because="a helpline"),
    ),
    accept=lambda match, line: not _after_top(match, line) and not _counts_places(match, line),
    certain=0.9,
)


BAND = Rule(
    name="rank.band",
    kind="rank",
    claims="A range before बैंड, or of रैंक, is a band of places.",
    pattern=r"(?P<v>{C})(?P<q>\s+(?:के\s+|की\s+|का\s+)?(?:(?:रैंक\s+)?बैंड|रैंक\s+(?:समूह|ग्रुप)){e})"
    r"|(?P<v>{C})(?P<q>\s+वाले\s+(?:रैंक\s+)?(?:बैंड|समूह|ग्रुप)){e}"
    r"|(?P<v>{C})(?P<q>)(?=\s*(?:,|और|व|तथा|एवं|जबकि)\s*(?:{W}\s+){1,6}?{C}\s+(?:के\s+|की\s+|का\s+)?(?:रैंक\s+)?बैंड{e})"
    r"|{b}(?P<q>(?:रैंक|रैंकिंग)\s+)(?P<v>{C})(?=\s+के\s+बीच(?:\s+(?:है|रही|रहा|आई))?{e})",
    reads=(
        Example("उसकी रैंक 51 से 100 के बीच है", 51),
        Example("उसे 51-100 का रैंक बैंड मिला", 51),
        Example("उसे 51 से 100 के बैंड में जगह दी गई", 51),
    ),
    refuses=(Example("51 से 100 के बीच लोग आए", because="no band is named"),),
    accept=lambda match, line: line.numbers[match.start("v")].value_max is not None,
    certain=0.9,
)


_LAST_BY_NUMBER = 99  # no district or team is called "number 108"; helplines are
NUMBER_OF_PLACE = Rule(
    name="rank.number_of_place",
    kind="rank",
    claims="नंबर दो or नंबर-2 before पर where the clause ends, or joined to another such, is a place.",
    pattern=(
        r"{b}(?P<q>(?:नंबर|नम्बर)[\s\-]*)(?P<v>{C})(?=\s+पर\s*(?:[,;।]|$|{rank_nouns.standing}|{rank_nouns.reaching~})"
        r"|(?=\s+(?:है|हैं|था|थी|थे|बन\s+(?:गया|गई|गए)){e}\s*(?:[,;।]|$|{b}(?:और|व|तथा|एवं|जबकि|है|हैं){e}))"
        r"|\s*$(?<=(?:में|मे)\s+(?:{W}\s+)?(?:नंबर|नम्बर)[\s\-]*{C}\s*)"
        r"|(?=\s+पर\s+(?:{W}\s+){1,6}?(?:है|हैं|रहा|रही|रहे|काबिज){e})(?<=(?:^|[,;।]|वहीं|जबकि)\s*(?:नंबर|नम्बर)[\s\-]*{C})"
        r"|(?=\s+(?:खिलाडी|{name_parts.players})\s+(?:है|हैं|बन|रहे|रही|बने|बनीं){e})"
        r"|\s+(?:पर\s+)?(?:रहा|रही|रहे|रहीं|बना|बनी|आया|आई|आए|आईं|पहुंचा|पहुंची|चल\s+रह)(?=\S*\s*(?:[,;।.]|$|{W}))(?<!हेल्पलाइन\s[^,।]{0,20})"
        r"|(?P<joined>\s*(?:,|\s(?:व|और|तथा))\s*(?:{W}\s+){1,3}?(?:(?:नंबर|नम्बर)[\s\-]*{C}|{O})))"
    ),
    reads=(
        Example("संतकबीरनगर नंबर तीन पर है", 3),
        Example("चित्रकूट नंबर दो व संतकबीरनगर नंबर तीन पर है", 2),
        Example("रैंकिंग में अररिया नंबर-1 और जमुई नंबर-2 पर है", 1),
        Example("स्वच्छता में राजस्थान नंबर दो", 2),
        Example("943 अंक लेकर फतेहाबाद नंबर दो रहा", 2),
        Example("रैंकिंग में बलरामपुर नंबर-2 है", 2),
        Example("करन भाट नंबर दो और सूरज टम्टा नंबर तीन पर आए", 2),
        Example("दिव्या भारत की नंबर 3 खिलाड़ी हैं", 3),
        Example("नंबर तीन पर पाकिस्तान के इमाम उल हक हैं", 3),
    ),
    refuses=(
        Example("प्लेटफार्म नंबर दो पर खड़ी ट्रेन", because="what stands there goes by a number"),
        Example("हेल्पलाइन नंबर 1090 पर सूचना दें", because="a phone"),
    ),
    accept=lambda match, line: (
        (1 if match["joined"] else 2) <= line.numbers[match.start("v")].value <= _LAST_BY_NUMBER
        and not any(word in line.text[: match.start()] for word in lexicon.words("refusal_words", "numbered_things"))
    ),
    certain=0.85,
)


@lru_cache(maxsize=1)
def _numbered() -> frozenset[str]:
    """Nouns of what goes by a number, right before नंबर."""
    return frozenset(lexicon.words("refusal_words", "numbered_things", "numbered_beside"))


def _first_in_words(line: Line) -> int:
    """The first place that नंबर may name: one only beside a second, "नंबर एक गोंडा, नंबर दो बलिया"."""
    said = [line.numbers.get(match.end() - 1) for match in _NUMBERED.finditer(line.text)]
    return 1 if sum(number is not None and number.written == "words" for number in said) > 1 else 2


_NUMBERED: regex.Pattern[str] = regex.compile(rf"नंबर\s+{marks.CARDINAL}")
_LAST_IN_WORDS = 10
NUMBER_IN_WORDS = Rule(
    name="rank.number_in_words",
    kind="rank",
    claims="नंबर दो in words, beside a name, is a place.",
    pattern=r"{b}(?P<q>नंबर\s+)(?P<v>{C})(?=\s+(?:है|हैं|था|थे|थी)\s*(?:[,;।]|$|{b}(?:और|व|तथा|एवं|जबकि){e})|\s*(?:,|(?:और|व|तथा|एवं){e})|\s+(?!(?:पर|की|के|का|में|से|पहने|वाल(?:ा|ी|े)){e}){W})",
    reads=(
        Example("धमतरी नंबर वन, बालोद नंबर दो और सुकमा आखिरी है", 2),
        Example("प्रदेश में नंबर तीन अनन्या रघुवंशी हैं", 3),
    ),
    refuses=(
        Example("गेट नंबर तीन बंद है", because="what is closed goes by a number"),
        Example("नंबर 412 बंद है", because="in digits"),
    ),
    accept=lambda match, line: (
        line.numbers[match.start("v")].written == "words"
        and _first_in_words(line) <= line.numbers[match.start("v")].value <= _LAST_IN_WORDS
        and not (set(line.text[: match.start()].split()[-1:]) & _numbered())
    ),
    certain=0.8,
)


def _counts_places(match: regex.Match[str], line: Line) -> bool:
    """“दो स्थान मिला है", "पार्किंग के लिए 24 स्थान मिला": a number in words, or of places for something, counts them."""
    if line.text[match.end() :].split()[:1] not in (["मिला"], ["हासिल"], ["प्राप्त"]):
        return False
    return line.numbers[match.start("v")].written == "words" or line.text[: match.start()].endswith(" के लिए ")


def of_so_many(match: regex.Match[str], line: Line) -> bool:
    """“13 में से 10 थानों की रैंक एक रही": whether a place is that of so many bodies, which are counted and not named."""
    return _SO_MANY.search(line.text, 0, match.start("v")) is not None


_SO_MANY = regex.compile(
    rf"(?<!(?:समेत|सहित)\s+){marks.CARDINAL}\s+[\p{{L}}\p{{M}}]+(?:ों|ओं)\s+(?:की|का)\s+(?:रैंक|रैंकिंग|स्थान)\s+(?:भी\s+)?$"
)


def _after_top(match: regex.Match[str], line: Line) -> bool:
    before = line.text[: match.start()].rstrip(" -")
    return before.endswith(("टाप", "शीर्ष"))
