"""National teams in the rankings of their game: the team before its ranking's name, the field within it, points won and lost."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "team", "measure", "place"),
    [
        ("भारतीय महिला हॉकी टीम एफआईएच रैंकिंग में नौवें स्थान पर है।", "भारतीय महिला हॉकी टीम", "एफआईएच रैंकिंग", 9),
        ("भारतीय फुटबॉल टीम फीफा रैंकिंग में 127वें स्थान पर खिसक गई है।", "भारतीय फुटबॉल टीम", "फीफा रैंकिंग", 127),
        ("भारतीय पुरुष टीम विश्व रैंकिंग में सातवें पायदान पर पहुंची।", "भारतीय पुरुष टीम", "विश्व रैंकिंग", 7),
    ],
)
def test_a_team_right_before_its_ranking(text: str, team: str, measure: str, place: int) -> None:
    assert [(f.kind, f.subject, f.measure, f.value) for f in facts(text)] == [("rank", team, measure, place)]


def test_a_field_within_the_ranking_is_of_its_own_place() -> None:
    text = "फीफा रैंकिंग आई। भारतीय टीम 99वें स्थान पर है। एशियाई देशों में उसका स्थान 18वां है। ईरान 21वें स्थान पर है।"
    assert {(f.subject, f.value, f.scope) for f in facts(text)} == {
        ("भारतीय टीम", 99, ""),
        ("भारतीय टीम", 18, "एशियाई देश"),
        ("ईरान", 21, ""),
    }


@pytest.mark.parametrize(
    "text",
    [
        "टीम रैंकिंग में भारत एक अंक के फायदे से 98वें स्थान पर है।",
        "टीम रैंकिंग में भारत तीन रेटिंग अंकों के नुकसान के बाद 98वें स्थान पर है।",
        "टीम रैंकिंग में भारत दो स्थान के नुकसान के साथ 98वें स्थान पर है।",
    ],
)
def test_what_was_won_or_lost_is_no_score(text: str) -> None:
    assert told(text) == {("rank", "भारत", 98)}
