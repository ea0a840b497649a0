"""Whom a clause tells of as served though no stem of progress stands right behind the figure.

They got an instalment, had a sum paid or paid one in, took a benefit, or were tested.

reaching.py asks here: a sum between the figure and its verb cuts the clause short ("12,300 महिलाओं को
1.8 करोड़ का भुगतान हो चुका है"), and what was taken may stand before those who took it ("योजना का लाभ 8,600 किसानों ने उठाया").
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern

_TESTED_UNITS = frozenset(("people", "patients", "children", "women", "girls", "students", "pregnant women"))


def is_served(unit: str, text: str, end: int, sentence_end: int, before: str) -> bool:
    """Whether those counted by a number whose noun ends at `end` got, paid, took or were tested; `before` is the text before the number."""
    stop = _CLAUSE.match(text, end, sentence_end)
    clause = stop.group() if stop else ""
    if not _not_yet().search(clause) and (
        _paid_out().match(clause)
        or _paid_in().match(clause)
        or (unit == "accounts" and _lent().match(clause))
        or (_gained().search(before) and _TOOK.match(clause))
        or (unit in lexicon.words("reaching_words", "work_units") and _TOOK_PLACE.match(clause))
        or (unit == "connections" and _CONNECTED.match(clause) and not _ILLEGAL.search(text, max(0, end - _NOUN), end))
        or (unit in _TESTED_UNITS and _CARRIED.match(clause))
        or (unit == "farmers" and _BOUGHT_FROM.match(clause))
        or (unit in _TESTED_UNITS and _tested().match(clause) and _health().search(before + clause))
    ):
        return True
    rest = text[end:sentence_end]
    return _instalment().match(rest) is not None and _GAVE.search(rest) is not None and not _not_yet().search(rest)


# "108 एंबुलेंस ने 3,184 मरीजों को अस्पताल पहुंचाया", "4,460 गर्भवतियां एंबुलेंस से अस्पताल लाई गईं"
_CARRIED = regex.compile(
    r"\s*(?:को\s+)?(?:[^,;।\s]+\s+){0,4}?अस्पताल\s+(?:तक\s+)?(?:पहुंचाय|पहुंचाई|पहुंचाए|पहुंचे|लाया|लाई|लाए|ले\s+जाय|ले\s+जाई|ले\s+जाए)"
)
# "18,704 किसानों से 1.5 लाख टन धान की खरीद की": whose crop the state bought
_BOUGHT_FROM = regex.compile(
    r"\s*से\s[\s\S]*?(?<!\p{L})(?:खरीद[ाी]?|क्रय|अधिप्राप्ति|उपार्जन)\s+(?:(?:की|का)\s+)?(?:गया|गई|की|किया|कर|हुई|हुआ|जा\s+(?:चुक|सक))"
)
_CLAUSE = regex.compile(r"[^;।\n]*?(?=,\s|[;।\n]|$)")
_TOOK = regex.compile(r"\s*(?:ही\s+)?(?:ने\s+(?:भी\s+|ही\s+)?(?:उठाया|लिया)|उठा\s+चुक|ले\s+चुक)")
_TOOK_PLACE = regex.compile(r"\s*(?:ही\s+)?[^,;।]{0,32}?(?<!\p{L})(?:हुए|हुई|किए\s+ग|हो\s+(?:चुक|सक|पा|ग))")
# "19 हजार कनेक्शन हुए हैं", "1,09,430 नए कनेक्शन जारी हुए", but not "412 कनेक्शन काटे गए"
_CONNECTED = regex.compile(
    r"\s*(?:ही\s+|भी\s+)?(?:(?:जारी|चालू)\s+)?(?:हुए|हो\s+(?:चुक|ग|पा|सक)|किए\s+(?:ग|जा)|दिए\s+(?:ग|जा))[\p{L}\p{M}]*+(?!\s+(?:बंद|कट|निरस्त|विच्छेद|खराब|ठप|चेक|थे|थी))"
)
_ILLEGAL = regex.compile(r"(?<!\p{L})(?:अवैध|फर्जी|बकाया)\s")
_NOUN = 24  # code points: a noun with what stands before it
_GAVE = regex.compile(r"(?<!\p{L})(?:मिल|दी|दिया|जारी|भेज|भुगतान|पहुंच|डाल|लगी|लगाई|लग\s+चुक)")
_SUM = r"(?<!\p{L})(?:करोड|लाख|हजार|रुपए|रूपए|रुपया|रु)(?!\p{L})"


@lru_cache(maxsize=1)
def _not_yet() -> regex.Pattern[str]:
    """“का भुगतान लंबित है", "नहीं मिली", "किया जाना है": none of them was served."""
    word = lexicon.whole_word(
        "नहीं|न|लंबित|बाकी|शेष|रुका|रुकी|अटका|अटकी|इंतजार|जाना|जानी|जाने|होना|होनी|होगा|होगी|जाएगा|जाएगी|मिलेगी|मिलेगा|वंचित"
    )
    return compile_pattern(word)


@lru_cache(maxsize=1)
def _paid_out() -> regex.Pattern[str]:
    """“12,300 महिलाओं को 1.8 करोड़ का भुगतान हो चुका है", "640 खातों में 12 करोड़ के ऋण मंजूर हुए"."""
    paid = lexicon.whole_word(lexicon.any_of("reaching_words", "paid_out"))
    done = lexicon.whole_word("हो|हुआ|हुई|हुए|किया|की|किए|कर|मिला")
    return compile_pattern(
        rf"\s*(?:ही\s+)?(?:को|के\s+(?:बैंक\s+)?खात(?:े|ों)\s+में)\s[\s\S]*?{_SUM}[\s\S]*?{paid}\s+(?:भी\s+)?{done}"
    )


@lru_cache(maxsize=1)
def _lent() -> regex.Pattern[str]:
    """“12,300 खातों में करीब 42 करोड़ रुपये के ऋण मंजूर हुए"."""
    return compile_pattern(
        rf"\s*में\s[\s\S]*?{_SUM}[\s\S]*?{lexicon.whole_word(lexicon.any_of('reaching_words', 'paid_out'))}"
    )


@lru_cache(maxsize=1)
def _paid_in() -> regex.Pattern[str]:
    """“1,200 रैयत ने 42 लाख 18 हजार रुपये लगान दिया"."""
    paid = lexicon.whole_word(lexicon.any_of("reaching_words", "paid_in"))
    return compile_pattern(
        rf"\s*ने\s[\s\S]*?{_SUM}[\s\S]*?{paid}\s+(?:\S+\s+)?"
        + lexicon.whole_word("किया|किए|की|कराया|कराए|कराई|दिया|दिए|कर|चुकाया")
    )


@lru_cache(maxsize=1)
def _gained() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "gains")) + r"[^,;।]*$")


@lru_cache(maxsize=1)
def _tested() -> regex.Pattern[str]:
    """“318 लोगों के स्वास्थ्य की जांच की गई", "96 महिलाओं ने आंखों की जांच कराई"."""
    tested = lexicon.whole_word(lexicon.any_of("reaching_words", "tested"))
    return compile_pattern(
        rf"\s*(?:ने|की|का|के)\s+(?:\S+\s+){{0,4}}?{tested}\s+(?:भी\s+)?"
        + lexicon.whole_word(r"की(?:\s+गई)?|कराई(?:\s+गई)?|करवाई|हुई|किया(?:\s+गया)?|कराया|हुआ|हो\s+(?:चुकी|चुका|गई)")
        + r"(?!\s+जा(?!\s+चुक)|\s+(?:मांग|रिपोर्ट))"
    )


@lru_cache(maxsize=1)
def _health() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "health")))


@lru_cache(maxsize=1)
def _instalment() -> regex.Pattern[str]:
    """“1,214 लाभुक को प्रथम किस्त, 1,054 को द्वितीय": each row's verb stands behind the last."""
    nth = "पहली|दूसरी|तीसरी|चौथी|पांचवीं|प्रथम|द्वितीय|तृतीय|चतुर्थ|दोनों"
    shares = lexicon.any_of("reaching_words", "instalments")
    return compile_pattern(rf"\s*को\s+(?:{nth})\s+{lexicon.whole_word(shares)}")
