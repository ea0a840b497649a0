"""What a number of things tells: how far something has come, or how many there are; and figures that tell of neither."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

THINGS = [
    ("मतदाता", "voters"),
    ("किसान", "farmers"),
    ("विद्यार्थी", "students"),
    ("परिवार", "households"),
    ("उपभोक्ता", "consumers"),
]


@pytest.mark.parametrize(("thing", "unit"), THINGS)
@pytest.mark.parametrize(
    "done",
    [
        "इनमें से अब तक 41,200 का ई-केवाईसी हो गया है।",
        "इनमें से 41,200 के प्रपत्र भरे गए हैं।",
        "इनमें से 41,200 की ही अपार आईडी बनी है।",
        "इनमें से 41,200 का डाटा अपलोड हुआ है।",
        "इनमें से 41,200 को राशि मिल चुकी है।",
        "जिनमें 41,200 की आईडी बन पाई है।",
    ],
)
def test_parts_for_whom_something_was_done(done: str, thing: str, unit: str) -> None:
    part = [f for f in facts(f"बांदा। जिले में 84,500 {thing} हैं। {done}") if f.value == 41200]
    assert [(f.kind, f.unit, f.out_of) for f in part] == [("coverage", unit, 84500)]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("जिले में 11 लाख पौधे लगाए गए।", "coverage"),
        ("जिले में इस माह 412 सोलर प्लांट लगे।", "coverage"),
        ("परीक्षा में 64 उम्मीदवार चयनित हुए।", "count"),
        ("जिले में 912 किसानों ने धान बेचने के लिए पंजीयन कराया।", "count"),
    ],
)
def test_what_is_reached_and_what_is_counted(said: str, kind: str) -> None:
    assert [f.kind for f in facts(f"बांदा। {said}")] == [kind]


@pytest.mark.parametrize(
    "said",
    [
        "सिलेंडर के लिए 853 रुपये देने होंगे।",
        "सोना 1200 रुपये महंगा, चांदी 92 हजार रुपये पर पहुंची।",
        "सूचकांक का पैमाना 0 से 100 तक है, जिसमें 100 का मतलब बहुत साफ है।",
        "वार्ड नंबर 1 से 5 तक मतदान हुआ।",
    ],
)
def test_prices_and_scales_are_no_facts(said: str) -> None:
    assert facts(f"बांदा। {said}") == ()


@pytest.mark.parametrize("said", ["पुलिस ने उस पर 5,000 रुपये का इनाम रखा।", "चालक पर 2,000 रुपये जुर्माना लगाया गया।"])
def test_small_rewards_and_fines_are(said: str) -> None:
    assert [f.kind for f in facts(f"बांदा। {said}")] == ["amount"]


def test_a_sum_of_a_row_of_medals() -> None:
    found = facts("हरियाणा 38 स्वर्ण, 26 रजत और 39 कांस्य सहित कुल 103 पदकों के साथ पहले स्थान पर है।")
    assert {f.value for f in found if f.kind == "count"} == {38, 26, 39, 103}


def test_a_share_of_men_and_one_of_women() -> None:
    found = facts("मुरैना। जिले में मतदान हुआ, जिसमें पुरुष 71.74 और महिला 69.37 प्रतिशत रहे।")
    assert {f.value for f in found} == {71.74, 69.37}


def test_who_holds_an_examination_is_not_who_is_absent() -> None:
    found = facts("बालाघाट। लोक सेवा आयोग की प्रारंभिक परीक्षा में 736 परीक्षार्थी अनुपस्थित रहे।")
    assert {f.subject for f in found} == {"बालाघाट"}


@pytest.mark.parametrize(
    "said",
    [
        "शिविर में 412 मरीज आए और 64 भर्ती हुए।",
        "जिले में 412 बच्चे कुपोषित और 64 अति कुपोषित मिले।",
        "छापे में 412 लोग पकड़े गए और 64 जेल भेजे गए।",
        "जिले में 412 मशीनें आईं, 64 खराब निकलीं।",
    ],
)
def test_a_bare_count_goes_on_with_the_one_before(said: str) -> None:
    found = facts(f"बांदा। {said}")
    assert {f.value for f in found} == {412, 64} and len({f.unit for f in found}) == 1
