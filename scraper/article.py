"""An article as a reader sees it: title, text, who, when, and what kind of page it was. The record that the scraper hands on.

All offsets anywhere in Tathya are code points of `text` (or of `title`), end
exclusive, and `text` is never edited after it is made: it stands as printed, no normal
form applied, joiners kept; paragraphs are parted by one blank line and the lines of
lists and tables by a single newline.
"""

from __future__ import annotations

from dataclasses import dataclass

PAGE_TYPES = ("article", "live_blog", "video", "gallery")
ACCESS = ("", "free", "limited")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One entry of a live blog: the code points [start, end) of the article's text, and when it was published."""

    start: int
    end: int
    published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of one article.

    `url` is canonical (no tracking parameters, the page's own rel=canonical
    where it is on the same site). `published` and `modified` are ISO 8601 with
    their zone (Indian time where the page gives none), a bare date where that is
    all that is known, "" where nothing is; `published_source` and
    `modified_source` say where they were read: json-ld, meta, time, url, page, guess,
    given. `standfirst` is the summary that stands apart from the text, which does not
    repeat it. `section` is where the outlet files it. `page_type` is one of PAGE_TYPES:
    a video's or a gallery's page is an article too where it has running text.
    `access` is one of ACCESS, as the page says of itself; `truncated` means that the
    page breaks the text off (a gate), so that what is not here is not known to be
    missing from the article. `posts` are a live blog's entries in the text's order.
    `template` is the month of the outlet's known template that the page was built
    with (scraper/sites), "unknown" where it was built with none of them, "" where the outlet has none.
    """

    id: str
    url: str = ""
    outlet: str = ""
    title: str = ""
    standfirst: str = ""
    text: str = ""
    author: str = ""
    published: str = ""
    published_source: str = ""
    modified: str = ""
    modified_source: str = ""
    section: str = ""
    page_type: str = "article"
    access: str = ""
    truncated: bool = False
    posts: tuple[Post, ...] = ()
    template: str = ""
