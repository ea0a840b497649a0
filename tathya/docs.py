"""The parts of docs/ that are made from code: the help text of each command."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tathya.cli import tathya


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command, by the words that call it, the program itself first."""
    yield "tathya", tathya
    for name in sorted(tathya.commands):
        yield f"tathya {name}", tathya.commands[name]


def cli_markdown() -> str:
    """Return the help texts of all commands as one Markdown text, at a fixed width."""
    parts = []
    for path, command in commands():
        with click.Context(command, info_name=path, terminal_width=88) as context:
            parts.append(f"## {path}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)
