"""A sentence with each figure and period folded into one character, and the way back."""

from __future__ import annotations

import pytest

from extract.marks import CARDINAL, MONEY, ORDINAL, OTHER, PERCENT, PERIOD, Line
from extract.prepared import prepare


def line(text: str) -> Line:
    (found,) = prepare("text", text, "2023-10-05").lines
    return found


def test_each_kind_of_figure_has_its_mark() -> None:
    """A rule reads what stands around a number, never how it is written."""
    found = line("सितंबर में 45वें पर, 130 में 82.73 फीसदी, डेढ़ लाख रुपये और सैकड़ों लोग")
    assert found.text == f"{PERIOD} में {ORDINAL} पर, {CARDINAL} में {PERCENT}, {MONEY} और {OTHER} लोग"
    assert [number.value for number in found.numbers.values()] == [45, 130, 82.73, 150_000, 100]
    assert [period.value for period in found.periods.values()] == ["2023-09"]


def test_a_hedge_is_inside_its_number_mark() -> None:
    """“60 हजार से अधिक लोगों” is a number of people, with the hedge in its quote."""
    prepared = prepare("text", "कुल साठ हज़ार से अधिक लोगों को", "2023-10-05")
    (found,) = prepared.lines
    assert found.text == f"कुल {CARDINAL} लोगों को"
    at = found.text.index(CARDINAL)
    assert prepared.quote(*found.folded_span(at, at + 1)) == "साठ हज़ार से अधिक"
    assert prepared.quote(*found.folded_span(at, at + 7)) == "साठ हज़ार से अधिक लोगों"
    assert prepared.quote(*found.folded_span(0, 3)) == "कुल"


def test_a_place_of_the_text_is_found_in_the_marked_copy() -> None:
    """Any offset inside a figure is that of its mark."""
    found = line("कुल 1,40,000 लोग")
    assert found.text == f"कुल {CARDINAL} लोग"
    assert [found.at(offset) for offset in (0, 3, 4, 8, 11, 12, 13)] == [0, 3, 4, 4, 4, 5, 6]


def test_each_sentence_has_its_own_marks() -> None:
    """Figures of one sentence are not those of the next."""
    first, second = prepare("text", "यहां 12 घर हैं। वहां 15वां स्थान मिला।", "2023-10-05").lines
    assert [number.value for number in first.numbers.values()] == [12]
    assert [number.value for number in second.numbers.values()] == [15]
    assert second.text == f"वहां {ORDINAL} स्थान मिला।"


@pytest.mark.parametrize(
    ("text", "value"),
    [("जिले को 130 में से 117अंक मिले", 117), ("समिति के 45किसानों को लाभ मिला", 45), ("कुल 56में काम हुआ", 56)],
)
def test_a_figure_printed_against_its_word_is_marked_apart(text: str, value: float) -> None:
    line = prepare("text", text, "2024-11-13").lines[0]
    position = next(at for at, number in line.numbers.items() if number.value == value)
    assert line.text[position + 1] == " "
    number = line.numbers[position]
    assert line.folded_span(position, position + 1) == (number.outer_start, number.outer_end)
    assert line.folded_span(position, position + 2)[1] == number.outer_end
    assert line.at(number.outer_end) == position + 2


@pytest.mark.parametrize("text", ["नया 5जी फोन आया", "चक 15आरडी में बैठक हुई"])
def test_letters_that_go_with_a_figure_stay_with_it(text: str) -> None:
    line = prepare("text", text, "2024-11-13").lines[0]
    assert all(line.text[at + 1 : at + 2] != " " for at in line.numbers)
