"""Initials before a name: "आर. प्रज्ञानानंद", "के. एल. राहुल", "पी.वी. सिंधु"."""

from __future__ import annotations

from extract import lexicon
from extract.names.person_words import person_words
from extract.names.tokens import Tokens
from extract.names.words import is_name_word


def is_initial(tokens: Tokens, j: int) -> bool:
    """Whether a token is a letter, with its stop before the rest of a name."""
    words = tokens.words
    if j + 2 >= len(words) or words[j + 1] != ".":
        return False
    if words[j] not in lexicon.words("abbreviations", "letters"):
        return False
    joined = tokens.starts[j + 2] - tokens.starts[j + 1] <= len(". ") and not tokens.blocked[j + 2]
    return joined and (is_name_word(words[j + 2]) or is_initial(tokens, j + 2))


def opens_with_initial(tokens: Tokens, i: int) -> bool:
    """Whether a name begins with an initial that is a word of its own too (के, पी): before another, or a word of persons' names."""
    if not is_initial(tokens, i):
        return False
    rest = tokens.words[i + 2]
    return is_initial(tokens, i + 2) or rest in person_words("given") or rest in person_words("surname")
