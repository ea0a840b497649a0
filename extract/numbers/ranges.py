"""Two numbers that make one: ranges ("10 से 15 फीसदी", 10-15, दो-ढाई लाख), pairs for a few (पांच सात), a number said twice (तीन-तीन)."""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.numbers import hedges
from extract.numbers.cardinals import Cardinal, read_cardinal
from extract.numbers.number import Number
from extract.numbers.number_tokens import NumberTokens
from extract.numbers.ordinal_endings import ordinal_ending
from extract.numbers.unit_words import measure_at

AND = ("और", "व", "एवं", "तथा")
_SAID_TWICE = 999  # "12-12", "500 - 500"; "63,100 - 63,100" are two cells that happen to be alike


def range_at(run: NumberTokens, i: int, first: Cardinal) -> tuple[Number, int]:
    """The number itself, or the range or pair that it begins."""
    number = run.make(
        "cardinal",
        first.value,
        i,
        first.stop,
        written=first.written,
        scaled=first.groups > 0,
        decimal=first.value != int(first.value),
    )
    percent = run.percent_after(first.stop)
    joined = percent or first.stop
    joint = _joint(run, joined, i)
    if not joint or joint in run.busy or not _same_line(run, joined, joint):
        return number, first.stop
    sign = run.word(joined)
    second = read_cardinal(run.tokens, joint, run.text)
    if second is None or second.ordinal or ordinal_ending(run, second):
        return number, first.stop
    if sign == "से" and _is_now(run, second.stop):
        return number, first.stop
    below = _below_nought(run, first, second, sign)
    if below:
        return run.make("negative", -second.value, i, below), below
    cells = sign == "-" and (_spaced(run, joined) or _is_cell(run, i, joined))
    doubled = sign == "-" and second.head == first.value and second.fraction == first.fraction
    in_row = cells and i > 0 and run.word(i - 1) == "-" and _spaced(run, i - 1)  # "सदर - 20 - 20": two cells alike
    if doubled and not (cells and (first.value > _SAID_TWICE or in_row)):
        return _each(run, i, second), second.stop
    if cells and not _surely_a_range(run, i, second):
        return number, first.stop
    stop = second.stop
    if sign in AND and not _between_ends(run, second.stop):
        return _summed(run, i, number, first, second)
    low = first.value
    inner = float(lexicon.lookup("scales").get(run.word(joint + 1), 1)) if second.stop == joint + 3 else 1.0
    shares = second.groups >= 1 and first.groups == 0 and first.value < second.head / inner
    if shares and (second.groups == 1 or inner > 1):
        low = first.value * second.scale * inner  # "12 से 15 हजार करोड़": both scales are of both
    apart = sign == "से" and low == first.value and second.groups > 0 and second.value >= _FAR_APART * max(low, 1)
    if apart and first.groups == 0 and not _bounds(run, second.stop):
        return number, first.stop  # "इनमें 74 से तीन लाख 11 हजार रुपये वसूले": from so many
    if low >= second.value or (sign in ("-", "~") and not _hyphen_range(first, second)):
        return number, first.stop
    ranged = run.make("cardinal", round(low, 6), i, stop, written=second.written, scaled=second.groups > 0)
    return replace(ranged, value_max=second.value), stop


def _joint(run: NumberTokens, at: int, i: int) -> int:
    """The index at which the second number of a range would begin, after what joins it to the first; 0 for none."""
    word = run.word(at)
    if word in ("-", "~", "to") or word in AND:
        return at + 1
    if word != "से":
        return 0
    return at + 2 if run.word(at + 1) == "लेकर" else at + 1


def _below_nought(run: NumberTokens, first: Cardinal, second: Cardinal, sign: str) -> int:
    """The index after the number of "शून्य से पांच डिग्री नीचे", or 0."""
    if first.value != 0 or sign != "से":
        return 0
    unit = measure_at(run.text, run.tokens[second.stop - 1].end)
    below = unit is not None and run.text.startswith("नीचे", unit[1] + 1)
    return second.stop if below else 0


def _is_now(run: NumberTokens, at: int) -> bool:
    """“26.2 से 30.7 हो गया", "14 से 21 प्रतिशत पर पहुंचा": whether a value is told that another became, and no range."""
    at = run.percent_after(at) or at
    if run.word(at) == "हो":
        return run.word(at + 1) in _BECAME
    at += run.word(at) == "पर"
    return run.word(at).startswith("पहुंच")


_BECAME = ("गया", "गई", "गए")


def _bounds(run: NumberTokens, at: int) -> bool:
    """“500 से पांच लाख रुपये तक": whether what stands behind two numbers makes them the ends of a stretch."""
    return any(run.word(at + i) in ("तक", "बीच") for i in range(3))


_FAR_APART = 1000  # times: no range has such ends


def _same_line(run: NumberTokens, joined: int, joint: int) -> bool:
    if joint >= len(run.tokens):
        return False
    return "\n" not in run.text[run.tokens[joined - 1].end : run.tokens[joint].start]


def _spaced(run: NumberTokens, at: int) -> bool:
    """Whether a hyphen stands between blanks, as a dash does: "कल्याणपुर 12 - 45"."""
    return run.text[run.tokens[at].start - 1 : run.tokens[at].end + 1] == " - "


def _is_cell(run: NumberTokens, i: int, at: int) -> bool:
    """Whether the number at a token stands between two dashes that each end a cell: "सिरमौर- 11- 74.3"."""
    dashes = [run.tokens[k] for k in (i - 1, at) if k >= 0]
    return len(dashes) == 2 and all(d.text == "-" and run.text[d.end : d.end + 1] == " " for d in dashes)


def _surely_a_range(run: NumberTokens, i: int, second: Cardinal) -> bool:
    """“लगभग 40 - 50 साल”: a measure after, a hedge before, or nothing else; "88% - 96%" may be two columns of a table."""
    whole_text = i == 0 and second.stop == len(run.tokens)
    end = run.tokens[second.stop - 1].end
    return (
        whole_text or measure_at(run.text, end) is not None or hedges.before(run.text, run.tokens[i].start) is not None
    )


def _between_ends(run: NumberTokens, at: int) -> bool:
    """Whether के बीच stands at a token, or after a percent or unit there: only then does और join two ends of a range."""
    at = run.percent_after(at) or at
    unit = measure_at(run.text, run.tokens[at - 1].end)
    at = run.index_at(unit[1], at) if unit else at
    return run.word(at) == "के" and run.word(at + 1) in ("बीच", "मध्य")


def _summed(run: NumberTokens, i: int, number: Number, first: Cardinal, second: Cardinal) -> tuple[Number, int]:
    """“दो हजार और दो सौ” is one number only as a text of nothing else; in a sentence they are two."""
    whole_text = i == 0 and second.stop == len(run.tokens)
    if not whole_text or not first.groups or first.scale <= 1 or second.value >= first.scale:
        return number, first.stop
    return run.make("cardinal", first.value + second.value, i, second.stop, written=second.written), second.stop


def pair_at(run: NumberTokens, i: int, first: Cardinal) -> tuple[Number, int] | None:
    """“पांच सात बदमाश”: two small number words side by side, as one says a few, are a range."""
    j = first.stop
    if j != i + 1 or j + 1 >= len(run.tokens) or first.written != "words":
        return None
    second = read_cardinal(run.tokens, j, run.text)
    if second is None or second.stop != j + 1 or (first.value, second.value) not in _A_FEW:
        return None
    blank = run.text[run.tokens[i].end : run.tokens[j].start] == " "
    before = run.tokens[i - 1].text if i else ""
    alone = read_cardinal(run.tokens, j + 1, run.text) is None and before not in lexicon.lookup("numbers")
    if not blank or not alone or run.tokens[j + 1].kind != "word":
        return None
    number = run.make("cardinal", first.value, i, second.stop, written="words")
    return replace(number, value_max=second.value), second.stop


def _hyphen_range(first: Cardinal, second: Cardinal) -> bool:
    """“10-15”, "दस-बारह", "दो-ढाई लाख", but not a phone or a year label: too far apart to be meant as a range."""
    return second.head <= 10 * first.head + 10 if second.groups else second.value <= 10 * first.value + 10


def _each(run: NumberTokens, i: int, second: Cardinal) -> Number:
    number = run.make("cardinal", second.value, i, second.stop, written=second.written, scaled=second.groups > 0)
    return replace(number, each=True)


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
