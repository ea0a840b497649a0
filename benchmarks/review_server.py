"""The review page over HTTP, from the command that people run: how long a fact takes to come, and how many verdicts a second.

    .venv/bin/python benchmarks/review_server.py --db FILE [--rounds 200] [--verdicts 300] [--seed 1]

FILE is a database that benchmarks/query_facts.py --db FILE has written; verdicts are written into it. Pages are asked for
over one connection that stays open, each timed from the request to the last byte. The first five of each line are not
counted. Two servers on the same file, each with a reviewer of its own, then judge the same facts in the same order as fast
as they are answered, each verdict followed by the page that it leads to; afterwards every verdict is looked for in
the file. Goals: a page in 50 ms (median) and 150 ms (95th percentile), 20 verdicts a second.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

BIN = Path(sys.executable).parent
WARM = 5
NAMES = ("asha", "ravi")


@contextmanager
def serving(db: Path, reviewer: str) -> Iterator[httpx.Client]:
    """A client of `tathya review`, which ends with the block."""
    process = subprocess.Popen(
        [BIN / "tathya", "review", "--db", db, "--reviewer", reviewer, "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        origin = re.search(r"http://[^/]+", line)
        assert origin, line
        with httpx.Client(base_url=origin[0], timeout=120) as client:
            yield client
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def line(name: str, client: httpx.Client, addresses: Sequence[str]) -> None:
    """Ask for each address and print a line of the table."""
    took = []
    for address in addresses:
        began = time.perf_counter()
        answer = client.get(address)
        took.append((time.perf_counter() - began) * 1000)
        assert answer.status_code in (200, 303), (address, answer.status_code)
    took = took[WARM:]
    p95 = sorted(took)[int(len(took) * 0.95)]
    print(f"{name:44} {statistics.median(took):8.1f} {p95:8.1f} {max(took):8.1f} {len(took):6}", flush=True)


def walk(client: httpx.Client, rounds: int) -> list[str]:
    """The addresses of the first facts of the queue, in its order."""
    addresses = [client.get("/-/check").headers["location"]]
    while len(addresses) < rounds:
        following = re.search(r'id="next"[^>]*href="([^"]+)"', client.get(addresses[-1]).text)
        if not following:
            break
        addresses.append(following[1])
    return addresses


def judge_all(client: httpx.Client, facts: Sequence[int], verdict: str, answers: list[int]) -> None:
    """Judge facts one after the other, as fast as the server answers, each with the page that follows."""
    token = re.search(r'name="csrftoken" value="([^"]+)"', client.get(f"/-/check/{facts[0]}").text)
    assert token
    for fact in facts:
        answer = client.post(
            f"/-/check/{fact}/verdict", data={"verdict": verdict, "csrftoken": token[1], "note": "benchmark"}
        )
        answers.append(answer.status_code)
        client.get(answer.headers["location"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--db", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--verdicts", type=int, default=300, help="of each reviewer")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    draw = random.Random(options.seed)
    conn = sqlite3.connect(options.db)
    last, marked = conn.execute("SELECT max(id), (SELECT coalesce(max(id), 0) FROM reviews) FROM facts").fetchone()
    outlets = [
        outlet
        for (outlet,) in conn.execute("SELECT outlet FROM articles GROUP BY outlet ORDER BY count(*) DESC LIMIT 10")
    ]
    print(f"{last:,} facts\n{'page':44} {'median ms':>8} {'p95':>8} {'max':>8} {'times':>6}")
    with ExitStack() as stack:
        clients = [stack.enter_context(serving(options.db, name)) for name in NAMES]
        client = clients[0]
        some = [draw.randint(1, last) for _ in range(options.rounds + WARM)]
        line("a fact, drawn from all", client, [f"/-/check/{fact}" for fact in some])
        line("the first of the queue", client, ["/-/check"] * (options.rounds // 4 + WARM))
        line("the first facts of the queue, in its order", client, walk(client, options.rounds + WARM))
        line(
            "the first of a kind",
            client,
            [f"/-/check?kind={kind}" for kind in ("rank", "amount", "score", "count") * 8],
        )
        line("the first of an outlet", client, [f"/-/check?outlet={outlet}" for outlet in outlets * 3])
        line(
            "the first with a word",
            client,
            [f"/-/check?words={word}" for word in ("कानपुर", "पुलिस", "राजस्व", "ज़िला") * 6],
        )
        line("an article", client, [f"/-/article/{fact // 12 + 1}" for fact in some[:60]])
        line("overview", client, ["/-/overview"] * 10)
        line("conflicts", client, ["/-/conflicts"] * 20)

        facts = draw.sample(range(1, last + 1), options.verdicts)
        answers: list[int] = []
        verdicts = ("right", "wrong")
        threads = [
            threading.Thread(target=judge_all, args=(client, facts, verdict, answers))
            for client, verdict in zip(clients, verdicts, strict=True)
        ]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.perf_counter() - began
    kept = conn.execute(
        "SELECT fact_id, reviewer, verdict FROM reviews WHERE id > ? ORDER BY 1, 2", (marked,)
    ).fetchall()
    wanted = sorted((fact, name, verdict) for name, verdict in zip(NAMES, verdicts, strict=True) for fact in facts)
    sent = len(answers)
    print(f"{sent / took:.0f} verdicts a second, each with its next page: {sent} in {took:.1f} s from two reviewers")
    print(f"answered 303: {answers.count(303)}; on disk: {len(kept)}; lost: {len(set(wanted) - set(kept))}")
    if sorted(kept) != wanted or answers.count(303) != sent:
        sys.exit("expected each verdict once in the file, found otherwise")


if __name__ == "__main__":
    main()
