"""Trying a line only with the rules whose words it has loses nothing that their patterns find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract import lexicon, numbers
from extract.marks import Line
from extract.numbers import read_numbers
from extract.prepared import prepare
from extract.rules import READERS, REFUSALS
from extract.rules.base import Rule
from extract.rules.dispatch import Dispatch
from extract.rules.required import NOTHING, Required, one_of, required
from extract.text import fold

GOLD = Path(__file__).parents[2] / "fixtures" / "gold"
TEXTS = [
    json.loads(row)["text"]
    for name in ("dev", "own", "site")
    for row in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
]
NUMBER_TABLES = ("numbers", "ordinals", "scales", "fractions", "vague", "multiples", "idioms", "english_numbers")


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    """The marked sentences of the gold and of the rules' own examples."""
    examples = [example.text for rule in (*REFUSALS, *READERS) for example in (*rule.reads, *rule.refuses)]
    return [line for text in [*TEXTS, *examples] for line in prepare("text", text, "2023-10-05").lines]


@pytest.mark.parametrize("rule", [*REFUSALS, *READERS], ids=lambda rule: rule.name)
def test_a_line_that_a_pattern_matches_holds_what_it_needs(rule: Rule, lines: list[Line]) -> None:
    """Every match of the bare pattern that holds a number of the line is in a line that the rule is tried on."""
    dispatch = Dispatch((rule,))
    held = [line for line in lines if line.numbers or rule.constant is not None]
    lost = [line.text for line in held if rule.compiled.search(line.text) and not list(dispatch.rules_for(line))]
    assert lost == []


def test_of_many_rules_those_that_a_line_may_need_come_in_their_order(lines: list[Line]) -> None:
    """One index of all rules gives for each line what an index of each rule alone gives."""
    together = Dispatch(READERS)
    alone = [Dispatch((rule,)) for rule in READERS]
    for line in lines[::7]:
        assert list(together.rules_for(line)) == [rule for one in alone for rule in one.rules_for(line)]


def test_a_line_of_plain_words_is_tried_by_few_rules(lines: list[Line]) -> None:
    """The index is worth its while: of all rules a line with a number is tried by fewer than a quarter."""
    together = Dispatch(READERS)
    tried = [len(list(together.rules_for(line))) for line in lines if line.numbers]
    assert sum(tried) / len(tried) < len(READERS) / 4


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("{C} अंक", Required(parts=frozenset({"अंक"}))),
        ("{C} (?:अंक|नंबर)", Required(parts=frozenset({"अंक", "नंबर"}))),
        ("{C} अंको?", Required(parts=frozenset({"अंक"}))),  # the last sign may be left out
        ("{C} (?:कुल )?अंक", Required(parts=frozenset({"अंक"}))),
        ("{C}(?! अंक)", NOTHING),
        ("{C}(?= अंक)", Required(parts=frozenset({"अंक"}))),
        ("{C} अंक|{P}", NOTHING),  # one way needs no word at all
        ("[अंक] {C}", NOTHING),
        (r"\p{Devanagari} {C}", NOTHING),
        ("(?:कुल ){0,2}{C}", NOTHING),
        ("(?:कुल ){1,2}{C}", Required(parts=frozenset({"कुल"}))),
        ("के {C} प्रतिभागियों में", Required(parts=frozenset({"प्रतिभागियों"}))),  # not the word that every line has
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern: str, needed: Required) -> None:
    """Alternatives add up; what may be left out or must not be there is no need."""
    assert required(pattern) == needed


def test_of_a_phrase_the_rare_word_is_needed() -> None:
    """“के सापेक्ष”, "की तुलना में": not के."""
    words = required("{C} {part_words.against}").words
    assert "सापेक्ष" in words
    assert "के" not in words


@pytest.mark.parametrize(
    ("table", "values"),
    [("indicators", ()), ("indicator_words", ("matter",)), ("speech_words", ("said", "source", "belief"))],
)
def test_no_spelling_of_a_table_stands_in_a_text_without_its_words(table: str, values: tuple[str, ...]) -> None:
    """What `one_of` tells is enough to pass over a text: each spelling holds a word of it."""
    words = one_of(table, *values)
    spellings = [spelling for value in values or (None,) for spelling in lexicon.words(table, *filter(None, [value]))]
    assert spellings
    assert not [spelling for spelling in spellings if words.isdisjoint(lexicon.WORD.findall(spelling))]


def test_trying_every_word_finds_no_number_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """The numbers read from the words that may open one are those read where every word is tried."""
    texts = [fold(text) for text in [*TEXTS, *(word for table in NUMBER_TABLES for word in lexicon.words(table))]]
    read = [read_numbers(folded) for folded in texts]
    monkeypatch.setattr(numbers, "may_open", lambda token: True)
    monkeypatch.setattr(numbers, "may_open_idiom", lambda token: True)
    assert read == [read_numbers(folded) for folded in texts]
