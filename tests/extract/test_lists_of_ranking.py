"""The list of a ranking that places stand in, as part of what is measured."""

from __future__ import annotations

import pytest

from extract.measures.lists_of_ranking import with_list
from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("measure", "listing", "called"),
    [
        ("आइजीआरएस", "थानावार रैंकिंग", "आइजीआरएस (थानावार रैंकिंग)"),
        ("अंचलों की रैंकिंग", "अपर समाहर्ताओं की सूची", "अपर समाहर्ताओं की सूची"),
        ("सीएम डैशबोर्ड", "जिलों की सूची", "सीएम डैशबोर्ड"),
        ("", "थानों की रैंकिंग", "थानों की रैंकिंग"),
        ("थानों की मासिक रैंकिंग", "थानों की मासिक रैंकिंग", "थानों की मासिक रैंकिंग"),
    ],
)
def test_a_measure_says_the_list(measure: str, listing: str, called: str) -> None:
    assert with_list(measure, listing) == called


def measures(text: str) -> dict[tuple[str, float], str]:
    return {(f.subject, f.value): f.measure for f in facts(text)}


def test_a_list_holds_to_the_end_of_its_paragraph() -> None:
    told = measures(
        "आइजीआरएस में महोबा पुलिस को प्रदेश में चौथा स्थान मिला।\n\n"
        "थानावार रैंकिंग में कुलपहाड़ थाना 12वें स्थान पर रहा। श्रीनगर थाना 19वें स्थान पर है।\n\n"
        "पिछले माह जिला पुलिस नौवें स्थान पर थी।"
    )
    assert told["कुलपहाड़", 12] == told["श्रीनगर", 19] == "आइजीआरएस (थानावार रैंकिंग)"
    assert told["महोबा पुलिस", 4] == told["महोबा पुलिस", 9] == "आइजीआरएस"


def test_a_district_stands_in_no_list_of_its_parts() -> None:
    told = measures("आइजीआरएस की थानावार रैंकिंग आ गई है। महोबा जिला प्रदेश में चौथे स्थान पर रहा।")
    assert told["महोबा", 4] == "आइजीआरएस"


def test_how_one_of_them_stands_is_no_list() -> None:
    assert measures("महोबा। डीएम ने बताया कि जिले की रैंकिंग 11 है।")["महोबा", 11] == ""
