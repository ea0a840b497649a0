"""What a heading leaves out of its rows: a figure with its share, a figure before its name, marks that are percents."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

SIR = "एसआईआर का काम जारी है।\n\n"


def of(text: str) -> set[tuple[str, str, float, str]]:
    """Kind, subject, value and unit of each."""
    return {(f.kind, f.subject, f.value, f.unit) for f in facts(text)}


@pytest.mark.parametrize(
    "row", ["महसी : 2,98,411 (81.2%)", "महसी - 2,98,411 यानी 81.2 प्रतिशत", "महसी : 2,98,411, 81.2%"]
)
def test_a_figure_and_the_share_that_it_comes_to_are_two_facts(row: str) -> None:
    read = of(f"{SIR}किस विधानसभा में कितने प्रपत्र हुए ऑनलाइन\n\n{row}\nनानपारा : 3,02,114 (78.4%)")
    assert ("coverage", "महसी", 298411, "forms") in read
    assert ("coverage", "महसी", 81.2, "percent") in read


def test_a_share_of_somebody_else_is_none_of_the_figure() -> None:
    read = of(f"{SIR}कहां कितने मतदाता\nमहसी - 2,98,411 (52.4 प्रतिशत पुरुष)\nनानपारा - 3,02,114 (53.1 प्रतिशत पुरुष)")
    assert ("coverage", "महसी", 298411, "voters") not in read


def test_a_row_may_open_with_its_figure() -> None:
    read = of("तहसीलवार दर्ज शिकायतें\n45 करछना\n32 मेजा\n21 कोरांव")
    assert {value for kind, _, value, unit in read if (kind, unit) == ("count", "complaints")} == {45, 32, 21}
    assert any(subject.startswith("मेजा") and value == 32 for _, subject, value, _ in read)


def test_stations_behind_their_figures_are_stations() -> None:
    read = of("किस थाने में कितने मामले\n12 कोतवाली\n9 सदर थाना\n7 महिला थाना")
    assert read == {
        ("count", "कोतवाली", 12, "cases"),
        ("count", "सदर", 9, "cases"),
        ("count", "महिला थाना", 7, "cases"),
    }


def test_numbers_that_count_the_rows_up_are_no_figures() -> None:
    assert not of("तहसीलवार दर्ज शिकायतें\n1 करछना\n2 मेजा\n3 कोरांव")


def test_a_row_that_says_what_it_counts_is_no_such_row() -> None:
    read = of("जिले में आयुष्मान योजना का हाल।\n\nकार्ड बने\n38 अस्पताल योजना से जुड़े\n21307 मरीजों को मिला इलाज")
    assert not any(unit == "cards" for *_, unit in read)


@pytest.mark.parametrize("row", ["बड़गांव - 94.1 प्रतिशत", "बड़गांव 94.1%", "बड़गांव : 94.1 फीसदी"])
def test_percents_below_a_heading_of_marks_are_marks(row: str) -> None:
    read = of(f"एनक्वास का मूल्यांकन हुआ।\n\nकिस केंद्र को कितने अंक मिले\n{row}\nमोहनपुर - 91.83 प्रतिशत")
    assert ("score", "बड़गांव", 94.1, "percent") in read


def test_percents_below_a_heading_of_something_else_are_none() -> None:
    read = of("संपर्क पोर्टल की रैंकिंग आई।\n\nकिस जिले में कितना निपटारा\nझालावाड़ - 98.4%\nबारां - 94%\nकोटा - 88%")
    assert ("coverage", "बारां", 94, "percent") in read


def test_where_is_no_place_held() -> None:
    """Over two columns स्थान says which town, and what is measured tells the figures."""
    read = of("लखनऊ का एक्यूआई 346 रहा।\n\nस्थान एक्यूआई\nलालबाग- 352\nतालकटोरा- 326")
    assert {("score", "लालबाग", 352, "index"), ("score", "तालकटोरा", 326, "index")} <= read


@pytest.mark.parametrize(
    "rows",
    [
        "इन मानकों पर दिए जाएंगे अंक\n\n850 अंक : सफाई व्यवस्था\n\n100 अंक : संकरी गलियों की सफाई",
        "अंकों का बंटवारा\n- सिटीजन फीडबैक : 600 अंक\n- कचरा संग्रहण : 1500 अंक",
    ],
)
def test_marks_to_be_had_are_nobodys(rows: str) -> None:
    assert told(f"चंडीगढ़। सर्वेक्षण शुरू होगा।\n\n{rows}") == set()
