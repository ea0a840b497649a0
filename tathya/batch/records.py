"""The pages of one WARC file, wherever it lies; what is broken in it is named and passed over.

scraper.archive survives broken members, torn ends and records above its limit. Here is what it lacks for a file
elsewhere: a stream that can be sought, and that tells a network that failed (tried again, then the rank's failure,
to be done again later) from a file that is broken (a loss, and no later run mends it).
"""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import fsspec

from scraper.archive import iter_warc
from scraper.devanagari import page_fault
from scraper.errors import RecordDamaged
from scraper.page import Page
from tathya.batch.inputs import file_name, is_url
from tathya.errors import TathyaError

TRIES = 4  # of one read; the pauses between them are 1, 2 and 4 seconds
BLOCK = 8 << 20  # bytes asked of a store at once


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
    """One file's pages. While it is iterated `pages`, `refused` (reason -> pages) and `position` (bytes) are kept up to date.

    Raises Unreadable where the file cannot be reached.
    """

    place: str
    tell: Callable[[Loss], None]
    pages: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    source: _File = field(init=False)

    def __post_init__(self) -> None:
        self.source = RemoteFile(self.place) if is_url(self.place) else LocalFile(self.place)

    def __iter__(self) -> Iterator[Page]:
        """The pages that may be Hindi, in the file's order."""
        return iter_warc(self.source, on_damage=self._damaged, wanted=self._wanted)

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
        self.tell(
            Loss(
                warc=self.source.name,
                offset=int(offset) if offset.isdigit() else None,
                url="",
                stage="archive",
                message=str(damage),
            )
        )


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

    def open(self, mode: str) -> IO[bytes]:
        """Open it anew. Raises Unreadable."""
        try:
            self.stream = self._opened(mode)
        except (OSError, ImportError, ValueError) as error:
            raise Unreadable(
                f"{self.place}: expected a file that can be read, found: {error or type(error).__name__}; "
                "check path, rights and network, then run the same command again"
            ) from error
        return self.stream

    def _opened(self, mode: str) -> IO[bytes]:
        raise NotImplementedError


class LocalFile(_File):
    """A file of this machine."""

    def _opened(self, mode: str) -> IO[bytes]:
        return Path(self.place).open(mode)


class RemoteFile(_File):
    """A file that fsspec reaches."""

    def _opened(self, mode: str) -> IO[bytes]:
        return _Steady(self.place, mode)  # type: ignore[return-value]  # a RawIOBase has all that is used of an IO


class _Steady(io.RawIOBase):
    """A stream that is opened again where it was when a read fails; gives up with Unreadable, which is no OSError."""

    def __init__(self, url: str, mode: str) -> None:
        super().__init__()
        self._url = url
        self._mode = mode
        self._at = 0
        self._stream: Any = self._connected()

    def _connected(self) -> Any:
        files, path = fsspec.core.url_to_fs(self._url)
        return files.open(path, self._mode, block_size=BLOCK)

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
                if self._stream is None:
                    self._stream = self._connected()
                if self._stream.tell() != self._at:
                    self._stream.seek(self._at)
                data = bytes(self._stream.read(size))
            except Exception as error:  # noqa: BLE001 -- each store has its own errors
                reason = str(error) or type(error).__name__
                self._stream = None
            else:
                self._at += len(data)
                return data
        raise Unreadable(
            f"{self._url}@{self._at}: expected bytes, found after {TRIES} tries: {reason}; run the same command again"
        )

    def close(self) -> None:
        if not self.closed and self._stream is not None:
            self._stream.close()
        super().close()
