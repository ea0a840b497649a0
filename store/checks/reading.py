"""From what the extractor reads straight to what checks look at, with no database between: for examples and their docs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from extract.fact import FACT_FIELDS, Fact, Reading
from scraper.article import Article
from store.checks.base import Check, Example
from store.checks.groups import questions, rankings
from store.checks.record import ArticleHead, CheckedArticle, CheckedFact, Finding, Place

Read = Callable[[Article], Reading]


def look(check: Check, articles: Iterable[CheckedArticle]) -> Iterator[Finding]:
    """What a check finds in articles, each by itself or by what they answer together."""
    articles = tuple(articles)
    if check.article is not None:
        for article in articles:
            yield from check.article(article)
    facts = [fact for article in articles for fact in article.facts]
    for group in questions(facts).values():
        if check.question is not None:
            yield from check.question(group)
    for group in rankings(facts).values():
        if check.ranking is not None:
            yield from check.ranking(group)


def of_example(check: Check, example: Example, read: Read) -> list[Finding]:
    """What a check finds in an example."""
    articles: list[CheckedArticle] = []
    for at, told in enumerate(example.told, start=1):
        article = Article(
            id=f"example-{at}", outlet=told.outlet, title=told.title, text=told.text, published=told.published
        )
        now = checked(article, read(article), at, story=told.story or at)
        earlier = articles.pop() if told.page and at > 1 and example.told[at - 2].page == told.page else None
        articles.append(replace(now, before=(*earlier.before, *earlier.facts)) if earlier else now)
    return list(look(check, articles))


def checked(article: Article, reading: Reading, number: int, *, story: int) -> CheckedArticle:
    """An article with its facts as checks see them, numbered `number` times a thousand on."""
    head = ArticleHead(
        id=number,
        url=article.url or article.id,
        outlet=article.outlet,
        title=article.title,
        published=article.published,
        story=story,
        fetched=article.published,
    )
    facts = tuple(stored(fact, head, number * 1000 + at) for at, fact in enumerate(reading.facts))
    return CheckedArticle(head=head, text=article.text, facts=facts)


def stored(fact: Fact, head: ArticleHead, number: int) -> CheckedFact:
    """A fact as it would stand in a database, unjudged."""
    values = {name: getattr(fact, name) for name in FACT_FIELDS if name != "extractor"}
    places = tuple(Place(role=m.role, field=m.field, start=m.start, end=m.end) for m in fact.mentions)
    return CheckedFact(id=number, key=f"{head.url}#{number}", article=head, places=places, **values)
