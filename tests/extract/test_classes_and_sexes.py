"""Classes of towns by their people, shares of each sex beside the other's, places that a question asks for."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Fact
from extract.scopes.population_classes import after_people
from scraper.article import Article

READER = Extractor()


def facts(text: str, title: str = "") -> tuple[Fact, ...]:
    return READER.read(Article(id="", title=title, text=text, published="2025-07-18")).facts


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "स्वच्छ सर्वेक्षण में दतिया को 50 हजार से 3 लाख की आबादी वाले 824 शहरों में 61वां स्थान मिला।",
            [("दतिया", "50 हजार से 3 लाख की आबादी वाले 824 शहर")],
        ),
        (
            "स्वच्छ सर्वेक्षण के नतीजे आ गए। एक लाख से कम आबादी वाले नगरों में पाटन 14वें और बिलाड़ा 31वें पायदान पर है।",
            [("पाटन", "एक लाख से कम आबादी वाले नगर"), ("बिलाड़ा", "एक लाख से कम आबादी वाले नगर")],
        ),
        (
            "स्वच्छ सर्वेक्षण में देवास को 3 से 10 लाख आबादी की श्रेणी में सातवां स्थान मिला। अलवर इस श्रेणी में 12वें स्थान पर रहा।",
            [("देवास", "3 से 10 लाख आबादी की श्रेणी"), ("अलवर", "3 से 10 लाख आबादी की श्रेणी")],
        ),
        (  # the state's own order of them
            "स्वच्छ सर्वेक्षण में 20 हजार से कम आबादी वाले शहरों में नगरी प्रदेश में चौथे स्थान पर रही।",
            [("नगरी", "प्रदेश")],
        ),
        ("जिले की आबादी 12 लाख है और वह साक्षरता में प्रदेश में नौवें स्थान पर है।", [("जिला", "प्रदेश")]),
    ],
)
def test_class_of_towns_is_the_field(text: str, held: list[tuple[str, str]]) -> None:
    assert [(f.subject, f.scope) for f in facts(text) if f.kind == "rank"] == held


def test_size_of_a_class_stands_behind_its_people() -> None:
    assert after_people("3 से 10 लाख की आबादी वाले 43 शहर") == "43 शहर"
    assert after_people("20 से 50 हजार आबादी वाली श्रेणी") == "श्रेणी"
    assert after_people("38 जिले") == "38 जिले"


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("12वीं में 74.5 फीसदी छात्र व 81.2 फीसदी छात्राएं पास हुईं।", {74.5: "के छात्र", 81.2: "की छात्राएं"}),
        ("मतदान में 64.2 प्रतिशत महिलाओं और 61.8 प्रतिशत पुरुषों ने वोट डाले।", {64.2: "की महिलाएं", 61.8: "के पुरुष"}),
        ("10वीं में 88 प्रतिशत लड़कियां पास हुईं, जबकि 79 प्रतिशत लड़के ही सफल रहे।", {88: "की लड़कियां", 79: "के लड़के"}),
        ("जिले में 42 फीसदी छात्र ही पास हो सके।", {42: ""}),  # all its pupils
        ("सर्वे में 61 प्रतिशत महिलाएं एनीमिया से पीड़ित मिलीं।", {61: ""}),
    ],
)
def test_share_of_one_sex_beside_the_others(text: str, of: dict[float, str]) -> None:
    shares = {f.value: f.subject for f in facts("दतिया। " + text, "दतिया का हाल") if f.unit == "percent"}
    assert shares == {value: f"दतिया {group}".strip() for value, group in of.items()}


@pytest.mark.parametrize(
    ("title", "held"),
    [
        ("आईजीआरएस में दतिया छठे स्थान पर, जानिए कौन है शीर्ष पर", [("दतिया", 6)]),
        ("आईजीआरएस रैंकिंग : देखें किस जिले का रहा पहला स्थान", []),
        ("आईजीआरएस रैंकिंग में नंबर वन कौन, दतिया को मिला 31वां स्थान", [("दतिया", 31)]),
        ("आईजीआरएस में दतिया पहले स्थान पर", [("दतिया", 1)]),
    ],
)
def test_nobody_holds_the_place_that_a_question_asks_for(title: str, held: list[tuple[str, float]]) -> None:
    assert [(f.subject, f.value) for f in facts("समीक्षा बैठक हुई।", title) if f.kind == "rank"] == held


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "खुर्जा, लोनी और हापुड़ में एक्यूआई क्रमशः 334, 330 और 308 दर्ज हुआ।",
            [("खुर्जा", 334), ("लोनी", 330), ("हापुड़", 308)],
        ),
        ("बिहार के हाजीपुर में सुबह एक्यूआई 312 रहा।", [("हाजीपुर", 312)]),
        ("रैंकिंग में मिजोरम सबसे ज्यादा अंक (61.4%) लेकर आगे रहा।", [("मिजोरम", 61.4)]),
        (
            "रैंकिंग में पूर्वोत्तर, पहाड़ी और छोटे राज्यों की लिस्ट में गोवा 62 अंक के साथ आगे रहा।",
            [("गोवा", 62)],
        ),
    ],
)
def test_whose_marks_and_index(text: str, read: list[tuple[str, float]]) -> None:
    assert [(f.subject, f.value) for f in facts(text) if f.kind == "score"] == read


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "अंचलों की रैंकिंग में गड़खा अंचल की 90, परसा अंचल की 116 व मढ़ौरा अंचल की रैंकिंग 144 है।",
            [("गड़खा अंचल", 90), ("परसा अंचल", 116), ("मढ़ौरा अंचल", 144)],
        ),
        ("गड़खा अंचल को छोड़ शेष अंचलों की रैंकिंग 100 से ऊपर है।", []),
        ("पीआरवी 4431 जिले की 46 गाड़ियों में 12वें स्थान पर रही।", [("पीआरवी 4431", 12)]),
        ("वार्ड नंबर 23 स्वच्छता में पहले स्थान पर रहा।", [("वार्ड नंबर 23", 1)]),
    ],
)
def test_places_of_rows_and_of_numbered_bodies(text: str, held: list[tuple[str, float]]) -> None:
    assert [(f.subject, f.value) for f in facts(text) if f.kind == "rank"] == held


def test_in_which_leads_on_from_the_place_told_of():
    text = (
        "मुरैना। जौरा में 70.65 प्रतिशत मतदान हुआ, जिसमें पुरूष मतदाताओं ने 71.74 एवं महिला मतदाताओं ने 69.37, "
        "सबलगढ़ में 69.31 प्रतिशत मतदान हुआ, जिसमें पुरुष मतदाताओं ने 72.29 एवं महिला मतदाताओं ने 65.67 प्रतिशत मतदान किया।"
    )
    read = [
        (f.subject, f.value)
        for f in READER.read(Article(id="", title="उपचुनाव", text=text, published="2020-11-18")).facts
    ]
    assert read == [
        ("जौरा", 70.65),
        ("जौरा के पुरुष", 71.74),
        ("जौरा की महिलाएं", 69.37),
        ("सबलगढ़", 69.31),
        ("सबलगढ़ के पुरुष", 72.29),
        ("सबलगढ़ की महिलाएं", 65.67),
    ]
