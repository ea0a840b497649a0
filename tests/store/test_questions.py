"""One question however its words are spelt, and two where a word tells them apart."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from store.questions import question_key

RANK = {
    "subject": "कानपुर", "subject_type": "district", "subject_code": "157", "measure": "आईजीआरएस", "aspect": "",
    "period": "2023-09", "scope": "प्रदेश", "unit": "rank", "modality": "actual",
}  # fmt: skip
POLICE = {"subject": "कानपुर पुलिस कमिश्नरेट", "subject_type": "commissionerate", "subject_code": ""}
RESULT = {"measure": "मैट्रिक", "unit": "percent", "scope": "", "period": "2023"}


def key(**more: Any) -> str:
    return question_key(SimpleNamespace(**(RANK | more)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"measure": "आईजीआरएस"}, {"measure": "आइजीआरएस"}),
        ({"subject": "कानपुर"}, {"subject": "कानपुर नगर"}),
        ({"scope": "प्रदेश"}, {"scope": "यूपी"}),
        ({"scope": "प्रदेश"}, {"scope": "उत्तर प्रदेश"}),
        ({"scope": "राज्य"}, {"scope": "सूबे"}),
        ({"scope": "देश"}, {"scope": "भारत"}),
        ({"scope": "75 जिले"}, {"scope": "७५ जिलों"}),
        (POLICE, POLICE | {"subject": "कानपुर कमिश्नरेट"}),
        (POLICE, POLICE | {"subject": "पुलिस कमिश्नरेट कानपुर"}),
        (RESULT, RESULT | {"aspect": "passed"}),
    ],
)
def test_one_question_in_two_spellings(one: dict[str, str], other: dict[str, str]) -> None:
    assert key(**one) == key(**other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, POLICE),
        ({"subject_type": "district"}, {"subject_type": "city", "subject_code": ""}),
        ({"scope": "प्रदेश"}, {"scope": "देश"}),
        ({"scope": "प्रदेश"}, {"scope": "मंडल"}),
        ({"scope": "75 जिले"}, {"scope": "52 जिले"}),
        ({"scope": "75 जिले"}, {"scope": "75 तहसीलें"}),
        ({"period": "2023-09"}, {"period": "2023-08"}),
        (POLICE, POLICE | {"subject": "पुलिस कमिश्नरेट"}),
        (POLICE, POLICE | {"subject": "लखनऊ पुलिस कमिश्नरेट"}),
        (POLICE, POLICE | {"subject": "कानपुर पुलिस कमिश्नरेट के थाने"}),
        ({"unit": "complaints", "aspect": "received"}, {"unit": "complaints", "aspect": "disposed"}),
        (RESULT | {"measure": "आईजीआरएस"}, RESULT | {"measure": "आईजीआरएस", "aspect": "passed"}),
    ],
)
def test_two_questions(one: dict[str, str], other: dict[str, str]) -> None:
    assert key(**one) != key(**other)
