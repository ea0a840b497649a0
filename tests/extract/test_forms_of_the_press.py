"""Forms that pages of the press have between their sentences: whose a figure is, of what, and what is told of nobody."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # fields of a helpline's departments in a genitive
            "सीधी। सीएम हेल्पलाइन की 4,870 शिकायतें लंबित हैं। राजस्व की 1,106, ऊर्जा की 812 एवं पीएचई की 594 शिकायतें शेष हैं।",
            {
                ("count", "सीधी", 4870),
                ("count", "राजस्व विभाग", 1106),
                ("count", "ऊर्जा विभाग", 812),
                ("count", "पीएचई", 594),
            },
        ),
        (  # at which desk, and whose matters
            "भरतपुर। छात्रवृत्ति में शिक्षण संस्थान स्तर पर 628 आवेदन लंबित हैं।",
            {("count", "भरतपुर", 628)},
        ),
        (
            "कानपुर। रैंकिंग में कानपुर को 110 अंक मिले। सीएम कार्यालय के संदर्भ में सिर्फ 7 अंक मिले।",
            {("score", "कानपुर", 110), ("score", "कानपुर", 7)},
        ),
        (  # some of those that are counted
            "पटना। मनरेगा की रैंकिंग में बिहार के नालंदा, औरंगाबाद समेत 10 जिले पीछे हैं।",
            {("count", "बिहार", 10)},
        ),
        (  # who wins before a second
            "खीरी। शिकायतें निपटाने में पीलीभीत ने बाजी मारी, शाहजहांपुर दूसरे और बरेली तीसरे नंबर पर रहा।",
            {("rank", "पीलीभीत", 1), ("rank", "शाहजहांपुर", 2), ("rank", "बरेली", 3)},
        ),
        (  # a place got before a joint, and the next one's holder behind its own
            "एनआईआरएफ रैंकिंग में आठवें नंबर पर एम्स दिल्ली को जगह मिली है और दसवें नंबर पर वाराणसी की बनारस हिंदू यूनिवर्सिटी है।",
            {("rank", "एम्स दिल्ली", 8), ("rank", "बनारस हिंदू यूनिवर्सिटी", 10)},
        ),
        (
            "दुबई। आईसीसी रैंकिंग में जसप्रीत बुमराह दुनिया के नंबर एक टेस्ट गेंदबाज बन गए।",
            {("rank", "जसप्रीत बुमराह", 1)},
        ),
        (  # an index with the unit of the dust that it is made from, and by how much it rose
            "लखनऊ में एक्यूआई 293 माइक्रोग्राम रहा। अगले दिन एक्यूआई 25 प्वाइंट बढ़कर 318 माइक्रोग्राम हो गया।",
            {("score", "लखनऊ", 293), ("score", "लखनऊ", 318)},
        ),
        (  # a target of money without रुपये
            "सहरसा। राजस्व की समीक्षा हुई। परिवहन विभाग ने 11 करोड़ 91 लाख के विरुद्ध 63.90 प्रतिशत राजस्व जुटाया है।",
            {("amount", "परिवहन विभाग", 119100000), ("coverage", "परिवहन विभाग", 63.9)},
        ),
        (  # what many things are worth together is no price of one
            "धमतरी। किसानों का धान खरीदा गया, जिसका मूल्य 184.58 करोड़ रुपये है।",
            {("amount", "धमतरी", 1845800000)},
        ),
        (  # the number spoken of, for another year
            "रायपुर। लूट के 2023 में 87 केस दर्ज थे, जो कि 2024 में घटकर 73 रह गए।",
            {("count", "रायपुर", 87), ("count", "रायपुर", 73)},
        ),
        (  # the last of a list is no size of the field for the others
            "जयपुर। जल जीवन मिशन में जैसलमेर 24वें, जालोर 26वें और सबसे नीचे 33वें पायदान पर डूंगरपुर है।",
            {("rank", "जैसलमेर", 24), ("rank", "जालोर", 26), ("rank", "डूंगरपुर", 33)},
        ),
    ],
)
def test_whose_a_figure_is(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_the_last_place_is_the_size_of_its_own_field_alone() -> None:
    found = facts("जयपुर। जल जीवन मिशन में जालोर 26वें और सबसे नीचे 33वें पायदान पर डूंगरपुर है।")
    assert {(f.subject, f.out_of) for f in found} == {("जालोर", None), ("डूंगरपुर", 33)}


def test_a_minister_in_a_capital_speaks_for_the_state() -> None:
    found = told(
        "भोपाल। मंत्री डॉ. प्रभुराम चौधरी ने अवार्ड घोषित किए। पिछले वर्ष 395 संस्थाओं को अवार्ड दिए गए थे।",
        title="स्वास्थ्य मंत्री ने किया कायाकल्प अवार्ड का ऐलान",
    )
    assert found == {("count", "मध्य प्रदेश", 395)}


def test_a_pronoun_means_the_institution_that_the_article_is_about() -> None:
    found = told(
        "हिसार। चौधरी रणबीर सिंह विश्वविद्यालय (सीआरएसयू) को नैक में ए ग्रेड मिला है।\n\n"
        "राज्य विश्वविद्यालयों की श्रेणी में उसे 51.06 अंक के साथ 42वां स्थान मिला।",
        title="सीआरएसयू को नैक में ए ग्रेड",
    )
    assert {(kind, value) for kind, subject, value in found if subject == "चौधरी रणबीर सिंह विश्वविद्यालय"} == {
        ("score", 51.06),
        ("rank", 42),
    }


def test_of_two_schemes_in_a_title_the_paragraph_goes_on_with_the_one_before() -> None:
    found = facts(
        "सिमडेगा। अबुआ आवास योजना में 8,260 आवास का लक्ष्य मिला है।\n\n"
        "प्रखंडों में बानो 61.2 प्रतिशत के साथ पहले स्थान पर है।\n\nमनरेगा में 68 फीसदी मजदूरों का आधार लिंक है।",
        title="सिमडेगा: मनरेगा में 68 फीसदी आधार लिंक, अबुआ आवास योजना में बानो आगे",
    )
    assert {f.measure for f in found if f.value in (61.2, 1)} == {"अबुआ आवास योजना"}
    assert {f.measure for f in found if f.value == 68} == {"मनरेगा"}


def test_what_stations_are_judged_by_is_no_measure_of_the_news() -> None:
    found = facts(
        "बलौदाबाजार। थानों की मासिक रैंकिंग जारी हुई। वारंट तामिली, ई-साक्ष्य और सीसीटीएनएस समेत दस बिंदुओं पर थानों को परखा गया। "
        "कसडोल 91.5 अंक लेकर पहले स्थान पर रहा।"
    )
    assert {f.measure for f in found if f.kind in ("rank", "score")} == {"थानों की मासिक रैंकिंग"}


def test_the_next_meet_dates_nobodys_medals() -> None:
    found = facts(
        "देहरादून। राष्ट्रीय खेलों में उत्तराखंड सातवें स्थान पर रहा। अगले राष्ट्रीय खेल 2027 में मेघालय में होंगे।",
        published="2025-02-15",
    )
    assert [(f.value, f.period) for f in found] == [(7, "")]


HEALTH = "किशनगंज। राष्ट्रीय परिवार स्वास्थ्य सर्वेक्षण की रिपोर्ट आई।\n\n"


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        (  # rounds of a survey over its columns
            "प्रमुख सूचक (प्रतिशत में)\n\nसूचक - एनएफएचएस-5 - एनएफएचएस-6\nपूर्ण टीकाकरण - 67.1 - 78.3\nबाल विवाह - 38.9 - 31.5",
            {("पूर्ण टीकाकरण", 67.1), ("पूर्ण टीकाकरण", 78.3), ("बाल विवाह", 38.9), ("बाल विवाह", 31.5)},
        ),
        (  # shares named in their rows
            "सूचक | 2019-20 | 2023-24\nपूर्ण टीकाकरण (%) | 67.1 | 78.3\nबाल विवाह (%) | 38.9 | 31.5",
            {("पूर्ण टीकाकरण", 67.1), ("पूर्ण टीकाकरण", 78.3), ("बाल विवाह", 38.9), ("बाल विवाह", 31.5)},
        ),
    ],
)
def test_a_table_of_indicators(table: str, wanted: set[tuple[str, float]]) -> None:
    found = facts(HEALTH + table)
    assert {(f.measure, f.value) for f in found} == wanted
    assert {(f.kind, f.subject, f.unit) for f in found} == {("coverage", "किशनगंज", "percent")}


def test_all_medals_beside_those_of_each_metal() -> None:
    found = facts(
        "देहरादून। राष्ट्रीय खेलों का समापन हुआ।\n\nपदक तालिका\n\nस्थान | टीम | स्वर्ण | रजत | कांस्य | कुल\n"
        "1 | सर्विसेज | 68 | 26 | 27 | 121\n2 | महाराष्ट्र | 54 | 71 | 76 | 201"
    )
    assert {(f.subject, f.value) for f in found if f.unit == "medals"} == {("सर्विसेज", 121), ("महाराष्ट्र", 201)}


@pytest.mark.parametrize("head", ["स्थान | विद्यार्थी | स्कूल | अंक", "स्थान. विद्यार्थी | स्कूल | अंक (500 में से)"])
def test_toppers_and_their_schools(head: str) -> None:
    rows = ("1. शिवानी ठाकुर | राजकीय वरिष्ठ माध्यमिक स्कूल भोरंज | 489", "2. अक्षित राणा | डीएवी ज्वालामुखी | 487")
    if head.count("|") > rows[0].count("|"):
        rows = tuple(row.replace(". ", " | ", 1) for row in rows)
    found = told("धर्मशाला। हिमाचल बोर्ड ने 12वीं का परिणाम घोषित किया।\n\n" + "\n".join((head, *rows)))
    assert found == {
        ("rank", "शिवानी ठाकुर", 1),
        ("score", "शिवानी ठाकुर", 489),
        ("rank", "अक्षित राणा", 2),
        ("score", "अक्षित राणा", 487),
    }


def test_labelled_rows_count_what_the_text_counts() -> None:
    found = facts(
        "भभुआ। सर्वजन दवा सेवन अभियान में 11 लाख लोगों को दवा खिलाई गई।\n\nप्रखंडों की प्रगति\n"
        "भभुआ- लक्ष्य 2,31,400, दवा खाई 1,78,178\nचैनपुर- लक्ष्य 1,74,500, दवा खाई 1,16,915"
    )
    assert {f.unit for f in found} == {"people"}
    assert {(f.subject, f.value, f.out_of) for f in found if f.out_of} == {
        ("भभुआ", 178178, 231400),
        ("चैनपुर", 116915, 174500),
    }
