"""What a batch costs beside a plain loop over the same parser and extractor; its memory as it grows; the filter's speed.

    .venv/bin/python benchmarks/batch_pages.py [cpu] [workers] [memory] [filter] [--pages 5000]

cpu: so many pages of fixtures/outlets in ten files, read by `tathya batch --workers 1` and by a loop in one process, both from
the start of the process to its end, at the same time: on a rented machine the same work takes a third more CPU from one
minute to the next. CPU seconds of all processes, user and system.
workers: the same files with one and with two workers, by the clock, beside one loop and two at once, which is what the
machine's cores allow: to be believed on a quiet machine only; the load is printed. memory: files of 1,000, 10,000 and
50,000 pages, one in five of them Hindi and no two alike; the most that one process held. filter: records a second of
CPU, over records most of which are English, for the test alone and with the reading of the file. Without a name: all four.
"""

from __future__ import annotations

import argparse
import ctypes
import gzip
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from fastwarc.warc import ArchiveIterator
from invented_news import InventedNews

from scraper.devanagari import page_fault
from scraper.warc import iter_warc

ROOT = Path(__file__).parent.parent
OUTLETS = ROOT / "fixtures" / "outlets" / "pages.warc.gz"
TATHYA = Path(sys.executable).with_name("tathya")
FILES = 10
TURNS = 3
PR_SET_CHILD_SUBREAPER = 36
LOOP = """
import sys
from scraper.warc import iter_warc
from scraper.errors import ParseError
from scraper.parse import read_article
from tathya.reading import make_reader
reader, facts = make_reader(), 0
for path in sys.argv[1:]:
    for page in iter_warc(path):
        try:
            facts += len(reader.read(read_article(page)).facts)
        except ParseError:
            continue
print(facts)
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", nargs="*", choices=["cpu", "workers", "memory", "filter", []])
    parser.add_argument("--pages", type=int, default=5000)
    given = parser.parse_args()
    # What our children leave behind becomes ours, so that its CPU time is counted too.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryDirectory() as folder:
        for what in given.what or ["filter", "cpu", "workers", "memory"]:
            print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
            {"cpu": cpu, "workers": workers, "memory": memory, "filter": measure_filter}[what](
                Path(folder), given.pages
            )


def cpu(folder: Path, pages: int) -> None:
    """Prints both, run at the same time so that what slows the machine slows both, and how many times the loop's CPU the batch takes."""
    files = [str(file) for file in corpus(folder, pages)]
    loops, batches = 0.0, 0.0
    for turn in range(TURNS):
        out = str(folder / f"cpu-{turn}")
        loop = subprocess.Popen([sys.executable, "-c", LOOP, *files], stdout=subprocess.DEVNULL)
        batch = subprocess.Popen(
            [str(TATHYA), "batch", *files, "--out", out, "--workers", "1", "--quiet"], stdout=subprocess.DEVNULL
        )
        used = waited_for()
        looped = used.pop(loop.pid)
        loop.returncode = batch.returncode = 0  # waited for already; each has ended well
        batched = sum(used.values())  # with what it left to us
        print(
            f"{pages} pages: loop {looped:.1f} s of CPU, batch {batched:.1f} s, {batched / looped:.3f} times",
            flush=True,
        )
        loops, batches = loops + looped, batches + batched
    print(f"{pages} pages, {TURNS} turns: {batches / loops:.3f} times", flush=True)


def waited_for() -> dict[int, float]:
    """The CPU seconds of each child, by its process id, once all have ended. Raises SystemExit where one failed."""
    used = {}
    while True:
        try:
            pid, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return used
        used[pid] = usage.ru_utime + usage.ru_stime
        if code := os.waitstatus_to_exitcode(status):
            raise SystemExit(f"process {pid} ended with {code}")


def workers(folder: Path, pages: int) -> None:
    """Prints how much faster two workers are than one by the clock, and two plain loops side by side than one: the limit."""
    files = corpus(folder, pages)
    began = time.perf_counter()
    loops = [
        subprocess.Popen([sys.executable, "-c", LOOP, *map(str, half)], stdout=subprocess.DEVNULL)
        for half in (files[::2], files[1::2])
    ]
    codes = [loop.wait() for loop in loops]  # of both: any() would not wait for the second
    assert codes == [0, 0]
    two_loops = time.perf_counter() - began
    _, one_loop = used([sys.executable, "-c", LOOP, *map(str, files)])
    print(
        f"{pages} pages: one loop {one_loop:.1f} s, two side by side {two_loops:.1f} s: {one_loop / two_loops:.2f} times",
        flush=True,
    )
    clock = {}
    for count in (1, 2):
        out = folder / f"workers-{count}"
        _, clock[count] = used(
            [str(TATHYA), "batch", *map(str, files), "--out", str(out), "--workers", str(count), "--quiet"]
        )
    print(
        f"{pages} pages: one worker {clock[1]:.1f} s, two {clock[2]:.1f} s: {clock[1] / clock[2]:.2f} times", flush=True
    )


def memory(folder: Path, pages: int) -> None:
    """Prints the largest process of a batch of one file, by the number of its pages."""
    for count in (1_000, 10_000, 50_000):
        path = folder / f"{count}.warc.gz"
        with path.open("wb") as stream:
            for one in islice(mixed(), count):
                stream.write(gzip.compress(one, 1))
        out = folder / f"memory-{count}"
        spent, _ = used([str(TATHYA), "batch", str(path), "--out", str(out), "--workers", "1", "--quiet"])
        report = (out / "sets" / "rank-00000" / "report.json").read_text()
        print(f"{count} pages: peak {number(report, 'peak'):.0f} MiB, {number(report, 'articles'):.0f} articles, "
              f"{spent:.0f} s of CPU", flush=True)  # fmt: skip


def number(report: str, name: str) -> float:
    return float(report.partition(f'"{name}": ')[2].partition(",")[0])


def measure_filter(folder: Path, pages: int) -> None:
    """Prints records a second of CPU."""
    bodies = [page.body for page in iter_warc(OUTLETS)]
    letters = {"English": "The police said on Monday that 45 cases were settled. ", "Tamil": "காவல்துறை தெரிவித்தது. "}
    records, sizes = [], 0
    path = folder / "filter.warc.gz"
    with path.open("wb") as stream:
        for n in range(2000):
            kind = "Tamil" if n % 10 == 3 else "English"
            body = bodies[n % len(bodies)] if n % 20 == 7 else page_of(letters[kind], 60_000 + n * 37 % 80_000)
            records.append(body)
            sizes += len(body)
            stream.write(gzip.compress(record(f"https://news.example/{n}", body), 6))
    began = time.process_time()
    kept = sum(not page_fault(body) for body in records)
    alone = time.process_time() - began
    began = time.process_time()
    with path.open("rb") as stream:
        for one in ArchiveIterator(stream, parse_http=False):
            one.reader.read(one.content_length)
    reading = time.process_time() - began
    began = time.process_time()
    assert len(list(iter_warc(path, wanted=lambda body: not page_fault(body)))) == kept
    whole = time.process_time() - began
    print(
        f"filter: {len(records)} records of {sizes / len(records) / 1024:.0f} KiB, {kept} let through: "
        f"{len(records) / alone:.0f} a second alone, {len(records) / whole:.0f} with reading the file "
        f"(reading alone {len(records) / reading:.0f})",
        flush=True,
    )


def page_of(sentence: str, size: int) -> bytes:
    """A page of about so many bytes with markup of the usual thickness."""
    part = f'<div class="story-card"><a href="/news/1">{sentence}</a><p>{sentence * 3}</p></div>\n'.encode()
    return b"<html><head><title>News</title></head><body>" + part * (size // len(part)) + b"</body></html>"


def corpus(folder: Path, pages: int) -> list[Path]:
    """The pages of fixtures/outlets, again and again, in ten files."""
    raw = OUTLETS.read_bytes()
    with OUTLETS.open("rb") as stream:
        starts = [one.stream_pos for one in ArchiveIterator(stream, parse_http=False)]
    whole = {page.warc_offset for page in iter_warc(OUTLETS)}
    members = [raw[a:b] for a, b in zip(starts, [*starts[1:], len(raw)], strict=True) if a in whole]
    files = [folder / f"{n}.warc.gz" for n in range(FILES)]
    for n, path in enumerate(files):
        if not path.exists():
            with path.open("wb") as stream:
                for i in range(n, pages, FILES):
                    stream.write(members[i % len(members)])
    return files


def mixed() -> Iterable[bytes]:
    """Records, one in five a Hindi article, no two alike."""
    for n, told in enumerate(InventedNews(1).told(sys.maxsize)):
        article = told.article
        data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{article.published}"}}</script>'
        text = "".join(f"<p>{part}</p>" for part in article.text.split("\n\n") * 2)
        page = (
            f"<html><head>{data}</head><body><h1>{article.title}</h1><article>{text}</article></body></html>".encode()
        )
        yield record(f"https://samachar.example/khabar/{n}", page)
        for m in range(4):
            yield record(f"https://news.example/{n}-{m}", page_of(f"The police said {n * 4 + m}. ", 20_000))


def record(url: str, body: bytes) -> bytes:
    """A response record, uncompressed."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    lines = ("WARC/1.0", "WARC-Type: response", "WARC-Date: 2023-10-07T06:00:00Z", f"WARC-Target-URI: {url}",
             "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
             "Content-Type: application/http; msgtype=response", f"Content-Length: {len(block)}")  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def used(command: list[str]) -> tuple[float, float]:
    """The CPU seconds of a command and all that it started, and its seconds by the clock."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    spent = sum(waited_for().values())
    process.returncode = 0  # waited for already; it has ended well
    return spent, time.perf_counter() - began


if __name__ == "__main__":
    main()
