"""A bare number beside a place is the place of another time."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def places(text: str) -> list[tuple[float, str]]:
    return [(f.value, f.period) for f in facts(text) if f.kind == "rank"]


@pytest.mark.parametrize(
    "text",
    [
        "अक्टूबर की आईजीआरएस रैंकिंग में एटा की 31वीं रैंक आई है, जबकि सितंबर में 54 और अगस्त में 60 थी।",
        "आईजीआरएस में एटा की अक्टूबर में रैंकिंग 31 रही। सितंबर में यह 54 और अगस्त में 60 थी।",
        "आईजीआरएस में एटा की अक्टूबर में रैंक 31 है, सितंबर में 54 थी और अगस्त में 60।",
    ],
)
def test_a_number_behind_another_month_is_the_place_of_then(text: str) -> None:
    assert places(text) == [(31, "2024-10"), (54, "2024-09"), (60, "2024-08")]


def test_both_places_may_be_bare_and_the_second_moved_to() -> None:
    text = "सीएम डैशबोर्ड में बदायूं की रैंक अप्रैल में 58 थी, जो मई में सुधरकर 21 हो गई।"
    assert places(text) == [(58, "2024-04"), (21, "2024-05")]


@pytest.mark.parametrize(
    "behind",
    [
        "सितंबर में 54 शिकायतें लंबित थीं।",
        "सितंबर में यह संख्या 54 थी।",
        "अगस्त में 10 और थाने खुले थे।",
        "सितंबर में 54 अंक मिले थे।",
    ],
)
def test_a_number_of_something_else_is_no_place(behind: str) -> None:
    assert places(f"आईजीआरएस में एटा अक्टूबर में 31वें स्थान पर रहा। {behind}") == [(31, "2024-10")]
