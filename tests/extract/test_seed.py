"""The articles that the annotation guide was written on are read without a fault, through the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold"
SEED, SCORE = GOLD / "seed.jsonl", GOLD / "score.py"

pytestmark = pytest.mark.skipif(
    not (SEED.exists() and SCORE.exists()),
    reason="the seed articles stand beside the repository only where the guide is kept",
)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the guide's own scorer says of `tathya extract` on the seed."""
    predicted = tmp_path_factory.mktemp("seed") / "predicted.jsonl"
    extract = [Path(sys.executable).parent / "tathya", "extract", SEED, "--format", "jsonl"]
    done = subprocess.run(extract, capture_output=True, check=True, timeout=60)
    predicted.write_bytes(done.stdout)
    scored = subprocess.run(
        [sys.executable, SCORE, SEED, predicted, "--json"], capture_output=True, check=True, timeout=60
    )
    found: dict[str, Any] = json.loads(scored.stdout)
    return found


@pytest.mark.parametrize("kinds", ["headline", "count"])
def test_every_fact_of_the_seed_is_read_in_full(figures: dict[str, Any], kinds: str) -> None:
    """Value, subject and every other field right, nothing missed and nothing made up."""
    assert figures[kinds]["full"] == {"p": 1.0, "r": 1.0, "f1": 1.0}


def test_every_station_of_the_seed_is_named(figures: dict[str, Any]) -> None:
    """All stations by name, and no other."""
    assert figures["stations"]["f1"] == 1.0


def test_nothing_is_read_that_the_seed_does_not_say(figures: dict[str, Any]) -> None:
    """As many facts of each kind as there are."""
    kinds = ("rank", "score", "coverage", "count", "amount")
    assert {kind: figures[kind]["predicted"] for kind in kinds} == {kind: figures[kind]["gold"] for kind in kinds}
    assert figures["noise"]["false_headline_facts"] == 0
