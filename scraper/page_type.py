"""What kind of page it is and whether all may read it, as the page says of itself.

A live blog, a video's page and a gallery are articles where they hold running text; they are marked, since their
figures stand in captions and posts. JSON-LD is believed for what the page is mainly about, the address for
the rest. Bhaskar's article pages carry an ImageGallery beside their NewsArticle: an article object with the
page's own headline wins over it.
"""

from __future__ import annotations

import functools
from typing import Any
from urllib.parse import urlsplit

import regex

from scraper import jsonld
from scraper.fold import key
from scraper.lines import Element, count_hindi
from scraper.metadata import OWN_HEADLINE, PageData, likeness
from scraper.tables import load_table

KINDS = ("live_blog", "video", "gallery")
RUNNING_TEXT = 60  # Devanagari letters of what a class may call paid


def read_page_type(tree: Element, data: PageData, url: str, title: str) -> str:
    """article, live_blog, video or gallery."""
    table = load_table("words/page_types.yml")
    own = own_items(data, title)
    if any("LiveBlogPosting" in jsonld.types_of(item) for item in own):
        return "live_blog"
    path = urlsplit(url).path.lower()
    if told := next((kind for kind in KINDS if _paths()[kind].search(path)), ""):
        return told
    if data.metas.get("og:type", "").lower().startswith("video"):
        return "video"
    if not own:
        types = [jsonld.types_of(item) for item in jsonld.objects(tree)]
        for kind in ("video", "gallery"):
            if any(found & set(table[kind]["types"]) for found in types):
                return kind
    return "article"


def read_access(data: PageData, title: str, body: Element | None) -> str:
    """free, limited (a gate, a subscription) or "" where the page does not say; `body` is the element cut out.

    A class counts on what is around the body or in it and holds running text: a link to paid articles says nothing of this one.
    """
    table = load_table("words/page_types.yml")
    told = [_free(item) for item in own_items(data, title)]
    told += [_free(part) for item in own_items(data, title) for part in _parts(item)]
    if "limited" in told or data.metas.get("article:content_tier", "").lower() in table["tiers"]:
        return "limited"
    marks = set(table["limited"])
    for element in [] if body is None else [*body.iter(), *body.iterancestors()]:
        named = any(name.lower() in marks for name in element.get("class", "").split())
        if named and count_hindi("".join(map(str, element.itertext()))) >= RUNNING_TEXT:
            return "limited"
    return "free" if "free" in told else ""


def own_items(data: PageData, title: str) -> list[dict[str, Any]]:
    """The article objects that speak of this page and not of one that it lists; a single one is believed."""
    if len(data.items) == 1:
        return data.items
    own = key(title)
    return [item for item in data.items if likeness(key(jsonld.text_of(item.get("headline"))), own) >= OWN_HEADLINE]


def _free(item: dict[str, Any]) -> str:
    told = str(item.get("isAccessibleForFree", "")).strip().lower()
    return {"false": "limited", "true": "free"}.get(told.rpartition("/")[2], "")


def _parts(item: dict[str, Any]) -> list[dict[str, Any]]:
    parts = item.get("hasPart") or []
    return [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]


@functools.cache
def _paths() -> dict[str, regex.Pattern[str]]:
    """For each kind, a part of an address that says so: a folder ("/videos/"), or the end of a live blog's slug."""
    table = load_table("words/page_types.yml")
    found = {}
    for kind in KINDS:
        words = "|".join(regex.escape(word) for word in table[kind]["path"])
        slugs = "|".join(regex.escape(word) for word in table[kind].get("slug", ()))
        ends = rf"|-(?:{slugs})(?:-\d+)?(?:\.html?)?/?$" if slugs else ""
        found[kind] = regex.compile(rf"/(?:{words})/{ends}")
    return found
