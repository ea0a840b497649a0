"""Pages in the shape of some forty outlets (fixtures/outlets), each read and compared with what a perfect reader gets.

Figures are of the whole: no page's own selector or word is worth a rule, and a rule that helps one page and costs
another shows here.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from scraper.article import Article
from scraper.errors import ParseError
from scraper.parse import parse
from scraper.warc import iter_warc

FOLDER = Path(__file__).parents[2] / "fixtures" / "outlets"


@dataclass
class Read:
    """A page's gold and what was read; `article` is None where the page was refused."""

    gold: dict[str, Any]
    article: Article | None

    @property
    def text(self) -> str:
        return self.article.text if self.article else ""


@pytest.fixture(scope="module")
def reads() -> list[Read]:
    gold = {row["url"]: row for row in map(json.loads, (FOLDER / "gold.jsonl").read_text("utf-8").splitlines())}
    found = []
    for page in iter_warc(FOLDER / "pages.warc.gz"):
        try:
            article = parse(page)
        except ParseError:
            article = None
        found.append(Read(gold[page.url], article))
    assert len(found) == len(gold) == 56
    return found


@pytest.fixture(scope="module")
def articles(reads: list[Read]) -> list[Read]:
    return [read for read in reads if read.gold["article"]]


def letters(text: str) -> str:
    """Letters, marks and digits: what two copies of a text must share."""
    return "".join(char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char)[0] in "LMN")


def words(text: str) -> Counter[str]:
    return Counter(word for word in map(letters, text.split()) if word)


def likeness(one: str, other: str) -> float:
    """F1 of the words of two texts."""
    shared = (words(one) & words(other)).total()
    return 2 * shared / max(1, words(one).total() + words(other).total())


def to_the_minute(moment: str) -> float:
    """Minutes since the epoch; -1 where no time is told."""
    return datetime.fromisoformat(moment).timestamp() // 60 if "T" in moment else -1


def test_every_article_is_read_from_its_first_words_to_its_last(articles: list[Read]) -> None:
    for read in articles:
        own, body = letters(read.text), letters(read.gold["body"])
        assert body[:30] in own, read.gold["url"]
        assert body[-30:] in own, read.gold["url"]


def test_bodies_are_the_words_of_the_article(articles: list[Read]) -> None:
    found = [likeness(read.text, read.gold["body"]) for read in articles]
    assert sum(found) / len(found) >= 0.993
    assert min(found) >= 0.9


def test_what_is_not_the_article_stays_out(articles: list[Read]) -> None:
    leaks = [
        (read.gold["url"], bit)
        for read in articles
        for bit in read.gold["not_body"]
        if letters(bit) in letters(read.text)
    ]
    assert sum(len(read.gold["not_body"]) for read in articles) > 300
    assert len(leaks) <= 4, leaks


def test_titles_and_minutes(articles: list[Read]) -> None:
    assert sum(letters(r.article.title) == letters(r.gold["title"]) for r in articles if r.article) >= 43
    minutes = [to_the_minute(r.article.published) == to_the_minute(r.gold["published"]) for r in articles if r.article]
    assert sum(minutes) == 44


def test_a_writer_is_named(articles: list[Read]) -> None:
    told = [read for read in articles if read.gold["authors"]]
    named = [
        read
        for read in told
        if read.article and any(letters(name) in letters(read.article.author) for name in read.gold["authors"])
    ]
    assert len(named) >= len(told) - 7


def test_what_kind_of_page_it_is(articles: list[Read]) -> None:
    assert all(read.article and read.article.page_type == read.gold["page_type"] for read in articles)
    assert all(read.article and read.article.truncated == read.gold["truncated"] for read in articles)


def test_standfirsts_are_fields_of_their_own(articles: list[Read]) -> None:
    right = [
        likeness(r.article.standfirst, r.gold["standfirst"]) > 0.9 or r.article.standfirst == r.gold["standfirst"]
        for r in articles
        if r.article
    ]
    assert sum(right) >= 34


def test_pages_without_an_article_are_refused(reads: list[Read]) -> None:
    """The two that are not: a category page with its first story in full, a page of horoscopes."""
    taken = [read.gold["url"] for read in reads if not read.gold["article"] and read.article]
    assert len(taken) <= 2, taken
