"""Medals of teams that no table of names knows."""

from __future__ import annotations

from tests.extract.telling import told


def test_a_team_right_behind_the_table_that_it_stands_in() -> None:
    found = told("पदक तालिका में सर्विसेज 42 स्वर्ण, 20 रजत और 15 कांस्य समेत कुल 77 पदकों के साथ पहले नंबर पर है।")
    assert found == {
        *(("count", "सर्विसेज", medals) for medals in (42, 20, 15, 77)),
        ("rank", "सर्विसेज", 1),
    }


def test_a_team_that_acted_owns_its_medals() -> None:
    text = "राष्ट्रीय खेलों की तीरंदाजी में सर्विसेज ने केरल को हराया। सर्विसेज के कुल पदक 51 हैं, इनमें 28 स्वर्ण हैं।"
    assert told(text) == {("count", "सर्विसेज", 51), ("count", "सर्विसेज", 28)}


def test_a_game_owns_no_medals() -> None:
    assert not any(subject == "कुश्ती" for _, subject, _ in told("हरियाणा ने कुश्ती के 12 पदक जीते।"))
