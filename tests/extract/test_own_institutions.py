"""Institutions of which a town has one go by their town, named in the sentence or not."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("गढ़वा। कायाकल्प में सदर अस्पताल को 83.4 प्रतिशत अंक मिले।", "गढ़वा सदर अस्पताल"),
        ("हिसार। कायाकल्प में जींद का नागरिक अस्पताल 83.4 प्रतिशत अंक लाया।", "जींद नागरिक अस्पताल"),
        ("पटना। कायाकल्प के तहत गया में सदर अस्पताल को 83.4 प्रतिशत अंक मिले।", "गया सदर अस्पताल"),
        ("सागर। स्वच्छ सर्वेक्षण में नगर निगम को 83.4 प्रतिशत अंक मिले।", "सागर नगर निगम"),
        ("कैथल। स्वच्छ सर्वेक्षण में नप को 83.4 प्रतिशत अंक मिले।", "कैथल नगर परिषद"),
        ("आजमगढ़। कायाकल्प में मंडलीय जिला अस्पताल को 83.4 प्रतिशत अंक मिले।", "मंडलीय जिला अस्पताल"),
    ],
)
def test_an_institution_of_the_town(text: str, who: str) -> None:
    assert ("score", who, 83.4) in told(text)


def test_a_station_of_the_town_stands_in_its_direct_case() -> None:
    assert ("rank", "देवरिया महिला थाना", 3) in told("देवरिया। थानों की रैंकिंग में महिला थाने को तीसरा स्थान मिला।")
