"""ClaimReview (schema.org, JSON-LD): facts that people have settled, for search engines and collections of fact checks.

What is rated is whether the article makes the claim, and not whether the claim is true: reviewers compare our reading
with the article's words and nothing else. Each review says so in `reviewAspect`, `reviewBody` and the name of its rating
(docs/decisions/2026-11-26-what-a-claimreview-says.md). A fact that was judged wrong is no claim of the article and gives
none.

The required and recommended properties are those that Google's documentation names, since schema.org itself requires none.
Readers of ClaimReview accept schema.org's context alone, so that quote and archive have to be said in its words: the
quote is a Quotation that is part of the article, the archived page a WebPage with its file, place and hash as identifiers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, urlsplit

from store.errors import StoreError
from store.export.hindi import in_hindi
from store.export.rows import rows
from store.questions import question_key
from store.writer import Store

ASPECT = "क्या लेख यह दावा करता है / whether the article makes this claim"
RATING = "लेख में यही लिखा है / The article says this"
BODY = (
    "जांचा गया है कि लेख में यह दावा लिखा है। दावा सच है या नहीं, यह नहीं जांचा गया। / "
    "What was checked is that the article makes this claim. Whether the claim is true was not checked."
)
# Two steps: the article says it, or it does not. Only the first is ever written.
BEST, WORST = 2, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Who publishes the reviews and where they can be read; raises StoreError for what is no address.

    `name` and `url` are the newsroom's; without a name the reviewers are the authors, as persons. A review's own
    address is `base_url` with the fact's number behind it.
    """

    name: str = ""
    url: str = ""
    base_url: str = ""

    def __post_init__(self) -> None:
        for what, given in (("--publisher-url", self.url), ("--base-url", self.base_url)):
            if given and not is_address(given):
                raise StoreError(
                    f"{what} {given!r}: expected an address as in https://paper.example/, found none; give it whole"
                )
        if self.url and not self.name:
            raise StoreError("--publisher-url: expected the publisher's name with it, found none; add --publisher NAME")

    def page(self, fact: dict[str, Any]) -> str:
        """The review's address; a name that nobody can open where no `base_url` is known."""
        if not self.base_url:
            return review_name(fact)
        return self.base_url + ("" if self.base_url.endswith(("/", "=", "#")) else "/") + str(fact["fact_id"])


def is_address(text: str) -> bool:
    """Whether a text is a whole web address.

    >>> is_address("https://paper.example/x"), is_address("paper.example"), is_address("कानपुर-1")
    (True, False, False)
    """
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and " " not in text


def review_name(fact: dict[str, Any]) -> str:
    """What the review is called from run to run, as a URN of the fact's key."""
    return f"urn:tathya:review:{quote(fact['key'], safe='')}"


def write_claimreviews(store: Store, folder: Path, imprint: Imprint) -> None:
    """`claimreviews.jsonl`, a whole JSON-LD document a line, in the order of facts: each can be put into a page as it is."""
    first = first_appearances(store)
    with (folder / "claimreviews.jsonl").open("w", encoding="utf-8") as stream:
        for fact in rows(store, "settled"):
            names = [
                row["reviewer"]
                for row in store.rows(
                    "SELECT reviewer FROM verdicts WHERE fact_id = ? AND says IS NOT NULL ORDER BY review_id",
                    (fact["fact_id"],),
                )
            ]
            review = claim_review(fact, names, first.get(same_claim(fact)), imprint)
            stream.write(json.dumps(review, ensure_ascii=False, allow_nan=False) + "\n")


def same_claim(fact: dict[str, Any]) -> tuple[Any, ...]:
    """Equal for facts of any articles that say the same, however it is spelt: one question and one answer, as corrected."""
    answer = (fact["kind"], fact["value"], fact["value_max"], fact["out_of"], fact["approx"])
    return (question_key(SimpleNamespace(**fact)), *answer)


def first_appearances(store: Store) -> dict[tuple[Any, ...], dict[str, Any]]:
    """For each claim that several articles' settled facts make, the one that was published first, where all have a date.

    A claim without a period is left out: two articles that say the same of it a year apart need not mean the same.
    """
    several: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    kept = ("fact_id", "url", "title", "outlet", "published", "article_id")
    for fact in rows(store, "settled"):
        if not fact["period"]:
            continue
        several.setdefault(same_claim(fact), []).append({name: fact[name] for name in kept})
    return {
        claim: min(facts, key=lambda fact: (fact["published"], fact["fact_id"]))
        for claim, facts in several.items()
        if len({fact["article_id"] for fact in facts}) > 1 and all(fact["published"] for fact in facts)
    }


def claim_review(
    fact: dict[str, Any], reviewers: list[str], first: dict[str, Any] | None, imprint: Imprint
) -> dict[str, Any]:
    """One row of `settled` as a ClaimReview; `first` is the fact that said the same first, itself or another's."""
    publisher = {"@type": "Organization", "name": imprint.name} | ({"url": imprint.url} if imprint.url else {})
    persons = [{"@type": "Person", "name": name} for name in reviewers]
    claim = {
        "@type": "Claim",
        "name": in_hindi(fact),
        "text": fact["sentence"] or fact["quote"],
        "inLanguage": "hi",
        "author": organization(fact),
    }
    if fact["published"]:
        claim["datePublished"] = fact["published"]
    claim["appearance"] = appearance(fact)
    if first:
        claim["firstAppearance"] = article(first)
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": review_name(fact),
        "url": imprint.page(fact),
        "inLanguage": ["hi", "en"],
        "datePublished": fact["settled_at"],
        "author": publisher if imprint.name else persons[0] if len(persons) == 1 else persons,
        "claimReviewed": in_hindi(fact),
        "reviewAspect": ASPECT,
        "reviewBody": BODY,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": BEST,
            "bestRating": BEST,
            "worstRating": WORST,
            "name": RATING,
            "alternateName": RATING,
            "reviewAspect": ASPECT,
            "ratingExplanation": BODY,
        },
        "itemReviewed": claim,
    }


def article(fact: dict[str, Any]) -> dict[str, Any]:
    """The article that says it: address, headline, outlet and date."""
    found: dict[str, Any] = {"@type": "NewsArticle"}
    found["url" if is_address(fact["url"]) else "identifier"] = fact["url"]
    found |= {"headline": fact["title"], "inLanguage": "hi", "publisher": organization(fact)}
    return found | ({"datePublished": fact["published"]} if fact["published"] else {})


def appearance(fact: dict[str, Any]) -> dict[str, Any]:
    """The article with the words that say it, and its page in the archive where it stands in one."""
    found = article(fact)
    if fact["author"]:
        found["creditText"] = fact["author"]  # a byline may be a person or a desk
    found["hasPart"] = {"@type": "Quotation", "text": fact["quote"], "inLanguage": "hi"}
    marks = {"warc": fact["warc"], "warc_offset": fact["warc_offset"], "sha256": fact["sha256"]}
    held = [
        {"@type": "PropertyValue", "propertyID": name, "value": value}
        for name, value in marks.items()
        if value not in ("", None)
    ]
    if held:
        fetched = {"dateCreated": fact["fetched_at"]} if fact["fetched_at"] else {}
        found["archivedAt"] = {"@type": "WebPage", **fetched, "identifier": held}
    return found


def organization(fact: dict[str, Any]) -> dict[str, Any]:
    """The outlet; the article's host, else its id, where it has no name."""
    return {"@type": "Organization", "name": fact["outlet"] or urlsplit(fact["url"]).netloc or fact["url"]}
