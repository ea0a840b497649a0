"""Whether a large round number of nothing named is money: "9.8 करोड़ की ठगी", "3.65 करोड़ की संपत्ति", crores where sums are spoken of."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.reaching import coverable
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim


@lru_cache(maxsize=1)
def _taken() -> regex.Pattern[str]:
    """What only money can be the measure of: theft, a fraud, a loss."""
    return compile_pattern(r"\s+(?:की|का)\s+" + lexicon.whole_word(lexicon.any_of("money_things", "taken")))


def is_money(number: Number, line: Line, prepared: Prepared, earlier: Claim | None) -> bool:
    """Whether crores or lakhs of nothing named are rupees: money was spoken of last, or near them."""
    if not number.scaled or number.value < _LAKH:
        return False
    if _is_sum().match(prepared.folded.text, number.outer_end):
        return True
    if number.value % 1000:
        return False  # "2 लाख 4 हजार 530" without रुपये counts things
    things = [at for at, unit in prepared.units_of(line.sentence) if at < number.start and coverable(unit)]
    sums = [n.start for n in line.numbers.values() if n.kind == "money" and n.start < number.start]
    if _taken().match(prepared.folded.text, number.outer_end):
        return True  # "3,120 शिकायतें मिलीं, जिनमें 9.8 करोड़ की ठगी हुई"
    of_these = _OF_THESE.search(prepared.between(line.sentence.start, number.outer_start))
    if of_these and max(things, default=0) > max(sums, default=0):
        return False  # "26 लाख उपभोक्ता हैं, इनमें 8.4 लाख के यहां"
    if of_these and earlier is not None:
        return earlier.kind == "amount" or any(n.kind == "money" for n in line.numbers.values())
    if _owned().match(prepared.folded.text, number.outer_end):
        return True  # "3.65 करोड़ की संपत्ति"
    money = any(n.kind == "money" for n in line.numbers.values())
    if (
        not money
        and number.value < CRORE
        and any(coverable(u) for s, u in prepared.units_of(line.sentence) if s > number.end)
    ):
        return False  # "9.40 लाख के मुकाबले 7.12 लाख, … कार्यदिवस": the unit stands at the row's end
    spoken = earlier is not None and earlier.kind == "amount"
    if spoken or any(n.kind == "money" for n in line.numbers.values()) or _of_money().search(line.text):
        return True
    before = prepared.between(max(0, line.sentence.start - BEFORE), line.sentence.start)
    return number.value >= CRORE and bool(_of_money().search(before))


def is_sum_beside(unit: str, number: Number) -> bool:
    """“84 करोड़ ऋण", "612 करोड़ विभिन्न बैंकों द्वारा": crores of what nobody counts by the crore are rupees."""
    return number.scaled and number.value >= CRORE and unit in lexicon.words("small_units", "units")


def is_sum_into(unit: str, number: Number, folded: str, end: int) -> bool:
    """“66.84 करोड़ खातों में जा चुके हैं": crores before the accounts that they were paid into, whose noun ends at `end`."""
    return unit == "accounts" and number.scaled and number.value >= CRORE and _PAID_INTO.match(folded, end) is not None


_PAID_INTO = regex.compile(r"\s+में\s+(?:(?:जा|आ|गए|गई|भेजे|पहुंच|डाले)(?!\p{L}|\p{M})|ट्रांसफर|हस्तांतरित)")


@lru_cache(maxsize=1)
def _owned() -> regex.Pattern[str]:
    owned = lexicon.whole_word(lexicon.any_of("money_things", "owned", "sum", "taken"))
    return compile_pattern(rf"\s+(?:की|का|के)\s+(?:\S+\s+)?{owned}")


@lru_cache(maxsize=1)
def _is_sum() -> regex.Pattern[str]:
    return compile_pattern(r"\s+" + lexicon.whole_word(lexicon.any_of("money_things", "sum")))


_OF_THESE = regex.compile(r"(?:इनमें|जिनमें|इसमें|जिसमें)(?:\s+(?:से|अब|तक|भी|सिर्फ|केवल|महज|मात्र))*\s*$")
_LAKH, CRORE = 1e5, 1e7
BEFORE = 400  # about a paragraph


@lru_cache(maxsize=1)
def _of_money() -> regex.Pattern[str]:
    """A word of money; "कर दिया", "पूरा कर चुका" has none of tax."""
    light = r"कर\s+(?:दि|दी|दे|लि|ली|ले|चुक|रह|सक|पाय|पाई|पाए)"
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?!{light})" + lexicon.whole_word(lexicon.any_of("money_words", "spoken"))
    )
