"""Bytes -> text, as a browser would: byte order mark, HTTP header, <meta>, then a look at the bytes.

UTF-8 is tried before any label is believed: bytes that decode as UTF-8 and hold anything beyond ASCII are
UTF-8, whatever the header says (Hindi pages labelled ISO-8859-1 are common). A page that is UTF-8 but for a
few broken bytes is decoded with replacement marks and says how many; charset-normalizer is asked only where
nothing else speaks.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

import regex
from charset_normalizer import from_bytes

from scraper.errors import EmptyPage, NotHtml
from scraper.page import Page

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_STARTS = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\x7fELF",
    b"OggS",
    b"ID3",
    b"wOF",
)
META_CHARSET = regex.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", regex.IGNORECASE)
XML_ENCODING = regex.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_.-]{1,40})""")
HEADER_CHARSET = regex.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """`broken` counts the replacement marks put in for bytes that the encoding does not know."""

    text: str
    encoding: str
    broken: int = 0


def decode_page(page: Page) -> Decoded:
    """The page's text. Raises EmptyPage, and NotHtml for bytes that are no text (or mostly broken text)."""
    if not page.body.strip():
        raise EmptyPage("a page", f"{len(page.body)} bytes, all blank", page.final_url, "fetch it again later")
    decoded = decode(page.body, page.header("content-type"))
    if decoded is None or decoded.broken * 20 > len(decoded.text):
        kind = page.header("content-type") or "no content type"
        raise NotHtml("text", f"binary data ({kind}) starting {page.body[:8]!r}", page.final_url, "leave this page out")
    return decoded


def decode(body: bytes, content_type: str = "") -> Decoded | None:
    r"""The text of the bytes, or None where they are no text.

    >>> decode("थाना".encode(), "text/html; charset=ISO-8859-1")
    Decoded(text='थाना', encoding='utf-8', broken=0)
    >>> decode(b"\x89PNG\r\n") is None
    True
    """
    for mark, name in MARKS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], name)
    if body.startswith(BINARY_STARTS):
        return None
    wide = _unmarked_utf16(body)
    if wide:
        return _decoded(body, wide)
    if body.count(b"\0", 0, 4096):
        return None
    try:
        return Decoded(body.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    lenient = _decoded(body, "utf-8")
    # A handful of broken bytes among thousands of good multi-byte letters is damage, not another encoding.
    if sum(1 for letter in lenient.text if "\u0900" <= letter <= "\u097f") > 20 * lenient.broken:
        return lenient
    for name in _labels(body, content_type):
        if name != "utf-8":
            return _decoded(body, name)
    guess = from_bytes(body[:100_000]).best()
    return _decoded(body, guess.encoding) if guess else lenient


def _labels(body: bytes, content_type: str) -> list[str]:
    """The encodings that header, XML declaration and <meta> name, in that order, as Python's names."""
    found = []
    if named := HEADER_CHARSET.search(content_type):
        found.append(named.group(1))
    for pattern in (XML_ENCODING, META_CHARSET):
        if match := pattern.search(body[:4096]):
            found.append(match.group(1).decode("ascii"))
    known = []
    for label in found:
        try:
            name = codecs.lookup(label).name
        except LookupError:
            continue
        # The web's ISO-8859-1 is windows-1252 (WHATWG Encoding, "latin1").
        known.append("cp1252" if name in ("iso8859-1", "ascii") else name)
    return known


def _unmarked_utf16(body: bytes) -> str:
    """The byte order of UTF-16 without a mark, told by "<" and its zero byte; "" for anything else."""
    start = body[:200].lstrip()
    if start[:4] in (b"<\0!\0", b"<\0h\0", b"<\0H\0", b"<\0?\0"):
        return "utf-16-le"
    if body[:200].lstrip(b" \r\n\t")[:4] in (b"\0<\0!", b"\0<\0h", b"\0<\0H", b"\0<\0?"):
        return "utf-16-be"
    return ""


def _decoded(body: bytes, name: str) -> Decoded:
    text = body.decode(name, "replace")
    return Decoded(text, name, text.count("\N{REPLACEMENT CHARACTER}"))
