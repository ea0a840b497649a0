"""Parts of a whole, numbers below nought, decimals in words, numbers in English words, and words that only look like numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.numbers.number import Number
from extract.numbers.numbers import read_numbers
from extract.text import fold


def read(text: str) -> list[Number]:
    return read_numbers(fold(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("तिहाई", 1 / 3),
        ("दो-तिहाई", 2 / 3),
        ("तीन चौथाई", 0.75),
        ("तीन बटा चार", 0.75),
        ("एक सौ नौ बटा एक सौ चौबीस", 109 / 124),
        ("1 बटा तीन", 1 / 3),
        ("पांच बटे आठ", 0.625),
        ("एक सही तीन बटा चार", 1.75),
        ("पांच और एक चौथाई", 5.25),
        ("एक सौ तीन और दो तिहाई", 103 + 2 / 3),
        ("10 1/2 मील", 10.5),
        ("2½", 2.5),
        ("½", 0.5),
        ("1/4 मील", 0.25),
        ("1/2 से ज्यादा लोग", 0.5),
        ("दसवां हिस्सा", 0.1),
        ("पांचवें भाग", 0.2),
        ("दो पांचवें हिस्से", 0.4),
        ("इक्कीस का पांचवां भाग", 4.2),
        ("एक के आठवें हिस्से", 0.125),
    ],
)
def test_a_part_is_worked_out(text: str, value: float) -> None:
    """In words, with बटा, as an ordinal of a part, in digits where nothing else is meant; a whole number joins it."""
    (number,) = read(text)
    assert number.kind == "fraction"
    assert number.value == pytest.approx(value)


@pytest.mark.parametrize("text", ["4/5 अंक", "12/24", "7/10", "3/2025", "पहला भाग", "दूसरा हिस्सा"])
def test_what_is_no_part(text: str) -> None:
    """Four out of five, a case number, the first of several."""
    assert "fraction" not in [number.kind for number in read(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("माइनस पांच", -5),
        ("-5 डिग्री", -5),
        ("तापमान (-2) रहा", -2),
        ("-2.3 प्रतिशत", -2.3),
        ("माइनस एक बटा 20", -0.05),
        ("-2/5", -0.4),
        ("शून्य से पांच डिग्री नीचे", -5),
    ],
)
def test_a_number_below_nought(text: str, value: float) -> None:
    """By word, or by a sign that cannot be a dash; it is of a kind that no rule makes a fact of."""
    (number,) = read(text)
    assert (number.kind, number.value) == ("negative", pytest.approx(value))


@pytest.mark.parametrize("text", ["-5 थाने पहले रहे", "मऊ -5 थाने", "कक्षा-5", "10-5"])
def test_a_dash_is_no_sign(text: str) -> None:
    """Before a thing counted a dash opens a line or joins a label."""
    assert "negative" not in [number.kind for number in read(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("साढ़े तीन सौ दशमलव दो दो", 350.22),
        ("एक खरब दशमलव सात शून्य", 100_000_000_000.7),
        ("दशमलव पांच", 0.5),
        ("दो दशमलव पच्चीस", 2.25),
        ("नौ पॉइंट पांच", 9.5),
        ("थ्री पॉइंट फाइव", 3.5),
        (".25", 0.25),
        ("दो दशमलव पांच लाख", 250_000),
        ("थ्री डज़न", 36),
        ("टू हंड्रेड फिफ्टी", 250),
        ("टू थाउजेंड फाइव हंड्रेड", 2500),
        ("ट्वेंटी वन", 21),
        ("टेन लाख", 1_000_000),
        ("एक शंख", 10**17),
        ("एक नील पांच खरब", 10_500_000_000_000),
        ("चाैदह", 14),
        ("साै", 100),
    ],
)
def test_decimals_and_english_words_and_the_largest_scales(text: str, value: float) -> None:
    """दशमलव goes on with any number; English words make numbers among themselves; vowels in two pieces are mended."""
    (number,) = read(text)
    assert number.value == pytest.approx(value)
    assert number.kind == "cardinal"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("एक सौवां", 100),
        ("दो हजारवीं", 2000),
        ("दस लाखवां", 1_000_000),
        ("तीस खरबवां", 3_000_000_000_000),
        ("एक सौ पच्चीसवें", 125),
        ("सौवां", 100),
        ("करोड़वें", 10_000_000),
    ],
)
def test_an_ordinal_of_any_scale(text: str, value: float) -> None:
    """The ending stands on the last word, a scale too."""
    (number,) = read(text)
    assert (number.kind, number.value) == ("ordinal", value)


@pytest.mark.parametrize(
    "text",
    [
        "मुझे पानी दो",
        "दरवाजा खोल दो",
        "इस्तीफा दो के नारे लगे",
        "साठ-गांठ से काम हुआ",
        "दो टूक कहा",
        "सऊदी अरब से लौटे",
        "अरब सागर में",
        "अस्सी घाट पर",
        "नौ-परिवहन विभाग",
        "लाख की चूड़ियां",
        "प्रथम दृष्टया हत्या",
        "अक्षय तृतीया पर",
        "दूसरी ओर लोग",
        "एक-दूसरे पर आरोप",
        "दूसरे राज्यों के मजदूर",
        "इससे पहले कहा",
        "सबसे पहले पहुंचे",
        "वन विभाग",
        "पद्म पुरस्कार",
    ],
)
def test_words_that_only_look_like_numbers(text: str) -> None:
    """Verbs, idioms, names of places and feasts, and ordinals that order nothing."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value"), [("पहले स्थान", 1), ("दूसरे पायदान", 2), ("अष्टमी स्थान", 8), ("कक्षा दो", 2), ("पहले दिन", 1)]
)
def test_a_place_word_makes_an_ordinal_of_what_may_be_none(text: str, value: int) -> None:
    """Before a noun for a place every form counts."""
    (number,) = read(text)
    assert number.value == value


@given(st.integers(1, 999), st.integers(2, 999))
def test_every_quotient_said_with_bata_is_worked_out(above: int, below: int) -> None:
    """Digits or words, whatever the size."""
    (number,) = read(f"{above} बटा {below}")
    assert number.value == pytest.approx(above / below)
