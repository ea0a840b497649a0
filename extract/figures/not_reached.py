"""What a clause tells of things other than that a scheme reached them: they came in, were set up, were struck off, are left to do."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.examinees import is_enrolled
from extract.kept_patterns import compile_pattern


def reaches_nobody(unit: str, clause: str, sentence: str, *, part: bool) -> bool:
    """Whether the clause after a number tells something else of the things than that a scheme reached them.

    They came in or enrolled ("31,264 परीक्षार्थी पंजीकृत थे"), were set up as a means ("2,118 बूथ बनाए गए"), honoured
    ("आठ कर्मचारियों को प्रशंसा पत्र मिले"), struck off ("1,331 आवेदन एक्सपायर हो चुके हैं"), called to account, judged by a result,
    or the work on them is left or ordered ("58 लोगों का सत्यापन होना बाकी है").
    """
    if unit in lexicon.words("arriving_units") and _ARRIVED.search(clause):
        return True
    if _WHERE_ENROLLED.match(clause):
        return True
    if unit in ("patients", "cases") and _TURNED_UP.match(clause):
        return True
    if unit in _VOTERS and _WILL_VOTE.search(clause):
        return True
    if unit not in _VOTERS and not part and _POLLED_THERE.match(clause):
        return True
    if unit == "candidates" and _ELECTED.search(clause):
        return True
    if not part and unit == "candidates" and _SELECTED.search(clause):
        return True
    if _SECOND_CHANCE.search(clause) or (not part and _GOT_IN.search(clause)):
        return True
    if unit == "couples" and not part and "समझौत" in clause:
        return True  # "पांच दंपतियों के बीच समझौता कराया": who, and no cases
    if unit == "panchayats" and not part and _THERE.match(clause):
        return True
    if unit == "players" and not part and _ENTERED.search(clause) is None:
        return True
    if unit == "houses" and not part and _HALF_BUILT.match(clause):
        return True
    if unit in _PEOPLE and _STOPPED.match(clause):
        return True
    if unit == "schools" and _ALL_PASSED.match(clause):
        return True
    if not part and unit == "farmers" and _SIGNED_UP.match(clause) and _crop_bought().search(sentence):
        return True
    if not part and is_enrolled(unit, clause, sentence):
        return True
    if not part and unit in lexicon.words("means_units") and _set_up().match(clause):
        return True
    return _otherwise_told().search(clause) is not None


@lru_cache(maxsize=1)
def _set_up() -> regex.Pattern[str]:
    """“2,118 बूथ बनाए गए", "203 कर्मचारी लगाए गए", "1,247 बूथों पर दवा खिलाई": a means, or the places where a work is done."""
    case = lexicon.whole_word(lexicon.alternation(lexicon.words("case_marks")))
    made = lexicon.any_of("reaching_words", "made")
    return compile_pattern(
        rf"\s*पर\s|(?!\s*{case})[\s\S]*?\sरह(?:े|ी|ा)\s+(?:हैं|है|थे|थीं)|(?!\s*{case})[\s\S]*?(?<!{lexicon.WORD_CHAR}){made}"
    )


# "892 विद्यालयों में पंजीकृत 1.28 लाख बच्चों में": where others are
_WHERE_ENROLLED = regex.compile(r"\s*(?:में|के|की)\s+(?:पंजीकृत|नामांकित|अध्ययनरत|रजिस्टर्ड)\s*$")
_VOTERS = ("voters", "people", "electors", "men", "women")
# "36 लाख वोटर मतदान कर सकेंगे", "मताधिकार का प्रयोग करेंगे": who may come
_WILL_VOTE = regex.compile(r"(?:मतदान|वोट|मताधिकार|मत)\s+(?:\S+\s+){0,3}?(?:सकेंगे|सकेंगी|करेंगे|करेंगी|डालेंगे|देंगे)(?!\p{L}|\p{M})")
# "53 विकासखंडों की 4,289 ग्राम पंचायतों में मतदान हो रहा है": where it is held
_POLLED_THERE = regex.compile(
    r"\s*(?:में|पर)\s+(?:\S+\s+){0,3}?(?:मतदान|चुनाव|वोटिंग|वोट|उपचुनाव|मतगणना)(?!\p{L}|\s+(?:केंद्र|केंद्रों|कर्मी|कर्मियों|दल|दलों))"
)


_TURNED_UP = regex.compile(r"\s*(?:अब\s+तक\s+|भी\s+)?मिल\s+चुक(?:े|ी)(?!\p{L})")  # "डेंगू के 214 मरीज मिल चुके हैं"
_ELECTED = regex.compile(r"(?<!\p{L})(?:विजई|विजेता|निर्वाचित|निर्विरोध|जीत|जीते|जीती)(?!\p{L})")  # विजयी, folded


# "नौ अभ्यर्थी सफल हुए हैं", "318 अभ्यर्थियों को नौकरी मिली": who was chosen; how many of whom is not told
_SELECTED = regex.compile(
    r"(?<!\p{L})(?:सफल|सफलता|पास(?!\s+(?:की|कर))|चयन|चयनित|चुने|चुना|नौकरी|नियुक्ति|आफर|जाब|काम\s+मिला)(?!\p{L}|\p{M})"
)
# "512 को पूरक की पात्रता मिली": who did not pass
_SECOND_CHANCE = regex.compile(
    r"^\s*(?:को|के|की)\s+(?:[\p{L}\p{M}]+\s+)?(?:पूरक|कंपार्टमेंट|कंपार्टमेंटल|सप्लीमेंट्री|सप्लीमेंटरी)(?!\p{L}|\p{M})"
)
# "सूची में 19 विद्यार्थियों को जगह मिली", "204 अभ्यर्थियों ने जगह बनाई"
_GOT_IN = regex.compile(r"^\s*(?:को|ने)\s+(?:[\p{L}\p{M}]+\s+){0,3}?(?:जगह|स्थान)\s+(?:मिल|बना|पा)")
_THERE = regex.compile(r"\s*(?:में|मे|के|की|का)\s")  # "346 पंचायतों में शिविर लगाए गए": where
_ENTERED = regex.compile(
    r"लक्ष्य|पंजीकरण|पंजीयन|पंजीकृत|रजिस्ट्रेशन|निबंधन|निबंधित"
)  # players come and play; a scheme signs them up
# "1,640 आवास छत स्तर तक बने हैं", "शेष 3,325 आवास निर्माण के विभिन्न स्तर पर हैं": how far they are, and not done
_HALF_BUILT = regex.compile(
    r"\s*(?:[\p{L}\p{M}]+\s+){0,4}?(?:छत|लिंटर|लेंटर|प्लिंथ|नींव|कुर्सी|स्तर)\s+(?:(?:स्तर|लेवल)\s+)?(?:तक|पर)(?!\p{L})"
)
_PEOPLE = ("people", "pensioners", "beneficiaries", "women", "farmers")
_STOPPED = regex.compile(
    r"\s*(?:की|का)\s+(?:पेंशन|किस्त|किश्त|राशन|नाम|मानदेय|वेतन)\s+(?:बंद|रोक|रुक|काट)"
)  # "61 लोगों की पेंशन बंद कर दी गई"
# "17 स्कूलों के सभी बच्चे पास हुए": so many schools
_ALL_PASSED = regex.compile(
    r"\s*(?:के|में)\s+(?:सभी|सब|शत[ -]प्रतिशत)\s+(?:[\p{L}\p{M}]+\s+){0,2}?(?:पास|उत्तीर्ण|सफल)(?!\p{L}|\p{M})"
)
# "धान बेचने के लिए 96,040 किसानों ने पंजीयन कराया है": who mean to sell, and have not
_SIGNED_UP = regex.compile(r"\s*ने\s+(?:[\p{L}\p{M}-]+\s+){0,5}?(?:पंजीयन|पंजीकरण|रजिस्ट्रेशन|निबंधन)\s+(?:कराया|करा|करवाया)")


@lru_cache(maxsize=1)
def _crop_bought() -> regex.Pattern[str]:
    """“धान बेचने के लिए", "गेहूं की खरीद": that crops are bought."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "crops_bought")))


@lru_cache(maxsize=1)
def _otherwise_told() -> regex.Pattern[str]:
    def stem(role: str) -> str:
        return rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('reaching_words', role)}"

    to_be = lexicon.whole_word("है|हैं|था|थी|थे|रह|पडी|पडा|पडे")
    return compile_pattern(
        rf"^\s*को\s[\s\S]*?{stem('honours')}"
        + rf"|^\s*(?:के|का|की)\s+(?:{stem('against')}|(?:\S+\s+){{0,2}}?{stem('results')})"
        + rf"|^\s*से\s+(?:\S+\s+){{0,1}}?{stem('accounted')}"
        + rf"|^\s*की\s+{stem('died')}"
        + rf"|(?<!दाखिल[ \-]){stem('struck')}"
        + rf"|{stem('left')}\S*(?=\s*(?:$|{to_be}))"
        + rf"|ने\s+(?:को|के|का|की)\s+(?:भी\s+)?{stem('ordered')}"
    )


# "19-19 मामले पहुंचे", "700 मरीज ओपीडी पहुंच रहे हैं", "12,418 आवेदन आ चुके हैं": came in
_ARRIVED = regex.compile(r"^\s*(?:\S+\s+){0,3}?(?:पहुंच(?:े|ीं|ी|ा|\s+रह(?:े|ी|ा))|आ\s+(?:चुके|चुकी|गए|गई))(?![\p{L}\p{M}])")
