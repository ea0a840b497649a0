"""Figures that look like facts and are none: prices, margins, numbers to call, weights."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_grams_of_something_are_no_village() -> None:
    """“300 ग्राम चूरापोस्त": what stands behind a figure is its unit."""
    found = told("फतेहाबाद। पुलिस ने 4 किलो 300 ग्राम चूरापोस्त और दो देसी पिस्तौल बरामद कीं। पांच अपराधी भी पकड़े गए।")
    assert not [subject for _, subject, _ in found if "चूरापोस्त" in subject]


def test_what_a_market_quotes_is_nobodys_money() -> None:
    found = facts(
        "कोटा। भामाशाह मंडी में गेहूं के भाव रहे। सर्राफा बाजार में चांदी 350 रुपए गिरकर 75,200 रुपए प्रति किलो रही। "
        "सोना 24 कैरेट 61,100 रुपए पर बंद हुआ। धान का समर्थन मूल्य 2300 रुपये है और इस पर 100 रुपये बोनस दिया जा रहा है। "
        "समर्थन मूल्य पर खरीद के लिए किसानों को 14 करोड़ 70 लाख रुपये का भुगतान हुआ है।"
    )
    assert [f.value for f in found if f.kind == "amount"] == [147000000]


def test_numbers_to_call_margins_and_prices_are_no_facts() -> None:
    text = (
        "झालावाड़। परीक्षा 150 अंकों की थी। उन्हें 108 एंबुलेंस से अस्पताल पहुंचाया गया। टैंकर 600 रुपए में मिल रहा है। "
        "जिले के 15 थानों में से 10 प्रदेश में नंबर वन रहे। पूर्व नंबर एक खिलाड़ी भी आए। 50 हजार रुपये से अधिक के बकायेदारों की सूची बनी।"
    )
    found = facts(text, title="बेटियां 2.36% आगे")
    assert {(f.value, f.unit) for f in found} == {(10, "stations")}


def test_what_a_gadget_can_do_and_costs_is_no_fact() -> None:
    text = (
        "कंपनी ने नया फोन उतारा। बैटरी 12 मिनट में 50 परसेंट और 28 मिनट में 100 परसेंट तक चार्ज होती है। 12 जीबी वाला मॉडल 30,999 "
        "रुपये का है। बैंक कार्ड पर 2,500 रुपये तक की छूट मिलेगी। यह पिछले फोन से 15 फीसदी हल्का है।"
    )
    assert not facts(text, title="45 हजार से कम में दमदार फोन")


def test_how_high_plants_are_counts_none() -> None:
    text = "पौधरोपण अभियान में नीम और बरगद के दो-दो मीटर ऊंचे पौधे लगाए गए। नीम के डेढ़ मीटर ऊंचे 200 पौधे लगाए गए।"
    assert [f.value for f in facts(text)] == [200]


def test_what_to_bring_along_is_counted_by_nobody() -> None:
    assert not facts("परीक्षार्थी अपने साथ चार पासपोर्ट फोटो और दो काले पेन लाएं।")


def test_a_discount_that_was_given_is_a_sum() -> None:
    """“उपभोक्ताओं को 84 हजार रुपये की छूट दी": what a body let people off; a shop's offer is none."""
    given = told("बस्ती। बिजली निगम ने सरचार्ज माफी में 210 उपभोक्ताओं को 84 हजार रुपये की छूट दी।")
    assert ("amount", 84_000) in {(kind, value) for kind, _, value in given}
    for offer in ("इस बाइक पर 9 हजार रुपये की छूट दी जा रही है।", "क्रेडिट कार्ड से 1,500 रुपये की छूट मिल रही है।"):
        assert not told("बस्ती। " + offer)


@pytest.mark.parametrize(
    "text",
    [
        "देहरादून। सरकार सत्र में 14 नए विधेयक लाना चाहती है।",
        "इंदौर। जिले को 260 नए उद्योग लाना है।",
        "झांसी। ठेकेदार 35 मजदूरों को साथ लेकर पहुंचना चाहता था।",
    ],
)
def test_what_somebody_wants_to_bring_is_told(text: str) -> None:
    """An infinitive alone orders nobody to carry anything."""
    assert [f.rule for f in facts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "अभ्यर्थी अपने साथ दो फोटो लाएं।",
        "अभ्यर्थियों को दो पासपोर्ट साइज फोटो साथ लाना होगा।",
        "विद्यार्थियों को साथ में दो पेन लाना जरूरी है।",
        "परीक्षार्थी आधार कार्ड की दो प्रति लाएं।",
        "परीक्षार्थी चार फोटो और दो प्रति लेकर पहुंचें।",
    ],
)
def test_what_somebody_is_told_to_bring_is_no_fact(text: str) -> None:
    assert not told("मेरठ। " + text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("मेरठ। दसवीं का परिणाम 88 प्रतिशत और बारहवीं का 4 प्रतिशत घटा।", {88}),
        ("मेरठ में टीकाकरण 76 प्रतिशत और हापुड़ में लक्ष्य से 5 प्रतिशत घटा।", {76}),
        ("मेरठ। जिले में मतदान 61 प्रतिशत, नगर में 7 प्रतिशत घटा।", {61}),
        ("मेरठ। जिले में चोरी 31 प्रतिशत और लूट 7 प्रतिशत घटी।", set()),
        ("मेरठ। इस बार मतदान 6 प्रतिशत और खर्च 4 प्रतिशत घटा।", set()),
    ],
)
def test_a_level_before_a_change_is_told(text: str, wanted: set[float]) -> None:
    """A result or a turnout many times the change behind it is no change itself."""
    assert {value for _, _, value in told(text)} == wanted


def test_a_share_index_has_no_marks() -> None:
    assert not facts("निफ्टी 21,500 अंक पर बंद हुआ।")
