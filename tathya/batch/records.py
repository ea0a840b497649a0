"""The pages of one WARC file, wherever it lies; what is broken in it is named and passed over.

scraper.warc survives broken members, torn ends and records above its limit. Here is what it lacks for a file
elsewhere: a stream that can be sought, and that tells a network or a disk that failed (tried again, then the rank's
failure, to be done again later) from a file that is broken (a loss, and no later run mends it).
"""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any

import fsspec

from scraper.devanagari import page_fault
from scraper.errors import RecordDamaged
from scraper.page import Page
from scraper.warc import iter_warc
from tathya.batch.inputs import WEB, file_name, is_url, said
from tathya.errors import TathyaError

TRIES = 4  # of one read; the pauses between them are 1, 2 and 4 seconds
BLOCK = 8 << 20  # bytes asked of a store at once
SILENT = 60.0  # seconds that a web server may say nothing


class Unreadable(TathyaError):  # noqa: N818 -- says what it is, as in tathya.errors
    """A file that cannot be reached or read for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something of a file that was not read: `stage` is archive, worker, parse, extract or store; `offset` in bytes."""

    warc: str
    offset: int | None
    url: str
    stage: str
    message: str


@dataclass(slots=True)
class Records:
    """One file's pages. While it is iterated `pages`, `lost`, `refused` (reason -> pages) and `position` (bytes) are kept up to date.

    Raises Unreadable where the file cannot be reached.
    """

    place: str
    tell: Callable[[Loss], None]
    pages: int = 0
    lost: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    source: _File = field(init=False)

    def __post_init__(self) -> None:
        self.source = RemoteFile(self.place) if is_url(self.place) else LocalFile(self.place)

    def __iter__(self) -> Iterator[Page]:
        """The pages that may be Hindi, in the file's order.

        A page is known by its place, so a file with several records in one gzip member, whose places nobody could find
        again, is a loss from there on.
        """
        for page in iter_warc(self.source, on_damage=self._damaged, wanted=self._wanted):
            if page.warc_offset is None:
                self._lose(
                    None,
                    "expected a gzip member a record, found several records in one; what follows is not read: pack the file "
                    "anew (warcio recompress OLD NEW), and read it in a new batch",
                )
                return
            yield page
        if not self.pages and not self.lost and not self.source.peek(0, 1):
            self._lose(0, "expected a WARC file, found an empty one; fetch it again, and read it in a new batch")

    @property
    def position(self) -> int:
        """How far it has been read, in bytes of the file."""
        return self.source.position

    def _wanted(self, body: bytes) -> bool:
        self.pages += 1
        fault = page_fault(body)
        if fault:
            self.refused[fault] += 1
        return not fault

    def _damaged(self, damage: RecordDamaged) -> None:
        offset = damage.where.rpartition("@")[2]
        self._lose(int(offset) if offset.isdigit() else None, str(damage))

    def _lose(self, offset: int | None, message: str) -> None:
        self.lost += 1
        self.tell(Loss(warc=self.source.name, offset=offset, url="", stage="archive", message=message))


class _File:
    """A file that says how far it has been read."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.stream: IO[bytes] | None = None

    def __str__(self) -> str:
        return self.place

    @property
    def name(self) -> str:
        return file_name(self.place)

    @property
    def position(self) -> int:
        """Bytes from the start of the file; 0 before it is opened."""
        return self.stream.tell() if self.stream is not None and not self.stream.closed else 0

    def peek(self, offset: int, size: int) -> bytes:
        """The bytes at a place, as many as there are; the stream that is read stays where it is. Raises Unreadable."""
        with self._reached(size) as other:
            other.seek(offset)
            return other.read(size)

    def open(self, mode: str) -> IO[bytes]:
        """Open it anew. Raises Unreadable."""
        self.stream = self._reached(BLOCK)
        return self.stream

    def _reached(self, block: int) -> IO[bytes]:
        try:
            return self._opened(block)
        except (OSError, ImportError, ValueError) as error:
            raise Unreadable(
                f"{self.place}: expected a file that can be read, found: {error or type(error).__name__}; "
                "check path, rights and network, then run the same command again"
            ) from error

    def _opened(self, block: int) -> IO[bytes]:
        """A stream at the file's start; of a store, so many bytes are asked for at once."""
        raise NotImplementedError


class LocalFile(_File):
    """A file of this machine, or of a disk that many share."""

    def _opened(self, block: int) -> IO[bytes]:
        return _Here(io.FileIO(self.place))


class _Here(io.BufferedReader):
    """A local stream; a disk that cannot be read is no damage of the file."""

    def read(self, size: int | None = -1) -> bytes:
        try:
            return super().read(size)
        except OSError as error:
            raise Unreadable(
                f"{self.name}@{self.tell()}: expected bytes, found: {error}; check the disk, then run the same command again"
            ) from error


class RemoteFile(_File):
    """A file that fsspec reaches."""

    def _opened(self, block: int) -> IO[bytes]:
        return _Steady(self.place, block)  # type: ignore[return-value]  # a RawIOBase has all that is used of an IO


class _Steady(io.RawIOBase):
    """A stream that is opened again where it was when a read fails; gives up with Unreadable, which is no OSError."""

    def __init__(self, url: str, block: int) -> None:
        super().__init__()
        self._url = url
        self._block = block  # 0 where a web server gives no parts of a file
        self._at = 0
        self._files, self._path = fsspec.core.url_to_fs(url, **_patience(url))
        self._stream: Any = None  # opened when it is first read, tried again like any read

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_END:
            raise io.UnsupportedOperation("a WARC is read from its start")
        self._at = offset if whence == io.SEEK_SET else self._at + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read(self, size: int = -1) -> bytes:
        reason = ""
        for attempt in range(TRIES):
            if attempt:
                time.sleep(2.0 ** (attempt - 1))
            try:
                data = self._got(size)
            except Exception as error:  # noqa: BLE001 -- each store has its own errors
                reason = said(error)
                self._stream = None
                if _is_final(error):
                    break
            else:
                self._at += len(data)
                return data
        raise Unreadable(
            f"{self._url}@{self._at}: expected bytes, found after {attempt + 1} tries: {reason}; check URL, rights and "
            "network, then run the same command again"
        )

    def _got(self, size: int) -> bytes:
        """What the store gives from here on. Raises what the store does, EOFError for an end before the end."""
        try:
            self._go_there()
            data = bytes(self._stream.read(size))
        except ValueError:
            if not self._block or not self._url.startswith(WEB):
                raise
            self._block, self._stream = 0, None  # no parts: all from the start, once more
            self._go_there()
            data = bytes(self._stream.read(size))
        if not data and size and self._at < (getattr(self._stream, "size", None) or 0):
            raise EOFError(f"the end, at {self._at} of {self._stream.size} bytes")
        return data

    def _go_there(self) -> None:
        if self._stream is None:
            self._stream = self._files.open(self._path, "rb", block_size=self._block)
        if self._block and self._stream.tell() != self._at:
            self._stream.seek(self._at)
        while not self._block and (left := self._at - self._stream.tell()):
            if left < 0 or not self._stream.read(min(left, BLOCK)):
                raise EOFError(f"the end, before {self._at} bytes")

    def close(self) -> None:
        if not self.closed and self._stream is not None:
            self._stream.close()
        super().close()


def _is_final(error: Exception) -> bool:
    """Whether an error would be the same in a second."""
    status = getattr(error.__cause__, "status", None)  # of a web server's answer
    if isinstance(status, int):
        return 400 <= status < 500 and status not in (408, 429)
    return isinstance(error, FileNotFoundError | PermissionError | ImportError) and not isinstance(
        error.__cause__, OSError
    )


def _patience(url: str) -> dict[str, Any]:
    """Options of the store: a web server may be silent for SILENT seconds, and a file may take as long as it takes."""
    if not url.startswith(WEB):
        return {}
    fsspec.get_filesystem_class("https")  # says what to install where it is missing
    from fsspec.implementations.http import aiohttp

    return {"client_kwargs": {"timeout": aiohttp.ClientTimeout(total=None, sock_connect=SILENT, sock_read=SILENT)}}
