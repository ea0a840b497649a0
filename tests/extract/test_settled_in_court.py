"""Cases of a लोक अदालत with the sum that was given in them were settled; whose the challans are stands behind them."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    "clause",
    [
        "मोटर दुर्घटना के 14 वादों में पीड़ितों को 2.10 करोड़ रुपये दिलाए गए।",
        "ई-चालान के 14 मामलों में 3,20,500 रुपये जुर्माना वसूला गया।",
        "बैंक ऋण के 14 प्रकरणों में पक्षकारों को कुल 90 लाख रुपये का मुआवजा मिला।",
    ],
)
def test_cases_with_a_sum_given(clause: str) -> None:
    found = facts(f"रामपुर। शनिवार को राष्ट्रीय लोक अदालत लगाई गई। {clause}")
    assert [(f.kind, f.value) for f in found if f.value == 14] == [("coverage", 14)]


@pytest.mark.parametrize(
    "text",
    [
        "रामपुर। शराब की ओवररेटिंग के 14 मामलों में 3.75 लाख रुपये जुर्माना वसूला गया।",  # no court settles them
        "रामपुर। लोक अदालत लगी। सुनवाई के लिए 14 वाद रखे गए, 90 लाख रुपये का दावा है।",
        "रामपुर। लोक अदालत में 14 कोर्ट में लंबित मामले निराकरण के लिए रखे गए थे।",
        "रामपुर। लोक अदालत में 14 मामलों को निपटारे के लिए विभिन्न पीठों के समक्ष रखा गया।",
    ],
)
def test_cases_not_settled(text: str) -> None:
    assert [f.kind for f in facts(text) if f.value == 14] == ["count"]


def test_rows_of_courts() -> None:
    text = (
        "रामपुर। राष्ट्रीय लोक अदालत लगाई गई।\n\nन्यायालयवार स्थिति\n- स्वार : 238 वाद, 71 लाख 20 हजार रुपये\n"
        "- टांडा : 164 वाद, 38 लाख 60 हजार रुपये\n- बिलासपुर : 142 वाद, 41 लाख रुपये"
    )
    assert [(f.kind, f.value) for f in facts(text) if f.unit == "cases"] == [
        ("coverage", 238),
        ("coverage", 164),
        ("coverage", 142),
    ]


def test_whose_the_challans_are() -> None:
    found = told("रामपुर। यातायात माह में 803 चालान हुए। सर्वाधिक 96 चालान स्वार थाना क्षेत्र के थे, 40 चालान टांडा थाने के रहे।")
    assert found == {("count", "रामपुर", 803), ("count", "स्वार", 96), ("count", "टांडा", 40)}


def test_who_lives_there_is_no_owner() -> None:
    """“थाना क्षेत्र के व्यापारियों से": the area of others."""
    found = told("रामपुर। पुलिस ने 803 चालान किए। 96 चालान स्वार थाना क्षेत्र के व्यापारियों के काटे गए।")
    assert ("count", "स्वार", 96) not in found


def test_what_cases_are_of_is_no_body() -> None:
    text = "रामपुर। लोक अदालत में राजस्व, बैंक वसूली और फाइनेंस के 843 मामलों का निस्तारण किया गया। बैंक ऋण के 21 मामले निपटे।"
    assert {subject for _, subject, _ in told(text)} == {"रामपुर"}
