"""By what a place is held where a month parts the name of a ranking from its noun, or nothing but a part is named."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def measures(text: str) -> list[tuple[float, str]]:
    return [(f.value, f.measure) for f in facts(text)]


@pytest.mark.parametrize(
    ("whose", "measure"),
    [
        ("बेसिक शिक्षा विभाग की अक्टूबर माह की", "बेसिक शिक्षा विभाग की रैंकिंग"),
        ("गुरुवार को जारी राजस्व एवं भूमि सुधार विभाग की अक्टूबर की मासिक", "राजस्व एवं भूमि सुधार विभाग की रैंकिंग"),
        ("बिहार के स्वास्थ्य विभाग की अक्टूबर की", "स्वास्थ्य विभाग की रैंकिंग"),
        ("विकास कार्यों की अक्टूबर माह की", "विकास कार्यों की रैंकिंग"),
    ],
)
def test_a_ranking_goes_by_whom_it_is_of(whose: str, measure: str) -> None:
    text = f"{whose} रैंकिंग में मधुबनी छठे स्थान पर रहा। सितंबर में जिला 11वें स्थान पर था।"
    assert measures(text) == [(6, measure), (11, measure)]


@pytest.mark.parametrize("whose", ["प्रदेश के जिलों की", "मधुबनी की", "थानों की"])
def test_who_is_ranked_names_no_ranking(whose: str) -> None:
    assert measures(f"{whose} अक्टूबर माह की रैंकिंग में मधुबनी छठे स्थान पर रहा।") == [(6, "")]


def test_a_ranking_with_a_name_of_its_own_keeps_it() -> None:
    text = "आईजीआरएस की रैंकिंग आई। शासन के गृह विभाग की अक्टूबर माह की रैंकिंग में एटा छठे स्थान पर रहा।"
    assert measures(text) == [(6, "आईजीआरएस की रैंकिंग")]


def test_parts_of_the_dashboard_are_told_without_its_name() -> None:
    text = "ओवरऑल रैंकिंग में भदोही जिला 38वें नंबर पर है। विकास में जिले की 27वीं रैंक है।"
    assert measures(text) == [(38, "ओवरऑल रैंकिंग"), (27, "विकास")]


def test_all_together_is_the_dashboard_itself() -> None:
    text = "सीएम डैशबोर्ड में शामली को राजस्व में नौवां, विकास में 14वां और ओवरऑल 11वां स्थान मिला है।"
    board = "सीएम डैशबोर्ड"
    assert measures(text) == [(9, f"{board} (राजस्व)"), (14, f"{board} (विकास)"), (11, board)]
