"""The sum that another is of, a clause or a sentence back."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def sums(text: str) -> list[tuple[float, float | None]]:
    return [(f.value, f.out_of) for f in facts(text) if f.kind == "amount"]


@pytest.mark.parametrize(
    "text",
    [
        "चंदौली। परिवहन विभाग को 40 करोड़ रुपये का लक्ष्य दिया गया है, जिसके विरुद्ध 9.4 करोड़ रुपये की वसूली हुई।",
        "चंदौली। परिवहन विभाग को 40 करोड़ रुपये का लक्ष्य दिया गया है। इसके सापेक्ष 31 अक्टूबर तक 9.4 करोड़ की वसूली हुई।",
        "चंदौली। परिवहन विभाग का सालाना लक्ष्य 40 करोड़ रुपये है, जिसमें अब तक 9.4 करोड़ रुपये मिले हैं।",
    ],
)
def test_the_target_before_is_what_a_sum_is_out_of(text: str) -> None:
    assert sums(text) == [(400_000_000, None), (94_000_000, 400_000_000)]


def test_a_part_is_of_any_sum() -> None:
    text = "गया में 1.20 करोड़ रुपये की साइबर ठगी हुई, जिसमें से 38 लाख रुपये वापस कराए गए।"
    assert sums(text) == [(12_000_000, None), (3_800_000, 12_000_000)]


@pytest.mark.parametrize(
    "text",
    [
        "बांदा को पिछले साल 12 करोड़ रुपये मिले थे, इसके मुकाबले इस साल नौ करोड़ रुपये मिले।",
        "बांदा में 12 करोड़ रुपये से भवन बना, जिसमें नौ करोड़ रुपये के उपकरण लगे हैं।",
        "बांदा को 12 करोड़ रुपये का लक्ष्य मिला।\nइसके सापेक्ष नौ करोड़ रुपये की वसूली हुई।",
    ],
)
def test_another_year_another_thing_and_another_paragraph_are_no_whole(text: str) -> None:
    assert sums(text) == [(120_000_000, None), (90_000_000, None)]


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("अनूपपुर में 8 हजार 154.06 लाख के 25 कार्यों का भूमिपूजन हुआ।", 815_406_000),
        ("अनूपपुर। सड़क की कुल लागत 96 लाख है।", 9_600_000),
        ("मुंगेली में 69 करोड़ 80 लाख 84 हजार रुपए के 101 कार्यों का शिलान्यास किया।", 698_084_000),
    ],
)
def test_what_works_cost(text: str, sum_: float) -> None:
    assert [f.value for f in facts(text) if f.kind == "amount"] == [sum_]
