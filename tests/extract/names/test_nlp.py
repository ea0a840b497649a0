"""The phrases of the word tables are found in a text as the tokenizer parts them, whether a phrase is a word or several."""

from __future__ import annotations

import pytest

from extract.names import nlp
from extract.text import fold


def test_a_phrase_that_is_looked_up_as_a_word_is_one_token() -> None:
    """No phrase is passed to the dictionary of words that the tokenizer would part: such a one would never be found."""
    words = list(nlp._words())
    assert len(words) > 5000
    assert [word for word in words if [token.text for token in nlp.parse(word)] != [word]] == []


def test_every_phrase_of_the_tables_is_found_by_itself() -> None:
    """A text that is a phrase and nothing else holds it, under its label, from its first token to its last."""
    lost = []
    for label, phrases in nlp._phrases().items():
        for phrase in phrases:
            doc = nlp.parse(phrase)
            if nlp.phrases(doc)[label].get(0, (0, ""))[0] != len(doc):
                lost.append((label, phrase))
    assert lost == []


@pytest.mark.parametrize(
    ("text", "label", "found"),
    [
        ("नगर निगम ने 12 शौचालय बनाए", "head", ["नगर निगम"]),  # the longer of two that begin at one word
        ("5 आयुष्मान कार्ड और 3 सड़कें", "unit", ["आयुष्मान कार्ड", "सडकें"]),
        ("कानपुर नगर और कानपुर देहात में", "place", ["कानपुर नगर", "कानपुर देहात"]),
    ],
)
def test_the_longest_phrase_wins(text: str, label: str, found: list[str]) -> None:
    """Where a phrase of several words begins with one of a single word, it is the several that are meant."""
    assert [spelling for _, spelling in nlp.phrases(nlp.parse(fold(text).text))[label].values()] == found
