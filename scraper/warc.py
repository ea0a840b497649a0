"""Pages out of WARC files, ours and others': broken members, torn ends and records packed together cost what they must and no more.

fastwarc reads (ten times faster than warcio). Each page says where it stands, so that it can be read again, and says
nothing where no place is its own.
"""

from __future__ import annotations

import re
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from fastwarc.warc import ArchiveIterator, WarcRecordType

from scraper.errors import ArchiveError, RecordDamaged
from scraper.inflate import Damaged, LimitReached
from scraper.page import Page
from scraper.warc_record import answer_of, is_of_the_web, may_be_html

GZIP_MAGIC = b"\x1f\x8b\x08"
VERSION_LINE = b"WARC/1."
HEAD_BYTES = 1 << 16  # of a record, in which its header is looked for
KEPT_BYTES = 1 << 20  # of the stream, behind what is being read: fastwarc reads up to 256 kB ahead of a record
# What tells a record from the one before it, as long as it has it. Some tools give all records one id.
TELLING = ("WARC-Record-ID", "WARC-Target-URI", "WARC-Date", "WARC-Block-Digest", "Content-Length")


class WarcSource(Protocol):
    """What a WARC is read from: a Path, or a file elsewhere that can be opened and sought like one.

    `name` is what pages say they came from (Page.warc); as a text it is the whole path or URL, for messages.
    """

    @property
    def name(self) -> str:
        """The file's name, without its folder."""

    def open(self, mode: str) -> IO[bytes]:
        """A stream over the bytes, at its start; called again after each break. `mode` is "rb"."""


def iter_warc(
    path: WarcSource | str,
    *,
    on_damage: Callable[[RecordDamaged], None] | None = None,
    wanted: Callable[[bytes], bool] | None = None,
) -> Iterator[Page]:
    """The HTML pages (status 200) of any WARC file, ours or foreign, gzipped or not, in the file's order.

    `warc` and `warc_offset` of each are set, but for a record that stands behind another one in the same gzip
    member, where nobody could find it again: as of a page that is in no archive, they are "" and None. A damaged
    record is told to `on_damage` and passed over; reading goes on with the next one. `wanted` is asked of each
    body before a Page is made of it: what it does not want costs little more than its reading. Raises
    ArchiveError where there is no such file.
    """
    if isinstance(path, str):
        path = Path(path)
    if isinstance(path, Path) and not path.is_file():
        raise ArchiveError("a WARC file", "nothing there", str(path), "check the path")
    tell = on_damage or _nothing
    position: int | None = 0
    told = False  # of the gap being crossed
    waiting: RecordDamaged | None = None  # a break behind a record, of which the broken one's own start may tell more
    while position is not None:
        try:
            yield from _pages_from(path, position, tell, wanted)
            break
        except _Broken as broken:
            if broken.last is not None:
                # The next start is the broken record's own, which is tried once more and then told, unless it
                # has none: it stood behind another in one gzip member, or no further member begins.
                if waiting is not None:
                    tell(waiting)
                waiting, told = _damage(path, broken.last, f"{broken.reason}, behind the record here"), False
            elif not told:  # a start inside a broken record's bytes is no further damage
                tell(_damage(path, position, broken.reason))
                waiting, told = None, True
            position = _next_record(path, (position if broken.last is None else broken.last) + 1)
    if waiting is not None:
        tell(waiting)


def _nothing(_: RecordDamaged) -> None:
    pass


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """The stream cannot be read on after the record at `last`; None where not one was read."""

    def __init__(self, last: int | None, reason: str) -> None:
        self.last = last
        self.reason = reason


def _pages_from(
    path: WarcSource, position: int, tell: Callable[[RecordDamaged], None], wanted: Callable[[bytes], bool] | None
) -> Iterator[Page]:
    with path.open("rb") as file:
        file.seek(position)
        stream = _Passing(file)
        place: _Place | None = None  # of the last record; of the first that stands there, where several are said to
        before: int | None = None  # the place before it
        records = iter(ArchiveIterator(stream, parse_http=False))  # type: ignore[arg-type]  # it reads and tells only
        while True:
            here: _Place | None = None  # of the record that is being read
            try:
                record = next(records, None)
                if record is None:
                    return
                start = record.stream_pos
                here = _Place(start, stream.kept(), record.headers)
                if place is None or place.offset != start:
                    place, before = here, place.offset if place else None
                elif not place.is_right():
                    place = here
                if record.record_type != WarcRecordType.response or not is_of_the_web(record):
                    continue
                answer = answer_of(record, checked=False)
            except (Damaged, LimitReached) as error:  # this record's content; the stream itself goes on
                tell(_damage(path, start, str(error) or "too large"))
                continue
            except (OSError, ValueError) as error:
                # Behind a place that may be the next member's nothing is looked for: its records would be passed over.
                behind = place is not None and place is not here and place.is_right()
                raise _Broken(place.offset if place and behind else before, str(error)) from error
            if answer.status == 200 and may_be_html(answer.headers) and (wanted is None or wanted(answer.body)):
                yield answer.page(path.name, start if here.is_right() else None)


class _Passing:
    """A stream as fastwarc reads it, and the last of the bytes that went by.

    They show whether a record stands where it is said to; a file elsewhere is not asked for them once more.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._chunks: deque[bytes] = deque()
        self._begin = self._end = stream.tell()  # of what is kept

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self._chunks.append(data)
        self._end += len(data)
        while self._end - self._begin - len(self._chunks[0]) > KEPT_BYTES:
            self._begin += len(self._chunks.popleft())
        return data

    def tell(self) -> int:
        """How far it has been read."""
        return self._end

    def kept(self) -> tuple[int, tuple[bytes, ...]]:
        """Where the kept bytes begin, and they themselves, in pieces; nothing is copied."""
        return self._begin, tuple(self._chunks)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where fastwarc says that a record starts, what was kept of the file by then, and the record's WARC header.

    Of a record that is not the first of its gzip member it says where the next member starts, or how far it
    has read; which is no place, or another record's.
    """

    offset: int
    kept: tuple[int, tuple[bytes, ...]]
    headers: Any  # fastwarc's

    def is_right(self) -> bool:
        """Whether the record is the one that begins there."""
        # Nearly every header ends within the first of the two, which saves four fifths of the time.
        for size in (HEAD_BYTES >> 4, HEAD_BYTES):
            head, end, _ = self._start(size).partition(b"\r\n\r\n")
            if end:
                said = (self.headers.get(name, "") for name in TELLING)
                return head.startswith(b"WARC/") and all(value.encode() in head for value in said if value.isascii())
        return False

    def _start(self, size: int) -> bytes:
        """The first bytes of what begins there, unpacked, without blank lines before it; b"" where nothing does."""
        begin, chunks = self.kept
        data = b""
        for chunk in chunks:
            if begin <= self.offset < begin + len(chunk) or data:
                data += chunk[max(0, self.offset - begin) :][: size - len(data)]
            begin += len(chunk)
        if data.startswith(GZIP_MAGIC):
            try:
                data = zlib.decompressobj(31).decompress(data, size)
            except zlib.error:
                return b""
        return data.lstrip(b"\r\n")


# RFC 1952: no reserved flag is set, XFL is 0, 2 or 4, and the system one of its list.
_STARTS = {
    GZIP_MAGIC: re.compile(re.escape(GZIP_MAGIC) + rb"[\x00-\x1f][\x00-\xff]{4}[\x00\x02\x04][\x00-\x0d\xff]"),
    VERSION_LINE: re.compile(re.escape(VERSION_LINE)),
}
_LONGEST_START = 10  # bytes of a gzip header


def _next_record(path: WarcSource, position: int) -> int | None:
    """Where the next record may start from `position` on: a gzip member or a version line; None at the end.

    The file's first bytes say which of the two; where they are torn themselves, it is whichever comes first. Packed
    bytes hold a gzip magic by chance, once in some 16 MB; one with a member's whole header is a start.
    """
    with path.open("rb") as stream:
        first = stream.read(len(VERSION_LINE))
        marks = [mark for mark in (GZIP_MAGIC, VERSION_LINE) if first.startswith(mark)] or [GZIP_MAGIC, VERSION_LINE]
        stream.seek(position)
        base, tail = position, b""
        while chunk := stream.read(1 << 20):
            window = tail + chunk
            found = [match.start() for mark in marks if (match := _STARTS[mark].search(window))]
            if found:
                return base - len(tail) + min(found)
            tail = window[-_LONGEST_START + 1 :]
            base += len(chunk)
    return None


def _damage(path: WarcSource, offset: int, reason: str) -> RecordDamaged:
    return RecordDamaged(
        "a whole record", reason, f"{path}@{offset}", "the other records are read; fetch this one again"
    )
