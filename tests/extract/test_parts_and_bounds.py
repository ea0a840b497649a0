"""Parts whose noun is said once, bounds that say who is counted, targets that were raised, whose figures follow a group's."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "जींद। समाधान शिविरों में कुल 24 शिकायतें आईं। इनमें 15 तहसीलों में तथा 9 जिला मुख्यालय पर आईं।",
            {(24, "complaints", None), (15, "complaints", 24), (9, "complaints", 24)},
        ),
        ("बेतिया। 640 मरीजों में से 210 अन्य जिलों के थे।", {(210, "patients", 640)}),
        (
            "सीहोर। जनसुनवाई में 140 आवेदन आए जिनमें 61 निराकृत, 54 जांच में लंबित तथा 25 निरस्त किए गए।",
            {
                (140, "applications", None),
                (61, "applications", 140),
                (54, "applications", 140),
                (25, "applications", 140),
            },
        ),
    ],
)
def test_where_the_parts_are_is_not_what_they_are(text: str, wanted: set[tuple[float, str, float | None]]) -> None:
    assert {(f.value, f.unit, f.out_of) for f in facts(text, "शिकायतों की सुनवाई")} == wanted


def test_places_of_places_are_counted() -> None:
    found = {(f.value, f.unit) for f in facts("राजस्थान के 34 में से 9 शहरों में सूचकांक 300 के पार पहुंच गया।", "हवा खराब")}
    assert (9, "cities") in found


def test_what_became_of_so_many_needs_no_verb() -> None:
    assert ("coverage", "मेरठ", 21) in told(
        "मेरठ में समाधान दिवस हुआ।", "मेरठ : थाना समाधान दिवस में आईं 94 शिकायतें, 21 निस्तारित"
    )


def test_an_hour_between_a_whole_and_its_part() -> None:
    text = "दुर्ग। लोक अदालत में 9,200 मामले रखे गए, जिनमें से शाम तक 6,310 मामलों का निपटारा किया गया।"
    assert (6310, 9200) in {(f.value, f.out_of) for f in facts(text, "लोक अदालत")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("सीवान। ₹25,000 से अधिक बकाया रखने वाले उपभोक्ताओं की संख्या 312 है।", {312}),
        ("सीवान। एक लाख रुपये से ऊपर के 73 बकायेदारों को नोटिस दिया गया।", {73}),
        ("गढ़वा। जिन विभागों की वसूली 60 प्रतिशत से कम है उन्हें चेतावनी दी गई।", set()),
        ("खरगोन। 60+ बुजुर्गों का टीकाकरण शुरू हुआ।", set()),
        ("खरगोन। 60 से अधिक बुजुर्गों का टीकाकरण हुआ।", {60}),
    ],
)
def test_bounds_that_say_who_is_counted(text: str, wanted: set[float]) -> None:
    assert {n for _, _, n in told(text, "बैठक में समीक्षा")} == wanted


def test_goals_that_were_raised_and_goals_of_two_crops() -> None:
    text = "शासन ने नगर पालिका फतेहगढ़ की कर वसूली का लक्ष्य बढ़ाकर 9.40 करोड़ कर दिया है।"
    assert {(f.kind, f.value, f.modality) for f in facts(text, "कर वसूली")} == {("amount", 94e6, "target")}
    text = "जयपुर। केंद्र ने राज्य में सरसों खरीद के लिए 9.40 लाख टन एवं चना खरीद के लिए 3.10 लाख टन का लक्ष्य तय किया है।"
    assert {(f.value, f.modality) for f in facts(text, "समर्थन मूल्य पर खरीद")} == {(940000, "target"), (310000, "target")}


def test_the_figure_of_a_state_beside_its_districts() -> None:
    found = told("एटा। राज्य के 62 प्रतिशत की तुलना में जिले में 71 प्रतिशत टीकाकरण हुआ।", "टीकाकरण")
    assert found == {("coverage", "उत्तर प्रदेश", 62), ("coverage", "एटा", 71)}


def test_what_follows_a_group_is_of_the_place_again() -> None:
    text = "राजस्थान बोर्ड की परीक्षा में 91.2 फीसदी लड़के पास हुए। परीक्षा में 3,10,400 लड़कियां बैठी थीं।"
    assert told(text, "बोर्ड परीक्षा का परिणाम") == {("coverage", "राजस्थान के लड़के", 91.2), ("count", "राजस्थान", 310400)}


def test_a_toppers_home_is_not_what_a_boards_result_is_of() -> None:
    text = "एमपी बोर्ड 12वीं में इस बार 73.2 फीसदी विद्यार्थी पास हुए। छिंदवाड़ा की नेहा साहू 494 अंकों के साथ टॉपर रहीं।"
    assert ("coverage", "मध्य प्रदेश", 73.2) in told(text, "बोर्ड परीक्षा का परिणाम")


def test_the_hall_of_a_body_is_no_subject() -> None:
    text = "नारायणपुर। जिला पंचायत के सभा कक्ष में बैठक हुई। 187 आवास पूर्ण किए गए।"
    assert told(text, "आवास योजना") == {("coverage", "नारायणपुर", 187)}


def test_saplings_by_the_act_of_planting() -> None:
    found = {(f.kind, f.value, f.unit) for f in facts("सोनभद्र। ब्लॉक ने 3.10 लाख पौधरोपण किया।", "वन महोत्सव")}
    assert found == {("coverage", 310000, "saplings")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1 से 10 लाख वाले शहरों में उज्जैन को पहला स्थान मिला है।", {("rank", "उज्जैन", 1, None)}),
        ("सर्वेक्षण में रीवा का 22 स्थान रहा।", {("rank", "रीवा", 22, None)}),
        ("राजस्थान में 3 स्टार 15 निकाय हैं।", {("count", "राजस्थान", 15, None)}),
        ("भोपाल जिले के अस्पतालों को 70 प्रतिशत से ज्यादा अंक लाने पर यह पुरस्कार दिया जाता है।", set()),
        (
            "मेरठ में एक्यूआई 310 रहा। 401 से 500 के बीच को गंभीर और 500 से ऊपर एयर क्वालिटी इंडेक्स को बेहद गंभीर माना जाता है।",
            {("score", "मेरठ", 310, None)},
        ),
        (
            "गिरिडीह की सुनीता मुर्मू, जो 494 अंकों के साथ झारखंड टॉपर बनी हैं, किसान परिवार से हैं।",
            {("score", "सुनीता मुर्मू", 494, None), ("rank", "सुनीता मुर्मू", 1, None)},
        ),
        (
            "गोवा में नेशनल गेम्स चल रहे हैं। तीसरे नंबर पर अब पंजाब आ गया है। जिसने 31 गोल्ड झटक लिए हैं।",
            {("rank", "पंजाब", 3, None), ("count", "पंजाब", 31, None)},
        ),
        ("दूसरे से लेकर पांचवें स्थान तक चार खिलाड़ी बराबरी पर थे।", {("count", "", 4, None)}),
    ],
)
def test_classes_ranges_and_who_goes_on(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert told_of_totals(text, "ताजा रैंकिंग") == wanted


def test_a_fine_on_those_just_counted_is_no_part_of_a_target() -> None:
    text = "गिरिडीह। विभाग को 28 करोड़ रुपये राजस्व वसूली का लक्ष्य था। अब तक 190 वाहनों पर कार्रवाई की गई है। इसमें 44 लाख रुपये का जुर्माना वसूला गया है।"
    assert (4400000, None) in {(f.value, f.out_of) for f in facts(text, "राजस्व वसूली")}
