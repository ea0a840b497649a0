"""Generated WARC files: Hindi news, pages in other languages, and damage of every kind."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[3]
OUTLETS = ROOT / "fixtures" / "outlets" / "pages.warc.gz"
DAY = "2023-10-07T06:00:00Z"


def record(url: str, body: bytes, date: str = DAY, kind: str = "text/html; charset=utf-8") -> bytes:
    """A response record, as Common Crawl writes it, uncompressed."""
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    return head(url, len(block), date) + block + b"\r\n\r\n"


def head(url: str, length: int, date: str = DAY) -> bytes:
    """The WARC header of a response record whose block has so many bytes."""
    lines = (
        "WARC/1.0",
        "WARC-Type: response",
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
        f"WARC-Date: {date}",
        f"WARC-Target-URI: {url}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {length}",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def write(path: Path, records: Iterable[bytes]) -> list[int]:
    """Write records as members of a .warc.gz, or as they are; return where each starts."""
    offsets = []
    with path.open("wb") as stream:
        for one in records:
            offsets.append(stream.tell())
            stream.write(gzip.compress(one, 1) if path.suffix == ".gz" else one)
    return offsets


def hindi(number: int, host: str = "samachar.example", *, mark: str = "", rank: int = 45, date: str = DAY) -> bytes:
    """A record of a Hindi article; its number tells it from others."""
    return record(f"https://{host}/khabar/{number}", hindi_page(number, host, mark=mark, rank=rank), date)


def hindi_page(number: int, host: str = "samachar.example", *, mark: str = "", rank: int = 45) -> bytes:
    """The page of a Hindi article about a rank, counts of two stations and coverage."""
    url = f"https://{host}/khabar/{number}"
    parts = (
        f"कानपुर। आईजीआरएस की सितंबर माह की रैंकिंग में कानपुर को प्रदेश में {rank}वां स्थान मिला है। जिले को 130 में से 126 अंक मिले हैं।",
        f"जिलाधिकारी ने बताया कि माह में {number + 200} शिकायतें मिलीं, जिनमें से 180 का निस्तारण किया गया। पिछले माह से यह अधिक है।",
        "कल्याणपुर थाने में 12 और चकेरी थाने में 14 शिकायतें मिलीं, जिनकी जांच की जा रही है और रिपोर्ट शासन को भेजी जाएगी।",
    )
    data = f'{{"@type": "NewsArticle", "datePublished": "2023-10-07T08:00:00+05:30", "headline": "{mark}{number}"}}'
    return (
        f'<html><head><link rel="canonical" href="{url}"><script type="application/ld+json">{data}</script></head><body>'
        f"<h1>कानपुर {rank}वें स्थान पर {mark} {number}</h1><article>{''.join(f'<p>{part}</p>' for part in parts)}</article>"
        "</body></html>"
    ).encode()


def english(number: int, size: int = 3000) -> bytes:
    """A record of a page without a sign of Devanagari, of about so many bytes."""
    text = "<p>The district administration said on Monday that 126 of 130 complaints were settled.</p>"
    body = f"<html><body><h1>Report {number}</h1>{text * (size // len(text))}</body></html>".encode()
    return record(f"https://news.example/{number}", body)


def marathi(number: int) -> bytes:
    """A record of a page in Marathi."""
    text = "पोलिसांनी सांगितले आहे आणि जिल्ह्यात चोरी कमी झाली आहे, पण नागरिकांनी काळजी घेतली नाही तर ते होते. "
    return record(f"https://batmya.example/{number}", f"<html><body><p>{text * 20}</p></body></html>".encode())


def huge(megabytes: int) -> bytes:
    """A whole gzip member of a record with a body of so many MiB, made without making the body."""
    start = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    length = len(start) + (megabytes << 20)
    first = head("https://huge.example/", length) + start
    last = b"\r\n\r\n"
    chunk = b"\0" * (1 << 20)
    # After a full flush the same input gives the same bytes, wherever it stands.
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    opening = packer.compress(first) + packer.flush(zlib.Z_FULL_FLUSH)
    middle = packer.compress(chunk) + packer.flush(zlib.Z_FULL_FLUSH)
    closing = packer.compress(last) + packer.flush()
    check = zlib.crc32(first)
    for _ in range(megabytes):
        check = zlib.crc32(chunk, check)
    check = zlib.crc32(last, check)
    total = len(first) + (megabytes << 20) + len(last)
    end = check.to_bytes(4, "little") + (total & 0xFFFFFFFF).to_bytes(4, "little")
    return b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + opening + middle * megabytes + closing + end
