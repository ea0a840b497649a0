"""Near-duplicates of an article are one story; what only looks alike is not."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

import pytest
import regex
from sqlite_utils import Database

from scraper.article import Article
from store import Store
from store.migrations import MIGRATIONS
from store.stories import SHARED, likeness, signature

GOLD = Path(__file__).parents[2] / "fixtures" / "gold"
TEXTS = [
    json.loads(row)["text"]
    for name in ("dev", "own", "site")
    for row in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
]
PROMO = " ताजा खबरों के लिए हमारा ऐप डाउनलोड करें और चैनल से जुड़ें।"


def cut(text: str, share: float, seed: int) -> str:
    """The text without a share of its sentences, at least one, and with a promo line."""
    sentences = regex.split(r"(?<=[।?!\n])\s*", text)
    gone = set(random.Random(seed).sample(range(len(sentences)), max(1, round(len(sentences) * share))))
    return " ".join(sentence for i, sentence in enumerate(sentences) if i not in gone) + PROMO


def article(name: str, text: str, published: str = "2025-03-04T08:00:00+05:30", **more: str) -> Article:
    return Article(
        id=name, url=f"https://{name}.example/a", outlet=name, title=name, text=text, published=published, **more
    )


def stories(store: Store) -> dict[str, int]:
    return {row["outlet"]: row["story_id"] for row in store.rows("SELECT outlet, story_id FROM articles ORDER BY id")}


def test_a_copy_with_a_tenth_of_its_sentences_cut_is_found_and_no_other_article_is() -> None:
    """Over all pairs of our own annotated articles; the signature is made once for each."""
    own = [signature(text) for text in TEXTS]
    copies = [signature(cut(text, 0.1, seed)) for seed, text in enumerate(TEXTS)]
    found = [likeness(one, other) >= SHARED for one, other in zip(own, copies, strict=True)]
    assert sum(found) >= 0.95 * len(found)
    strangers = [likeness(one, other) for i, one in enumerate(own) for other in copies[i + 1 :]]
    assert max(strangers) < SHARED


def test_a_copy_elsewhere_joins_the_story(store: Store) -> None:
    store.save(article("one", TEXTS[0]), None)
    store.save(article("two", TEXTS[1]), None)
    store.save(article("three", cut(TEXTS[0], 0.1, 1)), None)
    assert stories(store) == {"one": 1, "two": 2, "three": 1}
    assert store.rows("SELECT story_id, articles, outlets, title FROM stories") == [
        {"story_id": 1, "articles": 2, "outlets": 2, "title": "one"},
        {"story_id": 2, "articles": 1, "outlets": 1, "title": "two"},
    ]


def test_the_same_words_a_week_later_are_another_story(store: Store) -> None:
    """Daily bulletins are written over the last one's words."""
    store.save(article("monday", TEXTS[2]), None)
    store.save(article("wednesday", cut(TEXTS[2], 0.1, 1), "2025-03-06"), None)
    store.save(article("next-monday", cut(TEXTS[2], 0.1, 2), "2025-03-11"), None)
    assert stories(store) == {"monday": 1, "wednesday": 1, "next-monday": 3}


def test_days_in_a_row_make_no_endless_story(store: Store) -> None:
    """A story lasts three days from its first article, however near the next one is to the last."""
    for day in range(1, 9):
        store.save(article(f"day{day}", f"{TEXTS[3]} यह समाचार क्रमांक {day} है।", f"2025-03-0{day}"), None)
    assert list(stories(store).values()) == [1, 1, 1, 1, 5, 5, 5, 5]


def test_newest_first_makes_no_endless_story_either(store: Store) -> None:
    """As feeds and sitemaps give them."""
    for day in range(9, 0, -1):
        store.save(article(f"day{day}", f"{TEXTS[3]} यह समाचार क्रमांक {day} है।", f"2025-03-0{day}"), None)
    assert list(stories(store).values()) == [1, 1, 1, 1, 5, 5, 5, 5, 9]


def test_an_article_that_joins_two_stories_makes_them_one(store: Store) -> None:
    """Its older version is of the second story, its newer one copies the first."""
    store.save(article("one", TEXTS[4]), None)
    store.save(article("two", TEXTS[5]), None)
    store.save(article("three", cut(TEXTS[5], 0.1, 1)), None)
    assert stories(store) == {"one": 1, "two": 2, "three": 2}
    store.save(article("two", cut(TEXTS[4], 0.1, 2)), None)
    assert {row["story_id"] for row in store.rows("SELECT story_id FROM articles")} == {1}


def test_versions_of_one_address_are_one_story_whatever_changed(store: Store) -> None:
    store.save(article("one", TEXTS[6]), None)
    store.save(article("one", TEXTS[7]), None)
    assert [row["story_id"] for row in store.rows("SELECT story_id FROM articles")] == [1, 1]
    assert store.rows("SELECT articles FROM stories") == [{"articles": 1}]


def test_a_text_of_a_few_words_is_a_story_of_its_own(store: Store) -> None:
    for name in ("one", "two"):
        store.save(article(name, "जिले में आज बारिश की संभावना है।"), None)
    assert stories(store) == {"one": 1, "two": 2}
    assert store.rows("SELECT count(*) AS n FROM signatures") == [{"n": 0}]


def test_saving_again_changes_no_row(store: Store) -> None:
    store.save(article("one", TEXTS[0]), None)
    before = store.rows("SELECT * FROM signature_bands ORDER BY hash")
    store.save(article("one", TEXTS[0]), None)
    assert store.rows("SELECT * FROM signature_bands ORDER BY hash") == before
    assert len(before) == 32


def test_a_signature_is_the_same_for_ever() -> None:
    """Signatures are stored: were they made otherwise by a later version, no copy of an old article would be found."""
    assert hashlib.sha256(signature(TEXTS[0])).hexdigest()[:16] == "fbde107d4f2de15a"


def test_an_older_database_learns_its_stories(tmp_path: Path) -> None:
    """The step that brings stories places the articles that are there."""
    path = tmp_path / "facts.db"
    db = Database(path)
    MIGRATIONS.apply(db, stop_before="0006_stories")
    for number, (name, text) in enumerate((("one", TEXTS[0]), ("two", cut(TEXTS[0], 0.1, 1))), start=1):
        stored = article(name, text)
        row = {
            "id": number,
            "url": stored.url,
            "outlet": name,
            "published": stored.published,
            "text": text,
            "current": 1,
        }
        row |= {"content_sha256": f"{number:064}", "fetched_at": f"2023-10-0{number}T00:00:00Z"}
        texts = ("title", "author", "published_source", "sha256", "warc", "extractor")
        db.table("articles").insert(dict.fromkeys(texts, "") | row)
    assert MIGRATIONS.pending(db)[0].name == "0006_stories"
    db.close()
    with Store.open(path) as store:
        assert stories(store) == {"one": 1, "two": 1}


@pytest.mark.parametrize("text", ["", "।।।", "क ख"])
def test_nothing_to_compare_is_no_signature(text: str) -> None:
    assert signature(text) == b""
    assert likeness(signature(text), signature(TEXTS[0])) == 0.0
