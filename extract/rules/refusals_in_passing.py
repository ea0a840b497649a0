"""Numbers told in passing: of a share index, a scale, a fortune, an address, an age, a town's size, of what something is made."""

from __future__ import annotations

import regex

from extract.numbers.number import Number
from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import AMBULANCE, BOUNDS, POLICE_CONTROL, ROUND, likely_age, speaks_of

_ENDS_ROW = regex.compile(r"\s+(?:में|की|के|से)(?!\p{L}|\p{M})|\s*[,।)]")
_FARM = 100  # acres: who has more is no person
_FEW_PLACES = 3
_VISITS = 12  # of one woman before she gives birth
_DAYS = 31  # of a month
_PRICE = 1e3  # rupees, of ten grams of gold or a kilogram of silver
_AGES = (12, 99)
_PAY = (5e4, 5e7)  # rupees a year: neither less nor more is one person's pay
_SCALE_ENDS = (0, 1, 10, 100, 1000)

_AND_SO_MANY = r"(?:और|व|तथा|एवं)\s+(?P<v>{C})\s+"
_MUST = r"\s+(?:हो|होगा|होगी|होंगे|होंगी|जरूरी|अनिवार्य)"
# Somebody is told to bring it: "लाना चाहती है", "लाना है" is only wished or planned.
_BRING = rf"(?:लाएं|लाना{_MUST}|ले\s+जाएं|ले\s+जाना{_MUST}|लेकर\s+(?:आएं|पहुंचें|(?:आना|पहुंचना|जाना){_MUST})){{e}}"


def _is_past(number: Number) -> bool:
    """Whether "पार" alone stands behind a figure that is an age."""
    past = number.approx == "at_least" and number.outer_end - number.end == len(" पार")
    return past and _AGES[0] <= number.value <= _AGES[1]


RULES = (
    refusal(
        "scale_end",
        "What the lowest or the highest marks of a scale would mean, which nobody has.",
        r"(?P<v>{C})\s+(?:{score_words.marks}\s+)?(?:का|के)\s+(?:मतलब|अर्थ|आशय|मायने){e}"
        r"|(?P<v>{C})\s+{score_words.marks}\s+(?:को\s+)?सबसे\s+(?:{W}\s+){1,2}?(?:और|तथा|व|जबकि)\s+(?P<v>{C})\s+(?:{score_words.marks}\s+)?(?:(?:को|सबसे|बिल्कुल|पूरी\s+तरह){e}|{W}\s+से\s+मुक्त)",
        "सूचकांक में शून्य अंक सबसे भ्रष्ट और 100 अंक सबसे साफ देश के लिए हैं",
        "जिले को 100 अंक मिले",
        accept=lambda match, line: all(line.numbers[at].value in _SCALE_ENDS for at in match.starts("v")),
    ),
    refusal(
        "market",
        "By how many points a share index moved, and at how many it stands.",
        r"(?P<v>{C})\s+(?:अंक|अंकों){e}(?:\s+{part_words.that_is}\s+(?P<v>{P}))?(?=(?:(?![।;])[\s\S]){0,60}?{refusal_words.market_moves~})"
        r"|{refusal_words.share_indices}\s+(?:{W}\s+){0,3}?(?P<v>{C})\s+(?:(?:के|अंक|अंकों)\s+){1,2}(?:पर|तक|के\s+(?:स्तर|पार|ऊपर|नीचे|करीब|आसपास)){e}",
        "सेंसेक्स 412 अंक टूट गया",
        "जिले को 412 अंक मिले",
        accept=lambda match, line: speaks_of(line, "share_indices"),
    ),
    refusal(
        "hearing_days",
        "On how many days of hearing something came in, and no number of stations.",
        r"(?P<v>{C})\s+(?:थाना|तहसील|(?:संपूर्ण\s+)?समाधान|थाना\s+समाधान)\s+दिवसों{e}",
        "बीते छह थाना दिवसों में 402 शिकायतें आईं",
        "छह थानों में दिवस मनाया गया",
    ),
    refusal(
        "visits_of_each",
        "How often each is examined before she gives birth, and no number of examinations.",
        r"प्रसव\s+पूर्व\s+(?:(?:कम\s+से\s+कम|पूरी|सभी)\s+)?(?P<v>{C})\s+(?:बार\s+)?(?:जांच|जांचें|जांचों){e}",
        "प्रसव पूर्व चार जांच कराने वाली गर्भवतियां 22 प्रतिशत हैं",
        "प्रसव पूर्व 320 जांच की गईं",
        accept=lambda match, line: line.numbers[match.start("v")].value <= _VISITS,
    ),
    refusal(
        "rest_that_is_ranked",
        "How many are left whose places are told one by one.",
        r"{b}(?:बाकी|शेष|अन्य)\s+(?P<v>{C})\s+{units}\s+में\s+(?:{W}\s+){1,2}?{O}(?=\s*,|\s+(?:तो|व|और|एवं|तथा|जबकि|{rank_nouns.place}){e})",
        "मंडल के बाकी दो जिलों में बस्ती 17वें तो संतकबीरनगर 52वें स्थान पर रहा",
        "शेष 340 गांवों में योजना के दूसरे चरण में काम होगा",
    ),
    refusal(
        "not_a_grain",
        "That nothing at all came in (एक दाना नहीं), and no number.",
        r"(?P<v>{C})\s+(?:भी\s+)?(?:दाना|दाने){e}(?=\s+(?:{W}\s+){0,4}?(?:नहीं|नही|न){e})",
        "छह केंद्रों में एक दाना नहीं आया",
        "मटर के एक दाना का वजन नापा",
    ),
    refusal(
        "lucky",
        "A number of fortune telling.",
        r"{b}(?:शुभ|लकी|भाग्यशाली)\s+(?:अंक|नंबर)\s*[:\-]?\s*(?P<v>{C})(?:\s*(?:,|और|व)\s*(?P<v>{C}))*|{b}भाग्य\s+(?P<v>{P})",
        "शुभ अंक 9, शुभ रंग लाल",
        "उसके अंक 9 रहे",
    ),
    refusal(
        "former",
        "A place held once, said of a person in passing (पूर्व नंबर एक खिलाड़ी), and no count of players.",
        r"{b}पूर्व\s+(?:{W}\s+)?(?:नंबर|नम्बर)\s+(?P<v>{C})(?!\s+पर{e})",
        "उसने पूर्व नंबर एक खिलाड़ी को हराया",
        "वह नंबर एक पर रहा",
    ),
    refusal(
        "address",
        "Which of several like things stands somewhere (आठ नंबर गली), not a place held.",
        r"(?P<v>{O}|{C})\s+(?:नंबर|नम्बर)\s+(?:(?:की|का|के|वाली|वाले)\s+)?(?:बड़े\s+)?{refusal_words.numbered_things}",
        "वह चौथे नंबर की गली में रहता है",
        "वह चौथे नंबर पर रहा",
    ),
    refusal(
        "makeup",
        "Of what something is made, or how much of it is burnt: a property, nothing reached.",
        r"(?:(?P<v>{P})\s+(?:और|व|तथा)\s+{C}\s+(?:मिनट|घंटे)\s+(?:में|मे)\s+)?(?P<v>{P})\s+(?:तक\s+|(?:से\s+)?(?:ज्यादा|अधिक|कम)\s+)?{refusal_words.made_of~}|{refusal_words.made_of}\s+(?:(?:की|का)\s+मात्रा\s+)?(?P<v>{P})"
        r"|{b}(?:में|मे)\s+(?P<v>{P})\s+(?:से\s+(?:ज्यादा|अधिक|कम)\s+)?पानी\s+(?:मिल|मिला|मिलाया|मिलने|होने)|{b}(?:में|मे)\s+(?P<v>{P}|{C})(?:\s+(?:और|व|तथा)\s+{W}\s+(?:में|मे)\s+(?P<v>{P}))?\s+{W}\s+(?:होता|होती|रहता|रहती)\s+है",
        "हवा में आर्द्रता 91 प्रतिशत रही",
        "91 प्रतिशत घरों में नल",
    ),
    refusal(
        "chance",
        "How likely something is, which nobody has reached.",
        r"{b}(?:आशंका|संभावना|खतरा|जोखिम|उम्मीद|गुंजाइश)\s+(?:{W}\s+)?(?P<v>{P})|(?P<v>{P})\s+(?:तक\s+)?(?:(?:की|का)\s+)?(?:आशंका|संभावना|खतरा|जोखिम|चांस){e}|(?P<v>{P})\s+(?:आसार{e}|(?:{W}\s+){0,2}(?:की\s+)?गारंटी)",
        "बच्चे में बीमारी की आशंका 25 फीसदी रहती है",
        "25 फीसदी बच्चों की जांच हुई",
    ),
    refusal(
        "of_population",
        "The size of a town or group that makes a category (3 से 10 लाख आबादी वाले शहर), or how many of so many (एक हजार की आबादी पर तीस).",
        r"(?P<v>{C})\s+(?:की\s+)?(?:आबादी|जनसंख्या)(?:\s+(?:वाले|वाली|वाला|तक|की\s+श्रेणी|के\s+वर्ग)|\s*\))"
        r"|(?P<v>{C})\s+(?:की\s+)?(?:आबादी|जनसंख्या)\s+पर\s+(?:{W}\s+)?(?P<v>{C})",
        "3 से 10 लाख आबादी वाले 129 शहर",
        "3 लाख आबादी को पानी",
        accept=lambda match, line: len(match.spans("v")) < 2 or line.numbers[match.starts("v")[0]].value in ROUND,
    ),
    refusal(
        "class_of_population",
        "The bound of a class of towns by their people (20 हजार से कम आबादी में).",
        r"(?P<v>{C})\s+(?:की\s+)?(?:आबादी|जनसंख्या)\s+(?:में(?!\s+से{e})|के\s+निकायों|के\s+शहरों)",
        "20 हजार से कम आबादी में कोईलवर की रैंक 702 है",
        "20 हजार की आबादी में रोष है",
        accept=lambda match, line: line.numbers[match.start("v")].approx in BOUNDS,
        guard=lambda line: any(n.approx in BOUNDS for n in line.numbers.values()),
    ),
    refusal(
        "bullet",
        "A nought that stands for a bullet at the head of a line.",
        r"^\s*(?P<v>{C})(?=\s+\p{L})(?!\s+{units}(?![^\n]*\s[-–—]\s))",
        "० ऊर्जा विभाग - 4था - 89.6 अंक",
        "12 विभाग पीछे रहे",
        accept=lambda match, line: line.numbers[match.start("v")].value == 0,
    ),
    refusal(
        "to_bring",
        "What somebody is told to bring along.",
        rf"(?P<v>{{C}})\s+(?:{{W}}\s+){{1,3}}?(?:{_AND_SO_MANY}(?:{{W}}\s+){{1,3}}?)?साथ\s+(?:में\s+)?{_BRING}"
        rf"|{{b}}साथ\s+(?:में\s+|ही\s+)?(?:{{W}}\s+){{0,3}}?(?P<v>{{C}})\s+(?:{{W}}\s+){{1,3}}?(?:{_AND_SO_MANY}(?:{{W}}\s+){{1,3}}?)?{_BRING}"
        rf"|(?P<v>{{C}})\s+(?:{{W}}\s+){{0,3}}?{{refusal_words.carried}}\s+(?:{_AND_SO_MANY}(?:{{W}}\s+){{1,3}}?)?{_BRING}",
        "अभ्यर्थी दो फोटो साथ लाएं",
        "किसान दो बोरी धान लाए",
    ),
    refusal(
        "number_of_service",
        "The number by which a service is called, behind whose it is.",
        r"{b}(?:यूपी|यू\.?पी\.?|डायल|डॉयल|पीआरवी)\s*-?\s*(?P<v>{C})(?=\s+(?:{W}\s+){0,2}?(?:पुलिस|की|के|में|पर|को|ने|से){e})",
        "यूपी 112 पुलिस अपराध नियंत्रण में कारगर है",
        "यूपी 75 जिलों में बंटा है",
        accept=lambda match, line: line.numbers[match.start("v")].value in (*AMBULANCE, POLICE_CONTROL),
    ),
    refusal(
        "of_a_thousand",
        "The thousand men or boys of a sex ratio.",
        r"(?P<v>{C})\s+(?:पुरुषों|पुरूषों|बालकों|लडकों|बेटों|पुरुष\s+(?:मतदाताओं|वोटरों))\s+पर\s+(?:{W}\s+)?(?={C})",
        "1,000 पुरुषों पर 1,053 महिलाएं",
        "1,000 पुरुषों पर जुर्माना",
        accept=lambda match, line: line.numbers[match.start("v")].value in ROUND,
    ),
    refusal(
        "age_in_brackets",
        "An age in brackets after a person's name.",
        r"\((?P<v>{C})\)",
        "सुरेश (23) और नीरज (19) शामिल हैं",
        "पाकिस्तान 102 नंबर पर",
        accept=lambda match, line: likely_age(match, line),
    ),
    refusal(
        "band",
        "The bounds of a band of shares (50 से 75 प्रतिशत की श्रेणी), in which others are.",
        r"(?P<v>{P})\s+(?:(?:की|वाली|के|वाले)\s+(?:{W}\s+)?)?(?:श्रेणी|वर्ग|समूह|कैटेगरी|ग्रुप|स्लैब){e}"
        r"|(?P<v>{P})\s+के\s+बीच\s+(?:{W}\s+){0,2}?(?:वाले|वाली|वालों){e}",
        "50 से 75 प्रतिशत की श्रेणी में प्रदेश आठवें स्थान पर है",
        "50 से 75 प्रतिशत लोगों को पानी मिला",
        accept=lambda match, line: line.numbers[match.start("v")].value_max is not None,
        guard=lambda line: any(n.value_max is not None for n in line.numbers.values()),
    ),
    refusal(
        "land",
        "How much land somebody owns, tills or is told to till.",
        r"(?P<v>{C})\s+(?:एकड|बीघा|बीघे|बीघों|कट्ठा|कट्ठे|डिसमिल|बिस्वा|हेक्टेयर){e}(?![^,;।]*(?:मुक्त|कब्जे\s+से|अतिक्रमण|पौध|वृक्ष|जल\s+ग|जली|डूब|बर्बाद|राख|आग))",
        "उसके पिता दो एकड़ में खेती करते हैं",
        "बाढ़ से 11,480 एकड़ फसल डूबी",
        accept=lambda match, line: line.numbers[match.start("v")].value < _FARM,
    ),
    refusal(
        "in_two_places",
        "That something stands or happened in two or three places.",
        r"(?P<v>{C})\s+(?:जगह|जगहों|स्थानों){e}(?![^,;।]*(?:छाप|दबिश|खुल|बनाए|बनाई|लगाए\s+ग|जब्त))",
        "9,604 मतदाताओं के नाम दो जगह दर्ज मिले",
        "पुलिस ने 12 जगह छापे मारे",
        accept=lambda match, line: line.numbers[match.start("v")].value <= _FEW_PLACES,
    ),
    refusal(
        "called_by_number",
        "A service that is called by its number (108 सेवा), of which there are not so many.",
        r"(?P<v>{C})\s+(?:नंबर\s+(?:की\s+|वाली\s+)?)?(?:सेवा|सेवाओं|एंबुलेंस|हेल्पलाइन){e}",
        "102 सेवा से 6,355 महिलाएं अस्पताल पहुंचीं",
        "12 सेवा केंद्र खुले",
        accept=lambda match, line: line.numbers[match.start("v")].value in (*AMBULANCE, 1098, 181),
    ),
    refusal(
        "closed_until",
        "The day until which something stays closed (15 तक स्कूल बंद).",
        r"(?P<v>{C})\s+(?:{W}\s+){1,2}?(?:बंद|अवकाश|छुट्टी){e}",
        "ठंड के कारण 15 तक स्कूल बंद",
        "ठंड के कारण 15 स्कूल बंद",
        accept=lambda match, line: (
            line.numbers[match.start("v")].approx == "at_most" and line.numbers[match.start("v")].value <= _DAYS
        ),
    ),
    refusal(
        "wards_from_to",
        "From which ward to which, by their numbers.",
        r"{b}(?:वार्ड|वार्डों|सेक्टर)\s+(?:नंबर|संख्या|क्रमांक)\s+(?:\d+|{N})\s*(?:से|लेकर|-)\s*(?P<v>{N})",
        "वार्ड नंबर 1 से 5 तक कांग्रेस जीती",
        "वार्ड नंबर 7 से 350 लोग आए",
        accept=lambda match, line: (
            line.numbers[match.start("v")].approx == "at_most" or _ENDS_ROW.match(line.text, match.end()) is not None
        ),
    ),
    refusal(
        "metal_price",
        "What gold or silver costs.",
        r"{b}(?:सोना|सोने|चांदी)\s+(?:(?:का|की|के)\s+)?(?:{W}\s+){0,2}?(?P<v>{M}|{C})(?=\s+(?:रुपए\s+)?(?:पर|में|रहा|रही|तक|प्रति|महंग|सस्त|चढ|टूट|गिर|उछल|लुढक|हो|और|व|तथा){e})",
        "सोना 56126 रुपए और चांदी 76004 रुपए पर थी",
        "सोना 56126 लोगों ने खरीदा",
        accept=lambda match, line: line.numbers[match.start("v")].value >= _PRICE,
    ),
    refusal(
        "yardstick",
        "A share that is asked for, which some came up to and nobody has (70 प्रतिशत की कसौटी).",
        r"(?P<v>{P})\s+(?:अंक\s+|अंकों\s+)?की\s+(?:कसौटी|शर्त|अनिवार्यता|बाध्यता){e}",
        "पांच सीएचसी ही 70 प्रतिशत की कसौटी पार कर सकीं",
        "पांच सीएचसी ने 70 प्रतिशत अंक पाए",
    ),
    refusal(
        "age_past",
        "An age beyond which people are (70 पार के बुजुर्ग).",
        r"(?P<v>{C})\s+(?:(?:के|की|वाले|वाली)\s+)?(?:बुजुर्ग|बुजुर्गों|वृद्ध|वृद्धों|लोग|लोगों|व्यक्ति|व्यक्तियों|महिलाएं|महिलाओं|पुरुष|पुरुषों|मतदाता|मतदाताओं|नागरिक|नागरिकों){e}",
        "इनमें 70 पार के बुजुर्ग भी हैं",
        "इनमें 70 से अधिक के बुजुर्ग भी हैं",
        accept=lambda match, line: _is_past(line.numbers[match.start("v")]),
    ),
    refusal(
        "pay_offered",
        "What somebody is to earn in a year (औसत पैकेज 17 लाख रुपये).",
        r"{b}(?:औसत|सालाना|वार्षिक|सर्वाधिक|अधिकतम|न्यूनतम|उच्चतम|शुरुआती)\s+पैकेज\s+(?:{W}\s+){0,2}?(?P<v>{M}|{C})"
        r"|(?P<v>{M}|{C})\s+(?:रुपए\s+)?(?:(?:का|के)\s+)?(?:सालाना|वार्षिक|सर्वाधिक|औसत)\s+(?:(?:का|के)\s+)?पैकेज{e}"
        r"|(?P<v>{M}|{C})\s+(?:रुपए\s+)?(?:का|के)\s+पैकेज\s+(?:पर|वाली|ऑफर|आफर){e}",
        "औसत पैकेज 17.6 लाख रुपये रहा",
        "राहत पैकेज 500 करोड़ रुपये का है",
        accept=lambda match, line: _PAY[0] <= line.numbers[match.start("v")].value <= _PAY[1],
    ),
    refusal(
        "behind_a_colon",
        "The second half of a figure that was printed with a colon for its point (46:38 प्रतिशत).",
        r"(?:^|[,(।]\s*|{b}(?:में|मात्र|सिर्फ|केवल|कुल|तक|लगभग|करीब|का|की|के|से|यानी)\s+){N}:(?P<v>{P})",
        "अब तक 46:38 प्रतिशत खरीद हो चुकी है",
        "कक्षा 10:92 प्रतिशत परिणाम रहा",
    ),
)
