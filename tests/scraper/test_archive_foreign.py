"""WARC files that others made, as they come: packed together, torn, without dates, with headers that are not true."""

from __future__ import annotations

import gzip
import io
import os
import tracemalloc
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import brotli
import pytest
from fastwarc.stream_io import ZstdWriter

from scraper.archive import Archive
from scraper.devanagari import page_fault
from scraper.discover import read_source
from scraper.errors import RecordDamaged
from scraper.events import ArticleFound, Failed
from scraper.local import warc_pages
from scraper.warc import iter_warc

from .conftest import article_html, make_page
from .test_crawl import crawl_all, of

HTML = "<p>नमस्ते".encode()
DATE = "2024-01-02T03:04:05Z"


def record(
    number: int | str, body: bytes = HTML, *, date: str = DATE, encoding: str = "", kind: str = "text/html"
) -> bytes:
    """A response record, uncompressed. Its id is that of all others, as some tools write it."""
    fields = f"Content-Type: {kind}\r\n" + (f"Content-Encoding: {encoding}\r\n" if encoding else "")
    block = f"HTTP/1.1 200 OK\r\n{fields}\r\n".encode() + body
    return raw(f"https://example.com/news/a-{number}", block, date=date)


def raw(url: str, block: bytes, *, date: str = DATE, kind: str = "application/http; msgtype=response") -> bytes:
    """A response record with this block, whatever it is."""
    lines = ["WARC/1.0", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:0>", f"WARC-Target-URI: {url}"]
    lines += [f"WARC-Date: {date}"] if date else []
    lines += [f"Content-Type: {kind}", f"Content-Length: {len(block)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def members(records: Iterable[bytes], packed: Sequence[int]) -> list[bytes]:
    """The records as gzip members, so many of them in each."""
    left = iter(records)
    return [gzip.compress(b"".join(next(left) for _ in range(count))) for count in packed]


def read(path: Path) -> tuple[list[str], list[int | None], list[str]]:
    """The numbers of a file's pages, their places, and what was told."""
    told: list[RecordDamaged] = []
    pages = list(iter_warc(path, on_damage=told.append))
    return [page.url.rpartition("-")[2] for page in pages], [page.warc_offset for page in pages], list(map(str, told))


def zstd(data: bytes) -> bytes:
    out = io.BytesIO()
    with ZstdWriter(out) as writer:
        while data:
            data = data[writer.write(data) :]
    return out.getvalue()


@pytest.mark.parametrize("size", [10, 300_000])  # within what is read at once, and beyond it
@pytest.mark.parametrize("packed", [[5], [1, 4], [2, 1, 2], [3, 1, 1], [1, 1, 1, 2], [1, 1, 1, 1, 1]])
def test_a_place_is_right_or_none(tmp_path: Path, packed: list[int], size: int) -> None:
    """Of records that share a gzip member only the first can be found again."""
    parts = members((record(n, os.urandom(size)) for n in range(5)), packed)
    path = tmp_path / "x.warc.gz"
    path.write_bytes(b"".join(parts))
    expected: list[int | None] = []
    for number, count in enumerate(packed):
        expected += [sum(map(len, parts[:number])), *[None] * (count - 1)]
    assert read(path) == (list("01234"), expected, [])
    for page in iter_warc(path):
        assert page.warc == ("" if page.warc_offset is None else path.name)
        if page.warc:
            assert page.warc_offset is not None
            assert Archive(tmp_path).read(path.name, page.warc_offset).sha256 == page.sha256


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("packed", [[5], [2, 3], [2, 1, 2], [1, 1, 1, 1, 1]])
def test_a_crawl_that_is_stopped_reads_the_rest_of_packed_records(
    tmp_path: Path, packed: list[int], ours: bool
) -> None:
    """Three runs of two pages read all five, once each, and each can be found again in the archive."""
    folder = tmp_path / "warc" if ours else tmp_path
    folder.mkdir(exist_ok=True)
    path = folder / "packed.warc.gz"
    path.write_bytes(b"".join(members((record(n, article_html(n).encode()) for n in range(5)), packed)))
    found = []
    for expected in (2, 2, 1, 0):
        events = crawl_all(tmp_path, str(path), max_pages=2)
        assert of(events, Failed) == []
        assert len(of(events, ArticleFound)) == expected
        found += of(events, ArticleFound)
    assert len({event.article.id for event in found}) == 5
    with Archive(tmp_path / "warc") as archive:
        for event in found:
            assert archive.read(event.page.warc, event.page.warc_offset).body == event.page.body


def test_the_mark_of_an_earlier_crawl_is_not_believed_where_records_are_packed(tmp_path: Path) -> None:
    """It held where fastwarc had read to. Places that were right are still right."""
    path = tmp_path / "x.warc.gz"
    parts = members((record(n) for n in range(5)), [1, 4])
    path.write_bytes(b"".join(parts))
    pages = list(warc_pages(path, str(path.stat().st_size), lambda _: None))
    assert [page.url[-1] for page, _ in pages] == list("234")
    assert [page.url[-1] for page, _ in warc_pages(path, pages[0][1], lambda _: None)] == list("34")
    parts = members((record(n) for n in range(5)), [1, 1, 1, 1, 1])
    path.write_bytes(b"".join(parts))
    after = str(len(parts[0]))
    assert [page.url[-1] for page, _ in warc_pages(path, after, lambda _: None)] == list("234")


def test_a_gzip_magic_within_torn_bytes_is_no_start(tmp_path: Path) -> None:
    """Packed bytes may hold one by chance; what is told is where the torn member begins."""
    parts = members((record(n, os.urandom(200_000)) for n in range(5)), [1, 2, 2])
    parts[1] = parts[1][:120_000] + b"\x1f\x8b\x08\xff" + parts[1][120_004:250_000]
    path = tmp_path / "x.warc.gz"
    path.write_bytes(b"".join(parts))
    numbers, _, told = read(path)
    assert numbers == ["0", "1", "3", "4"]
    assert len(told) == 1
    assert f"{path}@{len(parts[0])}: expected a whole record" in told[0]


@pytest.mark.parametrize("packed", [[3, 1, 1], [1, 3, 1], [1, 2, 2]])
def test_a_break_among_packed_records_costs_no_other_member_and_is_told(tmp_path: Path, packed: list[int]) -> None:
    """The last record before a break may be said to stand where the next member does."""
    parts = members((record(n, os.urandom(200_000)) for n in range(5)), packed)
    torn = next(number for number, count in enumerate(packed) if count > 1)
    parts[torn] = parts[torn][:250_000]
    path = tmp_path / "x.warc.gz"
    path.write_bytes(b"".join(parts))
    numbers, _, told = read(path)
    first = sum(packed[:torn])
    assert numbers == [str(n) for n in range(5) if n <= first or n >= first + packed[torn]]
    assert len(told) == 1
    assert f"{path}@{sum(map(len, parts[:torn]))}: expected a whole record" in told[0]


def test_a_packed_file_that_breaks_off_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(members((record(n, os.urandom(200_000)) for n in range(3)), [3])[0][:500_000])
    numbers, places, told = read(path)
    assert (numbers[:2], places[:2], len(told)) == (["0", "1"], [0, None], 1)


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc", "pages.bin"])
@pytest.mark.parametrize("torn", [b"\0", b"\0" * 5, b"\xff" * 600], ids=["one", "five", "many"])
def test_a_file_whose_first_bytes_are_torn_loses_its_first_record_only(tmp_path: Path, name: str, torn: bytes) -> None:
    records = [record(n, os.urandom(800)) for n in range(3)]
    parts = records if name.endswith(".warc") else [gzip.compress(one) for one in records]
    data = b"".join(parts)
    path = tmp_path / name
    path.write_bytes(torn + data[len(torn) :])
    numbers, places, told = read(path)
    assert numbers == ["1", "2"]
    assert places == [len(parts[0]), len(parts[0] + parts[1])]
    assert [line.partition(": ")[0] for line in told] == [f"{path}@0"]


def test_a_torn_file_is_what_its_name_says(tmp_path: Path) -> None:
    """Its articles come, and what is torn is told; a saved page called x.warc is still a page."""
    path = tmp_path / "x.warc.gz"
    path.write_bytes(
        b"\0" * 9 + b"".join(members((record(n, article_html(n).encode()) for n in range(3)), [1] * 3))[9:]
    )
    events = crawl_all(tmp_path, str(path))
    assert len(of(events, ArticleFound)) == 2
    assert [event.kind for event in of(events, Failed)] == ["RecordDamaged"]
    whole = members([record(0, os.urandom(9000))], [1])[0]
    path.write_bytes(whole[:100] + b"\xff" * 100 + whole[200:])
    assert read_source(str(path)).kind == "warc"
    path.write_text("\ufeff\n <html>", "utf-8")
    assert read_source(str(path)).kind == "html"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "got an empty file"),
        (gzip.compress(b"", mtime=0), "got records without one"),
        (gzip.compress(record(1, b"\x89PNG", kind="image/png"), mtime=0), "got records without one"),
        (
            gzip.compress(record(1).replace(b"WARC-Type: response", b"WARC-Type: conversion"), mtime=0),
            "WET and WAT files hold no",
        ),
    ],
    ids=["no bytes", "no record", "no HTML", "no response"],
)
def test_a_file_without_a_page_says_so(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(data)
    for _ in range(2):
        (event,) = crawl_all(tmp_path, str(path))
        assert isinstance(event, Failed)
        assert event.error.startswith(f"{path}: expected a WARC file with HTML pages, got ")
        assert said in event.error
        assert "\n" not in event.error
    assert not list((tmp_path / "warc").glob("*.warc.gz"))


def test_what_is_no_answer_of_the_web_is_no_damage(tmp_path: Path) -> None:
    """Heritrix keeps what name servers and FTP answered; a block of the web that is no HTTP is told."""
    records = [
        raw("dns:example.com", b"20240102030405\nexample.com.\t300\tIN\tA\t192.0.2.1\n", kind="text/dns"),
        raw("ftp://example.com/list.html", b"<p>", kind="application/octet-stream"),
        record(1),
        raw("<https://example.com/news/a-2>", b"HTTP/1.1 200 OK\r\n\r\n" + HTML, kind="application/http"),
        raw("https://example.com/news/a-3", HTML),
    ]
    path = tmp_path / "x.warc"
    path.write_bytes(b"".join(records))
    numbers, _, told = read(path)
    assert numbers == ["1", "2"]
    assert len(told) == 1
    assert "no HTTP status line" in told[0]


@pytest.mark.parametrize(
    "encoding", ["br", "deflate", "zstd", "gzip", "UTF-8", "none", "identity", "br, gzip", "x-own"]
)
@pytest.mark.parametrize(
    "text",
    [article_html(1).encode(), article_html(1).encode("utf-16"), b"\r\n  plain words", b""],
    ids=["UTF-8", "UTF-16", "words", "nothing"],
)
def test_a_body_that_was_decoded_before_is_read(tmp_path: Path, encoding: str, text: bytes) -> None:
    path = tmp_path / "x.warc"
    path.write_bytes(record(1, text, encoding=encoding))
    told: list[RecordDamaged] = []
    assert [page.body for page in iter_warc(path, on_damage=told.append)] == [text]
    assert told == []


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("br", brotli.compress(HTML * 999)),
        ("deflate", zlib.compress(HTML * 999)),
        ("deflate", zlib.compress(HTML * 999)[2:-4]),
        ("zstd", zstd(HTML * 999)),
        ("zstd", zstd(HTML * 500) + zstd(HTML * 499)),
        ("br, gzip", gzip.compress(brotli.compress(HTML * 999), mtime=0)),
    ],
    ids=["br", "deflate", "bare deflate", "zstd", "two frames of zstd", "br in gzip"],
)
def test_a_packed_body_is_unpacked_and_a_torn_one_told(tmp_path: Path, encoding: str, packed: bytes) -> None:
    path = tmp_path / "x.warc"
    path.write_bytes(record(1, packed, encoding=encoding))
    assert [page.body for page in iter_warc(path)] == [HTML * 999]
    path.write_bytes(record(1, packed[:-5], encoding=encoding) + record(2))
    numbers, _, told = read(path)
    assert (numbers, len(told)) == (["2"], 1)


def test_a_body_that_nobody_can_unpack_is_told_and_a_picture_is_not(tmp_path: Path) -> None:
    noise = os.urandom(600)
    path = tmp_path / "x.warc"
    path.write_bytes(
        record(1, noise, encoding="x-own")
        + record(2, zstd(b"\0" * 60_000_000), encoding="zstd")
        + record(3, noise, encoding="br", kind="image/webp")
    )
    numbers, _, told = read(path)
    assert numbers == []
    assert ["content encoding 'x-own'" in told[0], "too large" in told[1], len(told)] == [True, True, 2]


@pytest.mark.parametrize(
    "date", ["", "yesterday", "2024-13-45T00:00:00Z", "20240102030405", "2024-01-02", "0001-01-01T00:00:00+05:30"]
)
def test_a_page_without_a_date_has_none(tmp_path: Path, date: str) -> None:
    """Not 1970, which would be believed; and not the day on which it was archived either."""
    path = tmp_path / "x.warc"
    path.write_bytes(record(1, article_html(1).encode(), date=date))
    (page,) = iter_warc(path)
    assert page.fetched_at == ""
    (event,) = of(crawl_all(tmp_path, str(path)), ArticleFound)
    assert event.page.fetched_at == ""
    with Archive(tmp_path / "warc") as archive:
        again = archive.read(event.page.warc, event.page.warc_offset)
    assert (again.fetched_at, again.headers, again.body) == ("", page.headers, page.body)
    (copy,) = iter_warc(tmp_path / "warc" / event.page.warc)
    assert copy == again


def test_any_other_date_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.warc"
    dates = {"1970-01-01T00:00:00Z": "1970-01-01T00:00:00+00:00", "2024-01-02T03:04:05.9Z": "2024-01-02T03:04:05+00:00"}
    path.write_bytes(b"".join(record(n, date=date) for n, date in enumerate(dates)))
    assert [page.fetched_at for page in iter_warc(path)] == list(dates.values())
    with Archive(tmp_path / "warc") as archive:
        stored = archive.write(make_page(HTML))
    (page,) = iter_warc(tmp_path / "warc" / stored.warc)
    assert page.fetched_at == stored.fetched_at == "2026-01-02T03:04:05+00:00"


def test_the_language_of_a_long_page_is_told_by_its_beginning() -> None:
    """Of a page of 6 MB no more words are taken than are looked at: each would cost its time, and fifty bytes."""
    marathi = "पोलिसांनी सांगितले आहे आणि चोरी कमी झाली आहे, पण काळजी घेतली नाही तर ते होते. "
    body = (marathi * 400 + "पुलिस ने बताया कि चोरी कम हुई है। " * 70_000).encode()
    tracemalloc.start()
    assert page_fault(body) == "Marathi by its function words"
    assert tracemalloc.get_traced_memory()[1] < 5 * len(body)
    tracemalloc.stop()


def test_a_page_begins_in_one_language_and_goes_on_in_another() -> None:
    """Hindi is believed as soon as there is enough of it; a few words of it under a menu do not make a page Hindi, nor unmake it."""
    marathi = "पोलिसांनी सांगितले आहे आणि चोरी कमी झाली आहे, पण काळजी घेतली नाही तर ते होते. "
    hindi = "पुलिस ने बताया कि जिले में चोरी के मामले कम हुए हैं। "
    assert page_fault((marathi * 5 + hindi * 60).encode()) == ""
    assert page_fault((hindi * 3 + marathi * 90).encode()) == "Marathi by its function words"
    assert page_fault((hindi * 30 + marathi * 400).encode()) == ""  # the parser has the last word
