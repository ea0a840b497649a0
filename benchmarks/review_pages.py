"""How fast the review server answers for a million facts: medians and 95th percentiles of whole answers, warm.

    .venv/bin/python benchmarks/review_pages.py --db FILE [--rounds 20] [--seed 1]

FILE is a database that benchmarks/query_facts.py --db FILE has written; the same seed names the same subjects. Pages are
asked for in this process, through the whole application with its headers and templates, without a socket between. The
first five answers of each line are not counted: each thread of the server reads the file in first. Beside the time on
the wall stands that of the processor (all threads), which a busy machine disturbs less. Goals are those of the review
page: the subject view in 200 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from invented_news import InventedNews

from review.serve import make_app

WARM = 5


def subject_pages(news: InventedNews) -> list[tuple[str, str, list[str]]]:
    """What is asked of the subject view: name, goal in ms, addresses."""
    names = [name for name, _ in news.subjects]

    def view(**query: str) -> str:
        return "/-/subject?" + urlencode(query)

    return [
        ("subject, the commonest (3 in 100 facts)", "200", [view(name=names[0])]),
        ("subject, the commonest, one measure", "200", [view(name=names[0], measure=m) for m in news.measures[:5]]),
        ("subject, 2nd to 11th", "200", [view(name=name) for name in names[1:11]]),
        ("subject, 500th to 2,500th", "200", [view(name=name) for name in names[500:2500:200]]),
        ("search, beginnings of a word", "200", [view(words=name[:4]) for name in names[1:11]]),
        ("search, one letter", "200", [view(words=letter) for letter in "कसर"]),
        ("search, a whole name", "200", [view(words=name) for name in names[1:11]]),
        ("subjects of the newest articles", "200", ["/-/subject"]),
    ]


async def ask(app: Any, paths: list[str], rounds: int) -> tuple[list[float], list[float], int]:
    """Ask for each address in turn: ms on the wall, ms of the processor, bytes of the last answer."""
    wall, processor, size = [], [], 0
    for n in range(rounds + WARM):
        began, spent = time.perf_counter(), time.process_time()
        answer = await app.client.get(paths[n % len(paths)])
        if answer.status_code != 200:
            raise SystemExit(f"{paths[n % len(paths)]}: expected status 200, found {answer.status_code}")
        wall.append((time.perf_counter() - began) * 1000)
        processor.append((time.process_time() - spent) * 1000)
        size = len(answer.content)
    return wall[WARM:], processor[WARM:], size


async def ask_all(db: Path, rounds: int, seed: int) -> None:
    app = make_app(db, db.with_suffix(".warc"), reviewer="asha")
    print(f"{'page':42} {'goal ms':>8} {'median':>8} {'p95':>8} {'CPU':>8} {'kB':>7}")
    for name, goal, paths in subject_pages(InventedNews(seed)):
        wall, processor, size = await ask(app, paths, rounds)
        p95 = sorted(wall)[int(len(wall) * 0.95)]
        print(
            f"{name:42} {goal:>8} {statistics.median(wall):8.1f} {p95:8.1f} {statistics.median(processor):8.1f} {size / 1000:7.0f}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--db", type=Path, required=True, help="a database of benchmarks/query_facts.py")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    asyncio.run(ask_all(options.db, options.rounds, options.seed))


if __name__ == "__main__":
    main()
