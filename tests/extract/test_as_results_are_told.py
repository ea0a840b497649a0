"""Turns of phrase of results, rankings and police work: marks with their percent in brackets, who holds a place, years beside figures."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

RESULT = "बोर्ड परीक्षा का परिणाम"


def test_a_percent_in_brackets_parts_no_marks_from_their_noun() -> None:
    found = told("सुधांशु तिवारी ने 600 में 561 (93.5 प्रतिशत) अंक प्राप्त कर विद्यालय में प्रथम स्थान पाया।", RESULT)
    assert found == {
        ("score", "सुधांशु तिवारी", 561),
        ("score", "सुधांशु तिवारी", 93.5),
        ("rank", "सुधांशु तिवारी", 1),
    }


def test_persons_of_several_towns_share_a_figure() -> None:
    found = told("सोलन की साक्षी वर्मा, मंडी के हर्ष ठाकुर और ऊना की रीमा देवी ने 498 अंक पाकर दूसरा स्थान पाया।", RESULT)
    persons = ("साक्षी वर्मा", "हर्ष ठाकुर", "रीमा देवी")
    assert found == {(kind, who, n) for who in persons for kind, n in (("score", 498), ("rank", 2))}


def test_persons_of_several_schools_share_the_place_before_them() -> None:
    found = told("दूसरे स्थान पर नवोदय विद्यालय के अनुज राय और सेंट्रल स्कूल के प्रशांत मिश्रा रहे।", RESULT)
    assert found == {("rank", "अनुज राय", 2), ("rank", "प्रशांत मिश्रा", 2)}


def test_what_a_person_got_in_percent_is_marks() -> None:
    found = told("कोडरमा की शालिनी वर्मा ने 12वीं में 94.2% लाकर राज्य में दूसरा स्थान हासिल किया।", RESULT)
    assert found == {("score", "शालिनी वर्मा", 94.2), ("rank", "शालिनी वर्मा", 2)}
    for votes in ("54 प्रतिशत वोट", "चुनाव में 54 प्रतिशत"):
        assert ("score", "राकेश सिंह", 54) not in told(f"राकेश सिंह ने {votes} हासिल किए।", "चुनाव परिणाम")


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("मोहित चौहान विश्व रैंकिंग में दूसरे स्थान पर हैं।", "मोहित चौहान", 2),
        ("सूची में नेपाल तीसरे स्थान पर है। टॉप पर मलेशिया का कब्जा बरकरार है।", "मलेशिया", 1),
        ("तालिका में केन्या नंबर 1 बन गया है।", "केन्या", 1),
        ("सीएम हेल्पलाइन की रैंकिंग में कटनी पुलिस नंबर वन पर है।", "कटनी पुलिस", 1),
        ("रवि पाल ने 500 में 499 अंक पाकर देश का टॉपर होने का गौरव हासिल किया।", "रवि पाल", 1),
        ("प्रशांत मौर्य ने 97.6 प्रतिशत अंकों के साथ हाईस्कूल की परीक्षा टॉप की है।", "प्रशांत मौर्य", 1),
        ("कटिहार पांचवें से पहले पायदान पर आ गया।", "कटिहार", 1),
    ],
)
def test_who_holds_a_place(text: str, who: str, place: int) -> None:
    assert ("rank", who, place) in told(text, "ताजा रैंकिंग")


@pytest.mark.parametrize(
    "text",
    [
        "पूरे अंक पाने के बाद भी अंकिता सिंह टॉपर नहीं बन पाईं।",
        "मेरिट में हमीरपुर के 31 बच्चों ने टॉप किया है।",
        "एसपी ने जिले को प्रथम स्थान दिलाने के संकल्प के साथ काम करने की अपील की।",
        "मैट्रिक (दसवीं) परीक्षा का परिणाम जारी हुआ।",
        "कबड्डी में सोनपुर प्रखंड ने हाजीपुर प्रखंड को 35-12 अंकों से पराजित किया।",
        "कला के परिणाम में 0.42 फीसदी की मामूली गिरावट आई।",
    ],
)
def test_what_is_no_place_and_no_result(text: str) -> None:
    assert {kind for kind, _, _ in told(text, RESULT)} <= {"count"}


def test_a_number_of_a_school_is_no_field() -> None:
    found = facts("पंचकूला के डीएवी सेक्टर-9 स्कूल की मानसी राणा ने दूसरा स्थान हासिल किया।", RESULT)
    assert [(f.subject, f.value, f.out_of, f.scope) for f in found] == [("मानसी राणा", 2, None, "")]


def test_a_shift_of_an_examination_is_no_town() -> None:
    found = told("बस्ती जिले में द्वितीय पाली में 310 परीक्षार्थी अनुपस्थित रहे।", "यूपी बोर्ड परीक्षा")
    assert found == {("count", "बस्ती", 310)}
    assert ("count", "पाली", 310) in told("राजस्थान के पाली में 310 परीक्षार्थी अनुपस्थित रहे।", "बोर्ड परीक्षा")


def test_an_index_may_stand_behind_its_class() -> None:
    found = facts("नोएडा का एक्यूआई बहुत खराब श्रेणी में 371 दर्ज किया गया।", "प्रदूषण")
    assert [(f.kind, f.subject, f.value, f.scope) for f in found] == [("score", "नोएडा", 371, "")]


@pytest.mark.parametrize(
    ("text", "unit", "count"),
    [
        ("झारखंड पुलिस ने 187 नक्सलियों को गिरफ्तार किया।", "people", 187),
        ("पुलिस ने 14 पशु तस्करों को गिरफ्तार किया।", "people", 14),
        ("पुलिस ने 9 चोरी की मोटरसाइकिलें बरामद कीं।", "motorcycles", 9),
        ("टीम ने 45 संदिग्ध वाहनों की जांच की।", "vehicles", 45),
        ("एक्ट के तहत 38 अभियोग दर्ज किए गए।", "cases", 38),
        ("आरोपी से 7 सिम कार्ड बरामद हुए।", "SIM cards", 7),
        ("जिले में 2 लाख 12 हजार पेंशन धारक हैं।", "pensioners", 212000),
        ("जिले में 7410 आवासीय पट्टे बांटे गए।", "leases", 7410),
    ],
)
def test_what_the_police_and_offices_count(text: str, unit: str, count: int) -> None:
    assert (unit, count) in {(f.unit, f.value) for f in facts(text, "जिले में कार्रवाई")}


def test_whoever_is_sent_to_prison_is_told_of_the_police() -> None:
    assert told("टोंक। पुलिस ने 41 आरोपियों को गिरफ्तार कर जेल भेज दिया।", "पुलिस की कार्रवाई") == {("count", "टोंक पुलिस", 41)}


def test_a_year_and_an_accident_are_no_wholes() -> None:
    years = facts("ऊना में 2021 में 310 और 2022में 415 मामले दर्ज हुए।", "साइबर अपराध")
    assert {(f.value, f.out_of) for f in years} == {(310, None), (415, None)}
    deaths = facts("कोटा। वर्ष 2024 में 1,820 सड़क हादसे हुए, जिनमें 740 लोगों की मौत हुई।", "सड़क हादसे")
    assert {(f.value, f.unit, f.out_of) for f in deaths} == {(1820, "accidents", None), (740, "people", None)}


def test_what_seized_property_is_worth_is_no_price() -> None:
    found = told("कोटा पुलिस ने 3 करोड़ 40 लाख रुपये मूल्य की संपत्ति कुर्क की।", "गैंगस्टर एक्ट में कार्रवाई")
    assert found == {("amount", "कोटा पुलिस", 34_000_000)}


def test_a_place_held_is_of_the_place_whose_figure_follows() -> None:
    found = told("सर्वाधिक 812 शिकायतें सदर तहसील में मिलीं। दूसरे नंबर पर बांसी तहसील में 640 शिकायतें मिलीं।", "शिकायतें")
    assert {("rank", "बांसी तहसील", 2), ("count", "बांसी तहसील", 640)} <= found


def test_a_year_before_games_counts_nothing() -> None:
    assert told("2022 राष्ट्रमंडल खेलों में भारत को 61 पदक मिले थे।", "राष्ट्रमंडल खेल") == {("count", "भारत", 61)}


@pytest.mark.parametrize(
    "text",
    [
        "जिले के अनुसार, गिरिडीह ने 97.8 प्रतिशत के साथ पहला स्थान प्राप्त किया है।",
        "हैप्पीनेस इंडेक्स 2024 के अनुसार भारत की रैंकिंग 126 है।",
    ],
)
def test_a_district_alone_and_an_index_speak_not(text: str) -> None:
    assert {f.speaker for f in facts(text, "रैंकिंग")} == {""}


def test_marks_are_the_childs_whose_father_is_named() -> None:
    found = told("प्रगति साहू पिता मोहन साहू ने 491 अंक प्राप्त कर जिले में प्रथम स्थान प्राप्त किया।", RESULT)
    assert found == {("score", "प्रगति साहू", 491), ("rank", "प्रगति साहू", 1)}


@pytest.mark.parametrize("printed", ["2,15,000/-रू0", "2,15,000/-रुपये", "2,15,000/- रुपये", "2,15,000/-"])
def test_a_stroke_may_part_a_sum_from_its_rupees(printed: str) -> None:
    assert ("amount", "टिहरी पुलिस", 215_000) in told(f"टिहरी पुलिस ने {printed} शमन शुल्क वसूला।", "चालान")
