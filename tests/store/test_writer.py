"""Saving: whole or not at all, twice like once, and every span cut back out of the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Mention, Reading, Refusal, StationMention
from scraper.article import Article
from scraper.page import Page
from store import SaveResult, Store, StoreError, UntraceableReading, add_review

Dump = Callable[[Store], dict[str, list[dict[str, Any]]]]


def test_an_article_is_written_with_all_that_was_read(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    result = store.save(article, reading, page, extractor="0.1.0")
    assert result == SaveResult(article_id=1, new=True, facts=5)
    row = store.rows("SELECT * FROM articles")[0]
    assert len(row.pop("content_sha256")) == 64
    assert row == {
        "id": 1,
        "url": article.url,
        "outlet": "news.example",
        "title": article.title,
        "author": "संजय सिंह",
        "published": "2023-10-07T15:01:00+05:30",
        "published_source": "json-ld",
        "text": article.text,
        "current": 1,
        "fetched_at": "2023-10-08T00:00:00Z",
        "sha256": page.sha256,
        "warc": "0001.warc.gz",
        "warc_offset": 512,
        "extractor": "0.1.0",
        "standfirst": "शहर 62वें स्थान पर",
        "modified": "2023-10-07T18:30:00+05:30",
        "modified_source": "meta",
        "section": "कानपुर",
        "page_type": "live_blog",
        "access": "limited",
        "template": "2020-04",
        "truncated": 1,
        "story_id": 1,
        "seen_at": "2023-10-08T00:00:00Z",
    }
    assert store.rows("SELECT * FROM posts") == [
        {"article_id": 1, "start": 0, "end": 20, "published": "2023-10-07T16:00:00+05:30"}
    ]
    facts = store.rows("SELECT kind, subject, value, unit, period, quote, withdrawn FROM facts ORDER BY id")
    assert [(f["kind"], f["value"], f["quote"], f["withdrawn"]) for f in facts] == [
        ("rank", 62.0, "62वीं रैंक", 0),
        ("rank", 45.0, "45वें स्थान", 0),
        ("coverage", 82.73, "82.73 फ़ीसदी घरों", 0),
        ("rank", 1.0, "चकेरी", 0),
        ("rank", 1.0, "बिठूर", 0),
    ]
    assert store.rows("SELECT name, district FROM stations ORDER BY start") == [
        {"name": "चकेरी", "district": "कानपुर नगर"},
        {"name": "बिठूर", "district": "कानपुर नगर"},
    ]
    assert store.rows("SELECT rule, reason, quote FROM refusals") == [
        {"rule": "refuse.section", "reason": "a section of law", "quote": "धारा 144"}
    ]
    assert store.rows("SELECT count(*) AS n FROM questions") == [{"n": 5}]


SPANS = """
SELECT count(*) AS n, coalesce(sum(substr(CASE s.field WHEN 'title' THEN a.title ELSE a.text END,
                                          s.start + 1, s."end" - s.start) = s.quote), 0) AS cut
FROM ({spans}) AS s JOIN articles AS a ON a.id = s.article_id
"""
MENTIONS = 'SELECT f.article_id, m.field, m.start, m."end", m.quote FROM mentions m JOIN facts f ON f.id = m.fact_id'
OTHERS = 'SELECT article_id, field, start, "end", quote FROM {table}'


@pytest.mark.parametrize(
    ("spans", "n"),
    [(MENTIONS, 6), (OTHERS.format(table="stations"), 2), (OTHERS.format(table="refusals"), 1)],
    ids=["mentions", "stations", "refusals"],
)
def test_sqlite_cuts_every_quote_out_of_its_article(
    spans: str, n: int, store: Store, article: Article, reading: Reading
) -> None:
    """Also in the title, and after characters outside the BMP and joiners, which other languages count otherwise."""
    article = replace(article, title="😀\N{ZERO WIDTH JOINER} " + article.title)
    start = article.title.index("45वें स्थान")
    in_title = Mention(role="value", field="title", start=start, end=start + 11, quote="45वें स्थान")
    facts = list(reading.facts)
    facts[1] = replace(facts[1], mentions=(*facts[1].mentions, in_title))
    store.save(article, replace(reading, facts=tuple(facts)))
    assert store.rows(SPANS.format(spans=spans)) == [{"n": n, "cut": n}]


def test_saving_the_same_again_changes_no_row(
    store: Store, article: Article, reading: Reading, page: Page, dump: Dump
) -> None:
    store.save(article, reading, page)
    before, changes = dump(store), store.db.conn.total_changes
    assert store.save(article, reading, page) == SaveResult(article_id=1, new=False, facts=5)
    assert store.db.conn.total_changes == changes
    later = replace(page, fetched_at="2023-10-09T00:00:00Z", warc_offset=4096, body=page.body + b" advertisement")
    assert store.save(article, reading, later) == SaveResult(article_id=1, new=False, facts=5)
    assert store.db.conn.total_changes == changes + 1  # seen_at
    before["articles"][0]["seen_at"] = later.fetched_at
    assert dump(store) == before


def test_the_order_in_which_facts_are_read_is_no_part_of_their_names(
    store: Store, article: Article, reading: Reading, dump: Dump
) -> None:
    store.save(article, reading)
    before = dump(store)
    store.save(article, replace(reading, facts=tuple(reversed(reading.facts))))
    assert dump(store) == before


def test_a_key_says_where_and_what(store: Store, article: Article, reading: Reading) -> None:
    store.save(article, reading)
    version = store.rows("SELECT substr(content_sha256, 1, 12) AS v FROM articles")[0]["v"]
    keys = [row["key"] for row in store.rows("SELECT key FROM facts ORDER BY id")]
    assert keys[0] == f"https://news.example/kanpur-igrs@{version}|rank|62वीं रैंक|1"
    # The title says it first, so the text's is the second.
    assert keys[1] == f"https://news.example/kanpur-igrs@{version}|rank|45वें स्थान|2"


def test_a_fact_read_anew_before_a_reviewed_one_takes_neither_its_key_nor_its_review(
    store: Store, article: Article, make_fact: Callable[..., Fact]
) -> None:
    """Both say "62वीं रैंक": the first version of the rules saw only the second place."""
    second = make_fact(article, "rank", 62, "62वीं रैंक", nth=2, period="2023-07")
    store.save(article, Reading(facts=(second,)))
    add_review(store, 1, "right", reviewer="asha")
    first = make_fact(article, "rank", 62, "62वीं रैंक", period="2023-08")
    store.save(article, Reading(facts=(first, second)))
    rows = store.rows("SELECT fact_id, period, status FROM claims ORDER BY fact_id")
    assert rows == [
        {"fact_id": 1, "period": "2023-07", "status": "right"},
        {"fact_id": 2, "period": "2023-08", "status": "unreviewed"},
    ]


def test_two_facts_on_the_same_words_are_two_rows(
    store: Store, article: Article, make_fact: Callable[..., Fact]
) -> None:
    facts = tuple(make_fact(article, "rank", 1, "पहले स्थान", subject=name) for name in ("चकेरी", "बिठूर"))
    assert store.save(article, Reading(facts=facts)).facts == 2
    rows = store.rows("SELECT subject, key FROM facts ORDER BY id")
    assert [row["subject"] for row in rows] == ["चकेरी", "बिठूर"]
    assert [row["key"].rpartition("|")[2] for row in rows] == ["1", "1.2"]


def test_a_better_reading_changes_the_row_in_place(
    store: Store, article: Article, make_fact: Callable[..., Fact]
) -> None:
    vague = make_fact(article, "rank", 62, "62वीं रैंक", subject="कानपुर")
    store.save(article, Reading(facts=(vague,)), extractor="0.1.0")
    better = replace(vague, subject="कानपुर पुलिस कमिश्नरेट", period="2023-08")
    store.save(article, Reading(facts=(better,)), extractor="0.2.0")
    assert store.rows("SELECT id, subject, period, extractor FROM facts") == [
        {"id": 1, "subject": "कानपुर पुलिस कमिश्नरेट", "period": "2023-08", "extractor": "0.2.0"}
    ]
    questions = store.rows("SELECT subject, period FROM questions")
    assert questions == [{"subject": "कानपुर पुलिस कमिश्नरेट", "period": "2023-08"}]


def test_a_later_version_that_reads_the_same_leaves_the_facts_rows_alone(
    store: Store, article: Article, reading: Reading
) -> None:
    store.save(article, reading, extractor="0.1.0")
    store.save(article, reading, extractor="0.2.0")
    assert store.rows("SELECT DISTINCT extractor FROM facts") == [{"extractor": "0.1.0"}]
    assert store.rows("SELECT extractor FROM articles") == [{"extractor": "0.2.0"}]


def test_a_fact_no_longer_read_is_withdrawn_and_comes_back_with_its_review(
    store: Store, article: Article, reading: Reading
) -> None:
    store.save(article, reading)
    add_review(store, 1, "wrong", reviewer="asha")
    result = store.save(article, replace(reading, facts=reading.facts[1:], stations=reading.stations[:1], refusals=()))
    assert result == SaveResult(article_id=1, new=False, facts=4)
    assert store.rows("SELECT id FROM facts WHERE withdrawn") == [{"id": 1}]
    assert store.rows("SELECT fact_id FROM claims ORDER BY 1") == [{"fact_id": n} for n in (2, 3, 4, 5)]
    assert store.rows("SELECT fact_id, verdict FROM reviews") == [{"fact_id": 1, "verdict": "wrong"}]
    assert store.rows("SELECT name FROM stations") == [{"name": "चकेरी"}]
    assert store.rows("SELECT count(*) AS n FROM refusals") == [{"n": 0}]
    store.save(article, reading)
    assert store.rows("SELECT fact_id, status FROM claims WHERE fact_id = 1") == [{"fact_id": 1, "status": "wrong"}]


def test_a_changed_text_is_a_further_version_and_only_the_newest_is_claimed(
    store: Store, article: Article, reading: Reading, make_fact: Callable[..., Fact], page: Page
) -> None:
    store.save(article, reading, page)
    changed = replace(article, text=article.text.replace("45वें", "44वें"))
    facts = (make_fact(changed, "rank", 44, "44वें स्थान"),)
    later = replace(page, fetched_at="2023-10-09T00:00:00Z", warc_offset=4096)
    assert store.save(changed, Reading(facts=facts), later) == SaveResult(article_id=2, new=True, facts=1)
    assert store.rows("SELECT id, current FROM articles ORDER BY id") == [
        {"id": 1, "current": 0},
        {"id": 2, "current": 1},
    ]
    assert [row["value"] for row in store.rows("SELECT value FROM claims")] == [44.0]
    assert store.rows("SELECT sum(superseded) AS old, count(*) AS n FROM fact_history") == [{"old": 5, "n": 6}]

    # An older copy of the page, read later from an archive, does not become the current one.
    store.save(article, reading, page)
    assert store.rows("SELECT id FROM articles WHERE current") == [{"id": 2}]
    # A page that went back to its first text does.
    store.save(article, reading, replace(page, fetched_at="2023-10-10T00:00:00Z", warc_offset=8192))
    assert store.rows("SELECT id FROM articles WHERE current") == [{"id": 1}]


def test_times_of_other_zones_are_stored_as_indian_time(store: Store, article: Article) -> None:
    store.save(replace(article, published="2023-10-06T20:31:00Z"), Reading())
    assert store.rows("SELECT published FROM articles") == [{"published": "2023-10-07T02:01:00+05:30"}]


def test_a_corrected_byline_is_the_same_version(store: Store, article: Article, reading: Reading) -> None:
    store.save(article, reading)
    store.save(replace(article, author="संजय कुमार सिंह"), reading)
    assert store.rows("SELECT id, author FROM articles") == [{"id": 1, "author": "संजय कुमार सिंह"}]


def test_a_version_first_saved_as_text_learns_its_archived_page_later(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    store.save(article, reading)
    store.save(article, reading, page)
    rows = store.rows("SELECT fetched_at, sha256, warc, warc_offset FROM articles")
    expected = {"fetched_at": page.fetched_at, "sha256": page.sha256, "warc": "0001.warc.gz", "warc_offset": 512}
    assert rows == [expected]


def shifted(reading: Reading) -> Reading:
    fact = reading.facts[-1]
    wrong = replace(fact.mentions[0], start=fact.mentions[0].start + 1, end=fact.mentions[0].end + 1)
    return replace(reading, facts=(*reading.facts[:-1], replace(fact, mentions=(wrong,))))


def unmentioned(reading: Reading) -> Reading:
    return replace(reading, facts=(*reading.facts[:-1], replace(reading.facts[-1], mentions=())))


def station_outside(reading: Reading) -> Reading:
    return replace(reading, stations=(StationMention(name="चकेरी", field="text", start=9000, end=9005),))


def refusal_elsewhere(reading: Reading) -> Reading:
    wrong = Refusal(rule="refuse.section", reason="", field="text", start=0, end=8, quote="धारा 144")
    return replace(reading, refusals=(wrong,))


@pytest.mark.parametrize("spoil", [shifted, unmentioned, station_outside, refusal_elsewhere])
def test_a_span_that_does_not_cut_its_quote_keeps_the_whole_article_out(
    spoil: Callable[[Reading], Reading], store: Store, article: Article, reading: Reading, dump: Dump
) -> None:
    before = dump(store)
    with pytest.raises(UntraceableReading) as caught:
        store.save(article, spoil(reading))
    assert "\n" not in str(caught.value)
    assert dump(store) == before


def test_a_failure_half_way_leaves_no_part_of_the_article(
    store: Store, article: Article, reading: Reading, dump: Dump
) -> None:
    """The last fact breaks a CHECK of the database, after the article and four facts were written."""
    before = dump(store)
    bad = replace(reading.facts[-1], kind="rumour")
    with pytest.raises(StoreError, match="CHECK constraint failed: kind"):
        store.save(article, replace(reading, facts=(*reading.facts[:-1], bad)))
    assert dump(store) == before
    store.save(article, reading)
    assert store.rows("SELECT count(*) AS n FROM facts") == [{"n": 5}]


def test_an_article_that_no_row_can_hold_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="expected a url or an id"):
        store.save(Article(id=""), Reading())
    with pytest.raises(StoreError, match="text holds a NUL or half of a surrogate pair"):
        store.save(Article(id="a", text="क\ud800"), Reading())


def test_an_article_without_facts_is_kept(store: Store) -> None:
    assert store.save(Article(id="quiet", text="कुछ नहीं"), Reading()) == SaveResult(article_id=1, new=True, facts=0)
    assert store.rows("SELECT url FROM articles") == [{"url": "quiet"}]


def test_an_article_that_could_not_be_read_is_kept_and_loses_no_fact(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    assert store.save(article, None, page) == SaveResult(article_id=1, new=True, facts=0)
    store.save(article, reading, page)
    assert store.save(article, None, page) == SaveResult(article_id=1, new=False, facts=0)
    assert store.rows("SELECT count(*) AS n FROM claims") == [{"n": 5}]


def test_what_was_saved_is_on_disk_for_another_connection(
    store: Store, db_path: Path, article: Article, reading: Reading
) -> None:
    store.save(article, reading)
    other = sqlite3.connect(db_path)
    assert other.execute("SELECT count(*) FROM claims").fetchone() == (5,)
    other.close()


def test_fetches_and_issues_are_logged_as_they_came(store: Store) -> None:
    store.log_fetch(
        "https://a.example/", status=200, etag='"1"', last_modified="Sat, 07 Oct 2023", size=5, ms=12, at="t"
    )
    store.log_fetch("https://b.example/", status=None, error="no answer within 20 s", at="t")
    assert store.rows("SELECT * FROM fetches") == [
        {"id": 1, "url": "https://a.example/", "at": "t", "status": 200, "error": "", "etag": '"1"',
         "last_modified": "Sat, 07 Oct 2023", "bytes": 5, "ms": 12},
        {"id": 2, "url": "https://b.example/", "at": "t", "status": None, "error": "no answer within 20 s", "etag": "",
         "last_modified": "", "bytes": None, "ms": None},
    ]  # fmt: skip
    store.log_issue("https://b.example/", "fetch", "no answer", level="warning", at="t")
    assert store.rows("SELECT * FROM issues") == [
        {"id": 1, "at": "t", "url": "https://b.example/", "stage": "fetch", "level": "warning", "message": "no answer"}
    ]
    with pytest.raises(StoreError, match="CHECK constraint failed"):
        store.log_issue("https://b.example/", "fetch", "no answer", level="loud")
