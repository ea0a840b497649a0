"""Every check alarms at its examples and is silent on their sound twins, as the extractor reads them."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from store.checks import CHECKS, SEVERITIES, Check, Example
from store.checks.reading import of_example

ALARMS = [(check, example) for check in CHECKS for example in check.alarms]
SOUND = [(check, example) for check in CHECKS for example in check.sound]


def name_of(value: Check | Example) -> str:
    return value.id if isinstance(value, Check) else value.told[0].text[:40]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(("check", "example"), ALARMS, ids=name_of)
def test_a_check_alarms_at_its_example_in_both_languages(check: Check, example: Example, extractor: Extractor) -> None:
    found = of_example(check, example, extractor.read)
    assert len(found) == 1
    assert found[0].facts
    assert found[0].message.endswith(".") or found[0].message.endswith("?")
    assert any("\u0900" <= char <= "\u097f" for char in found[0].message_hi)


@pytest.mark.parametrize(("check", "example"), SOUND, ids=name_of)
def test_a_check_is_silent_on_what_is_sound(check: Check, example: Example, extractor: Extractor) -> None:
    assert [finding.message for finding in of_example(check, example, extractor.read)] == []
    assert example.because


@pytest.mark.parametrize("example", [example for _, example in SOUND], ids=name_of)
def test_no_other_check_alarms_at_what_is_sound(example: Example, extractor: Extractor) -> None:
    """A sound twin is a sound article: nothing in it disagrees for anybody."""
    assert [(c.id, f.message) for c in CHECKS for f in of_example(c, example, extractor.read)] == []


def test_the_nineteen_checks_are_there_each_with_both_kinds_of_example() -> None:
    assert [check.id for check in CHECKS] == (
        "P1 P2 P3 B1 B2 B3 B4 S1 S2 S3 S3 R1 R2 M1 M2 L1 T1 U1 D1 F1".split()  # noqa: SIM905 - one line to compare with
    )
    assert len({check.name for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert check.alarms
        assert check.sound
        assert check.severity in SEVERITIES
        assert check.asks.endswith((".", "?"))
        assert sum(ask is not None for ask in (check.article, check.question, check.ranking)) == 1
