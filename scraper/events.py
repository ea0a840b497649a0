"""What a crawl tells its consumer, one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.article import Article
from scraper.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """A source was read and `count` URLs of it now wait to be fetched."""

    source: str
    url: str
    kind: str  # feed, sitemap, section
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page came and is in the archive (`page.warc`, `page.warc_offset`).

    `ms` is the time in milliseconds since its URL was taken up, the wait for the host's turn included.
    """

    page: Page
    url: str
    canonical_url: str
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFound:
    """An article was read from `page`; it comes after that page's Fetched."""

    article: Article
    page: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """The server says, or its bytes say, that nothing is new since the last crawl."""

    url: str
    status: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Nothing wrong, nothing to store: no article, seen under another URL, too old, no word matches."""

    url: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """One thing failed and costs itself only. `stage` is source, fetch or parse; `kind` the error's class name."""

    url: str
    stage: str
    kind: str
    error: str
    status: int = 0
    ms: int = 0


Event = Discovered | Fetched | ArticleFound | Unchanged | Skipped | Failed
