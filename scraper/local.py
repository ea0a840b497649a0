"""Pages from files on this machine: a saved .html, the records of a WARC."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from scraper.archive import iter_warc
from scraper.errors import RecordDamaged, SourceError, TooLarge
from scraper.page import Page


def html_file_page(path: Path, max_bytes: int) -> Page:
    """The file as a Page: its URI as URL, its time of change as the time of fetching.

    Raises TooLarge above `max_bytes`, SourceError where it cannot be read.
    """
    try:
        size = path.stat().st_size
        if size > max_bytes:
            raise TooLarge(f"at most {max_bytes} bytes", f"{size}", str(path), "raise max_bytes if it is a page")
        body = path.read_bytes()
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise SourceError("a readable file", str(error), str(path), "check path and rights") from error
    uri = path.resolve().as_uri()
    return Page(
        url=uri,
        final_url=uri,
        status=200,
        headers=(("Content-Type", "text/html"),),
        body=body,
        fetched_at=changed.isoformat(timespec="seconds"),
    )


def warc_pages(path: Path, after: int, on_damage: Callable[[RecordDamaged], None]) -> Iterator[Page]:
    """The HTML pages of a WARC file whose records stand behind the offset `after` (bytes; -1 for all)."""
    for page in iter_warc(path, on_damage=on_damage):
        if page.warc_offset is not None and page.warc_offset > after:
            yield page
