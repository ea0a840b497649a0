"""Ranks said in words: नंबर वन, अव्वल, शीर्ष, टॉपर, the first name of a list."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.marks import Line
from extract.rules.base import Example, Rule, compiled

NUMBER_ONE = Rule(
    name="rank.number_one",
    kind="rank",
    claims="नंबर एक, नंबर वन and नंबर 1 before पर, with a verb of standing or as a title won, mean the first place.",
    pattern=r"{b}(?P<v>(?:नंबर|नम्बर|नं\.?|no\.?|number)[\s\-]*(?:वन|{C}|1))(?P<q>(?:\s+(?:पर|रहा|रही|रहे|रहीं|बना|बनी|बनीं|बने|आया|आई|आईं|आए|है|हैं|था|थी|थे|रैंक){e}|\s+(?:का|की)\s+(?:{rank_nouns.place}|{rank_nouns.title}){e}|(?=\s+बन\s+(?:गया|गई|गए){e})|\s*(?=$|[,;।])|(?=\s+(?:{W}\s+){1,2}(?:रहा|रही|रहे|है|हैं|बना|बनी|बने|बन|बरकरार|कायम){e})|(?=\s+(?:{W}\s+)?(?:खिलाडी|{name_parts.players})\s+{W}\s+{W})))",
    reads=(
        Example("बस्ती नंबर वन पर रहा", 1),
        Example("जिला नंबर एक पर काबिज है", 1),
        Example("तालिका में केन्या नंबर 1 बन गया", 1),
        Example("निस्तारण की रैंकिंग में लखीमपुर खीरी नंबर-1 आया है", 1),
        Example("शाहजहांपुर को नंबर वन का खिताब मिला", 1),
        Example("बाबर आजम अब भी नंबर एक बल्लेबाज हैं", 1),
        Example("बुमराह दुनिया के नंबर एक टेस्ट गेंदबाज बन गए", 1),
        Example("दुनिया की नंबर एक खिलाड़ी इगा स्वियातेक सेमीफाइनल में पहुंचीं", 1),
    ),
    refuses=(Example("लड्डू खाने में एक नंबर लगते हैं", because="praise, no place"),),
    constant=1.0,
    accept=lambda match, line: (
        all(line.numbers[i].value == 1 for i in range(match.start("v"), match.end("v")) if i in line.numbers)
        and not line.text[: match.start()].rstrip().endswith(lexicon.words("refusal_words", "numbered_things"))
    ),
    certain=0.85,
)

WON_BEFORE_SECOND = Rule(
    name="rank.won_before_second",
    kind="rank",
    claims="X ने बाजी मारी, with who was second right behind: the first place.",
    pattern=r"{b}(?P<v>बाजी\s+(?:मारी|मार\s+ली|मार\s+ले\s+गया))(?P<q>)(?=[^।;\n]{0,12}?[,;]\s*(?:जबकि\s+|वहीं\s+)?(?:{W}\s+){1,3}?(?P<second>{O}))",
    reads=(Example("शिकायतें निपटाने में पीलीभीत ने बाजी मारी, शाहजहांपुर दूसरे और बरेली तीसरे नंबर पर रहा", 1),),
    refuses=(
        Example("बेटियों ने बाजी मारी, 84 प्रतिशत पास हुईं", because="nobody is second"),
        Example("पीलीभीत ने बाजी मारी, बरेली नौवें नंबर पर रहा", because="the next is not second"),
    ),
    constant=1.0,
    accept=lambda match, line: line.numbers[match.start("second")].value == _SECOND,
    certain=0.8,
)

_SECOND = 2

FIRST_WORD = Rule(
    name="rank.first_word",
    kind="rank",
    claims="अव्वल, सिरमौर, शीर्ष or टॉप with a verb of standing mean the first place.",
    pattern=(
        r"{b}(?P<v>अव्वल|सिरमौर(?=\s+(?:रहा|रही|रहीं|रहे|बना|बनी|बनीं|बने|है|हैं|बनकर|साबित){e})|(?<=[^\s।]\s)सिरमौर(?=\s*(?:$|[,।]))|(?:शीर्ष|टाप|सर्वोच्च)\s+(?:स्थान|पायदान|पोजिशन|पोजीशन|रैंक)|(?:(?:शीर्ष|टाप)(?=\s+पर{e})|top(?=\s+पर(?:\s*(?:$|[,;।])|\s+(?:रहा|रही|रहे|है|हैं|आया|आई|आए){e})))|(?<={b}(?:तालिका|अंकतालिका|सूची|रैंकिंग)\s+में\s+)शिखर(?=\s+पर{e}))(?P<q>(?:\s+पर{e})?+)"
        r"(?!\s*(?:{C}|दर्जे)|\s+रहे\s+{C}(?!\s+(?:{score_words.marks}|{score_words.index}))|\s+(?:आएं|रहें|लाने|पहुंचाने){e}|\s+(?:थाने|थानों|जिले|जिलों|ब्लाक|ब्लाकों|प्रखंड|प्रखंडों|तहसील|स्कूल|स्कूलों|छात्र|छात्रों|टीम)\s+(?:के|को|का|की){e}"
        r"|\s+(?:रहे|रही|आए|आई|(?:रहने|आने)\s+वाल[ेी])\s+(?:{W}\s+)?(?:[\p{L}\p{M}]+(?:ों|ओं)|थाने|जिले|स्कूल|विद्यालय|ब्लाक|प्रखंड)\s+(?:को|का|के|की){e})"
    ),
    reads=(
        Example("नगर निगमों में जबलपुर 88 अंक लेकर अव्वल रहा", 1),
        Example("जालौन ने लगातार छठी बार शीर्ष स्थान बरकरार रखा", 1),
        Example("हाईस्कूल में भदोही Top पर", 1),
    ),
    refuses=(
        Example("शीर्ष 200 से बाहर है", because="a bound"),
        Example("टॉप-10 में शामिल", because="a bound"),
        Example("सिरमौर। नाहन थाने ने 96 अंक पाए", because="a district of that name, as a dateline"),
        Example("अव्वल थाने के प्रभारी को पुरस्कार", because="whoever it is"),
        Example("दोनों वर्गों में अव्वल रहे विद्यालयों को पुरस्कार मिलेगा", because="whoever they are"),
        Example("प्रदेश में अव्वल रहने वाले थानों के प्रभारियों को बधाई दी", because="whoever they are"),
        Example("परिणाम में बेटियां फिर अव्वल रहीं", because="praise of many, of whom none is named"),
        Example("हिमाचल के कई पुलिस थाने रहे अव्वल", because="many, of whom none is named"),
        Example("टॉप पर लड़कियां रहीं", because="praise of many"),
        Example("सफाई में टॉप पर रहे 50 शहरों में", because="many, whoever they are"),
    ),
    constant=1.0,
    accept=lambda match, line: (
        not _says_first_of_all(match, line) and not _praises_group(match, line) and not _opens_list(match, line)
    ),
    certain=0.74,
)


def _opens_list(match: regex.Match[str], line: Line) -> bool:
    """“ये जिले रहे शीर्ष पर:": those who stand on top are listed below."""
    return line.text.rstrip().endswith((":", ":-")) and _ON_TOP.fullmatch(line.text, match.end()) is not None


_ON_TOP = regex.compile(r"\s*(?:स्थान\s+)?(?:पर|में)?\s*(?:रहे|हैं)?\s*:-?\s*")


def _says_first_of_all(match: regex.Match[str], line: Line) -> bool:
    """“अव्वल तो बस देर से आई": at the start of a clause the word opens a list of complaints."""
    if not line.text[match.end() :].lstrip().startswith("तो"):
        return False
    return (
        line.text[: match.start()].rstrip().endswith((",", "'", '"', "।", ":"))
        or not line.text[: match.start()].strip()
    )


def _praises_group(match: regex.Match[str], line: Line) -> bool:
    """“बेटियां एक बार फिर अव्वल", "टॉप पर लड़कियां": many of a kind, who hold no place."""
    before, after = line.text[max(0, match.start() - _PRAISED) : match.start()], line.text[match.end() :]
    return _group_before().search(before) is not None or _group_behind().match(after) is not None


_PRAISED = 40  # characters


@lru_cache(maxsize=1)
def _group_before() -> regex.Pattern[str]:
    return compiled(
        r"{b}{rank_nouns.many}\s+(?:(?!{case_marks})[^\s,;।]+\s+){0,3}$|{b}कई\s+(?:{W}\s+){1,3}(?:रहे|रहीं|हैं)?\s*$"
    )


@lru_cache(maxsize=1)
def _group_behind() -> regex.Pattern[str]:
    return compiled(r"\s+(?:{W}\s+)?{rank_nouns.many}(?=\s*(?:$|[,।!])|\s+(?:रही|रहीं|रहे|हैं){e})")


TOPPER = Rule(
    name="rank.topper",
    kind="rank",
    claims="टॉपर with a verb of being or becoming, and जिला टॉप किया, mean the first place of their field.",
    pattern=(
        r"{b}(?P<v>(?:{exam_words.topped}\s+)?टापर)(?P<q>)(?=\s+(?:(?:{W}|{O})\s+){0,8}?(?:बन|बने|बनी|बनीं|बना|रहा|रही|रहीं|रहे|घोषित){e})"
        r"|{b}(?P<v>(?:{exam_words.topped}\s+)?टापर)(?P<q>)(?=\s+(?:बनने|होने)\s+का\s+(?:गौरव|खिताब|रिकार्ड|श्रेय){e})"
        r"|{b}(?P<v>(?:{exam_words.topped}\s+)?टापर)(?P<q>)(?=\s+(?!छात्र|विद्यार्थ|बच्च|मेधाव|लडक|बेटि|कौन|भी{e}|ही{e})(?:{W}\s+){1,3}?(?:है|हैं){e}\s*(?:[,;।]|$))"
        r"|{b}परीक्षा\s+(?P<v>टाप)(?P<q>)(?=\s+(?:किया|की|कर|करने){e})"
        r"|{b}(?P<v>{exam_words.topped}\s+टापर)(?P<q>)(?!\s+(?:छात्र|विद्यार्थि|बच्च|मेधावि|लिस्ट|सूची))(?=\s+(?:{W}\s+){1,3}?(?:ने|को){e})"
        r"|{b}(?:{score_words.taking}|साथ|संग)\s+(?P<v>टाप)(?P<q>)(?=\s+(?:किया|की){e})"
        r"|{b}(?:में|ने)\s+(?P<v>टाप)(?P<q>)(?=\s+किया{e})|{b}ने\s+किया\s+(?P<v>टाप)(?P<q>)(?=\s*(?:[,।!]|$))"
        r"|{b}(?:बने|बनी|बनीं|बना)\s+(?P<v>(?:{exam_words.topped}\s+)?टापर)(?P<q>)(?=\s*(?:[,।!]|$))"
        r"|{b}(?P<v>(?:{exam_words.topped}|(?:जिले|प्रदेश|राज्य)\s+में)\s+टाप)(?P<q>)(?=\s+(?:किया|की|कर|करने){e})"
    ),
    reads=(
        Example("रंका की नेहा कुमारी जिला टॉपर बनी", 1),
        Example("प्रज्ञा जायसवाल प्रदेश में टॉपर बनीं", 1),
        Example("लड़कियों में टॉपर माधुरी रेड्डी हैं", 1),
        Example("जिला टॉपर अकबरपुर की शिवांगी सचान बनी हैं", 1),
        Example("583 अंक पाकर आयुष ने जिला टॉप किया", 1),
        Example("रवि पाल ने देश का टॉपर होने का गौरव हासिल किया", 1),
        Example("प्रशांत ने हाईस्कूल की परीक्षा टॉप की", 1),
        Example("कमल कोरंगा ने 498 अंक हासिल कर टॉप किया", 1),
        Example("नेहा ने कला संकाय से हरियाणा में टॉप किया", 1),
        Example("सिंगरौली की प्रज्ञा जायसवाल ने टॉप किया है", 1),
        Example("हाईस्कूल में जालौन के यश प्रताप सिंह बने टॉपर", 1),
    ),
    refuses=(
        Example("टॉपर छात्रों को सम्मानित किया गया", because="no place is given to anybody"),
        Example("उत्कर्ष अवधिया सेकेंड टॉपर बने", because="another place"),
        Example("स्कूल के टॉपर छात्र यही हैं", because="whoever they are"),
        Example("पूरे अंक पाकर भी अंकिता टॉपर नहीं बन पाईं", because="it did not come to that"),
        Example("हमीरपुर के 31 बच्चों ने टॉप किया", because="many, of whom none is named"),
    ),
    constant=1.0,
    accept=lambda match, line: (
        not _is_nth(match, line)
        and _NOT_YET.match(line.text, match.end()) is None
        and _OF_MANY.search(line.text[: match.start("v")]) is None
    ),
    certain=0.8,
)


_NOT_YET: regex.Pattern[str] = regex.compile(r"\s+(?:बनने\s+से|(?:नहीं|न)\s+(?:बन|हो|रह))")  # "टॉपर नहीं बन पाईं"
_OF_MANY: regex.Pattern[str] = regex.compile(
    rf"[{marks.CARDINAL}]\s+[\p{{L}}\p{{M}}]+(?:ों|ओं)\s+ने\s+$"
)  # "हमीरपुर के 31 बच्चों ने टॉप किया": many


def _is_nth(match: regex.Match[str], line: Line) -> bool:
    """“सेकेंड टॉपर": a place behind the first, or a class (10वीं टॉपर) that says nothing."""
    before = line.text[: match.start("v")].rstrip()
    number = line.numbers.get(len(before) - 1)
    return number is not None and number.kind == "ordinal" and 1 < number.value < _CLASSES


NTH_TOPPER = Rule(
    name="rank.nth_topper",
    kind="rank",
    claims="An ordinal before टॉपर is the place of whoever became it.",
    pattern=r"(?P<v>{O})(?P<q>\s+(?:{exam_words.topped}\s+)?टापर)(?=\s+(?:{W}\s+){1,6}?(?:(?:ने|को){e}|{C}|{P})|\s+(?:{W}\s+){0,6}?(?:बन|बने|बनी|बनीं|बना|रहा|रही|रहीं|रहे|है|हैं|घोषित){e}|\s*(?:[,।]|$)|\s+(?:{W}\s+){1,4}?(?:और|व|तथा|एवं|,)\s*{O}\s+(?:{exam_words.topped}\s+)?टापर)",
    reads=(
        Example("उत्कर्ष अवधिया सेकेंड टॉपर बने", 2),
        Example("सेकेंड टॉपर अमन और थर्ड टॉपर कविता रहीं", 2),
        Example("नेहा जिले की तीसरी टॉपर रही", 3),
    ),
    refuses=(Example("10वीं टॉपर छात्रा को सम्मानित किया गया", because="the class, and no place"),),
    accept=lambda match, line: line.numbers[match.start("v")].value < _CLASSES,
    certain=0.85,
)
_CLASSES = 10  # of an examination: "10वीं टॉपर नेहा"

NAME_IN_LIST = Rule(
    name="rank.name_in_list",
    kind="rank",
    claims="An ordinal before नाम, behind सूची में or उनमें, is the place of whose name it is.",
    pattern=r"{b}(?:सूची|लिस्ट|रैंकिंग|उन|इन|इस|जिस|जिन)\s?में\s+(?P<v>{O})(?P<q>\s+नाम)(?=\s+(?:{W}\s+){1,7}?(?:का|की)\s+(?:है|था|रहा){e})",
    reads=(Example("सूची में पहला नाम राजधानी दिल्ली का है", 1),),
    refuses=(Example("आरोपियों की सूची में दूसरे नाम भी जोड़े गए", because="nobody's name is said"),),
    certain=0.75,
)
