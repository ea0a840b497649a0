"""Places by the names that readers know, and common nouns that stand where names do and are nobody's."""

from __future__ import annotations

import pytest

from extract import lexicon
from tests.extract.telling import told


@pytest.mark.parametrize("letters", lexicon.as_written("state_letters")["letters"])
def test_a_state_by_its_letters_is_printed_by_its_name(letters: str) -> None:
    found = {subject for _, subject, _ in told(f"नई दिल्ली। सूची में {letters} पहले स्थान पर है।")}
    assert found <= {"उत्तर प्रदेश", "मध्य प्रदेश", "छत्तीसगढ़", "नई दिल्ली"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("नई दिल्ली। सूची में यूपी पहले स्थान पर है।", {("rank", "उत्तर प्रदेश", 1)}),
        ("नई दिल्ली। मध्यप्रदेश में चुनाव हुए। सूची में एमपी पहले स्थान पर है।", {("rank", "मध्यप्रदेश", 1)}),
        ("देहरादून। नगर निगम की बैठक हुई। सूची में दून को दूसरा स्थान मिला।", {("rank", "देहरादून", 2)}),
        (
            "देवघर। मैट्रिक में फर्स्ट डिविजन के 912 व सेकेंड डिविजन के 602 छात्र हैं।",
            {("count", "देवघर", 912), ("count", "देवघर", 602)},
        ),
        ("पटना। साक्षी मलिक नें दूसरा स्थान पाया।", {("rank", "साक्षी मलिक", 2)}),
    ],
)
def test_who_is_meant(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_town_in_latin_letters_before_its_body() -> None:
    assert {subject for _, subject, _ in told("कानपुर। Kanpur जोन ने पहला स्थान पाया।")} == {"कानपुर जोन"}


@pytest.mark.parametrize("word", ["मैदान", "सिकल सेल", "पेंडेंसी", "भारोत्तोलन", "स्पर्धा"])
def test_a_common_noun_is_no_subject(word: str) -> None:
    assert word not in {subject for _, subject, _ in told(f"सीकर। {word} में 38 मरीज और 12 महिलाएं हैं।")}
