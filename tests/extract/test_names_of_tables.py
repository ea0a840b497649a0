"""Names one by one in the sentences that news puts them into: those of the tables whole, and those of bodies and schemes of several states.

A name that a table holds and a sentence does not give back is a fault that no article of the gold need show: a common word within it
that cuts it in two, a noun of its own that counts things, a unit of measure that it opens with.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from extract import lexicon
from extract.names.gazetteer import place_names, places
from extract.text import fold_text
from tests.extract.telling import facts

NAMES = yaml.safe_load((Path(__file__).parent / "names_of_bodies.yml").read_text("utf-8"))


def _read(name: str, frame: str) -> set[str]:
    """The subjects of what is read in a sentence of a name."""
    return {f.subject for f in facts(frame.format(name), "समीक्षा")}


@pytest.mark.parametrize(
    "frame",
    [
        "मेरठ। जिले में {} 84 अंक के साथ दूसरे स्थान पर रहा।",
        "मेरठ। {} की 42 शिकायतें लंबित हैं।",
        "मेरठ। समाधान दिवस में राजस्व विभाग की 27, {} की 17 और विकास विभाग की 19 शिकायतें आईं।",
    ],
)
def test_departments(frame: str) -> None:
    assert [n for n in NAMES["departments"] if not any(s.endswith(n) for s in _read(n, frame))] == []


@pytest.mark.parametrize(
    "frame", ["दिल्ली। रैंकिंग में {} 84 अंक के साथ देश में दूसरे स्थान पर रहा।", "दिल्ली। {} ने 42 प्रतिशत लक्ष्य पूरा किया।"]
)
def test_institutions(frame: str) -> None:
    lost = [n for n in NAMES["institutions"] if not any(set(s.split()) >= set(n.split()) for s in _read(n, frame))]
    assert lost == []


@pytest.mark.parametrize("frame", ["मेरठ। {} के तहत जिले में 412 लोगों को लाभ मिला है।", "मेरठ। जिले में {} के 412 लाभार्थी हैं।"])
def test_schemes(frame: str) -> None:
    lost = []
    for name in NAMES["schemes"]:
        found = facts(frame.format(name), "समीक्षा बैठक")
        if not any(f.subject == "मेरठ" and set(f.measure.split()) & set(name.split()) for f in found):
            lost.append(name)
    assert lost == []


def test_titles_name_who_speaks() -> None:
    lost = []
    for office, titles in lexicon.table("titles").items():
        for title in titles if office != "honorific" else ():
            said = {f.speaker for f in facts(f"प्रयागराज। {title} विनोद सिंह ने बताया कि 486 मरीज मिले।")}
            if said != {f"{title} विनोद सिंह"}:
                lost.append(title)
    # marks and a colon within a title part it
    assert set(lost) <= {"अपर जिलाधिकारी (वि/रा)", "उ.नि.", "उपायुक्त स्वतः रोजगार", "उपायुक्त स्वत: रोजगार"}


def test_districts_of_datelines() -> None:
    lost = []
    for name in place_names():
        if any(place.kind == "district" for place in places(name)):
            found = {fold_text(f.subject) for f in facts(f"{name}। जिले में 486 मरीज मिले।")}
            if found != {fold_text(name)}:
                lost.append(name)
    assert set(lost) <= {"प. चंपारण", "पू. चंपारण"}  # their point ends a sentence


def test_measures_rank() -> None:
    lost = []
    for spellings in lexicon.table("measures").values():
        for name in spellings:
            found = facts(f"मेरठ। {name} में जिले को प्रदेश में 12वां स्थान मिला।")
            if [(f.value, f.subject, bool(f.measure)) for f in found] != [(12, "मेरठ", True)]:
                lost.append(name)
    classes = lexicon.words("exam_levels")  # "दसवीं में" ranks in nothing by itself
    assert [n for n in lost if n not in classes and not n.startswith("nfhs")] == []


def test_nouns_are_counted() -> None:
    lost = []
    for unit, spellings in lexicon.table("units").items():
        found = facts(f"मेरठ। जिले में 412 {spellings[0]} मिले।")
        if [f.value for f in found] != [412]:
            lost.append(unit)
    # weights and lengths without what is weighed, an ordinal, a time
    assert set(lost) <= {"tonnes", "quintals", "meters", "transgender people", "person-days", "villages", "appeals"}
