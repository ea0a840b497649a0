"""Persons, or places, whom a conjunction joins before a figure share it; each person may have a town or a school."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "मुरादाबाद की ऋतु गर्ग, सीतापुर के अर्पित वर्मा और जालौन की सिमरन गुप्ता तीसरे स्थान पर रहीं।",
            {"ऋतु गर्ग", "अर्पित वर्मा", "सिमरन गुप्ता"},
        ),
        ("सेंट मैरी स्कूल की रिद्धि और डीपीएस के अथर्व ने जिले में तीसरा स्थान हासिल किया।", {"रिद्धि", "अथर्व"}),
        ("कानपुर के आदित्य जैन और मन्नत लूथरा तीसरे स्थान पर रहे।", {"आदित्य जैन", "मन्नत लूथरा"}),
    ],
)
def test_all_of_a_row_hold_the_place(text: str, persons: set[str]) -> None:
    assert told(text) == {("rank", person, 3) for person in persons}


def test_both_have_what_the_next_sentence_gives_them() -> None:
    text = "कानपुर के आदित्य जैन और मन्नत लूथरा तीसरे स्थान पर रहे। इन दोनों को 496-496 अंक मिले।"
    assert {(subject, value) for kind, subject, value in told(text) if kind == "score"} == {
        ("आदित्य जैन", 496),
        ("मन्नत लूथरा", 496),
    }


def test_a_person_a_place_is_no_row() -> None:
    text = "निबंध में नेहा जोशी और सना खान क्रमशः दूसरे और तीसरे स्थान पर रहीं।"
    assert told(text) == {("rank", "नेहा जोशी", 2), ("rank", "सना खान", 3)}


def test_two_places_that_open_a_clause_share_the_rank_behind_them() -> None:
    text = "रैंकिंग में बरेली पहले स्थान पर है। ललितपुर के साथ हरदोई चौथे स्थान पर है। मैनपुरी व मथुरा छठवें स्थान, जालौन दसवें स्थान पर है।"
    assert {(subject, value) for _, subject, value in told(text)} == {
        ("बरेली", 1),
        ("ललितपुर", 4),
        ("हरदोई", 4),
        ("मैनपुरी", 6),
        ("मथुरा", 6),
        ("जालौन", 10),
    }


def test_the_first_of_two_holds_the_place_before_it() -> None:
    assert told("पहले स्थान पर लखनऊ और कानपुर दूसरे स्थान पर रहा।") == {("rank", "लखनऊ", 1), ("rank", "कानपुर", 2)}


def test_circles_that_are_first_together_are_both() -> None:
    text = "रैंकिंग में तुलसीपुर व ललिया सर्किल संयुक्त रूप से प्रथम रहे। नगर सर्किल को नौवां स्थान मिला।"
    assert told(text) == {("rank", "तुलसीपुर", 1), ("rank", "ललिया सर्किल", 1), ("rank", "नगर सर्किल", 9)}


def test_marks_in_brackets_behind_the_last_are_of_all_who_hold_the_place() -> None:
    text = "करनाल। बोर्ड की परीक्षा में पहले स्थान पर पानीपत की सोनल (497 अंक), दूसरे स्थान पर जींद की नीलम व हिसार की राधा (494) रहीं।"
    assert told(text) == {
        ("rank", "सोनल", 1),
        ("score", "सोनल", 497),
        *(("rank", person, 2) for person in ("नीलम", "राधा")),
        *(("score", person, 494) for person in ("नीलम", "राधा")),
    }


def test_each_with_marks_of_their_own_holds_them_alone() -> None:
    text = "तीसरे स्थान पर जींद के रमेश कुमार (474) और सीता यादव (473) रहे।"
    assert {t for t in told(text) if t[0] == "score"} == {("score", "रमेश कुमार", 474), ("score", "सीता यादव", 473)}


def test_a_given_name_behind_its_home_has_marks() -> None:
    read = facts("10वीं के नतीजों में सरायपाली की रेशमा 96.17 प्रतिशत के साथ तीसरे नंबर पर रहीं।")
    assert {(f.kind, f.subject) for f in read} == {("score", "रेशमा"), ("rank", "रेशमा")}
