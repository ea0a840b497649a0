"""The HTTP message inside a WARC record: status, headers, body; written and read.

Ours hold the body decoded, as the parsers read it and as `Page.sha256` is of it. The headers that would then
be untrue keep their value under Common Crawl's names (X-Crawl-Content-Encoding, ...), and a true
Content-Length comes last; reading undoes exactly that. Foreign records may be chunked and compressed, or say
so and not be (browsers and many a crawler hand on decoded bodies with the headers as they came); both are read.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from http import HTTPStatus

import regex

from scraper.inflate import Damaged, inflate

PREFIX = "X-Crawl-"
UNTRUE_WHEN_DECODED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_NO_TEXT = regex.compile(rb"[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")  # escape is left out for ISO-2022
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")  # UTF-16, where half of a letter may be anything

Headers = tuple[tuple[str, str], ...]


def status_line(status: int) -> str:
    """Status and reason, as "404 Not Found"; the reason is the registered one, since Page keeps none."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unregistered"


def stored_headers(headers: Sequence[tuple[str, str]], length: int) -> Headers:
    """The headers to stand before a decoded body of `length` bytes.

    >>> stored_headers([("content-encoding", "br"), ("Server", "x")], 5)
    (('X-Crawl-content-encoding', 'br'), ('Server', 'x'), ('Content-Length', '5'))
    """
    kept = [
        (PREFIX + name if name.lower() in UNTRUE_WHEN_DECODED else name, _one_line(value)) for name, value in headers
    ]
    return (*kept, ("Content-Length", str(length)))


def received_headers(headers: Sequence[tuple[str, str]]) -> Headers:
    """What stored_headers was given: the inverse, for records of our own."""
    kept = headers[:-1] if headers and headers[-1][0] == "Content-Length" else headers
    return tuple((name.removeprefix(PREFIX), value) for name, value in kept)


def split_block(block: bytes) -> tuple[int, Headers, bytes]:
    """Status, headers and raw body of an HTTP response; raises Damaged where it does not start as one."""
    head, _, body = block.partition(b"\r\n\r\n")
    if b"\n\n" in head or not _:  # written by a tool that ends lines with a bare newline
        head, _, body = block.partition(b"\n\n")
    lines = head.decode("latin-1").splitlines()
    words = lines[0].split(None, 2) if lines else []
    if len(words) < 2 or not words[0].startswith("HTTP/") or not words[1].isdigit():
        raise Damaged("no HTTP status line")
    headers: list[tuple[str, str]] = []
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if line[:1] in " \t" and headers:  # a folded header goes on
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line.strip()}")
        elif colon:
            headers.append((name.strip(), value.strip()))
    return int(words[1]), tuple(headers), body


def decode_body(headers: Headers, body: bytes, limit: int) -> bytes:
    """The body with chunks and content encoding undone, where the bytes bear the headers out.

    A body that is text and not in the encoding named is taken as it is: the tool that wrote the record decoded it
    and left the header, or the server named as an encoding what is none ("UTF-8"). Raises inflate.LimitReached
    above `limit` bytes, inflate.Damaged for a compressed body that is torn, or in an encoding that nobody knows.

    >>> decode_body((("Content-Encoding", "br"),), b"<p>decoded before", 99)
    b'<p>decoded before'
    """
    names = {name.lower(): value.lower() for name, value in headers}
    if "chunked" in names.get("transfer-encoding", ""):
        body = _joined_chunks(body)
    for name in reversed([n.strip() for n in names.get("content-encoding", "").split(",") if n.strip()]):
        if name in ("gzip", "x-gzip") and not body.startswith(b"\x1f\x8b"):
            continue  # decoded before, whatever it is
        try:
            body = inflate(body, name, limit)
        except Damaged:
            if not _is_text(body):
                raise
    return body


def _is_text(body: bytes) -> bool:
    """Whether it is UTF-16, or has no control character but those of text in its first half a kilobyte.

    One byte in ten of anything packed is one.
    """
    return body.startswith(_WIDE) or _NO_TEXT.search(body[:512]) is None


def _joined_chunks(body: bytes) -> bytes:
    r"""The chunks' content; the body as it is where it is not chunked after all.

    >>> _joined_chunks(b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"), _joined_chunks(b"<html>")
    (b'abcde', b'<html>')
    """
    pieces: list[bytes] = []
    position = 0
    while True:
        end = body.find(b"\r\n", position)
        size_text = body[position:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            size = int(size_text, 16)
        except ValueError:
            return body if not pieces else b"".join(pieces)
        if size <= 0:
            return b"".join(pieces)
        pieces.append(body[end + 2 : end + 2 + size])
        position = end + 2 + size + 2


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ").strip()
