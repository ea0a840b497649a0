"""Official codes: filled where the article settles the place, empty where it does not."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from extract.extractor import Extractor
from extract.names.linking import Parents, code_of, levels, parents_of
from extract.text import fold_text
from scraper.article import Article

GOLD = Path(__file__).parents[3] / "fixtures" / "gold"
UP, CHHATTISGARH, BIHAR = "9", "22", "10"


@pytest.mark.parametrize(
    ("named", "main", "states"),
    [
        (["उत्तर प्रदेश", "बांदा"], "बांदा", (UP,)),
        (["बलरामपुर", "गोंडा", "बहराइच"], "बलरामपुर", (UP,)),
        (["बलरामपुर", "सरगुजा", "छत्तीसगढ़"], "बलरामपुर", (CHHATTISGARH,)),
        (["पटना"], "पटना", (BIHAR,)),
        ([], "", ()),
    ],
)
def test_an_article_is_in_the_state_that_its_places_share(named: list[str], main: str, states: tuple[str, ...]) -> None:
    """A state that is named counts for itself, a district for each state that has one of its name."""
    assert parents_of(named, main).states == states


@pytest.mark.parametrize(
    ("name", "kind", "states", "code"),
    [
        ("कानपुर", "district", (UP,), "157"),
        ("कानपुर देहात", "district", (UP,), "156"),
        ("बलरामपुर", "district", (UP,), "131"),
        ("बलरामपुर", "district", (), ""),
        ("बांदा", "district", (), "128"),
        ("बांदा", "district", (BIHAR,), ""),
        ("उत्तर प्रदेश", "state", (), UP),
        ("बांदा", "city", (UP,), ""),
        ("अनजाननगर", "district", (UP,), ""),
    ],
)
def test_a_name_is_linked_where_its_parent_settles_it(name: str, kind: str, states: tuple[str, ...], code: str) -> None:
    """कानपुर is Kanpur Nagar; a name of two states needs one of them; one outside the article's state gets none."""
    linked = code_of(name, kind, Parents(states))
    if name == "बलरामपुर" and states:
        assert linked
        assert linked != code_of(name, kind, Parents((CHHATTISGARH,)))
    else:
        assert linked == code


def test_a_block_is_linked_under_its_district() -> None:
    """“बबेरू ब्लॉक" lies in बांदा; without a district of the article a shared name stays open."""
    article = parents_of(["बांदा", "बांदा"], "बांदा")
    assert code_of("बबेरू ब्लॉक", "block", article) == code_of("बबेरू", "block", article) != ""


def test_every_district_of_the_directory_has_a_code_once() -> None:
    """36 states and territories and more than 700 districts, spellings apart."""
    assert set(levels()) == {"state", "district", "block", "tehsil"}
    assert levels()["district"] > 700


def test_the_subjects_of_the_gold_are_linked_right() -> None:
    """At least 95 of a hundred districts right and at most one wrong, over all articles of the gold."""
    gold: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
    for line in (GOLD / "codes.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        file, article, subject, level, code, _ = line.split("\t")
        gold.setdefault((file, article), {})[fold_text(subject)] = (level, code)
    reader, seen = Extractor(), Counter[str]()
    for name in ("dev", "site", "own", "held_back"):
        for line in (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            wanted = gold.get((name, row["id"]), {})
            article = Article(id=row["id"], title=row["title"], text=row["text"], published=row["published"])
            found = {(fold_text(f.subject), f.subject_type): f.subject_code for f in reader.read(article).facts}
            for (subject, kind), code in found.items():
                level, right = wanted.get(subject, ("", ""))
                if level == kind == "district":
                    seen["right" if code == right else "wrong" if code else "open"] += 1
    assert seen["right"] >= 0.95 * sum(seen.values())
    assert seen["wrong"] <= 0.01 * sum(seen.values())
    assert sum(seen.values()) > 80
