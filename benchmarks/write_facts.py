"""How fast whole articles are written: Store.save beside plain sqlite3 and beside sqlite-utils' own bulk insert.

    .venv/bin/python benchmarks/write_facts.py [--articles 5000] [--rounds 3] [--batch 1] [--seed 1]

Invented articles (invented_news.py) of about eight facts with three mentions each, with stations and refusals:

- save: Store.save, an article a transaction, as a crawl does it; it finds the article's story, asks whether each row is there, folds
  what is searched, and checks every span;
- raw: the very rows that save has written, read back from its database, by sqlite3's executemany, a call a table, into
  the same schema with its triggers and indexes, in the same transactions;
- sqlite-utils: the same rows as dicts by insert_all inside db.atomic(), in the same transactions.

The three take turns; medians of the rounds are printed, wall time and CPU time. `--batch` sets how many articles the
two peers write in one transaction.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from invented_news import InventedNews, Told
from sqlite_utils import Database

from scraper.page import Page
from store import Store

# In the order in which rows may refer to each other; after each, SQL for the article that a row came with.
TABLES = {
    "articles": "id",
    "questions": "(SELECT min(article_id) FROM facts WHERE question_id = questions.id)",
    "facts": "article_id",
    "mentions": "(SELECT article_id FROM facts WHERE id = fact_id)",
    "search": "(SELECT article_id FROM facts WHERE id = fact_id)",
    "stations": "article_id",
    "refusals": "article_id",
    "posts": "article_id",
    "signatures": "article_id",
    "signature_bands": "article_id",
    "unchecked": "article_id",
}
ByArticle = list[dict[str, list[tuple[Any, ...]]]]


def pages(told: Sequence[Told]) -> list[Page]:
    """The archived page of each article."""
    return [
        Page(url=one.article.url, final_url=one.article.url, status=200, headers=(), body=one.article.text.encode(),
             fetched_at="2026-01-01T00:00:00Z", warc=f"{n // 1000:04}.warc.gz", warc_offset=n * 512)
        for n, one in enumerate(told)
    ]  # fmt: skip


def save(path: Path, told: Sequence[Told], fetched: Sequence[Page]) -> tuple[float, float]:
    """Write all by Store.save; seconds of wall and of CPU time."""
    with Store.open(path) as store:
        return timed(
            lambda: [
                store.save(t.article, t.reading, page, extractor="1") for t, page in zip(told, fetched, strict=True)
            ]
        )


def written(path: Path, batch: int) -> tuple[ByArticle, dict[str, list[str]]]:
    """The rows of a database by transaction and table, and each table's columns."""
    groups: dict[int, dict[str, list[tuple[Any, ...]]]] = defaultdict(lambda: defaultdict(list))
    columns = {}
    with closing(sqlite3.connect(path)) as db:
        for table, article in TABLES.items():
            cursor = db.execute(f"SELECT *, {article} FROM {table}")
            columns[table] = [column[0] for column in cursor.description[:-1]]
            for *row, of in cursor:
                groups[(of - 1) // batch][table].append(tuple(row))
    return [{table: rows[table] for table in TABLES if rows[table]} for _, rows in sorted(groups.items())], columns


def connected(path: Path) -> sqlite3.Connection:
    """A plain connection to a new database of today's schema, set as the project sets its own."""
    Store.open(path).close()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = NORMAL")
    return db


def raw(path: Path, rows: ByArticle, columns: dict[str, list[str]]) -> tuple[float, float]:
    """Write the rows by sqlite3's executemany; seconds of wall and of CPU time."""
    sql = {table: f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})" for table, names in columns.items()}

    def work() -> None:
        for article in rows:
            db.execute("BEGIN IMMEDIATE")
            for table, some in article.items():
                db.executemany(sql[table], some)
            db.execute("COMMIT")

    with closing(connected(path)) as db:
        return timed(work)


def by_sqlite_utils(path: Path, rows: list[dict[str, list[dict[str, Any]]]]) -> tuple[float, float]:
    """Write the rows, dicts, by sqlite-utils; seconds of wall and of CPU time."""

    def work() -> None:
        for article in rows:
            with db.atomic():
                for table, some in article.items():
                    db.table(table).insert_all(some)

    with closing(connected(path)) as connection:
        db = Database(connection)
        return timed(work)


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of wall and of CPU time."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batch", type=int, default=1, help="articles in a transaction of the peers")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    told = list(InventedNews(options.seed).told(options.articles))
    fetched = pages(told)
    took: dict[str, list[tuple[float, float]]] = {"raw": [], "save": [], "sqlite-utils": []}
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            took["save"].append(save(folder / "save.db", told, fetched))
            rows, columns = written(folder / "save.db", options.batch)
            took["raw"].append(raw(folder / "raw.db", rows, columns))
            dicts = [
                {
                    table: [dict(zip(columns[table], row, strict=True)) for row in some]
                    for table, some in article.items()
                }
                for article in rows
            ]
            took["sqlite-utils"].append(by_sqlite_utils(folder / "utils.db", dicts))
            check_same(folder)
    count = {table: sum(len(article.get(table, ())) for article in rows) for table in TABLES}
    total = sum(count.values())
    print(
        f"{options.articles:,} articles, {total:,} rows: "
        + ", ".join(f"{table} {n:,}" for table, n in count.items() if n)
    )
    print(f"{'':14}{'articles/s':>11}{'facts/s':>10}{'rows/s':>10}{'of raw':>8}{'CPU s':>8}{'of raw':>8}")
    wall_of_raw, cpu_of_raw = (statistics.median(times) for times in zip(*took["raw"], strict=True))
    for name, times in took.items():
        wall, cpu = (statistics.median(some) for some in zip(*times, strict=True))
        print(
            f"{name:14}{options.articles / wall:11,.0f}{count['facts'] / wall:10,.0f}{total / wall:10,.0f}"
            f"{wall_of_raw / wall:8.0%}{cpu:8.2f}{cpu_of_raw / cpu:8.0%}"
        )


def check_same(folder: Path) -> None:
    """Stop unless all three wrote the same rows."""
    for table in TABLES:
        seen = []
        for name in ("save", "raw", "utils"):
            with closing(sqlite3.connect(folder / f"{name}.db")) as db:
                seen.append(sorted(db.execute(f"SELECT * FROM {table}"), key=repr))
        if not seen[0] == seen[1] == seen[2]:
            raise SystemExit(f"{table}: not the same rows")


if __name__ == "__main__":
    main()
