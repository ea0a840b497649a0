"""Pages from files on this machine: a saved .html, the records of a WARC."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from scraper.errors import RecordDamaged, SourceError, TooLarge
from scraper.page import Page
from scraper.warc import iter_warc


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


def warc_pages(path: Path, after: str, on_damage: Callable[[RecordDamaged], None]) -> Iterator[tuple[Page, str]]:
    """The HTML pages of a WARC file behind the mark `after` ("" for all), each with its own mark.

    A mark is "OFFSET+N": the place of a page's record in bytes, and how many pages stand behind it that have no
    place of their own. A mark without + was made by an earlier Tathya, which took what was none for a place: such
    pages, and all behind them, come once more.
    """
    offset, plus, number = (after or "-1").partition("+")
    reached = (int(offset), int(number or 0))
    place = (-1, 0)
    for page in iter_warc(path, on_damage=on_damage):
        place = (place[0], place[1] + 1) if page.warc_offset is None else (page.warc_offset, 0)
        if place[1] and not plus:
            reached = (-1, 0)
        if place > reached:
            yield page, f"{place[0]}+{place[1]}"
