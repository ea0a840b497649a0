"""Sums that are no facts, each with its reason: fees, fares, prices, limits, terms of a sentence, what goes to each of many."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import marks
from extract.marks import Line
from extract.rules.base import compiled
from extract.rules.refusal import refusal
from extract.rules.refusal_conditions import A_LAKH, A_MILLION, ROUND, SCALES, is_quoted, speaks_of, sum_or_bound


def _moves(match: regex.Match[str], line: Line) -> bool:
    """“निगम की आय 210 करोड़ रुपये से बढ़कर": an income of crores, told beside what it came to; nobody alone has it."""
    if not match.group().startswith(("आय ", "आमदनी ")) or line.numbers[match.start("v")].value < A_MILLION:
        return False
    return _moved().match(line.text, match.end()) is not None


def _is_beyond_rates(match: regex.Match[str], line: Line) -> bool:
    """“नगर निगम की आय 38 करोड़ रुपए": more than is paid for one, a head or a month, unless it is said so."""
    if line.numbers[match.start("v")].value < _LEAST_SUM:
        return False
    return _PER_ONE.search(match.group()) is None or _PAID.match(line.text, match.end()) is not None


_PAID = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+){0,4}?भुगतान(?!\p{L})")  # "गन्ना मूल्य 33.66 लाख रुपये का सम्पूर्ण भुगतान"

_LEAST_SUM = 1e6
_PER_ONE = regex.compile(
    r"प्रति|प्रत्येक|(?<!\p{L})हर(?:ेक)?(?!\p{L})|दर|वेतन|मानदेय|नौकरी|पैकेज|लीटर|किलो|क्विंटल|कीमत|मूल्य|दाम|भाव|टिकट|तक|न\s+दे|नहीं\s+देने"
)


def _is_worth(match: regex.Match[str], line: Line) -> bool:
    """“धान खरीदा गया, जिसका मूल्य 184.58 करोड़ रुपये है", "गांजे की कीमत 12 लाख": what many things are worth together, and no price of one."""
    value = line.numbers[match.start("v")].value
    if match.group().startswith("मूल्य ") and value >= _MANY_TOGETHER:
        return True
    if _WORTH.search(match.group()):
        return value >= A_LAKH and not line.words.isdisjoint(_TAKEN)  # "3 करोड़ 40 लाख रुपये मूल्य की संपत्ति कुर्क की"
    if not match.group().startswith("कीमत "):
        return False
    taken = value >= A_LAKH and not line.words.isdisjoint(_TAKEN)  # "150 किलो गांजा बरामद किया, जिसकी कीमत 25 लाख है"
    return taken or _seized().search(line.text, 0, match.start()) is not None


_TAKEN = frozenset(("बरामद", "जब्त", "कुर्क", "फ्रीज", "सीज", "नष्ट"))
_WORTH = regex.compile(r"(?:मूल्य|कीमत)(?:\s+(?:की|के|का))?$")


@lru_cache(maxsize=1)
def _seized() -> regex.Pattern[str]:
    """What was seized, right before what it is worth."""
    return compiled(r"{money_words.seized}\s+की\s+$")


_MANY_TOGETHER = 1e7


@lru_cache(maxsize=1)
def _moved() -> regex.Pattern[str]:
    return compiled(r"\s+से\s+{moved_words}")


RULES = (
    refusal(
        "owed_at_least",
        "What one must owe to be counted (25 हजार से अधिक बकाया रखने वाले, एक लाख से ऊपर के 73 बकायेदार).",
        r"(?P<v>{M})\s+(?:(?:का|के|की)\s+)?(?:{W}\s+)?बकाया\s+(?:रखने\s+)?वाल|(?P<v>{M})\s+(?:के|की)\s+(?:{W}\s+)?{C}\s+(?:{W}\s+)?{units}",
        "₹25,000 से अधिक बकाया रखने वाले उपभोक्ताओं की संख्या 312 है",
        "विभाग का उपभोक्ताओं पर ₹25,00,000 से अधिक बकाया है",
        accept=lambda match, line: line.numbers[match.start("v")].approx == "at_least",
    ),
    refusal(
        "place_of_prize",
        "The place that a sum is for, whoever holds it (पहले स्थान वाले को 50 हजार रुपये).",
        r"(?P<v>{O})\s+(?:{rank_nouns.place}\s+(?:पर\s+)?(?:(?:रहने|आने|पाने)\s+)?|पर\s+(?:रहने|आने)\s+)वाल(?:े|ी|ों)\s+(?:{units}\s+)?(?:को|के\s+लिए|की)\s+(?:{part_words.only}\s+)*(?:[{M}]|{C}\s*(?:,|(?:और|व|तथा|एवं){e}))",
        "तीसरे स्थान वाले को 50 हजार रुपये मिलते हैं",
        "तीसरे स्थान वाले कोटा को 50 हजार रुपये मिले",
    ),
    refusal(
        "money_rate",
        "A fee, fare, price, wage, threshold or penalty laid down, per head or unit.",
        r"(?P<v>{M})\s+(?:से\s+(?!{moved_words})(?:लेकर\s+)?\S+\s+)?(?:{W}\s+)?{refusal_words.rate_after}(?!\s+(?:भी\s+)?(?:वसूल|बसूल|जमा\s+कर|जमा\s+हु|मिला{e}|मिली{e}|प्राप्त|आया{e}))"
        r"|{b}(?:हर|प्रत्येक)\s+(?:{W}\s+){1,3}?(?:को|पर|ने|के\s+लिए)\s+(?:{W}\s+){0,2}?(?P<v>{M})|(?<!{b}(?:जिनकी|इनकी)\s){refusal_words.rate_before}\s+(?!मद{e}|{directive_words.goal})(?:{W}\s+){0,2}?(?P<v>{M})|(?P<v>{M})/"
        r"|{refusal_words.rate_before}\s+(?!मद{e})(?:{W}\s+){1,4}?(?:के\s+लिए|पर)\s+(?P<v>{M})(?:\s*(?:,|और|व|तथा|एवं)\s+(?:{W}\s+){1,4}?(?:के\s+लिए|पर)\s+(?P<v>{M}))+"
        r"|(?P<v>{M})(?:\s*,\s*{W}\s+(?P<v>{M}))*\s+(?:और|व|तथा|एवं)\s+{W}\s+(?={M}\s+(?:किलो|लीटर|क्विंटल|दर्जन|पीस)(?!{W}))"
        r"|(?:(?P<v>{M}|{C})\s+(?:और|व|तथा|या)\s+(?:{W}\s+){1,4}?)?(?P<v>{M})\s+(?:तक\s+)?(?:का\s+)?(?:{W}\s+)?(?:जुर्माना|अर्थदंड)\s+(?:भी\s+)?(?:देना|भरना|लगेगा|होगा|वसूला\s+जाएगा|का\s+प्रावधान)"
        r"|(?P<v>{M})\s+(?:(?:में|के\s+भाव|के\s+हिसाब\s+से)\s+)?(?:{W}\s+)?(?:बिका|बिके|बिकी|बिकीं|बिक\s+(?:रहा|रहे|रही|रहीं)){e}|(?P<v>{M})\s+(?:(?:प्रति\s+)?(?:क्विंटल|किलो|टन)\s+)?(?:टूट|लुढक|महंग|सस्त)|(?P<v>{M})\s+(?:(?:प्रति\s+)?(?:क्विंटल|किलो|टन)\s+)?की\s+(?:तेजी|मंदी|गिरावट){e}|(?P<v>{M})\s+के\s+(?:{W}\s+)?प्रीमियम{e}"
        r"|(?P<v>{M})\s+में\s+(?:मिल\s+(?:रहा|रही|रहीं|रहे|जाता|जाती)|आता|आती|आते|बिकता|बिकती|बिकते){e}|(?P<v>{M})\s+के\s+भाव{e}|(?P<v>{M})\s+के\s+बीच\s+बिक|{b}(?:दाम|भाव|रेट)\s+(?:(?:आज|अब|भी|करीब|लगभग|बढकर|घटकर)\s+){0,2}(?P<v>{M})|(?P<v>{M})\s+जमा\s+(?:कर|करके|करने\s+पर)\s+(?:{W}\s+){0,4}?(?:सकते|सकता|सकती|सकेंगे|मिलेगा|मिलेगी){e}"
        r"|(?P<v>{M})(?:\s+से\s+(?:अधिक|ज्यादा|ऊपर))?\s+(?:के|वाले)\s+(?:(?:बिल|कर|बकाया)\s+(?:के|वाले)\s+)?(?:बकायेदार|बकाएदार|बकायादार|उपभोक्ता|करदाता|डिफाल्टर)",
        "एक लीटर पर 60 रुपये की दर से अनुदान",
        "60 रुपये का पुरस्कार",
        guard=lambda line: marks.MONEY in line.marks,
        accept=lambda match, line: not (_moves(match, line) or _is_worth(match, line) or _is_beyond_rates(match, line)),
    ),
    refusal(
        "cut_from_fare",
        "What is cut from a fare or is given back of it, by the hours before; and what a ticket costs.",
        r"(?P<v>{M}|{P})\s+(?:तक\s+)?(?:(?:किराया|किराए|शुल्क|टिकट\s+राशि|राशि)\s+)?(?:कटेग[ाी]|कटेंगे|कट\s+(?:जाएग[ाी]|जाएंगे)|काट\s+(?:लिया|लिए|ली)\s+(?:जाएग[ाी]|जाएंगे|जाता|जाते|जाती)|काट[ाेी]\s+(?:जाएग[ाी]|जाएंगे|जाता|जाते|जाती))"
        r"|(?P<v>{P})\s+(?:और|व|तथा|एवं)\s+(?:{W}\s+){1,5}?(?P<v>{P})\s+किराया\s+(?:काट|कट|वापस)"
        r"|(?P<v>{M}|{P})\s+(?:किराया|रिफंड)\s+(?:वापस|मिलेगा|लौटाया){e}"
        r"|{b}(?:स्लीपर|एसी|जनरल|चेयर\s+कार|तत्काल|वातानुकूलित)\s+(?:का|के|की|में)\s+(?:किराया\s+)?(?P<v>{M})",
        "12 घंटे के भीतर 25 प्रतिशत किराया काट लिया जाएगा",
        "विभाग ने 25 प्रतिशत किराया वसूला",
    ),
    refusal(
        "scale_of_rows",
        "The scale of the figures below a heading, which is no sum by itself.",
        r"\(\s*(?:{W}\s+){0,2}?(?P<v>{M}|{C}|{X})(?:\s+रुपये|\s+रुपए|\s+रु\.?)?\s+में\s*\)"
        r"|{b}(?:राशि|रकम|आंकड़े)\s+(?P<v>{M}|{C}|{X})(?:\s+रुपये|\s+रुपए|\s+रु\.?)?\s+में\s*:\s*$",
        "शीर्ष जिले (करोड़ रुपये में)",
        "जमीन बिकी (5 करोड़ रुपये में)",
        accept=lambda match, line: line.numbers[match.start("v")].value in SCALES,
    ),
    refusal(
        "money_change",
        "By how much a sum is more or less than another.",
        r"{b}{refusal_words.beside_another}\s(?:(?![।;])[\s\S]){0,60}?(?P<v>{M})\s+(?:ज्यादा|अधिक|कम)(?=\s+(?:{W}\s+)?(?:है|हैं|था|थी|थे|रहा|रही|रहे|हुआ|हुई|मिला|मिली|मिले){e})"
        r"|(?P<v>{M})\s+(?:की|का)\s+(?:{W}\s+)?(?:{score_words.changed}|कटौती){e}",
        "पिछले वर्ष के मुकाबले वसूली दो करोड़ रुपये ज्यादा है",
        "निगम ने दो करोड़ रुपये वसूले",
    ),
    refusal(
        "quoted_price",
        "A price of the day in a market's report, nobody's income or cost.",
        r"(?P<v>{M})",
        "सर्राफा बाजार में चांदी 350 रुपये गिरकर बंद हुई",
        "मंडी समिति को 350 रुपये मिले",
        accept=lambda match, line: is_quoted(match, line),
    ),
    refusal(
        "money_habit",
        "What is laid down for each, or goes for one thing: an instalment, a limit of help, a wage, a price.",
        r"(?P<v>{M})\s+(?:(?:{W}|{N})\s+){0,5}?(?:{refusal_words.habit_after}|{refusal_words.price_after})"
        r"|{refusal_words.wage_before}\s+(?:(?:{W}|{C}|{T})\s+){0,3}?(?P<v>{M})"
        r"|{b}पर\s+(?P<v>{M})\s+(?:(?:तक\s+)?(?:की|का)\s+)?(?:सब्सिडी|अनुदान|छूट)\s+(?:है|मिलती|मिलता|मिलेगी|मिलेगा|दी\s+जाती|दिया\s+जाता|देय){e}",
        "हितग्राही को 1 लाख 20 हजार रुपये तीन किस्तों में मिलते हैं",
        "जिले को 12 लाख रुपये मिले हैं",
        accept=lambda match, line: line.numbers[match.start("v")].value < A_MILLION,
    ),
    refusal(
        "money_limit",
        "Up to how much help or treatment is given, or from which sum on something holds.",
        r"(?P<v>{M})\s+(?:(?:का|की|के)\s+(?:{W}\s+)?)?(?:{refusal_words.free})|(?P<v>{M})\s+(?:{W}\s+)?(?:वाले|वाली|वाला){e}|(?P<v>{C})\s+(?:का|की|के)\s+(?:{W}\s+)?(?:इलाज|उपचार|बीमा|दुर्घटना\s+बीमा|ऋण|लोन|कवर){e}",
        "परिवार को 5 लाख रुपये तक का मुफ्त इलाज मिलता है",
        "परिवार को 5 लाख रुपये का मुआवजा मिला",
        accept=lambda match, line: sum_or_bound(match, line),
    ),
    refusal(
        "sentence",
        "A fine that a court adds to a term in prison.",
        r"(?P<v>{M}|{C})\s+(?:(?:का|के)\s+)?(?:अर्थदंड|जुर्माना|जुर्माने)",
        "दोषी को 12 वर्ष के कारावास और 1.25 लाख रुपये अर्थदंड की सजा सुनाई",
        "ठेकेदार पर 1.25 लाख रुपये जुर्माना लगाया",
        accept=lambda match, line: speaks_of(line, "prison"),
    ),
    refusal(
        "bounty",
        "The money set on the head of somebody without a name.",
        r"(?P<v>{M}|{C})\s+(?:का|के|की)\s+इनामी(?:\s+{refusal_words.wanted})?\s+(?:को|है|हैं|भी|से|ने|समेत|पकडा|गिरफ्तार|फरार|दबोचा){e}",
        "25 हजार का इनामी बदमाश पकड़ा गया",
        "25 हजार का इनामी बदमाश सोनू पकड़ा गया",
        accept=lambda match, line: line.numbers[match.start("v")].value >= ROUND[1],
    ),
    refusal(
        "each_account",
        "What went to the account of each of many, said twice.",
        r"खात(?:े|ों)\s+में\s+(?:{T}\s+(?:को\s+)?)?(?:{W}\s+){0,2}?(?P<v>{M})",
        "महिलाओं के खाते में 10-10 हजार रुपये भेजे गए",
        "खाते में 10 हजार रुपये आए",
        accept=lambda match, line: line.numbers[match.start("v")].each,
    ),
)
