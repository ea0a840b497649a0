"""Every figure of a text with its kind, its range and its hedge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.numbers.number import KINDS, Number
from extract.numbers.numbers import read_numbers
from extract.text import fold


def read(text: str) -> list[Number]:
    return read_numbers(fold(text))


def only(text: str) -> Number:
    """The one number of a text."""
    (number,) = read(text)
    return number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("जिला 45वें पर", 45),
        ("45 वें पर", 45),
        ("45-वें पर", 45),
        ("४५वें पर", 45),
        ("62\N{ZERO WIDTH JOINER}वीं रैंक", 62),
        ("62वी रैंक", 62),
        ("62 वी बार", 62),
        ("27 वे क्रम पर", 27),
        ("27वे पर", 27),
        ("1ला स्थान", 1),
        ("2रा स्थान", 2),
        ("3री रैंक", 3),
        ("4था स्थान", 4),
        ("6ठा स्थान", 6),
        ("6ठवें स्थान", 6),
        ("1st रैंक", 1),
        ("22nd रैंक", 22),
        ("3RD रैंक", 3),
        ("114th रैंक", 114),
        ("सातवां स्थान", 7),
        ("सातवाँ स्थान", 7),
        ("दूसरे पायदान", 2),
        ("छठवीं रैंक", 6),
        ("नवें स्थान", 9),
        ("नौंवें स्थान", 9),
        ("अड़तीसवें पायदान", 38),
        ("पैंतालीस वें पायदान", 45),
        ("दो सौ तेरहवें नंबर", 213),
        ("प्रथम स्थान", 1),
        ("तृतीय स्थान", 3),
        ("दशम स्थान", 10),
        ("फर्स्ट रैंक", 1),
    ],
)
def test_an_ordinal_is_read_in_every_dress(text: str, value: int) -> None:
    """Digits or words, with or without a blank or hyphen, nasal or not, Hindi, Sanskrit and English."""
    number = only(text)
    assert (number.kind, number.value) == ("ordinal", value)


@pytest.mark.parametrize("text", ["तीन वे आए", "45 वे आए", "दो वा तीन", "2वेदी", "5 वारंट"])
def test_a_word_like_an_ending_makes_no_ordinal(text: str) -> None:
    """वे is also "they" and वा "or"; a longer word that begins so is no ending."""
    assert "ordinal" not in [number.kind for number in read(text)]


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("82.73 फीसदी घरों", 82.73, "फीसदी"),
        ("82.73फीसदी घरों", 82.73, "फीसदी"),
        ("८२.७३ प्रतिशत", 82.73, "प्रतिशत"),
        ("41% घर", 41, "%"),
        ("41 % घर", 41, "%"),
        ("41℅ घर", 41, "℅"),
        ("साढ़े बारह फ़ीसद", 12.5, "फ़ीसद"),
        ("नब्बे परसेंट", 90, "परसेंट"),
        ("शत-प्रतिशत घर", 100, "शत-प्रतिशत"),
        ("शत प्रतिशत घर", 100, "शत प्रतिशत"),
        ("शतप्रतिशत", 100, "शतप्रतिशत"),
        ("शत-फीसदी", 100, "शत-फीसदी"),
    ],
)
def test_a_percent_keeps_its_sign_in_its_span(text: str, value: float, end: str) -> None:
    """Every word and sign for percent, glued or not, and the whole said in one word."""
    number = only(text)
    assert (number.kind, number.value) == ("percent", value)
    assert fold(text).quote(number.start, number.end).endswith(end)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("₹500 मिले", 500),
        ("₹ 1,200 मिले", 1200),
        ("500 रुपये", 500),
        ("500रु", 500),
        ("पांच सौ रुपए", 500),
        ("रु. 250", 250),
        ("Rs 75", 75),
        ("Rs. 75", 75),
        ("2 करोड़ 35 लाख रुपए", 23_500_000),
        ("4,052.4 करोड़ रूपये", 40_524_000_000),
        ("डेढ़ लाख रुपयों", 150_000),
        ("1500/-", 1500),
    ],
)
def test_money_is_in_rupees(text: str, value: float) -> None:
    """The currency before or after the number, in each of its spellings."""
    number = only(text)
    assert (number.kind, number.value) == ("money", value)


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("10-15 गांव", "cardinal", 10, 15),
        ("10–15 गांव", "cardinal", 10, 15),
        ("दस-बारह गांव", "cardinal", 10, 12),
        ("10 से 15 गांव", "cardinal", 10, 15),
        ("10 से 15 फीसदी", "percent", 10, 15),
        ("10 फीसदी से 15 फीसदी", "percent", 10, 15),
        ("12 से 15 सौ", "cardinal", 1200, 1500),
        ("दो-ढाई लाख", "cardinal", 200_000, 250_000),
        ("दो से तीन करोड़ रुपये", "money", 20_000_000, 30_000_000),
        ("50 हजार से एक लाख रुपये", "money", 50_000, 100_000),
        ("801-850", "cardinal", 801, 850),
        ("1,000 से 1,200", "cardinal", 1000, 1200),
    ],
)
def test_a_range_has_two_ends_and_shares_its_scale(text: str, kind: str, low: float, high: float) -> None:
    """A hyphen, a dash or से between two rising numbers; the scale and the unit are said once."""
    number = only(text)
    assert (number.kind, number.value, number.value_max) == (kind, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("15 से 10 रह गई", [15, 10]),
        ("15-10", [15, 10]),
        ("मऊ 2 - 3", [2, 3]),
        ("0512-2345678", [512, 2_345_678]),
        ("25 और 30", [25, 30]),
        ("10 से 10 बजे", [10, 10]),
        ("7 में से 5", [7, 5]),
        ("7\n- 9", [7, 9]),
    ],
)
def test_two_numbers_that_make_no_range_are_two(text: str, values: list[float]) -> None:
    """A fall, a spaced dash, a telephone number, a new line: no range."""
    found = read(text)
    assert [number.value for number in found] == values
    assert [number.value_max for number in found] == [None, None]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("तीन-तीन लाख रुपये", "money", 300_000),
        ("पांच-पांच सौ", "cardinal", 500),
        ("दो-दो थाने", "cardinal", 2),
        ("1-1 लाख रुपये", "money", 100_000),
    ],
)
def test_a_number_said_twice_is_for_each(text: str, kind: str, value: float) -> None:
    """“तीन-तीन लाख” is three lakh each, not a range."""
    number = only(text)
    assert (number.kind, number.value, number.value_max, number.each) == (kind, value, None, True)


@pytest.mark.parametrize(
    ("text", "approx", "outer"),
    [
        ("करीब 400 घर", "about", "करीब 400"),
        ("लगभग ढाई लाख लोग", "about", "लगभग ढाई लाख"),
        ("तकरीबन 400 घर", "about", "तकरीबन 400"),
        ("400 के करीब घर", "about", "400 के करीब"),
        ("60 हजार से अधिक लोग", "at_least", "60 हजार से अधिक"),
        ("60 हजार से ज़्यादा लोग", "at_least", "60 हजार से ज़्यादा"),
        ("60 हजार से भी ज्यादा लोग", "at_least", "60 हजार से भी ज्यादा"),
        ("एक लाख के पार", "at_least", "एक लाख के पार"),
        ("कम से कम 20 लोग", "at_least", "कम से कम 20"),
        ("50 फीसदी से कम", "at_most", "50 फीसदी से कम"),
        ("अधिकतम 30 अंक", "at_most", "अधिकतम 30"),
        ("ज्यादा से ज्यादा 30", "at_most", "ज्यादा से ज्यादा 30"),
        ("करीब ढाई लाख से ज्यादा लोग", "at_least", "करीब ढाई लाख से ज्यादा"),
        ("ठीक 400 घर", "exact", "400"),
        ("बकरीब 400", "exact", "400"),
        ("75 फीसदी तक ले जाने का लक्ष्य", "exact", "75 फीसदी"),
        ("75 फीसदी तक की छूट", "at_most", "75 फीसदी तक"),
    ],
)
def test_a_hedge_stands_around_its_number(text: str, approx: str, outer: str) -> None:
    """The hedge is kept outside the number's own span; of two, the one that bounds wins."""
    number = only(text)
    assert number.approx == approx
    assert fold(text).quote(number.outer_start, number.outer_end) == outer
    assert number.outer_start <= number.start < number.end <= number.outer_end


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("सैकड़ों लोग", "vague", 100),
        ("हज़ारों घर", "vague", 1000),
        ("लाखों रुपये", "vague", 100_000),
        ("दर्जनों गांव", "vague", 12),
        ("दोगुना हुआ", "multiple", 2),
        ("तीन गुना बढ़ा", "multiple", 3),
        ("डेढ़ गुना", "multiple", 1.5),
        ("एक तिहाई घर", "fraction", 1 / 3),
        ("दो-तिहाई घर", "fraction", 2 / 3),
        ("तीन चौथाई", "fraction", 0.75),
        ("½ किलो", "fraction", 0.5),
    ],
)
def test_parts_multiples_and_loose_plurals_are_no_cardinals(text: str, kind: str, value: float) -> None:
    """They are read, so that no rule takes a piece of them for a count."""
    number = only(text)
    assert number.kind == kind
    assert number.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "दोषी को सजा",
        "नौकरी मिली",
        "नौनिहाल",
        "तीनों चले गए",
        "चारों ओर",
        "सातारा",
        "एकड़",
        "एकता",
        "दोपहर",
        "पांचाल घाट",
        "छत गिरी",
        "(छ) अन्य",
        "सौरभ और सौम्या",
        "लाखन सिंह",
        "करोड़ीमल",
        "आठों पहर",
        "बीसलपुर",
        "तीसहजारी",
        "साठगांठ",
        "आई0जी0आर0एस0",
        "मु0अ0सं0",
        "साढ़े",
        "",
        " \n",
    ],
)
def test_a_number_inside_a_word_is_none(text: str) -> None:
    """दो is not in दोषी nor नौ in नौकरी, and a zero inside an abbreviation is its sign."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("आईजीआरएस में 130 में से 126 नंबर", ["130", "126"]),
        ("स्थान:62", ["62"]),
        ("126/130 अंक", ["126", "130"]),
        ("रैंक 62।45वां", ["62", "45वां"]),
        ("क- 12, ख- 14", ["12", "14"]),
        ("शत-प्रतिशत और 40 फ़ीसदी", ["शत-प्रतिशत", "40 फ़ीसदी"]),
        ("पाँच घर, २ थाने", ["पाँच", "२"]),
    ],
)
def test_figures_are_quoted_as_printed_in_order(text: str, quotes: list[str]) -> None:
    """Spans carried back through the fold give the printed figure."""
    folded = fold(text)
    assert [folded.quote(number.start, number.end) for number in read_numbers(folded)] == quotes


def test_taken_stretches_are_passed_over() -> None:
    """A date that periods.py took is no number."""
    folded = fold("15 अगस्त को 12 गांव")
    assert [number.value for number in read_numbers(folded, [(0, 9)])] == [12]
    assert [number.value for number in read_numbers(folded)] == [15, 12]


def test_a_number_that_runs_into_a_taken_stretch_is_left_out() -> None:
    """A number half of which is a date is neither."""
    folded = fold("दो लाख घर")
    assert read_numbers(folded, [(3, 6)]) == []


def test_how_a_number_was_written_is_kept() -> None:
    """Rules tell a telephone in digits from a count in words."""
    assert [(n.written, n.scaled, n.decimal) for n in read("1950, दो लाख, 3 लाख, 7.5")] == [
        ("digits", False, False),
        ("words", True, False),
        ("mixed", True, False),
        ("digits", False, True),
    ]


@given(
    st.text(
        st.one_of(st.sampled_from("०१29,.-:/ \n%₹छहदोसौलाखवांींेसाढ़फीदजनकबअधि"), st.characters(exclude_categories=["Cs"])),
        max_size=40,
    )
)
def test_figures_of_any_text_lie_in_order_and_apart(text: str) -> None:
    """Nothing raises, every span is inside the text and none overlaps another."""
    folded = fold(text)
    at = 0
    for number in read_numbers(folded):
        assert number.kind in KINDS
        assert at <= number.start < number.end <= len(folded.text)
        assert 0 <= number.outer_start <= number.start
        assert number.end <= number.outer_end <= len(folded.text)
        assert number.value_max is None or number.value_max > number.value
        at = number.end


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("वैशाली 1,22, 200 कार्ड के साथ तीसरे", 122200),  # a blank in a grouped number
        ("85. 49 प्रतिशत वोट", 85.49),
        ("53. 9 अंक", 53.9),
        ("959618.332 टन", 959618.332),
    ],
)
def test_blanks_within_a_number(text: str, value: float) -> None:
    """As some sites print them."""
    assert read(text)[0].value == value


def test_a_list_of_numbers_is_no_grouped_number() -> None:
    """“10, 25, 283”: each is its own."""
    assert [number.value for number in read("10, 25, 283")] == [10, 25, 283]


def test_where_something_got_to_is_no_bound() -> None:
    """“53.07 फीसदी तक पहुंच गया": exact; "53 फीसदी तक": at most."""
    assert only("53.07 फीसदी तक पहुंच गया").approx == "exact"
    assert only("53 फीसदी तक की छूट").approx == "at_most"
