"""Times that turn with the day of publication ("परसों", "पिछले माह"), or with one named before ("इसी माह", "दो दिन पहले")."""

from __future__ import annotations

import pytest

from tests.extract.dating import read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("सोमवार को बैठक हुई", "2023-10-02"),
        ("गुरुवार को बैठक हुई", "2023-10-05"),
        ("बृहस्पतिवार को", "2023-10-05"),
        ("वीरवार को", "2023-10-05"),
        ("शुक्रवार को जारी हुई", "2023-09-29"),
        ("शुक्रवार को जारी होगी", "2023-10-06"),
        ("गुरुवार को जारी होगी", "2023-10-05"),
        ("आगामी सोमवार को", "2023-10-09"),
        ("अगले गुरुवार को", "2023-10-12"),
        ("इतवार को", "2023-10-01"),
        ("आज रैंकिंग आई", "2023-10-05"),
        ("बीते दिन बैठक हुई", "2023-10-04"),
        ("बीती रात हादसा हुआ", "2023-10-04"),
        ("कल बैठक हुई थी", "2023-10-04"),
        ("कल बैठक होगी", "2023-10-06"),
        ("कल की बैठक", "2023-10-04"),
        ("परसों बैठक हुई थी", "2023-10-03"),
        ("परसों बैठक होगी", "2023-10-07"),
        ("तीन दिन पहले", "2023-10-02"),
        ("10 दिन पूर्व", "2023-09-25"),
        ("दो हफ्ते पहले", "2023-09-21"),
        ("4 तारीख को", "2023-10-04"),
        ("22 तारीख को", "2023-09-22"),
    ],
)
def test_a_day_that_turns_with_the_day_of_publication(text: str, value: str) -> None:
    """Weekdays look back unless the clause looks ahead; कल and परसों go by the verb, back where there is none."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "day")]


@pytest.mark.parametrize(
    ("text", "value", "grain"),
    [
        ("इस माह", "2023-10", "month"),
        ("इसी महीने", "2023-10", "month"),
        ("वर्तमान माह", "2023-10", "month"),
        ("पिछले माह", "2023-09", "month"),
        ("गत महीने", "2023-09", "month"),
        ("विगत माह", "2023-09", "month"),
        ("आगामी माह", "2023-11", "month"),
        ("दो माह पहले", "2023-08", "month"),
        ("इस साल", "2023", "year"),
        ("चालू वर्ष में", "2023", "year"),
        ("पिछले साल", "2022", "year"),
        ("गत वर्ष", "2022", "year"),
        ("अगले वर्ष", "2024", "year"),
        ("3 साल पहले", "2020", "year"),
        ("पांच वर्ष पूर्व", "2018", "year"),
    ],
)
def test_a_month_or_year_that_turns_with_the_day_of_publication(text: str, value: str, grain: str) -> None:
    """No more precise than the words: three years ago is a year."""
    assert [(found, kind) for found, kind, _ in read(text)] == [(value, grain)]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("पिछले माह", "2024-01-15", "2023-12"),
        ("दिसंबर में", "2024-01-15", "2023-12"),
        ("फरवरी में होगा", "2023-12-20", "2024-02"),
        ("अगले माह", "2023-12-20", "2024-01"),
        ("30 तारीख को", "2023-05-10", "2023-04-30"),
        ("शुक्रवार को", "2024-01-01", "2023-12-29"),
        ("तीन दिन पहले", "2024-03-02", "2024-02-28"),
        ("इस साल", "2024-01-01T08:00:00+05:30", "2024"),
    ],
)
def test_the_turn_of_a_month_or_year_is_crossed(text: str, published: str, value: str) -> None:
    """January looks back into December, March over a leap day."""
    assert values(text, published) == [value]


def test_last_month_turns_with_the_month_last_named() -> None:
    """“सितंबर ... पिछले माह” is August: the ranking's month, not that of publication."""
    assert values("सितंबर की रैंकिंग में 45वां स्थान, पिछले माह 62वां") == ["2023-09", "2023-08"]
    assert values("सितंबर में हथुआ नौवें पर खिसका, पिछले माह वह चौथे पर था", "2023-10-15") == ["2023-09", "2023-08"]


def test_last_month_is_the_month_named_where_that_is_the_last_and_nothing_is_compared() -> None:
    text = "सितंबर रोडवेज के लिए अच्छा रहा। पिछले माह झालावाड़ डिपो को 2 करोड़ की आय हुई।"
    assert values(text, "2023-10-05") == ["2023-09", "2023-09"]


def test_this_same_month_is_the_month_just_named_but_of_what_is_to_come() -> None:
    text = "सितंबर में झालावाड़ डिपो की आय 2 करोड़ रही। इसी माह बारां डिपो ने 1 करोड़ कमाए।"
    assert values(text, "2023-10-05") == ["2023-09", "2023-09"]
    assert values("सितंबर में 34 गाड़ियां चलीं। 11 नई गाड़ियां इसी माह मिलेंगी।", "2023-10-05") == ["2023-09", "2023-10"]


def test_a_place_that_ends_like_a_verb_tells_no_future() -> None:
    assert values("जून में कालाढूंगी तहसील ने 97 मामले निस्तारित किए", "2023-07-14") == ["2023-06"]


def test_days_ago_turn_with_the_day_last_named() -> None:
    """“एक दिन पहले” after a dated event counts from that event."""
    assert values("15 अगस्त को बैठक हुई। एक दिन पहले रिहर्सल हुआ") == ["2023-08-15", "2023-08-14"]
