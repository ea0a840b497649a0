"""Whom a number is about where its clause is turned: the name stands behind its place, its figure, or the most."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "लखनऊ। राज्यों की सूची में पहले नंबर पर केरल, दूसरे नंबर पर गोवा और तीसरे नंबर पर बिहार रहा।",
            {("rank", "केरल", 1), ("rank", "गोवा", 2), ("rank", "बिहार", 3)},
        ),
        (
            "नई दिल्ली। असम 72 प्रतिशत मतदान के साथ पांचवें स्थान पर रहा। दूसरे स्थान पर 77.5 प्रतिशत मतदान के साथ गोवा रहा।",
            {("rank", "असम", 5), ("rank", "गोवा", 2), ("coverage", "गोवा", 77.5)},
        ),
        (
            "पटना। बांका पहले स्थान पर है तथा दूसरा स्थान शेखपुरा को प्राप्त हुआ है।",
            {("rank", "बांका", 1), ("rank", "शेखपुरा", 2)},
        ),
        (
            "पटना। मतदान का आंकड़ा जारी हुआ। सबसे कम 48.1 फीसदी मतदान जमुई में हुआ।",
            {("coverage", "जमुई", 48.1)},
        ),
        (
            "नई दिल्ली। पहले पर हरियाणा के फतेहाबाद का भूना थाना रहा, दूसरे नंबर पर हरियाणा के भट्टू कलां थाने ने दूसरा नंबर हासिल किया।",
            {("rank", "भूना", 1), ("rank", "भट्टू कलां", 2)},
        ),
    ],
)
def test_the_name_behind_its_place(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Whether a figure, an owner or a verb of giving stands between."""
    assert wanted <= told(text)


def test_a_name_behind_its_place_is_said_once() -> None:
    """“तीसरे नंबर पर X थाने ने तीसरा नंबर हासिल किया”: the same station does both."""
    found = told("नई दिल्ली। तीसरे नंबर पर हरियाणा के फतेहाबाद के भट्टू कलां थाने ने तीसरा नंबर हासिल किया।")
    assert {subject for kind, subject, _ in found if kind == "rank"} == {"भट्टू कलां"}


@pytest.mark.parametrize(
    "text",
    [
        "रायपुर। पंजाब ने सबसे अधिक धान खरीदा जबकि छत्तीसगढ़ 21 लाख टन की खरीद करके उससे बहुत नीचे दूसरे नंबर पर रहा।",
        "रायपुर। पंजाब ने पहला स्थान लिया, वहीं छत्तीसगढ़ दूसरे नंबर पर रहा।",
    ],
)
def test_behind_a_turn_the_name_is_another(text: str) -> None:
    """“जबकि", with a comma before it or none."""
    assert ("rank", "छत्तीसगढ़", 2) in told(text)
    assert ("rank", "पंजाब", 2) not in told(text)


def test_a_relative_clause_has_its_own_subject() -> None:
    """“मंत्रालय ने सूची जारी की है, जिसमें … शीर्ष पर है”: never whoever gave the list out."""
    found = told("नई दिल्ली। गृह मंत्रालय ने थानों की सूची जारी की है, जिसमें मणिपुर के थौबल का पुलिस स्टेशन शीर्ष पर है।")
    assert ("rank", "थौबल", 1) in found


def test_a_figure_belongs_to_the_name_behind_it() -> None:
    """“101.45 फीसदी लोगों का कार्ड बनाकर इंदौर पूरे प्रदेश में अव्वल”, "2,43,290 कार्ड बनाने के साथ दरभंगा पहले”."""
    assert ("coverage", "इंदौर", 101.45) in told(
        "नर्मदापुरम। 101.45 फीसदी लोगों का आयुष्मान कार्ड बनाकर इंदौर पूरे प्रदेश में अव्वल है।"
    )
    found = told("बेगूसराय। बेगूसराय चौथे स्थान पर है जबकि 2,43,290 कार्ड बनाने के साथ दरभंगा पहले स्थान पर रहा।")
    assert {(subject, value) for _, subject, value in found} >= {("दरभंगा", 243290), ("दरभंगा", 1)}


def test_places_and_names_in_the_same_order_without_a_word_for_it() -> None:
    """“दूसरे और तीसरे स्थान पर बांका व जमुई रहे": as many names at once behind as there are places."""
    assert {("rank", "बांका", 2), ("rank", "जमुई", 3)} <= told(
        "पटना। पहले स्थान पर गया है। दूसरे और तीसरे स्थान पर बांका व जमुई रहे।"
    )
