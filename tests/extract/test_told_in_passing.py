"""What rows say in passing: whose the next place is, what is produced, girls to a thousand boys, whose class an event is of."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize("joint", [", तो", ", जबकि", ", वहीं", " और"])
def test_each_place_of_a_row_is_of_who_has_the_figure_behind_it(joint: str) -> None:
    text = (
        f"लखनऊ। आयुष्मान कार्ड बनाने में दूसरे स्थान पर महराजगंज ने 2,619 कार्ड बनाए{joint} तीसरे स्थान पर हरदोई ने 2,397 कार्ड बनाए।"
    )
    assert {("rank", "महराजगंज", 2), ("rank", "हरदोई", 3)} <= told(text, "आयुष्मान कार्ड")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("एटा और मैनपुरी का प्रदेश में तीसरा स्थान रहा।", {("एटा", 3), ("मैनपुरी", 3)}),
        ("एटा व मैनपुरी की तीसरी रैंक है।", {("एटा", 3), ("मैनपुरी", 3)}),
        ("एटा का दूसरा और मैनपुरी का तीसरा स्थान रहा।", {("एटा", 2), ("मैनपुरी", 3)}),
    ],
)
def test_two_own_the_rank_that_follows_them(text: str, wanted: set[tuple[str, float]]) -> None:
    assert {(f.subject, f.value) for f in facts(text, "राजस्व वसूली की रैंकिंग") if f.kind == "rank"} == wanted


@pytest.mark.parametrize("work", ["दूध उत्पादन", "गन्ना उत्पादन", "शहद उत्पादन", "गन्ने की पैदावार"])
def test_places_are_kept_of_what_is_produced(work: str) -> None:
    for held in ("प्रदेश में पहले स्थान पर है", "नंबर वन है"):
        found = facts(f"{work} में बिजनौर {held}।", "खेती")
        assert [(f.subject, f.value, f.measure) for f in found] == [("बिजनौर", 1, work)]


def test_number_one_in_business_is_praise() -> None:
    assert facts("कारोबार में बिजनौर नंबर वन है।", "व्यापार") == ()


def test_whose_share_it_is_opens_no_measure() -> None:
    found = facts("दूध उत्पादन में पांचवां स्थान आंध्र प्रदेश का है, जिसकी हिस्सेदारी 6.97% है।", "दूध उत्पादन")
    assert "जिसकी" not in " ".join(f.measure for f in found)
    assert len(found) == 2


def test_the_class_of_an_event_is_told_whole() -> None:
    found = facts("बालक वर्ग की अंडर-14 लंबी कूद में मंजेश को पहला स्थान मिला।", "खेल")
    assert [f.measure for f in found] == ["बालक वर्ग की अंडर-14 लंबी कूद"]


def test_given_names_alone_are_persons() -> None:
    found = facts("लंबी कूद में विशाल, नितिन और आशिक क्रमशः पहले, दूसरे और तीसरे स्थान पर रहे।", "खेल")
    assert [(f.subject, f.subject_type, f.value) for f in found] == [
        ("विशाल", "person", 1),
        ("नितिन", "person", 2),
        ("आशिक", "person", 3),
    ]


def test_rates_of_death_in_one_word_are_measures() -> None:
    found = facts("मध्य प्रदेश की शिशु मृत्युदर 48 और मातृ मृत्युदर 159 है।", "एसआरएस बुलेटिन")
    assert {(f.subject, f.measure, f.value) for f in found} == {
        ("मध्य प्रदेश", "शिशु मृत्युदर", 48),
        ("मध्य प्रदेश", "मातृ मृत्युदर", 159),
    }


def test_girls_born_to_a_thousand_boys() -> None:
    found = told("झज्जर में एक हजार लड़कों पर 875 लड़कियों का जन्म हुआ।", "लिंगानुपात")
    assert found == {("score", "झज्जर", 875)}


def test_weekdays_in_english_date_and_name_nobody() -> None:
    """5 October 2024 was a Saturday."""
    found = facts("लखनऊ। फ्राइडे को घोषित परिणाम में 83.75 प्रतिशत स्टूडेंट्स पास हुए।", "बोर्ड का रिजल्ट", published="2024-10-05")
    assert [(f.value, f.period) for f in found] == [(83.75, "2024-10-04")]
    assert found[0].subject != "फ्राइडे"
