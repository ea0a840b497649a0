"""Places that stand before whoever holds them, and places and points of the lists of one ranking of institutions."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "आकांक्षी जिलों की रैंकिंग आई है। नौवें नंबर के धार जिले में 0.4, 12वें नंबर के मंडला में 0.2 और 30वें पायदान वाले दमोह में 0.1 की बढ़ोतरी हुई।",
            {("rank", "धार", 9), ("rank", "मंडला", 12), ("rank", "दमोह", 30)},
        ),
        ("जिलों की रैंकिंग आई। चौथे स्थान वाली बूंदी को 50 अंक मिले।", {("rank", "बूंदी", 4), ("score", "बूंदी", 50)}),
        (
            "जेईई का परिणाम आया। प्रदेश में प्रथम कानपुर की रिया सिंह रहीं, द्वितीय झांसी के अमन वर्मा रहे।",
            {("rank", "रिया सिंह", 1), ("rank", "अमन वर्मा", 2)},
        ),
        (
            "दौड़ हुई। बालिका वर्ग में प्रथम कनक जोशी रही। बालक वर्ग में प्रथम महोबा के सुमित पाल रहे।",
            {("rank", "कनक जोशी", 1), ("rank", "सुमित पाल", 1)},
        ),
    ],
)
def test_a_place_before_its_holder(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_no_place_before_an_office_without_a_field() -> None:
    assert told("रायपुर में प्रथम रायपुर के विधायक रहे।") == set()


@pytest.mark.parametrize(
    "text",
    [
        "प्रदेश में प्रथम आगरा की टीम मैदान संभाल रही है।",
        "देश में द्वितीय जबलपुर की इकाई बिक रही है।",
        "प्रदेश में प्रथम उदयपुर के लोग उदास रहे।",
    ],
)
def test_no_place_before_what_goes_on(text: str) -> None:
    """Only a person stood there; "खेल रही है" and "खुश रहे" are of anybody."""
    assert told(text) == set()


def test_points_in_the_list_of_their_place() -> None:
    text = "एनआईआरएफ रैंकिंग जारी हुई। मैनेजमेंट में आईआईटी रुड़की देश भर में 16वां (स्कोर 51.2) और फार्मेसी में 24 वां (स्कोर 40.5) है।"
    assert {(f.kind, f.subject, f.value, f.scope) for f in facts(text)} == {
        ("rank", "आईआईटी रुड़की", 16, "मैनेजमेंट"),
        ("score", "आईआईटी रुड़की", 51.2, "मैनेजमेंट"),
        ("rank", "आईआईटी रुड़की", 24, "फार्मेसी"),
        ("score", "आईआईटी रुड़की", 40.5, "फार्मेसी"),
    }
    text = "एनआईआरएफ रैंकिंग जारी हुई। बीएचयू ओवरऑल कैटेगरी में 7 वां है, स्कोर 61.5 रहा।"
    assert {(f.kind, f.value, f.scope) for f in facts(text)} == {
        ("rank", 7, "ओवरऑल कैटेगरी"),
        ("score", 61.5, "ओवरऑल कैटेगरी"),
    }


def test_ranks_of_a_row_are_of_those_who_own_them() -> None:
    text = "विश्व प्रसन्नता रिपोर्ट में भारत की रैंक 118 है। पाकिस्तान की रैंक 109, नेपाल की 92 और चीन की 68 है।"
    assert told(text) == {
        ("rank", "भारत", 118),
        ("rank", "पाकिस्तान", 109),
        ("rank", "नेपाल", 92),
        ("rank", "चीन", 68),
    }


def test_two_classes_that_share_a_place_in_a_title() -> None:
    title = "10वीं में कोटा के रवि और 12वीं में जयपुर की सीमा अव्वल"
    assert told("राजस्थान बोर्ड का परिणाम आया।", title) == {("rank", "रवि", 1), ("rank", "सीमा", 1)}
    title = "हाईस्कूल में रवि वर्मा, इंटर में सीमा यादव ने किया टॉप"
    found = facts("प्रयागराज। यूपी बोर्ड का नतीजा आया।", title)
    assert {(f.subject, f.value, f.measure) for f in found} == {
        ("रवि वर्मा", 1, "यूपी बोर्ड हाईस्कूल परीक्षा"),
        ("सीमा यादव", 1, "यूपी बोर्ड इंटर परीक्षा"),
    }
