"""The second opinion on kinds: where the words about a figure surely speak of another kind than the rules found."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from extract.draft import Draft
from extract.extractor import Extractor
from extract.fact import Fact
from extract.kinds import training
from extract.kinds.cues import Figure, cues
from extract.kinds.opinion import ALWAYS, SURE, WEIGHTS, figure_of, probably_coverage
from extract.prepared import Prepared
from scraper.article import Article
from tathya.training import main

REACHED = (
    "बांदा। राष्ट्रीय लोक अदालत में सोमवार को पीठ एक में सबसे अधिक 214 केस का डिस्पोजल हुआ।",
    "बांदा। पीएम स्वनिधि योजना में इंडियन बैंक ने अकेले 9,418 वेंडरों को कर्ज दिया।",
    "बांदा। बिजली कंपनी ने जिले में लगा दिए सवा लाख स्मार्ट मीटर।",
)
COUNTED = (
    "बांदा। पीएम स्वनिधि योजना में इंडियन बैंक में 9,418 वेंडरों के आवेदन लंबित हैं।",
    "बांदा। पीएम स्वनिधि योजना में इंडियन बैंक ने 418 वेंडरों को कर्ज नहीं दिया।",
    "बांदा। हर घर जल योजना में 902 गांवों में 3.03 लाख मकानों तक पानी पहुंचाया जाना है।",
)
ASKED = "बांदा। प्रशिक्षण के पहले दिन 640 कर्मचारी पहुंचे।"


def article(text: str) -> Article:
    return Article(id="t", title="बांदा की खबर", text=text, published="2026-02-03")


def no_opinion(_drafts: Sequence[Draft], _fields: Mapping[str, Prepared]) -> None:
    """The rules' kinds stay."""


def only_fact(text: str, reader: Extractor) -> Fact:
    (fact,) = reader.read(article(text)).facts
    return fact


@pytest.mark.parametrize("text", REACHED)
def test_words_that_surely_tell_of_progress_overrule_the_rules(text: str) -> None:
    """The kind is that of the words, all else the rules', and such a fact is less certain."""
    by_rules, settled = only_fact(text, Extractor(settle=no_opinion)), only_fact(text, Extractor())
    assert (by_rules.kind, settled.kind) == ("count", "coverage")
    assert (settled.value, settled.unit, settled.subject) == (by_rules.value, by_rules.unit, by_rules.subject)
    assert settled.rule == by_rules.rule
    assert settled.confidence < by_rules.confidence


@pytest.mark.parametrize("text", COUNTED)
def test_what_waits_or_leads_to_another_figure_stays_a_count(text: str) -> None:
    """Whatever the weights say of a clause with "लंबित" or "नहीं", or of one whose verb is that of a figure behind."""
    assert "count" in {fact.kind for fact in Extractor(settle=no_opinion).read(article(text)).facts}
    assert [fact.kind for fact in Extractor().read(article(text)).facts] == [
        fact.kind for fact in Extractor(settle=no_opinion).read(article(text)).facts
    ]


def test_words_that_are_not_sure_leave_the_rules_alone() -> None:
    """A count stays one where coverage is not probable enough."""
    text = "बांदा। फसल बीमा में नरैनी के सिर्फ 287 किसान क्लेम पा सके।"
    leant: list[float] = []

    def note(drafts: Sequence[Draft], fields: Mapping[str, Prepared]) -> None:
        leant.extend(probably_coverage(figure) for d in drafts if (figure := figure_of(d, fields[d.field_name])))

    kind = only_fact(text, Extractor(settle=note)).kind
    assert all(probably < SURE for probably in leant)
    assert leant
    assert only_fact(text, Extractor()).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "बांदा। आईजीआरएस रैंकिंग में बांदा प्रदेश में तीसरे स्थान पर रहा।",
        "बांदा। जिले में 82.4 फीसदी घरों में नल लगे।",
        "बांदा। सफाई पर नगर पालिका ने 28 लाख रुपये खर्च किए।",
    ],
)
def test_places_shares_and_money_are_not_asked_about(text: str) -> None:
    """Their units tell their kind."""
    seen: list[Figure | None] = []

    def note(drafts: Sequence[Draft], fields: Mapping[str, Prepared]) -> None:
        seen.extend(figure_of(draft, fields[draft.field_name]) for draft in drafts)

    assert Extractor(settle=note).read(article(text)).facts
    assert set(seen) == {None}


def test_cues_tell_where_a_word_stands() -> None:
    """The clause ends at a joint, the sentence at a danda; what stands beyond is no cue."""
    text = "पहला वाक्य। जिले में 640 कार्ड बनाए गए, जबकि 12 लंबित हैं। तीसरा वाक्य।"
    at = text.index("640")
    found = cues(Figure("cards", True, "आयुष्मान भारत योजना", "district", "actual", 640, "text", text, at, at + 9))
    assert {"unit=cards", "of-a-whole", "measured", "measure-head=योजना", "measure=भारत", "before=में"} <= found
    assert {"next=बनाए", "verb-two=बनाए गए", "then=,", "later=लंबित", "later=#", "cards:stem=बनाए", "quote=#"} <= found
    assert not any("वाक्य" in cue for cue in found)
    assert "many" not in found


def test_a_figure_that_ends_its_text_has_no_verb() -> None:
    """Nothing behind it is a cue as well."""
    text = "कुल 31 स्कूल"
    found = cues(Figure("schools", False, "", "district", "actual", 31, "title", text, 4, len(text)))
    assert {"verb-none", "then=.", "field=title"} <= found


def test_the_weights_are_in_order_and_none_is_nothing() -> None:
    """What `tathya-train kinds` writes: each cue once, sorted, with a whole number of tenths."""
    rows = [line.split("\t") for line in files("extract.kinds").joinpath(WEIGHTS).read_text("utf-8").splitlines()]
    names = [cue for cue, _ in rows]
    assert names == sorted(set(names))
    assert ALWAYS in names
    assert all(int(weight) or cue == ALWAYS for cue, weight in rows)


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two annotated articles, one figure of each kind, and one that the annotators call both."""
    path = tmp_path / "gold.jsonl"
    rows = [
        ("a", ASKED, [(640, "count", "employees")]),
        ("b", REACHED[1], [(9418, "coverage", "vendors")]),
        ("c", ASKED, [(640, "coverage", "employees"), (640, "count", "employees")]),
    ]
    with path.open("w", encoding="utf-8") as out:
        for name, text, facts in rows:
            told = [{"kind": k, "value": v, "unit": u, "subject": "बांदा"} for v, k, u in facts]
            row = {"id": name, "title": "बांदा की खबर", "text": text, "published": "2026-02-03", "facts": told}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def test_examples_are_labelled_by_the_annotators(gold: Path) -> None:
    """Not by the rules; what annotators call both teaches nothing."""
    first, second = training.examples([gold])
    assert (first.covers, first.covers_by_rules) == (False, True)
    assert (second.covers, second.covers_by_rules) == (True, False)
    assert "unit=employees" in first.cues


def test_the_shipped_weights_are_measured_by_the_command(gold: Path) -> None:
    """Beside the rules alone, and the rules overruled by them."""
    result = CliRunner().invoke(main, ["kinds", str(gold)])
    assert result.exit_code == 0, result.output
    assert result.output.splitlines() == [
        "2 figures",
        "the rules             0.000",
        "the weights           1.000",
        "counts overruled      0.500",
    ]


@pytest.mark.skipif(find_spec("sklearn") is not None, reason="says what is missing only where it is")
def test_learning_without_its_library_says_what_to_install(gold: Path, tmp_path: Path) -> None:
    """The program itself does not need it."""
    result = CliRunner().invoke(main, ["kinds", str(gold), "--out", str(tmp_path / "weights.tsv")])
    assert result.exit_code == 1
    assert "tathya[train]" in result.output
    assert not (tmp_path / "weights.tsv").exists()


@pytest.mark.skipif(find_spec("sklearn") is None, reason="needs scikit-learn, which the program itself does not")
def test_weights_are_learned_and_written(gold: Path, tmp_path: Path) -> None:
    """From what stands about figures of either kind."""
    found = list(training.examples([gold])) * 4
    weights = training.fit(found)
    training.write(weights, tmp_path / "weights.tsv")
    assert weights["unit=vendors"] > 0 > weights["unit=employees"]
    assert f"unit=vendors\t{weights['unit=vendors']}" in (tmp_path / "weights.tsv").read_text("utf-8").splitlines()
