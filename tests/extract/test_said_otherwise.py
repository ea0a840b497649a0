"""An article printed otherwise says the same: blanks, digits, stops, glued figures, spellings of one word."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.programs import program

ROOT = Path(__file__).parents[2]
EACH = 36  # of the open gold's articles
PARTS = 4  # of them, each a test of its own
FEW = 1  # facts that a way may lose in a part: a danda without its blank glues a dateline to its sentence


@pytest.fixture(scope="module")
def otherwise() -> ModuleType:
    """benchmarks/said_otherwise.py."""
    return program("said_otherwise")


WAYS = (
    "two blanks for one",
    "newlines of Windows",
    "blanks at line ends",
    "no-break blanks behind digits",
    "joiners in क्ष",
    "Devanagari digits",
    "ordinals apart",
    "figures glued to their words",
    "a blank before a danda",
    "no blank behind a danda",
    "bars for dandas",
    "percent signs",
    "nukta",
    "glides",
)


def test_every_way_of_print_is_looked_at(otherwise: ModuleType) -> None:
    assert tuple(otherwise.PRINT) == WAYS


@pytest.mark.parametrize("part", range(PARTS))
def test_facts_do_not_hang_on_how_they_are_printed(part: int, otherwise: ModuleType) -> None:
    totals = {way: otherwise.Told() for way in WAYS}
    for article in list(otherwise.articles(EACH))[part::PARTS]:
        for way, told in otherwise.compare(article, WAYS).items():
            totals[way].add(told)
    for way, told in totals.items():
        assert told.facts > 50, way
        assert max(told.lost, told.new) <= FEW, way
