"""Names, a figure for each and a place for each, in one order."""

from __future__ import annotations

import pytest

from tests.extract.telling import told

NAMES = ("सीकर", "झुंझुनूं", "चूरू")
FIGURES = (98.1, 97.6, 97.2)


@pytest.mark.parametrize(
    "text",
    [
        "सीकर, झुंझुनूं और चूरू 98.1, 97.6 और 97.2 प्रतिशत के साथ पहले, दूसरे और तीसरे स्थान पर रहे।",
        "सीकर, झुंझुनूं और चूरू जिले 98.1, 97.6 व 97.2 प्रतिशत परिणाम लेकर क्रमशः पहले, दूसरे व तीसरे स्थान पर हैं।",
        "सीकर, झुंझुनूं और चूरू ने 98.1, 97.6 और 97.2 प्रतिशत उपलब्धि के साथ क्रमश: पहला, दूसरा और तीसरा स्थान हासिल किया।",
        "क्रमशः 98.1, 97.6 और 97.2 प्रतिशत के साथ सीकर, झुंझुनूं और चूरू पहले, दूसरे और तीसरे स्थान पर हैं।",
    ],
)
def test_each_has_its_figure_and_its_place(text: str) -> None:
    assert told(f"जयपुर। {text}") == {
        *(("coverage", name, figure) for name, figure in zip(NAMES, FIGURES, strict=True)),
        *(("rank", name, place) for name, place in zip(NAMES, (1, 2, 3), strict=True)),
    }


def test_persons_of_towns_have_theirs() -> None:
    text = "भोपाल। 12वीं में रीवा की अंशिका, सतना के मोहित और पन्ना की काजल 490, 488 व 487 अंक लेकर क्रमशः पहले, दूसरे और तीसरे स्थान पर रहीं।"
    pupils = ("अंशिका", "मोहित", "काजल")
    assert told(text) == {
        *(("score", name, marks) for name, marks in zip(pupils, (490, 488, 487), strict=True)),
        *(("rank", name, place) for name, place in zip(pupils, (1, 2, 3), strict=True)),
    }


def test_what_stands_in_the_bracket_of_a_placed_name_is_no_second_place() -> None:
    text = "बस्ती। पहले स्थान पर गौर (96), दूसरे पर हर्रैया (94) और तीसरे पर कप्तानगंज (91) रहा।"
    assert told(text) == {("rank", "गौर", 1), ("rank", "हर्रैया", 2), ("rank", "कप्तानगंज", 3)}
