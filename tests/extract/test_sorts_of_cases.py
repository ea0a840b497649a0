"""Cases, complaints and patients of a sort carry it beside what is measured."""

from __future__ import annotations

import pytest

from extract.measures.measure_printing import with_sort
from tests.extract.telling import facts, told


def measures(text: str, title: str = "") -> dict[float, str]:
    """The measure of each fact, by its value."""
    return {f.value: f.measure for f in facts(text, title)}


def test_each_sort_of_a_row_is_named_beside_the_measure() -> None:
    found = measures(
        "दमोह। शनिवार को लगी राष्ट्रीय लोक अदालत में चेक बाउंस (धारा 138) के 410 में से 212, वैवाहिक विवाद के 96 में से 41 और "
        "बिजली चोरी के 1,280 मामले निपटाए गए।"
    )
    assert found[212] == "राष्ट्रीय लोक अदालत (चेक बाउंस)"
    assert found[41] == "राष्ट्रीय लोक अदालत (वैवाहिक विवाद)"
    assert found[1280] == "राष्ट्रीय लोक अदालत (बिजली चोरी)"


def test_a_sum_is_for_the_cases_right_before_it() -> None:
    found = measures("राष्ट्रीय लोक अदालत में मोटर दुर्घटना दावा के 37 मामले निपटे, जिनमें 2 करोड़ 14 लाख रुपये का अवार्ड पारित हुआ।")
    assert found[21400000] == found[37] == "राष्ट्रीय लोक अदालत (मोटर दुर्घटना दावा)"


def test_where_nothing_is_measured_the_sort_is_the_measure() -> None:
    assert measures("जालोर। जिले में इस साल चोरी के 74 मामले दर्ज हुए।")[74] == "चोरी"


@pytest.mark.parametrize(
    "text",
    [
        "दमोह। सीएम हेल्पलाइन पर हटा के 31 मामले लंबित हैं।",
        "दमोह। सीएम हेल्पलाइन पर जिले के 31 मामले लंबित हैं।",
        "दमोह। सीएम हेल्पलाइन पर पिछले माह के 31 मामले लंबित हैं।",
        "दमोह। सीएम हेल्पलाइन पर राजस्व विभाग के 31 मामले लंबित हैं।",
    ],
)
def test_whose_or_when_is_no_sort(text: str) -> None:
    assert measures(text)[31] == "सीएम हेल्पलाइन"


@pytest.mark.parametrize(
    "before",
    [
        "सुबह की",
        "हर घंटे की",
        "अभी की",
        "भीतर के",
        "किसानों की",
        "छात्रों की",
        "आरोपियों के",
        "पीड़ित की",
        "मोहल्ले की",
        "शिक्षकों की",
    ],
)
def test_who_and_when_are_no_sorts(before: str) -> None:
    assert measures(f"जालोर। {before} 37 शिकायतें मिलीं।")[37] == ""


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("अफसरों के सामने पेयजल की 37 शिकायतें रखी गईं।", "पेयजल"),
        ("पड़ताल में सामने आया कि लूट के 37 मामले दर्ज हैं।", "लूट"),
        ("फिलहाल डेंगू के 37 मरीज हैं।", "डेंगू"),
        ("इस साल सड़क दुर्घटना के 37 मामले आए।", "सड़क दुर्घटना"),
        ("चोरी और लूट के 37 मामले आए।", ""),
        ("डॉक्टरों के 37 पद खाली हैं।", "डॉक्टरों"),
    ],
)
def test_a_sort_is_as_the_table_has_it(text: str, sort: str) -> None:
    assert measures(f"जालोर। {text}")[37] == sort


def test_a_measure_that_says_the_sort_says_it_once() -> None:
    assert with_sort("चेक बाउंस के मामले", "चेक बाउंस") == "चेक बाउंस के मामले"
    assert with_sort("लोक अदालत (बैंक)", "प्रीलिटिगेशन") == "लोक अदालत (बैंक)"
    assert with_sort("", "हत्या") == "हत्या"


def test_sorts_with_no_total_before_them_share_their_noun() -> None:
    """Parts of a total that stands before are the total's; without one, each is what the row counts."""
    found = measures("मधुबनी। लोक अदालत में बिजली के 231 तथा चेक बाउंस के 31 मामलों का निस्तारण हुआ।")
    assert found == {231: "लोक अदालत (बिजली)", 31: "लोक अदालत (चेक बाउंस)"}
    found = measures("मधुबनी। लोक अदालत में 574 मामले निपटाए गए। इनमें चेक बाउंस के 31 और बैंक ऋण के 214 मामले निपटे।")
    assert found == {574: "लोक अदालत", 31: "लोक अदालत (चेक बाउंस)", 214: "लोक अदालत (बैंक ऋण)"}


def test_a_sort_may_stand_before_the_noun_of_its_number() -> None:
    assert [(f.value, f.measure) for f in facts("पटना। शहर में दुष्कर्म के मामले 1,226 थे।")] == [(1226, "दुष्कर्म")]


def test_a_sort_alone_over_rows_is_theirs() -> None:
    read = facts("पटना: पुलिस ने अपराध के आंकड़े सामने रखे।\n\nहत्या\nपटना- 40\nगया- 38\n\nडकैती\nवैशाली – 06\nनालंदा – 05")
    assert {(f.subject, f.value): f.measure for f in read} == {
        ("पटना", 40): "हत्या",
        ("गया", 38): "हत्या",
        ("वैशाली", 6): "डकैती",
        ("नालंदा", 5): "डकैती",
    }


def test_the_sort_may_part_a_figure_from_what_it_counts() -> None:
    """“318 साइबर अपराध के केस", "27 डेंगू के नए मरीज": and none where the case is told of, or only one."""
    for text, *wanted in (
        ("बरेली। जिले में 27 डेंगू के नए मरीज मिले।", 27, "patients", "डेंगू"),
        ("बरेली। शाहजहांपुर में 43 दुष्कर्म के केस दर्ज हुए।", 43, "cases", "दुष्कर्म"),
        ("बरेली। पीलीभीत में 86 पेयजल की शिकायतें आईं।", 86, "complaints", "पेयजल"),
    ):
        assert [[f.value, f.unit, f.measure] for f in facts(text)] == [wanted]
    assert not facts("बरेली। एक डेंगू के मरीज की हालत में सुधार है।")
    assert not [f for f in facts("बरेली। पुलिस ने तीन ठगी के मामले में पूछताछ की।") if f.unit == "cases"]


def test_figures_in_order_share_what_the_last_counts() -> None:
    found = told("लखनऊ। बिहार, असम और केरल में क्रमशः 4,218, 3,907 और 1,126 साइबर क्राइम के केस दर्ज हुए।")
    assert found == {("count", "बिहार", 4218), ("count", "असम", 3907), ("count", "केरल", 1126)}
