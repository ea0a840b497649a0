"""Bodies that go by a number: what is one, and what counts."""

from __future__ import annotations

import pytest

from extract.names.numbered_bodies import numbered_bodies
from extract.text import fold_text
from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("जोन-14 ने सर्वाधिक कर दिया", [("जोन-14", "zone")]),
        ("बूथ-संख्या  तीन पर 501 वोट पड़े", [("बूथ-संख्या  तीन", "other")]),
        ("बूथ संख्या तीन पर 501 वोट पड़े", [("बूथ संख्या तीन", "other")]),
        ("पीआरवी 1203 दूसरे व पीआरवी 1166 तीसरे स्थान पर", [("पीआरवी 1203", "team"), ("पीआरवी 1166", "team")]),
        ("वार्ड 12 (सदर) में पानी नहीं", [("वार्ड 12", "other")]),
        (
            "वार्ड 9 - 1,310\n• सेक्टर 4 | 61.2\nवार्ड 14 – 780",
            [("वार्ड 9", "other"), ("सेक्टर 4", "other"), ("वार्ड 14", "other")],
        ),
        ("शहर के सेक्टर 4 - 9 और वार्ड 12 - 18", []),  # from one to the other
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


def test_rows_of_bodies_that_go_by_a_number() -> None:
    text = "गया। आयुष्मान कार्ड बनाने में जिला पीछे रहा।\n\nशहर के वार्डों में बने कार्ड\nवार्ड 9 - 1,310\nवार्ड 14 - 780"
    assert told(text) == {("coverage", "वार्ड 9", 1310), ("coverage", "वार्ड 14", 780)}


def test_numbered_rows_of_bodies_that_go_by_a_number() -> None:
    text = "गया। स्वच्छता रैंकिंग जारी हुई।\n\nटॉप वार्ड (100 में से अंक)\n1. वार्ड 9 - 93\n2. वार्ड 14 - 91\n3. वार्ड 2 - 90"
    assert {("rank", "वार्ड 9", 1), ("score", "वार्ड 9", 93), ("rank", "वार्ड 2", 3), ("score", "वार्ड 2", 90)} < told(text)


def test_constituencies_of_local_bodies_go_by_their_number() -> None:
    read = {f.value: f.subject for f in facts("क्षेत्र क्रमांक 4 में 69.42 प्रतिशत मतदान हुआ, क्षेत्र क्रमांक 7 में 66.9 प्रतिशत।")}
    assert read == {69.42: "क्षेत्र क्रमांक 4", 66.9: "क्षेत्र क्रमांक 7"}


def test_a_seat_of_a_house_keeps_its_noun_before_the_number() -> None:
    read = [f.subject for f in facts("विधानसभा क्षेत्र क्रमांक 5 में 70 प्रतिशत मतदान हुआ।")]
    assert read == ["विधानसभा क्षेत्र क्रमांक 5"]
