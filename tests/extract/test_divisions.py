"""Places held within a division, whose name may be that of the district that holds them."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # no division is called after these districts
        ("चंदौली। आईजीआरएस रैंकिंग में चंदौली मंडल में चौथे स्थान पर रहा।", {("चंदौली", 4, "मंडल")}),
        (
            "गाजीपुर। आईजीआरएस रैंकिंग में गाजीपुर मंडल में पहले और प्रदेश में 12वें स्थान पर रहा।",
            {("गाजीपुर", 1, "मंडल"), ("गाजीपुर", 12, "प्रदेश")},
        ),
        # a division is first in its state, and no division within itself
        ("वाराणसी। आईजीआरएस रैंकिंग में वाराणसी मंडल प्रदेश में दूसरे स्थान पर रहा।", {("वाराणसी मंडल", 2, "प्रदेश")}),
        ("वाराणसी। आईजीआरएस रैंकिंग में वाराणसी मंडल में पहले स्थान पर रहा।", {("वाराणसी", 1, "वाराणसी मंडल")}),
        ("वाराणसी। आईजीआरएस रैंकिंग में वाराणसी मंडल में गाजीपुर पहले स्थान पर है।", {("गाजीपुर", 1, "वाराणसी मंडल")}),
        ("हमीरपुर। फार्मर रजिस्ट्री में जिला मंडल में दूसरे स्थान पर है।", {("हमीरपुर", 2, "मंडल")}),
    ],
)
def test_who_holds_a_place_within_a_division(text: str, wanted: set[tuple[str, float, str]]) -> None:
    """The district, and the division as the scope."""
    assert {(f.subject, f.value, f.scope) for f in facts(text)} == wanted
