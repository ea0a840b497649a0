"""The parts of docs/ that are made from the extractor: the catalogue of rules and the list of word tables."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import regex

from extract import lexicon
from extract.fact import plain_number
from extract.rules import MODULES, RULES, Example, Rule

# What a number that the rule claims becomes, where the rule's own kind does not say it.
_BECOMES = {
    "part": "coverage where the clause tells of progress, else count",
    "target": "coverage",
    "thing": "count, or coverage where the clause tells of progress",
    "refusal": "no fact",
}


def rules_markdown() -> str:
    """Return every rule in the order in which it is tried: what it claims, reads and leaves, and where it stands."""
    return "\n".join(_rule(rule) for rule in RULES)


def words_markdown() -> str:
    """Return the word tables by name: what each holds, how many values and spellings, and which files of extract/ ask for it."""
    rows = [
        f"| [`{name}`](../extract/words/{name}.yml) | {_cell(purpose(name))} | {len(values)} "
        f"| {sum(len(spellings) for spellings in values.values())} | {', '.join(readers_of(name))} |"
        for name in table_names()
        for values in [lexicon.table(name)]
    ]
    return "\n".join(["| table | holds | values | spellings | read by |", "|---|---|---:|---:|---|", *rows])


def readers_of(name: str) -> list[str]:
    """Return the files that read a table, sorted: those that name it in a rule's pattern or in a call that reads tables.

    A name of several words may stand in any quotes; one of a single word is often another string ("percent").
    """
    called = rf"(?:words|lookup|table|any_of|as_written|_code)\(\s*[\"']{name}[\"']"
    quoted = rf"[\"']{name}[\"']" if "_" in name else called
    asked = regex.compile(rf"{called}|{quoted}|\{{{name}(?:\.\w+)?~?\}}")
    return sorted(file for file, code in _sources().items() if asked.search(code))


@lru_cache(maxsize=1)
def _sources() -> dict[str, str]:
    roots = [Path(str(files(package))) for package in ("extract", "store")]
    paths = [path for root in roots for path in root.rglob("*.py")]
    return {path.relative_to(roots[0].parent).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def table_names() -> list[str]:
    """Return the names of the word tables, sorted."""
    folder = files("extract").joinpath("words")
    return sorted(entry.name.removesuffix(".yml") for entry in folder.iterdir() if entry.name.endswith(".yml"))


def purpose(name: str) -> str:
    """Return the first comment line of a word table, "" where it has none."""
    first, _, _ = files("extract").joinpath("words", f"{name}.yml").read_text(encoding="utf-8").partition("\n")
    return first.removeprefix("#").strip() if first.startswith("#") else ""


def _rule(rule: Rule) -> str:
    takes = "takes" if rule.kind == "refusal" else "reads"
    (file,) = [module.__name__.rpartition(".")[2] for module in MODULES if rule in module.RULES]
    lines = [
        f"## {rule.name}\n",
        f"{rule.claims} Becomes: {_BECOMES.get(rule.kind, rule.kind)}. "
        f"In [`rules/{file}.py`](../extract/rules/{file}.py).\n",
        *(f"- {takes} “{_cell(example.text)}”{_value(example)}" for example in rule.reads),
        *(f"- leaves “{_cell(example.text)}”: {example.because}" for example in rule.refuses),
    ]
    return "\n".join(lines) + "\n"


def _value(example: Example) -> str:
    if example.value is None:
        return ""
    whole = f" of {plain_number(example.out_of)}" if example.out_of is not None else ""
    return f": {plain_number(example.value)}{whole}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
