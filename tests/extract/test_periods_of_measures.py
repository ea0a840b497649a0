"""Of which day or year a measure's figures are, where their own sentences do not say."""

from __future__ import annotations

import pytest

from extract.prepared import prepare
from tests.extract.telling import facts


def periods(text: str, title: str = "", published: str = "2024-11-25") -> set[tuple[float, str]]:
    return {(f.value, f.period) for f in facts(text, title, published)}


@pytest.mark.parametrize("event", ["थाना समाधान दिवस", "कॉम्बिंग गश्त", "एरिया डोमिनेशन अभियान", "समकालीन अभियान"])
def test_what_is_held_on_a_day_is_of_that_day_throughout(event: str) -> None:
    text = f"बस्ती। शनिवार को {event} में कुल 61 शिकायतें आईं। लालगंज थाने में नौ शिकायतें मिलीं।"
    assert periods(text) == {(61, "2024-11-23"), (9, "2024-11-23")}


def test_a_meet_that_says_its_edition_is_of_that_year() -> None:
    text = "रांची। राष्ट्रीय खेल 2023 में झारखंड तीसरे स्थान पर है। रविवार को राष्ट्रीय खेल में हरियाणा आगे रहा। गोवा पांचवें स्थान पर है।"
    assert periods(text, published="2023-11-06") >= {(3, "2023"), (5, "2023")}


def test_a_day_in_words_is_feminine() -> None:
    """“जून में नौवें, जुलाई में छठे" are places; "पहली जनवरी" is a day."""
    text = "प्रतापगढ़। संपर्क पोर्टल की रैंकिंग में जिला जून में नौवें, जुलाई में छठे और अगस्त में तीसरे स्थान पर रहा।"
    assert periods(text) == {(9, "2024-06"), (6, "2024-07"), (3, "2024-08")}
    assert [p.value for p in prepare("text", "पहली नवंबर से", "2024-11-25").periods] == ["2024-11-01"]


def test_a_year_in_which_something_was_does_not_hold_for_the_paragraph() -> None:
    text = "अररिया। पीएम आवास में 2022-23 में यह आंकड़ा 52.1 फीसदी था। कटिहार में 63.8 प्रतिशत आवास पूरे हैं।"
    assert (63.8, "") in periods(text)


def test_a_ranking_spelt_with_stops_keeps_its_edition() -> None:
    text = "सोलन। मंत्रालय की ओर से जारी एन.आई.आर.एफ. 2024 की सूची में नौणी विश्वविद्यालय को 18वां रैंक मिला।"
    assert periods(text) == {(18, "2024")}


def test_the_day_of_a_dateline_is_when_it_was_written() -> None:
    text = "कोण्डागांव, 16 मई 2023 : पोषण अभियान में केशकाल ब्लॉक 81 प्रतिशत के साथ पहले स्थान पर रहा।"
    assert periods(text, published="2023-05-16") == {(1, ""), (81, "")}


def test_several_years_are_no_period() -> None:
    text = "सुपौल। 2016-22 के पीएम आवास में त्रिवेणीगंज प्रखंड में 74 प्रतिशत आवास पूरे हैं।"
    assert periods(text) == {(74, "")}
    text = "सुपौल। 2021-22 के पीएम आवास में त्रिवेणीगंज प्रखंड में 74 प्रतिशत आवास पूरे हैं।"
    assert periods(text) == {(74, "2021-22")}


def test_a_part_is_of_the_time_of_its_whole_and_what_is_so_far_is_of_none() -> None:
    """“इनमें से" behind a dated whole; "अब तक" behind a month in which only the target was set."""
    whole, part = facts("देहरादून। सीएम हेल्पलाइन में मई 2024 में 934 शिकायतें आईं। इनमें से 861 का निस्तारण हुआ।")
    assert (whole.period, part.period, part.out_of) == ("2024-05", "2024-05", 934)
    *_, so_far = facts("छतरपुर। बिजली कंपनी को अक्टूबर में 38 करोड़ रुपए वसूलने का टारगेट मिला, अब तक 11 करोड़ रुपए ही आए हैं।")
    assert (so_far.value, so_far.period) == (110_000_000, "")


def test_a_target_told_by_itself_is_one_and_what_follows_is_of_it() -> None:
    """Of what was named before, or of what is named behind it."""
    aim, reached = facts("हरदोई। पीएम सूर्य घर योजना में लक्ष्य 1240 है, जिसके सापेक्ष 716 सोलर पैनल लगे हैं।")
    assert (aim.kind, aim.value, aim.unit, aim.modality) == ("coverage", 1240, "solar plants", "target")
    assert (reached.value, reached.out_of, reached.modality) == (716, 1240, "actual")


def test_one_ranking_in_two_scripts_has_one_month() -> None:
    """What the text calls it keeps the month for what the title calls it."""
    text = "नाहन। सीसीटीएनएस की जून माह की रैंकिंग में सिरमौर पुलिस ने पहला स्थान पाया।\nथानों में नाहन थाना 17वें स्थान पर रहा।"
    assert {f.period for f in facts(text, "CCTNS रैंकिंग में सिरमौर पुलिस नंबर वन") if f.kind == "rank"} == {"2024-06"}


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("मई में बांदा में 42 सड़क हादसे हुए, पिछले साल इसी अवधि में 61 हादसे हुए थे।", "2023-05"),
        ("जनवरी से मई तक बांदा में 42 सड़क हादसे हुए। गत वर्ष की इसी अवधि में 61 हादसे हुए थे।", "2023-01-01/2023-05-31"),
        ("बांदा में 12 मई तक 42 सड़क हादसे हुए। बीते वर्ष समान अवधि में 61 हादसे हुए थे।", "2023-05-12"),
        ("बांदा में अब तक 42 सड़क हादसे हुए। पिछले साल इसी अवधि में 61 हादसे हुए थे।", "2023"),
        ("इस साल मई तक बांदा में 42 सड़क हादसे हुए। पिछले साल इसी अवधि में 61 हादसे हुए थे।", "2023"),
        ("मई में बांदा में 42 सड़क हादसे हुए। एसपी ने चिंता जताई। पिछले साल इसी अवधि में 61 हादसे हुए थे।", "2023"),
    ],
)
def test_the_same_stretch_of_last_year_is_that_just_named(before: str, then: str) -> None:
    assert (61, then) in periods(before)


@pytest.mark.parametrize(
    ("months", "value"),
    [
        ("अप्रैल और मई में", "2024-04-01/2024-05-31"),
        ("अगस्त, सितंबर व अक्टूबर में", "2024-08-01/2024-10-31"),
        ("दिसंबर और जनवरी में", "2023-12-01/2024-01-31"),
        ("मार्च और मई में", "2024-05"),
    ],
)
def test_months_that_follow_each_other_are_one_stretch(months: str, value: str) -> None:
    assert (1120, value) in periods(f"{months} महोबा में 1,120 किसानों को बीज दिया गया।")


def test_months_of_which_each_has_its_own_figure_are_none() -> None:
    text = "महोबा में अप्रैल में 1,120 और मई में 1,310 किसानों को बीज दिया गया।"
    assert periods(text) == {(1120, "2024-04"), (1310, "2024-05")}


@pytest.mark.parametrize(
    ("text", "published", "year"),
    [
        ("नए सत्र में हापुड़ के स्कूलों में 9,120 बच्चों ने प्रवेश लिया है।", "2025-06-15", "2025-26"),
        ("नए शैक्षिक सत्र में हापुड़ के स्कूलों में 9,120 बच्चों का प्रवेश होगा।", "2025-02-15", "2025-26"),
        ("नए सत्र में हापुड़ के स्कूलों में 9,120 बच्चों का प्रवेश होगा।", "2025-12-15", "2026-27"),
        ("अगले सत्र में हापुड़ के स्कूलों में 9,120 बच्चों का प्रवेश होगा।", "2025-06-15", "2026-27"),
    ],
)
def test_a_new_session_is_that_of_the_news_once_it_has_begun(text: str, published: str, year: str) -> None:
    assert periods(text, published=published) == {(9120, year)}


def test_the_time_of_one_place_that_was_left_is_that_of_the_next_as_well() -> None:
    text = "भिंड जिला दसवीं में पिछले साल के 31वें से 12वें और बारहवीं में 40वें से 19वें स्थान पर आ गया।"
    assert {(f.value, f.period) for f in facts(text)} >= {(31, "2023"), (40, "2023"), (12, ""), (19, "")}


def test_an_index_is_read_behind_its_day_or_year() -> None:
    text = "मेरठ का एक्यूआई शुक्रवार को 186 दर्ज किया गया, जबकि गुरुवार को यह 204 था।"
    assert periods(text) == {(186, "2024-11-22"), (204, "2024-11-21")}
    text = "हरियाणा में लिंगानुपात 2023 के 916 से घटकर 2024 में 910 रह गया।"
    assert periods(text) == {(916, "2023"), (910, "2024")}


def test_a_time_that_the_present_is_like_is_not_its_time() -> None:
    text = "देवास। स्वच्छता सर्वेक्षण में इंदौर पिछले वर्ष की तरह पहले स्थान पर कायम है, उज्जैन गत वर्ष की भांति 17वें स्थान पर है।"
    assert periods(text, published="2018-06-23") == {(1, ""), (17, "")}


def test_years_in_which_something_was_so_date_no_place_of_now() -> None:
    text = "हेल्थ इंडेक्स की रिपोर्ट आई। दूसरे नंबर पर तमिलनाडु है। 2015-16, 2017-18 और 2018-19 में भी केरल पहले नंबर पर था। पांचवें स्थान पर गोवा है।"
    assert {(2, ""), (5, "")} <= periods(text)


def test_a_day_on_which_something_began_is_not_its_time() -> None:
    text = "वाराणसी। मंडल के केंद्रों पर 6 नवंबर से चल रही धान खरीद में जौनपुर प्रथम और गाजीपुर तीसरे स्थान पर है।"
    assert periods(text, published="2025-12-02") == {(1, ""), (3, "")}


def test_the_month_in_which_pupils_were_examined_is_not_that_of_their_results() -> None:
    text = "भिवानी। हरियाणा बोर्ड की मार्च में हुई 12वीं की परीक्षा में 87.08 फीसदी पास हुए।"
    assert periods(text, published="2022-06-15") == {(87.08, "2022")}


def test_the_edition_that_a_title_names_is_that_of_a_meet() -> None:
    text = "खेलो इंडिया यूथ गेम्स में हरियाणा पहले स्थान पर है। महाराष्ट्र के 64 पदक हैं।"
    assert periods(text, "Khelo India Youth Games 2023: मेडल टैली", published="2023-02-06") == {(1, "2023"), (64, "2023")}
