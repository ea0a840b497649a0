"""Every figure of a text: cardinals, ordinals, percents, sums of money, parts, with their ranges and hedges.

One pass over the tokens of the folded text. At each token the longest number is
read (cardinals.py), then what stands on it: an ordinal ending, what makes a part of
it (parts.py), a second number that makes a range, a percent word, a currency; last
the hedge before or after (hedges.py). What the number counts is for quantities.py,
whether it is a fact at all for the rules.

A percent keeps its sign inside its span, an ordinal its ending, money its
currency; a hedge lies outside the span, between `outer_start` and `outer_end`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.numbers import hedges
from extract.numbers.cardinal_words import ordinal_words
from extract.numbers.cardinals import read_cardinal
from extract.numbers.english_cardinals import read_english
from extract.numbers.money import COINS, currency_after, currency_before, is_coin_of
from extract.numbers.number import Number
from extract.numbers.number_tokens import NumberTokens
from extract.numbers.openers import FULL, may_open, may_open_idiom
from extract.numbers.ordinal_endings import ordinal_ending
from extract.numbers.parts import read_part, read_share
from extract.numbers.ranges import AND, pair_at, range_at
from extract.numbers.seeming_numbers import idiom_end, is_give, is_no_ordinal, is_town
from extract.numbers.unit_words import measure_at
from extract.text import Folded


def read_numbers(folded: Folded, taken: Iterable[tuple[int, int]] = ()) -> list[Number]:
    """The figures of a folded text in order, none overlapping; spans in `taken` (dates, say) are passed over."""
    reader = _Reader(folded, taken)
    return reader.read()


class _Reader(NumberTokens):
    def __init__(self, folded: Folded, taken: Iterable[tuple[int, int]]) -> None:
        super().__init__(folded, taken)
        self.skip_to = 0
        self.last_stop = -1  # the index after the number read last

    def read(self) -> list[Number]:
        out: list[Number] = []
        i = 0
        while i < len(self.tokens):
            skipped = i in self.busy or self._in_idiom(i)
            found = None if skipped or not may_open(self.tokens[i]) else self._number_at(i)
            if found is None:
                i += 1
                continue
            number, stop = found
            out.append(self._hedged(self._signed(number, i)))
            i = self.last_stop = max(stop, i + 1)
        return out

    def _in_idiom(self, i: int) -> bool:
        token = self.tokens[i]
        if token.start >= self.skip_to and may_open_idiom(token):
            self.skip_to = idiom_end(self.text, token.start)
        return token.start < self.skip_to

    def _number_at(self, i: int) -> tuple[Number, int] | None:
        token = self.tokens[i]
        if token.text == "0" and i and self.tokens[i - 1].kind == "word" and self.tokens[i - 1].end == token.start:
            return None  # आई0जी0आर0एस0, मु0अ0सं0: a zero that stands for the abbreviation sign
        found = self._special_at(i)
        if found is not None:
            return found
        english = read_english(self.tokens, i)
        if english is not None:
            number = self.make("cardinal", english.value, i, english.stop, written="words")
            return self._with_unit(number, english.stop)
        if is_give(self.tokens, i) or is_town(self.tokens, i):
            return None
        cardinal = read_cardinal(self.tokens, i, self.text)
        if cardinal is not None and any(k in self.busy for k in range(i, cardinal.stop)):
            return None
        part = read_part(self.tokens, i, cardinal, self.text)
        if part is not None and not any(k in self.busy for k in range(i, part.stop)):
            return self._with_unit(self.make("fraction", part.value, i, part.stop, written="words"), part.stop)
        if cardinal is None:
            value = ordinal_words().get(token.text) or _english_ordinals().get(token.text)
            if value is None or is_no_ordinal(self.tokens, i, self.last_stop):
                return None
            return self._ordinal(value, i, i + 1, "words")
        if cardinal.ordinal:
            return self._ordinal(cardinal.value, i, cardinal.stop, cardinal.written)
        if lexicon.lookup("multiples").get(self.word(cardinal.stop)) == "times":
            stop = cardinal.stop + 1
            return self.make("multiple", cardinal.value, i, stop, written=cardinal.written), stop
        ending = ordinal_ending(self, cardinal)
        if ending:
            return self._ordinal(cardinal.value, i, ending, cardinal.written)
        pair = pair_at(self, i, cardinal)
        return self._with_unit(*(pair or range_at(self, i, cardinal)))

    def _ordinal(self, value: float, i: int, stop: int, written: str) -> tuple[Number, int]:
        """An ordinal, or the part that it makes of a noun after it (दसवां हिस्सा)."""
        share = read_share(self.tokens, stop, value)
        if share is not None:
            return self.make("fraction", share.value, i, share.stop, written=written), share.stop
        feminine = self.tokens[stop - 1].text.endswith(("ी", "ीं"))
        return replace(self.make("ordinal", value, i, stop, written=written), feminine=feminine), stop

    # What is no plain number: शत-प्रतिशत, सैकड़ों, दोगुना, ½.

    def _special_at(self, i: int) -> tuple[Number, int] | None:
        token = self.tokens[i]
        whole = _all_percent().match(self.text, token.start)
        if whole:
            stop = self.index_at(whole.end(), i)
            return replace(self.make("percent", 100, i, stop, written="words"), unit="percent"), stop
        vague = lexicon.lookup("vague").get(token.text)
        if vague is not None:
            return self.make("vague", vague, i, i + 1, written="words", approx="at_least"), i + 1
        if token.text.endswith(FULL) and token.text[: -len(FULL)] in lexicon.lookup("scales"):
            dozen = lexicon.lookup("scales")[token.text[: -len(FULL)]]
            return self.make("cardinal", dozen, i, i + 1, written="words", approx="about"), i + 1
        multiple = lexicon.lookup("multiples").get(token.text)
        if multiple is not None and multiple != "times":
            return self.make("multiple", multiple, i, i + 1, written="words"), i + 1
        return None

    def _with_unit(self, number: Number, stop: int) -> tuple[Number, int]:
        percent = self.percent_after(stop)
        if percent:
            end = self.tokens[percent - 1].end
            return replace(number, kind="percent", unit="percent", end=end, outer_end=end), percent
        after = currency_after(self.text, number.end)
        bound = hedges.after(self.text, number.end) if after is None and number.scaled else None
        if bound is not None and bound[0] in ("at_least", "at_most"):  # "7.35 करोड़ से ज्यादा रुपये"
            behind = currency_after(self.text, bound[1])
            if behind and self.on_one_line(number.end, behind[1]):
                sum_ = replace(_in_currency(number, behind[0], end=behind[1]), approx=bound[0])
                return sum_, self.index_at(behind[1], stop)
        if after and self.on_one_line(number.end, after[1]):
            return self._with_coins(_in_currency(number, after[0], end=after[1]), self.index_at(after[1], stop))
        before = currency_before(self.text, number.start)
        if before and self.on_one_line(before[1], number.start):
            return _in_currency(number, before[0], start=before[1]), stop
        return number, stop

    def _with_coins(self, number: Number, stop: int) -> tuple[Number, int]:
        """“दस रुपये और पचास पैसे”: the small coins after a sum join it."""
        at = stop + 1 if self.word(stop) in AND else stop
        coins = read_cardinal(self.tokens, at, self.text) if at < len(self.tokens) else None
        if coins is None or not 0 < coins.value < COINS or number.value != int(number.value):
            return number, stop
        if not is_coin_of(self.word(coins.stop), number.unit):
            return number, stop
        end = self.tokens[coins.stop].end
        return replace(number, value=number.value + coins.value / COINS, end=end, outer_end=end), coins.stop + 1

    def _signed(self, number: Number, i: int) -> Number:
        """The number below nought where माइनस or a glued sign says so ("-5 डिग्री", but a dash that opens a line is none)."""
        before = self.tokens[i - 1] if i else None
        if before is None or number.kind not in ("cardinal", "fraction", "percent") or number.value_max is not None:
            return number
        alone = i == 1 and not self.text[number.end :].strip()
        spoken = before.text in lexicon.words("sign_words", "minus")
        spoken = spoken or (alone and before.text in lexicon.words("sign_words", "minus_alone"))
        glued = (
            before.text == "-"
            and before.end == number.start
            and self.text[before.start - 1 : before.start] in ("", " ", "(")
        )
        if glued:
            rest = self.text[number.end : number.end + 1]
            glued = alone or rest == ")" or number.kind == "percent" or measure_at(self.text, number.end) is not None
        if not (spoken or glued):
            return number
        unit = "percent" if number.kind == "percent" else ""
        start = before.start
        return replace(number, kind="negative", value=-number.value, start=start, outer_start=start, unit=unit)

    def _hedged(self, number: Number) -> Number:
        """The number with its hedge; of two hedges the one that bounds it wins ("करीब ढाई लाख से ज्यादा")."""
        before = hedges.before(self.text, number.start)
        after = hedges.after(self.text, number.end)
        if after and hedges.compares(self.text, number.start, number.end):
            after = None
        if before and self.on_one_line(before[1], number.start):
            number = replace(number, outer_start=before[1], approx=before[0])
        if after and self.on_one_line(number.end, after[1]):
            number = replace(number, outer_end=after[1], approx=hedges.stronger(number.approx, after[0]))
        return number


@lru_cache(maxsize=1)
def _english_ordinals() -> dict[str, int]:
    return {**lexicon.lookup("sanskrit_ordinals"), **lexicon.lookup("english_ordinals")}


@lru_cache(maxsize=1)
def _all_percent() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("percent", "all")))


def _in_currency(number: Number, code: str, *, start: int | None = None, end: int | None = None) -> Number:
    """A sum in a currency, with its sign or word; only rupees are money to the rules, since facts are told in rupees."""
    kind = "fraction" if number.kind == "fraction" else "money" if code == "INR" else "foreign_money"
    begin, stop = number.start if start is None else start, number.end if end is None else end
    return replace(number, kind=kind, unit=code, start=begin, end=stop, outer_start=begin, outer_end=stop)
