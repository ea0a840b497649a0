"""Rows labelled with the lists of a ranking of institutions: each place is held in its own list, by whom the line above names."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

TITLE = "NIRF 2024: झारखंड के संस्थान"
TEXT = "रांची. एनआईआरएफ रैंकिंग 2024 में झारखंड के संस्थानों का प्रदर्शन ठीक रहा।\n\nकिस संस्थान को कौन सा स्थान\n\n"


def read(rows: str) -> set[tuple[str, float, str, str]]:
    return {(f.subject, f.value, f.scope, f.period) for f in facts(f"{TEXT}{rows}\n\nकुलपति ने बधाई दी।", TITLE)}


def test_labels_are_fields_of_who_stands_above() -> None:
    rows = "आईआईटी धनबाद\nओवरऑल श्रेणी: 35वीं रैंक, इंजीनियरिंग: 15वीं, मैनेजमेंट: दूसरी\n\nबीआईटी मेसरा\nइंजीनियरिंग: 47वीं रैंक (2023 में 48वीं), स्कोर 51.36"
    assert read(rows) == {
        ("आईआईटी धनबाद", 35, "ओवरऑल श्रेणी", "2024"),
        ("आईआईटी धनबाद", 15, "इंजीनियरिंग", "2024"),
        ("आईआईटी धनबाद", 2, "मैनेजमेंट", "2024"),
        ("बीआईटी मेसरा", 47, "इंजीनियरिंग", "2024"),
        ("बीआईटी मेसरा", 48, "इंजीनियरिंग", "2023"),
        ("बीआईटी मेसरा", 51.36, "इंजीनियरिंग", "2024"),
    }


@pytest.mark.parametrize(
    "rows",
    [
        "आईआईटी धनबाद - ओवरऑल: 35वीं, इंजीनियरिंग: 15वीं रैंक\nबीआईटी मेसरा - इंजीनियरिंग: 47वीं रैंक, फार्मेसी: 21वीं",
        "आईआईटी धनबाद\n• ओवरऑल में 35वां स्थान\n• इंजीनियरिंग में 15वां स्थान\n\nबीआईटी मेसरा\n• इंजीनियरिंग - 47वीं रैंक\n• फार्मेसी - 21वीं रैंक",
    ],
)
def test_who_it_is_may_open_the_row_and_each_field_have_its_own(rows: str) -> None:
    assert read(rows) == {
        ("आईआईटी धनबाद", 35, "ओवरऑल", "2024"),
        ("आईआईटी धनबाद", 15, "इंजीनियरिंग", "2024"),
        ("बीआईटी मेसरा", 47, "इंजीनियरिंग", "2024"),
        ("बीआईटी मेसरा", 21, "फार्मेसी", "2024"),
    }


def test_an_ordinal_behind_a_discipline_may_be_of_something_else() -> None:
    assert read("एम्स देवघर\nकृषि: पहली बार आया नाम\nमेडिकल: दूसरी किस्त जारी") == set()


def test_a_sentence_that_opens_with_a_field_names_its_own() -> None:
    assert read("बीआईटी मेसरा\nमेडिकल में 13वें स्थान पर एम्स देवघर रहा") == {("एम्स देवघर", 13, "मेडिकल", "2024")}
