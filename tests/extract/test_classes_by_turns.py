"""News of a board tells of two classes by turns: a figure is of the class told last before it."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

_OPENING = "देवरिया। यूपी बोर्ड ने हाईस्कूल और इंटर का परिणाम घोषित किया। "


def _measures(text: str, kind: str) -> list[tuple[float, str]]:
    return [(f.value, f.measure) for f in facts(_OPENING + text) if f.kind == kind]


def test_a_place_is_of_the_class_of_its_paragraph() -> None:
    text = (
        "हाईस्कूल में जिले के 91.2 प्रतिशत बच्चे पास हुए। जिला प्रदेश में 12वें स्थान पर रहा। पिछले साल जिला 20वें स्थान पर था।\n\n"
        "इंटर में 82.4 प्रतिशत बच्चे उत्तीर्ण हुए। इसमें जिले को प्रदेश में 31वां स्थान मिला।\n\n"
        "हाईस्कूल में बरहज तहसील पहले और रुद्रपुर तहसील दूसरे स्थान पर है।"
    )
    high, upper = "यूपी बोर्ड हाईस्कूल", "यूपी बोर्ड इंटर"
    assert _measures(text, "rank") == [(12, high), (20, high), (31, upper), (1, high), (2, high)]


def test_a_row_is_of_the_class_that_it_names_or_of_its_heading() -> None:
    text = (
        "हाईस्कूल में जिला प्रदेश में 12वें स्थान पर रहा।\n\nमेरिट में जिले के नाम\n"
        "1. अमन जैन, बरहज: हाईस्कूल, 587 अंक, प्रदेश में आठवां स्थान\n"
        "2. रिया साहू, सलेमपुर: इंटर, 481 अंक, प्रदेश में नौवां स्थान\n\nइंटर के टॉपर\n"
        "1. मोहन यादव - 479 अंक\n2. नेहा सिंह - 478 अंक"
    )
    high, upper = "यूपी बोर्ड हाईस्कूल", "यूपी बोर्ड इंटर"
    assert _measures(text, "score") == [(587, high), (481, upper), (479, upper), (478, upper)]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        # one class only: nothing is by turns
        ("सागर। एमपी बोर्ड ने रिजल्ट जारी किया। 12वीं में जिला प्रदेश में 19वें स्थान पर रहा।", "एमपी बोर्ड 12वीं"),
        # another thing than the board's examination keeps its name
        ("सागर। 10वीं और 12वीं का रिजल्ट आया। स्वच्छ सर्वेक्षण में सागर प्रदेश में 19वें स्थान पर रहा।", "स्वच्छ सर्वेक्षण"),
        (
            "भिवानी। सीबीएसई 10वीं और 12वीं के नतीजे आए, 81 प्रतिशत विद्यार्थी उत्तीर्ण हुए। 10वीं में जिला 19वें स्थान पर रहा।",
            "सीबीएसई 10वीं",
        ),
    ],
)
def test_what_is_of_no_other_class(text: str, measure: str) -> None:
    assert [f.measure for f in facts(text) if f.kind == "rank"] == [measure]


def test_a_class_in_a_row_is_no_place() -> None:
    text = (
        "सागर। एमपी बोर्ड ने 10वीं और 12वीं का रिजल्ट जारी किया। 10वीं में जिला 11वें और 12वीं में सातवें स्थान पर रहा।\n\n"
        "जिले के टॉपर\n1. अमन जैन, बीना: 10वीं, 491 अंक, प्रदेश में छठा स्थान\n2. रिया साहू, खुरई: 12वीं कृषि, 476 अंक, प्रदेश में चौथा स्थान\n"
    )
    assert [f.value for f in facts(text) if f.kind == "rank"] == [11, 7, 6, 4]
    assert [f.measure for f in facts(text) if f.kind == "score"] == ["एमपी बोर्ड 10वीं", "एमपी बोर्ड 12वीं परीक्षा"]


def test_a_board_s_full_name_is_what_it_examined() -> None:
    text = (
        "सीकर। राजस्थान माध्यमिक शिक्षा बोर्ड ने 12वीं का परिणाम जारी किया।\n\nजिले में 28 हजार परीक्षार्थियों में से 27 हजार पास हुए।"
    )
    assert [f.measure for f in facts(text) if f.kind == "coverage"] == ["राजस्थान बोर्ड 12वीं"]
