"""Departments that a row calls by their field alone, behind one with its head noun."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from tests.extract.telling import told

ROWS = [
    (
        "अजमेर। पोर्टल की रैंकिंग जारी हुई। राजस्व विभाग 61 अंक लेकर 14वें, शिक्षा 58 अंक के साथ 16वें और जलदाय 44 अंक के साथ 20वें स्थान पर रहा।",
        {
            ("score", "राजस्व विभाग", 61),
            ("rank", "राजस्व विभाग", 14),
            ("score", "शिक्षा विभाग", 58),
            ("rank", "शिक्षा विभाग", 16),
            ("score", "जलदाय विभाग", 44),
            ("rank", "जलदाय विभाग", 20),
        },
    ),
    (
        "बस्ती। आईजीआरएस पर राजस्व विभाग की 45, विद्युत की 21 और पंचायती राज की 17 शिकायतें लंबित हैं।",
        {
            ("count", "राजस्व विभाग", 45),
            ("count", "विद्युत विभाग", 21),
            ("count", "पंचायती राज विभाग", 17),
        },
    ),
    (
        "गोंडा। सीएम डैशबोर्ड में स्वास्थ्य विभाग को 82, कृषि को 77 और समाज कल्याण को 91 अंक मिले।",
        {
            ("score", "स्वास्थ्य विभाग", 82),
            ("score", "कृषि विभाग", 77),
            ("score", "समाज कल्याण विभाग", 91),
        },
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_a_row_says_the_head_noun_once(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_department_of_a_row_is_no_police_station() -> None:
    text = "बस्ती। आईजीआरएस पर राजस्व विभाग की 45, पुलिस की 32, विद्युत की 21 और पंचायती राज की 17 शिकायतें लंबित हैं।"
    assert Extractor().read(Article(id="", title="", text=text, published="2025-06-15")).stations == ()


def test_what_has_a_head_noun_of_its_own_or_is_a_district_keeps_it() -> None:
    text = "कन्नौज। पोर्टल पर राजस्व विभाग की 45, नगर पालिका की 32 और औरैया की 17 शिकायतें लंबित हैं।"
    assert not any(name in ("नगर पालिका विभाग", "औरैया विभाग") for _, name, _ in told(text))
