"""Figures behind क्रमशः take times or criteria in their order."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "अगस्त, सितंबर और अक्टूबर में आजमगढ़ जिले की आईजीआरएस रैंक क्रमशः 45, 32 और 19 रही।",
            [(45, "2024-08"), (32, "2024-09"), (19, "2024-10")],
        ),
        (
            "वर्ष 2022, 2023 और 2024 में जौनपुर का हाईस्कूल का परिणाम क्रमशः 89.7, 88.5 और 90.1 प्रतिशत रहा।",
            [(89.7, "2022"), (88.5, "2023"), (90.1, "2024")],
        ),
        (
            "वित्तीय वर्ष 2022-23 और 2023-24 में मनरेगा के तहत जहानाबाद में क्रमशः 4.1 लाख और 3.8 लाख लोगों को काम मिला।",
            [(410_000, "2022-23"), (380_000, "2023-24")],
        ),
    ],
)
def test_times_in_turn(text: str, told: list[tuple[float, str]]) -> None:
    assert [(f.value, f.period) for f in facts(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "टीकाकरण, प्रसव पूर्व जांच और संस्थागत प्रसव में जमुई की उपलब्धि क्रमशः 82, 74 और 61 प्रतिशत रही।",
            [(82, "टीकाकरण"), (74, "प्रसव पूर्व जांच"), (61, "संस्थागत प्रसव")],
        ),
        ("राजस्व और विकास कार्यों में बहराइच को क्रमशः 20वीं और 57वीं रैंक मिली है।", [(20, "राजस्व"), (57, "विकास कार्य")]),
        (
            "मैट्रिक में 82 प्रतिशत और इंटर में 86 प्रतिशत रिजल्ट के साथ शेखपुरा जिला राज्य में क्रमशः 14वें और नौवें स्थान पर रहा।",
            [(82, "मैट्रिक"), (86, "इंटर"), (14, "मैट्रिक"), (9, "इंटर")],
        ),
    ],
)
def test_criteria_in_turn(text: str, told: list[tuple[float, str]]) -> None:
    assert [(f.value, f.measure) for f in facts(text)] == told


def test_names_in_turn_share_the_time_and_the_measure() -> None:
    text = "सितंबर और अक्टूबर में टीकाकरण में बांका और जमुई क्रमशः 82 और 74 प्रतिशत पर रहे।"
    assert {(f.subject, f.value, f.measure) for f in facts(text)} == {("बांका", 82, "टीकाकरण"), ("जमुई", 74, "टीकाकरण")}


def years(text: str) -> list[tuple[float, str]]:
    """Each count of cases with its year, as printed."""
    return [(f.value, f.period) for f in facts(text) if f.unit == "cases"]


def test_a_noun_before_its_years_is_counted_in_turn() -> None:
    assert years("बैतूल जिले में चोरी के मामले 2022, 2023 व 2024 में क्रमश: 120, 110 और 95 रहे।") == [
        (120, "2022"),
        (110, "2023"),
        (95, "2024"),
    ]


def test_those_years_are_the_years_before_and_a_year_behind_is_told_by_itself() -> None:
    text = (
        "बैतूल जिले में हत्या के वर्ष 2021 व 2022 में क्रमश: 22 तथा 19 प्रकरण दर्ज हुए थे, वर्ष 2023 में 17 रह गए। "
        "डकैती के प्रकरण इन्हीं तीन वर्षों में क्रमश: 5, 3 तथा 1 रहे।"
    )
    assert years(text) == [(22, "2021"), (19, "2022"), (17, "2023"), (5, "2021"), (3, "2022"), (1, "2023")]


def test_a_row_without_times_is_no_row_of_counts() -> None:
    text = "बैतूल जिले में मीटर लगे। दो कंपनियों के खाते में क्रमश: 7.15 लाख और 6.25 लाख आए।"
    assert not any(f.unit == "accounts" for f in facts(text))
