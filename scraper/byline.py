"""The writer's name: as the page's data gives it, or as the line under the headline prints it.

JSON-LD often names the newspaper as author while the page prints a person ("Published by: ..."); then the
person wins. A name is cut by words, never by character classes: trafilatura strips what `re` takes
for no letter at the end, which is the last vowel sign of चक्रवर्ती.
"""

from __future__ import annotations

import functools
from typing import Any

import regex

from scraper import jsonld
from scraper.fold import fold, key
from scraper.lines import Element, cell_text, clean
from scraper.tables import load_table

MAX_NAME = 60  # characters
_PERSON_META = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "twitter:data1")
_NAME_CLASS = regex.compile(
    r"author|auther|byline|writer|reporter|by-line|edited|publishby|publish-by", regex.IGNORECASE
)
_DOMAIN = regex.compile(r"\.(?:in|com|net|org|live|tv)$", regex.IGNORECASE)  # "aajtak.in": the house by its address
_SPLIT = regex.compile(r"\s*(?:[|/•·\n]|,|&|\band\b|\s[-–—]\s)\s*")


def read_author(tree: Element, items: list[dict[str, Any]], organisations: set[str]) -> str:
    """The writers' names joined by ", "; the organisation's where no person is named; "" where nothing is.

    `organisations` are names (as printed) of the outlet and publisher, which are no person.
    """
    houses = {key(name) for name in organisations if name}
    named = [name for item in items for name in _ld_names(item)]
    persons = [
        name for name in named if key(name) not in houses and not _is_desk(name, houses) and not _DOMAIN.search(name)
    ]
    if persons:
        return _joined(persons)
    printed = _printed_names(tree)
    persons = [name for name in printed if key(name) not in houses and not _is_desk(name, houses)]
    if persons:
        return _joined(persons)
    meta = [name for name in _meta_names(tree) if key(name) not in houses]
    return _joined((named or printed or meta)[:1])


def _ld_names(item: dict[str, Any]) -> list[str]:
    authors = item.get("author") or item.get("creator") or []
    found: list[str] = []
    for author in authors if isinstance(authors, list) else [authors]:
        name = jsonld.text_of(author)
        if name and len(name) <= MAX_NAME * 2 and "://" not in name:
            found += [part for part in _SPLIT.split(_bare(name)) if part] if "," in name else [_bare(name)]
    return [name for name in found if name]


def _meta_names(tree: Element) -> list[str]:
    found = []
    for meta in tree.iter("meta"):
        name = (meta.get("name") or meta.get("property") or "").lower()
        content = clean(meta.get("content") or "")
        if name in _PERSON_META and content and "://" not in content and len(content) <= MAX_NAME:
            found.append(_bare(content))
    return found


def _printed_names(tree: Element) -> list[str]:
    """Names in the page's byline: rel=author, itemprop=author, a byline class, or "Published by: ..." in a line."""
    before, _, opens = _patterns()
    found: list[str] = []
    headlines = 0
    for element in tree.iter("h1", "a", "span", "div", "p", "strong", "li", "b", "em", "h4", "h5", "h6", "td"):
        headlines += element.tag == "h1"
        if headlines > 1 and found:
            break  # the next article's
        marked = (
            element.get("rel") == "author"
            or element.get("itemprop") == "author"
            or _NAME_CLASS.search(element.get("class") or "") is not None
        )
        own = clean(element.text or "")
        if not marked and not (2 <= len(own) <= 120 and (before.match(fold(own)) or opens.fullmatch(fold(own)))):
            continue
        text = cell_text(element)
        if opens.fullmatch(fold(own)) and text == own and (parent := element.getparent()) is not None:
            text = cell_text(parent)  # <span>Reported By:</span> <a>देवेंद्र सिंह</a>
        if not text or len(text) > 250:
            continue
        names = _names_after_words(text)
        if not names and marked and len(text) <= MAX_NAME and not any(c.isdigit() for c in text):
            names = [_bare(text)]
        found += [name for name in names if _looks_like_name(name)]
        if len(found) > 6:
            break
    return list(dict.fromkeys(found))


def _names_after_words(text: str) -> list[str]:
    """The names in "Published by: कामेश द्विवेदी Updated Wed, 10 Sep 2025".

    >>> _names_after_words("Edited By: Ajay Kumar Updated: Wed, 10 Sep 2025 11:14 AM (IST)")
    ['Ajay Kumar']
    """
    before, after, _ = _patterns()
    names = []
    # Matching is on lower case only, whose length is that of the text: the name is cut from the text itself.
    lowered = text.lower()
    for match in before.finditer(lowered):
        rest = text[match.end() : match.end() + 120]
        stop = after.search(rest.lower())
        cut = rest[: stop.start()] if stop else rest
        cut = regex.split(r"\d|[|/•·\n(]|\s[-–—]\s|,\s", cut)[0]
        if name := _bare(cut):
            names.append(name)
    return names


def _looks_like_name(name: str) -> bool:
    if not 3 <= len(name) <= MAX_NAME or len(name.split()) > 6 or any(c in name for c in "।?!:;@"):
        return False
    return not name[0].islower()  # "By continuing to use the site"


def _bare(name: str) -> str:
    """The name without "By:" before it and blanks or marks around it."""
    before, _, _ = _patterns()
    text = clean(name)
    match = before.match(text.lower())
    if match and match.end() < len(text):
        text = text[match.end() :]
    return text.strip(" :|-–—,/•·.;\"'")


def _is_desk(name: str, houses: set[str]) -> bool:
    """Whether the name is an office's: "Web Desk", "लाइव हिन्दुस्तान टीम" beside a person's name says nothing.

    A bureau alone is kept by read_author as the only name there is.
    """
    words = set(fold(name).split())
    desks = {fold(word) for word in load_table("words/byline.yml")["desks"]}
    return bool(words & desks) and (any(house and house in key(name) for house in houses) or words <= desks)


def _joined(names: list[str]) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))


@functools.cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str], regex.Pattern[str]]:
    """What stands before a name that follows, where a name ends, and a line that is only the words before one."""
    table = load_table("words/byline.yml")

    def one_of(words: list[str]) -> str:
        return "|".join(regex.escape(word.lower()) for word in sorted(words, key=len, reverse=True))

    edge = r"(?<![\p{L}\p{M}])"
    before = regex.compile(
        rf"{edge}(?:(?:{one_of(table['before'])})(?:\s*[:：\-–—]\s*|\s+)|(?:{one_of(table['labels'])})\s*[:：\-–—]\s*)"
        r"(?=[\p{L}])"
    )
    after = regex.compile(rf"{edge}(?:{one_of(table['after'])})(?![\p{{L}}\p{{M}}])")
    opens = regex.compile(rf"(?:{one_of(table['before'] + table['labels'])})\s*[:：\-–—]?")
    return before, after, opens
