"""Whether anything is lost while one crawl writes, one person reviews and ten read; and when a crawl is killed again and again.

    .venv/bin/python benchmarks/load_database.py [--seconds 60] [--readers 10] [--pause 0.2]
    .venv/bin/python benchmarks/load_database.py --kills 30

Without --kills: one process saves invented articles (invented_news.py) one after the other, one gives verdicts with a
pause of so many seconds between them, and each reader, on a connection of its own, asks by words, by subject, for
conflicts and in plain SQL, with a twentieth of a second between. Afterwards every article and every review that was
acknowledged must be on disk and whole, and no process may have met an error. Prints what each of them waited, in
milliseconds.

With --kills: a process saves articles until it is killed (SIGKILL) at a random moment, that often. After each kill the
database must be sound, every article in it whole and every acknowledged one there; in the end the crawl runs once
more, and the database must say what an undisturbed one says.

Every process writes a line after each call that came back, to a file of its own. Exit code 1 and the faults if there are any.
tests/store/test_load.py does both, for a shorter time.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from invented_news import InventedNews, Told

from store import Store, add_review, conflicts, counts, find_facts, subject_over_time

# Children are forked: importing the program takes each of them longer than the whole test otherwise.
PROCESSES = multiprocessing.get_context("fork")
Line = dict[str, Any]
Say = Callable[..., None]

# The rows of an article: SQL that counts them, and how many a reading has.
PARTS: dict[str, tuple[str, Callable[[Told], int]]] = {
    "facts": ("SELECT count(*) FROM facts WHERE article_id = a.id", lambda told: len(told.reading.facts)),
    "mentions": (
        "SELECT count(*) FROM mentions JOIN facts AS f ON f.id = fact_id WHERE f.article_id = a.id",
        lambda told: sum(len(fact.mentions) for fact in told.reading.facts),
    ),
    "searched": (
        "SELECT count(*) FROM search JOIN facts AS f ON f.id = fact_id WHERE f.article_id = a.id",
        lambda told: len(told.reading.facts),
    ),
    "stations": ("SELECT count(*) FROM stations WHERE article_id = a.id", lambda told: len(set(told.reading.stations))),
    "refusals": ("SELECT count(*) FROM refusals WHERE article_id = a.id", lambda told: len(told.reading.refusals)),
}


def news(seed: int) -> Iterable[Told]:
    """Articles without end, the same for a seed."""
    return InventedNews(seed).told(sys.maxsize)


def write(store: Store, say: Say, seed: int, start: int = 0, end: int | None = None) -> Iterable[None]:
    """Save articles from the one with number `start` on."""
    for told in islice(news(seed), start, end):
        began = time.perf_counter()
        store.save(told.article, told.reading)
        say("saved", began, url=told.article.url)
        yield


def review(store: Store, say: Say, seed: int, pause: float) -> Iterable[None]:
    """Give verdicts on facts of the moment, with a pause before each."""
    chance = random.Random(seed)
    while True:
        time.sleep(pause)
        newest = store.rows("SELECT max(id) AS id FROM facts")[0]["id"]
        if newest:
            fact, verdict = chance.randint(1, newest), chance.choice(("right", "wrong", "unsure"))
            began = time.perf_counter()
            number = add_review(store, fact, verdict, reviewer="asha")
            say("reviewed", began, id=number, fact=fact, verdict=verdict)
        yield


def read(store: Store, say: Say, seed: int) -> Iterable[None]:
    """Ask one thing after the other."""
    chance, invented = random.Random(seed), InventedNews(seed)
    questions: dict[str, Callable[[], object]] = {
        "word": lambda: find_facts(store, chance.choice(invented.words[:200]), limit=50),
        "subject": lambda: subject_over_time(store, chance.choice(invented.subjects[:200])[0]),
        "conflicts": lambda: conflicts(store, chance.choice(invented.measures[:20]), limit=20),
        "claims": lambda: store.rows("SELECT kind, count(*), avg(value) FROM claims GROUP BY kind"),
        "counts": lambda: counts(store),
    }
    while True:
        for name, ask in questions.items():
            time.sleep(0.05)
            began = time.perf_counter()
            ask()
            say(f"read {name}", began)
            yield


def process(log: Path, db: Path, seconds: float, work: Callable[[Store, Say], Iterable[None]]) -> None:
    """What one process does: its work, step by step, until the time is over. An error is a line of its log, and its end."""
    with log.open("a", encoding="utf-8") as stream:

        def say(what: str, began: float = 0.0, **more: Any) -> None:
            ms = (time.perf_counter() - began) * 1000
            stream.write(json.dumps({"what": what, "ms": round(ms, 3), **more}, ensure_ascii=False) + "\n")
            stream.flush()

        try:
            with Store.open(db) as store:
                until = time.monotonic() + seconds
                for _ in work(store, say):
                    if time.monotonic() > until:
                        break
        except Exception as error:  # noqa: BLE001 -- whatever it is, a person would have met it
            say("error", error=f"{log.stem}: {type(error).__name__}: {error}")


def started(log: Path, db: Path, seconds: float, work: Callable[[Store, Say], Iterable[None]]) -> Any:
    """The process, running."""
    one = PROCESSES.Process(target=process, args=(log, db, seconds, work))
    one.start()
    return one


def lines(log: Path) -> list[Line]:
    """What a process has written; the line that a kill tore is left out."""
    if not log.exists():
        return []
    return [json.loads(line) for line in log.read_text("utf-8").splitlines(keepends=True) if line.endswith("\n")]


def under_load(folder: Path, seconds: float, readers: int, pause: float, seed: int) -> list[Line]:
    """Run all at once, on folder/facts.db, and give back all that they wrote."""
    db = folder / "facts.db"
    Store.open(db).close()
    work = {"writer": partial(write, seed=seed), "reviewer": partial(review, seed=seed, pause=pause)}
    work |= {f"reader{n}": partial(read, seed=seed + n) for n in range(readers)}
    running = [started(folder / f"{name}.log", db, seconds, one) for name, one in work.items()]
    for one in running:
        one.join()
    return [line for name in work for line in lines(folder / f"{name}.log")]


def killed(folder: Path, kills: int, seed: int) -> list[str]:
    """Kill a writer of folder/facts.db so often, then let it finish; the faults that were found."""
    db, chance, faults, reached = folder / "facts.db", random.Random(seed), list[str](), 0
    said: list[Line] = []
    for n in range(kills):
        log = folder / f"writer{n}.log"
        # Some of what is there already is written once more: a crawl that is run again does so.
        writer = started(log, db, 60, partial(write, seed=seed, start=max(0, reached - 10)))
        while writer.is_alive() and not lines(log):
            time.sleep(0.005)
        time.sleep(chance.random() * 0.2)
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        said += lines(log)
        reached = len({line["url"] for line in said if line["what"] == "saved"})
        faults += [f"after kill {n + 1}: {fault}" for fault in (*unsound(db), *lost(db, said, seed))]
    for path in (db, folder / "undisturbed.db"):
        last = started(folder / f"last-{path.stem}.log", path, 600, partial(write, seed=seed, end=reached + 1))
        last.join()
    faults += [*unsound(db), *lost(db, said, seed)]
    if claims(db) != claims(folder / "undisturbed.db"):
        faults.append("the finished database says something else than one that was never disturbed")
    print(f"{kills} kills in {reached + 1:,} articles")
    return faults


def claims(db: Path) -> list[tuple[Any, ...]]:
    """What a database says, and of which story."""
    with closing(sqlite3.connect(db)) as connection:
        sql = "SELECT c.url, c.key, c.value, c.period, s.url FROM claims AS c JOIN articles AS s ON s.id = c.story_id"
        return sorted(connection.execute(sql))


def unsound(db: Path) -> list[str]:
    """What SQLite itself finds wrong with the file, its foreign keys and its full-text index."""
    with closing(sqlite3.connect(db, timeout=30)) as connection:
        faults = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        faults += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
        try:  # rank 1: compare with the table that the index is over
            connection.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            faults.append(f"search_fts: {error}")
        return faults


def lost(db: Path, said: list[Line], seed: int) -> list[str]:
    """What was acknowledged and is not on disk, articles that are not whole, and errors that a process met."""
    parts = ", ".join(f"({sql})" for sql, _ in PARTS.values())
    with closing(sqlite3.connect(db, timeout=30)) as connection:
        stored = {
            url: tuple(counted) for url, *counted in connection.execute(f"SELECT url, {parts} FROM articles AS a")
        }
        given = set(connection.execute("SELECT id, fact_id, verdict FROM reviews"))
    faults = [line["error"] for line in said if line["what"] == "error"]
    faults += [f"lost: {line['url']}" for line in said if line["what"] == "saved" and line["url"] not in stored]
    reviewed = [(line["id"], line["fact"], line["verdict"]) for line in said if line["what"] == "reviewed"]
    faults += [f"lost: review {one}" for one in reviewed if one not in given]
    for told in islice(news(seed), len(stored)):
        expected = tuple(of(told) for _, of in PARTS.values())
        if stored.get(told.article.url) != expected:
            faults.append(
                f"{told.article.url}: expected {expected} of {', '.join(PARTS)}, found {stored.get(told.article.url)}"
            )
    return faults


def print_waits(said: list[Line]) -> None:
    """A line for each thing that was done: how often, and how long it took."""
    print(f"{'':18}{'n':>9}{'median':>9}{'p95':>9}{'max':>9}  ms")
    for what in dict.fromkeys(line["what"] for line in said if line["what"] != "error"):
        took = sorted(line["ms"] for line in said if line["what"] == what)
        p95 = took[int(len(took) * 0.95)]
        print(f"{what:18}{len(took):9,}{statistics.median(took):9.1f}{p95:9.1f}{took[-1]:9.1f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=10)
    parser.add_argument("--pause", type=float, default=0.2, help="seconds before each review")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--folder", type=Path, help="where the database and the processes' lines are to be left")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.folder or Path(name)
        if options.kills:
            faults = killed(folder, options.kills, options.seed)
        else:
            said = under_load(folder, options.seconds, options.readers, options.pause, options.seed)
            print_waits(said)
            faults = [*unsound(folder / "facts.db"), *lost(folder / "facts.db", said, options.seed)]
    print("\n".join(faults) or "nothing lost, torn or locked")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
