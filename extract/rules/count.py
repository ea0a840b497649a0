"""Counts and amounts: plain numbers of things, and money."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.numbers.number import is_year
from extract.rules.base import Example, Rule

COUNTED = Rule(
    name="count.number_of_things",
    kind="thing",
    claims="A number before the name of a thing counts it; progress of a scheme makes it coverage.",
    pattern=r"(?P<v>{C})",
    reads=(Example("कानपुर के 902 गांवों में", 902), Example("छह शिकायतें मिलीं", 6)),
    refuses=(Example("बैठक 11 बजे शुरू हुई", because="a time"),),
    certain=0.7,
)

MONEY = Rule(
    name="amount.money",
    kind="amount",
    claims="Rupees that are no rate, fee, price or threshold.",
    pattern=r"(?P<v>{M})",
    reads=(Example("निगम ने 2 करोड़ 35 लाख रुपए खर्च किए", 23500000),),
    refuses=(Example("एक लीटर पर 60 रुपये की दर से अनुदान मिलेगा", because="a rate"),),
    unit="INR",
    certain=0.72,
)

SCALED_MONEY = Rule(
    name="amount.of_thing",
    kind="amount",
    claims="Crores or lakhs of money, property or cost without रुपये are rupees.",
    pattern=r"(?P<v>{C})(?P<q>\s+(?:(?:की|का|के)\s+(?:{W}\s+)?(?:{money_things.owned}|{money_things.sum}|{money_things.taken})|{money_things.cash}))"
    r"|(?P<v>{C})(?P<q>\s+के(?=\s+{C}\s+(?:{W}\s+){0,2}?(?:{units.works}|{units.projects}){e}))"
    r"|{b}लागत\s+(?:{W}\s+){0,2}?(?P<v>{C})(?=\s+(?:है|हैं|थी|होगी|रही|आई|आएगी|आंकी|बताई){e})",
    reads=(
        Example("3 करोड़ 70 लाख की संपत्ति जब्त की", 37000000),
        Example("2 लाख 18 हजार नकद मिला", 218000),
        Example("54 करोड़ के 25 कार्यों का भूमिपूजन हुआ", 540000000),
        Example("इन कार्यों की कुल लागत 96 लाख है", 9600000),
    ),
    refuses=(
        Example("2 लाख की आबादी", because="people"),
        Example("12 की राशि", because="no crores"),
        Example("पांच लाख तक का ऋण मिलता है", because="a limit"),
    ),
    unit="INR",
    accept=lambda match, line: _is_sum(match, line) and line.numbers[match.start("v")].approx != "at_most",
    certain=0.8,
)

DIVISION = Rule(
    name="count.of_division",
    kind="count",
    claims="प्रथम श्रेणी से N, तृतीय N, N तृतीय श्रेणी से: how many passed in each division, where divisions are spoken of.",
    pattern=r"(?:{O}\s*(?:{exam_words.division}\s*)?|{b}(?:सेकंड|सेकेंड|फर्स्ट|थर्ड)\s+(?:{exam_words.division}\s*|(?=वाल))|{b}(?:ससंमान|संमान\s+सहित)\s+)(?:(?:से|में|के|वाले|वाली)\s+)?(?P<v>{C})(?P<q>(?:\s+{units})?)"
    r"|(?P<v>{C})(?P<q>\s+(?:को\s+)?{O}\s*(?:{exam_words.division}|(?:में|से)(?=\s+(?:निकले|पास|उत्तीर्ण|संतोष))))"
    r"|(?P<v>{C})(?P<q>\s+को\s+(?:{O}|ससंमान|संमान\s+सहित))(?=\s*(?:,|और|व|तथा|एवं)\s*{C}\s+को\s+{O})"
    r"|(?P<v>{C})(?P<q>\s+{O})(?=(?:\s*(?:,|और|व|तथा|एवं)\s*{C}\s+{O}){1,3}\s*{exam_words.division})",
    reads=(
        Example("375 को सम्मान सहित, 1097 को प्रथम और 1123 को द्वितीय श्रेणी मिली", 1097),
        Example("1173 प्रथम और 1213 द्वितीय श्रेणी में आए", 1173),
        Example("प्रथम श्रेणी से 5,873, द्वितीय से 4,918 छात्र उत्तीर्ण हुए", 5873),
        Example("इनमें सम्मान सहित 375, प्रथम श्रेणी में 1097 छात्र रहे", 375),
        Example("इनमें 14,019 प्रथम श्रेणी, 11,872 द्वितीय श्रेणी से उत्तीर्ण हुए", 11872),
        Example("फर्स्ट डिविजन के 10,926 छात्र हैं", 10926),
    ),
    refuses=(Example("पहले 20 जिलों में", because="no division is spoken of"),),
    unit="students",
    accept=lambda match, line: _of_divisions(match, line),
    certain=0.75,
)


CAUGHT = Rule(
    name="count.caught",
    kind="count",
    claims="N को गिरफ्तार किया, N को जेल भेजा: how many were caught, where nobody is named.",
    pattern=r"(?P<v>{C})(?P<q>\s+को\s+(?:{W}\s+){0,2}?{reaching_words.caught})",
    reads=(
        Example("ललितग्राम ओपी में दो को गिरफ्तार किया गया", 2),
        Example("अभियान में 14 को जेल भेजा गया", 14),
    ),
    refuses=(Example("आरोपी को 14 को अदालत में पेश किया गया", because="a date"),),
    unit="people",
    certain=0.75,
)


APPLIED = Rule(
    name="count.applied",
    kind="count",
    claims="N ने आवेदन दिया: how many applied, where nobody is named.",
    pattern=r"(?<!{b}(?:जिन|की|के|का)\s)(?P<v>{C})(?P<q>\s+ने\s+(?:(?:{W}|{T})\s+){0,6}?(?:(?:दिया|किया|दिए|किए)\s+आवेदन{e}|आवेदन\s+(?:दिया|किया|दिए|किए){e}))",
    reads=(
        Example("110 ने आज आयुष्मान कार्ड के लिए दिया आवेदन", 110),
        Example("412 ने आवेदन किया है", 412),
    ),
    refuses=(Example("412 लोगों ने आवेदन किया", because="a noun says who"),),
    unit="people",
    certain=0.75,
)


STAYED_AWAY = Rule(
    name="count.stayed_away",
    kind="count",
    claims="N ने परीक्षा छोड़ी: how many stayed away from an examination.",
    pattern=r"(?P<v>{C})(?P<q>\s+(?:ही\s+)?ने\s+(?:{W}\s+){0,3}?(?:(?:परीक्षा|पेपर|प्रश्नपत्र)\s+(?:{W}\s+)?छोड(?:ी|ा|\s+दी|\s+दिया){e}|छोड(?:ी|ा)\s+(?:{W}\s+){0,2}?(?:परीक्षा|पेपर|प्रश्नपत्र)))",
    reads=(
        Example("इंटरमीडिएट में 502 ने परीक्षा छोड़ी", 502),
        Example("पहले दिन 2,814 ने छोड़ी परीक्षा", 2814),
    ),
    refuses=(Example("502 ने परीक्षा दी", because="they came"),),
    unit="students",
    certain=0.8,
)


DEAD = Rule(
    name="count.dead_or_hurt",
    kind="count",
    claims="N की मौत, N की जान गई, N की हालत गंभीर: how many died or were hurt, where nobody is named.",
    pattern=r"(?P<v>{C})(?P<q>\s+की\s+(?:{reaching_words.died}|हालत\s+(?:नाजुक|गंभीर){e}))",
    reads=(Example("कोहरे में भिड़ी बस, दो की मौत", 2), Example("इस बार तीन की जान भी जा चुकी है", 3)),
    refuses=(Example("45 वर्षीय की मौत हो गई", because="an age"),),
    unit="people",
    certain=0.75,
)

INHABITANTS = Rule(
    name="count.inhabitants",
    kind="count",
    claims="N की आबादी को, N की आबादी प्रभावित: so many people live where something is told of them.",
    pattern=r"(?P<v>{C})(?P<q>\s+(?:की\s+)?(?:आबादी|जनसंख्या){e})(?=\s+(?:को|के\s+लिए|प्रभावित|परेशान|निर्भर|रहती|निवास|बसती|बसी|का\s+संपर्क|का\s+आवागमन){e})",
    reads=(
        Example("पुलिया टूटने से करीब 12 हजार की आबादी प्रभावित है", 12000),
        Example("पंचायत की 1,840 की आबादी को पानी मिल रहा है", 1840),
    ),
    refuses=(
        Example("3 लाख की आबादी वाले शहरों में", because="a class of towns"),
        Example("20 हजार की आबादी पर एक अस्पताल", because="so many to one"),
    ),
    unit="people",
    certain=0.75,
)


UNNAMED_MONEY = Rule(
    name="amount.crores_alone",
    kind="amount",
    claims="Lakhs or crores without रुपये that are spent, collected or due, crores that come, thousands of a prize or a fine are rupees.",
    pattern=(
        r"(?P<v>{C})(?P<prize>)(?=\s+(?:का|के|की)\s+(?:(?:नकद|नगद|कैश)\s+)?(?:इनामी?|ईनाम|पुरस्कार|अवार्ड|चेक){e}|\s+(?:का\s+)?(?:जुर्माना|अर्थदंड|शमन\s+शुल्क|समन\s+शुल्क)\s+(?:भी\s+)?(?:लगाया|किया|ठोका|वसूला|वसूल\s+किया){e})"
        r"|(?P<v>{C})(?P<goal>)(?=\s+(?:का\s+)?(?:राजस्व\s+|वसूली\s+|राजस्व\s+(?:संग्रह|वसूली)\s+)?(?:का\s+)?लक्ष्य\s+(?:मिला|दिया|था|है|रखा|तय|निर्धारित){e})"
        r"|(?P<v>{C})(?P<goal>)(?=\s+(?:के\s+लक्ष्य\s+)?{part_words.against},?\s+(?:{W}\s+){0,3}?{P})"
        r"|(?P<v>{C})(?P<paid>)(?=\s+(?:ही\s+|भी\s+|का\s+(?:बिजली\s+|टैक्स\s+|गृहकर\s+|पानी\s+|राजस्व\s+)?)?{money_words.paid~})"
        r"|(?P<v>{C})(?P<paid>)(?=\s+(?:{money_things.owned}|{money_things.dues})\s+(?:भी\s+|ही\s+)?(?:वसूल|जमा|जुटा|बांट|वितरित|चुका|अदा|दिया|दिए|माफ|बकाया|हुआ{e}|हुई{e}|रहा{e}|रही{e}))"
        r"|(?P<v>{C})(?P<paid>)(?=\s+(?:का|की)\s+(?:{W}\s+)?(?:संग्रह|कलेक्शन|संग्रहण)\s+(?:हुआ|हुई|रहा|किया){e})"
        r"|(?P<v>{C})(?P<paid>)(?=\s+(?:रुपए\s+)?(?:वापस\s+(?:दिला|करा|कर|लौटा|किए|किया)|लौटा(?:ए|या|ई|कर|ने){e}|(?:कराए|करवाए|किए|कराया)\s+(?:होल्ड|फ्रीज|रिफंड|वापस){e}))"
        r"|(?P<q>(?:लौटाए|वापस\s+(?:कराए|दिलाए|किए)|(?:होल्ड|फ्रीज|रिफंड)\s+(?:कराए|किए))\s+)(?P<v>{C})(?P<paid>)(?=\s*(?:[,;।.]|$))"
        r"|(?P<v>{C})(?P<paid>)(?=\s+(?:वाल[ेीा]|के\s+(?:मालिक|प्रस्ताव)|की\s+मालकिन){e})"
        r"|{b}(?P<q>{directive_words.goal}\s+{moved_words}\s+(?:अब\s+)?)(?P<v>{C})(?=\s+(?:का\s+)?(?:कर|हो|किया){e})"
        r"|(?P<v>{C})(?=\s+(?:ही\s+|भी\s+)?{money_words.moved~})"
        r"|{b}(?P<q>{money_words.named}\s*(?:[:\-]\s*)?(?:{part_words.only}\s+)*)(?P<v>{C})(?!\s*(?:{units}|{part_words.against}))"
    ),
    reads=(
        Example("योजना पर 402 करोड़ खर्च हुए", 4020000000),
        Example("पिछले साल इसी अवधि में 398 करोड़ आए थे", 3980000000),
        Example("अलवर ग्रामीण : वसूली 29.6 करोड़", 296000000),
        Example("टीम को ढाई हजार का इनाम दिया", 2500),
        Example("124 वाहनों से 48,500 का जुर्माना वसूला", 48500),
        Example("साइबर सेल ने पीड़ितों के 18 लाख वापस कराए", 1800000),
        Example("18 लोगों को लौटाए एक करोड़ एक लाख", 10100000),
        Example("परिवहन विभाग ने 11 करोड़ 91 लाख के विरुद्ध 63.90 प्रतिशत राजस्व जुटाया", 119100000),
        Example("नगर निगम ने 61 करोड़ हाउस टैक्स वसूला", 610000000),
        Example("सितंबर में 9,957 करोड़ जीएसटी संग्रह हुआ", 99570000000),
        Example("राज्य में 29 करोड़ का संग्रह हुआ", 290000000),
        Example("जोन को 155 करोड़ राजस्व का लक्ष्य मिला था, वसूली कम हुई", 1550000000),
    ),
    refuses=(
        Example("अभियान में 36 लाख आए", because="lakhs may be people"),
        Example("बजट 12 पन्नों का है", because="no crores"),
        Example("उन्हें 2019 का पुरस्कार दिया गया", because="a year"),
        Example("प्रपत्रों के वितरण का आंकड़ा 4.25 करोड़ के पार पहुंच गया", because="of forms"),
    ),
    unit="INR",
    accept=lambda match, line: _are_crores(match, line),
    certain=0.75,
)


def _are_crores(match: regex.Match[str], line: Line) -> bool:
    """Whether a number has a scale word and is a crore or more, or a lakh or more that was spent or collected."""
    number = line.numbers[match.start("v")]
    tally = _TALLY.search(line.text, 0, match.start("v"))
    if tally is not None and tally["of"] not in lexicon.words("money_words", "spoken"):
        return False
    if _people().search(line.text, 0, match.start("v")):
        return False
    if match.start("goal") >= 0:
        return number.scaled and number.value >= _CRORE and _speaks_of_money(line)
    if match.start("prize") >= 0:
        return number.value >= _THOUSAND and not is_year(number)
    return number.scaled and number.value >= (_LAKH if match.start("paid") >= 0 else _CRORE)


def _speaks_of_money(line: Line) -> bool:
    return not frozenset(lexicon.words("money_words", "spoken")).isdisjoint(line.words)


# "गणना प्रपत्र वितरण का आंकड़ा 4.25 करोड़ के पार पहुंच गया": of whatever is told in front of it
_TALLY = regex.compile(r"(?P<of>\S+)\s+(?:का|की)\s+(?:कुल\s+)?(?:आंकडा|संख्या|तादाद)(?:\s+[^\s।]+){0,3}\s*$")


# "प्रदेश की आबादी 25.8 करोड़ हो जाएगी", "इंटरनेट उपयोगकर्ता 97 करोड़ हो गए हैं"
@lru_cache(maxsize=1)
def _people() -> regex.Pattern[str]:
    people = lexicon.whole_word(lexicon.any_of("money_words", "people"))
    return compile_pattern(rf"{people}(?:\s+(?!पर\s|से\s)[^\s।,]+){{0,2}}\s*$")


def _of_divisions(match: regex.Match[str], line: Line) -> bool:
    """Whether a sentence speaks of the divisions of an examination, and the number is many."""
    said = any(word in line.text for word in lexicon.words("exam_words", "division"))
    number = line.numbers[match.start("v")]
    return said and _FEW <= number.value < _MANY and not number.decimal  # "डिवीजन प्रथम में 8.2 करोड़": money


_MANY = 1e7
_FEW = 12  # a lower number beside श्रेणी is a class or a category

MONEY_OF_MONEY = Rule(
    name="amount.part_of_whole",
    kind="amount",
    claims="X रुपये में से Y: money out of money.",
    pattern=r"(?P<of>{M})\s+(?:की\s+(?:{W}\s+)?(?:राशि|रकम|धनराशि)\s+)?(?:में|मे)\s+से\s+(?:{part_words.only}\s+)*(?:{W}\s+){0,3}?(?:{part_words.only}\s+)*(?P<v>{M}|{C})",
    reads=(
        Example("ठगे गए 1.12 करोड़ रुपये में से 38 लाख 40 हजार लौटाए", 3840000, 11200000),
        Example("1 करोड़ 14 लाख रुपये की राशि में से 23 लाख 60 हजार रुपये वापस आए", 2360000, 11400000),
    ),
    refuses=(Example("60 रुपये में से एक किसान", because="no sum"),),
    unit="INR",
    out_of_role="population",
    accept=lambda match, line: _is_sum(match, line),
    certain=0.85,
)


def _is_sum(match: regex.Match[str], line: Line) -> bool:
    """Whether the second number is money too: by its sign, or by its lakhs."""
    number = line.numbers[match.start("v")]
    return number.kind == "money" or (number.scaled and number.value >= _LAKH)


_THOUSAND, _LAKH, _CRORE = 1e3, 1e5, 1e7

RULES = (
    DIVISION,
    MONEY_OF_MONEY,
    SCALED_MONEY,
    UNNAMED_MONEY,
    CAUGHT,
    APPLIED,
    STAYED_AWAY,
    DEAD,
    INHABITANTS,
    COUNTED,
    MONEY,
)
