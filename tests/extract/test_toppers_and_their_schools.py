"""Toppers who share a place, and rows of them with a school, marks of a maximum and a percent."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

OPENING = "एटा। यूपी बोर्ड का परिणाम शुक्रवार को घोषित हुआ।"
TITLE = "यूपी बोर्ड का परिणाम घोषित"


@pytest.mark.parametrize("heading", ["हाईस्कूल के टॉपर", "जिले के टॉप टेन छात्र", "मेरिट में आए विद्यार्थी", "10वीं के टॉप-3"])
@pytest.mark.parametrize(
    ("row", "holds"),
    [
        ("{i}. {who}, {got}/600, {share} प्रतिशत", "both"),
        ("{i}. {who}, एसवीएम इंटर कॉलेज, मारहरा, {got}/600, {share} प्रतिशत", "both"),
        ("{i}- {who} {got}/600 ({share}%)", "both"),
        ("{who} (सरस्वती विद्या मंदिर) - {got}/600", "marks"),
        ("{who}, आदर्श इंटर कॉलेज जलेसर, {got}/600", "marks"),
        ("{i}. {who} - {share} प्रतिशत - डीएवी पब्लिक स्कूल", "share"),
        ("{i}) {who}, {share}%, राजकीय इंटर कॉलेज", "share"),
    ],
)
def test_rows_of_toppers(row: str, holds: str, heading: str) -> None:
    pupils = (("मानसी यादव", 583, 97.17), ("सृष्टि", 580, 96.67), ("मोहम्मद कैफ", 577, 96.17))
    rows = [row.format(i=i, who=who, got=got, share=share) for i, (who, got, share) in enumerate(pupils, 1)]
    expected = {("score", who, v) for who, got, share in pupils for v in _figures(holds, got, share)}
    found = {one for one in told("\n".join([OPENING, "", heading, *rows]), TITLE) if one[0] != "rank"}
    assert found == expected


def _figures(holds: str, got: float, share: float) -> tuple[float, ...]:
    return {"both": (got, share), "marks": (got,), "share": (share,)}[holds]


def test_a_class_between_the_heading_and_its_rows() -> None:
    rows = "जिले के टॉपर\nहाईस्कूल\n1. रिया गुप्ता, 583/600\nइंटरमीडिएट (विज्ञान)\n1. सोनम, आदर्श इंटर कॉलेज, 480/500"
    assert told(f"{OPENING}\n\n{rows}", TITLE) == {("score", "रिया गुप्ता", 583), ("score", "सोनम", 480)}


def test_rows_of_places_are_of_no_topper() -> None:
    rows = "जिले के टॉप-5 ब्लॉक\n1. बबेरू, 97.17 प्रतिशत\n2. नरैनी, 96.67 प्रतिशत"
    found = told(f"बांदा। टीकाकरण की समीक्षा हुई।\n\n{rows}", "टीकाकरण")
    assert {(k, s) for k, s, _ in found if k != "rank"} == {("coverage", "बबेरू"), ("coverage", "नरैनी")}


@pytest.mark.parametrize(
    "first", ["मंडी के आर्यन सेन", "गुरुकुल विद्यालय, नूरपुर के आर्यन सेन", "कन्या पाठशाला के छात्र आर्यन सेन", "गांव रामपुर के आर्यन सेन"]
)
@pytest.mark.parametrize("second", ["इसी स्कूल की सृष्टि", "गुरुकुल विद्यालय, नूरपुर की सृष्टि", "डीएवी पब्लिक स्कूल की सृष्टि"])
@pytest.mark.parametrize(
    "said",
    [
        "{} और {} 491-491 अंक लेकर संयुक्त रूप से दूसरे स्थान पर रहे।",
        "{} तथा {} ने 491-491 अंक पाकर जिले में दूसरा स्थान प्राप्त किया।",
        "491 अंकों के साथ {} और {} संयुक्त रूप से दूसरे स्थान पर रहे।",
        "दूसरे स्थान पर {} और {} रहे, जिन्हें 491-491 अंक मिले।",
    ],
)
def test_pupils_who_share_a_place(said: str, first: str, second: str) -> None:
    expected = {one for who in ("आर्यन सेन", "सृष्टि") for one in (("rank", who, 2), ("score", who, 491))}
    assert told(OPENING + " " + said.format(first, second), TITLE) == expected
