"""Who is meant by a name, a short name or a role beside a figure, and who is nobody: fathers, halls, sources, banks, rows of years."""

from __future__ import annotations

import pytest

from tests.extract.telling import told, told_of_totals


def test_a_field_is_no_clause() -> None:
    """A figure before a clause of its own is no field of the next one's rank."""
    found = told_of_totals("छतरपुर। 15 लाख कार्ड के लक्ष्य में से 10 लाख 91 हजार बन चुके हैं और प्रदेश में जिला 14वें स्थान पर है।")
    assert ("rank", "छतरपुर", 14, None) in found


def test_a_father_beside_a_pupil_and_a_hall_are_not_spoken_of() -> None:
    found = told_of_totals(
        "बेगूसराय। नीट में श्रेया भारद्वाज ने 720 में 641 अंक पाए। श्रेया के पिता संजय भारद्वाज अभिकर्ता हैं। उसने परीक्षा में 99 प्रतिशत अंक पाए थे।"
    )
    assert {subject for _, subject, *_ in found} == {"श्रेया भारद्वाज"}
    found = told_of_totals(
        "सोनभद्र। विकास भवन सभागार में सीडीओ ने समीक्षा की। पीएम आवास में 14,286 के लक्ष्य के सापेक्ष 11,903 आवास पूरे मिले।"
    )
    assert {subject for _, subject, *_ in found} == {"सोनभद्र"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "27.64 अंक के साथ दूसरे स्थान पर बिलासपुर का सरकंडा थाना, 27.10 अंक लेकर तीसरे स्थान पर दुर्ग का सुपेला थाना रहा।",
            {("score", "सरकंडा", 27.64), ("rank", "सरकंडा", 2), ("score", "सुपेला", 27.1), ("rank", "सुपेला", 3)},
        ),
        (
            "मधुबनी पहले नंबर पर रहा। दूसरे नंबर पर सहरसा में 96 प्रतिशत, तीसरे नंबर पर शेखपुरा में 95 प्रतिशत टीकाकरण हुआ।",
            {
                ("rank", "मधुबनी", 1),
                ("rank", "सहरसा", 2),
                ("coverage", "सहरसा", 96),
                ("rank", "शेखपुरा", 3),
                ("coverage", "शेखपुरा", 95),
            },
        ),
        ("कर्नाटक टॉप पर, 9वें नंबर पर पहुंचा उत्तराखंड।", {("rank", "कर्नाटक", 1), ("rank", "उत्तराखंड", 9)}),
        (
            "बागोड़ा 96.2 प्रतिशत निस्तारण के साथ जिले में पहले नंबर पर रहा।",
            {("coverage", "बागोड़ा", 96.2), ("rank", "बागोड़ा", 1)},
        ),
    ],
)
def test_a_subject_that_its_place_or_share_leads_to(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बस्ती। थानों की रैंकिंग में हर्रैया को 48 अंक मिले। मुंडेरवा के खाते में 22 अंक ही आए।",
            {("score", "हर्रैया", 48), ("score", "मुंडेरवा", 22)},
        ),
        ("गोड्डा। केसीसी में अकेले एसबीआइ के पास 2,870 आवेदन पड़े हैं।", {("count", "एसबीआइ", 2870)}),
        ("उज्जैन। दुर्ग निगम पर बिजली कंपनी का 18 करोड़ रुपये बकाया है।", {("amount", "दुर्ग नगर निगम", 180_000_000)}),
    ],
)
def test_whose_account_a_figure_stands_in(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Who holds or owes it, not who was spoken of before nor to whom it is owed."""
    assert told(text) == wanted


def test_a_body_called_by_letters_is_a_name_without_its_town() -> None:
    """“लखनऊ का एसजीपीजीआई मेडिकल श्रेणी में": neither the town nor the field is part of it."""
    found = told("लखनऊ। एनआईआरएफ में केजीएमयू मेडिकल श्रेणी में आठवें और लखनऊ का एसजीपीजीआई मेडिकल श्रेणी में छठे स्थान पर है।")
    assert found == {("rank", "केजीएमयू", 8), ("rank", "एसजीपीजीआई", 6)}


def test_banks_with_a_country_in_their_name() -> None:
    found = told("गोड्डा। मार्च में बैंक ऑफ इंडिया का सीडी रेशियो 28.4%, इंडियन बैंक का 31.07% तथा एसबीआइ का 36.9% रहा।")
    assert found == {("coverage", "बैंक ऑफ इंडिया", 28.4), ("coverage", "इंडियन बैंक", 31.07), ("coverage", "एसबीआइ", 36.9)}


def test_what_somebody_became_is_nobody() -> None:
    """“45 अंक लेकर विजेता बनी" is of the team before it; "विजेता को 2,100 रुपये" is the winner's."""
    found = told("कोटद्वार। प्रश्नोत्तरी में सरस्वती विद्या मंदिर 45 अंक लेकर विजेता बना।")
    assert found == {("score", "सरस्वती विद्या मंदिर", 45)}
    assert ("amount", "उपविजेता", 50000) in told("सिमडेगा। लीग के उपविजेता को 50 हजार रुपये मिलेंगे।")


def test_scores_of_a_row_of_years() -> None:
    found = told(
        "नई दिल्ली। एसडीजी इंडिया इंडेक्स में देश का कुल स्कोर 100 में से 71 रहा, जो 2020-21 में 66 था। "
        "उत्तर प्रदेश का स्कोर 2018 के 42 से बढ़कर 67 हो गया और वह राज्यों में 18वें नंबर पर आ गया।"
    )
    assert found == {
        ("score", "भारत", 71),
        ("score", "भारत", 66),
        ("score", "उत्तर प्रदेश", 42),
        ("score", "उत्तर प्रदेश", 67),
        ("rank", "उत्तर प्रदेश", 18),
    }


def test_who_takes_part_in_a_meet_is_counted_of_the_meet() -> None:
    """Not of where it is held; a place that owns its players keeps them."""
    meet = "अजमेर। अजमेर में राज्य जूनियर एथलेटिक्स प्रतियोगिता शुरू हुई। प्रतियोगिता में 24 जिलों के 860 खिलाड़ियों ने हिस्सा लिया।"
    assert {("count", "जूनियर एथलेटिक्स प्रतियोगिता", 860)} <= told(meet)
    own = told("भोपाल। राज्य जूनियर एथलेटिक्स प्रतियोगिता शुरू हुई। प्रतियोगिता में मध्यप्रदेश के 343 खिलाड़ी भाग ले रहे हैं।")
    assert ("count", "मध्यप्रदेश", 343) in own


def test_money_for_a_place_is_of_whoever_holds_it() -> None:
    found = told(
        "बालोद। सूचकांक में ग्राम पंचायत भोथली को प्रथम, ग्राम पंचायत संबलपुर को द्वितीय स्थान मिला। "
        "प्रथम स्थान पर रही पंचायत को एक लाख रुपये तथा द्वितीय को 75 हजार रुपये दिए गए।"
    )
    assert {("amount", "ग्राम पंचायत भोथली", 100_000), ("amount", "ग्राम पंचायत संबलपुर", 75_000)} <= found
    nobody = told("बालोद। प्रतियोगिता में प्रथम को 5,000 रुपये और द्वितीय को 3,000 रुपये मिलेंगे।")
    assert not {subject for kind, subject, _ in nobody if kind == "amount"} & {"प्रथम", "द्वितीय"}


def test_the_states_government_judges_and_is_not_judged() -> None:
    """“शासन ने 2,48,630 का लक्ष्य दिया" is the district's target."""
    found = told("जालौन। फार्मर रजिस्ट्री में शासन ने 2,48,630 किसानों का लक्ष्य दिया, जिसमें 1,77,412 की रजिस्ट्री हो चुकी है।")
    assert {subject for _, subject, _ in found} == {"जालौन"}


def test_who_gives_is_not_whom_the_next_figures_are_of() -> None:
    found = told(
        "नाहन। सिरमौर जिले की 14 पंचायतें चुनी गईं। इन पंचायतों को सरकार की ओर से राशि मिलेगी। इसके अलावा 602 वार्ड सदस्य जीते हैं।"
    )
    assert "सरकार" not in {subject for _, subject, _ in found}


def test_in_what_is_not_who() -> None:
    """A sector, a theme and the size of towns stand in the locative before a figure like places."""
    found = told("गोड्डा। ऋण योजना में कृषि क्षेत्र में 410 करोड़ के विरुद्ध 236 करोड़ रुपये ही दिए गए।")
    assert {subject for _, subject, _ in found} == {"गोड्डा"}
    found = told("बालोद। स्वच्छ एवं हरित पंचायत थीम में जिला राज्य में तीसरे स्थान पर रहा।")
    assert found == {("rank", "बालोद", 3)}
    found = told("बूंदी। जिले के निकायों में लाखेरी 20 से 50 हजार आबादी वाली श्रेणी में 212वें, नैनवां 340वें स्थान पर रहे।")
    assert found == {("rank", "लाखेरी", 212), ("rank", "नैनवां", 340)}


def test_a_unit_that_ends_a_name_is_that_name() -> None:
    found = told("जींद। जिले में 34 हिस्ट्रीशीट खोली गईं, जिनमें सबसे ज्यादा 9 जुलाना थाने की हैं।")
    assert ("count", "जुलाना", 9) in found


def test_a_source_is_sought_within_its_sentence() -> None:
    """“रोहतक का 387 दर्ज किया गया। सूची में 418 …": the list of the next sentence is not Rohtak's report."""
    found = told("चंडीगढ़। जींद का एक्यूआई 409 और रोहतक का 387 दर्ज किया गया। सूची में 418 के साथ दिल्ली सबसे ऊपर रही।")
    assert {("score", "जींद", 409), ("score", "रोहतक", 387)} <= found


def test_what_this_restates_is_of_the_same_one() -> None:
    found = told("सुलतानपुर। बैंक आफ बड़ौदा ने 412 लोगों को ऋण दिया, यह जिले में बंटे ऋण का 32 प्रतिशत है।")
    assert {subject for _, subject, _ in found} == {"बैंक आफ बड़ौदा"}


def test_a_figure_in_brackets_parts_no_name_from_its_place() -> None:
    found = told("मंडी। 1500 मीटर में डोला राम ने पहला स्थान पाया। लंबी कूद में जोगिंद्रनगर के अर्पित (6.12 मीटर) अव्वल रहे।")
    assert ("rank", "अर्पित", 1) in found


def test_an_institution_without_a_name_is_the_one_named_last() -> None:
    found = told("देहरादून। एनआईआरएफ में आईआईटी रुड़की को छठा स्थान मिला। वास्तुकला में संस्थान पांचवें साल अव्वल रहा।")
    assert ("rank", "आईआईटी रुड़की", 1) in found


def test_a_daughter_of_a_village_in_the_title_is_the_pupil_of_the_text() -> None:
    found = told(
        "जींद। हरियाणा बोर्ड की 12वीं की परीक्षा में जींद प्रदेश में पांचवें नंबर पर रहा। गांव मोरखी की अंजलि ने 500 में से 496 अंक लेकर जिले में पहला स्थान पाया।",
        title="12वीं में जींद प्रदेश में पांचवें नंबर पर, मोरखी की बेटी ने 500 में से 496 अंक लिए",
    )
    assert {subject for kind, subject, value in found if kind == "score"} == {"अंजलि"}


def test_a_reading_of_the_index_may_lead_to_its_town() -> None:
    """“सूची में 418 के साथ दिल्ली सबसे ऊपर", behind readings that said of what they are."""
    found = told("चंडीगढ़। जींद का एक्यूआई 409 और रोहतक का 387 दर्ज किया गया। सूची में 418 के साथ दिल्ली सबसे ऊपर रही।")
    assert ("score", "दिल्ली", 418) in found


def test_many_who_did_it_have_no_figures_of_their_own() -> None:
    found = told("हमीरपुर। जिले में 940 मरीज हैं। इनमें से 530 को निक्षय मित्रों ने गोद लिया है। उपचार की सफलता दर 91 प्रतिशत है।")
    assert {("coverage", "हमीरपुर", 530), ("coverage", "हमीरपुर", 91)} <= found


def test_an_institution_by_its_short_name_in_the_title() -> None:
    """“गुजवि स्टेट यूनिवर्सिटी में 41वें": the short name of brackets in the text, and the category that it is ranked in."""
    found = told(
        "हिसार : रैंकिंग में गुरु जंभेश्वर विश्वविद्यालय (गुजवि) को स्टेट पब्लिक यूनिवर्सिटी श्रेणी में 41वां स्थान मिला। "
        "फार्मेसी श्रेणी में विश्वविद्यालय 63वें पायदान पर है।",
        title="एनआईआरएफ रैंकिंग: गुजवि स्टेट यूनिवर्सिटी में 41वें नंबर पर",
    )
    assert found == {("rank", "गुरु जंभेश्वर विश्वविद्यालय", 41), ("rank", "गुरु जंभेश्वर विश्वविद्यालय", 63)}


def test_kinds_of_suit_are_nobody_though_no_word_opens_their_row() -> None:
    found = told(
        "लखीसराय। राष्ट्रीय लोक अदालत लगी। बिजली विभाग के 187, ट्रैफिक चालान के 254 और सुलहनीय आपराधिक के 166 मामले निष्पादित किये गये।"
    )
    assert {subject for _, subject, _ in found} == {"लखीसराय"}


def test_the_capital_of_another_country_is_not_delhi() -> None:
    assert ("count", "दिल्ली", 45) not in told("नई दिल्ली। नेपाल की राष्ट्रीय राजधानी में 45 मामले मिले।")


def test_a_state_orders_what_it_does_not_have() -> None:
    assert ("count", "बेगूसराय", 45) in told("बेगूसराय। राज्य के निर्देश पर गांवों में 45 शिविर लगे।")


def test_two_persons_and_the_one_to_whom_it_was_done() -> None:
    assert ("count", "मोहन लाल", 6) in told("बलिया। मोहन लाल को सुरेश यादव ने पीटा। उस पर 6 मुकदमे दर्ज हैं।")


def test_rows_with_their_own_wholes_are_places_where_the_heading_names_nobody() -> None:
    found = told(
        "बूंदी। आवास बन रहे हैं।\n\nइतने आवास बने\n\n- लोहारपुर - 40 में से 24\n- मोतीगढ़ी - 18 में से 13\n- केसरपुरा - 15 में से 6"
    )
    assert {subject for _, subject, value in found if value in (24, 13, 6)} == {"लोहारपुर", "मोतीगढ़ी", "केसरपुरा"}


def test_a_person_spoken_of_is_who_comes_next() -> None:
    found = told("नई दिल्ली। भारत के रोहन वर्मा ने रैंकिंग में छलांग लगाई है। पुरुष एकल में वह 14वें स्थान पर पहुंच गए हैं।")
    assert ("rank", "रोहन वर्मा", 14) in found


def test_initials_are_part_of_a_name() -> None:
    found = told("नई दिल्ली। डी. गुकेश 2776 अंकों के साथ पांचवें स्थान पर हैं।", title="Chess: भारत के तीन खिलाड़ी शीर्ष में")
    assert ("rank", "डी. गुकेश", 5) in found
