"""Rows of figures that each stand before their name."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "लखनऊ। डेंगू के सबसे अधिक 45 मरीज मलिहाबाद में, 34 बख्शी का तालाब में और 23 मोहनलालगंज में मिले।",
            {
                ("मलिहाबाद", 45, "patients"),
                ("बख्शी का तालाब", 34, "patients"),
                ("मोहनलालगंज", 23, "patients"),
            },
        ),
        (
            "पटना। सबसे अधिक पांच मरीज कंकड़बाग अंचल में, चार बांकीपुर में और तीन पाटलिपुत्र अंचल में मिले।",
            {("कंकड़बाग अंचल", 5, "patients"), ("बांकीपुर", 4, "patients"), ("पाटलिपुत्र अंचल", 3, "patients")},
        ),
        (
            "बलिया। निरीक्षण में 46 शिक्षक अनुपस्थित मिले। इनमें 12 बैरिया के, 8 रसड़ा के और 5 बांसडीह के हैं।",
            {
                ("बलिया", 46, "teachers"),
                ("बैरिया", 12, "teachers"),
                ("रसड़ा", 8, "teachers"),
                ("बांसडीह", 5, "teachers"),
            },
        ),
        (
            "लखनऊ। जिले में डेंगू के 114 मरीज मिले हैं। इनमें 45 मलिहाबाद, 34 काकोरी और 23 मोहनलालगंज के हैं।",
            {
                ("लखनऊ", 114, "patients"),
                ("मलिहाबाद", 45, "patients"),
                ("काकोरी", 34, "patients"),
                ("मोहनलालगंज", 23, "patients"),
            },
        ),
    ],
)
def test_each_figure_is_of_the_name_behind_it(text: str, wanted: set[tuple[str, float, str]]) -> None:
    """The noun stands with the first figure or in the sentence before."""
    assert wanted == {(f.subject, f.value, f.unit) for f in facts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "बलिया। निरीक्षण में 20 शिक्षक अनुपस्थित मिले। इनमें 12 बैरिया के, 18 रसड़ा के हैं।",  # more than the figure that holds them
        "बलिया। निरीक्षण में 46 शिक्षक अनुपस्थित मिले। इनमें 12 बैरिया के हैं।",  # one is no row
        "बलिया। निरीक्षण में 46 शिक्षक मिले। इनमें 12 बैरिया और 8 रसड़ा के विद्यालय में हैं।",  # somebody else's than the name's
    ],
)
def test_what_is_no_such_row(text: str) -> None:
    """No figure goes to the name behind it."""
    assert not [f for f in facts(text) if f.rule.endswith(".figure_first")]
