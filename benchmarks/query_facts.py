"""How fast a million facts answer: a subject over time, words, filters, conflicts, counts; medians and 95th percentiles, warm.

    .venv/bin/python benchmarks/query_facts.py [--db FILE] [--facts 1000000] [--seed 1]

The facts are invented (invented_news.py) and written once, by plain executemany into the tables that the project's own
migrations make; with --db the file is kept and asked again the next time. Everything is asked through the project's own
functions, or in plain SQL of the view `claims` as a person would write it. Words and names are drawn by how many facts
hold them, which each line says; a "drawn" subject is drawn as often as facts are about it. `rows` is how many came back.
The first five questions of each line are not counted.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from invented_news import WORDS, InventedNews, Told

from extract.fact import FACT_FIELDS
from extract.text import fold_text
from store import Store, conflicts, counts, find_facts, subject_over_time
from store.keys import content_sha256, fact_keys
from store.questions import QUESTION_FIELDS, question_key

A_FACTS = 10  # facts of an article
FILLER = 1  # words of a sentence that say nothing; six times as many would make the file 2.6 GB
BATCH = 2_000  # articles a transaction
ROUNDS = 60
ARTICLE = (
    "id, story_id, url, outlet, title, author, published, published_source, text, content_sha256, current, fetched_at, "
    "sha256, warc, warc_offset, extractor, standfirst, section"
)


def built(path: Path, facts: int, seed: int) -> None:
    """Write the database: two facts in a hundred withdrawn, one article in fifty with an older version, one review in 200 facts."""
    news = InventedNews(seed, facts=A_FACTS, filler=FILLER)
    chance = random.Random(seed)
    with Store.open(path) as store:
        db = store.db.conn
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'search'"
        ).fetchall()
        for name, _ in triggers:
            db.execute(f'DROP TRIGGER "{name}"')
        loader = Loader(db, chance)
        told = news.told(1 << 60)
        while loader.facts < facts:
            db.execute("BEGIN IMMEDIATE")
            loader.load(islice(told, BATCH))
            db.commit()
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
        for _, sql in triggers:
            db.execute(sql)
        review(db, loader.facts, chance)
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Loader:
    """Turns articles into rows, with numbers of its own for articles, questions and facts."""

    def __init__(self, db: Any, chance: random.Random) -> None:
        self.db, self.chance = db, chance
        self.articles = self.facts = 0
        self.questions: dict[str, int] = {}

    def load(self, batch: Iterator[Told]) -> None:
        """Write a batch, in the caller's transaction."""
        rows: dict[str, list[Sequence[Any]]] = {
            name: [] for name in ("articles", "questions", "facts", "mentions", "search")
        }
        stations: list[Sequence[Any]] = []
        for told in batch:
            if self.chance.random() < 0.02:
                self.add(told, rows, current=0)
            self.add(told, rows, current=1)
            stations += [
                (self.articles, s.name, "", "", s.field, s.start, s.end, s.name, 1) for s in set(told.reading.stations)
            ]
        self.insert("articles", ARTICLE, rows["articles"])
        self.insert("questions", f"id, key, {', '.join(QUESTION_FIELDS)}", rows["questions"])
        self.insert(
            "facts", f"id, key, question_id, article_id, {', '.join(FACT_FIELDS)}, extractor, withdrawn", rows["facts"]
        )
        self.insert("mentions", 'fact_id, role, field, start, "end", quote', rows["mentions"])
        self.insert("search", "fact_id, title, sentence, subject, measure", rows["search"])
        self.insert("stations", 'article_id, name, district, code, field, start, "end", quote, known', stations)

    def insert(self, table: str, columns: str, rows: list[Sequence[Any]]) -> None:
        """Write rows of so many columns."""
        marks = ", ".join("?" * (columns.count(",") + 1))
        self.db.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)

    def add(self, told: Told, rows: dict[str, list[Sequence[Any]]], *, current: int) -> None:
        """The rows of one version; one that is not current has a text of its own."""
        article = told.article
        if not current:
            article = type(article)(**{name: getattr(article, name) for name in article.__slots__} | {"title": "…"})
        self.articles += 1
        rows["articles"].append(
            (self.articles, self.articles, article.url, article.outlet, article.title, article.author, article.published,
             article.published_source, article.text, content_sha256(article), current, article.published or "2026-01-01",
             "", "", None, "0", article.standfirst, article.section)
        )  # fmt: skip
        for key, fact in zip(fact_keys(article, told.reading.facts), told.reading.facts, strict=True):
            self.facts += 1
            asked = question_key(fact)
            if asked not in self.questions:
                self.questions[asked] = len(self.questions) + 1
                rows["questions"].append(
                    (self.questions[asked], asked, *(getattr(fact, name) for name in QUESTION_FIELDS))
                )
            rows["facts"].append(
                (self.facts, key, self.questions[asked], self.articles, *(getattr(fact, name) for name in FACT_FIELDS),
                 "0", int(self.chance.random() < 0.02))
            )  # fmt: skip
            value = fact.mentions[0]  # the others are left out: no question here reads them
            rows["mentions"].append((self.facts, value.role, value.field, value.start, value.end, value.quote))
            rows["search"].append(
                (self.facts, *map(fold_text, (article.title, fact.sentence, fact.subject, fact.measure)))
            )


def review(db: Any, facts: int, chance: random.Random) -> None:
    """Judge one fact in 200, of the judged one in ten twice."""
    for fact in sorted(chance.choices(range(1, facts + 1), k=facts // 200)):
        for reviewer in ("asha", "vikram")[: 1 + (chance.random() < 0.1)]:
            verdict = chance.choice(("right", "right", "right", "wrong", "unsure", "corrected"))
            correction = json.dumps({"value": 7}) if verdict == "corrected" else None
            db.execute(
                "INSERT INTO reviews (fact_id, verdict, correction, note, reviewer, at, reading) "
                "SELECT fact_id, ?, ?, '', ?, '2026-01-01T00:00:00Z', reading FROM fact_history WHERE fact_id = ?",
                (verdict, correction, reviewer, fact),
            )


class Asking:
    """Asks one thing for each of some arguments and prints a line of the table."""

    def __init__(self) -> None:
        print(f"{'question':46} {'goal ms':>8} {'median':>8} {'p95':>8} {'rows':>8}")

    def line(self, name: str, ask: Callable[[Any], Any], given: Sequence[Any], *, goal: str = "") -> None:
        """Ask ROUNDS times, turning over what is given."""
        took, rows = [], []
        repeats = max(1, ROUNDS // len(given))
        for argument in [*given[:5], *(argument for argument in given for _ in range(repeats))]:
            began = time.perf_counter()
            answer = ask(argument)
            took.append((time.perf_counter() - began) * 1000)
            rows.append(len(answer))
            if sum(took) > 60_000:
                break
        took, rows = took[min(5, len(given)) :] or took, rows[min(5, len(given)) :] or rows
        p95 = sorted(took)[int(len(took) * 0.95)] if len(took) > 1 else took[0]
        print(
            f"{name:46} {goal:>8} {statistics.median(took):8.2f} {p95:8.2f} {statistics.median(rows):8.0f}", flush=True
        )


def by_hits(store: Store, news: InventedNews) -> dict[str, list[str]]:
    """Words of the filler by how many facts hold them."""
    said = {row["term"]: row["doc"] for row in store.rows("SELECT term, doc FROM temp.words")}
    bands = {"100,000+": (100_000, 1e9), "10,000-100,000": (10_000, 1e5), "1,000-10,000": (1_000, 1e4)}
    bands |= {"100-1,000": (100, 1e3), "1-100": (1, 100)}
    scale = store.rows("SELECT max(id) AS n FROM facts")[0]["n"] / 1e6
    words = [(fold_text(word), word) for word in [*news.words, *WORDS["months"], "शिकायतें", "में", "को"]]
    return {
        name: [word for folded, word in words if low * scale <= said.get(folded, 0) < high * scale][
            :: 7 if low < 1e4 else 1
        ][:20]
        for name, (low, high) in bands.items()
    }


def ask_all(store: Store, news: InventedNews, seed: int) -> None:
    """Print the whole table."""
    store.db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_fts, row)")
    chance = random.Random(seed)
    asking = Asking()

    drawn = [row["subject"] for fact in chance.choices(range(1, 1_000_000), k=60)
             for row in store.rows("SELECT subject FROM facts WHERE id = ?", (fact,))]  # fmt: skip
    drawn = drawn or [news.subjects[1][0]]
    names = [name for name, _ in news.subjects]
    claims = "SELECT period, value, outlet, url FROM claims WHERE subject = ? ORDER BY period"
    asking.line("subject over time, drawn", lambda s: subject_over_time(store, s), drawn, goal="5")
    asking.line("subject over time, commonest", lambda s: subject_over_time(store, s), names[:1])
    asking.line("subject over time, 2nd to 20th", lambda s: subject_over_time(store, s), names[1:20])
    asking.line(
        "subject and measure over time, commonest", lambda m: subject_over_time(store, names[0], m), news.measures[:20]
    )
    asking.line("subject in SQL of claims, drawn", lambda s: store.rows(claims, (s,)), drawn, goal="5")
    for band, words in by_hits(store, news).items():
        if words:
            asking.line(f"a word of {band} facts, 50", lambda w: find_facts(store, w, limit=50), words, goal="20")
    often = news.words[:20]
    asking.line("two frequent words, 50", lambda w: find_facts(store, w, limit=50),
                [f"{a} {b}" for a, b in pairwise(often)], goal="20")  # fmt: skip
    asking.line("a phrase of the sentence, 50", lambda s: find_facts(store, f'"{s}"', limit=50), drawn)
    asking.line("prefix of a frequent word, 50", lambda w: find_facts(store, f"{w[:3]}*", limit=50), often)
    for kind in ("count", "score"):
        asking.line(f"frequent word, kind {kind}, 50", lambda w, k=kind: find_facts(store, w, kind=k, limit=50), often)
        asking.line(f"kind {kind} alone, 50", lambda k: find_facts(store, kind=k, limit=50), [kind])
    asking.line("newest 50 of all", lambda _: find_facts(store, limit=50), [0])
    asking.line("subject, drawn, 50", lambda s: find_facts(store, subject=s, limit=50), drawn)
    asking.line("subject, drawn, all", lambda s: find_facts(store, subject=s), drawn)
    asking.line(
        "station, 50",
        lambda s: find_facts(store, station=s, limit=50),
        [n for n, t in news.subjects if t == "police_station"][::50],
    )
    asking.line("measure, commonest, 50", lambda m: find_facts(store, measure=m, limit=50), news.measures[:20])
    asking.line(
        "subject and measure, 50", lambda s: find_facts(store, subject=s, measure=news.measures[0], limit=50), drawn
    )
    asking.line("frequent word since a day, 50", lambda w: find_facts(store, w, since="2025-06-01", limit=50), often)
    asking.line("all since a day, 50", lambda d: find_facts(store, since=d, limit=50), ["2025-12-20", "2030-01-01"])
    asking.line("status wrong, 50", lambda s: find_facts(store, status=s, limit=50), ["wrong"])
    asking.line("frequent word, status right, 50", lambda w: find_facts(store, w, status="right", limit=50), often)
    asking.line("frequent word, unreviewed, 50", lambda w: find_facts(store, w, status="unreviewed", limit=50), often)
    asking.line("conflicts of a measure, 1st to 20th", lambda m: conflicts(store, m), news.measures[:20], goal="200")
    asking.line("conflicts of a measure, commonest", lambda m: conflicts(store, m), news.measures[:1], goal="200")
    asking.line("conflicts of a measure, first 50", lambda m: conflicts(store, m, limit=50), news.measures[:20])
    asking.line("conflicts of all, first 50", lambda _: conflicts(store, limit=50), [0])
    asking.line("counts", lambda _: counts(store), [0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--db", type=Path, help="where the database is, or is to be")
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        path = options.db or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "facts.db"
        if not path.exists():
            began = time.perf_counter()
            built(path, options.facts, options.seed)
            print(f"built in {time.perf_counter() - began:.0f} s")
        with Store.open(path, create=False) as store:
            held = store.rows(
                "SELECT (SELECT count(*) FROM facts) AS f, (SELECT count(*) FROM articles) AS a, (SELECT count(*) FROM questions) AS q"
            )[0]
            print(
                f"{held['f']:,} facts of {held['q']:,} questions in {held['a']:,} articles, {path.stat().st_size / 2**20:,.0f} MiB"
            )
            ask_all(store, InventedNews(options.seed, facts=A_FACTS, filler=FILLER), options.seed)


if __name__ == "__main__":
    main()
