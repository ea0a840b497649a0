"""The documents say what is so: generated parts are fresh, commands and queries in README.md run."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import store.errors
from extract.rules import RULES
from store.migrations import migration_names
from store.schema import MEANINGS
from tathya.docs import commands
from tathya.docs_rules import table_names

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
# Files that Git tracks or would track; what stands in .venv is not ours.
DOCS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])


def blocks(language: str) -> list[str]:
    """The code blocks of README.md that are marked as running."""
    return re.findall(rf"<!-- runs -->\n```{language}\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder in which the demo ran, and what it printed."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    done = subprocess.run([BIN / "tathya", "demo"], cwd=folder, capture_output=True, text=True, check=True, timeout=60)
    return folder, done.stdout


def test_generated_parts_are_fresh() -> None:
    files = ["README.md", *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").glob("*.md")))]
    done = subprocess.run([BIN / "cog", "--check", *files], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_demo_prints_what_the_readme_shows(demo: tuple[Path, str]) -> None:
    """But for the number of facts, which changes with every better rule."""
    (shown,) = re.findall(r"<!-- demo -->\n```text\n(.*?)```", README, re.DOTALL)
    printed = re.sub(r"with \d+ facts", "with ... facts", demo[1]).splitlines()
    assert [line for line in shown.splitlines() if line not in printed] == [], demo[1]


@pytest.mark.parametrize("command", [line for block in blocks("sh") for line in block.splitlines()])
def test_the_readmes_commands_run(command: str, demo: tuple[Path, str]) -> None:
    environment = os.environ | {"PATH": f"{BIN}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=demo[0],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout or ">" in command
    assert "45" in done.stdout or not command.startswith("tathya facts") or ">" in command


def test_the_readmes_queries_run(demo: tuple[Path, str]) -> None:
    db = sqlite3.connect(demo[0] / "demo" / "facts.db")
    answers = {
        query.strip().splitlines()[0]: db.execute(query).fetchall()
        for block in blocks("sql")
        for query in block.split(";")
        if query.strip()
    }
    db.close()
    assert len(answers) == 5
    assert answers["-- a subject's ranks over time"] != []
    assert answers["-- the police stations that articles name most"] != []
    assert len(answers["-- what the last crawls could not do"]) == 2


def test_every_command_and_option_is_documented() -> None:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for path, command in commands():
        assert f"## {path}\n" in text
        for option in command.params:
            assert max(option.opts, key=len) in text or option.param_type_name == "argument"


def test_every_table_column_and_error_is_documented() -> None:
    text = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    for table, columns in MEANINGS.items():
        assert f"## {table}" in text
        assert all(f"| `{column}` |" in text for column in columns if column)
    tree = store.errors.__doc__ or ""
    errors = [name for name, thing in vars(store.errors).items() if isinstance(thing, type)]
    assert [name for name in errors if name not in tree] == []
    assert len(migration_names()) == len(set(migration_names()))


def test_every_rule_is_documented_in_the_order_in_which_it_is_tried() -> None:
    """With its claim, each example it reads and each it leaves, and why."""
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)$", text, re.MULTILINE) == [rule.name for rule in RULES]
    parts = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    for rule in RULES:
        part = parts[rule.name].replace("\\|", "|")
        assert rule.claims in part
        assert [example.text for example in (*rule.reads, *rule.refuses) if f"“{example.text}”" not in part] == []
        assert [example.because for example in rule.refuses if f"”: {example.because}\n" not in part] == []


def test_every_word_table_is_documented() -> None:
    """With a line that says what it holds."""
    text = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[`(\w+)`\]\(\S+\) \| (.+) \| (\d+) \| (\d+) \| (.+) \|$", text, re.MULTILINE)
    assert [name for name, *_ in rows] == table_names()
    assert [name for name, holds, *_ in rows if len(holds) < 10] == []


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_inside_the_documents_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
