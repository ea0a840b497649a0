"""ClaimReviews say what people have settled: that an article makes a claim, and never that the claim is true."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from extract import lexicon
from extract.fact import Fact, Reading
from scraper.article import Article
from scraper.page import Page
from store import Store, StoreError, add_review
from store.export import Imprint, export
from store.export.hindi import in_hindi

SCHEMA = json.loads(Path(__file__).with_name("claimreview_schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture
def filled(store: Store, article: Article, reading: Reading, page: Page) -> Store:
    store.save(article, reading, page, extractor="0.1.0")
    return store


def reviews(store: Store, folder: Path, **imprint: str) -> list[dict[str, Any]]:
    """What is exported, each valid."""
    (path,) = export(store, folder, "claimreview", imprint=Imprint(**imprint))
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for one in found:
        VALIDATOR.validate(one)
    return found


def test_a_settled_fact_with_its_evidence(filled: Store, article: Article, page: Page, tmp_path: Path) -> None:
    add_review(filled, 2, "right", reviewer="आशा", note="भीतर की बात")
    base = "https://paper.example/facts"
    (one,) = reviews(filled, tmp_path, name="नमूना", url="https://paper.example", base_url=base)
    assert one["claimReviewed"] == "कानपुर पुलिस कमिश्नरेट, आईजीआरएस रैंकिंग, सितंबर 2023: रैंक 45"
    assert one["url"] == "https://paper.example/facts/2"
    assert one["author"] == {"@type": "Organization", "name": "नमूना", "url": "https://paper.example"}
    claim = one["itemReviewed"]
    assert claim["text"] in article.text
    assert claim["author"]["name"] == "news.example"
    assert claim["datePublished"] == article.published
    found = claim["appearance"]
    assert (found["url"], found["headline"], found["creditText"]) == (article.url, article.title, article.author)
    assert found["hasPart"]["text"] == "45वें स्थान"
    assert found["archivedAt"]["dateCreated"] == page.fetched_at
    marks = {mark["propertyID"]: mark["value"] for mark in found["archivedAt"]["identifier"]}
    assert marks == {"warc": "0001.warc.gz", "warc_offset": 512, "sha256": page.sha256}
    assert "भीतर" not in json.dumps(one, ensure_ascii=False)  # a note is for the newsroom


def test_no_review_says_that_a_claim_is_true(filled: Store, tmp_path: Path) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    (one,) = reviews(filled, tmp_path)
    rating = one["reviewRating"]
    assert rating["alternateName"] == "लेख में यही लिखा है / The article says this"
    assert "article" in one["reviewAspect"]
    assert "article" in rating["reviewAspect"]
    assert "Whether the claim is true was not checked" in one["reviewBody"]


def test_only_what_is_settled_is_reviewed(filled: Store, tmp_path: Path) -> None:
    add_review(filled, 1, "wrong", reviewer="asha")
    add_review(filled, 2, "unsure", reviewer="asha")
    add_review(filled, 3, "right", reviewer="asha")
    add_review(filled, 3, "wrong", reviewer="vikram")
    add_review(filled, 4, "corrected", reviewer="asha", correction={"value": 2, "scope": "जिला", "out_of": 43})
    (one,) = reviews(filled, tmp_path)
    assert one["claimReviewed"] == "चकेरी, आईजीआरएस रैंकिंग, जिला: रैंक 2 (43 में से)"


def test_without_a_publisher_the_reviewers_who_agree_are_the_authors(filled: Store, tmp_path: Path) -> None:
    add_review(filled, 1, "right", reviewer="आशा")
    add_review(filled, 2, "right", reviewer="आशा")
    add_review(filled, 2, "right", reviewer="Vikram")
    add_review(filled, 2, "unsure", reviewer="meena")
    one, two = reviews(filled, tmp_path)
    assert one["author"] == {"@type": "Person", "name": "आशा"}
    assert [person["name"] for person in two["author"]] == ["आशा", "Vikram"]
    assert one["url"] == one["@id"]  # a name, where no address is known


def test_of_two_articles_that_say_the_same_the_earlier_is_the_first_appearance(
    filled: Store, make_fact: Callable[..., Fact], tmp_path: Path
) -> None:
    earlier = Article(
        id="e", url="https://first.example/e", outlet="first.example", title="कानपुर की रैंक", published="2023-10-06",
        text="कानपुर को 45वां स्थान मिला. कल भी 45वां स्थान था.",
    )  # fmt: skip
    same = make_fact(earlier, "rank", 45, "45वां स्थान", period="2023-09", measure="आइजीआरएस रैंकिंग")
    other = make_fact(earlier, "rank", 45, "45वां स्थान", nth=2, period="2023-10")
    filled.save(earlier, Reading(facts=(same, other)))
    for fact_id in (1, 2, 6, 7):
        add_review(filled, fact_id, "right", reviewer="asha")
    found = {
        one["url"].rpartition("/")[2]: one["itemReviewed"]
        for one in reviews(filled, tmp_path, base_url="https://p.example/")
    }
    first = {fact_id: claim.get("firstAppearance", {}).get("url") for fact_id, claim in found.items()}
    assert first == {"1": None, "2": "https://first.example/e", "6": "https://first.example/e", "7": None}


def test_an_article_that_came_as_text_has_no_address_and_no_archive(
    store: Store, make_fact: Callable[..., Fact], tmp_path: Path
) -> None:
    bare = Article(id="कतरन-12", title="कतरन", text="कानपुर 3वें स्थान पर.")
    store.save(bare, Reading(facts=(make_fact(bare, "rank", 3, "3वें स्थान"),)))
    add_review(store, 1, "right", reviewer="asha")
    (one,) = reviews(store, tmp_path)
    found = one["itemReviewed"]["appearance"]
    assert found["identifier"] == "कतरन-12"
    assert found.keys().isdisjoint({"url", "archivedAt", "datePublished", "creditText"})
    assert found["publisher"]["name"] == "कतरन-12"


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://paper.example/facts", "https://paper.example/facts/1"),
        ("https://paper.example/facts/", "https://paper.example/facts/1"),
        ("https://paper.example/facts?id=", "https://paper.example/facts?id=1"),
        ("https://paper.example/facts#", "https://paper.example/facts#1"),
    ],
)
def test_a_reviews_address_is_the_base_with_the_facts_number(
    filled: Store, tmp_path: Path, base_url: str, url: str
) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    assert [one["url"] for one in reviews(filled, tmp_path, base_url=base_url)] == [url]


@pytest.mark.parametrize(
    ("imprint", "message"),
    [
        ({"base_url": "paper.example"}, "--base-url 'paper.example': expected an address as in https://paper.example/"),
        ({"name": "नमूना", "url": "ftp://x.example"}, "--publisher-url 'ftp://x.example': expected an address"),
        ({"url": "https://paper.example"}, "--publisher-url: expected the publisher's name with it"),
        ({"base_url": "http://["}, "--base-url 'http://\\['"),
    ],
)
def test_an_imprint_that_is_no_address_is_refused(imprint: dict[str, str], message: str) -> None:
    with pytest.raises(StoreError, match=message):
        Imprint(**imprint)


@pytest.mark.parametrize(
    "missing", [*SCHEMA["$defs"]["ClaimReview"]["required"], "reviewRating.alternateName", "itemReviewed.appearance"]
)
def test_the_check_above_can_fail(filled: Store, tmp_path: Path, missing: str) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    (one,) = reviews(filled, tmp_path)
    *outer, last = missing.split(".")
    inner = one[outer[0]] if outer else one
    del inner[last]
    assert not VALIDATOR.is_valid(one)


def test_a_property_that_schema_org_does_not_have_is_found(filled: Store, tmp_path: Path) -> None:
    add_review(filled, 1, "right", reviewer="asha")
    (one,) = reviews(filled, tmp_path)
    assert not VALIDATOR.is_valid(one | {"verdict": "right"})
    VALIDATOR.check_schema(SCHEMA)


def test_every_state_that_is_read_has_a_hindi_name() -> None:
    states = {*lexicon.as_written("aspects"), *lexicon.as_written("aspect_nouns")}
    fact = dict.fromkeys(("measure", "scope", "period", "speaker", "out_of_role"), "") | {
        "kind": "count",
        "subject": "क",
    }
    fact |= {"value": 2, "value_max": None, "unit": "people", "out_of": None, "approx": "exact", "modality": "actual"}
    assert [state for state in states if state in in_hindi(fact | {"aspect": state})] == []
