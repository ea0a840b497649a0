"""The name model that is shipped: small, quick to load, of the right labels; and another one named instead of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from extract.names import evidence, language, model
from extract.text import fold_text

OWN = Path(model.__file__).parent / "model"


def test_the_model_is_small_and_carries_its_licence_and_card() -> None:
    size = sum(file.stat().st_size for file in OWN.rglob("*") if file.is_file())
    assert size <= 12_000_000
    card = (OWN / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card
    assert "HiNER" in card
    assert (OWN / "LICENSE").exists()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("डीएम राकेश वर्मा ने कहा कि काम जल्द पूरा होगा।", [("राकेश वर्मा", "PER")]),
        ("नीति आयोग ने पटना में बैठक की।", [("नीति आयोग", "ORG"), ("पटना", "LOC")]),
        ("काम जल्द पूरा होगा।", []),
        ("", []),
    ],
)
def test_it_reads_persons_organisations_and_places(text: str, found: list[tuple[str, str]]) -> None:
    folded = fold_text(text)
    assert [(folded[e.start : e.end], e.label) for e in model.entities(folded)] == [
        (fold_text(name), label) for name, label in found
    ]


def test_it_is_asked_once_a_sentence_and_answers_in_offsets_of_the_text() -> None:
    text = fold_text("नीति आयोग ने कहा। डीएम राकेश वर्मा ने कहा।")
    second = text.index("डीएम")
    asked = evidence.Evidence(text, [(0, second), (second, len(text))])
    start = text.index("राकेश")
    assert asked.label(start, start + len("राकेश वर्मा")) == "PER"
    assert asked.label(second, second + 2) == ""
    assert asked.entity_from(0) == model.Entity(0, len("नीति आयोग"), "ORG")
    assert asked.entity_from(1) is None


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).parent / "tathya", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_another_model_is_used_where_one_is_named(tmp_path: Path) -> None:
    """A pipeline of anybody's, with labels of the usual schemes: here rules that call पटना a person."""
    other = spacy.blank(language.NAME)
    ruler = other.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "पटना"}, {"label": "DATE", "pattern": "सोमवार"}])
    other.to_disk(tmp_path / "other")
    done = command(
        "explain", "सोमवार को पटना में बैठक हुई।", "--format", "jsonl", TATHYA_NAME_MODEL=str(tmp_path / "other")
    )
    assert done.returncode == 0, done.stderr
    assert "model PER" in done.stdout


def test_a_model_that_is_not_there_is_said_before_any_page_is_read(tmp_path: Path) -> None:
    page = tmp_path / "page.jsonl"
    page.write_text('{"id": "1", "published": "2023-10-05", "text": "कानपुर को पहला स्थान मिला।"}\n', encoding="utf-8")
    done = command("extract", str(page), TATHYA_NAME_MODEL=str(tmp_path / "missing"))
    assert done.returncode == 2
    assert "missing" in done.stderr
    assert "TATHYA_NAME_MODEL" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
