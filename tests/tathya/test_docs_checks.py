"""docs/checks.md has every check in order, with its examples, and every judged alarm."""

from __future__ import annotations

import re
from pathlib import Path

from store.checks import CHECKS
from tathya.docs_checks import judgements

TEXT = (Path(__file__).parents[2] / "docs" / "checks.md").read_text(encoding="utf-8")


def test_every_check_is_documented_with_its_examples() -> None:
    assert re.findall(r"^## (\S+)$", TEXT, re.MULTILINE) == [check.name for check in CHECKS]
    parts = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |^# |\Z)", TEXT, re.MULTILINE | re.DOTALL))
    for check in CHECKS:
        part = parts[check.name]
        assert f"{check.id}, {check.severity}. {check.asks}" in part
        assert part.count("- asks about ") == len(check.alarms)
        assert [example.because for example in check.sound if f": {example.because}\n" not in part] == []


def test_every_judged_alarm_is_listed() -> None:
    assert [row["key"] for row in judgements() if row["key"] not in TEXT or row["why"] not in TEXT] == []
