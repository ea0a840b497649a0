"""How well and how fast figures and dates are read: suites of short texts with what each says, and strings a second on one core.

    .venv/bin/python benchmarks/read_numbers.py [SUITE.jsonl ...]      default: the suites of fixtures/numbers

A suite holds one object a line: "id", "text", "ref" (the day that dates turn with), "category", "expected" and other
right readings in "alt"; "expected" is null where nothing of the sort may be read. An answer is right at one of two levels:

- value: the number or date came out, and on a bare phrase no other number did;
- typed: value, and an ordinal is marked as one, a percent as one, a quantity has the unit, and out_of, value_max and
  approx are those expected.

Of the answers that are not right, "wrong" are those where something else of the same sort came out, "absent" the rest.

Nothing of the program's tables is used to compare. Beside the speed of the program stands the plain limit (the texts
folded and cut into tokens, below which no reader of tokens can go) and, where it is installed, number-parser, which
reads cardinals in words.
"""

from __future__ import annotations

import json
import platform
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.explain import items
from extract.numbers.cardinals import tokenize
from extract.text import fold

ROOT = Path(__file__).parents[1]
SUITES = ROOT / "fixtures" / "numbers"
CATEGORIES = ("cardinal", "ordinal", "decimal", "percent", "quantity", "fraction", "date", "month")
DATES = ("date", "month")
ROUNDS = 5
# In a case that has one of these tags other numbers may stand beside the one asked for.
_AMONG_OTHERS = frozenset({"sentence", "phrase", "out_of", "range"})

Case = Mapping[str, Any]
Item = Mapping[str, Any]


@dataclass
class Tally:
    """What was counted over the cases of one suite, by category and "all"."""

    cases: Counter[str] = field(default_factory=Counter)
    value: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    absent: int = 0
    negatives: int = 0
    false_alarms: int = 0

    def add(self, case: Case, found: Sequence[Item]) -> None:
        """Count one case with what was read in it."""
        value, typed = judge(case, found)
        for name in (case["category"], "all"):
            self.cases[name] += 1
            self.value[name] += value
            self.typed[name] += typed
        if case["expected"] is None:
            self.negatives += 1
            self.false_alarms += not value
        if not value:
            of_the_sort = [i for i in found if (i["kind"] == "date") == (case["category"] in DATES)]
            self.wrong += bool(of_the_sort)
            self.absent += not of_the_sort

    def share(self, level: str, category: str = "all") -> float:
        """The share of right answers at a level, "value" or "typed"."""
        return getattr(self, level)[category] / self.cases[category]


def judge(case: Case, found: Sequence[Item]) -> tuple[bool, bool]:
    """Whether what was read in a case is right at the levels value and typed."""
    if case["category"] in DATES:
        wanted = [case["expected"], *case.get("alt", [])]
        right = any(_same_date(want, item) for want in wanted for item in found if item["kind"] == "date")
        return right, right
    numbers = [item for item in found if item["kind"] != "date"]
    if case["expected"] is None:
        clean = not any(case["category"] != "ordinal" or item["kind"] == "ordinal" for item in numbers)
        return clean, clean
    wanted = [case["expected"], *case.get("alt", [])]
    alone = not _AMONG_OTHERS & set(case["tags"])
    value = any(_all_there(want, numbers) and not (alone and _others(want, numbers)) for want in wanted)
    typed = any(_same_number(case["category"], want, item) for want in wanted for item in numbers)
    return value, value and typed


def measured(cases: Sequence[Case]) -> Tally:
    """The tally of a suite read by the program."""
    tally = Tally()
    for case in cases:
        tally.add(case, items(case["text"], case.get("ref") or ""))
    return tally


def read_suite(path: Path) -> list[dict[str, Any]]:
    """The cases of a suite, in order."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _same_date(want: Mapping[str, Any], item: Item) -> bool:
    keys = [key for key in ("date", "month", "year", "fy", "start", "end") if key in want]
    return all(item.get(key) == want[key] for key in keys)


def _values(thing: Mapping[str, Any]) -> list[float]:
    return [thing[key] for key in ("value", "value_max", "out_of") if thing.get(key) is not None]


def _all_there(want: Mapping[str, Any], numbers: Sequence[Item]) -> bool:
    have = [value for item in numbers for value in _values(item)]
    return all(any(_close(one, value) for one in have) for value in _values(want))


def _others(want: Mapping[str, Any], numbers: Sequence[Item]) -> bool:
    have = [value for item in numbers for value in _values(item)]
    return any(not any(_close(one, value) for value in _values(want)) for one in have)


def _same_number(category: str, want: Mapping[str, Any], item: Item) -> bool:
    if not _close(item["value"], want["value"]):
        return False
    for key in ("value_max", "out_of"):
        if key in want and (item.get(key) is None or not _close(item[key], want[key])):
            return False
    if "approx" in want and item.get("approx") != want["approx"]:
        return False
    if category in ("ordinal", "percent") and item["kind"] != category:
        return False
    return category != "quantity" or not want.get("unit") or item.get("unit") == want["unit"]


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= max(1e-6 * abs(other), 6e-4 if other != int(other) and abs(other) < 1000 else 1e-6)


def per_second(work: Callable[[str, str], object], cases: Sequence[Case]) -> float:
    """Strings a second of CPU time, after one warming round."""
    texts = [(case["text"], case.get("ref") or "") for case in cases]
    for text, ref in texts:
        work(text, ref)
    began = time.process_time()
    for _ in range(ROUNDS):
        for text, ref in texts:
            work(text, ref)
    return ROUNDS * len(texts) / (time.process_time() - began)


def _peer() -> Callable[[str, str], object] | None:
    try:
        from number_parser import parse
    except ImportError:
        return None
    return lambda text, _ref: parse(text, language="hi")


def _machine() -> str:
    model = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), ""
    )
    return f"{model or platform.processor() or platform.machine()}, Python {platform.python_version()}"


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def main() -> None:
    print(f"{_machine()}; CPU time of one core, {ROUNDS} rounds")
    for path in map(Path, sys.argv[1:]) if sys.argv[1:] else sorted(SUITES.glob("*.jsonl")):
        cases = read_suite(path)
        tally = measured(cases)
        print(f"\n{path.stem:24} cases  value  typed")
        for name in (*CATEGORIES, "all"):
            if tally.cases[name]:
                shares = f"{tally.share('value', name):.3f}  {tally.share('typed', name):.3f}"
                print(f"  {name:22} {tally.cases[name]:5}  {shares}")
        print(f"  wrong {tally.wrong / len(cases):.3f}, absent {tally.absent / len(cases):.3f}")
        print(f"  false alarms {tally.false_alarms} of {tally.negatives}")
        print(f"  {per_second(items, cases):8.0f} strings/s read")
        print(f"  {per_second(lambda text, _ref: tokenize(fold(text)), cases):8.0f} strings/s folded and cut, no more")
        peer = _peer()
        if peer is not None:
            print(f"  {per_second(peer, cases):8.0f} strings/s number-parser")


if __name__ == "__main__":
    main()
