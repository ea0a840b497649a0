"""Those named together before, to whom दोनों, तीनों or one figure for both belongs; and whose a figure is by the words beside it."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_three_of_the_sentence_before_share_place_and_marks() -> None:
    found = told("जयपुर। विकास में बूंदी, टोंक व सीकर जिले सबसे आगे रहे हैं। इन तीनों को पहला स्थान मिला और तीनों के 100 में से 48 अंक हैं।")
    assert found == {("rank", p, 1) for p in ("बूंदी", "टोंक", "सीकर")} | {
        ("score", p, 48) for p in ("बूंदी", "टोंक", "सीकर")
    }


def test_a_sum_said_twice_is_of_both() -> None:
    found = told(
        "रामपुर। कायाकल्प अवार्ड में महिला अस्पताल 34वें और पुरुष अस्पताल 69वें स्थान पर आया। शासन ने दोनों को तीन-तीन लाख रुपये भेजे हैं।"
    )
    assert {("amount", f"रामपुर {kind} अस्पताल", 300000) for kind in ("महिला", "पुरुष")} <= found


def test_two_stations_joined_before_one_rank_hold_it_both() -> None:
    assert told("एटा। आईजीआरएस में रिजोर व जलेसर थाने 289 रैंक पर हैं।") == {("rank", "रिजोर", 289), ("rank", "जलेसर", 289)}


@pytest.mark.parametrize(
    "words", ["पहला नंबर बारां का लगा", "पहला स्थान बारां के पास है", "पहला नंबर बारां का आया", "पहला स्थान बारां के हिस्से आया"]
)
def test_whose_a_place_is_may_stand_behind_it(words: str) -> None:
    assert told(f"कोटा। जून की सूची में {words}।") == {("rank", "बारां", 1)}


def test_a_rank_among_all_is_of_its_owner() -> None:
    assert ("rank", "ईरान", 21) in told("दिल्ली। फीफा रैंकिंग में भारत 121वें स्थान पर है। ईरान की विश्व रैंक 21 है।")


def test_what_belongs_to_a_station_is_the_stations() -> None:
    assert told("बूंदी। संपर्क पोर्टल पर तालेड़ा थाने से संबंधित 17 शिकायतें लंबित हैं।") == {("count", "तालेड़ा", 17)}


def test_in_news_from_a_capital_the_district_is_the_one_spoken_of() -> None:
    found = told("भोपाल। सीएम हेल्पलाइन की रैंकिंग जारी हुई। गुना में 640 शिकायतें पहुंची थीं और जिले का कुल स्कोर 88.4 रहा।")
    assert ("score", "गुना", 88.4) in found
    own = told("भोपाल। सीएम हेल्पलाइन की रैंकिंग जारी हुई। भोपाल में 640 शिकायतें पहुंची थीं, गुना में 12। जिले का कुल स्कोर 88.4 रहा।")
    assert ("score", "भोपाल", 88.4) in own
    there = told("भोपाल। गुना 51वें स्थान पर है। वहां सड़कों का काम भी सुस्त रहा। रैंकिंग में जिले का कुल स्कोर 88.4 रहा।")
    assert ("score", "गुना", 88.4) in there


@pytest.mark.parametrize(
    "before",
    [
        "मेरठ से पहुंचे अफसरों ने फाइलें देखीं।",
        "सीतापुर रोड पर शिविर लगा।",
        "मेरठ-दिल्ली मार्ग पर जाम लगा।",
        "मेरठ में गोष्ठी हुई। शाम को अफसर लौटे।",
    ],
)
def test_a_place_that_is_only_named_takes_no_figure_of_the_capital(before: str) -> None:
    assert ("count", "लखनऊ", 58) in told(f"लखनऊ। {before} जिले में 58 पशु चिकित्सालय हैं।")


def test_the_police_among_other_departments_keep_their_word() -> None:
    found = told("बदायूं। पौधरोपण में वन विभाग 112 फीसदी के साथ पहले नंबर पर है। पुलिस विभाग 64 फीसदी के साथ अंतिम रहा।")
    assert ("coverage", "बदायूं पुलिस विभाग", 64) in found


def test_a_brother_is_no_part_of_a_name() -> None:
    assert told("सीकर। नीट में उनके भाई राकेश मीणा को 590 अंक मिले।") == {("score", "राकेश मीणा", 590)}
    assert told("सीकर। नीट में उसकी जुड़वां बहन सुमन मीणा को 590 अंक मिले।") == {("score", "सुमन मीणा", 590)}


@pytest.mark.parametrize("name", ["भाई जगमोहन", "भाई नंदलाल विद्यालय"])
def test_a_name_that_begins_with_brother_keeps_it(name: str) -> None:
    assert {f.subject for f in facts(f"सीकर। नीट में {name} को 590 अंक मिले।")} == {name}


def test_a_hamlet_before_the_field_of_a_rank_is_the_district() -> None:
    assert ("rank", "बस्ती", 12) in told(
        "सिद्धार्थनगर। यूपी-112 की रैंकिंग में जिला चौथे स्थान पर है। बस्ती सूबे में 12 वें पायदान पर आया।"
    )


def test_what_criteria_carry_is_nobodys_score() -> None:
    assert told("जयपुर। अंक बांटने का पैमाना भी तय है : सफाई कार्य (20 अंक), पेयजल (15 अंक), सड़क (40 अंक)।") == set()
    assert told("जयपुर। रैंकिंग में सफाई के लिए 40 अंक, पेयजल के लिए 30 अंक तय हैं।") == set()


def test_a_share_said_behind_its_word() -> None:
    found = told("बेतिया। जिले में 42 लाख सदस्य हैं जिसमें 32 लाख का ई-केवाईसी हो गया। प्रतिशत में देखें तो यह 76.24 बैठता है।")
    assert ("coverage", "बेतिया", 76.24) in found


def test_a_title_may_call_those_it_counts_otherwise() -> None:
    found = facts(
        "गोड्डा। एक लाख 64 हजार 435 सदस्य अब भी ई-केवाईसी से वंचित हैं।", title="गोड्डा में 1.64 लाख लाभुकों का ई-केवाईसी बाकी"
    )
    assert [f.value for f in found] == [164435]


def test_a_round_figure_of_another_thing_in_a_title_is_another() -> None:
    found = facts("गोड्डा। जिले में 3000 शौचालय बने।", title="गोड्डा में 3000 महिलाओं को मिला ऋण")
    assert {f.unit for f in found if f.value == 3000} == {"toilets", "women"}
    found = facts("गोड्डा। मंडल में 20 हजार 412 बोरे रखे गए।", title="गोड्डा में 20 हजार घरों में लगेंगे मीटर")
    assert {f.value for f in found} == {20412, 20000}


def test_a_year_printed_with_a_blank_behind_its_dash() -> None:
    (fact,) = facts("गया। पीएम आवास में वर्ष 2019- 20 में जिले के लिए 6,698 परिवारों का लक्ष्य तय हुआ था।")
    assert fact.period == "2019-20"


def test_a_sum_without_rupees_before_its_noun_is_money() -> None:
    found = told("टोंक। लोक अदालत में 845 प्रकरण निपटे, उनमें 1 करोड़ 16 लाख 32 हजार 413 राशि के अवार्ड दिए गए।")
    assert ("amount", "टोंक", 11632413) in found


def test_what_a_portal_or_an_index_is_made_of_is_its_own() -> None:
    found = told("जींद। सरल पोर्टल पर सेवाएं देने में जिला चौथे स्थान पर है। पोर्टल से 52 विभागों की 541 सेवाएं जुड़ी हैं।")
    assert {("count", "सरल पोर्टल", 52), ("count", "सरल पोर्टल", 541)} <= found


def test_what_such_news_counts_is_the_acting_stations() -> None:
    found = told(
        "भास्कर न्यूज | बांसवाड़ा\n\nकलिंजरा थाना पुलिस ने ट्रक से शराब की 210 पेटियां जब्त कीं।\n\n"
        "तलाशी में दो मोबाइल मिले। जांच सदर थाने के एसआई को दी गई है।\n\nइस साल थाने में 41 केस दर्ज हुए।"
    )
    assert found == {("count", "कलिंजरा", 210), ("count", "कलिंजरा", 2), ("count", "कलिंजरा", 41)}


def test_gaya_joined_to_a_town_before_in_turn_is_the_town() -> None:
    found = told("पटना। होल्डिंग टैक्स में मुजफ्फरपुर और गया क्रमशः पहले व दूसरे नंबर पर हैं।")
    assert found == {("rank", "मुजफ्फरपुर", 1), ("rank", "गया", 2)}


def test_of_what_sort_many_are_is_nobody() -> None:
    found = told("शिमला। सीसीटीएनएस की सूची में हिमाचल 99.1 प्रतिशत अंकों के साथ पहाड़ी राज्यों में पहले स्थान पर है।")
    assert ("rank", "हिमाचल", 1) in found


def test_what_one_must_have_is_no_score() -> None:
    assert told("मेरठ की सानवी त्यागी ने सीबीएसई 12वीं में 500 में से 497 अंक पाए। पास होने के लिए 33 प्रतिशत अंक चाहिए।") == {
        ("score", "सानवी त्यागी", 497)
    }
    assert told("देहरादून। बीस सूत्री कार्यक्रम में जिन जिलों के अंक 90 प्रतिशत से नीचे हैं, वहां के सीडीओ जवाब दें।") == set()
    assert told("देवास। पीएम सूर्य घर योजना में तीन किलोवाट के पैनल पर 78 हजार रुपए की सब्सिडी है।") == set()


@pytest.mark.parametrize(
    "words",
    [
        "नैनवां और देई थाने क्रमश: दूसरे और तीसरे नंबर पर हैं, इन्हें 93 और 91 अंक मिले।",
        "नैनवां और देई थाने क्रमश: दूसरे और तीसरे नंबर पर हैं। इन्हें 93 और 91 अंक मिले।",
        "दूसरे स्थान पर नैनवां और तीसरे स्थान पर देई थाना है। इन्हें 93 और 91 अंक मिले।",
    ],
)
def test_figures_given_to_as_many_as_were_ranked_are_theirs_in_turn(words: str) -> None:
    assert {("score", "नैनवां", 93), ("score", "देई", 91)} == {f for f in told("बूंदी। " + words) if f[0] == "score"}
