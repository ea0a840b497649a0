"""An article as a reader sees it: title, text, who, when. The record that the scraper hands to the extractor.

All offsets anywhere in Tathya are code points of `text` (or of `title`), end
exclusive, and `text` is never edited after it is made: it stands as printed, no normal
form applied, joiners kept; paragraphs are parted by one blank line and the lines of
lists and tables by a single newline.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of one article.

    `url` is canonical (no tracking parameters, the page's own rel=canonical
    where it is on the same site). `published` is ISO 8601 with its zone
    (Indian time where the page gives none), a bare date where that is all that
    is known, "" where nothing is. `published_source` says where it was read:
    json-ld, meta, time, url, guess, given.
    """

    id: str
    url: str = ""
    outlet: str = ""
    title: str = ""
    text: str = ""
    author: str = ""
    published: str = ""
    published_source: str = ""
