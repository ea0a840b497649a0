"""Articles in, what was read from them out; no database. What `tathya extract` and `tathya explain` run.

The extractor is imported where it is first needed: its language model takes longer to load than
`tathya --help` should.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from extract.fact import Reading
from scraper.article import Article
from tathya.errors import BadInput, TathyaError
from tathya.inputs import FORMATS, Sourced, json_object, keys_found, read_articles, read_bytes
from tathya.output import article_object

Tell = Callable[[str], None]


class Reader(Protocol):
    """What reads an article: `extract.extractor.Extractor`."""

    def read(self, article: Article) -> Reading:
        """Return all that is read from one article."""


def make_reader() -> Reader:
    """Return the extractor, loaded and ready. Raises TathyaError where a name model was named that cannot be loaded."""
    from extract.extractor import Extractor
    from extract.names.model import ModelError

    try:
        return Extractor()
    except ModelError as error:
        raise TathyaError(str(error)) from error


class Extraction:
    """The articles of some files, each read, as objects of the JSON lines; iterate once, then look at `failed`.

    A file, line or article that cannot be read is told in one line and counted, and the rest goes on.
    """

    def __init__(self, names: Iterable[str], tell: Tell, *, stdin_format: str = "jsonl", published: str = "") -> None:
        self.names = names
        self.tell = tell
        self.stdin_format = stdin_format
        self.published = published
        self.failed = 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        reader: Reader | None = None
        for found in read_articles(self.names, stdin_format=self.stdin_format):
            if isinstance(found, BadInput):
                self.fail(str(found))
                continue
            article = self.dated(found)
            reader = reader or make_reader()
            try:
                read = reader.read(article)
            except Exception as error:  # noqa: BLE001 -- one article must not cost the others
                self.fail(f"{found.where}: {defect(error)}")
                continue
            yield article_object(article, read)

    def fail(self, line: str) -> None:
        """Tell and count one thing that could not be read."""
        self.failed += 1
        self.tell(line)

    def dated(self, found: Sourced) -> Article:
        """Return the article with a date that periods can be counted from, or with none, and say so."""
        article = found.article
        if not article.published and self.published:
            return replace(article, published=self.published, published_source="given")
        if article.published and is_date(article.published):
            return article
        came = f"{article.published!r}" if article.published else "none"
        self.tell(
            f"{found.where}: warning: expected a publication date as in 2023-10-07, found {came}; facts get a period "
            "only where the text names a year; give the date with --published"
        )
        return replace(article, published="", published_source="")


def defect(error: Exception) -> str:
    """Return the line for an error that is Tathya's own fault."""
    what = " ".join(str(error).split())[:200]
    return f"the extractor failed ({type(error).__name__}: {what}); please report it with this article"


def is_date(published: str) -> bool:
    """Tell whether the text is an ISO date or time of a day.

    >>> [is_date(text) for text in ("2023-10-07", "2023-10-07T15:01:00+05:30", "7 October", "2023-13-01", "20231007")]
    [True, True, False, False, False]
    """
    if not re.match(r"\d{4}-\d{2}-\d{2}", published):
        return False
    try:
        datetime.fromisoformat(published)
    except ValueError:
        return False
    return True


def explain_rows(target: str, published: str) -> list[dict[str, Any]]:
    """Return the rows that explain a text, or each article of a file. Raises TathyaError for an unusable file."""
    from extract.explain import explain

    make_reader()  # loaded once a process; says here what is wrong with it
    if not is_file_name(target):
        return list(explain(target, published))
    rows: list[dict[str, Any]] = []
    for found in read_articles([target]):
        if isinstance(found, BadInput):
            raise TathyaError(str(found))
        text = "\n\n".join(part for part in (found.article.title, found.article.text) if part)
        rows += explain(text, found.article.published or published)
    return rows


def explain_items(target: str, published: str, tell: Tell) -> Iterator[dict[str, Any]]:
    """Yield an object a line of a .jsonl file of {"id", "text", "ref"}: {"id", "items"}; bad lines are told."""
    from extract.explain import items

    where, _, data = read_bytes(target, "jsonl")
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        place = f"{where}:{number}"
        try:
            row = json_object(place, line)
            if not isinstance(row.get("text"), str):
                raise BadInput(place, 'an object with "id", "text" and "ref"', keys_found(row), 'add "text"')
        except BadInput as problem:
            tell(str(problem))
            continue
        yield {"id": row.get("id", place), "items": items(row["text"], str(row.get("ref") or published))}


def is_lines(target: str) -> bool:
    """Tell whether the target names a file of JSON lines, or standard input."""
    return target == "-" or (is_file_name(target) and FORMATS[Path(target).suffix.lower()] == "jsonl")


def is_file_name(target: str) -> bool:
    r"""Tell whether an argument that may be a text names a file of a format that Tathya reads.

    >>> is_file_name("कानपुर 45वें स्थान पर"), is_file_name("a b.txt is gone\nyes"), is_file_name("news.jsonl")
    (False, False, True)
    """
    return "\n" not in target and len(target) < 1000 and Path(target).suffix.lower() in FORMATS
