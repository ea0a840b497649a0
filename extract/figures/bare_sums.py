"""Sums that no rule read, for their sentence leaves out रुपये: "3.04 करोड़ के साथ दूसरे", "उसे ढाई लाख मिलेंगे".

Lakhs or crores of nothing named are rupees where sums are spoken of (sums_without_rupees.py).
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.counted_nouns import unit_after
from extract.figures.reaching import coverable
from extract.figures.sums_without_rupees import CRORE, is_money
from extract.line_claims import LineClaims
from extract.names.name import is_named
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken

_CERTAIN = 0.75  # less than any sum with its currency


def claim_bare_sums(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim what is left of a sentence's lakhs and crores as sums, where money is spoken of."""
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind != "cardinal" or not number.scaled or unit_after(number, found.line, prepared)[0]:
            continue
        before = found.before(number)
        earlier = max(before, key=lambda claim: claim.start) if before else spoken.last
        beside = any(n.kind == "money" for n in found.line.numbers.values())
        said = beside or number.value >= CRORE or (earlier is not None and earlier.kind == "amount")
        if said and _may_be_sum(number, position, found, prepared) and is_money(number, found.line, prepared, earlier):
            claim = Claim.of_number("amount.bare_sum", "amount", number, unit="INR", certain=_CERTAIN)
            found.claim(position, claim)


def _may_be_sum(number: Number, position: int, found: LineClaims, prepared: Prepared) -> bool:
    """Whether nothing makes a figure no sum of its own: an aim, a bound, no number before its scale, or what was counted before it."""
    if number.value_max is not None or not _COUNTED.search(prepared.between(number.start, number.end)):
        return False
    if _bound().match(found.line.text, position + 1):
        return False
    names = prepared.names_of(found.line.sentence)
    named = any(n.start == number.outer_end + 1 and is_named(n) for n in names)  # "1104 करोड़ रायपुर ने दिए"
    if not named and not _goes_on().match(found.line.text, position + 1):
        return False
    return number.value >= CRORE or not _stands_behind_thing(number, prepared)


def _stands_behind_thing(number: Number, prepared: Prepared) -> bool:
    """“भुगतान पाने वाले विद्यार्थी करीब सवा लाख": whether what is counted ends right before a figure."""
    units = lexicon.lookup("units")
    return any(
        coverable(str(units[spelling]))
        for end, spelling in prepared.units.values()
        if 0 <= number.outer_start - end <= 1
    )


_COUNTED = regex.compile(r"\d|\s")  # "लाख" alone has no number; "डेढ़ लाख", "9 लाख" have


@lru_cache(maxsize=1)
def _bound() -> regex.Pattern[str]:
    """What makes a figure an aim, a whole or a bound: "के लक्ष्य", "के मुकाबले", "में से", "तक", "पार"."""
    aim = r"(?:का|के|की|में)\s+(?:(?:अपने|सालाना|वार्षिक|मासिक)\s+)?(?:{reaching_words.goals}|मुकाबले|सापेक्ष|विरुद्ध|एवज|से|बेस|ऊपर){e}"
    return compiled(rf"\s+(?:{aim}|(?:तक|पार|से\s+ऊपर|पर){{e}})")


@lru_cache(maxsize=1)
def _goes_on() -> regex.Pattern[str]:
    """What stands behind a sum: an end, a case mark, a verb or how it stands; a noun would be what is counted."""
    marks = "का|की|के|को|में|से|ही|भी|और|व|तथा|एवं|या|जबकि|तो|है|हैं|था|थे|थी|रहा|रही|रहे|बकाया|शेष|बाकी|जमा|खर्च|वसूल|वसूली"
    verbs = "मिल|आ|कमा|जुट|बता|दि|दे|हो|हुआ|हुई|हुए|पहुंच|लग|रख|बढ|घट|निकल|फंस|वसूल|चुक|भर|बंट|बांट|लौटा|मांग|पा|ले|लि|गए|गई"
    more = r"(?:\s+(?:से\s+)?(?:अधिक|ज्यादा|कम|ऊपर)(?:\s+(?:की|का|के))?{e})?"
    money = "{money_things.sum}|{money_words.spoken}|{money_things.owned}"
    return compiled(
        rf"{more}\s*(?:$|[,;।.)|:\-–]|{{b}}(?:{marks}){{e}}|{{b}}(?:{verbs})|{{b}}(?:{money}){{e}}|{{O}})|\s+(?:से\s+)?(?:अधिक|ज्यादा|कम){{e}}"
    )
