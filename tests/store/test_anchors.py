"""The same fact again: by its place in the same text, by its sentence and surroundings in another cut, never by its value."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from extract.fact import Fact, Mention, Reading
from scraper.article import Article
from scraper.page import Page
from store import Store, add_review

Dump = Callable[[Store], dict[str, list[dict[str, Any]]]]
MakeFact = Callable[..., Fact]

TEASER = "यह भी पढ़ें: 45वें स्थान पर कौन रहा"


def ids(store: Store, column: str = "subject") -> dict[Any, int]:
    return {row[column]: row["fact_id"] for row in store.rows(f"SELECT fact_id, {column} FROM claims")}


def with_text(article: Article, text: str) -> Article:
    return replace(article, text=text)


def moved(fact: Fact, article: Article) -> Fact:
    """The fact where its quotes now stand, the first place of each."""

    def place(m: Mention) -> Mention:
        start = article.text.index(m.quote)
        return replace(m, start=start, end=start + len(m.quote))

    return replace(fact, mentions=tuple(place(m) for m in fact.mentions))


def two_on_the_same_words(article: Article, make_fact: MakeFact) -> list[Fact]:
    quote = "पहले स्थान"
    return [
        make_fact(article, "rank", 1, quote, subject=name, subject_type="police_station") for name in ("चकेरी", "बिठूर")
    ]


def test_two_facts_on_the_same_words_are_told_apart_whichever_is_read_first(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    chakeri, bithur = two_on_the_same_words(article, make_fact)
    store.save(article, Reading(facts=(chakeri, bithur)))
    add_review(store, ids(store)["बिठूर"], "right", reviewer="asha")
    third = replace(chakeri, subject="कल्याणपुर")
    store.save(article, Reading(facts=(third, bithur, chakeri)))
    assert store.rows("SELECT subject, status, reread FROM claims WHERE status <> 'unreviewed'") == [
        {"subject": "बिठूर", "status": "right", "reread": 0}
    ]
    keys = store.rows("SELECT key FROM facts ORDER BY id")
    assert [row["key"].rpartition("|")[2] for row in keys] == ["1", "1.2", "1.3"]
    # One of them is read no more: the other keeps its own row.
    store.save(article, Reading(facts=(bithur,)))
    assert store.rows("SELECT subject, status FROM claims") == [{"subject": "बिठूर", "status": "right"}]


def test_a_rule_that_quotes_more_words_has_not_made_another_fact(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    store.save(article, Reading(facts=(make_fact(article, "rank", 45, "45वें स्थान"),)))
    add_review(store, 1, "right", reviewer="asha")
    longer = make_fact(article, "rank", 45, "में 45वें स्थान पर")
    result = store.save(article, Reading(facts=(longer,)))
    assert (result.changes.added, result.changes.withdrawn, result.changes.reread) == (0, 0, 0)
    (claim,) = store.rows("SELECT fact_id, key, quote, status FROM claims")
    assert (claim["fact_id"], claim["quote"], claim["status"]) == (1, "में 45वें स्थान पर", "right")
    assert claim["key"].endswith("|rank|में 45वें स्थान पर|1")
    assert store.rows("SELECT fact_id, quote FROM readings") == [{"fact_id": 1, "quote": "45वें स्थान"}]


def test_a_restatement_found_earlier_in_the_article_leaves_the_fact_its_row(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    later = make_fact(article, "rank", 62, "62वीं रैंक", nth=2)
    earlier = make_fact(article, "rank", 62, "62वीं रैंक")
    store.save(article, Reading(facts=(later,)))
    both = replace(earlier, mentions=(*earlier.mentions, *later.mentions))
    result = store.save(article, Reading(facts=(both,)))
    assert (result.changes.added, result.changes.withdrawn) == (0, 0)
    assert store.rows("SELECT count(*) AS n FROM facts") == [{"n": 1}]


def test_another_number_in_the_same_sentence_is_another_fact(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    store.save(article, Reading(facts=(make_fact(article, "rank", 45, "45वें स्थान"),)))
    result = store.save(article, Reading(facts=(make_fact(article, "rank", 62, "62वीं रैंक"),)))
    assert (result.changes.added, result.changes.withdrawn) == (1, 1)


def test_a_changed_reading_keeps_its_row_its_history_and_its_reviews(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    fact = make_fact(article, "rank", 62, "62वीं रैंक", period="2023-08")
    store.save(article, Reading(facts=(fact,)), extractor="0.1.0")
    add_review(store, 1, "right", reviewer="asha")
    result = store.save(article, Reading(facts=(replace(fact, period="2023-07", out_of=75),)), extractor="0.2.0")
    assert result.changes.reread == 1
    (claim,) = store.rows("SELECT status, reread, period, out_of, judged_reading, extractor FROM claims")
    judged = json.loads(claim["judged_reading"])
    assert (claim["reread"], claim["period"], claim["out_of"], claim["extractor"]) == (1, "2023-07", 75, "0.2.0")
    assert (judged["period"], judged["out_of"]) == ("2023-08", None)
    (before,) = store.rows("SELECT fact_id, reading, rule, extractor FROM readings")
    assert (before["fact_id"], json.loads(before["reading"])["period"], before["extractor"]) == (1, "2023-08", "0.1.0")
    # The second look settles it.
    add_review(store, 1, "right", reviewer="asha")
    assert store.rows("SELECT status, reread FROM claims") == [{"status": "right", "reread": 0}]


def test_a_machine_that_learnt_what_a_person_corrected_needs_no_second_look(
    store: Store, article: Article, make_fact: MakeFact
) -> None:
    fact = make_fact(article, "rank", 62, "62वीं रैंक", period="2023-08")
    store.save(article, Reading(facts=(fact,)))
    add_review(store, 1, "corrected", reviewer="asha", correction={"value": 61, "period": "2023-07"})
    store.save(article, Reading(facts=(replace(fact, value=61, period="2023-07"),)))
    assert store.rows("SELECT status, reread FROM claims") == [{"status": "corrected", "reread": 0}]
    store.save(article, Reading(facts=(replace(fact, value=60, period="2023-07"),)))
    assert store.rows("SELECT status, reread FROM claims") == [{"status": "corrected", "reread": 1}]


def test_a_page_cut_differently_keeps_its_facts(
    store: Store, article: Article, reading: Reading, page: Page, make_fact: MakeFact
) -> None:
    """A teaser that holds the same words is cut off before the fact, a paragraph is parted, another is new."""
    old = with_text(article, f"{TEASER}\n\n{article.text}")
    facts = tuple(moved(fact, old) for fact in reading.facts)
    second = make_fact(old, "rank", 45, "45वें स्थान", nth=2)
    store.save(old, Reading(facts=(facts[0], second, *facts[2:])), page)
    for fact_id, verdict in ((1, "right"), (2, "right"), (3, "wrong"), (5, "unsure")):
        add_review(store, fact_id, verdict, reviewer="asha")
    judged = store.rows("SELECT id, fact_id, verdict FROM reviews")

    new = with_text(article, "एक नया पैरा.\n\n" + article.text.replace(" चकेरी और", "\n\nचकेरी और"))
    result = store.save(new, Reading(facts=tuple(moved(fact, new) for fact in reading.facts)), page)
    assert result.recut
    assert (result.changes.moved, result.changes.added, result.changes.withdrawn) == (5, 0, 0)
    assert ids(store) == {"कानपुर पुलिस कमिश्नरेट": 2, "कानपुर": 3, "चकेरी": 4, "बिठूर": 5}
    assert store.rows("SELECT status FROM claims ORDER BY fact_id") == [
        {"status": status} for status in ("right", "right", "wrong", "unreviewed", "unsure")
    ]
    assert store.rows("SELECT id, fact_id, verdict FROM reviews") == judged
    assert store.rows("SELECT id, current FROM articles") == [{"id": 1, "current": 0}, {"id": 2, "current": 1}]
    cut = """SELECT count(*) AS n FROM mentions AS m JOIN facts AS f ON f.id = m.fact_id JOIN articles AS a ON a.id = f.article_id
             WHERE substr(CASE field WHEN 'title' THEN title ELSE text END, start + 1, "end" - start) = m.quote"""
    assert store.rows(cut) == store.rows("SELECT count(*) AS n FROM mentions")


def test_a_fact_that_the_new_cut_lacks_stays_in_the_old_text_withdrawn(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    store.save(article, reading, page)
    add_review(store, 3, "right", reviewer="asha")
    short = with_text(article, article.text.partition("\n")[0])
    result = store.save(short, Reading(facts=reading.facts[:2]), page)
    assert (result.changes.moved, result.changes.withdrawn) == (2, 3)
    assert store.rows("SELECT withdrawn, superseded, status FROM fact_history WHERE fact_id = 3") == [
        {"withdrawn": 1, "superseded": 1, "status": "right"}
    ]
    # A parser that has it again finds its row, and the verdict with it.
    store.save(article, reading, page)
    assert store.rows("SELECT status FROM claims WHERE fact_id = 3") == [{"status": "right"}]
    assert store.rows("SELECT count(*) AS n FROM facts") == [{"n": 5}]


def test_a_page_that_takes_another_address_keeps_its_facts(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    store.save(article, reading, page)
    add_review(store, 2, "right", reviewer="asha")
    store.save(replace(article, url="https://news.example/amp/kanpur-igrs"), reading, page)
    assert store.rows("SELECT url, status FROM claims WHERE fact_id = 2") == [
        {"url": "https://news.example/amp/kanpur-igrs", "status": "right"}
    ]
    assert store.rows("SELECT count(*) AS n FROM claims") == [{"n": 5}]
    assert store.rows("SELECT count(*) AS n FROM articles WHERE current") == [{"n": 1}]


def test_an_outlets_own_change_carries_verdicts_over_in_the_sentences_that_it_left_alone(
    store: Store, article: Article, reading: Reading, page: Page, make_fact: MakeFact, dump: Dump
) -> None:
    store.save(article, reading, page)
    for fact_id in (1, 2, 3):
        add_review(store, fact_id, "right", reviewer="asha")
    updated = with_text(article, "अपडेट: नई खबर.\n\n" + article.text.replace("82.73", "82.37"))
    facts = [moved(fact, updated) for fact in reading.facts if fact.kind == "rank"]
    facts.append(make_fact(updated, "coverage", 82.37, "82.37 फ़ीसदी घरों", unit="percent", subject="कानपुर"))
    later = replace(page, fetched_at="2023-10-09T00:00:00Z", warc_offset=4096)
    result = store.save(updated, Reading(facts=tuple(facts)), later)
    assert not result.recut
    assert (result.changes.moved, result.changes.added) == (4, 1)
    assert store.rows("SELECT value, status FROM claims WHERE kind = 'coverage'") == [
        {"value": 82.37, "status": "unreviewed"}
    ]
    # What the outlet took back stands in its first version, with the verdict on it.
    assert store.rows("SELECT value, status, withdrawn FROM fact_history WHERE superseded") == [
        {"value": 82.73, "status": "right", "withdrawn": 0}
    ]
    # The first page, read once more from the archive, takes nothing back.
    before = dump(store)
    store.save(article, reading, page)
    assert dump(store) == before


def test_reading_several_fetches_of_a_page_again_and_again_comes_to_rest(
    store: Store, article: Article, reading: Reading, page: Page, dump: Dump
) -> None:
    """The text went from one to another and back; then today's parser cuts the first page, and only it, otherwise."""
    other = with_text(article, "एक और पैरा.\n\n" + article.text)
    other_reading = Reading(facts=tuple(moved(fact, other) for fact in reading.facts))
    pages = [replace(page, fetched_at=f"2023-10-1{n}T00:00:00Z", warc_offset=n * 1000) for n in range(3)]
    for text, its, fetched in (
        (article, reading, pages[0]),
        (other, other_reading, pages[1]),
        (article, reading, pages[2]),
    ):
        store.save(text, its, fetched)
    add_review(store, 2, "right", reviewer="asha")
    recut = with_text(article, article.text + "\n\nऔर एक.")

    def read_again() -> None:
        for text, its, fetched in (
            (recut, reading, pages[0]),
            (other, other_reading, pages[1]),
            (article, reading, pages[2]),
        ):
            store.save(text, its, fetched)

    read_again()
    assert store.rows("SELECT status, text = ? AS last FROM claims JOIN articles a ON a.id = article_id WHERE fact_id = 2",
                      (article.text,)) == [{"status": "right", "last": 1}]  # fmt: skip
    before = dump(store)
    read_again()
    assert dump(store) == before


def test_a_page_that_is_no_article_any_more_is_withdrawn_and_comes_back(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    store.save(article, reading, page)
    add_review(store, 1, "right", reviewer="asha")
    assert store.withdraw_page(page).facts == 5
    assert store.rows("SELECT count(*) AS n FROM claims") == [{"n": 0}]
    assert store.withdraw_page(page).facts == 0
    store.save(article, reading, page)
    assert store.rows("SELECT status FROM claims WHERE fact_id = 1") == [{"status": "right"}]


def test_a_judged_row_elsewhere_goes_before_a_withdrawn_row_of_this_text(
    store: Store, article: Article, page: Page, make_fact: MakeFact
) -> None:
    """Two facts on one word, one of them read no more; the text grows and shrinks again."""
    chakeri, bithur = two_on_the_same_words(article, make_fact)
    grown = with_text(article, article.text + "\n\nएक और पैरा.")
    pages = [replace(page, fetched_at=f"2023-10-1{n}T00:00:00Z", warc_offset=n * 1000) for n in range(3)]
    store.save(article, Reading(facts=(chakeri, bithur)), pages[0])
    store.save(article, Reading(facts=(bithur,)), pages[0])
    add_review(store, ids(store)["बिठूर"], "right", reviewer="asha")
    for text, fetched in ((grown, pages[1]), (article, pages[2])):
        store.save(text, Reading(facts=(bithur,)), fetched)
        assert store.rows("SELECT subject, status FROM claims") == [{"subject": "बिठूर", "status": "right"}]


def test_of_two_equal_sentences_the_one_that_is_left_keeps_its_own_verdict(
    store: Store, article: Article, page: Page, make_fact: MakeFact
) -> None:
    line = "शहर 45वें स्थान पर रहा."
    old = with_text(article, f"सोमवार की सूची आई.\n\n{line}\n\nमंगलवार की सूची भी आई.\n\n{line}\n\nअंत में सब गए.")
    facts = tuple(replace(make_fact(old, "rank", 45, "45वें स्थान", nth=n), sentence=line) for n in (1, 2))
    store.save(old, Reading(facts=facts), page)
    add_review(store, 1, "right", reviewer="asha")
    add_review(store, 2, "wrong", reviewer="asha")
    new = with_text(article, f"सोमवार की सूची आई.\n\nमंगलवार की सूची भी आई.\n\n{line}\n\nअंत में सब गए.")
    left = replace(make_fact(new, "rank", 45, "45वें स्थान"), sentence=line)
    store.save(new, Reading(facts=(left,)), replace(page, fetched_at="2023-10-09T00:00:00Z", warc_offset=4096))
    assert store.rows("SELECT fact_id, status FROM claims") == [{"fact_id": 2, "status": "wrong"}]
    # Rows of a list that all say the same: one more is one more.
    rows = "\n".join([line] * 12)
    for number, text in enumerate((rows, f"{line}\n{rows}")):
        listed = replace(article, url="https://news.example/list", text=text)
        its = tuple(
            replace(make_fact(listed, "rank", 45, "45वें स्थान", nth=n + 1), sentence=line) for n in range(12 + number)
        )
        fetched = replace(page, fetched_at=f"2023-10-1{number}T00:00:00Z", warc_offset=9000 + number)
        result = store.save(listed, Reading(facts=its), fetched)
    assert (result.changes.moved, result.changes.added) == (12, 1)


def test_a_version_takes_the_place_of_one_that_is_no_article_any_more(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    grown = with_text(article, article.text + "\n\nएक और पैरा.")
    later = replace(page, fetched_at="2023-10-09T00:00:00Z", warc_offset=4096)
    store.save(article, reading, page)
    store.save(grown, reading, later)
    add_review(store, 2, "right", reviewer="asha")
    gone = store.withdraw_page(later, article.url)
    assert (gone.facts, gone.again) == (5, (1,))
    store.save_again(1, article, reading)
    assert store.rows("SELECT count(*) AS n, sum(status = 'right') AS judged FROM claims") == [{"n": 5, "judged": 1}]
    # A page that a later one has confirmed takes nothing along.
    store.save(article, reading, replace(page, fetched_at="2023-10-11T00:00:00Z", warc_offset=8192))
    assert store.withdraw_page(page, article.url).facts == 0


def test_what_becomes_current_again_is_left_to_be_checked_again(
    store: Store, article: Article, reading: Reading, page: Page
) -> None:
    grown = with_text(article, article.text + "\n\nएक और पैरा.")
    pages = [replace(page, fetched_at=f"2023-10-1{n}T00:00:00Z", warc_offset=n * 1000) for n in range(3)]
    for text, its, fetched in ((article, reading, pages[0]), (grown, Reading(), pages[1])):
        store.save(text, its, fetched)
    store.db.execute("DELETE FROM unchecked")
    store.save(article, None, pages[2])
    assert store.rows("SELECT article_id FROM unchecked") == [{"article_id": 1}, {"article_id": 2}]


def test_two_pages_of_one_second_come_to_rest(
    store: Store, article: Article, reading: Reading, page: Page, dump: Dump
) -> None:
    grown = with_text(article, article.text + "\n\nएक और पैरा.")
    second = replace(page, warc_offset=4096)

    def read_again() -> None:
        store.save(article, reading, page)
        store.save(grown, reading, second)

    read_again()
    before = dump(store)
    read_again()
    assert dump(store) == before
