"""Readings of an index in rows: named before the first place, shared by two, carried on into the next sentence."""

from __future__ import annotations

from tests.extract.telling import facts, told


def test_the_index_stands_before_the_first_place() -> None:
    found = told(
        "नोएडा। शुक्रवार को एक्यूआई गाजियाबाद में 356, नोएडा में 340 तथा दिल्ली में 322 दर्ज किया गया। फरीदाबाद में 244, बागपत में 231 "
        "और मेरठ में सिर्फ 98 रहा।"
    )
    wanted = (("गाजियाबाद", 356), ("नोएडा", 340), ("दिल्ली", 322), ("फरीदाबाद", 244), ("बागपत", 231), ("मेरठ", 98))
    assert found == {("score", town, value) for town, value in wanted}


def test_places_share_a_reading() -> None:
    """“पटना और मुजफ्फरपुर में 240": both had it, and both are towns, as are those with one of their own."""
    found = facts("पटना। वायु गुणवत्ता सूचकांक पटना और मुजफ्फरपुर में 240, गया में 188 तथा दरभंगा व पूर्णिया में 160 रहा।")
    assert {(f.subject, f.value) for f in found} == {
        ("पटना", 240),
        ("मुजफ्फरपुर", 240),
        ("गया", 188),
        ("दरभंगा", 160),
        ("पूर्णिया", 160),
    }
    assert {(f.subject_type, f.unit) for f in found} == {("city", "index")}


def test_the_bands_of_an_index_are_no_readings() -> None:
    found = told(
        "नोएडा। एक्यूआई 50 तक हो तो हवा अच्छी, 51 से 100 तक संतोषजनक, 101 से 200 तक मध्यम और 201 से 300 तक खराब मानी जाती है। "
        "पटना में 12 और गया में 15 केंद्र हैं।"
    )
    assert {kind for kind, _, _ in found} == {"count"}


def test_an_app_in_quotes_tells() -> None:
    (fact,) = facts("नोएडा। ऐप ‘समीर’ के मुताबिक नोएडा का एक्यूआई 301 रहा।")
    assert fact.speaker == "ऐप ‘समीर’"
