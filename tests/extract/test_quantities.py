"""Figures with what they count and the whole that they are part of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.explain import items
from extract.numbers.numbers import read_numbers
from extract.numbers.quantities import Quantity, read_quantities
from extract.text import fold


def read(text: str) -> list[Quantity]:
    folded = fold(text)
    return read_quantities(folded.text, read_numbers(folded))


def shown(text: str) -> list[tuple[float, str, float | None]]:
    """(value, unit, whole) of each quantity of a text."""
    return [(q.number.value, q.unit, q.out_of) for q in read(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("12 किमी", 12, "km"),
        ("12 कि.मी. दूर", 12, "km"),
        ("190 वर्ग किमी", 190, "sq km"),
        ("1500 वर्ग फीट", 1500, "sq ft"),
        ("3-इंच की", 3, "in"),
        ("दो लाख टन", 200_000, "tonne"),
        ("5 कुंतल", 5, "quintal"),
        ("पौने चार सौ हेक्टेयर", 375, "hectare"),
        ("चार बीघा", 4, "bigha"),
        ("40 डिग्री सेल्सियस", 40, "celsius"),
        ("20 डिग्री से.", 20, "celsius"),
        ("तापमान 5 डिग्री से बढ़ा", 5, "degree"),
        ("37 ° सेल्सियस", 37, "celsius"),
        ("71 °F", 71, "fahrenheit"),
        ("60 किमी प्रति घंटे", 60, "km/h"),
        ("660 मेगावाट", 660, "MW"),
        ("ढाई महीने", 2.5, "month"),
        ("पच्चीस वर्षीय", 25, "year"),
        ("50 पैसे", 50, "paisa"),
        ("130 अंक", 130, "marks"),
        ("3 स्टार", 3, "stars"),
        ("7.8 रेटिंग", 7.8, "points"),
        ("एक्यूआई 312", 312, "index"),
        ("एक्यूआई का स्तर 312", 312, "index"),
        ("312 एक्यूआई", 312, "index"),
        ("डेढ़ करोड़ लोग", 15_000_000, "people"),
        ("सौ से अधिक ग्रामीणों", 100, "people"),
        ("902 ग्राम शामिल", 902, "villages"),
        ("500 ग्राम", 500, "g"),
        ("500 ग्राम गांजा", 500, "g"),
        ("2.5 ग्राम की पुड़िया", 2.5, "g"),
        ("5 ग्राम पंचायतें", 5, "gram panchayats"),
        ("$ 75 मिलियन", 75_000_000, "USD"),
        ("€200.90", 200.9, "EUR"),
        ("चालीस पाउंड", 40, "pound"),
        ("100 बिलियन युआन", 100_000_000_000, "CNY"),
        ("दस रुपये और पचास पैसे", 10.5, "INR"),
        ("तेरह डॉलर पैंतालीस सेंट", 13.45, "USD"),
        ("82.73 फीसदी", 82.73, "percent"),
    ],
)
def test_a_number_has_the_unit_beside_it(text: str, value: float, unit: str) -> None:
    """After it, before it as a label, or as money; the longest name of a unit wins."""
    assert shown(text) == [(value, unit, None)]


@pytest.mark.parametrize(
    ("text", "value", "whole", "unit"),
    [
        ("50 में से 32 थाने", 32, 50, "stations"),
        ("50 थानों में से 32", 32, 50, "stations"),
        ("130 में से 126 अंक", 126, 130, "marks"),
        ("125 में 123 अंक", 123, 125, "marks"),
        ("800 के सापेक्ष 912 आवास", 912, 800, "houses"),
        ("800 आवासों के लक्ष्य के सापेक्ष 912", 912, 800, "houses"),
        ("126/130", 126, 130, ""),
        ("180 देशों में से 159वां", 159, 180, "countries"),
    ],
)
def test_a_part_has_its_whole(text: str, value: float, whole: float, unit: str) -> None:
    """The whole is no quantity of its own; a target may be passed, a whole may not."""
    assert shown(text) == [(value, unit, whole)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("50 में से 62 थाने", [50, 62]),
        ("10 में 9", [10, 9]),
        ("10 थानों में 9 शिकायतें", [10, 9]),
        ("पहले 50 में से", [1, 50]),
        ("12/05/2024/7", []),
    ],
)
def test_numbers_that_are_no_part_and_whole_stay_apart(text: str, values: list[float]) -> None:
    """More than the whole is no part of it; में alone parts only marks."""
    found = read(text)
    assert all(q.out_of is None for q in found) or text.startswith("12/")
    if values:
        assert [q.number.value for q in found] == values


@pytest.mark.parametrize(
    ("text", "approx"),
    [
        ("तीस साल से ज्यादा", "at_least"),
        ("500+ लोग", "at_least"),
        ("दर्जन भर से अधिक शिकायतें", "at_least"),
        ("तीस से कम नहीं", "at_least"),
        ("100 से कम या बराबर", "at_most"),
        ("5000 या उससे कम", "at_most"),
        ("दर्जन-भर", "about"),
        ("लगभग पंद्रह मिनट", "about"),
    ],
)
def test_a_hedge_is_read_about_the_unit_too(text: str, approx: str) -> None:
    """Before the number, after it, or after its unit; of two the one that bounds it."""
    (quantity,) = read(text)
    assert quantity.approx == approx


@pytest.mark.parametrize(
    ("text", "place"), [("रैंक 62", True), ("Rank: 62", True), ("नंबर दो पर", True), ("नंबर दो", False), ("62 पर", False)]
)
def test_a_cardinal_after_a_place_word_names_a_place(text: str, place: bool) -> None:
    """After रैंक always, after नंबर only with पर, for a number names many things."""
    assert [q.place for q in read(text)] == [place]


PIECES = [
    "दो ",
    "लाख ",
    "में से ",
    "12",
    "/",
    "-",
    "बटा ",
    "सितंबर ",
    "पहले ",
    "डिग्री ",
    "₹",
    "साल ",
    ". ",
    "सौ ",
    "से ",
    "और ",
]


@given(
    st.lists(
        st.one_of(st.sampled_from(PIECES), st.text(st.characters(exclude_categories=["Cs"]), max_size=3)), max_size=20
    )
)
def test_no_text_stops_the_reader(pieces: list[str]) -> None:
    """Whatever is written, items come out: each with a kind, a number's value finite."""
    for item in items("".join(pieces), "2023-10-05"):
        assert item["kind"] in ("number", "ordinal", "percent", "quantity", "date")
        assert item["kind"] == "date" or abs(item["value"]) < float("inf")
