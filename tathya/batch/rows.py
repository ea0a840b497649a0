"""An article with its reading, as rows of tables that need no database: names of things instead of row numbers.

The columns are those of docs/schema.md, with the same words in them; where a table there points at a row by its number,
the row here says what that row is known by: an article by `url` and `content_sha256`, a fact by its `key`, a question
by its own key (`question`). Numbers are given when rows come into a database (merging.py), and by nobody before.

A batch has a row of `articles` a page: the same words fetched twice are two rows, of which a database keeps one. So every
row also names its page, by `warc` and `warc_offset`.
"""

from __future__ import annotations

from typing import Any

from extract.fact import FACT_FIELDS, Reading
from scraper.article import Article
from scraper.page import Page
from store.fact_rows import REFUSAL_COLUMNS, STATION_COLUMNS, refusal_rows, station_rows
from store.fitness import check_article, check_reading
from store.keys import content_sha256, fact_keys
from store.questions import question_key
from store.rows import indian_time

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]

PAGE = ("warc", "warc_offset")
ARTICLE = ("url", "content_sha256")
# The fields of an Article that are columns under their own names.
ARTICLE_FIELDS = (
    *("outlet", "title", "author", "published", "published_source", "text", "standfirst", "modified"),
    *("modified_source", "section", "page_type", "access", "template"),
)
COLUMNS: dict[str, tuple[str, ...]] = {
    # `read` is 0 for an article whose reading failed: it is known, and has no facts yet.
    "articles": (*ARTICLE, *PAGE, "fetched_at", "sha256", "extractor", *ARTICLE_FIELDS, "truncated", "read"),
    "posts": (*ARTICLE, *PAGE, "start", "end", "published"),
    "facts": ("key", *ARTICLE, *PAGE, "question", *FACT_FIELDS, "extractor"),
    "mentions": ("key", *PAGE, "role", "field", "start", "end", "quote"),
    "stations": (*ARTICLE, *PAGE, *STATION_COLUMNS),
    "refusals": (*ARTICLE, *PAGE, *REFUSAL_COLUMNS),
    "failures": (*PAGE, "url", "stage", "message"),
}
WHOLE_NUMBERS = frozenset({"warc_offset", "start", "end", "known", "truncated", "read"})
NUMBERS = frozenset({"value", "value_max", "out_of", "confidence"})


def article_rows(article: Article, reading: Reading | None, page: Page, extractor: str) -> Rows:
    """The rows of one page's article. Raises UnfitArticle or UntraceableReading for what no database would take."""
    check_article(article)
    if reading is not None:
        check_reading(article, reading)
    fields = {name: getattr(article, name) for name in ARTICLE_FIELDS}
    fields |= {name: indian_time(fields[name]) for name in ("published", "modified")}
    known = (article.url or article.id, content_sha256(article))
    place = (page.warc, page.warc_offset)
    head = (*known, *place, page.fetched_at, page.sha256, extractor)
    rows: Rows = {
        "articles": [(*head, *fields.values(), int(article.truncated), int(reading is not None))],
        "posts": [(*known, *place, post.start, post.end, indian_time(post.published)) for post in article.posts],
    }
    if reading is None:
        return rows
    keys = fact_keys(article, reading.facts)
    rows["facts"] = [
        (key, *known, *place, question_key(fact), *(getattr(fact, name) for name in FACT_FIELDS), extractor)
        for key, fact in zip(keys, reading.facts, strict=True)
    ]
    rows["mentions"] = [
        (key, *place, mention.role, mention.field, mention.start, mention.end, mention.quote)
        for key, fact in zip(keys, reading.facts, strict=True)
        for mention in fact.mentions
    ]
    rows["stations"] = [(*known, *place, *row) for row in station_rows(article, reading)]
    rows["refusals"] = [(*known, *place, *row) for row in refusal_rows(reading)]
    return rows
