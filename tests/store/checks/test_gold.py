"""What the checks say of the seed: the known alarms. Those of the other annotated articles are judged by benchmarks/gate.py."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from store.checks import CHECKS
from store.checks.reading import checked, look
from store.checks.record import CheckedArticle, Finding
from tathya.docs_checks import alarm_key

ROOT = Path(__file__).parents[3]
SEED = ROOT.parent / "shared" / "gold" / "seed.jsonl"
needs_seed = pytest.mark.skipif(
    not SEED.exists(), reason="the seed article is other people's and is not in the repository"
)


def gold(path: Path) -> list[Article]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Article(id=r["id"], outlet=path.stem, title=r["title"], text=r["text"], published=r["published"]) for r in rows
    ]


def read(articles: list[Article]) -> list[CheckedArticle]:
    extractor = Extractor()
    return [checked(article, extractor.read(article), n, story=n) for n, article in enumerate(articles, start=1)]


def alarms(articles: list[CheckedArticle]) -> list[tuple[str, Finding]]:
    return [(alarm_key(check, finding), finding) for check in CHECKS for finding in look(check, articles)]


@needs_seed
def test_on_the_seed_the_percent_does_not_follow_and_a_rank_is_beyond_its_field() -> None:
    found = alarms(read(gold(SEED)))
    assert [key.partition(" | ")[0] for key, _ in found] == ["P2", "B2"]
    assert "46.20 percent" in found[0][1].message
    assert "46.20 प्रतिशत" in found[0][1].message_hi
    assert "82.73" in found[0][1].message
    assert "1545" in found[1][1].message


@needs_seed
def test_on_the_seed_the_32_stations_agree_with_their_names_until_one_is_taken_out() -> None:
    (article,) = gold(SEED)
    assert "कोहना, " in article.text
    fewer = replace(article, text=article.text.replace("कोहना, ", ""))
    found = [finding for key, finding in alarms(read([fewer])) if key.startswith("L1")]
    assert len(found) == 1
    assert "31 are named" in found[0].message
    assert len(found[0].facts) == 32
