"""One article that cannot be read costs itself only, and is kept to be read again. The database is real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from extract.fact import Fact, Mention, Reading
from scraper.article import Article
from scraper.events import ArticleFound
from scraper.page import Page
from store import Store
from tathya.pipeline import Totals, archive_folder, frontier_file, keep

ARTICLE = Article(id="https://news.example/a", url="https://news.example/a", title="शीर्षक", text="45वें स्थान पर")
PAGE = Page(
    url=ARTICLE.url, final_url=ARTICLE.url, status=200, headers=(), body=b"", fetched_at="2023-10-08T00:00:00+00:00"
)
FACT = Fact(
    kind="rank", subject="कानपुर", value=45, unit="rank", quote="45वें स्थान", sentence="45वें स्थान पर", confidence=0.9,
    rule="rank.test", mentions=(Mention(role="value", field="text", start=0, end=11, quote="45वें स्थान"),),
)  # fmt: skip


class Sound:
    """A reader that reads one fact."""

    def read(self, article: Article) -> Reading:
        return Reading(facts=(FACT,))


class Failing:
    """A reader with a bug."""

    def read(self, article: Article) -> Reading:
        raise KeyError("लाख")


class Astray:
    """A reader whose offsets are wrong."""

    def read(self, article: Article) -> Reading:
        return Reading(facts=(replace(FACT, mentions=(replace(FACT.mentions[0], start=1, end=12),)),))


class Boundless:
    """A reader that says what the tables do not admit."""

    def read(self, article: Article) -> Reading:
        return Reading(facts=(replace(FACT, confidence=1.5),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "facts.db") as opened:
        yield opened


@pytest.mark.parametrize(
    ("reader", "stage", "message"),
    [
        (Failing(), "extract", "https://news.example/a: the extractor failed (KeyError: 'लाख'); please report it with"),
        (Astray(), "store", "https://news.example/a: mention of rank.test: expected '45वें स्थान' at text[1:12], found"),
        (
            Boundless(),
            "store",
            "facts.db: expected rows that the tables admit, found otherwise: CHECK constraint failed",
        ),
    ],
)
def test_an_unreadable_article_is_kept_and_listed(
    store: Store, reader: Failing | Astray | Boundless, stage: str, message: str
) -> None:
    totals = Totals()
    keep(ArticleFound(article=ARTICLE, page=PAGE), store, reader, totals)
    (issue,) = store.rows("SELECT url, stage, message FROM issues")
    assert (issue["url"], issue["stage"]) == (ARTICLE.url, stage)
    assert message in issue["message"]
    assert totals.failures == [f"{stage}: {issue['message']}"]
    assert store.rows("SELECT url FROM articles") == [{"url": ARTICLE.url}]
    assert (totals.articles, totals.new, totals.facts) == (1, 1, 0)

    keep(ArticleFound(article=ARTICLE, page=PAGE), store, Sound(), totals)
    keep(ArticleFound(article=ARTICLE, page=PAGE), store, reader, totals)
    assert store.rows("SELECT value FROM claims") == [{"value": 45.0}]


def test_what_belongs_to_a_database_stands_beside_it() -> None:
    assert archive_folder(Path("data/facts.db")) == Path("data/facts.warc")
    assert frontier_file(Path("data/facts.db")) == Path("data/facts.frontier.db")
