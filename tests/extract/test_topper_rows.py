"""Lists of toppers with a school, a stream or a district beside the name, and marks beside their percent."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import PUBLISHED, READER, facts, told

TOPPERS = [
    (
        "स्कूल टॉपर\nडीपीएस : रिया अग्रवाल 98.2 प्रतिशत\nसेंट पॉल्स : कार्तिक शर्मा 97.6 प्रतिशत",
        {("score", "रिया अग्रवाल", 98.2), ("score", "कार्तिक शर्मा", 97.6)},
    ),
    (
        "शहर के टॉपर\nतनुजा जोशी, केंद्रीय विद्यालय, 98.6%\nअंकुर नेगी, सेंट जोसेफ, 97.8%\nमानसी जैन, गायत्री पब्लिक स्कूल, 97%",
        {("score", "तनुजा जोशी", 98.6), ("score", "अंकुर नेगी", 97.8), ("score", "मानसी जैन", 97.0)},
    ),
    (
        "राजस्थान बोर्ड के टॉपर\nनाम - निधि जैन, अंक - 598, प्रतिशत - 99.67\nनाम - तनीषा सैनी, अंक - 589, प्रतिशत - 98.17",
        {
            ("score", "निधि जैन", 598.0),
            ("score", "निधि जैन", 99.67),
            ("score", "तनीषा सैनी", 589.0),
            ("score", "तनीषा सैनी", 98.17),
        },
    ),
    (
        "बिहार बोर्ड मैट्रिक टॉपर लिस्ट\n"
        "1. साक्षी कुमारी (समस्तीपुर) - 489 (97.8%)\n2. रंजन वर्मा (भोजपुर) - 488 (97.6%)\n3. पुनीत कुमार सिंह (सारण) - 487 (97.4%)",
        {
            ("rank", "पुनीत कुमार सिंह", 3.0),
            ("score", "पुनीत कुमार सिंह", 487.0),
            ("score", "पुनीत कुमार सिंह", 97.4),
            ("rank", "साक्षी कुमारी", 1.0),
            ("score", "साक्षी कुमारी", 489.0),
            ("score", "साक्षी कुमारी", 97.8),
            ("rank", "रंजन वर्मा", 2.0),
            ("score", "रंजन वर्मा", 488.0),
            ("score", "रंजन वर्मा", 97.6),
        },
    ),
    (
        "झारखंड बोर्ड के टॉपर\nरैंक | नाम | स्कूल | अंक\n1 | सोनी कुमारी | जिला स्कूल रांची | 490\n2 | अमन गोप | संत जॉन | 488",
        {
            ("rank", "सोनी कुमारी", 1.0),
            ("score", "सोनी कुमारी", 490.0),
            ("rank", "अमन गोप", 2.0),
            ("score", "अमन गोप", 488.0),
        },
    ),
    (
        "विद्यालय के मेधावी\nनाम - अंक - प्रतिशत\nरोहित यादव - 478 - 95.6\nनेहा शर्मा - 471 - 94.2",
        {
            ("score", "रोहित यादव", 478.0),
            ("score", "रोहित यादव", 95.6),
            ("score", "नेहा शर्मा", 471.0),
            ("score", "नेहा शर्मा", 94.2),
        },
    ),
    (
        "वाराणसी। कक्षा 10 में प्रथम प्रिय मौर्या 90 प्रतिशत, द्वितीय आमना खान 89 प्रतिशत, तृतीय साक्षी रस्तोगी 86 प्रतिशत।",
        {
            ("rank", "प्रिय मौर्या", 1.0),
            ("score", "प्रिय मौर्या", 90.0),
            ("rank", "आमना खान", 2.0),
            ("score", "आमना खान", 89.0),
            ("rank", "साक्षी रस्तोगी", 3.0),
            ("score", "साक्षी रस्तोगी", 86.0),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOPPERS)
def test_marks_are_of_the_topper(text: str, expected: set[tuple[str, str, float]]) -> None:
    """Neither the school nor the stream nor the district has the marks, and a percent of persons is a score."""
    assert told(text) == expected


def test_what_a_block_has_done_is_no_mark() -> None:
    """“बबेरू - 489 (97.8%)" in a table of blocks: 489 houses, and no marks of 500."""
    text = "बांदा। ब्लॉकवार बने आवास\nबबेरू - 489 (97.8%)\nनरैनी - 240 (48%)\nकमासिन - 120 (24%)"
    reading = READER.read(Article(id="", title="", text=text, published=PUBLISHED))
    assert {489, 240, 120} == {fact.value for fact in reading.facts if fact.unit == "houses"}
    assert not any(fact.kind == "score" for fact in reading.facts)


def test_stages_of_a_project_are_no_places() -> None:
    """“प्रथम चरण 90 प्रतिशत": an ordinal before what is no person."""
    found = told("योजना में प्रथम चरण 90 प्रतिशत, द्वितीय चरण 40 प्रतिशत पूरा हुआ।")
    assert found
    assert not any(kind == "rank" for kind, _, _ in found)


def test_a_row_that_opens_with_a_place_is_of_whoever_stands_behind_it() -> None:
    text = "जिले की मेरिट सूची\n\nप्रथम : काजल, राजकीय विद्यालय उचाना, 496 अंक\n\nद्वितीय : रोहित, एसडी स्कूल नरवाना, 495 अंक"
    read = {(f.kind, f.value): f.subject for f in facts(text, "जींद में काजल ने किया जिला टॉप")}
    assert {at: read[at] for at in (("rank", 2), ("score", 496), ("score", 495))} == {
        ("rank", 2): "रोहित",
        ("score", 496): "काजल",
        ("score", 495): "रोहित",
    }
