"""Decompression that stops at a limit: gzip, deflate, brotli and zstd bodies, and gzipped sitemaps.

httpx decodes a network chunk whole, whatever it grows to: 64 kB of brotli can be gigabytes. So the fetcher
reads raw bytes and inflates them here, at most `limit` bytes in all, never more in memory.

zstd is read whole only, as archives hold it: no Python that we run on has it, fastwarc has it for streams that
are pulled from, and the fetcher, which pushes, does not ask servers for it.
"""

# ruff: noqa: N818 - as in errors.py

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]  # ships no types
from fastwarc.stream_io import ZstdReader


class LimitReached(Exception):
    """More than the limit came out. Caught by the caller, who knows the URL."""


class Damaged(Exception):
    """The bytes are not in the encoding named, or end too early. Caught by the caller, who knows the URL."""


class Inflater:
    """One stream in one content encoding; `limit` is the greatest number of bytes let out, in all."""

    def __init__(self, encoding: str, limit: int) -> None:
        self._left = limit
        name = encoding.strip().lower()
        step: Callable[[bytes], bytes]
        if name in ("", "identity", "none"):
            step = self._plain
        elif name in ("gzip", "x-gzip"):
            self._zlib = zlib.decompressobj(wbits=31)
            step = self._gzip
        elif name == "deflate":
            self._zlib = zlib.decompressobj()
            step = self._deflate
        elif name == "br":
            self._brotli = brotli.Decompressor()
            step = self._br
        else:
            raise Damaged(f"content encoding {name!r}")
        self._step = step
        self._name = name
        self._began = False

    def feed(self, data: bytes) -> bytes:
        """What the next raw bytes decode to. Raises LimitReached, Damaged."""
        if not data:
            return b""
        try:
            out = self._step(data)
        except (zlib.error, brotli.error) as error:
            raise Damaged(f"{self._name}: {error}") from error
        self._began = True
        return out

    def finish(self) -> None:
        """Check that the stream came to its end; raises Damaged where it was cut."""
        if not self._began:
            return
        if self._name in ("gzip", "x-gzip", "deflate") and not self._zlib.eof:
            raise Damaged(f"{self._name}: ends too early")
        if self._name == "br" and not self._brotli.is_finished():
            raise Damaged("br: ends too early")

    def _take(self, out: bytes) -> bytes:
        self._left -= len(out)
        if self._left < 0:
            raise LimitReached
        return out

    def _plain(self, data: bytes) -> bytes:
        return self._take(data)

    def _gzip(self, data: bytes) -> bytes:
        pieces = []
        while data:
            if self._zlib.eof:  # a second gzip member; padding after the last one is ignored, as browsers do
                if not data.startswith(b"\x1f\x8b"):
                    break
                self._zlib = zlib.decompressobj(wbits=31)
            pieces.append(self._take(self._zlib.decompress(data, self._left + 1)))
            data = self._zlib.unconsumed_tail or self._zlib.unused_data
        return b"".join(pieces)

    def _deflate(self, data: bytes) -> bytes:
        try:
            return self._take(self._zlib.decompress(data, self._left + 1))
        except zlib.error:
            if self._began:
                raise
            # "deflate" is the zlib format, but some servers send the bare stream.
            self._zlib = zlib.decompressobj(wbits=-15)
            return self._take(self._zlib.decompress(data, self._left + 1))

    def _br(self, data: bytes) -> bytes:
        pieces = [self._take(self._brotli.process(data, output_buffer_limit=self._left + 1))]
        while not self._brotli.can_accept_more_data():
            pieces.append(self._take(self._brotli.process(b"", output_buffer_limit=self._left + 1)))
        return b"".join(pieces)


def inflate(data: bytes, encoding: str, limit: int) -> bytes:
    """All of `data` decoded. Raises LimitReached, Damaged.

    >>> import gzip
    >>> inflate(gzip.compress(b"x" * 10), "gzip", 10)
    b'xxxxxxxxxx'
    """
    if encoding.strip().lower() == "zstd":
        return _unpacked_zstd(data, limit) if data else b""
    inflater = Inflater(encoding, limit)
    out = inflater.feed(data)
    inflater.finish()
    return out


def _unpacked_zstd(data: bytes, limit: int) -> bytes:
    reader, pieces, left = ZstdReader(io.BytesIO(data)), [], limit
    try:
        while piece := reader.read(min(left + 1, 1 << 20)):
            pieces.append(piece)
            left -= len(piece)
            if left < 0:
                raise LimitReached
    except OSError as error:
        raise Damaged(f"zstd: {error}") from error
    return b"".join(pieces)
