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
    (  # letters are a name by themselves, and what is collected elsewhere is a department in the row
        "बस्ती। खाद्य विभाग के 37, पीसीएफ के 26 और एफसीआई के दो केंद्र बनाए गए हैं। स्वास्थ्य विभाग के 12 और राजस्व के आठ कर्मचारी अनुपस्थित मिले।",
        {
            ("count", "खाद्य विभाग", 37),
            ("count", "पीसीएफ", 26),
            ("count", "एफसीआई", 2),
            ("count", "स्वास्थ्य विभाग", 12),
            ("count", "राजस्व विभाग", 8),
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
    found = told(text)
    assert ("count", "राजस्व विभाग", 45) in found
    assert not any(name in ("नगर पालिका विभाग", "औरैया विभाग") for _, name, _ in found)


FIELDS = [
    (
        "जालोर। संपर्क की रैंकिंग में कई विभाग पिछड़े। राजस्व 58 अंक लेकर 12वें, जलदाय 71 अंक लेकर सातवें और चिकित्सा 80 अंक के साथ चौथे स्थान पर है।",
        {
            ("score", "राजस्व विभाग", 58),
            ("rank", "राजस्व विभाग", 12),
            ("score", "जलदाय विभाग", 71),
            ("rank", "जलदाय विभाग", 7),
            ("score", "चिकित्सा विभाग", 80),
            ("rank", "चिकित्सा विभाग", 4),
        },
    ),
    (
        "एटा। सीएम डैशबोर्ड में विभागों की समीक्षा हुई। कृषि को 91, उद्यान को 84 और रेशम को 70 अंक मिले।",
        {("score", "कृषि विभाग", 91), ("score", "उद्यान विभाग", 84), ("score", "रेशम विभाग", 70)},
    ),
    (
        "सीकर। संपर्क पोर्टल की रैंकिंग में चिकित्सा 88, शिक्षा 84, राजस्व 61 और बिजली निगम 55 अंक ही हासिल कर सके।",
        {
            ("score", "चिकित्सा विभाग", 88),
            ("score", "शिक्षा विभाग", 84),
            ("score", "राजस्व विभाग", 61),
            ("score", "बिजली निगम", 55),
        },
    ),
]


@pytest.mark.parametrize(("text", "wanted"), FIELDS)
def test_fields_in_a_row_are_departments_with_no_head_noun_at_all(
    text: str, wanted: set[tuple[str, str, float]]
) -> None:
    assert told(text) == wanted


KEPT = [
    ("समाधान दिवस में 88 शिकायतें आईं। इनमें राजस्व 44, पुलिस 17, बिजली 9 शिकायतें थीं।", {"राजस्व विभाग", "बिजली विभाग"}),
    ("बांदा। जिला योजना में विभागों की समीक्षा हुई। लघु सिंचाई ने 86.5, कृषि ने 91 प्रतिशत राशि खर्च की।", {"सिंचाई विभाग"}),
]


@pytest.mark.parametrize(("text", "none_of"), KEPT)
def test_classes_of_complaints_and_longer_names_are_no_fields(text: str, none_of: set[str]) -> None:
    assert none_of.isdisjoint({subject for _, subject, _ in told(text)})


def test_a_department_of_two_joined_names_in_a_row_is_named_as_it_stands() -> None:
    found = told("कोरिया। राजस्व विभाग को 236, खाद्य विभाग को 154 तथा महिला एवं बाल विकास विभाग को 97 आवेदन प्राप्त हुए।")
    assert ("count", "महिला एवं बाल विकास विभाग", 97) in found
