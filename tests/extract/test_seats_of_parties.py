"""Seats of a house by party: out of the whole, in either order, respectively, and those that वह won the last time."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize(
    ("text", "whole", "wanted"),
    [
        (
            "रायपुर। नगर पालिका की 49 सीटों में भाजपा के हिस्से 35, कांग्रेस के आठ और निर्दलीयों के पांच सीटें आईं।",
            49,
            {"भाजपा": 35, "कांग्रेस": 8, "निर्दलीय": 5},
        ),
        (
            "जयपुर। नगर पालिका के 90 वार्डों में से 48 भाजपा को और 36 कांग्रेस को मिले।",
            90,
            {"भाजपा": 48, "कांग्रेस": 36},
        ),
        (
            "पटना। विधानसभा की 243 सीटों में से 89 भाजपा को, 85 जदयू को और 25 राजद को मिलीं।",
            243,
            {"भाजपा": 89, "जदयू": 85, "राजद": 25},
        ),
        (
            "बरेली। नगर पंचायत की 15 सीटों में सपा के खाते में 7, भाजपा के खाते में 5 और अन्य के खाते में 3 सीटें गईं।",
            15,
            {"सपा": 7, "भाजपा": 5, "अन्य": 3},
        ),
        (
            "भोपाल। नगर परिषद की 255 सीटों में 185 पर भाजपा, 24 पर कांग्रेस और 46 पर अन्य जीते।",
            255,
            {"भाजपा": 185, "कांग्रेस": 24, "अन्य": 46},
        ),
        (
            "लखनऊ। बसपा, कांग्रेस और अन्य को क्रमशः 21, 14 और 6 सीटें मिलीं।",
            None,
            {"बसपा": 21, "कांग्रेस": 14, "अन्य": 6},
        ),
    ],
)
def test_each_has_its_seats_out_of_the_whole(text: str, whole: float | None, wanted: dict[str, float]) -> None:
    assert told_of_totals(text) == {("count", party, seats, whole) for party, seats in wanted.items()}


def test_what_the_same_party_won_the_last_time() -> None:
    """“वह आठ में से पांच सीटें जीत पाई थी": a count of the party that was named last; an election reaches nobody."""
    found = told_of_totals(
        "देहरादून। निकाय चुनाव में भाजपा ने 11 में से 10 मेयर सीटें जीतीं। पिछली बार वह आठ में से पांच सीटें जीत पाई थी।"
    )
    assert found == {("count", "भाजपा", 10, 11), ("count", "भाजपा", 5, 8)}


def test_all_seats_are_whose_they_are_with() -> None:
    assert ("count", "भाजपा", 10) in told("", title="निकाय चुनाव: महापौर की सभी दस सीटें भाजपा के पास")


def test_shares_and_candidates_are_no_seats() -> None:
    found = told("लखनऊ। विधानसभा चुनाव की 12 सीटों में भाजपा के 12 और सपा के 9 प्रत्याशी मैदान में हैं।")
    assert ("count", "सपा", 9) in found
    assert ("count", "सपा", 9, 12) not in told_of_totals("लखनऊ। 12 सीटों में भाजपा के 12 और सपा के 9 प्रत्याशी मैदान में हैं।")


def test_forecast_ranges_and_bounds_are_kept() -> None:
    """“राजद को 75 से ज्यादा", "एनडीए को 120 से 135 सीटें": what a number says of itself stands in its fact."""
    ranges = facts("पटना। 243 सीटों में भाजपा को 80 से 95 सीटें और राजद को 60 से 70 सीटें मिलने का अनुमान है।")
    assert [(f.subject, f.value, f.value_max) for f in ranges] == [("भाजपा", 80, 95), ("राजद", 60, 70)]
    bounds = facts("पटना। 243 सीटों में राजद को 75 से ज्यादा और जदयू को 40 से कम सीटें मिलीं।")
    assert [(f.subject, f.value, f.approx) for f in bounds] == [("राजद", 75, "at_least"), ("जदयू", 40, "at_most")]


@pytest.mark.parametrize(
    "text",
    [
        "बरेली। नगर निगम के 80 वार्डों में भाजपा 15 साल से काबिज है।",
        "रायपुर। नौ सीटों में कांग्रेस चार बार जीती है।",
        "भोपाल। 230 सीटों में भाजपा 200 पार के नारे के साथ उतरी।",
        "कोटा। 65 वार्डों में भाजपा ने 30 महिलाओं और कांग्रेस ने 14 युवाओं को उतारा।",
        "बीकानेर। 80 वार्डों में भाजपा के 11 और कांग्रेस के 7 बागी डटे हैं।",
        "बीकानेर। 80 वार्डों में भाजपा के 11, कांग्रेस के 7 बागी डटे हैं।",
    ],
)
def test_what_else_follows_a_party_is_no_seat(text: str) -> None:
    """A figure with a noun of its own, of years or of times is none of the seats, and the number of all stays a fact."""
    found = facts(text)
    assert not [f for f in found if f.rule == "count.of_seats"]
    assert [f for f in found if f.unit in ("seats", "wards") and f.out_of is None]


def test_seats_by_their_verb_alone() -> None:
    """“भाजपा 48 पर और आप 22 पर जीती": no noun and no case."""
    found = told_of_totals("दिल्ली। 70 सीटों में भाजपा 48 पर और कांग्रेस 3 पर जीती।")
    assert found == {("count", "भाजपा", 48, 70), ("count", "कांग्रेस", 3, 70)}


def test_one_ward_is_counted_where_a_party_got_it() -> None:
    found = told("शिमला। भाजपा ने 17 में से नौ वार्डों में जीत दर्ज की, जबकि कांग्रेस को सात और निर्दलीय को एक वार्ड मिला।")
    assert {("count", "भाजपा", 9), ("count", "कांग्रेस", 7), ("count", "निर्दलीय", 1)} <= {
        ("count", s, v) for _, s, v in found
    }
    assert all(value != 1 for _, _, value in told("शिमला। अब दिनेश को एक वार्ड का काम मिला है।"))
