"""Ranks and scores of lists of states, towns and persons: who shares one, what brackets hold, whose place stands before its name."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

RANKING = "निर्यात सुगमता रैंकिंग जारी"


def test_a_score_of_both_or_all_three_of_a_kind_is_of_those_just_named() -> None:
    found = told(
        "सूची में केरल 98.1 फीसदी स्कोर के साथ पहले स्थान पर रहा। दूसरे और तीसरे नंबर पर गोवा व सिक्किम रहे। इन दोनों राज्यों का स्कोर 97.4 फीसदी है।",
        RANKING,
    )
    assert {("score", "गोवा", 97.4), ("score", "सिक्किम", 97.4)} <= found
    assert ("score", "केरल", 97.4) not in found
    pupils = told("जिले में रवि कुमार, सोनू पाल और नेहा वर्मा ने टॉप किया। तीनों छात्रों को 488 अंक मिले।", "12वीं का परिणाम")
    assert {("score", who, 488) for who in ("रवि कुमार", "सोनू पाल", "नेहा वर्मा")} <= pupils


def test_behind_both_of_a_kind_somebody_else_may_be_ranked() -> None:
    found = told("केरल और गोवा ने अच्छा काम किया। इन दोनों राज्यों के बाद पंजाब 96 अंक लेकर तीसरे स्थान पर है।", RANKING)
    assert found == {("score", "पंजाब", 96), ("rank", "पंजाब", 3)}
    passed = told("केरल और गोवा ने अच्छा काम किया। इन दोनों राज्यों को पीछे छोड़ते हुए पंजाब 96 अंक लेकर पहले स्थान पर है।", RANKING)
    assert passed == {("score", "पंजाब", 96), ("rank", "पंजाब", 1)}


def test_percents_in_brackets_among_scores_are_scores() -> None:
    found = told(
        "केरल 98.1 फीसदी स्कोर के साथ पहले स्थान पर रहा। इसके बाद पंजाब (96.2 फीसदी), ओडिशा और असम (95.1) का स्थान है।", RANKING
    )
    assert {("score", "पंजाब", 96.2), ("score", "ओडिशा", 95.1), ("score", "असम", 95.1)} <= found


def test_percents_in_brackets_of_those_who_passed_are_none() -> None:
    found = told("रवि कुमार को 98 फीसदी अंक मिले। जिलों में मंडी (85.3%) और ऊना (84.1%) का परिणाम अच्छा रहा।", "12वीं का परिणाम")
    assert {("coverage", "मंडी", 85.3), ("coverage", "ऊना", 84.1)} <= found


def test_a_place_may_stand_behind_its_noun_after_marks() -> None:
    found = told("रैंकिंग में सूरत 128.4 अंक लेकर नंबर पहले और 122.9 अंक लेकर जोधपुर दूसरे नंबर पर रहा।", "स्मार्ट सिटी रैंकिंग")
    assert found == {
        ("score", "सूरत", 128.4),
        ("rank", "सूरत", 1),
        ("score", "जोधपुर", 122.9),
        ("rank", "जोधपुर", 2),
    }


def test_who_is_to_be_found_at_a_place_holds_it() -> None:
    found = told("गोवा दूसरे स्थान पर है। गोवा के 99.8 अंक हैं, जबकि पहले स्थान पर मौजूद केरल के 99.9 अंक हैं।", RANKING)
    assert {("rank", "केरल", 1), ("score", "केरल", 99.9), ("score", "गोवा", 99.8)} <= found
    assert ("rank", "गोवा", 1) not in found


def test_a_condition_is_no_town_before_a_number() -> None:
    assert not [
        f for f in facts("किसी भी सूरत में 100 अंक नहीं मिले। शहर की सूरत 10 साल में बदली।", RANKING) if f.subject == "सूरत"
    ]


def test_places_with_their_names_behind_them_need_no_comma() -> None:
    found = told("चौथे स्थान पर करौली पांचवें स्थान पर दौसा है।", RANKING)
    assert found == {("rank", "करौली", 4), ("rank", "दौसा", 5)}
    before = told("करौली पहले स्थान पर बूंदी दूसरे स्थान पर दौसा तीसरे स्थान पर है।", RANKING)
    assert before == {("rank", "करौली", 1), ("rank", "बूंदी", 2), ("rank", "दौसा", 3)}
    owned = told("पहला स्थान सीकर का तो दूसरा स्थान नागौर का और तीसरा स्थान पाली का है।", RANKING)
    assert owned == {("rank", "सीकर", 1), ("rank", "नागौर", 2), ("rank", "पाली", 3)}


def test_a_police_district_of_a_town_holds_a_place() -> None:
    found = told("कोटा ग्रामीण अव्वल है। जयपुर रूरल 12वें और जोधपुर पश्चिम चौथे स्थान पर रहा।", "पुलिस रैंकिंग")
    assert found == {("rank", "कोटा ग्रामीण", 1), ("rank", "जयपुर रूरल", 12), ("rank", "जोधपुर पश्चिम", 4)}
    assert told("सीकर जिला दिसंबर में कोटा रुरल के बाद प्रदेश में दूसरे नंबर पर आया।", "पुलिस रैंकिंग") == {("rank", "सीकर", 2)}
    once = told("उदयपुर पूर्व में पहले स्थान पर था।", "पुलिस रैंकिंग")
    assert once == {("rank", "उदयपुर", 1)}


def test_a_passport_has_the_place_of_its_country() -> None:
    found = told(
        "हेनले पासपोर्ट इंडेक्स में सिंगापुर का पासपोर्ट पहले और जापान का पासपोर्ट दूसरे स्थान पर है। भारतीय पासपोर्ट 80वें स्थान पर है।"
    )
    assert found == {("rank", "सिंगापुर", 1), ("rank", "जापान", 2), ("rank", "भारत", 80)}
    assert ("rank", "इंदौर", 4) in {
        (kind, who.removesuffix(" शहर"), value)
        for kind, who, value in told("स्वच्छता सूची में भारत का इंदौर शहर चौथे स्थान पर है।")
    }


def test_a_large_economy_is_of_a_rank_if_a_number_says_so() -> None:
    found = {
        (f.subject, f.value, f.modality)
        for f in facts(
            "जापान दुनिया की चौथी बड़ी अर्थव्यवस्था है। 2028 तक भारत दुनिया की तीसरी अर्थव्यवस्था हो जाएगा। चीन बड़ी अर्थव्यवस्था है।"
        )
    }
    assert found == {("जापान", 4, "actual"), ("भारत", 3, "forecast")}


def test_persons_with_brackets_share_a_place_and_are_known_by_one_another() -> None:
    found = told(
        "साइंस संकाय में ऊना की शाल्वी (98.8 फीसदी) और मंडी की नेहा चौहान (98.8 फीसदी) संयुक्त रूप से पहले स्थान पर रहीं।",
        "हिमाचल बोर्ड 12वीं का परिणाम",
    )
    assert found == {(kind, who, v) for who in ("शाल्वी", "नेहा चौहान") for kind, v in (("score", 98.8), ("rank", 1))}
    blocks = told("टीकाकरण में बांका का धोरैया (96%) और जमुई का चकाई (94%) आगे हैं।", "टीकाकरण की रैंकिंग")
    assert blocks == {("coverage", "धोरैया", 96), ("coverage", "चकाई", 94)}


def test_scores_of_a_test_agency_are_points() -> None:
    found = told(
        "राजस्थान से दो छात्रों आर.मुकेश राज और पार्थ शर्मा को 100 एनटीए स्कोर मिला। इनमें मुकेश राज स्टेट टॉपर रहे।", "जेईई मेन का रिजल्ट"
    )
    assert {("score", "पार्थ शर्मा", 100), ("score", "आर.मुकेश राज", 100), ("rank", "मुकेश राज", 1)} <= found
    many = told("तेलंगाना से 8, राजस्थान व दिल्ली से 4-4 विद्यार्थी 100 एनटीए स्कोर तक पहुंचे।", "जेईई मेन का रिजल्ट")
    assert not [kind for kind, _, _ in many if kind == "score"]


def test_a_topper_of_a_state_stands_before_it() -> None:
    assert told("पार्थ शर्मा राजस्थान के स्टेट टॉपर रहे।", "जेईई मेन का रिजल्ट") == {("rank", "पार्थ शर्मा", 1)}


def test_each_group_holds_the_places_in_turn() -> None:
    found = {
        (f.subject, f.value, f.scope)
        for f in facts(
            "अंडर-14 में अमन, रवि कुमार, सुमित नेगी, अंडर-17 में राहुल, विनय राव, दीपक भंडारी ने क्रमशः प्रथम, द्वितीय व तृतीय स्थान पाया।",
            "दौड़ प्रतियोगिता",
        )
    }
    older = {(who, i + 1, "अंडर-17") for i, who in enumerate(("राहुल", "विनय राव", "दीपक भंडारी"))}
    assert found == older | {(who, i + 1, "अंडर-14") for i, who in enumerate(("अमन", "रवि कुमार", "सुमित नेगी"))}
    uneven = told("अंडर-14 में रवि कुमार, अंडर-17 में विनय राव व दीपक भंडारी ने क्रमश: पहला व दूसरा स्थान पाया।", "दौड़ प्रतियोगिता")
    assert uneven == {("rank", "विनय राव", 1), ("rank", "दीपक भंडारी", 2)}


def test_rows_of_places_whose_first_is_told_in_the_text() -> None:
    rows = "\n\nमेरठ- 68\nबरेली-176\nआगरा- 180"
    found = told(f"स्वच्छ सर्वेक्षण में मेरठ को 68वां स्थान मिला।{rows}", "स्वच्छ सर्वेक्षण के नतीजे")
    assert found == {("rank", "मेरठ", 68), ("rank", "बरेली", 176), ("rank", "आगरा", 180)}
    assert not [kind for kind, _, _ in told(f"मेरठ में 68 मरीज मिले।{rows}", "डेंगू के मरीज") if kind == "rank"]


def test_forms_of_a_game_have_a_ranking_each() -> None:
    found = {
        (f.kind, f.subject, f.value, f.measure)
        for f in facts(
            "भारत टेस्ट में 122 और टी20 में 266 रेटिंग पॉइंट्स के साथ आगे है। वनडे और टी-20 में भी भारत पहले स्थान पर है।",
            "आईसीसी रैंकिंग",
        )
    }
    assert found == {
        ("score", "भारत", 122, "टेस्ट रैंकिंग"),
        ("score", "भारत", 266, "टी20 रैंकिंग"),
        ("rank", "भारत", 1, "वनडे रैंकिंग"),
        ("rank", "भारत", 1, "टी20 रैंकिंग"),
    }
    batter = told("सूर्यकुमार यादव टी20 बल्लेबाजों की रैंकिंग में छठे स्थान पर हैं।", "आईसीसी रैंकिंग")
    assert batter == {("rank", "सूर्यकुमार यादव", 6)}


def test_who_bats_is_named_behind_what_they_are() -> None:
    found = told(
        "तीसरे नंबर पर पाकिस्तान के सलामी बल्लेबाज सईम अयूबी हैं। पांचवें नंबर पर श्रीलंका के मिडिल ऑर्डर बल्लेबाज राहेन मेंडा कायम हैं।",
        "टी20 रैंकिंग",
    )
    assert found == {("rank", "सईम अयूबी", 3), ("rank", "राहेन मेंडा", 5)}


def test_a_title_that_keeps_back_the_name_ranks_nobody() -> None:
    text = "लखनऊ। रैंकिंग में बरेली पहले स्थान पर रहा।"
    assert told(text, "डैशबोर्ड की रैंकिंग आई, यह जिला रहा टॉप पर") == {("rank", "बरेली", 1)}
    assert ("rank", "मेरठ", 4) in told(text, "मेरठ फिसड्डी, यह जिला चौथे स्थान पर")


def test_an_index_may_be_told_as_somewhat_less_and_no_year_is_one() -> None:
    found = told("नोएडा में एक्यूआई 410 और ग्रेटर नोएडा में कुछ कम 399 रहा। हापुड़ में AQI कुछ कम 380 मिला।")
    assert {("score", "नोएडा", 410), ("score", "हापुड़", 380)} <= found
    assert not [v for kind, _, v in told("राजकोषीय स्वास्थ्य सूचकांक (एफएचआई) 2025 नीति आयोग ने जारी किया।") if v == 2025]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # percents with a place are scores where one of the row is said to be
            "सीसीटीएनएस रैंकिंग में हिमाचल प्रदेश 96.15 प्रतिशत के साथ दूसरे और त्रिपुरा 76.77 प्रतिशत अंक लेकर पांचवें स्थान पर रहा।",
            {
                ("score", "हिमाचल प्रदेश", 96.15),
                ("rank", "हिमाचल प्रदेश", 2),
                ("score", "त्रिपुरा", 76.77),
                ("rank", "त्रिपुरा", 5),
            },
        ),
        (  # marks, and how much of all of them they are
            "मऊ। सीएम डैशबोर्ड में मऊ को 10 अंकों में से 9.23 अंक मिले जो कुल का 92.30 प्रतिशत है।",
            {("score", "मऊ", 9.23), ("score", "मऊ", 92.3)},
        ),
        (  # the noun for a place before the first of several, by other criteria
            "सूचकांक में भारत की रैंक 22 है, संस्थाओं में 58वीं और बुनियादी ढांचे में 61वीं।",
            {("rank", "भारत", 22), ("rank", "भारत", 58), ("rank", "भारत", 61)},
        ),
        (  # of another time, by a pronoun
            "अररिया। ऑनलाइन हाजिरी में जिला राज्य में 29वें नंबर पर है। जून में यह 34वां था।",
            {("rank", "अररिया", 29), ("rank", "अररिया", 34)},
        ),
        (  # two bodies that hold one place
            "जबलपुर। सीएम हेल्पलाइन में नगर निगम और पुलिस विभाग भी पहले नंबर पर काबिज हुए हैं।",
            {("rank", "नगर निगम", 1), ("rank", "पुलिस विभाग", 1)},
        ),
    ],
)
def test_places_and_marks_that_go_on_with_others(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_nobody_is_ranked_among_one() -> None:
    (fact,) = facts("महोबा। आईजीआरएस में महोबा पुलिस एक बार फिर प्रदेश में पहले पायदान पर आई है।")
    assert (fact.value, fact.out_of, fact.scope) == (1, None, "प्रदेश")
