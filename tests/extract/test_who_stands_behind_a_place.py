"""Who holds a place that is told before them, alone or several, and rows whose figures two names share or one sum ends."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

RESULT = "परीक्षा का परिणाम"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "थानों की रैंकिंग में सदर थाना पहले नंबर पर रहा, जबकि दूसरे स्थान पर बंजार ने जगह बनाई।",
            {("rank", "सदर", 1), ("rank", "बंजार", 2)},
        ),
        (
            "थानों की रैंकिंग में पांचवें व छठे स्थान पर कुल्लू के भुंतर व मनाली ने स्थान प्राप्त किए हैं।",
            {("rank", "भुंतर", 5), ("rank", "मनाली", 6)},
        ),
        (
            "सेकेंड स्थान पर गया के अनुराग वर्मा तो थर्ड स्थान पर कटिहार के मोहित राज रहे।",
            {("rank", "अनुराग वर्मा", 2), ("rank", "मोहित राज", 3)},
        ),
        (
            "क्विज में शिवगंगा विद्यालय को प्रथम स्थान मिला। जबकि दूसरे स्थान पर सरस्वती स्कूल के प्रतिभागी रहे।",
            {("rank", "शिवगंगा विद्यालय", 1), ("rank", "सरस्वती स्कूल", 2)},
        ),
        ("सातवें स्थान पर 61 साल के उदय कोटक हैं।", {("rank", "उदय कोटक", 7)}),
    ],
)
def test_the_name_behind_its_place(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text, RESULT) == wanted


def test_a_figure_said_twice_in_a_row_is_that_of_the_two_names_before_it() -> None:
    found = told("सीतापुर। महोली 12, पिसावां व मछरेहटा 9-9, हरगांव 14 तथा सिधौली के 20 आवास बने।", "आवास योजना")
    assert {("coverage", "पिसावां", 9), ("coverage", "मछरेहटा", 9), ("coverage", "महोली", 12)} <= found


def test_the_sum_that_ends_a_row_is_of_the_whole() -> None:
    found = told("सीतापुर। महोली के 23, बिसवां के 7 तथा सिधौली के 10 जोड़े मिलाकर कुल 312 जोड़ों का विवाह हुआ।", "सामूहिक विवाह")
    assert ("coverage", "सीतापुर", 312) in found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "थर्ड स्टेट टॉपर ममता कुमारी और शालिनी सिंह ने 97.4 फीसदी अंक हासिल किए हैं।",
            {(k, who, n) for who in ("ममता कुमारी", "शालिनी सिंह") for k, n in (("rank", 3), ("score", 97.4))},
        ),
        (
            "487 अंक प्राप्त कर सीमा वर्मा और किरण नेगी ने जिले में प्रथम स्थान प्राप्त किया।",
            {(k, who, n) for who in ("सीमा वर्मा", "किरण नेगी") for k, n in (("rank", 1), ("score", 487))},
        ),
        (
            "शिशु मंदिर के छात्र अमित वर्मा, राजकीय इंटर कॉलेज के छात्र सुमित राय और बाल विद्या मंदिर की छात्रा रेखा यादव जिले के टॉपर बन गए हैं।",
            {("rank", who, 1) for who in ("अमित वर्मा", "सुमित राय", "रेखा यादव")},
        ),
        (
            "तीसरे स्थान पर गुरुनानक स्कूल, मधेपुरा की शिखा रानी रहीं जिन्होंने 468 अंक हासिल किए।",
            {("rank", "शिखा रानी", 3), ("score", "शिखा रानी", 468)},
        ),
        ("गोमतीनगर निवासी अमित शुक्ला को दूसरा स्थान मिला।", {("rank", "अमित शुक्ला", 2)}),
        ("मंझनपुर और सिराथू तहसीलों ने प्रथम स्थान पाया।", {("rank", "मंझनपुर", 1), ("rank", "सिराथू", 1)}),
        (
            "अप्रैल की डेल्टा रैंकिंग में गया को द्वितीय और खगड़िया को चौथा स्थान मिला है।",
            {("rank", "गया", 2), ("rank", "खगड़िया", 4)},
        ),
        ("महोबा जिले की ओवरऑल रैंकिंग 75 जिलों में से 22वीं रही।", {("rank", "महोबा", 22)}),
    ],
)
def test_who_shares_or_holds_it(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text, RESULT) == wanted


def test_a_title_that_ends_in_number_one() -> None:
    assert ("rank", "बांदा", 1) in told("पुलिस को बधाई मिली।", "आईजीआरएस रैंकिंग में बांदा प्रदेश में नंबर-1")
    assert not told("पुलिस को सूचना मिली।", "सड़क पर गड्ढे, गली नंबर-1")


def test_persons_counted_right_behind_a_place_are_listed_later() -> None:
    text = "पहले नंबर पर करनाल का मोहित है। दूसरे नंबर पर 3 बच्चे हैं, जिनमें जींद की सोनम, कैथल का अंकित और हिसार की पायल शामिल हैं।"
    found = told(text, RESULT)
    assert {("rank", who, 2) for who in ("सोनम", "अंकित", "पायल")} <= found
    assert ("rank", "मोहित", 2) not in found
    assert not [
        f for f in told("हिसार के रोहन ने पहला स्थान पाया। दूसरे स्थान पर 494 अंक लेकर 5 विद्यार्थी रहे।") if f[2] in (2, 494)
    ]


def test_each_event_of_a_row_has_its_first() -> None:
    text = "100 मीटर दौड़ में विनोद, 200 मीटर दौड़ में मनीष और लंबी कूद में अजय प्रथम रहे।"
    found = {(f.subject, f.value, f.measure) for f in facts(text)}
    assert found == {("विनोद", 1, "100 मीटर दौड़"), ("मनीष", 1, "200 मीटर दौड़"), ("अजय", 1, "लंबी कूद")}
    assert "खेलकूद प्रतियोगिता (200 मीटर दौड़)" in {f.measure for f in facts(text, "खेलकूद प्रतियोगिता")}
    text = "भाषण में सरिता, निबंध में कोमल और चित्रकला में आरती ने प्रथम स्थान प्राप्त किया।"
    assert told(text, "युवा महोत्सव") == {("rank", who, 1) for who in ("सरिता", "कोमल", "आरती")}
