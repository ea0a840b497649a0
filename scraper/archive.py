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
GZIP_MAGIC = b"\x1f\x8b\x08"
HTML_TYPES = ("text/html", "application/xhtml+xml")


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
        date = datetime.fromisoformat(page.fetched_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        response = writer.create_warc_record(
            page.final_url,
            "response",
            payload=io.BytesIO(page.body),
            length=len(page.body),
            http_headers=_Latin1Headers(
                status_line(page.status), list(stored_headers(page.headers, len(page.body))), protocol="HTTP/1.1"
            ),
            warc_headers_dict={"WARC-Date": date, ASKED: page.url},
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

    `warc` and `warc_offset` of each are set. A damaged record is told to `on_damage` and passed over; reading
    goes on with the next one. `wanted` is asked of each body before a Page is made of it: what it does not want
    costs little more than its reading. Raises ArchiveError where there is no such file.
    """
    if isinstance(path, str):
        path = Path(path)
    if isinstance(path, Path) and not path.is_file():
        raise ArchiveError("a WARC file", "nothing there", str(path), "check the path")
    position: int | None = 0
    told = False  # of the gap being crossed
    while position is not None:
        try:
            yield from _pages_from(path, position, on_damage, wanted)
            return
        except _Broken as broken:
            # Where records were read before the break, the next start is the broken record's own, which is
            # tried once more and then told; a start inside its bytes is no further damage.
            told = told and broken.last is None
            if broken.last is None and not told:
                told = True
                if on_damage is not None:
                    on_damage(_damage(path, position, broken.reason))
            position = _next_record(path, (position if broken.last is None else broken.last) + 1)


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """The stream cannot be read on after the record at `last`; None where not one was read."""

    def __init__(self, last: int | None, reason: str) -> None:
        self.last = last
        self.reason = reason


def _pages_from(
    path: WarcSource,
    position: int,
    on_damage: Callable[[RecordDamaged], None] | None,
    wanted: Callable[[bytes], bool] | None,
) -> Iterator[Page]:
    with path.open("rb") as stream:
        stream.seek(position)
        last: int | None = None
        records = iter(ArchiveIterator(stream, parse_http=False))
        while True:
            try:
                record = next(records, None)
                if record is None:
                    return
                start = record.stream_pos
                if record.record_type != WarcRecordType.response:
                    last = start
                    continue
                answer = _answer_of(record, checked=False)
                last = start
            except (Damaged, LimitReached) as error:  # this record's content; the stream itself goes on
                last = start
                if on_damage is not None:
                    on_damage(_damage(path, start, str(error) or "too large"))
                continue
            except (OSError, ValueError) as error:
                raise _Broken(last, str(error)) from error
            if answer.status == 200 and _may_be_html(answer) and (wanted is None or wanted(answer.body)):
                yield answer.page(path.name, start)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a response record holds, its body decoded, before a Page is made of it and its digest taken."""

    url: str
    final_url: str
    status: int
    headers: Headers
    body: bytes
    moment: datetime

    def page(self, name: str, offset: int) -> Page:
        """The Page that stands at `offset` of the file `name`."""
        return Page(
            url=self.url,
            final_url=self.final_url,
            status=self.status,
            headers=self.headers,
            body=self.body,
            fetched_at=self.moment.astimezone(UTC).isoformat(timespec="seconds"),
            warc=name,
            warc_offset=offset,
        )


def _may_be_html(answer: _Answer) -> bool:
    kind = next((value for name, value in answer.headers if name.lower() == "content-type"), "").lower()
    return not kind or kind.startswith(HTML_TYPES)


def _answer_of(record: Any, *, checked: bool) -> _Answer:
    """What the record holds. Raises Damaged, LimitReached, OSError."""
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
    else:
        body = decode_body(headers, body, MAX_RECORD_BYTES)
    moment = record.record_date or datetime.fromtimestamp(0, UTC)
    return _Answer(asked or final_url, final_url, status, headers, body, moment)


def _next_record(path: WarcSource, position: int) -> int | None:
    """Where the next record may start from `position` on: a gzip member or a version line; None at the end."""
    with path.open("rb") as stream:
        compressed = stream.read(3) == GZIP_MAGIC
        mark = GZIP_MAGIC if compressed else b"WARC/1."
        stream.seek(position)
        base, tail = position, b""
        while chunk := stream.read(1 << 20):
            window = tail + chunk
            found = window.find(mark)
            if found >= 0:
                return base - len(tail) + found
            tail = window[-len(mark) + 1 :]
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
