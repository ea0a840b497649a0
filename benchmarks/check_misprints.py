"""How many misprints the checks within an article notice, of one digit each, made at random in the figures of the open gold.

    .venv/bin/python benchmarks/check_misprints.py [--facts 6] [--seed 5]

Of each article, up to `--facts` facts have one digit of their figure changed; the article is then read and checked anew. A
misprint is noticed when an alarm comes up that the article as printed does not raise. Printed are, by kind of fact (percents
apart, and those with their whole), how many were noticed of how many made; and how often which check noticed.
Most figures of an article stand alone, and nothing can be said of them: the share says what the checks can do at best.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from extract.extractor import Extractor
from extract.fact import Fact
from scraper.article import Article
from store.checks import CHECKS
from store.checks.reading import checked, look

GOLD = Path(__file__).parents[1] / "fixtures" / "gold"
OPEN = ("dev", "own", "site", "written")


def articles() -> Iterator[Article]:
    """The articles of the open gold files."""
    for name in OPEN:
        for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            yield Article(id=row["id"], title=row["title"], text=row["text"], published=row["published"])


def alarms(article: Article, reader: Extractor) -> set[tuple[str, str]]:
    """Short number and message of each alarm on an article by itself."""
    seen = checked(article, reader.read(article), 1, story=1)
    return {(check.id, finding.message) for check in CHECKS for finding in look(check, [seen])}


def misprinted(article: Article, fact: Fact, chance: random.Random) -> Article | None:
    """The article with one digit of a fact's figure in the text changed; None for a figure in words, or in the title only."""
    value = next((m for m in fact.mentions if m.role == "value" and m.field == "text"), None)
    digits = list(re.finditer(r"\d", value.quote)) if value else []
    if value is None or not digits:
        return None
    place = chance.choice(digits)
    at = value.start + place.start()
    first = place.start() == 0 or not value.quote[place.start() - 1].isdigit()
    others = [digit for digit in "0123456789" if digit != str(int(place.group())) and not (first and digit == "0")]
    return replace(article, text=article.text[:at] + chance.choice(others) + article.text[at + 1 :])


def kind_of(fact: Fact) -> str:
    """The kind, with what else the figure is told with."""
    return fact.kind + (" in percent" if fact.unit == "percent" else "") + (" with its whole" if fact.out_of else "")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--facts", type=int, default=6)
    options.add_argument("--seed", type=int, default=5)
    given = options.parse_args()
    chance, reader = random.Random(given.seed), Extractor()
    made: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    by: Counter[str] = Counter()
    for article in articles():
        facts = list(reader.read(article).facts)
        before = alarms(article, reader)
        for fact in chance.sample(facts, min(given.facts, len(facts))):
            changed = misprinted(article, fact, chance)
            if changed is None:
                continue
            found = alarms(changed, reader) - before
            made[kind_of(fact)] += 1
            noticed[kind_of(fact)] += bool(found)
            by.update({check for check, _ in found})
    for kind, count in made.most_common():
        print(f"{kind:32} {noticed[kind]:4} of {count}")
    print(f"{'all':32} {noticed.total():4} of {made.total()}")
    print("noticed by " + ", ".join(f"{check} {count}" for check, count in by.most_common()))


if __name__ == "__main__":
    main()
