"""Tables printed one cell a line, with and without blank lines between."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_name_and_its_figures_each_on_a_line(gap: str) -> None:
    cells = ("थाना", "अंक", "रैंक", "कोतवाली नगर", "126", "1", "लालगंज", "120", "2", "सोनहा", "118", "3")
    found = told(f"बस्ती। आईजीआरएस की रैंकिंग आई।\n\n{gap.join(cells)}\n\nएसपी ने बधाई दी।")
    assert found == {
        fact
        for name, marks, place in (("कोतवाली नगर", 126, 1), ("लालगंज", 120, 2), ("सोनहा", 118, 3))
        for fact in (("score", name, marks), ("rank", name, place))
    }


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_place_before_the_name(gap: str) -> None:
    cells = ("रैंक", "जिला", "अंक", "1", "गोंडा", "92.4", "2", "बहराइच", "91.1", "3", "बलरामपुर", "88.0")
    found = told(f"लखनऊ। रैंकिंग आई।\n\n{gap.join(cells)}")
    assert found == {
        fact
        for name, marks, place in (("गोंडा", 92.4, 1), ("बहराइच", 91.1, 2), ("बलरामपुर", 88, 3))
        for fact in (("score", name, marks), ("rank", name, place))
    }


def test_a_target_and_what_was_reached_of_it() -> None:
    cells = (
        "ब्लॉक",
        "लक्ष्य",
        "कार्ड बने",
        "प्रतिशत",
        "बिसवां",
        "88,400",
        "52,150",
        "58.99",
        "सिधौली",
        "69,300",
        "38,412",
        "55.43",
    )
    found = told_of_totals("सीतापुर। आयुष्मान कार्ड बन रहे हैं।\n\n" + "\n".join(cells))
    assert {("coverage", "बिसवां", 52150, 88400), ("coverage", "सिधौली", 55.43, None)} <= found
    assert len(found) == 6


def test_a_figure_is_quoted_with_nothing_of_the_next_line() -> None:
    cells = ("ब्लॉक", "प्रतिशत", "रुधौली", "71.2", "हर्रैया", "66.5")
    assert {f.quote for f in facts("बस्ती। टीकाकरण हुआ।\n\n" + "\n".join(cells))} == {"71.2", "66.5"}


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। सूचना जारी हुई।\n\nहमसे जुड़ें\nसंपर्क\n9450012345\nकार्यालय\n9450012346",
        "बस्ती। मौसम बदला।\n\nशहर\nअधिकतम तापमान\nगोंडा\n41.2\nबहराइच\n42.1",
        "बस्ती। बैठक हुई।\n\nउपस्थित\nअधिकारी\n2024\nकर्मचारी\n2025",
    ],
)
def test_lines_that_are_no_table(text: str) -> None:
    assert told(text) == set()
