"""Figures that places are held with, words of a clause that are nobody, and marks that lost their blank."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize("by", ["वोटरों की गिनती में", "मतदाताओं की संख्या में", "मतदाताओं के लिहाज से"])
def test_what_places_are_ordered_by_is_counted_of_each(by: str) -> None:
    text = f"जेंडर रेसियो 901 आया है। {by} करछना 4,10,803 के साथ पहले, मेजा 4,05,551 के साथ दूसरे नंबर पर है।"
    assert {("count", "करछना", 410803), ("count", "मेजा", 405551)} <= told(text)
    assert not any(f.kind == "score" and f.value > 1000 for f in facts(text))


def test_an_index_is_told_with_a_place_too() -> None:
    text = "जिले का लिंगानुपात 921 रहा। हिसार 951 के आंकड़े के साथ पहले और जींद 940 के साथ दूसरे स्थान पर है।"
    assert {("score", "हिसार", 951), ("score", "जींद", 940)} <= told(text)


def test_one_by_one_is_nobody() -> None:
    text = "रेवाड़ी जिले का लिंगानुपात 921 रहा। सीएचसी वार देखें तो बावल का लिंगानुपात 968, खोल का 940 रहा।"
    assert not any(f.subject.endswith("वार") for f in facts(text))


def test_an_activity_is_no_place_among_constituencies() -> None:
    text = "कानपुर देहात की चार विधानसभाओं की सूची जारी हुई। पुनरीक्षण में 13,200 मतदाता अनुपस्थित मिले।"
    assert not any("पुनरीक्षण" in f.subject for f in facts(text))


def test_a_case_mark_may_have_lost_its_blank() -> None:
    assert told("एसआईआर जारी है। बानसूर विधानसभामें 89.82 प्रतिशत काम हुआ।") == {("coverage", "बानसूर विधानसभा", 89.82)}
