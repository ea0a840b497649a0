"""Tables that a page ran together: rows glued to one another, a header and its rows in one line, two cells that are alike."""

from __future__ import annotations

from extract.sentences import split_sentences
from extract.text import fold
from tests.extract.telling import facts


def of(text: str) -> set[tuple[str, str, float, float | None]]:
    """Kind, subject, value and whole of each."""
    return {(f.kind, f.subject, f.value, f.out_of) for f in facts(text)}


HEADER = "अंचल – कुल आवेदन- 21 दिन से लंबित – अस्वीकृत"


def test_rows_glued_to_one_another_are_rows() -> None:
    read = of(
        f"दाखिल-खारिज के मामले अटके हैं।\n\n{HEADER}\n\nबेनीपुर – 7926 – 95 – 3302हायाघाट – 1526 – 10 – 406केवटी – 2234 – 6 – 539"
    )
    assert ("count", "बेनीपुर", 7926, None) in read
    assert ("count", "हायाघाट", 10, 1526) in read
    assert ("count", "केवटी", 539, 2234) in read


def test_a_line_of_other_words_is_left_whole() -> None:
    for line in (
        "न0पं0 मुनस्यारी – 74.29",
        "सदर – 120 – 90",
        "जीबी नगर - 15वां - 70.5",
        "बैठक 12 बजे – 4 घंटे चली और 7विभाग आए",
    ):
        assert len(split_sentences(fold(line))) == 1


def test_two_cells_that_are_alike_are_two_cells() -> None:
    read = of("थाना - दर्ज मामले - निस्तारित\nकेराकत - 25 - 20\nकरछना - 20 - 20")
    assert {("count", "करछना", 20, None), ("coverage", "करछना", 20, 20)} <= read


def test_a_header_in_the_line_of_its_rows_may_have_cells_of_two_words() -> None:
    read = of(
        "रैंकिंग जारी हुई। बाकी जिलों का हाल रैंक जिला अंक प्रतिशत 5 हरदोई 94.28 6 उन्नाव 93.33 7 सीतापुर 92.0 8 रायबरेली 91.4"
    )
    assert {("rank", "हरदोई", 5, None), ("score", "सीतापुर", 92, None), ("rank", "रायबरेली", 8, None)} <= read
    assert not any(kind == "count" for kind, *_ in read)


def test_a_number_that_opens_such_a_row_may_only_number_it() -> None:
    read = of("क्र.सं. तहसील प्राप्त शिकायतें निस्तारित शिकायतें 1 करछना 80 61 2 फूलपुर 55 40 3 मेजा 30 12")
    assert {("count", "मेजा तहसील", 30, None), ("coverage", "मेजा तहसील", 12, 30)} <= read
    assert not any(value in (1, 2, 3) for _, _, value, _ in read)
