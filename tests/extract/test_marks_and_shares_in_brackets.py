"""Figures in brackets that what stands before the first or behind the last explains, and what somebody has."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_a_unit_behind_the_last_bracket_is_that_of_all() -> None:
    text = "रोहतास। दिनारा (64.12), नोखा (63.05) और सासाराम (58.93) प्रतिशत मतदान के साथ चर्चा में रहे।"
    assert told(text) == {("coverage", "दिनारा", 64.12), ("coverage", "नोखा", 63.05), ("coverage", "सासाराम", 58.93)}


def test_marks_of_the_same_total_without_their_noun() -> None:
    text = "शेखपुरा। मैट्रिक में जिले में पहला स्थान सलोनी कुमारी (500 में 484 अंक) को मिला, दूसरा आदित्य राज (500 में 481) के नाम रहा।"
    assert {(f.subject, f.value, f.out_of) for f in facts(text) if f.kind == "score"} == {
        ("सलोनी कुमारी", 484, 500),
        ("आदित्य राज", 481, 500),
    }


@pytest.mark.parametrize(
    "text",
    [
        "जयपुर। सूची में 15,850 करोड़ रुपये की संपत्ति वाली सुनीता बाफना शामिल हैं।",
        "जयपुर। सूची में 15,850 करोड़ वाली सुनीता बाफना शामिल हैं।",
        "जयपुर। सूची में 15,850 करोड़ की मालकिन सुनीता बाफना शामिल हैं।",
    ],
)
def test_who_has_a_sum_stands_behind_it(text: str) -> None:
    assert told(text) == {("amount", "सुनीता बाफना", 15850e7)}


def test_sums_out_of_sums_and_who_collected_them() -> None:
    text = (
        "आगरा। 24 करोड़ में से 18 करोड़ 70 लाख रुपये ताजगंज जोन, 22 करोड़ में से 16 करोड़ 35 लाख लोहामंडी जोन "
        "और 15 करोड़ में से 9 करोड़ 80 लाख रुपये छत्ता जोन ने वसूले।"
    )
    assert {(f.kind, f.subject, f.value, f.out_of) for f in facts(text)} == {
        ("amount", "ताजगंज जोन", 18.7e7, 24e7),
        ("amount", "लोहामंडी जोन", 16.35e7, 22e7),
        ("amount", "छत्ता जोन", 9.8e7, 15e7),
    }


def test_a_label_may_open_with_where_its_figure_is_of() -> None:
    text = (
        "विदिशा में खरीदी की स्थिति:\n\nगंजबासौदा तहसील में गेहूं बेचने वाले किसान: 9,860\n\nसिरोंज तहसील में गेहूं बेचने वाले किसान: 8,415"
    )
    assert {(f.subject, f.value) for f in facts(text)} == {("गंजबासौदा तहसील", 9860), ("सिरोंज तहसील", 8415)}


def test_what_there_came_to_be_is_counted_and_what_was_done_is_reached() -> None:
    (grown,) = facts("हरिद्वार। डेंगू मरीजों की संख्या 212 हो गई है।")
    (reached,) = facts("हरिद्वार। दूसरा डोज ले चुके लोगों की संख्या 4,212 हो गई है।")
    assert (grown.kind, reached.kind) == ("count", "coverage")


def test_a_table_of_wide_blanks_with_its_places_in_a_field() -> None:
    text = "जिले की मेधा सूची इस प्रकार है।\n\nजिले में स्थान    नाम    प्राप्तांक (500 में)\n\n1    सलोनी कुमारी    484\n\n2    आदित्य राज    481"
    assert {(f.kind, f.subject, f.value, f.out_of) for f in facts(text)} == {
        ("rank", "सलोनी कुमारी", 1, None),
        ("score", "सलोनी कुमारी", 484, 500),
        ("rank", "आदित्य राज", 2, None),
        ("score", "आदित्य राज", 481, 500),
    }


def test_marks_said_before_a_row_of_brackets() -> None:
    text = "सिरमौर। जिन थानों ने अच्छे अंक जुटाए, उनमें नाहन (96.5), कालाअंब (91.25) और राजगढ़ (88.5) शामिल हैं।"
    assert told(text) == {("score", "नाहन", 96.5), ("score", "कालाअंब", 91.25), ("score", "राजगढ़", 88.5)}


def test_another_year_in_brackets_behind_each_figure_of_a_row() -> None:
    text = "कैथल। 2025 में दर्ज मामले देखें तो कलायत थाने में 27 (2024 में 41) और गुहला थाने में 36 (2024 में 52) हैं।"
    assert {(f.subject, f.value, f.period) for f in facts(text)} == {
        ("कलायत", 27, "2025"),
        ("कलायत", 41, "2024"),
        ("गुहला", 36, "2025"),
        ("गुहला", 52, "2024"),
    }
