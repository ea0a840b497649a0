"""The page as it was fetched, made harmless: its words, headings, lists and tables, and nothing that runs or loads."""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from pathlib import Path

import nh3

from review.dates import clock, day
from review.language import N_, Translator
from scraper.archive import Archive
from scraper.charset import decode_page
from scraper.errors import ScraperError

# fmt: off
_TAGS = {
    "article", "section", "main", "header", "footer", "aside", "nav", "div", "p", "span", "br", "hr", "h1", "h2",
    "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "th",
    "td", "caption", "blockquote", "q", "cite", "em", "strong", "b", "i", "u", "s", "small", "sub", "sup", "mark",
    "pre", "code", "figure", "figcaption", "time", "a", "abbr",
}
# fmt: on
_ATTRIBUTES = {
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "time": {"datetime"},
    "*": {"lang"},
}
MAX_HTML = 3_000_000  # characters: what a browser draws without stopping for breath

_HEAD = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<title>{title}</title><style>body{{font:16px/1.6 "Noto Sans Devanagari",sans-serif;margin:1rem;max-width:60rem;overflow-wrap:anywhere}}
table{{border-collapse:collapse}}td,th{{border:1px solid #999;padding:2px 6px}}.note{{color:#555;border-bottom:1px solid #999}}</style>
</head><body><p class="note">{note}</p><div lang="hi">{body}</div></body></html>"""
NO_PAGE = N_("this article came as text; no page was fetched")
CUT = N_("cut, as it is too long to show")

MAX_DEPTH = 1_000  # elements within each other; no page of a newspaper has a tenth of it
_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)", re.IGNORECASE)
# Elements that have no end, or whose end the next one of their kind brings: they do not nest by being left open.
_FLAT = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "option",
    ]
)


def shallow(html: str) -> str:
    """The HTML up to where its elements nest too deep: the time to clean it grows with the square of their depth.

    >>> shallow("<p>a<p>b"), shallow("<div>" * 600_000) == "<div>" * MAX_DEPTH
    ('<p>a<p>b', True)
    """
    still_open: Counter[str] = Counter()
    depth = 0
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if name in _FLAT:
            continue
        if not tag[1]:
            if depth == MAX_DEPTH:
                return html[: tag.start()]
            still_open[name] += 1
            depth += 1
        elif still_open[name]:
            still_open[name] -= 1
            depth -= 1
    return html


def archived_page(archive: Path, warc: str, offset: int | None, url: str, _: Translator) -> str:
    """The HTML to show for a page of the archive; says what is missing where there is none. Pictures, scripts, forms are left out."""
    title = escape(url[:300])
    if not warc:
        return _HEAD.format(language=_.language, title=title, note=f"<bdi>{escape(url)}</bdi>: {_(NO_PAGE)}", body="")
    try:
        page = Archive(archive).read(warc, offset or 0)
    except ScraperError as error:
        note = f'<bdi lang="en">{escape(str(error))}</bdi>'
        return _HEAD.format(language=_.language, title=title, note=note, body="")
    html = decode_page(page).text
    shown = shallow(html[:MAX_HTML])
    clean = nh3.clean(
        shown,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel="noopener noreferrer nofollow",
    )
    fetched = f"{day(page.fetched_at, _.language)} {clock(page.fetched_at)}"
    said = [f"<bdi>{escape(page.final_url)}</bdi>", escape(fetched), f"<bdi>{escape(f'{warc}@{offset}')}</bdi>"]
    said += [_(CUT)] if len(shown) < len(html) else []
    return _HEAD.format(language=_.language, title=title, note=" · ".join(said), body=clean)
