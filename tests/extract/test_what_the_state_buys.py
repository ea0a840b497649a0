"""Weights of crops that the state buys are its workload; sums in crores that are said without रुपये; by how much more it is than before."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

BUYING = "समर्थन मूल्य पर खरीद"
SUMS = "वसूली की समीक्षा"


def test_a_target_and_what_was_bought_against_it() -> None:
    text = "बलिया। जिले को 38 हजार मीट्रिक टन धान खरीद का लक्ष्य मिला है, जबकि अब तक खरीद 1560.78 मीट्रिक टन हुई है।"
    found = {(f.kind, f.value, f.unit, f.modality) for f in facts(text, BUYING)}
    assert found == {("coverage", 38000, "tonnes", "target"), ("coverage", 1560.78, "tonnes", "actual")}


def test_what_became_of_bought_crops() -> None:
    text = "कटनी जिले में 3 लाख 20 हजार क्विंटल मूंग का उपार्जन हुआ, जिसमें से 2 लाख 90 हजार क्विंटल का परिवहन हो चुका है।"
    found = {(f.value, f.out_of, f.unit) for f in facts(text, BUYING)}
    assert found == {(320000, None, "quintals"), (290000, 320000, "quintals")}
    still = "धान खरीद में से अब तक 46,210 क्विंटल का उठान हो गया है और 12,300 क्विंटल उठान के लिए बाकी है।"
    assert {(f.kind, f.value) for f in facts(still, BUYING)} == {("coverage", 46210), ("count", 12300)}


@pytest.mark.parametrize(
    "text",
    [
        "ट्रक पर 28 टन सरिया लदा था।",
        "पुलिस ने 25 क्विंटल गांजा बरामद किया।",
        "मंडी में 2,300 क्विंटल सरसों की आवक हुई।",
        "किसान प्रति एकड़ 21 क्विंटल धान की खरीद करा सकेंगे।",
        "अवैध भंडारण के मामले में 318 क्विंटल धान जब्त किया गया।",
    ],
)
def test_other_weights_are_no_facts(text: str) -> None:
    assert not [f for f in facts(text, BUYING) if f.unit in ("tonnes", "quintals")]


def test_centres_are_no_part_of_what_is_bought() -> None:
    text = "कैमूर को दो लाख टन धान खरीदने का लक्ष्य मिला है। इसके विरुद्ध 185 केंद्रों में 1 लाख 50 हजार टन धान खरीदा गया।"
    found = {(f.value, f.out_of) for f in facts(text, BUYING)}
    assert (185, None) in found
    assert (150000, 200000) in found or (150000, None) in found


def test_the_target_that_a_percent_is_of() -> None:
    text = "करनाल जिले में 6,120 आवास बने, जो 7,800 आवासों के लक्ष्य का 78.46 प्रतिशत है।"
    assert {(f.value, f.modality) for f in facts(text, "आवास योजना")} == {
        (6120, "actual"),
        (7800, "target"),
        (78.46, "actual"),
    }


@pytest.mark.parametrize(
    ("text", "value", "modality"),
    [
        ("बांदा। बैंकों ने 84 करोड़ ऋण बांटा।", 84e7, "actual"),
        ("मथुरा। अब तक 7 करोड़ बिजली बिल जमा हुआ।", 7e7, "actual"),
        ("नगर निगम अलीगढ़ ने 61 करोड़ हाउस टैक्स वसूला।", 61e7, "actual"),
        ("आरा। निबंधन विभाग को 182 करोड़ 40 लाख राजस्व संग्रह का लक्ष्य मिला है।", 1824e6, "target"),
        ("विभाग ने कटनी जिले को 45 करोड़ का लक्ष्य दिया है।", 45e7, "target"),
        ("धनबाद। इस वर्ष का लक्ष्य 2 हजार 700 करोड़ है।", 2700e7, "target"),
        ("मधेपुरा। 3150 करोड़ लक्ष्य के विरुद्ध 612 करोड़ विभिन्न बैंकों द्वारा बांटे गए।", 612e7, "actual"),
    ],
)
def test_crores_of_what_nobody_counts_by_the_crore(text: str, value: float, modality: str) -> None:
    assert [(f.kind, f.unit, f.modality) for f in facts(text, SUMS) if f.value == value] == [
        ("amount", "INR", modality)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "लखनऊ। परिवहन विभाग ने पिछले साल की तुलना में 145 करोड़ रुपये अधिक राजस्व जुटाया।",
        "देहरादून। इस बार का लक्ष्य बीते वर्ष की अपेक्षा 60 करोड़ रुपये ज्यादा रखा गया है।",
        "सीकर में पिछले साल की तुलना में 412 छात्र अधिक पास हुए।",
    ],
)
def test_by_how_much_more_than_before_is_no_fact(text: str) -> None:
    assert not told(text, SUMS)


def test_at_least_so_many_more_are_a_fact() -> None:
    assert ("coverage", "लखनऊ", 412) in told("लखनऊ में पिछले साल की तुलना में 412 से अधिक मामले निपटाए गए।", SUMS)
