"""Examinations of schools are called by board and class, as far as the article says which."""

from __future__ import annotations

import pytest

from extract.measures.exams import in_full, without_state_board
from extract.measures.measure_kinds import canonical, is_yearly_exam
from extract.text import fold_text
from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("measure", "article", "full"),
    [
        ("इंटर", "यूपी बोर्ड का परिणाम आया, इंटर में बस्ती आगे", "यूपी बोर्ड इंटर परीक्षा"),
        ("हाईस्कूल", "उत्तराखंड विद्यालयी शिक्षा परिषद ने हाईस्कूल का परिणाम दिया", "उत्तराखंड बोर्ड हाईस्कूल परीक्षा"),
        ("हरियाणा बोर्ड", "हरियाणा बोर्ड 12वीं कक्षा का परिणाम", "हरियाणा बोर्ड 12वीं परीक्षा"),
        ("हरियाणा बोर्ड", "हरियाणा बोर्ड ने 10वीं और 12वीं का परिणाम दिया", "हरियाणा बोर्ड"),  # two classes
        ("यूपी बोर्ड", "यूपी बोर्ड की परीक्षा गांधी इंटर कॉलेज में हुई", "यूपी बोर्ड"),  # a school's name
        ("10वीं", "सीबीएसई और आईसीएसई के 10वीं के नतीजे", "10वीं"),  # two boards
        ("मैट्रिक", "झारखंड एकेडमिक काउंसिल ने मैट्रिक का रिजल्ट दिया", "मैट्रिक"),  # says by itself whose it is
        ("यूपी बोर्ड इंटर", "यूपी बोर्ड इंटर", "यूपी बोर्ड इंटर"),
        ("नीट", "यूपी बोर्ड के इंटर के बाद नीट", "नीट"),
        ("आईजीआरएस", "यूपी बोर्ड इंटर", "आईजीआरएस"),
    ],
)
def test_board_and_class(measure: str, article: str, full: str) -> None:
    assert in_full(measure, fold_text(article)) == full


@pytest.mark.parametrize(
    ("measure", "name"),
    [
        ("उत्तराखंड बोर्ड इंटर", "इंटरमीडिएट"),
        ("इंटर", "इंटरमीडिएट"),
        ("हिमाचल बोर्ड दसवीं", "दसवीं परीक्षा"),
        ("उत्तराखंड बोर्ड", "उत्तराखंड बोर्ड"),
    ],
)
def test_a_state_s_examination_goes_by_the_class(measure: str, name: str) -> None:
    """So that two articles, of which one leaves the board out, answer one question."""
    assert canonical(measure) == name


def test_a_board_beside_a_state_s_own_is_another_examination() -> None:
    assert without_state_board("सीबीएसई 12वीं") == ""
    assert canonical("आईसीएसई 12वीं") != canonical("यूपी बोर्ड 12वीं")


def test_an_article_of_results() -> None:
    text = "रामनगर। उत्तराखंड बोर्ड का परिणाम घोषित हुआ। इंटर में ऋषिका पंत ने 500 में 491 अंक पाकर पहला स्थान पाया।"
    assert {f.measure for f in facts(text) if f.kind in ("rank", "score")} == {"उत्तराखंड बोर्ड इंटर परीक्षा"}


@pytest.mark.parametrize(
    ("measure", "yearly"),
    [
        ("यूपी बोर्ड इण्टरमीडिएट परीक्षा", True),
        ("प्लस टू परीक्षा", True),
        ("सीबीएसई 10वीं", True),
        ("नीट", True),
        ("सीएम डैशबोर्ड रैंकिंग", False),
        ("इंटरनेशनल वाटर स्पोर्ट्स", False),
    ],
)
def test_an_examination_is_known_by_whole_words(measure: str, yearly: bool) -> None:
    assert is_yearly_exam(measure) is yearly
