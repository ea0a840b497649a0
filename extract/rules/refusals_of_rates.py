"""Numbers that relate one thing to another or name it: so many to one, margins of votes, trains, closing prices, rates per thousand."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.marks import Line
from extract.rules.base import compiled
from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import A_LAKH, BOUNDS, speaks_of

_LEAST, _MOST = 10_000, 99_999  # of a train's number: five digits, since 2010
_EACH = frozenset(("हर", "प्रति", "प्रत्येक", "औसतन"))


def _is_level(match: regex.Match[str], line: Line) -> bool:
    """“परिणाम 91 प्रतिशत और इंटर का 3 प्रतिशत गिरा": what was reached, by its noun, and many times the change told behind it."""
    level, change = (line.numbers[match.start(name)].value for name in ("v", "next"))
    return level > _TIMES * change and _reached().search(line.text, 0, match.start("v")) is not None


_TIMES = 4


@lru_cache(maxsize=1)
def _reached() -> regex.Pattern[str]:
    return compiled(
        r"(?:{reaching_words.results}|{reaching_words.rates}|{part_words.work}|{measure_heads.election})(?:\s+{W}){0,2}\s*$"
    )


# From a share to the next of a row, with no verb between.
_ON_TO_NEXT = r"\s*(?:,|{b}(?:और|व|तथा|एवं|जबकि){e})\s+(?:(?!{N}|{b}(?:है|हैं|रहा|रही|रहे|था|थी){e}){W}\s+){1,7}?"

RULES = (
    refusal(
        "so_many_to_one",
        "How many there are to one of something else (31 बच्चों पर एक शिक्षक), and not how many there are.",
        r"(?P<v>{C})\s+(?:{W}\s+)?{units}\s+(?:पर|के\s+लिए)\s+(?:(?:औसतन|केवल|सिर्फ|महज|मात्र|ही)\s+){0,2}(?P<v>{C})\s+(?:ही\s+)?{W}"
        r"|{b}(?:हर|प्रति|प्रत्येक)\s+(?P<v>{C})\s+(?:{W}\s+)?{units}\s+(?:पर|में|मे)|{b}(?P<v>{C})\s+(?:{W}\s+){0,2}?{units}\s+(?:पर|में)\s+औसतन\s+(?P<v>{C})"
        r"|{C}\s+(?:{W}\s+){1,3}?(?:पर|में)\s+औसतन\s+(?P<v>{C})(?=\s+(?:{W}\s+)?{units})",
        "31 बच्चों पर एक शिक्षक है",
        "31 बच्चों पर दो शिक्षक लगाए",
        accept=lambda match, line: (
            len(match.starts("v")) == 1  # "हर 40 बच्चों पर", "एक मेट पर औसतन 40 मजदूर"
            or "औसतन" in match.group()
            or any(line.numbers[at].value == 1 for at in match.starts("v"))
        ),
        guard=lambda line: not _EACH.isdisjoint(line.words) or any(n.value == 1 for n in line.numbers.values()),
    ),
    refusal(
        "in_each",
        "How many there are or must be in each of many.",
        r"{b}(?:हर|प्रत्येक|हरेक)\s+(?:{W}\s+){1,2}?(?:में|मे|पर)\s+(?:(?:कम\s+से\s+कम|अधिकतम|औसतन|करीब|केवल|सिर्फ)\s+)?(?P<v>{C})\s+(?:{W}\s+)?{units}\s+(?:{W}\s+){0,2}?(?:है|हैं|होंगे|होंगी|रहेंगे|रहेंगी|होने|रखे|रखने|लगेंगे|तैनात){e}",
        "हर वार्ड में 20 सफाईकर्मी हैं",
        "वार्ड में 20 सफाईकर्मी हैं",
    ),
    refusal(
        "part_of_rate",
        "A part of what is spent on or given to each of many.",
        r"{b}(?:हर|प्रति|प्रत्येक|हरेक)\s+(?:{W}\s+){1,2}?(?:पर|को|के\s+लिए)\s+(?:{W}\s+){0,3}?(?:{M}|{C})\s+(?:{W}\s+){0,4}?{W}\s*,?\s*(?:जिसमें|जिसमे|इसमें|इनमें|जिनमें)\s+(?:से\s+)?(?P<v>{C}|{M})(?!\s+{units})",
        "प्रत्येक जोड़े पर सरकार 51 हजार रुपये खर्च करती है जिसमें 35 हजार वधू के खाते में जाते हैं",
        "सरकार ने 51 लाख रुपये खर्च किए जिसमें 35 लाख वधू के खाते में गए",
    ),
    refusal(
        "margin",
        "By how many votes somebody won, lost or leads.",
        r"(?P<v>{C})\s+(?:मतों|वोटों|वोट|मत)\s+(?:(?:के|का|की)\s+(?:{W}\s+){0,2}?(?:अंतर|बढ़त|बढत|मार्जिन)|से\s+(?:{W}\s+){0,2}?(?:जीत|हरा|हार|आगे|पीछे|पराजित|शिकस्त|मात|चुन[ेी]|निर्वाचित|विजय)(?:{W})?)",
        "सम्राट चौधरी ने 45,843 मतों के अंतर से जीत दर्ज की",
        "सम्राट चौधरी को 45,843 मत मिले",
    ),
    refusal(
        "train",
        "The number of a train or a flight.",
        r"(?P<v>{C})\s+(?!{units})(?:{W}\s+){1,3}?(?:एक्सप्रेस|मेल|पैसेंजर|सुपरफास्ट|शताब्दी|राजधानी|मेमू|इंटरसिटी|क्रांति|हमसफर|दुरंतो){e}"
        r"|(?P<v>{C})\s+(?:एक्सप्रेस|पैसेंजर|मेमू){e}|{b}(?:एआई|आईएक्स|एसजी|ai|ix|sg|फ्लाइट|उड़ान|उडान)\s*-?\s*(?P<flight>)(?P<v>{C})(?!\s*{units})",
        "11077 झेलम एक्सप्रेस में दो कोच बढ़ाए",
        "12 झेलम एक्सप्रेस जैसी ट्रेनें चलेंगी",
        accept=lambda match, line: (
            match["flight"] is not None or _LEAST <= line.numbers[match.start("v")].value <= _MOST
        ),
    ),
    refusal(
        "rate_of_deaths",
        "A rate per thousand or lakh (अपराध दर 23), which is no share.",
        r"{b}(?<!(?:शिशु|मातृ|नवजात|बाल)\s)(?:मृत्यु|जंम|अपराध)\s+दर\s+(?:(?:अब|घटकर|बढ़कर|बढकर|करीब|भी)\s+){0,2}(?P<v>{C})",
        "राज्य की मृत्यु दर 6 है",
        "राज्य की शिशु मृत्यु दर 23 है",
    ),
    refusal(
        "rate_per",
        "What a rate is to (प्रति एक लाख जीवित जन्म), and no number of births.",
        r"{b}प्रति\s+(?P<v>{C})\s+(?:जीवित\s+)?(?:जंम|जंमों|प्रसव|प्रसवों){e}",
        "मातृ मृत्यु दर 97 प्रति एक लाख जीवित जन्म है",
        "एक लाख जीवित जन्म दर्ज हुए",
    ),
    refusal(
        "closing_price",
        "At what a share, a metal or a currency closed or opened, or what one piece costs.",
        r"(?P<v>{M})\s+पर\s+(?:(?:जाकर|आकर)\s+)?(?:बंद|खुल)(?:{W})?|(?P<v>{M})\s+(?:में|मे)\s+(?:मिलेग|मिलेंग|बेची|बेचा|बेचे|बिकेग|बिकेंग)(?:{W})?|(?P<v>{M})\s+(?:की\s+)?शुरुआती\s+कीमत{e}",
        "शेयर 181.35 रुपये पर बंद हुआ",
        "शेयर बेचकर 181 रुपये मिले",
    ),
    refusal(
        "price_of_one",
        "What one piece of something costs.",
        r"(?:{b}एक|{C})\s+{W}\s+(?P<v>{M})\s+(?:का|की|के|में)\s+(?:है|पडता|पडती|मिलता|मिलती|आता|आती){e}"
        r"|{refusal_words.sold}\s+(?P<v>{M}|{C})\s+(?:का|की|में|से\s+(?:कम\s+(?:कीमत\s+)?में|शुरू))\s*(?:है|मिलता|मिलती|मिलेगा|मिलेगी|आता|आती|$)"
        r"|(?P<v>{M}|{C})\s+से\s+कम\s+(?:कीमत\s+)?में\s+(?:{W}\s+){0,3}?{refusal_words.sold}"
        r"|(?P<v>{M})\s+(?:तक\s+)?(?:की|का)\s+(?:{W}\s+)?(?P<off>छूट|डिस्काउंट|कैशबैक){e}",
        "एक वायल 350 रुपये का है",
        "एक घोटाला 350 करोड़ रुपये का है",
        accept=lambda match, line: (
            line.numbers[match.start("v")].value < A_LAKH
            and (not match["off"] or speaks_of(line, "sold") or speaks_of(line, "offers"))
        ),
    ),
    refusal(
        "reward_for_whoever",
        "A reward that whoever tells or finds something is to have.",
        r"{b}(?:देने|बताने|पकडवाने|पकड़वाने|लाने|ढूंढने|खोजने)\s+वाल(?:े|ों)\s+को\s+(?P<v>{C}|{M})",
        "सूचना देने वाले को 50 हजार का इनाम मिलेगा",
        "सूचना देने पर सिपाही को 50 हजार का इनाम मिला",
    ),
    refusal(
        "siblings",
        "How many brothers and sisters somebody is one of.",
        r"(?P<v>{C})\s+(?:भाई-बहनों|भाइयों|बहनों|बेटे-बेटियों|भाई\s+बहनों)\s+(?:में|मे)\s+(?:वह\s+|से\s+)?(?:सबसे\s+)?(?:छोट|बड(?:{W})?|बड़|इकलौत|मंझल)",
        "चार भाई-बहनों में सबसे छोटे शशांक",
        "चार भाई-बहनों में जमीन बंटी",
    ),
    refusal(
        "price_per_measure",
        "What a measure of something costs or holds (2,450 प्रति क्विंटल), and grams in two words, which are no villages.",
        r"(?P<v>{C})\s+प्रति\s+(?:{C}\s+)?(?:{measure_units}|{units.tonnes}|{units.quintals}|(?:{W}\s+)?ग्राम{e})|(?P<v>{C})\s+(?:किलो|मिली|माइक्रो)\s+ग्राम{e}",
        "चांदी 92,100 प्रति किलो ग्राम बिकी",
        "92 किलो के साथ 12 ग्राम पंचायतें",
    ),
    refusal(
        "change_of_row",
        "A change in percent whose verb stands behind the next one's (निर्यात 4 और आयात 6 प्रतिशत घटा).",
        rf"(?P<v>{{P}}){_ON_TO_NEXT}(?:(?P<v>{{P}}){_ON_TO_NEXT}){{0,6}}?(?P<next>{{P}})"
        r"\s+(?:तक\s+)?(?:(?:की|का)\s+(?:{W}\s+)?{score_words.changed}(?:\s+(?:दर्ज\s+)?(?:की\s+गई|हुई|हुआ|आई|आया|रही|रहा))?|बढा|बढी|बढे|घटा|घटी|घटे|गिरा|गिरी|गिरे|चढा|चढे|लुढका|लुढके)(?:\s+(?:है|हैं|था|थी|थे))?(?=\s*(?:[,;।.]|$|(?:और|जबकि|व|तथा){e}))",
        "निर्यात 4 प्रतिशत और आयात 6 प्रतिशत घटा",
        "साक्षरता 84 प्रतिशत रही और खर्च 6 प्रतिशत घटा",
        accept=lambda match, line: not _is_level(match, line),
    ),
    refusal(
        "more_than_before",
        "By how much more or less it is than at another time (पिछले साल की तुलना में 145 करोड़ रुपये अधिक).",
        r"(?:{b}(?:पिछले|पिछली|गत|बीते|विगत|पूर्व){e}(?:\s+{W}){1,3}?|{T})\s+{part_words.compared}\s+(?:(?!{N}){W}\s+){0,2}?"
        r"(?P<v>{M}|{C})\s+(?:(?!से{e}|में{e}){W}\s+){0,2}?(?:अधिक|ज्यादा|कम|अतिरिक्त){e}(?!\s+(?:का|की|के){e})",
        "परिवहन विभाग ने पिछले साल की तुलना में 145 करोड़ रुपये अधिक राजस्व जुटाया",
        "पिछले साल की तुलना में 145 से अधिक मामले निपटे",
    ),
    refusal(
        "bound_of_some",
        "What those have less or more of who are warned or praised (जिन विभागों की वसूली 60 प्रतिशत से कम है).",
        r"{b}जिन\s+{W}\s+(?:में|का|की)\s+(?:(?!{N}|{b}(?:है|हैं|हुई|हुआ|रहा|रही){e}){W}\s+){1,3}(?P<v>{P})",
        "जिन विभागों की वसूली 60 प्रतिशत से कम है उन्हें चेतावनी दी गई",
        "जिन विभागों की वसूली 60 प्रतिशत रही उन्हें चेतावनी दी गई",
        accept=lambda match, line: line.numbers[match.start("v")].approx in BOUNDS,
    ),
)
