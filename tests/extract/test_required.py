"""Trying a line only with the rules whose words it has loses nothing that their patterns find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract import lexicon
from extract.marks import CARDINAL, MONEY, ORDINAL, PERCENT, Line
from extract.numbers import numbers
from extract.numbers.numbers import read_numbers
from extract.prepared import prepare
from extract.rules import READERS, REFUSALS
from extract.rules.base import Rule
from extract.rules.dispatch import Dispatch
from extract.rules.required import Required, one_of, required
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
    """The index is worth its while: of all rules a line with a number is tried by fewer than a tenth."""
    together = Dispatch(READERS)
    tried = [len(list(together.rules_for(line))) for line in lines if line.numbers]
    assert sum(tried) / len(tried) < len(READERS) / 10


def words(*of: str) -> Required:
    """One of some words, whole."""
    return Required(words=frozenset(of))


def parts(*of: str) -> Required:
    """One of some runs of letters or signs, anywhere."""
    return Required(parts=frozenset(of))


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("{C} (?:कुल )?{W} अंक", {(parts("अंक"), words(CARDINAL))}),
        ("{N} {W} अंको?", {(parts("अंक"), words(CARDINAL, ORDINAL, PERCENT, MONEY))}),  # the last sign may be left out
        ("(?:{M} {W}{C}|{P}{W})", {(words(MONEY, PERCENT),)}),  # of each way in a group one need, a rare one
        ("{C}(?! अंक)", {(words(CARDINAL),)}),
        ("{C}.*अंक|{P}", {(parts("अंक"), words(CARDINAL)), (words(PERCENT),)}),  # two ways, each with its needs
        ("[अंक] ", {()}),
        (r"\p{Devanagari} \d", {()}),
        ("(?:कुल ){0,2}", {()}),
        ("(?:कुल ){1,2}", {(parts("कुल"),)}),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern: str, needed: set[tuple[Required, ...]]) -> None:
    """All that a way needs counts, what may be left out or must not be there does not."""
    assert {frozenset(way) for way in required(pattern)} == {frozenset(way) for way in needed}


def behind_c(*of: str, starts: tuple[str, ...] = ()) -> Required:
    """One of some tokens behind a cardinal, or one that begins with a run."""
    return Required(words=frozenset(CARDINAL + one for one in of), starts=frozenset(CARDINAL + one for one in starts))


def before_c(*of: str, ends: tuple[str, ...] = ()) -> Required:
    """One of some tokens before a cardinal, or one that ends with a run."""
    return Required(words=frozenset(one + CARDINAL for one in of), ends=frozenset(one + CARDINAL for one in ends))


@pytest.mark.parametrize(
    ("pattern", "beside"),
    [
        ("{C} अंक", behind_c(starts=("अंक",))),  # nothing ends the word
        ("{C} अंक{e}", behind_c("अंक")),
        (r"{C}\s*अंक(?:ों|)\s", behind_c("अंक", "अंकों")),
        ("{C} अंको?{e}", behind_c("अंक", "अंको")),
        ("{C} (?:कुल )?(?:अंक|नंबर) ", behind_c("कुल", "अंक", "नंबर")),
        ("{C} (?:कुल ){0,3}अंक ", behind_c("कुल", "अंक")),
        ("{C}(?: (?:ही|भी))* अंक ", behind_c("अंक", starts=("ही", "भी"))),  # what is said again may go on with the word
        ("{C} (?!नंबर)अंक ", behind_c("अंक")),
        (r"{C}(?=\s*(?:[,।]|$|है{e}))", behind_c(",", "।", "", "है")),
        (r"{C}[\s\-]*अंक ", behind_c("-", "अंक")),
        (r"{C}\s*[({M}]", behind_c("(", MONEY)),
        (r"({C})\)", behind_c(")")),
        ("{C} अंक(?=ों )", behind_c("अंकों")),
        ("{C} अ[ंं]क ", behind_c(starts=("अ",))),
        ("(?:{C} अंक, )+", behind_c("अंक")),
        ("के {C}", before_c(ends=("के",))),
        ("{b}के {C}", before_c("के")),
        ("(?<={b}के ){C}", before_c("के")),
        (r"{b}(?:नंबर|no)[\s\-]*{C}", before_c("-", "नंबर", "no")),
        (r"^\s*(?:[•*]\s*)?{C}", before_c("", "•", "*")),
        ("{refusal_words.divided~} {C}", before_c(ends=lexicon.words("refusal_words", "divided"))),
    ],
)
def test_what_stands_beside_a_number_is_read_off_a_pattern(pattern: str, beside: Required) -> None:
    """A pair of a mark and the word behind it, or before it, is needed where the pattern says which words these are."""
    assert beside in required(pattern)[0]


@pytest.mark.parametrize(
    "pattern", ["{C} {W}", "{C}[^।]* अंक", "{C}(?:{W} )?अंक", "{C}", "{C}(?! अंक)", r"{C}\S+", "(?:{C} )+"]
)
def test_where_anything_may_stand_beside_a_number_no_pair_is_needed(pattern: str) -> None:
    """A pattern that says nothing of its number's neighbours needs none."""
    assert not [need for need in required(pattern)[0] if any(len(word) > 1 and CARDINAL in word for word in need.words)]


def test_the_rare_need_comes_first() -> None:
    """The rows of the index hold four needs: the words that every line has come last."""
    assert required("के {C} {W} प्रतिभागियों में")[0][0] == parts("प्रतिभागियों")


def test_of_a_phrase_the_rare_word_is_needed() -> None:
    """“के सापेक्ष”, "की तुलना में": not के."""
    needed = required("{C} {W} {part_words.against}")[0][0]
    assert "सापेक्ष" in needed.words
    assert "के" not in needed.words


@pytest.mark.parametrize(
    ("table", "values"),
    [("indicators", ()), ("indicator_words", ("matter",)), ("speech_words", ("said", "source", "belief"))],
)
def test_no_spelling_of_a_table_stands_in_a_text_without_its_words(table: str, values: tuple[str, ...]) -> None:
    """What `one_of` tells is enough to pass over a text: each spelling holds a word of it."""
    needed = one_of(table, *values)
    spellings = [spelling for value in values or (None,) for spelling in lexicon.words(table, *filter(None, [value]))]
    assert spellings
    assert not [spelling for spelling in spellings if needed.isdisjoint(lexicon.WORD.findall(spelling))]


def test_trying_every_word_finds_no_number_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """The numbers read from the words that may open one are those read where every word is tried."""
    texts = [fold(text) for text in [*TEXTS, *(word for table in NUMBER_TABLES for word in lexicon.words(table))]]
    read = [read_numbers(folded) for folded in texts]
    monkeypatch.setattr(numbers, "may_open", lambda token: True)
    monkeypatch.setattr(numbers, "may_open_idiom", lambda token: True)
    assert read == [read_numbers(folded) for folded in texts]
