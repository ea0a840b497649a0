"""Rows that belong together: parts that add up to a total, marks said once, running numbers that are places, figures on counted places."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


def test_parts_that_add_up_to_what_was_reached_are_of_its_kind() -> None:
    text = (
        "सतना। लाड़ली बहना योजना में जिले में 1,00,000 आवेदन ऑनलाइन दर्ज किए गए हैं।\n\n"
        "नागौद में 34,512, मैहर में 31,290, अमरपाटन में 22,875 तथा सबसे कम मझगवां में 11,323 आवेदन दर्ज हुए हैं।"
    )
    assert {(f.kind, f.value) for f in facts(text)} == {("coverage", v) for v in (100000, 34512, 31290, 22875, 11323)}


def test_parts_that_do_not_add_up_stay_what_they_are() -> None:
    text = (
        "सतना। लाड़ली बहना योजना में जिले में 1,40,000 आवेदन ऑनलाइन दर्ज किए गए हैं।\n\n"
        "नागौद में 34,512, मैहर में 31,290, अमरपाटन में 22,875 तथा सबसे कम मझगवां में 11,323 आवेदन दर्ज हुए हैं।"
    )
    assert {f.kind for f in facts(text) if f.value < 40000} == {"count"}


def test_a_row_of_parts_goes_on_as_its_first() -> None:
    text = "मेदिनीनगर। विधायक निधि से हुसैनाबाद में 88 में से 71 योजनाएं पूरी हो चुकी हैं, पांकी में 64 में 39 और छतरपुर में 55 में 26।"
    assert {(k, v, of) for k, _, v, of in told_of_totals(text)} == {
        ("coverage", 71, 88), ("coverage", 39, 64), ("coverage", 26, 55),
    }  # fmt: skip


def test_marks_in_percent_said_once_for_a_row() -> None:
    text = "बालोद। परख सर्वेक्षण में कक्षा तीसरी के बच्चों को भाषा में 69 प्रतिशत एवं गणित में 64 प्रतिशत औसत अंक मिले।"
    assert {(f.kind, f.value) for f in facts(text)} == {("score", 69), ("score", 64)}


def test_a_share_with_its_own_noun_beside_marks_is_a_share() -> None:
    text = "बालोद। परख सर्वेक्षण में जिले को 64 प्रतिशत अंक मिले, जबकि 92 प्रतिशत विद्यार्थी परीक्षा में बैठे।"
    assert {(f.kind, f.value) for f in facts(text)} == {("score", 64), ("coverage", 92)}


def test_marks_that_stand_are_restated_in_percent() -> None:
    text = "बस्ती। सीएम डैशबोर्ड की रैंकिंग में जिले के 10 में 9.11 अंक हैं यानी 91.10 प्रतिशत।"
    assert {(f.kind, f.unit, f.value) for f in facts(text)} == {("score", "marks", 9.11), ("score", "percent", 91.1)}


def test_a_bracket_behind_a_place_holds_marks_where_marks_were_told() -> None:
    text = "जशपुर। कायाकल्प में सीएचसी पत्थलगांव 91.6 प्रतिशत अंकों के साथ प्रथम रही। सीएचसी कुनकुरी तीसरे स्थान पर (88.2 प्रतिशत) रही।"
    assert ("score", "सीएचसी कुनकुरी", 88.2) in told(text)


def test_shares_in_brackets_right_behind_a_place() -> None:
    text = (
        "शेखपुरा। आयुष्मान कार्ड बनाने में बरबीघा 71.4 फीसदी के साथ पहले नंबर पर है। इसके बाद शेखोपुरसराय (66.8), अरियरी (52.3) "
        "और चेवाड़ा (49.1) का स्थान है।"
    )
    assert {(f.subject, f.value) for f in facts(text) if f.kind == "coverage"} == {
        ("बरबीघा", 71.4), ("शेखोपुरसराय", 66.8), ("अरियरी", 52.3), ("चेवाड़ा", 49.1),
    }  # fmt: skip


def test_running_numbers_of_a_table_of_toppers_are_places() -> None:
    rows = "\n".join(
        [
            "नाम - स्कूल - अंक - प्रतिशत",
            "1. देवांश मिश्रा - शिव विद्या मंदिर, बिसौली - 478 - 95.6",
            "2. रिया गुप्ता - मदर एथीना, बदायूं - 472 - 94.4",
            "2. साक्षी यादव - राजकीय इंटर कॉलेज - 472 - 94.4",
            "4. मो. कैफ - एचपी इंटर कॉलेज - 469 - 93.8",
        ]
    )
    text = f"बदायूं। यूपी बोर्ड का परिणाम घोषित हुआ।\n\nइंटरमीडिएट के टॉप फाइव\n{rows}"
    assert {(f.subject, f.value) for f in facts(text) if f.kind == "rank"} == {
        ("देवांश मिश्रा", 1), ("रिया गुप्ता", 2), ("साक्षी यादव", 2), ("मो. कैफ", 4),
    }  # fmt: skip


def test_running_numbers_of_a_table_in_no_order_are_none() -> None:
    rows = "\n".join(
        [
            "नाम - स्कूल - अंक",
            "1. देवांश मिश्रा - शिव विद्या मंदिर - 412",
            "2. रिया गुप्ता - मदर एथीना - 472",
            "3. साक्षी यादव - जीआईसी - 388",
        ]
    )
    text = f"बदायूं। यूपी बोर्ड का परिणाम घोषित हुआ।\n\nइंटरमीडिएट के छात्र\n{rows}"
    assert [f for f in facts(text) if f.kind == "rank"] == []


def test_a_list_that_goes_on_in_states_gives_places() -> None:
    rows = "\n".join(["4 सदर, राजस्थान", "5 कीर्तिनगर, उत्तराखंड", "6 भखारा, छत्तीसगढ़"])
    text = f"नई दिल्ली। गृह मंत्रालय ने थानों की सालाना रैंकिंग जारी की है। उमरा थाना तीसरे स्थान पर है।\n\nटॉप-10 की रैंकिंग में शामिल हुए ये थाने\n\n{rows}"
    assert {(f.subject, f.value) for f in facts(text)} == {("उमरा", 3), ("सदर", 4), ("कीर्तिनगर", 5), ("भखारा", 6)}


def test_numbers_of_players_are_no_places() -> None:
    rows = "\n".join(["11 विराट कोहली, दिल्ली", "12 रोहित शर्मा, मुंबई", "13 शिखर धवन, दिल्ली"])
    assert facts(f"नई दिल्ली। टीम घोषित हुई।\n\nक्रिकेट टीम के टॉप खिलाड़ी\n\n{rows}") == ()


def test_stations_that_share_marks_and_then_a_place() -> None:
    text = (
        "एटा। आईजीआरएस रैंकिंग में मारहरा, अवागढ़, महिला थाना समेत नौ थानों को 100 में पूरे 100 अंक मिले और प्रदेश में यह संयुक्त रूप से "
        "पहले स्थान पर रहे।"
    )
    for kind, value in (("score", 100), ("rank", 1)):
        assert {f.subject for f in facts(text) if (f.kind, f.value) == (kind, value)} == {
            "मारहरा",
            "अवागढ़",
            "महिला थाना",
        }


def test_what_is_listed_before_a_body_alone_is_what_it_was_judged_by() -> None:
    text = "झुंझुनूं। रैंकिंग में सदर थाना चौथे नंबर पर है। बीट सिस्टम, मालखाना और रिकॉर्ड रूम के रखरखाव में थाना अव्वल निकला।"
    assert {f.subject for f in facts(text)} == {"सदर"}


def test_names_within_zones_of_a_ranking_of_stations_are_stations() -> None:
    text = (
        "आगरा। आईजीआरएस की रैंकिंग में कमिश्नरेट के 44 थानों में 31 थानों ने पहली रैंक प्राप्त की।\n\n"
        "जोनवार देखें तो पश्चिमी जोन के खेरागढ़, बाह और जगनेर को 124-124 अंक मिले हैं।"
    )
    assert {f.subject_type for f in facts(text) if f.value == 124} == {"police_station"}


def test_figures_that_stand_on_counted_places_count_what_the_last_does() -> None:
    text = "हरदोई। गेहूं खरीद में पीसीएफ के 38 केंद्रों पर 664, यूपीएसएस के नौ केंद्रों पर 171 और मंडी समिति के चार केंद्रों पर 58 किसान पहुंचे।"
    assert {f.value for f in facts(text) if f.unit == "farmers"} == {664, 171, 58}


def test_a_row_in_crores_is_of_money() -> None:
    rows = "\n".join(["सफाई - 96 करोड़", "सड़क निर्माण - 148 करोड़", "उद्यान - 11 करोड़ 40 लाख"])
    text = f"उज्जैन। नगर निगम ने 1284 करोड़ रुपए का बजट पास किया।\n\nकिस मद में कितना\n{rows}"
    assert {f.unit for f in facts(text)} == {"INR"}


def test_all_three_of_a_list_with_brackets() -> None:
    text = (
        "धर्मशाला। मैट्रिक में नव्या ने 700 में से 697 अंक लेकर पहला स्थान पाया। तीसरा स्थान तीन बच्चों को मिला - शिवम (मंडी), धृति "
        "(बिलासपुर) और रुशील (हमीरपुर), तीनों के 695 अंक।"
    )
    assert {f.subject for f in facts(text) if f.value == 695} == {"शिवम", "धृति", "रुशील"}


def test_an_instalment_paid_to_a_part_reached_them() -> None:
    text = "दुमका। आवास योजना में 8,774 आवास स्वीकृत हुए। इनमें 5,102 लाभुकों को प्रथम किस्त दी जा चुकी है।"
    assert ("coverage", "दुमका", 5102) in told(text)


def test_part_of_a_sum_that_came_in_is_a_share() -> None:
    text = "सिवनी। वसूली के 45 करोड़ रुपए के लक्ष्य के विरुद्ध अब तक 13 करोड़ 60 लाख रुपए यानी 30 प्रतिशत राशि ही आई है।"
    assert ("coverage", "सिवनी", 30) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "बांदा। बीते छह थाना दिवसों में शिकायतें आईं।",
        "हरदोई। संडीला के केंद्रों में एक दाना नहीं आया।",
        "बदायूं। प्रत्येक जोड़े पर सरकार 51 हजार रुपये खर्च करती है जिसमें 35 हजार वधू के खाते में जाते हैं।",
        "आगरा। आईजीआरएस में 95 प्रतिशत नंबर लाने वाले थाने को ही पहली रैंक दी जाती है।",
        "शिमला। 37 हजार नए पात्र जोड़े जाएंगे।",
    ],
)
def test_figures_that_are_no_facts(text: str) -> None:
    assert facts(text) == ()


def test_actions_of_the_police_are_counted_each_station_s_own() -> None:
    text = "आगरा। ताजगंज थाना 31 कार्रवाई के साथ अव्वल रहा। सिकंदरा थाने ने 24 और एत्मादपुर थाने ने 22 कार्रवाइयां कीं।"
    assert [(f.subject, f.value, f.unit) for f in facts(text) if f.kind == "count"] == [
        ("ताजगंज", 31, "actions"), ("सिकंदरा", 24, "actions"), ("एत्मादपुर", 22, "actions"),
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["इनमें 588 कार्रवाई से संतुष्ट मिले", "214 कार्रवाई के निर्देश दिए गए"])
def test_what_an_action_does_to_others_is_no_number_of_actions(said: str) -> None:
    assert not any(f.unit == "actions" for f in facts(f"आगरा। शिकायतकर्ताओं से फीडबैक लिया गया, {said}।"))


def test_how_long_a_road_is_is_no_part_of_its_name() -> None:
    (found,) = [
        f for f in facts("लखनऊ। 594 किलोमीटर लंबे गंगा एक्सप्रेसवे का 96 प्रतिशत काम पूरा हो गया है।") if f.unit == "percent"
    ]
    assert found.subject == "गंगा एक्सप्रेसवे"


def test_a_part_of_what_each_of_many_got_is_no_count() -> None:
    assert not facts("मेरठ। जिले के हर थाने को 10 बीट में बांटा गया है, इनमें 6 शहरी और 4 ग्रामीण हैं।")
