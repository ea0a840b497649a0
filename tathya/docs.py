"""The parts of docs/ that are made from code: the help text of each command, the outlets."""

from __future__ import annotations

from collections.abc import Iterator

import click

from scraper.sites import outlets
from tathya.commands import tathya


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


def outlets_markdown() -> str:
    """Return the outlets as a Markdown table: what to type, whose hosts they are, where their news is listed."""
    lines = ["| outlet | `tathya crawl` takes | hosts | read from | templates known |", "|---|---|---|---|---|"]
    for outlet in outlets():
        names = ", ".join(f"`{name}`" for name in (outlet.key, *outlet.aliases))
        sources = [
            f"{len(found)} {kind}{'s' if len(found) > 1 else ''}"
            for kind, found in (("feed", outlet.feeds), ("sitemap", outlet.sitemaps), ("section", outlet.sections))
            if found
        ]
        months = ", ".join(template.since for template in outlet.templates)
        lines.append(f"| {outlet.name} | {names} | {', '.join(outlet.hosts)} | {', '.join(sources)} | {months} |")
    return "\n".join(lines)
