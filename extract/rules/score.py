"""Scores: marks, points, stars and index values that somebody or something obtained."""

from __future__ import annotations

import regex

from extract.marks import Line
from extract.numbers.number import is_year
from extract.rules import score_moves, score_of_rates, score_of_total
from extract.rules.base import Example, Rule

PERCENT_OF_RANKING = Rule(
    name="score.percent_of_ranking",
    kind="score",
    claims="रैंकिंग N प्रतिशत, स्कोर N%: by how much somebody is ranked, and nothing that was reached.",
    pattern=r"{b}(?P<q>(?:रैंकिंग|रेटिंग|स्कोर)\s+(?:{part_words.only}\s+)*)(?P<v>{P})(?=\s*(?:[,;।]|$|{b}(?:व|और|तथा|एवं|जबकि|रही|रहा|है|हैं|थी|था|आई|मिली|मिला){e}))"
    r"|(?P<v>{P})(?P<q>\s+का\s+स्कोर{e})",
    reads=(
        Example("रामनगर पीएचसी की रैंकिंग 74.60 प्रतिशत रही", 74.6),
        Example("दोनों राज्यों ने 99.46 फीसदी का स्कोर हासिल किया", 99.46),
    ),
    refuses=(Example("रैंकिंग 12 प्रतिशत सुधरी", because="a movement"),),
    unit="percent",
    certain=0.82,
)

MARKS = Rule(
    name="score.marks",
    kind="score",
    claims="A number before अंक, नंबर or मार्क्स is the marks obtained.",
    pattern=(
        r"(?P<v>{C})(?P<q>\s*(?:(?:वेटेज|कुल|ही)\s+)?{score_words.marks})"
        r"(?<!नंबर(?=\s+{C}))"
        r"(?!\s*(?:का|की|के)\s+(?:(?:(?!साथ){W}|{N})\s+){0,2}?(?:मानक|मानकों|सर्वे|सर्वेक्षण|इंटरव्यू|साक्षात्कार|टेस्ट|पेपर|प्रश्नपत्र|प्रश्न|प्रश्नों|पैमाने|पैमानों|परीक्षा\s+(?:होगी|होती|ली)|अनुक्रमांक|रोल|पासवर्ड|होगी|होगा|होती|होता|नंबर|ओटीपी|पिन|आधार|कोड|सुविधा|सेवा|मदद|छलांग|मोबाइल|जरूरत|दरकार|आवश्यकता|बढ़त|गिरावट|सुधार|फर्क|फासला|अंतर|आईडी|आइडी|आता|आएगा|कोड)|\s+(?:तय|निर्धारित|में\s+(?:तैयार|पहुंच|होता|होती|किया\s+जाता|की\s+जाती)|से\s+(?:{W}\s+)?(?:चूक|चूका|चूकी|पीछे|पिछड़))|\s+(?:पर(?!\s+(?:ही\s+)?(?:{O}|अटक|ठहर|सिमट|रुक|रहा|रही|है|हैं|था|थी|थीं|थे|और|व|तथा|एवं|जबकि)|\s*[,;।])|ऊपर|नीचे|प्लेट){e}|\s+(?:अधिक|ज्यादा|कम|दूर|पीछे|आगे){e}|\s+से\s+(?:{W}\s+)?(?:हरा|पराजित|परास्त|मात|शिकस्त|जीत|विजय))"
    ),
    reads=(
        Example("अहिरौली बाजार को 99 अंक के साथ 88वीं रैंक", 99),
        Example("ऊर्जा विभाग को चार मानकों में शून्य अंक मिले", 0),
        Example("गोंडा 21 व बलिया 19 अंक पर हैं", 19),
        Example("सितंबर में वह 98.4 अंकों पर थी", 98.4),
    ),
    refuses=(
        Example("आधार कार्ड में दर्ज 12 अंकों का नंबर देना होगा", because="digits of a number"),
        Example("25 अंकों की छलांग लगाई", because="a change"),
        Example("1950 नंबर पर फोन करें", because="a phone number"),
        Example("181 नंबर की सुविधा शुरू की गई", because="a helpline"),
        Example("हर लक्ष्य के लिए 100 अंक तय हैं", because="what could be had"),
        Example("दोनों में छह अंक का फर्क रहा", because="a difference"),
        Example("सोनपुर ने हाजीपुर को 35-12 अंकों से पराजित किया", because="of a match"),
        Example("100 अंकों के नौ मानकों पर रैंकिंग तय होती है", because="what could be had"),
        Example("30 से कम अंक पाने वालों का वेतन रुकेगा", because="a threshold"),
        Example("9500 अंक के सर्वे में निगम ने बाजी मारी", because="what could be had"),
    ),
    unit="marks",
    accept=lambda match, line: not _other_number(match, line) and not _threshold(match, line),
    certain=0.86,
)

WEIGHTAGE = Rule(
    name="score.weightage",
    kind="score",
    claims="A number with a decimal point beside वेटेज is the marks obtained; a round one is what a criterion weighs.",
    pattern=(
        r"{b}(?P<q>(?:कुल\s+)?वेटेज\s+)(?P<v>{C})(?=\s+(?:है|रहा|था|मिला|हुआ){e}|\s*[।,;])"
        r"|(?P<v>{C})(?P<q>\s+वेटेज{e})(?=\s+(?:मिला|मिले|हासिल|प्राप्त|अर्जित|लेकर|पाकर|के\s+साथ){e})"
    ),
    reads=(Example("छिंदवाड़ा का कुल वेटेज 81.35 है", 81.35), Example("सीहोर को 79.3 वेटेज मिला", 79.3)),
    refuses=(Example("शिकायतों का वेटेज 60 है", because="what could be had"),),
    accept=lambda match, line: line.numbers[match.start("v")].decimal,
    unit="marks",
    certain=0.82,
)

MARKS_PERCENT = Rule(
    name="score.marks_percent",
    kind="score",
    claims="A percent before अंक is marks in percent.",
    pattern=(
        r"(?:(?P<v>{P})(?P<q>\s+(?:{score_words.weight}\s+)?(?:अंक|अंकों|अंको|मार्क्स|नंबर|नंबरों|स्कोर){e})"
        r"|(?P<v>{P})(?P<q>\s+वेटेज{e})|{b}(?P<q>(?:कुल\s+)?वेटेज\s+)(?P<v>{P})"
        r"|{b}(?P<q>(?:वेटेज\s+)?(?:स्कोर|अंक)\s+(?:{part_words.only}\s+)*)(?P<v>{P})"
        r"|{b}(?P<q>(?:स्कोर|अंक)\s*\(\s*)(?P<v>{P})(?=\s*\))"
        r"|{b}को\s+(?:{part_words.only}\s+)*(?P<v>{P})(?P<q>)(?=\s+(?:मिले|हासिल\s+हुए|प्राप्त\s+हुए){e}))"
    ),
    reads=(
        Example("अस्पताल 80.14 प्रतिशत अंक लेकर 23वें स्थान पर", 80.14),
        Example("शत-प्रतिशत अंक मिले", 100),
        Example("कुल वेटेज 73.48 फीसदी रहा", 73.48),
        Example("मिजोरम सबसे ज्यादा अंक (61.4%) लेकर आगे रहा", 61.4),
    ),
    refuses=(
        Example("पात्रता के लिए 70 प्रतिशत या उससे अधिक अंक जरूरी हैं", because="a condition"),
        Example("82 प्रतिशत लोगों को पानी", because="no marks"),
    ),
    unit="percent",
    certain=0.82,
)

MARKS_BEFORE_PERCENT = Rule(
    name="score.marks_before_percent",
    kind="score",
    claims="A number that a percent of marks restates with यानी or in brackets is marks.",
    pattern=r"{b}(?:कुल\s+)?(?P<v>{C})(?P<q>)(?=\s+{part_words.that_is}\s+{P}\s+{score_words.marks}|\s*\(\s*{P}\s*\)\s*{score_words.marks})",
    reads=(
        Example("हिमांशु ने कुल 481 यानी 96.20 फीसदी अंक प्राप्त किए", 481),
        Example("सुधांशु ने 478 (95.6 प्रतिशत) अंक पाए", 478),
    ),
    refuses=(Example("कुल 481 यानी 96.20 फीसदी छात्र पास हुए", because="not marks"),),
    unit="marks",
    certain=0.85,
)

MARKS_THEN_PERCENT = Rule(
    name="score.marks_then_percent",
    kind="score",
    claims="A percent in brackets, or after यानी, just after marks restates them in percent.",
    pattern=r"{C}\s*{score_words.marks}(?:\s+(?:मिले|मिला|आए|आये|पाए|पाये|दिए|दिये|लिए|बने|जुटाए|बटोरे|झटके|हैं|है|रहे|हासिल|प्राप्त|अर्जित)(?:\s+{W})?)?\s*(?:\(\s*|,?\s*{part_words.that_is}\s+)(?P<v>{P})"
    r"|{C}\s*{score_words.marks}\s+(?:{W}\s+){1,3}?,?\s*जो\s+(?:कि\s+)?कुल\s+(?:अंकों\s+)?का\s+(?P<v>{P})"
    r"|{C}(?:\s?/\s?{C})?\s*\(\s*(?P<v>{P})\s*\)\s*{score_words.marks}"
    r"|{C}\s*{score_words.marks}\s+(?:और|व|एवं|तथा)\s+(?P<v>{P})(?=\s+(?:अंक\s+)?(?:लाकर|पाकर|लेकर|मिले|हैं|के\s+साथ|प्राप्त|हासिल|अर्जित){e})",
    reads=(
        Example("उसे 478 नंबर (95.6%) आये हैं", 95.6),
        Example("सुधांशु ने 478 (95.6 प्रतिशत) अंक पाए", 95.6),
        Example("पद्मा जोशी 478 अंक और 95.60 प्रतिशत लाकर 20वीं रैंक पर रहीं", 95.6),
    ),
    refuses=(Example("478 छात्र (95.6%) पास", because="not marks"),),
    unit="percent",
)

SCORE_OF = Rule(
    name="score.points",
    kind="score",
    claims="A number before or after स्कोर, रेटिंग or प्वाइंट is points.",
    pattern=(
        r"(?:(?P<v>{C})(?P<q>\s*(?:के\s+|का\s+|वेटेज\s+)?(?:औसत\s+)?{score_words.points})(?!\s+(?:के\s+आधार\s+)?पर{e})"
        r"|(?P<v>{C})(?P<q>\s+(?:के|का)\s+{W}\s+स्कोर)(?=\s+(?:के\s+साथ|लेकर|पाकर|रहा|मिला){e})"
        r"|(?P<v>{C})(?P<q>\s+(?:की|का)\s+(?:औसत\s+)?रेटिंग)(?=\s+(?:के\s+साथ|मिली|दी|हासिल|प्राप्त|पाई|पाकर|लेकर|रही){e})"
        r"|{b}(?P<q>(?:स्कोर|सीजीपीए|रेटिंग)\s*(?:[:\-]\s*|(?:हालांकि|भी|{T}|महज|मात्र|सिर्फ|केवल|अब|(?:अब|अभी)\s+भी|फिलहाल)\s+)?)(?P<v>{C})(?!\s*{part_words.out_of}))"
    ),
    reads=(
        Example("66.69 के स्कोर के साथ दसवीं रैंक", 66.69),
        Example("भारत का स्कोर 28.7 है", 28.7),
        Example("उसका स्कोर अब भी 31 है", 31),
        Example("आइसलैंड 7.58 के हैप्पीनेस स्कोर के साथ दूसरे स्थान पर है", 7.58),
        Example("अस्पताल को 4.1 की रेटिंग मिली", 4.1),
    ),
    refuses=(
        Example("पहला विकेट 11 के स्कोर पर गिरा", because="a cricket score"),
        Example("42 प्वाइंट के आधार पर सूची बनती है", because="what it is judged by"),
        Example("60 से कम स्कोर लाने वाले जिलों से जवाब मांगा", because="a line drawn"),
    ),
    not_before=("units",),
    accept=lambda match, line: not _threshold(match, line),
    unit="points",
    certain=0.8,
)

WORD_THEN_MARKS = Rule(
    name="score.word_then_marks",
    kind="score",
    claims="अंक, प्राप्तांक or स्कोर before a number that the clause ends with is the marks obtained.",
    pattern=r"{b}(?P<q>(?:अंक|प्राप्तांक)\s+(?:(?:{part_words.only}|{moved_words}|हालांकि|भी|{T})\s+)*)(?P<v>{C})(?=\s*(?:[,।;.)]|$|(?:ही\s+)?(?:और|व|तथा|एवं|था|थे|रहा|रहे|है|हैं|मिले|मिल|आए|जुट|जुटे|हो){e}))"
    r"|{b}(?:बराबर|समान)\s+(?P<q>(?:अंक|प्राप्तांक)\s*\(\s*)(?P<v>{C})(?=\s*\))",
    reads=(
        Example("दो छात्राएं बराबर अंक (471) पाकर आगे रहीं", 471),
        Example("जून में अंक 7.31 और स्थान 29वां था", 7.31),
        Example("उसके प्राप्तांक 88 रहे", 88),
    ),
    refuses=(
        Example("अंक 10 में दर्ज हुए", because="a total"),
        Example("अंक 5 लोगों ने पाए", because="the number is of people"),
    ),
    not_before=("units",),
    unit="marks",
    certain=0.85,
)

INDEX = Rule(
    name="score.index",
    kind="score",
    claims="A number beside एक्यूआई or सूचकांक is the index value.",
    pattern=(
        r"(?:{score_words.index}\s*(?:\(\s*(?:{W})\s*\)\s*)?(?:(?:का\s+)?(?:लेवल|स्तर)\s+)?(?:(?:{score_words.air_class}\s+){1,2}श्रेणी\s+(?:में\s+)?)?(?:[:\-]\s*|{part_words.that_is}\s+(?:{W}\s+){1,4}?|{T}\s+(?:(?:में|को)\s+)?)?(?:{part_words.only}\s+|क्रमश\s*:?\s+)*(?:(?:कुछ|थोड़ा)\s+(?:कम|ज्यादा|अधिक|बेहतर|ऊपर)\s+)?(?P<v>{C})(?!\s*{part_words.out_of})(?!\s+(?:लक्ष्यों|संकेतकों|मानकों|मानदंडों|पैमानों|मापदंडों|बिंदुओं|पैरामीटर|उप[\s\-]?सूचकांकों?|उपसूचकांकों?|स्तंभों|घटकों|आयामों|श्रेणियों|स्रोतों){e})(?!\s+(?:प्वाइंट|अंक)\s+(?:बढ|घट|गिर|चढ))"
        r"|{score_words.index}\s+{T}\s+के\s+(?P<v>{C})(?=\s+से\s+{moved_words})"
        r"|{score_words.index}\s+{moved_words}\s+(?P<v>{C})"
        r"|(?<!{b}(?:संबंधित|संबंधी|वाले|जुडे)\s)(?P<v>{C})(?P<q>\s+{score_words.index})(?!\s+(?:में|की|का)\s+(?:{W}\s+)?{score_words.changed}|\s+(?:और\s+सभी|तय|निर्धारित|शामिल|के\s+आधार))"
        r"|{b}(?:का|की)\s+इंडेक्स\s+(?P<v>{C})(?=\s+(?:पर\s+)?(?:दर्ज|मापा|रिकार्ड|पहुंच|रहा){e})"
        r"|(?P<v>{C})(?P<q>\s+(?:के|का)\s+{score_words.index})(?=\s+(?:के\s+साथ|लेकर|रहा|दर्ज){e}))"
    ),
    reads=(
        Example("ग्रेटर नोएडा का एक्यूआई ४०२ दर्ज हुआ", 402),
        Example("यहां सूचकांक ३७६ था", 376),
        Example("नोएडा का एक्यूआई बहुत खराब श्रेणी में 371 दर्ज किया गया", 371),
        Example("नोएडा में एक्यूआई थोड़ा कम 386 रहा", 386),
        Example("नोएडा में एक्यूआई लेवल 394 मिला", 394),
        Example("कानपुर का एक्यूआई रविवार को 186 दर्ज किया गया", 186),
        Example("लिंगानुपात 2023 के 916 से घटकर 2024 में 910 रह गया", 916),
        Example("यहां जिले का इंडेक्स 370 दर्ज किया गया", 370),
        Example("खुर्जा और लोनी में एक्यूआई क्रमशः 290 और 281 रहा", 290),
    ),
    refuses=(
        Example("सूचकांक 16 लक्ष्यों पर तैयार हुआ है", because="what an index is made of counts no index"),
        Example("सूचकांक चार उप-सूचकांकों से बनता है", because="what it is made of"),
        Example("स्वास्थ्य सूचकांक (एफएचआई) 2025 जारी हुआ", because="the year of its edition"),
        Example("सूचकांक में शून्य को सबसे अच्छा माना जाता है", because="a definition"),
        Example("सूचकांक 13 स्रोतों के आंकड़ों पर बनता है", because="what it is made from"),
        Example("शनिवार के मुकाबले 21 सूचकांक की बढ़ोतरी हुई", because="a change"),
        Example("स्वास्थ्य से संबंधित 27 सूचकांक के आधार पर जिलों को परखा गया", because="how many there are"),
    ),
    not_before=("units", "not_facts", "measure_units", "durations"),
    accept=lambda match, line: not is_year(line.numbers[match.start("v")]),
    unit="index",
)

AIR_INDEX = Rule(
    name="score.index_in_micrograms",
    kind="score",
    claims="एक्यूआई N माइक्रोग्राम: an index of the air to which the press gives the unit of what it is made from.",
    pattern=(
        r"{score_words.index}\s*(?:{T}\s+(?:(?:में|को)\s+)?)?(?:{C}\s+(?:प्वाइंट|अंक)\s+)?(?:(?:घटकर|बढकर|गिरकर|चढकर)\s+)?"
        r"(?P<v>{C})(?P<q>\s*माइक्रोग्राम(?:\s+प्रति\s+(?:घन\s*मीटर|क्यूबिक\s+मीटर))?)"
    ),
    reads=(
        Example("उस दिन एक्यूआई 326 माइक्रोग्राम दर्ज हुआ", 326),
        Example("एक्यूआई 92 प्वाइंट बढ़कर 318 माइक्रोग्राम हो गया", 318),
    ),
    refuses=(Example("पीएम 2.5 का स्तर 120 माइक्रोग्राम रहा", because="dust that was weighed"),),
    unit="index",
)

SEX_RATIO = Rule(
    name="score.sex_ratio",
    kind="score",
    claims="Girls or women to a thousand boys or men are an index value.",
    pattern=r"(?:(?P<m>{C})|{b}हजार)\s+(?:पुरुषों|पुरूषों|बालकों|लडकों|बेटों|पुरुष\s+(?:मतदाताओं|वोटरों))\s+पर\s+(?:{part_words.only}\s+)*(?P<v>{C})(?P<q>\s+(?:महिलाएं|महिला|बालिकाएं|लडकियां|बेटियां|(?:बालिकाओं|लडकियों|बेटियों)(?=\s+(?:का|ने)\s+जन्म{e})))",
    reads=(
        Example("यहां 1,000 पुरुषों पर 1,053 महिलाएं हैं", 1053),
        Example("प्रति हजार बालकों पर महज 912 बालिकाएं हैं", 912),
        Example("एक हजार लड़कों पर 875 लड़कियों का जन्म हुआ", 875),
    ),
    refuses=(
        Example("40 पुरुषों और 53 महिलाओं ने भाग लिया", because="who took part"),
        Example("5 हजार पुरुषों पर 4 हजार महिलाएं हैं", because="no ratio to a thousand"),
    ),
    unit="index",
    accept=lambda match, line: match.start("m") < 0 or line.numbers[match.start("m")].value == _A_THOUSAND,
    certain=0.9,
)

STARS = Rule(
    name="score.stars",
    kind="score",
    claims="A number before स्टार is a rating in stars.",
    pattern=r"(?P<v>{C})(?P<q>\s*{score_words.stars})(?!\s+(?:का\s+(?:दावा|लक्ष्य)|होटल|खिलाड़ी)|\s+का\s+किया)",
    reads=(Example("निगम को 3 स्टार मिले", 3),),
    refuses=(Example("दावा 5 स्टार का किया गया था", because="a claim that was not met"),),
    unit="stars",
    accept=lambda match, line: "दावा" not in line.text[max(0, match.start() - 8) : match.start()],
)


def _other_number(match: regex.Match[str], line: Line) -> bool:
    """Whether नंबर after a number means no marks: a telephone (1950 नंबर), a compliment (एक नंबर)."""
    number = line.numbers[match.start("v")]
    if line.text[match.start("q") : match.end("q")].strip() != "नंबर":
        return False
    phone = number.written == "digits" and number.value >= 1000 and not number.scaled
    return phone or (number.written == "words" and number.value == 1)


def _threshold(match: regex.Match[str], line: Line) -> bool:
    """Whether marks only draw a line between those above and below: "30 से कम अंक पाने वाले"."""
    if _WATCHED.search(line.text, 0, match.start()) is not None:
        return True  # "मेरिट 420 अंकों पर थी"
    bounded = line.numbers[match.start("v")].approx in ("at_least", "at_most")
    return bounded and _GETTERS.match(line.text, match.end()) is not None


_A_THOUSAND = 1000
_WATCHED = regex.compile(r"(?<!\p{L})(?:मेरिट|कट-?\s?आफ|नजर|निगाह|निगाहें)\s+(?:अब\s+)?$")
_GETTERS = regex.compile(r"\s*(?:पाने|लाने|(?:हासिल|प्राप्त)\s+करने)\s+वाल")

RULES = (
    *score_of_total.RULES,
    *score_of_rates.RULES,
    *score_moves.RULES,
    PERCENT_OF_RANKING,
    MARKS_BEFORE_PERCENT,
    MARKS_THEN_PERCENT,
    MARKS_PERCENT,
    WEIGHTAGE,
    STARS,
    AIR_INDEX,
    INDEX,
    SEX_RATIO,
    SCORE_OF,
    MARKS,
    WORD_THEN_MARKS,
)
