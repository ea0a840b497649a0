"""What a command prints: tables as wide as the screen, lines as they come, failures to standard error."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click
from rich.table import Table

from tathya import output
from tathya.screen import plain, printed


def complain(line: str) -> None:
    """Write one line to standard error."""
    click.echo(plain(line), err=True)


def found_table(rows: Iterable[dict[str, Any]]) -> Table:
    """Return the table of facts that came out of a database, with as many columns as the screen has room for."""
    columns = output.FOUND_TABLE if output.console().width >= output.WIDE else output.NARROW_TABLE
    return output.table(
        ({**row, "day": row["published"][:10], "status": output.standing(row)} for row in rows), columns
    )


def show(tables: Iterable[Table]) -> None:
    """Print tables to standard output."""
    console = output.console()
    for table in tables:
        with console.capture() as laid_out:
            console.print(table)
        click.echo(printed(laid_out.get()), nl=False)


def tell(line: str) -> None:
    """Print a line of a summary: what failed to standard error, the rest to standard output."""
    click.echo(line, err=line.startswith("failed "))


def write(lines: Iterable[str], *, newline: bool = True) -> None:
    """Print lines to standard output as they come."""
    for line in lines:
        click.echo(line, nl=newline)
