"""Numbers that are no facts, each with its reason. A number that a refusal takes is gone for every other rule."""

from __future__ import annotations

from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import (
    BOUNDS,
    bought,
    counts_things,
    instrument,
    is_age_and_more,
    is_one,
    of_cutoff,
    of_index,
    of_marks_required,
    of_rates,
    workdays,
)

_THOUSAND = 1000.0
_MINUTES = 60  # of an hour: no number of a clock is higher


RULES = (
    refusal(
        "time",
        "A time of day.",
        r"(?P<v>{N})(?:\s*(?:से|-)\s*(?P<v>{N}))?\s*(?:{not_facts.clock})(?!\s+{refusal_words.premiers})|(?P<v>{C}):(?P<v>{C})(?::(?P<v>{C}))?"
        r"|(?:सुबह|शाम|दोपहर|रात|तड़के)\s+(?P<v>{C})(?=\s+(?:से|तक|और))",
        "बैठक सुबह 11 बजे शुरू हुई",
        "65,965 पीएम किसान लाभार्थियों के विरुद्ध",
        accept=lambda match, line: line.numbers[match.start("v")].value < _MINUTES,
    ),
    refusal(
        "nobody_got",
        "Marks that nobody got.",
        r"{b}किसी\s+(?:भी\s+)?(?:{W}\s+)?(?:को|ने|का|के)\s+(?:{W}\s+)?(?P<v>{N}|{P})\s+(?:{W}\s+){0,3}?नहीं{e}",
        "किसी भी छात्र को सौ फीसदी अंक नहीं मिले",
        "किसी को 100 रुपये मिले",
    ),
    refusal(
        "beyond_percent",
        "A percent in the thousands: a point was lost in print, and nobody can say where.",
        r"(?P<v>{P})",
        "नौतनवा में 61107 फीसदी प्रपत्र भरे गए",
        "इंदौर में 101.45 फीसदी लोगों के कार्ड बने",
        accept=lambda match, line: line.numbers[match.start("v")].value >= _THOUSAND,
    ),
    refusal(
        "between_places",
        "Between which places somebody moves, and none that is held.",
        r"(?P<v>{O})\s+से\s+(?P<v>{O})\s+{rank_nouns.place}\s+(?:के\s+)?बीच",
        "जिला प्रथम से तृतीय स्थान के बीच बना हुआ है",
        "जिला तीसरे से दूसरे स्थान पर आया",
    ),
    refusal(
        "contended",
        "Places that several contend for, and none that is held.",
        r"(?P<v>{O})(?:\s*(?:,|और|व|तथा|एवं|या)\s*(?P<v>{O}))*\s+{rank_nouns.place}\s+(?:के|की)\s+(?:लिए|लिये|बीच)\s+(?:{W}\s+){0,4}?{rank_nouns.contest}",
        "बलरामपुर और शाहजहांपुर में पहले, दूसरे और तीसरे नंबर के लिए मुकाबला चल रहा था",
        "बलरामपुर पहले और शाहजहांपुर दूसरे नंबर पर रहा",
    ),
    refusal(
        "of_ranked_group",
        "The place, and the marks, of all that hold it (प्रथम रैंकिंग के जिलों ने), of whom nobody is named.",
        r"(?P<v>{O})\s*{rank_nouns.place}\s+(?:के|वाले|(?:पर\s+)?(?:रहे|रही|आए|आई)|(?:पर\s+)?(?:रहने|आने)\s+वाल[ेी])\s+{units}\s+(?:ने|को)(?:\s+(?P<v>{C})\s+में\s+से\s+(?P<v>{C}))?",
        "प्रथम रैंकिंग के जिलों ने 100 में से 51 अंक हासिल किए",
        "प्रथम स्थान के लिए जिलों में होड़ है",
    ),
    refusal(
        "weight_in_brackets",
        "What each criterion of a ranking carries, in brackets behind it.",
        r"(?:मापदंड|मापदण्ड|मानक|पैमाने)(?:ों)?\s(?:(?![।\n])[\s\S]){0,160}?\(\s*(?P<v>{C})\s*{score_words.marks}\s*\)(?:(?:(?![।\n(])[\s\S]){0,60}\(\s*(?P<v>{C})\s*{score_words.marks}\s*\))*",
        "मापदंड का निर्धारण मनरेगा (40 अंक), आवास योजना (18 अंक) से किया गया",
        "टॉपर नेहा (478 अंक) और रवि (470 अंक) रहे",
    ),
    refusal(
        "at_rate_of",
        "The rate at which something is reckoned.",
        r"(?P<v>{P})\s+(?:{W}\s+)?के\s+हिसाब\s+से",
        "प्रतिदिन 0.5 प्रतिशत के हिसाब से लक्ष्य तय है",
        "हिसाब से 0.5 प्रतिशत काम हुआ",
    ),
    refusal(
        "duration",
        "A duration or an age, by its unit.",
        r"(?P<v>{N}|{X})\s*-?\s*(?:ही\s+)?(?:{durations}|{not_facts.duration}|{not_facts.age})"
        r"|(?P<v>{C})(?:\s*,\s*(?P<v>{C}))*\s+(?:और|व|तथा|एवं|या)\s+(?={C}\s+(?:{not_facts.age}|(?:वर्ष|साल)\s+(?:के|की|आयु|उम्र|तक){e}))",
        "सौ दिन से ज्यादा समय से लंबित",
        "सौ थाने",
        accept=lambda match, line: not workdays(match, line),
    ),
    refusal(
        "measured",
        "A distance, weight, volume, temperature, power or speed, by its unit.",
        r"(?P<v>{N}|{X})\s*-?\s*(?:{measure_units}|{not_facts.quake}|{not_facts.recipe}|{not_facts.bore}|ग्राम\s+{not_facts.weighed})",
        "कस्बे से 12 किमी दूर",
        "12 किसान आए",
        accept=lambda match, line: not (instrument(match, line) or of_index(match, line) or counts_things(match, line)),
    ),
    refusal(
        "age_and_more",
        "An age from which a scheme serves people (70 प्लस आयुष्मान कार्ड, 60+ बुजुर्ग).",
        r"(?P<v>{C})\s+(?:{W}\s+)?(?:बुजुर्ग|बुजुर्गों|वरिष्ठ|नागरिक|नागरिकों|आयुष्मान|आयु|उम्र|श्रेणी|मतदाता|मतदाताओं|वय|लोगों){e}",
        "70 प्लस आयुष्मान कार्ड बनाए गए",
        "70 आयुष्मान कार्ड बनाए गए",
        accept=lambda match, line: is_age_and_more(match, line),
    ),
    refusal(
        "weighed",
        "A weight in tonnes or quintals, but of crops that the state buys.",
        r"(?P<v>{N}|{X})\s*-?\s*(?:{units.tonnes}|{units.quintals})",
        "ट्रक पर 28 टन सरिया लदा था",
        "जिले में 28 हजार टन धान की खरीद हुई",
        accept=lambda match, line: not bought(match, line),
    ),
    refusal(
        "cricket",
        "Runs, wickets, overs or balls.",
        r"(?P<v>{N})\s*(?:-\s*(?P<v>{C})\s*)?{not_facts.cricket}|{not_facts.cricket}\s+(?P<v>{C})"
        r"|{b}(?:इकोनामी|स्ट्राइक रेट|औसत)\s+(?P<v>{C})|(?P<v>{C})\s+के\s+स्कोर\s+पर(?!\s+(?:{W}\s+){1,8}?(?:संयुक्त|{rank_nouns.place}|रैंक))"
        r"|{b}नाबाद\s+(?P<v>{C})|(?P<v>{C})\s+पर\s+सिमट",
        "सोनू ने 46 गेंदों में 78 रन बनाए",
        "46 किसानों को लाभ",
        accept=lambda match, line: (
            not all(line.numbers[start].decimal for start, _ in match.spans("v")) and not counts_things(match, line)
        ),
    ),
    refusal(
        "top",
        "A bound such as टॉप 10, which is no place held.",
        r"(?P<v>{C}|{O})\s+(?:{rank_nouns.place}\s+)?के\s+(?:भीतर|अंदर){e}|{b}(?:टाप|शीर्ष|बाटम)\s*-?\s*(?P<v>{C}|{O})|{b}(?:टाप|शीर्ष)\s*-?\s*(?:टेन|फाइव|थ्री|तीन|पांच|दस)"
        r"|(?:(?P<v>{O})\s+)?(?P<v>{C})\s+(?:टाप|शीर्ष)\s+{units}\s+(?:में|की|के)"
        r"|(?P<v>{O})\s+(?P<v>{C})\s+(?:{W}\s+){1,2}?में\s+(?:{W}\s+)?(?:लाना|लाने|शामिल|आना|आने|जगह|पहुंच)"
        r"|(?P<v>{O})\s+(?P<v>{C})\s+(?:(?:जगहों|स्थानों|पायदानों){e}|(?:जगह|जगहें|स्थान|पायदान|रैंक){e}(?!\s+(?:पर\s+|में\s+)?(?:था|थी|थे|है){e}))",
        "जिले को टॉप-5 में रहना चाहिए",
        "5 जिले शीर्ष पर",
    ),
    refusal(
        "size_of_list",
        "How many of the last a line lists below, which counts nobody's things.",
        r"{b}(?:अंतिम|आखिरी|निचले|सबसे\s+(?:खराब|पीछे|नीचे|पिछडे))\s*-?\s*(?P<v>{C})\s+{W}(?:\s+{W})?\s*:?\s*$",
        "अंतिम तीन ब्लॉक",
        "अंतिम तीन ब्लॉक बंद रहे।",
        guard=lambda line: line.sentence.kind in ("heading", "row"),
    ),
    refusal(
        "from_below",
        "A place counted from below, which says how many stand behind and not which place is held.",
        r"{b}नीचे\s+से\s+(?P<v>{O}|{C})",
        "झारखंड नीचे से दूसरे पायदान पर है",
        "झारखंड दूसरे पायदान पर है",
    ),
    refusal(
        "wished_place",
        "A place that somebody wants.",
        r"(?:निशाना|लक्ष्य|सपना|इरादा)\s+(?P<v>{O}|{C})\s*{rank_nouns.place}|(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+(?:पर|में))?\s+(?:आना|लाना|पहुंचना|पहुंचाना|बनना|देखना)\s+(?:भी\s+|ही\s+)?चाह"
        r"|(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+(?:पर|में))?\s+(?:आने|लाने|दिलाने|पाने|(?:हासिल|प्राप्त)\s+करने|पहुंचने|पहुंचाने|बनने|बनाने|रहने|देखने)\s+(?:का|की|के)\s+(?:{W}\s+){0,2}?{refusal_words.wishes}"
        r"|(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+(?:पर|में))?\s+(?:लाने|पहुंचाने)\s+(?:के\s+लिए|में\s+जुट)"
        r"|(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+(?:पर|में))?\s+(?:लेकर|पाकर|लाकर|आकर)\s+दिखा"
        r"|(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+पर)?\s+(?:आए|आएं|रहे|रहें|बने|बनें|लाए|लाएं)\s*,\s*इसके\s+लिए(?=(?:(?!।)[\s\S]){0,80}?(?:करें|करेंगे|करना|करनी|होगा|होगी|जाएगा|जाएगी|जाएंगे|जुट|प्रयास|तैयारी|कोशिश|मेहनत))"
        r"|(?<!{b}(?:के|की)\s)(?P<v>{O}|{C})\s*{rank_nouns.place}(?:\s+पर)?\s+(?:आने|रहने|पाने|मिलने|लाने)\s+पर\s+(?:(?![।])[\s\S]){0,60}?(?:मिलेगा|मिलेगी|मिलेंगे|जाएगा|जाएगी|जाएंगे|देंगे|होगा){e}",
        "हम पहले नंबर पर आना चाहते हैं",
        "हम पहले नंबर पर आए",
    ),
    refusal(
        "first_of_rankings",
        "Which ranking of its kind it is (पहली रैंकिंग जारी हुई), and nobody's place.",
        r"(?P<v>{O})\s+(?:रैंकिंग|रैकिंग|ग्रेडिंग|सूची)\s+(?:{T}\s+(?:को\s+)?)?(?:भी\s+)?(?:जारी|शुरू|तैयार|घोषित|निकाली)",
        "थानों की पहली रैंकिंग सोमवार को जारी हुई",
        "थाने की पहली रैंकिंग रही",
    ),
    refusal(
        "category_range",
        "The bounds of a category, in brackets.",
        r"\(\s*(?P<v>{C})\s*{score_words.marks}\s*\)",
        "फ्रंट रनर श्रेणी (65 से 99 अंक) में",
        "मो साकिब (479 अंक) तीसरे",
        accept=lambda match, line: line.numbers[match.start("v")].value_max is not None,
    ),
    refusal(
        "places_moved",
        "How many places somebody rose or fell, not where they stand.",
        r"(?P<v>{C})\s+{refusal_words.change_places}\s+(?!पर{e})(?:{W}\s+)?{refusal_words.change_verbs~}",
        "रैंकिंग में जिला दो पायदान फिसला",
        "जिला दूसरे पायदान पर",
    ),
    refusal(
        "change",
        "A change or comparison in percent or number, a rate, a discount.",
        r"(?P<v>{P})\s+{part_words.that_is}\s+(?P<v>{M})\s+(?:तक\s+)?(?:की\s+)?(?:छूट|बचत|कमीशन){e}|{b}(?:प्रीमियम|वैट|जीएसटी|टैक्स|शुल्क|डीए|भत्ता)\s+(?:{W}\s+)?(?P<v>{P})|{b}संख्या\s+(?P<v>{C})\s+(?:घट|बढ़|कम\s+हो)|(?P<v>{C})\s+(?:बढकर|घटकर|बढ़कर)\s+(?:अब\s+)?{C}|{b}(?:ब्याज|सूद)\s+(?:की\s+)?(?:दर\s+)?(?P<v>{P})|(?P<v>{P})(?!\s+से\s+{moved_words})\s+(?:तक\s+)?(?:(?!से{e}){W}\s+)?{refusal_words.change_after}|(?P<v>{P})\s+(?:दाम|कीमत|मूल्य|जमानत|प्रीमियम|वैट|टैक्स|सीमा|की\s+सीमा){e}|(?P<v>{P})\s+(?:हिस्सा|हिस्से|राशि|रकम|धनराशि){e}(?!\s+(?:ही\s+)?(?:खर्च|वितरित|जमा|वसूल|प्राप्त\s+हु|मिली|मिल\s+(?:चुक|पा)|बंटी|आई|आयी|(?:{W}\s+){1,3}?(?:(?:और|व|तथा)\s+{P}\s+{W}\s+)?पर\s+खर्च))"
        r"|(?P<v>{P})\s+(?:राशि|रकम|धनराशि|हिस्सा)\s+जमा\s+(?:कर|करके|करने\s+पर)\s+(?:{W}\s+){0,4}?(?:सकते|सकता|सकती|सकेंगे|मिलेगा|मिलेगी){e}"
        r"|(?P<v>{C})\s+(?:प्वाइंट|पाइंट|प्वाइंट्स|बिंदु|बिंदुओं)\s+(?:(?:ऊपर\s+|नीचे\s+)?(?:बढ|घट|गिर|चढ|लुढक|उछल|टूट|कम\s+(?:हु|हो))|(?:की|का)\s+(?:{W}\s+)?{score_words.changed})"
        r"|(?P<v>{P})\s+(?:{W}\s+)?(?:माफ|माफी){e}|(?P<v>{P})\s+(?:सरचार्ज|अधिभार|ब्याज|विलंब\s+शुल्क)\s+(?:से|में|की|का)\s+(?:राहत|छूट|माफी){e}"
        r"|(?P<v>{C})\s+{units}\s+(?:की|का)\s+(?:{W}\s+)?{score_words.changed}\s+(?:आई|आया|हुई|हुआ|दर्ज|देखी|देखने){e}"
        r"|{b}(?:स्कोर|अंकों|औसत|सूचकांक|रेटिंग)\s+में\s+(?:{part_words.only}\s+)*(?P<v>{C})\s+(?:अंकों\s+)?(?:की|का)\s+(?:{W}\s+)?{score_words.changed}"
        r"|{b}(?:वृद्धि|बढ़ोतरी|बढ़ोत्तरी|गिरावट|इजाफा)\s+(?:{part_words.only}\s+)?(?P<v>{P})(?=\s*(?:[,;।]|$|(?:है|रही|रहा|हुई|हुआ|दर्ज){e}))"
        r"|(?P<v>{C})\s*\(\s*(?P<v>{P}|{C})\s*\)\s+(?:बढकर|घटकर)(?=\s+{C})"
        r"|(?P<v>{P})\s+(?:आगे|पीछे)(?=\s*(?:[,;।]|$|{b}(?:रहीं|रही|रहे|रहा|है|हैं){e}))",
        "पिछले साल से 27 प्रतिशत ज्यादा",
        "27 प्रतिशत किसानों को",
    ),
    refusal(
        "criterion",
        "A condition that must be met or the bounds of a category, not a result.",
        r"{b}कट-?\s?आफ\s+(?:{W}\s+){0,2}?(?P<v>{C}|{P})(?:\s+(?:अंक|नंबर))?\s*(?:,|तो|और|व|तथा|एवं|जबकि)\s+(?:(?!(?:को|ने){e}){W}\s+){1,4}?(?P<v>{C}|{P})(?=\s+(?:अंक|नंबर|रहा|था|है|प्रतिशत))"
        r"|(?P<v>{C})(?:(?!{N}|{b}(?:है|हैं|जो|जिसे|जिसको){e})[^।;]){0,40}श्रेणी\s+में\s+(?:आता|आते|आती|माना|रखा\s+जाता)|(?P<v>{C})(?=(?:(?!।|{b}(?:है|हैं|रहा|रही|रहे|था|थी|हुआ|दर्ज|जो|जबकि){e})[\s\S]){0,60}माना\s+जाता)|(?P<v>{C}|{P})(?:(?!।)[\s\S]){0,60}(?:माना\s+जाता|माने\s+जाते|मानी\s+जाती)|(?P<v>{P})\s+(?:(?:अंक|प्रगति|काम|उपलब्धि|उपस्थिति|हाजिरी|मतदान|वसूली|रिजल्ट|परिणाम)\s+)?(?:वाले|वाली|वालों){e}|(?P<v>{N})\s+(?:या\s+)?(?:{W}\s+){0,4}?(?:अंक\s+|होना\s+)?(?:(?:जरूरी|अनिवार्य)(?!\s+(?:{W}\s+){1,3}?(?:पूर[ाीे]|कर|करा){e})|(?:होना|होने|होनी)\s+चाहिए)|(?:पात्रता|न्यूनतम(?!\s+समर्थन)|कट-?\s?आफ)\s+(?:{W}\s+){0,3}?(?P<v>{N})|{b}मानक\s+(?:(?:अनुपात|दर|सीमा|औसत|रेशियो)\s+)?(?P<v>{P})"
        r"|(?P<v>{C})\s+(?:अंक|नंबर)\s+(?:वाले|वालों){e}"
        r"|{b}कट-?\s?आफ{e}(?:(?![।\n])[\s\S]){0,24}(?P<v>{N})(?:(?!{N}|[।\n])[\s\S]){0,32}(?P<v>{N})"
        r"|{b}ऐसे\s+(?:{W}\s+)?(?:हैं|है|थे|रहे|मिले|भी\s+हैं),?\s+(?:जहां|जिन\s+पर|जिनमें|जिनका|जिनकी|जिन्होंने|जो)\s+(?:{part_words.only}\s+)*(?P<v>{P})"
        r"|(?P<v>{O})\s*{rank_nouns.place}\s+से\s+(?:नीचे|ऊपर|पीछे)\s+(?:{W}\s+)?(?:वाले|वाली|वालों){e}"
        r"|(?P<v>{C}|{P})\s+या\s+(?:उससे|इससे)\s+(?:अधिक|ज्यादा|कम|ऊपर|बेहतर)|(?P<v>{C}|{P})\s+(?:{W}\s+){0,3}?(?:अंक|नंबर)\s+(?:लाने|पाने|(?:प्राप्त|हासिल|अर्जित)\s+करने)\s+(?:वालों|वाल[ेी]\s+(?:{W}\s+){0,2}?(?:ही|पात्र|आवेदन)){e}"
        r"|{b}जिन\s+{W}\s+की\s+(?:रैंक|रैंकिंग)\s+(?P<v>{C})(?![^।\n]*{b}(?:उनमें|इनमें|वे){e})"
        r"|{b}जिन\s+{W}\s+(?:में|का|की|के)\s+(?:{part_words.only}\s+)*(?P<v>{P})|(?P<v>{C}|{P})\s+(?:{W}\s+)?अंक\s+हों{e}"
        r"|(?P<v>{O}|{C})\s*{rank_nouns.place}\s+(?:दी|दिया|तय\s+(?:की|किया))\s+(?:जाती|जाता)\s+है{e}"
        r"|(?P<v>{C}|{P})\s+(?:{W}\s+)?अंक\s+(?:लाने|पाने)\s+(?:होते|होंगे|पड़ते|पडते|जरूरी)"
        r"|(?P<v>{C}|{P})\s+(?:{W}\s+)?अंक\s+(?:लाने|पाने|मिलने|हासिल\s+करने|प्राप्त\s+करने)\s+पर\s+(?:{W}\s+){0,5}?(?:जाता|जाती|जाते|मिलता|मिलती|मिलेगा|मिलेगी|जाएगा|जाएगी){e}"
        r"|(?P<v>{P})\s+(?:{W}\s+)?(?:न|नहीं)\s+(?:करने|होने|लाने|देने|पाने)\s+वाल"
        r"|{C}\s+(?:{units}\s+)?(?:पर|में)\s+(?:{W}\s+)?{score_words.index}\s+(?P<v>{C})|{C}\s+{units}\s+(?:पर|में)\s+(?:यह|मतदान|आंकडा)\s+(?P<v>{P})(?=\s+(?:रहा|हुआ|है|दर्ज))"
        r"|{b}लक्ष्य\s+से\s+(?:{part_words.only}\s+)*(?P<v>{P})\s+(?:पीछे|कम|दूर|आगे|अधिक|ज्यादा|ऊपर|नीचे)"
        r"|{C}\s+(?=(?:{W}\s+){1,2}(?:का|के|की)\s+(?:परिणाम|रिजल्ट|परीक्षा))\s*{units}\s+(?:का|के|की)\s+(?:परिणाम|रिजल्ट|परीक्षाफल|परीक्षा\s+परिणाम)\s+(?P<v>{P})",
        "पात्रता के लिए 70 प्रतिशत अंक जरूरी हैं",
        "उसे 70 प्रतिशत अंक मिले",
    ),
    refusal(
        "those_beyond",
        "A bound beyond which so many lie, told of them one by one, and nobody's figure.",
        r"{b}ऐसे\s+(?:{W}\s+)?(?:हैं|है|थे|रहे|मिले|भी\s+हैं),?\s+(?:जहां|जिनमें|जिनका|जिनकी|जो)\s+(?:{W}\s+){1,3}?(?P<v>{P}|{C})"
        r"|{C}\s+(?:{W}\s+)?{units}\s+(?:(?:ने|को|के)|(?P<within>में|पर)(?:\s+{W}){0,2}?|(?:का|की)\s+(?:(?:उपस्थिति|हाजिरी|परिणाम|रिजल्ट|पेंडेंसी|वसूली|मतदान|टीकाकरण)|{reaching_words.rates}))\s+(?:{part_words.only}\s+)*(?P<v>{P})"
        r"|{C}\s+(?:{W}\s+)?{units}\s+(?:का|की|में|के)\s+(?:(?!{N}){W}\s+){0,3}?(?P<within>)?(?:प्रतिशत|फीसद|फीसदी)\s+(?:{part_words.only}\s+)*(?P<v>{C})(?=\s+(?:है|हैं|रहा|रही|था|थी|आया|मिला){e})"
        r"|{C}\s+(?:{W}\s+)?{units}\s+(?P<within>में|पर)\s+(?:{part_words.only}\s+)*(?P<v>{C})(?=\s+{units}\s+(?:हैं|है|थे|मिले|पंजीकृत|नामांकित){e})"
        # "केवल 11 जिले 50 फीसदी का आंकडा पार कर सके"
        r"|{C}\s+{units}\s+(?P<beyond>)(?:{part_words.only}\s+)*(?P<v>{P})\s+(?:(?:का|के)\s+(?:आंकडा|आंकडे|निशान|स्तर)\s+)?(?:को\s+)?(?:(?:के\s+)?पार{e}|छू\s)"
        r"|{C}\s+(?:{W}\s+)?{units}\s+में\s+(?:से\s+)?{C}\s+(?:में|का|की|पर|ने)(?:\s+{W}){0,2}?\s+(?:{part_words.only}\s+)*(?P<v>{P})|(?P<v>{P})\s+अंक\s+(?:{W}\s+){0,2}?{C}\s+{units}\s+(?:ने|को)",
        "112 स्कूल ऐसे हैं जहां उपस्थिति 60 प्रतिशत से नीचे है",
        "112 स्कूल ऐसे हैं जहां उपस्थिति 60 प्रतिशत है",
        accept=lambda match, line: (
            line.numbers[match.start("v")].approx == "at_most"
            or (line.numbers[match.start("v")].approx == "at_least" and not match["within"])
            or match["beyond"] is not None
        ),
        guard=lambda line: (
            any(n.approx in BOUNDS for n in line.numbers.values()) or "पार" in line.words or "छू" in line.words
        ),
    ),
    refusal(
        "of_so_many",
        "What so many of a whole came to, or what marks at least or at most: they are counted, nobody has the figure.",
        r"{C}\s+(?:में|मे)\s+से\s+{C}\s+(?:{units}\s+)?(?:ने|में|मे)\s+(?P<v>{P})|{units}\s+(?:में|मे)\s+से\s+{C}\s+(?:{units}\s+)?(?:ने|में|मे)\s+(?P<v>{P})"
        r"|(?:{C}|{P})\s+(?:{W}\s+)?{units}\s+(?:को|ने|के)\s+(?P<v>{C})\s+{score_words.marks}",
        "38 स्कूलों को 50 से कम अंक मिले",
        "38 स्कूलों को 50 अंक मिले",
        accept=lambda match, line: (
            line.numbers[match.start("v")].kind == "percent" or line.numbers[match.start("v")].approx in BOUNDS
        ),
        guard=lambda line: any(n.kind == "percent" or n.approx in BOUNDS for n in line.numbers.values()),
    ),
    refusal(
        "to_be_met",
        "A bound that somebody must come up to, or may not pass, and nobody's figure.",
        r"(?P<v>{P}|{C})\s+(?:(?!(?:न|नहीं){e}){W}\s+)?हों?{e}(?=\s*(?:[,;।.]|$|{b}(?:तो|उन|वे|ऐसे){e}))|(?P<v>{P}|{C})\s+(?:{W}\s+){1,3}?(?:छोडे|छोडें|लाए|लाएं|पाए|पाएं|करे|करें|दे|दें|जाए|जाएं)\s+तो{e}",
        "जिनका स्कोर 750 या उससे अधिक हो",
        "जिनका स्कोर 750 या उससे अधिक है",
        accept=lambda match, line: line.numbers[match.start("v")].approx in BOUNDS,
        guard=lambda line: any(n.approx in BOUNDS for n in line.numbers.values()),
    ),
    refusal(
        "who_is_meant",
        "A bound that says who is meant, and nobody's figure.",
        r"(?P<v>{P})(?:\s+से\s+(?:कम|नीचे|अधिक|ज्यादा|ऊपर))?\s+(?:(?!(?:है|हैं|में|और|पर){e}){W}\s+){0,4}?(?:वाले|वाली|वालों|{W}(?:वाले|वालों)){e}",
        "60 प्रतिशत से कम वसूली करने वाले अंचलाधिकारियों को नोटिस मिला",
        "60 प्रतिशत से कम वसूली हुई",
        accept=lambda match, line: line.numbers[match.start("v")].approx in BOUNDS,
    ),
    refusal(
        "threshold",
        "A score above or below which so many lie: a bound, and nobody's score.",
        r"{C}\s+{units}\s+(?:का|के|की)\s+(?:औसत\s+)?(?:स्कोर|रेटिंग)\s+(?P<v>{C})",
        "122 देशों का स्कोर 50 से नीचे है",
        "122 देशों का स्कोर 50 रहा",
        accept=lambda match, line: line.numbers[match.start("v")].approx in BOUNDS,
    ),
    refusal(
        "cutoff",
        "A cut-off: marks or a percent below which nobody is taken.",
        r"(?P<v>{C}|{P})",
        "बीएससी की कटऑफ 81.2, ओबीसी की 76.4 और एसटी की 61 प्रतिशत गई है",
        "76.4 और 61 प्रतिशत छात्र पास हुए",
        accept=lambda match, line: of_cutoff(match, line) or of_marks_required(match, line),
    ),
    refusal(
        "missed",
        "A place that somebody came short of, and by how little.",
        r"(?P<v>{O})\s*{rank_nouns.place}(?:\s+(?:पर|में))?\s+(?:आने|पाने|रहने|पहुंचने|हासिल\s+करने|प्राप्त\s+करने)\s+से\s+(?:{part_words.only}\s+)*(?:(?P<v>{C})\s*(?:अंक|अंकों|नंबर)\s+से\s+)?(?:{W}\s+)?(?:दूर|चूक|वंचित|रह\s+ग)",
        "26 छात्र पहले स्थान पर आने से मात्र एक अंक से दूर रह गए",
        "26 छात्र पहले स्थान पर आए",
    ),
    refusal(
        "marks_lost",
        "Marks that somebody lost.",
        r"(?P<v>{C})\s*{score_words.marks}\s+(?:{W}\s+)?(?:गंवा|गवां|काट|कट(?:े|ने|ौती){e}|खोए|खोने|घट)",
        "तहसील 22 अंक गंवाने के चलते पिछड़ी",
        "तहसील 22 अंक पाने के बाद भी पिछड़ी",
    ),
    refusal(
        "total_marks",
        "The marks that could be had, not those obtained; they are the total of the marks named after.",
        r"(?P<v>{C})\s+(?:अंक|अंकों|अंको|नंबरों){e}\s+(?:की\s+(?:(?:इस|उस)\s+)?(?:रैंकिंग|परीक्षा|प्रतियोगिता|कसौटी){e}|के\s+(?:(?:इस|उस|इन|कुल|समग्र|पूरे)\s+)?(?:आधार|मूल्यांकन|मानक|पैमाने|पूर्णांक)|के\s+(?:{W}\s+){0,2}(?:प्रश्न|सवाल|प्रश्नपत्र|पेपर|प्रश्नों){e}|का\s+(?:है|होगा|होता|रहेगा|मूल्यांकन|आकलन|पेपर|प्रश्नपत्र|साक्षात्कार|इम्तिहान|इम्तहान|सर्वेक्षण|सर्वे|टेस्ट){e}|पर\s+(?:परख|मूल्यांकन|आंक))"
        r"|{b}(?:परीक्षा|पेपर|प्रश्नपत्र|प्रतियोगिता|मूल्यांकन|सर्वेक्षण){e}\s+(?:{W}\s+){0,3}?(?P<v>{C})\s+(?:अंक|अंकों)\s+(?:की|का)\s+(?:थी|था|है|होती|होता|होगी|होगा){e}"
        # "कुल 40 अंकों में से क, ख व ग को क्रमश: 37, 36 व 34"; "थानों को 40 में से अंक दिए गए"
        r"|(?P<v>{C})\s+(?:अंकों|अंक)\s+में(?:\s+से)?\s+(?=(?:(?!{N}|।)[\s\S]){0,120}?क्रमश)|(?P<v>{C})\s+(?:अंकों\s+)?में\s+से\s+(?:अंक\s+)?(?:दिए|मिले|बांटे|निर्धारित)\s+(?=[^।]{0,24}:)",
        "125 अंकों के मूल्यांकन में",
        "125 अंकों के साथ पहले",
    ),
    refusal(
        "marks_laid_down",
        "Marks that a part of an examination carries or that an answer costs.",
        r"(?P<v>{C})\s+(?:अंक|अंकों|नंबर|नंबरों)\s+(?:भी\s+|में\s+)?(?:जुडते|जोडे\s+जाते|मिलते(?!\s+ही)|दिए\s+जाते|काटे\s+जाते|मार्किंग)"
        r"|(?P<v>{C})\s+(?:अंक|नंबर)\s+(?:{W}\s+){0,8}?(?:होंगे|जाएंगे|जायेंगे|जाएंगें|मिलेंगे|रहेंगे|निर्धारित\s+हैं|तय\s+हैं){e}"
        r"|(?P<v>{C})\s+(?:अंक|नंबर)\s+(?:(?:काट|कट)|{W}(?:\s+{W})?\s+के\s+(?:हैं|होंगे|होते|रहेंगे){e}|(?:{W}\s+){1,4}?{work_words.done}\s+के\s+(?:हैं|होते){e})"
        r"|(?P<v>{P}|{C})\s+(?:अंक|वेटेज|भारांक)\s+(?:{W}\s+){1,4}?(?:और|व|तथा|एवं)\s+(?P<v>{P}|{C})\s+(?:{W}\s+){1,4}?(?:का|के|की)\s+(?:था|थे|थी|है|हैं){e}"
        r"|{W}\s+का\s+(?:वेटेज|भारांक)\s+(?P<v>{P})"
        r"|(?P<v>{C})\s+(?:अंक|नंबर)(?=(?:\s*(?:,|और|व|तथा|एवं)\s+(?:{W}\s+){1,5}के\s+लिए\s+{C}\s+(?:अंक|नंबर))+\s+(?:तय|निर्धारित|रखे){e})"
        # "पढाई पर 100 अंक रखे गए हैं, नामांकन पर 20-20 और भवन पर 10 अंक"
        r"|(?P<v>{C})\s+(?:अंक|नंबर)\s+(?:रखे|निर्धारित|तय)\s+(?:(?:किए|गए)\s+){0,2}(?:हैं|थे){e}(?:(?:(?!{N}|[।;]|{b}(?:जिनमें|जिसमें|इनमें|जबकि){e})[\s\S]){2,60}?{b}पर\s+(?P<v>{C})(?:\s+(?:अंक|नंबर))?(?=\s*(?:[,।]|और|व|तथा|एवं)))*"
        r"|(?P<v>{P}|{C})\s+(?:अंक\s+(?:का\s+)?)?(?:वेटेज|भारांक)\s+(?:दिया|दिये|दी|रखा|रखी|तय|निर्धारित|है|हैं|होता|मिलता|मिलेगा|रहेगा){e}"
        r"|(?P<v>{P})\s+(?:{W}\s+){1,2}?पर\s+(?P<v>{C})\s+अंक(?=\s*[,;।])"
        r"|(?<={b}(?:पैमान[ाे]|मापदंड|मानक|अंक\s+(?:बांटने|देने|दिए\s+जाने)|अंकों\s+का\s+(?:बंटवारा|निर्धारण))(?:\s+{W}){0,6}\s*:(?:(?!।)[\s\S])*?\(\s*)(?P<v>{C})\s+(?:अंक|नंबर)\s*\)",
        "30 अंक आंतरिक मूल्यांकन के हैं",
        "30 अंक मिले हैं",
    ),
    refusal(
        "nth_time",
        "How often something happened (छठी बार), or which phase, class, dose or edition it is.",
        r"(?P<v>{C})\s+बार{e}|(?P<v>{O})(?:\s+व\s+(?P<v>{O}))*\s*(?:(?!{b}(?:और|व|तथा|एवं|जबकि|स्थान|नंबर|पायदान|रैंक){e}){W}\s+)?(?:बार|चरण|चरणों|तिमाही|किस्त|संस्करण|कक्षा|वर्ग|श्रेणी|डिविजन|डिवीजन|समूह|ग्रुप|डोज|टीका|टीके|खुराक|साल|वर्ष|माह|महीने|दिन|सदी|शताब्दी|दौर|मैच|मुकाबला|मुकाबले|विकेट|ओवर|ओवरों|पारी|मंजिल|पीढ़ी|सेमेस्टर|दिवस|वर्षगांठ|जयंती|पुण्यतिथि|राउंड|सप्ताह|पाली|बैठक|सीरियल|बटालियन|वाहिनी|अनुसूची|संशोधन|वित्त|पे|वेतन){e}",
        "जालौन ने लगातार छठी बार शीर्ष स्थान पाया",
        "जालौन छठे स्थान पर",
    ),
    refusal(
        "to_each",
        "How many there are in each of many, or for each (हर गांव में पांच-पांच महिलाएं), and not how many there are.",
        r"{b}(?:प्रत्येक|हर|हरेक|सभी)\s+(?:{W}\s+){1,3}?(?:में|से|को|पर|के\s+लिए)\s+(?P<v>{C})"
        r"|{b}(?:परिजनों|आश्रितों|परिवारों|घायलों|पीडितों|मृतकों)\s+को\s+(?:{W}\s+){0,2}?(?P<v>{C}|{M})",
        "हर गांव में पांच-पांच महिलाओं को सिखाया",
        "हर गांव में पांच महिलाओं को सिखाया",
        accept=lambda match, line: line.numbers[match.start("v")].each,
    ),
    refusal(
        "idiom",
        "एक as an article or in an idiom (एक साथ, एक ओर), which counts nothing.",
        r"(?<!{b}(?:नंबर|नम्बर|रैंक)[\s\-–]+)(?P<v>{C})(?=\s+(?:साथ|ही|बार|ओर|तरफ|और|भी|दूसरे|दूसरी|नया|नई|बड़ा|बड़ी|बडा|बडी|अन्य|वर्ग|सवाल|तो|जैसे|समान|नंबर\s+लग|से\s+ज्यादा|बात|(?:का|की|के|को|में|पर|ने)\s+भी)){e}",
        "सबने एक साथ दवा खाई",
        "दो साथी पकड़े गए",
        accept=lambda match, line: is_one(match, line),
    ),
    refusal(
        "sized",
        "How large one thing is (11 सदस्यीय टीम, 20 सूत्री कार्यक्रम), not how many there are.",
        r"(?P<v>{C})\s*-?\s*{refusal_words.sized}(?=\s+(?:{W}\s+){0,3}?{units})|(?P<v>{C})(?:\s+से\s+(?:ज्यादा|अधिक|कम))?\s+(?:{W}\s+){0,2}?{units}\s+(?:वाले|वाली|वाला){e}(?!\s+(?:{W}\s+){1,3}?में\s+(?:{W}\s+)?{rank_nouns.last})"
        r"|(?P<v>{C})\s*{score_words.stars}(?:\s+रेटिंग)?\s+(?:{W}\s+){0,2}वाले\s+{units}\s+(?:में|की|के){e}"
        r"|(?P<v>{C})\s+(?:अंक|अंकों|डिजिट)\s+(?:वाली|वाला|वाले|का|की|के)\s+(?:(?:{W}\s+){0,2}?(?:आईडी|आइडी|कोड|ओटीपी|पासवर्ड)|(?:आधार|मोबाइल|यूनिक|पहचान|पैन)\s+(?:नंबर|संख्या)){e}"
        r"|(?:हेलमेट|चालान)[^।]*?(?P<v>{C})\s+सवारी{e}|(?P<v>{C})\s+सवारी{e}(?=[^।]*(?:चालान|हेलमेट))",
        "11 सदस्यीय टीम को इनाम मिला",
        "टीम के 11 सदस्यों को इनाम मिला",
    ),
    refusal(
        "of_pointed_group",
        "A place or marks that all of a group pointed back to share (इन सभी छात्रों को), of whom nobody is named.",
        r"{b}(?:इन|उन)\s+(?:सभी\s+)?{refusal_words.pupils}\s+(?:को|ने)\s+(?:(?!{N}|[।;])[\s\S]){0,24}?(?P<v>{O}|{P}|{C})(?=\s*(?:{rank_nouns.place}|{score_words.marks}))",
        "इन सभी छात्रों को पहला स्थान मिला है",
        "इन सभी छात्रों में पूजा को पहला स्थान मिला है",
    ),
    refusal(
        "parted",
        "Into how many parts something is divided, which counts nothing.",
        r"(?P<v>{C})\s+(?:ग्रुप|ग्रुपों|समूह|समूहों|श्रेणी|श्रेणियों|वर्ग|वर्गों|हिस्सों)\s+(?:में|मे)\s+(?:{W}\s+)?{refusal_words.divided~}",
        "जिलों को दो ग्रुप में बांटा जाता है",
        "दो ग्रुप आगे रहे",
    ),
    refusal(
        "condition",
        "A share that a condition names (जब 80 फीसदी पक जाए), which nobody has reached.",
        r"(?P<v>{P})\s+(?:(?:से\s+)?(?:ज्यादा|अधिक|कम)\s+)?{W}\s+पर\s(?:(?![।,;])[\s\S]){0,50}?(?:(?:जाते|जाती|जाता)\s+(?:है|हैं)|(?:नहीं\s+)?(?:मिलता|मिलती|मिलते)){e}|{b}(?:जब|अगर|यदि)\s(?:(?![।,;])[\s\S]){0,40}?(?P<v>{P}|{C})(?=\s+{W}\s+(?:जाए|जाएं|जाये|हो){e})"
        r"|(?P<v>{P})\s+(?:{W}\s+){0,3}?(?:नहीं|न)\s+(?:हुआ|हुई|हुए|मिला|मिली|मिले|किया|की|हो\s+पाई|हो\s+पाया|रहा|रही)\s+तो{e}(?=[^।\n]{0,80}(?:गा|गी|गे|सकता|सकती|सकते|सकेंगे){e})"
        r"|{b}(?:रैंक|रैंकिंग)\s+(?P<v>{C})\s+से\s+(?:नीचे|ऊपर|पीछे)\s+(?:{W}\s+){0,2}?तो{e}",
        "जब आटा 80 फीसदी पक जाए",
        "आटा 80 फीसदी पक गया",
    ),
    refusal(
        "rate",
        "A rate laid down: of interest, of a tax, of a margin, of seats kept.",
        r"(?P<v>{P})",
        "ओबीसी के लिए 27 प्रतिशत और एससी के लिए 21 प्रतिशत आरक्षण है",
        "27 प्रतिशत घरों में नल",
        accept=lambda match, line: of_rates(line),
    ),
)
