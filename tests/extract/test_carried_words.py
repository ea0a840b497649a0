"""What a fact was given from elsewhere in the article is shown where the article says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract.extractor import Extractor
from extract.fact import Fact, Mention
from scraper.article import Article

EXTRACTOR = Extractor()
TITLE = "उज्ज्वला योजना में गोंडा आगे"
TEXT = (
    "गोंडा. जिले में उज्ज्वला योजना की अक्टूबर की समीक्षा शनिवार को हुई.\n\n"
    "अब तक 71.4 फीसदी परिवारों को कनेक्शन मिल चुका है.\n\n"
    "नवंबर में उज्ज्वला योजना का लाभ 74.9 फीसदी परिवारों तक पहुंच गया."
)


def facts() -> tuple[Fact, ...]:
    return EXTRACTOR.read(Article(id="a", title=TITLE, text=TEXT, published="2023-12-03")).facts


def mention(fact: Fact, role: str) -> Mention:
    return next(m for m in fact.mentions if m.role == role)


def test_a_measure_of_the_paragraph_above_is_shown_there() -> None:
    fact = next(f for f in facts() if f.value == 71.4)
    assert fact.measure == "उज्ज्वला योजना"
    found = mention(fact, "measure")
    assert (found.field, found.quote, found.start) == ("text", "उज्ज्वला योजना", TEXT.index("उज्ज्वला"))


def test_of_several_places_the_nearest_before_the_number_is_shown() -> None:
    fact = next(f for f in facts() if f.value == 74.9)
    assert mention(fact, "measure").start == TEXT.rindex("उज्ज्वला")
    assert mention(fact, "period").quote == "नवंबर"


@pytest.mark.parametrize(
    "line", (Path(__file__).parents[2] / "fixtures/gold/dev.jsonl").read_text(encoding="utf-8").splitlines()[:8]
)
def test_every_mention_cuts_its_quote_and_no_part_goes_unsaid_that_the_article_says(line: str) -> None:
    article = json.loads(line)
    fields = {"title": article["title"], "text": article["text"]}
    read = EXTRACTOR.read(Article(id=article["id"], published=article["published"], **fields))
    assert read.facts or article["id"].startswith("noise")
    for fact in read.facts:
        assert all(fields[m.field][m.start : m.end] == m.quote for m in fact.mentions)
        said = {m.role for m in fact.mentions}
        assert not fact.measure or fact.measure not in article["text"] or "measure" in said
        assert not fact.subject or fact.subject not in article["text"] or "subject" in said
