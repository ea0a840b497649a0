"""A second list behind जिनमें क्रमशः, whose figures are parts of those of the first; numbered rankings with marks of a maximum."""

from __future__ import annotations

from tests.extract.telling import facts, told, told_of_totals


def test_each_part_is_of_the_place_in_its_turn() -> None:
    """“सदर में 22, खागा में 14 शिकायतें आईं, जिनमें क्रमशः पांच व तीन का निस्तारण": five of 22, three of 14."""
    text = "फतेहपुर। समाधान दिवस में सदर तहसील में 22, बिंदकी में 18 और खागा में 14 शिकायतें आईं, जिनमें क्रमशः पांच, चार व तीन का निस्तारण किया गया।"
    parts = {(subject, value, of) for kind, subject, value, of in told_of_totals(text) if kind == "coverage"}
    assert {(value, of) for _, value, of in parts} == {(5.0, 22.0), (4.0, 18.0), (3.0, 14.0)}
    assert len({subject for subject, _, _ in parts}) == len(parts)
    for fact in facts(text):
        named = {mention.quote for mention in fact.mentions if mention.role == "subject"}
        assert named
        assert all(quote.split()[0] in fact.subject for quote in named), "the words that name it are its own"


def test_more_parts_than_places_are_of_no_one_in_turn() -> None:
    """Two places and three figures are in no order that could be told."""
    text = "फतेहपुर। सदर तहसील में 22 और खागा में 14 शिकायतें आईं, जिनमें क्रमशः पांच, चार व तीन का निस्तारण किया गया।"
    found = told_of_totals(text)
    assert {22, 14} <= {value for _, _, value, _ in found}
    assert all(of is None for _, _, _, of in found)


def test_a_numbered_row_with_marks_of_a_maximum_is_a_place() -> None:
    """“1. अहमदाबाद - 12500 में से 12079 अंक" below "टॉप शहर": first, with so many of so many."""
    text = (
        "स्वच्छ सर्वेक्षण 2024-25 के टॉप शहर\n1. अहमदाबाद - 12500 में से 12079 अंक\n"
        "2. भोपाल - 12500 में से 12067 अंक\n3. लखनऊ - 12500 में से 12001 अंक"
    )
    assert {("rank", "अहमदाबाद", 1.0), ("rank", "भोपाल", 2.0), ("rank", "लखनऊ", 3.0)} < told(text)
    assert ("score", "अहमदाबाद", 12079.0, 12500.0) in told_of_totals(text)
