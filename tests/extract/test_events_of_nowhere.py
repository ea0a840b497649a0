"""Whose a figure is that no place owns: of an examination, an election's phase, a ranking; and where a place owns it all the same."""

from __future__ import annotations

import pytest

from extract.news.events_of_nowhere import event_of, is_open_exam
from tests.extract.telling import told


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        (  # no place at all
            "यूपीएससी रिजल्ट: टॉपर मीनाक्षी राव के 54 प्रतिशत अंक",
            "यूपीएससी सिविल सेवा परीक्षा 2023 के अंक जारी हो गए हैं। सूची में 613 पुरुष और 320 महिलाएं हैं।",
            {
                ("count", "यूपीएससी सिविल सेवा परीक्षा", 613),
                ("count", "यूपीएससी सिविल सेवा परीक्षा", 320),
                ("score", "मीनाक्षी राव", 54),
            },
        ),
        (  # the home of the first is not what a board's result is of
            "सीबीएसई 10वीं का रिजल्ट जारी: गुरुग्राम की तन्वी टॉपर",
            "केंद्रीय माध्यमिक शिक्षा बोर्ड ने मंगलवार को 10वीं का परिणाम घोषित किया। इस बार 93.6 फीसदी विद्यार्थी पास हुए।",
            {("coverage", "सीबीएसई", 93.6)},
        ),
        (  # an agency's dateline, and more candidates than any town has
            "जेईई मेन: पटना के आदित्य को पहली रैंक",
            "पटना। जेईई मेन का परिणाम सोमवार को जारी कर दिया गया। परीक्षा में 12.6 लाख अभ्यर्थी पंजीकृत थे, जिनमें से "
            "11.8 लाख ने परीक्षा दी। परीक्षा 284 शहरों में हुई थी।",
            {
                ("count", "जेईई मेन", 1_260_000),
                ("coverage", "जेईई मेन", 1_180_000),
                ("count", "जेईई मेन", 284),
                ("rank", "आदित्य", 1),
            },
        ),
        (  # the examination is in town
            "कोटा में नीट आज",
            "कोटा। नीट रविवार को 12 केंद्रों पर होगी। 5,400 अभ्यर्थी पंजीकृत हैं।",
            {("count", "कोटा", 12), ("count", "कोटा", 5400)},
        ),
        (  # a town's own results beside all
            "",
            "सीकर। नीट का परिणाम आया। शहर से 412 विद्यार्थी सफल हुए। परीक्षा में 1,860 विद्यार्थी बैठे थे।",
            {("coverage", "सीकर", 412), ("count", "सीकर", 1860)},
        ),
        (  # a phase of several states
            "",
            "नई दिल्ली। लोकसभा चुनाव के पांचवें चरण में सोमवार को आठ राज्यों की 49 सीटों पर मतदान हुआ। शाम सात बजे तक 60.09 प्रतिशत वोट पड़े।",
            {
                ("count", "लोकसभा चुनाव का पांचवां चरण", 8),
                ("count", "लोकसभा चुनाव का पांचवां चरण", 49),
                ("coverage", "लोकसभा चुनाव का पांचवां चरण", 60.09),
            },
        ),
        (  # who is ranked, behind one of them
            "",
            "भोपाल। स्वच्छ सर्वेक्षण के नतीजे आ गए। इंदौर पहले स्थान पर रहा। इस बार 4477 शहर सर्वेक्षण में शामिल किए गए थे।",
            {("rank", "इंदौर", 1), ("count", "स्वच्छ सर्वेक्षण", 4477)},
        ),
        (  # a state that the article does not name
            "8वीं बोर्ड की तारीखें बदलीं",
            "आठवीं बोर्ड की परीक्षा अब 20 मार्च से होगी। परीक्षा में प्रदेश के 12.5 लाख विद्यार्थी बैठेंगे।",
            {("count", "आठवीं बोर्ड की परीक्षा", 1_250_000)},
        ),
    ],
)
def test_figures_of_nobody_are_the_events(title: str, text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text, title) == wanted


def test_a_title_that_names_the_town_leaves_it_the_figures_that_it_can_have() -> None:
    found = told("सीकर। नीट में 23 लाख अभ्यर्थी बैठे। 215 छात्र सफल हुए। परीक्षा 18 केंद्रों पर हुई।", "नीट में सीकर का दबदबा")
    assert found == {("count", "नीट", 2_300_000), ("coverage", "सीकर", 215), ("count", "सीकर", 18)}


def test_a_figure_behind_one_of_the_district_is_the_districts() -> None:
    found = told(
        "गोंडा। लोकसभा चुनाव के पांचवें चरण में आठ राज्यों की 49 सीटों पर मतदान होगा। जिले में 1,980 बूथ बनाए गए हैं। 9 मॉडल बूथ भी होंगे।"
    )
    assert {("count", "गोंडा", 1980), ("count", "गोंडा", 9), ("count", "लोकसभा चुनाव का पांचवां चरण", 49)} <= found


@pytest.mark.parametrize(
    "text",
    [
        "वायु सर्वेक्षण में वह 19वें स्थान पर रहा।",
        "सौभाग्य योजना के 212 कनेक्शन दिए गए।",
        "उपकर की चोरी में 7 करोड़ रुपये का जुर्माना लगा।",
    ],
)
def test_what_somebody_holds_or_gets_is_no_events(text: str) -> None:
    assert {subject for _, subject, _ in told(text)} <= {""}


def test_the_home_of_a_topper_in_the_seat_of_a_board() -> None:
    """“प्रयागराज: यूपी बोर्ड ने …" under a title with a topper of प्रयागराज: the results are the state's."""
    found = told(
        "प्रयागराज: यूपी बोर्ड ने शनिवार को हाईस्कूल का परिणाम जारी कर दिया। हाईस्कूल में 89.55 फीसदी विद्यार्थी पास हुए।",
        "UP Board Result: हाईस्कूल में सीतापुर की प्राची, इंटर में प्रयागराज के शुभम टॉपर",
    )
    assert ("coverage", "उत्तर प्रदेश", 89.55) in found


def test_the_examinations_that_are_open_to_all() -> None:
    assert [name for name in ("नीट-यूजी", "सीबीएसई 12वीं परीक्षा", "यूपी बोर्ड हाईस्कूल", "") if is_open_exam(name)] == [
        "नीट-यूजी",
        "सीबीएसई 12वीं परीक्षा",
    ]
    assert event_of("आईसीएसई 10वीं") == "आईसीएसई"
