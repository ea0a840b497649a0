"""Imports go one way: scraper, extract, store, review; tathya alone knows all. Read from the syntax trees."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract

ROOT = Path(__file__).parent.parent

ALLOWED = {
    "scraper": {"scraper"},
    "extract": {"scraper", "extract"},
    "store": {"scraper", "extract", "store"},
    "review": {"scraper", "extract", "store", "review"},
    "tathya": {"scraper", "extract", "store", "review", "tathya"},
}

# The rooms within extract/, in the order of its first page; what lies beside them (records, state, the order of steps) is for all.
INNER = ("numbers", "names", "periods", "rules", "holders", "measures", "scopes", "figures")
INNER += ("pointing", "lists", "tables", "news", "times", "subjects", "kinds")

# A library that only one module, or one room, may import: what is behind it can then be replaced in one place.
ONLY_IN = {
    "httpx": "scraper/fetch.py",
    "httpx_secure": "scraper/fetch.py",
    "stamina": "scraper/fetch.py",
    "warcio": "scraper/archive.py",
    "sqlite_utils": "store/",
    "datasette": "review/",
    "click": "tathya/",
    "datatrove": "tathya/batch/",
    "fsspec": "tathya/batch/",
    "rich": "tathya/",
}


def imports(source: str, package: str) -> Iterator[str]:
    """Yield the dotted names that a module imports, anywhere in it; relative ones in full."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            yield ".".join([*parents, *([node.module] if node.module else [])])
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "importlib.import_module"):
            argument = node.args[0] if node.args else None
            yield argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else "?"


def modules() -> list[Path]:
    return sorted(path for room in ALLOWED for path in (ROOT / room).rglob("*.py"))


def faults(path: Path, source: str) -> list[str]:
    """What a module at that path (relative to the root) imports and may not."""
    room = path.parts[0]
    found = []
    for name in imports(source, ".".join(path.with_suffix("").parts[:-1])):
        top = name.partition(".")[0]
        if top in ALLOWED and top not in ALLOWED[room]:
            found.append(f"{room} may not import {name}")
        if top in ONLY_IN and not path.as_posix().startswith(ONLY_IN[top]):
            found.append(f"{name} may be imported in {ONLY_IN[top]} only")
        if room == "extract" and is_later(name, path):
            found.append(f"extract/{path.parts[1]}/ may not import {name}")
        if name == "?":
            found.append("an import whose name is computed cannot be checked")
    return found


def is_later(name: str, path: Path) -> bool:
    """Whether a dotted name lies in a room of extract/ behind that in which a module stands."""
    here, there = path.parts[1], ".".join(name.split(".")[1:2])
    return name.startswith("extract.") and {here, there} <= set(INNER) and INNER.index(there) > INNER.index(here)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_room_imports_from_the_rooms_before_it_only(path: Path) -> None:
    assert faults(path.relative_to(ROOT), path.read_text(encoding="utf-8")) == []


def test_every_room_was_looked_at() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in modules()} == set(ALLOWED)
    assert {path.name for path in (ROOT / "extract").iterdir() if (path / "__init__.py").exists()} == set(INNER)


def test_the_first_page_of_extract_tells_its_rooms_in_their_order() -> None:
    said = [line.split()[0] for line in (extract.__doc__ or "").splitlines() if line.startswith("    ")]
    assert said == [f"{room}/" for room in INNER]


@pytest.mark.parametrize(
    ("path", "source", "fault"),
    [
        ("scraper/parse.py", "from extract.fact import Fact", "scraper may not import extract.fact"),
        ("extract/rules/rank.py", "def f():\n    import store.writer", "extract may not import store.writer"),
        ("store/writer.py", "from tathya import cli", "store may not import tathya"),
        ("scraper/discover.py", "import httpx", "httpx may be imported in scraper/fetch.py only"),
        ("review/views.py", "import sqlite_utils.db", "sqlite_utils.db may be imported in store/ only"),
        (
            "extract/lists/pairs.py",
            "from extract.subjects.topics import set_topic",
            "extract/lists/ may not import extract.subjects.topics",
        ),
        (
            "extract/numbers/hedges.py",
            "from extract.names import words",
            "extract/numbers/ may not import extract.names",
        ),
        ("extract/names/ner.py", "import importlib\nimportlib.import_module('store')", "extract may not import store"),
        ("extract/a.py", "__import__(name)", "an import whose name is computed cannot be checked"),
    ],
)
def test_a_forward_import_is_found(path: str, source: str, fault: str) -> None:
    assert faults(Path(path), source) == [fault]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        (
            "extract/rules/rank.py",
            "from . import base\nfrom ..text import fold_text\nfrom scraper.article import Article",
        ),
        ("extract/lists/pairs.py", "from extract.pointing.resolution import resolve\nfrom extract.marks import Line"),
        ("extract/drafting.py", "from extract.subjects.subjects import find_subject"),
        ("store/database.py", "from sqlite_utils import Database"),
        ("scraper/fetch.py", "import httpx"),
        ("tathya/cli.py", "import store\nimport review.views"),
    ],
)
def test_an_allowed_import_is_not(path: str, source: str) -> None:
    assert faults(Path(path), source) == []


def test_the_command_starts_without_what_only_reading_needs() -> None:
    """spaCy takes half a second to load, which whoever asks a database or mistypes an option should not wait for."""
    asked = "import sys, tathya.cli; print([name for name in ('spacy', 'thinc') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
