"""How fast articles are read: the whole of `Extractor.read`, and its parts, one core.

    .venv/bin/python benchmarks/read_articles.py [ROUNDS]

Reads the articles of fixtures/gold again and again in one process, after one warming
round, and takes of each article its quickest round: the machine's other work slows whole
rounds by a third. The plain limit stands beside it: the same texts through spaCy's tokenizer and
the folding alone, below which no reader that uses them can go.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from extract.extractor import Extractor
from extract.names import nlp
from extract.prepared import prepare
from extract.text import fold
from scraper.article import Article

_AIM = 250  # words of the articles that the aim of a hundred a second is set for
GOLD = Path(__file__).parents[1] / "fixtures" / "gold"


def articles() -> list[Article]:
    """The articles of all gold files."""
    rows = [json.loads(line) for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return [Article(id=r["id"], title=r["title"], text=r["text"], published=r["published"]) for r in rows]


def per_second(work: Callable[[Article], object], texts: list[Article], rounds: int) -> float:
    """Articles a second of CPU time, each in its quickest round."""
    quickest = [float("inf")] * len(texts)
    for _ in range(rounds + 1):
        for i, article in enumerate(texts):
            began = time.process_time()
            work(article)
            quickest[i] = min(quickest[i], time.process_time() - began)
    return len(texts) / sum(quickest)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    texts = articles()
    words = sum(len(a.text.split()) for a in texts) / len(texts)
    reader = Extractor()
    print(f"{len(texts)} articles of {words:.0f} words on average, {rounds} rounds, CPU time of one core")
    for name, work in (
        ("folding and tokens", lambda a: nlp.parse(fold(a.text).text)),
        ("prepared for the rules", lambda a: prepare("text", a.text, a.published)),
        ("facts read", reader.read),
    ):
        rate = per_second(work, texts, rounds)
        print(f"{name:24} {rate:8.0f} articles/s, of {_AIM} words {rate * words / _AIM:6.0f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
