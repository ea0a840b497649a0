"""Words within the code: every one is spelt as the folded text has it, or it could never be met there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from extract.rules.base import compiled
from extract.text import fold_text

EXTRACT = Path(__file__).parents[2] / "extract"
# text.py makes the folding, training/ writes sentences as the press prints them.
FILES = [f for f in sorted(EXTRACT.rglob("*.py")) if f.name != "text.py" and "training" not in f.parts]
# Calls that fold what they are given, or that hold sentences as printed.
FOLDING = frozenset({"compiled", "fold_text", "alternation", "Example", "Rule", "refusal"})
FOLDED_LATER = frozenset({"उन्नीस"})  # period_patterns.py hands it to lexicon.alternation
WORD = regex.compile(r"[\p{L}\p{M}]*\p{Devanagari}[\p{L}\p{M}]*")


def words_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The Devanagari words of a module's literals with their lines, those of docstrings and folding calls left out."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        if isinstance(node, ast.Call) and _called(node) in FOLDING:
            skipped.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, (ast.GeneratorExp, ast.SetComp)) and any(
            isinstance(inner, ast.Call) and _called(inner) == "fold_text" for inner in ast.walk(node)
        ):
            skipped.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield from ((node.lineno, word) for word in WORD.findall(node.value))


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(EXTRACT).as_posix())
def test_words_in_code_are_folded(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    odd = [(line, word, fold_text(word)) for line, word in words_of(tree) if fold_text(word) != word]
    assert [entry for entry in odd if entry[1] not in FOLDED_LATER] == []


def test_the_test_would_see_one() -> None:
    odd = list(words_of(ast.parse('PATTERN = regex.compile(r"बढ़ा|उम्मीद")\nFINE = compiled(r"बढ़ा")')))
    assert odd == [(1, "बढ़ा"), (1, "उम्मीद")]


def test_a_rules_pattern_may_be_spelt_as_the_press_spells_it() -> None:
    assert compiled("{b}(?:बढ़ी|उम्मीद|टॉपर){e}").findall(fold_text("बढ़ी उम्मीद टॉपर")) == ["बढी", "उंमीद", "टापर"]
