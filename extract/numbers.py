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
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from extract import hedges, lexicon
from extract.cardinals import Cardinal, Token, ordinal_words, read_cardinal, tokenize
from extract.english_cardinals import read_english
from extract.kept_patterns import compile_pattern
from extract.money import COINS, currency_after, currency_before, is_coin_of
from extract.openers import FULL, may_open, may_open_idiom
from extract.parts import read_part, read_share
from extract.seeming_numbers import idiom_end, is_give, is_no_ordinal, is_town, rank_nouns
from extract.text import Folded
from extract.unit_words import measure_at

KINDS = ("cardinal", "ordinal", "percent", "money", "foreign_money", "fraction", "multiple", "vague", "negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure at a span of the folded text, in base units.

    `value_max` is set for a range ("10 से 15 फीसदी"). `each` marks a number said
    twice ("तीन-तीन लाख": three lakh for each). `written` is digits, words or mixed,
    `scaled` whether a scale word is part of it. `unit` is the currency of money (ISO
    4217) and "percent" of a percent; what else a number counts, quantities.py finds.
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
    unit: str = ""


def is_year(number: Number) -> bool:
    """Whether a number is a year of this century or the last by its looks: 2023, and not 2,023 or दो हजार तेईस."""
    four = number.end - number.start == len("2023")
    return number.written == "digits" and four and _FIRST_YEAR <= number.value < _NO_YEAR


_FIRST_YEAR, _NO_YEAR = 1900, 2100


def read_numbers(folded: Folded, taken: Iterable[tuple[int, int]] = ()) -> list[Number]:
    """The figures of a folded text in order, none overlapping; spans in `taken` (dates, say) are passed over."""
    reader = _Reader(folded, taken)
    return reader.read()


_SAID_TWICE = 999  # "12-12", "500 - 500"; "63,100 - 63,100" are two cells that happen to be alike


class _Reader:
    def __init__(self, folded: Folded, taken: Iterable[tuple[int, int]]) -> None:
        self.text = folded.text
        busy = sorted(taken)
        self.tokens = tokenize(folded)
        self.busy = _overlapping(self.tokens, busy)
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
            number = self._make("cardinal", english.value, i, english.stop, written="words")
            return self._with_unit(number, english.stop)
        if is_give(self.tokens, i) or is_town(self.tokens, i):
            return None
        cardinal = read_cardinal(self.tokens, i, self.text)
        if cardinal is not None and any(k in self.busy for k in range(i, cardinal.stop)):
            return None
        part = read_part(self.tokens, i, cardinal, self.text)
        if part is not None and not any(k in self.busy for k in range(i, part.stop)):
            return self._with_unit(self._make("fraction", part.value, i, part.stop, written="words"), part.stop)
        if cardinal is None:
            value = ordinal_words().get(token.text) or _english_ordinals().get(token.text)
            if value is None or is_no_ordinal(self.tokens, i, self.last_stop):
                return None
            return self._ordinal(value, i, i + 1, "words")
        if cardinal.ordinal:
            return self._ordinal(cardinal.value, i, cardinal.stop, cardinal.written)
        if lexicon.lookup("multiples").get(self._word(cardinal.stop)) == "times":
            stop = cardinal.stop + 1
            return self._make("multiple", cardinal.value, i, stop, written=cardinal.written), stop
        ending = self._ordinal_ending(cardinal)
        if ending:
            return self._ordinal(cardinal.value, i, ending, cardinal.written)
        pair = self._pair_at(i, cardinal)
        return self._with_unit(*(pair or self._range_at(i, cardinal)))

    def _ordinal(self, value: float, i: int, stop: int, written: str) -> tuple[Number, int]:
        """An ordinal, or the part that it makes of a noun after it (दसवां हिस्सा)."""
        share = read_share(self.tokens, stop, value)
        if share is not None:
            return self._make("fraction", share.value, i, share.stop, written=written), share.stop
        return self._make("ordinal", value, i, stop, written=written), stop

    def _word(self, i: int) -> str:
        return self.tokens[i].text if i < len(self.tokens) else ""

    # What is no plain number: शत-प्रतिशत, सैकड़ों, दोगुना, ½.

    def _special_at(self, i: int) -> tuple[Number, int] | None:
        token = self.tokens[i]
        whole = _all_percent().match(self.text, token.start)
        if whole:
            stop = self._index_at(whole.end(), i)
            return replace(self._make("percent", 100, i, stop, written="words"), unit="percent"), stop
        vague = lexicon.lookup("vague").get(token.text)
        if vague is not None:
            return self._make("vague", vague, i, i + 1, written="words", approx="at_least"), i + 1
        if token.text.endswith(FULL) and token.text[: -len(FULL)] in lexicon.lookup("scales"):
            dozen = lexicon.lookup("scales")[token.text[: -len(FULL)]]
            return self._make("cardinal", dozen, i, i + 1, written="words", approx="about"), i + 1
        multiple = lexicon.lookup("multiples").get(token.text)
        if multiple is not None and multiple != "times":
            return self._make("multiple", multiple, i, i + 1, written="words"), i + 1
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
            behind = [token.text for token in self.tokens[j + 1 : j + 4]]
            following = behind[0] if behind else ""
            moved = following == "से" and behind[1:2] != [] and behind[1][:1].isdigit() and behind[2:3] in _FREE_ENDINGS
            # "27 वे क्रम पर", "14 वे पर", "19 वे से 11 वे", not "वे"
            return j + 1 if following == "पर" or following in rank_nouns() or moved else 0
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
        percent = self._percent_after(first.stop)
        joined = percent or first.stop
        joint = self._joint(joined, i)
        if not joint or joint in self.busy or not self._same_line(joined, joint):
            return number, first.stop
        sign = self._word(joined)
        second = read_cardinal(self.tokens, joint, self.text)
        if second is None or second.ordinal or self._ordinal_ending(second):
            return number, first.stop
        below = self._below_nought(first, second, sign)
        if below:
            return self._make("negative", -second.value, i, below), below
        cells = sign == "-" and (self._spaced(joined) or self._is_cell(i, joined))
        doubled = sign == "-" and second.head == first.value and second.fraction == first.fraction
        if doubled and not (cells and first.value > _SAID_TWICE):
            return self._each(i, second), second.stop
        if cells and not self._surely_a_range(i, second):
            return number, first.stop
        stop = second.stop
        if sign in _AND and not self._between_ends(second.stop):
            return self._summed(i, number, first, second)
        low = first.value
        inner = float(lexicon.lookup("scales").get(self._word(joint + 1), 1)) if second.stop == joint + 3 else 1.0
        shares = second.groups >= 1 and first.groups == 0 and first.value < second.head / inner
        if shares and (second.groups == 1 or inner > 1):
            low = first.value * second.scale * inner  # "12 से 15 हजार करोड़": both scales are of both
        if low >= second.value or (sign in ("-", "~") and not self._hyphen_range(first, second)):
            return number, first.stop
        ranged = self._make("cardinal", round(low, 6), i, stop, written=second.written, scaled=second.groups > 0)
        return replace(ranged, value_max=second.value), stop

    def _joint(self, at: int, i: int) -> int:
        """The index at which the second number of a range would begin, after what joins it to the first; 0 for none."""
        word = self._word(at)
        if word in ("-", "~", "to") or word in _AND:
            return at + 1
        if word != "से":
            return 0
        return at + 2 if self._word(at + 1) == "लेकर" else at + 1

    def _below_nought(self, first: Cardinal, second: Cardinal, sign: str) -> int:
        """The index after the number of "शून्य से पांच डिग्री नीचे", or 0."""
        if first.value != 0 or sign != "से":
            return 0
        unit = measure_at(self.text, self.tokens[second.stop - 1].end)
        below = unit is not None and self.text.startswith("नीचे", unit[1] + 1)
        return second.stop if below else 0

    def _same_line(self, joined: int, joint: int) -> bool:
        if joint >= len(self.tokens):
            return False
        return "\n" not in self.text[self.tokens[joined - 1].end : self.tokens[joint].start]

    def _spaced(self, at: int) -> bool:
        """Whether a hyphen stands between blanks, as a dash does: "कल्याणपुर 12 - 45"."""
        return self.text[self.tokens[at].start - 1 : self.tokens[at].end + 1] == " - "

    def _is_cell(self, i: int, at: int) -> bool:
        """Whether the number at a token stands between two dashes that each end a cell: "सिरमौर- 11- 74.3"."""
        dashes = [self.tokens[k] for k in (i - 1, at) if k >= 0]
        return len(dashes) == 2 and all(d.text == "-" and self.text[d.end : d.end + 1] == " " for d in dashes)

    def _surely_a_range(self, i: int, second: Cardinal) -> bool:
        """“लगभग 40 - 50 साल”: a measure after, a hedge before, or nothing else; "88% - 96%" may be two columns of a table."""
        whole_text = i == 0 and second.stop == len(self.tokens)
        end = self.tokens[second.stop - 1].end
        return (
            whole_text
            or measure_at(self.text, end) is not None
            or hedges.before(self.text, self.tokens[i].start) is not None
        )

    def _between_ends(self, at: int) -> bool:
        """Whether के बीच stands at a token, or after a percent or unit there: only then does और join two ends of a range."""
        at = self._percent_after(at) or at
        unit = measure_at(self.text, self.tokens[at - 1].end)
        at = self._index_at(unit[1], at) if unit else at
        return self._word(at) == "के" and self._word(at + 1) in ("बीच", "मध्य")

    def _summed(self, i: int, number: Number, first: Cardinal, second: Cardinal) -> tuple[Number, int]:
        """“दो हजार और दो सौ” is one number only as a text of nothing else; in a sentence they are two."""
        whole_text = i == 0 and second.stop == len(self.tokens)
        if not whole_text or not first.groups or first.scale <= 1 or second.value >= first.scale:
            return number, first.stop
        return self._make("cardinal", first.value + second.value, i, second.stop, written=second.written), second.stop

    def _pair_at(self, i: int, first: Cardinal) -> tuple[Number, int] | None:
        """“पांच सात बदमाश”: two small number words side by side, as one says a few, are a range."""
        j = first.stop
        if j != i + 1 or j + 1 >= len(self.tokens) or first.written != "words":
            return None
        second = read_cardinal(self.tokens, j, self.text)
        if second is None or second.stop != j + 1 or (first.value, second.value) not in _A_FEW:
            return None
        blank = self.text[self.tokens[i].end : self.tokens[j].start] == " "
        before = self.tokens[i - 1].text if i else ""
        alone = read_cardinal(self.tokens, j + 1, self.text) is None and before not in lexicon.lookup("numbers")
        if not blank or not alone or self.tokens[j + 1].kind != "word":
            return None
        number = self._make("cardinal", first.value, i, second.stop, written="words")
        return replace(number, value_max=second.value), second.stop

    def _hyphen_range(self, first: Cardinal, second: Cardinal) -> bool:
        """“10-15”, "दस-बारह", "दो-ढाई लाख", but not a phone or a year label: too far apart to be meant as a range."""
        return second.head <= 10 * first.head + 10 if second.groups else second.value <= 10 * first.value + 10

    def _each(self, i: int, second: Cardinal) -> Number:
        number = self._make("cardinal", second.value, i, second.stop, written=second.written, scaled=second.groups > 0)
        return replace(number, each=True)

    def _percent_after(self, j: int) -> int:
        """The index after a percent word that stands at a token, or 0."""
        if j < len(self.tokens) and self.tokens[j].text in lexicon.words("percent", "percent"):
            return j + 1 if j == 0 or self._on_one_line(self.tokens[j - 1].end, self.tokens[j].start) else 0
        return 0

    def _on_one_line(self, start: int, end: int) -> bool:
        """Whether no line ends in a stretch: what stands in the next is of another sentence."""
        return "\n" not in self.text[start:end]

    def _with_unit(self, number: Number, stop: int) -> tuple[Number, int]:
        percent = self._percent_after(stop)
        if percent:
            end = self.tokens[percent - 1].end
            return replace(number, kind="percent", unit="percent", end=end, outer_end=end), percent
        after = currency_after(self.text, number.end)
        if after and self._on_one_line(number.end, after[1]):
            return self._with_coins(_in_currency(number, after[0], end=after[1]), self._index_at(after[1], stop))
        before = currency_before(self.text, number.start)
        if before and self._on_one_line(before[1], number.start):
            return _in_currency(number, before[0], start=before[1]), stop
        return number, stop

    def _with_coins(self, number: Number, stop: int) -> tuple[Number, int]:
        """“दस रुपये और पचास पैसे”: the small coins after a sum join it."""
        at = stop + 1 if self._word(stop) in _AND else stop
        coins = read_cardinal(self.tokens, at, self.text) if at < len(self.tokens) else None
        if coins is None or not 0 < coins.value < COINS or number.value != int(number.value):
            return number, stop
        if not is_coin_of(self._word(coins.stop), number.unit):
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
        if before and self._on_one_line(before[1], number.start):
            number = replace(number, outer_start=before[1], approx=before[0])
        if after and self._on_one_line(number.end, after[1]):
            number = replace(number, outer_end=after[1], approx=hedges.stronger(number.approx, after[0]))
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
            value=_exact(value),
            start=start,
            end=end,
            outer_start=start,
            outer_end=end,
            written=written,
            approx=approx,
            scaled=scaled,
            decimal=decimal,
        )


# Numbers that are said in pairs for "a few": दो चार, पांच सात, दस बारह.
_A_FEW = frozenset(
    {
        (1, 2),
        (2, 3),
        (2, 4),
        (3, 4),
        (4, 5),
        (4, 6),
        (5, 6),
        (5, 7),
        (6, 7),
        (7, 8),
        (8, 10),
        (10, 12),
        (10, 15),
        (15, 20),
        (20, 25),
    }
)
_AND = ("और", "व", "एवं", "तथा")
_ENDINGS = frozenset({"वां", "वीं", "वें", "वा", "वी", "वे"})
_FREE_ENDINGS = (["वां"], ["वीं"], ["वें"], ["वे"])
_NASAL_ENDINGS = frozenset({"वां", "वीं", "वें"})
_SMALL_ENDINGS = {
    1: ("ला", "ली", "ले"),
    2: ("रा", "री", "रे"),
    3: ("रा", "री", "रे"),
    4: ("था", "थी", "थे"),
    6: ("ठा", "ठी", "ठे", "ठां", "ठवां", "ठवीं", "ठवें"),
}


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


def _overlapping(tokens: list[Token], spans: list[tuple[int, int]]) -> frozenset[int]:
    """The indexes of the tokens that touch one of the spans; both are in the order of the text."""
    busy = set()
    first = 0
    for start, end in spans:
        while first < len(tokens) and tokens[first].end <= start:
            first += 1
        i = first
        while i < len(tokens) and tokens[i].start < end:
            busy.add(i)
            i += 1
    return frozenset(busy)


def _exact(value: float) -> float:
    """A value as its digits and scale say it: 19.9 times a lakh of crores is 19,900,000,000,000, not a fraction less."""
    whole = round(value)
    return float(whole) if abs(value) >= _LARGE and abs(value - whole) < _ROUNDING else float(value)


_LARGE, _ROUNDING = 1e9, 0.01  # rupees and people; a double holds such numbers to less than a hundredth
