"""Two groups that share one place, and what is none: a group and a field, a list of one group."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "दौसा। 100 मीटर दौड़ के बालक वर्ग में रोहन मीणा और बालिका वर्ग में सोनी कुमारी प्रथम रहीं।",
            {("रोहन मीणा", 1, "बालक वर्ग"), ("सोनी कुमारी", 1, "बालिका वर्ग")},
        ),
        (
            "भोपाल। सीएम हेल्पलाइन की रैंकिंग में ग्रुप एक में कटनी और ग्रुप बी में खरगोन नंबर वन पर रहे।",
            {("कटनी", 1, "ग्रुप एक"), ("खरगोन", 1, "ग्रुप बी")},
        ),
        (
            "सूचकांक में बड़े राज्यों में केरल, छोटे राज्यों में त्रिपुरा और केंद्र शासित प्रदेशों में चंडीगढ़ शीर्ष पर है।",
            {("केरल", 1, "बड़े राज्य"), ("त्रिपुरा", 1, "छोटे राज्य"), ("चंडीगढ़", 1, "केंद्र शासित प्रदेश")},
        ),
        (
            "पटना। स्वच्छता रैंकिंग में जिलों में नालंदा और प्रखंडों में टिकारी को पहला स्थान मिला।",
            {("नालंदा", 1, ""), ("टिकारी", 1, "")},
        ),
    ],
)
def test_each_group_has_its_own_first(text: str, wanted: set[tuple[str, float, str]]) -> None:
    """The place stands once, behind the second name."""
    assert wanted <= {(f.subject, f.value, f.scope) for f in facts(text) if f.kind == "rank"}


@pytest.mark.parametrize(
    "text",
    [
        "पटना। मार्च में नालंदा दूसरे और अप्रैल में जमुई पहले स्थान पर रहा।",
        "पटना। प्रदेश में नालंदा और जिले में टिकारी चर्चा में हैं, जमुई पहले स्थान पर रहा।",
    ],
)
def test_what_is_no_pair_of_groups(text: str) -> None:
    """Months are no groups, and a name with a place of its own shares none."""
    assert ("rank", "नालंदा", 1) not in told(text)
    assert ("rank", "जमुई", 1) in told(text)


def test_what_is_measured_parts_places_too() -> None:
    read = facts("पटना। लूट की घटनाओं में मधेपुरा, दुष्कर्म में पूर्णिया और हत्या में नालंदा राज्यभर में पहले स्थान पर है।")
    assert {(f.subject, f.value) for f in read} == {("मधेपुरा", 1), ("पूर्णिया", 1), ("नालंदा", 1)}
    assert {f.subject: f.measure for f in read}["पूर्णिया"] == "दुष्कर्म"
