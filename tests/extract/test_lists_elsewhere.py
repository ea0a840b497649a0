"""Lists whose names stand apart from what is said of them: taken together further on, told by name behind, after a field in brackets."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

FIRST = {("rank", "पाली", 1), ("rank", "बानपुर", 1), ("rank", "जाखलौन", 1)}


@pytest.mark.parametrize(
    "text",
    [
        "ललितपुर। थाना-पाली ,बानपुर व जाखलौन, आईजीआरएस रैंकिंग में इन सबने प्रदेश में प्रथम रैंक हासिल की।",
        "ललितपुर। आईजीआरएस रैंकिंग में तीन थाने टॉप पर आ गए, इनके नाम पाली, बानपुर, जाखलौन हैं।",
        "ललितपुर। थानों की रैंकिंग जारी हुई।\n\nपहला स्थान (प्रदेश) : पाली, बानपुर, जाखलौन",
    ],
)
def test_each_of_the_list_has_the_place(text: str) -> None:
    assert told(text) >= FIRST


def test_those_first_of_many_are_one_count() -> None:
    text = "ललितपुर। जिले के 17 थानों में चार प्रदेश में रैंक वन पर आए हैं।"
    assert {(f.kind, f.value, f.out_of) for f in facts(text)} == {("count", 4, 17)}


def test_an_ordinal_before_whom_it_was_given_to_goes_on_with_the_row() -> None:
    text = "बलिया। 12वां स्थान मिला है बैरिया को, 31वां रसड़ा को और 58वां बांसडीह को।"
    assert told(text) == {("rank", "बैरिया", 12), ("rank", "रसड़ा", 31), ("rank", "बांसडीह", 58)}


def test_rows_in_order_within_each_class() -> None:
    text = "पिथौरागढ़। बालक वर्ग की दौड़ में प्रथम रोहित धामी, द्वितीय करन भाट रहे, बालिका वर्ग की दौड़ में प्रथम दीपा मेहरा व द्वितीय हिमानी पंत रहीं।"
    assert told(text) == {
        ("rank", "रोहित धामी", 1),
        ("rank", "करन भाट", 2),
        ("rank", "दीपा मेहरा", 1),
        ("rank", "हिमानी पंत", 2),
    }


def test_a_place_among_those_who_competed_has_their_number() -> None:
    (fact,) = facts("भोपाल। पलक उइके जनजातीय वर्ग के 1,860 परीक्षार्थियों में दूसरे स्थान पर रहीं।")
    assert (fact.subject, fact.value, fact.out_of) == ("पलक उइके", 2, 1860)


def test_number_two_is_a_place() -> None:
    text = "रायपुर। एसडीजी इंडेक्स में 33 जिलों में धमतरी नंबर वन, बालोद नंबर दो और सुकमा 33वें पर है।"
    assert {("rank", "धमतरी", 1), ("rank", "बालोद", 2), ("rank", "सुकमा", 33)} <= told(text)


def test_a_table_may_open_with_the_places_and_of_how_many() -> None:
    text = (
        "एसडीजी इंडेक्स की सूची इस तरह है।\n\nस्थान (33 जिलों में) | जिला | अंक\n1 | धमतरी | 78\n2 | बालोद | 76\n33 | सुकमा | 49"
    )
    assert {(f.kind, f.subject, f.value, f.out_of) for f in facts(text)} == {
        ("rank", "धमतरी", 1, 33),
        ("rank", "बालोद", 2, 33),
        ("rank", "सुकमा", 33, 33),
        ("score", "धमतरी", 78, None),
        ("score", "बालोद", 76, None),
        ("score", "सुकमा", 49, None),
    }


def test_marks_behind_the_words_of_their_total() -> None:
    text = "शिमला। सीसीटीएनएस में थानों को 40 में से अंक दिए गए : भुंतर (37.25), कसौली (36.5), तीसा (34)।"
    assert {(f.subject, f.value, f.out_of) for f in facts(text)} == {
        ("भुंतर", 37.25, 40),
        ("कसौली", 36.5, 40),
        ("तीसा", 34, 40),
    }


def test_a_whole_in_brackets_is_that_of_the_figure_before() -> None:
    (fact,) = facts("बांदा। जिले में 980 गांव (कुल 1,240) नल से जुड़ चुके हैं।")
    assert (fact.kind, fact.value, fact.out_of) == ("coverage", 980, 1240)
    (fact,) = facts("बांदा। नगर निगम ने 84 करोड़ रुपये (लक्ष्य 120 करोड़) वसूले।")
    assert (fact.kind, fact.value, fact.out_of, fact.modality) == ("amount", 84e7, 120e7, "actual")
