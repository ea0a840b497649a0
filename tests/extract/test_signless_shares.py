"""Shares that are printed without their sign, and changes in percent that are none."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def test_a_share_of_pupils_needs_no_sign_beside_another() -> None:
    found = facts("रांची। इस साल 88.31 फीसदी विद्यार्थी सफल रहे, जबकि पिछले साल 91.76 विद्यार्थी सफल हुए थे।")
    assert {(f.kind, f.value, f.unit) for f in found} == {
        ("coverage", 88.31, "percent"),
        ("coverage", 91.76, "percent"),
    }


def test_half_of_them_and_numbers_where_no_share_is_told_are_none() -> None:
    assert not [f for f in facts("रांची। पिछले साल 91.76 विद्यार्थी सफल हुए थे।") if f.value == 91.76]
    found = facts("रांची। इस साल 88.31 फीसदी विद्यार्थी सफल रहे। आधे विद्यार्थी छात्राएं हैं।")
    assert [f.value for f in found] == [88.31]


@pytest.mark.parametrize(
    "text",
    [
        "बोर्ड का परिणाम पिछले साल के मुकाबले 4.12 फीसदी नीचे आया है।",
        "जिले का परिणाम 4.12 प्रतिशत लुढ़क गया।",
        "पिछले साल की तुलना में परिणाम 4.12 प्रतिशत बेहतर रहा।",
        "छात्रों के पास प्रतिशत में 4.12 फीसदी और छात्राओं के पास प्रतिशत में 3.27 फीसदी की कमी आई है।",
    ],
)
def test_a_change_is_no_share(text: str) -> None:
    assert not facts(f"रांची। {text}")
