"""Whose a figure is and of what kind: a board's results, a state's portal, who did something to so many, what was reached or counted."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize(
    ("word", "names"),
    [("चारों", ("मोहनगंज", "जायस", "फुरसतगंज", "महिला थाना")), ("तीनों", ("मोहनगंज", "जायस", "महिला थाना"))],
)
def test_so_many_together_hold_the_place(word: str, names: tuple[str, ...]) -> None:
    row = f"{', '.join(names[:-1])} और {names[-1]}"
    text = f"अमेठी। आईजीआरएस की रैंकिंग आई। {row} ने 130 में 130 अंक पाए, इसलिए {word} संयुक्त रूप से पहले नंबर पर रहे।"
    assert {(s, v) for k, s, v in told(text) if k == "rank"} == {(name, 1) for name in names}


@pytest.mark.parametrize(
    "text",
    [
        "पढ़ाई पर 100 अंक रखे गए हैं, नामांकन पर 20-20 और भवन पर 10 अंक।",
        "सीकर का स्कोर घटा है, यानी स्कोर में 27.14 की गिरावट आई है।",
        "केवल 11 जिले 50 फीसदी का आंकड़ा पार कर सके हैं।",
    ],
)
def test_what_could_be_had_what_changed_and_where_a_bound_lies(text: str) -> None:
    assert not [f for f in facts(f"सीकर। {text}") if f.kind in ("score", "coverage")]


def test_a_share_behind_the_word_for_a_form_is_no_form() -> None:
    assert told("अलवर। प्रपत्र 98.4 प्रतिशत मतदाताओं तक पहुंच चुके हैं।") == {("coverage", "अलवर", 98.4)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("सोमवार को घर-घर जाकर 5,348 और बच्चों को खुराक दी गई।", {("coverage", "चंबा", 5348)}),
        ("चूड़ी में 44 और लड़कियों में 31 प्रतिशत ने जवाब दिया।", set()),
    ],
)
def test_so_many_more(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """“5,348 और बच्चों" are children; "44 और लड़कियों में 31" are two shares."""
    found = told(f"चंबा। {text}")
    assert wanted <= found
    assert not {f for f in found if f[0] == "count"}


def test_a_sum_out_of_a_sum() -> None:
    text = "बूंदी। खातों में गई 1 करोड़ 14 लाख रुपए की राशि में से 23 लाख 60 हजार रुपए वापस जमा हो गए हैं।"
    assert {(k, v, o) for k, _, v, o in told_of_totals(text)} == {("amount", 2_360_000, 11_400_000)}


def test_of_whom_the_state_of_things_is_told() -> None:
    """“आनंदपुरी में हालत खराब है, जहां 71 प्रतिशत", not of the block of the sentence before."""
    text = "बांसवाड़ा। कुशलगढ़ सबसे आगे है। यहां 91.3 प्रतिशत पेंशनर सत्यापित हुए। आनंदपुरी में हालत खराब है, जहां 71 प्रतिशत सत्यापन हुआ।"
    assert ("coverage", "आनंदपुरी", 71) in told(text)


def test_the_figure_that_somebody_stopped_at() -> None:
    text = "पूर्णिया। अमौर में 12 हजार 77 परिवारों का सर्वे हुआ। कसबा में आंकड़ा 3,104 पर ठहरा है।"
    assert ("coverage", "कसबा", 3104) in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("अभियान में सीकर ने 342 में से 118 पंचायतों को टीबी मुक्त कराकर प्रदेश में तीसरी रैंक पाई।", ("rank", "सीकर", 3)),
        ("जिले की 41 पंचायतें टीबी मुक्त हुई थीं और तब रैंक 16वीं थी।", ("rank", "सीकर", 16)),
    ],
)
def test_the_place_of_who_did_it_to_so_many(text: str, wanted: tuple[str, str, float]) -> None:
    assert wanted in told(f"सीकर। {text}")


def test_the_place_of_a_counted_group_stays_part_of_the_count() -> None:
    found = told("सीकर। एसपी ने बताया कि जिले के 17 थानों ने 125 अंक पाकर पहली रैंक पाई।")
    assert not [f for f in found if f[0] == "rank"]


def test_an_index_has_its_value() -> None:
    """मूल्य is no name: the value is the country's."""
    text = (
        "नयी दिल्ली, सात मई (भाषा) मानव विकास सूचकांक में भारत 130वें स्थान पर रहा। लैंगिक असमानता सूचकांक में देश का मूल्य 0.403 रहा।"
    )
    assert ("score", "भारत", 0.403) in told(text)


def test_a_boards_results_from_its_seat() -> None:
    """The state's, whose toppers' homes the title names; by board and class."""
    title = "हिमाचल 10वीं का रिजल्ट: कांगड़ा की सायना ने किया टॉप"
    text = "धर्मशाला। हिमाचल स्कूल शिक्षा बोर्ड के दसवीं के नतीजे आ गए। 95,495 परीक्षार्थियों में से 75,862 पास हुए।"
    (fact,) = [f for f in facts(text, title) if f.kind == "coverage"]
    assert (fact.subject, fact.value, fact.out_of) == ("हिमाचल प्रदेश", 75862, 95495)
    assert fact.measure == "हिमाचल बोर्ड दसवीं परीक्षा"


def test_a_capital_among_the_districts_that_news_compares() -> None:
    """What a state's portal got is the state's, though the title places the capital."""
    title = "संपर्क पोर्टल: शिकायतें निपटीं, जयपुर अव्वल"
    text = (
        "जयपुर। राजस्थान संपर्क पोर्टल पर काम तेज हुआ है। पोर्टल पर 9373 शिकायतें चढ़ीं और इनमें से 8682 का समाधान हुआ।\n\n"
        "जिलों में जयपुर शीर्ष पर है, जहां 793 शिकायतें निपटाई गईं। उसके बाद जोधपुर में 584 और अलवर में 368 मामले निपटे।"
    )
    found = told(text, title)
    assert {("coverage", "राजस्थान", 9373), ("coverage", "राजस्थान", 8682), ("coverage", "जयपुर", 793)} <= found


@pytest.mark.parametrize("whose", ["की", ""])
def test_a_ranking_of_nobody_at_the_head_of_a_sentence(whose: str) -> None:
    """A sentence that lost its first words is read like any other."""
    assert ("rank", "कानपुर", 5) in told(f"{whose} जून माह की रैंकिंग में कानपुर को पांचवां स्थान मिला।")


def test_an_offices_ranking_beside_the_programme() -> None:
    """Both are told: the programme that the news is of, and whose ranking the place stands in."""
    title = "संस्थागत प्रसव में खड़गपुर आगे"
    text = "मुंगेर। संस्थागत प्रसव में काम अच्छा रहा। स्वास्थ्य विभाग की अगस्त की रैंकिंग में मुंगेर को राज्य में नौवां स्थान मिला।"
    (fact,) = [f for f in facts(text, title) if f.kind == "rank"]
    assert fact.measure == "संस्थागत प्रसव (स्वास्थ्य विभाग की रैंकिंग)"


def test_a_body_is_no_meet() -> None:
    """भारतीय खेल प्राधिकरण tells of the games and is none."""
    text = "चेन्नई। भारतीय खेल प्राधिकरण के अनुसार 5,630 खिलाड़ियों ने भाग लिया।"
    assert "भारतीय खेल" not in {f.measure for f in facts(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("बाड़मेर में 19 हजार कनेक्शन हुए हैं।", "coverage"),
        ("बाड़मेर में 9,430 नए घरेलू कनेक्शन जारी हुए।", "coverage"),
        ("बाड़मेर में 412 कनेक्शन काटे गए।", "count"),
        ("छह लोगों को न्यायिक हिरासत में भेजा गया।", "count"),
        ("बाड़मेर में 560 कनेक्शन किए गए विच्छेदित।", "count"),
        ("बाड़मेर में 85 अवैध कनेक्शन किए गए।", "count"),
    ],
)
def test_reached_or_counted(text: str, kind: str) -> None:
    assert facts(f"बाड़मेर। {text}")[-1].kind == kind


def test_nobody_counts_half_a_thing() -> None:
    text = "देहरादून। ऋषिकेश कोतवाली के खाते में 1,240 चालान हैं तो डोईवाला के खाते में आधे से भी कम।"
    assert {f.value for f in facts(text)} == {1240}


def test_marks_at_which_somebody_stood() -> None:
    text = "फतेहाबाद। सीसीटीएनएस में फतेहाबाद पुलिस ने 100 में 99.62 अंक पाए। सितंबर में वह 98.4 अंकों पर थी।"
    assert ("score", "फतेहाबाद पुलिस", 98.4) in told(text)


def test_medals_of_who_stands_behind_them() -> None:
    text = "राजनांदगांव। खेल हुए। कुल 68 पदक जीतकर दुर्ग संभाग ओवरऑल तालिका में पहले स्थान पर रहा।"
    assert ("count", "दुर्ग संभाग", 68) in told(text, "31 स्वर्ण जीतकर दुर्ग बना सिरमौर")
    assert ("count", "दुर्ग", 31) in told(text, "31 स्वर्ण जीतकर दुर्ग बना सिरमौर")


def test_pupils_of_schools_of_a_sort() -> None:
    text = "शिमला। मेरिट में सरकारी स्कूलों के 20 और निजी स्कूलों के 97 बच्चे हैं।"
    assert told(text) == {("count", "शिमला के सरकारी स्कूल", 20), ("count", "शिमला के निजी स्कूल", 97)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "छात्रों का परिणाम 86 और छात्राओं का परिणाम 91 प्रतिशत रहा।",
            {("coverage", "मथुरा के छात्र", 86), ("coverage", "मथुरा की छात्राएं", 91)},
        ),
        ("पुरुष वर्ग में हरियाणा ने 12 और महिला वर्ग में पंजाब ने 8 पदक जीते।", {("count", "हरियाणा", 12), ("count", "पंजाब", 8)}),
    ],
)
def test_a_joint_of_two_clauses(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """“86 और छात्राओं का परिणाम 91": और joins two clauses, and nobody counts 86 girls."""
    assert told(f"मथुरा। {text}") == wanted


def test_a_place_that_owns_the_schools_keeps_its_pupils() -> None:
    assert told("भोपाल। बेरसिया ब्लॉक के निजी स्कूलों के 120 छात्र आए।") == {("count", "बेरसिया ब्लॉक", 120)}


@pytest.mark.parametrize("what", ["छात्रों की मेरिट 420", "पुलिस की नजर 12"])
def test_marks_that_somebody_looks_at(what: str) -> None:
    assert told(f"रीवा। {what} अंकों पर थी।") == set()
