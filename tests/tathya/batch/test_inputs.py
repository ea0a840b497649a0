"""Inputs of every kind, remote files, the filter, and what is said where something is wrong."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

import tathya.batch.inputs as inputs_module
import tathya.batch.plan as plan_module
import tathya.batch.records as records_module
from scraper.devanagari import page_fault
from scraper.errors import ParseError
from scraper.parse import read_article
from scraper.warc import iter_warc
from tathya import cli
from tathya.batch.extra import need_scale
from tathya.batch.inputs import read_inputs
from tathya.batch.plan import make_plan, read_plan
from tathya.batch.records import Loss, Records, Unreadable
from tathya.batch.work import warm
from tathya.errors import TathyaError
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


def test_lists_as_editors_and_shells_write_them(tmp_path: Path) -> None:
    """A mark before the first line, CRLF, blanks around a line and within a name, and names in Hindi."""
    names = ["अक्टूबर 2023.warc.gz", "two words.warc"]
    for name in names:
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "list.txt").write_bytes("\ufeffअक्टूबर 2023.warc.gz\r\n\r\n  two words.warc  \r\n".encode())
    assert read_inputs([str(tmp_path / "list.txt")]) == sorted(str(tmp_path / name) for name in names)


def test_a_link_keeps_its_own_name_and_a_folder_is_no_file(tmp_path: Path) -> None:
    """Stores of data keep files under their digests and link to them; facts.warc/ is the archive of a crawl."""
    (tmp_path / "ab12").write_bytes(b"")
    months = tmp_path / "months"
    (months / "facts.warc").mkdir(parents=True)
    (months / "a.warc.gz").symlink_to(tmp_path / "ab12")
    (tmp_path / "list.txt").write_text("months/a.warc.gz\n")
    for name in (months, months / "a.warc.gz", months / "*.warc*", tmp_path / "list.txt"):
        assert read_inputs([str(name)]) == [str(months / "a.warc.gz")], name


def test_a_url_may_end_in_a_signature() -> None:
    assert read_inputs(["https://store.example/a.warc.gz?sig=x/y"]) == ["https://store.example/a.warc.gz?sig=x/y"]


def test_a_list_that_is_none_costs_no_memory_and_no_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs_module, "MAX_LIST_BYTES", 1_000_000)
    (tmp_path / "large.gz").write_bytes(gzip.compress(b"a" * 100_000_000, 1))
    tracemalloc.start()
    with pytest.raises(TathyaError, match="expected a list of WARC files"):
        read_inputs([str(tmp_path / "large.gz")])
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
    whole = gzip.compress(b"a.warc\n" * 100)
    (tmp_path / "broken.gz").write_bytes(whole[:12] + b"\xff" * 9 + whole[21:])
    with pytest.raises(TathyaError, match=r"broken.gz: expected a file of lines, found: .*; check the path"):
        read_inputs([str(tmp_path / "broken.gz")])
    (tmp_path / "a.warc.wet.gz").write_bytes(gzip.compress(english(1)))
    with pytest.raises(TathyaError, match="WET and WAT files hold no pages"):
        read_inputs([str(tmp_path / "a.warc.wet.gz")])

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("500, message='Internal Server Error'")  # as aiohttp's errors, which are no OSError

    monkeypatch.setattr(inputs_module.fsspec, "open", fails)
    monkeypatch.setattr(inputs_module.fsspec.core, "url_to_fs", fails)
    for name in ("https://store.example/list.txt", "https://store.example/*.warc.gz"):
        with pytest.raises(TathyaError, match=r"store.example.*found: 500, message"):
            read_inputs([name])


def test_a_name_that_no_table_could_hold_is_refused(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.warc")).write_bytes(b"")
    with pytest.raises(TathyaError, match="expected a path in UTF-8"):
        read_inputs([str(tmp_path)])


def test_many_files_are_shared_out_by_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are named by their time: a rank of neighbours spans little of it, and a merge holds few at once."""
    monkeypatch.setattr(plan_module, "MAX_RANKS", 3)
    plan = make_plan(list("abcdefg"), tmp_path / "out")
    assert plan.ranks == (("a", "b"), ("c", "d"), ("e", "f", "g"))
    assert read_plan(tmp_path / "out") == plan


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), 1e300, 0.0])
def test_a_limit_that_the_kernel_cannot_set_is_refused(seconds: float, tmp_path: Path) -> None:
    with pytest.raises(TathyaError, match="expected at most 86400 seconds"):
        make_plan(["a.warc.gz"], tmp_path / "out", seconds=seconds)


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


def test_a_store_that_says_less_than_it_has_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a file before its end is a fault of the line; and opening is tried again like reading."""
    write(tmp_path / "a.warc.gz", [hindi(n) for n in range(5)])
    data = (tmp_path / "a.warc.gz").read_bytes()
    opened = []

    class Cut(io.BytesIO):
        size = len(data)

    class Files:
        def open(self, path: str, mode: str, **_more: object) -> Cut:
            opened.append(path)
            if len(opened) == 1:
                raise ConnectionResetError("the line is down")
            return Cut(data[: len(data) // 2] if len(opened) == 2 else data)  # then whole, also for a look at places

    monkeypatch.setattr(records_module.fsspec.core, "url_to_fs", lambda url: (Files(), url))
    monkeypatch.setattr(records_module.time, "sleep", lambda _seconds: None)
    losses: list[Loss] = []
    assert len(list(Records("s3://bucket/a.warc.gz", losses.append))) == 5
    assert losses == []
    assert len(opened) >= 3


def test_a_disk_that_cannot_be_read_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").symlink_to("/proc/self/mem")  # reading it at 0 is an error of input
    losses: list[Loss] = []
    with pytest.raises(Unreadable, match=r"a.warc.gz@0: expected bytes, found: .*Input/output error"):
        list(Records(str(tmp_path / "a.warc.gz"), losses.append))
    assert losses == []


@pytest.mark.parametrize("packed", [[3], [1, 3], [2, 2], [1, 1, 2]])
def test_several_records_in_one_gzip_member_are_a_loss(packed: list[int], tmp_path: Path) -> None:
    """Their places are no places: the same for several pages, or that of another record."""
    left = [hindi(n) for n in range(sum(packed))]
    members = [gzip.compress(b"".join(left.pop(0) for _ in range(count))) for count in packed]
    (tmp_path / "a.warc.gz").write_bytes(b"".join(members))
    losses: list[Loss] = []
    pages = list(Records(str(tmp_path / "a.warc.gz"), losses.append))
    whole = list(iter_warc(tmp_path / "a.warc.gz"))
    assert [page.final_url for page in pages] == [page.final_url for page in whole[: len(pages)]]
    assert len({page.warc_offset for page in pages}) == len(pages)
    assert [loss.message.partition(";")[0] for loss in losses] == [
        "expected a gzip member a record, found several records in one"
    ]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_records_as_other_tools_write_them_have_their_places(name: str, tmp_path: Path) -> None:
    """More blank lines between records, an address in brackets, one in Hindi, one that is no UTF-8."""
    first, second, third, fourth = (hindi(n) for n in range(4))
    records = [
        first + b"\r\n\r\n",
        second.replace(b"https://samachar.example/khabar/1\r\n", b"<https://samachar.example/khabar/1>\r\n", 1),
        third.replace(b"/khabar/2\r\n", "/ख़बर/2\r\n".encode(), 1),
        fourth.replace(b"/khabar/3\r\n", b"/\xff/3\r\n", 1),
    ]
    for order in (records, records[::-1]):
        write(tmp_path / name, order)
        losses: list[Loss] = []
        assert len(list(Records(str(tmp_path / name), losses.append))) == 4
        assert losses == []


def test_a_file_that_holds_nothing_is_a_loss(tmp_path: Path) -> None:
    for name, said in (("empty.warc.gz", "found an empty one"), ("gone.warc.gz", "Invalid WARC header")):
        (tmp_path / name).write_bytes(b"" if name == "empty.warc.gz" else b"<html>404 Not Found</html>\n" * 9)
        losses: list[Loss] = []
        assert list(Records(str(tmp_path / name), losses.append)) == []
        assert [said in loss.message for loss in losses] == [True], name
    write(tmp_path / "other.warc.gz", [hindi(1).replace(b": response", b": resource")])
    assert list(Records(str(tmp_path / "other.warc.gz"), losses.append)) == []
    assert len(losses) == 1  # a file without pages is none


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


def test_the_command_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "a.warc.gz", [hindi(1), english(1), hindi(2)])
    done = run("batch", "a.warc.gz", "--out", "out", "--workers", "1")
    assert "files: 1 of 1 read; pages: 3, of which 2 may be Hindi" in done.stdout
    assert "articles: 2 with" in done.stdout
    assert "left out 1: no Devanagari" in done.stdout
    # What follows needs no process of its own, which takes seconds to load.
    monkeypatch.chdir(tmp_path)
    for words, code, said in (
        ("merge out", 0, "articles: 2, of which 2 new or changed"),
        ("merge out", 0, "of which 0 new"),
        ("facts --kind rank --format csv", 0, "45"),
        ("batch --out other", 2, "name the WARC files to read"),
        ("batch --out out --workers 0 a.warc.gz", 2, "0 is not in the range"),
        ("batch --out out --seconds nan a.warc.gz", 2, "expected at most 86400 seconds"),
        ("merge .", 2, "found no set"),
    ):
        assert cli.run(words.split()) == code, words
        heard = capsys.readouterr()
        assert said in (heard.err if code else heard.out), words
