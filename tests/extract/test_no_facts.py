"""Figures that look like facts and are none: prices, margins, numbers to call, weights."""

from __future__ import annotations

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
