"""Rows and articles as a table, JSON, JSON lines or CSV.

CSV starts with a byte order mark, without which Excel shows Hindi as signs, and a text that a
spreadsheet would take for a formula gets an apostrophe before it: headlines come from strangers.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extract.fact import FACT_FIELDS, Reading, plain_number
from scraper.article import Article
from store.export.rows import cell
from tathya.screen import for_layout, plain, reading

NUMBERS = ("value", "value_max", "out_of", "corrected_value")
# Wide enough for a table that goes into a file or a pager, where no terminal says its width.
PIPED_WIDTH = 160


def console(*, stderr: bool = False) -> Console:
    """Return a console that prints a stranger's text as it is: no markup, no emoji codes, no highlighting."""
    made = Console(stderr=stderr, markup=False, emoji=False, highlight=False)
    return (
        made
        if made.is_terminal
        else Console(stderr=stderr, markup=False, emoji=False, highlight=False, width=PIPED_WIDTH)
    )


def article_object(article: Article, read: Reading) -> dict[str, Any]:
    """Return one object of the JSON lines: the article, its facts, and its stations' names, each once."""
    return {
        "id": article.id,
        "url": article.url,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "published": article.published,
        "text": article.text,
        "facts": [fact.as_json() for fact in read.facts],
        "stations": station_names(read),
    }


def station_names(read: Reading) -> list[str]:
    """Return the stations' names, each once, in the order in which title and then text first name them."""
    ordered = sorted(read.stations, key=lambda station: (station.field != "title", station.start))
    return list(dict.fromkeys(station.name for station in ordered))


def json_line(row: Any) -> str:
    """Return one line of JSON with Hindi as Hindi."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False)


def json_array(rows: Iterable[Any]) -> Iterator[str]:
    """Yield the lines of one JSON array, a row a line, without holding all rows."""
    before = "["
    for row in rows:
        yield before + json_line(row)
        before = ","
    yield "[]" if before == "[" else "]"


def csv_lines(rows: Iterable[dict[str, Any]], columns: Sequence[str]) -> Iterator[str]:
    """Yield CSV, header first, each with its line end; the first starts with a byte order mark."""
    yield "\ufeff" + csv_line(columns)
    for row in rows:
        yield csv_line([cell(row[name]) for name in columns])


def csv_line(values: Sequence[Any]) -> str:
    """Return one line of CSV with its line end."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow(values)
    return buffer.getvalue()


def tidy_numbers(row: dict[str, Any]) -> dict[str, Any]:
    """Return the row with whole numbers as integers: a rank is 45, not 45.0."""
    return {name: plain_number(value) if name in NUMBERS else value for name, value in row.items()}


def standing(row: dict[str, Any]) -> str:
    """Return what people make of a fact, for a table: its latest verdict, and what makes it need another look.

    >>> standing({"status": "right", "disputed": 1, "reread": 0}), standing({"status": "unreviewed", "disputed": 0, "reread": 0})
    ('right, disputed', 'unreviewed')
    """
    return ", ".join([row["status"], *(mark for mark in ("disputed", "reread") if row[mark])])


def table(rows: Iterable[dict[str, Any]], columns: Sequence[tuple[str, str]], *, title: str = "") -> Table:
    """Return a table of the named (heading, key) columns; the key "reading" is the value as a person notes it."""
    made = Table(
        title=Text(for_layout(plain(title))) if title else None, title_justify="left", show_edge=False, pad_edge=False
    )
    for heading, key in columns:
        made.add_column(heading, justify="right" if key == "reading" else "left", overflow="fold")
    for row in rows:
        made.add_row(
            *(Text(for_layout(reading(row) if key == "reading" else plain(str(row[key])))) for _, key in columns)
        )
    return made


FACT_TABLE = (
    ("kind", "kind"),
    ("subject", "subject"),
    ("measure", "measure"),
    ("value", "reading"),
    ("period", "period"),
    ("quote", "quote"),
)
FOUND_TABLE = (("id", "fact_id"), *FACT_TABLE, ("status", "status"), ("outlet", "outlet"), ("published", "day"))
# What fits into a terminal of 80 columns: the value says enough of the kind.
NARROW_TABLE = (("id", "fact_id"), *FACT_TABLE[1:])
WIDE = 120
EXPLAIN_TABLE = (
    ("what", "what"),
    ("start", "start"),
    ("end", "end"),
    ("quote", "quote"),
    ("value", "value"),
    ("rule", "rule"),
    ("note", "note"),
)
ARTICLE_CSV = ("id", "url", "outlet", "published", "title", *FACT_FIELDS)


def article_rows(articles: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield one flat row a fact, its article's columns first: what CSV has of articles."""
    for article in articles:
        for fact in article["facts"]:
            yield {name: article[name] for name in ARTICLE_CSV[:5]} | fact
