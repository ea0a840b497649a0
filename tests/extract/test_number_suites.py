"""Suites of short texts with what each says: the targets that the reader of figures has to keep."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.programs import program

ROOT = Path(__file__).parents[2]
# Suites of other projects, beside this one where they are kept; they are no part of it.
PEERS = ROOT.parent / "shared" / "numbers" / "peers.jsonl"


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    """benchmarks/read_numbers.py."""
    return program("read_numbers")


def keeps_its_targets(bench: ModuleType, path: Path) -> None:
    cases = bench.read_suite(path)
    tally = bench.measured(cases)
    assert tally.share("value") >= 0.97
    assert tally.share("typed") >= 0.93
    assert tally.false_alarms == 0
    assert tally.wrong <= 0.01 * len(cases)


@pytest.mark.parametrize("path", sorted((ROOT / "fixtures" / "numbers").glob("*.jsonl")), ids=lambda path: path.stem)
def test_a_suite_of_our_own_keeps_its_targets(bench: ModuleType, path: Path) -> None:
    """Values 97 %, types 93 %, no false alarm, one answer in a hundred wrong at most."""
    keeps_its_targets(bench, path)


@pytest.mark.skipif(not PEERS.exists(), reason="the suites of other projects are not beside this one")
def test_the_suites_of_other_projects_keep_their_targets(bench: ModuleType) -> None:
    """The same, on the public test files of eleven projects."""
    keeps_its_targets(bench, PEERS)


@pytest.mark.parametrize(
    ("expected", "found", "category", "tags", "right"),
    [
        ({"value": 206}, [{"kind": "number", "value": 206}], "cardinal", [], (True, True)),
        (
            {"value": 206},
            [{"kind": "number", "value": 2}, {"kind": "number", "value": 206}],
            "cardinal",
            [],
            (False, False),
        ),
        (
            {"value": 206},
            [{"kind": "number", "value": 2}, {"kind": "number", "value": 206}],
            "cardinal",
            ["sentence"],
            (True, True),
        ),
        ({"value": 62}, [{"kind": "number", "value": 62}], "ordinal", [], (True, False)),
        ({"value": 5, "unit": "km"}, [{"kind": "quantity", "value": 5, "unit": "m"}], "quantity", [], (True, False)),
        ({"value": 5}, [], "cardinal", [], (False, False)),
        (None, [{"kind": "number", "value": 5}], "cardinal", [], (False, False)),
        (None, [{"kind": "number", "value": 5}], "ordinal", [], (True, True)),
        ({"month": "2023-09"}, [{"kind": "date", "month": "2023-09"}], "month", [], (True, True)),
        (
            {"start": "2023-09-01", "end": "2023-09-05"},
            [{"kind": "date", "date": "2023-09-01"}],
            "date",
            [],
            (False, False),
        ),
        ({"value": 32, "out_of": 50}, [{"kind": "quantity", "value": 32}], "quantity", ["out_of"], (False, False)),
    ],
)
def test_the_measure_itself(
    bench: ModuleType,
    expected: dict[str, Any] | None,
    found: list[dict[str, Any]],
    category: str,
    tags: list[str],
    right: tuple[bool, bool],
) -> None:
    """A bare phrase allows no other number, a null none of its sort, and a type must be the one expected."""
    case = {"id": "x", "text": "", "category": category, "expected": expected, "tags": tags}
    assert bench.judge(case, found) == right
