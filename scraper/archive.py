"""The archive: WARC 1.1 files, written one page at a time, each page safe on disk before write() returns.

Nothing is parsed that is not archived, so this is what every fact can be traced back to. warcio writes (it is
the older and steadier of the two libraries), fastwarc reads (warc.py). Each record is a gzip member
of its own and is synced, and each opening starts a new file: a process killed while writing can tear the last
record of its own file and nothing else, and nobody appends after a torn record.

The body is stored decoded: see httpblock.py for how and why.
"""

from __future__ import annotations

import fcntl
import io
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecordType
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.errors import ArchiveError, ArchiveLocked, RecordDamaged
from scraper.httpblock import status_line, stored_headers
from scraper.inflate import Damaged, LimitReached
from scraper.page import Page
from scraper.warc_record import ASKED, UNDATED, answer_of

MAX_FILE_BYTES = 1_000_000_000  # a file is closed at the first record that reaches it


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
                return answer_of(record, checked=True).page(path.name, offset)
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


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
