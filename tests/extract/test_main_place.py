"""Which place an article is about, and what its bodies go by alone."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_a_colon_behind_the_dateline_is_as_good_as_a_stop() -> None:
    """“भोपाल : प्रदेश में …”: the state speaks for itself, and the town is only where it was written."""
    for mark in ("।", ":", " :"):
        assert ("coverage", "मध्य प्रदेश", 57.05) in told(f"भोपाल{mark} प्रदेश में टीकाकरण का कार्य 57.05 प्रतिशत पूरा हो गया है।")


def test_a_board_without_a_dateline_speaks_of_its_state() -> None:
    """The town of a pupil is not the article's own."""
    found = told(
        "पंजाब स्कूल शिक्षा बोर्ड ने बारहवीं का रिजल्ट घोषित कर दिया है. लुधियाना की सारिका ने 450 में से 449 अंक हासिल करके दूसरा स्थान प्राप्त किया है."
        " बोर्ड की इस बार औसत पास फीसद 76.24 रहा है.",
        title="पंजाब स्कूल शिक्षा बोर्ड ने 12वीं का रिजल्ट घोषित किया",
    )
    assert {("coverage", "पंजाब", 76.24), ("score", "सारिका", 449)} <= found


@pytest.mark.parametrize(
    ("text", "title", "wanted"),
    [
        ("ग्वालियर। नगर निगम को दूसरा स्थान मिला।", "", "ग्वालियर नगर निगम"),
        ("स्वच्छता रैंकिंग में नगर निगम को तीसरा स्थान मिला।", "सिंगरौली नगर निगम को तीसरा स्थान", "सिंगरौली नगर निगम"),
        ("पटना। बांका एडीएम कार्यालय प्रथम स्थान पर है।", "", "बांका एडीएम कार्यालय"),
    ],
)
def test_a_towns_body_goes_by_the_towns_name(text: str, title: str, wanted: str) -> None:
    """Its head noun alone is that of the article's own town."""
    assert wanted in {f.subject for f in facts(text, title) if f.kind == "rank"}


def test_the_commissionerate_alone_is_the_articles_own() -> None:
    """Whoever else has one is named with it."""
    found = told("आगरा, जागरण संवाददाता। कमिश्नरेट को आइजीआरएस में दूसरा स्थान मिला है। कानपुर कमिश्नरेट पहले स्थान पर है।")
    assert ("rank", "आगरा पुलिस कमिश्नरेट", 2) in found


def test_many_of_a_kind_are_no_topic() -> None:
    """“परिषदीय विद्यालय … संवर रहे हैं": what follows is of the district."""
    found = told(
        "एटा। जिले के परिषदीय विद्यालय ऑपरेशन कायाकल्प से संवर रहे हैं। कुल 1,691 विद्यालयों में से 1,214 में बिजली का कनेक्शन हो गया है।"
    )
    assert ("coverage", "एटा", 1214) in found


def test_villages_spoken_of_make_no_district_a_village() -> None:
    """“पंचायतों में अभियान", and districts ranked."""
    found = facts("मुजफ्फरपुर। पंचायतों में आयुष्मान कार्ड बनाने का अभियान चल रहा है। दरभंगा राज्य में कार्ड बनाने में अव्वल है।")
    assert [f.subject_type for f in found if f.subject == "दरभंगा"] == ["district"]


def test_a_market_is_a_district_where_one_is_called_so() -> None:
    """मंडी alone in news of Himachal, and nowhere else."""
    text = "हमीरपुर 98.11 अंक लेकर दूसरे और मंडी 97.6 अंक लेकर तीसरे स्थान पर रहा।"
    assert ("rank", "मंडी", 3) in told(f"शिमला। {text}")
    assert ("rank", "मंडी", 3) not in told(f"लखनऊ। {text}")


def test_news_from_a_seat_is_of_its_district_where_the_title_names_that() -> None:
    """“गोपेश्वर: …" under "चमोली के चार ब्लाकों में": the seat goes by another name, and no sentence says "in the district"."""
    for mark in ("।", ":"):
        found = facts(
            f"गोपेश्वर{mark} पंचायत चुनाव के पहले चरण में 63.4 प्रतिशत मतदान हुआ।", title="चमोली के चार ब्लाकों में 63.4 प्रतिशत मतदान"
        )
        assert {f.subject for f in found if f.kind == "coverage"} == {"चमोली"}


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        (  # a public relations office's opening, and a seat that goes by another name
            "आवास निर्माण में जशपुर सरगुजा संभाग में प्रथम",
            "जशपुरनगर 18 दिसंबर 2024/ जिले में आवास योजना का क्रियान्वयन किया जा रहा है। अब तक 12 हजार आवास बने।",
            "जशपुर",
        ),
        (  # a district by its own name, beside the town that it was called after
            "आरोग्य मंदिर को मिला प्रमाण पत्र",
            "कबीरधाम 04 दिसंबर 2025/ जिले में अब तक 41 मरीजों का इलाज हुआ। कवर्धा में भी शिविर लगा।",
            "कबीरधाम",
        ),
        (  # a title that has the district, over the seat
            "महेंद्रगढ़ 92 प्रतिशत के साथ प्रदेश में दूसरे नंबर पर, नूंह सबसे नीचे",
            "नारनौल। जिले में 9,846 विद्यार्थी पास हुए। नारनौल ब्लॉक आगे रहा।",
            "महेंद्रगढ़",
        ),
        (  # from the capital, of the state
            "राज्य के 9 जिलों में आवास लंबित, अररिया में सबसे ज्यादा",
            "पटना। आवास योजना में 2,74,905 आवास बने। पटना में भी काम चल रहा है।",
            "बिहार",
        ),
        (  # a label's state, where the title compares districts
            "Haryana Panchayat Election: दूसरे चरण में चरखी दादरी आगे और गुरुग्राम पीछे",
            "दूसरे चरण में नौ जिलों में मतदान हुआ। सबसे अधिक वोट चरखी दादरी में और सबसे कम गुरुग्राम में पड़े हैं।\n\nपूरे चुनाव में 48,936 मतदाताओं ने वोट डाला।",
            "हरियाणा",
        ),
        (  # a label's state over one town's news
            "UP News: गाजीपुर में 1200 मरीजों का इलाज",
            "जिले में शिविर लगा। गाजीपुर में भी मरीज आए। अब तक 1300 मरीजों का इलाज हुआ।",
            "गाजीपुर",
        ),
        (  # one of several districts of a title, with which the first sentence opens
            "लिंगानुपात में सिरसा टॉप पर, जींद आठवें स्थान पर",
            "हरियाणा के जींद जिले में लिंगानुपात में गिरावट आई है। सिरसा आगे रहा। फरवरी में 1,684 बच्चों का टीकाकरण हुआ।",
            "जींद",
        ),
        (  # what a state's house was told
            "",
            "रायपुर। आर्थिक सर्वेक्षण विधानसभा में रखा गया। अब तक 91 हजार किसानों का पंजीयन हुआ है।",
            "छत्तीसगढ़",
        ),
        (  # and the country's
            "",
            "नई दिल्ली। राज्यसभा में मंत्री ने बताया कि 31,482 पद रिक्त हैं।",
            "भारत",
        ),
        (  # an election is no house
            "",
            "रायपुर। विधानसभा चुनाव के लिए दल पहुंचे। 62 प्रतिशत मतदान हुआ।",
            "रायपुर",
        ),
        (  # a division
            "कुमाऊं में 1.71 लाख स्मार्ट मीटर ही लग पाए, काशीपुर आगे",
            "हल्द्वानी। कुमाऊं मंडल में स्मार्ट मीटर लगाने की रफ्तार सुस्त है। अब तक 2,91,140 घरों में मीटर लगे।",
            "कुमाऊं मंडल",
        ),
    ],
)
def test_the_place_that_an_article_is_about(title: str, text: str, wanted: str) -> None:
    """Whoever has the article's largest number, for which its text names nobody."""
    found = [f for f in facts(text, title=title) if f.kind in ("coverage", "count")]
    assert max(found, key=lambda f: f.value).subject == wanted


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        (  # the board's state by the official name, the seat of the board only where it was written
            "भोपाल: MP बोर्ड 10वीं के नतीजे",
            "भोपाल: आज एमपी बोर्ड दसवीं की परीक्षा के नतीजे घोषित कर दिए गए हैं. इस बार 76.22 प्रतिशत छात्र उत्तीर्ण हुए हैं.",
            ("coverage", "मध्य प्रदेश", 76.22),
        ),
        (  # a pupil of the seat makes no news of it
            "यूपी बोर्ड",
            "प्रयागराज: उत्तर प्रदेश माध्यमिक शिक्षा परिषद (UP Board) ने परीक्षा परिणाम घोषित कर दिए हैं। हाईस्कूल में कुल 90.11% छात्र-छात्राएं सफल"
            " हुए हैं। इंटरमीडिएट में प्रयागराज की महक जायसवाल ने टॉप किया है।",
            ("coverage", "उत्तर प्रदेश", 90.11),
        ),
        (  # filed at the bureau of the division
            "",
            "भरतपुर, नवम्बर 16 -- राजस्थान के डीग जिले में पुनरीक्षण चल रहा है। अब तक 1,84,290 प्रपत्रों का सत्यापन किया जा चुका है।",
            ("coverage", "डीग", 184290),
        ),
        (  # a board whose result somebody else declares, and no place of its own
            "",
            "बिहार विद्यालय परीक्षा समिति के मैट्रिक के रिजल्ट की घोषणा शिक्षा मंत्री ने कर दी है। कुल 80.59 फीसदी छात्र सफल रहे हैं। समस्तीपुर के दुर्गेश ने"
            " दूसरा स्थान पाया है।",
            ("coverage", "बिहार", 80.59),
        ),
        (  # the country, of news from its capital that speaks of it
            "",
            "New Delhi: आंकड़े बताते हैं कि लगभग 77 प्रतिशत ग्रामीण परिवारों तक नल पहुंच चुका है। देश के ग्रामीण परिवारों की कुल संख्या 19.31 करोड़ है।",
            ("coverage", "भारत", 77),
        ),
        (  # the bureau's own district, compared with another
            "",
            "भरतपुर, नवम्बर 16 -- जिले में पुनरीक्षण चल रहा है। डीग जिले में 58 और भरतपुर में 61 प्रतिशत काम हुआ। अब तक 1,84,290 प्रपत्रों का सत्यापन"
            " किया जा चुका है।",
            ("coverage", "भरतपुर", 184290),
        ),
    ],
)
def test_boards_and_bureaus(title: str, text: str, wanted: tuple[str, str, float]) -> None:
    """A dateline may be the seat of a board or the bureau of a division."""
    assert wanted in told(text, title)


def test_an_examination_of_a_state_s_board_is_of_the_state_whatever_town_tells_it() -> None:
    found = told(
        "भिवानी। हरियाणा विद्यालय शिक्षा बोर्ड की मार्च में हुई परीक्षा में छात्राएं आगे रहीं।\n\nपरिणाम 87.08 फीसदी आया।",
        title="12वीं परिणाम",
    )
    assert found == {("coverage", "हरियाणा", 87.08)}


def test_a_village_within_a_seat_s_name_is_part_of_it() -> None:
    found = told(
        "रामगढ़। बरही विधानसभा में 12.4 प्रतिशत, बड़का गांव विधानसभा में 11.48 प्रतिशत और मांडू विधानसभा में 12.23 प्रतिशत मतदान हुआ।"
    )
    assert {subject for _, subject, _ in found} == {"बरही विधानसभा", "बड़का गांव विधानसभा", "मांडू विधानसभा"}


def test_the_home_of_a_minister_is_not_what_news_of_a_board_is_about() -> None:
    text = "जैक बोर्ड ने मैट्रिक के नतीजे जारी कर दिए। इस साल 90.4 फीसदी विद्यार्थी सफल रहे। मुख्यमंत्री के गृह जिले सरायकेला का रिजल्ट गिरा है।"
    assert {f.subject for f in facts(text, "मैट्रिक का रिजल्ट गिरा")} == {"झारखंड"}


def test_news_that_never_names_its_district_is_the_districts() -> None:
    found = facts("स्वास्थ्य विभाग के अनुसार जिले में डेंगू फैल रहा है। अगस्त में 18 मरीज मिले थे।", "")
    assert {(f.subject, f.subject_type) for f in found} == {("जिला", "district")}


def test_a_district_under_the_name_of_its_seat() -> None:
    found = facts("जागरण संवाददाता, बेतिया। जिले के 96,475 किसान चुने गए हैं। पश्चिम चंपारण में काम जारी है।", "समीक्षा")
    assert {f.subject for f in found} == {"पश्चिम चंपारण"}
