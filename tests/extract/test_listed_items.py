"""Items of a list with their figures glued on, as a part and its whole, or before where they lie."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals

LISTED = [
    (
        "रामपुर जिले में डेंगू के मरीज बढ़े हैं। ब्लॉकवार मरीजों में मिलक-12, बिलासपुर-9, शाहबाद-7 और टांडा-4 मरीज मिले।",
        {("मिलक", 12.0), ("बिलासपुर", 9.0), ("शाहबाद", 7.0), ("टांडा", 4.0)},
    ),
    (
        "टिहरी में बारिश से बंद सड़कें : घनसाली-3, कैम्पटी-2, देवप्रयाग-5 व चंबा-4",
        {("घनसाली", 3.0), ("कैम्पटी", 2.0), ("देवप्रयाग", 5.0), ("चंबा", 4.0)},
    ),
    (
        "मेरठ। जून की आईजीआरएस रैंकिंग में जिले के थानों की रैंक : सरधना-2, मवाना-5, खरखौदा-41 और परतापुर-117",
        {("सरधना", 2.0), ("मवाना", 5.0), ("खरखौदा", 41.0), ("परतापुर", 117.0)},
    ),
    (
        "दुनिया के सबसे प्रदूषित शहर\nलाहौर, पाकिस्तान AQI-419\nढाका, बांग्लादेश AQI-260\nदिल्ली, भारत AQI-286",
        {("लाहौर", 419.0), ("ढाका", 260.0), ("दिल्ली", 286.0)},
    ),
    (
        "नीट यूजी टॉपर\nमहेश कुमार, राजस्थान - 99.99 परसेंटाइल - रैंक 1\nउत्कर्ष अवधिया, मध्य प्रदेश - 99.98 परसेंटाइल - रैंक 2",
        {("महेश कुमार", 99.99), ("महेश कुमार", 1.0), ("उत्कर्ष अवधिया", 99.98), ("उत्कर्ष अवधिया", 2.0)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_each_item_has_its_own_figure(text: str, expected: set[tuple[str, float]]) -> None:
    """A hyphen without blanks is a mark, and a name of no table is a subject where a label explains the list."""
    assert {(subject, value) for _, subject, value in told(text)} == expected


def test_a_part_and_its_whole_behind_each_name_of_a_list() -> None:
    """“बिसवां में 240/300": so many of so many, where a target is spoken of."""
    text = "सीतापुर। आयुष्मान कार्ड के लक्ष्य के मुकाबले बिसवां में 240/300, महोली में 112/260 और लहरपुर में 98/190 कार्ड बने।"
    assert told_of_totals(text) == {
        ("coverage", "बिसवां", 240.0, 300.0),
        ("coverage", "महोली", 112.0, 260.0),
        ("coverage", "लहरपुर", 98.0, 190.0),
    }


NOTHING = [
    "वायुसेना के मिग-21, सुखोई-30 और राफेल विमानों ने उड़ान भरी।",
    "मतदाता सूची के लिए फार्म-6, फार्म-7 एवं फार्म-8 भरना होगा।",
    "पुलिस ने बताया कि मुकदमा 217/2024 और 218/2024 का निस्तारण कर दिया गया है।",
    "दुनिया की टॉप यूनिवर्सिटी : एमआईटी 100, इंपीरियल कॉलेज 99.4, स्टैनफोर्ड 98.9",
]


@pytest.mark.parametrize("text", NOTHING)
def test_numbers_that_are_names_stay_so(text: str) -> None:
    """Aircraft, forms, cases by number and year count nothing; broken numbers are no numbers of universities."""
    assert facts(text) == ()
