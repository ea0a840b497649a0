"""Places that several share, that stand behind a list or a count, or that nobody holds."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted", "never"),
    [
        (  # counted pupils hold no place of anybody's
            "भोपाल। आज जारी सूची में ललित कला में 5 छात्रों ने प्रथम स्थान प्राप्त किया है।",
            set(),
            {("rank", "ललित कला", 1)},
        ),
        (  # those of whom a list follows
            "लखनऊ। जिन जिलों के पुलिस कप्तानों को पहली रैंक मिली है, उनमें खीरी, सोनभद्र, हमीरपुर और बिजनौर शामिल हैं।",
            {("rank", "खीरी", 1), ("rank", "सोनभद्र", 1), ("rank", "हमीरपुर", 1), ("rank", "बिजनौर", 1)},
            set(),
        ),
        (  # where the persons of a list are from
            "पटना। नीट में मृणाल कुटेरी (तेलंगाना), तन्मय गुप्ता (दिल्ली) और कार्तिक नायर (महाराष्ट्र) ने ऑल इंडिया फर्स्ट रैंक हासिल की है।",
            {("rank", "मृणाल कुटेरी", 1), ("rank", "तन्मय गुप्ता", 1), ("rank", "कार्तिक नायर", 1)},
            set(),
        ),
        (  # who lives somewhere
            "कोटा। नीट में दूसरे और तीसरे स्थान पर क्रमशः दिल्ली के भाविक बंसल और उत्तर प्रदेश के रहने वाले अक्षत कौशिक हैं।",
            {("rank", "भाविक बंसल", 2), ("rank", "अक्षत कौशिक", 3)},
            {("rank", "उत्तर प्रदेश", 3)},
        ),
        (  # the doer of a passive
            "आजमगढ़। नवंबर में आजमगढ़ पुलिस द्वारा शिकायतों के निस्तारण में प्रदेश में प्रथम स्थान प्राप्त किया गया।",
            {("rank", "आजमगढ़ पुलिस", 1)},
            {("rank", "आजमगढ़", 1)},
        ),
        (  # two towns share a round percent
            "भोपाल। छिंदवाड़ा और सिवनी में मतदान 80 फीसदी हुआ।",
            {("coverage", "छिंदवाड़ा", 80), ("coverage", "सिवनी", 80)},
            {("coverage", "भोपाल", 80)},
        ),
        (  # nobody got them
            "नई दिल्ली। नीट में इस बार किसी भी छात्र को सौ फीसदी अंक नहीं मिले हैं।",
            set(),
            {("score", "नई दिल्ली", 100)},
        ),
        (  # a reading behind a bracket and a class
            "दिल्ली। दिल्ली में एक्यूआई 394 'गंभीर' श्रेणी में जबकि नोएडा में यह (AQI) 344 'गंभीर श्रेणी' में दर्ज किया गया।",
            {("score", "नोएडा", 344)},
            set(),
        ),
    ],
)
def test_many_those_behind_and_nobody(
    text: str, wanted: set[tuple[str, str, float]], never: set[tuple[str, str, float]]
) -> None:
    """What real pages showed: groups, lists behind, passives, and what nobody holds."""
    found = told(text)
    assert wanted <= found
    assert not never & found


def test_a_counted_place_is_held_by_those_named_or_by_nobody() -> None:
    """As many names as are counted, behind the count."""
    found = told(
        "पटना। शेखपुरा के रुम्मान अशरफ ने मैट्रिक में टॉप किया है। दूसरे स्थान पर दो छात्राएं रहीं, भोजपुर की नम्रता और औरंगाबाद की ज्ञानी।"
        " छठे स्थान पर सात, सातवें पर तीन और दसवें स्थान पर दस विद्यार्थी हैं।"
    )
    assert {(subject, value) for kind, subject, value in found if kind == "rank"} == {
        ("रुम्मान अशरफ", 1),
        ("नम्रता", 2),
        ("ज्ञानी", 2),
    }


def test_a_topper_before_the_name() -> None:
    """“स्टेट टॉपर ज्योत्सना ज्योति ने”, "सेकेंड स्टेट टॉपर सना संजरी 98.8 फीसदी”; many toppers hold no place."""
    found = told(
        "रांची। जैक 10वीं की परीक्षा में स्टेट टॉपर ज्योत्सना ज्योति ने 99.2 फीसदी अंक हासिल किए हैं। वहीं सेकेंड स्टेट टॉपर सना संजरी 98.8 फीसदी अंक हासिल किए हैं।"
    )
    assert {("rank", "ज्योत्सना ज्योति", 1), ("rank", "सना संजरी", 2)} <= found
    assert not told("रांची। जिला टॉपर छात्रों को सम्मानित किया गया।")


def test_a_list_behind_a_dash_has_its_first_station_too() -> None:
    """“प्रथम स्थान पाने वाले थाने- कोतवाली नगर, …”."""
    for mark in ("-", ":", " -"):
        found = told(
            f"हाथरस। आईजीआरएस रैकिंग में प्रथम स्थान पाने वाले थाने{mark} कोतवाली नगर, सादाबाद, सासनी ,मुरसान एवं महिला थाना।"
        )
        assert {s for kind, s, _ in found if kind == "rank"} == {
            "कोतवाली नगर",
            "सादाबाद",
            "सासनी",
            "मुरसान",
            "महिला थाना",
        }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("प्रदेश के थानों में दूसरा स्थान कुल्लू सदर और तीसरा पांवटा साहिब थाने को मिला।", {("कुल्लू सदर", 2), ("पांवटा साहिब", 3)}),
        ("जिलों में पहला स्थान ऊना और दूसरा चंबा को मिला।", {("ऊना", 1), ("चंबा", 2)}),
        ("प्रतियोगिता में पहला स्थान राम सिंह और दूसरा मोहन लाल ने हासिल किया।", {("राम सिंह", 1), ("मोहन लाल", 2)}),
        (
            "सुहानी कुमारी और घाघरा के अमन उरांव ने 500 में 482 अंक लाकर संयुक्त रूप से चौथा स्थान प्राप्त किया।",
            {("सुहानी कुमारी", 4), ("अमन उरांव", 4)},
        ),
    ],
)
def test_a_place_that_goes_on_with_the_one_before(text: str, wanted: set[tuple[str, float]]) -> None:
    assert {(s, v) for kind, s, v in told(f"शिमला। {text}") if kind == "rank"} == wanted


def test_a_ranking_has_one_field_where_the_article_names_one() -> None:
    """“कटिहार राज्य में 27वें" in the title: among whom बांका is first."""
    found = facts(
        "कटिहार। नवंबर की रैंकिंग में बांका पहले और पूर्णिया 14वें स्थान पर है।",
        title="राजस्व कार्यों की रैंकिंग में कटिहार राज्य में 27वें स्थान पर",
    )
    assert {f.scope for f in found if f.kind == "rank"} == {"राज्य"}


def test_what_goes_on_is_a_name_that_got_something() -> None:
    found = told("शिमला। पहला स्थान ऊना को मिला और दूसरा बड़ा झटका चंबा को लगा।")
    assert {(s, v) for kind, s, v in found if kind == "rank"} == {("ऊना", 1)}


def test_districts_are_ranked_in_no_district() -> None:
    found = facts("मंडी। जिले की 17 तहसीलों में बल्ह को पहला स्थान मिला। तेरह जिलों में नैनीताल आठवें स्थान पर रहा।")
    assert {f.scope for f in found if f.subject == "नैनीताल"} == {"तेरह जिले"}
