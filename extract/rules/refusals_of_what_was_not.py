"""Places, marks and shares that nobody reached: denied, missed, promised to whoever comes, told of what would have been."""

from __future__ import annotations

from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import would_have_been

RULES = (
    refusal(
        "not_held",
        "A place that somebody does not hold, missed or came behind.",
        r"(?P<v>{O}|{C})\s+{rank_nouns.place}(?:\s+(?:पर|को|में|भी|तक|का|की)){0,2}(?:\s+(?!{b}(?:है|हैं|था|थी|थे|रहा|रही|रहे|से){e}){W}){0,2}?\s+नहीं{e}"
        r"|(?P<v>{O}|{C})\s+{rank_nouns.place}\s+से\s+(?:(?:बाल-बाल\s+|जरा\s+|मामूली\s+)?(?:चूक|वंचित)|भी\s+(?:नीचे|पीछे|ऊपर|आगे))"
        r"|(?P<v>{C})\s*(?:रैंक\s+)?बैंड\s+(?:में|मे)(?:\s+{W}){0,2}?\s+नहीं{e}|(?P<v>{C})\s*स्टार(?:\s+{W}){0,2}?\s+नहीं{e}|(?P<v>{C})\s*स्टार(?:\s+(?:रेटिंग|रैंकिंग))?\s+के\s+लिए\s+(?:आवेदन|दावा|दावेदारी|तैयारी)",
        "मऊ को पहला स्थान नहीं मिला",
        "मऊ को पहला स्थान मिला",
    ),
    refusal(
        "range_of_places",
        "The places from one to another that several hold (दूसरे से लेकर पांचवें स्थान तक).",
        r"(?P<v>{O})\s+(?:{rank_nouns.place}\s+)?से\s+लेकर\s+(?P<v>{O})\s+(?:{rank_nouns.place}\s+)?तक{e}",
        "दूसरे से लेकर पांचवें स्थान तक चार खिलाड़ी बराबरी पर थे",
        "दूसरे स्थान पर चार खिलाड़ी बराबरी पर थे",
    ),
    refusal(
        "of_several",
        "Places that several of somebody's hold, of which none is named (पहले और दूसरे स्थान पर शिमला के थाने आए).",
        r"(?P<v>{O})(?:\s*(?:,|(?:और|व|एवं|तथा){e})\s*(?P<v>{O})){0,4}\s+{rank_nouns.place}\s+पर\s+(?:{W}\s+){1,3}?के\s+(?:ही\s+)?(?:थाने|स्कूल|विद्यालय|ब्लाक)\s+(?:आए|रहे|हैं|काबिज\s+(?:हैं|रहे)){e}",
        "पहले, दूसरे और तीसरे स्थान पर शिमला के थाने आए हैं",
        "पहले स्थान पर शिमला का थाना आया है",
    ),
    refusal(
        "of_nobody",
        "What not one of many has (एक भी, कोई भी, किसी भी … नहीं).",
        r"(?:{C}|{b}(?:एक|कोई|किसी))\s+भी\s+(?:{W}\s+){1,5}?(?P<v>{O}|{P}|{C})(?:(?![।,;])[\s\S]){0,60}?{b}(?:नहीं|न){e}",
        "कोई भी विभाग पहले स्थान पर नहीं है",
        "कोई भी आए, विभाग पहले स्थान पर है",
    ),
    refusal(
        "not_reached",
        "A share that was not come up to, or that something is only on its way to.",
        r"(?P<v>{P})\s+(?:का\s+(?:लक्ष्य|स्तर)|लक्ष्य|तक)\s+(?:(?:भी|का|को|पर)\s+)?(?:{W}\s+){0,2}?(?:नहीं|न){e}|(?P<v>{P})\s+की\s+(?:ओर|तरफ)\s+(?:बढ|अग्रसर)"
        r"|(?P<v>{P})\s+(?:{W}\s+){0,2}?(?:(?:भी|अभी|अब)\s+)?नहीं\s+(?P<all>(?:हो|कर)\s+(?:पा|सक)|(?:हुआ|हुई|हुए){e})",
        "पिपराही प्रखंड 50 फीसदी लक्ष्य पूरा नहीं कर सका",
        "पिपराही प्रखंड ने 50 फीसदी लक्ष्य पूरा किया",
        accept=lambda match, line: match["all"] is None or line.numbers[match.start("v")].value == 100,
    ),
    refusal(
        "would_have_been",
        "What would be if something else had been (यदि … तो … होता).",
        r"(?P<v>{N})",
        "यदि थाने समय से रिपोर्ट लगाते तो जिला पहले स्थान पर होता",
        "थाने ने समय से रिपोर्ट लगाई तो जिला पहले स्थान पर रहा",
        guard=lambda line: would_have_been(line),
    ),
    refusal(
        "for_whoever_comes",
        "Places that are to be rewarded, whoever will hold them.",
        r"(?P<v>{O})(?:\s*(?:,|व|और|एवं|तथा)\s*(?P<v>{O})){0,4}\s+{rank_nouns.place}\s+(?:पर\s+)?(?:पाने|प्राप्त\s+करने|आने|लाने|हासिल\s+करने|रहने)\s+वाल[ेी](?:ों)?\s+(?:(?![।])[\s\S]){0,80}?(?:जाएगा|जाएगी|जाएंगे|जाएंगी|मिलेगा|मिलेगी|मिलेंगे|देंगे|देगी|देगा){e}"
        r"|(?P<v>{O})(?:\s*(?:,|व|और|एवं|तथा)\s*(?P<v>{O})){0,4}\s+{rank_nouns.place}\s+(?:पर\s+)?(?:पाने|प्राप्त\s+करने|आने|लाने|हासिल\s+करने|रहने)\s+वालों\s+(?:(?![।])[\s\S]){0,80}?(?:जाएगा|जाएगी|जाएंगे|जाएंगी|मिलेगा|मिलेगी|मिलेंगे|देंगे|देगी|देगा){e}",
        "पहला और दूसरा स्थान पाने वाले थानों को इनाम दिया जाएगा",
        "पहला और दूसरा स्थान पाने वाले थानों को इनाम दिया गया",
    ),
)
