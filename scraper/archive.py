"""The archive: WARC 1.1 files, written one page at a time, each page safe on disk before write() returns.

Nothing is parsed that is not archived, so this is what every fact can be traced back to. warcio writes (it is
the older and steadier of the two libraries), fastwarc reads (ten times faster). Each record is a gzip member
of its own and is synced, and each opening starts a new file: a process killed while writing can tear the last
record of its own file and nothing else, and nobody appends after a torn record.

The body is stored decoded: see httpblock.py for how and why.
"""

from __future__ import annotations

import base64
import fcntl
import hashlib
import io
import os
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol, Self
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecordType
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.errors import ArchiveError, ArchiveLocked, RecordDamaged
from scraper.httpblock import Headers, decode_body, received_headers, split_block, status_line, stored_headers
from scraper.inflate import Damaged, LimitReached
from scraper.page import Page

MAX_FILE_BYTES = 1_000_000_000  # a file is closed at the first record that reaches it
MAX_RECORD_BYTES = 50_000_000  # a block larger than this is passed over when reading
ASKED = "X-Tathya-Asked-URI"  # the URL before redirects; its presence marks a record as ours
UNDATED = "X-Tathya-Undated"  # marks a page that was fetched nobody knows when: WARC-Date is when it was archived
GZIP_MAGIC = b"\x1f\x8b\x08"
VERSION_LINE = b"WARC/1."
HTML_TYPES = ("text/html", "application/xhtml+xml")
WEB = ("http", "https", "file")  # schemes whose responses are HTTP messages; a saved file is archived as one
HEAD_BYTES = 1 << 16  # of a record, in which its header is looked for
KEPT_BYTES = 1 << 20  # of the stream, behind what is being read: fastwarc reads up to 256 kB ahead of a record
# What tells a record from the one before it, as long as it has it. Some tools give all records one id.
TELLING = ("WARC-Record-ID", "WARC-Target-URI", "WARC-Date", "WARC-Block-Digest", "Content-Length")


class Archive:
    """A folder of WARC files: one writer at a time, any number of readers."""

    def __init__(
        self, folder: Path | str, *, max_file_bytes: int = MAX_FILE_BYTES, software: str = "Tathya/0.1"
    ) -> None:
        self.folder = Path(folder)
        self._max_file_bytes = max_file_bytes
        self._software = software
        self._lock: IO[bytes] | None = None
        self._file: IO[bytes] | None = None
        self._name = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write(self, page: Page, *, request_headers: Sequence[tuple[str, str]] = ()) -> Page:
        """Store the page and return it with `warc` (file name) and `warc_offset` (bytes) of its response record.

        The bytes are on the disk when this returns. A request record follows when `request_headers` are
        given. Raises ArchiveLocked where another process writes here, ArchiveError where the disk refuses.
        """
        try:
            file = self._current_file()
            offset = file.tell()
            self._write_records(file, page, request_headers)
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            self._drop_file()  # it may end in half a record: the next page starts another
            raise ArchiveError(
                "room and leave to write", str(error), str(self.folder), "free the disk and run the same command again"
            ) from error
        return replace(page, warc=self._name, warc_offset=offset)

    def read(self, warc: str, offset: int) -> Page:
        """The page as it was written: same bytes, headers, status, URLs and time.

        Raises RecordDamaged where no whole response record stands at `offset`, ArchiveError where there is
        no such file in the folder.
        """
        where = f"{self.folder / warc}@{offset}"
        path = self.folder / warc
        if Path(warc).name != warc or not path.is_file():
            raise ArchiveError("a WARC file of this archive", repr(warc), where, "check the archive folder")
        with path.open("rb") as stream:
            stream.seek(offset)
            try:
                record = next(iter(ArchiveIterator(stream, parse_http=False)), None)
                if record is None or record.record_type != WarcRecordType.response:
                    raise Damaged("no response record")
                return _answer_of(record, checked=True).page(path.name, offset)
            except (OSError, Damaged, LimitReached, ValueError) as error:
                raise RecordDamaged(
                    "a whole response record", str(error) or type(error).__name__, where, "fetch the page again"
                ) from error

    def close(self) -> None:
        """Close the current file and let another process write."""
        self._drop_file()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _current_file(self) -> IO[bytes]:
        if self._file is not None and self._file.tell() >= self._max_file_bytes:
            self._drop_file()
        if self._file is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._take_lock()
            self._file = self._new_file()
            info = {"software": self._software, "format": "WARC File Format 1.1", "robots": "obey"}
            self._writer().write_record(self._writer().create_warcinfo_record(self._name, info))
            _sync_folder(self.folder)
        return self._file

    def _take_lock(self) -> None:
        if self._lock is not None:
            return
        lock = (self.folder / "archive.lock").open("ab")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            raise ArchiveLocked(
                "to be the only writer",
                "another process writing",
                str(self.folder),
                "wait for it or use another folder",
            ) from None
        self._lock = lock

    def _new_file(self) -> IO[bytes]:
        stamp = f"{datetime.now(UTC):%Y%m%d%H%M%S}"
        for serial in range(100_000):
            self._name = f"tathya-{stamp}-{serial:05}.warc.gz"
            try:
                return (self.folder / self._name).open("xb")
            except FileExistsError:
                continue
        raise ArchiveError("a free file name", self._name, str(self.folder), "clear the folder")

    def _writer(self) -> Any:
        return WARCWriter(self._file, gzip=True, warc_version="1.1")

    def _write_records(self, file: IO[bytes], page: Page, request_headers: Sequence[tuple[str, str]]) -> None:
        writer = self._writer()
        moment = datetime.fromisoformat(page.fetched_at).astimezone(UTC) if page.fetched_at else datetime.now(UTC)
        fields = {"WARC-Date": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), ASKED: page.url}
        if not page.fetched_at:
            fields[UNDATED] = "fetched at an unknown time, archived at WARC-Date"
        response = writer.create_warc_record(
            page.final_url,
            "response",
            payload=io.BytesIO(page.body),
            length=len(page.body),
            http_headers=_Latin1Headers(
                status_line(page.status), list(stored_headers(page.headers, len(page.body))), protocol="HTTP/1.1"
            ),
            warc_headers_dict=fields,
        )
        if not request_headers:
            writer.write_record(response)
            return
        parts = urlsplit(page.final_url)
        target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        request = writer.create_warc_record(
            page.final_url,
            "request",
            http_headers=_Latin1Headers(
                f"GET {target} HTTP/1.1", [("Host", parts.netloc), *request_headers], is_http_request=True
            ),
        )
        writer.write_request_response_pair(request, response)

    def _drop_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class _Latin1Headers(StatusAndHeaders):  # type: ignore[misc]  # warcio has no types
    """Headers written byte for byte as they came; warcio itself would percent-encode what is not ASCII."""

    def compute_headers_buffer(self, header_filter: Any = None) -> None:
        start = f"{self.protocol} {self.statusline}"
        lines = [start, *(f"{name}: {value}" for name, value in self.headers)]
        self.headers_buff = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


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
                if record.record_type != WarcRecordType.response or not _is_of_the_web(record):
                    continue
                answer = _answer_of(record, checked=False)
            except (Damaged, LimitReached) as error:  # this record's content; the stream itself goes on
                tell(_damage(path, start, str(error) or "too large"))
                continue
            except (OSError, ValueError) as error:
                # Behind a place that may be the next member's nothing is looked for: its records would be passed over.
                behind = place is not None and place is not here and place.is_right()
                raise _Broken(place.offset if place and behind else before, str(error)) from error
            if answer.status == 200 and _may_be_html(answer.headers) and (wanted is None or wanted(answer.body)):
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


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a response record holds, its body decoded, before a Page is made of it and its digest taken."""

    url: str
    final_url: str
    status: int
    headers: Headers
    body: bytes
    moment: datetime | None  # of fetching, where WARC-Date is there and one

    def page(self, name: str, offset: int | None) -> Page:
        """The Page that stands at `offset` of the file `name`, or in no place that could be named."""
        return Page(
            url=self.url,
            final_url=self.final_url,
            status=self.status,
            headers=self.headers,
            body=self.body,
            fetched_at=_fetched_at(self.moment),
            warc="" if offset is None else name,
            warc_offset=offset,
        )


def _is_of_the_web(record: Any) -> bool:
    """Whether a response may be a page's: Heritrix keeps what name servers (dns:) and FTP answered as responses too."""
    scheme = record.headers.get("WARC-Target-URI", "").strip("<>").partition(":")[0].lower()
    return scheme in WEB or record.headers.get("Content-Type", "").lower().startswith("application/http")


def _may_be_html(headers: Headers) -> bool:
    kind = next((value for name, value in headers if name.lower() == "content-type"), "").lower()
    return not kind or kind.startswith(HTML_TYPES)


def _answer_of(record: Any, *, checked: bool) -> _Answer:
    """What the record holds. Raises Damaged, LimitReached, OSError.

    Where it is not `checked`, the body of what is no page anyway stays encoded.
    """
    length = record.content_length
    if length > MAX_RECORD_BYTES:
        raise LimitReached(f"{length} bytes")
    block = record.reader.read(length)
    if len(block) != length:
        raise Damaged(f"{len(block)} of {length} bytes")
    warc_headers = record.headers
    digest = warc_headers.get("WARC-Block-Digest", "")
    if checked and digest.startswith("sha1:") and digest[5:] != base64.b32encode(hashlib.sha1(block).digest()).decode():  # noqa: S324 - WARC's own checksum, no secret
        raise Damaged("a block that does not match its digest")
    status, headers, body = split_block(block)
    final_url = warc_headers.get("WARC-Target-URI", "").strip("<>")
    asked = warc_headers.get(ASKED, "")
    if asked:
        headers = received_headers(headers)
    elif checked or (status == 200 and _may_be_html(headers)):
        body = decode_body(headers, body, MAX_RECORD_BYTES)
    moment = None if asked and warc_headers.get(UNDATED) else record.record_date
    return _Answer(asked or final_url, final_url, status, headers, body, moment)


def _fetched_at(moment: datetime | None) -> str:
    """The moment as Page has it; "" where none is known.

    A made-up one would be taken for true: as the time of fetching in exports, and in the order of versions.
    "" sorts before every moment, so that a page of unknown age never takes the place of a dated one.

    >>> _fetched_at(datetime(2024, 1, 2, 3, 4, 5, 6, UTC)), _fetched_at(None)
    ('2024-01-02T03:04:05+00:00', '')
    """
    try:
        return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else ""
    except OverflowError:  # in the year 1, east of Greenwich
        return ""


def _next_record(path: WarcSource, position: int) -> int | None:
    """Where the next record may start from `position` on: a gzip member or a version line; None at the end.

    The file's first bytes say which of the two; where they are torn themselves, it is whichever comes first.
    """
    with path.open("rb") as stream:
        first = stream.read(len(VERSION_LINE))
        marks = [mark for mark in (GZIP_MAGIC, VERSION_LINE) if first.startswith(mark)] or [GZIP_MAGIC, VERSION_LINE]
        stream.seek(position)
        base, tail = position, b""
        while chunk := stream.read(1 << 20):
            window = tail + chunk
            found = [place for mark in marks if (place := window.find(mark)) >= 0]
            if found:
                return base - len(tail) + min(found)
            tail = window[-len(VERSION_LINE) + 1 :]
            base += len(chunk)
    return None


def _damage(path: WarcSource, offset: int, reason: str) -> RecordDamaged:
    return RecordDamaged(
        "a whole record", reason, f"{path}@{offset}", "the other records are read; fetch this one again"
    )


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
