"""A figure that is set against one of another time has no whole."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def values(text: str) -> list[tuple[str, float, str, float | None]]:
    return [(f.kind, f.value, f.period, f.out_of) for f in facts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "कैमूर में पिछले साल 640 के मुकाबले इस साल 720 सड़क हादसे हुए।",
        "कैमूर में 2023 के 640 की तुलना में 2024 में 720 सड़क हादसे हुए।",
    ],
)
def test_two_years_are_two_counts(text: str) -> None:
    assert values(text) == [("count", 640, "2023", None), ("count", 720, "2024", None)]


def test_two_years_of_money_are_two_sums() -> None:
    text = "देवघर के निबंधन विभाग को गत वर्ष 31 करोड़ के मुकाबले इस वर्ष 36 करोड़ रुपये का राजस्व मिला है।"
    assert values(text) == [("amount", 310_000_000, "2023", None), ("amount", 360_000_000, "2024", None)]


def test_two_years_of_a_share_are_two_shares() -> None:
    text = "मतदान। भभुआ में पिछले साल 52 के मुकाबले इस साल 41 फीसदी मतदान हुआ।"
    assert values(text) == [("coverage", 52, "2023", None), ("coverage", 41, "2024", None)]


@pytest.mark.parametrize(
    "text",
    [
        "गया में अप्रैल में 1,240 के लक्ष्य के मुकाबले मई में 980 शौचालय बने।",
        "गया में अप्रैल में 1,240 के सापेक्ष मई तक 980 शौचालय बने।",
        "गया में 1,240 के मुकाबले मई तक 980 शौचालय बने।",
    ],
)
def test_a_target_stays_the_whole(text: str) -> None:
    assert values(text) == [("coverage", 980, "2024-05", 1240)]
