"""Seats that are called after their town and a side of it: "भोपाल उत्तर", "भोपाल मध्य", "भोपाल दक्षिण-पश्चिम"."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

SEATS = [
    (
        "भोपाल। भोपाल उत्तर में 65.2, भोपाल मध्य में 61.4, भोपाल दक्षिण-पश्चिम में 58.9 और हुजूर में 67.8 प्रतिशत मतदान हुआ।",
        {("भोपाल उत्तर", 65.2), ("भोपाल मध्य", 61.4), ("भोपाल दक्षिण-पश्चिम", 58.9), ("हुजूर", 67.8)},
    ),
    (
        "लखनऊ। लखनऊ पूर्व में 55.1 प्रतिशत, लखनऊ उत्तर में 54.2 और लखनऊ मध्य में सबसे कम 52 प्रतिशत मतदान हुआ।",
        {("लखनऊ पूर्व", 55.1), ("लखनऊ उत्तर", 54.2), ("लखनऊ मध्य", 52.0)},
    ),
    (
        "मतदान प्रतिशत\nग्वालियर पूर्व - 52.1\nग्वालियर दक्षिण - 55.4\nडबरा - 61.3",
        {("ग्वालियर पूर्व", 52.1), ("ग्वालियर दक्षिण", 55.4), ("डबरा", 61.3)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEATS)
def test_seats_of_one_town_are_told_apart(text: str, expected: set[tuple[str, float]]) -> None:
    """Each has its own figure, and none of them is the town's or the district's."""
    assert {(subject, value) for _, subject, value in told(text)} == expected


def test_formerly_is_no_side_of_a_town() -> None:
    """“लखनऊ पूर्व में 12 जिलों का मुख्यालय था": पूर्व में says when."""
    assert "लखनऊ पूर्व" not in {subject for _, subject, _ in told("लखनऊ पूर्व में 12 जिलों का मुख्यालय था।")}
