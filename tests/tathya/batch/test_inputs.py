"""Inputs of every kind, remote files, the filter, and what is said where something is wrong."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

import tathya.batch.records as records_module
from scraper.archive import iter_warc
from scraper.devanagari import page_fault
from scraper.errors import ParseError
from scraper.parse import read_article
from tathya.batch.extra import need_scale
from tathya.batch.inputs import read_inputs
from tathya.batch.records import Loss, Records, Unreadable
from tathya.batch.work import warm
from tathya.errors import TathyaError
from tests.tathya.batch.conftest import Batch
from tests.tathya.batch.corpus import OUTLETS, english, hindi, hindi_page, marathi, write
from tests.tathya.conftest import Run


def test_inputs_of_every_kind(tmp_path: Path) -> None:
    folder = tmp_path / "months"
    folder.mkdir()
    for name in ("b.warc.gz", "a.warc", "notes.txt"):
        (folder / name).write_bytes(b"")
    (tmp_path / "one.warc.gz").write_bytes(b"")
    (tmp_path / "list.txt").write_text("# October\nmonths/a.warc\n\ns3://commoncrawl/x/c.warc.gz\n")
    (tmp_path / "paths.gz").write_bytes(gzip.compress(b"s3://commoncrawl/x/d.warc.gz\n"))
    names = [str(folder), str(tmp_path / "one.warc.gz"), str(tmp_path / "list.txt"), f"@{tmp_path / 'paths.gz'}"]
    expected = [
        str(folder / "a.warc"),
        str(folder / "b.warc.gz"),
        "s3://commoncrawl/x/c.warc.gz",
        "s3://commoncrawl/x/d.warc.gz",
        str(tmp_path / "one.warc.gz"),
    ]
    assert read_inputs(names) == expected
    assert read_inputs([str(folder / "*.warc*")]) == expected[:2]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.warc.gz", "expected a WARC file, a folder or a file of lines, found nothing"),
        ("empty", "expected a folder with .warc or .warc.gz files, found none"),
        ("list.txt", "list.txt:2: .*gone.warc"),
        ("blank.txt", "expected a path or URL a line, found no line"),
        ("*.warc", "expected files that match, found none"),
        ("noise.bin", "expected a (file of lines|list of WARC files)"),
    ],
)
def test_what_leads_to_nothing_is_refused(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.txt").write_text("\ngone.warc\n")
    (tmp_path / "blank.txt").write_text("# nothing\n")
    (tmp_path / "noise.bin").write_bytes(b"\xff\0\xfe" * 9)
    with pytest.raises(TathyaError, match=said):
        read_inputs([str(tmp_path / name)])


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.warc.gz").write_bytes(b"")
    with pytest.raises(TathyaError, match="expected file names that differ"):
        read_inputs([str(tmp_path / "a"), str(tmp_path / "b")])


def test_a_file_elsewhere_is_read_like_one_here(tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", [hindi(1), english(1), hindi(2)])
    data = bytearray((tmp_path / "a.warc.gz").read_bytes())
    data += b"\x1f\x8b\x08 torn"
    fsspec.filesystem("memory").pipe("/months/a.warc.gz", bytes(data))
    (tmp_path / "a.warc.gz").write_bytes(data)
    seen = []
    for place in (str(tmp_path / "a.warc.gz"), "memory://months/a.warc.gz"):
        losses: list[Loss] = []
        records = Records(place, losses.append)
        pages = [(page.url, page.warc, page.warc_offset, page.sha256) for page in records]
        seen.append((pages, records.pages, records.refused, [loss.offset for loss in losses]))
    assert seen[0] == seen[1]
    assert (len(seen[0][0]), seen[0][1], len(seen[0][3])) == (2, 3, 1)


def test_a_network_that_fails_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read that fails is tried again where it was; one that fails for good is the rank's failure, not the file's loss."""
    write(tmp_path / "a.warc.gz", [hindi(n) for n in range(5)])
    data = (tmp_path / "a.warc.gz").read_bytes()
    faults = iter([1, 0, 1, 1, 0] + [0] * 100)

    class Flaky(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if next(faults):
                raise ConnectionResetError("the line is down")
            return super().read(min(size or 0, 700) if size and size > 0 else size)

    class Files:
        def open(self, path: str, mode: str, **_more: object) -> Flaky:
            return Flaky(data)

    monkeypatch.setattr(records_module.fsspec.core, "url_to_fs", lambda url: (Files(), url))
    monkeypatch.setattr(records_module.time, "sleep", lambda _seconds: None)
    losses: list[Loss] = []
    assert len(list(Records("s3://bucket/a.warc.gz", losses.append))) == 5
    assert losses == []

    def always() -> Iterator[int]:
        while True:
            yield 1

    faults = always()
    with pytest.raises(Unreadable, match="found after 4 tries: the line is down"):
        list(Records("s3://bucket/a.warc.gz", losses.append))


def test_the_filter_lets_every_article_through() -> None:
    turned_away = [page for page in iter_warc(OUTLETS) if page_fault(page.body)]
    for page in turned_away:
        with pytest.raises(ParseError):
            read_article(page)
    text = hindi_page(1).decode()
    entities = "".join(f"&#{ord(c)};" if "\u0900" <= c <= "\u097f" else c for c in text).encode()
    hexadecimal = "".join(f"&#x{ord(c):x};" if "\u0900" <= c <= "\u097f" else c for c in text).encode()
    for body in (entities, hexadecimal, text.encode("utf-16"), text.encode("utf-16-le"), text.encode("utf-16-be")):
        assert page_fault(body) == ""
    assert page_fault(english(1)) == "no Devanagari"
    assert page_fault(marathi(1)) == "Marathi by its function words"


def test_what_is_loaded_beforehand_reads_an_article() -> None:
    outcome = warm()
    assert len(outcome.rows["facts"]) >= 5
    assert outcome.rows["stations"]


def test_what_to_install_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    need_scale()
    monkeypatch.setitem(sys.modules, "datatrove", None)
    with pytest.raises(TathyaError, match=r"found no datatrove; install them with: pip install 'tathya\[scale\]'"):
        need_scale()


def test_the_command_line(run: Run, batch: Batch, tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", [hindi(1), english(1), hindi(2)])
    done = run("batch", "a.warc.gz", "--out", "out", "--workers", "1")
    assert "files: 1 of 1 read; pages: 3, of which 2 may be Hindi" in done.stdout
    assert "articles: 2 with" in done.stdout
    assert "left out 1: no Devanagari" in done.stdout
    merged = run("merge", "out")
    assert "articles: 2, of which 2 new or changed" in merged.stdout
    assert "of which 0 new" in run("merge", "out").stdout
    assert "45" in run("facts", "--kind", "rank", "--format", "csv").stdout
    assert "name the WARC files to read" in run("batch", "--out", "other", code=2).stderr
    assert "found no set" in run("merge", ".", code=2).stderr
