"""Health rates of a country or a state: index values by their name, by their whole, and by दर alone once one was told."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_both_ends_of_a_rate_are_index_values() -> None:
    found = facts("रायपुर। छत्तीसगढ़ में शिशु मृत्यु दर प्रति हजार 41 से घटकर 38 पर आ गई है।")
    assert [(f.kind, f.value, f.unit, f.measure) for f in found] == [
        ("score", 41, "index", "शिशु मृत्यु दर"),
        ("score", 38, "index", "शिशु मृत्यु दर"),
    ]


def test_what_the_rate_is_to_is_no_number_of_births() -> None:
    assert told("पटना। बिहार में मातृ मृत्यु दर 118 प्रति एक लाख जीवित जन्म है।") == {("score", "बिहार", 118)}
    assert told("पटना। बिहार में प्रजनन दर 3.4 से गिरकर 3.0 रह गई।") == {("score", "बिहार", 3.4), ("score", "बिहार", 3)}


def test_the_rate_goes_on_without_its_name() -> None:
    found = told(
        "नई दिल्ली। देश में शिशु मृत्यु दर 27 है। सबसे कम दर मिजोरम और नागालैंड की है जो 3 है। इसके बाद सिक्किम की दर 5 है। "
        "छत्तीसगढ़ और असम में यह दर 36 प्रति हजार है।"
    )
    assert found == {
        ("score", "भारत", 27),
        ("score", "मिजोरम", 3),
        ("score", "नागालैंड", 3),
        ("score", "सिक्किम", 5),
        ("score", "छत्तीसगढ़", 36),
        ("score", "असम", 36),
    }


@pytest.mark.parametrize(
    "text",
    [
        "रायपुर। सड़क हादसों की मृत्यु दर 23 है।",
        "रायपुर। राज्य की शिशु मृत्यु दर तीन बिंदु कम हुई है।",
        "रायपुर। राज्य में शिशु मृत्यु दर घटी है। बैंक की ब्याज दर 6 है।",
        "रायपुर। शिशु मृत्यु दर पिछले साल से 4 प्रतिशत घटी है।",
    ],
)
def test_no_rate_of_health(text: str) -> None:
    assert not facts(text)
