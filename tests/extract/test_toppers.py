"""Marks and places of persons: in brackets behind them, as Y/X with its percent, shared by two, in rows."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a percent in brackets behind a person is marks, and each place is its own
            "गोंडा। दूसरे स्थान पर रघुकुल विद्यापीठ के आदित्य शुक्ल (96.8%) और तीसरे पर एम्स इंटर कॉलेज की रिया सिंह (96.5%) रहीं।",
            {
                ("rank", "आदित्य शुक्ल", 2),
                ("score", "आदित्य शुक्ल", 96.8),
                ("rank", "रिया सिंह", 3),
                ("score", "रिया सिंह", 96.5),
            },
        ),
        (  # between a name and its case mark, with a percent or with marks alone
            "गोंडा। सृष्टि मिश्रा (97.17%) ने पहला और आदित्य शुक्ल (582) ने दूसरा स्थान पाया।",
            {
                ("score", "सृष्टि मिश्रा", 97.17),
                ("rank", "सृष्टि मिश्रा", 1),
                ("score", "आदित्य शुक्ल", 582),
                ("rank", "आदित्य शुक्ल", 2),
            },
        ),
        (  # right behind persons of schools
            "गोंडा। फातिमा स्कूल की सृष्टि मिश्रा 97.17% और रघुकुल विद्यापीठ के आदित्य शुक्ल 96.8% अंक पाकर क्रमश: पहले और दूसरे स्थान पर रहे।",
            {
                ("score", "सृष्टि मिश्रा", 97.17),
                ("rank", "सृष्टि मिश्रा", 1),
                ("score", "आदित्य शुक्ल", 96.8),
                ("rank", "आदित्य शुक्ल", 2),
            },
        ),
        (  # Y/X with its percent, and two who share a place with their marks
            "गोंडा। छात्रा सृष्टि मिश्रा ने 583/600 (97.17%) अंक पाकर जिला टॉप किया। वहीं 582 अंकों के साथ आदित्य शुक्ल व रिया सिंह दूसरे स्थान पर रहे।",
            {
                ("score", "सृष्टि मिश्रा", 583),
                ("score", "सृष्टि मिश्रा", 97.17),
                ("rank", "सृष्टि मिश्रा", 1),
                ("score", "आदित्य शुक्ल", 582),
                ("score", "रिया सिंह", 582),
                ("rank", "आदित्य शुक्ल", 2),
                ("rank", "रिया सिंह", 2),
            },
        ),
        (  # figures and places both in the order of the names
            "लखनऊ। केरल और पंजाब क्रमशः 69 और 67 अंकों के साथ दूसरे और तीसरे स्थान पर हैं।",
            {("score", "केरल", 69), ("score", "पंजाब", 67), ("rank", "केरल", 2), ("rank", "पंजाब", 3)},
        ),
        (  # a score that two share
            "लखनऊ। 69 के स्कोर के साथ केरल और हिमाचल प्रदेश संयुक्त रूप से पहले स्थान पर हैं।",
            {("score", "केरल", 69), ("score", "हिमाचल प्रदेश", 69), ("rank", "केरल", 1), ("rank", "हिमाचल प्रदेश", 1)},
        ),
        (  # an age is no mark
            "गोंडा। सृष्टि मिश्रा (17) ने पहला स्थान पाया।",
            {("rank", "सृष्टि मिश्रा", 1)},
        ),
    ],
)
def test_each_person_has_their_own_marks_and_place(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted == told(text, title="हाईस्कूल में बेटियां आगे")
