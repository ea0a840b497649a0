"""Numbers that are names: of a helpline, a section, a case, a seat, a vehicle, a class; they count nothing."""

from __future__ import annotations

from extract.numbers.number import is_year
from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import (
    AMBULANCE,
    CITED,
    MOST_SEATS,
    SECTIONS,
    are_examined,
    counted_after,
    counts_things,
    fractions_of_list,
    glued_list,
    hyphened_row,
    is_place,
    is_share,
    long_digits,
    marks_of_row,
)

RULES = (
    refusal(
        "label",
        "A number that names a thing and counts nothing (section, phone, form, class, room, case).",
        r"{b}जमा\s+(?P<v>{C})(?=\s+(?:की|के|का|में|कक्षा|परीक्षा|विज्ञान|और|व){e})|(?P<v>{C})\s+प्रसव\s+पूर्व|(?P<v>{C})\s?-?\s?जी\s+(?=(?:स्मार्ट)?(?:फोन|नेटवर्क|सेवा|स्पेक्ट्रम|टावर|इंटरनेट|मोबाइल|सिम))"
        r"|{refusal_words.label_before}\s*[:\-.]?\s*(?P<v>{N}|{X})"
        r"(?:\s*(?:/|-|,|और|व|या|एवं|तथा|बी|के तहत धारा)\s*(?P<v>{N})(?!\s*{units}))*",
        "धारा 115(2) के तहत दर्ज",
        "धारा के तहत 115 मामले",
        accept=lambda match, line: (
            not counted_after(match, line) and not is_place(match, line) and not is_share(match, line)
        ),
    ),
    refusal(
        "day_of_dispatch",
        "The day behind दि. or ता., on which a piece was sent.",
        r"{b}(?:दि|ता|दिनांक)\s?\.?\s?(?P<v>{C})(?=\s*(?:[-–)]|\s[\p{L}\p{M}]))(?!\s*%)",
        "अमरावती दि.28 - जिले के थानों में",
        "दि. बैठक में 28 जिले",
    ),
    refusal(
        "label_after",
        "A helpline or telephone number, by what is done with it.",
        r"(?P<v>{C})(?:\s*(?:,|या|व|और|-)\s*(?P<v>{C}))*\s*{refusal_words.helpline_after}(?!\s*(?:[,;।]|$|{rank_nouns.standing}|{rank_nouns.reaching~}))",
        "1076 पर भी फोन किया था",
        "1076 शिकायतें मिलीं",
    ),
    refusal(
        "ambulance_number",
        "The number by which an ambulance is called, which names the service and counts none.",
        r"(?:(?P<v>{C})\s*(?:,|और|व|तथा|एवं|/)\s*)?(?P<v>{C})\s*(?:नंबर\s+)?(?:एंबुलेंस|एम्बुलेंस|एंबुलैंस){e}(?!\s+(?:हैं|थीं|खरीद|तैनात|चल|उपलब्ध|और))",
        "108 एंबुलेंस से अस्पताल भेजा",
        "18 एंबुलेंस खरीदी गईं",
        accept=lambda match, line: all(line.numbers[at].value in AMBULANCE for at in match.starts("v")),
    ),
    refusal(
        "year_of_games",
        "The year of games, before their name.",
        r"(?P<v>{C})\s+(?:(?!{case_marks}){W}\s+){0,2}?(?:राष्ट्रमंडल|एशियाई|ओलंपिक|ओलिंपिक|राष्ट्रीय|पैरालंपिक|खेलो)\s+(?:खेल|खेलों|गेम्स)(?=\s+(?:में|मे|के|की|का|से))",
        "2022 राष्ट्रमंडल खेलों में पदक जीते",
        "22 राष्ट्रीय खेलों में भाग लिया",
        accept=lambda match, line: is_year(line.numbers[match.start("v")]),
    ),
    refusal(
        "digits",
        "A long run of digits with no separator: a telephone, reference or account number.",
        r"(?P<v>{C})",
        "संदर्भ 40017224009183 से शिकायत",
        "40017 शिकायतें",
        accept=lambda match, line: long_digits(match, line),
    ),
    refusal(
        "section",
        "A section of the motor vehicles' act, of that of cheques or of the code of procedure, which stands behind it.",
        r"(?P<cheque>)(?P<v>{C})\s+(?:एन\.?\s?आई\.?|एनआइ|परक्राम्य\s+लिखत)\s*(?:एक्ट|अधिनियम){e}|(?P<cheque>)(?P<v>{C})\s+(?:सीआरपीसी|बीएनएसएस){e}|(?P<v>{C})\s+(?:एम\.?\s?वी\.?|मोटर\s+(?:व्हीकल|वाहन|यान))\s*(?:एक्ट|अधिनियम)(?=\s+(?:में|के\s+तहत|के\s+अंतर्गत|की\s+धारा))",
        "चालक के विरुद्ध 185 एमवी एक्ट में कार्रवाई",
        "27 एमवी एक्ट के चालान",
        accept=lambda match, line: (
            line.numbers[match.start("v")].value in CITED
            if match.start("cheque") >= 0
            else SECTIONS[0] <= line.numbers[match.start("v")].value <= SECTIONS[1]
        ),
    ),
    refusal(
        "slash",
        "Numbers parted by a slash or glued to a letter: a case, form, road or vehicle number.",
        r"(?P<v>{C})\s?/\s?(?P<v>{C})(?!\s*(?:\(\s*{P}\s*\)\s*)?{score_words.marks}|\s*\(\s*{P}\s*\))|(?<=[\p{Devanagari}a-z]-)(?<!(?:रैंक|रैंकिंग|नंबर|rank|air|एआईआर|एआइआर|एयर)-)(?<!{score_words.index}-)(?P<v>{C})|(?P<v>{C})(?=-?[a-z])"
        r"|(?P<v>{C})\s?\(\s?(?P<v>{C})\s?\)(?=\s*(?:और|व|,|के तहत|में केस|में मुकदमा|बीएनएस|आईपीसी))",
        "मुकदमा 217/2024 की विवेचना",
        "217 मुकदमे",
        accept=lambda match, line: (
            not marks_of_row(line)
            and not hyphened_row(line)
            and not glued_list(line)
            and not fractions_of_list(line)
            and ("(" not in match.group() or not line.numbers[match.starts("v")[0]].scaled)
        ),
    ),
    refusal(
        "constituency",
        "The number of a constituency, said before its name.",
        r"(?P<v>{C})\s*-?\s*(?!(?:और|व|तथा|एवं|जबकि){e})(?:(?!{units}{e})[\p{L}\p{M}]+\s+){1,2}?(?:विधानसभा|विस|लोकसभा)(?:\s+(?:क्षेत्र|सीट))?\s+(?:में|मे|के|की|का|से|पर){e}",
        "04 जौरा विधानसभा में 70.65 प्रतिशत मतदान हुआ",
        "4 विधानसभा क्षेत्रों में",
        accept=lambda match, line: (
            not line.numbers[match.start("v")].scaled and line.numbers[match.start("v")].value <= MOST_SEATS
        ),
    ),
    refusal(
        "vehicle",
        "A vehicle's number plate.",
        r"{b}(?:यूपी|बीआर|एमपी|आरजे|यूके|जेएच|सीजी|एचआर|डीएल|up|br|mp)\s*-?\s*(?P<v>{C})\s*-?\s*(?:{W})?\s*-?\s*(?P<v>{C})"
        r"|{b}नंबर\s+प्लेट\s+{W}\s+(?P<v>{C})\s+(?:की\s+जगह|के\s+बदले)\s+{W}\s+(?P<v>{C})",
        "बाइक यूपी 41 एएक्स 2207 नंबर की है",
        "यूपी में 41 जिले",
    ),
    refusal(
        "gram",
        "Grams: ग्राम is a village only where a village's words follow.",
        r"{b}प्रति\s+(?P<v>{C})\s+ग्राम{e}|(?P<v>{C})\s+ग्राम{e}(?!\s*(?:पंचायत|सभा|प्रधान|में|के|को|की|स्तर|{refusal_words.done_to_villages}))",
        "250 ग्राम गेहूं का आटा",
        "250 ग्राम पंचायत",
        accept=lambda match, line: "ग्रामों" not in line.words and not counts_things(match, line),
    ),
    refusal(
        "birth_order",
        "Which of several brothers and sisters somebody is, which is no place held.",
        r"{C}\s+(?:भाइयों|बहनों|भाई-बहनों|बेटों|बेटियों|पुत्रों|पुत्रियों|संतानों)\s+(?:में|मे)\s+(?:वह\s+|सबसे\s+)?(?P<v>{O})(?:\s+(?:नंबर|स्थान|क्रम))?\s+(?:पर|का|की|था|थी){e}"
        r"|{b}(?:भाइयों|बहनों|भाई-बहनों|पुत्रों|पुत्रियों|संतानों)\s+(?:में|मे)\s+(?:वह\s+|सबसे\s+)?(?P<v>{O})(?:\s+(?:नंबर|स्थान|क्रम))?\s+(?:पर|का|की|था|थी){e}",
        "मृतका पांच बहनों में तीसरे नंबर की थी",
        "पांच टीमों में तीसरे नंबर की थी",
    ),
    refusal(
        "classes",
        "Two classes of a school whose results are told: joined by a hyphen, or the two that boards examine.",
        r"(?P<v>{O})\s*-\s*(?P<v>{O})(?=\s+(?:का|की|के|में|बोर्ड|कक्षा|परीक्षा|रिजल्ट|परिणाम){e})"
        r"|(?P<v>{O})\s*(?P<joint>,|/|{b}(?:और|व|एवं|तथा|या){e})\s*(?P<v>{O})(?=\s+(?:का|की|के|में|दोनों|बोर्ड|कक्षा|कक्षाओं|परीक्षा|परीक्षाओं|रिजल्ट|परिणाम|परिणामों){e})",
        "10वीं और 12वीं के नतीजों में लड़कियां आगे रहीं",
        "10वीं और 12वीं रैंक मिली",
        accept=lambda match, line: match["joint"] is None or are_examined(match, line),
    ),
    refusal(
        "year_of_name",
        "The year that ends a name in Latin letters (ASSEMBLY ELECTION 2023, Board Toppers 2021).",
        r"(?<=\p{Latin}\s)(?P<v>{C})(?=\s*(?:[-:|)\],।]|$))",
        "MP ASSEMBLY ELECTION 2023- मध्यप्रदेश विधानसभा चुनाव",
        "UPSC 2023 उम्मीदवार",
        accept=lambda match, line: is_year(line.numbers[match.start("v")]),
    ),
    refusal(
        "seat_number",
        "The number of a constituency behind its name and before विधानसभा क्षेत्र.",
        r"[\p{L}\p{M}]\s*-\s?(?P<v>{C})\s*,\s*(?:विधानसभा|विधान\s+सभा|लोकसभा)(?:\s+(?:क्षेत्र|सीट))?{e}",
        "सबसे कम भिंड -10, विधानसभा क्षेत्र में मतदान हुआ",
        "सबसे कम 10, विधानसभा क्षेत्र में मतदान हुआ",
        accept=lambda match, line: line.numbers[match.start("v")].value <= MOST_SEATS,
    ),
    refusal(
        "class_of_stars",
        "The stars of a class, before how many are in it (3 स्टार 15 निकाय).",
        r"(?P<v>{C})\s*{score_words.stars}\s+(?:(?:रेटिंग|वाले)\s+)?{C}\s+{units}",
        "राजस्थान में 3 स्टार 15 निकाय हैं",
        "राजस्थान के 15 निकायों को 3 स्टार मिले",
    ),
    refusal(
        "class_of_size",
        "How large the towns are among which others are ranked (1 से 10 लाख वाले शहरों में).",
        r"(?P<v>{C})(?:\s+(?:से|तक)\s+(?P<v>{C}))?\s+वाल[ेी]\s+(?:{W}\s+)?(?:शहर|शहरों|नगर|नगरों|निकाय|निकायों|कस्बों|जिलों|राज्यों){e}",
        "1 से 10 लाख वाले शहरों में उज्जैन को पहला स्थान मिला",
        "1 से 10 लाख लोगों वाले शहरों में उज्जैन को पहला स्थान मिला",
        accept=lambda match, line: any(line.numbers[start].scaled for start, _ in match.spans("v")),
    ),
)
