"""The gate: facts compared level by level, and floors that do not sink unasked."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.programs import program

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gate() -> ModuleType:
    """benchmarks/gate.py."""
    return program("gate")


def fact(**changes: Any) -> dict[str, Any]:
    """A fact as the JSON lines have it, with some fields changed."""
    plain = {
        "kind": "score",
        "subject": "कानपुर पुलिस",
        "measure": "आईजीआरएस रैंकिंग",
        "value": 126,
        "value_max": None,
        "unit": "marks",
        "out_of": 130,
        "scope": "प्रदेश",
        "period": "2023-09",
        "modality": "actual",
        "approx": "exact",
        "speaker": "डीएम विशाख जी",
        "confidence": 0.9,
    }
    return plain | changes


def row(*facts: dict[str, Any], stations: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"facts": list(facts), "stations": list(stations)}


@pytest.mark.parametrize(
    ("changes", "level", "different"),
    [
        ({}, "FULL", ()),
        ({"kind": "coverage"}, "NONE", ()),
        ({"value": 125}, "NONE", ()),
        ({"value_max": 128}, "NONE", ()),
        ({"value": 126.0}, "FULL", ()),
        ({"subject": "मेरठ"}, "VALUE", ()),
        ({"subject": "कानपुर"}, "FULL", ()),
        ({"subject": "कानपुर पुलिस कमिश्नरेट"}, "FULL", ()),
        ({"subject": ""}, "VALUE", ()),
        ({"unit": "points"}, "CORE", ("unit",)),
        ({"out_of": None}, "CORE", ("out_of",)),
        ({"out_of": 140}, "CORE", ("out_of",)),
        ({"period": "2023"}, "CORE", ("period",)),
        ({"modality": "target"}, "CORE", ("modality",)),
        ({"approx": "about"}, "CORE", ("approx",)),
        ({"measure": "सीएम डैशबोर्ड"}, "CORE", ("measure",)),
        ({"measure": "आईजीआरएस"}, "FULL", ()),
        ({"scope": "उत्तर प्रदेश"}, "FULL", ()),
        ({"scope": "यूपी"}, "FULL", ()),
        ({"scope": "देश"}, "CORE", ("scope",)),
        ({"scope": "", "speaker": ""}, "CORE", ("scope", "speaker")),
    ],
)
def test_a_fact_agrees_by_value_by_subject_and_in_full(
    gate: ModuleType, changes: dict[str, Any], level: str, different: tuple[str, ...]
) -> None:
    """A wrong value is no match, a wrong subject a match by value, a wrong field one at core."""
    assert gate.compare(fact(), fact(**changes)) == (gate.Level[level], different)


def test_what_gold_leaves_empty_asks_for_nothing(gate: ModuleType) -> None:
    """Measure, scope and speaker are asked for where the gold has them; an odd unit never is."""
    assert gate.compare(fact(measure="", scope="", speaker=""), fact())[0] == gate.Level.FULL
    assert gate.compare(fact(period=""), fact())[0] == gate.Level.CORE
    assert gate.compare(fact(unit="cattle"), fact(unit="animals"))[0] == gate.Level.FULL
    assert gate.compare(fact(kind="rank", unit="rank"), fact(kind="rank", unit=""))[0] == gate.Level.FULL


def test_facts_are_paired_one_to_one_best_first(gate: ModuleType) -> None:
    """A fact that was read serves one of the gold, and the closest pair is made first."""
    gold = [fact(period="2023-08"), fact(period="2023-09")]
    read = [fact(period="2023-09"), fact(subject="मेरठ")]
    pairs = gate.pair(gold, read)
    assert {i: (j, level) for i, (j, level, _) in pairs.items()} == {
        1: (0, gate.Level.FULL),
        0: (1, gate.Level.VALUE),
    }
    assert gate.pair(gold, read[:1]).keys() == {1}


def test_figures_are_f1_by_group_and_level(gate: ModuleType) -> None:
    """Two of the gold, three read, one right in full and one in value alone."""
    found = gate.Tally()
    found.add(
        row(fact(), fact(value=90), stations=("चकेरी", "बिठूर")),
        row(fact(), fact(value=90, subject="मेरठ"), fact(value=7), stations=("चकेरी",)),
    )
    figures = found.figures()
    assert figures["headline value"] == figures["score value"] == pytest.approx(4 / 5)
    assert figures["headline core"] == figures["headline full"] == pytest.approx(2 / 5)
    assert figures["rank full"] == 1.0
    assert figures["stations"] == pytest.approx(2 / 3)
    assert gate.calibration(found.confidences) == [("0.90-0.95", 3, pytest.approx(1 / 3))]


def test_headline_facts_of_an_article_without_any_are_counted(gate: ModuleType) -> None:
    """Noise is an article whose gold has no rank, score or coverage."""
    found = gate.Tally()
    found.add(row(fact(kind="count", unit="people")), row(fact(), fact(kind="count", unit="people")))
    found.add(row(fact()), row(fact(), fact(value=1)))
    assert found.false_in_noise == 1


def test_a_restatement_counts_once(gate: ModuleType) -> None:
    """The same fact again, but for its quote and spelling, is no second one."""
    assert gate.distinct([fact(), fact(quote="126"), fact(value=126.0), fact(period="")]) == [fact(), fact(period="")]


def test_a_figure_below_its_floor_is_named(gate: ModuleType) -> None:
    """So is noise above what is allowed, a gold file that changed, and one without floors."""
    found = gate.Tally()
    found.add(row(fact(), fact(value=1)), row(fact()))
    floors = {"dev": gate.raised(found, None, "a", lower=False)}
    assert gate.falls("dev", found, floors, "a") == []
    floors["dev"]["f1"]["score full"] = 0.7
    assert gate.falls("dev", found, floors, "a") == ["dev: score full is 0.667, its floor 0.700"]
    found.false_in_noise = 2
    assert "dev: 2 false facts in noise, 0 allowed" in gate.falls("dev", found, floors, "a")
    assert "not the one that the floors were set on" in gate.falls("dev", found, floors, "b")[0]
    assert gate.falls("site", found, floors, "a") == ["site: no floors; set them with --write"]


def test_floors_rise_and_sink_only_when_asked(gate: ModuleType) -> None:
    """A floor stands a hundredth under its figure and never under the floor held before, but with `lower`."""
    found = gate.Tally()
    found.add(row(fact(), fact(value=1)), row(fact()))
    fresh = gate.raised(found, None, "a", lower=False)
    assert fresh["f1"]["score full"] == 0.656
    assert fresh["f1"]["rank full"] == 0.99
    high = {"sha256": "a", "f1": {"score full": 0.66, "rank full": 0.5}, "false_in_noise": 0}
    kept = gate.raised(found, high, "a", lower=False)
    assert (kept["f1"]["score full"], kept["f1"]["rank full"]) == (0.66, 0.99)
    assert gate.raised(found, high, "a", lower=True)["f1"]["score full"] == 0.656


def test_the_gate_refuses_to_lower_a_floor_unless_told(
    gate: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a floor that no figure reaches, --write changes nothing and fails; --write --lower writes today's."""
    monkeypatch.setattr(gate, "GOLD", {"dev": gate.GOLD["dev"]})  # one file tells as much as six
    floors = {"dev": json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))["dev"]}
    floors["dev"]["f1"]["headline full"] = 1.1
    path = tmp_path / "floors.json"
    path.write_text(json.dumps(floors), encoding="utf-8")
    assert gate.main(["--floors", str(path), "--write"]) == 1
    shown = capsys.readouterr()
    assert "dev: headline full is 0." in shown.err
    assert "--write --lower" in shown.err
    assert "headline" in shown.out
    assert json.loads(path.read_text(encoding="utf-8")) == floors
    assert gate.main(["--floors", str(path), "--write", "--lower"]) == 0
    assert json.loads(path.read_text(encoding="utf-8"))["dev"]["f1"]["headline full"] < 1


def test_alarms_are_those_that_a_reader_judged(gate: ModuleType) -> None:
    """One that nobody judged is named, one that is no more too, and a file of which too few are worth a look."""
    judged = [{"key": f"P2 | {n} | 90 प्रतिशत", "file": "dev", "worth": n} for n in (0, 1, 2, 3)]
    found = {row["key"]: "90 percent of 100 are not 80" for row in judged}
    assert gate.unjudged(found, judged) == []
    assert gate.unjudged(found, judged[1:]) == [
        "alarm not judged yet: P2 | 0 | 90 प्रतिशत: 90 percent of 100 are not 80"
    ]
    del found["P2 | 3 | 90 प्रतिशत"]
    assert gate.unjudged(found, judged[:3]) == ["dev: 2 of 3 alarms are worth a look, three of four are asked for"]
    assert gate.unjudged(found, judged) == ["judged, but no alarm any more: P2 | 3 | 90 प्रतिशत"]


def test_the_checks_look_at_what_the_gate_reads(gate: ModuleType) -> None:
    """A share that does not follow from its parts is an alarm, under the name by which it is judged."""
    text = "कन्नौज के 1,48,500 परिवारों को नल कनेक्शन देने के विरुद्ध अब तक 1,20,100 परिवारों के यहां नल लग चुके हैं, जो लक्ष्य का 62.4 प्रतिशत है।"
    line = json.dumps({"id": "X1", "title": "घर-घर नल", "text": text, "published": "2023-10-07"})
    read = gate._read("own", line, 1)
    assert {fact["value"] for fact in read.row["facts"]} == {148500, 120100, 62.4}
    assert [key.partition(" | ")[0] for key in gate.alarms([read.seen])] == ["P2"]


def test_every_open_gold_file_has_its_floors(gate: ModuleType) -> None:
    """And they are those of the gold as it is."""
    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))
    assert {name: floors[name]["sha256"] for name in floors} == {n: gate.sha256(path) for n, path in gate.GOLD.items()}
