"""Figures of another time in brackets behind a figure: of that time they are, and it is of nothing outside."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

Dated = tuple[str, float, str]


def dated(text: str) -> set[Dated]:
    return {(f.subject, f.value, f.period) for f in facts(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बांदा। आईजीआरएस की अक्टूबर की रैंकिंग में बांदा 12वें स्थान पर (सितंबर में 33वें) रहा।",
            {("बांदा", 12, "2024-10"), ("बांदा", 33, "2024-09")},
        ),
        (
            "भोपाल। स्वच्छ सर्वेक्षण 2023 में इंदौर पहले स्थान पर (2022 में भी पहला), उज्जैन आठवें स्थान पर (2022 में 12वां) रहा।",
            {("इंदौर", 1, "2023"), ("इंदौर", 1, "2022"), ("उज्जैन", 8, "2023"), ("उज्जैन", 12, "2022")},
        ),
        (
            "बांदा। अक्टूबर में जिले में डेंगू के 1,240 मरीज (2023 में 980) मिले।",
            {("बांदा", 1240, "2024-10"), ("बांदा", 980, "2023")},
        ),
    ],
)
def test_a_figure_of_another_time_follows_in_brackets(text: str, wanted: set[Dated]) -> None:
    assert dated(text) == wanted


HEAD = "बांदा। आईजीआरएस की अक्टूबर की रैंकिंग में बांदा को प्रदेश में 12वां स्थान मिला।\n\n"


@pytest.mark.parametrize(
    "rows",
    [
        "मंडल के जिलों का हाल\n\nमहोबा: 24वां स्थान (सितंबर में 7वां)\nजालौन: 40वां स्थान (सितंबर में 51वां)",
        "मंडल के जिलों की रैंक\n\nमहोबा: 24 (सितंबर में 7)\nजालौन: 40 (सितंबर में 51)",
    ],
)
def test_rows_give_the_time_before_in_brackets(rows: str) -> None:
    assert dated(HEAD + rows) == {
        ("बांदा", 12, "2024-10"),
        ("महोबा", 24, "2024-10"),
        ("महोबा", 7, "2024-09"),
        ("जालौन", 40, "2024-10"),
        ("जालौन", 51, "2024-09"),
    }


def test_a_time_alone_in_brackets_is_that_of_the_figure_before() -> None:
    text = "बांदा। स्वच्छ सर्वेक्षण में जिले को राज्य में 12वां स्थान (2022 में) मिला। नगर पालिका (2021 में गठित) भी शामिल थी।"
    assert dated(text) == {("बांदा", 12, "2022")}


def test_what_the_bracket_measures_itself_is_no_place() -> None:
    text = "बांदा। आईजीआरएस की अक्टूबर की रैंकिंग में जिला 12वें स्थान पर (सितंबर में 130 शिकायतें) रहा।"
    assert {f.kind for f in facts(text) if f.value == 130} <= {"count"}


def test_marks_in_a_bracket_are_of_the_month_of_the_place() -> None:
    text = "बांदा। आईजीआरएस में सदर थाना 12वें स्थान पर (सितंबर में 130 में से 121 अंक) रहा।"
    assert dated(text) == {("सदर", 12, "2024-09"), ("सदर", 121, "2024-09")}


def test_what_is_no_figure_has_none_of_another_time() -> None:
    text = "मेरठ। पारा 41.2 डिग्री (2023 में 43.1) रहा। रोहित ने 84 रन (2023 में 102) बनाए। जिले के 12 विधायक (2022 में तीसरी बार जीते) आए।"
    assert {f.value for f in facts(text)} <= {12}
