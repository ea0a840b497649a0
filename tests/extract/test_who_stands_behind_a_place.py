"""Who holds a place that is told before them, alone or several, and rows whose figures two names share or one sum ends."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

RESULT = "परीक्षा का परिणाम"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "थानों की रैंकिंग में सदर थाना पहले नंबर पर रहा, जबकि दूसरे स्थान पर बंजार ने जगह बनाई।",
            {("rank", "सदर", 1), ("rank", "बंजार", 2)},
        ),
        (
            "थानों की रैंकिंग में पांचवें व छठे स्थान पर कुल्लू के भुंतर व मनाली ने स्थान प्राप्त किए हैं।",
            {("rank", "भुंतर", 5), ("rank", "मनाली", 6)},
        ),
        (
            "सेकेंड स्थान पर गया के अनुराग वर्मा तो थर्ड स्थान पर कटिहार के मोहित राज रहे।",
            {("rank", "अनुराग वर्मा", 2), ("rank", "मोहित राज", 3)},
        ),
        ("सातवें स्थान पर 61 साल के उदय कोटक हैं।", {("rank", "उदय कोटक", 7)}),
    ],
)
def test_the_name_behind_its_place(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text, RESULT) == wanted


def test_a_figure_said_twice_in_a_row_is_that_of_the_two_names_before_it() -> None:
    found = told("सीतापुर। महोली 12, पिसावां व मछरेहटा 9-9, हरगांव 14 तथा सिधौली के 20 आवास बने।", "आवास योजना")
    assert {("coverage", "पिसावां", 9), ("coverage", "मछरेहटा", 9), ("coverage", "महोली", 12)} <= found


def test_the_sum_that_ends_a_row_is_of_the_whole() -> None:
    found = told("सीतापुर। महोली के 23, बिसवां के 7 तथा सिधौली के 10 जोड़े मिलाकर कुल 312 जोड़ों का विवाह हुआ।", "सामूहिक विवाह")
    assert ("coverage", "सीतापुर", 312) in found
