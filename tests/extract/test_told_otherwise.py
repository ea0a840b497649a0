"""The same facts as pages of the press print them in passing: what joins, what stands between, who is meant."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Fact
from scraper.article import Article

READER = Extractor()


def facts(text: str, title: str = "") -> tuple[Fact, ...]:
    return READER.read(Article(id="", title=title, text=text, published="2025-07-18")).facts


def of_kind(kind: str, text: str, title: str = "") -> list[tuple[str, float]]:
    return [(f.subject, f.value) for f in facts(text, title) if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("रैंकिंग जारी हुई। इसमें जमुई नंबर-1 और अररिया नंबर-2 पर है।", [("जमुई", 1), ("अररिया", 2)]),
        ("ट्रेन प्लेटफार्म नंबर 3 पर खड़ी है, हेल्पलाइन नंबर 108 पर फोन करें।", []),
        (
            "सदर मंडी थाना और बल्ह थाना ने पूरे प्रदेश में पहला और दूसरा स्थान हासिल किया है।",
            [("सदर मंडी", 1), ("बल्ह", 2)],
        ),
        (
            "पहले नंबर पर कर्नाटक काबिज है, जबकि दूसरे नंबर पर अभी भी सर्विसेज बना हुआ है, तीसरे नंबर पर महाराष्ट्र आ गया है।",
            [("कर्नाटक", 1), ("सर्विसेज", 2), ("महाराष्ट्र", 3)],
        ),
        (
            "मतदान में दूसरे नंबर पर जैसलमेर में 84.92% तथा तीसरे नंबर पर गंगानगर का स्थान है।",
            [("जैसलमेर", 2), ("गंगानगर", 3)],
        ),
        (
            "एनआईआरएफ रैंकिंग में आईआईटी-कानपुर चौथे स्थान पर और एनआईटी-राउरकेला 13वें स्थान पर रहा।",
            [("आईआईटी कानपुर", 4), ("एनआईटी राउरकेला", 13)],
        ),
        (
            "एसआईआर में विधानसभा कोतमा 97.3 प्रतिशत के साथ दूसरे स्थान पर है।",
            [("विधानसभा कोतमा", 2)],
        ),
    ],
)
def test_who_holds_which_place(text: str, held: list[tuple[str, float]]) -> None:
    assert of_kind("rank", text) == held


def test_where_games_are_held_is_no_field() -> None:
    text = "उत्तराखंड में चल रहे राष्ट्रीय खेलों में कर्नाटक 54 पदकों के साथ शीर्ष पर है।"
    assert [(f.subject, f.scope) for f in facts(text) if f.kind == "rank"] == [("कर्नाटक", "")]


def test_what_a_states_team_did_is_the_states() -> None:
    text = (
        "भोपाल। मध्यप्रदेश में चल रहे खेलो इंडिया यूथ गेम्स में महाराष्ट्र की टीम ने दबदबा बनाए रखा है।"
        " पदक तालिका में वह 84 पदकों के साथ शीर्ष पर है।"
    )
    assert of_kind("count", text) == [("महाराष्ट्र", 84)]
    assert of_kind("rank", text) == [("महाराष्ट्र", 1)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("भोपाल। सर्वाधिक 40 प्रतिशत वसूली कर सिंगरौली जिला पूरे प्रदेश में अव्वल रहा है।", "सिंगरौली"),
        ("सीकर। एसआईआर में 21 प्रतिशत फॉर्म के साथ पहले स्थान पर लक्ष्मणगढ़ है।", "लक्ष्मणगढ़"),
    ],
)
def test_share_of_whom_the_clause_leads_to(text: str, subject: str) -> None:
    assert [f.subject for f in facts(text) if f.unit == "percent"] == [subject]


@pytest.mark.parametrize(
    ("title", "text", "subject"),
    [
        ("उत्तराखंड बोर्ड के नतीजे घोषित", "हाईस्कूल में इस बार 1,27,895 विद्यार्थी शामिल हुए थे।", "उत्तराखंड"),
        (
            "12वीं के नतीजे आए",
            "सीबीएसई ने 12वीं के परिणाम जारी कर दिए। परीक्षा में 10,91,961 विद्यार्थी बैठे। चेन्नई में 93.87 फीसदी पास हुए।",
            "सीबीएसई",
        ),
        ("छत्तीसगढ़ के झालखम्हार में सर्वाधिक मतदान", "गरियाबंद। जिले में 2,912 मतदाता बढ़े।", "गरियाबंद"),
        (
            "लोक अदालत",
            "बड़वानी। जिला न्यायालय सहित तहसील न्यायालयों में आयोजित लोक अदालत में 2,116 प्रकरण रखे गए।",
            "बड़वानी",
        ),
    ],
)
def test_whose_the_first_count_is(title: str, text: str, subject: str) -> None:
    assert next(f.subject for f in facts(text, title) if f.unit not in ("percent", "rank")) == subject


def test_joined_figures_share_verb_and_aim() -> None:
    text = (
        "विदिशा। जिले में 3,172 बच्चों एवं 701 गर्भवती माताओं के टीकाकरण का लक्ष्य था,"
        " जबकि 3,320 बच्चों का तथा 934 गर्भवती माताओं का टीकाकरण किया गया।"
    )
    assert [(f.kind, f.value, f.modality) for f in facts(text)] == [
        ("coverage", 3172, "target"),
        ("coverage", 701, "target"),
        ("coverage", 3320, "actual"),
        ("coverage", 934, "actual"),
    ]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("विदिशा। वन विभाग ने 12 हजार फलदार और 8 हजार छायादार पौधे लगाए।", [(12000, "saplings"), (8000, "saplings")]),
        ("विदिशा। लोक अदालत में 112 बैंक प्रकरण निपटे।", [(112, "cases")]),
        ("मोतिहारी। पुलिस ने 2,524 लोग गिरफ्तार किए, जिसमें 1,474 जेल भेजे गए।", [(2524, "people"), (1474, "people")]),
        ("पटना। सात निश्चय योजना की समीक्षा हुई।", []),
    ],
)
def test_what_is_counted(text: str, counted: list[tuple[float, str]]) -> None:
    assert [(f.value, f.unit) for f in facts(text)] == counted


def test_each_number_is_of_the_scheme_that_it_counts() -> None:
    text = "विदिशा। जिले में 2,100 प्रधानमंत्री आवास और 340 मुख्यमंत्री आवास पूरे हो चुके हैं।"
    assert [(f.value, f.measure) for f in facts(text)] == [(2100, "प्रधानमंत्री आवास"), (340, "मुख्यमंत्री आवास")]


def test_a_persons_share_is_marks_and_what_is_worked_for_a_target() -> None:
    text = "10वीं में सिंगरौली की प्रज्ञा जायसवाल ने टॉप किया है। उन्हें 500 में से 492 नंबर मिले। उनका रिजल्ट 98.4% रहा।"
    assert of_kind("score", "भोपाल। " + text, "एमपी बोर्ड रिजल्ट") == [("प्रज्ञा जायसवाल", 492), ("प्रज्ञा जायसवाल", 98.4)]
    text = "अररिया। आयुष्मान कार्ड में शत प्रतिशत लक्ष्य प्राप्त करने के लिए अभियान चलेगा।"
    assert [(f.value, f.modality) for f in facts(text)] == [(100, "target")]


def test_places_spelt_like_a_noun() -> None:
    assert of_kind("coverage", "भोजपुर। बेटियों ने अच्छा संदेश दिया है। कुल 85.03 प्रतिशत छात्र सफल रहे।") == [("भोजपुर", 85.03)]
    row = "लखनऊ। ई-केवाईसी में माल में 82, मलिहाबाद में 71 और काकोरी में 64 प्रतिशत काम हुआ।"
    assert of_kind("coverage", row) == [("माल", 82), ("मलिहाबाद", 71), ("काकोरी", 64)]


def test_a_measure_goes_on_behind_the_letters_it_is_known_by():
    (fact,) = facts("सतत विकास लक्ष्य (एसडीजी) भारत सूचकांक में बिहार 36वें स्थान पर रहा।")
    assert (fact.subject, fact.measure, fact.value) == ("बिहार", "सतत विकास लक्ष्य", 36)


def test_no_group_is_called_after_one_of_its_districts():
    (fact,) = facts("ओडीएफ प्लस में खरगोन समूह में चौथे नंबर पर रहा।")
    assert (fact.subject, fact.scope) == ("खरगोन", "")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("69वीं राज्य स्तरीय स्कूली एथलेटिक्स प्रतियोगिता में चूरू दूसरे स्थान पर रहा।", "राज्य स्तरीय स्कूली एथलेटिक्स प्रतियोगिता"),
        ("जिलास्तरीय विद्यालयी कुश्ती स्पर्धा में सदर ब्लॉक दूसरे स्थान पर रहा।", "जिलास्तरीय विद्यालयी कुश्ती स्पर्धा"),
        ("जिले की डायल 112 पुलिस तेज हुई। यूपी-112 की सूची में कासगंज प्रदेश में 12वें स्थान पर रहा।", "यूपी-112"),
        ("महात्मा गांधी राष्ट्रीय ग्रामीण रोजगार गारंटी योजना में टिहरी प्रदेश में तीसरे स्थान पर है।", "मनरेगा"),
        ("टीबी मुक्त भारत के 100 दिवसीय सघन अभियान में पलवल जिला 5वें नंबर पर रहा।", "टीबी मुक्त भारत"),
    ],
)
def test_what_a_measure_is_called(text: str, measure: str):
    (rank,) = [f for f in facts(text) if f.kind == "rank"]
    assert rank.measure == measure


def test_this_time_is_of_the_year_that_the_paragraph_tells_of():
    told = facts(
        "मनरेगा में जिले ने वित्तीय वर्ष 2024-25 में लक्ष्य पार कर लिया। वर्ष 2023-24 में यह उपलब्धि 93.4 फीसदी पर सिमट गई थी। "
        "प्रदेश के 13 जिलों में टिहरी इस बार तीसरे स्थान पर है।"
    )
    assert [(f.value, f.period) for f in told] == [(93.4, "2023-24"), (3, "2024-25")]


def test_a_portal_where_numbers_are_kept_is_not_what_was_done():
    told = facts(
        "अररिया। काम सुस्त है। यू-डायस पोर्टल पर दर्ज बच्चों की संख्या के हिसाब से राज्य का औसत कम है। अररिया 38 जिलों में 29वें नंबर पर है।",
        title="अपार आइडी बनाने में अररिया सूबे में 29वें नंबर पर",
    )
    assert {f.measure for f in told if f.kind == "rank"} == {"अपार आइडी"}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("कर्नाटक की टीम दूसरे और तीसरे स्थान पर मध्यप्रदेश की टीम रही।", [("कर्नाटक", 2), ("मध्यप्रदेश", 3)]),
        ("कर्नाटक उपविजेता और तीसरे स्थान पर मध्यप्रदेश की बालक टीम रही।", [("मध्यप्रदेश", 3)]),
        ("जिले के 16 थानें प्रदेश में संयुक्त रूप से पहले स्थान पर रहे।", []),
    ],
)
def test_whose_team_holds_a_place(text: str, held: list[tuple[str, float]]):
    assert of_kind("rank", text) == held


def test_marks_of_a_team_named_behind_them():
    marks = of_kind("score", "तमिलनाडु की टीम 64 अंकों के साथ विजेता बनी। 54 अंकों के साथ उत्तर प्रदेश की टीम उपविजेता बनी।")
    assert marks == [("तमिलनाडु", 64), ("उत्तर प्रदेश", 54)]
