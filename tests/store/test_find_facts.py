"""Spellings that must find each other, and ways to the newest facts that must all lead to the same ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Mention, Reading
from scraper.article import Article
from store import Store, StoreError, add_review, find_facts, queries

MakeFact = Callable[..., Fact]


def say(store: Store, make_fact: MakeFact, sentence: str, n: int = 1, **fields: Any) -> None:
    """Save an article of one sentence with one fact: its first number."""
    quote = next(word for word in sentence.split() if word[0].isdigit())
    article = Article(id=f"{n}", title="खबर", text=sentence, published=f"2024-01-{n:02}")
    fact = make_fact(article, "count", float(n), quote, **{"subject": "कस्बा", "measure": "गिनती", **fields})
    store.save(article, Reading(facts=(fact,)))


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("सितम्बर", "सितंबर"),
        ("सितंबर", "सितम्बर"),
        ("१४०", "140"),
        ("140", "१४०"),
        ("पाँच", "पांच"),
        ("फीसदी", "फ़ीसदी"),
        ("ज\N{DEVANAGARI SIGN NUKTA}िला", "जिला"),
        ("जिला", "\N{DEVANAGARI LETTER ZA}िला"),
        ("\N{DEVANAGARI LETTER ZA}िला", "ज\N{DEVANAGARI SIGN NUKTA}िला"),  # composed and decomposed
        ("ज\N{DEVANAGARI SIGN NUKTA}िला", "\N{DEVANAGARI LETTER ZA}िला"),
        ("प\N{DEVANAGARI LETTER RHA}ाई", "पढ\N{DEVANAGARI SIGN NUKTA}ाई"),
        ("अक्\N{ZERO WIDTH JOINER}टूबर", "अक्टूबर"),
        ("स्वास्थ्य", "स्वास्\N{ZERO WIDTH NON-JOINER}थ्य"),
        ("82.73", "82.73"),
        ("MGNREGA", "mgnrega"),
    ],
)
def test_spellings_of_one_word_find_each_other(store: Store, make_fact: MakeFact, printed: str, words: str) -> None:
    say(store, make_fact, f"कल {printed} में 7 लोग आए.")
    assert len(find_facts(store, words)) == 1


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("स्थान", "थाना"),
        ("स्थान", "थान"),
        ("थानों", "थाना"),
        ("माला", "मिला"),
        ("मेला", "मिला"),
        ("मिल", "मिला"),
        ("मिला", "मिल"),
        ("मूल", "मिल"),
        ("कानपुर", "नपुर"),
        ("कानपुर", "कान"),
        ("रैंकिंग", "रैंक"),
        ("1400", "140"),
        ("की", "क"),
    ],
)
def test_words_that_only_share_letters_do_not(store: Store, make_fact: MakeFact, printed: str, words: str) -> None:
    say(store, make_fact, f"कल {printed} में 7 लोग आए.")
    assert find_facts(store, words) == []
    assert len(find_facts(store, printed)) == 1


@pytest.mark.parametrize(
    ("given", "subject", "measure", "fits"),
    [
        ({"subject": "नगर"}, "कानपुर नगर", "", True),
        ({"subject": "कानपुर नगर"}, "कानपुर नगर निगम", "", True),
        ({"subject": "नगर कानपुर"}, "कानपुर नगर", "", False),  # in their order
        ({"subject": "कानपुर निगम"}, "कानपुर नगर निगम", "", False),  # and together
        ({"subject": "कान"}, "कानपुर नगर", "", False),  # whole words
        ({"subject": "कान*"}, "कानपुर नगर", "", True),
        ({"subject": "कानपुर नग*"}, "कानपुर नगर", "", True),
        ({"subject": " फ़तेहपुर "}, "फतेहपुर", "", True),
        ({"subject": "आईजीआरएस"}, "कानपुर", "आईजीआरएस रैंकिंग", False),  # in the measure only
        ({"measure": "आईजीआरएस"}, "कानपुर", "आईजीआरएस रैंकिंग", True),
        ({"measure": "जल-जीवन"}, "कानपुर", "जल जीवन मिशन", True),  # signs part words
        ({"subject": "कानपुर", "measure": "जल"}, "कानपुर", "जल जीवन मिशन", True),
        ({"subject": "लखनऊ", "measure": "जल"}, "कानपुर", "जल जीवन मिशन", False),
        ({"words": "लोग", "subject": "कानपुर"}, "कानपुर", "", True),
        ({"words": "लड़के", "subject": "कानपुर"}, "कानपुर", "", False),
        ({"subject": 'कानपुर" OR "x'}, "कानपुर", "", False),  # no sign is syntax
    ],
)
def test_filters_hold_words_that_stand_together(
    store: Store, make_fact: MakeFact, given: dict[str, str], subject: str, measure: str, fits: bool
) -> None:
    say(store, make_fact, "कल 7 लोग आए.", subject=subject, measure=measure)
    assert bool(find_facts(store, **given)) is fits


def test_a_filter_without_a_word_says_so(store: Store) -> None:
    with pytest.raises(StoreError, match=r"subject '\?\*': expected at least one word or number, found only signs"):
        find_facts(store, subject="?*")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Sixty articles of four facts, some of one minute, undated, superseded, withdrawn, judged or with verdicts taken back."""
    chance = random.Random(7)
    path: Path = tmp_path_factory.mktemp("many") / "facts.db"
    with Store.open(path) as store:
        for n in range(60):
            names = [chance.choice(["कानपुर", "लखनऊ", "उन्नाव"]) for _ in range(4)]
            sentences = [f"{name} में {n * 4 + i} {chance.choice(['लोग', 'घर'])} {i}." for i, name in enumerate(names)]
            day = chance.choice(
                ["", "2024-01-05", f"2024-02-{1 + n % 28:02}", f"2024-02-{1 + n % 28:02}T10:00:00+05:30"]
            )
            article = Article(id=f"{n % 55}", title=f"खबर {n}", text=" ".join(sentences), published=day)
            facts = tuple(
                reading_of(article, sentence, name, chance) for sentence, name in zip(sentences, names, strict=True)
            )
            store.save(article, Reading(facts=facts))
            if n % 9 == 0:
                store.save(article, Reading(facts=facts[:3]))
        for fact in range(1, 200, 7):
            if store.rows("SELECT 1 FROM claims WHERE fact_id = ?", (fact,)):
                for reviewer in ("asha", "vikram"):
                    add_review(store, fact, chance.choice(["right", "wrong"]), reviewer=reviewer)
        yield store


def reading_of(article: Article, sentence: str, name: str, chance: random.Random) -> Fact:
    start = article.text.index(sentence) + len(name) + 5
    quote = article.text[start : start + len(sentence) - len(name) - 8]
    mention = Mention(role="value", field="text", start=start, end=start + len(quote), quote=quote)
    return Fact(
        kind=chance.choice(["count", "amount"]), subject=name, value=1.0, quote=quote, sentence=sentence,
        confidence=0.5, rule="test", mentions=(mention,),
        subject_type=chance.choice(["district", "police_station"]),
    )  # fmt: skip


CONDITIONS: list[dict[str, Any]] = [
    {},
    {"words": "कानपुर"},
    {"words": "खबर"},
    {"words": "कान*"},
    {"words": "घर", "kind": "count"},
    {"kind": "amount"},
    {"subject": "लखनऊ"},
    {"station": "लखनऊ"},
    {"words": "लोग", "since": "2024-02-10"},
    {"since": "2024-02-10"},
    {"since": "2030-01-01"},
    {"status": "wrong"},
    {"words": "लोग", "status": "right"},
    {"words": "लोग", "status": "unreviewed"},
    {"words": "लोग", "subject": "उन्नाव", "kind": "count", "status": "unreviewed", "since": "2024-01-01"},
    {"status": "disputed"},
    {"words": "लोग", "status": "disputed"},
    {"words": "हाथी"},
]


def plainly(
    store: Store, *, words: str = "", subject: str = "", station: str = "", since: str = "", **equal: str
) -> list[int]:
    """The same questions asked of the view in the plainest way."""
    rows = store.rows("SELECT * FROM claims ORDER BY published DESC, article_id DESC, fact_id")
    kept = []
    for row in rows:
        told = f"{row['title']} {row['sentence']} {row['subject']}".replace(".", "").split()
        if words and not any(word == words or (words[-1] == "*" and word.startswith(words[:-1])) for word in told):
            continue
        if (subject or station) and row["subject"] != (subject or station):
            continue
        if station and row["subject_type"] != "police_station":
            continue
        if since and (row["published"] or row["fetched_at"]) < since:
            continue
        if equal.get("status") == "disputed" and row["disputed"]:
            row["status"] = "disputed"
        if all(row[name] == value for name, value in equal.items()):
            kept.append(row["fact_id"])
    return kept


@pytest.mark.parametrize(("few", "many_hits"), [(4000, 80000), (0, 80000), (0, 0)], ids=["sorted", "walked", "near"])
@pytest.mark.parametrize("conditions", CONDITIONS, ids=str)
def test_every_way_leads_to_the_same_facts_in_the_same_order(
    many: Store, conditions: dict[str, Any], few: int, many_hits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "FEW", few)
    monkeypatch.setattr(queries, "MANY", many_hits)
    expected = plainly(many, **conditions)
    for limit in (1, 3, 50, None):
        found = [row["fact_id"] for row in find_facts(many, **conditions, limit=limit)]
        assert found == expected[:limit]


def test_a_fact_of_an_older_version_or_no_longer_read_is_not_found(many: Store) -> None:
    assert len(many.rows("SELECT 1 FROM facts WHERE withdrawn")) > 3
    assert len(many.rows("SELECT 1 FROM articles WHERE NOT current")) > 3
    assert len(find_facts(many)) == many.rows("SELECT count(*) AS n FROM claims")[0]["n"] < 240


def test_counts_are_those_of_the_claims(many: Store) -> None:
    counted = queries.counts(many)
    expected = {row["kind"]: row["n"] for row in many.rows("SELECT kind, count(*) AS n FROM claims GROUP BY kind")}
    assert {kind: counted[kind] for kind in expected} == expected
    assert counted["facts"] == sum(expected.values())
    reviewed = many.rows("SELECT count(*) AS n FROM claims WHERE status <> 'unreviewed'")[0]["n"]
    assert counted["reviewed"] == reviewed > 5


def plan(store: Store, sql: str) -> str:
    return "\n".join(row["detail"] for row in store.rows(f"EXPLAIN QUERY PLAN {sql}", ("x",)))


def test_plain_sql_of_the_claims_uses_the_indexes(many: Store) -> None:
    by_subject = plan(many, "SELECT period, value, outlet FROM claims WHERE subject = ? ORDER BY period")
    assert "USING INDEX facts_subject_measure_period (subject=?)" in by_subject
    assert "SCAN" not in by_subject.replace("SCAN retractions", "")
    of_question = plan(many, "SELECT value, outlet FROM claims WHERE question_id = ?")
    assert "USING INDEX facts_question_value (question_id=?)" in of_question
