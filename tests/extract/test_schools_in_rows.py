"""Results of schools in a row of genitives, of which only some say that they are schools."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

RESULTS = [
    (
        "मेरठ। दीवान पब्लिक स्कूल का परिणाम 98.7, केएल इंटरनेशनल का 99.4 और सेंट मेरी एकेडमी का 97.5 प्रतिशत रहा।",
        {("दीवान पब्लिक स्कूल", 98.7), ("केएल इंटरनेशनल", 99.4), ("सेंट मेरी एकेडमी", 97.5)},
    ),
    (
        "आगरा। जिले में होली पब्लिक का परिणाम 99.1, गायत्री पब्लिक स्कूल का 98.2 और डीपीएस का 97 प्रतिशत रहा।",
        {("होली पब्लिक", 99.1), ("गायत्री पब्लिक स्कूल", 98.2), ("डीपीएस", 97.0)},
    ),
    (  # districts are none
        "मेरठ। हाईस्कूल में मेरठ का परिणाम 88.2, बागपत का 86.1 और हापुड़ का 84 प्रतिशत रहा।",
        {("मेरठ", 88.2), ("बागपत", 86.1), ("हापुड़", 84.0)},
    ),
    (  # nor is the district beside a school
        "प्रयागराज। जीआईसी इंटर कॉलेज का परिणाम 91.2 प्रतिशत, जबकि जिले का 88.1 प्रतिशत रहा।",
        {("जीआईसी इंटर कॉलेज", 91.2), ("प्रयागराज", 88.1)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_each_school_of_a_row_has_its_own_result(text: str, expected: set[tuple[str, float]]) -> None:
    assert {(subject, value) for _, subject, value in told(text)} == expected
