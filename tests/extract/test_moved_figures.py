"""Two values of one figure: what it was and what it came to, each in its time."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def values(text: str) -> list[tuple[str, float, str, str]]:
    return [(f.kind, f.value, f.unit, f.period) for f in facts(text)]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("जमुई में मलेरिया मरीजों की संख्या 2022 में 1,420 थी, जो 2023 में घटकर 980 रह गई।", "2022", "2023"),
        ("जमुई में मलेरिया मरीजों की संख्या पिछले साल 1,420 थी, जो अब 980 रह गई है।", "2023", ""),
        ("जमुई में मलेरिया मरीजों की संख्या पिछले वर्ष के 1,420 से घटकर इस वर्ष 980 रह गई।", "2023", "2024"),
        ("जमुई में मलेरिया मरीजों की संख्या मार्च में 1,420 थी। मई में यह संख्या घटकर 980 पर आ गई।", "2024-03", "2024-05"),
    ],
)
def test_a_number_told_for_two_times_is_two_counts(text: str, old: str, new: str) -> None:
    assert values(text) == [("count", 1420, "patients", old), ("count", 980, "patients", new)]


def test_the_number_spoken_of_before_may_have_grown() -> None:
    text = "देवरिया में 2023 में 3,120 शौचालय बने थे। अब यह संख्या बढ़कर 4,480 हो गई है।"
    assert values(text) == [("coverage", 3120, "toilets", "2023"), ("coverage", 4480, "toilets", "")]


def test_what_a_number_fell_to_is_reached_by_nobody() -> None:
    """Of it a count is told, whatever was done of what the sentence before counted."""
    text = "बोकारो। अगस्त में 223 केस दर्ज हुए, जबकि 268 केस निष्पादित किए गए। लंबित केसों की संख्या घटकर 1,047 रह गई है।"
    assert values(text)[-1][:3] == ("count", 1047, "cases")


def test_a_room_has_a_number_and_counts_nothing() -> None:
    assert values("कक्ष संख्या मार्च में 14 थी।") == []


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("झारखंड का उत्पाद राजस्व मार्च के 210 करोड़ से बढ़कर अप्रैल में 264 करोड़ रुपये हो गया।", ["2024-03", "2024-04"]),
        ("झारखंड को मार्च में 210 करोड़ रुपये राजस्व मिला, जबकि अप्रैल में 264 करोड़ था।", ["2024-03", "2024-04"]),
        ("झांसी नगर निगम की आय 210 करोड़ रुपये से बढ़कर 264 करोड़ रुपये हो गई।", ["", ""]),
    ],
)
def test_a_sum_without_its_currency_is_money_beside_one_that_has_it(text: str, periods: list[str]) -> None:
    assert values(text) == [("amount", v, "INR", p) for v, p in zip((2.1e9, 2.64e9), periods, strict=True)]


def test_lakhs_of_something_else_are_no_money() -> None:
    told = values("झारखंड को मार्च में 210 करोड़ रुपये राजस्व मिला, जबकि अप्रैल में तीन लाख लोग आए।")
    assert told[-1][:3] == ("count", 300_000, "people")


def test_the_income_of_a_family_is_no_sum() -> None:
    assert values("सालाना आय 2 लाख रुपये से अधिक वाले परिवार पात्र नहीं होंगे।") == []
