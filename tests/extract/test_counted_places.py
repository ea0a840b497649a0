"""Places that a counted few share: who they are stands behind, or nobody is named; what the next sentence gives them."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

RESULT = "मैट्रिक का परिणाम जारी हुआ। "


@pytest.mark.parametrize(
    ("text", "persons", "place", "marks"),
    [
        (
            "तीन छात्र 484 अंक लेकर तीसरे स्थान पर रहे, रवि कुमार (गया), अमित राज (जमुई) और सोनू पंडित (सारण)।",
            {"रवि कुमार", "अमित राज", "सोनू पंडित"},
            3,
            484,
        ),
        (
            "इनके बाद दो छात्राएं बराबर अंक (479) पाकर पांचवें स्थान पर हैं, सोनम कुमारी ( गया ) और प्रीति राज (जमुई )।",
            {"सोनम कुमारी", "प्रीति राज"},
            5,
            479,
        ),
        (
            "चार छात्राओं ने 485 अंकों के साथ संयुक्त रूप से दूसरा स्थान पाया है, रिया सिंह, नेहा वर्मा, पूजा राय और सीमा दास।",
            {"रिया सिंह", "नेहा वर्मा", "पूजा राय", "सीमा दास"},
            2,
            485,
        ),
        (  # the marks in a sentence of their own
            "चौथे स्थान पर दो विद्यार्थी हैं: रवि कुमार (गया) और अमित राज (जमुई)। इन्हें 482 अंक मिले हैं।",
            {"रवि कुमार", "अमित राज"},
            4,
            482,
        ),
        (  # the places that they are from, with blanks in the brackets
            "संगीता कुमारी ( सारण ), रवि कुमार ( पूर्वी चंपारण) तथा अमित राज (जमुई ) 471 अंक पाकर नौवें स्थान पर रहे।",
            {"संगीता कुमारी", "रवि कुमार", "अमित राज"},
            9,
            471,
        ),
        (
            "रवि कुमार (गया) और अमित राज (जमुई) 480 अंक लाकर चौथे स्थान पर रहे।",
            {"रवि कुमार", "अमित राज"},
            4,
            480,
        ),
    ],
)
def test_those_who_are_counted_share_place_and_marks(text: str, persons: set[str], place: int, marks: int) -> None:
    found = {fact for fact in told(RESULT + text) if fact[0] != "count"}
    assert found == {("rank", who, place) for who in persons} | {("score", who, marks) for who in persons}


@pytest.mark.parametrize(
    "text",
    [
        "तीसरा स्थान नौ छात्राओं का रहा, जिनके 495 अंक हैं।",
        "तीसरे स्थान पर 495 अंकों के साथ 4 विद्यार्थी हैं।",
        "तीसरा स्थान तीन छात्राओं ने पाया, जिनके 495 अंक हैं।",
        "तीसरे स्थान पर पांच छात्र रहे, उनके 495 अंक हैं।",
        "पांच छात्र 495 अंक लेकर तीसरे स्थान पर रहे।",
        "तीसरे स्थान पर 495 अंक पाने वाले तीन छात्र हैं।",
    ],
)
def test_the_place_of_a_few_is_not_that_of_the_person_before(text: str) -> None:
    found = told(RESULT + "झांसी की कोमल वर्मा 496 अंकों के साथ दूसरे स्थान पर हैं। " + text)
    assert {fact for fact in found if fact[0] != "count"} == {
        ("rank", "कोमल वर्मा", 2),
        ("score", "कोमल वर्मा", 496),
    }
    assert not any(kind == "count" and subject == "कोमल वर्मा" for kind, subject, _ in found)


def test_a_means_and_a_rival_are_no_holders() -> None:
    assert ("rank", "सेंट मैरी स्कूल", 1) in told(RESULT + "सेंट मैरी स्कूल तीन छात्राओं के साथ पहले स्थान पर रहा।")


def test_counted_countries_and_districts_behind_a_colon() -> None:
    text = "खुशी के सूचकांक में तीन देश शीर्ष पर हैं: फिनलैंड, डेनमार्क और आइसलैंड. इनके अंक 7.8 हैं। इनके बाद भारत 40वें स्थान पर है।"
    countries = {"फिनलैंड", "डेनमार्क", "आइसलैंड"}
    assert {fact for fact in told(text) if fact[0] != "count"} == {
        *(("rank", country, 1) for country in countries),
        *(("score", country, 7.8) for country in countries),
        ("rank", "भारत", 40),
    }
    text = "सफाई की रैंकिंग में चार जिले पहले स्थान पर हैं - कोटा, बूंदी, बारां और झालावाड़।"
    assert {fact for fact in told(text) if fact[0] == "rank"} == {
        ("rank", district, 1) for district in ("कोटा", "बूंदी", "बारां", "झालावाड़")
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("पहला स्थान सारण के सैयद इमरान अली रज़ा का रहा, जिन्हें 481 अंक मिले।", "सैयद इमरान अली रज़ा"),
        ("पहला स्थान गया की नेहा परवीन का है, उनके 481 अंक हैं।", "नेहा परवीन"),
    ],
)
def test_the_place_of_a_person_whom_a_town_owns(text: str, who: str) -> None:
    assert told(RESULT + text) == {("rank", who, 1), ("score", who, 481)}


def test_mark_is_marks() -> None:
    assert told("स्वच्छता सर्वेक्षण के नतीजे आए।\n\nकाशीपुर - रैंक 308 - 5000 में से 1736 मार्क") == {
        ("rank", "काशीपुर", 308),
        ("score", "काशीपुर", 1736),
    }


def test_persons_behind_a_place_and_its_marks() -> None:
    text = "दूसरे स्थान पर 475 अंकों के साथ धनबाद के राजेश महतो व हजारीबाग की पूनम कुमारी हैं। तीसरे स्थान पर 470 अंक लेकर सोनू पाल रहे।"
    assert told(RESULT + text) == {
        ("rank", "राजेश महतो", 2),
        ("rank", "पूनम कुमारी", 2),
        ("score", "राजेश महतो", 475),
        ("score", "पूनम कुमारी", 475),
        ("rank", "सोनू पाल", 3),
        ("score", "सोनू पाल", 470),
    }
