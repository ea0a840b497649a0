"""What a sentence says of a figure a little beside it: the day it is due, the target told before, whose place it was, who said so."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def test_the_day_up_to_which_something_is_to_be_reached() -> None:
    told = "सीतामढ़ी। डीएम ने फार्मर आईडी का शत-प्रतिशत काम 28 फरवरी तक पूरा करने के निर्देश दिए।"
    assert [(f.modality, f.period) for f in facts(told)] == [("target", "2025-02-28")]


def test_a_place_that_was_left_is_not_of_the_new_time() -> None:
    told = "गोंडा। अगस्त माह की आईजीआरएस रैंकिंग में जिला 11वें से लुढ़ककर 43वें स्थान पर पहुंच गया।"
    assert {(f.value, f.period) for f in facts(told)} == {(11, ""), (43, "2024-08")}


def test_a_place_in_each_of_several_months() -> None:
    told = "एटा। आईजीआरएस की रैंकिंग में मई, जून और जुलाई में भी जिले को 75वां स्थान ही मिला था।"
    assert sorted(f.period for f in facts(told) if f.value == 75) == ["2024-05", "2024-06", "2024-07"]


def test_a_place_from_month_to_month_is_one() -> None:
    told = "एटा। आईजीआरएस की रैंकिंग में मई से जुलाई तक जिले का 75वां स्थान रहा।"
    assert [f.value for f in facts(told)] == [75]


def test_a_figure_whose_noun_stands_behind_its_share() -> None:
    told = "किशनगंज। गहन पुनरीक्षण में अब तक 2 लाख 28 हजार 37 यानी 63.4 फीसदी प्रपत्र भरे जा चुके हैं।"
    assert {(f.kind, f.value, f.unit) for f in facts(told)} == {
        ("coverage", 228037, "forms"),
        ("coverage", 63.4, "percent"),
    }


@pytest.mark.parametrize("but", ["लेकिन", "मगर", "जबकि"])
def test_a_target_told_before_what_was_reached_of_it(but: str) -> None:
    told = f"बलिया। पीएम आवास योजना में जिले में 3,562 आवास का लक्ष्य है, {but} अब तक 2,190 आवास ही बन सके हैं।"
    assert [(f.kind, f.out_of, f.out_of_role) for f in facts(told) if f.value == 2190] == [("coverage", 3562, "target")]


def test_more_of_a_target_than_it_was() -> None:
    rows = "\n\n".join(["जिला महिला अस्पताल 640 में 702", "हंडिया सीएचसी 310 में 288", "सोरांव सीएचसी 250 में 191"])
    told = f"प्रयागराज। संस्थागत प्रसव की समीक्षा हुई।\n\nअस्पतालवार संस्थागत प्रसव के लक्ष्य में उपलब्धि\n\n{rows}"
    found = {(f.value, f.out_of, f.out_of_role) for f in facts(told) if f.kind == "coverage"}
    assert found == {(702, 640, "target"), (288, 310, "target"), (191, 250, "target")}


def test_a_row_whose_verb_stands_after_the_first_alone() -> None:
    told = "महासमुंद। आयुष्मान योजना में बसना में 29,800 कार्ड बन चुके हैं, सरायपाली में 27,455 और पिथौरा में 21,140 कार्ड।"
    assert {(f.kind, f.subject, f.value) for f in facts(told)} == {
        ("coverage", "बसना", 29800),
        ("coverage", "सरायपाली", 27455),
        ("coverage", "पिथौरा", 21140),
    }


def test_a_row_with_verbs_of_its_own_keeps_them() -> None:
    told = "महासमुंद। आयुष्मान योजना में बसना में 29,800 कार्ड बन चुके हैं, सरायपाली में 27,455 कार्ड लंबित हैं।"
    assert {(f.kind, f.value) for f in facts(told)} == {("coverage", 29800), ("count", 27455)}


def test_whom_a_work_reached() -> None:
    rows = "\n\n".join(["डकोर में 3,240 परिवार", "कोंच में 2,118 परिवार", "माधौगढ़ में 1,905 परिवार"])
    told = f"उरई। मनरेगा में काम दिया जा रहा है।\n\nकिस ब्लॉक में कितने परिवारों को मिला काम\n\n{rows}"
    assert {(f.kind, f.unit, f.value) for f in facts(told)} == {
        ("coverage", "households", v) for v in (3240, 2118, 1905)
    }


def test_the_group_before_the_marks() -> None:
    told = "भोपाल। मई की सीएम हेल्पलाइन रैंकिंग में समूह बी में पन्ना जिला 82.15 अंक लेकर तीसरे स्थान पर रहा।"
    assert [(f.kind, f.scope) for f in facts(told) if f.value == 3] == [("rank", "समूह बी")]


def test_that_very_station_is_the_one_named_last() -> None:
    told = "टीकमगढ़। शिकायतों का निराकरण लिधौरा थाने में 41 फीसदी रहा। यही थाना जिले के 17 थानों में आखिरी स्थान पर है।"
    assert [f.subject for f in facts(told) if f.kind == "rank"] == ["लिधौरा"]


@pytest.mark.parametrize(
    ("ends", "speaker"),
    [
        ("जांच कराई जाएगी।” - अंकिता राव, सीडीओ", "सीडीओ अंकिता राव"),
        ("जांच कराई जाएगी।” -सुरेश नेगी, जिला शिक्षा अधिकारी", "जिला शिक्षा अधिकारी सुरेश नेगी"),
    ],
)
def test_who_signs_a_quotation(ends: str, speaker: str) -> None:
    told = f"बागपत। आवासों की जांच शुरू हो गई है।\n\n“पीएम आवास योजना में 1,240 आवास पूरे हो चुके हैं। बाकी की {ends}"
    assert [f.speaker for f in facts(told) if f.value == 1240] == [speaker]


def test_a_surname_with_shri_is_the_officer_named_before() -> None:
    told = "खूंटी। कार्यपालक अभियंता अजय कुमार टोप्पो ने बताया कि जल जीवन मिशन में 412 गांव शामिल हैं। श्री टोप्पो ने कहा कि 61,420 घरों में नल लग चुके हैं।"
    assert [f.speaker for f in facts(told) if f.value == 61420] == ["कार्यपालक अभियंता अजय कुमार टोप्पो"]


def test_blocks_called_kotwali() -> None:
    told = "बिजनौर। पीएम आवास योजना में कोतवाली ब्लॉक में 412 और नजीबाबाद ब्लॉक में 388 आवास बन चुके हैं।"
    assert {(f.subject, f.subject_type) for f in facts(told)} == {("कोतवाली ब्लॉक", "block"), ("नजीबाबाद ब्लॉक", "block")}


def test_an_institution_its_letters_and_its_town_are_one_name() -> None:
    told = "चंडीगढ़। एनआईआरएफ रैंकिंग में पंजाब यूनिवर्सिटी (PU) चंडीगढ़ को 38वां स्थान मिला है।"
    assert [f.subject for f in facts(told)] == ["पंजाब यूनिवर्सिटी चंडीगढ़"]


def test_meets_named_by_their_sport() -> None:
    told = "सीकर। जिला स्तरीय कबड्डी में लक्ष्मणगढ़ की टीम प्रथम स्थान पर रही। उधर, राज्य स्तरीय एथलेटिक्स में सीकर की टीम तीसरे स्थान पर रही।"
    assert [(f.value, f.measure) for f in facts(told)] == [(1, "जिला स्तरीय कबड्डी"), (3, "राज्य स्तरीय एथलेटिक्स")]


@pytest.mark.parametrize(
    "text",  # of which at most a number of things is counted
    [
        "जौनपुर। एनक्वास की समीक्षा में पांच सीएचसी ही 70 प्रतिशत की कसौटी पार कर सकीं।",
        "जौनपुर। आयुष्मान कार्ड के शिविर में 70 पार के बुजुर्ग भी पहुंचे।",
        "कानपुर। एनआईआरएफ रैंकिंग वाले संस्थान में छात्रों को औसत पैकेज 17.6 लाख रुपये का मिला।",
        "सतना। नगर निगम के 20 थानों में सिर्फ सात ही प्रदेश स्तर पर पहले स्थान के दावेदार हैं।",
    ],
)
def test_what_is_no_fact(text: str) -> None:
    assert [f for f in facts(text) if f.kind != "count"] == []


def test_a_plural_without_its_nasal() -> None:
    told = "रायसेन। सीएम हेल्पलाइन में 412 शिकायते लंबित हैं और 1,280 समस्याओ का निराकरण हो चुका है।"
    assert {(f.kind, f.value, f.unit) for f in facts(told)} == {
        ("count", 412, "complaints"),
        ("coverage", 1280, "complaints"),
    }


def test_the_day_of_something_else_is_none_of_a_target() -> None:
    reached = "जिले को 2.4 लाख किसानों के पंजीयन का लक्ष्य मिला है जिसके सापेक्ष 31 मई तक 1.2 लाख किसानों का पंजीयन हुआ।"
    assert [f.period for f in facts(reached) if f.modality == "target"] == [""]
    asked = "डीएम ने शत-प्रतिशत कार्ड बनाने के निर्देश दिए और 30 दिसंबर तक रिपोर्ट मांगी।"
    assert [f.period for f in facts(asked)] == [""]
    before = "जिले में 5 लाख पौधे लगाने का लक्ष्य है जो पिछले साल 15 अगस्त तक पूरा हुआ था।"
    assert [f.period for f in facts(before)] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "आबकारी विभाग को 45 करोड़ रुपये का लक्ष्य मिला था, जबकि खनन विभाग को 12 करोड़ रुपये मिले।",
        "विभाग का 80 करोड़ रुपये वसूली का लक्ष्य था, जबकि बकाया 95 करोड़ रुपये है।",
        "बांदा में 3,562 आवास बनाने का लक्ष्य था, जबकि चित्रकूट में 4,100 आवास बने।",
        "बांदा में 3,562 आवास का लक्ष्य था, जबकि पिछले साल 4,100 आवास बने थे।",
    ],
)
def test_a_target_is_no_whole_of_what_others_or_another_time_reached(text: str) -> None:
    assert [f.out_of for f in facts(text)] == [None, None]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("अब तक 1,240 शिकायतों का निस्तारण हो चुका है, विभाग में 85 शिकायतें हैं।", 85),
        ("जिले में 320 किसानों को मुआवजा मिला, सर्वे में 480 किसान थे।", 480),
        ("बसना में 29,800 कार्ड बन चुके हैं, सरायपाली में 27,455 और पिथौरा में 21 हजार कार्ड लंबित हैं।", 27455),
    ],
)
def test_a_verb_of_the_first_is_none_of_another_clause(text: str, counted: float) -> None:
    assert [f.kind for f in facts(text) if f.value == counted] == ["count"]


def test_shares_of_classes_and_booths_behind_a_colon() -> None:
    assert {f.value for f in facts("यूपी बोर्ड में कक्षा 10:92.4 प्रतिशत, कक्षा 12:88.1 प्रतिशत परिणाम रहा।")} == {92.4, 88.1}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("आयुष्मान पैकेज में 75 हजार मरीजों का इलाज हुआ।", 75000),
        ("राज्य सरकार ने बाढ़ पीड़ितों के लिए 50 लाख रुपये का पैकेज घोषित किया।", 5_000_000),
        ("आगरा का एक्यूआई 95 पार के स्तर पर पहुंच गया।", 95),
        ("केवाईसी न होने से 1,250 उपभोक्ताओं के गैस कनेक्शन ब्लॉक हैं।", 1250),
        ("गोंडा में 1,245 घरो में नल लगे।", 1245),
    ],
)
def test_what_is_told_all_the_same(text: str, value: float) -> None:
    assert [f.value for f in facts(text)] == [value]


@pytest.mark.parametrize("happened", ["हुए सर्वे में", "आयोजित सर्वे में"])
def test_one_thing_within_two_months_is_one_place(happened: str) -> None:
    told = f"अगस्त और सितंबर में {happened} गाजियाबाद को पांचवां स्थान मिला।"
    assert [f.period for f in facts(told)] == ["2024-08-01/2024-09-30"]


def test_both_places_have_a_time_where_two_are_told() -> None:
    told = "मई की समीक्षा में मिले 11वें स्थान से गोंडा जून में 15वें स्थान पर पहुंच गया।"
    assert [(f.value, f.period) for f in facts(told)] == [(11, "2024-05"), (15, "2024-06")]


def test_that_very_station_is_no_place_named_since() -> None:
    told = "धानेपुर थाने की पुलिस ने आरोपी को मनकापुर से पकड़ा। इसी थाने के 12 सिपाहियों को इनाम मिला।"
    assert [f.subject for f in facts(told)] == ["धानेपुर"]


@pytest.mark.parametrize("signed", ["फोटो जागरण, गोंडा", "दैनिक भास्कर, लखनऊ संस्करण", "राजेश मिश्रा, नई दुनिया प्रतिनिधि"])
def test_papers_and_reporters_say_nothing(signed: str) -> None:
    assert [f.speaker for f in facts(f'"जिले में 450 आवेदन लंबित हैं।" - {signed}')] == [""]


def test_another_of_the_same_surname() -> None:
    told = "विधायक अजय कुमार सिंह ने कहा कि 45 सड़कें बनीं। श्रीमती सिंह ने कहा कि 300 महिलाओं को सिलाई मशीन दी गई।"
    assert [f.speaker for f in facts(told)] == ["विधायक अजय कुमार सिंह", "श्रीमती सिंह"]
