"""Ranks and scores of lists of states, towns and persons: who shares one, what brackets hold, whose place stands before its name."""

from __future__ import annotations

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
