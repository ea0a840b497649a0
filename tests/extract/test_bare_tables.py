"""Tables whose cells blanks, tabs or leader dots part: the rows give them away, the header's words are parted by what they say."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_things_and_what_was_done_to_them(gap: str) -> None:
    rows = gap.join(("तहसील शिकायतें निस्तारण", "भानपुर 82 11", "रुधौली 67 9", "हर्रैया 65 7"))
    found = told_of_totals(f"बस्ती। समाधान दिवस हुआ।\n\n{rows}")
    assert {
        ("count", "भानपुर तहसील", 82, None),
        ("coverage", "भानपुर तहसील", 11, 82),
        ("coverage", "हर्रैया तहसील", 7, 65),
    } <= found


@pytest.mark.parametrize("mark", [" ", "\t", " \t ", "……", " ..... "])
def test_a_cell_of_two_words(mark: str) -> None:
    """The way is taken in which each cell says most: "लक्ष्य | कार्ड बने", not "लक्ष्य कार्ड | बने"."""
    header = mark.join(("ब्लॉक", "लक्ष्य", "कार्ड बने", "प्रतिशत"))
    rows = "\n".join(
        mark.join(row) for row in (("बिसवां", "88400", "52150", "58.99"), ("सिधौली", "69300", "38412", "55.43"))
    )
    assert told_of_totals(f"सीतापुर। आयुष्मान कार्ड बनाने में जिला पिछड़ गया है।\n\n{header}\n{rows}") == {
        fact
        for name, target, done, percent in (("बिसवां", 88400, 52150, 58.99), ("सिधौली", 69300, 38412, 55.43))
        for fact in (
            ("coverage", name, target, None),
            ("coverage", name, done, target),
            ("coverage", name, percent, None),
        )
    }


def test_medals_of_teams() -> None:
    found = facts("रांची। खेल संपन्न हुए।\n\nटीम स्वर्ण रजत कांस्य कुल\nमणिपुर 12 7 9 28\nपंजाब 4 6 2 12")
    assert [(f.value, f.unit) for f in found if f.subject == "मणिपुर"] == [
        (12, "gold medals"),
        (7, "silver medals"),
        (9, "bronze medals"),
        (28, "medals"),
    ]


def test_the_number_of_a_row_counts_nobody() -> None:
    found = told(
        "नई दिल्ली। मरीज बढ़े हैं।\n\nक्रमांक राज्य कुल संक्रमित ठीक हुए मौत\n1 गोवा 33 30 1\n2 आंध्र प्रदेश 2647 1709 53\n3 बिहार 1987 571 11"
    )
    assert {value for _, _, value in found} == {33, 30, 1, 2647, 1709, 53, 1987, 571, 11}
    assert {("count", "आंध्र प्रदेश", 53), ("coverage", "बिहार", 571), ("count", "गोवा", 33)} <= found


def test_years_head_columns_of_what_the_heading_tells() -> None:
    found = facts("बस्ती। चुनाव हुआ।\n\nमतदान प्रतिशत पर एक नजर\nविधानसभा 2017 2022\nकप्तानगंज 58.2 60.1\nरुधौली 51.4 53.9")
    assert {(f.subject.split()[0], f.value, f.unit, f.period) for f in found} == {
        ("कप्तानगंज", 58.2, "percent", "2017"),
        ("कप्तानगंज", 60.1, "percent", "2022"),
        ("रुधौली", 51.4, "percent", "2017"),
        ("रुधौली", 53.9, "percent", "2022"),
    }


def test_sums_of_a_heading() -> None:
    found = told_of_totals("बस्ती। बैठक हुई।\n\nराजस्व वसूली (करोड़ रुपये में)\nविभाग लक्ष्य वसूली\nआबकारी 420 398\nपरिवहन 95 71")
    assert ("amount", "आबकारी विभाग", 3_980_000_000, 4_200_000_000) in found


@pytest.mark.parametrize(
    "table",
    [
        "शहर पेट्रोल डीजल\nदिल्ली 94.77 87.67\nमुंबई 103.50 90.03",
        "खिलाड़ी रन गेंद\nरोहित 47 31\nविराट 103 98",
        "जिले में तेज बारिश\nगोंडा 12 14\nबहराइच 9 11",
        "तहसील शिकायतें निस्तारण\nसंपर्क 9450012345 9450012346",
    ],
)
def test_what_says_nothing_is_no_table(table: str) -> None:
    assert told(f"बस्ती। आंकड़े आए।\n\n{table}") == set()
