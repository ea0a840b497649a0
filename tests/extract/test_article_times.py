"""Times that stand elsewhere than before the figure: the title's year, so far within a month, the place of a row, the figure restated."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def dated(text: str, title: str = "", published: str = "2024-11-13") -> dict[float, str]:
    return {f.value: f.period for f in facts(text, title, published)}


def test_a_review_of_a_year_says_it_once() -> None:
    text = "जमुई में 1,021 केस दर्ज हुए। 883 मामलों में आरोप पत्र दिया गया। अभी 138 मामले लंबित हैं।"
    read = dated(text, "साल 2023 में जमुई के थानों में 1,021 केस", "2024-01-04")
    assert (read[883], read[138]) == ("2023", "")


def test_all_of_a_year_is_the_one_that_just_ended() -> None:
    text = "जींद पुलिस ने 407 केस दर्ज किए। चोरी में 312 लोग पकड़े गए, 2022 में यह संख्या 347 थी।"
    read = dated(text, "जींद पुलिस ने साल भर में पकड़े 689 तस्कर", "2024-01-03")
    assert (read[407], read[312], read.get(347, "2022")) == ("2023", "2023", "2022")
    assert dated(text, "जींद पुलिस ने साल भर में पकड़े 689 तस्कर", "2024-06-03")[407] == ""


@pytest.mark.parametrize("title", ["2022 में 12वें स्थान पर था जमुई", "साल 2022 में 900, साल 2023 में 1,021 केस"])
def test_a_title_that_compares_gives_no_year(title: str) -> None:
    assert dated("जमुई में 883 मामलों में आरोप पत्र दिया गया।", title)[883] == ""


def test_the_edition_with_which_a_title_opens_holds_for_its_shares() -> None:
    text = "पांचवीं के 43.2 फीसदी बच्चे पढ़ लेते हैं। सर्वे में 38 जिलों के 1,128 गांव शामिल किए गए।"
    read = dated(text, "असर रिपोर्ट 2023: बिहार के बच्चे पढ़ने में आगे")
    assert (read[43.2], read[1128]) == ("2023", "")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("अक्टूबर में अब तक जौनपुर में 214 मरीज मिले हैं।", "2024-10"),
        ("इस साल अब तक जौनपुर में 214 मरीज मिले हैं।", "2024"),
        ("अब तक जौनपुर में 214 मरीज मिले हैं।", ""),
        ("सितंबर में जौनपुर को 900 मरीज खोजने का लक्ष्य मिला, अब तक 214 मरीज मिले हैं।", ""),
    ],
)
def test_so_far_within_a_time_is_of_that_time(text: str, period: str) -> None:
    assert dated(text)[214] == period


def test_the_share_of_a_row_is_of_the_time_of_its_place() -> None:
    text = (
        "राजस्थान संपर्क पोर्टल की अक्टूबर की रैंकिंग में बूंदी चौथे स्थान पर रहा।\n\n"
        "पड़ोसी जिलों की स्थिति (रैंक, संतुष्टि)\n\n- कोटा : 9वीं, 63.2%\n- झालावाड़ : 15वीं, 60.75%\n- टोंक : 29वीं, 48%"
    )
    assert {f.period for f in facts(text) if f.unit == "percent"} == {"2024-10"}


@pytest.mark.parametrize(
    ("text", "value", "period"),
    [
        ("17 अक्टूबर तक अलवर वृत्त में 1168 करोड़ रुपए जमा हुए। यह लक्ष्य का 78.9 प्रतिशत है।", 78.9, "2024-10-17"),
        (
            "12 नवंबर तक महोबा में 2,04,866 किसानों की रजिस्ट्री हुई। लक्ष्य के सापेक्ष प्रगति 41.29 फीसदी है, जबकि प्रदेश का औसत 48 फीसदी है।",
            41.29,
            "2024-11-12",
        ),
        (
            "12 नवंबर तक महोबा में 2,04,866 किसानों की रजिस्ट्री हुई। लक्ष्य के सापेक्ष प्रगति 41.29 फीसदी है, जबकि प्रदेश का औसत 48 फीसदी है।",
            48,
            "",
        ),
    ],
)
def test_a_figure_restated_against_its_target_keeps_its_time(text: str, value: float, period: str) -> None:
    assert dated(text)[value] == period


def test_this_year_behind_a_figure_needs_no_case_mark() -> None:
    text = "फतेहपुर में 300 आंगनबाड़ी केंद्रों को इस साल अपना भवन मिल जाएगा।"
    assert [(f.value, f.period, f.modality) for f in facts(text)] == [(300, "2024", "forecast")]


def test_what_a_place_has_is_of_today() -> None:
    text = "सितंबर में कोरबा में 4,120 लोगों का इलाज हुआ था। जिले में 62 केंद्र हैं।"
    read = dated(text)
    assert (read[4120], read[62]) == ("2024-09", "")


def test_an_account_of_a_year_near_the_opening_holds_for_all() -> None:
    text = "जमुई : एसपी ने सोमवार को वर्ष 2023 का लेखाजोखा जारी किया। जिले में 1,021 केस दर्ज हुए। 883 मामलों में आरोप पत्र दिया गया।"
    assert dated(text, "जमुई में लूट घटी", "2024-01-04")[883] == "2023"
    late = "जमुई में 883 मामलों में आरोप पत्र दिया गया। " * 20 + text
    assert dated(late, "जमुई में लूट घटी", "2024-01-04")[883] == ""


def test_news_of_a_campaign_is_of_the_month_of_its_days() -> None:
    text = "जमुई. 16 से 20 अक्टूबर तक चले पल्स पोलियो अभियान में 92 हजार बच्चों को दवा दी गई. चकाई में 81.5 प्रतिशत बच्चों ने दवा पी."
    assert dated(text)[81.5] == "2024-10"
    over_two = text.replace("16 से 20 अक्टूबर", "26 अक्टूबर से 4 नवंबर")
    assert dated(over_two)[81.5] == ""


@pytest.mark.parametrize(
    ("days", "period"),
    [("5 से 20 अक्टूबर तक", "2024-10"), ("28 अक्टूबर से 4 नवंबर तक", "2024-10-28/2024-11-04")],
)
def test_days_within_a_month_are_of_the_month(days: str, period: str) -> None:
    assert dated(f"जींद पुलिस ने {days} 214 आरोपियों को गिरफ्तार किया है।")[214] == period


def test_a_phase_that_ran_for_some_days_is_of_their_month() -> None:
    text = "कोटा। मिशन इंद्रधनुष का दूसरा चरण 11 से 16 सितंबर तक चला। लाडपुरा में 92.1 प्रतिशत टीकाकरण हुआ।"
    assert dated(text)[92.1] == "2024-09"
