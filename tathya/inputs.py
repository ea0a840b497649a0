"""Articles out of files: .jsonl (one a line), .html (a saved page), .txt (title, then text), or standard input.

A file or line that holds no article is handed on as a BadInput beside the articles, in its
place, so that one bad line costs that line only.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scraper.article import Article
from scraper.errors import ScraperError
from scraper.page import Page
from scraper.parse import parse
from tathya.errors import BadInput

FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".html": "html", ".htm": "html", ".txt": "txt"}
TEXT_KEYS = ("url", "outlet", "title", "text", "author", "published", "published_source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """An article and where it came from, as file or file:line."""

    where: str
    article: Article


def read_articles(names: Iterable[str], *, stdin_format: str = "jsonl") -> Iterator[Sourced | BadInput]:
    """Yield the articles of all files, in order, and a BadInput for each file or line that holds none.

    "-" is standard input, in `stdin_format`; the format of a file follows from its name.
    """
    for name in names:
        try:
            where, kind, data = read_bytes(name, stdin_format)
            if not data.strip():
                raise BadInput(where, "an article", "an empty file", "check that the file was written to its end")
            if kind == "jsonl":
                yield from jsonl_articles(where, data)
            else:
                yield Sourced(
                    where=where, article=html_article(where, data) if kind == "html" else txt_article(where, data)
                )
        except BadInput as problem:
            yield problem


def read_bytes(name: str, stdin_format: str) -> tuple[str, str, bytes]:
    """Return how to call the input, its format, and all its bytes. Raises BadInput."""
    if name == "-":
        return "standard input", stdin_format, sys.stdin.buffer.read()
    path = Path(name)
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(FORMATS)
        raise BadInput(name, f"a file that ends in {known}", repr(path.suffix or path.name), "rename it or use -")
    try:
        return name, kind, path.read_bytes()
    except OSError as error:
        raise BadInput(name, "a readable file", error.strerror or str(error), "check the path") from error


def jsonl_articles(where: str, data: bytes) -> Iterator[Sourced | BadInput]:
    """Yield an article or a BadInput for each line that is not blank."""
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            place = f"{where}:{number}"
            try:
                yield Sourced(where=place, article=line_article(place, line))
            except BadInput as problem:
                yield problem


def line_article(place: str, line: bytes) -> Article:
    """Return the article of one JSON line; its id is the line's id, else its url, else the place. Raises BadInput."""
    row = json_object(place, line)
    for name in TEXT_KEYS:
        if not isinstance(row.get(name) or "", str):
            raise BadInput(place, f'"{name}" as a text', repr(row[name])[:60], "put it in quotes")
    if not isinstance(row.get("text"), str):
        raise BadInput(place, 'an object with "id", "published", "title" and "text"', keys_found(row), 'add "text"')
    values: dict[str, Any] = {name: row.get(name) or "" for name in TEXT_KEYS}
    if row.get("published"):
        values["published_source"] = values["published_source"] or "given"
    return Article(id=str(row.get("id") or row.get("url") or place), **values)


def json_object(place: str, line: bytes) -> dict[str, Any]:
    """Return the object that a line holds. Raises BadInput for broken UTF-8, broken JSON, and other JSON."""
    try:
        row = json.loads(decode_utf8(place, line), parse_constant=reject_constant)
    except (ValueError, RecursionError) as error:
        reason = f"{error.msg} at column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)
        came = f"{line[:40].decode('utf-8', 'replace')!r} ({reason})"
        raise BadInput(place, "one JSON object", came, "write one object a line") from error
    if not isinstance(row, dict):
        raise BadInput(place, "one JSON object", f"a JSON {type(row).__name__}", "write one object a line")
    for name, value in row.items():
        if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
            raise BadInput(place, "whole characters", f'half of a surrogate pair in "{name}"', "write it as UTF-8")
    return row


def reject_constant(name: str) -> None:
    """Raise ValueError for NaN and Infinity, which JSON does not have."""
    raise ValueError(f"{name} is no JSON number")


def keys_found(row: dict[str, Any]) -> str:
    """Return the object's keys as a message names them."""
    return f"the keys {', '.join(map(repr, list(row)[:6]))}" if row else "an empty object"


def decode_utf8(where: str, data: bytes) -> str:
    """Return the text of UTF-8 bytes. Raises BadInput with the first bad byte's place."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        bad = f"byte {data[error.start]:#04x} at offset {error.start}"
        raise BadInput(where, "UTF-8", bad, "convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8") from error


def txt_article(where: str, data: bytes) -> Article:
    """Return the article of a text file: the first line is the title, the rest the text. Raises BadInput."""
    text = decode_utf8(where, data.removeprefix(b"\xef\xbb\xbf"))
    if "\0" in text:
        raise BadInput(where, "text", "a zero byte, as binary files have", "give the text itself")
    title, _, rest = text.replace("\r\n", "\n").strip().partition("\n")
    return Article(id=Path(where).name, title=title.strip(), text=rest.strip())


def html_article(where: str, data: bytes) -> Article:
    """Return the article of a saved page, its id the file's name, its url the one the page names. Raises BadInput."""
    name = Path(where).name
    fetched_at = datetime.now(UTC).isoformat(timespec="seconds")
    page = Page(url=name, final_url=name, status=200, headers=(), body=data, fetched_at=fetched_at)
    try:
        article = parse(page)
    except ScraperError as error:
        raise BadInput(where, error.expected, error.came, error.todo or "give another page") from error
    return replace(article, id=name, url="" if article.url == name else article.url)
