"""Bodies that go by a number: what is one, and what counts."""

from __future__ import annotations

import pytest

from extract.numbered_bodies import numbered_bodies
from extract.text import fold_text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("जोन-14 ने सर्वाधिक कर दिया", [("जोन-14", "zone")]),
        ("बूथ-संख्या  तीन पर 501 वोट पड़े", [("बूथ-संख्या  तीन", "other")]),
        ("बूथ संख्या तीन पर 501 वोट पड़े", [("बूथ संख्या तीन", "other")]),
        ("पीआरवी 1203 दूसरे व पीआरवी 1166 तीसरे स्थान पर", [("पीआरवी 1203", "team"), ("पीआरवी 1166", "team")]),
        ("वार्ड 12 (सदर) में पानी नहीं", [("वार्ड 12", "other")]),
        ("बस्ती प्रथम ने 82.6 और बस्ती द्वितीय ने 71 फीसदी", [("बस्ती प्रथम", "other"), ("बस्ती द्वितीय", "other")]),
        ("जिले में बस्ती प्रथम रहा", []),  # a place held
        ("निबंध में नेहा प्रथम को पुरस्कार मिला", []),  # no town's
        ("कुल वार्ड 45 हैं", []),
        ("जोन 1,204 का लक्ष्य", []),
        ("12 वार्ड में पानी नहीं", []),
    ],
)
def test_a_number_behind_its_noun_is_part_of_the_name(text: str, named: list[tuple[str, str]]) -> None:
    """Spans are of the folded text, and the number begins within them."""
    folded = fold_text(text)
    found = numbered_bodies(folded)
    assert [(folded[body.start : body.end], body.type) for body in found] == [(fold_text(n), t) for n, t in named]
    assert all(body.start < body.number < body.end for body in found)
