"""Names that stay the same from run to run: of an article's version, and of a fact in it.

A fact's key says what the article says and where it says it (the how-manieth time the quote stands in it), and nothing
that a better rule may read differently: no subject, value or period. The row behind it is found again by
`anchors.py`; the key is what people and other files call it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from extract.fact import Fact, Mention
from scraper.article import Article
from store.errors import UntraceableReading


def content_sha256(article: Article) -> str:
    """The SHA-256 of title and text: what makes one version of an article another.

    Not of the page's bytes, which change with every advertisement.

    >>> content_sha256(Article(id="a", title="क", text="ख"))[:12]
    '2cceabe69f71'
    >>> content_sha256(Article(id="b", title="क", text="ख", author="someone"))[:12]
    '2cceabe69f71'
    """
    return hashlib.sha256(f"{article.title}\0{article.text}".encode()).hexdigest()


def fact_keys(
    article: Article, facts: tuple[Fact, ...], held: Mapping[int, str] | None = None, taken: Iterable[str] = ()
) -> list[str]:
    """A key a fact, in the order of `facts`: `url@version|kind|quote|occurrence`.

    `version` is the first twelve digits of `content_sha256`; `occurrence` counts how often the
    quote has stood in title and text up to the fact's first value mention. Where several
    facts of one kind stand on the same words ("कानपुर और उन्नाव 45वें स्थान पर"), the second
    has ".2" after it, the third ".3". `held` are the keys that some of them have already, by their index: they are
    kept where they still say where the fact stands. `taken` are the keys of other facts.
    """
    url = article.url or article.id
    version = content_sha256(article)[:12]
    places = [f"{url}@{version}|{fact.kind}|{fact.quote}|{occurrence(article, fact)}" for fact in facts]
    kept = {i: key for i, key in (held or {}).items() if key == places[i] or _is_further(key, places[i])}
    used = {*taken, *kept.values()}
    keys = []
    for index, place in enumerate(places):
        key, number = kept.get(index) or place, 1
        while index not in kept and key in used:
            number += 1
            key = f"{place}.{number}"
        used.add(key)
        keys.append(key)
    return keys


def _is_further(key: str, place: str) -> bool:
    """Whether a key is that of a further fact on the same words: ".2" and so on behind the place."""
    return key.startswith(f"{place}.") and key[len(place) + 1 :].isdigit()


def occurrence(article: Article, fact: Fact) -> int:
    """How often the fact's quote has stood in the title and then the text, up to its first value mention; from 1."""
    place = first_value(fact)
    before = 0 if place.field == "title" else article.title.count(fact.quote)
    return before + field_text(article, place.field).count(fact.quote, 0, place.start) + 1


def first_value(fact: Fact) -> Mention:
    """The first mention with role "value"; raises UntraceableReading for a fact that has none."""
    for mention in fact.mentions:
        if mention.role == "value":
            return mention
    raise UntraceableReading(
        f"fact {fact.quote!r} (rule {fact.rule}): expected a mention with role 'value', found "
        f"{[m.role for m in fact.mentions]}; the rule must hand on where its number stands"
    )


def field_text(article: Article, field: str) -> str:
    """The article's title or text, by the name that mentions call it."""
    return {"title": article.title, "text": article.text}[field]
