"""Ranks: the position held in an ordering, from an ordinal, a bare number beside रैंक, a word for the first or the last."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.numbers.number import Number
from extract.rules.base import Example, Rule, compiled
from extract.rules.rank_numbers import (
    BAND,
    NUMBER_BEFORE_RANK,
    NUMBER_IN_WORDS,
    NUMBER_OF_PLACE,
    RANK_IN_FIELD,
    RANK_THEN_NUMBER,
    of_so_many,
)
from extract.rules.rank_words import FIRST_WORD, NAME_IN_LIST, NTH_TOPPER, NUMBER_ONE, TOPPER, WON_BEFORE_SECOND


@lru_cache(maxsize=1)
def _place_near() -> regex.Pattern[str]:
    return compiled(
        r"(?:{O}|{C})\s*(?:{rank_nouns.place}|पर{e})|(?:रैंकिंग|रैंक)\s+(?:में\s+|{T}\s+(?:में\s+)?)?{O}"
        r"|{b}(?:अव्वल|सिरमौर){e}|{O}\s+{part_words.that_is}\s+{rank_nouns.last}\s+{rank_nouns.place}|{rank_nouns.last}\s+{rank_nouns.place}|(?:क्रमश:?|क्रमवार)\s+{O}"
    )


@lru_cache(maxsize=1)
def _of_examination() -> regex.Pattern[str]:
    """“(10वीं) की वार्षिक परीक्षा", "(12वीं) के छात्र”: the class that is examined."""
    words = lexicon.any_of("exam_words", "result", "pupil")
    return compile_pattern(rf"\s*(?:(?:की|का|के)\s+(?:\S+\s+){{0,2}}?)?{whole_word(words)}")


# Behind these पहले is a place: "संयुक्त रूप से पहले", "आबादी के लिहाज से पहले स्थान पर".
_NOT_BEFORE = ("रूप से", "में से", "लिहाज से", "हिसाब से", "दृष्टि से", "नजरिए से", "आधार से")

# "पांचवें से पहले पायदान पर", "तीसरे स्थान से प्रथम स्थान पर": from one place to the first
_FROM_PLACE = regex.compile(
    rf"[{marks.ORDINAL}]\s*(?:(?:स्थान|पायदान|नंबर|रैंक)\s+)?से\s+(?:(?:सीधे|छलांग\s+लगाकर|उठकर|बढकर)\s+)?$"
)

ORDINAL_BEFORE_PLACE = Rule(
    name="rank.ordinal_before_place",
    kind="rank",
    claims="An ordinal just before स्थान, पायदान, रैंक, नंबर or क्रम is the position held.",
    pattern=r"(?P<v>{O})(?:\s+(?:ही|भी))?\s*(?P<q>(?:{part_words.that_is}\s+{rank_nouns.last}\s+)?{rank_nouns.place}(?:\s+पर{e})?+)(?!\s+(?:के|की)\s+लिए|\s+(?:काल|फोन|संपर्क|डायल|करें){e})",
    reads=(
        Example("कानपुर 45वें स्थान पर रहा", 45),
        Example("उसे प्रदेश में छठी रैंक मिली", 6),
        Example("जिला 31 वें पायदान पर था", 31),
        Example("जनपद ने प्रथम स्थान प्राप्त किया", 1),
        Example("खागा संयुक्त रूप से पहले स्थान पर है", 1),
        Example("आबादी के लिहाज से पहले स्थान पर है", 1),
        Example("त्रिवेंद्रम क्षेत्र सबसे पहले स्थान पर रहा", 1),
        Example("2022 में उसे पहली ही रैंक मिली थी", 1),
        Example("20 ब्लॉकों में से प्रथम स्थान पाया", 1, 20),
    ),
    refuses=(
        Example("इससे पहले स्थान तय नहीं था", because="पहले after से means before"),
        Example("वह छठी बार जीते", because="a time, not a place"),
    ),
    accept=lambda match, line: (
        not _ends_with_from(line.text[: match.start()])
        or line.text[: match.start()].rstrip().endswith(_NOT_BEFORE)
        or (line.text[: match.start()].rstrip().endswith("सबसे") and match["q"].endswith("पर"))
        or _FROM_PLACE.search(line.text[: match.start()]) is not None
        or line.text[match.start()] != line.text[match.start("v")]
        or not _is_before(match, line)
    ),
    certain=0.95,
)

ORDINAL_ON = Rule(
    name="rank.ordinal_on",
    kind="rank",
    claims="An ordinal before पर with no noun between is a position: the place noun is dropped.",
    pattern=r"(?P<v>{O})(?P<q>\s+पर{e})",
    reads=(Example("यह जिला अब 31वें पर है", 31), Example("वह 75 जिलों में तीसरे पर है", 3, 75)),
    refuses=(Example("तीसरे मोड़ पर हादसा हुआ", because="the noun is not dropped"),),
    certain=0.9,
)

_CLASSES = (5, 12)  # of pupils, behind their marks


def _is_class(number: Number) -> bool:
    return number.feminine and _CLASSES[0] <= number.value <= _CLASSES[1]


ORDINAL_OF_ROW = Rule(
    name="rank.ordinal_of_row",
    kind="rank",
    claims="An ordinal alone, before or behind the dash or colon of a row, is the place of the name on its other side.",
    pattern=r"^\s*(?:[•●*\-–]\s*)?(?P<v>{O})\s*(?:[:\-–—]|\s[-–—])\s+(?=[\p{L}])"
    r"|^\s*(?:[•●*\-–]\s*|(?P<nought>{C})\s+)?(?:{W}\s+){0,3}?{W}\s*[:\-–—]\s+(?P<v>{O})\s*(?:[।.]?\s*$|[:,\-–—|]\s*(?={P}|{C}\s+{score_words.marks})|(?=\([^()]*(?:{T}|{O})[^()]*\)\s*$))"
    r"|^\s*(?:[•●*\-–]\s*)?(?:{W}\s+){0,2}?{W}\s*[:\-–—]\s+(?:{P}|{C}(?:\s+{score_words.marks})?)\s*[:,\-–—|]\s*(?P<last>)(?P<v>{O})(?:\s+{rank_nouns.place})?\s*[।.]?\s*$",
    reads=(
        Example("प्रथम - कनिका ठाकुर, पंजावर - 484", 1),
        Example("ऊर्जा विभाग - चौथा - 89.6 अंक", 4),
        Example("दूसरा - अर्णव जसवाल - 482", 2),
        Example("पीलीभीत - 17वां", 17),
        Example("भारत - 81वीं (वर्ष 2025 में 86वीं)", 81),
        Example("पिलानी - 97.4 प्रतिशत - पहला", 1),
        Example("० ऊर्जा विभाग - 4था - 89.6 अंक", 4),
    ),
    refuses=(
        Example("पहला सवाल - पानी कब आएगा", because="not the ordinal alone"),
        Example("रिया सिंह - 97.4 प्रतिशत - 10वीं", because="the class that she is in"),
    ),
    accept=lambda match, line: (
        line.sentence.kind == "row" and not (match.start("last") >= 0 and _is_class(line.numbers[match.starts("v")[0]]))
    ),
    certain=0.85,
)

IN_BRACKETS = Rule(
    name="rank.ordinal_in_brackets",
    kind="rank",
    claims="An ordinal alone in brackets after a name, with its field at most, is the place of that name.",
    pattern=r"(?<=[\p{Devanagari}]\s)\(\s*(?:{W}\s+(?:में|मे)\s+)?(?P<v>{O})(?P<q>(?:\s+(?:{rank_nouns.place}))?)\s*\)",
    reads=(Example("अयोध्या (प्रदेश में चौथी) के बाद", 4), Example("गोरखपुर (12वां) और देवरिया (18वां) आगे", 12)),
    refuses=(
        Example("कक्षा (पांचवीं तक) के बच्चे", because="not the ordinal alone"),
        Example("सेकेंडरी (10वीं) की वार्षिक परीक्षा का रिजल्ट", because="the class that is examined"),
        Example("मैट्रिक (दसवीं) परीक्षा का परिणाम", because="the class that is examined"),
    ),
    accept=lambda match, line: (
        "तक" not in line.text[match.start() : match.end()]
        and "कक्षा" not in line.text
        and _of_examination().match(line.text, match.end()) is None
        and not line.text[: match.start()].rstrip().endswith(lexicon.words("refusal_words", "numbered_offices"))
    ),
    certain=0.8,
)

PLACE_THEN_ORDINAL = Rule(
    name="rank.place_then_ordinal",
    kind="rank",
    claims="X का नंबर N-वां: the place noun stands before its ordinal.",
    pattern=r"{b}(?:का|की|उसका|उसकी|इसका|इसकी|उनका|उनकी)\s+(?P<q>(?:(?:ओवरआल|समग्र|कुल|संयुक्त)\s+)?{rank_nouns.place}\s+(?:(?:{moved_words}|अब|{T}(?:\s+में)?)\s+){0,3})(?P<v>{O})|(?<={b}(?:रैंक|रैंकिंग)\s+{O}\s+से\s+)(?P<v>{O})(?P<q>)(?=\s+(?:पर\s+)?(?:आ|पहुंच|खिसक|लुढक|फिसल|हो|रह))"
    r"|{b}(?:प्रदेश|राज्य|देश|मंडल|जिले|सूबे|संभाग)\s+में\s+(?P<q>{rank_nouns.place}\s+)(?P<v>{O})(?=\s+(?:है|रहा|रही|था|थी|आया|आई){e}|\s*[,;।.]|\s*$)"
    r"|(?<={b}(?:की|का)\s+{rank_nouns.place}\s+(?:{C}|{O})\s+(?:है|रही|रहा)(?:(?!।)[\s\S]){0,80}?{b}(?:में|मे)\s+)(?P<v>{O})(?P<q>)(?=\s*(?:[,।]|$|{b}(?:और|व|तथा|है|रही|रहा){e}))",
    reads=(
        Example("राज्यों की सूची में राजस्थान का नंबर 25वां आया", 25),
        Example("रैंक 68वीं से 12वीं हो गई", 12),
        Example("जिले की रैंक सुधरकर अब 27वीं हो गई", 27),
        Example("परिणाम 97.2 प्रतिशत और प्रदेश में स्थान छठा है", 6),
        Example("शिक्षा में राज्य की रैंक 22 है, पोषण में 58वीं", 58),
        Example("सभी राज्यों में केरल का स्थान प्रथम है", 1),
    ),
    refuses=(Example("उसका नंबर पहले ही आ चुका", because="पहले is before"),),
    accept=lambda match, line: (
        not of_so_many(match, line)
        and (not _is_before(match, line) or _BEING.match(line.text, match.end()) is not None)
    ),
    certain=0.7,
)
# "का स्थान प्रथम है"; "का नंबर पहले ही आ चुका" is before
_BEING: regex.Pattern[str] = regex.compile(r"\s*(?:[,;।]|$|(?:है|था|थी|रहा|रही|आया|आई)(?![\p{L}\p{M}]))")


@lru_cache(maxsize=1)
def _after_field() -> regex.Pattern[str]:
    fields = "प्रदेश|देश|राज्य|सूबे|मंडल|संभाग|जिले|प्रमंडल|रेंज"
    listed = r"(?:की\s+(?:मेरिट|मेधा\s+सूची|वरीयता\s+सूची|सूची|टाप\S*)\s+)?"
    classes = r"(?:{disciplines.sciences}|{disciplines.kinds}|{W}\s+{field_words.category}|{field_words.level})"
    return compiled(rf"{{b}}(?:(?:{fields}|{{units}})\s+{listed}|{classes}\s+)(?:में|मे)\s+(?:भी\s+)?$")


def _is_after_field(text: str, at: int) -> bool:
    if not text[:at].rstrip().endswith(("में", "मे", "भी")):
        return False  # the pattern ends in $, and would search the whole line for nothing
    return _after_field().search(text, max(0, at - _LONGEST_FIELD), at) is not None


_LONGEST_FIELD = 80  # characters back in which the field must begin


IN_FIELD = Rule(
    name="rank.in_field",
    kind="rank",
    claims="An ordinal right after a field in में, at the end of its clause, is the position there.",
    pattern=(
        r"(?P<v>{O})"
        r"(?=\s*(?:[,;।.]|$|(?:है|हैं|था|थी|थे|रहा|रही|रहीं|रहे|आया|आई|आए|आये){e}|\((?:{W}\s+){0,2}{C}\s*\)))"
    ),
    reads=(
        Example("मैनेजमेंट में आईआईटी देश भर में 16वां (स्कोर 51.2) है", 16),
        Example("विश्वविद्यालय ओवरऑल कैटेगरी में 87 वां रहा", 87),
        Example("जोन के 186 निकायों में 19वां, प्रदेश में तीसरा।", 19, 186),
        Example("धमतरी जिला अस्पताल प्रदेश में तीसरा", 3),
    ),
    refuses=(
        Example("जिले में पहली बार शिविर लगा", because="a time, not a place"),
        Example("प्रदेश में तीसरी लहर आई", because="the ordinal has a noun"),
    ),
    accept=lambda match, line: _is_after_field(line.text, match.start()),
    certain=0.8,
)

PLACE_GIVEN = Rule(
    name="rank.ordinal_before_seat",
    kind="rank",
    claims="An ordinal before जगह with a verb of getting is the position: दूसरी जगह alone is another place.",
    pattern=r"(?P<v>{O})(?P<q>\s+जगह)(?=\s+(?:मिली|मिल|पाई|पायी|बनाई|बनायी|हासिल|दी|से\s+संतोष){e})",
    reads=(Example("हिमाचल ने 5.9 के स्कोर से दूसरी जगह पाई", 2), Example("सूची में उसे चौथी जगह मिली है", 4)),
    refuses=(Example("52 हजार दूसरी जगह शिफ्ट हो गए", because="another place"),),
    certain=0.85,
)

WON = Rule(
    name="rank.won",
    kind="rank",
    claims="X ने बाजी मारी, in a field of its kind, means the first place.",
    pattern=r"{b}(?:वर्ग|थानों|जिलों|ब्लाकों|प्रखंडों|तहसीलों|अंचलों|टीमों|स्कूलों|शहरों|राज्यों)\s+में\s(?:(?!{N}|[।;])[\s\S]){0,40}?{b}(?:{W}\s+)ने\s+(?P<v>बाजी\s+मारी)",
    reads=(Example("जिले के थानों में कोतवाली ने बाजी मारी", 1),),
    refuses=(Example("बेटियों ने बाजी मारी", because="no field of its kind"),),
    constant=1.0,
    certain=0.7,
)

STOOD = Rule(
    name="rank.stood",
    kind="rank",
    claims="An ordinal between a participle or के साथ and a verb of standing is the position; behind a figure at a clause's end too.",
    pattern=r"(?:कर|साथ|संग)\s+(?P<v>{O})(?=\s+(?:रहे|रहीं|रही|रहा|आए|आये|आई|आईं|आया){e})"
    r"|(?:{P}|{C}\s+{score_words.marks})\s+(?:के\s+साथ|{score_words.taking})\s+(?P<v>{O})(?=\s+(?:और|व|तो|तथा|एवं|जबकि|वहीं|था|थी|थे|है|हैं){e}|\s*[,;](?!\s*(?:{O}|जबकि\s+(?:{T}|इस|अब))))"
    # no comma before the next one's marks
    r"|(?:{P}|{C}\s+{score_words.marks})\s+(?:के\s+साथ|{score_words.taking})\s+(?:{W}\s+){1,3}?(?P<v>{O})(?=\s+(?:{P}|{C}\s+{score_words.marks})\s+(?:के\s+साथ|{score_words.taking}){e})",
    reads=(
        Example("74 अंकों के साथ बिहार दूसरे 71 अंक हासिल कर गोवा तीसरे स्थान पर", 2),
        Example("वह 50 में से 41 निशाने साधकर चौथे रहे", 4),
        Example("टीम 12 अंकों के साथ तीसरी रही", 3),
        Example("जिला 2024 में 98.02% के साथ पांचवां था", 5),
        Example("सहसवान 66 प्रतिशत के साथ पहले और दातागंज 49 प्रतिशत के साथ सबसे पीछे है", 1),
    ),
    refuses=(Example("वह दौड़कर पहले ही आए", because="पहले ही is already"),),
    certain=0.8,
)

NTH_MOST = Rule(
    name="rank.nth_most",
    kind="rank",
    claims="An ordinal before सबसे and an adjective is the position in that order.",
    pattern=r"(?P<v>{O})(?P<q>\s+सबसे\s+{W}(?:\s+(?:शहर|जिला|राज्य|इलाका|स्थान|देश|नगर|अर्थव्यवस्था|उत्पादक|निर्यातक|आयातक|बाजार|केंद्र))?)(?!\s+(?:बड़े|बड़ी)?\s*(?:वजह|कारण))",
    reads=(
        Example("कैथल देश का तीसरा सबसे प्रदूषित शहर रहा", 3),
        Example("दतिया प्रदेश का तीसरा सबसे ठंडा शहर रहा", 3),
    ),
    refuses=(Example("तीसरा सबक सीखा", because="no superlative"),),
    certain=0.85,
)

NTH_SIZED = Rule(
    name="rank.nth_sized",
    kind="rank",
    claims="An ordinal before बड़ा and an economy, a producer or a market of the world or a country, or before अर्थव्यवस्था, is the position.",
    pattern=r"(?<={b}(?:दुनिया|विश्व|देश|प्रदेश|राज्य|एशिया|भारत)\s+(?:का|की|के)\s+)(?P<v>{O})(?P<q>\s+(?:(?:बड़ी|बड़ा|बड़े)\s+(?:{W}\s+)?(?:{rank_nouns.sized}|{subject_things.economies}|बाजार{e})|{subject_things.economies}))",
    reads=(
        Example("ब्रिटेन दुनिया की छठी बड़ी अर्थव्यवस्था है", 6),
        Example("2030 तक वह दुनिया की तीसरी अर्थव्यवस्था बन जाएगा", 3),
        Example("झारखंड देश का दूसरा बड़ा कोयला उत्पादक राज्य है", 2),
    ),
    refuses=(
        Example("देश का दूसरा बड़ा हादसा", because="no economy, and none who holds a place"),
        Example("दुनिया की बड़ी अर्थव्यवस्था", because="no ordinal"),
    ),
    certain=0.85,
)

LAST_OF_FIELD = Rule(
    name="rank.last_of_field",
    kind="rank",
    claims="The last place among a stated number is that number.",
    pattern=(
        r"(?P<v>{C})\s+(?!{score_words.marks}{e})(?:(?:{W}\s+){1,6}?(?:में|मे)(?:\s+से)?{e}|(?:में|मे)(?:\s+से)?{e}(?![^।;]{0,40}?{C}))"
        r"(?P<q>(?:(?!{O}|{C}\s+(?:{W}\s+){1,3}?(?:में|मे){e})[^।;]){0,40}?{rank_nouns.last}"
        r"\s+(?:{rank_nouns.place}|रहा|रही|रहीं|रहे|है|था|थी)(?:\s+पर{e})?)"
        r"|(?P<v>{C})\s+{W}(?:ों|ओं)\s+(?:में|मे)\s+(?P<q>सबसे\s+(?:आखिर|अंत)\s+में)(?=\s+(?:{W}\s+){1,2}?(?<!(?:ता|ते|ती)\s)(?:है|हैं|रहा|रही|रहे){e}\s*(?:[,;।.]|$))"
    ),
    reads=(
        Example("बेकनगंज 50 थानों में आखिरी स्थान पर रहा", 50),
        Example("पटना 38 जिलों में सबसे निचले पायदान पर है", 38),
        Example("100 में से 57 अंक मिले और वह 28 राज्यों में सबसे निचले पायदान पर है", 28),
        Example("28 जिलों में सबसे आखिर में बीजापुर है", 28),
    ),
    refuses=(
        Example("जिला आखिरी स्थान पर रहा", because="the field is not stated"),
        Example("60 सीटों में सबसे आखिर में घोसी का नतीजा आया", because="last in time"),
        Example("100 में से 57 अंक मिले और वह सबसे निचले पायदान पर है", because="so many marks are no field"),
    ),
    certain=0.9,
)


def _ends_with_from(before: str) -> bool:
    """Whether words end with से or a pronoun that holds it (उससे, इससे, सबसे); उसे and जिसे are datives: "उसे पहली रैंक मिली"."""
    last = before.split()[-1:]
    return bool(last) and last[0].endswith("से") and last[0] not in _DATIVES


_DATIVES = ("उसे", "इसे", "जिसे", "किसे")


def _is_before(match: regex.Match[str], line: Line) -> bool:
    """Whether पहले after से means "before": only the word itself, never a digit ordinal."""
    number = line.numbers.get(match.start("v"))
    return number is not None and number.value == 1 and number.written == "words"


def _says_before(match: regex.Match[str], line: Line) -> bool:
    """“सबसे पहले", "उससे पहले", "पहले तो”: the word means before or at first; after "संयुक्त रूप से" or "98 अंकों से" it is a place."""
    if not _is_before(match, line):
        return False
    before = line.text[: match.start()].rstrip()
    return _ends_with_from(before) and not before.endswith((*_NOT_BEFORE, "अंकों से", "अंक से", "स्कोर से"))


ORDINAL_SHARED = Rule(
    name="rank.ordinal_shared",
    kind="rank",
    claims="An ordinal before a comma, a conjunction, से, a verb of being or the end shares the place noun of another ordinal.",
    pattern=r"(?P<v>{O})(?=\s*(?:,|;|$|।|\.|\(|-{O}|{b}(?:और|व|एवं|तथा|से|तो|जबकि|वहीं|था|थी|थे|है|हैं|रहा|रही|रहीं|रहे|हो\s+(?:गई|गया)){e}))",
    reads=(
        Example("बांदा की रैंक सितंबर में 14वीं थी जो अक्टूबर में छठी हो गई", 6),
        Example("जौनपुर पहले और मऊ दूसरे पायदान पर काबिज हैं", 1),
        Example("सितंबर में यही जिला 41वें और अगस्त में 58वें नंबर पर था", 41),
        Example("मेडिकल श्रेणी में सातवें से छठे पायदान पर आ गया", 7),
        Example("ऊना पुलिस ने पहला तो नूरपुर ने तीसरा स्थान पाया", 1),
    ),
    refuses=(
        Example("पहले, उसने मना किया", because="no place noun in the sentence"),
        Example("सबसे पहले और दूसरे पायदान पर", because="सबसे पहले is first of all"),
        Example("पहले तो जिला दूसरे पायदान पर था", because="पहले तो is at first"),
    ),
    accept=lambda match, line: _place_near().search(line.text) is not None and not _says_before(match, line),
    certain=0.88,
)


BEFORE_HOLDER = Rule(
    name="rank.before_holder",
    kind="rank",
    claims="An ordinal before who was given it shares the place noun that an earlier one of the row has.",
    pattern=r"(?<={O}\s+{rank_nouns.place}{e}[^।]{3,90}(?:,|{b}(?:और|व|तथा|एवं){e})\s*)(?P<v>{O})"
    r"(?=\s+(?:(?!{N}|{rank_nouns.place}|{durations}){W}\s+){1,4}?(?:को|की|का|के\s+नाम)\s*(?:[,।.:;]|$|(?:और|व|तथा|एवं|जबकि|मिला|दिया|रहा|है|गया){e}))",
    reads=(
        Example("12वां स्थान मिला है सीएचसी सोनबरसा को, 31वां सीएचसी रसड़ा को और 58वां सीएचसी बांसडीह को", 31),
        Example("पहला स्थान कन्नौज को, दूसरा औरैया को मिला", 2),
    ),
    refuses=(
        Example("12वां स्थान मिला है सोनबरसा को, 31वां दिन रसड़ा को मिला", because="a noun of its own"),
        Example("सोनबरसा को 12वां, 31वां रसड़ा को", because="no place noun before"),
    ),
    accept=lambda match, line: not _says_before(match, line),
    certain=0.85,
)


_PRIZE = r"\s+(?:पुरस्कार|इनाम|प्राइज)"
_GOT_IT = r"\s+(?:मिला|मिले|दिया|दिए|प्रदान|प्राप्त|जीता|हासिल|पाया)"
_NEXT_ONE = r"\s*(?:,|और|व|तथा|एवं)\s*(?:{W}\s+){1,6}?(?:को|ने)\s+{O}"

PRIZE = Rule(
    name="rank.prize",
    kind="rank",
    claims="An ordinal before पुरस्कार that somebody got, or before another such in the row, is the place in the contest.",
    pattern=(
        rf"(?<={{b}}(?:को|ने)\s+(?:(?:संयुक्त\s+रूप\s+से|क्रमश:?|ही)\s+)?)(?P<v>{{O}})(?P<q>{_PRIZE})(?={_GOT_IT}|\s+(?:व|और|एवं)\s+{{W}}\s+को|\s*$)"
        rf"|(?<={{b}}(?:को|ने)\s+)(?P<v>{{O}})(?={_NEXT_ONE}(?:{_NEXT_ONE})?{_PRIZE}{_GOT_IT})"
    ),
    reads=(
        Example("निबंध में साक्षी कुमारी को प्रथम, रिया राज को द्वितीय एवं आदित्य को तृतीय पुरस्कार मिला", 1),
        Example("रतलाम जिला अस्पताल को पहला पुरस्कार मिला", 1),
        Example("कायाकल्प में रतलाम जिला अस्पताल को संयुक्त रूप से पहला पुरस्कार", 1),
    ),
    refuses=(
        Example("पहला पुरस्कार 51 हजार रुपये का था", because="a prize, whoever gets it"),
        Example("विजेता को 11 हजार का पुरस्कार मिला", because="no ordinal"),
    ),
    certain=0.8,
)


RULES = (
    LAST_OF_FIELD,
    PRIZE,
    BEFORE_HOLDER,
    ORDINAL_BEFORE_PLACE,
    ORDINAL_ON,
    ORDINAL_OF_ROW,
    BAND,
    PLACE_THEN_ORDINAL,
    NUMBER_ONE,
    WON_BEFORE_SECOND,
    NUMBER_OF_PLACE,
    NUMBER_IN_WORDS,
    RANK_IN_FIELD,
    RANK_THEN_NUMBER,
    NUMBER_BEFORE_RANK,
    FIRST_WORD,
    TOPPER,
    NTH_TOPPER,
    NAME_IN_LIST,
    PLACE_GIVEN,
    WON,
    STOOD,
    NTH_MOST,
    NTH_SIZED,
    IN_FIELD,
    IN_BRACKETS,
    ORDINAL_SHARED,
)
