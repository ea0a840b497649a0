"""What a clause leaves out that names another time: the noun before को; and figures of what is added."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def read(text: str) -> list[tuple[str, float, str, str]]:
    return [(f.kind, f.value, f.unit, f.period) for f in facts(text)]


def test_the_noun_of_the_figure_before_is_left_out_behind_a_time() -> None:
    text = "सितंबर में सुपौल में 6,300 बच्चों को दवा दी गई थी, अक्टूबर में 7,450 को दी गई।"
    assert read(text) == [("coverage", 6300, "children", "2024-09"), ("coverage", 7450, "children", "2024-10")]


def test_the_figure_before_may_stand_in_the_sentence_before() -> None:
    text = "धमतरी में अब तक 41 हजार महिलाओं को राशि मिली है। पिछले साल 38 हजार को राशि मिली थी।"
    assert read(text) == [("coverage", 41000, "women", ""), ("coverage", 38000, "women", "2023")]


@pytest.mark.parametrize(
    "text",
    [
        "सुपौल में 6,300 बच्चों को दवा दी गई। बैठक में 12 को बुलाया गया।",  # no other time
        "सुपौल में 6,300 बच्चे पढ़ते हैं। अक्टूबर में 7,450 को दवा दी गई।",  # nobody was given anything before
        "सुपौल में 6,300 बच्चों को दवा दी गई। अक्टूबर में 12 को मतदान होगा।",  # a day
    ],
)
def test_other_numbers_before_a_case_mark_count_nobody(text: str) -> None:
    assert [value for _, value, _, _ in read(text)] == [6300]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("अगले साल मंडी में 52 और गांवों में पुस्तकालय खुलेंगे।", 52, "villages"),
        ("दिसंबर तक जालौन में 12 और केंद्र खोले जाएंगे।", 12, "centres"),
    ],
)
def test_so_many_more_of_a_thing_that_is_to_come(text: str, value: float, unit: str) -> None:
    assert [(f.value, f.unit, f.modality) for f in facts(text)] == [(value, unit, "forecast")]


def test_a_joint_between_two_figures_opens_the_second() -> None:
    text = "मीरगंज थाना में 12 और नगर थाने में सात मामले सुलझाए गए।"
    assert [f.unit for f in facts(text)] == ["cases", "cases"]
