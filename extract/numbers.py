"""Every figure of a text: cardinals, ordinals, percents, sums of money, with their ranges and hedges.

One pass over the tokens of the folded text. At each token the longest number is
read (cardinals.py), then what stands on it: an ordinal ending, a second number
that makes a range, a percent word, a currency; last the hedge before or after.
What the number counts, and whether it is a fact at all, is for the rules.

A percent keeps its sign inside its span, an ordinal its ending, money its
currency; a hedge lies outside the span, between `outer_start` and `outer_end`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.cardinals import Cardinal, Token, ordinal_words, read_cardinal, tokenize
from extract.text import Folded

KINDS = ("cardinal", "ordinal", "percent", "money", "fraction", "multiple", "vague")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure at a span of the folded text, in base units.

    `value_max` is set for a range ("10 से 15 फीसदी"). `each` marks a number said
    twice ("तीन-तीन लाख": three lakh for each). `written` is digits, words or mixed,
    `scaled` whether a scale word is part of it, `money` whether rupees are said.
    """

    kind: str
    value: float
    start: int
    end: int
    outer_start: int
    outer_end: int
    value_max: float | None = None
    approx: str = "exact"
    each: bool = False
    written: str = "digits"
    scaled: bool = False
    decimal: bool = False


def read_numbers(folded: Folded, taken: Iterable[tuple[int, int]] = ()) -> list[Number]:
    """The figures of a folded text in order, none overlapping; spans in `taken` (dates, say) are passed over."""
    reader = _Reader(folded, taken)
    return reader.read()


class _Reader:
    def __init__(self, folded: Folded, taken: Iterable[tuple[int, int]]) -> None:
        self.text = folded.text
        busy = sorted(taken)
        self.tokens = tokenize(folded)
        self.busy = _overlapping(self.tokens, busy)

    def read(self) -> list[Number]:
        out: list[Number] = []
        i = 0
        while i < len(self.tokens):
            found = None if i in self.busy else self._number_at(i)
            if found is None:
                i += 1
                continue
            number, stop = found
            out.append(self._hedged(number))
            i = max(stop, i + 1)
        return out

    def _number_at(self, i: int) -> tuple[Number, int] | None:
        token = self.tokens[i]
        if token.text == "0" and i and self.tokens[i - 1].kind == "word" and self.tokens[i - 1].end == token.start:
            return None  # आई0जी0आर0एस0, मु0अ0सं0: a zero that stands for the abbreviation sign
        found = self._special_at(i)
        if found is not None:
            return found
        english = lexicon.lookup("english_numbers").get(token.text)
        if english is not None and self._said_in_english(i):
            return self._make("cardinal", english, i, i + 1, written="words"), i + 1
        cardinal = read_cardinal(self.tokens, i, self.text)
        if cardinal is not None and any(k in self.busy for k in range(i, cardinal.stop)):
            return None
        if cardinal is None:
            value = ordinal_words().get(token.text) or _english_ordinals().get(token.text)
            if token.text in _NAMES_TOO and not self._before_rank_noun(i):
                value = None
            if value is not None:
                return self._make("ordinal", value, i, i + 1, written="words"), i + 1
            return None
        if cardinal.ordinal:
            return self._make("ordinal", cardinal.value, i, cardinal.stop, written=cardinal.written), cardinal.stop
        part = self._part_at(i, cardinal)
        if part is not None:
            return part
        ending = self._ordinal_ending(cardinal)
        if ending:
            return self._make("ordinal", cardinal.value, i, ending, written=cardinal.written), ending
        return self._with_unit(*self._range_at(i, cardinal))

    def _said_in_english(self, i: int) -> bool:
        """Whether an English number word is one: रैंक वन, टॉप टेन, थ्री स्टार. वन is a forest elsewhere, सेवन consumption."""
        before = self.tokens[i - 1].text if i else ""
        after = self.tokens[i + 1].text if i + 1 < len(self.tokens) else ""
        return before in _rank_nouns() or before in ("टाप", "शीर्ष") or after.startswith("स्टार")

    def _before_rank_noun(self, i: int) -> bool:
        return i + 1 < len(self.tokens) and self.tokens[i + 1].text in _rank_nouns()

    # What is no plain number: शत-प्रतिशत, सैकड़ों, दोगुना, ½.

    def _special_at(self, i: int) -> tuple[Number, int] | None:
        token = self.tokens[i]
        if token.text in _VULGAR:
            return self._make("fraction", _VULGAR[token.text], i, i + 1), i + 1
        whole = _all_percent().match(self.text, token.start)
        if whole:
            stop = self._index_at(whole.end(), i)
            return self._make("percent", 100, i, stop, written="words"), stop
        vague = lexicon.lookup("vague").get(token.text)
        if vague is not None:
            return self._make("vague", vague, i, i + 1, written="words", approx="at_least"), i + 1
        multiple = lexicon.lookup("multiples").get(token.text)
        if multiple is not None and multiple != "times":
            return self._make("multiple", multiple, i, i + 1, written="words"), i + 1
        part = lexicon.lookup("fractions").get(token.text)
        if part is not None and str(part).startswith("part_"):
            return self._make("fraction", 1 / int(str(part)[5:]), i, i + 1, written="words"), i + 1
        return None

    def _part_at(self, i: int, cardinal: Cardinal) -> tuple[Number, int] | None:
        """दो-तिहाई, तीन चौथाई, डेढ़ गुना, 3/4 of nothing else: a number that what follows turns into a part or a multiple."""
        j = cardinal.stop
        if j < len(self.tokens) and self.tokens[j].text == "-":
            j += 1
        if j >= len(self.tokens):
            return None
        key = str(lexicon.lookup("fractions").get(self.tokens[j].text, ""))
        if key.startswith("part_"):
            return self._make("fraction", cardinal.value / int(key[5:]), i, j + 1, written="words"), j + 1
        if lexicon.lookup("multiples").get(self.tokens[j].text) == "times":
            return self._make("multiple", cardinal.value, i, j + 1, written=cardinal.written), j + 1
        return None

    def _ordinal_ending(self, cardinal: Cardinal) -> int:
        """The index after an ordinal ending on the number (62वीं, 45 वां, 62-वीं, 27 वे क्रम, 6ठा, 1st), or 0."""
        if cardinal.fraction or cardinal.value != int(cardinal.value):
            return 0
        last = self.tokens[cardinal.stop - 1]
        j = cardinal.stop
        if j >= len(self.tokens):
            return 0
        glued = self.tokens[j].start == last.end
        if self.tokens[j].text == "-" and j + 1 < len(self.tokens) and glued:
            j += 1
            glued = False
        word = self.tokens[j].text
        if word in _ENDINGS and (last.kind == "digits" or word in _NASAL_ENDINGS):
            if glued or word in _NASAL_ENDINGS or word in ("वा", "वी"):
                return j + 1
            following = self.tokens[j + 1].text if j + 1 < len(self.tokens) else ""
            return j + 1 if following in _rank_nouns() else 0  # "27 वे क्रम पर", not "वे"
        if glued and last.kind == "digits" and word in _SMALL_ENDINGS.get(int(cardinal.value), ()):
            return j + 1
        if glued and last.kind == "digits" and word in ("st", "nd", "rd", "th"):
            return j + 1
        return 0

    def _range_at(self, i: int, first: Cardinal) -> tuple[Number, int]:
        """The number itself, or the range or pair that it begins."""
        number = self._make(
            "cardinal",
            first.value,
            i,
            first.stop,
            written=first.written,
            scaled=first.groups > 0,
            decimal=first.value != int(first.value),
        )
        j = first.stop
        percent = self._percent_after(j)
        joined = percent or j
        if joined >= len(self.tokens):
            return number, first.stop
        joint = self.tokens[joined]
        if joint.text not in ("-", "से", "to") or joined + 1 >= len(self.tokens) or joined + 1 in self.busy:
            return number, first.stop
        if "\n" in self.text[self.tokens[joined - 1].end : self.tokens[joined + 1].start]:
            return number, first.stop
        spaced_hyphen = joint.text == "-" and self.text[joint.start - 1 : joint.end + 1] == " - "
        second = read_cardinal(self.tokens, joined + 1, self.text)
        if second is None or second.ordinal or spaced_hyphen or self._ordinal_ending(second):
            return number, first.stop
        if joint.text == "-" and second.head == first.value and second.fraction == first.fraction:
            return self._each(i, second), second.stop
        low = first.value
        shares = second.groups == 1 and first.groups == 0 and first.value < second.head
        if shares:
            low = first.value * second.scale
        if low >= second.value or (joint.text == "-" and not self._hyphen_range(first, second)):
            return number, first.stop
        ranged = self._make("cardinal", round(low, 6), i, second.stop, written=second.written, scaled=second.groups > 0)
        return replace(ranged, value_max=second.value), second.stop

    def _hyphen_range(self, first: Cardinal, second: Cardinal) -> bool:
        """“10-15”, "दस-बारह", "दो-ढाई लाख", but not a phone or a year label: too far apart to be meant as a range."""
        return second.head <= 10 * first.head + 10 if second.groups else second.value <= 10 * first.value + 10

    def _each(self, i: int, second: Cardinal) -> Number:
        number = self._make("cardinal", second.value, i, second.stop, written=second.written, scaled=second.groups > 0)
        return replace(number, each=True)

    def _percent_after(self, j: int) -> int:
        """The index after a percent word that stands at a token, or 0."""
        if j < len(self.tokens) and self.tokens[j].text in lexicon.words("percent", "percent"):
            return j + 1
        return 0

    def _with_unit(self, number: Number, stop: int) -> tuple[Number, int]:
        percent = self._percent_after(stop)
        if percent:
            return replace(
                number, kind="percent", end=self.tokens[percent - 1].end, outer_end=self.tokens[percent - 1].end
            ), percent
        money = _currency().match(self.text, number.end)
        if money:
            after = self._index_at(money.end(), stop)
            return replace(number, kind="money", end=money.end(), outer_end=money.end()), after
        before = _currency_before().search(self.text, max(0, number.start - 6), number.start)
        if before:
            return replace(number, kind="money", start=before.start(), outer_start=before.start()), stop
        return number, stop

    def _hedged(self, number: Number) -> Number:
        """The number with its hedge; of two hedges the one that bounds it wins ("करीब ढाई लाख से ज्यादा")."""
        before = _hedge_before().search(self.text, max(0, number.start - 24), number.start)
        after = _hedge_after().match(self.text, number.end)
        if before:
            approx = _hedge_of(before)
            number = replace(number, outer_start=before.start(), approx=approx)
        if after:
            approx = _hedge_of(after)
            if number.approx in ("exact", "about"):
                number = replace(number, approx=approx)
            number = replace(number, outer_end=after.end())
        return number

    def _index_at(self, offset: int, i: int) -> int:
        while i < len(self.tokens) and self.tokens[i].start < offset:
            i += 1
        return i

    def _make(
        self,
        kind: str,
        value: float,
        i: int,
        stop: int,
        *,
        written: str = "digits",
        approx: str = "exact",
        scaled: bool = False,
        decimal: bool = False,
    ) -> Number:
        start, end = self.tokens[i].start, self.tokens[stop - 1].end
        return Number(
            kind=kind,
            value=float(value),
            start=start,
            end=end,
            outer_start=start,
            outer_end=end,
            written=written,
            approx=approx,
            scaled=scaled,
            decimal=decimal,
        )


_VULGAR = {"¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_NAMES_TOO = frozenset({"नवा", "नवी", "नवे"})  # नवी मुंबई, नवा रायपुर: ninth only beside a place noun
_ENDINGS = frozenset({"वां", "वीं", "वें", "वा", "वी", "वे"})
_NASAL_ENDINGS = frozenset({"वां", "वीं", "वें"})
_SMALL_ENDINGS = {
    1: ("ला", "ली", "ले"),
    2: ("रा", "री", "रे"),
    3: ("रा", "री", "रे"),
    4: ("था", "थी", "थे"),
    6: ("ठा", "ठी", "ठे", "ठां", "ठवां", "ठवीं", "ठवें"),
}


@lru_cache(maxsize=1)
def _rank_nouns() -> frozenset[str]:
    return frozenset(lexicon.words("rank_nouns", "place"))


@lru_cache(maxsize=1)
def _english_ordinals() -> dict[str, int]:
    return {**lexicon.lookup("sanskrit_ordinals"), **lexicon.lookup("english_ordinals")}


@lru_cache(maxsize=1)
def _all_percent() -> regex.Pattern[str]:
    return regex.compile(lexicon.whole_word(lexicon.any_of("percent", "all")))


@lru_cache(maxsize=1)
def _currency() -> regex.Pattern[str]:
    return regex.compile(rf"\s?{lexicon.any_of('currency')}(?!{lexicon.WORD_CHAR})")


@lru_cache(maxsize=1)
def _currency_before() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('currency_before')}\s?$")


@lru_cache(maxsize=1)
def _hedge_before() -> regex.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{lexicon.any_of('hedges', name + '_before')})" for name in _HEDGES)
    return regex.compile(rf"(?<!{lexicon.WORD_CHAR})(?:{groups})\s*$")


@lru_cache(maxsize=1)
def _hedge_after() -> regex.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{lexicon.any_of('hedges', name + '_after')})" for name in reversed(_HEDGES))
    return regex.compile(rf"\s*(?:{groups})(?!{lexicon.WORD_CHAR})")


_HEDGES = ("about", "at_least", "at_most")


def _hedge_of(match: regex.Match[str]) -> str:
    return next(name for name in _HEDGES if match.group(name))


def _overlapping(tokens: list[Token], spans: list[tuple[int, int]]) -> frozenset[int]:
    busy = set()
    for i, token in enumerate(tokens):
        if any(start < token.end and token.start < end for start, end in spans):
            busy.add(i)
    return frozenset(busy)
