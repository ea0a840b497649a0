"""What goes wrong in years of files: nothing is doubled, the rest is done, and each loss is named."""

from __future__ import annotations

import gzip
import os
import random
import resource
import shutil
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from datatrove.data import Document
from rich.console import Console

from scraper.page import Page
from store import Store
from tathya.batch.inputs import read_inputs
from tathya.batch.merging import merge
from tathya.batch.plan import Plan, make_plan, read_plan
from tathya.batch.run import BatchTotals, failures, run_batch
from tathya.batch.screen import BatchProgress
from tathya.batch.sink import Report, Sink, read_report
from tathya.batch.steps import EVENT, ReadRecords, WriteSet
from tathya.batch.work import Outcome
from tathya.errors import TathyaError
from tests.tathya.batch import faulty
from tests.tathya.batch.conftest import Batch, Nobody
from tests.tathya.batch.corpus import english, hindi, huge, record, write
from tests.tathya.conftest import COMMAND


def urls(plan: Plan) -> Counter[str]:
    """How many rows of articles each address has in the sets."""
    found: Counter[str] = Counter()
    for rank in range(len(plan.ranks)):
        found.update(pq.read_table(plan.set_folder(rank) / "articles.parquet").column("url").to_pylist())
    return found


def wanted(numbers: object) -> Counter[str]:
    return Counter(f"https://samachar.example/khabar/{number}" for number in numbers)  # type: ignore[attr-defined]


def test_broken_files_cost_what_is_broken(batch: Batch, tmp_path: Path) -> None:
    torn = tmp_path / "torn.warc.gz"
    places = write(torn, [hindi(n) for n in range(6)])
    os.truncate(torn, torn.stat().st_size - 200)

    corrupt = tmp_path / "corrupt.warc.gz"
    offsets = write(corrupt, [hindi(n) for n in range(10, 16)])
    data = bytearray(corrupt.read_bytes())
    middle = (offsets[2] + offsets[3]) // 2
    data[middle : middle + 40] = os.urandom(40)
    corrupt.write_bytes(data)

    noise = tmp_path / "noise.warc.gz"
    noise.write_bytes(random.Random(1).randbytes(5000))

    large = tmp_path / "large.warc.gz"
    with large.open("wb") as stream:
        stream.write(gzip.compress(hindi(20)))
        at = stream.tell()
        stream.write(huge(1024))
        stream.write(gzip.compress(hindi(21)))

    totals, plan = batch([torn, corrupt, noise, large])
    assert not totals.lost
    assert urls(plan) == wanted([0, 1, 2, 3, 4, 10, 11, 13, 14, 15, 20, 21])
    lines = [line for stage, line in failures(plan) if stage == "archive"]
    assert totals.failures["archive"] == len(lines) == 4
    for place in (f"{torn}@{places[5]}", f"{corrupt}@{offsets[2]}", f"{noise}@0", f"{large}@{at}"):
        assert [line for line in lines if place in line], (place, lines)
    peaks = [read_report(plan.set_folder(rank)).peak for rank in range(len(plan.ranks))]
    assert max(peaks) < 700  # MiB; the record alone has 1024


def test_a_page_that_kills_its_reader_is_set_aside(batch: Batch, tmp_path: Path) -> None:
    path = tmp_path / "deadly.warc.gz"
    marks = {3: faulty.LOOP, 5: faulty.DIE, 6: faulty.CRASH, 8: faulty.RAISE, 9: faulty.MISREAD}
    offsets = write(path, [hindi(n, mark=marks.get(n, "")) for n in range(12)])
    totals, plan = batch([path], seconds=2.0, reader=faulty.make_deadly)
    assert not totals.lost
    assert urls(plan) == wanted(n for n in range(12) if n not in (3, 5, 6, 9))
    assert totals.failures == Counter(worker=3, extract=1, store=1)
    told = list(failures(plan))
    for number, said in ((3, "2 s of CPU"), (5, "SIGKILL"), (6, "SIGSEGV"), (8, "a defect"), (9, "AttributeError")):
        named = [line for _, line in told if f"{path}@{offsets[number]}" in line and said in line]
        assert len(named) == 1, (number, told)
        assert f"khabar/{number}" in named[0]
    # An article whose reading failed is stored, to be read again by a later version.
    merge([plan.out], tmp_path / "facts.db", watcher=Nobody())
    with Store.open(tmp_path / "facts.db") as store:
        sql = "SELECT url FROM articles WHERE id NOT IN (SELECT article_id FROM facts)"
        assert [row["url"][-1] for row in store.rows(sql)] == ["8"]
        assert store.rows("SELECT count(*) AS n FROM articles")[0]["n"] == 8


def test_why_nothing_can_be_read_is_said(batch: Batch, tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", [hindi(1)])
    totals, plan = batch([tmp_path / "a.warc.gz"], reader=faulty.make_none)
    assert "no reader: RuntimeError: a disk without the model; run" in totals.lost[0]
    assert not plan.set_folder(0).exists()


def test_a_rank_that_is_done_is_not_done_again(batch: Batch, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc.gz", [hindi(n) for n in range(2)])
    _, plan = batch([tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"])
    (plan.logs / "completions" / "00001").unlink()  # killed after its set was written, before it was marked
    before = [(path, path.stat().st_mtime_ns) for path in sorted(plan.out.glob("sets/*/*"))]
    totals, _ = batch([])
    assert totals.ranks_done == 2
    assert [(path, path.stat().st_mtime_ns) for path in sorted(plan.out.glob("sets/*/*"))] == before


def test_two_runs_of_one_rank_at_once_leave_one_whole_set(tmp_path: Path) -> None:
    """As on a cluster, where somebody submits a job again that still runs; what a killed one left is taken away."""
    folder = tmp_path / "sets" / "rank-00000"
    left = tmp_path / "sets" / ".rank-00000.0.tmp"
    left.mkdir(parents=True)
    row = ("a.warc", 0, "", "archive", "torn")
    with Sink(folder) as one:
        assert not left.exists()
        one.add({"failures": [row]})
        with Sink(folder) as other:
            assert one.temporary.is_dir()
            other.add({"failures": [row]})
            one.keep(Report(rank=0, pages=1))
            other.keep(Report(rank=0, pages=2))
    assert read_report(folder).pages == 1
    assert pq.read_table(folder / "failures.parquet").num_rows == 1
    assert [path.name for path in folder.parent.iterdir()] == ["rank-00000"]


def test_progress_counts_the_pages_of_a_file_that_is_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tathya.batch.steps.TELL_EVERY", 0.0)
    write(tmp_path / "a.warc.gz", [english(1), hindi(2), english(3), hindi(4)])
    plan = make_plan([str(tmp_path / "a.warc.gz")], tmp_path / "out")
    told: list[int] = []

    def outcomes() -> Iterator[Document]:
        for document in ReadRecords(plan).run():
            if isinstance(document.metadata[EVENT], Page):
                document.metadata[EVENT] = Outcome(no_article="none")
            yield document

    WriteSet(plan, lambda report: told.append(report.pages)).run(outcomes())
    assert told == [2, 4, 4, 4]
    # What earlier runs have read is not read in this second.
    progress = BatchProgress(Console(), quiet=True)
    shown: list[str] = []
    monkeypatch.setattr(progress, "show", lambda standing, done, total: shown.append(standing))
    for pages in (1_000_000, 1_000_005):
        progress.began = time.monotonic() - 5
        progress.saw(BatchTotals(pages=pages))
    assert [line.rpartition(", ")[2] for line in shown] == ["0 pages/s", "1 pages/s"]


def test_a_file_that_cannot_be_read_costs_its_rank_only(batch: Batch, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc.gz", [hindi(n) for n in range(2)])
    kept = (tmp_path / "b.warc.gz").read_bytes()
    plan_files = [tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"]
    make_plan(read_inputs(map(str, plan_files)), tmp_path / "out")
    (tmp_path / "b.warc.gz").unlink()
    totals, plan = batch([])
    assert (totals.ranks_done, len(totals.retried), len(totals.lost)) == (1, 1, 1)
    assert "b.warc.gz: expected a file that can be read" in totals.lost[0]
    (tmp_path / "b.warc.gz").write_bytes(kept)
    totals, plan = batch([])
    assert not totals.anything_lost
    assert urls(plan) == Counter(dict.fromkeys(wanted(range(2)), 2))


def test_inputs_of_another_batch_are_refused(batch: Batch, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc.gz", [english(1)])
    batch([tmp_path / "a.warc.gz"])
    with pytest.raises(TathyaError, match="give another --out"):
        batch([tmp_path / "b.warc.gz"])


def descendants(root: int) -> list[int]:
    """The processes that a process and its children have started."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found, waiting = [], [root]
    while waiting:
        more = parents.get(waiting.pop(), [])
        found += more
        waiting += more
    return found


def test_workers_and_ranks_killed_at_random_lose_nothing(batch: Batch, tmp_path: Path) -> None:
    files = []
    for number in range(6):
        files.append(tmp_path / f"{number}.warc.gz")
        write(files[-1], [hindi(number * 10 + n) for n in range(10)])
    chance = random.Random(time.time_ns())
    over = threading.Event()
    killed = []

    def killer() -> None:
        while not over.wait(chance.uniform(0.1, 0.6)) and len(killed) < 8:
            # The process that ranks are forked from is a child of this one; the ranks are its children.
            processes = [pid for child in forkservers() for pid in descendants(child)]
            if processes:
                victim = chance.choice(processes)
                try:
                    os.kill(victim, signal.SIGKILL)
                    killed.append(victim)
                except ProcessLookupError:
                    continue

    thread = threading.Thread(target=killer)
    thread.start()
    try:
        totals, plan = batch(files, reader=faulty.make_slow)
    finally:
        over.set()
        thread.join()
    assert killed
    for line in totals.retried + totals.lost:
        assert line.startswith("rank ")
        assert ".warc.gz" in line
    assert totals.ranks_done + len(totals.lost) == 6
    while totals.lost:
        totals, plan = batch([])
    found = urls(plan)
    set_aside = [line for stage, line in failures(plan) if stage == "worker"]  # killed twice at one page
    assert not [url for url, count in found.items() if count > 1]
    assert len(found) + len(set_aside) == 60
    assert set(found) <= set(wanted(range(60)))


def forkservers() -> list[int]:
    """The process of this one that ranks are forked from, if it runs."""
    return [pid for pid in descendants(os.getpid()) if b"forkserver" in cmdline(pid) and parent(pid) == os.getpid()]


def cmdline(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def test_a_parent_that_is_killed_leaves_nobody_behind_and_its_work(tmp_path: Path) -> None:
    for number in range(5):
        write(tmp_path / f"{number}.warc.gz", [hindi(number * 20 + n) for n in range(20)])
    out = tmp_path / "out"
    command = [COMMAND, "batch", str(tmp_path), "--out", str(out), "--workers", "2", "--quiet"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while not list(out.glob("sets/.rank-*")) and time.monotonic() < until:
        time.sleep(0.05)
    started = descendants(process.pid)
    time.sleep(random.uniform(0, 1.0))
    started += descendants(process.pid)  # none on a machine that is done by now
    process.kill()
    process.communicate()
    assert started
    while [pid for pid in started if Path(f"/proc/{pid}").exists()] and time.monotonic() < until + 30:
        time.sleep(0.1)
    assert not [pid for pid in started if Path(f"/proc/{pid}").exists()]
    whole = set(out.glob("sets/rank-*"))
    for folder in whole:
        read_report(folder)

    done = subprocess.run(command, capture_output=True, check=True)
    assert b"100 with" in done.stdout
    plan = read_plan(out)
    assert urls(plan) == wanted(range(100))
    assert not list(out.glob("sets/.*"))


def test_a_full_disk_costs_the_ranks_that_it_fills(batch: Batch, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc.gz", [hindi(n) for n in range(20)])
    _, plan = batch([tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"])
    shutil.rmtree(plan.set_folder(1))
    before = [(path, path.stat().st_mtime_ns) for path in sorted(plan.out.glob("sets/*/*"))]
    # The disk is full: no file of a rank may grow beyond 2 kB. Ranks have the limits of the process that forks them.
    [forkserver] = forkservers()
    limits = resource.prlimit(forkserver, resource.RLIMIT_FSIZE, (2048, resource.RLIM_INFINITY))
    try:
        totals, _ = batch([])
    finally:
        resource.prlimit(forkserver, resource.RLIMIT_FSIZE, limits)
    assert (totals.ranks_done, len(totals.lost)) == (1, 1)
    assert "too large" in totals.lost[0]  # what the system says of a file above its limit
    assert [(path, path.stat().st_mtime_ns) for path in sorted(plan.out.glob("sets/*/*"))] == before
    assert not list(plan.out.glob("sets/.rank-*"))
    totals, _ = batch([])
    assert (totals.ranks_done, totals.lost) == (2, [])


def test_workers_are_as_many_as_files_may_be_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is raised as far as it may be; beyond that there are fewer workers, and nothing breaks."""
    limits = [(70, 76)]
    monkeypatch.setattr(resource, "getrlimit", lambda _what: limits[-1])
    monkeypatch.setattr(resource, "setrlimit", lambda _what, both: limits.append(both))
    for name in "abc":
        write(tmp_path / f"{name}.warc.gz", [english(1)])
    watcher = Nobody()
    plan = make_plan(read_inputs([str(tmp_path)]), tmp_path / "out")
    totals = run_batch(plan, workers=1000, watcher=watcher)
    assert (totals.ranks_done, limits[1:]) == (3, [(76, 76)])
    assert watcher.lines == ["expected room for 3 workers, found open files for 2; raise it with: ulimit -n"]


def test_ranks_are_forked_from_a_process_without_threads(batch: Batch, tmp_path: Path) -> None:
    """A lock that a thread holds at the moment of a fork is never let go in the child."""
    write(tmp_path / "a.warc.gz", [english(1)])
    batch([tmp_path / "a.warc.gz"])
    [forkserver] = forkservers()
    assert "Threads:\t1\n" in Path(f"/proc/{forkserver}/status").read_text()


def test_pages_above_the_pipe_and_without_end_are_no_matter(batch: Batch, tmp_path: Path) -> None:
    """Megabytes of one page go through the pipe to the worker, and a page without an article comes back as its reason."""
    long = "<p>" + "पुलिस ने बताया कि जिले में चोरी के 45 मामले हुए हैं। " * 20_000 + "</p>"
    path = tmp_path / "long.warc.gz"
    write(path, [hindi(1), record("https://samachar.example/", f"<h1>मुख</h1>{long}".encode()), hindi(2)])
    totals, plan = batch([path])
    assert totals.hindi == 3
    assert set(wanted([1, 2])) <= set(urls(plan))
