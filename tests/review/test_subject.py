"""Whose facts the subject view shows, what its charts are told to draw, and that its search finds a subject in any spelling."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from review import subject_facts, subject_page
from review.language import Translator
from review.subject_groups import Group, runs
from review.subject_page import SubjectPage
from store import Store

from .subject_news import IGRS, News, a_year

STATIC = Path(subject_page.__file__).parent / "static"
ENGLISH = Translator("en")


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    path = tmp_path_factory.mktemp("subject") / "year.db"
    return path, a_year(path)


@pytest.fixture
def ids(year: tuple[Path, dict[str, int]]) -> dict[str, int]:
    return year[1]


@pytest.fixture
def store(year: tuple[Path, dict[str, int]]) -> Iterator[Store]:
    with Store.open(year[0], create=False) as opened:
        yield opened


def read(store: Store, name: str = "", measure: str = "", words: str = "") -> SubjectPage:
    return subject_page.read(store.db.conn, store.path, name, measure, words)


def group_of(page: SubjectPage, fact: int) -> Group:
    return next(group for group in page.groups if fact in {one.fact.id for one in group.facts})


def spec_of(page: SubjectPage, fact: int) -> dict[str, Any]:
    return page.spec(group_of(page, fact), ENGLISH, lambda path: path)


def marks_of(spec: dict[str, Any]) -> dict[int, dict[str, Any]]:
    """The marks of a chart by the fact that they lead to."""
    return {int(mark["href"].rpartition("/")[2]): mark for mark in spec["layer"][-1]["data"]["values"]}


def values_of(page: SubjectPage) -> dict[int, float]:
    assert page.found is not None
    return {one.fact.id: one.fact.value for one in page.found.facts}


def test_two_names_of_one_district_are_one_subject(store: Store, ids: dict[str, int]) -> None:
    for name in ("कानपुर", "कानपुर नगर"):
        assert {ids["jagran-4"], ids["live-4"]} <= values_of(read(store, name)).keys(), name
    assert group_of(read(store, "कानपुर"), ids["jagran-4"]) is not None


def test_spellings_with_and_without_nukta_are_one_subject(store: Store) -> None:
    assert list(values_of(read(store, "फतेहगढ")).values()) == [3, 4]
    assert values_of(read(store, "फ़तेहगढ़")) == values_of(read(store, "फतेहगढ"))


def test_a_district_and_its_city_stand_apart(store: Store, ids: dict[str, int]) -> None:
    page = read(store, "कानपुर")
    assert [who.subject_type for who in page.whos] == ["district", "city"]
    assert page.whos[0].where == "उत्तर प्रदेश"
    assert group_of(page, ids["city"]) is not group_of(page, ids["water-5"])


def test_stations_of_one_name_stand_apart_by_district(store: Store) -> None:
    page = read(store, "महिला थाना")
    assert {who.where: sum(len(g.facts) for g in page.groups if g.who == who) for who in page.whos} == {
        "कानपुर नगर": 2,
        "लखनऊ": 1,
    }


def test_corrections_are_laid_over_what_was_read(store: Store, ids: dict[str, int]) -> None:
    values = values_of(read(store, "कानपुर"))
    assert values[ids["jagran-6"]] == 51
    assert ids["elsewhere"] in values, "a fact that people found to be about this subject"
    assert ids["live-5"] not in values, "a fact that people found to be about another"
    assert read(store, "कानपुर").found.moved == 1  # type: ignore[union-attr]
    assert ids["live-5"] in values_of(read(store, "कानपुर देहात"))


def test_one_measure_alone_by_any_of_its_names(store: Store, ids: dict[str, int]) -> None:
    for name in ("आईजीआरएस रैंकिंग", "आइजीआरएस रैंकिंग"):
        page = read(store, "कानपुर", name)
        assert {group.kind for group in page.groups} == {"rank"}
        assert {ids["jagran-1"], ids["amarujala-10"]} <= values_of(page).keys()


def test_a_scope_left_unsaid_is_the_one_that_others_say(store: Store, ids: dict[str, int]) -> None:
    page = read(store, "कानपुर")
    assert group_of(page, ids["amarujala-9"]) is group_of(page, ids["jagran-9"])


def test_a_line_breaks_where_a_month_is_missing(store: Store, ids: dict[str, int]) -> None:
    group = group_of(read(store, "कानपुर"), ids["jagran-1"])
    own = [one for one in group.drawn if one.fact.article.outlet == "jagran.com"]
    assert [[int(one.fact.period[5:]) for one in run] for run in runs(own)] == [[1, 2, 3, 4, 5, 6], [8, 9, 10, 11, 12]]
    lines = [
        row
        for row in spec_of(read(store, "कानपुर"), ids["jagran-1"])["layer"][0]["data"]["values"]
        if row["outlet"] == 0
    ]
    assert sorted(row["run"] for row in lines).count(lines[0]["run"]) == 6


def test_disagreeing_sources_are_both_drawn_and_ringed(store: Store, ids: dict[str, int]) -> None:
    marks = marks_of(spec_of(read(store, "कानपुर"), ids["jagran-9"]))
    ours, theirs = marks[ids["jagran-9"]], marks[ids["amarujala-9"]]
    assert (ours["y"], theirs["y"], ours["ring"], theirs["ring"]) == (45, 54, True, True)
    assert ours["outlet"] != theirs["outlet"]
    assert not marks[ids["jagran-10"]]["ring"], "two sources that agree"
    assert marks[ids["jagran-10"]]["x"] != marks[ids["amarujala-10"]]["x"], "neither hides the other"


def test_marks_are_open_until_somebody_has_judged(store: Store, ids: dict[str, int]) -> None:
    marks = marks_of(spec_of(read(store, "कानपुर"), ids["jagran-1"]))
    assert not marks[ids["jagran-1"]]["open"]
    assert not marks[ids["jagran-6"]]["open"]
    assert marks[ids["jagran-6"]]["y"] == 51
    assert marks[ids["jagran-12"]]["open"]
    assert marks[ids["amarujala-1"]]["open"], "unsure settles nothing"
    assert ids["amarujala-2"] not in marks, "what was judged wrong is not drawn"
    assert ids["amarujala-2"] in values_of(read(store, "कानपुर")), "but stands in the table"


def test_rank_one_is_on_top(store: Store, ids: dict[str, int]) -> None:
    y = spec_of(read(store, "कानपुर"), ids["jagran-1"])["encoding"]["y"]
    assert y["scale"]["reverse"]
    assert y["scale"]["domain"][0] == 1 == y["axis"]["values"][0]


def test_coverage_is_drawn_from_nothing_to_all_with_targets_apart(store: Store, ids: dict[str, int]) -> None:
    spec = spec_of(read(store, "कानपुर"), ids["water-1"])
    assert spec["encoding"]["y"]["scale"]["domain"] == [0, 100]
    marks = marks_of(spec)
    assert marks[ids["target"]]["modality"] == "target"
    assert marks[ids["yearly"]]["to"] - marks[ids["yearly"]]["from"] == 366 * 24 * 3600 * 1000
    assert ids["undated"] not in marks
    assert "target" in marks[ids["target"]]["tip"]


def test_scores_out_of_different_maxima_are_drawn_as_shares(store: Store) -> None:
    page = read(store, "कानपुर", "स्वच्छ सर्वेक्षण")
    spec = page.spec(page.groups[0], ENGLISH, lambda path: path)
    assert sorted(mark["y"] for mark in marks_of(spec).values()) == [82, 90]


def test_money_is_labelled_in_lakh_and_crore(store: Store) -> None:
    page = read(store, "कानपुर", "राजस्व वसूली")
    assert "'2 crore'" in page.spec(page.groups[0], ENGLISH, lambda path: path)["encoding"]["y"]["axis"]["labelExpr"]


def test_a_subject_with_too_many_facts_says_which_measures_are_left(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject_facts, "AT_MOST", 25)
    found = read(store, "कानपुर").found
    assert found is not None
    assert len(found.facts) <= 26
    assert "हर घर जल योजना" in found.left
    assert not found.counted
    found = read(store, "कानपुर", "हर घर जल योजना").found
    assert found is not None
    assert not found.left


@pytest.mark.parametrize("words", ["कान", "नगर कान", "फ़तेह", "फतेह", "थान महिला"])
def test_search_finds_beginnings_of_words_in_any_spelling(store: Store, words: str) -> None:
    listed = read(store, words=words).listed
    assert listed
    assert all(one.facts > 0 for one in listed)


def test_an_exact_name_comes_first_in_a_search(store: Store) -> None:
    assert read(store, words="कानपुर").listed[0].name == "कानपुर"


def test_search_for_signs_and_for_what_nobody_is_called(store: Store) -> None:
    assert read(store, words='"*').error
    page = read(store, name="लखीमपुर")
    assert (page.found, page.listed, page.error) == (None, [], "")
    assert read(store).listed, "without words: subjects of the newest articles"


def test_rounding_and_hedges_are_no_disagreement(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        news = News(store)
        water: dict[str, Any] = {"kind": "coverage", "measure": "हर घर जल योजना", "unit": "percent"}
        for period in ("2023-05", "2023-06"):
            news.told("a.example", 82.73, period, **water)
        news.told("b.example", 83, "2023-05", approx="about", **water)
        news.told("b.example", 80, "2023-06", approx="at_least", **water)
        news.told("c.example", 85, "2023-06", approx="at_least", **water)
        (group,) = read(store, "कानपुर").groups
        assert {one.fact.value for one in group.facts if one.fact.id in group.conflicting} == {82.73, 85}


def test_many_outlets_share_the_last_colour(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        news = News(store)
        for outlet in range(12):
            for month in (1, 2) if outlet < 7 else (2,):
                news.told(f"o{outlet}.example", 10 + outlet, f"2023-0{month}", **IGRS)
        page = read(store, "कानपुर")
        assert [number for _, number in page.outlets_of(page.groups[0])] == list(range(8))
        lines = page.spec(page.groups[0], ENGLISH, lambda path: path)["layer"][0]["data"]["values"]
        assert {row["outlet"] for row in lines} == set(range(7))


def test_vendored_scripts_are_those_of_the_readme() -> None:
    listed = dict(
        re.findall(r"^\| `([\w.-]+\.js)` .*`([0-9a-f]{64})` \|$", (STATIC / "vendor/README.md").read_text(), re.M)
    )
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (STATIC / "vendor").glob("*.js")}
    assert listed == found


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("block", "ground"), [(0, "#ffffff"), (1, "#14171a"), (2, "#14171a")])
def test_colours_of_outlets_stand_out_from_the_ground(block: int, ground: str) -> None:
    blocks = re.findall(r"\{ (--o0:[^}]*)\}", (STATIC / "subject.css").read_text())
    colours = re.findall(r"--o\d: (#[0-9a-f]{6})", blocks[block])
    assert len(set(colours)) == 8
    for colour in colours:
        high, low = sorted((luminance(colour), luminance(ground)), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 3, colour
