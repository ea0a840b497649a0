"""Whom a figure is of by the words beside it: whose place is told behind a joint, what kind of two were named, whose fortune it is."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बूंदी। टीकाकरण में बूंदी ने प्रदेश में तीसरा स्थान पाया है। वहीं पहला स्थान टोंक का तो दूसरा स्थान पाली का है।",
            {("rank", "बूंदी", 3), ("rank", "टोंक", 1), ("rank", "पाली", 2)},
        ),
        ("जयपुर। सूची में तीसरे स्थान पर सीकर चौथे स्थान पर टोंक है।", {("rank", "सीकर", 3), ("rank", "टोंक", 4)}),
        (
            "पटना। बिहार के 71.85 अंक हैं, जबकि पहले स्थान पर मौजूद केरल के 79.9 अंक हैं।",
            {("score", "बिहार", 71.85), ("rank", "केरल", 1), ("score", "केरल", 79.9)},
        ),
        ("इंदौर। 89.04 अंकों के साथ निवाड़ी पहले स्थान पर रहा।", {("score", "निवाड़ी", 89.04), ("rank", "निवाड़ी", 1)}),
    ],
)
def test_the_holder_behind_a_place(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Also where तो joins the next, where no comma parts two of them, and where somebody is found (मौजूद) there."""
    assert told(text) == wanted


def test_a_shift_is_still_no_rank() -> None:
    assert told("टोंक। दूसरी पाली में परीक्षा हुई।") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("नई दिल्ली। सूची में ईरान, इराक एवं यमन सबसे नीचे हैं। इन तीनों देशों को सिर्फ 9 अंक मिले।", {"ईरान", "इराक", "यमन"}),
        ("लखनऊ। बाराबंकी और रायबरेली सबसे पीछे रहे। इन दोनों जिलों का रिजल्ट 61 फीसदी रहा।", {"बाराबंकी", "रायबरेली"}),
    ],
)
def test_those_named_may_be_called_by_their_kind(text: str, wanted: set[str]) -> None:
    assert {subject for _, subject, _ in told(text)} == wanted


def test_others_than_those_named_are_not_they() -> None:
    found = told("लखनऊ। भारत और नेपाल में बात हुई। इन दोनों जिलों का रिजल्ट 61 फीसदी रहा।")
    assert not {"भारत", "नेपाल"} <= {subject for _, subject, _ in found}


@pytest.mark.parametrize(
    "text",
    [
        "नई दिल्ली। समूह के चेयरमैन मुकेश अंबानी फिर देश के सबसे अमीर शख्स हैं। उनकी कुल संपत्ति 42 हजार करोड़ रुपये बताई गई है।",
        "नई दिल्ली। मुकेश अंबानी की कुल संपत्ति 42 हजार करोड़ रुपये आंकी गई है।",
        "नई दिल्ली। मंत्री मुकेश अंबानी के पास 42 हजार करोड़ रुपये की संपत्ति है।",
        "नई दिल्ली। वहीं 42 हजार करोड़ रुपये की संपत्ति के साथ समूह के मुखिया मुकेश अंबानी तीसरे नंबर पर हैं।",
    ],
)
def test_a_fortune_is_its_owners(text: str) -> None:
    assert ("amount", "मुकेश अंबानी", 420000000000) in told(text)


def test_what_a_person_speaks_of_is_not_theirs() -> None:
    found = told("पटना। मंत्री राजेश कुमार ने कहा कि निगम की योजना पर 3 करोड़ रुपये खर्च होंगे।")
    assert "राजेश कुमार" not in {subject for _, subject, _ in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बांदा। जिले में 71 प्रतिशत छात्र पास हुए। प्रदेश का हाईस्कूल का परिणाम 90.77 प्रतिशत और इंटर का 83.23 प्रतिशत रहा।",
            {("coverage", "बांदा", 71), ("coverage", "उत्तर प्रदेश", 90.77), ("coverage", "उत्तर प्रदेश", 83.23)},
        ),
        (
            "बांदा। जिले में 71 प्रतिशत छात्र पास हुए। प्रदेश का पास प्रतिशत 90.77 रहा।",
            {("coverage", "बांदा", 71), ("coverage", "उत्तर प्रदेश", 90.77)},
        ),
        ("बांदा। इंटर में हमीरपुर का पास प्रतिशत 90.77 रहा।", {("coverage", "हमीरपुर", 90.77)}),
        (
            "भोपाल। ग्रेडिंग में खरगोन जिला पहले नंबर पर रहा है। सूची बुधवार को आई, जिसमें 95.4 अंक लेकर जिले ने ए श्रेणी पाई।",
            {("rank", "खरगोन", 1), ("score", "खरगोन", 95.4)},
        ),
        (
            "नई दिल्ली। सूची में दूसरे नंबर पर यूपी का गोरखपुर है, यहां एक्यूआई 450 है।",
            {("rank", "गोरखपुर", 2), ("score", "गोरखपुर", 450)},
        ),
    ],
)
def test_a_states_own_figure_and_the_district_spoken_of(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("नई दिल्ली। सूची में जापान का पासपोर्ट दूसरे स्थान पर है।", {("rank", "जापान", 2)}),
        ("नई दिल्ली। भारत की अर्थव्यवस्था दुनिया में पांचवें स्थान पर है।", {("rank", "भारत", 5)}),
        ("नई दिल्ली। सूची में बिहार का प्रदर्शन चौथे स्थान पर रहा।", {("rank", "बिहार", 4)}),
        ("नई दिल्ली। सूची में बिहार की पुलिस चौथे स्थान पर है।", {("rank", "बिहार पुलिस", 4)}),
        ("पटना। बिहार की रैंकिंग में सीवान पहले स्थान पर है।", {("rank", "सीवान", 1)}),
        ("पटना। बिहार के राहुल कुमार पहले स्थान पर हैं।", {("rank", "राहुल कुमार", 1)}),
    ],
)
def test_what_is_a_states_own_is_placed_for_it(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("पटना। विश्व चैंपियन डी. गुकेश दूसरे स्थान पर रहे।", {("rank", "डी. गुकेश", 2)}),
        ("पटना। दौड़ में बूंदी पीछे रहा। दौड़ किरन रावत ने पहला स्थान पाया।", {("rank", "किरन रावत", 1)}),
        ("पटना। विजेता गोंडा टीम को 21 हजार रुपये मिले।", {("amount", "गोंडा टीम", 21000)}),
        ("पटना। विजेता टीम को 21 हजार रुपये मिले।", {("amount", "विजेता टीम", 21000)}),
        ("पटना। सूची में पी.वी. सिंधु दूसरे स्थान पर रहीं।", {("rank", "पी.वी. सिंधु", 2)}),
        ("पटना। के. एल. राहुल को दूसरा स्थान मिला।", {("rank", "के. एल. राहुल", 2)}),
    ],
)
def test_a_name_without_what_it_has_won_and_with_its_initials(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बांदा। नसबंदी में जिला आगे है। राज्य स्वास्थ्य समिति ने सोमवार को जिलों की रैंकिंग जारी की है। इसमें 500 के मुकाबले 430 का बंध्याकरण हुआ।",
            {("coverage", "बांदा", 430)},
        ),
        (
            "भोपाल। मध्य प्रदेश में जनसुनवाई फिर शुरू होगी।\n\nजिले में अब तक 812 शिकायतें आईं।",
            {("count", "भोपाल", 812)},
        ),
        (
            "नई दिल्ली। सूची में नौवें पर गुरुग्राम में 396 एक्यूआई रहा। जबकि दसवें पर उत्तर प्रदेश के नोएडा में एक्यूआई 394 मिला है।",
            {("rank", "गुरुग्राम", 9), ("score", "गुरुग्राम", 396), ("rank", "नोएडा", 10), ("score", "नोएडा", 394)},
        ),
    ],
)
def test_who_published_is_passed_over(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """And जिला is the capital's in news from it, and a figure behind a place's में is of whoever stands behind the rank."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बांसवाड़ा. पुलिसिंग में बांसवाड़ा जिला कोटा रुरल के बाद प्रदेश में दूसरे नंबर पर आया है।",
            {("rank", "बांसवाड़ा", 2)},
        ),
        ("बांसवाड़ा. पुलिसिंग की सूची में कोटा ग्रामीण पहले नंबर पर है।", {("rank", "कोटा ग्रामीण", 1)}),
        (
            "भरतपुर। शिक्षण संस्थान समय पर आवेदन भेजें। विद्यार्थी स्तर पर 4657 तथा संस्थान स्तर पर 628 आवेदन लंबित हैं।",
            {("count", "भरतपुर", 4657), ("count", "भरतपुर", 628)},
        ),
    ],
)
def test_a_police_district_and_institutions_of_a_kind(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_title_is_not_of_the_kind_that_the_text_ended_with() -> None:
    text = (
        "सुपौल। अंचलों की अगस्त की रैंकिंग में पिपरा अंचल को राज्य में नौवां स्थान मिला है।\n\n"
        "डीसीएलआर की सूची में सुपौल सदर अनुमंडल 101 अनुमंडलों में 14वें स्थान पर है।"
    )
    found = {f.subject for f in facts(text, "अंचल रैंकिंग में पिपरा राज्य में नौवें स्थान पर") if f.value == 9}
    assert found == {"पिपरा अंचल"}
