"""Rows of figures whose noun stands before the first name."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "लखनऊ। प्रदेश में डेंगू के सबसे अधिक मामले कानपुर में 120, आगरा में 90 और मेरठ में 70 दर्ज हुए।",
            {("कानपुर", 120, "cases"), ("आगरा", 90, "cases"), ("मेरठ", 70, "cases")},
        ),
        (
            "प्रयागराज। टीबी के सर्वाधिक मरीज शंकरगढ़ में 963 और कोरांव में 870 मिले।",
            {("शंकरगढ़", 963, "patients"), ("कोरांव", 870, "patients")},
        ),
    ],
)
def test_the_noun_is_said_once_before_the_first_name(text: str, wanted: set[tuple[str, float, str]]) -> None:
    """Each figure is a number of what it names."""
    assert wanted == {(f.subject, f.value, f.unit) for f in facts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "पटना। एक्यूआई केंद्र राजवंशी नगर में 340 और समनपुरा में 298 रहा।",  # what is measured is no number of centres
        "लखनऊ। जिलों में कानपुर में 120 और आगरा में 90 है।",  # what is ranked is where, and not what
    ],
)
def test_a_place_before_the_names_is_not_counted(text: str) -> None:
    """A head noun of places stands there as well."""
    assert not {f.unit for f in facts(text)} & {"centres", "districts"}


def test_one_name_is_no_row() -> None:
    """“मामले कानपुर में 120” alone says too little."""
    assert not facts("लखनऊ। मामले कानपुर में 120।")
