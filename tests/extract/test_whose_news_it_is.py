"""Whose the figures of news are that name nobody beside them: an institution's, an examination's, a district's own, a town's part of it."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def subjects(text: str, title: str = "") -> dict[float, str]:
    """Value -> subject, of each fact."""
    return {f.value: f.subject for f in facts(text, title)}


def test_an_accredited_institution_holds_the_marks_of_all_paragraphs() -> None:
    text = (
        "बस्ती। महर्षि वशिष्ठ विश्वविद्यालय नैक में ए ग्रेड से चूक गया। विश्वविद्यालय को 2.91 सीजीपीए मिले हैं।\n\n"
        "पाठ्यक्रम में 3.10 और शोध में 1.94 अंक मिले। स्वीकृत 212 पदों में से 98 पर ही शिक्षक हैं।"
    )
    assert set(subjects(text).values()) == {"महर्षि वशिष्ठ विश्वविद्यालय"}


def test_news_of_many_colleges_is_no_single_ones() -> None:
    text = "बस्ती। जिले के कॉलेजों की नैक में भागीदारी कम है। 38 कॉलेजों में से 11 का ही मूल्यांकन हुआ है।"
    assert subjects(text)[11].startswith("बस्ती")


@pytest.mark.parametrize(
    "opening",
    [
        "संघ लोक सेवा आयोग ने सिविल सेवा परीक्षा 2023 का अंतिम परिणाम जारी कर दिया।",
        "सिविल सेवा परीक्षा 2023 का परिणाम मंगलवार को घोषित कर दिया गया।",
    ],
)
def test_all_whom_a_result_names_are_the_examinations(opening: str) -> None:
    text = (
        f"मधुबनी। {opening} झंझारपुर के रोहित मिश्र को 212वीं रैंक मिली है।\n\n"
        "इस बार 1,016 अभ्यर्थी सफल हुए हैं, जिनमें 352 महिलाएं हैं। ओबीसी के 303 और एससी के 165 अभ्यर्थी चुने गए।"
    )
    found = subjects(text)
    assert {found[v] for v in (1016, 352, 303, 165)} == {"सिविल सेवा परीक्षा"}
    assert found[212] == "रोहित मिश्र"


def test_those_of_the_district_stay_its_own() -> None:
    text = (
        "मधुबनी। संघ लोक सेवा आयोग ने सिविल सेवा परीक्षा 2023 का परिणाम जारी कर दिया।\n\n"
        "जिले के 11 अभ्यर्थी सफल हुए हैं, पिछले साल 8 सफल हुए थे।"
    )
    assert {subjects(text)[v] for v in (11, 8)} == {"मधुबनी"}


def test_how_a_boards_examination_was_held_is_the_towns_news() -> None:
    text = (
        "बलिया, हिन्दुस्तान टीम। यूपी बोर्ड की हाईस्कूल और इंटर की परीक्षा सोमवार से शुरू हुई। 173 केंद्रों पर हुई परीक्षा में "
        "61,420 परीक्षार्थी पंजीकृत थे।"
    )
    found = subjects(text, "यूपी बोर्ड: पहले दिन 4,118 परीक्षार्थी अनुपस्थित")
    assert {found[v] for v in (173, 61420, 4118)} == {"बलिया"}


def test_a_boards_results_stay_the_states() -> None:
    text = "प्रयागराज। यूपी बोर्ड ने हाईस्कूल का परिणाम घोषित कर दिया। 89.55 प्रतिशत विद्यार्थी पास हुए।"
    assert subjects(text, "यूपी बोर्ड हाईस्कूल का रिजल्ट 89.55 प्रतिशत")[89.55] == "उत्तर प्रदेश"


def test_the_town_of_which_a_correspondent_tells() -> None:
    text = (
        "सिद्धार्थनगर। जिले की तहसीलों में समाधान दिवस लगा। कुल 241 शिकायतें आईं।\n\n"
        "इटवा संवाददाता के अनुसार, तहसील सभागार में 88 शिकायतें आईं, जिनमें सात का निस्तारण हुआ।\n\n"
        "शोहरतगढ़ प्रतिनिधि के मुताबिक 43 लोगों ने समस्या बताई।"
    )
    found = facts(text)
    assert {f.value: f.subject for f in found} == {241: "सिद्धार्थनगर", 88: "इटवा", 7: "इटवा", 43: "शोहरतगढ़"}
    assert {f.speaker for f in found} == {""}


def test_a_dateline_in_latin_letters_behind_the_news_in_short() -> None:
    text = "- 14 हजार सीटें खाली\n\n- पहली मेरिट जारी\n\nGORAKHPUR: कॉलेजों में दाखिले चल रहे हैं। 92 कॉलेजों में 27,310 छात्रों ने प्रवेश लिया।"
    assert subjects(text, "कॉलेजों में 14 हजार सीटें खाली")[92] == "गोरखपुर"


def test_a_bureau_in_the_dateline_is_no_subject() -> None:
    text = "शिमला, राज्य ब्यूरो : मुख्यमंत्री ने सोमवार को विधानसभा में 58 हजार 444 करोड़ रुपये का बजट पेश किया।"
    assert subjects(text, "हिमाचल का बजट पेश") == {584440000000: "हिमाचल प्रदेश"}


def test_a_municipality_is_a_towns_and_no_states() -> None:
    text = "पटना: राज्य में डेंगू के 281 नये मरीज पाये गये।\n\nइधर नगर निगम की 375 टीमें फॉगिंग में लगी हैं।"
    assert subjects(text, "बिहार में डेंगू के 281 नये मरीज")[375] == "पटना नगर निगम"


def test_an_officer_who_acts_is_of_the_district() -> None:
    text = (
        "पीलीभीत। निपुण आकलन में जिला 38वें स्थान पर है।\n\nबिलसंडा ब्लॉक के 36 विद्यालय पिछड़े हैं। बीएसए अमित कुमार ने "
        "347 प्रधानाध्यापकों को नोटिस दिया।"
    )
    assert subjects(text)[347] == "पीलीभीत"


def test_who_is_of_an_office_is_no_subject_of_those_counted_with_it() -> None:
    text = "फतेहपुर। तहसीलों में खागा की वसूली 48 फीसदी रही। डीएम ने खागा तहसीलदार समेत तीन अधिकारियों से जवाब मांगा।"
    assert subjects(text)[3] == "फतेहपुर"


def test_the_head_of_a_hospital_speaks_for_it() -> None:
    text = (
        "हिसार। सिविल अस्पताल में सोमवार को 2,140 मरीज ओपीडी में पहुंचे।\n\n"
        "पीएमओ डॉ. अनिता ने बताया कि 55 में से 38 चिकित्सक ही तैनात हैं।"
    )
    assert subjects(text)[38] == "हिसार सिविल अस्पताल"


def test_a_districts_own_body_goes_by_its_district() -> None:
    text = "नई टिहरी। टिहरी जिले में मतदान हुआ। जिला पंचायत की 22 सीटों पर 89 प्रत्याशी मैदान में हैं।"
    assert subjects(text, "टिहरी में मतदान")[22].endswith("जिला पंचायत")
    assert subjects(text, "टिहरी में मतदान")[22] != "जिला पंचायत"


def test_behind_the_most_the_doer_stands_behind_the_figure() -> None:
    text = (
        "बलरामपुर। पौधरोपण की तैयारी है। सबसे अधिक 21 लाख 45 हजार पौधे ग्राम्य विकास विभाग को रोपने हैं, सबसे कम 2,400 पौधे "
        "रोपने का लक्ष्य परिवहन विभाग को मिला है।"
    )
    assert {subjects(text)[v] for v in (2145000, 2400)} == {"ग्राम्य विकास विभाग", "परिवहन विभाग"}


def test_a_part_beside_its_others_is_no_topic() -> None:
    text = (
        "कोरबा। पुलिस ने ब्योरा जारी किया।\n\nकोतवाली थाने में सर्वाधिक 702 मामले दर्ज हुए। कटघोरा थाने में 318 मामले आए। "
        "बांगो थाने में सबसे कम 64 मामले आए। सड़क हादसों में 312 लोगों की जान गई।"
    )
    assert subjects(text)[312] == "कोरबा"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("बलौदाबाजार। धान खरीदी जारी है। आज दिनांक को 5,310 टोकन जारी किये गये।", 5310),
        ("फतेहपुर। आय, जाति, निवास के 2,300 से अधिक आवेदन लंबित हैं।", 2300),
        ("कोरबा। जुआ के 346 और सट्टे के 92 मामलों में कार्रवाई की गई।", 346),
        ("जशपुर। महतारी वंदन योजना में पहाड़ी कोरवा की 3,940 महिलाओं को राशि मिली।", 3940),
    ],
)
def test_words_that_are_no_subjects(text: str, value: float) -> None:
    assert subjects(text)[value] == text.partition("।")[0]


def test_a_woman_whose_name_ends_like_a_relative_adverb() -> None:
    text = "सहरसा। सिविल सेवा परीक्षा में बिहारीगंज की फरहत जहां को 588वीं रैंक मिली है।"
    assert ("rank", "फरहत जहां", 588) in told(text)


def test_a_row_of_departments_by_their_fields() -> None:
    text = "बिजनौर। राजस्व वसूली में आबकारी में 103.4, राज्य कर में 91.6, विद्युत देय में 84 तथा खनन में 66.25 प्रतिशत प्राप्ति रही।"
    assert {f.subject for f in facts(text)} == {"आबकारी विभाग", "राज्य कर विभाग", "विद्युत देय विभाग", "खनन विभाग"}
