"""The archive: what is written is read back byte for byte, whatever happens to the process or the file."""

from __future__ import annotations

import gzip
import io
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.archive import Archive
from scraper.errors import ArchiveError, ArchiveLocked, RecordDamaged
from scraper.page import Page
from scraper.warc import iter_warc

from .conftest import make_page

ODD_HEADERS = (
    ("Content-Type", "text/html; charset=utf-8"),
    ("Set-Cookie", "a=1"),
    ("Set-Cookie", "b=2"),
    ("Content-Encoding", "br"),
    ("content-length", "17"),
    ("Transfer-Encoding", "chunked"),
    ("X-Name", "caf\xe9"),
)


def same(one: Page, other: Page) -> bool:
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("url", "final_url", "status", "headers", "body", "fetched_at", "sha256")
    )


@pytest.mark.parametrize("body", [b"", b"\r\n\r\n", "थाना\r\n\r\nथाना".encode(), bytes(range(256)) * 1000])
def test_a_page_comes_back_as_it_was(tmp_path: Path, body: bytes) -> None:
    page = make_page(body, headers=ODD_HEADERS, final_url="https://example.com/moved", status=203)
    with Archive(tmp_path) as archive:
        stored = archive.write(page, request_headers=(("User-Agent", "Tathya/0.1"),))
        assert stored.warc
        assert stored.warc_offset is not None
        assert stored.warc_offset > 0
        assert same(stored, page)
        again = archive.read(stored.warc, stored.warc_offset)
    assert same(again, page)
    assert (again.warc, again.warc_offset) == (stored.warc, stored.warc_offset)


def test_the_file_is_a_warc_that_others_read(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        stored = archive.write(make_page("<p>नमस्ते", headers=ODD_HEADERS), request_headers=(("User-Agent", "T"),))
    with (tmp_path / stored.warc).open("rb") as stream:
        records = []
        for record in ArchiveIterator(stream, check_digests="raise"):
            body = record.content_stream().read()
            headers = dict(record.http_headers.headers) if record.http_headers else {}
            records.append((record.rec_type, record.rec_headers.protocol, body, headers))
    assert [(kind, version) for kind, version, _, _ in records] == [
        ("warcinfo", "WARC/1.1"),
        ("response", "WARC/1.1"),
        ("request", "WARC/1.1"),
    ]
    _, _, body, headers = records[1]
    assert body.decode() == "<p>नमस्ते"
    assert headers["X-Crawl-Content-Encoding"] == "br"
    assert headers["Content-Length"] == str(len(body))
    assert records[2][3] == {"Host": "example.com", "User-Agent": "T"}


def test_each_opening_starts_a_new_file_and_none_without_a_page(tmp_path: Path) -> None:
    for _ in range(2):
        with Archive(tmp_path) as archive:
            archive.write(make_page("<p>x"))
    with Archive(tmp_path):
        pass
    assert len(list(tmp_path.glob("*.warc.gz"))) == 2


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    with Archive(tmp_path, max_file_bytes=3000) as archive:
        stored = [archive.write(make_page(os.urandom(2000), url=f"https://example.com/{n}")) for n in range(4)]
        assert len({page.warc for page in stored}) == 2
        assert [archive.read(p.warc, p.warc_offset or 0).sha256 for p in stored] == [p.sha256 for p in stored]


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with Archive(tmp_path) as first:
        first.write(make_page("<p>x"))
        with Archive(tmp_path) as second, pytest.raises(ArchiveLocked, match="only writer"):
            second.write(make_page("<p>y"))
    with Archive(tmp_path) as third:
        third.write(make_page("<p>z"))


def test_a_record_elsewhere_is_no_page(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        stored = archive.write(make_page("<p>x"))
        with pytest.raises(RecordDamaged):
            archive.read(stored.warc, 0)  # the warcinfo record
        with pytest.raises(RecordDamaged):
            archive.read(stored.warc, 10**9)
        for name in ("../x.warc.gz", "none.warc.gz", "/etc/passwd"):
            with pytest.raises(ArchiveError):
                archive.read(name, 0)


def test_a_torn_last_record_costs_itself_only(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        stored = [archive.write(make_page(os.urandom(5000), url=f"https://example.com/{n}")) for n in range(3)]
    path = tmp_path / stored[0].warc
    whole = path.read_bytes()
    last = stored[2].warc_offset or 0
    for length in range(last, len(whole) - 16, 97):  # with all but its checksum, a record is whole
        path.write_bytes(whole[:length])
        assert [page.url[-1] for page in iter_warc(path)] == ["0", "1"]
        assert archive.read(path.name, stored[1].warc_offset or 0).sha256 == stored[1].sha256
        with pytest.raises(RecordDamaged):
            archive.read(path.name, last)


@pytest.mark.parametrize("compressed", [True, False])
def test_a_garbled_record_is_told_and_passed_over(tmp_path: Path, compressed: bool) -> None:
    offsets, data = [], io.BytesIO()
    for n in range(3):
        offsets.append(data.tell())
        _foreign(data, f"https://example.com/{n}", os.urandom(3000).hex().encode(), compressed=compressed)
    garbled = bytearray(data.getvalue())
    middle = offsets[1] + 40
    garbled[middle : middle + 60] = b"\xff" * 60
    path = tmp_path / "x.warc.gz"
    path.write_bytes(bytes(garbled))
    told: list[RecordDamaged] = []
    assert [page.url[-1] for page in iter_warc(path, on_damage=told.append)] == ["0", "2"]
    assert [error.where for error in told] == ([f"{path}@{offsets[1]}"] if compressed else [])


def test_foreign_records_are_decoded(tmp_path: Path) -> None:
    html = "<p>नमस्ते".encode()
    chunked = b"5\r\n" + html[:5] + b"\r\n" + f"{len(html) - 5:x}".encode() + b"\r\n" + html[5:] + b"\r\n0\r\n\r\n"
    data = io.BytesIO()
    _foreign(data, "https://example.com/gzip", gzip.compress(html), encoding="gzip")
    _foreign(data, "https://example.com/chunked", chunked, transfer="chunked")
    _foreign(data, "https://example.com/only-says-gzip", html, encoding="gzip")
    _foreign(data, "https://example.com/only-says-chunked", html, transfer="chunked")
    _foreign(data, "https://example.com/image", b"\x89PNG", kind="image/png")
    _foreign(data, "https://example.com/gone", html, status="404 Not Found")
    _foreign(data, "https://example.com/bomb", gzip.compress(b"\0" * 60_000_000), encoding="gzip")
    _foreign(data, "https://example.com/torn", gzip.compress(html)[:-9], encoding="gzip")
    _foreign(data, "https://example.com/last", html)
    path = tmp_path / "foreign.warc"
    path.write_bytes(data.getvalue())
    told: list[RecordDamaged] = []
    pages = list(iter_warc(path, on_damage=told.append))
    assert [page.url.rpartition("/")[2] for page in pages] == [
        "gzip",
        "chunked",
        "only-says-gzip",
        "only-says-chunked",
        "last",
    ]
    assert {page.body for page in pages} == {html}
    assert {page.fetched_at for page in pages} == {"2024-01-02T03:04:05+00:00"}
    assert len(told) == 2


def _foreign(
    out: io.BytesIO,
    url: str,
    body: bytes,
    *,
    encoding: str = "",
    transfer: str = "",
    kind: str = "text/html",
    status: str = "200 OK",
    compressed: bool = True,
) -> None:
    fields = [("Content-Type", kind)]
    fields += [("Content-Encoding", encoding)] if encoding else []
    fields += [("Transfer-Encoding", transfer)] if transfer else []
    writer = WARCWriter(out, gzip=compressed)
    writer.write_record(
        writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            length=len(body),
            http_headers=StatusAndHeaders(status, fields, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": "2024-01-02T03:04:05Z"},
        )
    )


def test_a_writer_killed_at_any_moment_loses_nothing_it_was_told_is_safe(tmp_path: Path) -> None:
    """Each line the child printed was safe by then; all those pages are read back."""
    script = textwrap.dedent("""
        import os, sys
        from scraper.archive import Archive
        from scraper.page import Page
        archive = Archive(sys.argv[1])
        for n in range(10**6):
            page = Page(url=f"https://example.com/{n}", final_url="https://example.com/", status=200,
                headers=(), body=os.urandom(50_000), fetched_at="2026-01-01T00:00:00+00:00")
            page = archive.write(page)
            print(page.warc, page.warc_offset, page.sha256, flush=True)
    """)
    told = []
    for pause in (0.0, 0.02):
        child = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        for _ in range(20):
            told.append(child.stdout.readline().split())
        time.sleep(pause)
        child.send_signal(signal.SIGKILL)
        told += [line.split() for line in child.stdout.read().splitlines() if line.count(" ") == 2]
        child.stdout.close()
        child.wait()
    archive = Archive(tmp_path)
    for warc, offset, sha256 in told:
        if len(sha256) == 64:
            assert archive.read(warc, int(offset)).sha256 == sha256
    found = {page.sha256 for path in tmp_path.glob("*.warc.gz") for page in iter_warc(path)}
    assert {sha256 for _, _, sha256 in told if len(sha256) == 64} <= found
