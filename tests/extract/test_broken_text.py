"""No text stops the reader, however broken: words of the gold articles in any order, sentences of several articles as one."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from extract.extractor import Extractor
from scraper.article import Article

GOLD = Path(__file__).parents[2] / "fixtures" / "gold"
ROUNDS = 60


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """One for all rounds; it loads the name model once."""
    return Extractor()


def sentences() -> list[str]:
    """The sentences of the dev articles."""
    with (GOLD / "dev.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    return [sentence for text in texts for sentence in text.replace("\n", "। ").split("। ") if sentence.strip()]


@pytest.mark.parametrize("shuffled", [False, True], ids=["sentences in any order", "words in any order"])
def test_any_order_of_sentences_or_words_is_read(extractor: Extractor, *, shuffled: bool) -> None:
    """Facts may be nonsense then, but their spans still lead to the text."""
    order = random.Random(7)
    pool = sentences()
    for _ in range(ROUNDS):
        words = " ".join(order.sample(pool, 6)).split()
        if shuffled:
            order.shuffle(words)
        text = " ".join(words)
        reading = extractor.read(Article(id="1", title=text[:60], text=text, published="2024-10-10"))
        for fact in reading.facts:
            assert fact.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "63.5 लाख मानव - दिवस सृजित हुए।",
        "सूची में 38 जिलों में पटना 52 जिलों में पहले, गया दूसरे और सारण तीसरे स्थान पर रहा।",
        "ऊधम सिंह - नगर 11वें स्थान पर।",
    ],
)
def test_blanks_around_hyphens_and_two_fields_are_read(extractor: Extractor, text: str) -> None:
    """Texts that once stopped it."""
    extractor.read(Article(id="1", title="", text=text, published="2024-10-10"))
