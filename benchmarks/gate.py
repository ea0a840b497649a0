"""The gate: what the extractor gets right on the open gold files, held against floors that only rise.

    .venv/bin/python benchmarks/gate.py                    compare, exit 1 where a figure fell below its floor
    .venv/bin/python benchmarks/gate.py --write            raise the floors to just under today's figures
    .venv/bin/python benchmarks/gate.py --write --lower    set them to today's figures, lower ones too

A fact that was read is paired with one fact of the gold at most, at one of three levels:

- value: the same kind and number (and upper end of a range);
- core: value, and the same subject;
- full: core, and the same unit, total, period, modality and hedge, with measure, scope and speaker that agree.

Names agree when they are equal after folding, when the words of one are among the words of the other, or when
they share half of them: a guide cannot say where a name ends to the word. What gold leaves empty asks for nothing.
Units other than the common ones are not compared, because the English noun is a matter of taste.

Nothing of the extractor's own tables or folding is used here: a change there must not change the measure. The floors
are those of one version of the gold, pinned by its hash. ways.jsonl and ways_unread.jsonl hold each bundle of facts in six
orders, a row each. In fixtures/gold/noise.jsonl, where no rank, score or coverage stands,
those that are read are counted and nothing else. Below the figures stands a table of confidence: of the facts
read with so much of it, how many are right at core level.

The consistency checks look at the same reading: an alarm without a line in fixtures/checks/judgements.yml wants to be
read and judged, a line without an alarm to go, and three of four alarms of a file must be worth a look.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from extract.extractor import Extractor
from scraper.article import Article
from store.checks import CHECKS
from store.checks.reading import checked, look
from store.checks.record import CheckedArticle
from tathya.docs_checks import GOLD_FILES, alarm_key, judgements

ROOT = Path(__file__).parent.parent
SETS = ("dev", "site", "own", "held_back", "written", "unread", "ways", "ways_unread", "noise")
GOLD = {name: ROOT / "fixtures/gold" / f"{name}.jsonl" for name in SETS}
NOISE = "noise"  # news with figures and no rank, score or coverage; nothing else of it is annotated
FLOORS = ROOT / "benchmarks/floors.json"
MARGIN = 0.01  # floors stand this far under the figures: a fact gained in one place may cost one in another

HEADLINE = ("rank", "score", "coverage")
GROUPS = {"headline": HEADLINE, "count+amount": ("count", "amount")} | {
    kind: (kind,) for kind in (*HEADLINE, "count", "amount")
}
# Nouns for which no other English noun would do.
COMMON_UNITS = frozenset(
    [
        "marks",
        "points",
        "stars",
        "index",
        "percent",
        "INR",
        "people",
        "households",
        "villages",
        "stations",
        "complaints",
        "schools",
        "students",
        "farmers",
        "cards",
    ]
)
BANDS = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)

FactRow = Mapping[str, Any]


class Level(IntEnum):
    """How far a fact that was read agrees with one of the gold."""

    NONE = 0
    VALUE = 1
    CORE = 2
    FULL = 3


# Names and numbers.


def fold(text: object) -> str:
    """A name without what the press spells at will: nukta, nasal signs, joiners, case, punctuation.

    >>> fold("ज़िला “पाँच” सितम्बर") == fold("जिला पांच  सितंबर")
    True
    """
    plain = unicodedata.normalize("NFD", str(text or "").lower())
    plain = re.sub("[\N{DEVANAGARI SIGN NUKTA}\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}]", "", plain)
    plain = re.sub("[ङञणनम]\N{DEVANAGARI SIGN VIRAMA}(?=[क-म])|\N{DEVANAGARI SIGN CANDRABINDU}", "ं", plain)
    return " ".join(re.sub(r"[^\w\u0900-\u097f]+", " ", plain).split())


# Words that tell no name from another: case marks, and the nouns that a name is printed with or without.
_FILLERS = frozenset(
    fold(word)
    for word in [
        "का",
        "के",
        "की",
        "ने",
        "को",
        "में",
        "से",
        "पर",
        "तहत",
        "थाना",
        "थाने",
        "थानों",
        "कोतवाली",
        "जिला",
        "जिले",
        "जनपद",
        "नगर",
        "शहर",
        "योजना",
        "रैंकिंग",
        "सूची",
    ]
)
_FIELDS = tuple(
    frozenset(fold(name) for name in names)
    for names in (
        ("उत्तर प्रदेश", "यूपी", "उप्र", "up", "प्रदेश", "पूरे प्रदेश", "राज्य", "सूबे", "सूबा", "state"),
        ("मध्य प्रदेश", "एमपी", "मप्र", "mp", "प्रदेश", "राज्य"),
        ("भारत", "देश", "पूरे देश", "देशभर", "राष्ट्रीय", "राष्ट्रीय स्तर", "india"),
        ("जिला", "जिले", "जिलों", "जनपद"),
        ("दुनिया", "विश्व", "वैश्विक"),
    )
)


def _words(folded: str) -> frozenset[str]:
    return frozenset(folded.split()) - _FILLERS or frozenset(folded.split())


def same_name(one: object, other: object) -> bool:
    """Whether two names name one thing: equal, one within the other, or half of their words shared.

    >>> same_name("बेकनगंज थाना", "बेकनगंज"), same_name("कानपुर पुलिस", "कानपुर नगर निगम"), same_name("कानपुर", "")
    (True, False, False)
    """
    first, second = fold(one), fold(other)
    if not first or not second:
        return first == second
    a, b = _words(first), _words(second)
    return first == second or a <= b or b <= a or len(a & b) >= len(a | b) / 2


def agrees(wanted: object, got: object) -> bool:
    """Whether a measure, scope or speaker is the one the gold names; all agree with a gold that names none."""
    if not fold(wanted):
        return True
    return same_name(wanted, got) or any({fold(wanted), fold(got)} <= names for names in _FIELDS)


def same_number(one: object, other: object) -> bool:
    """Whether two numbers, or two absences of one, are the same."""
    first, second = (None if x in (None, "") else float(str(x)) for x in (one, other))
    if first is None or second is None:
        return first is second
    return abs(first - second) <= 1e-6 * max(1.0, abs(first), abs(second))


# Facts.


def compare(gold: FactRow, read: FactRow) -> tuple[Level, tuple[str, ...]]:
    """How far a fact that was read agrees with one of the gold, and at CORE in which fields it does not."""
    if gold["kind"] != read["kind"] or not all(same_number(gold.get(k), read.get(k)) for k in ("value", "value_max")):
        return Level.NONE, ()
    if not same_name(gold["subject"], read["subject"]):
        return Level.VALUE, ()
    different = []
    compared = gold["kind"] != "rank" and gold.get("unit") in COMMON_UNITS
    if compared and fold(gold.get("unit")) != fold(read.get("unit")):
        different.append("unit")
    if not same_number(gold.get("out_of"), read.get("out_of")):
        different.append("out_of")
    for name, default in (("period", ""), ("modality", "actual"), ("approx", "exact")):
        if (gold.get(name) or default) != (read.get(name) or default):
            different.append(name)
    different += [name for name in ("measure", "scope", "speaker") if not agrees(gold.get(name), read.get(name))]
    return (Level.CORE if different else Level.FULL), tuple(different)


def pair(gold: Sequence[FactRow], read: Sequence[FactRow]) -> dict[int, tuple[int, Level, tuple[str, ...]]]:
    """The gold's facts that were read: index -> (index of the fact read, level, differing fields).

    One to one, the best level first; of equals the same subject to the letter, then the same period.
    """
    options = []
    for i, wanted in enumerate(gold):
        for j, got in enumerate(read):
            level, different = compare(wanted, got)
            if level:
                spelled = fold(wanted["subject"]) != fold(got["subject"])
                dated = (wanted.get("period") or "") != (got.get("period") or "")
                options.append(((-level, spelled, dated, len(different), i, j), level, different))
    pairs: dict[int, tuple[int, Level, tuple[str, ...]]] = {}
    taken: set[int] = set()
    for (*_, i, j), level, different in sorted(options, key=lambda option: option[0]):
        if i not in pairs and j not in taken:
            pairs[i] = (j, level, different)
            taken.add(j)
    return pairs


def distinct(facts: Iterable[FactRow]) -> list[FactRow]:
    """The facts without those that say the same again."""
    numbers, names = ("value", "value_max", "out_of"), ("subject", "unit", "scope", "measure")
    seen: dict[tuple[object, ...], FactRow] = {}
    for fact in facts:
        key = (
            fact["kind"],
            fact.get("period") or "",
            *(None if fact.get(name) in (None, "") else float(fact[name]) for name in numbers),
            *(fold(fact.get(name)) for name in names),
        )
        seen.setdefault(key, fact)
    return list(seen.values())


# Figures.


@dataclass
class Tally:
    """What was counted over the articles of one gold file."""

    gold: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    reached: Counter[tuple[Level, str]] = field(default_factory=Counter)
    stations: Counter[str] = field(default_factory=Counter)
    false_in_noise: int = 0
    different: Counter[str] = field(default_factory=Counter)
    confidences: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, gold: FactRow, read: FactRow) -> None:
        """Count one article: its row of the gold, and the row that was read."""
        wanted, got = distinct(gold["facts"]), distinct(read["facts"])
        pairs = pair(wanted, got)
        self.gold.update(fact["kind"] for fact in wanted)
        self.read.update(fact["kind"] for fact in got)
        for i, (_, level, different) in pairs.items():
            self.reached.update((need, wanted[i]["kind"]) for need in Level if need and level >= need)
            self.different.update(different)
        right = {j for j, level, _ in pairs.values() if level >= Level.CORE}
        self.confidences += [(fact["confidence"], j in right) for j, fact in enumerate(got)]
        if not any(fact["kind"] in HEADLINE for fact in wanted):
            self.false_in_noise += sum(fact["kind"] in HEADLINE for fact in got)
        named, found = ({fold(name) for name in row["stations"]} for row in (gold, read))
        self.stations.update(gold=len(named), read=len(found), both=len(named & found))

    def figures(self) -> dict[str, float]:
        """F1 by group and level ("headline core"), and of the stations."""
        out = {}
        for group, kinds in GROUPS.items():
            gold, read = (sum(counts[kind] for kind in kinds) for counts in (self.gold, self.read))
            for level in (Level.VALUE, Level.CORE, Level.FULL):
                both = sum(self.reached[level, kind] for kind in kinds)
                out[f"{group} {level.name.lower()}"] = f1(both, read, gold)
        out["stations"] = f1(self.stations["both"], self.stations["read"], self.stations["gold"])
        return out


def f1(both: int, read: int, gold: int) -> float:
    """The harmonic mean of precision and recall; 1 where there was nothing to read and nothing was."""
    return 2 * both / (read + gold) if read + gold else 1.0


class Read(NamedTuple):
    """What today's extractor reads of an article: as a row of the gold, and as checks see it."""

    row: FactRow
    seen: CheckedArticle


def read_gold(path: Path, pool: Executor, *, first: int = 1) -> tuple[Tally, list[CheckedArticle]]:
    """Read the articles of a gold file, as many at once as the pool has processes, and count; they are numbered from `first`."""
    out, seen = Tally(), []
    lines = path.read_text(encoding="utf-8").splitlines()
    numbers = range(first, first + len(lines))
    for line, read in zip(lines, pool.map(partial(_read, path.stem), lines, numbers, chunksize=_AT_ONCE), strict=True):
        out.add(json.loads(line), read.row)
        seen.append(read.seen)
    return out, seen


def _read(outlet: str, line: str, number: int) -> Read:
    """What is read of an article of the gold, given as its line; each is a story of its own."""
    row = json.loads(line)
    article = Article(id=row["id"], outlet=outlet, title=row["title"], text=row["text"], published=row["published"])
    reading = _extractor().read(article)
    facts = {"facts": [fact.as_json() for fact in reading.facts], "stations": [s.name for s in reading.stations]}
    return Read(facts, checked(article, reading, number, story=number))


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    """One for a process."""
    return Extractor()


_AT_ONCE = 8  # articles handed to a process


# Alarms.


def alarms(articles: Iterable[CheckedArticle]) -> dict[str, str]:
    """What the checks find in articles: the name by which an alarm is judged -> its message."""
    articles = tuple(articles)
    return {alarm_key(check, finding): finding.message for check in CHECKS for finding in look(check, articles)}


def unjudged(found: Mapping[str, str], judged: Sequence[Mapping[str, Any]]) -> list[str]:
    """Where alarms and what a reader said of them are out of step, one line each; [] where they are not."""
    known = {row["key"] for row in judged}
    out = [f"alarm not judged yet: {key}: {message}" for key, message in found.items() if key not in known]
    out += [f"judged, but no alarm any more: {key}" for key in sorted(known - found.keys())]
    for name in GOLD_FILES:
        worth = [bool(row["worth"]) for row in judged if row["file"] == name]
        if sum(worth) * 4 < len(worth) * 3:
            out.append(f"{name}: {sum(worth)} of {len(worth)} alarms are worth a look, three of four are asked for")
    return out


# Floors.


def sha256(path: Path) -> str:
    """The hash by which the floors know their gold."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def falls(name: str, found: Tally, floors: Mapping[str, Any], digest: str) -> list[str]:
    """What is worse than the floors allow, one line each; [] where nothing is."""
    if name not in floors:
        return [f"{name}: no floors; set them with --write"]
    held = floors[name]
    if held["sha256"] != digest:
        return [f"{name}: the gold file is not the one that the floors were set on; set them anew with --write --lower"]
    figures = found.figures()
    out = [
        f"{name}: {figure} is {figures[figure]:.3f}, its floor {floor:.3f}"
        for figure, floor in held["f1"].items()
        if figures[figure] < floor
    ]
    if found.false_in_noise > held["false_in_noise"]:
        out.append(f"{name}: {found.false_in_noise} false facts in noise, {held['false_in_noise']} allowed")
    return out


def raised(found: Tally, held: Mapping[str, Any] | None, digest: str, *, lower: bool) -> dict[str, Any]:
    """The floors just under today's figures; without `lower` none of them under the floor that is held."""
    figures = found.figures() if found.gold else {}
    floors = {name: int((value - MARGIN) * 1000) / 1000 for name, value in figures.items()}
    noise = found.false_in_noise
    if held is not None and not lower:
        floors = {name: max(floor, held["f1"].get(name, 0.0)) for name, floor in floors.items()}
        noise = min(noise, held["false_in_noise"])
    return {"sha256": digest, "f1": {k: max(0.0, v) for k, v in floors.items()}, "false_in_noise": noise}


def only_noise(found: Tally) -> Tally:
    """What was counted over articles of which only the noise is known."""
    return Tally(false_in_noise=found.false_in_noise)


# Tables.


def table(tallies: Mapping[str, Tally], floors: Mapping[str, Any]) -> str:
    """Counts and F1 of each group, its floor in brackets where one is held."""
    lines = []
    for name, found in tallies.items():
        if not found.gold:
            lines.append(f"{name}: {found.false_in_noise} false rank, score and coverage facts\n")
            continue
        figures, held = found.figures(), floors.get(name, {}).get("f1", {})
        lines.append(f"{name:14}{'gold':>6}{'read':>6}{'value':>17}{'core':>17}{'full':>17}")
        for group, kinds in GROUPS.items():
            gold, read = (sum(counts[kind] for kind in kinds) for counts in (found.gold, found.read))
            cells = "".join(_cell(figures, held, f"{group} {level}") for level in ("value", "core", "full"))
            lines.append(f"{group:14}{gold:6}{read:6}{cells}")
        counts = found.stations
        lines.append(f"{'stations':14}{counts['gold']:6}{counts['read']:6}{_cell(figures, held, 'stations')}")
        lines.append(f"false rank, score and coverage facts in articles that have none: {found.false_in_noise}")
        wrong = ", ".join(f"{name} {count}" for name, count in found.different.most_common())
        lines.append(f"fields that differ where value and subject agree: {wrong or 'none'}\n")
    return "\n".join(lines)


def _cell(figures: Mapping[str, float], held: Mapping[str, float], name: str) -> str:
    floor = f"({held[name]:.3f})" if name in held else ""
    return f"{figures[name]:9.3f}{floor:>8}"


def calibration(confidences: Sequence[tuple[float, bool]]) -> list[tuple[str, int, float]]:
    """(band, facts, share right at core level) of each band of confidence that holds a fact.

    >>> calibration([(0.72, True), (0.79, False), (0.97, True)])
    [('0.70-0.80', 2, 0.5), ('0.95-1.00', 1, 1.0)]
    """
    out = []
    for low, high in zip(BANDS, (*BANDS[1:], 1.0), strict=True):
        right = [good for confidence, good in confidences if low <= confidence < high or confidence == high == 1.0]
        if right:
            out.append((f"{low:.2f}-{high:.2f}", len(right), sum(right) / len(right)))
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="raise the floors to just under today's figures")
    parser.add_argument("--lower", action="store_true", help="with --write: lower floors too, or set them on new gold")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the file that holds the floors")
    options = parser.parse_args(arguments)
    if options.lower and not options.write:
        parser.error("--lower says how to write floors; give --write too")
    floors = json.loads(options.floors.read_text(encoding="utf-8")) if options.floors.exists() else {}
    tallies: dict[str, Tally] = {}
    looked_at: list[CheckedArticle] = []
    with ProcessPoolExecutor() as pool:
        for name, path in GOLD.items():
            found, seen = read_gold(path, pool, first=len(looked_at) + 1)
            tallies[name] = only_noise(found) if name == NOISE else found
            looked_at += seen if name in GOLD_FILES else []
    print(table(tallies, floors))
    print(f"{'confidence':14}{'facts':>6}{'right':>9}")
    for band, facts, share in calibration([c for found in tallies.values() for c in found.confidences]):
        print(f"{band:14}{facts:6}{share:9.3f}")
    digests = {name: sha256(path) for name, path in GOLD.items()}
    held = [name for name in tallies if name in floors or not options.write]
    fallen = [line for name in held for line in falls(name, tallies[name], floors, digests[name])]
    out_of_step = unjudged(alarms(looked_at), [row for row in judgements() if row["file"] in GOLD])
    if out_of_step:
        print("\nalarms and fixtures/checks/judgements.yml are out of step:", *out_of_step, sep="\n  ", file=sys.stderr)
    if fallen and not options.lower:
        print("\nbelow the floor:", *fallen, sep="\n  ", file=sys.stderr)
        print("cure the cause, or accept it with --write --lower and say why in the commit", file=sys.stderr)
        return 1
    if options.write:
        new = {n: raised(t, floors.get(n), digests[n], lower=options.lower) for n, t in tallies.items()}
        options.floors.write_text(json.dumps(new, indent=2) + "\n", encoding="utf-8")
    return 1 if out_of_step else 0


if __name__ == "__main__":
    sys.exit(main())
